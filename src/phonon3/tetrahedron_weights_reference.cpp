// SPDX-License-Identifier: BSD-3-Clause
#include <algorithm>
#include <cmath>
#include <limits>

#include "phonon3/tetrahedron_weights.hpp"

namespace lk::phonon3 {

namespace {

struct channel {
  std::vector<std::array<double, 4>> vertices; // [24 s]
  double lowest = std::numeric_limits<double>::infinity();
  double highest = -std::numeric_limits<double>::infinity();

  void add(const std::array<double, 4>& e) {
    vertices.push_back(e);
    lowest = std::min(lowest, *std::min_element(e.begin(), e.end()));
    highest = std::max(highest, *std::max_element(e.begin(), e.end()));
  }
  bool contains(double w) const { return lowest <= w && w <= highest; }
  double weight(double w) const {
    if (!contains(w))
      return 0;
    double sum = 0;
    for (const auto& e : vertices)
      sum += corner_weight(w, e);
    return sum / (static_cast<double>(vertices.size()) / 4);
  }
};

// BZ points of the vertices, [24 s][4].
std::vector<std::int64_t> neighbors(const bz_grid& grid, std::span<const std::int64_t> offsets,
                                    std::int64_t point, int direction) {
  const auto center = grid.address(point);
  std::vector<std::int64_t> list;
  for (std::size_t v = 0; v < offsets.size(); v += 3)
    list.push_back(bz_point_of(grid, {center[0] + direction * offsets[v],
                                      center[1] + direction * offsets[v + 1],
                                      center[2] + direction * offsets[v + 2]}));
  return list;
}

struct pair_channels {
  std::array<channel, 3> c;

  bool contain(double w) const {
    return std::any_of(c.begin(), c.end(), [&](const channel& x) { return x.contains(w); });
  }
};

} // namespace

void tetrahedron_weights_of_triplet(const tetrahedron_weights_problem& p,
                                    const std::int64_t* triplet, std::span<double> weights,
                                    std::span<std::int8_t> zero) {
  const bool electron_phonon = p.type == 4;
  const auto points1 = neighbors(p.grid, p.tetrahedra, triplet[1], 1);
  const auto points2 = neighbors(p.grid, p.tetrahedra, triplet[2], electron_phonon ? 1 : -1);
  const auto b1 = static_cast<std::size_t>(p.n_bands1), b2 = static_cast<std::size_t>(p.n_bands2);
  const auto plane = b1 * b2, per_output = plane * p.frequency_points.size();
  const auto clamp = [&](double f) { return electron_phonon ? f : std::max(f, 0.0); };

  for (std::size_t i = 0; i < b1; ++i)
    for (std::size_t j = 0; j < b2; ++j) {
      pair_channels pair;
      for (std::size_t tetrahedron = 0; tetrahedron < points1.size(); tetrahedron += 4) {
        std::array<double, 4> e0, e1, e2;
        for (std::size_t v = 0; v < 4; ++v) {
          const auto q1 = static_cast<std::size_t>(points1[tetrahedron + v]);
          const auto q2 = static_cast<std::size_t>(points2[tetrahedron + v]);
          const double f1 = clamp(p.frequencies1[q1 * b1 + i]),
                       f2 = clamp(p.frequencies2[q2 * b2 + j]);
          e0[v] = -f1 + f2, e1[v] = f1 - f2, e2[v] = f1 + f2;
        }
        pair.c[0].add(e0);
        if (electron_phonon)
          continue;
        pair.c[1].add(e1);
        pair.c[2].add(e2);
      }
      for (std::size_t w = 0; w < p.frequency_points.size(); ++w) {
        const auto at = w * plane + i * b2 + j;
        const double f = p.frequency_points[w];
        zero[at] = pair.contain(f) ? 0 : 1;
        const double g0 = pair.c[0].weight(f);
        if (electron_phonon) {
          weights[at] = g0;
          continue;
        }
        const double g1 = pair.c[1].weight(f), g2 = pair.c[2].weight(f);
        weights[at] = g2;
        weights[per_output + at] = g0 - g1;
        if (p.type == 3)
          weights[2 * per_output + at] = g0 + g1 + g2;
      }
    }
}

void tetrahedron_weights_reference(execution& ex, const tetrahedron_weights_problem& p) {
  const auto per_triplet = static_cast<std::size_t>(p.n_points() * p.n_bands1 * p.n_bands2);
  const auto n_outputs = static_cast<std::size_t>(p.n_outputs());
  const auto n_triplets = static_cast<std::size_t>(p.n_triplets());
  ex.parallel_for(p.n_triplets(), 1, [&](std::int64_t begin, std::int64_t end) {
    std::vector<double> g(n_outputs * per_triplet);
    for (auto t = static_cast<std::size_t>(begin); t < static_cast<std::size_t>(end); ++t) {
      tetrahedron_weights_of_triplet(p, &p.triplets[3 * t], g,
                                     p.zero.subspan(t * per_triplet, per_triplet));
      for (std::size_t c = 0; c < n_outputs; ++c)
        std::copy_n(&g[c * per_triplet], per_triplet,
                    p.weights.data() + (c * n_triplets + t) * per_triplet);
    }
  });
}

} // namespace lk::phonon3
