// SPDX-License-Identifier: BSD-3-Clause
// Weights of the delta functions of three-phonon processes by the linear tetrahedron method.
//
// The 24 tetrahedra that share the grid point q1 move together with q1, those of q2 in the opposite
// direction, so that q0 stays fixed. Energies at the vertices, f clamped at 0 from below:
//   e0 = -f1 + f2,  e1 = f1 - f2,  e2 = f1 + f2.
// Weights of type 2: g(e2), g(e0) - g(e1); of type 3 also g(e0) + g(e1) + g(e2); type 4: g(e0)
// alone, without clamping and with both points moving in the same direction.
// A weight at a vertex energy is the limit from above.
// Bloechl, Jepsen, Andersen, Phys. Rev. B 49, 16223 (1994); MacDonald, Vosko, Coleridge, J. Phys. C
// 12, 2991 (1979); Togo, Chaput, Tanaka, Phys. Rev. B 91, 094306 (2015).
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "common/backend/implementations.hpp"
#include "common/parallel/execution.hpp"
#include "phonon3/bz_grid.hpp"

namespace lk::phonon3 {

// Smaller differences of vertex energies come from rounding: symmetry makes them equal.
inline constexpr double vertex_tolerance = 1e-10;

struct tetrahedron_weights_problem {
  bz_grid grid;
  std::span<const std::int64_t> tetrahedra; // [24 s][4][3] vertex offsets, vertex 0 is (0,0,0)
  std::span<const std::int64_t> triplets;   // [T][3] BZ points
  std::int64_t n_bands1 = 0, n_bands2 = 0;
  std::span<const double> frequencies1;     // [n_bz][B1]
  std::span<const double> frequencies2;     // [n_bz][B2]
  std::span<const double> frequency_points; // [F]
  int type = 2;
  std::span<double> weights;   // [1, 2 or 3][T][F][B1][B2]
  std::span<std::int8_t> zero; // [T][F][B1][B2] 1: outside the range of every channel

  std::int64_t n_triplets() const { return static_cast<std::int64_t>(triplets.size() / 3); }
  std::int64_t n_points() const { return static_cast<std::int64_t>(frequency_points.size()); }
  std::int64_t n_outputs() const { return type == 4 ? 1 : type; }
};

// "phonon3.tetrahedron_weights": pruned, reference.
extern const backend::kernel<tetrahedron_weights_problem> tetrahedron_weights_kernel;
void tetrahedron_weights_reference(execution& ex, const tetrahedron_weights_problem& problem);
void tetrahedron_weights_pruned(execution& ex, const tetrahedron_weights_problem& problem);
std::string tetrahedron_weights_pruned_declines(const tetrahedron_weights_problem& problem);

// Delta function at w of the linear interpolation in a tetrahedron, projected on vertex 0. The sum
// over 24 s tetrahedra is to be divided by 6 s.
double corner_weight(double w, const std::array<double, 4>& vertices);

// Weights of one triplet at all frequency points; outputs [n_outputs][F][B1][B2], zero [F][B1][B2].
void tetrahedron_weights_of_triplet(const tetrahedron_weights_problem& problem,
                                    const std::int64_t* triplet, std::span<double> weights,
                                    std::span<std::int8_t> zero);

// Means of blocks (degenerate set at q1) x (degenerate set at q2) of [n_blocks][B][B] weights; an
// element of zero becomes 0 when any of its block is 0. ids [B]: a set starts at a band whose id is
// its own index and runs to the next start.
void average_degenerate_weights(std::span<const std::int64_t> ids1,
                                std::span<const std::int64_t> ids2, std::span<double> weights,
                                std::span<std::int8_t> zero);

// First bands of the sets and, last, the number of bands.
std::vector<std::size_t> degenerate_set_starts(std::span<const std::int64_t> ids);

// The same averaging for all triplets of weights [n_outputs][T][F][B][B], zero [T][F][B][B].
void average_degenerate_weights(std::int64_t n_outputs, std::int64_t n_points,
                                std::span<const std::int64_t> triplets,
                                std::span<const std::int64_t> degenerate_ids, std::int64_t n_band,
                                std::span<double> weights, std::span<std::int8_t> zero);

} // namespace lk::phonon3
