// SPDX-License-Identifier: BSD-3-Clause
// Last steps for one b0 and the triplets of one (k_z, k_y): transform along the first axis, then
// for each live row (b0, b1)
//   Y[kn] = sum_jm E_q1[jm,b1] A[jm][kn],   V[b2] = sum_kn Y[kn] E_q2[kn,b2],   val = w |V|^2,
// and the sum of the self-energy in the form
//   gamma_b0(T) += sum_b2 val g0 + n1(T) val (g0 + g1) + n2(T) val (g0 - g1),
// one lane for each b2; lanes are added up by the caller at the very end, in the order of b2.
//
// All transforms of a group come before its rows: reading a slot that was just written, at other
// alignments, defeats store forwarding. Lanes beyond the bands hold values of neighbouring rows;
// they never mix with others and are not read in the end.
#include <algorithm>

#include "phonon3/pipeline_detail.hpp"

#define HWY_TARGET_INCLUDE "phonon3/pipeline_rows_native.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace lk::phonon3::pipeline {
namespace HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;
template <index Cap> using tag = hn::CappedTag<double, static_cast<std::size_t>(Cap)>;
template <index Cap> using vec = hn::Vec<tag<Cap>>;

// a [slot] = Y_0 + sum_m cos S_m + sin T_m, N vectors.
template <int N>
HWY_INLINE void transform_x_lanes(const rows_request& r, const double* cosine, const double* sine,
                                  const double* y, double* a) {
  constexpr tag<8> d;
  constexpr index W = hn::MaxLanes(d);
  const index slot = slot_size(r.n_band);
  vec<8> even[N], odd[N];
  for (int v = 0; v < N; ++v) {
    even[v] = hn::Load(d, y + v * W);
    odd[v] = hn::Zero(d);
  }
  y += slot;
  for (index m = 1; m <= r.x_pairs; ++m, y += 2 * slot) {
    const auto c = hn::Set(d, cosine[m]), s = hn::Set(d, sine[m]);
    for (int v = 0; v < N; ++v) {
      even[v] = hn::MulAdd(c, hn::Load(d, y + v * W), even[v]);
      odd[v] = hn::MulAdd(s, hn::Load(d, y + slot + v * W), odd[v]);
    }
  }
  for (int v = 0; v < N; ++v)
    hn::Store(even[v] + odd[v], d, a + v * W);
}

// Loads bound it: the more vectors share a cosine and a sine the better.
void transform_x(const rows_request& r, index k_x, double* a) {
  constexpr index W = hn::MaxLanes(tag<8>());
  const double* cosine = r.cosine + k_x * (r.x_pairs + 1);
  const double* sine = r.sine + k_x * (r.x_pairs + 1);
  const index slot = slot_size(r.n_band);
  index c = 0;
  for (; c + 5 * W <= slot; c += 5 * W)
    transform_x_lanes<5>(r, cosine, sine, r.y + c, a + c);
  for (; c < slot; c += W)
    transform_x_lanes<1>(r, cosine, sine, r.y + c, a + c);
}

// Complex sum_k coefficient[r][k] matrix[k][lanes], R rows, N vectors.
template <index Cap, int N, int R> struct row_sums {
  vec<Cap> re[R][N], im[R][N];

  HWY_INLINE void clear() {
    constexpr tag<Cap> d;
    for (int r = 0; r < R; ++r)
      for (int v = 0; v < N; ++v)
        re[r][v] = im[r][v] = hn::Zero(d);
  }
  HWY_INLINE void add(int r, double c_re, double c_im, const vec<Cap>* m_re, const vec<Cap>* m_im) {
    constexpr tag<Cap> d;
    const auto a = hn::Set(d, c_re), b = hn::Set(d, c_im);
    for (int v = 0; v < N; ++v) {
      re[r][v] = hn::NegMulAdd(b, m_im[v], hn::MulAdd(a, m_re[v], re[r][v]));
      im[r][v] = hn::MulAdd(b, m_re[v], hn::MulAdd(a, m_im[v], im[r][v]));
    }
  }
};

// Bands: the number of bands when known at compile time, else 0.
template <index Cap, index Bands> struct row_kernel {
  static constexpr tag<Cap> d{};
  static constexpr index W = hn::MaxLanes(d);
  const rows_request& r;
  index n_band, width;

  explicit row_kernel(const rows_request& request)
      : r(request), n_band(Bands != 0 ? Bands : request.n_band), width(padded(n_band)) {}

  // N vectors from lane c on of both products would need all of Y: two sweeps.
  template <int N, int R>
  HWY_INLINE void first_product(const double* a, const double* e1, const std::int32_t* b1, index c,
                                double* y) const {
    const index channels = n_band * n_band, half = half_slot(n_band);
    row_sums<Cap, N, R> s;
    s.clear();
    for (index jm = 0; jm < n_band; ++jm) {
      vec<Cap> re[N], im[N];
      for (int v = 0; v < N; ++v) {
        re[v] = hn::LoadU(d, a + jm * n_band + c + v * W);
        im[v] = hn::LoadU(d, a + half + jm * n_band + c + v * W);
      }
      for (int row = 0; row < R; ++row)
        s.add(row, e1[jm * n_band + b1[row]], e1[channels + jm * n_band + b1[row]], re, im);
    }
    for (int row = 0; row < R; ++row)
      for (int v = 0; v < N; ++v) {
        hn::StoreU(s.re[row][v], d, y + 2 * row * width + c + v * W);
        hn::StoreU(s.im[row][v], d, y + (2 * row + 1) * width + c + v * W);
      }
  }

  template <int N, int R>
  HWY_INLINE void second_product(const row_item& item, index first_row, const double* y,
                                 const double* e2, index c) const {
    const index channels = n_band * n_band;
    row_sums<Cap, N, R> s;
    s.clear();
    for (index kn = 0; kn < n_band; ++kn) {
      vec<Cap> re[N], im[N];
      for (int v = 0; v < N; ++v) {
        re[v] = hn::LoadU(d, e2 + kn * n_band + c + v * W);
        im[v] = hn::LoadU(d, e2 + channels + kn * n_band + c + v * W);
      }
      for (int row = 0; row < R; ++row)
        s.add(row, y[2 * row * width + kn], y[(2 * row + 1) * width + kn], re, im);
    }
    const auto weight = hn::Set(d, item.weight);
    for (int v = 0; v < N; ++v) {
      vec<Cap> value[R];
      for (int row = 0; row < R; ++row)
        value[row] = weight * hn::MulAdd(s.re[row][v], s.re[row][v], s.im[row][v] * s.im[row][v]);
      for (index sigma = 0; sigma < r.n_sigma; ++sigma)
        accumulate<R>(item, first_row, sigma, c + v * W, value);
    }
  }

  template <int R>
  HWY_INLINE void accumulate(const row_item& item, index first_row, index sigma, index c,
                             const vec<Cap>* value) const {
    vec<Cap> plain = hn::Zero(d), beta = plain, alpha[R];
    for (int row = 0; row < R; ++row) {
      const double* g =
          r.row_weights + r.row_places[first_row + row] * r.row_size + 2 * sigma * width + c;
      const auto g0 = hn::LoadU(d, g), g1 = hn::LoadU(d, g + width);
      plain = hn::MulAdd(value[row], g0, plain);
      beta = hn::MulAdd(value[row], g0 - g1, beta);
      alpha[row] = value[row] * (g0 + g1);
    }
    double* sums =
        r.sums + item.accumulator * r.sums_stride + sigma * (1 + r.n_temperature) * width + c;
    hn::StoreU(hn::LoadU(d, sums) + plain, d, sums);
    const double* n1 = r.occupations + item.q1 * r.n_temperature * n_band;
    const double* n2 = r.occupations + item.q2 * r.n_temperature * n_band + c;
    for (index t = 0; t < r.n_temperature; ++t) {
      sums += width;
      auto sum = hn::MulAdd(hn::LoadU(d, n2 + t * n_band), beta, hn::LoadU(d, sums));
      for (int row = 0; row < R; ++row)
        sum =
            hn::MulAdd(hn::Set(d, n1[t * n_band + r.row_bands[first_row + row]]), alpha[row], sum);
      hn::StoreU(sum, d, sums);
    }
  }

  template <int R>
  HWY_INLINE void rows(const row_item& item, const double* a, index first_row) const {
    const double* e1 = r.vectors + item.q1 * r.vector_stride;
    const double* e2 = r.vectors + item.q2 * r.vector_stride;
    const std::int32_t* b1 = r.row_bands + first_row;
    if constexpr (Bands != 0) {
      constexpr int N = (Bands + W - 1) / W;
      first_product<N, R>(a, e1, b1, 0, r.scratch);
      second_product<N, R>(item, first_row, r.scratch, e2, 0);
    } else {
      index c = 0;
      for (; c + W < n_band; c += 2 * W)
        first_product<2, R>(a, e1, b1, c, r.scratch);
      for (; c < n_band; c += W)
        first_product<1, R>(a, e1, b1, c, r.scratch);
      c = 0;
      for (; c + W < n_band; c += 2 * W)
        second_product<2, R>(item, first_row, r.scratch, e2, c);
      for (; c < n_band; c += W)
        second_product<1, R>(item, first_row, r.scratch, e2, c);
    }
  }

  // Vectors, occupations and weights of a later item.
  void prefetch(const row_item& item) const {
    for (index line = 0; line < r.vector_stride; line += 8) {
      __builtin_prefetch(r.vectors + item.q1 * r.vector_stride + line);
      __builtin_prefetch(r.vectors + item.q2 * r.vector_stride + line);
    }
    for (index row = item.first_row; row < item.first_row + item.n_rows; ++row)
      for (index line = 0; line < r.row_size; line += 8)
        __builtin_prefetch(r.row_weights + r.row_places[row] * r.row_size + line);
    __builtin_prefetch(r.occupations + item.q1 * r.n_temperature * n_band);
    __builtin_prefetch(r.occupations + item.q2 * r.n_temperature * n_band);
  }

  void run() const {
    const index slot = slot_size(n_band);
    for (index i = 0; i < r.n_items; ++i) {
      const auto& item = r.items[i];
      if (i + 1 < r.n_items)
        prefetch(r.items[i + 1]);
      const double* a = r.a + i * slot;
      index row = item.first_row;
      const index end = row + item.n_rows;
      for (; row + 2 <= end; row += 2)
        rows<2>(item, a, row);
      for (; row < end; ++row)
        rows<1>(item, a, row);
    }
  }
};

void run(const rows_request& r) {
  if (!r.rows_only)
    for (index i = 0; i < r.n_items; ++i)
      transform_x(r, r.items[i].k_x, r.a + i * slot_size(r.n_band));
  if (r.x_only)
    return;
  if (r.n_band == 6)
    row_kernel<8, 6>(r).run();
  else if (r.n_band == 12)
    row_kernel<4, 12>(r).run();
  else
    row_kernel<8, 0>(r).run();
}

} // namespace
} // namespace HWY_NAMESPACE
} // namespace lk::phonon3::pipeline
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
#include "common/simd/simd.hpp"
namespace lk::phonon3::pipeline {

LK_SIMD_TABLE(run);

void accumulate_rows(const rows_request& request) {
  LK_SIMD_CALL(run)(request);
}
index rows_scratch(index n_band) {
  return 4 * padded(n_band) + 2 * max_lanes;
}

} // namespace lk::phonon3::pipeline
#endif
