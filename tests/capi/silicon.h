/* SPDX-License-Identifier: BSD-3-Clause */
/* A small silicon without files: eight atoms, nearest neighbours bound by springs with a cubic term.
 * Each bond with vector d, direction u and length r has the energy of its change of vector x
 *   k_t x.x / 2 + (k_l - k_t) (u.x)^2 / 2 + c (u.x)^3 / 6,
 * so force constants of second and third order follow by signs and obey all sum rules. */
#ifndef LIBKERNEL_TESTS_SILICON_H
#define LIBKERNEL_TESTS_SILICON_H

#include <libkernel.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { silicon_atoms = 8 };

static const double silicon_lattice[9] = {5.43, 0, 0, 0, 5.43, 0, 0, 0, 5.43};
static const double silicon_positions[silicon_atoms][3] = {
    {0, 0, 0},          {0, 0.5, 0.5},      {0.5, 0, 0.5},      {0.5, 0.5, 0},
    {0.25, 0.25, 0.25}, {0.25, 0.75, 0.75}, {0.75, 0.25, 0.75}, {0.75, 0.75, 0.25}};
static const char *const silicon_symbols[silicon_atoms] = {"Si", "Si", "Si", "Si",
                                                           "Si", "Si", "Si", "Si"};
static const int64_t silicon_supercell_matrix[9] = {1, 0, 0, 0, 1, 0, 0, 0, 1};
static const double silicon_primitive_matrix[9] = {0, 0.5, 0.5, 0.5, 0, 0.5, 0.5, 0.5, 0};

typedef struct {
  lk_crystal *crystal;
  lk_supercell *supercell;
  lk_grid *grid;
  lk_fc2 *fc2;
  lk_fc3 *fc3;
  lk_conductivity *conductivity;
} silicon;

static void silicon_check(lk_status status, const char *what) {
  if (status == LK_OK) return;
  printf("%s: %s: %s\n", what, lk_status_name(status), lk_error_message());
  exit(1);
}
#define REQUIRE_OK(call) silicon_check((call), #call)

/* Direction of the bond from atom i to atom j in the nearest image; 0 when they are no neighbours. */
static int silicon_bond(int i, int j, double *direction) {
  double square = 0;
  for (int a = 0; a < 3; ++a) {
    double x = silicon_positions[j][a] - silicon_positions[i][a];
    x -= floor(x + 0.5);
    direction[a] = x;
    square += x * x;
  }
  if (i == j || square > 0.2) return 0;
  for (int a = 0; a < 3; ++a) direction[a] /= sqrt(square);
  return 1;
}

typedef double silicon_fc2_block[silicon_atoms][3][3];
typedef double silicon_fc3_block[silicon_atoms][silicon_atoms][3][3][3];

static void silicon_add_bond(int i, int j, const double *u, silicon_fc2_block *fc2,
                             silicon_fc3_block *fc3) {
  const double longitudinal = 9.0, transverse = 1.2, cubic = -30.0;
  const int ends[2] = {i, j};
  const double sign[2] = {-1, 1};
  for (int p = 0; p < 2; ++p)
    for (int q = 0; q < 2; ++q)
      for (int a = 0; a < 3; ++a)
        for (int b = 0; b < 3; ++b) {
          const double pair = (longitudinal - transverse) * u[a] * u[b] + (a == b) * transverse;
          fc2[ends[p]][ends[q]][a][b] += sign[p] * sign[q] * pair;
          for (int r = 0; r < 2; ++r)
            for (int c = 0; c < 3; ++c)
              fc3[ends[p]][ends[q]][ends[r]][a][b][c] +=
                  sign[p] * sign[q] * sign[r] * cubic * u[a] * u[b] * u[c];
        }
}

static void silicon_force_constants(silicon_fc2_block *fc2, silicon_fc3_block *fc3) {
  double direction[3];
  memset(fc2, 0, silicon_atoms * sizeof *fc2);
  memset(fc3, 0, silicon_atoms * sizeof *fc3);
  for (int i = 0; i < silicon_atoms; ++i)
    for (int j = i + 1; j < silicon_atoms; ++j)
      if (silicon_bond(i, j, direction)) silicon_add_bond(i, j, direction, fc2, fc3);
}

/* Two temperatures; isotopes and boundaries, without which single modes would live for ever. */
static lk_options *silicon_options(void) {
  const double temperatures[2] = {100, 300};
  lk_options *o;
  REQUIRE_OK(lk_options_create(&o));
  REQUIRE_OK(lk_options_set_double_array(o, "temperatures", 2, temperatures));
  REQUIRE_OK(lk_options_set_bool(o, "isotopes", 1));
  REQUIRE_OK(lk_options_set_double(o, "boundary_mfp", 1.0));
  REQUIRE_OK(lk_options_set_bool(o, "normal_umklapp", 1));
  return o;
}

static void silicon_create(lk_context *ctx, int64_t mesh, silicon *s) {
  static silicon_fc2_block fc2[silicon_atoms];
  static silicon_fc3_block fc3[silicon_atoms];
  const int64_t meshes[3] = {mesh, mesh, mesh};
  lk_options *options = silicon_options();
  if (fc2[0][0][0][0] == 0) silicon_force_constants(fc2, fc3);
  REQUIRE_OK(lk_crystal_create(ctx, silicon_atoms, silicon_lattice, &silicon_positions[0][0],
                               silicon_symbols, NULL, NULL, &s->crystal));
  REQUIRE_OK(lk_supercell_create(ctx, s->crystal, silicon_supercell_matrix,
                                 silicon_primitive_matrix, NULL, &s->supercell));
  REQUIRE_OK(lk_grid_create(ctx, s->supercell, meshes, NULL, &s->grid));
  REQUIRE_OK(lk_fc2_create(ctx, s->supercell, silicon_atoms, silicon_atoms, &fc2[0][0][0][0], NULL,
                           &s->fc2));
  REQUIRE_OK(lk_fc3_create(ctx, s->supercell, silicon_atoms, silicon_atoms,
                           &fc3[0][0][0][0][0][0], NULL, &s->fc3));
  REQUIRE_OK(lk_conductivity_create(ctx, s->supercell, s->grid, s->fc2, s->fc3, NULL, options,
                                    &s->conductivity));
  lk_options_destroy(options);
}

static void silicon_destroy(silicon *s) {
  lk_crystal_destroy(s->crystal);
  lk_supercell_destroy(s->supercell);
  lk_grid_destroy(s->grid);
  lk_fc2_destroy(s->fc2);
  lk_fc3_destroy(s->fc3);
  lk_conductivity_destroy(s->conductivity);
}

/* kappa and widths of all modes: what equal bits are asked of. Returns the number of values. */
enum { silicon_room = 4096 };
static inline int64_t silicon_result(const lk_conductivity *conductivity, double *out) {
  int64_t rank, shape[8], n_kappa = 1, n_gamma = 1;
  REQUIRE_OK(lk_conductivity_get_shape(conductivity, "kappa", &rank, shape));
  for (int64_t i = 0; i < rank; ++i) n_kappa *= shape[i];
  REQUIRE_OK(lk_conductivity_get_shape(conductivity, "gamma", &rank, shape));
  for (int64_t i = 0; i < rank; ++i) n_gamma *= shape[i];
  if (n_kappa + n_gamma > silicon_room) {
    printf("silicon_room is too small\n");
    exit(1);
  }
  REQUIRE_OK(lk_conductivity_get_kappa(conductivity, n_kappa, out));
  REQUIRE_OK(lk_conductivity_get_gamma(conductivity, n_gamma, out + n_kappa));
  return n_kappa + n_gamma;
}

#endif
