// SPDX-License-Identifier: BSD-3-Clause
// Units in which the calculators that phonopy knows write lengths and forces. Values: phonopy's set
// of constants (CODATA 2006 like), so that converted numbers equal phono3py's.
#pragma once

#include <string_view>

namespace lk::io {

struct calculator_units {
  const char* calculator;
  double length; // Angstrom
  double force;  // eV/Angstrom
  const char* length_name;
  const char* force_name;
};

// The empty name is VASP's. nullptr when the calculator is unknown.
const calculator_units* find_units(std::string_view calculator);

// e^2/(4 pi epsilon0) in eV Angstrom: Hartree times Bohr.
inline constexpr double coulomb = 14.39965172592227;

} // namespace lk::io
