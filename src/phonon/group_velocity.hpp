// SPDX-License-Identifier: BSD-3-Clause
// Group velocities by the Hellmann-Feynman theorem,
//
//   v_b = d f_b / d q = (factor^2 / 2 f_b) <e_b| dD/dq |e_b>,
//
// THz Angstrom, with q without 2 pi. Inside a set of degenerate bands the vectors are first rotated
// so that they diagonalise the derivative of D along a given direction (degenerate perturbation
// theory). Bands at or below the cutoff frequency get zero.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "common/backend/implementations.hpp"
#include "common/core/types.hpp"
#include "common/parallel/execution.hpp"

namespace lk::phonon {

struct group_velocity_problem {
  std::int64_t n_bands = 0;
  std::span<const double> frequencies;   // [n_q][n_bands], THz, ascending
  std::span<const complex> eigenvectors; // [n_q][component][band]
  std::span<const complex> derivatives;  // [n_q][3][n_bands][n_bands], Hermitian
  vec3 direction{1, 2, 3};               // Cartesian, any length but zero
  double frequency_factor = 0;           // THz per square root of the unit of D
  double cutoff_frequency = 1e-4;        // THz
  double degeneracy_tolerance = 1e-4;    // THz, between neighbours
  std::span<double> velocities{};        // [n_q][n_bands][3]

  std::int64_t n_qpoints() const { return static_cast<std::int64_t>(frequencies.size()) / n_bands; }
};

extern const backend::kernel<group_velocity_problem> group_velocities;

void group_velocities_reference(execution& ex, const group_velocity_problem& problem);
void group_velocities_native(execution& ex, const group_velocity_problem& problem);

// First and one-past-last band of each set of neighbours closer than the tolerance.
struct band_range {
  std::int64_t begin, end;
};
std::vector<band_range> degenerate_sets(std::span<const double> frequencies, double tolerance);

// Mean over the operations that leave q where it is: velocities [n_bands][3] in place.
void average_over_little_group(std::span<const imat3> reciprocal_rotations,
                               std::span<const mat3> cartesian_rotations, const vec3& q,
                               double tolerance, std::span<double> velocities);

} // namespace lk::phonon
