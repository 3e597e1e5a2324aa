// SPDX-License-Identifier: BSD-3-Clause
// Scattering of phonons by the mass disorder of isotopes,
//
//   gamma_b0(q0) = (pi/4) f0^2 sum_q w_q sum_k delta(f_k(q) - f0) sum_a g_a |e*_q0,b0(a) .
//   e_q,k(a)|^2,
//
// g_a: mass variance of atom a; the products are over the three components of an atom; modes below
// the cutoff are left out. S. Tamura, Phys. Rev. B 27, 858 (1983).
#pragma once

#include <cstdint>
#include <span>

#include "common/backend/implementations.hpp"
#include "common/parallel/execution.hpp"
#include "phonon3/views.hpp"

namespace lk::phonon3 {

// One point, weights of the delta functions given or Gaussian.
struct isotope_strength_problem {
  std::int64_t bz_point = 0;                 // q0
  std::span<const std::int64_t> grid_points; // BZ points of the sum
  std::span<const double> point_weights;     // [n_bz] w_q
  std::span<const double> mass_variances;    // [n]
  grid_modes modes;
  std::span<const std::int64_t> band_indices;  // [B0]
  std::span<const double> integration_weights; // [n_bz][B0][B]; empty: Gaussians
  double sigma = 0;                            // THz, of the Gaussians
  double cutoff_frequency = 0;
  std::span<double> gamma; // [B0]
};

// "phonon3.isotope_strength": threads, reference.
extern const backend::kernel<isotope_strength_problem> isotope_strength_kernel;
void isotope_strength_reference(execution& ex, const isotope_strength_problem& problem);
void isotope_strength_threads(execution& ex, const isotope_strength_problem& problem);

// All bands of a list of points, summed over the whole grid and divided by its number of points.
struct isotope_scattering_problem {
  bz_grid grid;
  grid_modes modes;
  std::span<const std::int64_t> tetrahedra; // [24 s][4][3]
  // [n_bz][B] or empty. With it the tetrahedron weights are averaged over the degenerate sets of q0
  // and of every q, and gamma over the sets of q0.
  std::span<const std::int64_t> degenerate_ids;
  std::span<const std::int64_t> bz_points; // [n_q0]
  std::span<const double> mass_variances;  // [n]
  std::span<const double> sigmas;          // [n_sigma] NaN: tetrahedra
  double cutoff_frequency = 0;
  std::span<double> gamma; // [n_q0][n_sigma][B]
};

// "phonon3.isotope_scattering": fused, reference.
extern const backend::kernel<isotope_scattering_problem> isotope_scattering_kernel;
void isotope_scattering_reference(execution& ex, const isotope_scattering_problem& problem);
void isotope_scattering_fused(execution& ex, const isotope_scattering_problem& problem);

// sum_a g_a |e*_q0,b0(a) . e_q,k(a)|^2.
double isotope_overlap(std::span<const double> mass_variances, const complex* eigenvectors0,
                       std::size_t band0, const complex* eigenvectors, std::size_t band);

} // namespace lk::phonon3
