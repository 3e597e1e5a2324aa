// SPDX-License-Identifier: BSD-3-Clause
#include "lattice/smith_normal_form.hpp"

#include <gtest/gtest.h>

#include <random>

#include "common/core/small_matrix.hpp"

namespace lk::lattice {
namespace {

TEST(SmithNormalForm, ProductIsDiagonalAndMatricesAreUnimodular) {
  std::mt19937 generator(2);
  for (const int largest : {2, 6, 40}) {
    std::uniform_int_distribution<std::int64_t> uniform(-largest, largest);
    for (int sample = 0; sample < 500; ++sample) {
      imat3 a;
      for (auto& row : a)
        for (auto& x : row)
          x = uniform(generator);
      if (determinant(a) == 0) {
        EXPECT_THROW(smith_normal_form_of(a), error);
        continue;
      }
      const auto form = smith_normal_form_of(a);
      EXPECT_EQ(determinant(form.p), 1);
      EXPECT_EQ(std::abs(determinant(form.q)), 1);
      const imat3 d = multiply(form.p, multiply(a, form.q));
      for (int i = 0; i < 3; ++i)
        for (int j = 0; j < 3; ++j)
          EXPECT_EQ(d[i][j], i == j ? form.d_diag[i] : 0);
      EXPECT_GT(form.d_diag[0], 0);
      EXPECT_LE(form.d_diag[0], form.d_diag[1]);
      EXPECT_LE(form.d_diag[1], form.d_diag[2]);
    }
  }
}

TEST(SmithNormalForm, DiagonalMatrixIsSorted) {
  const auto form = smith_normal_form_of({{{4, 0, 0}, {0, 2, 0}, {0, 0, 8}}});
  EXPECT_EQ(form.d_diag, (ivec3{2, 4, 8}));
}

TEST(SmithNormalForm, SingularMatrix) {
  try {
    smith_normal_form_of({{{1, 2, 3}, {2, 4, 6}, {0, 0, 1}}});
    FAIL();
  } catch (const error& e) {
    EXPECT_EQ(e.code(), status::singular);
  }
}

} // namespace
} // namespace lk::lattice
