// SPDX-License-Identifier: BSD-3-Clause
#include "lattice/supercell.hpp"

#include <gtest/gtest.h>

#include <set>

#include "common/core/error.hpp"
#include "common/core/small_matrix.hpp"
#include "lattice_samples.hpp"

namespace lk::lattice {
namespace {

constexpr imat3 doubled{{{2, 0, 0}, {0, 2, 0}, {0, 0, 2}}};
constexpr imat3 oblique{{{2, 1, 0}, {0, 2, -1}, {1, 0, 2}}};
constexpr mat3 identity{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};

vec3 cartesian(const cell& c, const vec3& x) {
  return multiply(transpose(c.lattice), x);
}

double distance_to_lattice(const mat3& lattice_rows, const vec3& v) {
  vec3 x = multiply(inverse(transpose(lattice_rows)), v);
  for (double& component : x)
    component -= std::round(component);
  return norm(multiply(transpose(lattice_rows), x));
}

// Every map against the positions.
void expect_consistent(const supercell& s) {
  const auto n_cells = determinant(s.supercell_matrix);
  ASSERT_EQ(s.n_super(), s.unit.n_atoms() * n_cells);
  EXPECT_NEAR(volume(s.super), volume(s.unit) * static_cast<double>(n_cells), 1e-9);
  for (std::int64_t k = 0; k < s.n_super(); ++k) {
    const vec3 x = cartesian(s.super, s.super.positions[k]);
    const auto difference = [&](const vec3& y) {
      return vec3{x[0] - y[0], x[1] - y[1], x[2] - y[2]};
    };
    const vec3 u = cartesian(s.super, s.super.positions[s.s2u[k]]);
    EXPECT_LT(distance_to_lattice(s.unit.lattice, difference(u)), 1e-9);
    const vec3 p = cartesian(s.super, s.super.positions[s.s2p[k]]);
    EXPECT_LT(distance_to_lattice(s.primitive.lattice, difference(p)), 1e-9);
    const vec3 q = cartesian(s.primitive, s.primitive.positions[s.s2pp[k]]);
    EXPECT_LT(distance_to_lattice(s.primitive.lattice, difference(q)), 1e-9);
    EXPECT_EQ(s.p2s[s.s2pp[k]], s.s2p[k]);
    EXPECT_EQ(s.super.symbols[k], s.primitive.symbols[s.s2pp[k]]);
    EXPECT_EQ(s.translations[s.translation_of[k] * s.n_super() + k], s.s2p[k]);
  }
  std::set<std::vector<std::int64_t>> distinct;
  for (std::size_t t = 0; t < s.translations.size(); t += s.n_super())
    distinct.insert({s.translations.begin() + t, s.translations.begin() + t + s.n_super()});
  EXPECT_EQ(static_cast<std::int64_t>(distinct.size()) * s.n_primitive(), s.n_super());
}

// Brute force over many images.
void expect_shortest(const supercell& s) {
  for (std::int64_t k = 0; k < s.n_super(); ++k)
    for (std::int64_t i = 0; i < s.n_primitive(); ++i) {
      std::vector<double> lengths;
      for (int a = -3; a <= 3; ++a)
        for (int b = -3; b <= 3; ++b)
          for (int c = -3; c <= 3; ++c) {
            vec3 d;
            for (int x = 0; x < 3; ++x)
              d[x] = s.super.positions[k][x] - s.super.positions[s.p2s[i]][x];
            d[0] += a, d[1] += b, d[2] += c;
            lengths.push_back(norm(cartesian(s.super, d)));
          }
      const double minimum = *std::min_element(lengths.begin(), lengths.end());
      const auto count = std::count_if(lengths.begin(), lengths.end(),
                                       [&](double l) { return l - minimum < s.tolerance; });
      const auto* m = &s.shortest.multiplicity[2 * (k * s.n_primitive() + i)];
      EXPECT_EQ(m[0], count);
      for (auto v = m[1]; v < m[1] + m[0]; ++v)
        EXPECT_NEAR(norm(cartesian(s.primitive, s.shortest.vectors[v])), minimum, 1e-5);
    }
}

TEST(Supercell, DiamondWithPrimitiveCellFound) {
  const auto s = make_supercell(samples::diamond(), doubled, nullptr, 1e-5);
  EXPECT_EQ(s.n_super(), 64);
  EXPECT_EQ(s.n_primitive(), 2);
  EXPECT_EQ(s.primitive_symmetry.rotations.size(), 48u);
  EXPECT_EQ(s.super_symmetry.rotations.size(), 48u * 32u);
  expect_consistent(s);
  expect_shortest(s);
}

TEST(Supercell, TriclinicWithAMatrixThatIsNotSymmetric) {
  const auto s = make_supercell(samples::triclinic(), oblique, &identity, 1e-5);
  expect_consistent(s);
  expect_shortest(s);
  // Columns of the matrix are the supercell vectors.
  for (int j = 0; j < 3; ++j)
    for (int x = 0; x < 3; ++x) {
      double expected = 0;
      for (int i = 0; i < 3; ++i)
        expected += static_cast<double>(oblique[i][j]) * s.unit.lattice[i][x];
      EXPECT_NEAR(s.super.lattice[j][x], expected, 1e-12);
    }
}

TEST(Supercell, HexagonalAndOneCell) {
  const auto s =
      make_supercell(samples::wurtzite(), {{{3, 0, 0}, {0, 3, 0}, {0, 0, 2}}}, nullptr, 1e-5);
  EXPECT_EQ(s.n_primitive(), 4);
  expect_consistent(s);
  expect_shortest(s);
  const auto one =
      make_supercell(samples::wurtzite(), {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}, nullptr, 1e-5);
  expect_consistent(one);
}

TEST(Supercell, WithoutSymmetryKeepsPureTranslations) {
  const mat3 face_centred = centring_matrix("F");
  const auto s = make_supercell(samples::diamond(), doubled, &face_centred, 1e-5, false);
  EXPECT_EQ(s.super_symmetry.rotations.size(), 32u);
  EXPECT_EQ(s.super_symmetry.map_atoms, s.s2p);
  EXPECT_EQ(s.primitive_symmetry.rotations.size(), 1u);
}

TEST(Supercell, Errors) {
  const auto unit = samples::triclinic();
  constexpr imat3 singular{{{1, 0, 0}, {0, 1, 0}, {0, 0, 0}}},
      mirrored{{{-1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
  EXPECT_THROW(make_supercell(unit, singular, nullptr, 1e-5), error);
  EXPECT_THROW(make_supercell(unit, mirrored, nullptr, 1e-5), error);
  const mat3 half{{{0.5, 0, 0}, {0, 1, 0}, {0, 0, 1}}}, twice{{{2, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
  EXPECT_THROW(make_supercell(unit, doubled, &half, 1e-5), error);
  EXPECT_THROW(make_supercell(unit, doubled, &twice, 1e-5), error);
  EXPECT_THROW(centring_matrix("X"), error);
}

} // namespace
} // namespace lk::lattice
