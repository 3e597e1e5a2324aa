/* SPDX-License-Identifier: BSD-3-Clause */
#include <libkernel.h>
#include <stdio.h>

int main(int argc, char **argv) {
  lk_input *input = NULL;
  lk_supercell *supercell = NULL;
  lk_displacements *displacements = NULL;
  lk_fc2 *fc2 = NULL;
  lk_fc3 *fc3 = NULL;
  lk_grid *grid = NULL;
  lk_conductivity *conductivity = NULL;
  const int64_t mesh[3] = {11, 11, 11};
  double kappa[6]; /* xx yy zz yz xz xy at the default temperature, 300 K */

  const int failed = lk_input_read(NULL, argc > 1 ? argv[1] : "", NULL, &input) ||
      lk_supercell_create_from_input(NULL, input, NULL, &supercell) ||
      lk_displacements_create_from_input(NULL, supercell, input, NULL, &displacements) ||
      lk_fc2_create_from_displacements(NULL, supercell, displacements, NULL, &fc2) ||
      lk_fc3_create_from_displacements(NULL, supercell, displacements, NULL, &fc3) ||
      lk_grid_create(NULL, supercell, mesh, NULL, &grid) ||
      lk_conductivity_create(NULL, supercell, grid, fc2, fc3, NULL, NULL, &conductivity) ||
      lk_conductivity_run(conductivity, NULL) ||
      lk_conductivity_get_kappa(conductivity, 6, kappa);
  if (failed)
    fprintf(stderr, "%s\n", lk_error_message());
  else
    printf("kappa(300 K) = %.6f W/(m K)\n", kappa[0]);

  lk_conductivity_destroy(conductivity); /* any order, NULL is allowed */
  lk_grid_destroy(grid);
  lk_fc3_destroy(fc3);
  lk_fc2_destroy(fc2);
  lk_displacements_destroy(displacements);
  lk_supercell_destroy(supercell);
  lk_input_destroy(input);
  return failed;
}
