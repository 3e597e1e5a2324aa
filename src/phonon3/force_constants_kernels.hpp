// SPDX-License-Identifier: BSD-3-Clause
// Implementations of the third-order force-constant kernels, listed in force_constants_list.cpp,
// and the block arithmetic that reference and native share so that their bits agree.
#pragma once

#include "phonon3/force_constants.hpp"

namespace lk::phonon3 {

// Addresses of the blocks of 27 that hold one triplet of atoms in the orders ijk ikj jik jki kij
// kji.
using six_orders = std::array<std::int64_t, 6>;

six_orders full_orders(std::int64_t n_atoms, std::int64_t i, std::int64_t j, std::int64_t k);
six_orders compact_orders(const lattice::translation_maps& maps, std::int64_t p, std::int64_t j,
                          std::int64_t k);
// Mean of the six blocks, summed in the order above; written element by element in that order,
// which decides the last bit where blocks coincide.
void average_orders(double* values, const six_orders& orders);
// Exchanges two blocks with the Cartesian indices of `axes`; a == b transposes one block.
void exchange_blocks(double* a, double* b, exchange axes);

void distribute_fc3_reference(execution& ex, const distribute_fc3_problem& problem);
void rotate_delta_fc2s_reference(execution& ex, const rotate_delta_fc2s_problem& problem);
void permutation_symmetry_reference(execution& ex, const permutation_symmetry_problem& problem);
void permutation_symmetry_compact_reference(execution& ex,
                                            const permutation_symmetry_compact_problem& problem);
void transpose_compact_fc3_reference(execution& ex, const transpose_compact_fc3_problem& problem);
void subtract_mean_reference(execution& ex, const subtract_mean_problem& problem);

void distribute_fc3_staged(execution& ex, const distribute_fc3_problem& problem);
void rotate_delta_fc2s_lanes(execution& ex, const rotate_delta_fc2s_problem& problem);
void permutation_symmetry_tiled(execution& ex, const permutation_symmetry_problem& problem);
void permutation_symmetry_compact_orbits(execution& ex,
                                         const permutation_symmetry_compact_problem& problem);
void transpose_compact_fc3_pairs(execution& ex, const transpose_compact_fc3_problem& problem);
void subtract_mean_strips(execution& ex, const subtract_mean_problem& problem);

} // namespace lk::phonon3
