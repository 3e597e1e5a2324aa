// SPDX-License-Identifier: BSD-3-Clause
#include "lattice/symmetry.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>
#include <set>

#include "common/core/error.hpp"
#include "common/core/small_matrix.hpp"
#include "lattice/atom_permutation.hpp"
#include "lattice_samples.hpp"

namespace lk::lattice {
namespace {

constexpr imat3 identity{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};

// Atoms where they are said to go, by distance.
void expect_permutations_move_atoms(const symmetry& s, const cell& c) {
  const mat3 columns = transpose(c.lattice);
  ASSERT_EQ(s.permutations.size(), s.rotations.size());
  for (std::size_t k = 0; k < s.rotations.size(); ++k) {
    std::set<std::int64_t> targets;
    for (std::size_t i = 0; i < c.positions.size(); ++i) {
      vec3 d = multiply(to_double(s.rotations[k]), c.positions[i]);
      const auto target = s.permutations[k][i];
      for (int x = 0; x < 3; ++x) {
        d[x] += s.translations[k][x] - c.positions[target][x];
        d[x] -= std::round(d[x]);
      }
      EXPECT_LT(norm(multiply(columns, d)), s.tolerance);
      EXPECT_EQ(c.symbols[i], c.symbols[target]);
      targets.insert(target);
    }
    EXPECT_EQ(targets.size(), c.positions.size());
  }
}

TEST(Symmetry, Diamond) {
  const auto c = samples::diamond();
  const auto s = find_symmetry(c, 1e-5);
  EXPECT_EQ(s.space_group, "Fd-3m (227)");
  EXPECT_EQ(s.centring, "F");
  EXPECT_EQ(s.rotations.size(), 192u);
  EXPECT_EQ(s.point_group.size(), 48u);
  EXPECT_EQ(s.independent_atoms, (std::vector<std::int64_t>{0}));
  EXPECT_EQ(site_symmetry(s, c, 0).size(), 24u);
  expect_permutations_move_atoms(s, c);
  for (std::size_t i = 0; i < s.map_atoms.size(); ++i)
    EXPECT_EQ(s.permutations[s.map_operations[i]][i], s.map_atoms[i]);
}

TEST(Symmetry, WurtziteAndTriclinic) {
  const auto w = find_symmetry(samples::wurtzite(), 1e-5);
  EXPECT_EQ(w.space_group, "P6_3mc (186)");
  EXPECT_EQ(w.independent_atoms, (std::vector<std::int64_t>{0, 2}));
  expect_permutations_move_atoms(w, samples::wurtzite());
  const auto t = find_symmetry(samples::triclinic(), 1e-5);
  EXPECT_EQ(t.rotations, (std::vector<imat3>{identity}));
}

TEST(Symmetry, CartesianRotationsAreOrthogonal) {
  const auto c = samples::wurtzite();
  for (const auto& r : find_symmetry(c, 1e-5).rotations) {
    const mat3 m = cartesian_rotation(c.lattice, r);
    const mat3 product = multiply(m, transpose(m));
    for (int i = 0; i < 3; ++i)
      for (int j = 0; j < 3; ++j)
        EXPECT_NEAR(product[i][j], i == j, 1e-12);
  }
}

TEST(Symmetry, DistortionLowersTheSymmetryBelowTheToleranceOnly) {
  auto c = samples::diamond();
  c.positions[1][0] += 1e-7;
  EXPECT_EQ(find_symmetry(c, 1e-5).rotations.size(), 192u);
  c.positions[1][0] += 1e-2;
  EXPECT_LT(find_symmetry(c, 1e-5).rotations.size(), 192u);
}

TEST(Symmetry, GivenOperations) {
  const auto c = samples::diamond();
  const auto found = find_symmetry(c, 1e-5);
  const auto given = make_symmetry(c, 1e-5, found.rotations, found.translations);
  EXPECT_EQ(given.permutations, found.permutations);
  EXPECT_EQ(given.map_atoms, found.map_atoms);
  constexpr imat3 no_operation{{{1, 1, 0}, {0, 1, 0}, {0, 0, 1}}};
  EXPECT_THROW(make_symmetry(c, 1e-5, {no_operation}, {vec3{}}), error);
  EXPECT_THROW(make_symmetry(c, 1e-5, {}, {}), error);
}

TEST(Symmetry, OverlappingAtomsAreAnError) {
  auto c = samples::diamond();
  c.positions[1] = c.positions[0];
  try {
    find_symmetry(c, 1e-5);
    FAIL();
  } catch (const error& e) {
    EXPECT_EQ(e.code(), status::symmetry);
  }
}

TEST(Symmetry, TransferToAPrimitiveCell) {
  const auto unit = samples::diamond();
  cell primitive;
  const mat3 basis{{{0, 0.5, 0.5}, {0.5, 0, 0.5}, {0.5, 0.5, 0}}};
  primitive.lattice = multiply(transpose(basis), unit.lattice);
  primitive.positions = {{0, 0, 0}, {0.25, 0.25, 0.25}};
  primitive.symbols = {"Si", "Si"};
  primitive = samples::with_standard_masses(primitive);
  const auto s = transfer_symmetry(find_symmetry(unit, 1e-5), primitive, basis);
  EXPECT_EQ(s.rotations.size(), 48u);
  expect_permutations_move_atoms(s, primitive);
}

TEST(AtomPermutation, ReferenceAndNativeAgree) {
  std::mt19937 generator(3);
  std::uniform_real_distribution<double> uniform(-2, 2);
  execution ex({});
  for (const std::size_t n : {1u, 2u, 17u, 200u})
    for (const double tolerance : {1e-5, 0.5, 20.0}) {
      std::vector<vec3> positions(n), moved(n);
      for (auto& x : positions)
        for (double& component : x)
          component = uniform(generator);
      std::vector<std::size_t> order(n);
      std::iota(order.begin(), order.end(), std::size_t{0});
      std::shuffle(order.begin(), order.end(), generator);
      for (std::size_t j = 0; j < n; ++j)
        moved[j] = positions[order[j]];
      std::vector<std::int64_t> a(n), b(n);
      bool found_a = false, found_b = false;
      atom_permutation_problem problem{
          transpose(samples::triclinic().lattice), positions, moved, tolerance, a, &found_a};
      atom_permutation_reference(ex, problem);
      problem.permutation = b;
      problem.found = &found_b;
      atom_permutation_native(ex, problem);
      EXPECT_EQ(a, b);
      EXPECT_EQ(found_a, found_b);
      if (tolerance > 1e-5)
        continue; // ambiguous: the greedy search may miss some
      EXPECT_TRUE(found_a);
      for (std::size_t j = 0; j < n; ++j)
        EXPECT_EQ(a[j], static_cast<std::int64_t>(order[j]));
    }
}

} // namespace
} // namespace lk::lattice
