// SPDX-License-Identifier: BSD-3-Clause
// Tetrahedron weights of one triplet for all (b0, b1, b2), delta functions at w = f_b0 of the
// energies f1 + f2, f1 - f2 and f2 - f1 (tetrahedron_weights.hpp), all tetrahedra as lanes.
//
// Most pairs (b1, b2) are rejected by intervals from the minima and maxima of the two bands, whole
// tiles of pairs at a time and without branches, then by the exact range of the energies. What
// remains is evaluated without ordering the centre among the other vertices: the centre has energy
// x, the others a <= b <= c. If x > w, all signs are changed and "above w" includes w, so that
// equality keeps the limit from above. With t = w - x, A = a - x, B = b - x, C = c - x, u_v = v -
// w, K = u_b C + u_c B, and
//   above w   g I (the sum over tetrahedra is divided by 6 s)                   0 if below 1e-10
//   a, b, c   t^2 (u_a B C + A K) / (A B C)^2                                   A
//   b, c      [u_b t (c - a) K - u_a (u_c B)^2] / [(B C)^2 (b-a) (c-a)]         min(b - a, B)
//   c         u_c^3 / [C^2 (c-a) (c-b)]                                         min(c - b, C)
// All terms are positive; one division for each lane. Multiplications, minima, comparisons and the
// division share the same ports, so factors are selected before they are multiplied.
#include <algorithm>

#include "phonon3/pipeline_detail.hpp"

#define HWY_TARGET_INCLUDE "phonon3/pipeline_weights_native.cpp"
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
constexpr index parts = 8 / W; // vectors in a block of eight lanes
constexpr index simple_lanes = 24;
constexpr double tolerance = 1e-10; // smaller differences of energies come from rounding

constexpr index tile = 8; // bands b1, and bands b2, of a tile

// The row (b0, b1), cleared when it is touched first.
HWY_INLINE double* touch(const weight_request& r, index b0, index b1) {
  std::int32_t& row = r.row_of[b0 * r.n_band + b1];
  if (row < 0) {
    row = (*r.n_rows)++;
    for (index c = 0; c < r.row_size; c += W)
      hn::Store(hn::Zero(d), d, r.rows + row * r.row_size + c);
  }
  return r.rows + row * r.row_size + r.point_of_row;
}

HWY_INLINE std::uint64_t bits_of(hn::Mask<D> mask) {
  std::uint8_t bytes[8] = {};
  hn::StoreMaskBits(d, mask, bytes);
  return bytes[0];
}

// Bit b0 is set where low <= frequency point < high.
HWY_INLINE std::uint64_t inside(const weight_request& r, V low, V high) {
  std::uint64_t bits = 0;
  for (index b = 0; b < r.n_band0; b += W) {
    const V w = hn::LoadU(d, r.frequency_points + b);
    bits |= bits_of(hn::And(hn::Le(low, w), hn::Lt(w, high))) << b;
  }
  return bits;
}

struct candidate {
  double centre;
  V a[simple_lanes / W], b[simple_lanes / W], c[simple_lanes / W];
};

HWY_INLINE void sort_three(V& a, V& b, V& c) {
  const V low = hn::Min(a, b), high = hn::Max(a, b), middle = hn::Max(low, c);
  a = hn::Min(low, c);
  b = hn::Min(middle, high);
  c = hn::Max(middle, high);
}

// g I of the lanes; Flip: the centre is above w.
template <bool Flip> HWY_INLINE V corner_lanes(V a, V b, V c, V x, V w) {
  const V zero = hn::Zero(d), tiny = hn::Set(d, tolerance);
  const V A = Flip ? x - c : a - x, B = Flip ? x - b : b - x, C = Flip ? x - a : c - x;
  const V ua = Flip ? w - c : a - w, ub = Flip ? w - b : b - w, uc = Flip ? w - a : c - w;
  const V t = Flip ? x - w : w - x;
  const V ba = Flip ? c - b : b - a, ca = c - a, cb = Flip ? b - a : c - b;
  const auto above_a = Flip ? hn::Ge(ua, zero) : hn::Gt(ua, zero);
  const auto above_b = Flip ? hn::Ge(ub, zero) : hn::Gt(ub, zero);
  const auto above_c = Flip ? hn::Ge(uc, zero) : hn::Gt(uc, zero);
  const V bc = B * C, ucB = uc * B, k = hn::MulAdd(ub, C, ucB);
  const V n1 = t * t * hn::MulAdd(A, k, ua * bc);
  const V n2 = hn::NegMulAdd(ua * ucB, ucB, ub * t * ca * k);
  const V n3 = uc * uc * uc;
  const V numerator = hn::IfThenElse(above_a, n1, hn::IfThenElse(above_b, n2, n3));
  const V difference = hn::IfThenElse(above_b, ba, cb);
  const V far = hn::IfThenElse(above_b, bc, C);
  const V near = hn::IfThenElse(above_a, A * A, difference * ca);
  const V gap = hn::IfThenElse(above_a, A, hn::Min(difference, hn::IfThenElse(above_b, B, C)));
  return hn::IfThenElseZero(hn::And(above_c, hn::Ge(gap, tiny)), numerator / (far * far * near));
}

HWY_INLINE double sum_eight(const V* sums) {
  alignas(64) double s[8];
  for (index p = 0; p < parts; ++p)
    hn::Store(sums[p], d, s + p * W);
  return ((s[0] + s[4]) + (s[2] + s[6])) + ((s[1] + s[5]) + (s[3] + s[7]));
}

template <bool Flip> HWY_INLINE double simple_sum(const candidate& e, double w) {
  V sums[parts];
  for (index p = 0; p < parts; ++p)
    sums[p] = hn::Zero(d);
  const V x = hn::Set(d, e.centre), vw = hn::Set(d, w);
  for (index v = 0; v < simple_lanes / W; ++v)
    sums[v % parts] = sums[v % parts] + corner_lanes<Flip>(e.a[v], e.b[v], e.c[v], x, vw);
  return sum_eight(sums);
}

template <bool Flip>
double general_sum(const triplet_weight_tables& t, const double* a, const double* b,
                   const double* c, double centre, double w) {
  V sums[parts];
  for (index p = 0; p < parts; ++p)
    sums[p] = hn::Zero(d);
  const V x = hn::Set(d, centre), vw = hn::Set(d, w);
  for (index i = 0; i < t.n_corner; i += W) {
    const V g =
        corner_lanes<Flip>(hn::LoadU(d, a + i), hn::LoadU(d, b + i), hn::LoadU(d, c + i), x, vw);
    V& sum = sums[(i / W) % parts];
    sum = hn::MulAdd(hn::LoadU(d, t.multiplicities + i), g, sum);
  }
  return sum_eight(sums);
}

enum class channel { sum, plus_minus, minus_plus }; // f1 + f2, f1 - f2, f2 - f1

template <channel C> HWY_INLINE V energy(V f1, V f2) {
  if constexpr (C == channel::sum)
    return f1 + f2;
  if constexpr (C == channel::plus_minus)
    return f1 - f2;
  return f2 - f1;
}

// Lanes of a band at the corners: [3][n_corner]. `exchange`: q2 moves against q1.
void copy_corners(const triplet_weight_tables& t, const double* vertices, bool exchange,
                  double* to) {
  const index mask = 2 * t.half - 1, shift = exchange ? t.half : 0;
  for (index i = 0; i < 3 * t.n_corner; ++i)
    to[i] = vertices[(t.corners[i] + shift) & mask];
}

struct corner_copies {
  std::uint64_t have1[2] = {}, have2[2] = {};
};

struct pair_context {
  const triplet_weight_tables& t;
  const weight_request& r;
  index b1, b2;
  const double *v1, *v2;
  corner_copies& copies;
};

const double* corners_of(const pair_context& p, bool second) {
  auto* have = second ? p.copies.have2 : p.copies.have1;
  const index band = second ? p.b2 : p.b1;
  double* to = p.r.copies + ((second ? p.r.n_band : 0) + band) * 3 * p.t.n_corner;
  if ((have[band / 64] >> (band % 64) & 1) == 0) {
    copy_corners(p.t, second ? p.v2 : p.v1, second, to);
    have[band / 64] |= std::uint64_t{1} << (band % 64);
  }
  return to;
}

template <channel C> HWY_INLINE void add_weight(const pair_context& p, index b0, double g) {
  if (g == 0.0)
    return;
  double* row = touch(p.r, b0, p.b1);
  const index width = padded(p.r.n_band);
  if constexpr (C == channel::sum)
    row[p.b2] = g;
  if constexpr (C == channel::plus_minus)
    row[width + p.b2] -= g;
  if constexpr (C == channel::minus_plus)
    row[width + p.b2] += g;
}

// Energies at the corners of the simple case, sorted.
template <channel C>
HWY_INLINE void load_candidate(const pair_context& p, [[maybe_unused]] const V* energies,
                               candidate& e) {
#if HWY_TARGET == HWY_AVX3
  for (index v = 0; v < simple_lanes / W; ++v) {
    // Highway 1.0.3 has no lookup in two vectors.
    const auto at = [&](index k) {
      const auto lane = _mm512_load_si512(p.t.corners + k * simple_lanes + v * W);
      return V{_mm512_permutex2var_pd(energies[0].raw, lane, energies[1].raw)};
    };
    e.a[v] = at(0);
    e.b[v] = at(1);
    e.c[v] = at(2);
    sort_three(e.a[v], e.b[v], e.c[v]);
  }
#else
  const double* c1 = corners_of(p, false);
  const double* c2 = corners_of(p, true);
  for (index v = 0; v < simple_lanes / W; ++v) {
    const auto at = [&](index k) {
      const index i = k * simple_lanes + v * W;
      return energy<C>(hn::LoadU(d, c1 + i), hn::LoadU(d, c2 + i));
    };
    e.a[v] = at(0);
    e.b[v] = at(1);
    e.c[v] = at(2);
    sort_three(e.a[v], e.b[v], e.c[v]);
  }
#endif
}

template <channel C>
void general_candidate(const pair_context& p, double centre, std::uint64_t bits) {
  const double* c1 = corners_of(p, false);
  const double* c2 = corners_of(p, true);
  const index n = p.t.n_corner;
  double* sorted = p.r.copies + 2 * p.r.n_band * 3 * n;
  for (index i = 0; i < n; i += W) {
    const auto at = [&](index k) {
      return energy<C>(hn::LoadU(d, c1 + k * n + i), hn::LoadU(d, c2 + k * n + i));
    };
    V a = at(0), b = at(1), c = at(2);
    sort_three(a, b, c);
    hn::StoreU(a, d, sorted + i);
    hn::StoreU(b, d, sorted + n + i);
    hn::StoreU(c, d, sorted + 2 * n + i);
  }
  for (; bits != 0; bits &= bits - 1) {
    const index b0 = __builtin_ctzll(bits);
    const double w = p.r.frequency_points[b0];
    const double sum = centre > w
                           ? general_sum<true>(p.t, sorted, sorted + n, sorted + 2 * n, centre, w)
                           : general_sum<false>(p.t, sorted, sorted + n, sorted + 2 * n, centre, w);
    add_weight<C>(p, b0, sum / p.t.divisor);
  }
}

// One pair of bands and one channel that passed the first test for the b0 in `bits`. Half: that of
// the tables, known at compile time (the loop over the vertices is unrolled).
template <channel C, index Half> HWY_INLINE void weigh(const pair_context& p, std::uint64_t bits) {
  V energies[2 * Half / W];
  for (index v = 0; v < 2 * Half / W; ++v) {
    const index i = v * W, j = i < Half ? i + Half : i - Half;
    energies[v] = energy<C>(hn::Load(d, p.v1 + i), hn::Load(d, p.v2 + j));
  }
  V low = energies[0], high = energies[0];
  for (index v = 1; v < 2 * Half / W; ++v) {
    low = hn::Min(low, energies[v]);
    high = hn::Max(high, energies[v]);
  }
  bits &= inside(p.r, hn::MinOfLanes(d, low), hn::MaxOfLanes(d, high));
  if (bits == 0)
    return;
  const double centre = hn::GetLane(energies[0]);
  if (Half != 8 || !p.t.simple)
    return general_candidate<C>(p, centre, bits);
  candidate e;
  e.centre = centre;
  load_candidate<C>(p, energies, e);
  for (; bits != 0; bits &= bits - 1) {
    const index b0 = __builtin_ctzll(bits);
    const double w = p.r.frequency_points[b0];
    add_weight<C>(p, b0,
                  (centre > w ? simple_sum<true>(e, w) : simple_sum<false>(e, w)) / p.t.divisor);
  }
}

// Pairs of a tile that pass the test by the ranges of the bands, one channel. inside[b1][b0 / 8]
// has bit b2 of byte b0 % 8.
struct tile_test {
  std::uint64_t pairs = 0; // bit 8 b1 + b2
  std::uint64_t inside[tile][8];
};

// First and last energies of a channel from the ranges of two bands.
template <channel C> HWY_INLINE void band_interval(V low1, V high1, V low2, V high2, V* to) {
  if constexpr (C == channel::sum) {
    to[0] = low1 + low2;
    to[1] = high1 + high2;
  }
  if constexpr (C == channel::plus_minus) {
    to[0] = low1 - high2;
    to[1] = high1 - low2;
  }
  if constexpr (C == channel::minus_plus) {
    to[0] = low2 - high1;
    to[1] = high2 - low1;
  }
}

template <channel C>
HWY_INLINE void test_tile(const weight_request& r, index first1, index first2, tile_test& test) {
  const index width = padded(r.n_band), n1 = std::min(tile, r.n_band - first1),
              n2 = std::min(tile, r.n_band - first2);
  const std::uint64_t valid = (std::uint64_t{1} << n2) - 1;
  for (index b1 = 0; b1 < n1; ++b1) {
    const V low1 = hn::Set(d, r.range1[first1 + b1]),
            high1 = hn::Set(d, r.range1[width + first1 + b1]);
    V limits[parts][2];
    for (index p = 0; p < parts; ++p)
      band_interval<C>(low1, high1, hn::LoadU(d, r.range2 + first2 + p * W),
                       hn::LoadU(d, r.range2 + width + first2 + p * W), limits[p]);
    std::uint64_t any = 0;
    for (index first0 = 0; first0 < r.n_band0; first0 += 8) {
      std::uint64_t word = 0;
      for (index b0 = 0; b0 < std::min<index>(8, r.n_band0 - first0); ++b0) {
        const V w = hn::Set(d, r.frequency_points[first0 + b0]);
        for (index p = 0; p < parts; ++p)
          word |= bits_of(hn::And(hn::Le(limits[p][0], w), hn::Lt(w, limits[p][1])))
                  << (8 * b0 + p * W);
      }
      test.inside[b1][first0 / 8] = word;
      any |= word;
    }
    any |= any >> 32;
    any |= any >> 16;
    any |= any >> 8;
    test.pairs |= (any & valid) << (8 * b1);
  }
}

// Bits b0 of the pair (b1, b2) of a tile.
HWY_INLINE std::uint64_t bits_of_pair(const tile_test& test, index n_band0, index b1, index b2) {
  std::uint64_t bits = 0;
  for (index first0 = 0; first0 < n_band0; first0 += 8) {
    const auto column = test.inside[b1][first0 / 8] >> b2 & 0x0101010101010101u;
    bits |= (column * 0x0102040810204080u >> 56) << first0;
  }
  return bits;
}

template <channel C, index Half>
HWY_INLINE void weigh_tile(const triplet_weight_tables& t, const weight_request& r, index first1,
                           index first2, corner_copies& copies) {
  tile_test test;
  test_tile<C>(r, first1, first2, test);
  for (auto pairs = test.pairs; pairs != 0; pairs &= pairs - 1) {
    const index pair = __builtin_ctzll(pairs), b1 = first1 + pair / 8, b2 = first2 + pair % 8;
    weigh<C, Half>({t, r, b1, b2, r.vertices1 + 2 * Half * b1, r.vertices2 + 2 * Half * b2, copies},
                   bits_of_pair(test, r.n_band0, pair / 8, pair % 8));
  }
}

template <index Half> void weigh_tiles(const triplet_weight_tables& t, const weight_request& r) {
  corner_copies copies;
  for (index b1 = 0; b1 < r.n_band; b1 += tile)
    for (index b2 = 0; b2 < r.n_band; b2 += tile) {
      weigh_tile<channel::sum, Half>(t, r, b1, b2, copies);
      weigh_tile<channel::plus_minus, Half>(t, r, b1, b2, copies);
      weigh_tile<channel::minus_plus, Half>(t, r, b1, b2, copies);
    }
}

void weigh_triplet(const triplet_weight_tables& t, const weight_request& r) {
  if (t.half == 8)
    weigh_tiles<8>(t, r);
  else
    weigh_tiles<16>(t, r);
}

} // namespace
} // namespace HWY_NAMESPACE
} // namespace lk::phonon3::pipeline
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
#include "common/simd/simd.hpp"
namespace lk::phonon3::pipeline {

LK_SIMD_TABLE(weigh_triplet);

void tetrahedron_weights(const triplet_weight_tables& tables, const weight_request& request) {
  LK_SIMD_CALL(weigh_triplet)(tables, request);
}

} // namespace lk::phonon3::pipeline
#endif
