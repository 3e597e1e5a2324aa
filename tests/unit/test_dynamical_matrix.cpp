// SPDX-License-Identifier: BSD-3-Clause
#include <gtest/gtest.h>

#include <cmath>
#include <numbers>
#include <random>
#include <vector>

#include "phonon/dynamical_matrix.hpp"
#include "phonon/dynamical_matrix_derivative.hpp"
#include "phonon/inverse_fourier.hpp"

namespace lk::phonon {
namespace {

execution make_execution(backend_kind backend, int threads = 1) {
  execution_settings settings;
  settings.backend = backend;
  settings.threads = threads;
  return execution(settings);
}

// Ring of `length` atoms with springs to both neighbours, stiffness per direction.
struct ring {
  explicit ring(std::int64_t length_) : length(length_) {
    for (std::int64_t k = 0; k < length; ++k) {
      const double distance = static_cast<double>(std::min(k, length - k));
      multiplicity.push_back(2 * k == length ? 2 : 1);
      multiplicity.push_back(static_cast<std::int64_t>(vectors.size()));
      vectors.push_back({2 * k <= length ? distance : -distance, 0, 0});
      if (2 * k == length)
        vectors.push_back({-distance, 0, 0});
    }
    force_constants.resize(static_cast<std::size_t>(9 * length));
    for (int a = 0; a < 3; ++a) {
      block(0, a) = 2 * stiffness[a];
      block(1 % length, a) += -stiffness[a];
      block(length - 1, a) += -stiffness[a];
    }
  }
  double& block(std::int64_t k, int a) {
    return force_constants[static_cast<std::size_t>(9 * k + 4 * a)];
  }
  fourier_model model() const {
    return {1, length, force_constants, vectors, multiplicity, mass, p2s, s2p};
  }

  std::int64_t length;
  double stiffness[3] = {3.0, 1.5, 0.5};
  std::vector<double> force_constants, mass{2.5};
  std::vector<vec3> vectors;
  std::vector<std::int64_t> multiplicity, p2s{0},
      s2p = std::vector<std::int64_t>(static_cast<std::size_t>(length), 0);
};

class both_backends : public testing::TestWithParam<backend_kind> {};
INSTANTIATE_TEST_SUITE_P(dynamical_matrix, both_backends,
                         testing::Values(backend_kind::reference, backend_kind::native));

TEST_P(both_backends, ring_has_the_dispersion_of_a_chain) {
  for (const std::int64_t length : {3, 4, 7, 16}) {
    const ring chain(length);
    std::vector<vec3> qpoints;
    for (int i = -9; i < 10; ++i)
      qpoints.push_back({0.083 * i, 0.3, -0.2});
    std::vector<complex> matrices(9 * qpoints.size());
    auto ex = make_execution(GetParam());
    dynamical_matrices.run(ex, {.model = chain.model(),
                                .qpoints = qpoints,
                                .blocks = {},
                                .charge_sum = {},
                                .matrices = matrices});
    for (std::size_t q = 0; q < qpoints.size(); ++q)
      for (int a = 0; a < 3; ++a) {
        const double expected =
            2 * chain.stiffness[a] / 2.5 * (1 - std::cos(2 * std::numbers::pi * qpoints[q][0]));
        EXPECT_NEAR(matrices[9 * q + 4 * a].real(), expected, 1e-14);
        EXPECT_EQ(matrices[9 * q + 4 * a].imag(), 0);
      }
  }
}

TEST_P(both_backends, derivative_is_the_slope_of_the_dispersion) {
  const ring chain(9);
  const vec3 q{0.137, 0, 0};
  std::vector<complex> slabs(27, complex(0));
  const mat3 lattice{{{1.7, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
  auto ex = make_execution(GetParam());
  dynamical_matrix_derivatives.run(ex, {chain.model(), {&q, 1}, lattice, nullptr, nullptr, slabs});
  for (int a = 0; a < 3; ++a) {
    const double expected = 2 * chain.stiffness[a] / 2.5 * 2 * std::numbers::pi * 1.7 *
                            std::sin(2 * std::numbers::pi * q[0]);
    EXPECT_NEAR(slabs[4 * a].real(), expected, 1e-13);
    EXPECT_EQ(slabs[9 + 4 * a], complex(0));
  }
}

TEST_P(both_backends, inverse_transform_returns_the_force_constants) {
  for (const std::int64_t length : {1, 4, 9}) {
    const ring chain(length);
    std::vector<vec3> qpoints;
    for (std::int64_t i = 0; i < length; ++i)
      qpoints.push_back({static_cast<double>(i) / static_cast<double>(length), 0, 0});
    std::vector<complex> matrices(9 * qpoints.size());
    auto ex = make_execution(GetParam());
    dynamical_matrices.run(ex, {.model = chain.model(),
                                .qpoints = qpoints,
                                .blocks = {},
                                .charge_sum = {},
                                .matrices = matrices});
    std::vector<double> back(chain.force_constants.size(), -1);
    inverse_fourier.run(ex, {1, length, matrices, qpoints, chain.vectors, chain.multiplicity,
                             chain.mass, chain.s2p, chain.p2s, back});
    for (std::size_t i = 0; i < back.size(); ++i)
      EXPECT_NEAR(back[i], chain.force_constants[i], 1e-13);
  }
}

TEST(dynamical_matrix, no_qpoint_and_no_image_are_fine) {
  ring chain(3);
  chain.s2p.assign(3, 2); // no supercell atom is an image of the primitive one
  const vec3 q{0.1, 0.2, 0.3};
  std::vector<complex> matrix(9, complex(7));
  for (const auto backend : {backend_kind::reference, backend_kind::native}) {
    auto ex = make_execution(backend);
    dynamical_matrices.run(
        ex,
        {.model = chain.model(), .qpoints = {}, .blocks = {}, .charge_sum = {}, .matrices = {}});
    dynamical_matrices.run(ex, {.model = chain.model(),
                                .qpoints = {&q, 1},
                                .blocks = {},
                                .charge_sum = {},
                                .matrices = matrix});
    for (const complex& x : matrix)
      EXPECT_EQ(x, complex(0));
  }
}

TEST(dynamical_matrix, bits_do_not_depend_on_threads_or_neighbours) {
  ring chain(16);
  std::mt19937_64 random(1);
  std::uniform_real_distribution<double> uniform(-1, 1);
  for (double& x : chain.force_constants)
    x = uniform(random);
  std::vector<vec3> qpoints(501);
  for (vec3& q : qpoints)
    q = {uniform(random), uniform(random), uniform(random)};
  std::vector<complex> all(9 * qpoints.size()), again(all.size()), one(9);
  auto ex1 = make_execution(backend_kind::native, 1), ex7 = make_execution(backend_kind::native, 7);
  dynamical_matrices.run(ex1, {.model = chain.model(),
                               .qpoints = qpoints,
                               .blocks = {},
                               .charge_sum = {},
                               .matrices = all});
  dynamical_matrices.run(ex7, {.model = chain.model(),
                               .qpoints = qpoints,
                               .blocks = {},
                               .charge_sum = {},
                               .matrices = again});
  EXPECT_EQ(all, again);
  dynamical_matrices.run(ex1, {.model = chain.model(),
                               .qpoints = {&qpoints[77], 1},
                               .blocks = {},
                               .charge_sum = {},
                               .matrices = one});
  EXPECT_TRUE(std::equal(one.begin(), one.end(), all.begin() + 9 * 77));
}

TEST(dynamical_matrix, a_constant_of_wang_shifts_the_sum_of_phases) {
  ring chain(5);
  const std::vector<mat3> born{{{{2, 0, 0}, {0, 1, 0}, {0, 0, 3}}}};
  const wang_term wang{
      born, {{{2, 0, 0}, {0, 2, 0}, {0, 0, 2}}}, {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}, 4.0};
  const vec3 gamma{}, direction{0, 0, 1};
  for (const auto backend : {backend_kind::reference, backend_kind::native}) {
    auto ex = make_execution(backend);
    std::vector<complex> without(9), with(9);
    dynamical_matrix_problem problem{.model = chain.model(),
                                     .qpoints = {&gamma, 1},
                                     .blocks = {},
                                     .wang = &wang,
                                     .charge_sum = {},
                                     .matrices = without};
    dynamical_matrices.run(ex, problem);
    problem.q_direction = &direction;
    problem.matrices = with;
    dynamical_matrices.run(ex, problem);
    // 4 (1/5) 3^2 / 2 for each of five images, over the mass.
    EXPECT_NEAR((with[8] - without[8]).real(), 4.0 * 9 / 2 / 2.5, 1e-13);
    EXPECT_NEAR(std::abs(with[0] - without[0]), 0, 1e-14);
  }
}

} // namespace
} // namespace lk::phonon
