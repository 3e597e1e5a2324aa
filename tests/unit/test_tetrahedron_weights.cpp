// SPDX-License-Identifier: BSD-3-Clause
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <random>
#include <vector>

#include "lattice/tetrahedron_lanes.hpp"
#include "phonon3/gaussian_weights.hpp"
#include "phonon3/tetrahedron_weights.hpp"

namespace {

using namespace lk;
using namespace lk::phonon3;

// The form for vector lanes, eight equal tetrahedra.
double sorted_form(double w, const std::array<double, 4>& v) {
  std::array<double, 8> a, b, c;
  a.fill(v[1]), b.fill(v[2]), c.fill(v[3]);
  double result;
  lattice::sort_outer_vertices(8, a.data(), b.data(), c.data());
  lattice::density_weights(8, v[0], a.data(), b.data(), c.data(), 1, &w, 1.0 / 8, &result, 1);
  return result;
}

// Density of states of a tetrahedron of unit weight: the corner weights of its four vertices add up
// to three times it, and its integral over w is 1.
double sum_over_corners(double w, std::array<double, 4> v) {
  double sum = 0;
  for (int i = 0; i < 4; ++i) {
    sum += corner_weight(w, v);
    std::rotate(v.begin(), v.begin() + 1, v.end());
  }
  return sum;
}

TEST(CornerWeight, BothFormsAgree) {
  std::mt19937_64 random(1);
  std::uniform_real_distribution<double> energy(-1, 1);
  for (int i = 0; i < 20000; ++i) {
    const std::array<double, 4> v{energy(random), energy(random), energy(random), energy(random)};
    const double w = 1.2 * energy(random);
    const double a = corner_weight(w, v), b = sorted_form(w, v);
    EXPECT_NEAR(a, b, 1e-9 * std::max(1.0, std::abs(a)));
  }
}

TEST(CornerWeight, IntegratesToOneQuarterOfATetrahedron) {
  const std::array<double, 4> v{0.3, 1.1, -0.4, 0.7};
  const int n = 200000;
  double integral = 0;
  for (int i = 0; i < n; ++i)
    integral += sorted_form(-0.5 + 1.7 * (i + 0.5) / n, v) * 1.7 / n;
  EXPECT_NEAR(integral, 0.25, 1e-8);
}

TEST(CornerWeight, SumOfCornersIsTheDensityOfStates) {
  const std::array<double, 4> v{0, 1, 2, 4};
  // Quadratic below the second vertex: 3 w^2 / ((e1-e0)(e2-e0)(e3-e0)).
  EXPECT_NEAR(sum_over_corners(0.5, v), 3 * 0.25 / 8, 1e-14);
  EXPECT_EQ(sum_over_corners(-0.1, v), 0);
  EXPECT_EQ(sum_over_corners(4.1, v), 0);
}

TEST(CornerWeight, AtAVertexItIsTheLimitFromAbove) {
  const std::array<std::array<double, 4>, 6> cases{
      {{0, 0, 1, 2}, {1, 1, 1, 2}, {0, 1, 1, 1}, {2, 0, 0, 1}, {1, 0, 0, 2}, {0, 1, 2, 3}}};
  for (const auto& v : cases)
    for (const double w : v) {
      const double above = corner_weight(w + 1e-8, v);
      EXPECT_NEAR(corner_weight(w, v), above, 1e-6);
      EXPECT_NEAR(sorted_form(w, v), above, 1e-6);
    }
}

TEST(CornerWeight, FlatTetrahedronHasNoWeight) {
  EXPECT_EQ(corner_weight(1, {1, 1, 1, 1}), 0);
  EXPECT_EQ(sorted_form(1, {1, 1, 1, 1}), 0);
}

TEST(DegenerateWeights, BlocksBecomeTheirMeans) {
  const std::vector<std::int64_t> ids1{0, 0, 2}, ids2{0, 1, 1};
  std::vector<double> w{1, 2, 3, 4, 5, 6, 7, 8, 9};
  std::vector<std::int8_t> zero{1, 1, 1, 1, 1, 0, 1, 1, 1};
  average_degenerate_weights(ids1, ids2, w, zero);
  EXPECT_EQ(w, (std::vector<double>{2.5, 4, 4, 2.5, 4, 4, 7, 8.5, 8.5}));
  EXPECT_EQ(zero, (std::vector<std::int8_t>{1, 0, 0, 1, 0, 0, 1, 1, 1}));
}

TEST(DegenerateWeights, SetsStartAtTheirOwnIndex) {
  EXPECT_EQ(degenerate_set_starts(std::vector<std::int64_t>{0, 1, 1, 7, 4}),
            (std::vector<std::size_t>{0, 1, 4, 5}));
  EXPECT_EQ(degenerate_set_starts({}), (std::vector<std::size_t>{0}));
}

// Cube of 4^3 points, the 24 tetrahedra as 6 cubes' worth of corners around a point.
std::vector<std::int64_t> tetrahedra() {
  std::vector<std::int64_t> list;
  std::array<int, 3> axes{0, 1, 2};
  // 6 paths along the axes from corner (0,0,0) to (1,1,1), each seen from its 4 vertices.
  do {
    std::array<ivec3, 4> path{};
    for (std::size_t step = 1; step < 4; ++step) {
      path[step] = path[step - 1];
      path[step][static_cast<std::size_t>(axes[step - 1])] += 1;
    }
    for (std::size_t center = 0; center < 4; ++center)
      for (std::size_t v = 0; v < 4; ++v)
        for (std::size_t c = 0; c < 3; ++c)
          list.push_back(path[(center + v) % 4][c] - path[center][c]);
  } while (std::next_permutation(axes.begin(), axes.end()));
  return list;
}

struct system {
  std::vector<std::int64_t> addresses, map, offsets = tetrahedra(), triplets;
  std::vector<double> frequencies, points{0.5, 1.5, 2.5, 0.0};
  tetrahedron_weights_problem p;

  explicit system(int type) {
    std::mt19937_64 random(2);
    std::uniform_real_distribution<double> frequency(-0.1, 2);
    for (std::int64_t g = 0; g < 64; ++g) {
      map.push_back(g);
      addresses.insert(addresses.end(), {g % 4, g / 4 % 4, g / 16});
      for (int b = 0; b < 3; ++b)
        frequencies.push_back(frequency(random));
      triplets.insert(triplets.end(), {0, g, 63 - g});
    }
    map.push_back(64);
    p.grid = {{4, 4, 4}, {}, addresses, map, 2};
    p.tetrahedra = offsets;
    p.triplets = triplets;
    p.n_bands1 = p.n_bands2 = 3;
    p.frequencies1 = p.frequencies2 = frequencies;
    p.frequency_points = points;
    p.type = type;
  }
};

TEST(TetrahedronWeights, PrunedEqualsTheReference) {
  execution ex({});
  for (const int type : {2, 3, 4}) {
    system s(type);
    const auto n = static_cast<std::size_t>(64 * 4 * 9),
               outputs = static_cast<std::size_t>(s.p.n_outputs());
    std::vector<double> a(n * outputs), b(n * outputs, 7);
    std::vector<std::int8_t> za(n), zb(n, 7);
    s.p.weights = a, s.p.zero = za;
    tetrahedron_weights_reference(ex, s.p);
    s.p.weights = b, s.p.zero = zb;
    EXPECT_EQ(tetrahedron_weights_pruned_declines(s.p), "");
    tetrahedron_weights_pruned(ex, s.p);
    EXPECT_EQ(za, zb);
    for (std::size_t i = 0; i < a.size(); ++i)
      EXPECT_NEAR(a[i], b[i], 1e-10 * (1 + std::abs(a[i])));
  }
}

TEST(TetrahedronWeights, SumOverTheGridIsTheJointDensityOfStates) {
  execution ex({});
  system s(2);
  const int n_points = 4000;
  s.points.clear();
  for (int i = 0; i < n_points; ++i)
    s.points.push_back(4.2 * (i + 0.5) / n_points - 0.1);
  s.p.frequency_points = s.points;
  std::vector<double> w(2 * 64 * s.points.size() * 9);
  std::vector<std::int8_t> zero(w.size() / 2);
  s.p.weights = w, s.p.zero = zero;
  tetrahedron_weights_pruned(ex, s.p);
  double integral = 0;
  for (std::size_t i = 0; i < w.size() / 2; ++i)
    integral += w[i] * 4.2 / n_points;
  EXPECT_NEAR(integral / (64 * 9), 1, 1e-3);
}

TEST(TetrahedronWeights, TetrahedraThatDoNotStartAtThePointAreDeclined) {
  system s(2);
  std::rotate(s.offsets.begin(), s.offsets.begin() + 3, s.offsets.end());
  EXPECT_NE(tetrahedron_weights_pruned_declines(s.p), "");
}

TEST(GaussianWeights, CutoffMarksElementsFarAway) {
  execution ex({});
  const std::vector<double> points{1.0}, frequencies{0.4, 3.0, 0.5, 9.0};
  const std::vector<std::int64_t> triplets{0, 0, 1};
  std::vector<double> w(8);
  std::vector<std::int8_t> zero(4);
  gaussian_weights_reference(ex, {points, triplets, 2, frequencies, 0.1, 3, 2, w, zero});
  EXPECT_EQ(zero, (std::vector<std::int8_t>{0, 1, 1, 1}));
  EXPECT_NEAR(w[0], std::exp(-0.5) / (0.1 * std::sqrt(2 * M_PI)), 1e-12);
  std::vector<double> threaded(8);
  gaussian_weights_threads(ex, {points, triplets, 2, frequencies, 0.1, 3, 2, threaded, zero});
  EXPECT_EQ(w, threaded);
}

} // namespace
