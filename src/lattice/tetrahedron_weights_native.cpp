// SPDX-License-Identifier: BSD-3-Clause
// Two thirds of the weights and more are zero or, for the integral, one: only the frequency points
// between the lowest and the highest vertex of a band are evaluated. The 24 tetrahedra have 15
// distinct vertices, gathered once per point and band.
#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <vector>

#include "lattice/tetrahedra.hpp"
#include "lattice/tetrahedron_lanes.hpp"

namespace lk::lattice {
namespace {

constexpr std::int64_t points_per_range = 4;

// The outer vertices of each tetrahedron as numbers of distinct offsets; offset 0 is the point.
struct vertex_table {
  std::vector<ivec3> offsets;
  std::array<std::vector<std::size_t>, 3> outer;

  explicit vertex_table(std::span<const ivec3> tetrahedra) {
    std::map<ivec3, std::size_t> numbers{{ivec3{}, 0}};
    offsets.push_back({});
    for (std::size_t v = 0; v < tetrahedra.size(); ++v) {
      const auto [at, is_new] = numbers.try_emplace(tetrahedra[v], offsets.size());
      if (is_new)
        offsets.push_back(tetrahedra[v]);
      if (v % 4 != 0)
        outer[v % 4 - 1].push_back(at->second);
    }
  }
};

struct scratch {
  std::vector<const double*> rows; // frequencies at the distinct vertices
  std::vector<double> vertices;
  std::array<std::vector<double>, 3> outer;
  std::vector<double> window;
};

class weights_at_points {
public:
  explicit weights_at_points(const tetrahedron_weights_problem& problem)
      : problem_(problem), table_(problem.tetrahedra), order_(problem.frequency_points.size()) {
    std::iota(order_.begin(), order_.end(), std::size_t{0});
    const auto& points = problem.frequency_points;
    std::stable_sort(order_.begin(), order_.end(),
                     [&](std::size_t i, std::size_t j) { return points[i] < points[j]; });
    for (const auto i : order_)
      sorted_.push_back(points[i]);
  }

  void run(std::size_t point, scratch& s) const {
    const auto n_band = static_cast<std::size_t>(problem_.n_band);
    const auto out =
        problem_.weights.subspan(point * order_.size() * n_band, order_.size() * n_band);
    std::fill(out.begin(), out.end(), 0.0);
    gather_rows(point, s);
    for (std::size_t band = 0; band < n_band; ++band) {
      s.vertices.clear();
      for (const auto* row : s.rows)
        s.vertices.push_back(row[band]);
      const auto [low, high] = std::minmax_element(s.vertices.begin(), s.vertices.end());
      const auto first = std::lower_bound(sorted_.begin(), sorted_.end(), *low);
      const auto last = std::lower_bound(first, sorted_.end(), *high);
      const auto begin = static_cast<std::size_t>(first - sorted_.begin());
      const auto end = static_cast<std::size_t>(last - sorted_.begin());
      if (problem_.function == tetrahedron_function::integral)
        for (auto k = end; k < order_.size(); ++k)
          out[order_[k] * n_band + band] = 1.0;
      if (begin == end)
        continue;
      fill_window(begin, end, s);
      for (auto k = begin; k < end; ++k)
        out[order_[k] * n_band + band] = s.window[k - begin];
    }
  }

private:
  void gather_rows(std::size_t point, scratch& s) const {
    s.rows.clear();
    const auto bz = static_cast<std::size_t>(problem_.grid_points[point]);
    const auto& origin = problem_.view.addresses[bz];
    for (const auto& offset : table_.offsets) {
      ivec3 address = origin;
      for (int k = 0; k < 3; ++k)
        address[k] += offset[k];
      const auto neighbor = static_cast<std::size_t>(neighbor_of(problem_.view, address));
      s.rows.push_back(&problem_.frequencies[static_cast<std::size_t>(
          problem_.frequency_index[neighbor] * problem_.n_band)]);
    }
  }

  void fill_window(std::size_t begin, std::size_t end, scratch& s) const {
    const auto n = table_.outer[0].size();
    const auto n_window = end - begin;
    s.window.assign(n_window, 0.0);
    for (int v = 0; v < 3; ++v) {
      s.outer[v].clear();
      for (const auto number : table_.outer[v])
        s.outer[v].push_back(s.vertices[number]);
    }
    const double scale = 4.0 / static_cast<double>(n), x = s.vertices[0];
    auto& [a, b, c] = s.outer;
    sort_outer_vertices(static_cast<std::int64_t>(n), a.data(), b.data(), c.data());
    if (problem_.function == tetrahedron_function::density)
      return density_weights(static_cast<std::int64_t>(n), x, a.data(), b.data(), c.data(),
                             static_cast<std::int64_t>(n_window), &sorted_[begin], scale,
                             s.window.data(), 1);
    for (std::size_t i = 0; i < n; ++i) {
      const int rank = (a[i] < x) + (b[i] < x) + (c[i] < x);
      std::array<double, 4> v{a[i], b[i], c[i], x};
      std::rotate(v.begin() + rank, v.begin() + 3, v.end());
      for (std::size_t k = 0; k < n_window; ++k)
        s.window[k] += vertex_weight(problem_.function, sorted_[begin + k], v, rank);
    }
    for (auto& value : s.window)
      value *= scale;
  }

  const tetrahedron_weights_problem& problem_;
  vertex_table table_;
  std::vector<std::size_t> order_; // frequency points, ascending
  std::vector<double> sorted_;
};

} // namespace

void tetrahedron_weights_native(execution& ex, const tetrahedron_weights_problem& problem) {
  const weights_at_points weights(problem);
  ex.parallel_for(static_cast<std::int64_t>(problem.grid_points.size()), points_per_range,
                  [&](std::int64_t begin, std::int64_t end) {
                    scratch s;
                    for (auto point = begin; point < end; ++point)
                      weights.run(static_cast<std::size_t>(point), s);
                  });
}

} // namespace lk::lattice
