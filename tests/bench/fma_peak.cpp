// SPDX-License-Identifier: BSD-3-Clause
// Multiply-add rate of one core at the instruction-set level that the library chooses
// (LIBKERNEL_ISA lowers it): prints the level and GFLOP/s, the best of some repetitions.
//
// More independent chains than latency times units need, fewer than there are registers.
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "fma_peak.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace lk::bench {
namespace HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;

constexpr int n_chains = 12;

// Floating-point operations of n steps; the sum of the chains keeps them alive.
double multiply_add(std::int64_t n, double factor, double* sum) {
  const hn::CappedTag<double, 8> d;
  const auto a = hn::Set(d, factor);
  // Chains with equal values would be computed once.
  const auto start = [&](int i) { return hn::Set(d, factor * i); };
  auto x0 = start(0), x1 = start(1), x2 = start(2), x3 = start(3), x4 = start(4), x5 = start(5);
  auto x6 = start(6), x7 = start(7), x8 = start(8), x9 = start(9), x10 = start(10), x11 = start(11);
  for (std::int64_t i = 0; i < n; ++i) {
    x0 = hn::MulAdd(x0, a, a);
    x1 = hn::MulAdd(x1, a, a);
    x2 = hn::MulAdd(x2, a, a);
    x3 = hn::MulAdd(x3, a, a);
    x4 = hn::MulAdd(x4, a, a);
    x5 = hn::MulAdd(x5, a, a);
    x6 = hn::MulAdd(x6, a, a);
    x7 = hn::MulAdd(x7, a, a);
    x8 = hn::MulAdd(x8, a, a);
    x9 = hn::MulAdd(x9, a, a);
    x10 = hn::MulAdd(x10, a, a);
    x11 = hn::MulAdd(x11, a, a);
  }
  const auto left = hn::Add(hn::Add(hn::Add(x0, x1), hn::Add(x2, x3)), hn::Add(x4, x5));
  const auto right = hn::Add(hn::Add(hn::Add(x6, x7), hn::Add(x8, x9)), hn::Add(x10, x11));
  *sum += hn::GetLane(hn::Add(left, right));
  return 2.0 * n_chains * static_cast<double>(n) * static_cast<double>(hn::Lanes(d));
}

}  // namespace
}  // namespace HWY_NAMESPACE
}  // namespace lk::bench
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
#include "common/simd/simd.hpp"

namespace lk::bench {
namespace {

LK_SIMD_TABLE(multiply_add);

double best_rate(double factor, double* sum) {
  double best = 0;
  for (int i = 0; i < 40; ++i) {
    const auto start = std::chrono::steady_clock::now();
    const double flop = LK_SIMD_CALL(multiply_add)(2'000'000, factor, sum);
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    best = std::max(best, flop / seconds.count());
  }
  return best;
}

}  // namespace
}  // namespace lk::bench

int main(int n_arguments, char**) {
  // Not a constant, so that the chains are computed.
  const double factor = 0.5 / n_arguments;
  double sum = 0;
  const double rate = lk::bench::best_rate(factor, &sum);
  std::printf("%s %.2f\n", lk::isa::name(lk::isa::chosen()), 1e-9 * rate);
  return sum > 0 ? 0 : 1;
}
#endif
