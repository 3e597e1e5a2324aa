// SPDX-License-Identifier: BSD-3-Clause
// Linear tetrahedron method around one grid point.
//
// P. E. Bloechl, O. Jepsen, O. K. Andersen, Phys. Rev. B 49, 16223 (1994); A. H. MacDonald,
// S. H. Vosko, P. T. Coleridge, J. Phys. C 12, 2991 (1979).
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "common/backend/implementations.hpp"
#include "common/core/types.hpp"
#include "lattice/grid_points.hpp"

namespace lk::lattice {

// The 24 tetrahedra [24][4] around a point as offsets in the micro-cell spanned by the columns; the
// first vertex is the point itself. The cell is cut along its shortest main diagonal, the first one
// among equal ones; lengths that differ by less than the relative tolerance count as equal.
std::vector<ivec3> tetrahedra_around_point(const mat3& microzone, double tolerance = 0);

// The distinct images of a set of 24 tetrahedra [24][4] under rotations of addresses, in order of
// first appearance, as [24 s][4].
std::vector<ivec3> symmetrized_tetrahedra(std::span<const ivec3> tetrahedra,
                                          std::span<const imat3> rotations);

enum class tetrahedron_function { density, integral }; // "I" and "J"

// weights[p][f][b] = sum over the 24 s tetrahedra around grid_points[p] of the weight of the vertex
// at the point, of the delta ("I") or step ("J") function at frequency_points[f], / (6 s). A
// frequency point equal to a vertex counts as above it (limit from above).
struct tetrahedron_weights_problem {
  std::span<const double> frequency_points;
  std::span<const ivec3> tetrahedra;         // [24 s][4]
  std::span<const std::int64_t> grid_points; // BZ indices
  std::span<const double> frequencies;       // [n_frequencies][n_band]
  std::int64_t n_band = 0;
  bz_view view;
  std::span<const std::int64_t> frequency_index; // [n_bz] BZ index -> row of frequencies
  tetrahedron_function function = tetrahedron_function::density;
  std::span<double> weights; // out [grid points][frequency points][n_band]
};
void tetrahedron_weights_reference(execution& ex, const tetrahedron_weights_problem& problem);
// Distinct neighbours gathered once, frequency points outside the vertex range skipped, the three
// outer vertices sorted once for all frequency points.
void tetrahedron_weights_native(execution& ex, const tetrahedron_weights_problem& problem);
extern const backend::kernel<tetrahedron_weights_problem> tetrahedron_weights;

// Weight of vertex `rank` of the sorted vertices v at w; 0 <= rank < 4, the vertex at the point.
double vertex_weight(tetrahedron_function function, double w, const std::array<double, 4>& v,
                     int rank);

} // namespace lk::lattice
