// SPDX-License-Identifier: BSD-3-Clause
// Third-order force constants of a supercell: kernels on arrays and the finite-difference solver.
//
// n atoms of the primitive cell, S atoms of the supercell. Phi_{abc}(i, j, k), eV/Angstrom^3, is
// stored [row][S][S][3][3][3]. Full: S rows. Compact: n rows, row p stands for the supercell atom
// p2s[p]; the other rows follow by pure translations.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "common/backend/implementations.hpp"
#include "lattice/displacements.hpp"
#include "lattice/force_constants.hpp"
#include "lattice/supercell.hpp"

namespace lk::phonon3 {

struct force_constants {
  std::int64_t n_rows = 0;
  std::int64_t n_atoms = 0;
  std::vector<double> values;
  bool compact = false;
};

// --- kernels ------------------------------------------------------------------------------------

// target(j, k) = R (x) R (x) R source(mapping[j], mapping[k]); source and target do not overlap.
struct distribute_fc3_problem {
  std::span<const double> source; // [S][S][3][3][3]
  std::span<double> target;       // [S][S][3][3][3]
  std::int64_t n_atoms = 0;
  std::span<const std::int64_t> mapping; // [S]
  mat3 rotation{};                       // Cartesian
};
void distribute_fc3(execution& ex, const distribute_fc3_problem& problem);

// Phi_{abc}(j, k) = sum_{d,s} inverse[a][d n_s + s] (R_s Delta_d(map_s[j], map_s[k]) R_s^T)_{bc}:
// least squares over the images of the changes Delta_d of the second-order force constants.
struct rotate_delta_fc2s_problem {
  std::span<double> fc3;              // [S][S][3][3][3]
  std::span<const double> delta_fc2s; // [n_d][S][S][3][3]
  std::span<const double> inverse;    // [3][n_d n_s] pseudo-inverse of the rotated displacements
  std::span<const double> rotations;  // [n_s][3][3], Cartesian
  std::span<const std::int64_t> atom_maps; // [n_s][S] atom that R_s brings to j
  std::int64_t n_atoms = 0;
  std::int64_t n_displacements = 0;
  std::int64_t n_operations = 0;
};
void rotate_delta_fc2s(execution& ex, const rotate_delta_fc2s_problem& problem);

// Mean over the six orders of (i, j, k) with their Cartesian indices.
struct permutation_symmetry_problem {
  std::span<double> values; // [S][S][S][3][3][3]
  std::int64_t n_atoms = 0;
};
void permutation_symmetry(execution& ex, const permutation_symmetry_problem& problem);

// The same on compact storage.
struct permutation_symmetry_compact_problem {
  std::span<double> values; // [n][S][S][3][3][3]
  lattice::translation_maps maps;
};
void permutation_symmetry_compact(execution& ex,
                                  const permutation_symmetry_compact_problem& problem);

// Exchanges two atoms and their Cartesian indices: first and second, first and third, second and
// third. As upstream, elements whose exchanged pair is half a supercell translation apart keep
// their places in the first two cases.
enum class exchange : std::int64_t { first_second = 0, first_third = 1, second_third = 2 };
struct transpose_compact_fc3_problem {
  std::span<double> values; // [n][S][S][3][3][3]
  lattice::translation_maps maps;
  phonon3::exchange exchange = exchange::first_second;
};
void transpose_compact_fc3(execution& ex, const transpose_compact_fc3_problem& problem);

// Subtracts the mean over one of the three atoms (axis 0, 1, 2 of the array). Axis 0 needs all
// rows.
struct subtract_mean_problem {
  std::span<double> values; // [n_rows][S][S][3][3][3]
  std::int64_t n_rows = 0;
  std::int64_t n_atoms = 0;
  std::int64_t axis = 0;
};
void subtract_mean(execution& ex, const subtract_mean_problem& problem);

// --- on whole supercells
// --------------------------------------------------------------------------

// Phi from pairs of displacements and their forces by symmetry, as phono3py's traditional
// calculator; `rounds` alternations of sum rules and permutation symmetry, in its order.
force_constants solve_force_constants(execution& ex, const lattice::supercell& cell,
                                      const lattice::displacements& d, bool compact,
                                      std::int64_t rounds);
void symmetrize(execution& ex, const lattice::supercell& cell, std::int64_t rounds,
                force_constants& fc);
force_constants to_full(execution& ex, const lattice::supercell& cell, const force_constants& fc);
force_constants to_compact(const lattice::supercell& cell, const force_constants& fc);

// Largest |sum| over one atom of the triplet and the Cartesian components where it occurs.
struct drift {
  double value = 0.0;
  std::array<int, 3> components{};
};
// Sums over the first, the second, the third atom.
std::array<drift, 3> find_drift(const lattice::supercell& cell, const force_constants& fc);

} // namespace lk::phonon3
