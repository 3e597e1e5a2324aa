/* SPDX-License-Identifier: BSD-3-Clause */
/* Hosts that trap on floating-point exceptions, flush to zero or round otherwise get the same bits,
 * and find their own environment untouched afterwards. */
#define _GNU_SOURCE 1
#include <fenv.h>
#include <libkernel.h>
#include <math.h>
#include <stdlib.h>
#if defined(__x86_64__)
#include <xmmintrin.h>
#endif

#include "check.h"

enum { n = 6, n_matrices = 64 };

static lk_complex matrices[n_matrices][n][n];

static void solve(double *values, lk_complex *vectors, int64_t threads) {
  lk_context *ctx = NULL;
  CHECK(lk_context_create(&ctx) == LK_OK && lk_context_set_threads(ctx, threads) == LK_OK);
  CHECK(lk_linalg_eigh_hermitian_batch_compute(ctx, n_matrices, n, &matrices[0][0][0], values, vectors,
                                               NULL) == LK_OK);
  lk_context_destroy(ctx);
}

static double expected_values[n_matrices][n], values[n_matrices][n];
static lk_complex expected_vectors[n_matrices][n][n], vectors[n_matrices][n][n];

static void same_bits(int64_t threads) {
  memset(values, 0, sizeof values);
  memset(vectors, 0, sizeof vectors);
  solve(&values[0][0], &vectors[0][0][0], threads);
  CHECK(memcmp(values, expected_values, sizeof values) == 0);
  CHECK(memcmp(vectors, expected_vectors, sizeof vectors) == 0);
}

int main(void) {
  int m, i, j, round;
  const int rounding[3] = {FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO};
  srand(1);
  for (m = 0; m < n_matrices; ++m)
    for (i = 0; i < n; ++i)
      for (j = 0; j <= i; ++j) {
        /* the last matrices are tiny: their products are denormal */
        const double scale = m < n_matrices / 2 ? 1.0 : 1e-160;
        matrices[m][i][j].re = scale * (rand() / (double)RAND_MAX - 0.5);
        matrices[m][i][j].im = i == j ? 0 : scale * (rand() / (double)RAND_MAX - 0.5);
        matrices[m][j][i].re = matrices[m][i][j].re;
        matrices[m][j][i].im = -matrices[m][i][j].im;
      }
  solve(&expected_values[0][0], &expected_vectors[0][0][0], 1);

  feclearexcept(FE_ALL_EXCEPT);
  feenableexcept(FE_DIVBYZERO | FE_INVALID | FE_OVERFLOW | FE_UNDERFLOW | FE_INEXACT);
  memset(values, 0, sizeof values);
  solve(&values[0][0], &vectors[0][0][0], 2);
  CHECK(fegetexcept() == (FE_DIVBYZERO | FE_INVALID | FE_OVERFLOW | FE_UNDERFLOW | FE_INEXACT));
  fedisableexcept(FE_ALL_EXCEPT);
  CHECK(fetestexcept(FE_ALL_EXCEPT) == 0);
  CHECK(memcmp(values, expected_values, sizeof values) == 0);

  for (round = 0; round < 3; ++round) {
    fesetround(rounding[round]);
    same_bits(2);
    CHECK(fegetround() == rounding[round]);
  }
  fesetround(FE_TONEAREST);

#if defined(__x86_64__)
  _mm_setcsr(_mm_getcsr() | 0x8040); /* flush to zero, denormals are zero */
  same_bits(1);
  same_bits(7);
  CHECK((_mm_getcsr() & 0x8040) == 0x8040);
  _mm_setcsr(_mm_getcsr() & ~0x8040u);
#endif
  return check_result();
}
