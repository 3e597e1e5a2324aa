// SPDX-License-Identifier: BSD-3-Clause
#include "lattice/tetrahedra.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "common/core/small_matrix.hpp"

namespace lk::lattice {
namespace {

// Corners of a cell are numbered x + 2 y + 4 z.
ivec3 corner(int number) {
  return {number & 1, number >> 1 & 1, number >> 2 & 1};
}

// The main diagonal that joins corner d and corner 7 - d.
double diagonal_square(const mat3& microzone, int d) {
  vec3 x;
  for (int k = 0; k < 3; ++k)
    x[k] = static_cast<double>(corner(7 - d)[k] - corner(d)[k]);
  x = multiply(microzone, x);
  return dot(x, x);
}

int shortest_diagonal(const mat3& microzone, double tolerance) {
  int shortest = 0;
  for (int d = 1; d < 4; ++d)
    if (diagonal_square(microzone, d) < diagonal_square(microzone, shortest) * (1 - tolerance))
      shortest = d;
  return shortest;
}

// Six tetrahedra share the diagonal; the two other vertices are neighbouring corners off it. Sorted
// vertices, ascending in the order of the off-diagonal pairs.
std::array<std::array<int, 4>, 6> tetrahedra_along(int diagonal) {
  std::array<std::array<int, 4>, 6> result{};
  std::size_t n = 0;
  const auto is_end = [&](int c) { return c == diagonal || c == 7 - diagonal; };
  for (int a = 0; a < 8; ++a)
    for (int b = a + 1; b < 8; ++b) {
      const int edge = a ^ b;
      const bool neighbours = edge == 1 || edge == 2 || edge == 4;
      if (is_end(a) || is_end(b) || !neighbours)
        continue;
      result[n] = {diagonal, a, b, 7 - diagonal};
      std::sort(result[n].begin(), result[n].end());
      ++n;
    }
  return result;
}

} // namespace

std::vector<ivec3> tetrahedra_around_point(const mat3& microzone, double tolerance) {
  const auto six = tetrahedra_along(shortest_diagonal(microzone, tolerance));
  std::vector<ivec3> offsets;
  for (int center = 0; center < 8; ++center)
    for (auto vertices : six) {
      const auto at = std::find(vertices.begin(), vertices.end(), center);
      if (at == vertices.end())
        continue;
      std::rotate(vertices.begin(), at, vertices.end());
      for (const int v : vertices) {
        ivec3 offset = corner(v);
        for (int k = 0; k < 3; ++k)
          offset[k] -= corner(center)[k];
        offsets.push_back(offset);
      }
    }
  return offsets;
}

std::vector<ivec3> symmetrized_tetrahedra(std::span<const ivec3> tetrahedra,
                                          std::span<const imat3> rotations) {
  std::set<std::set<std::set<ivec3>>> known;
  std::vector<ivec3> result;
  for (const auto& rotation : rotations) {
    std::vector<ivec3> rotated;
    for (const auto& vertex : tetrahedra)
      rotated.push_back(multiply(rotation, vertex));
    std::set<std::set<ivec3>> key;
    for (auto t = rotated.begin(); t != rotated.end(); t += 4)
      key.insert({t, t + 4});
    if (known.insert(std::move(key)).second)
      result.insert(result.end(), rotated.begin(), rotated.end());
  }
  return result;
}

} // namespace lk::lattice
