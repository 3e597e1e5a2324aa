// SPDX-License-Identifier: BSD-3-Clause
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <memory>
#include <numbers>
#include <random>
#include <string>
#include <vector>

#include "common/linalg/hermitian_batch.hpp"
#include "common/linalg/hermitian_batch_native.hpp"

namespace {

using lk::complex;

constexpr double unit_roundoff = 0x1p-53;

struct batch {
  std::int64_t n_matrices, n;
  std::vector<complex> matrices;

  complex& at(std::int64_t m, std::int64_t i, std::int64_t j) {
    return matrices[static_cast<std::size_t>((m * n + i) * n + j)];
  }
};

batch random_batch(std::int64_t n_matrices, std::int64_t n) {
  batch b{n_matrices, n, std::vector<complex>(static_cast<std::size_t>(n_matrices * n * n))};
  std::mt19937_64 generator(static_cast<unsigned long>(100 * n + n_matrices));
  std::normal_distribution<double> normal;
  for (std::int64_t m = 0; m < n_matrices; ++m)
    for (std::int64_t i = 0; i < n; ++i)
      for (std::int64_t j = 0; j <= i; ++j) {
        const double re = normal(generator), im = i == j ? 0.0 : normal(generator);
        b.at(m, i, j) = {re, im};
        b.at(m, j, i) = {re, -im};
      }
  return b;
}

struct solution {
  std::vector<double> values;
  std::vector<complex> vectors;
};

solution solve(const batch& b, bool vectors, int threads = 1,
               lk::backend_kind backend = lk::backend_kind::native,
               const std::string& implementation = {}) {
  lk::execution_settings settings;
  settings.threads = threads;
  settings.backend = backend;
  settings.implementation = implementation;
  lk::execution ex(settings);
  solution s;
  s.values.resize(static_cast<std::size_t>(b.n_matrices * b.n));
  if (vectors)
    s.vectors.resize(b.matrices.size());
  lk::linalg::eigh_hermitian_batch(ex, b.n_matrices, b.n, b.matrices, s.values, s.vectors);
  return s;
}

template <class T> bool same_bits(const std::vector<T>& a, const std::vector<T>& b) {
  if (a.size() != b.size()) return false;
  return a.empty() || std::memcmp(a.data(), b.data(), a.size() * sizeof(T)) == 0;
}

// Residual |A v - lambda v| / |A|_1 and deviation of V^H V from unity, both in units of 2^-53.
void expect_eigenpairs(batch& b, const solution& s) {
  const std::int64_t n = b.n;
  const auto z = [&](std::int64_t m, std::int64_t i, std::int64_t j) {
    return s.vectors[static_cast<std::size_t>((m * n + i) * n + j)];
  };
  for (std::int64_t m = 0; m < b.n_matrices; ++m) {
    double norm = 0, residual = 0, overlap = 0;
    for (std::int64_t j = 0; j < n; ++j) {
      double sum = 0;
      for (std::int64_t i = 0; i < n; ++i)
        sum += std::abs(b.at(m, i, j));
      norm = std::max(norm, sum);
    }
    for (std::int64_t band = 0; band < n; ++band) {
      const double value = s.values[static_cast<std::size_t>(m * n + band)];
      for (std::int64_t i = 0; i < n; ++i) {
        complex r = -value * z(m, i, band), o = i == band ? -1.0 : 0.0;
        for (std::int64_t j = 0; j < n; ++j) {
          r += b.at(m, i, j) * z(m, j, band);
          o += std::conj(z(m, j, i)) * z(m, j, band);
        }
        residual = std::max(residual, std::abs(r));
        overlap = std::max(overlap, std::abs(o));
      }
    }
    EXPECT_LE(residual, 20 * unit_roundoff * norm) << "order " << n << ", matrix " << m;
    EXPECT_LE(overlap, std::max<double>(4.0 * static_cast<double>(n), 40) * unit_roundoff)
        << "order " << n << ", matrix " << m;
  }
}

TEST(HermitianBatch, EveryOrderUpTo70) {
  for (std::int64_t n = 1; n <= 70; ++n) {
    auto b = random_batch(n < 40 ? 19 : 5, n);
    const auto s = solve(b, true);
    expect_eigenpairs(b, s);
    const auto values = solve(b, false).values;
    for (std::size_t i = 0; i < values.size(); ++i)
      EXPECT_NEAR(values[i], s.values[i], 1e-13 * static_cast<double>(n)) << "order " << n;
  }
}

// Chain with a phase on every bond: eigenvalues 2 - 2 cos(pi k / (n+1)), whatever the phases.
TEST(HermitianBatch, ChainWithPhases) {
  for (const std::int64_t n : {1, 2, 3, 6, 24, 61, 100}) {
    batch b{3, n, std::vector<complex>(static_cast<std::size_t>(3 * n * n))};
    for (std::int64_t m = 0; m < 3; ++m)
      for (std::int64_t i = 0; i < n; ++i) {
        b.at(m, i, i) = 2.0;
        if (i == 0)
          continue;
        b.at(m, i, i - 1) = -std::polar(1.0, 0.7 * static_cast<double>(i * (m + 1)));
        b.at(m, i - 1, i) = std::conj(b.at(m, i, i - 1));
      }
    for (const bool vectors : {false, true}) {
      const auto s = solve(b, vectors);
      for (std::int64_t m = 0; m < 3; ++m)
        for (std::int64_t k = 0; k < n; ++k) {
          const double angle =
              std::numbers::pi * static_cast<double>(k + 1) / static_cast<double>(n + 1);
          EXPECT_NEAR(s.values[static_cast<std::size_t>(m * n + k)], 2 - 2 * std::cos(angle),
                      3e-14);
        }
    }
  }
}

TEST(HermitianBatch, AgreesWithTheReference) {
  for (const std::int64_t n : {3, 12, 30}) {
    const auto b = random_batch(11, n);
    const auto native = solve(b, true);
    const auto reference = solve(b, true, 1, lk::backend_kind::reference);
    for (std::size_t i = 0; i < native.values.size(); ++i)
      EXPECT_NEAR(native.values[i], reference.values[i], 1e-13 * static_cast<double>(n));
  }
}

TEST(HermitianBatch, BitsDependNeitherOnThreadsNorOnNeighbours) {
  for (const std::int64_t n : {2, 3, 9, 30, 40}) {
    const auto b = random_batch(131, n);
    for (const bool vectors : {false, true}) {
      const auto one = solve(b, vectors);
      for (const int threads : {2, 7}) {
        const auto many = solve(b, vectors, threads);
        EXPECT_TRUE(same_bits(one.values, many.values));
        EXPECT_TRUE(same_bits(one.vectors, many.vectors));
      }
      const auto matrix = b.matrices.begin() + 57 * n * n;
      const auto alone = solve({1, n, {matrix, matrix + n * n}}, vectors);
      EXPECT_TRUE(
          std::equal(alone.values.begin(), alone.values.end(), one.values.begin() + 57 * n));
      EXPECT_TRUE(std::equal(alone.vectors.begin(), alone.vectors.end(),
                             vectors ? one.vectors.begin() + 57 * n * n : one.vectors.end()));
    }
  }
}

TEST(HermitianBatch, NamesTheFirstMatrixThatIsNotFinite) {
  for (const auto backend : {lk::backend_kind::native, lk::backend_kind::reference}) {
    auto b = random_batch(500, 6);
    b.at(333, 5, 2) = {0, std::numeric_limits<double>::infinity()};
    b.at(411, 0, 0) = std::numeric_limits<double>::quiet_NaN();
    try {
      solve(b, true, 1, backend);
      FAIL() << "no error";
    } catch (const lk::error& e) {
      EXPECT_EQ(e.code(), lk::status::not_finite);
      EXPECT_NE(std::string(e.what()).find("matrix 333 "), std::string::npos) << e.what();
    }
  }
}

TEST(HermitianBatch, NonFiniteMatrixLeavesItsNeighboursAlone) {
  const std::int64_t n = 6;
  auto b = random_batch(16, n);
  const auto expected = solve(b, true);
  b.at(5, 3, 1) = std::numeric_limits<double>::quiet_NaN();
  std::vector<double> values(16 * n);
  std::vector<complex> vectors(16 * n * n);
  const auto size = static_cast<std::size_t>(lk::linalg::lanes_workspace_size(n, 16, true));
  std::vector<double> memory(size + 8);
  void* aligned = memory.data();
  std::size_t space = memory.size() * sizeof(double);
  lk::linalg::lanes_chunk chunk{n, 16, b.matrices.data(), values.data(), vectors.data(), nullptr};
  chunk.workspace = static_cast<double*>(std::align(64, size * sizeof(double), aligned, space));
  const auto result = lk::linalg::solve_lanes(chunk);
  EXPECT_EQ(result.not_finite, 5);
  EXPECT_EQ(result.not_converged, -1);
  for (std::size_t m = 0; m < 16; ++m) {
    if (m == 5)
      continue;
    for (std::size_t i = 6 * m; i < 6 * m + 6; ++i)
      EXPECT_EQ(values[i], expected.values[i]);
    for (std::size_t i = 36 * m; i < 36 * m + 36; ++i)
      EXPECT_EQ(vectors[i], expected.vectors[i]);
  }
}

TEST(HermitianBatch, ExtremeScales) {
  auto b = random_batch(12, 9);
  const auto plain = solve(b, true);
  const std::vector<int> exponents = {-1074, -1040, -1000, -300, -90,  0,
                                      90,    300,   1000,  1015, 1020, 1};
  auto scaled = b;
  for (std::int64_t m = 0; m < 12; ++m)
    for (std::int64_t i = 0; i < 81; ++i) {
      auto& x = scaled.matrices[static_cast<std::size_t>(81 * m + i)];
      const int k = exponents[static_cast<std::size_t>(m)];
      x = {std::ldexp(x.real(), k), std::ldexp(x.imag(), k)};
    }
  const auto s = solve(scaled, true);
  for (std::size_t m = 2; m < 12; ++m)
    for (std::size_t i = 9 * m; i < 9 * m + 9; ++i)
      EXPECT_NEAR(std::ldexp(s.values[i], -exponents[m]), plain.values[i], 1e-13);
  for (std::size_t i = 0; i < 18; ++i)
    EXPECT_TRUE(std::isfinite(s.values[i]));
}

TEST(HermitianBatch, RefusesWrongLengthsAndDeclinesLargeOrders) {
  auto b = random_batch(2, 3);
  b.n_matrices = 3;
  EXPECT_THROW(solve(b, false), lk::error);
  b = random_batch(1, lk::linalg::max_lanes_order + 1);
  EXPECT_THROW(solve(b, false), lk::error);
  EXPECT_NO_THROW(solve(b, false, 1, lk::backend_kind::automatic));
  EXPECT_NO_THROW(solve(random_batch(0, 6), true));
  EXPECT_NO_THROW(solve(random_batch(6, 0), true));
  EXPECT_NO_THROW(solve(random_batch(2, 3), true, 1, lk::backend_kind::automatic, "lanes"));
}

} // namespace
