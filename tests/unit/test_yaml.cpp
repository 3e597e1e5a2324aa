// SPDX-License-Identifier: BSD-3-Clause
// YAML files: what is read, what malformed files say, and that damaged bytes neither crash nor
// hang.
#include <gtest/gtest.h>

#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <random>
#include <string>

#include "common/core/error.hpp"
#include "io/file.hpp"
#include "io/input.hpp"
#include "io/text.hpp"
#include "io/yaml.hpp"

namespace {

using lk::io::input;
using lk::io::parse_input;

const std::string cell = R"(
phono3py:
  version: "3.0.0"
unit_cell:
  lattice:
  - [ 4.0, 0.0, 0.0 ] # a
  - [ 0.0, 4.0, 0.0 ] # b
  - [ 0.0, 0.0, 4.0 ] # c
  points:
  - symbol: Na # 1
    coordinates: [ 0.0, 0.0, 0.0 ]
    mass: 22.989769
  - symbol: Cl # 2
    coordinates: [ 0.5, 0.5, 0.5 ]
supercell_matrix:
- [ 1, 0, 0 ]
- [ 0, 1, 0 ]
- [ 0, 0, 1 ]
supercell:
  lattice:
  - [ 4.0, 0.0, 0.0 ]
  - [ 0.0, 4.0, 0.0 ]
  - [ 0.0, 0.0, 4.0 ]
  points:
  - { symbol: Na, coordinates: [ 0.0, 0.0, 0.0 ] }
  - { symbol: Cl, coordinates: [ 0.5, 0.5, 0.5 ] }
)";

const std::string pairs = R"(
displacement_pairs:
- atom: 1
  displacement: [ 0.03, 0.0, 0.0 ]
  displacement_id: 1
  paired_with:
  - atom: 1
    pair_distance: 0.0
    included: true
    displacements:
    - [ 0.03, 0.0, 0.0 ]
    - [ -0.03, 0.0, 0.0 ]
    displacement_ids: [ 3, 4 ]
  - atom: 2
    pair_distance: 3.46
    included: false
    displacements:
    - [ 0.0, 0.03, 0.0 ]
    displacement_ids: [ 5 ]
- atom: 2
  displacement: [ 0.0, 0.0, 0.03 ]
  displacement_id: 2
  paired_with: []
displacement_pair_info:
  cutoff_pair_distance: 3.0
  number_of_singles: 2
  number_of_pairs: 3
  duplicated_supercell_ids: # 0 means perfect supercell
  - [ 4, 0 ]
)";

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const auto at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  return text.replace(at, from.size(), to);
}

// The error text of a malformed file, "" when it was read.
std::string error_of(const std::string& text) {
  try {
    parse_input(text, "F");
  } catch (const lk::error& e) {
    EXPECT_EQ(e.code(), lk::status::format) << e.what();
    return e.what();
  }
  return "";
}

void expect_error(const std::string& text, const std::string& part) {
  const std::string found = error_of(text);
  EXPECT_NE(found.find(part), std::string::npos)
      << "error '" << found << "' lacks '" << part << "'";
}

TEST(yaml, cells_and_matrices) {
  const input in = parse_input(cell, "F");
  EXPECT_EQ(in.program, "phono3py");
  EXPECT_EQ(in.version, "3.0.0");
  ASSERT_TRUE(in.unit.has_value());
  EXPECT_EQ(in.unit->symbols, (std::vector<std::string>{"Na", "Cl"}));
  EXPECT_EQ(in.unit->masses[0], 22.989769);
  EXPECT_GT(in.unit->masses[1], 35.0);
  EXPECT_EQ(in.unit->positions[1][2], 0.5);
  EXPECT_EQ((*in.supercell_matrix)[1][1], 1);
  EXPECT_TRUE(in.displacements.empty());
}

TEST(yaml, pairs) {
  const input in = parse_input(cell + pairs, "F");
  const auto& d = in.displacements;
  EXPECT_EQ(d.n_atoms, 2);
  EXPECT_EQ(d.atoms, (std::vector<std::int64_t>{0, 1}));
  EXPECT_EQ(d.pair_first, (std::vector<std::int64_t>{0, 0, 0}));
  EXPECT_EQ(d.pair_atoms, (std::vector<std::int64_t>{0, 0, 1}));
  EXPECT_EQ(d.pair_included, (std::vector<std::int8_t>{1, 1, 0}));
  EXPECT_EQ(d.pair_vectors[1][0], -0.03);
  EXPECT_EQ(d.cutoff, 3.0);
  ASSERT_EQ(d.duplicates.size(), 1U);
  EXPECT_EQ(d.duplicates[0][0], 4);
  EXPECT_TRUE(d.forces.empty());
}

TEST(yaml, pairs_with_forces_and_duplicates_as_mapping) {
  const std::string forces = "[ [ 1.0, 0.0, 0.0 ], [ -1.0, 0.0, 0.0 ] ]";
  const input in = parse_input(
      cell + "displacement_pairs:\n- atom: 1\n  displacement: [ 0.03, 0, 0 ]\n  forces: " + forces +
          "\n  second_atoms:\n  - { atom: 2, displacement: [ 0, 0, 0.1 ], forces: " + forces +
          " }\n  - { atom: 2, displacement: [ 0, 0.1, 0.1 ], included: false }\n"
          "displacement_pair_info:\n  duplicated_supercell_ids:\n    2: 0\n",
      "F");
  EXPECT_EQ(in.displacements.forces,
            (std::vector<double>{1, 0, 0, -1, 0, 0, 1, 0, 0, -1, 0, 0, 0, 0, 0, 0, 0, 0}));
  EXPECT_EQ(in.displacements.duplicates.at(0)[0], 2);
}

TEST(yaml, order_of_keys_does_not_matter) {
  const input a = parse_input(cell + pairs, "F"), b = parse_input(pairs + cell, "F");
  EXPECT_EQ(a.displacements.pair_vectors, b.displacements.pair_vectors);
  EXPECT_EQ(b.displacements.n_atoms, 2);
}

TEST(yaml, written_text_reads_back) {
  input in = parse_input(cell + pairs, "F");
  in.unit->lattice[0][1] = 1.0 / 3.0;
  in.unit->positions[0][0] = -1e-17;
  in.unit->positions[0][1] = 0.1 + 0.2;
  const input again = parse_input(lk::io::format_input(in), "F");
  EXPECT_EQ(again.unit->lattice, in.unit->lattice);
  EXPECT_EQ(again.unit->positions, in.unit->positions);
  EXPECT_EQ(again.displacements.vectors, in.displacements.vectors);
  EXPECT_EQ(again.displacements.pair_included, in.displacements.pair_included);
  EXPECT_EQ(again.displacements.cutoff, in.displacements.cutoff);
  EXPECT_EQ(again.displacements.duplicates, in.displacements.duplicates);
}

TEST(yaml, units) {
  input in = parse_input(replaced(cell, "  version", "  calculator: qe\n  version") + pairs, "F");
  const auto* units = lk::io::convert_units(in, "F");
  EXPECT_STREQ(units->calculator, "qe");
  EXPECT_DOUBLE_EQ(in.unit->lattice[0][0], 4.0 * 0.529177207423948);
  EXPECT_DOUBLE_EQ(in.displacements.vectors[0][0], 0.03 * 0.529177207423948);
  EXPECT_DOUBLE_EQ(*in.displacements.cutoff, 3.0 * 0.529177207423948);
  input conflict = parse_input(cell + "physical_unit:\n  length: \"au\"\n", "F");
  EXPECT_THROW(lk::io::convert_units(conflict, "F"), lk::error);
  input unknown = parse_input(replaced(cell, "  version", "  calculator: abacuss\n  version"), "F");
  EXPECT_THROW(lk::io::convert_units(unknown, "F"), lk::error);
}

TEST(yaml, malformed_numbers) {
  expect_error(replaced(cell, "4.0, 0.0, 0.0 ] # a", "4.0, x0.0, 0.0 ] # a"),
               "F:6: expected lattice vectors as finite numbers, found 'x0.0'");
  expect_error(replaced(cell, "0.5, 0.5, 0.5", "0.5, 0.5.5, 0.5"), "F:14: expected coordinates");
  expect_error(replaced(cell, "0.5, 0.5, 0.5", "0.5, nan, 0.5"), "finite numbers, found 'nan'");
  expect_error(replaced(cell, "0.5, 0.5, 0.5", "0.5, .nan, 0.5"), "found '.nan'");
  expect_error(replaced(cell, "0.5, 0.5, 0.5", "0.5, -.inf, 0.5"), "found '-.inf'");
  expect_error(replaced(cell, "0.5, 0.5, 0.5", "0.5, 1e400, 0.5"), "found '1e400'");
  expect_error(replaced(cell, "0.5, 0.5, 0.5", "0.5, 0.5"),
               "F:14: expected coordinates of 3 numbers, found '2 numbers'");
  expect_error(replaced(cell, "0.5, 0.5, 0.5", "0.5, 0.5, 0.5, 0.5"),
               "expected coordinates of 3 numbers");
  expect_error(replaced(cell, "0.5, 0.5, 0.5", "0.5, [0.5], 0.5"), "found 'a list'");
  expect_error(replaced(cell, "- [ 0, 1, 0 ]", "- [ 0, 1.5, 0 ]"), "as integers, found '1.5'");
  expect_error(replaced(cell, "- [ 0, 1, 0 ]", "- [ 0, 99999999999999999999, 0 ]"), "as integers");
  expect_error(replaced(cell, "- [ 0, 1, 0 ]\n", ""), "expected a supercell matrix of 3 rows");
  expect_error(replaced(cell, "mass: 22.989769", "mass: -1"), "a mass that is not negative");
  EXPECT_EQ(error_of(replaced(cell, "0.5, 0.5, 0.5", "0.5, 1e-400, +0.5")), "");
}

TEST(yaml, malformed_structure) {
  expect_error("", "expected a YAML mapping");
  expect_error("# only a comment\n", "expected a YAML mapping");
  expect_error("[1, 2]", "found 'a list'");
  expect_error("just text", "found 'just text'");
  expect_error("a: 1\n", "expected a cell, displacements or force constants");
  expect_error("unit_cell: 3\n", "F:1: expected a cell, found '3'");
  expect_error("unit_cell:\n  points: []\n", "the key lattice in a cell");
  expect_error(replaced(cell, "unit_cell:\n  lattice:", "unit_cell:\n  latice:"),
               "the key lattice in a cell");
  expect_error(replaced(cell, "    coordinates: [ 0.5, 0.5, 0.5 ]\n", ""),
               "F:13: expected the key coordinates");
  expect_error(replaced(cell, "- symbol: Cl # 2\n    coordinates", "- coordinates"),
               "the key symbol in an atom");
  expect_error(replaced(cell, "[ 0.0, 4.0, 0.0 ] # b", "[ 4.0, 0.0, 0.0 ] # b"), "span a volume");
  expect_error(replaced(cell, "- [ 0, 1, 0 ]", "- [ 0, 2, 0 ]"),
               "expected a supercell of 4 atoms, found '2'");
  expect_error(replaced(cell, "- [ 0, 1, 0 ]", "- [ 1, 0, 0 ]"), "not singular");
  expect_error(cell.substr(0, cell.size() - 30), "expected YAML, found");
  expect_error("unit_cell: {lattice: [[1,0,0],[0,1,0],[0,0,1]]", "expected YAML");
  expect_error("a: b: c", "expected YAML");
  expect_error("unit_cell: \x01\x02\xff\xfe", "expected YAML");
  expect_error(std::string("\x7f"
                           "ELF\x02\x01\x01\0\0\0",
                           10),
               "F:1: expected YAML");
  expect_error("? [complex, key]\n: 1\n", "expected a key");
}

TEST(yaml, malformed_displacements) {
  const auto bad = [&](const char* from, const char* to) {
    return cell + replaced(pairs, from, to);
  };
  expect_error(bad("- atom: 1\n  displacement", "- atom: 0\n  displacement"),
               "an atom counted from 1");
  expect_error(bad("- atom: 2\n  displacement:", "- atom: 3\n  displacement:"),
               "expected atoms from 1 to 2, found '3'");
  expect_error(bad("displacement: [ 0.0, 0.0, 0.03 ]\n", "x: 1\n"),
               "the key displacement in a displacement");
  expect_error(bad("  displacement_id: 2", "  displacement_id: 7"),
               "expected displacement id 2, found '7'");
  expect_error(bad("[ 3, 4 ]", "[ 3, 5 ]"), "expected displacement id 4, found '5'");
  expect_error(bad("[ 3, 4 ]", "[ 3 ]"), "expected 2 displacement ids, found '1'");
  expect_error(bad("included: true", "included: maybe"), "true or false, found 'maybe'");
  expect_error(bad("number_of_pairs: 3", "number_of_pairs: 4"),
               "number_of_pairs: 3, as many as are listed, found '4'");
  expect_error(bad("  - [ 4, 0 ]", "  - [ 4 ]"), "two supercell ids");
  const std::string one = "displacements:\n- atom: 1\n  displacement: [ 0.1, 0, 0 ]\n";
  expect_error(cell + one + "  forces: [ [ 1, 0, 0 ] ]\n", "forces of 2 atoms, found '1'");
  expect_error(
      cell + one +
          "  forces: [ [ 1, 0, 0 ], [ 1, 0, 0 ] ]\n- atom: 2\n  displacement: [ 0.1, 0, 0 ]\n",
      "forces in all displacements or in none");
  expect_error(cell + one + "- - displacement: [ 0, 0, 0 ]\n  - displacement: [ 0, 0, 0 ]\n",
               "displacements of one kind");
  expect_error(cell + "dataset:\n  displacements: [ [ [0,0,0], [0,0,0] ], [ [0,0,0] ] ]\n",
               "of 2 atoms, found '1 rows'");
  expect_error(cell + "dataset:\n  displacements: [ [ [0,0,0], [0,0,0] ] ]\n  forces: [ "
                      "[[0,0,0],[0,0,0]], [[0,0,0],[0,0,0]] ]\n",
               "expected forces of 1 supercells");
  expect_error(cell + "nac:\n  born_effective_charge: [ [[1,0,0],[0,1,0],[0,0,1]] ]\n  "
                      "dielectric_constant: [[1,0,0],[0,1,0]]\n",
               "dielectric constant of 3 rows");
  expect_error(cell + "force_constants:\n  shape: [ 1, 2 ]\n  elements: [ 1, 2, 3 ]\n",
               "as their shape says");
  expect_error(
      cell + "force_constants:\n  shape: [ 4611686018427387904, 4 ]\n  elements: [ 1, 2, 3 ]\n",
      "as their shape says");
}

TEST(yaml, aliases_are_refused_where_values_are_wanted) {
  std::string bomb = "a0: &a0 [ 1, 1 ]\n";
  for (int i = 1; i < 40; ++i)
    bomb += lk::join("a", i, ": &a", i, " [ *a", i - 1, ", *a", i - 1, " ]\n");
  expect_error(bomb, "expected a cell"); // skipped, not expanded
  expect_error(bomb + "unit_cell: *a39\n", "found 'an alias'");
  expect_error("unit_cell: &u { lattice: *u }\n", "found 'an alias'");
}

TEST(yaml, deep_nesting_ends_early) {
  const auto start = std::chrono::steady_clock::now();
  expect_error("a: " + std::string(1'000'000, '['), "levels of nesting");
  expect_error("a: " + std::string(1'000'000, '{'), "levels of nesting");
  std::string block;
  for (int i = 0; i < 2000; ++i)
    block += std::string(static_cast<std::size_t>(i), ' ') + "a:\n";
  expect_error(block, "levels of nesting");
  std::string sequence = "a:\n";
  for (int i = 0; i < 100'000; ++i)
    sequence += "- ";
  expect_error(sequence, "levels of nesting");
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(5));
}

// Every truncation and many mutations of a valid file are read or refused with a status of format
// (or unsupported); nothing else happens.
void expect_read_or_refused(const std::string& text) {
  try {
    parse_input(text, "F");
  } catch (const lk::error& e) {
    EXPECT_TRUE(e.code() == lk::status::format || e.code() == lk::status::unsupported) << e.what();
  }
}

TEST(yaml, truncations) {
  const std::string text = cell + pairs;
  for (std::size_t n = 0; n < text.size(); ++n)
    expect_read_or_refused(text.substr(0, n));
}

TEST(yaml, mutations) {
  const std::string text = cell + pairs;
  std::mt19937 random(7);
  const std::string bytes = "[]{}:,-#&*!|>'\"%@`\n\t 0189.eE+-nax\0\xff\x80";
  for (int k = 0; k < 20'000; ++k) {
    std::string bad = text;
    for (int i = 0, n = 1 + static_cast<int>(random() % 4); i < n; ++i)
      bad[random() % bad.size()] = bytes[random() % bytes.size()];
    expect_read_or_refused(bad);
  }
}

TEST(file, damaged_archives) {
  const auto expect_damaged = [](const std::string& bytes) {
    try {
      lk::io::decompress(bytes, "F");
      ADD_FAILURE() << "no error";
    } catch (const lk::error& e) {
      EXPECT_EQ(e.code(), lk::status::format) << e.what();
    }
  };
  expect_damaged(std::string("\xFD"
                             "7zXZ\0",
                             6));
  expect_damaged(std::string("\xFD"
                             "7zXZ\0garbage garbage",
                             21));
  expect_damaged("\x1F\x8B");
  expect_damaged("\x1F\x8B garbage and more of it");
  expect_damaged("BZh");
  expect_damaged("BZh9 garbage and more of it");
  EXPECT_EQ(lk::io::decompress("plain", "F"), "plain");
}

TEST(file, round_trip) {
  std::string text;
  for (int i = 0; i < 100'000; ++i)
    text += lk::join(i * 0.37, "\n");
  const std::string folder = testing::TempDir();
  for (const char* suffix : {"", ".xz", ".gz", ".bz2"}) {
    const std::string path = folder + "libkernel_round_trip" + suffix;
    lk::io::write_file(path, text);
    EXPECT_EQ(lk::io::read_file(path), text) << suffix;
    lk::io::write_file(path, "");
    EXPECT_EQ(lk::io::read_file(path), "") << suffix;
    EXPECT_EQ(std::remove(path.c_str()), 0);
  }
  EXPECT_THROW(lk::io::read_file(folder), lk::error);
  EXPECT_THROW(lk::io::read_file(folder + "missing"), lk::error);
  EXPECT_THROW(lk::io::write_file(folder + "missing/x", ""), lk::error);
}

TEST(text, numbers) {
  using lk::io::number_state;
  double x = 0;
  EXPECT_EQ(lk::io::parse_double("+1.5e3", x), number_state::ok);
  EXPECT_EQ(x, 1500.0);
  EXPECT_EQ(lk::io::parse_double(".5", x), number_state::ok);
  EXPECT_EQ(lk::io::parse_double("5.", x), number_state::ok);
  EXPECT_EQ(lk::io::parse_double("1e-999", x), number_state::ok);
  EXPECT_EQ(x, 0.0);
  EXPECT_EQ(lk::io::parse_double("0." + std::string(400, '0') + "1", x), number_state::ok);
  EXPECT_EQ(lk::io::parse_double("1e999", x), number_state::not_finite);
  EXPECT_EQ(lk::io::parse_double("-1e+999", x), number_state::not_finite);
  EXPECT_EQ(lk::io::parse_double("inf", x), number_state::not_finite);
  for (const char* bad : {"", "+", "-", "+-1", "1,5", "1e", "0x10", "1_000", "1.5f", "abc", "--1"})
    EXPECT_EQ(lk::io::parse_double(bad, x), number_state::not_a_number) << bad;
  std::int64_t n = 0;
  EXPECT_TRUE(lk::io::parse_int64("-12", n));
  for (const char* bad : {"", "1.0", "9223372036854775808", "+-1", "1e3"})
    EXPECT_FALSE(lk::io::parse_int64(bad, n)) << bad;
}

TEST(text, written_numbers_read_back) {
  std::mt19937_64 random(3);
  for (int k = 0; k < 100'000; ++k) {
    const std::uint64_t bits = random();
    double value, again = 0;
    std::memcpy(&value, &bits, sizeof value);
    if (!std::isfinite(value))
      continue;
    ASSERT_EQ(lk::io::parse_double(lk::io::exact(value), again), lk::io::number_state::ok) << value;
    ASSERT_EQ(again, value);
  }
  EXPECT_EQ(lk::io::exact(-0.0), "0.0");
  EXPECT_EQ(lk::io::exact(1e-5), "0.00001");
  EXPECT_EQ(lk::io::exact(3), "3.0");
}

} // namespace
