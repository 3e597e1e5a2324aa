// SPDX-License-Identifier: BSD-3-Clause
// POSCAR files: the layouts of VASP 4 and 5, malformed ones, and damaged bytes.
#include <gtest/gtest.h>

#include <cmath>
#include <random>
#include <string>

#include "common/core/error.hpp"
#include "common/core/small_matrix.hpp"
#include "io/vasp.hpp"

namespace {

using lk::io::parse_poscar;

const std::string head = "NaCl\n 1.0\n 5.0 0.1 0.0\n 0.0 6.0 0.2\n 0.3 0.0 7.0\n";
const std::string direct =
    "Na Cl\n 1 2\nDirect\n 0.0 0.1 0.2\n 0.3 0.4 0.5 T F T\n 0.6 0.7 0.8 ! comment\n";

void expect_error(const std::string& text, const std::string& part) {
  try {
    parse_poscar(text, "P");
    ADD_FAILURE() << "read without an error, expected '" << part << "'";
  } catch (const lk::error& e) {
    EXPECT_EQ(e.code(), lk::status::format);
    EXPECT_NE(std::string(e.what()).find(part), std::string::npos) << e.what();
  }
}

TEST(vasp, direct) {
  const auto c = parse_poscar(head + direct, "P");
  EXPECT_EQ(c.symbols, (std::vector<std::string>{"Na", "Cl", "Cl"}));
  EXPECT_EQ(c.lattice[2][0], 0.3);
  EXPECT_EQ(c.positions[2], (lk::vec3{0.6, 0.7, 0.8}));
  EXPECT_NEAR(c.masses[0], 22.99, 0.01);
}

TEST(vasp, layouts) {
  const std::string atoms = "Direct\n 0 0 0\n 0.5 0.5 0.5\n";
  // VASP 4: symbols on line 1.
  const std::string lattice = " 1.0\n 5 0 0\n 0 5 0\n 0 0 5\n";
  EXPECT_EQ(parse_poscar("Na Cl\n" + lattice + "1 1\n" + atoms, "P").symbols[1], "Cl");
  // Symbols as VASP echoes them from a POTCAR.
  EXPECT_EQ(parse_poscar("x\n" + lattice + "Na_pv/01 Cl\n1 1\n" + atoms, "P").symbols[0], "Na");
  EXPECT_EQ(parse_poscar("x\n" + lattice + "Na Cl\n1 1\nSelective\n" + atoms, "P").positions[1][0],
            0.5);
  // Windows line ends, an element twice.
  EXPECT_EQ(
      parse_poscar(
          "x\r\n 1.0\r\n 5 0 0\r\n 0 5 0\r\n 0 0 5\r\nNa Cl Na\r\n1 1 1\r\ndirect\r\n0 0 0\r\n"
          "0.5 0 0\r\n0 0.5 0\r\n",
          "P")
          .symbols[2],
      "Na");
}

TEST(vasp, scaling) {
  const std::string rest = "\n 1 0 0\n 0 2 0\n 0 0 3\nSi\n1\nCartesian\n 0.5 0.5 0.5\n";
  const auto once = parse_poscar("x\n2.0" + rest, "P");
  EXPECT_EQ(once.lattice[2][2], 6.0);
  // Cartesian positions are scaled like the lattice, so fractional ones do not depend on it.
  EXPECT_DOUBLE_EQ(once.positions[0][0], 0.5);
  EXPECT_DOUBLE_EQ(once.positions[0][2], 0.5 / 3);
  const auto volume = parse_poscar("x\n-48" + rest, "P");
  EXPECT_NEAR(lk::determinant(volume.lattice), 48.0, 1e-12);
  const auto axes = parse_poscar("x\n1 2 3" + rest, "P");
  EXPECT_EQ(axes.lattice[1][1], 4.0);
  EXPECT_EQ(axes.lattice[2][2], 9.0);
}

TEST(vasp, cartesian_of_a_triclinic_cell) {
  const auto reference = parse_poscar(head + direct, "P");
  std::string text = head + "Na Cl\n1 2\nCartesian\n";
  for (const auto& p : reference.positions) {
    const auto x = lk::multiply(lk::transpose(reference.lattice), p);
    text += lk::join(x[0], " ", x[1], " ", x[2], "\n");
  }
  const auto c = parse_poscar(text, "P");
  for (std::size_t i = 0; i < 3; ++i)
    for (std::size_t j = 0; j < 3; ++j)
      EXPECT_NEAR(c.positions[i][j], reference.positions[i][j], 1e-15);
}

TEST(vasp, written_file_reads_back) {
  std::mt19937 random(5);
  std::uniform_real_distribution<double> any(-0.999, 0.999);
  lk::lattice::cell c;
  for (auto& row : c.lattice)
    for (double& x : row)
      x = 10 * any(random);
  c.symbols = {"Na", "Na", "Cl", "Na"};
  for (std::size_t i = 0; i < c.symbols.size(); ++i)
    c.positions.push_back({any(random), any(random), any(random)});
  c.positions[0] = {-1e-30, 1.0, -0.0};
  const auto again = parse_poscar(lk::io::format_poscar(c, "title\nwith a line"), "P");
  EXPECT_EQ(again.symbols, c.symbols);
  EXPECT_EQ(again.lattice, c.lattice);
  EXPECT_EQ(again.positions[0], (lk::vec3{0, 0, 0}));
  for (std::size_t i = 1; i < c.positions.size(); ++i)
    for (std::size_t j = 0; j < 3; ++j)
      EXPECT_EQ(again.positions[i][j], c.positions[i][j] - std::floor(c.positions[i][j]));
}

TEST(vasp, malformed) {
  expect_error("", "P:1: expected a title, found 'end of file'");
  expect_error("x\n", "P:2: expected a scaling factor");
  expect_error("x\nabc\n", "P:2: expected a scaling factor (1 or 3 numbers), found 'abc'");
  expect_error("x\n0\n1 0 0\n0 1 0\n0 0 1\n", "P:2: expected a scaling factor that is not 0");
  expect_error("x\n1\n1 0\n", "P:3: expected 3 numbers of a lattice vector");
  expect_error("x\n1\n1 0 nan\n", "found 'nan'");
  expect_error("x\n1\n1 0 0\n2 0 0\n0 0 1\n", "span a volume");
  expect_error(head + "Na Cl\n1\n", "numbers of atoms of 2 elements");
  expect_error("nonsense\n" + head.substr(5) + "1 2\nDirect\n", "numbers of atoms of 0 elements");
  expect_error(head + "Qq Cl\n1 2\n", "P:6: expected numbers of atoms");
  expect_error(head + "Na Cl\n1 -2\n", "P:7: expected numbers of atoms");
  expect_error(head + "Na Cl\n1 99999999999999999999\n", "P:7: expected numbers of atoms");
  expect_error(head + "Na Cl\n60 60\n", "as many atoms as a file of this size can hold");
  expect_error(head + "Na Cl\n1 2\nfoo\n", "P:8: expected Direct or Cartesian, found 'foo'");
  expect_error((head + direct).substr(0, (head + direct).size() - 30), "position of atom 3");
  expect_error(head + "Na\n1\nDirect\n0 0 x\n",
               "P:9: expected 3 numbers of the position of atom 1, found 'x'");
  expect_error(head + "Na\n1\nDirect\n0 0 1e999\n", "found '1e999'");
}

TEST(vasp, recognised_by_content) {
  EXPECT_TRUE(lk::io::looks_like_poscar(head + direct));
  EXPECT_FALSE(lk::io::looks_like_poscar(""));
  EXPECT_FALSE(lk::io::looks_like_poscar("unit_cell:\n  lattice:\n  - [ 1, 0, 0 ]\n"));
  EXPECT_FALSE(lk::io::looks_like_poscar("x\n1\n1 0 0\n0 1 0\n"));
}

TEST(vasp, damaged_bytes) {
  const std::string text = head + direct;
  const auto try_read = [](const std::string& bad) {
    try {
      parse_poscar(bad, "P");
    } catch (const lk::error& e) {
      EXPECT_EQ(e.code(), lk::status::format) << e.what();
    }
  };
  for (std::size_t n = 0; n < text.size(); ++n)
    try_read(text.substr(0, n));
  std::mt19937 random(11);
  for (int k = 0; k < 20'000; ++k) {
    std::string bad = text;
    for (int i = 0; i < 3; ++i)
      bad[random() % bad.size()] = static_cast<char>(random() % 256);
    // Counts of atoms may grow to the largest allowed; the missing lines are noticed at once.
    try_read(bad);
  }
}

} // namespace
