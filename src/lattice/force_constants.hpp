// SPDX-License-Identifier: BSD-3-Clause
// Second-order force constants of a supercell: kernels on arrays and the finite-difference solver.
//
// n atoms of the primitive cell, S atoms of the supercell. Phi_{ab}(i, j), eV/Angstrom^2, is stored
// [row][S][3][3]. Full: S rows. Compact: n rows, row p stands for the supercell atom p2s[p]; the
// other rows follow by pure translations.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "common/backend/implementations.hpp"
#include "lattice/displacements.hpp"
#include "lattice/supercell.hpp"

namespace lk::lattice {

struct force_constants {
  std::int64_t n_rows = 0;
  std::int64_t n_atoms = 0;
  std::vector<double> values;
  bool compact = false;
};

// Pure translations of a supercell and the maps to its primitive cell.
struct translation_maps {
  std::int64_t n_primitive = 0;
  std::int64_t n_atoms = 0;
  std::span<const std::int64_t> permutations; // [n_translations][S] atom k goes to that atom
  std::span<const std::int64_t> s2pp;         // [S] primitive index of each supercell atom
  std::span<const std::int64_t> p2s;          // [n] supercell atom of each primitive atom
  std::span<const std::int64_t>
      translation_of; // [S] translation that brings atom k onto p2s[s2pp[k]]

  // Where `atom` goes when `onto` is brought onto its representative.
  std::int64_t moved(std::int64_t onto, std::int64_t atom) const {
    const auto t = translation_of[static_cast<std::size_t>(onto)];
    return permutations[static_cast<std::size_t>(t * n_atoms + atom)];
  }
};
translation_maps maps_of(const supercell& cell);

// partners[p S + j] = p' S + i': element (p2s[p], j) and element (j, p2s[p]), translated to row p'.
// Empty when the maps are no group of translations, so that partners do not come in pairs.
std::vector<std::int64_t> transposed_pairs(const translation_maps& maps);

// --- kernels ------------------------------------------------------------------------------------

// Repeats `level` times: subtract the mean over the first atom, then over the second; average
// Phi_{ab}(i, j) with Phi_{ba}(j, i). Finally Phi(i, i) = -(X + X^T)/2 with X = sum_{j != i} Phi(i,
// j).
struct symmetrize_problem {
  std::span<double> values; // [S][S][3][3]
  std::int64_t n_atoms = 0;
  std::int64_t level = 1;
};
void symmetrize(execution& ex, const symmetrize_problem& problem);

// The same on compact storage, the means by transpose_compact.
struct symmetrize_compact_problem {
  std::span<double> values; // [n][S][3][3]
  translation_maps maps;
  std::int64_t level = 1;
};
void symmetrize_compact(execution& ex, const symmetrize_compact_problem& problem);

// Exchanges Phi_{ab}(i, j) and Phi_{ba}(j, i). As upstream, a block off the diagonal that is its
// own partner (the pair is half a supercell translation apart) is left as it is.
struct transpose_compact_problem {
  std::span<double> values; // [n][S][3][3]
  translation_maps maps;
};
void transpose_compact(execution& ex, const transpose_compact_problem& problem);

// Rows of symmetry-equivalent atoms: for each target t with d = map_atoms[t] != t
//   Phi(t, x) += R^T Phi(d, permutations[s][x]) R,  s = map_operations[t], R = rotations[s].
// The rows of the targets must be zero before; atoms with map_atoms[t] = t are already known.
struct distribute_problem {
  std::span<double> values; // [n_rows][S][3][3]
  std::int64_t n_rows = 0;
  std::int64_t n_atoms = 0;
  std::span<const std::int64_t> targets;        // [n_targets] supercell atoms
  std::span<const std::int64_t> rows;           // [n_targets] their rows
  std::span<const double> rotations;            // [n_operations][3][3], Cartesian
  std::span<const std::int64_t> permutations;   // [n_operations][S]
  std::span<const std::int64_t> map_atoms;      // [S]
  std::span<const std::int64_t> map_operations; // [S]
};
void distribute(execution& ex, const distribute_problem& problem);

// --- on whole supercells
// --------------------------------------------------------------------------

// Phi from single displacements and their forces by symmetry, without symmetrisation.
force_constants solve_force_constants(execution& ex, const supercell& cell, const displacements& d,
                                      bool compact);
// `rounds` times the kernel at level 1, as phono3py does.
void symmetrize(execution& ex, const supercell& cell, std::int64_t rounds, force_constants& fc);
force_constants to_full(execution& ex, const supercell& cell, const force_constants& fc);
force_constants to_compact(const supercell& cell, const force_constants& fc);

// Largest |sum| over one atom of the pair and the Cartesian components where it occurs.
struct drift {
  double value = 0.0;
  std::array<int, 2> components{};
};
// Sum over the first atom, sum over the second atom.
std::array<drift, 2> find_drift(const supercell& cell, const force_constants& fc);

} // namespace lk::lattice
