// SPDX-License-Identifier: BSD-3-Clause
// Crystals that the lattice tests share.
#pragma once

#include <cmath>

#include "lattice/cell.hpp"

namespace lk::lattice::samples {

inline cell with_standard_masses(cell c) {
  for (const auto& symbol : c.symbols)
    c.masses.push_back(standard_mass(symbol));
  return c;
}

// Eight atoms of silicon.
inline cell diamond() {
  cell c;
  c.lattice = {{{5.43, 0, 0}, {0, 5.43, 0}, {0, 0, 5.43}}};
  for (const double shift : {0.0, 0.25})
    for (const vec3& x : {vec3{0, 0, 0}, vec3{0, 0.5, 0.5}, vec3{0.5, 0, 0.5}, vec3{0.5, 0.5, 0}})
      c.positions.push_back({x[0] + shift, x[1] + shift, x[2] + shift});
  c.symbols.assign(8, "Si");
  return with_standard_masses(c);
}

inline cell wurtzite() {
  cell c;
  c.lattice = {{{3.11, 0, 0}, {-1.555, 1.555 * std::sqrt(3.0), 0}, {0, 0, 4.98}}};
  c.positions = {{1.0 / 3, 2.0 / 3, 0},
                 {2.0 / 3, 1.0 / 3, 0.5},
                 {1.0 / 3, 2.0 / 3, 0.382},
                 {2.0 / 3, 1.0 / 3, 0.882}};
  c.symbols = {"Al", "Al", "N", "N"};
  return with_standard_masses(c);
}

// No operation besides the identity; no angle or length special.
inline cell triclinic() {
  cell c;
  c.lattice = {{{4.1, 0.3, -0.2}, {0.9, 5.2, 0.4}, {-1.1, 0.8, 6.3}}};
  c.positions = {{0.01, 0.02, 0.03}, {0.26, 0.57, 0.41}, {0.71, 0.13, 0.82}};
  c.symbols = {"Si", "O", "Si"};
  return with_standard_masses(c);
}

} // namespace lk::lattice::samples
