// SPDX-License-Identifier: BSD-3-Clause
#include <gtest/gtest.h>

#include <cmath>
#include <numbers>
#include <vector>

#include "phonon3/conductivity.hpp"
#include "phonon3/constants.hpp"
#include "phonon3/isotope_scattering.hpp"

namespace {

using namespace lk;
using namespace lk::phonon3;

// phono3py's values of the conversion factors.
TEST(Constants, ConversionFactors) {
  EXPECT_NEAR(interaction_to_ev2, 0.003585491184882004, 1e-15);
  EXPECT_NEAR(self_energy_to_terahertz, 3306215.697005045, 1e-6);
  EXPECT_NEAR(conductivity_to_si, 254.99444177927478, 1e-10);
  EXPECT_NEAR(kelvin_to_terahertz, 0.020836633049032778, 1e-15);
}

// A cubic grid of 3x3x3 points, no point on the zone surface.
lattice::grid cubic_grid() {
  lattice::grid g;
  g.d_diag = {3, 3, 3};
  g.q = {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
  for (std::int64_t i = 0; i < 27; ++i) {
    const ivec3 a{i % 3, i / 3 % 3, i / 9};
    g.addresses.push_back({a[0] == 2 ? -1 : a[0], a[1] == 2 ? -1 : a[1], a[2] == 2 ? -1 : a[2]});
    g.bz_map.push_back(i);
    g.bz_to_grid.push_back(i);
  }
  g.bz_map.push_back(27);
  for (int signs = 0; signs < 8; ++signs)
    for (int shift = 0; shift < 3; ++shift) {
      imat3 r{};
      for (int i = 0; i < 3; ++i)
        r[i][(i + shift) % 3] = (signs >> i & 1) != 0 ? -1 : 1;
      g.rotations.push_back(r);
      mat3 c{};
      for (int i = 0; i < 3; ++i)
        for (int j = 0; j < 3; ++j)
          c[i][j] = static_cast<double>(r[i][j]);
      g.cartesian_rotations.push_back(c);
    }
  g.map.assign(27, 0);
  for (std::int64_t i = 0; i < 27; ++i) {
    const auto& a = g.addresses[static_cast<std::size_t>(i)];
    const auto nonzero = std::abs(a[0]) + std::abs(a[1]) + std::abs(a[2]);
    const std::int64_t representatives[] = {0, 1, 4, 13};
    g.map[static_cast<std::size_t>(i)] = representatives[nonzero];
  }
  g.irreducible = {0, 1, 4, 13};
  g.weights = {1, 6, 12, 8};
  return g;
}

TEST(Conductivity, ProductsOfVelocitiesAreSummedOverTheStar) {
  const auto g = cubic_grid();
  std::vector<double> velocities(4 * 3, 0.0);
  velocities[3] = 2;                                   // along x at (1,0,0): six arms
  velocities[9] = velocities[10] = velocities[11] = 1; // at (1,1,1): eight arms
  const auto products = star_velocity_products(g, velocities);
  for (std::size_t c = 0; c < 3; ++c) {
    EXPECT_NEAR(products[6 + c], 8, 1e-12);
    EXPECT_NEAR(products[18 + c], 8, 1e-12);
    EXPECT_NEAR(products[18 + 3 + c], 0, 1e-12);
  }
}

TEST(Conductivity, DegenerateSetsAreChained) {
  const std::vector<double> f{0, 5e-5, 1.2e-4, 1, 1.00009, 2};
  EXPECT_EQ(find_degenerate_ids(f, 6), (std::vector<std::int64_t>{0, 0, 0, 3, 3, 5}));
  EXPECT_EQ(find_degenerate_ids(f, 3), (std::vector<std::int64_t>{0, 0, 0, 0, 0, 2}));
}

TEST(Conductivity, AcousticModesAtGammaBecomeZero) {
  const auto g = cubic_grid();
  std::vector<double> f(27 * 4, 1.0);
  f[0] = -3, f[1] = -1e-6, f[2] = 1e-7, f[3] = 2e-6;
  exclude_gamma_acoustic(g, 4, f);
  EXPECT_EQ(f[0], -3);
  EXPECT_EQ(f[1], 0);
  EXPECT_EQ(f[2], 0);
  EXPECT_EQ(f[3], 0);
  EXPECT_EQ(f[4], 1);
}

TEST(Conductivity, EquivalentModesGetEqualFrequencies) {
  const auto g = cubic_grid();
  std::vector<double> f(27 * 3);
  for (std::size_t i = 0; i < 27; ++i) {
    f[3 * i] = 1 + 1e-14 * static_cast<double>(i);
    f[3 * i + 1] = 2 + 1e-13 * static_cast<double>(i);
    f[3 * i + 2] = 2 + 1e-12;
  }
  regularize(g, 3, f);
  for (std::size_t i = 0; i < 27; ++i) {
    const auto r = static_cast<std::size_t>(g.map[i]);
    EXPECT_EQ(f[3 * i], f[3 * r]);
    EXPECT_EQ(f[3 * i + 1], f[3 * i + 2]);
  }
}

TEST(Conductivity, BoundaryScattering) {
  const std::vector<double> v{3, 4, 0};
  EXPECT_NEAR(boundary_scattering(v, 10)[0], 5 * 7.957747154594767e-06 / 10 * 1, 1e-18);
}

TEST(Conductivity, ModeOfOneBand) {
  conductivity_result r;
  r.n_sigmas = r.n_temperatures = r.n_points = r.n_band = 1;
  r.mode_factor = 10;
  r.frequencies = {2};
  r.gamma = {0.5};
  r.gamma_isotope = {0.25};
  r.gamma_boundary = {0.25};
  r.velocity_products = {1, 2, 3, 4, 5, 6};
  r.heat_capacities = {3};
  EXPECT_EQ(r.total_gamma(0, 0, 0, 0), 1);
  EXPECT_EQ(r.mode_kappa(0, 0, 0, 0)[5], 6 * 3 / 2.0 * 10);
  r.cutoff_frequency = 3;
  EXPECT_EQ(r.mode_kappa(0, 0, 0, 0)[5], 0);
  r.cutoff_frequency = 0;
  r.gamma = {-0.5};
  EXPECT_EQ(r.mode_kappa(0, 0, 0, 0)[0], 0);
}

TEST(Isotopes, OverlapIsASumOverAtoms) {
  const std::vector<double> variances{1, 10};
  std::vector<complex> e0(36, 0.0), e(36, 0.0);
  e0[0 * 6] = {0, 1}, e0[3 * 6] = 2;
  e[0 * 6] = {0, 1}, e[1 * 6] = 5, e[3 * 6] = {0, 3};
  EXPECT_NEAR(isotope_overlap(variances, e0.data(), 0, e.data(), 0), 1 * 1 + 10 * 36, 1e-12);
}

TEST(Isotopes, StrengthOfOneMode) {
  execution ex({});
  const std::vector<double> f{2, 2.1, 2.3}, w{1.0}, variances{0.5};
  std::vector<complex> e(9, 0.0);
  for (std::size_t i = 0; i < 3; ++i)
    e[4 * i] = 1;
  const std::vector<std::int64_t> points{0}, bands{0};
  std::vector<double> a(1), b(1);
  isotope_strength_problem p{0, points, w, variances, {3, f, e}, bands, {}, 0.2, 0, a};
  isotope_strength_reference(ex, p);
  p.gamma = b;
  isotope_strength_threads(ex, p);
  EXPECT_NEAR(a[0], std::numbers::pi / 4 * 4 * 0.5 / (0.2 * std::sqrt(2 * std::numbers::pi)),
              1e-12);
  EXPECT_EQ(a, b);
}

} // namespace
