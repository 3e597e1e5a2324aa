// SPDX-License-Identifier: BSD-3-Clause
#include <gtest/gtest.h>

#include <cmath>
#include <random>
#include <vector>

#include "phonon/dipole_dipole.hpp"

namespace lk::phonon {
namespace {

struct crystal {
  explicit crystal(std::size_t n_atoms) {
    std::mt19937_64 random(n_atoms);
    std::normal_distribution<double> normal;
    for (std::size_t i = 0; i < n_atoms; ++i) {
      positions.push_back({4 * normal(random), 4 * normal(random), 4 * normal(random)});
      born.push_back({});
      for (auto& row : born.back())
        for (double& x : row)
          x = normal(random);
    }
    for (int h = -3; h <= 3; ++h)
      for (int k = -3; k <= 3; ++k)
        for (int l = -3; l <= 3; ++l)
          g_vectors.push_back({0.21 * h, 0.02 * h + 0.25 * k, 0.19 * l - 0.03 * k});
  }
  dipole_dipole_model model() const {
    return {g_vectors, born, {{{2.5, 0.1, 0}, {0.1, 3, 0.2}, {0, 0.2, 2.2}}}, positions, 0.25};
  }
  std::vector<vec3> g_vectors, positions;
  std::vector<mat3> born;
};

std::vector<complex> value(backend_kind backend, const crystal& c, const vec3& q,
                           const vec3* direction = nullptr) {
  execution_settings settings;
  settings.backend = backend;
  execution ex(settings);
  const std::size_t n = 3 * c.born.size();
  const std::vector<complex> none(3 * n);
  std::vector<complex> matrix(n * n);
  dipole_dipole.run(ex, {c.model(), {&q, 1}, direction, 1.3, none, matrix});
  return matrix;
}

class both_backends : public testing::TestWithParam<backend_kind> {};
INSTANTIATE_TEST_SUITE_P(dipole_dipole, both_backends,
                         testing::Values(backend_kind::reference, backend_kind::native));

TEST_P(both_backends, is_hermitian_and_conjugate_at_minus_q) {
  const crystal c(3);
  const auto plus = value(GetParam(), c, {0.03, 0.05, -0.02}),
             minus = value(GetParam(), c, {-0.03, -0.05, 0.02});
  for (std::size_t r = 0; r < 9; ++r)
    for (std::size_t k = 0; k < 9; ++k) {
      EXPECT_NEAR(std::abs(plus[9 * r + k] - std::conj(plus[9 * k + r])), 0, 1e-12);
      EXPECT_NEAR(std::abs(plus[9 * r + k] - std::conj(minus[9 * r + k])), 0, 1e-12);
    }
}

TEST_P(both_backends, derivative_is_the_limit_of_differences) {
  for (const std::size_t n_atoms : {1, 2, 5}) {
    const crystal c(n_atoms);
    const std::size_t n = 3 * n_atoms;
    const vec3 q{0.04, -0.03, 0.05};
    std::vector<complex> slabs(3 * n * n);
    execution_settings settings;
    settings.backend = GetParam();
    execution ex(settings);
    dipole_dipole_derivative.run(ex, {c.model(), {&q, 1}, nullptr, 1.3, {}, slabs});
    constexpr double step = 1e-5;
    for (std::size_t mu = 0; mu < 3; ++mu) {
      vec3 above = q, below = q;
      above[mu] += step;
      below[mu] -= step;
      const auto high = value(GetParam(), c, above), low = value(GetParam(), c, below);
      for (std::size_t i = 0; i < n * n; ++i)
        EXPECT_NEAR(std::abs((high[i] - low[i]) / (2 * step) - slabs[n * n * mu + i]), 0, 1e-5);
    }
  }
}

TEST_P(both_backends, q0_term_makes_the_acoustic_sum_vanish) {
  const crystal c(4);
  execution_settings settings;
  settings.backend = GetParam();
  execution ex(settings);
  std::vector<complex> q0(36), matrix(144);
  dipole_dipole_q0(ex, c.model(), q0);
  const vec3 gamma{};
  dipole_dipole.run(ex, {c.model(), {&gamma, 1}, nullptr, 2.0, q0, matrix});
  for (std::size_t r = 0; r < 12; ++r)
    for (std::size_t b = 0; b < 3; ++b) {
      complex sum = 0, opposite = 0;
      for (std::size_t j = 0; j < 12; j += 3) {
        sum += matrix[12 * r + j + b];
        opposite += std::conj(matrix[12 * (3 * (r / 3) + b) + j + r % 3]);
      }
      EXPECT_NEAR(std::abs(sum + opposite), 0, 1e-11); // the Hermitian part
    }
}

TEST_P(both_backends, direction_replaces_the_term_at_gamma) {
  const crystal c(2);
  const vec3 direction{1, 2, -1}, longer{3, 6, -3};
  const auto without = value(GetParam(), c, {}), with = value(GetParam(), c, {}, &direction);
  const auto scaled = value(GetParam(), c, {}, &longer);
  double change = 0;
  for (std::size_t i = 0; i < with.size(); ++i) {
    EXPECT_NEAR(std::abs(with[i] - scaled[i]), 0, 1e-12);
    change = std::max(change, std::abs(with[i] - without[i]));
  }
  EXPECT_GT(change, 0.1);
}

TEST(dipole_dipole, backends_agree_for_many_sizes) {
  for (std::size_t n_atoms = 1; n_atoms < 12; ++n_atoms) {
    const crystal c(n_atoms);
    const vec3 q{0.01, 0.02, 0.07};
    const auto a = value(backend_kind::reference, c, q), b = value(backend_kind::native, c, q);
    double largest = 0;
    for (const complex& x : a)
      largest = std::max(largest, std::abs(x));
    for (std::size_t i = 0; i < a.size(); ++i)
      EXPECT_NEAR(std::abs(a[i] - b[i]), 0, 1e-13 * largest);
  }
}

} // namespace
} // namespace lk::phonon
