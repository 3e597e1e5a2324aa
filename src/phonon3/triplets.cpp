// SPDX-License-Identifier: BSD-3-Clause
#include "phonon3/triplets.hpp"

#include <algorithm>
#include <numeric>

#include "common/core/error.hpp"
#include "common/core/small_matrix.hpp"

namespace lk::phonon3 {

std::vector<imat3> distinct_rotations(std::span<const std::int64_t> rotations, bool time_reversal) {
  std::vector<imat3> list;
  for (std::size_t r = 0; r + 9 <= rotations.size(); r += 9) {
    imat3 m;
    for (std::size_t i = 0; i < 9; ++i)
      m[i / 3][i % 3] = rotations[r + i];
    if (std::find(list.begin(), list.end(), m) == list.end())
      list.push_back(m);
  }
  require(list.size() <= 48, "a point group has at most 48 rotations, got ", list.size());
  const imat3 inversion{{{-1, 0, 0}, {0, -1, 0}, {0, 0, -1}}};
  if (!time_reversal || std::find(list.begin(), list.end(), inversion) != list.end())
    return list;
  require(list.size() <= 24, "a point group without inversion has at most 24 rotations, got ",
          list.size());
  const auto n = list.size();
  for (std::size_t r = 0; r < n; ++r)
    list.push_back(multiply(inversion, list[r]));
  return list;
}

std::vector<imat3> little_group(const std::vector<imat3>& rotations, const ivec3& address,
                                const ivec3& d_diag) {
  const auto point = grid_point_of(address, d_diag);
  std::vector<imat3> group;
  for (const auto& r : rotations)
    if (grid_point_of(multiply(r, address), d_diag) == point)
      group.push_back(r);
  return group;
}

std::int64_t count_representatives(std::span<const std::int64_t> map) {
  std::int64_t n = 0;
  for (std::size_t i = 0; i < map.size(); ++i)
    n += map[i] == static_cast<std::int64_t>(i);
  return n;
}

std::vector<std::int64_t> triplet_weights(std::span<const std::int64_t> map_triplets) {
  std::vector<std::int64_t> orbit(map_triplets.size(), 0);
  for (const auto representative : map_triplets)
    ++orbit[static_cast<std::size_t>(representative)];
  std::erase(orbit, 0);
  return orbit;
}

namespace {

// Representatives of the triplets of one q0, with the scratch that the search needs.
class point_search {
public:
  explicit point_search(const triplet_search& search)
      : search_(search), map_(static_cast<std::size_t>(search.grid.n_grid())), q_(map_.size()) {}

  std::span<const std::int64_t> map(execution& ex, std::int64_t bz_point) {
    if (search_.mesh_symmetry)
      ir_triplets_orbits(ex, {search_.bz_to_grid[static_cast<std::size_t>(bz_point)],
                              search_.grid.d_diag, search_.rotations, search_.time_reversal,
                              search_.swappable, map_, q_});
    else
      std::iota(map_.begin(), map_.end(), std::int64_t{0});
    return map_;
  }

private:
  const triplet_search& search_;
  std::vector<std::int64_t> map_, q_;
};

} // namespace

std::vector<std::int64_t> count_triplets(execution& ex, const triplet_search& search,
                                         std::span<const std::int64_t> bz_points) {
  std::vector<std::int64_t> first(bz_points.size() + 1, 0);
  ex.parallel_for(
      static_cast<std::int64_t>(bz_points.size()), 1, [&](std::int64_t begin, std::int64_t end) {
        point_search point(search);
        for (auto i = static_cast<std::size_t>(begin); i < static_cast<std::size_t>(end); ++i)
          first[i + 1] = count_representatives(point.map(ex, bz_points[i]));
      });
  std::partial_sum(first.begin(), first.end(), first.begin());
  return first;
}

// The triplets are counted before they are listed: the list is the largest array of a conductivity
// run on a fine grid, and one exact allocation keeps its estimate true. The second search of
// representatives costs 1 % of the collisions (Si, 19x19x19).
triplet_list find_triplets(execution& ex, const triplet_search& search,
                           std::span<const std::int64_t> bz_points) {
  triplet_list list;
  list.first = count_triplets(ex, search, bz_points);
  list.triplets.resize(static_cast<std::size_t>(3 * list.first.back()));
  list.weights.resize(static_cast<std::size_t>(list.first.back()));
  ex.parallel_for(
      static_cast<std::int64_t>(bz_points.size()), 1, [&](std::int64_t begin, std::int64_t end) {
        point_search point(search);
        for (auto i = static_cast<std::size_t>(begin); i < static_cast<std::size_t>(end); ++i) {
          const auto at = static_cast<std::size_t>(list.first[i]);
          const auto n = static_cast<std::size_t>(list.first[i + 1]) - at;
          const auto map = point.map(ex, bz_points[i]);
          const auto weights = triplet_weights(map);
          std::copy(weights.begin(), weights.end(),
                    list.weights.begin() + static_cast<std::ptrdiff_t>(at));
          bz_triplets_reference(ex, {bz_points[i], search.grid, map, search.reduced_q,
                                     search.reduced_reciprocal,
                                     std::span(list.triplets).subspan(3 * at, 3 * n)});
        }
        ex.advance(end - begin);
      });
  return list;
}

} // namespace lk::phonon3
