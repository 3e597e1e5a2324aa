// SPDX-License-Identifier: BSD-3-Clause
// What the three-phonon kernels read: views of the caller's arrays, in phono3py's layouts and units
// (THz, Angstrom, eV, u). n atoms of the primitive cell, S atoms of the supercell, B = 3 n bands.
#pragma once

#include <cstdint>
#include <span>

#include "common/core/types.hpp"
#include "phonon3/bz_grid.hpp"

namespace lk::phonon3 {

// Phonons at all points of a bz_grid.
struct grid_modes {
  std::int64_t n_band = 0;
  std::span<const double> frequencies;   // [n_bz][B], negative for imaginary modes
  std::span<const complex> eigenvectors; // [n_bz][B component 3 atom + xyz][B band]
};

// Third-order force constants and the geometry of their phases.
struct anharmonic_crystal {
  std::int64_t n_atoms = 0;             // n
  std::int64_t n_super = 0;             // S
  bool compact = true;                  // n_rows = n, else S
  std::span<const double> fc3;          // [n_rows][S][S][3][3][3], eV/Angstrom^3
  std::span<const std::int8_t> nonzero; // [n_rows][S][S], 0: the block of 27 is skipped
  std::span<const double> vectors;      // [n_vectors][3] shortest vectors, primitive fractional
  std::span<const std::int64_t> multiplicity; // [S][n][2] {count, start}: atom s seen from atom p
  std::span<const double> masses;             // [n]
  std::span<const std::int64_t> p2s;          // [n]
  std::span<const std::int64_t> s2p;          // [S]
  std::span<const std::int8_t> all_shortest;  // [n][S][S]
  bool r0_average = true;
  bool symmetrize_fc3_q = false; // average over the six orders of (q0, q1, q2)
  double cutoff_frequency = 1e-4;

  std::int64_t n_rows() const { return compact ? n_atoms : n_super; }
  // Row of fc3 and nonzero that belongs to primitive atom i.
  std::int64_t row(std::int64_t i) const { return compact ? i : p2s[static_cast<std::size_t>(i)]; }
};

} // namespace lk::phonon3
