// SPDX-License-Identifier: BSD-3-Clause
// Displaced supercells for finite differences: one atom moved, or a first and a second atom moved
// (phonopy's and phono3py's type-I data sets), in their order and with their numbers.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "lattice/supercell.hpp"

namespace lk::lattice {

struct second_displacement {
  std::int64_t atom = 0;
  vec3 displacement{};        // Cartesian, Angstrom
  double pair_distance = 0.0; // to the first atom, nearest image, Angstrom
};

struct first_displacement {
  std::int64_t atom = 0;
  vec3 displacement{}; // Cartesian, Angstrom
  std::vector<second_displacement> second;
};

// Supercells are counted: first every entry of `first` alone, then all pairs in order.
struct displacements {
  std::int64_t n_atoms = 0;
  std::vector<first_displacement> first;
  std::vector<double> forces; // [n_supercells][n_atoms][3], eV/Angstrom; empty until known

  std::int64_t n_first() const { return static_cast<std::int64_t>(first.size()); }
  std::int64_t n_second() const;
  std::int64_t n_supercells() const { return n_first() + n_second(); }
  // Supercell of the first pair of first displacement i.
  std::int64_t first_pair(std::int64_t i) const;
  std::span<const double> forces_of(std::int64_t supercell) const;
};

// Opposite displacements: only where no symmetry operation reverses the direction, always, never.
enum class opposite { automatic, always, never };

struct displacement_options {
  double amplitude = 0.01; // Angstrom
  opposite plusminus = opposite::automatic;
  bool diagonal = true; // directions off the axes when they save displacements
};

// A displaced atom and its direction in units of the supercell's basis vectors.
struct direction {
  std::int64_t atom = 0;
  ivec3 indices{};
};

// Fewest directions whose images under the rotations span space.
std::vector<ivec3> independent_directions(std::span<const imat3> rotations, bool diagonal);
// Whether no rotation turns the direction into its opposite.
bool needs_opposite(const ivec3& indices, std::span<const imat3> rotations);
// All single displacements of a supercell.
std::vector<direction> least_directions(const supercell& cell, opposite plusminus, bool diagonal);
// Cartesian displacement of the given length along a direction of the lattice with rows a, b, c.
vec3 cartesian_displacement(const mat3& lattice, const ivec3& indices, double amplitude);
// The rotations behind indices of operations.
std::vector<imat3> rotations_of(const symmetry& s, std::span<const std::int64_t> operations);

displacements generate_displacements(const supercell& cell, const displacement_options& options);

// Distance of two supercell atoms, nearest image, Angstrom.
double pair_distance(const supercell& cell, std::int64_t first, std::int64_t second);
// Fractional positions of all atoms in displaced supercell i.
std::vector<vec3> displaced_positions(const supercell& cell, const displacements& d,
                                      std::int64_t i);

} // namespace lk::lattice
