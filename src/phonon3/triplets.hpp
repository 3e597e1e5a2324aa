// SPDX-License-Identifier: BSD-3-Clause
// Triplets (q0, q1, q2) of grid points with q0 + q1 + q2 = G at fixed q0, reduced by the rotations
// that leave q0 where it is and by the exchange of q1 and q2.
// Togo, Chaput, Tadano, Tanaka, J. Phys.: Condens. Matter 35, 353001 (2023).
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "common/backend/implementations.hpp"
#include "common/core/types.hpp"
#include "common/parallel/execution.hpp"
#include "phonon3/bz_grid.hpp"

namespace lk::phonon3 {

// map_q[i] is the smallest grid point that the little group of q0 makes equivalent to i.
// map_triplets[i] is the same, with the exchange of q1 and q2 when swappable.
struct ir_triplets_problem {
  std::int64_t grid_point = 0; // q0, index inside the grid
  ivec3 d_diag{};
  std::span<const std::int64_t> rotations; // [n_rotations][3][3] on addresses
  bool time_reversal = true;
  bool swappable = true;
  std::span<std::int64_t> map_triplets; // [n_grid]
  std::span<std::int64_t> map_q;        // [n_grid]
};

// "phonon3.ir_triplets": orbits, reference.
extern const backend::kernel<ir_triplets_problem> ir_triplets_kernel;
void ir_triplets_reference(execution& ex, const ir_triplets_problem& problem);
void ir_triplets_orbits(execution& ex, const ir_triplets_problem& problem);

// Number of points that represent themselves.
std::int64_t count_representatives(std::span<const std::int64_t> map);
// Distinct rotations, with inversion added on request. More than 48: error.
std::vector<imat3> distinct_rotations(std::span<const std::int64_t> rotations, bool time_reversal);
std::vector<imat3> little_group(const std::vector<imat3>& rotations, const ivec3& address,
                                const ivec3& d_diag);

// For each representative q1 in ascending order the images of q0, q1, q2 whose sum G is shortest;
// the first set with G = 0 wins.
struct bz_triplets_problem {
  std::int64_t bz_point = 0;                  // q0; triplets may name another image of it
  bz_grid grid;                               // its q is not used
  std::span<const std::int64_t> map_triplets; // [n_grid]
  imat3 reduced_q{};                          // T^-1 Q of the reduced basis
  mat3 reduced_reciprocal{};                  // columns of the reduced basis
  std::span<std::int64_t> triplets;           // [n_representatives][3] BZ points
};

// "phonon3.bz_triplets": threads, reference.
extern const backend::kernel<bz_triplets_problem> bz_triplets_kernel;
void bz_triplets_reference(execution& ex, const bz_triplets_problem& problem);
void bz_triplets_threads(execution& ex, const bz_triplets_problem& problem);

// weights[i]: number of grid points that triplet i stands for.
std::vector<std::int64_t> triplet_weights(std::span<const std::int64_t> map_triplets);

// Irreducible triplets of a list of q0, one after the other, as collision_problem wants them.
struct triplet_list {
  std::vector<std::int64_t> first;    // [n_q0+1]
  std::vector<std::int64_t> triplets; // [T][3]
  std::vector<std::int64_t> weights;  // [T]
};

struct triplet_search {
  bz_grid grid;
  std::span<const std::int64_t> bz_to_grid; // [n_bz]
  std::span<const std::int64_t> rotations;  // [n_rotations][3][3] on addresses
  bool time_reversal = true;
  bool swappable = true;
  bool mesh_symmetry = true; // false: every grid point is a triplet
  imat3 reduced_q{};
  mat3 reduced_reciprocal{};
};

// first of the list below, without making the list.
std::vector<std::int64_t> count_triplets(execution& ex, const triplet_search& search,
                                         std::span<const std::int64_t> bz_points);
triplet_list find_triplets(execution& ex, const triplet_search& search,
                           std::span<const std::int64_t> bz_points);

} // namespace lk::phonon3
