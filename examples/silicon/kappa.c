/* SPDX-License-Identifier: BSD-3-Clause
 * From crystal and forces to kappa(T): kappa INPUT N OUTPUT.json T...
 * Mesh N x N x N, natural isotopes. OUTPUT.json.maps lists the libraries of the process. */
#include <libkernel.h>
#include <stdio.h>
#include <stdlib.h>

enum { max_temperatures = 64 };

static int compute(const char *path, int64_t n, int64_t n_temperatures,
                   const double *temperatures, double *kappa) {
  lk_input *input = NULL;
  lk_supercell *supercell = NULL;
  lk_displacements *displacements = NULL;
  lk_fc2 *fc2 = NULL;
  lk_fc3 *fc3 = NULL;
  lk_grid *grid = NULL;
  lk_options *options = NULL;
  lk_conductivity *conductivity = NULL;
  const int64_t mesh[3] = {n, n, n};

  const int failed = lk_input_read(NULL, path, NULL, &input) ||
      lk_supercell_create_from_input(NULL, input, NULL, &supercell) ||
      lk_displacements_create_from_input(NULL, supercell, input, NULL, &displacements) ||
      lk_fc2_create_from_displacements(NULL, supercell, displacements, NULL, &fc2) ||
      lk_fc3_create_from_displacements(NULL, supercell, displacements, NULL, &fc3) ||
      lk_grid_create(NULL, supercell, mesh, NULL, &grid) ||
      lk_options_create(&options) ||
      lk_options_set_double_array(options, "temperatures", n_temperatures, temperatures) ||
      lk_options_set_bool(options, "isotopes", 1) ||
      lk_conductivity_create(NULL, supercell, grid, fc2, fc3, NULL, options, &conductivity) ||
      lk_conductivity_run(conductivity, NULL) ||
      lk_conductivity_get_kappa(conductivity, 6 * n_temperatures, kappa);
  if (failed)
    fprintf(stderr, "%s\n", lk_error_message());

  lk_conductivity_destroy(conductivity);
  lk_options_destroy(options);
  lk_grid_destroy(grid);
  lk_fc3_destroy(fc3);
  lk_fc2_destroy(fc2);
  lk_displacements_destroy(displacements);
  lk_supercell_destroy(supercell);
  lk_input_destroy(input);
  return failed;
}

static void copy_maps(const char *output) {
  char name[4096];
  snprintf(name, sizeof name, "%s.maps", output);
  FILE *from = fopen("/proc/self/maps", "r"), *to = fopen(name, "w");
  for (int c; from && to && (c = getc(from)) != EOF;)
    putc(c, to);
  if (from)
    fclose(from);
  if (to)
    fclose(to);
}

int main(int argc, char **argv) {
  double temperatures[max_temperatures], kappa[6 * max_temperatures];
  const int n_temperatures = argc - 4;
  if (n_temperatures < 1 || n_temperatures > max_temperatures)
    return fprintf(stderr, "usage: %s INPUT N OUTPUT.json T...\n", argv[0]), 2;
  for (int i = 0; i < n_temperatures; ++i)
    temperatures[i] = atof(argv[4 + i]);
  if (compute(argv[1], atoll(argv[2]), n_temperatures, temperatures, kappa))
    return 1;

  copy_maps(argv[3]);
  FILE *output = fopen(argv[3], "w");
  if (output == NULL)
    return perror(argv[3]), 1;
  fprintf(output, "{\"language\": \"c\", \"kappa\": [");
  for (int i = 0; i < n_temperatures; ++i)
    for (int k = 0; k < 6; ++k)
      fprintf(output, "%s%.17g%s", k ? ", " : i ? ", [" : "[", kappa[6 * i + k], k < 5 ? "" : "]");
  fprintf(output, "]}\n");
  return fclose(output) != 0;
}
