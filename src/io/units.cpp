// SPDX-License-Identifier: BSD-3-Clause
#include "io/units.hpp"

namespace lk::io {
namespace {

constexpr double bohr = 0.529177207423948;
constexpr double hartree_per_bohr = 51.422090462576755;
constexpr double rydberg_per_bohr = 25.711045231288377;
constexpr double millirydberg_per_bohr = 0.025711045231288376;

constexpr calculator_units table[] = {
    {"vasp", 1.0, 1.0, "angstrom", "eV/angstrom"},
    {"abacus", bohr, 1.0, "au", "eV/angstrom"},
    {"abinit", bohr, 1.0, "au", "eV/angstrom"},
    {"aims", 1.0, 1.0, "angstrom", "eV/angstrom"},
    {"castep", 1.0, 1.0, "angstrom", "eV/angstrom"},
    {"cp2k", 1.0, hartree_per_bohr, "angstrom", "hartree/au"},
    {"crystal", 1.0, 1.0, "angstrom", "eV/angstrom"},
    {"dftbp", bohr, hartree_per_bohr, "au", "hartree/au"},
    {"elk", bohr, hartree_per_bohr, "au", "hartree/au"},
    {"exciting", bohr, hartree_per_bohr, "au", "hartree/au"},
    {"fleur", bohr, hartree_per_bohr, "au", "hartree/au"},
    {"lammps", 1.0, 1.0, "angstrom", "eV/angstrom"},
    {"octopus", bohr, hartree_per_bohr, "au", "hartree/au"},
    {"pwmat", 1.0, 1.0, "angstrom", "eV/angstrom"},
    {"qe", bohr, rydberg_per_bohr, "au", "Ry/au"},
    {"qlm", bohr, rydberg_per_bohr, "au", "Ry/au"},
    {"siesta", bohr, 1.0, "au", "eV/angstrom"},
    {"turbomole", bohr, hartree_per_bohr, "au", "hartree/au"},
    {"wien2k", bohr, millirydberg_per_bohr, "au", "mRy/au"},
};

} // namespace

const calculator_units* find_units(std::string_view calculator) {
  if (calculator.empty())
    return &table[0];
  for (const auto& entry : table)
    if (calculator == entry.calculator)
      return &entry;
  return nullptr;
}

} // namespace lk::io
