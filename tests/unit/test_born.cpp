// SPDX-License-Identifier: BSD-3-Clause
// BORN: expansion by symmetry against invariants, symmetrisation, malformed files.
#include <gtest/gtest.h>

#include <random>
#include <string>

#include "common/core/error.hpp"
#include "common/core/small_matrix.hpp"
#include "io/born.hpp"
#include "lattice/symmetry.hpp"

namespace {

using lk::mat3;
using lk::lattice::cell;

// Rutile SnO2: the oxygens are equivalent, with charges that are turned against one another.
cell rutile() {
  const double a = 4.83, c = 3.24, u = 0.306;
  cell x;
  x.lattice = {{{a, 0, 0}, {0, a, 0}, {0, 0, c}}};
  x.positions = {{0, 0, 0},         {0.5, 0.5, 0.5},         {u, u, 0},
                 {1 - u, 1 - u, 0}, {0.5 - u, 0.5 + u, 0.5}, {0.5 + u, 0.5 - u, 0.5}};
  x.symbols = {"Sn", "Sn", "O", "O", "O", "O"};
  x.masses = {118.71, 118.71, 15.999, 15.999, 15.999, 15.999};
  return x;
}

const std::string tensors = "4.0 0 0 0 4.0 0 0 0 4.3\n"
                            "4.2 0.2 0 0.2 4.2 0 0 0 4.5\n"
                            "-2.1 0.5 0 0.5 -2.1 0 0 0 -2.25\n";

mat3 turned(const mat3& r, const mat3& z) {
  return lk::multiply(lk::multiply(r, z), lk::transpose(r));
}

void expect_near(const mat3& a, const mat3& b, double tolerance) {
  for (int i = 0; i < 3; ++i)
    for (int j = 0; j < 3; ++j)
      EXPECT_NEAR(a[i][j], b[i][j], tolerance);
}

TEST(born, expansion_has_the_symmetry_of_the_crystal) {
  const cell c = rutile();
  const auto s = lk::lattice::find_symmetry(c, 1e-5);
  const auto nac = lk::io::parse_born("14.4 0.5 1.5\n" + tensors, "B", c, s);
  EXPECT_EQ(nac.factor, 14.4);
  EXPECT_EQ(nac.g_cutoff, 0.5);
  EXPECT_EQ(nac.lambda, 1.5);
  ASSERT_EQ(nac.born.size(), 6U);
  for (std::size_t g = 0; g < s.rotations.size(); ++g) {
    const mat3 r = lk::lattice::cartesian_rotation(c.lattice, s.rotations[g]);
    for (std::size_t k = 0; k < 6; ++k)
      expect_near(nac.born[s.permutations[g][k]], turned(r, nac.born[k]), 1e-13);
  }
  // The fourfold axis turns the charge of one oxygen into that of the next.
  EXPECT_NEAR(nac.born[4][0][1], -0.5, 1e-14);
}

TEST(born, symmetrisation) {
  const cell c = rutile();
  const auto s = lk::lattice::find_symmetry(c, 1e-5);
  auto nac = lk::io::parse_born("default value\n" + tensors, "B", c, s);
  EXPECT_FALSE(nac.factor.has_value());
  std::mt19937 random(1);
  std::normal_distribution<double> noise(0, 0.05);
  for (auto& z : nac.born)
    for (auto& row : z)
      for (double& x : row)
        x += noise(random);
  for (auto& row : nac.dielectric)
    for (double& x : row)
      x += noise(random);
  lk::io::symmetrize(nac, c, s);
  mat3 sum{};
  for (const auto& z : nac.born)
    for (int i = 0; i < 3; ++i)
      for (int j = 0; j < 3; ++j)
        sum[i][j] += z[i][j];
  expect_near(sum, mat3{}, 1e-13);
  for (std::size_t g = 0; g < s.rotations.size(); ++g) {
    const mat3 r = lk::lattice::cartesian_rotation(c.lattice, s.rotations[g]);
    expect_near(turned(r, nac.dielectric), nac.dielectric, 1e-13);
    for (std::size_t k = 0; k < 6; ++k)
      expect_near(nac.born[s.permutations[g][k]], turned(r, nac.born[k]), 1e-13);
  }
  auto again = nac;
  lk::io::symmetrize(again, c, s);
  expect_near(again.born[3], nac.born[3], 1e-13);
  // Writing keeps the independent atoms only; reading brings the others back.
  const auto read = lk::io::parse_born(lk::io::format_born(nac, s), "B", c, s);
  for (std::size_t k = 0; k < 6; ++k)
    expect_near(read.born[k], nac.born[k], 1e-13);
}

TEST(born, malformed) {
  const cell c = rutile();
  const auto s = lk::lattice::find_symmetry(c, 1e-5);
  const auto expect = [&](const std::string& text, const std::string& part) {
    try {
      lk::io::parse_born(text, "B", c, s);
      ADD_FAILURE() << "read without an error, expected '" << part << "'";
    } catch (const lk::error& e) {
      EXPECT_EQ(e.code(), lk::status::format);
      EXPECT_NE(std::string(e.what()).find(part), std::string::npos) << e.what();
    }
  };
  expect("", "a factor, or a word, on line 1");
  expect("\n" + tensors, "B:1: expected a factor, or a word, on line 1");
  expect("nan\n" + tensors, "B:1: expected a finite factor, found 'nan'");
  expect("14.4\n", "B:2: expected 9 numbers of the dielectric constant, found 'end of file'");
  expect("14.4\n1 0 0 0 1 0 0 0\n", "B:2: expected 9 numbers of the dielectric constant");
  expect("14.4\n1 0 0 0 1 0 0 0 one\n", "found 'one'");
  expect("14.4\n" + tensors.substr(0, 60), "Born effective charge of atom 3, one of 2");
  expect("14.4\n" + tensors + tensors,
         "B:5: expected the end of the file after 2 symmetry-independent atoms");
}

} // namespace
