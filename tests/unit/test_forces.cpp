// SPDX-License-Identifier: BSD-3-Clause
// FORCES_FC2, FORCES_FC3, FORCE_SETS, FORCE_CONSTANTS.
#include <gtest/gtest.h>

#include <random>
#include <string>

#include "common/core/error.hpp"
#include "io/forces.hpp"

namespace {

using lk::io::displacement_data;

// Two atoms, one single displacement, two pairs, the second beyond the cutoff.
displacement_data pairs() {
  displacement_data d;
  d.n_atoms = 2;
  d.atoms = {0};
  d.vectors = {{0.03, 0, 0}};
  d.pair_first = {0, 0};
  d.pair_atoms = {0, 1};
  d.pair_vectors = {{0, 0.03, 0}, {0, 0, -0.03}};
  d.pair_included = {1, 0};
  d.pair_distances = {0, 3};
  d.cutoff = 2.0;
  return d;
}

const std::string rows = "1 2 3\n-1 -2 -3\n4 5 6\n-4 -5 -6\n0 0 0\n0 0 0\n";

template <class Parse> void expect_error(Parse parse, lk::status code, const std::string& part) {
  try {
    parse();
    ADD_FAILURE() << "read without an error, expected '" << part << "'";
  } catch (const lk::error& e) {
    EXPECT_EQ(e.code(), code) << e.what();
    EXPECT_NE(std::string(e.what()).find(part), std::string::npos) << e.what();
  }
}

void expect_forces_error(const std::string& text, const std::string& part,
                         lk::status code = lk::status::format) {
  auto d = pairs();
  expect_error([&] { lk::io::parse_forces(text, "F", d); }, code, part);
  EXPECT_TRUE(d.forces.empty());
  EXPECT_EQ(d.n_singles(), 1);
}

TEST(forces, type_one) {
  auto d = pairs();
  lk::io::parse_forces("# File: 1\n# 1 0.03 0 0\n\n" + rows, "F", d);
  EXPECT_EQ(d.forces,
            (std::vector<double>{1, 2, 3, -1, -2, -3, 4, 5, 6, -4, -5, -6, 0, 0, 0, 0, 0, 0}));
}

TEST(forces, written_file_reads_back) {
  auto d = pairs();
  lk::io::parse_forces(rows, "F", d);
  const std::string text = lk::io::format_forces(d);
  auto again = pairs();
  lk::io::parse_forces(text, "F", again);
  EXPECT_EQ(again.forces, d.forces);
  EXPECT_NE(text.find("# File: 3"), std::string::npos);
  EXPECT_THROW(lk::io::format_forces(pairs()), lk::error);
}

TEST(forces, type_two) {
  displacement_data d;
  d.n_atoms = 2;
  lk::io::parse_forces("0.1 0.2 0.3 1 2 3\n0 0 0 4 5 6 # comment\n0 0 0 0 0 0\n0 0 0.5 0 0 1\n",
                       "F", d);
  EXPECT_EQ(d.n_snapshots, 2);
  EXPECT_EQ(d.snapshots[2], 0.3);
  EXPECT_EQ(d.forces[11], 1.0);
  displacement_data again;
  again.n_atoms = 2;
  lk::io::parse_forces(lk::io::format_forces(d), "F", again);
  EXPECT_EQ(again.snapshots, d.snapshots);
  EXPECT_EQ(again.forces, d.forces);
}

TEST(forces, malformed) {
  expect_forces_error("", "F:1: expected rows of forces, found 'end of file'");
  expect_forces_error("# nothing\n\n", "F:3: expected rows of forces");
  expect_forces_error("1 2\n", "F:1: expected rows of 3 numbers (forces) or of 6");
  expect_forces_error(
      "1 2 3\n1 2 3\n",
      "F:3: expected 6 rows of 3 numbers of a force, 2 came before, found 'end of file'");
  expect_forces_error(rows + "0 0 0\n", "F:7: expected the end of the file after 6 rows");
  expect_forces_error("1 2 3\n1 2 3 4\n", "F:2: expected 3 numbers of a force, found '1 2 3 4'");
  expect_forces_error("1 2 3\n1 x 3\n", "F:2: expected 3 numbers of a force, found 'x'");
  expect_forces_error("1 2 3\n1 inf 3\n", "finite, found 'inf'");
  expect_forces_error("1 2 3\n1 2\x01 3\n", "found '2?'");
  expect_forces_error("0 0 0 1 2 3\n", "whole supercells of 2 atoms, 1 came before");
  expect_forces_error("0 0 0 1 2 3\n1 2 3\n",
                      "F:2: expected 3 numbers of a displacement and 3 of a force");
  displacement_data none;
  expect_error([&] { lk::io::parse_forces(rows, "F", none); }, lk::status::state,
               "read the displacements");
}

const std::string sets = "2\n2\n\n1\n0.01 0 0\n1 2 3\n4 5 6\n\n2\n0 0.01 0\n0 0 0\n1 1 1\n";

TEST(force_sets, both_types) {
  displacement_data d;
  lk::io::parse_force_sets(sets, "F", 0, d);
  EXPECT_EQ(d.n_atoms, 2);
  EXPECT_EQ(d.atoms, (std::vector<std::int64_t>{0, 1}));
  EXPECT_EQ(d.vectors[1][1], 0.01);
  EXPECT_EQ(d.forces[11], 1.0);
  displacement_data again;
  lk::io::parse_force_sets(lk::io::format_force_sets(d), "F", 2, again);
  EXPECT_EQ(again.forces, d.forces);
  lk::io::parse_force_sets("1 0 0 0 0 0\n0 0 0 0 0 0\n", "F", 2, again);
  EXPECT_EQ(again.n_snapshots, 1);
  EXPECT_EQ(again.n_singles(), 0);
}

TEST(force_sets, malformed) {
  const auto expect = [](const std::string& text, std::int64_t n_atoms, const std::string& part) {
    displacement_data d;
    expect_error([&] { lk::io::parse_force_sets(text, "F", n_atoms, d); }, lk::status::format,
                 part);
  };
  expect("", 0, "F:1: expected a number of atoms");
  expect("x\n", 0, "F:1: expected a number of atoms, found 'x'");
  expect(sets, 3, "F:1: expected forces of 3 atoms, found '2'");
  expect("0\n1\n", 0, "of 1 or more");
  expect("2\n-1\n", 0, "F:2: expected a number of displacements from 1");
  expect("2\n9000000000000000000\n", 0, "F:2: expected a number of displacements from 1");
  expect("9000000000000000000\n1\n1\n0 0 0\n1 1 1\n", 0, "force 2 of displacement 1");
  expect("2\n1\n3\n", 0, "F:3: expected a displaced atom from 1 to 2, found '3'");
  expect("2\n1\n1\n0 0\n", 0, "F:4: expected 3 numbers of a displacement");
  expect(sets.substr(0, sets.size() - 6), 0, "force 2 of displacement 2");
  expect(sets + "1\n", 0, "F:13: expected the end of the file after 2 displacements");
}

TEST(force_constants, read_and_malformed) {
  const std::string text = "1 2\n1 1\n1 2 3\n4 5 6\n7 8 9\n1 2\n9 8 7\n6 5 4\n3 2 1\n";
  const auto fc = lk::io::parse_force_constants(text, "F");
  EXPECT_EQ(fc.n_rows, 1);
  EXPECT_EQ(fc.n_atoms, 2);
  EXPECT_EQ(fc.values[17], 1.0);
  const auto expect = [](const std::string& bad, const std::string& part) {
    expect_error([&] { lk::io::parse_force_constants(bad, "F"); }, lk::status::format, part);
  };
  expect("", "numbers of rows and atoms");
  expect("1 2 3\n", "F:1: expected numbers of rows and atoms");
  expect("4000000000 4000000000\n", "that fit the size of the file");
  expect("-1 2\n", "that fit the size of the file");
  expect(text.substr(0, 30), "3 numbers of force constants");
  expect("1 2\n1 2\n", "F:2: expected indices of a pair whose second atom is 1");
  expect(text + "1 3\n", "the end of the file after 2 pairs");
}

TEST(forces, damaged_bytes) {
  std::mt19937 random(13);
  for (const std::string& text : {rows, sets}) {
    for (int k = 0; k < 20'000; ++k) {
      std::string bad = text.substr(0, 1 + random() % text.size());
      for (int i = 0; i < 2; ++i)
        bad[random() % bad.size()] = static_cast<char>(random() % 256);
      const auto try_read = [&](auto parse) {
        try {
          parse();
        } catch (const lk::error& e) {
          EXPECT_EQ(e.code(), lk::status::format) << e.what();
        }
      };
      auto d = pairs();
      try_read([&] { lk::io::parse_forces(bad, "F", d); });
      try_read([&] { lk::io::parse_force_sets(bad, "F", 0, d); });
      try_read([&] { lk::io::parse_force_constants(bad, "F"); });
    }
  }
}

} // namespace
