// SPDX-License-Identifier: BSD-3-Clause
#include <gtest/gtest.h>

#include <cmath>
#include <vector>

#include "phonon/heat_capacity.hpp"

namespace lk::phonon {
namespace {

std::vector<double> compute(backend_kind backend, const std::vector<double>& f,
                            const std::vector<double>& t, double cutoff = 0,
                            bool classical = false) {
  execution_settings settings;
  settings.backend = backend;
  execution ex(settings);
  std::vector<double> c(f.size() * t.size(), -1);
  heat_capacities.run(ex, {f, t, cutoff, classical, c});
  return c;
}

class both_backends : public testing::TestWithParam<backend_kind> {};
INSTANTIATE_TEST_SUITE_P(heat_capacity, both_backends,
                         testing::Values(backend_kind::reference, backend_kind::native));

TEST_P(both_backends, is_einstein_s_function) {
  const double f = boltzmann_ev * 300 / thz_to_ev; // x = 1 at 300 K
  const double e = std::exp(1.0);
  EXPECT_NEAR(compute(GetParam(), {f}, {300})[0], boltzmann_ev * e / ((e - 1) * (e - 1)), 1e-19);
}

TEST_P(both_backends, approaches_the_classical_limit) {
  EXPECT_NEAR(compute(GetParam(), {1.0}, {1e6})[0] / boltzmann_ev, 1, 1e-9);
  EXPECT_EQ(compute(GetParam(), {1.0}, {10}, 0, true)[0], boltzmann_ev);
}

TEST_P(both_backends, is_zero_below_the_cutoff_and_at_zero_temperature) {
  const auto c = compute(GetParam(), {-1.0, 0.0, 0.5, 1.0}, {0.0, 10.0}, 0.5);
  EXPECT_EQ(c[0] + c[1] + c[2] + c[3] + c[4] + c[5] + c[6], 0);
  EXPECT_GT(c[7], 0);
}

TEST_P(both_backends, does_not_overflow_when_cold) {
  const auto c = compute(GetParam(), {50.0}, {1e-3, 0.5, 1.0});
  for (const double x : c)
    EXPECT_EQ(x, 0);
}

TEST(heat_capacity, nothing_to_do) {
  EXPECT_TRUE(compute(backend_kind::native, {}, {1, 2}).empty());
}

} // namespace
} // namespace lk::phonon
