/* SPDX-License-Identifier: BSD-3-Clause */
/* lk_conductivity_estimate() against the growth of this process while lk_conductivity_run() works.
 *
 *   test_memory_estimate [THREADS MESH ...]
 *
 * Each mesh M x M x M runs in a process of its own on the Si-PBEsol data of phono3py's source
 * distribution (LIBKERNEL_PHONO3PY_SOURCE, else the build's own). The bar is 10 %, and 4 MB for what
 * belongs to no array: the allocator and the stacks of threads. Without arguments: meshes that take
 * seconds. "2 33 37" takes minutes and fills 0.55 and 1.0 GB: estimates 0.6 and 0.5 % above the
 * growth. */
#define _GNU_SOURCE 1
#include <inttypes.h>
#include <libkernel.h>
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "check.h"

static void require_ok(lk_status status) {
  if (status == LK_OK) return;
  fprintf(stderr, "%s: %s\n", lk_status_name(status), lk_error_message());
  exit(1);
}

static double status_kilobytes(const char *field) {
  char line[256];
  double value = 0;
  FILE *f = fopen("/proc/self/status", "r");
  if (f == NULL) return 0;
  while (fgets(line, sizeof line, f) != NULL)
    if (strncmp(line, field, strlen(field)) == 0) value = atof(line + strlen(field) + 1);
  fclose(f);
  return value;
}

/* Makes VmHWM start again from the memory that is resident now. */
static void restart_high_water_mark(void) {
  FILE *f = fopen("/proc/self/clear_refs", "w");
  malloc_trim(0);
  if (f == NULL) return;
  fputs("5", f);
  fclose(f);
}

static lk_conductivity *make_conductivity(const char *directory, int64_t mesh) {
  char path[4096];
  const int64_t meshes[3] = {mesh, mesh, mesh};
  lk_input *input;
  lk_supercell *supercell;
  lk_displacements *displacements;
  lk_fc2 *fc2;
  lk_fc3 *fc3;
  lk_grid *grid;
  lk_conductivity *conductivity;
  snprintf(path, sizeof path, "%s/test/phono3py_si_pbesol.yaml", directory);
  require_ok(lk_input_read(NULL, path, NULL, &input));
  snprintf(path, sizeof path, "%s/test/FORCES_FC3_si_pbesol", directory);
  require_ok(lk_input_read_forces_fc3(input, path));
  require_ok(lk_supercell_create_from_input(NULL, input, NULL, &supercell));
  require_ok(lk_displacements_create_from_input(NULL, supercell, input, NULL, &displacements));
  require_ok(lk_fc2_create_from_displacements(NULL, supercell, displacements, NULL, &fc2));
  require_ok(lk_fc3_create_from_displacements(NULL, supercell, displacements, NULL, &fc3));
  require_ok(lk_grid_create(NULL, supercell, meshes, NULL, &grid));
  require_ok(lk_conductivity_create(NULL, supercell, grid, fc2, fc3, NULL, NULL, &conductivity));
  lk_grid_destroy(grid);
  lk_fc3_destroy(fc3);
  lk_fc2_destroy(fc2);
  lk_displacements_destroy(displacements);
  lk_supercell_destroy(supercell);
  lk_input_destroy(input);
  return conductivity;
}

/* Prints estimate and growth in bytes, number of triplets and seconds. */
static int measure(const char *directory, int64_t threads, int64_t mesh) {
  int64_t bytes, n_triplets;
  struct timespec begin, end;
  require_ok(lk_context_set_threads(NULL, threads));
  lk_conductivity *conductivity = make_conductivity(directory, mesh);
  require_ok(lk_conductivity_estimate(conductivity, &bytes, &n_triplets, NULL));
  restart_high_water_mark();
  const double before = status_kilobytes("VmRSS");
  clock_gettime(CLOCK_MONOTONIC, &begin);
  require_ok(lk_conductivity_run(conductivity, NULL));
  clock_gettime(CLOCK_MONOTONIC, &end);
  const double growth = 1024 * (status_kilobytes("VmHWM") - before);
  printf("%" PRId64 " %.0f %" PRId64 " %.1f\n", bytes, growth, n_triplets,
         (double)(end.tv_sec - begin.tv_sec) + 1e-9 * (double)(end.tv_nsec - begin.tv_nsec));
  lk_conductivity_destroy(conductivity);
  return 0;
}

/* A forked child would compute serially, so the program starts itself anew. */
static void check_mesh(const char *program, const char *threads, const char *mesh) {
  const double few_megabytes = 4e6;
  char command[8192], line[256] = "";
  double estimate = 0, growth = 0, n_triplets = 0, seconds = 0;
  snprintf(command, sizeof command, "'%s' --measure %s %s", program, threads, mesh);
  FILE *child = popen(command, "r");
  if (child != NULL && fgets(line, sizeof line, child) != NULL)
    CHECK(sscanf(line, "%lf %lf %lf %lf", &estimate, &growth, &n_triplets, &seconds) == 4);
  if (child != NULL) CHECK(pclose(child) == 0);
  printf("mesh %s, %s threads: estimate %.1f MB, growth %.1f MB (%+.1f %%), %.0f triplets, %.1f s\n",
         mesh, threads, 1e-6 * estimate, 1e-6 * growth, 100 * (estimate / growth - 1), n_triplets,
         seconds);
  CHECK(growth > 0 && estimate >= 0.9 * growth - few_megabytes &&
        estimate <= 1.1 * growth + few_megabytes);
}

int main(int argc, char **argv) {
  static char *small_meshes[] = {"1", "15", "19"};
  const char *directory = getenv("LIBKERNEL_PHONO3PY_SOURCE");
#ifdef PHONO3PY_SOURCE
  if (directory == NULL) directory = PHONO3PY_SOURCE;
#endif
  if (directory == NULL || access(directory, R_OK) != 0) {
    printf("LIBKERNEL_PHONO3PY_SOURCE names no source distribution of phono3py\n");
    return 77;
  }
  if (argc == 4 && strcmp(argv[1], "--measure") == 0)
    return measure(directory, atoll(argv[2]), atoll(argv[3]));
  char **given = argc > 2 ? argv + 1 : small_meshes;
  const int n_given = argc > 2 ? argc - 1 : (int)(sizeof small_meshes / sizeof *small_meshes);
  for (int i = 1; i < n_given; ++i) check_mesh(argv[0], given[0], given[i]);
  return check_result();
}
