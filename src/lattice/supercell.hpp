// SPDX-License-Identifier: BSD-3-Clause
// A unit cell, the supercell built from it, the primitive cell inside, and the maps between them.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "common/parallel/execution.hpp"
#include "lattice/cell.hpp"
#include "lattice/symmetry.hpp"

namespace lk::lattice {

// Shortest vectors from primitive atom i to supercell atom k, all equivalent images:
// multiplicity[k][i] = {count, start}; vectors[start .. start+count), primitive fractional.
struct shortest_vectors {
  std::vector<vec3> vectors;
  std::vector<std::int64_t> multiplicity; // [n_supercell][n_primitive][2]
};

struct supercell {
  cell unit;
  cell super;
  cell primitive;
  imat3 supercell_matrix{}; // columns: super = unit . matrix, as phonopy's
  mat3 primitive_matrix{};  // relative to the unit cell
  double tolerance = 1e-5;

  std::vector<std::int64_t> u2s; // unit-cell atom -> supercell atom
  std::vector<std::int64_t> s2u; // supercell atom -> supercell index of its unit-cell atom
  std::vector<std::int64_t> p2s; // primitive atom -> supercell atom
  std::vector<std::int64_t>
      s2p; // supercell atom -> supercell index of its primitive representative
  std::vector<std::int64_t> s2pp; // supercell atom -> primitive index
  // Pure translations: permutations[t][k] = supercell atom that k goes to;
  // [n_translations][n_supercell].
  std::vector<std::int64_t> translations;
  // translation_of[k]: the translation that brings supercell atom k onto its primitive
  // representative (upstream's nsym_list).
  std::vector<std::int64_t> translation_of;
  shortest_vectors shortest;

  symmetry super_symmetry; // of the supercell, translations included
  symmetry primitive_symmetry;

  std::int64_t n_super() const { return super.n_atoms(); }
  std::int64_t n_primitive() const { return primitive.n_atoms(); }
};

struct supercell_request {
  imat3 supercell_matrix{};
  const mat3* primitive_matrix = nullptr; // null finds the primitive cell (phonopy's "auto")
  double tolerance = 1e-5;                // Angstrom
  bool use_symmetry = true;               // false: pure translations and the identity only
  const symmetry* given = nullptr;        // operations of the unit cell to use in place of spglib's
};

supercell make_supercell(execution& ex, const cell& unit, const supercell_request& request);

// The same on one thread. primitive_matrix: NULL finds the primitive cell (phonopy's "auto").
supercell make_supercell(const cell& unit, const imat3& supercell_matrix,
                         const mat3* primitive_matrix, double tolerance, bool use_symmetry = true);

// Primitive vectors of a centring letter P F I A C R, relative to the conventional cell (columns).
mat3 centring_matrix(const std::string& letter);

} // namespace lk::lattice
