// SPDX-License-Identifier: BSD-3-Clause
#include "lattice/tetrahedra.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <set>

#include "common/core/small_matrix.hpp"
#include "lattice/grid.hpp"
#include "lattice/supercell.hpp"
#include "lattice_samples.hpp"

namespace lk::lattice {
namespace {

std::int64_t six_volumes(const ivec3* t) {
  imat3 m;
  for (int i = 0; i < 3; ++i)
    for (int k = 0; k < 3; ++k)
      m[i][k] = t[i + 1][k] - t[0][k];
  return std::abs(determinant(m));
}

TEST(Tetrahedra, TwentyFourOfEqualVolumeAroundThePoint) {
  std::mt19937 generator(4);
  std::normal_distribution<double> normal;
  for (int sample = 0; sample < 50; ++sample) {
    mat3 microzone;
    for (auto& row : microzone)
      for (double& x : row)
        x = normal(generator);
    const auto t = tetrahedra_around_point(microzone);
    ASSERT_EQ(t.size(), 96u);
    std::set<ivec3> vertices(t.begin(), t.end());
    EXPECT_EQ(vertices.size(), 15u);
    std::set<std::set<ivec3>> distinct;
    for (std::size_t i = 0; i < 96; i += 4) {
      EXPECT_EQ(t[i], ivec3{});
      EXPECT_EQ(six_volumes(&t[i]), 1);
      distinct.insert({t.begin() + i, t.begin() + i + 4});
    }
    EXPECT_EQ(distinct.size(), 24u);
    for (const auto& v : vertices)
      EXPECT_TRUE(vertices.count({-v[0], -v[1], -v[2]}));
  }
}

TEST(Tetrahedra, CutAlongTheShortestDiagonal) {
  const auto contains = [](const std::vector<ivec3>& t, const ivec3& v) {
    return std::find(t.begin(), t.end(), v) != t.end();
  };
  EXPECT_TRUE(contains(tetrahedra_around_point({{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}), {1, 1, 1}));
  EXPECT_TRUE(
      contains(tetrahedra_around_point({{{1, 0.5, 0.5}, {0, 1, 0}, {0, 0, 1}}}), {-1, 1, 1}));
}

std::array<double, 4> sorted_vertices(std::mt19937& generator) {
  std::uniform_real_distribution<double> uniform(0, 1);
  std::array<double, 4> v;
  for (double& x : v)
    x = uniform(generator);
  std::sort(v.begin(), v.end());
  return v;
}

// Number of states below w in a tetrahedron of volume 1, by the textbook formula.
double states_below(double w, const std::array<double, 4>& v) {
  const auto cube = [](double x) { return x * x * x; };
  if (w < v[0])
    return 0;
  if (w < v[1])
    return cube(w - v[0]) / ((v[1] - v[0]) * (v[2] - v[0]) * (v[3] - v[0]));
  if (w < v[2]) {
    const double a = v[1] - v[0], d = w - v[1];
    return (a * a + 3 * a * d + 3 * d * d -
            (v[2] - v[0] + v[3] - v[1]) / ((v[2] - v[1]) * (v[3] - v[1])) * cube(d)) /
           ((v[2] - v[0]) * (v[3] - v[0]));
  }
  if (w < v[3])
    return 1 - cube(v[3] - w) / ((v[3] - v[0]) * (v[3] - v[1]) * (v[3] - v[2]));
  return 1;
}

TEST(TetrahedronWeights, VerticesShareTheNumberOfStates) {
  std::mt19937 generator(5);
  for (int sample = 0; sample < 300; ++sample) {
    const auto v = sorted_vertices(generator);
    for (const double w : {-0.1, 0.1, 0.3, 0.5, 0.7, 0.9, 1.1}) {
      double sum = 0;
      for (int rank = 0; rank < 4; ++rank)
        sum += vertex_weight(tetrahedron_function::integral, w, v, rank);
      EXPECT_NEAR(sum, states_below(w, v), 1e-9);
    }
  }
}

TEST(TetrahedronWeights, DensityIsTheDerivativeOfTheIntegral) {
  std::mt19937 generator(6);
  constexpr double h = 1e-5;
  for (int sample = 0; sample < 100; ++sample) {
    const std::array<double, 4> v{0.1, 0.3 + 0.001 * sample, 0.6, 0.95};
    for (const double w : {0.2, 0.5, 0.8})
      for (int rank = 0; rank < 4; ++rank) {
        const double slope = (vertex_weight(tetrahedron_function::integral, w + h, v, rank) -
                              vertex_weight(tetrahedron_function::integral, w - h, v, rank)) /
                             (2 * h);
        EXPECT_NEAR(vertex_weight(tetrahedron_function::density, w, v, rank), slope, 1e-6);
      }
  }
}

TEST(TetrahedronWeights, EqualCountsAsAbove) {
  const std::array<double, 4> v{1, 2, 3, 4}, flat{2, 2, 2, 2};
  EXPECT_DOUBLE_EQ(vertex_weight(tetrahedron_function::integral, 4, v, 0), 0.25);
  EXPECT_DOUBLE_EQ(vertex_weight(tetrahedron_function::density, 4, v, 0), 0);
  EXPECT_DOUBLE_EQ(vertex_weight(tetrahedron_function::integral, 2, flat, 2), 0.25);
  EXPECT_DOUBLE_EQ(vertex_weight(tetrahedron_function::density, 2, flat, 2), 0);
}

class weights_on_a_grid : public testing::Test {
protected:
  void SetUp() override {
    const auto s =
        make_supercell(samples::wurtzite(), {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}, nullptr, 1e-5);
    grid_request request;
    request.mesh = {6, 6, 5};
    grid_ = make_grid(s.primitive, s.primitive_symmetry, request);
    for (const double w : {-1.0, 0.0, 0.9, 2.5, 2.2, 3.0, 3.3, 7.0})
      frequency_points_.push_back(w);
    // A band like cosines, one that is flat, and one of a rounded staircase with many ties.
    for (std::int64_t p = 0; p < grid_.n_grid(); ++p) {
      const auto& a = grid_.addresses[grid_.bz_map[p]];
      double sum = 0;
      for (int k = 0; k < 3; ++k)
        sum += std::cos(2 * M_PI * double(a[k]) / double(grid_.d_diag[k]) + 0.3 * k);
      frequencies_.insert(frequencies_.end(), {3 + sum, 3.0, std::floor(2 + sum)});
    }
    for (std::int64_t p = 0; p < grid_.n_grid(); ++p)
      points_.push_back(grid_.bz_map[p]);
  }

  tetrahedron_weights_problem problem(tetrahedron_function function, std::vector<double>& weights) {
    weights.assign(points_.size() * frequency_points_.size() * 3, -1);
    return {frequency_points_,
            grid_.tetrahedra,
            points_,
            frequencies_,
            3,
            {grid_.d_diag, grid_.addresses, grid_.bz_map, bz_layout::dense},
            grid_.bz_to_grid,
            function,
            weights};
  }

  grid grid_;
  std::vector<double> frequency_points_, frequencies_;
  std::vector<std::int64_t> points_;
};

TEST_F(weights_on_a_grid, NativeAgreesWithReferenceAndThreadsDoNotMatter) {
  for (const auto function : {tetrahedron_function::density, tetrahedron_function::integral}) {
    execution serial({});
    std::vector<double> reference, first;
    tetrahedron_weights_reference(serial, problem(function, reference));
    for (const int threads : {1, 2, 7}) {
      execution_settings settings;
      settings.threads = threads;
      execution ex(settings);
      std::vector<double> native;
      tetrahedron_weights_native(ex, problem(function, native));
      if (first.empty())
        first = native;
      EXPECT_EQ(native, first);
      for (std::size_t i = 0; i < native.size(); ++i)
        EXPECT_NEAR(native[i], reference[i], 1e-11);
    }
  }
}

TEST_F(weights_on_a_grid, IntegralsGrowFromZeroToOneState) {
  execution ex({});
  std::vector<double> weights;
  tetrahedron_weights_native(ex, problem(tetrahedron_function::integral, weights));
  const auto n_w = frequency_points_.size();
  for (std::size_t band = 0; band < 3; ++band)
    for (std::size_t f = 0; f < n_w; ++f) {
      double sum = 0;
      for (std::size_t p = 0; p < points_.size(); ++p)
        sum += weights[(p * n_w + f) * 3 + band];
      sum /= static_cast<double>(points_.size());
      EXPECT_GE(sum, -1e-12);
      EXPECT_LE(sum, 1 + 1e-12);
      const double w = frequency_points_[f];
      if (w == 7.0 || band == 1) {
        EXPECT_NEAR(sum, w >= 3.0 ? 1 : 0, 1e-12);
      }
    }
}

} // namespace
} // namespace lk::lattice
