// SPDX-License-Identifier: BSD-3-Clause
// Implementations of the second-order force-constant kernels, listed in force_constants_list.cpp.
#pragma once

#include "lattice/force_constants.hpp"

namespace lk::lattice {

// The 3x3 block Phi(row, atom).
inline double* block(std::span<double> values, std::int64_t n_atoms, std::int64_t row,
                     std::int64_t atom) {
  return &values[static_cast<std::size_t>(9 * (row * n_atoms + atom))];
}

// Row from which each target is made, -1 where the target is already known; checked before anything
// is written.
std::vector<std::int64_t> source_rows(const distribute_problem& problem);

void symmetrize_reference(execution& ex, const symmetrize_problem& problem);
void symmetrize_compact_reference(execution& ex, const symmetrize_compact_problem& problem);
void transpose_compact_reference(execution& ex, const transpose_compact_problem& problem);
void distribute_reference(execution& ex, const distribute_problem& problem);

void symmetrize_tiled(execution& ex, const symmetrize_problem& problem);
void symmetrize_compact_pairs(execution& ex, const symmetrize_compact_problem& problem);
void transpose_compact_pairs(execution& ex, const transpose_compact_problem& problem);
void distribute_parallel(execution& ex, const distribute_problem& problem);

} // namespace lk::lattice
