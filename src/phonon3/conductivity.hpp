// SPDX-License-Identifier: BSD-3-Clause
// Lattice thermal conductivity in the relaxation-time approximation,
//
//   kappa = (1 / N V) sum_q sum_b C_qb (v (x) v)_qb / (2 Gamma_qb),
//   Gamma = Gamma_phonon + Gamma_isotope + Gamma_boundary,
//
// with Gamma the half width at half maximum in THz, tau = 1 / (4 pi Gamma). The sum over q is done
// over irreducible points; v (x) v is summed over the star of each. Tensors: xx, yy, zz, yz, xz,
// xy. Togo, Chaput, Tanaka, Phys. Rev. B 91, 094306 (2015).
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "common/parallel/execution.hpp"
#include "lattice/grid.hpp"
#include "phonon3/triplets.hpp"
#include "phonon3/views.hpp"

namespace lk::phonon3 {

struct conductivity_settings {
  std::vector<double> temperatures;   // K
  std::vector<double> sigmas;         // THz, NaN: tetrahedra
  double sigma_cutoff = 0;            // in units of sigma, <= 0: none
  std::vector<double> mass_variances; // [n], empty: no isotope scattering
  double boundary_mean_free_path = 0; // micrometre, 0: none
  bool average_degenerate_weights = true;
  bool split_normal_umklapp = false;
};

// Harmonic phonons, made elsewhere.
struct conductivity_input {
  const lattice::grid* grid = nullptr;
  anharmonic_crystal crystal;
  double volume = 0;                        // of the primitive cell, Angstrom^3
  std::span<const double> frequencies;      // [n_bz][B], THz
  std::span<const complex> eigenvectors;    // [n_bz][B component][B band]
  std::span<const double> group_velocities; // [n_irreducible][B][3], THz Angstrom
  std::span<const double> heat_capacities;  // [n_T][n_irreducible][B], eV/K
};

struct conductivity_result {
  std::int64_t n_sigmas = 0, n_temperatures = 0, n_points = 0, n_band = 0;
  std::int64_t n_triplets = 0;
  double mode_factor = 0; // W/(m K) of one mode
  std::int64_t n_grid = 0;
  std::vector<double> frequencies;                 // [n_points][B], 0 or less below the cutoff
  std::vector<double> gamma;                       // [n_sigma][n_T][n_points][B], THz
  std::vector<double> gamma_normal, gamma_umklapp; // the same, or empty
  std::vector<double> gamma_isotope;               // [n_sigma][n_points][B], or empty
  std::vector<double> gamma_boundary;              // [n_points][B], or empty
  std::vector<double> velocity_products;           // [n_points][B][6], summed over the star
  std::vector<double> heat_capacities;             // [n_T][n_points][B]
  std::vector<double> kappa;                       // [n_sigma][n_T][6], W/(m K)
  double cutoff_frequency = 0;

  // Sum of all scattering of mode (sigma, T, point, band).
  double total_gamma(std::size_t sigma, std::size_t temperature, std::size_t point,
                     std::size_t band) const;
  // Contribution of the mode to kappa times the number of grid points: [6].
  std::array<double, 6> mode_kappa(std::size_t sigma, std::size_t temperature, std::size_t point,
                                   std::size_t band) const;
};

conductivity_result compute_conductivity(execution& ex, const conductivity_input& input,
                                         const conductivity_settings& settings);

bz_grid view_of(const lattice::grid& grid);
std::span<const std::int64_t> tetrahedra_of(const lattice::grid& grid);
// First image of each irreducible point.
std::vector<std::int64_t> irreducible_points(const lattice::grid& grid);
// Triplets of all irreducible points, and where those of each point begin.
std::vector<std::int64_t> count_irreducible_triplets(execution& ex, const lattice::grid& grid);
triplet_list irreducible_triplets(execution& ex, const lattice::grid& grid);

// Gives equal frequencies to modes that symmetry makes equal: points of a star take those of their
// irreducible point, bands closer than frequency_resolution their mean. Frequencies of q0 are
// vertex energies of the tetrahedra, and a weight at a vertex energy is the limit from above: with
// frequencies that differ by rounding the side is arbitrary, and single isotope widths change by a
// factor of 2 (NaCl, 5x5x5) between processors or eigensolvers.
inline constexpr double frequency_resolution = 1e-9; // THz, below the accuracy asked of frequencies
void regularize(const lattice::grid& grid, std::int64_t n_band, std::span<double> frequencies);

// The three modes at Gamma with the smallest absolute frequencies get the frequency 0.
void exclude_gamma_acoustic(const lattice::grid& grid, std::int64_t n_band,
                            std::span<double> frequencies);

// [n_q][B] smallest band of the degenerate set of each band: a set ends where the next frequency is
// higher by degeneracy_tolerance or more.
std::vector<std::int64_t> find_degenerate_ids(std::span<const double> frequencies,
                                              std::int64_t n_band);

// Scattering at boundaries, THz: |v| / (4 pi L) with |v| in THz Angstrom and L in micrometre.
std::vector<double> boundary_scattering(std::span<const double> velocities, double mean_free_path);

// sum_R (R v) (x) (R v) / m: [n_points][B][6], m the number of rotations that leave the point.
std::vector<double> star_velocity_products(const lattice::grid& grid,
                                           std::span<const double> velocities);

// Contributions of all modes up to each sampling point of a quantity x of the modes (frequency,
// mean free path), by linear tetrahedra; density is the derivative. x [n_points][B].
struct cumulative_problem {
  const lattice::grid* grid = nullptr;
  const conductivity_result* result = nullptr;
  std::size_t sigma = 0, temperature = 0;
  std::span<const double> x;
  std::span<const double> sampling_points; // [P]
  std::span<double> cumulative;            // [P][6], W/(m K)
  std::span<double> density;               // [P][6], or empty
};
void accumulate_kappa(execution& ex, const cumulative_problem& problem);

// Mean free paths of the modes, Angstrom: |v| / (4 pi Gamma), 0 where Gamma is 0.
std::vector<double> mean_free_paths(const conductivity_result& result,
                                    std::span<const double> velocities, std::size_t sigma,
                                    std::size_t temperature);

} // namespace lk::phonon3
