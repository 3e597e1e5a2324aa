// SPDX-License-Identifier: BSD-3-Clause
// Space-group operations of a cell and what they do to its atoms.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "lattice/cell.hpp"

namespace lk::lattice {

struct symmetry {
  std::vector<imat3> rotations;                        // fractional
  std::vector<vec3> translations;                      // fractional
  std::vector<std::vector<std::int64_t>> permutations; // [operation][atom]: atom goes to that atom
  std::vector<std::int64_t> map_atoms;                 // smallest equivalent atom of each atom
  std::vector<std::int64_t> map_operations; // operation that brings atom i onto map_atoms[i]
  std::vector<std::int64_t> independent_atoms;
  std::vector<imat3> point_group; // distinct rotations, in order of first appearance
  std::string space_group;        // international symbol and number, "Fd-3m (227)"
  double tolerance = 1e-5;        // Angstrom
  // Conventional cell of the space group: (a, b, c) = (a_s, b_s, c_s) transformation. Identity and
  // the lattice itself when the operations were not found by spglib.
  mat3 transformation{};
  mat3 standard_lattice{};    // rows, Angstrom
  std::string centring = "P"; // first letter of the international symbol
};

// By spglib.
symmetry find_symmetry(const cell& c, double tolerance);
// From operations given by the caller.
symmetry make_symmetry(const cell& c, double tolerance, std::vector<imat3> rotations,
                       std::vector<vec3> translations);
// Operations of the cell without any symmetry besides the identity.
symmetry no_symmetry(const cell& c, double tolerance);
// The operations of `c`, given in its basis, written in the basis of `to`, whose lattice columns
// are those of `c` times `basis`, at the same origin; with all translations of `c` that are none of
// `to`. Operations that do not map the lattice of `to` onto itself are left out.
symmetry transfer_symmetry(const symmetry& s, const cell& to, const mat3& basis);

// Rotations that leave `atom` where it is: indices into rotations.
std::vector<std::int64_t> site_symmetry(const symmetry& s, const cell& c, std::int64_t atom);

// [operation][atom] the atom where each operation brings each atom.
std::vector<std::vector<std::int64_t>> permutations_of(const cell& c, double tolerance,
                                                       const std::vector<imat3>& rotations,
                                                       const std::vector<vec3>& translations);

// Distinct rotations, in order of first appearance.
std::vector<imat3> distinct_rotations(const std::vector<imat3>& rotations);

// R_cart = L^T R L^-T for lattice rows L.
mat3 cartesian_rotation(const mat3& lattice, const imat3& rotation);

} // namespace lk::lattice
