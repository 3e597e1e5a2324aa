// SPDX-License-Identifier: BSD-3-Clause
// Pieces of the finite-difference solver that the second and the third order share.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "lattice/force_constants.hpp"

namespace lk::lattice {

// Cartesian rotations of all operations, [n_operations][3][3].
std::vector<double> cartesian_rotations(const symmetry& s, const mat3& lattice);

// Pseudo-inverse [3][n] of n rows of 3; error(status::symmetry) when the rows do not span space.
std::vector<double> pseudo_inverse(std::span<const vec3> rows, std::int64_t atom);

// Images R_s u_d of displacements, [displacement][operation].
std::vector<vec3> rotated_displacements(std::span<const vec3> displacements,
                                        std::span<const std::int64_t> operations,
                                        std::span<const double> rotations);

// Operations of a crystal and their effect, as the solver needs them.
struct operation_tables {
  const supercell& cell;
  std::vector<double> rotations;          // [n_operations][3][3], Cartesian
  std::vector<std::int64_t> permutations; // [n_operations][S]

  explicit operation_tables(const supercell& cell);
  const std::int64_t* permutation(std::int64_t operation) const {
    return &permutations[static_cast<std::size_t>(operation * cell.n_super())];
  }
};

// One row Phi(a, .) = -dF/du from displacements of atom a and the forces they cause: least squares
// over all images under `operations`, which leave a in place.
struct row_problem {
  std::int64_t atom = 0;
  std::span<const std::int64_t> operations;
  std::vector<vec3> displacements;
  std::vector<std::span<const double>> forces; // each [S][3]
  std::span<const double> residual;            // [S][3], subtracted from all forces; may be empty
};
void solve_row(const operation_tables& tables, const row_problem& problem, std::span<double> row);

// Which known atom stands for each atom, and the first of `operations` that brings it there.
struct equivalence {
  std::vector<std::int64_t> atoms;      // [S]
  std::vector<std::int64_t> operations; // [S]
};
equivalence find_equivalence(const operation_tables& tables,
                             std::span<const std::int64_t> operations,
                             std::span<const std::int64_t> known);

// All rows of a full matrix from the rows of `known` atoms, which are already in place.
void fill_rows(execution& ex, const operation_tables& tables,
               std::span<const std::int64_t> operations, std::span<const std::int64_t> known,
               std::span<double> values);

// Sorted distinct displaced atoms.
std::vector<std::int64_t> displaced_atoms(std::span<const first_displacement> first);
void require_forces(const supercell& cell, const displacements& d);

} // namespace lk::lattice
