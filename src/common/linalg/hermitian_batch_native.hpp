// SPDX-License-Identifier: BSD-3-Clause
// The native implementation of the batched Hermitian eigenproblem, "lanes": one matrix in each
// vector lane. The vector unit is hermitian_batch_native.cpp.
#pragma once

#include <cstdint>
#include <string>

#include "common/linalg/hermitian_batch.hpp"

namespace lk::linalg {

std::string declines_lanes(const hermitian_batch_problem& problem);
void hermitian_batch_lanes(execution& ex, const hermitian_batch_problem& problem);

// Consecutive matrices that one thread solves.
struct lanes_chunk {
  std::int64_t n = 0;
  std::int64_t n_matrices = 0;
  const complex* matrices = nullptr;
  double* eigenvalues = nullptr;
  complex* eigenvectors = nullptr; // nullptr: values only
  double* workspace = nullptr;     // lanes_workspace_size() doubles, 64-byte aligned
};

// Index within the chunk of the first matrix that failed, or -1.
struct lanes_result {
  std::int64_t not_finite = -1;
  std::int64_t not_converged = -1;
};

// Largest order that the unit takes; the workspace of a thread has 32 n^2 bytes for each lane, 9.4 MB
// at this order, where it is still 9 times faster than the reference.
inline constexpr std::int64_t max_lanes_order = 192;

std::int64_t lanes_workspace_size(std::int64_t n, std::int64_t n_matrices, bool vectors);
lanes_result solve_lanes(const lanes_chunk& chunk);

} // namespace lk::linalg
