// SPDX-License-Identifier: BSD-3-Clause
// Imaginary part of the phonon self-energy from interaction strengths and delta-function weights:
//
//   gamma_b0 = sum_t w_t sum_jk |V_t(b0,j,k)|^2 [ (n_j + n_k + 1) g0 + (n_j - n_k) g1 ],
//   n = 1 / (exp(f / T) - 1), T = k_B T / h in THz; T <= 0: all n are 0, g1 does not enter.
//
// Pairs with a frequency at or below the cutoff and elements marked in zero are left out. No unit
// conversion. Togo, Chaput, Tanaka, Phys. Rev. B 91, 094306 (2015).
#pragma once

#include <cmath>
#include <cstdint>
#include <span>
#include <vector>

#include "common/backend/implementations.hpp"
#include "common/parallel/execution.hpp"
#include "phonon3/bz_grid.hpp"

namespace lk::phonon3 {

struct imaginary_self_energy_problem {
  std::span<const double> squared;        // [T][B0][B][B]
  std::span<const std::int64_t> triplets; // [T][3]
  std::span<const std::int64_t> weights;  // [T]
  std::int64_t n_bands0 = 0, n_band = 0;
  std::span<const double> frequencies; // [n_bz][B]
  double temperature = 0;              // THz
  std::span<const double> g;           // [2 or 3][T][F][B][B]
  std::span<const std::int8_t> zero;   // [T][F][B][B]
  std::int64_t n_points = 0;           // F
  double cutoff_frequency = 0;
  // Negative: weights of frequency point b0 for band b0, F = B0; else this one for all bands.
  std::int64_t frequency_point = -1;
  std::span<double> gamma; // [B0]

  std::int64_t n_triplets() const { return static_cast<std::int64_t>(weights.size()); }
};

// "phonon3.imaginary_self_energy": threads, reference.
extern const backend::kernel<imaginary_self_energy_problem> imaginary_self_energy_kernel;
void imaginary_self_energy_reference(execution& ex, const imaginary_self_energy_problem& problem);
void imaginary_self_energy_threads(execution& ex, const imaginary_self_energy_problem& problem);

// The integrand of each element without the weight of the triplet, and the sums over normal and
// over Umklapp processes with it.
struct detailed_self_energy_problem {
  imaginary_self_energy_problem sum; // F = B0; its gamma is not used
  bz_grid grid;                      // addresses only
  std::span<double> detail;          // [T][B0][B][B]
  std::span<double> normal, umklapp; // [B0]
};

// "phonon3.detailed_self_energy": threads, reference.
extern const backend::kernel<detailed_self_energy_problem> detailed_self_energy_kernel;
void detailed_self_energy_reference(execution& ex, const detailed_self_energy_problem& problem);
void detailed_self_energy_threads(execution& ex, const detailed_self_energy_problem& problem);

inline double bose_einstein(double frequency, double temperature) {
  return temperature > 0 ? 1 / (std::exp(frequency / temperature) - 1) : 0.0;
}

// n of all bands of a point; bands at or below the cutoff have -1.
void occupations(std::span<const double> frequencies, double temperature, double cutoff_frequency,
                 std::span<double> n);

// sum_jk of one triplet and one band of q0; squared, g0, g1, zero [B][B]. detail may be NULL.
double sum_pairs(std::span<const double> n1, std::span<const double> n2, const double* squared,
                 const double* g0, const double* g1, const std::int8_t* zero, double* detail);

} // namespace lk::phonon3
