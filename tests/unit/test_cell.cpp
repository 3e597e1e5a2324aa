// SPDX-License-Identifier: BSD-3-Clause
#include <gtest/gtest.h>

#include <random>

#include "common/core/error.hpp"
#include "common/core/small_matrix.hpp"
#include "lattice/reduction.hpp"
#include "lattice_samples.hpp"

namespace lk::lattice {
namespace {

TEST(Cell, VolumeAndReciprocalLattice) {
  const auto c = samples::triclinic();
  const auto& l = c.lattice;
  const vec3 cross{l[1][1] * l[2][2] - l[1][2] * l[2][1], l[1][2] * l[2][0] - l[1][0] * l[2][2],
                   l[1][0] * l[2][1] - l[1][1] * l[2][0]};
  EXPECT_NEAR(volume(c), dot(l[0], cross), 1e-12);
  const mat3 b = reciprocal_lattice(c);
  for (int i = 0; i < 3; ++i)
    for (int j = 0; j < 3; ++j) {
      const vec3 column{b[0][j], b[1][j], b[2][j]};
      EXPECT_NEAR(dot(l[i], column), i == j ? 1 : 0, 1e-14);
    }
}

TEST(Cell, LeftHandedLatticeHasAPositiveVolume) {
  auto c = samples::triclinic();
  std::swap(c.lattice[0], c.lattice[1]);
  EXPECT_GT(volume(c), 0);
}

TEST(Cell, SpeciesIgnoreTheNumberOfASymbol) {
  cell c;
  c.symbols = {"Cl", "Cl1", "Na", "Xx", "Yy", "Xx"};
  const auto kinds = species(c);
  EXPECT_EQ(kinds[0], 17);
  EXPECT_EQ(kinds[1], 17);
  EXPECT_EQ(kinds[2], 11);
  EXPECT_EQ(kinds[3], kinds[5]);
  EXPECT_NE(kinds[3], kinds[4]);
}

TEST(Cell, Elements) {
  EXPECT_EQ(atomic_number("H"), 1);
  EXPECT_EQ(atomic_number("U"), 92);
  EXPECT_EQ(atomic_number(""), 0);
  EXPECT_EQ(atomic_number("12"), 0);
  EXPECT_DOUBLE_EQ(standard_mass("Si"), 28.0855);
  EXPECT_DOUBLE_EQ(standard_mass("Po"), 0);
  EXPECT_DOUBLE_EQ(standard_mass("nonsense"), 0);
}

TEST(Cell, MassVariances) {
  EXPECT_NEAR(natural_mass_variance("Si"), 2.01e-4, 1e-6); // literature
  EXPECT_NEAR(natural_mass_variance("Ge"), 5.87e-4, 3e-6);
  EXPECT_NEAR(natural_mass_variance("Al"), 0, 1e-30); // one isotope
  EXPECT_THROW(natural_mass_variance("Tc"), error);
  EXPECT_THROW(natural_mass_variance("Qq"), error);
}

TEST(Reduction, NiggliConditionsHold) {
  std::mt19937 generator(1);
  std::uniform_real_distribution<double> uniform(-5, 5);
  for (int sample = 0; sample < 200; ++sample) {
    mat3 m;
    for (auto& row : m)
      for (double& x : row)
        x = uniform(generator);
    if (std::abs(determinant(m)) < 1)
      continue;
    const auto r = niggli_reduce(m);
    EXPECT_EQ(determinant(r.transformation), 1);
    const mat3 v = transpose(r.columns);
    const double tolerance = 2e-5;
    EXPECT_LE(dot(v[0], v[0]), dot(v[1], v[1]) + tolerance);
    EXPECT_LE(dot(v[1], v[1]), dot(v[2], v[2]) + tolerance);
    EXPECT_LE(std::abs(2 * dot(v[1], v[2])), dot(v[1], v[1]) + tolerance);
    EXPECT_LE(std::abs(2 * dot(v[0], v[2])), dot(v[0], v[0]) + tolerance);
    EXPECT_LE(std::abs(2 * dot(v[0], v[1])), dot(v[0], v[0]) + tolerance);
    const mat3 product = multiply(m, to_double(r.transformation));
    for (int i = 0; i < 3; ++i)
      for (int j = 0; j < 3; ++j)
        EXPECT_NEAR(product[i][j], r.columns[i][j], 1e-9);
  }
}

TEST(Reduction, StronglySkewedBasis) {
  const mat3 skewed{{{1, 20000, 0}, {0, 1, 20000}, {0, 0, 1}}};
  const auto r = niggli_reduce(skewed);
  EXPECT_EQ(determinant(r.transformation), 1);
  EXPECT_NEAR(determinant(r.columns), 1, 1e-6);
  for (const auto& v : transpose(r.columns))
    EXPECT_LT(norm(v), 2);
}

TEST(Reduction, DelaunayKeepsTheLattice) {
  const auto r = delaunay_reduce(transpose(samples::triclinic().lattice));
  EXPECT_EQ(std::abs(determinant(r.transformation)), 1);
  EXPECT_GT(determinant(r.columns), 0);
}

} // namespace
} // namespace lk::lattice
