// SPDX-License-Identifier: BSD-3-Clause
// Heat capacity of a harmonic mode at constant volume,
//
//   C = k_B x^2 e^-x / (1 - e^-x)^2,   x = h f / (k_B T),
//
// eV/K; zero for modes at or below the cutoff frequency and at T = 0.
#pragma once

#include <cstdint>
#include <span>

#include "common/backend/implementations.hpp"
#include "common/core/types.hpp"
#include "common/parallel/execution.hpp"

namespace lk::phonon {

// CODATA 2006 values as phonopy fixes them.
inline constexpr double boltzmann_ev = 8.617338256808316e-05; // eV/K
inline constexpr double thz_to_ev = 0.00413566733;            // h, eV/THz

struct heat_capacity_problem {
  std::span<const double> frequencies;  // [n_modes], THz
  std::span<const double> temperatures; // [n_temperatures], K
  double cutoff_frequency = 0;          // THz
  bool classical = false;               // k_B for every mode above the cutoff
  std::span<double> heat_capacities;    // [n_temperatures][n_modes], eV/K
};

extern const backend::kernel<heat_capacity_problem> heat_capacities;

void heat_capacities_reference(execution& ex, const heat_capacity_problem& problem);
void heat_capacities_native(execution& ex, const heat_capacity_problem& problem);

} // namespace lk::phonon
