// SPDX-License-Identifier: BSD-3-Clause
// Helmholtz free energy and entropy of a harmonic mode,
//
//   F = h f / 2 + k_B T ln(1 - e^-x),   S = k_B (x e^-x / (1 - e^-x) - ln(1 - e^-x)),
//   x = h f / (k_B T),
//
// eV and eV/K; F = h f / 2 and S = 0 at T = 0, both zero for modes at or below the cutoff
// frequency. Classical modes: F = k_B T ln x, S = k_B (1 - ln x), both zero at T = 0.
#pragma once

#include <algorithm>
#include <span>

#include "common/backend/implementations.hpp"
#include "common/parallel/execution.hpp"
#include "phonon/heat_capacity.hpp" // boltzmann_ev, thz_to_ev

namespace lk::phonon {

struct free_energy_problem {
  std::span<const double> frequencies;  // [n_modes], THz
  std::span<const double> temperatures; // [n_temperatures], K
  double cutoff_frequency = 0;          // THz
  bool classical = false;               // classical statistics for every mode above the cutoff
  std::span<double> free_energies;      // [n_temperatures][n_modes], eV
  std::span<double> entropies;          // [n_temperatures][n_modes], eV/K
};

extern const backend::kernel<free_energy_problem> free_energies;

void free_energies_reference(execution& ex, const free_energy_problem& problem);
void free_energies_native(execution& ex, const free_energy_problem& problem);

// x for T > 0, finite and positive even where k_B T or h f underflows.
inline double energy_ratio(double frequency, double temperature) {
  return std::clamp(frequency * thz_to_ev / (boltzmann_ev * temperature), 1e-300, 1e300);
}

} // namespace lk::phonon
