// SPDX-License-Identifier: BSD-3-Clause
// Weight g I of the vertex x of a tetrahedron with the other vertices a <= b <= c at w >= x, with
// t = w - x, A = a - x, B = b - x, C = c - x, u_v = v - w:
//   a, b, c > w   t^2 [u_a B C + A (u_b C + u_c B)] / (A B C)^2                        0 if A < gap
//   b, c > w      {u_c B (q - u_a u_c B) + q u_b C} / [(B C)^2 (b-a) (c-a)],  q = u_b t (c-a)
//                                                                            0 if min(b-a, B) < gap
//   c > w         u_c^3 / [C^2 (c-a) (c-b)]                                  0 if min(c-b, C) < gap
// Vertices on the same side of w enter symmetrically, so x needs no rank. For w < x everything is
// negated, with the next double below -w as the limit, which keeps "equal counts as above". All
// terms are positive; one division.
#include <cmath>
#include <limits>

#include "lattice/tetrahedron_lanes.hpp"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "lattice/tetrahedron_lanes_native.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace lk::lattice {
namespace HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;
using D = hn::CappedTag<double, 8>;
using V = hn::Vec<D>;
using M = hn::Mask<D>;
constexpr D d;
constexpr std::int64_t lanes = hn::MaxLanes(d);
// Sums run in eight accumulators whatever the width of a vector.
constexpr std::int64_t n_parts = tetrahedron_lane_multiple / lanes;

void sort_outer(std::int64_t n, double* a, double* b, double* c) {
  for (std::int64_t i = 0; i < n; i += lanes) {
    const V x = hn::LoadU(d, a + i), y = hn::LoadU(d, b + i), z = hn::LoadU(d, c + i);
    const V low = hn::Min(x, y), high = hn::Max(x, y);
    hn::StoreU(hn::Min(low, z), d, a + i);
    hn::StoreU(hn::Max(low, hn::Min(high, z)), d, b + i);
    hn::StoreU(hn::Max(high, z), d, c + i);
  }
}

struct at_frequency {
  V x, w, limit, t;
  bool negated;
};

HWY_INLINE V weight(const at_frequency& f, V a, V b, V c) {
  const V gap = hn::Set(d, 1e-10);
  if (f.negated) {
    const V first = a;
    a = hn::Neg(c);
    b = hn::Neg(b);
    c = hn::Neg(first);
  }
  const V A = hn::Sub(a, f.x), B = hn::Sub(b, f.x), C = hn::Sub(c, f.x);
  const V ua = hn::Sub(a, f.w), ub = hn::Sub(b, f.w), uc = hn::Sub(c, f.w);
  const V ca = hn::Sub(c, a), ba = hn::Sub(b, a), cb = hn::Sub(c, b);
  const V BC = hn::Mul(B, C);

  const V three =
      hn::Mul(hn::Mul(f.t, f.t), hn::MulAdd(ua, BC, hn::Mul(A, hn::MulAdd(ub, C, hn::Mul(uc, B)))));
  const V ABC = hn::Mul(A, BC);
  const V q = hn::Mul(hn::Mul(ub, f.t), ca);
  const V ucB = hn::Mul(uc, B);
  const V two = hn::MulAdd(ucB, hn::NegMulAdd(ua, ucB, q), hn::Mul(hn::Mul(q, ub), C));
  const V two_below = hn::Mul(hn::Mul(BC, BC), hn::Mul(ba, ca));
  const V one = hn::Mul(hn::Mul(uc, uc), uc);
  const V one_below = hn::Mul(hn::Mul(C, C), hn::Mul(ca, cb));

  const M a_above = hn::Gt(a, f.limit), b_above = hn::Gt(b, f.limit), c_above = hn::Gt(c, f.limit);
  const V numerator = hn::IfThenElse(a_above, three, hn::IfThenElse(b_above, two, one));
  const V denominator =
      hn::IfThenElse(a_above, hn::Mul(ABC, ABC), hn::IfThenElse(b_above, two_below, one_below));
  const V smallest =
      hn::IfThenElse(a_above, A, hn::IfThenElse(b_above, hn::Min(ba, B), hn::Min(cb, C)));
  const M live = hn::And(c_above, hn::Ge(smallest, gap));
  return hn::IfThenElseZero(live,
                            hn::Div(numerator, hn::IfThenElse(live, denominator, hn::Set(d, 1.0))));
}

void weights(std::int64_t n, double x, const double* a, const double* b, const double* c,
             std::int64_t n_w, const double* w, double scale, double* out, std::int64_t stride) {
  for (std::int64_t k = 0; k < n_w; ++k) {
    at_frequency f;
    f.negated = w[k] < x;
    const double wk = f.negated ? -w[k] : w[k], xk = f.negated ? -x : x;
    f.x = hn::Set(d, xk);
    f.w = hn::Set(d, wk);
    f.t = hn::Set(d, wk - xk);
    f.limit =
        hn::Set(d, f.negated ? std::nextafter(wk, -std::numeric_limits<double>::infinity()) : wk);
    V sums[n_parts];
    for (auto& sum : sums)
      sum = hn::Zero(d);
    for (std::int64_t i = 0; i < n; i += tetrahedron_lane_multiple)
      for (std::int64_t p = 0; p < n_parts; ++p) {
        const auto at = i + p * lanes;
        sums[p] = hn::Add(
            sums[p], weight(f, hn::LoadU(d, a + at), hn::LoadU(d, b + at), hn::LoadU(d, c + at)));
      }
    double s[tetrahedron_lane_multiple];
    for (std::int64_t p = 0; p < n_parts; ++p)
      hn::StoreU(sums[p], d, s + p * lanes);
    out[k * stride] = scale * (((s[0] + s[4]) + (s[2] + s[6])) + ((s[1] + s[5]) + (s[3] + s[7])));
  }
}

} // namespace
} // namespace HWY_NAMESPACE
} // namespace lk::lattice
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
#include "common/simd/simd.hpp"
namespace lk::lattice {

LK_SIMD_TABLE(sort_outer);
LK_SIMD_TABLE(weights);

void sort_outer_vertices(std::int64_t n, double* a, double* b, double* c) {
  LK_SIMD_CALL(sort_outer)(n, a, b, c);
}

void density_weights(std::int64_t n, double x, const double* a, const double* b, const double* c,
                     std::int64_t n_w, const double* w, double scale, double* out,
                     std::int64_t stride) {
  LK_SIMD_CALL(weights)(n, x, a, b, c, n_w, w, scale, out, stride);
}

} // namespace lk::lattice
#endif
