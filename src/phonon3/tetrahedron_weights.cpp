// SPDX-License-Identifier: BSD-3-Clause
#include "phonon3/tetrahedron_weights.hpp"

#include <algorithm>
#include <cmath>

namespace lk::phonon3 {

namespace {

// (w - e_m) / (e_n - e_m), 0 between vertices of equal energy.
double fraction(double w, double e_n, double e_m) {
  return std::abs(e_n - e_m) < vertex_tolerance ? 0.0 : (w - e_m) / (e_n - e_m);
}

} // namespace

double corner_weight(double w, const std::array<double, 4>& vertices) {
  auto e = vertices;
  std::sort(e.begin(), e.end());
  const auto rank = std::count_if(vertices.begin() + 1, vertices.end(),
                                  [&](double v) { return v < vertices[0]; });
  const auto f = [&](int n, int m) { return fraction(w, e[n], e[m]); };
  if (w < e[0] || !(w < e[3]))
    return 0;
  if (w < e[1]) {
    const double corners[4] = {f(0, 1) + f(0, 2) + f(0, 3), f(1, 0), f(2, 0), f(3, 0)};
    return f(1, 0) * f(2, 0) / (e[3] - e[0]) * corners[rank];
  }
  if (w < e[2]) {
    const double p = f(1, 2) * f(2, 0), s = f(2, 1) * f(1, 3);
    if (p + s < vertex_tolerance)
      return 0;
    const double corners[4] = {f(0, 3) + f(0, 2) * p / (p + s), f(1, 2) + f(1, 3) * s / (p + s),
                               f(2, 1) + f(2, 0) * p / (p + s), f(3, 0) + f(3, 1) * s / (p + s)};
    return (p + s) / (e[3] - e[0]) * corners[rank];
  }
  const double corners[4] = {f(0, 3), f(1, 3), f(2, 3), f(3, 0) + f(3, 1) + f(3, 2)};
  return f(1, 3) * f(2, 3) / (e[3] - e[0]) * corners[rank];
}

std::vector<std::size_t> degenerate_set_starts(std::span<const std::int64_t> ids) {
  std::vector<std::size_t> starts;
  for (std::size_t b = 0; b < ids.size(); ++b)
    if (b == 0 || ids[b] == static_cast<std::int64_t>(b))
      starts.push_back(b);
  starts.push_back(ids.size());
  return starts;
}

namespace {

struct block {
  std::size_t begin1, end1, begin2, end2, n_bands2;

  double size() const { return static_cast<double>((end1 - begin1) * (end2 - begin2)); }

  void average(double* weights) const {
    double sum = 0;
    for (auto i = begin1; i < end1; ++i)
      for (auto j = begin2; j < end2; ++j)
        sum += weights[i * n_bands2 + j];
    for (auto i = begin1; i < end1; ++i)
      std::fill(weights + i * n_bands2 + begin2, weights + i * n_bands2 + end2, sum / size());
  }

  void unmark(std::int8_t* zero) const {
    bool all = true;
    for (auto i = begin1; i < end1; ++i)
      for (auto j = begin2; j < end2; ++j)
        all = all && zero[i * n_bands2 + j] != 0;
    if (all)
      return;
    for (auto i = begin1; i < end1; ++i)
      std::fill(zero + i * n_bands2 + begin2, zero + i * n_bands2 + end2, std::int8_t{0});
  }
};

} // namespace

void average_degenerate_weights(std::span<const std::int64_t> ids1,
                                std::span<const std::int64_t> ids2, std::span<double> weights,
                                std::span<std::int8_t> zero) {
  const auto starts1 = degenerate_set_starts(ids1), starts2 = degenerate_set_starts(ids2);
  const auto plane = ids1.size() * ids2.size();
  for (std::size_t s = 0; s + 1 < starts1.size(); ++s)
    for (std::size_t r = 0; r + 1 < starts2.size(); ++r) {
      const block b{starts1[s], starts1[s + 1], starts2[r], starts2[r + 1], ids2.size()};
      if (b.size() == 1)
        continue;
      for (std::size_t k = 0; k < weights.size(); k += plane)
        b.average(&weights[k]);
      for (std::size_t k = 0; k < zero.size(); k += plane)
        b.unmark(&zero[k]);
    }
}

void average_degenerate_weights(std::int64_t n_outputs, std::int64_t n_points,
                                std::span<const std::int64_t> triplets,
                                std::span<const std::int64_t> degenerate_ids, std::int64_t n_band,
                                std::span<double> weights, std::span<std::int8_t> zero) {
  const auto b = static_cast<std::size_t>(n_band);
  const auto n_triplets = triplets.size() / 3;
  const auto per_triplet = static_cast<std::size_t>(n_points) * b * b;
  for (std::size_t t = 0; t < n_triplets; ++t) {
    const auto ids1 = degenerate_ids.subspan(static_cast<std::size_t>(triplets[3 * t + 1]) * b, b);
    const auto ids2 = degenerate_ids.subspan(static_cast<std::size_t>(triplets[3 * t + 2]) * b, b);
    for (std::size_t c = 0; c < static_cast<std::size_t>(n_outputs); ++c)
      average_degenerate_weights(
          ids1, ids2, weights.subspan((c * n_triplets + t) * per_triplet, per_triplet),
          c == 0 ? zero.subspan(t * per_triplet, per_triplet) : std::span<std::int8_t>());
  }
}

} // namespace lk::phonon3
