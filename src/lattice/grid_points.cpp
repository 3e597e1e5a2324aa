// SPDX-License-Identifier: BSD-3-Clause
#include "lattice/grid_points.hpp"

#include <algorithm>
#include <cmath>

#include "common/core/small_matrix.hpp"
#include "lattice/grid.hpp"
#include "lattice/symmetry.hpp"

namespace lk::lattice {
namespace {

std::int64_t n_points(const ivec3& d_diag) {
  return d_diag[0] * d_diag[1] * d_diag[2];
}

ivec3 doubled(const ivec3& v) {
  return {2 * v[0], 2 * v[1], 2 * v[2]};
}

} // namespace

std::int64_t grid_index(const ivec3& address, const ivec3& d_diag) {
  ivec3 r;
  for (int k = 0; k < 3; ++k) {
    r[k] = address[k] % d_diag[k];
    if (r[k] < 0)
      r[k] += d_diag[k];
  }
  return r[0] + d_diag[0] * (r[1] + d_diag[1] * r[2]);
}

std::int64_t bz_map_size(const ivec3& d_diag, bz_layout layout) {
  return (layout == bz_layout::dense ? 1 : 9) * n_points(d_diag) + 1;
}

void require_bz_view(const bz_view& view) {
  const auto n = n_points(view.d_diag), n_bz = static_cast<std::int64_t>(view.addresses.size());
  const auto size = bz_map_size(view.d_diag, view.layout);
  if (static_cast<std::int64_t>(view.map.size()) != size)
    fail(status::shape, "bz_map must have ", size, " elements, has ", view.map.size());
  const bool dense = view.layout == bz_layout::dense;
  const auto starts = view.map.subspan(dense ? 0 : static_cast<std::size_t>(8 * n));
  const std::int64_t first = dense ? 0 : n;
  require(n_bz >= n, "there are fewer Brillouin-zone addresses than grid points: ", n_bz, " < ", n);
  require(starts.front() >= 0 && starts.back() + first <= n_bz &&
              std::is_sorted(starts.begin(), starts.end()),
          "bz_map must ascend from 0 to the number of addresses");
  for (std::size_t g = 0; dense && g + 1 < starts.size(); ++g)
    require(starts[g] < starts[g + 1], "bz_map gives grid point ", g, " no image");
  for (std::size_t i = 0; !dense && i < static_cast<std::size_t>(8 * n); ++i)
    require(view.map[i] == 8 * n || (view.map[i] >= 0 && view.map[i] < n_bz), "bz_map[", i, "] is ",
            view.map[i], ", not an index of a Brillouin-zone address");
}

std::vector<ivec3> grid_addresses(const ivec3& d_diag) {
  std::vector<ivec3> addresses;
  addresses.reserve(static_cast<std::size_t>(n_points(d_diag)));
  for (std::int64_t c = 0; c < d_diag[2]; ++c)
    for (std::int64_t b = 0; b < d_diag[1]; ++b)
      for (std::int64_t a = 0; a < d_diag[0]; ++a)
        addresses.push_back({a, b, c});
  return addresses;
}

ivec3 rotated_address(const imat3& rotation, const ivec3& address, const ivec3& shift) {
  ivec3 twice;
  for (int k = 0; k < 3; ++k)
    twice[k] = 2 * address[k] + shift[k];
  ivec3 r = multiply(rotation, twice);
  for (int k = 0; k < 3; ++k)
    r[k] = (r[k] - shift[k]) / 2;
  return r;
}

std::vector<imat3> reciprocal_rotations(std::span<const imat3> rotations, bool time_reversal) {
  constexpr std::size_t largest_point_group = 48;
  constexpr imat3 inversion{{{-1, 0, 0}, {0, -1, 0}, {0, 0, -1}}};
  auto result = distinct_rotations({rotations.begin(), rotations.end()});
  require(result.size() <= largest_point_group, "there are more than ", largest_point_group,
          " distinct rotations");
  const bool has_inversion = std::find(result.begin(), result.end(), inversion) != result.end();
  for (auto& r : result)
    r = transpose(r);
  if (time_reversal && !has_inversion) {
    const auto n = result.size();
    require(2 * n <= largest_point_group, "time reversal would give more than ",
            largest_point_group, " rotations: ", n, " are given, and inversion is not among them");
    for (std::size_t i = 0; i < n; ++i)
      result.push_back(multiply(inversion, result[i]));
  }
  return result;
}

std::vector<imat3> rotations_on_addresses(std::span<const imat3> rotations, const ivec3& d_diag,
                                          const imat3& q) {
  constexpr double tolerance = 1e-5;
  const mat3 q_inverse = inverse(to_double(q), "q");
  std::vector<imat3> result;
  for (const auto& rotation : rotations) {
    const mat3 m = multiply(multiply(q_inverse, to_double(rotation)), to_double(q));
    imat3 r;
    for (int i = 0; i < 3; ++i)
      for (int j = 0; j < 3; ++j) {
        const double x = m[i][j] * static_cast<double>(d_diag[i]) / static_cast<double>(d_diag[j]);
        r[i][j] = std::llround(x);
        if (!(std::abs(x - static_cast<double>(r[i][j])) < tolerance))
          fail(status::symmetry,
               "the grid breaks the symmetry of the crystal; use a generalized regular grid");
      }
    result.push_back(r);
  }
  return result;
}

std::int64_t rotated_bz_point(const bz_view& view, std::int64_t bz_point, const imat3& rotation,
                              const ivec3& shift) {
  const auto n = n_points(view.d_diag), n_bz = static_cast<std::int64_t>(view.addresses.size());
  const auto size = bz_map_size(view.d_diag, view.layout);
  if (static_cast<std::int64_t>(view.map.size()) != size)
    fail(status::shape, "bz_map must have ", size, " elements, has ", view.map.size());
  const ivec3 address =
      rotated_address(rotation, view.addresses[static_cast<std::size_t>(bz_point)], shift);
  const auto g = static_cast<std::size_t>(grid_index(address, view.d_diag));
  const bool dense = view.layout == bz_layout::dense;
  const auto starts = view.map.subspan(dense ? 0 : static_cast<std::size_t>(8 * n));
  const std::int64_t first = dense ? 0 : n;
  // Only the part of the map that is read is checked: the call is O(1).
  require(starts[g] >= 0 && first + starts[g + 1] <= n_bz && n_bz >= n,
          "bz_map does not fit the addresses at grid point ", g);
  if (!dense && view.addresses[g] == address)
    return static_cast<std::int64_t>(g);
  for (auto i = first + starts[g]; i < first + starts[g + 1]; ++i)
    if (view.addresses[static_cast<std::size_t>(i)] == address)
      return i;
  return view.map[g];
}

std::int64_t neighbor_of(const bz_view& view, const ivec3& address) {
  const auto g = grid_index(address, view.d_diag);
  if (view.layout == bz_layout::dense) {
    const auto begin = view.map[static_cast<std::size_t>(g)];
    const auto end = view.map[static_cast<std::size_t>(g + 1)];
    for (auto i = begin; end - begin > 1 && i < end; ++i)
      if (view.addresses[static_cast<std::size_t>(i)] == address)
        return i;
    return begin;
  }
  const auto i = view.map[static_cast<std::size_t>(grid_index(address, doubled(view.d_diag)))];
  return i == 8 * n_points(view.d_diag) ? g : i;
}

void require_bz_problem(const bz_problem& problem) {
  const auto det = determinant(problem.q);
  require(det == 1 || det == -1, "q must be unimodular, its determinant is ", det);
  const double volume = determinant(problem.reciprocal);
  if (volume == 0 || !std::isfinite(volume))
    fail(status::singular, "the reciprocal lattice is singular, determinant ", volume);
}

bz_images arranged(const ivec3& d_diag, bz_layout layout, std::span<const ivec3> images,
                   std::span<const std::int64_t> counts) {
  const auto n = counts.size();
  bz_images r;
  r.addresses.resize(images.size());
  r.to_grid.resize(images.size());
  std::size_t source = 0;
  if (layout == bz_layout::dense) {
    std::copy(images.begin(), images.end(), r.addresses.begin());
    r.map.assign(1, 0);
    for (std::size_t g = 0; g < n; ++g) {
      for (std::int64_t i = 0; i < counts[g]; ++i)
        r.to_grid[source++] = static_cast<std::int64_t>(g);
      r.map.push_back(static_cast<std::int64_t>(source));
    }
    return r;
  }
  r.map.assign(9 * n + 1, static_cast<std::int64_t>(8 * n));
  r.map[8 * n] = 0;
  std::size_t others = 0;
  for (std::size_t g = 0; g < n; ++g) {
    for (std::int64_t i = 0; i < counts[g]; ++i) {
      const auto target = i == 0 ? g : n + others++;
      r.addresses[target] = images[source++];
      r.to_grid[target] = static_cast<std::int64_t>(g);
      r.map[static_cast<std::size_t>(grid_index(r.addresses[target], doubled(d_diag)))] =
          static_cast<std::int64_t>(target);
    }
    r.map[8 * n + g + 1] = static_cast<std::int64_t>(others);
  }
  return r;
}

} // namespace lk::lattice
