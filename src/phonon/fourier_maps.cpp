// SPDX-License-Identifier: BSD-3-Clause
#include "phonon/fourier_maps.hpp"

#include <numeric>

#include "common/core/small_matrix.hpp"

namespace lk::phonon {

fourier_maps compact_maps(const lattice::supercell& cell) {
  fourier_maps maps{std::vector<std::int64_t>(cell.p2s.size()), cell.s2pp};
  std::iota(maps.p2s.begin(), maps.p2s.end(), 0);
  return maps;
}

fourier_maps full_maps(const lattice::supercell& cell) {
  return {cell.p2s, cell.s2p};
}

fourier_model make_fourier_model(const lattice::supercell& cell, const fourier_maps& maps,
                                 std::span<const double> force_constants) {
  return {cell.n_primitive(),         cell.n_super(),        force_constants, cell.shortest.vectors,
          cell.shortest.multiplicity, cell.primitive.masses, maps.p2s,        maps.s2p};
}

std::vector<vec3> cartesian_positions(const lattice::cell& cell) {
  std::vector<vec3> positions;
  for (const vec3& x : cell.positions)
    positions.push_back(multiply(transpose(cell.lattice), x));
  return positions;
}

} // namespace lk::phonon
