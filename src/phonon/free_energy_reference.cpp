// SPDX-License-Identifier: BSD-3-Clause
#include <cmath>

#include "phonon/free_energy.hpp"

namespace lk::phonon {
namespace {

struct mode_result {
  double free_energy, entropy;
};

// log1p and expm1 keep the digits that 1 - e^-x loses for large and for small x.
mode_result quantum_mode(double x, double temperature) {
  const double boltzmann_factor = std::exp(-x), below_one = -std::expm1(-x);
  const double logarithm = x > 0.7 ? std::log1p(-boltzmann_factor) : std::log(below_one);
  return {boltzmann_ev * temperature * logarithm,
          boltzmann_ev * (x * boltzmann_factor / below_one - logarithm)};
}

mode_result classical_mode(double x, double temperature) {
  const double logarithm = std::log(x);
  return {boltzmann_ev * temperature * logarithm, boltzmann_ev * (1 - logarithm)};
}

mode_result mode(const free_energy_problem& problem, double f, double temperature) {
  if (!(f > problem.cutoff_frequency))
    return {0, 0};
  const double zero_point = problem.classical ? 0 : 0.5 * thz_to_ev * f;
  if (!(temperature > 0))
    return {zero_point, 0};
  const double x = energy_ratio(f, temperature);
  const mode_result thermal =
      problem.classical ? classical_mode(x, temperature) : quantum_mode(x, temperature);
  return {zero_point + thermal.free_energy, thermal.entropy};
}

} // namespace

void free_energies_reference(execution&, const free_energy_problem& problem) {
  const std::size_t n = problem.frequencies.size();
  for (std::size_t t = 0; t < problem.temperatures.size(); ++t)
    for (std::size_t b = 0; b < n; ++b) {
      const mode_result r = mode(problem, problem.frequencies[b], problem.temperatures[t]);
      problem.free_energies[n * t + b] = r.free_energy;
      problem.entropies[n * t + b] = r.entropy;
    }
}

} // namespace lk::phonon
