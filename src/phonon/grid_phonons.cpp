// SPDX-License-Identifier: BSD-3-Clause
#include "phonon/grid_phonons.hpp"

#include <utility>

#include "common/core/small_matrix.hpp"

namespace lk::phonon {
namespace {

vec3 qpoint(const lattice::grid& grid, std::int64_t bz_point) {
  vec3 address;
  for (int a = 0; a < 3; ++a)
    address[a] = static_cast<double>(grid.addresses[bz_point][a]);
  return multiply(grid.qd_inv, address);
}

} // namespace

grid_phonons compute_grid_phonons(execution& ex, const harmonic_model& model,
                                  const lattice::grid& grid,
                                  const std::optional<vec3>& q_direction) {
  std::vector<vec3> qpoints;
  for (std::int64_t g = 0; g < grid.n_bz(); ++g)
    qpoints.push_back(qpoint(grid, g));
  phonon_request request;
  request.eigenvectors = true;
  request.q_direction = q_direction;
  phonon_results results = compute_phonons(ex, model, qpoints, request);
  return {std::move(results.frequencies), std::move(results.eigenvectors)};
}

std::vector<double> compute_grid_velocities(execution& ex, const harmonic_model& model,
                                            const lattice::grid& grid,
                                            std::span<const std::int64_t> bz_points) {
  std::vector<vec3> qpoints;
  for (const std::int64_t g : bz_points)
    qpoints.push_back(qpoint(grid, g));
  phonon_request request;
  request.group_velocities = true;
  return std::move(compute_phonons(ex, model, qpoints, request).group_velocities);
}

std::vector<std::int64_t> irreducible_bz_points(const lattice::grid& grid) {
  std::vector<std::int64_t> points;
  for (const std::int64_t g : grid.irreducible)
    points.push_back(grid.bz_map[g]);
  return points;
}

} // namespace lk::phonon
