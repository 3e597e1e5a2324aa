// SPDX-License-Identifier: BSD-3-Clause
// From force constants to frequencies, eigenvectors and group velocities at a list of q-points.
//
//   f_b = sign(lambda_b) |lambda_b|^{1/2} factor,   D(q) e_b = lambda_b e_b
//
// Imaginary modes have negative frequencies.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "common/core/types.hpp"
#include "common/parallel/execution.hpp"
#include "lattice/force_constants.hpp"
#include "lattice/supercell.hpp"
#include "phonon/fourier_maps.hpp"
#include "phonon/nac.hpp"

namespace lk::phonon {

// (eV/Angstrom^2/u)^{1/2} / 2 pi in THz, from the constants that phonopy fixes.
inline constexpr double default_frequency_factor = 15.633302300230191;

// A crystal with its force constants, prepared for q-points.
struct harmonic_model {
  std::shared_ptr<const lattice::supercell> cell;
  std::shared_ptr<const lattice::force_constants> force_constants;
  std::shared_ptr<const nac_parameters> nac; // null: no correction
  gonze_data gonze;                          // filled for the Gonze method
  double frequency_factor = default_frequency_factor;

  fourier_maps maps;
  std::vector<vec3> positions;             // primitive atoms, Cartesian
  mat3 reciprocal{};                       // columns, no 2 pi
  std::vector<imat3> reciprocal_rotations; // with time reversal
  std::vector<mat3> cartesian_rotations;

  std::int64_t n_bands() const { return 3 * cell->n_primitive(); }
};

std::shared_ptr<const harmonic_model>
make_harmonic_model(execution& ex, std::shared_ptr<const lattice::supercell> cell,
                    std::shared_ptr<const lattice::force_constants> force_constants,
                    std::shared_ptr<const nac_parameters> nac,
                    double frequency_factor = default_frequency_factor);

struct phonon_request {
  bool eigenvectors = false;
  bool group_velocities = false;
  // Reduced direction of approach to Gamma: for the non-analytical term there, and for lifting the
  // degeneracy of group velocities everywhere. Velocities at Gamma are those without the term.
  std::optional<vec3> q_direction;
  double cutoff_frequency = 1e-4;     // THz: group velocities of modes below are zero
  double degeneracy_tolerance = 1e-4; // THz
};

struct phonon_results {
  std::vector<vec3> qpoints;
  std::vector<double> frequencies;      // [n_q][n_bands], THz
  std::vector<complex> eigenvectors;    // [n_q][component][band], or empty
  std::vector<double> group_velocities; // [n_q][n_bands][3], THz Angstrom, or empty
};

phonon_results compute_phonons(execution& ex, const harmonic_model& model,
                               std::span<const vec3> qpoints, const phonon_request& request);

} // namespace lk::phonon
