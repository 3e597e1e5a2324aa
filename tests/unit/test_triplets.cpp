// SPDX-License-Identifier: BSD-3-Clause
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

#include "phonon3/triplets.hpp"

namespace {

using namespace lk;
using namespace lk::phonon3;

// The 48 rotations of a cube: signed permutations.
std::vector<std::int64_t> cubic_rotations() {
  std::vector<std::int64_t> list;
  std::array<int, 3> axes{0, 1, 2};
  do {
    for (int signs = 0; signs < 8; ++signs)
      for (int i = 0; i < 3; ++i)
        for (int j = 0; j < 3; ++j)
          list.push_back(axes[static_cast<std::size_t>(i)] == j ? ((signs >> i & 1) != 0 ? -1 : 1)
                                                                : 0);
  } while (std::next_permutation(axes.begin(), axes.end()));
  return list;
}

struct triplet_maps {
  std::vector<std::int64_t> triplets, q;
};

triplet_maps find(std::int64_t point, const ivec3& d, std::span<const std::int64_t> rotations,
                  bool swappable, bool reference) {
  execution ex({});
  const auto n = static_cast<std::size_t>(d[0] * d[1] * d[2]);
  triplet_maps m{std::vector<std::int64_t>(n), std::vector<std::int64_t>(n)};
  const ir_triplets_problem p{point, d, rotations, false, swappable, m.triplets, m.q};
  if (reference)
    ir_triplets_reference(ex, p);
  else
    ir_triplets_orbits(ex, p);
  return m;
}

TEST(Triplets, WeightsOfGammaAreTheIrreduciblePointsOfACube) {
  const ivec3 d{4, 4, 4};
  const auto rotations = cubic_rotations();
  const auto m = find(0, d, rotations, false, true);
  EXPECT_EQ(count_representatives(m.q), 10);
  EXPECT_EQ(m.q, m.triplets);
}

TEST(Triplets, OrbitsEqualTheReference) {
  const ivec3 d{3, 4, 5};
  const std::vector<std::int64_t> rotations{1, 0, 0, 0, 1, 0, 0, 0, 1, -1, 0, 0, 0, 1, 0, 0, 0, 1};
  for (std::int64_t point = 0; point < 60; ++point)
    for (const bool swappable : {false, true}) {
      const auto a = find(point, d, rotations, swappable, true);
      const auto b = find(point, d, rotations, swappable, false);
      EXPECT_EQ(a.q, b.q);
      EXPECT_EQ(a.triplets, b.triplets);
    }
}

TEST(Triplets, WeightsAddUpToTheGrid) {
  const ivec3 d{5, 5, 5};
  const auto rotations = cubic_rotations();
  for (const std::int64_t point : {0, 1, 31, 124}) {
    const auto m = find(point, d, rotations, true, false);
    const auto weights = triplet_weights(m.triplets);
    EXPECT_EQ(static_cast<std::int64_t>(weights.size()), count_representatives(m.triplets));
    EXPECT_EQ(std::accumulate(weights.begin(), weights.end(), std::int64_t{0}), 125);
  }
}

TEST(Triplets, ExchangeHalvesATrivialGrid) {
  const std::vector<std::int64_t> identity{1, 0, 0, 0, 1, 0, 0, 0, 1};
  const ivec3 d{1, 1, 6};
  const auto m = find(1, d, identity, true, true);
  EXPECT_EQ(count_representatives(m.triplets), 3);
}

TEST(Triplets, TooManyRotationsAreRefused) {
  std::vector<std::int64_t> rotations;
  for (std::int64_t i = 0; i < 49; ++i)
    rotations.insert(rotations.end(), {1, i, 0, 0, 1, 0, 0, 0, 1});
  EXPECT_THROW(distinct_rotations(rotations, false), error);
  rotations.resize(25 * 9);
  EXPECT_NO_THROW(distinct_rotations(rotations, false));
  EXPECT_THROW(distinct_rotations(rotations, true), error);
}

// A simple cubic grid of 4x4x4 points with all images on the zone surface.
struct cubic_grid {
  std::vector<std::int64_t> addresses, map;
  bz_grid view;

  cubic_grid() {
    for (std::int64_t g = 0; g < 64; ++g) {
      map.push_back(static_cast<std::int64_t>(addresses.size() / 3));
      add_images({g % 4, g / 4 % 4, g / 16});
    }
    map.push_back(static_cast<std::int64_t>(addresses.size() / 3));
    view = {{4, 4, 4}, {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}, addresses, map, 2};
  }
  void add_images(const ivec3& a) {
    const auto choices = [](std::int64_t x) {
      return x == 2 ? std::vector<std::int64_t>{2, -2}
                    : std::vector<std::int64_t>{x > 2 ? x - 4 : x};
    };
    for (const auto x : choices(a[0]))
      for (const auto y : choices(a[1]))
        for (const auto z : choices(a[2]))
          addresses.insert(addresses.end(), {x, y, z});
  }
};

TEST(Triplets, SumsOfAddressesAreReciprocalVectorsAndShortest) {
  execution ex({});
  const cubic_grid grid;
  std::vector<std::int64_t> all(64);
  std::iota(all.begin(), all.end(), std::int64_t{0});
  const mat3 unit{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
  for (std::int64_t q0 = 0; q0 < grid.view.n_bz(); ++q0) {
    std::vector<std::int64_t> triplets(3 * 64), threaded(3 * 64);
    bz_triplets_reference(ex, {q0, grid.view, all, grid.view.q, unit, triplets});
    bz_triplets_threads(ex, {q0, grid.view, all, grid.view.q, unit, threaded});
    EXPECT_EQ(triplets, threaded);
    for (std::size_t t = 0; t < 64; ++t) {
      std::int64_t length = 0;
      for (std::size_t c = 0; c < 3; ++c) {
        std::int64_t sum = 0;
        for (std::size_t leg = 0; leg < 3; ++leg)
          sum += grid.view.address(triplets[3 * t + leg])[c];
        EXPECT_EQ(sum % 4, 0);
        length += std::abs(sum) / 4;
      }
      EXPECT_LE(length, 3);
      EXPECT_EQ(length == 0, is_normal_process(grid.view, &triplets[3 * t]));
    }
  }
}

TEST(Triplets, NearestImagePrefersTheExactAddress) {
  const cubic_grid grid;
  EXPECT_EQ(grid.view.address(bz_point_of(grid.view, {-2, 0, 0})), (ivec3{-2, 0, 0}));
  EXPECT_EQ(grid.view.address(bz_point_of(grid.view, {6, 0, 0})), (ivec3{2, 0, 0}));
  EXPECT_EQ(grid.view.address(bz_point_of(grid.view, {5, -3, 0})), (ivec3{1, 1, 0}));
}

} // namespace
