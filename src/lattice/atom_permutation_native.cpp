// SPDX-License-Identifier: BSD-3-Clause
#include <algorithm>
#include <cmath>

#include "common/core/small_matrix.hpp"
#include "lattice/atom_permutation.hpp"

namespace lk::lattice {

position_bins::position_bins(const mat3& lattice_columns, std::span<const vec3> positions,
                             double tolerance)
    : lattice_(lattice_columns), positions_(positions), tolerance_(tolerance) {
  const mat3 inverse_lattice = inverse(lattice_columns, "lattice");
  // About one atom per bin; a box of the tolerance meets at most two bins along an axis.
  const double per_axis = std::ceil(std::cbrt(static_cast<double>(positions.size())));
  for (int k = 0; k < 3; ++k) {
    half_width_[k] = std::min(1.0, tolerance * norm(inverse_lattice[k]) * (1 + 1e-9) + 1e-12);
    n_bins_[k] = static_cast<std::int64_t>(
        std::clamp(std::min(per_axis, std::floor(0.5 / half_width_[k])), 1.0, 1024.0));
  }
  const auto n_total = static_cast<std::size_t>(n_bins_[0] * n_bins_[1] * n_bins_[2]);
  std::vector<std::size_t> bins(positions.size());
  starts_.assign(n_total + 1, 0);
  for (std::size_t i = 0; i < positions.size(); ++i) {
    ivec3 bin;
    for (int k = 0; k < 3; ++k) {
      const double x = positions[i][k] - std::floor(positions[i][k]);
      bin[k] = static_cast<std::int64_t>(std::floor(x * static_cast<double>(n_bins_[k])));
    }
    bins[i] = bin_index(bin);
    ++starts_[bins[i] + 1];
  }
  for (std::size_t b = 0; b < n_total; ++b)
    starts_[b + 1] += starts_[b];
  auto next = starts_;
  members_.resize(positions.size());
  for (std::size_t i = 0; i < positions.size(); ++i)
    members_[static_cast<std::size_t>(next[bins[i]]++)] = static_cast<std::int64_t>(i);
}

position_bins::bin_range position_bins::bins_around(const vec3& x) const {
  bin_range r;
  for (int k = 0; k < 3; ++k) {
    const double reduced = x[k] - std::floor(x[k]);
    const double n = static_cast<double>(n_bins_[k]);
    r.first[k] = static_cast<std::int64_t>(std::floor((reduced - half_width_[k]) * n));
    const auto last = static_cast<std::int64_t>(std::floor((reduced + half_width_[k]) * n));
    r.count[k] = std::min(last - r.first[k] + 1, n_bins_[k]);
  }
  return r;
}

std::size_t position_bins::bin_index(const ivec3& bin) const {
  std::int64_t index = 0;
  for (int k = 2; k >= 0; --k)
    index = index * n_bins_[k] + (bin[k] % n_bins_[k] + n_bins_[k]) % n_bins_[k];
  return static_cast<std::size_t>(index);
}

bool position_bins::is_at(std::int64_t i, const vec3& x) const {
  vec3 d;
  for (int k = 0; k < 3; ++k) {
    d[k] = positions_[static_cast<std::size_t>(i)][k] - x[k];
    d[k] -= std::round(d[k]);
  }
  return norm(multiply(lattice_, d)) < tolerance_;
}

void atom_permutation_native(execution& ex, const atom_permutation_problem& problem) {
  const auto n = problem.positions.size();
  const position_bins bins(problem.lattice, problem.positions, problem.tolerance);
  std::vector<char> taken(n, 0);
  bool ambiguous = false;
  std::size_t n_found = 0;
  for (std::size_t j = 0; j < n && !ambiguous; ++j) {
    std::int64_t hit = -1;
    bins.for_each_at(problem.moved[j], [&](std::int64_t i) {
      ambiguous = ambiguous || hit >= 0 || taken[static_cast<std::size_t>(i)];
      hit = i;
    });
    problem.permutation[j] = hit;
    if (hit < 0)
      continue;
    taken[static_cast<std::size_t>(hit)] = 1;
    ++n_found;
  }
  if (ambiguous)
    return atom_permutation_reference(ex, problem);
  *problem.found = n_found == n;
}

} // namespace lk::lattice
