// SPDX-License-Identifier: BSD-3-Clause
// Shortest vectors between atoms of a periodic cell, with all images of equal length.
//
// Candidates of the pair (k, i) are v = to[k] - from[i] + lattice_points[l], in the reduced basis;
// all with |R v| - min |R v| < tolerance are kept, in the order of l, and written as T v.
// Parlinski, Li, Kawazoe, Phys. Rev. Lett. 78, 4063 (1997) for the use of all of them.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "common/backend/implementations.hpp"
#include "common/core/types.hpp"

namespace lk::lattice {

struct shortest_vectors_problem {
  std::span<const vec3> to;   // [n_to]
  std::span<const vec3> from; // [n_from]
  std::span<const ivec3> lattice_points;
  mat3 reduced_basis{}; // columns
  imat3 transformation{};
  double tolerance = 1e-5;              // Angstrom
  std::span<std::int64_t> multiplicity; // out [n_to][n_from][2]: count, start
  std::span<vec3> vectors;              // out [sum of counts]; empty: only the multiplicities
};

void shortest_vectors_reference(execution& ex, const shortest_vectors_problem& problem);
// Threads over k; squared lengths from tabulated lattice points, square roots near the minimum
// only.
void shortest_vectors_native(execution& ex, const shortest_vectors_problem& problem);
extern const backend::kernel<shortest_vectors_problem> shortest_vectors_kernel;

// Sets the starts from the counts in `multiplicity`; returns the number of vectors.
std::int64_t set_starts(std::span<std::int64_t> multiplicity);
// Fails with status::shape when there is room for another number of vectors.
void require_room(const shortest_vectors_problem& problem, std::int64_t n_vectors);

// Lattice points sum of n (a, b, c, -a-b-c), n = -1, 0, 1: 65 points, ascending.
std::vector<ivec3> lattice_points_for_shortest_vectors();

} // namespace lk::lattice
