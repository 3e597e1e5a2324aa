// SPDX-License-Identifier: BSD-3-Clause
// exp and log of double vectors, for Highway units. Include between <hwy/highway.h> and
// HWY_BEFORE_NAMESPACE; call lk::simd::HWY_NAMESPACE::exp(d, x).
//
//   exp x = 2^k (1 + r + r^2 q(r)),  k = round(x / ln 2),  r = x - k ln 2, carried as a sum of two
//           numbers; q is the Taylor series through r^13, whose remainder is 4e-18.
//   log x = k ln 2 + log(1 + f),  sqrt(1/2) <= 1 + f < sqrt 2,  with s = f / (2 + f) and the
//           minimax polynomial in s^2 of fdlibm's e_log.c (Sun Microsystems, 1993).
//
// Largest error below 0.9 ulp, with and without FMA. NaN, infinities, zeros, negative and
// subnormal arguments give what C's exp and log give. Only correctly rounded operations and
// integer operations on the bits, so the result is the same on all targets with FMA and on all
// targets without it.

#if defined(LK_COMMON_SIMD_MATH_INL_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef LK_COMMON_SIMD_MATH_INL_H_
#undef LK_COMMON_SIMD_MATH_INL_H_
#else
#define LK_COMMON_SIMD_MATH_INL_H_
#endif

#include <limits>

#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace lk::simd {
namespace HWY_NAMESPACE {
namespace {

// ln 2 in two parts; a product of the first with an exponent is exact.
constexpr double ln2_high = 0x1.62e42fee00000p-1;
constexpr double ln2_low = 0x1.a39ef35793c76p-33;
// Adding this rounds to an integer, which then stands in the low bits.
constexpr double integer_shift = 0x1.8p52;

template <class D>
HWY_INLINE hwy::HWY_NAMESPACE::Vec<D> power_of_two(D d, hwy::HWY_NAMESPACE::Vec<D> shifted) {
  namespace hn = hwy::HWY_NAMESPACE;
  const hn::RebindToUnsigned<D> du;
  const auto one = hn::BitCast(du, hn::Set(d, 1.0));
  return hn::BitCast(d, hn::Add(hn::ShiftLeft<52>(hn::BitCast(du, shifted)), one));
}

template <class D> HWY_INLINE hwy::HWY_NAMESPACE::Vec<D> exp(D d, hwy::HWY_NAMESPACE::Vec<D> x) {
  namespace hn = hwy::HWY_NAMESPACE;
  const auto set = [d](double v) HWY_ATTR { return hn::Set(d, v); };
  // Outside these bounds the result is 0 or infinity; NaN passes.
  x = hn::IfThenElse(hn::Gt(x, set(800.0)), set(800.0), x);
  x = hn::IfThenElse(hn::Lt(x, set(-800.0)), set(-800.0), x);
  const auto shift = set(integer_shift);
  const auto k = hn::Sub(hn::MulAdd(x, set(0x1.71547652b82fep0), shift), shift);
  const auto high = hn::NegMulAdd(k, set(ln2_high), x);
  const auto low = hn::Mul(k, set(ln2_low));
  const auto r = hn::Sub(high, low);
  const auto rest = hn::Sub(hn::Sub(high, r), low);
  const auto r2 = hn::Mul(r, r);
  // Coefficients 1/j!, even and odd powers of q in two chains.
  auto even = hn::MulAdd(r2, set(1.0 / 479001600), set(1.0 / 3628800));
  auto odd = hn::MulAdd(r2, set(1.0 / 6227020800), set(1.0 / 39916800));
  even = hn::MulAdd(r2, even, set(1.0 / 40320));
  odd = hn::MulAdd(r2, odd, set(1.0 / 362880));
  even = hn::MulAdd(r2, even, set(1.0 / 720));
  odd = hn::MulAdd(r2, odd, set(1.0 / 5040));
  even = hn::MulAdd(r2, even, set(1.0 / 24));
  odd = hn::MulAdd(r2, odd, set(1.0 / 120));
  even = hn::MulAdd(r2, even, set(0.5));
  odd = hn::MulAdd(r2, odd, set(1.0 / 6));
  const auto q = hn::MulAdd(r, odd, even);
  const auto y = hn::Add(set(1.0), hn::Add(r, hn::MulAdd(r2, q, rest)));
  // 2^k in two factors: k reaches 1024, and a subnormal result must round once.
  const auto half = hn::MulAdd(k, set(0.5), shift);
  const auto other_half = hn::Add(hn::Sub(k, hn::Sub(half, shift)), shift);
  return hn::Mul(hn::Mul(y, power_of_two(d, half)), power_of_two(d, other_half));
}

template <class D> HWY_INLINE hwy::HWY_NAMESPACE::Vec<D> log(D d, hwy::HWY_NAMESPACE::Vec<D> x) {
  namespace hn = hwy::HWY_NAMESPACE;
  const hn::RebindToUnsigned<D> du;
  const auto set = [d](double v) HWY_ATTR { return hn::Set(d, v); };
  const auto subnormal = hn::Lt(x, set(0x1p-1022));
  const auto normal = hn::IfThenElse(subnormal, hn::Mul(x, set(0x1p54)), x);
  const auto one = hn::BitCast(du, set(1.0));
  const auto root_half = hn::BitCast(du, set(0x1.6a09e667f3bcdp-1));
  const auto bits = hn::Add(hn::BitCast(du, normal), hn::Sub(one, root_half));
  const auto mantissa = hn::And(bits, hn::Set(du, 0x000fffffffffffffu));
  const auto f = hn::Sub(hn::BitCast(d, hn::Add(mantissa, root_half)), set(1.0));
  // The biased exponent as a double: put behind the exponent of 2^52, which is then taken off.
  const auto exponent =
      hn::BitCast(d, hn::Or(hn::ShiftRight<52>(bits), hn::BitCast(du, set(0x1p52))));
  const auto k = hn::Sub(hn::Sub(exponent, set(0x1p52)),
                         hn::IfThenElse(subnormal, set(1023.0 + 54.0), set(1023.0)));
  const auto s = hn::Div(f, hn::Add(f, set(2.0)));
  const auto z = hn::Mul(s, s);
  const auto w = hn::Mul(z, z);
  auto even = hn::MulAdd(w, set(1.531383769920937332e-01), set(2.222219843214978396e-01));
  auto odd = hn::MulAdd(w, set(1.479819860511658591e-01), set(1.818357216161805012e-01));
  even = hn::MulAdd(w, even, set(3.999999999940941908e-01));
  odd = hn::MulAdd(w, odd, set(2.857142874366239149e-01));
  odd = hn::MulAdd(w, odd, set(6.666666666666735130e-01));
  const auto polynomial = hn::MulAdd(z, odd, hn::Mul(w, even));
  const auto half_f2 = hn::Mul(hn::Mul(set(0.5), f), f);
  const auto tail = hn::MulAdd(s, hn::Add(half_f2, polynomial), hn::Mul(k, set(ln2_low)));
  auto y = hn::Sub(hn::Mul(k, set(ln2_high)), hn::Sub(hn::Sub(half_f2, tail), f));
  constexpr double infinity = std::numeric_limits<double>::infinity();
  y = hn::IfThenElse(hn::Lt(x, set(infinity)), y, x); // infinity and NaN
  y = hn::IfThenElse(hn::Lt(x, hn::Zero(d)), set(std::numeric_limits<double>::quiet_NaN()), y);
  return hn::IfThenElse(hn::Eq(x, hn::Zero(d)), set(-infinity), y);
}

} // namespace
} // namespace HWY_NAMESPACE
} // namespace lk::simd
HWY_AFTER_NAMESPACE();

#endif // per-target include guard
