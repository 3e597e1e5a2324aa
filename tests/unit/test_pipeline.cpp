// SPDX-License-Identifier: BSD-3-Clause
// The pipeline against the reference on small random crystals: two independent ways to the same
// sums.
#include "phonon3/pipeline.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>
#include <vector>

namespace {

using namespace lk;
using namespace lk::phonon3;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double tolerance = 1e-11; // of the largest element; sums of some thousand products

// A crystal of n atoms in a supercell of 2 x 2 x 1 cells, a mesh without images on the zone
// surface, random force constants and modes.
struct sample {
  collision_problem problem;
  std::vector<std::int64_t> addresses, map, multiplicity, p2s, s2p, tetrahedra, first, triplets,
      weights, bands, ids;
  std::vector<double> frequencies, fc3, vectors, masses, temperatures{0.0, 2.0, 6.0}, sigmas{nan},
      cutoffs{-1.0}, gamma;
  std::vector<complex> eigenvectors;
  std::vector<std::int8_t> nonzero, all_shortest;
  std::mt19937_64 random;

  double uniform(double low, double high) {
    return std::uniform_real_distribution<double>(low, high)(random);
  }

  sample(std::int64_t n, ivec3 d, std::uint64_t seed) : random(seed) {
    make_grid(d);
    make_crystal(n);
    make_modes(3 * n);
    make_tetrahedra();
    make_triplets();
    for (std::int64_t b = 0; b < 3 * n; ++b)
      bands.push_back(b);
  }

  void make_grid(const ivec3& d) {
    for (std::int64_t c = 0; c < d[2]; ++c)
      for (std::int64_t b = 0; b < d[1]; ++b)
        for (std::int64_t a = 0; a < d[0]; ++a)
          for (const auto x : {2 * a > d[0] ? a - d[0] : a, 2 * b > d[1] ? b - d[1] : b,
                               2 * c > d[2] ? c - d[2] : c})
            addresses.push_back(x);
    for (std::int64_t i = 0; i <= d[0] * d[1] * d[2]; ++i)
      map.push_back(i);
    problem.grid.d_diag = d;
    problem.grid.q = {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
  }

  // Supercell atom (cell, p) at cell + tau_p; equivalent images along x and y half a supercell
  // away.
  void make_crystal(std::int64_t n) {
    const std::int64_t n_super = 4 * n;
    std::vector<vec3> tau;
    for (std::int64_t p = 0; p < n; ++p) {
      tau.push_back({uniform(0, 0.4), uniform(0, 0.4), uniform(0, 1)});
      masses.push_back(uniform(5, 50));
      p2s.push_back(4 * p);
    }
    for (std::int64_t s = 0; s < n_super; ++s) {
      s2p.push_back(s / 4 * 4);
      for (std::int64_t p = 0; p < n; ++p) {
        multiplicity.push_back(s / 4 == p && s % 4 != 0 ? 2 : 1);
        multiplicity.push_back(static_cast<std::int64_t>(vectors.size() / 3));
        for (std::int64_t image = 0; image < multiplicity[multiplicity.size() - 2]; ++image) {
          const double sign = image == 0 ? 1 : -1;
          const auto &a = tau[static_cast<std::size_t>(p)],
                     &b = tau[static_cast<std::size_t>(s / 4)];
          vectors.push_back(sign * static_cast<double>(s % 2) + b[0] - a[0]);
          vectors.push_back(sign * static_cast<double>(s / 2 % 2) + b[1] - a[1]);
          vectors.push_back(b[2] - a[2]);
        }
      }
    }
    for (std::int64_t i = 0; i < n * n_super * n_super; ++i) {
      nonzero.push_back(uniform(0, 1) < 0.9 ? 1 : 0);
      all_shortest.push_back(uniform(0, 1) < 0.3 ? 1 : 0);
      for (int x = 0; x < 27; ++x)
        fc3.push_back(uniform(-1, 1));
    }
    problem.crystal.n_atoms = n;
    problem.crystal.n_super = n_super;
  }

  void make_modes(std::int64_t n_band) {
    const auto n_bz = static_cast<std::int64_t>(addresses.size() / 3);
    for (std::int64_t q = 0; q < n_bz; ++q) {
      std::vector<double> f;
      for (std::int64_t b = 0; b < n_band; ++b)
        f.push_back(uniform(0.5, 8));
      if (q % 3 == 0)
        f[0] = -0.2;
      std::sort(f.begin(), f.end());
      frequencies.insert(frequencies.end(), f.begin(), f.end());
      for (std::int64_t b = 0; b < n_band; ++b)
        ids.push_back(b > 0 && f[static_cast<std::size_t>(b)] - f[static_cast<std::size_t>(b - 1)] <
                                   0.3
                          ? ids.back()
                          : b);
    }
    for (std::int64_t i = 0; i < n_bz * n_band * n_band; ++i)
      eigenvectors.emplace_back(uniform(-1, 1), uniform(-1, 1));
    problem.modes.n_band = n_band;
  }

  // 24 tetrahedra around a point: for each of the 8 octants' cubes one corner of the 6 tetrahedra
  // that share the main diagonal, where the point belongs to them.
  void make_tetrahedra() {
    const int orders[6][3] = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
    for (const auto& order : orders) {
      std::int64_t corner[4][3] = {};
      for (int v = 1; v < 4; ++v) {
        std::copy_n(corner[v - 1], 3, corner[v]);
        corner[v][order[v - 1]] += 1;
      }
      for (int centre = 0; centre < 4; ++centre) {
        const int rest[4][3] = {{1, 2, 3}, {0, 2, 3}, {0, 1, 3}, {0, 1, 2}};
        tetrahedra.insert(tetrahedra.end(), 3, 0);
        for (const int v : rest[centre])
          for (int x = 0; x < 3; ++x)
            tetrahedra.push_back(corner[v][x] - corner[centre][x]);
      }
    }
  }

  void make_triplets() {
    const auto& d = problem.grid.d_diag;
    problem.grid.addresses = addresses;
    const auto n = static_cast<std::int64_t>(addresses.size() / 3);
    first.push_back(0);
    for (const std::int64_t q0 : {std::int64_t{0}, n / 2, n - 1}) {
      for (std::int64_t q1 = 0; q1 < n; ++q1) {
        const auto a = problem.grid.address(q0), b = problem.grid.address(q1);
        triplets.insert(triplets.end(),
                        {q0, q1, grid_point_of({-a[0] - b[0], -a[1] - b[1], -a[2] - b[2]}, d)});
        weights.push_back(1 + q1 % 3);
      }
      first.push_back(static_cast<std::int64_t>(weights.size()));
    }
  }

  std::vector<double> run(void (*function)(execution&, const collision_problem&), int threads = 1) {
    auto& p = problem;
    p.grid.addresses = addresses;
    p.grid.map = map;
    p.modes.frequencies = frequencies;
    p.modes.eigenvectors = eigenvectors;
    auto& c = p.crystal;
    c.fc3 = fc3;
    c.nonzero = nonzero;
    c.vectors = vectors;
    c.multiplicity = multiplicity;
    c.masses = masses;
    c.p2s = p2s;
    c.s2p = s2p;
    c.all_shortest = all_shortest;
    p.tetrahedra = tetrahedra;
    p.first_triplet = first;
    p.triplets = triplets;
    p.weights = weights;
    p.band_indices = bands;
    p.temperatures = temperatures;
    p.sigmas = sigmas;
    p.sigma_cutoffs = cutoffs;
    gamma.assign((first.size() - 1) * sigmas.size() * (p.split_normal_umklapp ? 2 : 1) *
                     temperatures.size() * bands.size(),
                 7.0);
    p.gamma = gamma;
    execution_settings settings;
    settings.threads = threads;
    execution ex(settings);
    function(ex, p);
    return gamma;
  }

  void expect_equal_to_reference() {
    const auto expected = run(collision_reference), found = run(collision_pipeline);
    ASSERT_EQ(collision_pipeline_declines(problem), "");
    double largest = 0;
    for (const double x : expected)
      largest = std::max(largest, std::abs(x));
    ASSERT_GT(largest, 0.0);
    for (std::size_t i = 0; i < expected.size(); ++i)
      EXPECT_NEAR(found[i], expected[i], tolerance * largest) << i;
  }
};

TEST(pipeline, equals_the_reference) {
  for (const std::int64_t n : {1, 2, 3, 4})
    sample(n, {3, 4, 2}, 1).expect_equal_to_reference();
}

TEST(pipeline, meshes_of_every_shape) {
  for (const ivec3& d : {ivec3{1, 1, 1}, ivec3{1, 1, 5}, ivec3{4, 1, 1}, ivec3{2, 2, 2},
                         ivec3{1, 6, 1}, ivec3{5, 3, 4}}) {
    sample s(1, d, 2);
    s.sigmas = {0.5, nan};
    s.cutoffs = {-1.0, -1.0};
    s.expect_equal_to_reference();
  }
}

TEST(pipeline, options_of_the_interaction) {
  sample s(2, {3, 3, 2}, 3);
  s.problem.crystal.r0_average = false;
  s.expect_equal_to_reference();
  s.problem.crystal.r0_average = true;
  s.problem.crystal.cutoff_frequency = 2.0;
  s.expect_equal_to_reference();
}

TEST(pipeline, smearings_averages_and_split) {
  sample s(2, {3, 3, 2}, 4);
  s.sigmas = {0.2, nan, 0.5};
  s.cutoffs = {2.0, -1.0, 0.0};
  s.problem.split_normal_umklapp = true;
  s.expect_equal_to_reference();
  s.problem.degenerate_ids = s.ids;
  s.expect_equal_to_reference();
}

// Force constants that are symmetric in their last two atoms take another path through Phi.
TEST(pipeline, symmetric_force_constants) {
  sample s(2, {4, 3, 2}, 5);
  const std::size_t n = 2, S = 8;
  for (std::size_t a = 0; a < n; ++a)
    for (std::size_t M = 0; M < S; ++M)
      for (std::size_t N = 0; N < M; ++N) {
        const auto mn = (a * S + M) * S + N, nm = (a * S + N) * S + M;
        s.nonzero[mn] = s.nonzero[nm];
        s.all_shortest[mn] = s.all_shortest[nm];
        for (std::size_t x = 0; x < 27; ++x)
          s.fc3[27 * mn + x] = s.fc3[27 * nm + x / 9 * 9 + x % 3 * 3 + x / 3 % 3];
      }
  for (std::size_t a = 0; a < n; ++a)
    for (std::size_t M = 0; M < S; ++M)
      for (std::size_t x = 0; x < 27; ++x) {
        double* block = s.fc3.data() + 27 * ((a * S + M) * S + M);
        block[x] = block[x / 9 * 9 + x % 3 * 3 + x / 3 % 3];
      }
  s.expect_equal_to_reference();
}

TEST(pipeline, same_bits_for_any_number_of_threads) {
  sample s(3, {3, 3, 3}, 6);
  const auto one = s.run(collision_pipeline, 1);
  for (const int threads : {2, 7})
    EXPECT_EQ(s.run(collision_pipeline, threads), one);
}

TEST(pipeline, nothing_to_do) {
  sample s(1, {2, 2, 2}, 7);
  s.triplets.clear();
  s.weights.clear();
  s.first = {0, 0, 0};
  for (const double x : s.run(collision_pipeline))
    EXPECT_EQ(x, 0.0);
  s.bands.clear();
  EXPECT_TRUE(s.run(collision_pipeline).empty());
}

TEST(pipeline, declines_with_a_reason) {
  sample s(2, {3, 3, 3}, 8);
  s.run(collision_pipeline);
  s.problem.crystal.symmetrize_fc3_q = true;
  EXPECT_NE(collision_pipeline_declines(s.problem), "");
  s.problem.crystal.symmetrize_fc3_q = false;
  EXPECT_EQ(collision_pipeline_declines(s.problem), "");
  s.triplets[2] += 1;
  EXPECT_NE(collision_pipeline_declines(s.problem), "");
  s.triplets[2] -= 1;
  s.vectors[4] += 0.01;
  EXPECT_NE(collision_pipeline_declines(s.problem), "");
}

TEST(pipeline, estimates_its_memory) {
  sample s(2, {3, 3, 3}, 9);
  s.run(collision_pipeline);
  const auto one = collision_pipeline_bytes(s.problem, 1),
             two = collision_pipeline_bytes(s.problem, 2);
  EXPECT_GT(one, 8 * static_cast<std::int64_t>(s.fc3.size()));
  EXPECT_GT(two, one);
}

} // namespace
