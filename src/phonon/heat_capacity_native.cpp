// SPDX-License-Identifier: BSD-3-Clause
// Exponentials of -x, which cannot overflow; parallel over modes.
#include <cmath>

#include "phonon/fourier_plan.hpp"
#include "phonon/heat_capacity.hpp"

namespace lk::phonon {
namespace {

double heat_capacity(double x) {
  const double below_one = std::expm1(-x);
  return boltzmann_ev * x * x * std::exp(-x) / (below_one * below_one);
}

} // namespace

void heat_capacities_native(execution& ex, const heat_capacity_problem& problem) {
  const auto n = static_cast<std::int64_t>(problem.frequencies.size());
  const auto n_temperatures = static_cast<std::int64_t>(problem.temperatures.size());
  ex.parallel_for(n_temperatures * n, grain_for(15), [&](std::int64_t begin, std::int64_t end) {
    for (std::int64_t i = begin; i < end; ++i) {
      const double f = problem.frequencies[i % n], temperature = problem.temperatures[i / n];
      const bool counted = f > problem.cutoff_frequency && temperature > 0;
      const double value = problem.classical
                               ? boltzmann_ev
                               : heat_capacity(f * thz_to_ev / (boltzmann_ev * temperature));
      problem.heat_capacities[i] = counted ? value : 0.0;
    }
  });
}

} // namespace lk::phonon
