// SPDX-License-Identifier: BSD-3-Clause
// One axis of the separable transform over D. A run of slots along the axis holds the value at 0
// and, for m = 1 .. M, sum S_m and i times difference T_m of the values at +m and -m, so that
//   sum_m X_m exp(2 pi i k m / d) = P + U,   P = X_0 + sum_m cos S_m,   U = sum_m sin T_m
// and P - U for -k. Two runs that differ in the sign of the next axis' index are transformed
// together and leave as sum and i times difference: the folded input of the next axis.
//
// The z axis is bound by reading X from the second- and third-level caches, hence up to four
// indices k in one pass; the y axis runs from the first-level cache.
#include "phonon3/pipeline_detail.hpp"

#define HWY_TARGET_INCLUDE "phonon3/pipeline_transform_native.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace lk::phonon3::pipeline {
namespace HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;
using D = hn::CappedTag<double, 8>;
using V = hn::Vec<D>;
constexpr D d;
constexpr index W = hn::MaxLanes(d);

// P and U, real and imaginary parts, of a run.
struct run_sums {
  V p_re, p_im, u_re, u_im;
};

// Sums of the run at `first` for N indices of the axis at lanes c.
template <int N>
HWY_INLINE void sum_run(const axis_request& r, index first, index n_pairs, index half, index c,
                        run_sums* s) {
  for (int k = 0; k < N; ++k)
    s[k] = {hn::Zero(d), hn::Zero(d), hn::Zero(d), hn::Zero(d)};
  if (first < 0)
    return;
  const double* x = r.in + first * 2 * half + c;
  for (int k = 0; k < N; ++k) {
    s[k].p_re = hn::Load(d, x);
    s[k].p_im = hn::Load(d, x + half);
  }
  x += 2 * half;
  for (index m = 1; m <= n_pairs; ++m, x += 4 * half) {
    const V s_re = hn::Load(d, x), s_im = hn::Load(d, x + half);
    const V t_re = hn::Load(d, x + 2 * half), t_im = hn::Load(d, x + 3 * half);
    for (int k = 0; k < N; ++k) {
      const V cosine = hn::Set(d, r.targets[k].cosine[m]), sine = hn::Set(d, r.targets[k].sine[m]);
      s[k].p_re = hn::MulAdd(cosine, s_re, s[k].p_re);
      s[k].p_im = hn::MulAdd(cosine, s_im, s[k].p_im);
      s[k].u_re = hn::MulAdd(sine, t_re, s[k].u_re);
      s[k].u_im = hn::MulAdd(sine, t_im, s[k].u_im);
    }
  }
}

HWY_INLINE void store_folded(V a_re, V a_im, V b_re, V b_im, bool single, double* out, index half) {
  if (single) {
    hn::Store(a_re, d, out);
    hn::Store(a_im, d, out + half);
    return;
  }
  hn::Store(a_re + b_re, d, out);
  hn::Store(a_im + b_im, d, out + half);
  hn::Store(b_im - a_im, d, out + 2 * half);
  hn::Store(a_re - b_re, d, out + 3 * half);
}

template <int N> void transform_pairs(const axis_request& r) {
  const index half = half_slot(r.n_band);
  for (index p = 0; p < r.n_pairs; ++p) {
    const auto& pair = r.pairs[p];
    const bool single = pair.single != 0;
    for (index c = 0; c < half; c += W) {
      run_sums a[N], b[N];
      sum_run<N>(r, pair.plus_first, pair.plus_pairs, half, c, a);
      sum_run<N>(r, pair.minus_first, pair.minus_pairs, half, c, b);
      const index out = pair.out_slot * 2 * half + c;
      for (int k = 0; k < N; ++k) {
        store_folded(a[k].p_re + a[k].u_re, a[k].p_im + a[k].u_im, b[k].p_re + b[k].u_re,
                     b[k].p_im + b[k].u_im, single, r.targets[k].out[0] + out, half);
        if (r.targets[k].out[1] != nullptr)
          store_folded(a[k].p_re - a[k].u_re, a[k].p_im - a[k].u_im, b[k].p_re - b[k].u_re,
                       b[k].p_im - b[k].u_im, single, r.targets[k].out[1] + out, half);
      }
    }
  }
}

void transform(const axis_request& r) {
  switch (r.n_targets) {
  case 1:
    return transform_pairs<1>(r);
  case 2:
    return transform_pairs<2>(r);
  case 3:
    return transform_pairs<3>(r);
  default:
    return transform_pairs<4>(r);
  }
}

} // namespace
} // namespace HWY_NAMESPACE
} // namespace lk::phonon3::pipeline
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
#include "common/simd/simd.hpp"
namespace lk::phonon3::pipeline {

LK_SIMD_TABLE(transform);

void transform_axis(const axis_request& request) {
  LK_SIMD_CALL(transform)(request);
}

} // namespace lk::phonon3::pipeline
#endif
