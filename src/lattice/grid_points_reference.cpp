// SPDX-License-Identifier: BSD-3-Clause
#include <algorithm>
#include <cmath>

#include "common/core/small_matrix.hpp"
#include "lattice/grid.hpp"
#include "lattice/grid_points.hpp"

namespace lk::lattice {

void irreducible_map_reference(execution&, const irreducible_map_problem& problem) {
  *problem.n_irreducible = 0;
  std::int64_t g = 0;
  for (const auto& address : grid_addresses(problem.d_diag)) {
    problem.map[static_cast<std::size_t>(g)] = g;
    for (const auto& rotation : problem.rotations) {
      const auto r = grid_index(rotated_address(rotation, address, problem.shift), problem.d_diag);
      if (r < g) {
        problem.map[static_cast<std::size_t>(g)] = problem.map[static_cast<std::size_t>(r)];
        break;
      }
    }
    *problem.n_irreducible += problem.map[static_cast<std::size_t>(g)] == g;
    ++g;
  }
}

void neighbors_reference(execution&, const neighbors_problem& problem) {
  std::size_t next = 0;
  for (const auto point : problem.grid_points)
    for (const auto& offset : problem.offsets) {
      ivec3 address = problem.view.addresses[static_cast<std::size_t>(point)];
      for (int k = 0; k < 3; ++k)
        address[k] += offset[k];
      problem.neighbors[next++] = neighbor_of(problem.view, address);
    }
}

namespace {

// Orders a component of the translation G: 0, 1, 2, -2, -1 first, the others ascending.
std::vector<ivec3> translations_in_order(const ivec3& low, const ivec3& high) {
  constexpr std::int64_t near = 2;
  std::vector<ivec3> first, rest;
  const auto is_near = [&](const ivec3& g) {
    return std::all_of(g.begin(), g.end(), [](std::int64_t x) { return std::abs(x) <= near; });
  };
  ivec3 g;
  for (g[0] = low[0]; g[0] <= high[0]; ++g[0])
    for (g[1] = low[1]; g[1] <= high[1]; ++g[1])
      for (g[2] = low[2]; g[2] <= high[2]; ++g[2])
        (is_near(g) ? first : rest).push_back(g);
  const auto wrapped = [](ivec3 x) {
    for (auto& component : x)
      if (component < 0)
        component += 2 * near + 1;
    return x;
  };
  std::sort(first.begin(), first.end(),
            [&](const ivec3& a, const ivec3& b) { return wrapped(a) < wrapped(b); });
  first.insert(first.end(), rest.begin(), rest.end());
  return first;
}

} // namespace

// Images of a point at x: nearest to the origin among x + G, lengths within a tolerance of the
// mesh.
void bz_images_reference(execution&, const bz_problem& problem) {
  require_bz_problem(problem);
  const auto& d = problem.d_diag;
  const mat3 rows = transpose(problem.reciprocal);
  const mat3 q_inverse = inverse(to_double(problem.q), "q");
  const mat3 reciprocal_inverse = inverse(problem.reciprocal, "reciprocal lattice");
  double tolerance = 0;
  for (int i = 0; i < 3; ++i)
    tolerance =
        std::max(tolerance, 0.01 * dot(rows[i], rows[i]) / static_cast<double>(d[i] * d[i]));

  std::vector<ivec3> images;
  std::vector<std::int64_t> counts;
  for (const auto& a : grid_addresses(d)) {
    vec3 s;
    for (int k = 0; k < 3; ++k)
      s[k] = static_cast<double>(2 * a[k] + problem.shift[k]) / static_cast<double>(2 * d[k]);
    s = multiply(to_double(problem.q), s);
    vec3 n;
    for (int k = 0; k < 3; ++k) {
      n[k] = std::round(s[k]);
      s[k] -= n[k];
    }
    const auto square = [&](const ivec3& g) {
      vec3 x;
      for (int k = 0; k < 3; ++k)
        x[k] = s[k] + static_cast<double>(g[k]);
      x = multiply(problem.reciprocal, x);
      return dot(x, x);
    };
    double least = square({0, 0, 0});
    const double radius = std::sqrt(least + tolerance);
    ivec3 low, high;
    for (int k = 0; k < 3; ++k) {
      const double h = radius * norm(reciprocal_inverse[k]) + 1e-8;
      low[k] = static_cast<std::int64_t>(std::ceil(-s[k] - h));
      high[k] = static_cast<std::int64_t>(std::floor(-s[k] + h));
    }
    const auto translations = translations_in_order(low, high);
    for (const auto& g : translations)
      if (square(g) < least - tolerance)
        least = square(g);
    counts.push_back(0);
    for (const auto& g : translations) {
      if (!(square(g) < least + tolerance))
        continue;
      vec3 shift;
      for (int k = 0; k < 3; ++k)
        shift[k] = static_cast<double>(g[k]) - n[k];
      shift = multiply(q_inverse, shift);
      ivec3 image;
      for (int k = 0; k < 3; ++k)
        image[k] = a[k] + d[k] * std::llround(shift[k]);
      images.push_back(image);
      ++counts.back();
    }
  }
  *problem.images = arranged(d, problem.layout, images, counts);
}

} // namespace lk::lattice
