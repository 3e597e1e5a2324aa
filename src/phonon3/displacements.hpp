// SPDX-License-Identifier: BSD-3-Clause
// Pairs of displaced atoms for third-order force constants.
#pragma once

#include "lattice/displacements.hpp"

namespace lk::phonon3 {

// First atoms are moved along the axes only, whatever options.diagonal says; that applies to the
// second atoms. The opposite of a second displacement is added where the symmetry of the pair needs
// it.
lattice::displacements generate_pair_displacements(const lattice::supercell& cell,
                                                   const lattice::displacement_options& options);

} // namespace lk::phonon3
