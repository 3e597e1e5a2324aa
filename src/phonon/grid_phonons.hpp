// SPDX-License-Identifier: BSD-3-Clause
// Phonons at the Brillouin-zone points of a grid, in the layout that three-phonon scattering uses.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "common/parallel/execution.hpp"
#include "lattice/grid.hpp"
#include "phonon/phonons.hpp"

namespace lk::phonon {

struct grid_phonons {
  std::vector<double> frequencies;   // [n_bz][band], THz
  std::vector<complex> eigenvectors; // [n_bz][component][band]
};

// At every BZ grid point q = qd_inv . address. At Gamma the non-analytical term is left out unless
// a direction is given.
grid_phonons compute_grid_phonons(execution& ex, const harmonic_model& model,
                                  const lattice::grid& grid,
                                  const std::optional<vec3>& q_direction = std::nullopt);

// Group velocities [n_points][band][3], THz Angstrom, at the given BZ grid points: degenerate
// perturbation along Cartesian (1, 2, 3), averaged over the little group of q.
std::vector<double> compute_grid_velocities(execution& ex, const harmonic_model& model,
                                            const lattice::grid& grid,
                                            std::span<const std::int64_t> bz_points);

// BZ grid point of each irreducible grid point: the first of its images.
std::vector<std::int64_t> irreducible_bz_points(const lattice::grid& grid);

} // namespace lk::phonon
