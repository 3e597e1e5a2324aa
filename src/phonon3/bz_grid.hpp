// SPDX-License-Identifier: BSD-3-Clause
// View of a grid of q-points with all images of the points on the surface of the Brillouin zone.
#pragma once

#include <cstdint>
#include <span>

#include "common/core/types.hpp"

namespace lk::phonon3 {

// q-point of an address = q . (address / d_diag). Index of an address inside the grid:
// a0 + d0 (a1 + d1 a2) with components reduced to [0, d).
struct bz_grid {
  ivec3 d_diag{}; // diagonal of the Smith normal form
  imat3 q{};
  std::span<const std::int64_t> addresses; // [n_bz][3]
  // Type 2 (dense), [n_grid+1]: the images of grid point g are rows map[g] .. map[g+1].
  // Type 1 (sparse), [9 n_grid+1]: row g, then rows n_grid + map[8 n_grid + g] ..
  // n_grid + map[8 n_grid + g + 1].
  std::span<const std::int64_t> map;
  int type = 2;

  std::int64_t n_grid() const { return d_diag[0] * d_diag[1] * d_diag[2]; }
  std::int64_t n_bz() const { return static_cast<std::int64_t>(addresses.size() / 3); }
  ivec3 address(std::int64_t bz_point) const {
    const auto* a = addresses.data() + 3 * bz_point;
    return {a[0], a[1], a[2]};
  }

  std::int64_t n_images(std::int64_t grid_point) const {
    const auto* m = map.data() + grid_point;
    if (type == 2)
      return m[1] - m[0];
    m += 8 * n_grid();
    return m[1] - m[0] + 1;
  }
  std::int64_t image(std::int64_t grid_point, std::int64_t i) const {
    if (type == 2)
      return map[grid_point] + i;
    return i == 0 ? grid_point : n_grid() + map[8 * n_grid() + grid_point] + i - 1;
  }
};

inline std::int64_t positive_modulo(std::int64_t a, std::int64_t d) {
  const auto r = a % d;
  return r < 0 ? r + d : r;
}

inline std::int64_t grid_point_of(const ivec3& address, const ivec3& d_diag) {
  return positive_modulo(address[0], d_diag[0]) +
         d_diag[0] * (positive_modulo(address[1], d_diag[1]) +
                      d_diag[1] * positive_modulo(address[2], d_diag[2]));
}

// The image that has exactly this address when it is stored, else the first image.
inline std::int64_t bz_point_of(const bz_grid& grid, const ivec3& address) {
  const auto point = grid_point_of(address, grid.d_diag);
  const auto n = grid.n_images(point);
  for (std::int64_t i = 0; i < n; ++i)
    if (grid.address(grid.image(point, i)) == address)
      return grid.image(point, i);
  return grid.image(point, 0);
}

// The three points of a triplet conserve the wave vector without a reciprocal lattice vector.
inline bool is_normal_process(const bz_grid& grid, const std::int64_t* triplet) {
  const auto a = grid.address(triplet[0]), b = grid.address(triplet[1]),
             c = grid.address(triplet[2]);
  return a[0] + b[0] + c[0] == 0 && a[1] + b[1] + c[1] == 0 && a[2] + b[2] + c[2] == 0;
}

} // namespace lk::phonon3
