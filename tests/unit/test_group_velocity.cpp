// SPDX-License-Identifier: BSD-3-Clause
#include <gtest/gtest.h>

#include <cmath>
#include <random>
#include <vector>

#include "common/core/small_matrix.hpp"
#include "common/linalg/hermitian_batch.hpp"
#include "phonon/group_velocity.hpp"
#include "phonon/hermitian_jacobi.hpp"

namespace lk::phonon {
namespace {

std::vector<complex> random_hermitian(std::size_t n, unsigned seed) {
  std::mt19937_64 random(seed);
  std::normal_distribution<double> normal;
  std::vector<complex> m(n * n);
  for (std::size_t i = 0; i < n; ++i)
    for (std::size_t j = 0; j <= i; ++j) {
      m[n * i + j] = complex(normal(random), i == j ? 0.0 : normal(random));
      m[n * j + i] = std::conj(m[n * i + j]);
    }
  return m;
}

execution make_execution(backend_kind backend) {
  execution_settings settings;
  settings.backend = backend;
  return execution(settings);
}

class both_backends : public testing::TestWithParam<backend_kind> {};
INSTANTIATE_TEST_SUITE_P(group_velocity, both_backends,
                         testing::Values(backend_kind::reference, backend_kind::native));

// D(q) = D0 + sum_mu q_mu S_mu: frequencies at q = +-h give the velocities.
TEST_P(both_backends, velocities_are_differences_of_frequencies) {
  for (const std::size_t n : {3, 6, 15}) {
    auto d0 = random_hermitian(n, 1);
    for (std::size_t i = 0; i < n; ++i)
      d0[n * i + i] += 30.0 + 3.0 * static_cast<double>(i);
    std::vector<complex> slabs, vectors(n * n), none;
    for (unsigned mu = 0; mu < 3; ++mu) {
      const auto s = random_hermitian(n, 2 + mu);
      slabs.insert(slabs.end(), s.begin(), s.end());
    }
    auto ex = make_execution(GetParam());
    const auto size = static_cast<std::int64_t>(n);
    const auto frequencies_at = [&](std::size_t mu, double step, std::span<complex> e) {
      auto d = d0;
      for (std::size_t i = 0; i < n * n; ++i)
        d[i] += step * slabs[n * n * mu + i];
      std::vector<double> f(n);
      linalg::eigh_hermitian_batch(ex, 1, size, d, f, e);
      for (double& x : f)
        x = 2.0 * std::sqrt(x);
      return f;
    };
    const auto f0 = frequencies_at(0, 0, vectors);
    std::vector<double> velocities(3 * n);
    group_velocity_problem problem{size, f0, vectors, slabs};
    problem.frequency_factor = 2.0;
    problem.velocities = velocities;
    group_velocities.run(ex, problem);
    for (std::size_t mu = 0; mu < 3; ++mu) {
      const auto above = frequencies_at(mu, 1e-5, none), below = frequencies_at(mu, -1e-5, none);
      for (std::size_t b = 0; b < n; ++b)
        EXPECT_NEAR(velocities[3 * b + mu], (above[b] - below[b]) / 2e-5, 1e-7);
    }
  }
}

TEST_P(both_backends, degenerate_bands_follow_the_perturbation) {
  constexpr std::size_t n = 6;
  std::vector<double> frequencies(n, 5.0), velocities(3 * n), expected(n);
  std::vector<complex> identity(n * n), slabs;
  for (std::size_t i = 0; i < n; ++i)
    identity[n * i + i] = 1;
  for (unsigned mu = 0; mu < 3; ++mu) {
    const auto s = random_hermitian(n, 20 + mu);
    slabs.insert(slabs.end(), s.begin(), s.end());
  }
  group_velocity_problem problem{n, frequencies, identity, slabs, {0, 2, 0}};
  problem.frequency_factor = 1;
  problem.velocities = velocities;
  auto ex = make_execution(GetParam());
  group_velocities.run(ex, problem);
  linalg::eigh_hermitian_batch(ex, 1, n, std::span<const complex>(slabs).subspan(n * n, n * n),
                               expected, {});
  for (std::size_t b = 0; b < n; ++b)
    EXPECT_NEAR(velocities[3 * b + 1], expected[b] / 10, 1e-13);
}

TEST_P(both_backends, modes_below_the_cutoff_stand_still) {
  const std::vector<double> frequencies{-1.0, 1e-4, 2.0};
  std::vector<complex> identity(9), slabs(27, complex(1));
  for (std::size_t i = 0; i < 3; ++i)
    identity[4 * i] = 1;
  std::vector<double> velocities(9, -1);
  group_velocity_problem problem{3, frequencies, identity, slabs};
  problem.frequency_factor = 1;
  problem.velocities = velocities;
  auto ex = make_execution(GetParam());
  group_velocities.run(ex, problem);
  EXPECT_EQ(velocities, (std::vector<double>{0, 0, 0, 0, 0, 0, 0.25, 0.25, 0.25}));
}

TEST(group_velocity, other_numbers_of_bands_run_on_the_reference) {
  const std::vector<double> frequencies{1.0, 2.0};
  const std::vector<complex> identity{1, 0, 0, 1}, slabs(12, complex(1));
  std::vector<double> velocities(6);
  group_velocity_problem problem{2, frequencies, identity, slabs};
  problem.frequency_factor = 1;
  problem.velocities = velocities;
  auto ex = make_execution(backend_kind::automatic);
  group_velocities.run(ex, problem);
  EXPECT_DOUBLE_EQ(velocities[5], 0.25);
}

TEST(group_velocity, neighbours_chain_into_degenerate_sets) {
  const std::vector<double> f{1.0, 1.00009, 1.00018, 2.0, 3.0, 3.00005};
  const auto sets = degenerate_sets(f, 1e-4);
  ASSERT_EQ(sets.size(), 3u);
  EXPECT_EQ(sets[0].end, 3);
  EXPECT_EQ(sets[2].begin, 4);
}

TEST(group_velocity, little_group_leaves_the_invariant_part) {
  const imat3 unit{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}, mirror{{{1, 0, 0}, {0, 1, 0}, {0, 0, -1}}},
      inversion{{{-1, 0, 0}, {0, -1, 0}, {0, 0, -1}}};
  const std::vector<imat3> rotations{unit, mirror, inversion};
  const std::vector<mat3> cartesian{to_double(unit), to_double(mirror), to_double(inversion)};
  std::vector<double> v{1, 2, 3};
  average_over_little_group(rotations, cartesian, {0.2, 1.1, 0}, 1e-5, v);
  EXPECT_EQ(v, (std::vector<double>{1, 2, 0}));
  average_over_little_group(rotations, cartesian, {0.5, 0.5, 0.5}, 1e-5, v); // only the identity
  EXPECT_EQ(v, (std::vector<double>{1, 2, 0}));
}

TEST(hermitian_jacobi, finds_eigenvectors_in_ascending_order) {
  for (const std::size_t n : {1, 2, 3, 5, 12}) {
    const auto matrix = random_hermitian(n, 40 + static_cast<unsigned>(n));
    auto work = matrix;
    std::vector<complex> v(n * n);
    hermitian_jacobi(static_cast<std::int64_t>(n), work, v);
    double last = -1e300;
    for (std::size_t b = 0; b < n; ++b) {
      std::vector<complex> image(n);
      complex value = 0;
      for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j)
          image[i] += matrix[n * i + j] * v[n * j + b];
        value += std::conj(v[n * i + b]) * image[i];
      }
      for (std::size_t i = 0; i < n; ++i)
        EXPECT_NEAR(std::abs(image[i] - value * v[n * i + b]), 0, 1e-13);
      EXPECT_GE(value.real(), last);
      last = value.real();
    }
  }
}

} // namespace
} // namespace lk::phonon
