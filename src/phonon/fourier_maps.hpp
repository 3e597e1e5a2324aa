// SPDX-License-Identifier: BSD-3-Clause
// How the rows and columns of a force-constant array belong to the primitive atoms.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "lattice/force_constants.hpp"
#include "lattice/supercell.hpp"
#include "phonon/dynamical_matrix.hpp"

namespace lk::phonon {

struct fourier_maps {
  std::vector<std::int64_t> p2s; // row of each primitive atom
  std::vector<std::int64_t> s2p; // entry of p2s that each supercell atom is an image of
};

fourier_maps compact_maps(const lattice::supercell& cell);
fourier_maps full_maps(const lattice::supercell& cell);
inline fourier_maps make_maps(const lattice::supercell& cell, const lattice::force_constants& fc) {
  return fc.compact ? compact_maps(cell) : full_maps(cell);
}

// Views of the arguments, which must live as long as the model.
fourier_model make_fourier_model(const lattice::supercell& cell, const fourier_maps& maps,
                                 std::span<const double> force_constants);

std::vector<vec3> cartesian_positions(const lattice::cell& cell);

} // namespace lk::phonon
