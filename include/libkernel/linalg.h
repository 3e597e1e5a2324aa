/* SPDX-License-Identifier: BSD-3-Clause */
#ifndef LIBKERNEL_LINALG_H
#define LIBKERNEL_LINALG_H

#include "libkernel/context.h"
#include "libkernel/options.h"
#include "libkernel/types.h"

/** @file
 * Dense linear algebra.
 */

LK_BEGIN_DECLS

/** Eigenvalues and eigenvectors of many Hermitian matrices of one order.
 *
 * Only the lower triangle of every matrix is read (column <= row), and of its diagonal the real
 * part. The eigenvector of a band is normalised to length 1; its phase, and the basis inside a
 * degenerate set, are free.
 *
 * @param[in]  ctx          Context or NULL for the default context.
 * @param[in]  n_matrices   Number of matrices.
 * @param[in]  n            Order of the matrices.
 * @param[in]  matrices     [n_matrices][n][n] Matrices, row by row, any unit.
 * @param[out] eigenvalues  [n_matrices][n] Eigenvalues in ascending order, unit of the matrices.
 * @param[out] eigenvectors [n_matrices][n][n] Eigenvectors in columns: [matrix][component][band];
 *                          NULL for eigenvalues alone, which takes less than half of the time.
 *                          @optional
 * @param[in]  options      Options or NULL.
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_NO_CONVERGENCE, LK_E_UNSUPPORTED,
 *         LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_linalg_eigh_hermitian_batch_compute(
    lk_context *ctx, int64_t n_matrices, int64_t n, const lk_complex *matrices, double *eigenvalues,
    lk_complex *eigenvectors, const lk_options *options) LK_NOEXCEPT;

LK_END_DECLS

#endif
