// SPDX-License-Identifier: BSD-3-Clause
// The distinct vertices of the tetrahedra around a grid point, and the weights of one band or pair
// of bands from the energies there.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "common/core/types.hpp"
#include "lattice/tetrahedron_lanes.hpp"

namespace lk::phonon3 {

struct vertex_star {
  std::vector<ivec3> offsets;                         // [0] is (0,0,0)
  std::vector<std::array<std::size_t, 3>> tetrahedra; // [24 s] the vertices besides [0]

  explicit vertex_star(std::span<const std::int64_t> list) {
    offsets.push_back({0, 0, 0});
    for (std::size_t t = 0; t < list.size(); t += 12) {
      std::array<std::size_t, 3> others;
      for (std::size_t v = 1; v < 4; ++v)
        others[v - 1] = index({list[t + 3 * v], list[t + 3 * v + 1], list[t + 3 * v + 2]});
      tetrahedra.push_back(others);
    }
  }

private:
  std::size_t index(const ivec3& offset) {
    const auto at = std::find(offsets.begin(), offsets.end(), offset);
    if (at != offsets.end())
      return static_cast<std::size_t>(at - offsets.begin());
    offsets.push_back(offset);
    return offsets.size() - 1;
  }
};

// Energies at the vertices of a star; the tetrahedra are sorted when the first weight is asked for.
class star_energies {
public:
  std::vector<double>& values() {
    sorted_ = false;
    return e_;
  }

  // Delta-function weight at w of the grid point: sum over tetrahedra / (6 s).
  double weight(const vertex_star& star, double w) {
    if (!sorted_)
      sort(star);
    const auto n = static_cast<std::int64_t>(a_.size());
    double result;
    lattice::density_weights(n, e_[0], a_.data(), b_.data(), c_.data(), 1, &w,
                             4.0 / static_cast<double>(n), &result, 1);
    return result;
  }

private:
  void sort(const vertex_star& star) {
    const auto n = star.tetrahedra.size();
    a_.resize(n), b_.resize(n), c_.resize(n);
    for (std::size_t t = 0; t < n; ++t) {
      const auto& others = star.tetrahedra[t];
      a_[t] = e_[others[0]], b_[t] = e_[others[1]], c_[t] = e_[others[2]];
    }
    lattice::sort_outer_vertices(static_cast<std::int64_t>(n), a_.data(), b_.data(), c_.data());
    sorted_ = true;
  }

  std::vector<double> e_, a_, b_, c_;
  bool sorted_ = false;
};

} // namespace lk::phonon3
