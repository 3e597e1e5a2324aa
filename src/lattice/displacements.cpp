// SPDX-License-Identifier: BSD-3-Clause
// Displacements of single atoms. An atom is moved along as few directions as its site symmetry
// allows: the rotated images of the directions must span space (Parlinski, Li, Kawazoe, Phys. Rev.
// Lett. 78, 4063 (1997)). Candidates and their order are phonopy's, because the order decides which
// of several equivalent sets is taken.
#include "lattice/displacements.hpp"

#include <algorithm>
#include <cmath>

#include "common/core/error.hpp"
#include "common/core/small_matrix.hpp"

namespace lk::lattice {

namespace {

// The first three are the axes; the others are used when diagonal directions are allowed.
constexpr std::array<ivec3, 13> candidates{{{1, 0, 0},
                                            {0, 1, 0},
                                            {0, 0, 1},
                                            {1, 1, 0},
                                            {1, 0, 1},
                                            {0, 1, 1},
                                            {1, -1, 0},
                                            {1, 0, -1},
                                            {0, 1, -1},
                                            {1, 1, 1},
                                            {1, 1, -1},
                                            {1, -1, 1},
                                            {-1, 1, 1}}};

bool independent(const ivec3& a, const ivec3& b, const ivec3& c) {
  return determinant(imat3{a, b, c}) != 0;
}

std::vector<ivec3> images(const ivec3& indices, std::span<const imat3> rotations) {
  std::vector<ivec3> result;
  result.reserve(rotations.size());
  for (const auto& rotation : rotations)
    result.push_back(multiply(rotation, indices));
  return result;
}

bool one_is_enough(const ivec3& indices, std::span<const ivec3> rotated) {
  for (std::size_t i = 0; i < rotated.size(); ++i)
    for (std::size_t j = i + 1; j < rotated.size(); ++j)
      if (independent(indices, rotated[i], rotated[j]))
        return true;
  return false;
}

} // namespace

std::int64_t displacements::n_second() const {
  return first_pair(n_first()) - n_first();
}

std::int64_t displacements::first_pair(std::int64_t i) const {
  auto count = n_first();
  for (std::int64_t k = 0; k < i; ++k)
    count += static_cast<std::int64_t>(first[static_cast<std::size_t>(k)].second.size());
  return count;
}

std::span<const double> displacements::forces_of(std::int64_t supercell) const {
  const auto size = static_cast<std::size_t>(3 * n_atoms);
  return std::span(forces).subspan(static_cast<std::size_t>(supercell) * size, size);
}

std::vector<ivec3> independent_directions(std::span<const imat3> rotations, bool diagonal) {
  const auto allowed = std::span(candidates).first(diagonal ? candidates.size() : 3);
  for (const auto& a : allowed)
    if (one_is_enough(a, images(a, rotations)))
      return {a};
  for (const auto& a : allowed)
    for (const auto& rotated : images(a, rotations))
      for (const auto& b : allowed)
        if (independent(a, rotated, b))
          return {a, b};
  return {candidates[0], candidates[1], candidates[2]};
}

bool needs_opposite(const ivec3& indices, std::span<const imat3> rotations) {
  const ivec3 reversed{-indices[0], -indices[1], -indices[2]};
  return std::none_of(rotations.begin(), rotations.end(),
                      [&](const imat3& r) { return multiply(r, indices) == reversed; });
}

std::vector<imat3> rotations_of(const symmetry& s, std::span<const std::int64_t> operations) {
  std::vector<imat3> result;
  result.reserve(operations.size());
  for (const auto i : operations)
    result.push_back(s.rotations[static_cast<std::size_t>(i)]);
  return result;
}

std::vector<direction> least_directions(const supercell& cell, opposite plusminus, bool diagonal) {
  std::vector<direction> result;
  const auto& s = cell.super_symmetry;
  for (const auto atom : s.independent_atoms) {
    const auto rotations = rotations_of(s, site_symmetry(s, cell.super, atom));
    for (const auto& indices : independent_directions(rotations, diagonal)) {
      result.push_back({atom, indices});
      if (plusminus == opposite::always ||
          (plusminus == opposite::automatic && needs_opposite(indices, rotations)))
        result.push_back({atom, {-indices[0], -indices[1], -indices[2]}});
    }
  }
  return result;
}

vec3 cartesian_displacement(const mat3& lattice, const ivec3& indices, double amplitude) {
  vec3 u{};
  for (int i = 0; i < 3; ++i)
    for (int j = 0; j < 3; ++j)
      u[j] += static_cast<double>(indices[i]) * lattice[i][j];
  const double scale = amplitude / norm(u);
  for (double& x : u)
    x *= scale;
  return u;
}

displacements generate_displacements(const supercell& cell, const displacement_options& options) {
  require(options.amplitude > 0 && std::isfinite(options.amplitude),
          "the amplitude must be positive, got ", options.amplitude);
  displacements d;
  d.n_atoms = cell.n_super();
  for (const auto& [atom, indices] : least_directions(cell, options.plusminus, options.diagonal))
    d.first.push_back(
        {atom, cartesian_displacement(cell.super.lattice, indices, options.amplitude), {}});
  return d;
}

double pair_distance(const supercell& cell, std::int64_t first, std::int64_t second) {
  // The shortest vectors start at atoms of the primitive cell: move the pair there.
  const auto n = cell.n_super();
  const auto f = static_cast<std::size_t>(first);
  const auto moved = static_cast<std::size_t>(
      cell.translations[static_cast<std::size_t>(cell.translation_of[f] * n + second)]);
  const auto primitive = static_cast<std::size_t>(cell.s2pp[f]);
  const auto pair = moved * static_cast<std::size_t>(cell.n_primitive()) + primitive;
  const auto start = static_cast<std::size_t>(cell.shortest.multiplicity[2 * pair + 1]);
  return norm(multiply(transpose(cell.primitive.lattice), cell.shortest.vectors[start]));
}

std::vector<vec3> displaced_positions(const supercell& cell, const displacements& d,
                                      std::int64_t i) {
  require(i >= 0 && i < d.n_supercells(), "supercell index ", i, " is outside [0, ",
          d.n_supercells(), ")");
  auto positions = cell.super.positions;
  const mat3 to_fractional = transpose(inverse(cell.super.lattice, "lattice"));
  const auto move = [&](std::int64_t atom, const vec3& u) {
    const vec3 shift = multiply(to_fractional, u);
    for (int k = 0; k < 3; ++k)
      positions[static_cast<std::size_t>(atom)][k] += shift[k];
  };
  std::int64_t at = 0;
  while (i >= d.n_first() && i >= d.first_pair(at + 1))
    ++at;
  const auto& first = d.first[static_cast<std::size_t>(i < d.n_first() ? i : at)];
  move(first.atom, first.displacement);
  if (i >= d.n_first()) {
    const auto& second = first.second[static_cast<std::size_t>(i - d.first_pair(at))];
    move(second.atom, second.displacement);
  }
  return positions;
}

} // namespace lk::lattice
