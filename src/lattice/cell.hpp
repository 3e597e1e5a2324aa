// SPDX-License-Identifier: BSD-3-Clause
// A crystal: lattice, atoms, masses.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "common/core/types.hpp"

namespace lk::lattice {

struct cell {
  mat3 lattice{};                   // rows a, b, c; Angstrom
  std::vector<vec3> positions;      // fractional
  std::vector<std::string> symbols; // one per atom
  std::vector<double> masses;       // u

  std::int64_t n_atoms() const { return static_cast<std::int64_t>(positions.size()); }
};

double volume(const cell& c); // Angstrom^3
// Columns a*, b*, c* without 2 pi: inverse of the matrix of lattice rows.
mat3 reciprocal_lattice(const cell& c);
// Equal numbers for equal symbols, as spglib and the permutation search want them.
std::vector<int> species(const cell& c);
// Standard atomic weight, u; 0 when the symbol is unknown.
double standard_mass(const std::string& symbol);
int atomic_number(const std::string& symbol);

// Isotopes of natural abundance: mass variance sum_i f_i (1 - m_i/m)^2 of an element.
double natural_mass_variance(const std::string& symbol);

} // namespace lk::lattice
