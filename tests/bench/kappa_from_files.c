/* SPDX-License-Identifier: BSD-3-Clause */
/* From the files of crystal, displacements and forces to the lattice thermal conductivity:
 *   kappa_from_files INPUT.yaml FORCES_FC3 A B C TEMPERATURE BOUNDARY_MFP
 * prints xx yy zz yz xz xy in W/(m K). */
#include <inttypes.h>
#include <libkernel.h>
#include <stdio.h>
#include <stdlib.h>

static void check(lk_status status) {
  if (status == LK_OK)
    return;
  fprintf(stderr, "%s: %s\n", lk_status_name(status), lk_error_message());
  exit(1);
}

static void *allocate(int64_t n, size_t size) {
  void *p = calloc((size_t)n + 1, size);
  if (p == NULL) {
    fprintf(stderr, "out of memory\n");
    exit(1);
  }
  return p;
}

static lk_supercell *make_supercell(const lk_input *input) {
  int64_t n, supercell_matrix[9];
  double lattice[9], primitive_matrix[9];
  lk_crystal *crystal;
  lk_supercell *supercell;
  check(lk_input_get_n_atoms(input, &n));
  check(lk_input_get_lattice(input, 9, lattice));
  check(lk_input_get_supercell_matrix(input, 9, supercell_matrix));
  check(lk_input_get_primitive_matrix(input, 9, primitive_matrix));
  double *positions = allocate(3 * n, sizeof *positions);
  double *masses = allocate(n, sizeof *masses);
  const char **symbols = allocate(n, sizeof *symbols);
  check(lk_input_get_positions(input, 3 * n, positions));
  check(lk_input_get_masses(input, n, masses));
  for (int64_t i = 0; i < n; ++i)
    check(lk_input_get_symbol(input, i, &symbols[i]));
  check(lk_crystal_create(NULL, n, lattice, positions, symbols, masses, NULL, &crystal));
  check(lk_supercell_create(NULL, crystal, supercell_matrix, primitive_matrix, NULL, &supercell));
  lk_crystal_destroy(crystal);
  free(positions);
  free(masses);
  free(symbols);
  return supercell;
}

static lk_displacements *make_displacements(const lk_input *input, const lk_supercell *supercell) {
  int64_t n, n_first, n_second;
  lk_displacements *displacements;
  check(lk_input_get_n_supercell_atoms(input, &n));
  check(lk_input_get_n_singles(input, &n_first));
  check(lk_input_get_n_pairs(input, &n_second));
  int64_t *first_atoms = allocate(n_first, sizeof *first_atoms);
  double *first = allocate(3 * n_first, sizeof *first);
  int64_t *first_of_second = allocate(n_second, sizeof *first_of_second);
  int64_t *second_atoms = allocate(n_second, sizeof *second_atoms);
  double *second = allocate(3 * n_second, sizeof *second);
  const int64_t n_forces = 3 * (n_first + n_second) * n;
  double *forces = allocate(n_forces, sizeof *forces);
  check(lk_input_get_displacement_atoms(input, n_first, first_atoms));
  check(lk_input_get_displacement_vectors(input, 3 * n_first, first));
  check(lk_input_get_pair_first(input, n_second, first_of_second));
  check(lk_input_get_pair_atoms(input, n_second, second_atoms));
  check(lk_input_get_pair_vectors(input, 3 * n_second, second));
  check(lk_input_get_forces(input, n_forces, forces));
  check(lk_displacements_create_from_arrays(NULL, supercell, n_first, first_atoms, first, n_second,
                                            first_of_second, second_atoms, second, NULL,
                                            &displacements));
  check(lk_displacements_set_forces(displacements, n_first + n_second, n, forces));
  free(first_atoms);
  free(first);
  free(first_of_second);
  free(second_atoms);
  free(second);
  free(forces);
  return displacements;
}

static lk_conductivity *make_conductivity(const lk_supercell *supercell,
                                          const lk_displacements *displacements,
                                          const int64_t *mesh, double temperature,
                                          double boundary_mfp) {
  lk_grid *grid;
  lk_fc2 *fc2;
  lk_fc3 *fc3;
  lk_options *options;
  lk_conductivity *conductivity;
  check(lk_grid_create(NULL, supercell, mesh, NULL, &grid));
  check(lk_fc2_create_from_displacements(NULL, supercell, displacements, NULL, &fc2));
  check(lk_fc3_create_from_displacements(NULL, supercell, displacements, NULL, &fc3));
  check(lk_options_create(&options));
  check(lk_options_set_double_array(options, "temperatures", 1, &temperature));
  check(lk_options_set_double(options, "boundary_mfp", boundary_mfp));
  check(lk_conductivity_create(NULL, supercell, grid, fc2, fc3, NULL, options, &conductivity));
  lk_options_destroy(options);
  lk_grid_destroy(grid);
  lk_fc2_destroy(fc2);
  lk_fc3_destroy(fc3);
  return conductivity;
}

int main(int argc, char **argv) {
  if (argc != 8) {
    fprintf(stderr, "usage: %s INPUT.yaml FORCES_FC3 A B C TEMPERATURE BOUNDARY_MFP\n", argv[0]);
    return 2;
  }
  const int64_t mesh[3] = {atoi(argv[3]), atoi(argv[4]), atoi(argv[5])};
  double kappa[6];
  lk_input *input;
  check(lk_input_read(NULL, argv[1], NULL, &input));
  check(lk_input_read_forces_fc3(input, argv[2]));
  lk_supercell *supercell = make_supercell(input);
  lk_displacements *displacements = make_displacements(input, supercell);
  lk_conductivity *conductivity =
      make_conductivity(supercell, displacements, mesh, atof(argv[6]), atof(argv[7]));
  check(lk_conductivity_run(conductivity, NULL));
  check(lk_conductivity_get_kappa(conductivity, 6, kappa));
  for (int i = 0; i < 6; ++i)
    printf("%.17g%c", kappa[i], i < 5 ? ' ' : '\n');
  lk_conductivity_destroy(conductivity);
  lk_displacements_destroy(displacements);
  lk_supercell_destroy(supercell);
  lk_input_destroy(input);
  return 0;
}
