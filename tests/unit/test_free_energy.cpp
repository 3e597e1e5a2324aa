// SPDX-License-Identifier: BSD-3-Clause
#include <gtest/gtest.h>

#include <cmath>
#include <vector>

#include "phonon/free_energy.hpp"

namespace lk::phonon {
namespace {

struct results {
  std::vector<double> free_energies, entropies;
};

results compute(backend_kind backend, const std::vector<double>& f, const std::vector<double>& t,
                double cutoff = 0, bool classical = false) {
  execution_settings settings;
  settings.backend = backend;
  execution ex(settings);
  const std::vector<double> untouched(f.size() * t.size(), -1);
  results r{untouched, untouched};
  free_energies.run(ex, {f, t, cutoff, classical, r.free_energies, r.entropies});
  return r;
}

// Frequency of the mode with h f = x k_B T.
double frequency(double x, double temperature) {
  return x * boltzmann_ev * temperature / thz_to_ev;
}

class free_energy : public testing::TestWithParam<backend_kind> {};
INSTANTIATE_TEST_SUITE_P(backends, free_energy,
                         testing::Values(backend_kind::reference, backend_kind::native));

TEST_P(free_energy, is_the_logarithm_of_the_partition_function) {
  for (const double x : {1e-9, 1e-4, 0.1, 0.69, 0.71, 1.0, 5.0, 20.0}) {
    const auto r = compute(GetParam(), {frequency(x, 300)}, {300});
    const double expected = boltzmann_ev * 300 * std::log(2 * std::sinh(x / 2));
    EXPECT_NEAR(r.free_energies[0], expected, 1e-14 * std::abs(expected)) << x;
  }
}

TEST_P(free_energy, and_entropy_give_the_mean_energy) {
  const double t = 300;
  for (const double x : {1e-6, 0.01, 0.69, 0.71, 3.0, 30.0}) {
    const auto r = compute(GetParam(), {frequency(x, t)}, {t});
    const double mean = boltzmann_ev * t * x * (0.5 + 1 / std::expm1(x));
    EXPECT_NEAR(r.free_energies[0] + t * r.entropies[0], mean,
                1e-14 * (std::abs(r.free_energies[0]) + mean));
  }
}

TEST_P(free_energy, keeps_the_digits_of_the_entropy_of_cold_modes) {
  for (const double x : {25.0, 60.0, 300.0}) { // to first order in e^-x
    const auto r = compute(GetParam(), {frequency(x, 10)}, {10});
    const double expected = boltzmann_ev * (x + 1) * std::exp(-x);
    EXPECT_NEAR(r.entropies[0], expected, (1e-12 + std::exp(-x)) * expected) << x;
  }
}

TEST_P(free_energy, approaches_the_classical_limit) {
  const auto quantum = compute(GetParam(), {frequency(1e-5, 300)}, {300});
  const auto classical = compute(GetParam(), {frequency(1e-5, 300)}, {300}, 0, true);
  EXPECT_NEAR(classical.free_energies[0], boltzmann_ev * 300 * std::log(1e-5), 1e-15);
  EXPECT_NEAR(classical.entropies[0], boltzmann_ev * (1 - std::log(1e-5)), 1e-17);
  EXPECT_NEAR(quantum.free_energies[0] / classical.free_energies[0], 1, 1e-11);
  EXPECT_NEAR(quantum.entropies[0] / classical.entropies[0], 1, 1e-11);
}

TEST_P(free_energy, is_zero_at_and_below_the_cutoff) {
  const auto r = compute(GetParam(), {-1.0, 0.0, 0.5, 1.0}, {0.0, 10.0}, 0.5);
  for (const std::size_t i : {0, 1, 2, 4, 5, 6}) {
    EXPECT_EQ(r.free_energies[i], 0);
    EXPECT_EQ(r.entropies[i], 0);
  }
  EXPECT_GT(r.free_energies[7], 0);
  EXPECT_GT(r.entropies[7], 0);
}

TEST_P(free_energy, is_the_zero_point_energy_when_cold) {
  const auto r = compute(GetParam(), {50.0}, {0.0, 5e-324, 1e-3, 1.0});
  for (std::size_t i = 0; i < 4; ++i) {
    EXPECT_EQ(r.free_energies[i], 0.5 * thz_to_ev * 50);
    EXPECT_EQ(r.entropies[i], 0);
  }
  const auto classical = compute(GetParam(), {50.0}, {0.0, 5e-324}, 0, true);
  EXPECT_EQ(classical.free_energies, (std::vector<double>{0, 0}));
  EXPECT_EQ(classical.entropies[0], 0);
}

TEST_P(free_energy, is_finite_for_the_smallest_frequency) {
  const auto r = compute(GetParam(), {5e-324}, {300});
  EXPECT_TRUE(std::isfinite(r.free_energies[0]) && std::isfinite(r.entropies[0]));
}

TEST_P(free_energy, has_the_bits_of_a_single_mode_in_an_array) {
  std::vector<double> f(613);
  for (std::size_t i = 0; i < f.size(); ++i)
    f[i] = 0.03 * static_cast<double>(i) - 0.2;
  const auto all = compute(GetParam(), f, {0.0, 77.0, 300.0});
  for (const std::size_t i : {0, 7, 255, 256, 612}) {
    const auto one = compute(GetParam(), {f[i]}, {77.0});
    EXPECT_EQ(all.free_energies[f.size() + i], one.free_energies[0]);
    EXPECT_EQ(all.entropies[f.size() + i], one.entropies[0]);
  }
}

TEST_P(free_energy, nothing_to_do) {
  EXPECT_TRUE(compute(GetParam(), {}, {1, 2}).free_energies.empty());
  EXPECT_TRUE(compute(GetParam(), {1.0}, {}).entropies.empty());
}

} // namespace
} // namespace lk::phonon
