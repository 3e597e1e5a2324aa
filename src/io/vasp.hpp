// SPDX-License-Identifier: BSD-3-Clause
// POSCAR files of VASP 4 (no line of symbols) and 5: direct or Cartesian, selective dynamics.
#pragma once

#include <string>
#include <string_view>

#include "lattice/cell.hpp"

namespace lk::io {

// Masses are the standard ones.
lattice::cell parse_poscar(std::string_view text, const std::string& file);
// Whether the text begins as a POSCAR does: a title, a number, three rows of three numbers.
bool looks_like_poscar(std::string_view text);
// VASP 5, direct, positions in [0, 1). Atoms keep their order; neighbours of one element share a
// column of the line of symbols.
std::string format_poscar(const lattice::cell& c, std::string_view title);

} // namespace lk::io
