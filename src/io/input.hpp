// SPDX-License-Identifier: BSD-3-Clause
// What phonopy's and phono3py's YAML files hold: cells, displacements, forces, dielectric data.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/core/types.hpp"
#include "io/units.hpp"
#include "lattice/cell.hpp"

namespace lk::io {

// A displacement data set of one supercell. Type I moves one atom (singles) or two (pairs); type II
// moves all atoms (snapshots). Displaced supercells are counted: singles, then pairs in order.
struct displacement_data {
  std::int64_t n_atoms = 0; // of the supercell; 0 when the file does not say

  std::vector<std::int64_t> atoms;        // [n_singles]
  std::vector<vec3> vectors;              // [n_singles] Cartesian, Angstrom
  std::vector<std::int64_t> pair_first;   // [n_pairs] index of the single that the pair extends
  std::vector<std::int64_t> pair_atoms;   // [n_pairs]
  std::vector<vec3> pair_vectors;         // [n_pairs] Cartesian, Angstrom
  std::vector<std::int8_t> pair_included; // [n_pairs] 0 beyond the cutoff: no forces
  std::vector<double> pair_distances;     // [n_pairs] Angstrom; -1 when the file does not say
  std::optional<double> cutoff;           // Angstrom
  std::vector<std::array<std::int64_t, 2>>
      duplicates; // ids of supercells that are the same, 0 the perfect one

  std::int64_t n_snapshots = 0;
  std::vector<double> snapshots; // [n_snapshots][n_atoms][3]

  std::vector<double>
      forces; // [n_supercells][n_atoms][3], eV/Angstrom; zeros where not included; empty: none
  std::vector<double> energies; // [n_supercells], as in the file; empty: none

  std::int64_t n_singles() const { return static_cast<std::int64_t>(atoms.size()); }
  std::int64_t n_pairs() const { return static_cast<std::int64_t>(pair_atoms.size()); }
  std::int64_t n_supercells() const { return n_snapshots + n_singles() + n_pairs(); }
  bool empty() const { return n_supercells() == 0; }
};

struct nac_data {
  std::vector<mat3> born; // [n_primitive], e; row: displacement direction as in the file
  mat3 dielectric{};
  std::optional<double> factor;           // e^2/(4 pi epsilon0); absent: the default of the units
  std::optional<double> g_cutoff, lambda; // of a BORN file
  std::string method;                     // "gonze", "wang" or empty
};

struct force_constant_data {
  std::int64_t n_rows = 0, n_atoms = 0;
  std::vector<double> values; // [n_rows][n_atoms][3][3], eV/Angstrom^2
};

struct input {
  std::string program; // "phonopy", "phono3py" or empty
  std::string version, calculator;
  std::string length_unit, force_unit; // as in the file
  std::string space_group;
  std::optional<double> symmetry_tolerance;
  bool has_magnetic_moments = false;

  std::optional<lattice::cell> unit, primitive, super;
  std::optional<lattice::cell> phonon_primitive, phonon_super;
  std::optional<mat3> primitive_matrix;
  std::optional<imat3> supercell_matrix, phonon_supercell_matrix;
  std::optional<nac_data> nac;
  std::optional<force_constant_data> force_constants;

  // Of the supercell, for phono3py third order, for phonopy second order.
  displacement_data displacements;
  // Of phono3py's second supercell, or of its old files, second order.
  displacement_data phonon_displacements;
};

// Numbers as in the file, in the file's units. `file` is for the errors.
input parse_input(std::string_view text, const std::string& file);
// Angstrom and eV/Angstrom from the units of input.calculator, which are returned; afterwards the
// input names no calculator. Units that the file names and that are not the calculator's are an
// error.
const calculator_units* convert_units(input& in, const std::string& file);
// Lengths and forces of a data set by factors.
void scale_units(displacement_data& d, double length, double force);
// phono3py_disp.yaml, phono3py_params.yaml, or phonopy's when program is "phonopy". Doubles are
// written so that they read back equal.
std::string format_input(const input& in);

// Symbol without what distinguishes atoms of one element ("Fe1" -> "Fe").
std::string element_of(std::string_view symbol);

} // namespace lk::io
