// SPDX-License-Identifier: BSD-3-Clause
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <random>
#include <vector>

#include "common/simd/isa.hpp"
#include "common/simd/vector_math.hpp"

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double largest_error = 0.9; // ulp

using array_function = void (*)(std::span<const double>, std::span<double>);

std::vector<double> mapped(array_function f, const std::vector<double>& x) {
  std::vector<double> y(x.size());
  f(x, y);
  return y;
}

// Distance from the exact value in units of the spacing of doubles at the exact value.
double error_in_ulp(double got, long double exact) {
  int exponent = 0;
  std::frexp(exact, &exponent);
  const int last_bit = std::max(exponent - 53, -1074);
  return static_cast<double>(
      std::fabs(std::ldexp(static_cast<long double>(got) - exact, -last_bit)));
}

double worst_error(array_function f, long double (*exact)(long double),
                   const std::vector<double>& x) {
  const auto y = mapped(f, x);
  double worst = 0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    const double error = error_in_ulp(y[i], exact(static_cast<long double>(x[i])));
    if (error > worst)
      worst = error;
  }
  return worst;
}

std::vector<double> uniform(double low, double high, std::size_t n) {
  std::mt19937_64 generator(7);
  std::uniform_real_distribution<double> distribution(low, high);
  std::vector<double> x(n);
  for (double& v : x)
    v = distribution(generator);
  return x;
}

void expect_same(const std::vector<double>& got, const std::vector<double>& expected) {
  for (std::size_t i = 0; i < got.size(); ++i) {
    if (std::isnan(expected[i]))
      EXPECT_TRUE(std::isnan(got[i])) << i;
    else
      EXPECT_EQ(got[i], expected[i]) << i;
    EXPECT_TRUE(std::isnan(expected[i]) || std::signbit(got[i]) == std::signbit(expected[i])) << i;
  }
}

TEST(VectorMath, ExpIsWithinItsBound) {
  const auto exact = [](long double x) { return std::exp(x); };
  for (const auto& [low, high] :
       {std::pair{-1.0, 1.0}, {-1e-8, 1e-8}, {-700.0, 709.7}, {-745.1, -708.0}, {709.0, 709.78}})
    EXPECT_LT(worst_error(lk::simd::exp, exact, uniform(low, high, 400000)), largest_error)
        << low << " to " << high;
}

TEST(VectorMath, LogIsWithinItsBound) {
  const auto exact = [](long double x) { return std::log(x); };
  for (const auto& [low, high] :
       {std::pair{0.5, 2.0}, {0.999, 1.001}, {0.0, 1e300}, {1e-320, 1e-305}, {1e-3, 1e3}})
    EXPECT_LT(worst_error(lk::simd::log, exact, uniform(low, high, 400000)), largest_error)
        << low << " to " << high;
  auto wide = uniform(-744.0, 709.0, 400000);
  for (double& x : wide)
    x = std::exp(x);
  EXPECT_LT(worst_error(lk::simd::log, exact, wide), largest_error);
}

TEST(VectorMath, ExpOfSpecialValues) {
  expect_same(mapped(lk::simd::exp, {0.0, -0.0, infinity, -infinity, nan, 709.782712893384,
                                     709.7827128933841, 1e10, 1e308, -745.1332191019411,
                                     -745.1332191019412, -1e10, -1e308, 5e-324, -5e-324}),
              {1, 1, infinity, 0, nan, std::exp(709.782712893384), infinity, infinity, infinity,
               5e-324, 0, 0, 0, 1, 1});
}

TEST(VectorMath, LogOfSpecialValues) {
  expect_same(
      mapped(lk::simd::log, {1.0, 0.0, -0.0, infinity, -infinity, nan, -1.0, -5e-324, 5e-324,
                             2.2250738585072014e-308, std::numeric_limits<double>::max()}),
      {0, -infinity, -infinity, infinity, nan, nan, nan, nan, std::log(5e-324),
       std::log(2.2250738585072014e-308), std::log(std::numeric_limits<double>::max())});
}

TEST(VectorMath, BitsDoNotDependOnPosition) {
  const auto x = uniform(0.1, 50.0, 67);
  for (const auto f : {lk::simd::exp, lk::simd::log}) {
    const auto all = mapped(f, x);
    for (std::size_t i = 0; i < x.size(); ++i)
      EXPECT_EQ(mapped(f, {x[i]})[0], all[i]);
    for (std::size_t n = 0; n <= 17; ++n)
      EXPECT_EQ(mapped(f, {x.begin() + 3, x.begin() + 3 + static_cast<long>(n)}),
                std::vector<double>(all.begin() + 3, all.begin() + 3 + static_cast<long>(n)));
    auto in_place = x;
    f(in_place, in_place);
    EXPECT_EQ(in_place, all);
  }
}

// One digest for each class of levels {base, sse4} and {avx2, avx512}: no level has bits of its
// own.
TEST(VectorMath, BitsOfTheClass) {
  std::uint64_t digest = 14695981039346656037u;
  const auto add = [&](const std::vector<double>& values) {
    for (const double v : values) {
      std::uint64_t bits = 0;
      std::memcpy(&bits, &v, sizeof bits);
      digest = (digest ^ bits) * 1099511628211u;
    }
  };
  std::vector<double> x(20000);
  for (std::size_t i = 0; i < x.size(); ++i)
    x[i] = 0.0725 * static_cast<double>(i) - 745.0;
  add(mapped(lk::simd::exp, x));
  for (std::size_t i = 0; i < x.size(); ++i)
    x[i] = 0.001953 * static_cast<double>(i + 1);
  add(mapped(lk::simd::log, x));
#if defined(__aarch64__)
  const bool fused = true;
#else
  const bool fused = lk::isa::chosen() >= lk::isa::level::avx2;
#endif
  EXPECT_EQ(digest, fused ? 5668505823236475895u : 2294194720149868339u);
}

TEST(VectorMath, AllFinite) {
  for (std::size_t n = 0; n < 70; ++n) {
    std::vector<double> x(n, 1e308);
    EXPECT_TRUE(lk::simd::all_finite(x));
    for (std::size_t i = 0; i < n; ++i)
      for (const double bad : {infinity, -infinity, nan}) {
        auto y = x;
        y[i] = bad;
        EXPECT_FALSE(lk::simd::all_finite(y)) << n << " " << i;
      }
  }
}

} // namespace
