// SPDX-License-Identifier: BSD-3-Clause
#include "common/simd/vector_math.hpp"

#include <cstddef>

#define HWY_TARGET_INCLUDE "common/simd/vector_math.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include "common/simd/math-inl.h"

HWY_BEFORE_NAMESPACE();
namespace lk::simd {
namespace HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;
using full = hn::ScalableTag<double>;

// The tail takes the vector path on a padded copy: same bits for every length.
template <class Function>
HWY_INLINE void for_each(const double* in, double* out, std::size_t n, Function function) {
  constexpr full d;
  constexpr std::size_t w = hn::MaxLanes(d);
  std::size_t i = 0;
  for (; i + w <= n; i += w)
    hn::StoreU(function(d, hn::LoadU(d, in + i)), d, out + i);
  if (i == n)
    return;
  double padded[w] = {};
  for (std::size_t k = 0; i + k < n; ++k)
    padded[k] = in[i + k];
  hn::StoreU(function(d, hn::LoadU(d, padded)), d, padded);
  for (std::size_t k = 0; i + k < n; ++k)
    out[i + k] = padded[k];
}

void exp_array(const double* in, double* out, std::size_t n) {
  for_each(in, out, n, [](full d, hn::Vec<full> x) HWY_ATTR { return exp(d, x); });
}

void log_array(const double* in, double* out, std::size_t n) {
  for_each(in, out, n, [](full d, hn::Vec<full> x) HWY_ATTR { return log(d, x); });
}

// 0 x is 0, or NaN where x is not finite; NaN survives the sum.
bool all_finite_array(const double* x, std::size_t n) {
  constexpr full d;
  constexpr std::size_t w = hn::MaxLanes(d);
  const auto zero = hn::Zero(d);
  auto s0 = zero, s1 = zero, s2 = zero, s3 = zero;
  std::size_t i = 0;
  for (; i + 4 * w <= n; i += 4 * w) {
    s0 = hn::MulAdd(zero, hn::LoadU(d, x + i), s0);
    s1 = hn::MulAdd(zero, hn::LoadU(d, x + i + w), s1);
    s2 = hn::MulAdd(zero, hn::LoadU(d, x + i + 2 * w), s2);
    s3 = hn::MulAdd(zero, hn::LoadU(d, x + i + 3 * w), s3);
  }
  double tail = 0.0;
  for (; i < n; ++i)
    tail += 0.0 * x[i];
  const auto sum = hn::Add(hn::Add(s0, s1), hn::Add(s2, s3));
  return hn::AllTrue(d, hn::Eq(sum, zero)) && tail == 0.0;
}

} // namespace
} // namespace HWY_NAMESPACE
} // namespace lk::simd
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
#include "common/simd/simd.hpp"

namespace lk::simd {

LK_SIMD_TABLE(exp_array);
LK_SIMD_TABLE(log_array);
LK_SIMD_TABLE(all_finite_array);

void exp(std::span<const double> in, std::span<double> out) {
  LK_SIMD_CALL(exp_array)(in.data(), out.data(), in.size());
}

void log(std::span<const double> in, std::span<double> out) {
  LK_SIMD_CALL(log_array)(in.data(), out.data(), in.size());
}

bool all_finite(std::span<const double> values) {
  return LK_SIMD_CALL(all_finite_array)(values.data(), values.size());
}

} // namespace lk::simd
#endif
