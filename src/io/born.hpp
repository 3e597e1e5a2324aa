// SPDX-License-Identifier: BSD-3-Clause
// phonopy's BORN file: factor or a word [G cutoff [Lambda]]; dielectric constant (9 numbers); Born
// effective charges (9 numbers) of the symmetry-independent atoms of the primitive cell.
//
// The charge of atom i follows from that of its independent atom a by the operation with Cartesian
// rotation R that brings i onto a: Z_i = R^T Z_a R. Symmetrising averages R Z_k R^T over all
// operations of the space group, each on the atom it arrives at, and subtracts the mean over the
// atoms (acoustic sum rule); the dielectric constant becomes the average of R e R^T over the point
// group.
#pragma once

#include <string>
#include <string_view>

#include "io/input.hpp"
#include "lattice/symmetry.hpp"

namespace lk::io {

nac_data parse_born(std::string_view text, const std::string& file, const lattice::cell& primitive,
                    const lattice::symmetry& symmetry);
void symmetrize(nac_data& nac, const lattice::cell& primitive, const lattice::symmetry& symmetry);
std::string format_born(const nac_data& nac, const lattice::symmetry& symmetry);

} // namespace lk::io
