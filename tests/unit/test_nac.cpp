// SPDX-License-Identifier: BSD-3-Clause
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>

#include "common/core/small_matrix.hpp"
#include "phonon/nac.hpp"

namespace lk::phonon {
namespace {

lattice::supercell cell_with(const mat3& primitive, const imat3& matrix) {
  lattice::supercell cell;
  cell.primitive.lattice = primitive;
  cell.super.lattice = multiply(to_double(matrix), primitive);
  return cell;
}

constexpr mat3 triclinic{{{3.9, 0.1, 0.2}, {0.7, 4.3, -0.4}, {-0.5, 0.9, 4.8}}};

TEST(nac, commensurate_points_give_every_translation_phase_one) {
  const imat3 matrices[] = {{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
                            {{{2, 0, 1}, {1, 2, 0}, {0, 0, 2}}},
                            {{{-1, 1, 1}, {1, -1, 1}, {1, 1, -1}}},
                            {{{3, 0, 0}, {0, 4, 0}, {0, 0, 2}}}};
  for (const imat3& matrix : matrices) {
    const auto cell = cell_with(triclinic, matrix);
    auto points = commensurate_points(cell);
    EXPECT_EQ(static_cast<std::int64_t>(points.size()), std::abs(determinant(matrix)));
    for (vec3& q : points) {
      const vec3 turns = multiply(to_double(matrix), q);
      for (int a = 0; a < 3; ++a)
        EXPECT_NEAR(turns[a], std::nearbyint(turns[a]), 1e-12);
      for (double& x : q)
        x = std::nearbyint(1e6 * (x - std::floor(x + 1e-9)));
    }
    std::sort(points.begin(), points.end());
    EXPECT_EQ(std::adjacent_find(points.begin(), points.end()), points.end());
  }
}

TEST(nac, commensurate_points_lie_in_the_first_zone) {
  const auto cell = cell_with(triclinic, {{{3, 1, 0}, {0, 3, 0}, {0, 1, 3}}});
  const mat3 b = lattice::reciprocal_lattice(cell.primitive);
  for (const vec3& q : commensurate_points(cell)) {
    const vec3 k = multiply(b, q);
    for (int code = 0; code < 125; ++code) {
      const vec3 image =
          multiply(b, vec3{q[0] + code / 25 - 2, q[1] + code / 5 % 5 - 2, q[2] + code % 5 - 2});
      EXPECT_LT(dot(k, k), dot(image, image) + 0.011 * 0.06);
    }
  }
}

TEST(nac, reciprocal_vectors_fill_a_sphere) {
  const mat3 b = inverse(triclinic);
  const double cutoff = 1.1;
  const auto list = g_vectors_within(b, cutoff);
  const double expected =
      4.0 / 3 * std::numbers::pi * std::pow(cutoff, 3) * std::abs(determinant(triclinic));
  EXPECT_NEAR(static_cast<double>(list.size()), expected, 0.05 * expected);
  EXPECT_EQ(list.size() % 2, 1u);
  for (const vec3& g : list)
    EXPECT_LT(norm(g), cutoff);
  EXPECT_NE(std::find(list.begin(), list.end(), vec3{0, 0, 0}), list.end());
}

TEST(nac, factor_is_per_volume) {
  nac_parameters nac;
  nac.unit_factor = 2;
  lattice::cell cell;
  cell.lattice = {{{2, 0, 0}, {0, 3, 0}, {0, 0, 4}}};
  EXPECT_NEAR(nac_factor(nac, cell), 8 * std::numbers::pi / 24, 1e-15);
}

} // namespace
} // namespace lk::phonon
