// SPDX-License-Identifier: BSD-3-Clause
#include "libkernel/linalg.h"

#include "capi/guard.hpp"
#include "common/linalg/hermitian_batch.hpp"

using namespace lk::capi;

namespace {

const lk::options::table eigh_hermitian_batch_options("lk_linalg_eigh_hermitian_batch_compute");

} // namespace

lk_status lk_linalg_eigh_hermitian_batch_compute(lk_context* ctx, int64_t n_matrices, int64_t n,
                                                 const lk_complex* matrices, double* eigenvalues,
                                                 lk_complex* eigenvectors,
                                                 const lk_options* options) noexcept {
  return compute(
      ctx, __func__, options, eigh_hermitian_batch_options,
      [&](lk::execution& ex, const lk::options::reader&) {
        const auto in = input(matrices, "matrices", {n_matrices, n, n}, finite::any);
        const auto values = output(eigenvalues, "eigenvalues", {n_matrices, n});
        const auto vectors = optional_output(eigenvectors, "eigenvectors", {n_matrices, n, n});
        lk::linalg::require_finite_lower(ex, n_matrices, n, in, "matrices");
        lk::linalg::eigh_hermitian_batch(ex, n_matrices, n, in, values, vectors);
      });
}
