/* SPDX-License-Identifier: BSD-3-Clause */
/* Hosts that trap on floating-point exceptions, flush to zero or round otherwise get the same bits,
 * and find their own environment untouched afterwards: eigenproblems, and everything from a crystal to
 * its conductivity. Runs at each instruction-set level (LIBKERNEL_ISA). */
#define _GNU_SOURCE 1
#include <fenv.h>
#include <libkernel.h>
#include <math.h>
#include <stdlib.h>
#if defined(__x86_64__)
#include <xmmintrin.h>
#endif

#include "silicon.h"

#include "check.h"

enum {
  n = 6,
  n_matrices = 64,
  all_traps = FE_DIVBYZERO | FE_INVALID | FE_OVERFLOW | FE_UNDERFLOW | FE_INEXACT
};

typedef struct {
  double values[n_matrices][n];
  lk_complex vectors[n_matrices][n][n];
  double conductivity[silicon_room];
  double lifetimes[2048], paths[2048], cumulative[2 * 8 * 6];
} results;

static lk_complex matrices[n_matrices][n][n];
static results expected, found;
static const double sampling_points[8] = {0, 2, 4, 6, 8, 10, 12, 16};

static void solve(lk_context *ctx, results *r) {
  CHECK(lk_linalg_eigh_hermitian_batch_compute(ctx, n_matrices, n, &matrices[0][0][0],
                                               &r->values[0][0], &r->vectors[0][0][0],
                                               NULL) == LK_OK);
}

/* Crystal, symmetry, grid, model and run, and the results that getters make on the fly. */
static void conduct(lk_context *ctx, results *r) {
  int64_t rank, shape[8], n_modes = 1;
  silicon s;
  silicon_create(ctx, 4, &s);
  CHECK(lk_conductivity_run(s.conductivity, NULL) == LK_OK);
  silicon_result(s.conductivity, r->conductivity);
  CHECK(lk_conductivity_get_shape(s.conductivity, "lifetimes", &rank, shape) == LK_OK);
  for (int64_t i = 0; i < rank; ++i) n_modes *= shape[i];
  CHECK(lk_conductivity_get_lifetimes(s.conductivity, n_modes, r->lifetimes) == LK_OK);
  CHECK(lk_conductivity_get_mean_free_paths(s.conductivity, n_modes, r->paths) == LK_OK);
  CHECK(lk_conductivity_compute_cumulative_kappa(s.conductivity, 0, 8, sampling_points, 2,
                                                 r->cumulative, NULL, NULL) == LK_OK);
  silicon_destroy(&s);
}

static void compute(int64_t threads, results *r) {
  lk_context *ctx = NULL;
  CHECK(lk_context_create(&ctx) == LK_OK && lk_context_set_threads(ctx, threads) == LK_OK);
  solve(ctx, r);
  conduct(ctx, r);
  lk_context_destroy(ctx);
}

static void same_bits(int64_t threads) {
  memset(&found, 0, sizeof found);
  compute(threads, &found);
  CHECK(memcmp(found.values, expected.values, sizeof found.values) == 0);
  CHECK(memcmp(found.vectors, expected.vectors, sizeof found.vectors) == 0);
  CHECK(memcmp(found.conductivity, expected.conductivity, sizeof found.conductivity) == 0);
  CHECK(memcmp(found.lifetimes, expected.lifetimes, sizeof found.lifetimes) == 0);
  CHECK(memcmp(found.paths, expected.paths, sizeof found.paths) == 0);
  CHECK(memcmp(found.cumulative, expected.cumulative, sizeof found.cumulative) == 0);
}

static void make_matrices(void) {
  srand(1);
  for (int m = 0; m < n_matrices; ++m)
    for (int i = 0; i < n; ++i)
      for (int j = 0; j <= i; ++j) {
        /* the last matrices are tiny: their products are denormal */
        const double scale = m < n_matrices / 2 ? 1.0 : 1e-160;
        matrices[m][i][j].re = scale * (rand() / (double)RAND_MAX - 0.5);
        matrices[m][i][j].im = i == j ? 0 : scale * (rand() / (double)RAND_MAX - 0.5);
        matrices[m][j][i].re = matrices[m][i][j].re;
        matrices[m][j][i].im = -matrices[m][i][j].im;
      }
}

/* A trap in the library would end the process; the flags of its own exceptions must not come out. */
static void hosts_that_trap(void) {
  for (int64_t threads = 1; threads <= 2; ++threads) {
    feclearexcept(FE_ALL_EXCEPT);
    feenableexcept(all_traps);
    memset(&found, 0, sizeof found);
    compute(threads, &found);
    const int enabled = fegetexcept();
    fedisableexcept(FE_ALL_EXCEPT);
    CHECK(enabled == all_traps);
    CHECK(fetestexcept(FE_ALL_EXCEPT) == 0);
    CHECK(memcmp(&found, &expected, sizeof found) == 0);
  }
}

static void hosts_that_round_otherwise(void) {
  const int rounding[3] = {FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO};
  for (int i = 0; i < 3; ++i) {
    fesetround(rounding[i]);
    same_bits(1);
    same_bits(2);
    CHECK(fegetround() == rounding[i]);
  }
  fesetround(FE_TONEAREST);
}

static void hosts_that_flush(void) {
#if defined(__x86_64__)
  _mm_setcsr(_mm_getcsr() | 0x8040); /* flush to zero, denormals are zero */
  same_bits(1);
  same_bits(7);
  CHECK((_mm_getcsr() & 0x8040) == 0x8040);
  _mm_setcsr(_mm_getcsr() & ~0x8040u);
#endif
}

int main(void) {
  make_matrices();
  compute(1, &expected);
  same_bits(2);
  same_bits(7);
  hosts_that_trap();
  hosts_that_round_otherwise();
  hosts_that_flush();
  return check_result();
}
