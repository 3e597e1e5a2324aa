// SPDX-License-Identifier: BSD-3-Clause
// In the form k_B (x/2)^2 / sinh(x/2)^2.
#include <cmath>

#include "phonon/heat_capacity.hpp"

namespace lk::phonon {
namespace {

double heat_capacity(double x) {
  if (x > 1400)
    return 0; // sinh would overflow, the value underflows
  const double ratio = 0.5 * x / std::sinh(0.5 * x);
  return boltzmann_ev * ratio * ratio;
}

} // namespace

void heat_capacities_reference(execution&, const heat_capacity_problem& problem) {
  const std::size_t n = problem.frequencies.size();
  for (std::size_t t = 0; t < problem.temperatures.size(); ++t)
    for (std::size_t b = 0; b < n; ++b) {
      double& value = problem.heat_capacities[n * t + b];
      const double f = problem.frequencies[b], temperature = problem.temperatures[t];
      if (!(f > problem.cutoff_frequency) || !(temperature > 0))
        value = 0;
      else if (problem.classical)
        value = boltzmann_ev;
      else
        value = heat_capacity(f * thz_to_ev / (boltzmann_ev * temperature));
    }
}

} // namespace lk::phonon
