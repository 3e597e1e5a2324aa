/* SPDX-License-Identifier: BSD-3-Clause */
/* A small real object of each kind for the calls of bad_input.c, made once. */
#ifndef REAL_HANDLES_H
#define REAL_HANDLES_H

#include <libkernel/experimental.h>

#include "../capi/silicon.h"

enum { real_elements = 16384 }; /* room for the largest array of these objects */

static silicon real_silicon;
static lk_displacements *real_displacements;
static lk_nac *real_nac;
static lk_phonons *real_phonons;
static lk_input *real_input;
static lk_options *real_options;

static void real_phonons_make(void) {
  const double born[18] = {0}, dielectric[9] = {1, 0, 0, 0, 1, 0, 0, 0, 1};
  const double qpoints[6] = {0.1, 0.2, 0.3, 0, 0, 0};
  lk_options *o;
  REQUIRE_OK(lk_nac_create(NULL, 2, born, dielectric, NULL, &real_nac));
  REQUIRE_OK(lk_phonons_create(NULL, real_silicon.supercell, real_silicon.fc2, NULL, NULL,
                               &real_phonons));
  REQUIRE_OK(lk_options_create(&o));
  REQUIRE_OK(lk_options_set_bool(o, "eigenvectors", 1));
  REQUIRE_OK(lk_options_set_bool(o, "group_velocities", 1));
  REQUIRE_OK(lk_phonons_compute(real_phonons, 2, qpoints, o));
  lk_options_destroy(o);
}

/* Everything but energies and force constants, which only files bring. */
static void real_input_make(void) {
  const int64_t atom = 0, pair = 1;
  const double vector[3] = {0.03, 0, 0}, born[18] = {0};
  static double forces[2 * 3 * silicon_atoms];
  REQUIRE_OK(lk_input_create(NULL, silicon_atoms, silicon_lattice, &silicon_positions[0][0],
                             silicon_symbols, NULL, silicon_supercell_matrix,
                             silicon_primitive_matrix, silicon_supercell_matrix, NULL,
                             &real_input));
  REQUIRE_OK(lk_input_set_displacements(real_input, 1, &atom, vector, 1, &atom, &pair, vector, NULL,
                                        0));
  REQUIRE_OK(lk_input_set_phonon_displacements(real_input, 1, &atom, vector));
  REQUIRE_OK(lk_input_set_forces(real_input, 2, silicon_atoms, forces));
  REQUIRE_OK(lk_input_set_phonon_forces(real_input, 1, silicon_atoms, forces));
  REQUIRE_OK(lk_input_set_nac(real_input, 2, born, silicon_lattice, 14.4));
}

static void real_handles_make(void) {
  static double forces[4096];
  int64_t n;
  REQUIRE_OK(lk_options_create(&real_options));
  silicon_create(NULL, 3, &real_silicon);
  REQUIRE_OK(lk_conductivity_run(real_silicon.conductivity, NULL));
  REQUIRE_OK(lk_displacements_create(NULL, real_silicon.supercell, NULL, &real_displacements));
  REQUIRE_OK(lk_displacements_get_n_supercells(real_displacements, &n));
  REQUIRE_OK(lk_displacements_set_forces(real_displacements, n, silicon_atoms, forces));
  real_phonons_make();
  real_input_make();
}

static lk_crystal *real_lk_crystal(void) { return real_silicon.crystal; }
static lk_supercell *real_lk_supercell(void) { return real_silicon.supercell; }
static lk_grid *real_lk_grid(void) { return real_silicon.grid; }
static lk_fc2 *real_lk_fc2(void) { return real_silicon.fc2; }
static lk_fc3 *real_lk_fc3(void) { return real_silicon.fc3; }
static lk_conductivity *real_lk_conductivity(void) { return real_silicon.conductivity; }
static lk_displacements *real_lk_displacements(void) { return real_displacements; }
static lk_nac *real_lk_nac(void) { return real_nac; }
static lk_phonons *real_lk_phonons(void) { return real_phonons; }
static lk_input *real_lk_input(void) { return real_input; }
static lk_options *real_lk_options(void) { return real_options; }

/* The call after `calls` - 1 further ones fails for want of memory. */
#define BAD_INPUT_FAULT(calls) real_fault(calls)
static void real_fault(int64_t calls) {
  int64_t count;
  lk_x_fault_set(calls);
  for (; calls > 1; --calls) REQUIRE_OK(lk_kernel_get_count(&count));
}

static void real_handles_free(void) {
  lk_input_destroy(real_input);
  lk_phonons_destroy(real_phonons);
  lk_nac_destroy(real_nac);
  lk_displacements_destroy(real_displacements);
  silicon_destroy(&real_silicon);
  lk_options_destroy(real_options);
}

#endif
