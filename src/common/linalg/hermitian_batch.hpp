// SPDX-License-Identifier: BSD-3-Clause
// Eigenvalues and eigenvectors of many complex Hermitian matrices of one size,
//
//   A_m v = lambda v,   m = 0 .. n_matrices-1,
//
// of the order met in lattice dynamics (3 to a few hundred).
#pragma once

#include <cstdint>
#include <span>

#include "common/backend/implementations.hpp"
#include "common/core/types.hpp"
#include "common/parallel/execution.hpp"

namespace lk::linalg {

struct hermitian_batch_problem {
  std::int64_t n_matrices = 0;
  std::int64_t n = 0;
  // [n_matrices][n][n] row-major. Only the lower triangle (column <= row) is read; the imaginary
  // part of the diagonal is ignored.
  std::span<const complex> matrices;
  std::span<double> eigenvalues;   // [n_matrices][n], ascending
  std::span<complex> eigenvectors; // empty: values only; [n_matrices][component][band]
};

extern const backend::kernel<hermitian_batch_problem> hermitian_batch;

// Runs the kernel above. Checks the lengths of the spans; a matrix with NaN or infinity is
// error(status::not_finite) with its index, outputs are then undefined.
void eigh_hermitian_batch(execution& ex, std::int64_t n_matrices, std::int64_t n,
                          std::span<const complex> matrices, std::span<double> eigenvalues,
                          std::span<complex> eigenvectors);

// Error where the part of the matrices that the kernel reads has NaN or infinity; names the matrix,
// row and column.
void require_finite_lower(execution& ex, std::int64_t n_matrices, std::int64_t n,
                          std::span<const complex> matrices, const char* name);

} // namespace lk::linalg
