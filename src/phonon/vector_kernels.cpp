// SPDX-License-Identifier: BSD-3-Clause
#include "phonon/vector_kernels.hpp"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "phonon/vector_kernels.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include "common/simd/math-inl.h"

HWY_BEFORE_NAMESPACE();
namespace lk::phonon {
namespace HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;
using D = hn::CappedTag<double, vector_padding>;
using V = hn::Vec<D>;
constexpr D d;
constexpr std::size_t W = hn::MaxLanes(d);
// One lane, for the ninth element of a 3x3 block.
using D1 = hn::CappedTag<double, 1>;
constexpr D1 d1;

// sin and cos on [-pi/4, pi/4] by their series to x^17: below one unit in the last place.
HWY_INLINE V sine(V x, V x2) {
  V p = hn::Set(d, 1.0 / 355687428096000.0);
  p = hn::MulAdd(p, x2, hn::Set(d, -1.0 / 1307674368000.0));
  p = hn::MulAdd(p, x2, hn::Set(d, 1.0 / 6227020800.0));
  p = hn::MulAdd(p, x2, hn::Set(d, -1.0 / 39916800.0));
  p = hn::MulAdd(p, x2, hn::Set(d, 1.0 / 362880.0));
  p = hn::MulAdd(p, x2, hn::Set(d, -1.0 / 5040.0));
  p = hn::MulAdd(p, x2, hn::Set(d, 1.0 / 120.0));
  p = hn::MulAdd(p, x2, hn::Set(d, -1.0 / 6.0));
  return hn::MulAdd(hn::Mul(p, x2), x, x);
}

HWY_INLINE V cosine(V x2) {
  V p = hn::Set(d, 1.0 / 20922789888000.0);
  p = hn::MulAdd(p, x2, hn::Set(d, -1.0 / 87178291200.0));
  p = hn::MulAdd(p, x2, hn::Set(d, 1.0 / 479001600.0));
  p = hn::MulAdd(p, x2, hn::Set(d, -1.0 / 3628800.0));
  p = hn::MulAdd(p, x2, hn::Set(d, 1.0 / 40320.0));
  p = hn::MulAdd(p, x2, hn::Set(d, -1.0 / 720.0));
  p = hn::MulAdd(p, x2, hn::Set(d, 1.0 / 24.0));
  p = hn::MulAdd(p, x2, hn::Set(d, -0.5));
  return hn::MulAdd(p, x2, hn::Set(d, 1.0));
}

// The argument is in turns, so its reduction to an eighth of a turn is exact.
void phases(std::size_t n, const double* a, const double* x, const double* y, const double* z,
            double* cosines, double* sines) {
  const V ax = hn::Set(d, a[0]), ay = hn::Set(d, a[1]), az = hn::Set(d, a[2]);
  const V quarter = hn::Set(d, 0.25), half = hn::Set(d, 0.5), three_quarters = hn::Set(d, 0.75);
  const V two_pi = hn::Set(d, 6.283185307179586476925286766559);
  for (std::size_t i = 0; i < n; i += W) {
    const V turns =
        hn::MulAdd(ax, hn::LoadU(d, x + i),
                   hn::MulAdd(ay, hn::LoadU(d, y + i), hn::Mul(az, hn::LoadU(d, z + i))));
    const V nearest = hn::Mul(hn::Round(hn::Mul(turns, hn::Set(d, 4.0))), quarter);
    const V angle = hn::Mul(hn::Sub(turns, nearest), two_pi);
    const V quadrant = hn::Sub(nearest, hn::Floor(nearest));
    const V square = hn::Mul(angle, angle);
    const V s = sine(angle, square), c = cosine(square);
    const auto first = hn::Eq(quadrant, quarter), second = hn::Eq(quadrant, half),
               third = hn::Eq(quadrant, three_quarters);
    const auto odd = hn::Or(first, third);
    const V sin_part = hn::IfThenElse(odd, c, s), cos_part = hn::IfThenElse(odd, s, c);
    hn::StoreU(hn::IfThenElse(hn::Or(second, third), hn::Neg(sin_part), sin_part), d, sines + i);
    hn::StoreU(hn::IfThenElse(hn::Or(first, second), hn::Neg(cos_part), cos_part), d, cosines + i);
  }
}

constexpr std::size_t block_vectors = 8 / W;

void blocks_sum(std::size_t n, const double* blocks, const std::int64_t* rows, const double* re,
                const double* im, double* real, double* imag) {
  V real_sum[block_vectors], imag_sum[block_vectors];
  for (std::size_t v = 0; v < block_vectors; ++v)
    real_sum[v] = imag_sum[v] = hn::Zero(d);
  auto real_last = hn::Zero(d1), imag_last = hn::Zero(d1);
  for (std::size_t k = 0; k < n; ++k) {
    const double* block = blocks + 9 * rows[k];
    const V r = hn::Set(d, re[k]), i = hn::Set(d, im[k]);
    for (std::size_t v = 0; v < block_vectors; ++v) {
      const V part = hn::LoadU(d, block + v * W);
      real_sum[v] = hn::MulAdd(part, r, real_sum[v]);
      imag_sum[v] = hn::MulAdd(part, i, imag_sum[v]);
    }
    const auto last = hn::Set(d1, block[8]);
    real_last = hn::MulAdd(last, hn::Set(d1, re[k]), real_last);
    imag_last = hn::MulAdd(last, hn::Set(d1, im[k]), imag_last);
  }
  for (std::size_t v = 0; v < block_vectors; ++v) {
    hn::StoreU(real_sum[v], d, real + v * W);
    hn::StoreU(imag_sum[v], d, imag + v * W);
  }
  hn::StoreU(real_last, d1, real + 8);
  hn::StoreU(imag_last, d1, imag + 8);
}

void block_pairs_sum(std::size_t n, const double* real, const double* imag, const double* re,
                     const double* im, double* sum) {
  V total[block_vectors];
  for (std::size_t v = 0; v < block_vectors; ++v)
    total[v] = hn::Zero(d);
  auto total_last = hn::Zero(d1);
  for (std::size_t k = 0; k < n; ++k) {
    const V r = hn::Set(d, re[k]), i = hn::Set(d, im[k]);
    for (std::size_t v = 0; v < block_vectors; ++v) {
      total[v] = hn::MulAdd(hn::LoadU(d, real + 9 * k + v * W), r, total[v]);
      total[v] = hn::MulAdd(hn::LoadU(d, imag + 9 * k + v * W), i, total[v]);
    }
    total_last = hn::MulAdd(hn::Set(d1, real[9 * k + 8]), hn::Set(d1, re[k]), total_last);
    total_last = hn::MulAdd(hn::Set(d1, imag[9 * k + 8]), hn::Set(d1, im[k]), total_last);
  }
  for (std::size_t v = 0; v < block_vectors; ++v)
    hn::StoreU(total[v], d, sum + v * W);
  hn::StoreU(total_last, d1, sum + 8);
}

void fields_screened(const screened_fields& f, const double* q, const double* dielectric,
                     double range, double zero_norm2) {
  const V one = hn::Set(d, 1.0), inverse_range = hn::Set(d, 1.0 / range);
  for (std::size_t i = 0; i < f.n; i += W) {
    V k[3], field[3];
    for (std::size_t a = 0; a < 3; ++a) {
      k[a] = hn::Add(hn::LoadU(d, f.g + f.n * a + i), hn::Set(d, q[a]));
      hn::StoreU(k[a], d, f.k + f.n * a + i);
    }
    for (std::size_t a = 0; a < 3; ++a) {
      const double* row = dielectric + 3 * a;
      field[a] =
          hn::MulAdd(hn::Set(d, row[0]), k[0],
                     hn::MulAdd(hn::Set(d, row[1]), k[1], hn::Mul(hn::Set(d, row[2]), k[2])));
    }
    const V norm2 = hn::MulAdd(k[0], k[0], hn::MulAdd(k[1], k[1], hn::Mul(k[2], k[2])));
    const auto zero = hn::Lt(norm2, hn::Set(d, zero_norm2));
    const V screening =
        hn::MulAdd(k[0], field[0], hn::MulAdd(k[1], field[1], hn::Mul(k[2], field[2])));
    const V safe = hn::IfThenElse(zero, one, screening);
    const V damping = simd::HWY_NAMESPACE::exp(d, hn::Neg(hn::Mul(safe, inverse_range)));
    const V inverse = hn::Div(one, safe);
    hn::StoreU(hn::IfThenZeroElse(zero, hn::Sqrt(hn::Mul(damping, inverse))), d, f.weights + i);
    const V slope = hn::IfThenZeroElse(zero, hn::Add(inverse, inverse_range));
    for (std::size_t a = 0; a < 3; ++a)
      hn::StoreU(hn::Mul(field[a], slope), d, f.slopes + f.n * a + i);
  }
}

HWY_INLINE V field(const dipole_rows& rows, std::size_t r, V kx, V ky, V kz) {
  const double* charges = rows.charges + r;
  return hn::MulAdd(kx, hn::LoadU(d, charges),
                    hn::MulAdd(ky, hn::LoadU(d, charges + rows.stride),
                               hn::Mul(kz, hn::LoadU(d, charges + 2 * rows.stride))));
}

HWY_INLINE void store_row(const dipole_rows& rows, std::size_t g, std::size_t r, V amplitude,
                          double* u) {
  const std::size_t at = 2 * rows.stride * g + r;
  hn::StoreU(hn::Mul(amplitude, hn::LoadU(d, rows.phases + at)), d, u + at);
  hn::StoreU(hn::Mul(amplitude, hn::LoadU(d, rows.phases + at + rows.stride)), d,
             u + at + rows.stride);
}

void dipole_fields(const dipole_rows& rows, const double* k, std::size_t k_stride,
                   const double* weights, double* u) {
  for (std::size_t g = 0; g < rows.n_g; ++g) {
    const V kx = hn::Set(d, k[g]), ky = hn::Set(d, k[k_stride + g]),
            kz = hn::Set(d, k[2 * k_stride + g]);
    const V weight = hn::Set(d, weights[g]);
    for (std::size_t r = 0; r < rows.stride; r += W)
      store_row(rows, g, r, hn::Mul(weight, field(rows, r, kx, ky, kz)), u);
  }
}

void derivative_fields(const dipole_rows& rows, const double* k, std::size_t k_stride,
                       const double* weights, const double* slopes, std::size_t mu, double* x) {
  for (std::size_t g = 0; g < rows.n_g; ++g) {
    const V kx = hn::Set(d, k[g]), ky = hn::Set(d, k[k_stride + g]),
            kz = hn::Set(d, k[2 * k_stride + g]);
    const V weight = hn::Set(d, weights[g]), slope = hn::Set(d, slopes[g]);
    for (std::size_t r = 0; r < rows.stride; r += W) {
      const V charge = hn::LoadU(d, rows.charges + mu * rows.stride + r);
      store_row(rows, g, r,
                hn::Mul(weight, hn::NegMulAdd(slope, field(rows, r, kx, ky, kz), charge)), x);
    }
  }
}

constexpr std::size_t tile_rows = 8;
constexpr std::size_t row_vectors = tile_rows / W;
// As many columns as keep the sums in registers and hide the latency of the additions.
constexpr std::size_t tile_columns = W == 8 ? 6 : 3;

template <std::size_t columns>
HWY_INLINE void outer_tile(std::size_t n_g, std::size_t stride, const double* a, const double* b,
                           double* real, double* imag) {
  V re[columns][row_vectors], im[columns][row_vectors];
  for (std::size_t c = 0; c < columns; ++c)
    for (std::size_t v = 0; v < row_vectors; ++v) {
      re[c][v] = hn::LoadU(d, real + stride * c + v * W);
      im[c][v] = hn::LoadU(d, imag + stride * c + v * W);
    }
  for (std::size_t g = 0; g < n_g; ++g, a += 2 * stride, b += 2 * stride)
    for (std::size_t v = 0; v < row_vectors; ++v) {
      const V ar = hn::LoadU(d, a + v * W), ai = hn::LoadU(d, a + stride + v * W);
      for (std::size_t c = 0; c < columns; ++c) {
        const V br = hn::Set(d, b[c]), bi = hn::Set(d, b[stride + c]);
        re[c][v] = hn::MulAdd(ai, bi, hn::MulAdd(ar, br, re[c][v]));
        im[c][v] = hn::NegMulAdd(ar, bi, hn::MulAdd(ai, br, im[c][v]));
      }
    }
  for (std::size_t c = 0; c < columns; ++c)
    for (std::size_t v = 0; v < row_vectors; ++v) {
      hn::StoreU(re[c][v], d, real + stride * c + v * W);
      hn::StoreU(im[c][v], d, imag + stride * c + v * W);
    }
}

void outer_products(std::size_t n_g, std::size_t n, std::size_t stride, const double* a,
                    const double* b, bool lower, double* real, double* imag) {
  for (std::size_t r = 0; r < stride; r += tile_rows) {
    const std::size_t end = lower ? HWY_MIN(n, r + tile_rows) : n;
    std::size_t c = 0;
    for (; c + tile_columns <= end; c += tile_columns)
      outer_tile<tile_columns>(n_g, stride, a + r, b + c, real + stride * c + r,
                               imag + stride * c + r);
    for (; c + 3 <= end; c += 3)
      outer_tile<3>(n_g, stride, a + r, b + c, real + stride * c + r, imag + stride * c + r);
    for (; c < end; ++c)
      outer_tile<1>(n_g, stride, a + r, b + c, real + stride * c + r, imag + stride * c + r);
  }
}

// Three rows of h e_b for one vector of bands, and their part of the expectation value.
HWY_INLINE V three_rows(std::size_t n, std::size_t stride, const double* h, const double* e_real,
                        const double* e_imag, std::size_t row, V sum) {
  V re[3], im[3];
  for (std::size_t i = 0; i < 3; ++i)
    re[i] = im[i] = hn::Zero(d);
  const double* line = h + 2 * n * row;
  for (std::size_t c = 0; c < n; ++c) {
    const V er = hn::LoadU(d, e_real + stride * c), ei = hn::LoadU(d, e_imag + stride * c);
    for (std::size_t i = 0; i < 3; ++i) {
      const V hr = hn::Set(d, line[2 * (n * i + c)]), hi = hn::Set(d, line[2 * (n * i + c) + 1]);
      re[i] = hn::NegMulAdd(hi, ei, hn::MulAdd(hr, er, re[i]));
      im[i] = hn::MulAdd(hi, er, hn::MulAdd(hr, ei, im[i]));
    }
  }
  for (std::size_t i = 0; i < 3; ++i) {
    sum = hn::MulAdd(hn::LoadU(d, e_real + stride * (row + i)), re[i], sum);
    sum = hn::MulAdd(hn::LoadU(d, e_imag + stride * (row + i)), im[i], sum);
  }
  return sum;
}

void expectations(std::size_t n, std::size_t stride, const double* h, const double* e_real,
                  const double* e_imag, double* values) {
  for (std::size_t b = 0; b < stride; b += W) {
    V sum = hn::Zero(d);
    for (std::size_t row = 0; row < n; row += 3)
      sum = three_rows(n, stride, h, e_real + b, e_imag + b, row, sum);
    hn::StoreU(sum, d, values + b);
  }
}

} // namespace
} // namespace HWY_NAMESPACE
} // namespace lk::phonon
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
#include "common/simd/simd.hpp"

namespace lk::phonon {

LK_SIMD_TABLE(phases);
LK_SIMD_TABLE(blocks_sum);
LK_SIMD_TABLE(block_pairs_sum);
LK_SIMD_TABLE(fields_screened);
LK_SIMD_TABLE(dipole_fields);
LK_SIMD_TABLE(derivative_fields);
LK_SIMD_TABLE(outer_products);
LK_SIMD_TABLE(expectations);

void unit_phases(std::size_t n, const double* a, const double* x, const double* y, const double* z,
                 double* cosines, double* sines) {
  LK_SIMD_CALL(phases)(n, a, x, y, z, cosines, sines);
}

void sum_blocks(std::size_t n, const double* blocks, const std::int64_t* rows, const double* re,
                const double* im, double* real, double* imag) {
  LK_SIMD_CALL(blocks_sum)(n, blocks, rows, re, im, real, imag);
}

void sum_block_pairs(std::size_t n, const double* real, const double* imag, const double* re,
                     const double* im, double* sum) {
  LK_SIMD_CALL(block_pairs_sum)(n, real, imag, re, im, sum);
}

void fill_screened_fields(const screened_fields& fields, const double* q, const double* dielectric,
                          double range, double zero_norm2) {
  LK_SIMD_CALL(fields_screened)(fields, q, dielectric, range, zero_norm2);
}

void fill_dipole_rows(const dipole_rows& rows, const double* k, std::size_t k_stride,
                      const double* weights, double* u) {
  LK_SIMD_CALL(dipole_fields)(rows, k, k_stride, weights, u);
}

void fill_derivative_rows(const dipole_rows& rows, const double* k, std::size_t k_stride,
                          const double* weights, const double* slopes, std::size_t mu, double* x) {
  LK_SIMD_CALL(derivative_fields)(rows, k, k_stride, weights, slopes, mu, x);
}

void add_outer_products(std::size_t n_g, std::size_t n, std::size_t stride, const double* a,
                        const double* b, bool lower, double* real, double* imag) {
  LK_SIMD_CALL(outer_products)(n_g, n, stride, a, b, lower, real, imag);
}

void expectation_values(std::size_t n, std::size_t stride, const double* h, const double* e_real,
                        const double* e_imag, double* values) {
  LK_SIMD_CALL(expectations)(n, stride, h, e_real, e_imag, values);
}

} // namespace lk::phonon
#endif
