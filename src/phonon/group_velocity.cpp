// SPDX-License-Identifier: BSD-3-Clause
#include "phonon/group_velocity.hpp"

#include <algorithm>
#include <cmath>

#include "common/core/small_matrix.hpp"

namespace lk::phonon {
namespace {

bool fixes(const imat3& rotation, const vec3& q, double tolerance) {
  const vec3 image = multiply(to_double(rotation), q);
  for (int a = 0; a < 3; ++a)
    if (std::abs(q[a] - image[a]) >= tolerance)
      return false;
  return true;
}

} // namespace

std::vector<band_range> degenerate_sets(std::span<const double> frequencies, double tolerance) {
  std::vector<band_range> sets;
  const auto n = static_cast<std::int64_t>(frequencies.size());
  for (std::int64_t b = 0; b < n; ++b)
    if (b > 0 && std::abs(frequencies[b] - frequencies[b - 1]) < tolerance)
      sets.back().end = b + 1;
    else
      sets.push_back({b, b + 1});
  return sets;
}

void average_over_little_group(std::span<const imat3> reciprocal_rotations,
                               std::span<const mat3> cartesian_rotations, const vec3& q,
                               double tolerance, std::span<double> velocities) {
  vec3 folded;
  for (int a = 0; a < 3; ++a)
    folded[a] = q[a] - std::nearbyint(q[a]);
  mat3 mean{};
  int order = 0;
  for (std::size_t r = 0; r < reciprocal_rotations.size(); ++r) {
    if (!fixes(reciprocal_rotations[r], folded, tolerance))
      continue;
    ++order;
    for (int a = 0; a < 3; ++a)
      for (int b = 0; b < 3; ++b)
        mean[a][b] += cartesian_rotations[r][a][b];
  }
  if (order == 0)
    return;
  for (std::size_t b = 0; b < velocities.size(); b += 3) {
    const vec3 v = multiply(mean, vec3{velocities[b], velocities[b + 1], velocities[b + 2]});
    for (int a = 0; a < 3; ++a)
      velocities[b + a] = v[a] / order;
  }
}

} // namespace lk::phonon
