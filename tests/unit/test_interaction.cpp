// SPDX-License-Identifier: BSD-3-Clause
#include <gtest/gtest.h>

#include <cmath>
#include <complex>
#include <numbers>
#include <random>
#include <vector>

#include "phonon3/imaginary_self_energy.hpp"
#include "phonon3/interaction.hpp"

namespace {

using namespace lk;
using namespace lk::phonon3;

// One atom per cell on a chain of S cells along z, all vectors single.
struct chain {
  std::int64_t n_super;
  std::vector<double> fc3, vectors, masses{2.0};
  std::vector<std::int64_t> multiplicity, p2s{0}, s2p;
  std::vector<std::int8_t> nonzero, all_shortest;

  explicit chain(std::int64_t s) : n_super(s), s2p(static_cast<std::size_t>(s), 0) {
    std::mt19937_64 random(3);
    std::uniform_real_distribution<double> value(-1, 1);
    for (std::int64_t i = 0; i < s; ++i) {
      vectors.insert(vectors.end(), {0, 0, static_cast<double>(i <= s / 2 ? i : i - s)});
      multiplicity.insert(multiplicity.end(), {1, i});
    }
    fc3.resize(static_cast<std::size_t>(27 * s * s));
    for (auto& x : fc3)
      x = value(random);
    nonzero.assign(static_cast<std::size_t>(s * s), 1);
    all_shortest.assign(static_cast<std::size_t>(s * s), 0);
  }
  anharmonic_crystal view(bool r0_average) const {
    anharmonic_crystal c;
    c.n_atoms = 1, c.n_super = n_super, c.compact = true;
    c.fc3 = fc3, c.nonzero = nonzero, c.vectors = vectors, c.multiplicity = multiplicity;
    c.masses = masses, c.p2s = p2s, c.s2p = s2p, c.all_shortest = all_shortest;
    c.r0_average = r0_average;
    return c;
  }
};

std::vector<complex> transform(const chain& c, bool r0_average, const std::array<vec3, 3>& q,
                               bool reference) {
  execution ex({});
  std::vector<complex> r(27);
  const real_to_reciprocal_problem p{c.view(r0_average), q, r};
  if (reference)
    real_to_reciprocal_reference(ex, p);
  else
    real_to_reciprocal_phase_tables(ex, p);
  return r;
}

TEST(Interaction, TransformIsTheLatticeSum) {
  const chain c(3);
  const std::array<vec3, 3> q{{{0, 0, 0.1}, {0, 0, 0.27}, {0, 0, -0.37}}};
  const auto r = transform(c, false, q, true);
  for (std::size_t e = 0; e < 27; ++e) {
    complex sum = 0;
    for (std::size_t j = 0; j < 3; ++j)
      for (std::size_t k = 0; k < 3; ++k)
        sum += c.fc3[27 * (3 * j + k) + e] *
               std::polar(1.0, 2 * std::numbers::pi *
                                   (0.27 * c.vectors[3 * j + 2] - 0.37 * c.vectors[3 * k + 2]));
    EXPECT_NEAR(std::abs(r[e] - sum), 0, 1e-13);
  }
}

TEST(Interaction, NativeTransformEqualsTheReference) {
  chain c(5);
  for (std::size_t i = 0; i < 25; i += 3)
    c.all_shortest[i] = 1;
  for (std::size_t i = 1; i < 25; i += 4)
    c.nonzero[i] = 0;
  const std::array<vec3, 3> q{{{0.3, 0, 0.1}, {0, 0.2, 0.27}, {0.7, 0.8, 0.63}}};
  for (const bool r0_average : {false, true}) {
    const auto a = transform(c, r0_average, q, true), b = transform(c, r0_average, q, false);
    for (std::size_t e = 0; e < 27; ++e)
      EXPECT_NEAR(std::abs(a[e] - b[e]), 0, 1e-12);
  }
}

TEST(Interaction, AverageOverTheOriginOfASymmetricTensorChangesNothing) {
  // At Gamma all phases are 1: the three sums are equal when the tensor is symmetric.
  chain c(4);
  for (std::size_t block = 0; block < 16; ++block)
    for (std::size_t e = 0; e < 27; ++e)
      c.fc3[27 * block + e] = e == 13 ? 1.5 : 0.0;
  const std::array<vec3, 3> gamma{};
  const auto a = transform(c, false, gamma, true), b = transform(c, true, gamma, true);
  for (std::size_t e = 0; e < 27; ++e)
    EXPECT_NEAR(std::abs(a[e] - b[e]), 0, 1e-12);
}

TEST(Interaction, ProjectionsAgreeAndObeyTheCutoff) {
  execution ex({});
  std::mt19937_64 random(4);
  std::normal_distribution<double> normal;
  const auto complex_numbers = [&](std::size_t n) {
    std::vector<complex> z(n);
    for (auto& x : z)
      x = {normal(random), normal(random)};
    return z;
  };
  const auto r = complex_numbers(8 * 27);
  const std::array<std::vector<complex>, 3> e{complex_numbers(36), complex_numbers(36),
                                              complex_numbers(36)};
  const std::vector<double> f{-1, 1e-5, 1, 2, 3, 4}, masses{1.0, 3.0};
  const std::vector<std::int64_t> bands{5, 2, 0};
  std::vector<std::int64_t> positions;
  for (std::int64_t i = 0, at = 0; i < 3; ++i)
    for (std::int64_t j = 0; j < 6; ++j)
      for (std::int64_t k = 0; k < 6; ++k)
        positions.insert(positions.end(), {i, j, k, at++});
  std::vector<double> a(108), b(108);
  reciprocal_to_normal_problem p{2,      positions, r,    {f, f, f}, {e[0], e[1], e[2]},
                                 masses, bands,     1e-4, a};
  reciprocal_to_normal_reference(ex, p);
  p.squared = b;
  reciprocal_to_normal_rows(ex, p);
  for (std::size_t i = 0; i < 108; ++i) {
    EXPECT_NEAR(a[i], b[i], 1e-11 * (1 + a[i]));
    const bool dead = i >= 72 || i % 36 < 12 || i % 6 < 2;
    EXPECT_EQ(dead, a[i] == 0);
  }
}

TEST(SelfEnergy, SumOfOnePairIsTheFormula) {
  execution ex({});
  const std::vector<double> squared{2.0}, frequencies{5, 3, 2}, g{0.5, 0.25};
  const std::vector<std::int64_t> triplets{0, 1, 2}, weights{4};
  const std::vector<std::int8_t> zero{0};
  std::vector<double> gamma(1);
  imaginary_self_energy_problem p;
  p.squared = squared, p.triplets = triplets, p.weights = weights;
  p.n_bands0 = p.n_band = p.n_points = 1;
  p.frequencies = frequencies, p.temperature = 6, p.g = g, p.zero = zero, p.gamma = gamma;
  imaginary_self_energy_reference(ex, p);
  const double n1 = 1 / std::expm1(0.5), n2 = 1 / std::expm1(1.0 / 3);
  EXPECT_NEAR(gamma[0], 4 * 2 * ((n1 + n2 + 1) * 0.5 + (n1 - n2) * 0.25), 1e-12);
  p.temperature = 0;
  imaginary_self_energy_threads(ex, p);
  EXPECT_NEAR(gamma[0], 4 * 2 * 0.5, 1e-15);
  p.cutoff_frequency = 2;
  imaginary_self_energy_threads(ex, p);
  EXPECT_EQ(gamma[0], 0);
}

TEST(SelfEnergy, NormalAndUmklappAddUp) {
  execution ex({});
  const std::vector<double> squared{2.0, 3.0}, frequencies{5, 3, 2}, g{0.5, 0.1, 0.25, 0.3};
  const std::vector<std::int64_t> triplets{0, 1, 2, 0, 2, 1}, weights{1, 2},
      addresses{0, 0, 0, 1, 0, 0, -1, 0, 0};
  const std::vector<std::int8_t> zero{0, 0};
  std::vector<double> gamma(1), detail(2), normal(1), umklapp(1);
  detailed_self_energy_problem p;
  p.sum.squared = squared, p.sum.triplets = triplets, p.sum.weights = weights;
  p.sum.n_bands0 = p.sum.n_band = p.sum.n_points = 1;
  p.sum.frequencies = frequencies, p.sum.temperature = 6, p.sum.g = g, p.sum.zero = zero;
  p.grid.addresses = addresses;
  p.detail = detail, p.normal = normal, p.umklapp = umklapp;
  detailed_self_energy_reference(ex, p);
  auto sum = p.sum;
  sum.gamma = gamma;
  imaginary_self_energy_reference(ex, sum);
  EXPECT_NEAR(normal[0] + umklapp[0], gamma[0], 1e-12);
  EXPECT_NEAR(detail[0] + 2 * detail[1], gamma[0], 1e-12);
  EXPECT_EQ(umklapp[0], 0);
}

} // namespace
