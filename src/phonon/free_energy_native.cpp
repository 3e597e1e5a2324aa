// SPDX-License-Identifier: BSD-3-Clause
// Vector exponentials and logarithms over blocks of modes that stay in the first cache, parallel
// over blocks. One thread at avx512: 14 ns per mode, with exp, expm1 and log of the C library 32.
#include <algorithm>
#include <cstdint>

#include "common/simd/vector_math.hpp"
#include "phonon/fourier_plan.hpp"
#include "phonon/free_energy.hpp"

namespace lk::phonon {
namespace {

constexpr std::size_t block_size = 256;

// The modes [begin, begin + n) of [n_temperatures][n_modes]; x is 1 where nothing is to compute.
struct block {
  std::size_t n;
  double x[block_size];
  double logarithm[block_size]; // ln(1 - e^-x), classical: ln x
  double entropy[block_size];   // S / k_B
};

// 1 - u with u = e^-x lacks the digits of u when x is large and those of x when x is small. Large:
// the rounding error of 1 - u goes into the logarithm at first order. Small: x (1 - u) / -ln u,
// where the rounding error of u cancels.
void quantum_modes(block& b) {
  double factor[block_size], log_factor[block_size], below_one[block_size];
  const std::size_t n = b.n;
  for (std::size_t i = 0; i < n; ++i)
    factor[i] = -b.x[i];
  simd::exp({factor, n}, {factor, n});
  simd::log({factor, n}, {log_factor, n});
  for (std::size_t i = 0; i < n; ++i) {
    const double difference = 1 - factor[i];
    const double small = difference > 0 ? difference * b.x[i] / -log_factor[i] : b.x[i];
    below_one[i] = b.x[i] > 0.7 ? difference : small;
  }
  simd::log({below_one, n}, {b.logarithm, n});
  for (std::size_t i = 0; i < n; ++i) {
    const double rounding = b.x[i] > 0.7 ? (1 - below_one[i]) - factor[i] : 0;
    b.logarithm[i] += rounding / below_one[i];
    b.entropy[i] = b.x[i] * factor[i] / below_one[i] - b.logarithm[i];
  }
}

void classical_modes(block& b) {
  simd::log({b.x, b.n}, {b.logarithm, b.n});
  for (std::size_t i = 0; i < b.n; ++i)
    b.entropy[i] = 1 - b.logarithm[i];
}

// Calls item(i, f, T) for the modes of the block at begin, with i their place in the block.
template <class Item>
void for_modes(const free_energy_problem& problem, std::size_t begin, std::size_t n, Item item) {
  const std::size_t n_modes = problem.frequencies.size();
  std::size_t t = begin / n_modes, mode = begin % n_modes;
  for (std::size_t i = 0; i < n; ++i) {
    item(i, problem.frequencies[mode], problem.temperatures[t]);
    if (++mode == n_modes) {
      mode = 0;
      ++t;
    }
  }
}

void compute_block(const free_energy_problem& problem, std::size_t begin, std::size_t n) {
  block b;
  b.n = n;
  for_modes(problem, begin, n, [&](std::size_t i, double f, double temperature) {
    b.x[i] = f > problem.cutoff_frequency && temperature > 0 ? energy_ratio(f, temperature) : 1;
  });
  if (problem.classical)
    classical_modes(b);
  else
    quantum_modes(b);
  for_modes(problem, begin, n, [&](std::size_t i, double f, double temperature) {
    const bool counted = f > problem.cutoff_frequency;
    const double zero_point = problem.classical ? 0 : 0.5 * thz_to_ev * f;
    const double thermal = boltzmann_ev * temperature * b.logarithm[i]; // 0 at T = 0
    problem.free_energies[begin + i] = counted ? zero_point + thermal : 0;
    problem.entropies[begin + i] = counted && temperature > 0 ? boltzmann_ev * b.entropy[i] : 0;
  });
}

} // namespace

void free_energies_native(execution& ex, const free_energy_problem& problem) {
  const auto n = static_cast<std::int64_t>(problem.free_energies.size());
  ex.parallel_for(n, grain_for(15), [&](std::int64_t begin, std::int64_t end) {
    for (auto i = static_cast<std::size_t>(begin); i < static_cast<std::size_t>(end);
         i += block_size)
      compute_block(problem, i, std::min(block_size, static_cast<std::size_t>(end) - i));
  });
}

} // namespace lk::phonon
