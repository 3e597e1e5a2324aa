// SPDX-License-Identifier: BSD-3-Clause
#include "lattice/grid.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <set>

#include "common/core/error.hpp"
#include "common/core/small_matrix.hpp"
#include "lattice/grid_points.hpp"
#include "lattice/supercell.hpp"
#include "lattice_samples.hpp"

namespace lk::lattice {
namespace {

constexpr imat3 identity{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};

supercell primitive_of(const cell& c) {
  return make_supercell(c, identity, nullptr, 1e-5);
}

grid grid_of(const cell& c, const grid_request& request) {
  const auto s = primitive_of(c);
  return make_grid(s.primitive, s.primitive_symmetry, request);
}

grid_request mesh(std::int64_t a, std::int64_t b, std::int64_t c) {
  grid_request r;
  r.mesh = {a, b, c};
  return r;
}

grid_request length(double l, bool generalized) {
  grid_request r;
  r.length = l;
  r.generalized = generalized;
  return r;
}

vec3 qpoint(const grid& g, const ivec3& a) {
  return multiply(g.qd_inv, vec3{double(a[0]), double(a[1]), double(a[2])});
}

// No image of a point is shorter than those kept, by brute force.
void expect_in_brillouin_zone(const grid& g) {
  const mat3 columns = transpose(g.reduced_reciprocal);
  double tolerance = 0;
  for (int k = 0; k < 3; ++k)
    tolerance =
        std::max(tolerance, 0.01 * dot(columns[k], columns[k]) / double(g.d_diag[k] * g.d_diag[k]));
  for (std::int64_t i = 0; i < g.n_bz(); ++i) {
    const vec3 x = multiply(g.reciprocal, qpoint(g, g.addresses[i]));
    for (int a = -3; a <= 3; ++a)
      for (int b = -3; b <= 3; ++b)
        for (int c = -3; c <= 3; ++c) {
          vec3 y = multiply(g.reduced_reciprocal, vec3{double(a), double(b), double(c)});
          for (int k = 0; k < 3; ++k)
            y[k] += x[k];
          EXPECT_LT(dot(x, x), dot(y, y) + 2 * tolerance);
        }
  }
}

void expect_consistent(const grid& g) {
  const auto n = g.n_grid();
  ASSERT_EQ(g.bz_map.size(), static_cast<std::size_t>(n + 1));
  std::set<ivec3> distinct(g.addresses.begin(), g.addresses.end());
  EXPECT_EQ(static_cast<std::int64_t>(distinct.size()), g.n_bz());
  for (std::int64_t p = 0; p < n; ++p) {
    EXPECT_LT(g.bz_map[p], g.bz_map[p + 1]);
    for (auto i = g.bz_map[p]; i < g.bz_map[p + 1]; ++i) {
      EXPECT_EQ(g.bz_to_grid[i], p);
      EXPECT_EQ(grid_index(g.addresses[i], g.d_diag), p);
    }
    // The same representative for all rotated points.
    for (const auto& r : g.rotations) {
      const auto rotated = grid_index(multiply(r, g.addresses[g.bz_map[p]]), g.d_diag);
      EXPECT_EQ(g.map[rotated], g.map[p]);
    }
    EXPECT_LE(g.map[p], p);
  }
  EXPECT_EQ(std::accumulate(g.weights.begin(), g.weights.end(), std::int64_t{0}), n);
  for (std::size_t k = 0; k < g.rotations.size(); ++k) {
    // q' = R q, the grid rotation says the same on addresses.
    const ivec3 a{1, 2, 3};
    const vec3 direct = multiply(to_double(g.reciprocal_rotations[k]), qpoint(g, a));
    const vec3 on_grid = qpoint(g, multiply(g.rotations[k], a));
    for (int x = 0; x < 3; ++x)
      EXPECT_NEAR(direct[x], on_grid[x], 1e-12);
  }
  expect_in_brillouin_zone(g);
}

TEST(Grid, Index) {
  EXPECT_EQ(grid_index({0, 0, 0}, {3, 4, 5}), 0);
  EXPECT_EQ(grid_index({1, 2, 3}, {3, 4, 5}), 1 + 3 * (2 + 4 * 3));
  EXPECT_EQ(grid_index({-1, -4, 6}, {3, 4, 5}), 2 + 3 * (0 + 4 * 1));
}

TEST(Grid, RegularMeshes) {
  const auto silicon = grid_of(samples::diamond(), mesh(11, 11, 11));
  EXPECT_EQ(silicon.irreducible.size(), 56u);
  EXPECT_EQ(silicon.tetrahedra.size(), 96u);
  expect_consistent(silicon);
  expect_consistent(grid_of(samples::diamond(), mesh(4, 4, 4)));
  expect_consistent(grid_of(samples::wurtzite(), mesh(5, 5, 4)));
  expect_consistent(grid_of(samples::triclinic(), mesh(2, 3, 4)));
  expect_consistent(grid_of(samples::triclinic(), mesh(1, 1, 1)));
}

TEST(Grid, GeneralizedRegularGridOfSilicon) {
  const auto g = grid_of(samples::diamond(), length(30, true));
  EXPECT_EQ(g.grid_matrix, (imat3{{{-6, 6, 6}, {6, -6, 6}, {6, 6, -6}}}));
  const imat3 d = multiply(g.p, multiply(g.grid_matrix, g.q));
  for (int i = 0; i < 3; ++i)
    for (int j = 0; j < 3; ++j)
      EXPECT_EQ(d[i][j], i == j ? g.d_diag[i] : 0);
  expect_consistent(g);
}

TEST(Grid, LengthGivesMeshOfEqualAxes) {
  const auto g = grid_of(samples::wurtzite(), length(40, false));
  EXPECT_EQ(g.d_diag[0], g.d_diag[1]);
  EXPECT_NEAR(double(g.d_diag[2]), 40 / 4.98, 1);
  expect_consistent(g);
}

TEST(Grid, ShortLengthGivesOnePoint) {
  EXPECT_EQ(grid_of(samples::diamond(), length(0.1, false)).n_grid(), 1);
}

TEST(Grid, SymmetryCanBeLeftOut) {
  auto request = mesh(4, 4, 4);
  request.mesh_symmetry = false;
  EXPECT_EQ(grid_of(samples::diamond(), request).irreducible.size(), 36u); // q and -q
  request.time_reversal = false;
  EXPECT_EQ(grid_of(samples::diamond(), request).irreducible.size(), 64u);
}

TEST(Grid, SymmetrizedTetrahedra) {
  const auto sets = [](const cell& c, const grid_request& base) {
    auto request = base;
    request.symmetrize_tetrahedra = true;
    return grid_of(c, request).tetrahedra.size() / 96;
  };
  EXPECT_EQ(sets(samples::diamond(), mesh(4, 4, 4)), 1u);
  EXPECT_EQ(sets(samples::wurtzite(), mesh(3, 3, 2)), 6u);
}

TEST(Grid, Errors) {
  EXPECT_THROW(grid_of(samples::diamond(), mesh(0, 4, 4)), error);
  EXPECT_THROW(grid_of(samples::diamond(), mesh(-4, 4, 4)), error);
  EXPECT_THROW(grid_of(samples::diamond(), mesh(1 << 20, 1 << 20, 1 << 20)), error);
  try {
    grid_of(samples::diamond(), mesh(3, 4, 5));
    FAIL();
  } catch (const error& e) {
    EXPECT_EQ(e.code(), status::symmetry);
  }
}

TEST(GridPoints, ReferenceAndNativeAgreeAtAnyNumberOfThreads) {
  const auto g = grid_of(samples::diamond(), mesh(14, 14, 14));
  execution serial({});
  std::vector<std::int64_t> reference(g.map.size());
  std::int64_t n_reference = 0;
  irreducible_map_reference(serial, {g.rotations, g.d_diag, g.shift, reference, &n_reference});
  for (const auto layout : {bz_layout::sparse, bz_layout::dense}) {
    bz_images expected;
    bz_images_reference(serial,
                        {g.d_diag, g.reduced_q, g.shift, g.reduced_reciprocal, layout, &expected});
    for (const int threads : {1, 2, 7}) {
      execution_settings settings;
      settings.threads = threads;
      execution ex(settings);
      bz_images images;
      bz_images_native(ex, {g.d_diag, g.reduced_q, g.shift, g.reduced_reciprocal, layout, &images});
      EXPECT_EQ(images.addresses, expected.addresses);
      EXPECT_EQ(images.map, expected.map);
      EXPECT_EQ(images.to_grid, expected.to_grid);
      std::vector<std::int64_t> map(g.map.size());
      std::int64_t n = 0;
      irreducible_map_native(ex, {g.rotations, g.d_diag, g.shift, map, &n});
      EXPECT_EQ(map, reference);
      EXPECT_EQ(n, n_reference);
      require_bz_view({g.d_diag, images.addresses, images.map, layout});
    }
  }
}

TEST(GridPoints, NeighborsAndRotatedPointsHaveTheAddressAsked) {
  const auto g = grid_of(samples::wurtzite(), mesh(4, 4, 4));
  for (const auto layout : {bz_layout::sparse, bz_layout::dense}) {
    execution ex({});
    bz_images images;
    bz_images_native(ex, {g.d_diag, g.reduced_q, g.shift, g.reduced_reciprocal, layout, &images});
    const bz_view view{g.d_diag, images.addresses, images.map, layout};
    for (std::size_t i = 0; i < images.addresses.size(); ++i) {
      EXPECT_EQ(neighbor_of(view, images.addresses[i]), static_cast<std::int64_t>(i));
      for (const auto& r : g.rotations) {
        const auto rotated = rotated_bz_point(view, static_cast<std::int64_t>(i), r, g.shift);
        EXPECT_EQ(images.addresses[rotated], multiply(r, images.addresses[i]));
      }
    }
  }
}

TEST(GridPoints, MapsThatDoNotFitAreRefused) {
  const auto g = grid_of(samples::diamond(), mesh(2, 2, 2));
  auto map = g.bz_map;
  map[3] = map[2];
  EXPECT_THROW(require_bz_view({g.d_diag, g.addresses, map, bz_layout::dense}), error);
  map = g.bz_map;
  map.back() += 1;
  EXPECT_THROW(require_bz_view({g.d_diag, g.addresses, map, bz_layout::dense}), error);
  map.pop_back();
  EXPECT_THROW(require_bz_view({g.d_diag, g.addresses, map, bz_layout::dense}), error);
}

TEST(GridPoints, ReciprocalRotations) {
  const std::vector<imat3> rotations{identity, {{{0, -1, 0}, {1, -1, 0}, {0, 0, 1}}}, identity};
  EXPECT_EQ(reciprocal_rotations(rotations, false).size(), 2u);
  const auto all = reciprocal_rotations(rotations, true);
  ASSERT_EQ(all.size(), 4u);
  EXPECT_EQ(all[1], transpose(rotations[1]));
  EXPECT_EQ(all[3][0], (ivec3{0, -1, 0}));
}

} // namespace
} // namespace lk::lattice
