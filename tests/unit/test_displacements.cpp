// SPDX-License-Identifier: BSD-3-Clause
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>

#include "common/core/small_matrix.hpp"
#include "lattice/displacements.hpp"
#include "phonon3/displacements.hpp"

namespace {

using namespace lk;
using lattice::opposite;

constexpr imat3 identity{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr imat3 inversion{{{-1, 0, 0}, {0, -1, 0}, {0, 0, -1}}};
constexpr imat3 cyclic{{{0, 0, 1}, {1, 0, 0}, {0, 1, 0}}};
constexpr imat3 mirror_z{{{1, 0, 0}, {0, 1, 0}, {0, 0, -1}}};

lattice::supercell silicon(std::int64_t n) {
  lattice::cell unit;
  unit.lattice = {{{5.43, 0, 0}, {0, 5.43, 0}, {0, 0, 5.43}}};
  for (const vec3& shift : {vec3{0, 0, 0}, vec3{0.25, 0.25, 0.25}})
    for (const vec3& p : {vec3{0, 0, 0}, vec3{0, 0.5, 0.5}, vec3{0.5, 0, 0.5}, vec3{0.5, 0.5, 0}})
      unit.positions.push_back({p[0] + shift[0], p[1] + shift[1], p[2] + shift[2]});
  unit.symbols.assign(8, "Si");
  unit.masses.assign(8, 28.0855);
  return lattice::make_supercell(unit, {{{n, 0, 0}, {0, n, 0}, {0, 0, n}}}, nullptr, 1e-5);
}

std::vector<ivec3> directions(std::vector<imat3> rotations, bool diagonal) {
  return lattice::independent_directions(rotations, diagonal);
}

TEST(directions, span_space_with_their_images) {
  EXPECT_EQ(directions({identity}, true).size(), 3U);
  EXPECT_EQ(directions({identity}, false).size(), 3U);
  const imat3 back = multiply(cyclic, cyclic);
  EXPECT_EQ(directions({identity, cyclic, back}, false), (std::vector<ivec3>{{1, 0, 0}}));
  // A mirror plane turns (1, 0, 1) into (1, 0, -1): two directions instead of three.
  EXPECT_EQ(directions({identity, mirror_z}, true).size(), 2U);
  EXPECT_EQ(directions({identity, mirror_z}, false).size(), 3U);
}

TEST(directions, opposite_is_needed_unless_an_operation_reverses) {
  const std::vector<imat3> with{identity, inversion}, without{identity, mirror_z};
  EXPECT_FALSE(lattice::needs_opposite({1, 0, 0}, with));
  EXPECT_TRUE(lattice::needs_opposite({1, 0, 0}, without));
  EXPECT_FALSE(lattice::needs_opposite({0, 0, 1}, without));
}

TEST(single_displacements, have_the_amplitude_and_the_signs_asked_for) {
  const auto cell = silicon(1);
  for (const auto sign : {opposite::automatic, opposite::always, opposite::never}) {
    const auto d = lattice::generate_displacements(cell, {0.02, sign, true});
    EXPECT_EQ(d.n_first(), sign == opposite::always ? 2 : 1);
    EXPECT_EQ(d.n_second(), 0);
    for (const auto& first : d.first)
      EXPECT_NEAR(norm(first.displacement), 0.02, 1e-16);
  }
  EXPECT_THROW(lattice::generate_displacements(cell, {0.0, opposite::automatic, true}), error);
  EXPECT_THROW(lattice::generate_displacements(cell, {NAN, opposite::automatic, true}), error);
}

TEST(pair_displacements, of_silicon_need_111_supercells) {
  const auto cell = silicon(2);
  const auto d = phonon3::generate_pair_displacements(cell, {0.03, opposite::automatic, true});
  EXPECT_EQ(d.n_supercells(), 111);
  EXPECT_EQ(d.n_first(), 1);
  for (const auto& second : d.first[0].second)
    EXPECT_NEAR(norm(second.displacement), 0.03, 1e-16);
}

TEST(pair_displacements, reach_all_second_atoms) {
  const auto cell = silicon(2);
  const auto d = phonon3::generate_pair_displacements(cell, {0.03, opposite::automatic, true});
  const auto& first = d.first[0];
  const auto& s = cell.super_symmetry;
  const mat3 fractional = transpose(inverse(cell.super.lattice));
  const vec3 u = multiply(fractional, first.displacement);
  std::set<std::int64_t> reached;
  for (const auto operation : lattice::site_symmetry(s, cell.super, first.atom)) {
    const auto o = static_cast<std::size_t>(operation);
    const vec3 rotated = multiply(to_double(s.rotations[o]), u);
    if (norm({rotated[0] - u[0], rotated[1] - u[1], rotated[2] - u[2]}) > 1e-12)
      continue;
    for (const auto& second : first.second)
      reached.insert(s.permutations[o][static_cast<std::size_t>(second.atom)]);
  }
  EXPECT_EQ(static_cast<std::int64_t>(reached.size()), cell.n_super());
}

TEST(pair_displacements, distance_is_that_of_the_nearest_image) {
  const auto cell = silicon(1);
  for (std::int64_t a = 0; a < cell.n_super(); ++a)
    for (std::int64_t b = 0; b < cell.n_super(); ++b) {
      double nearest = 1e9;
      for (int x = -2; x <= 2; ++x)
        for (int y = -2; y <= 2; ++y)
          for (int z = -2; z <= 2; ++z) {
            const auto& p = cell.super.positions;
            vec3 f{};
            for (int k = 0; k < 3; ++k)
              f[static_cast<std::size_t>(k)] =
                  p[static_cast<std::size_t>(b)][static_cast<std::size_t>(k)] -
                  p[static_cast<std::size_t>(a)][static_cast<std::size_t>(k)];
            f = {f[0] + x, f[1] + y, f[2] + z};
            nearest = std::min(nearest, norm(multiply(transpose(cell.super.lattice), f)));
          }
      EXPECT_NEAR(lattice::pair_distance(cell, a, b), nearest, 1e-12);
    }
}

TEST(displaced_positions, move_the_displaced_atoms_alone) {
  const auto cell = silicon(2);
  const auto d = phonon3::generate_pair_displacements(cell, {0.03, opposite::automatic, true});
  const mat3 to_cartesian = transpose(cell.super.lattice);
  const auto& first = d.first[0];
  for (const std::int64_t i :
       {std::int64_t{0}, std::int64_t{1}, std::int64_t{57}, d.n_supercells() - 1}) {
    const auto positions = lattice::displaced_positions(cell, d, i);
    for (std::size_t k = 0; k < positions.size(); ++k) {
      const auto& p = cell.super.positions[k];
      const vec3 moved = multiply(to_cartesian, vec3{positions[k][0] - p[0], positions[k][1] - p[1],
                                                     positions[k][2] - p[2]});
      vec3 expected{};
      if (static_cast<std::int64_t>(k) == first.atom)
        expected = first.displacement;
      if (i > 0) {
        const auto& second = first.second[static_cast<std::size_t>(i - 1)];
        if (static_cast<std::int64_t>(k) == second.atom)
          for (std::size_t c = 0; c < 3; ++c)
            expected[c] += second.displacement[c];
      }
      for (std::size_t c = 0; c < 3; ++c)
        EXPECT_NEAR(moved[c], expected[c], 1e-14);
    }
  }
  EXPECT_THROW(lattice::displaced_positions(cell, d, d.n_supercells()), error);
  EXPECT_THROW(lattice::displaced_positions(cell, d, -1), error);
}

} // namespace
