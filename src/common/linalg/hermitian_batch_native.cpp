// SPDX-License-Identifier: BSD-3-Clause
// Hermitian eigenproblem A = Q T Q^H, T = Z L Z^T, V = Q Z, one matrix in each vector lane.
//
// Reduction to real tridiagonal form by Householder reflectors H_k = 1 - tau_k v_k v_k^H with real
// subdiagonal (LAPACK Users' Guide, zhetd2 and zlarfg); implicit QL with Wilkinson's shift for
// values and vectors (Bowdler, Martin, Reinsch, Wilkinson, Numer. Math. 11, 293 (1968)); the
// square-root-free QL of Pal, Walker and Kahan for values alone (Parlett, The Symmetric Eigenvalue
// Problem, section 8.15).
//
// Layout, with W lanes; [W] is the fastest index everywhere:
//   a    [column k][row i][re, im][W]  lower triangle, later the reflectors, leading dimension n|1
//   z    [re, im][row][column][W]      vectors, real until the back-transformation
//   diagonal [n+1][W], off_diagonal [n][W]  T stored from its last row to its first: QL then
//        deflates where the reduction has left the small elements (4 to 15 % fewer rotations).
//        diagonal[n] and off_diagonal[n-1] are zero.
// Two groups of W matrices share the QL recurrence, which hides the latency of square root and
// division. No operation mixes lanes, so the bits of a matrix depend neither on W nor on its
// neighbours.

#include <cmath>
#include <cstdint>
#include <type_traits>

#include "common/linalg/hermitian_batch_native.hpp"

#define HWY_TARGET_INCLUDE "common/linalg/hermitian_batch_native.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace lk::linalg {
namespace HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;
using index = std::int64_t;

constexpr double unit_roundoff = 0x1p-53;
// Absolute part of the deflation test; entries are scaled to at most 1e30 and at least 1e-30.
constexpr double negligible = 1e-140;
constexpr double smallest_norm2 = 1e-280;
constexpr double smallest_entry = 1e-30;
constexpr double largest_entry = 1e30;
// QL needs about 3 sweeps for each eigenvalue.
constexpr index max_sweeps_per_value = 40;
// Sweeps kept before they are applied to z, so that a block of rows stays in the first-level cache.
constexpr index max_pending_sweeps = 4;
// From this order on four lanes with vectors: the workspace of eight leaves the second-level cache.
constexpr index four_lanes_from = 36;

struct sweep {
  index first, last; // rotations first <= i < last of the planes (i, i+1)
  index offset;      // of rotation i = 0 in the rotation buffer
};

// Addresses inside the workspace of one set of groups, in doubles.
struct layout {
  index n, ld, lanes, groups;
  bool vectors;
  index a, z, tau, rotations, diagonal, off_diagonal, scale, column, total;
  index a_size, z_size, tau_size, rotations_size;

  layout(index order, index w, index g, bool with_vectors)
      : n(order), ld(order | 1), lanes(w), groups(g), vectors(with_vectors) {
    a_size = n * ld * 2 * w;
    z_size = vectors ? n * ld * w : 0; // of the real or the imaginary part
    tau_size = n * 2 * w;
    rotations_size = vectors ? max_pending_sweeps * n * 2 * w : 0;
    a = 0;
    z = a + g * a_size;
    tau = z + g * 2 * z_size;
    rotations = tau + g * tau_size;
    diagonal = rotations + g * rotations_size;
    off_diagonal = diagonal + g * (n + 1) * w;
    scale = off_diagonal + g * n * w;
    column = scale + g * w;
    total = column + n * 2 * w;
  }
};

template <class D> struct complex_lanes { hn::Vec<D> re, im; };

template <class D> HWY_INLINE complex_lanes<D> load(D d, const double* p) {
  return {hn::Load(d, p), hn::Load(d, p + hn::MaxLanes(d))};
}

template <class D> HWY_INLINE void store(D d, complex_lanes<D> x, double* p) {
  hn::Store(x.re, d, p);
  hn::Store(x.im, d, p + hn::MaxLanes(d));
}

template <class D> HWY_INLINE complex_lanes<D> zero(D d) {
  return {hn::Zero(d), hn::Zero(d)};
}

// acc + a b
template <class D>
HWY_INLINE complex_lanes<D> add_product(complex_lanes<D> acc, complex_lanes<D> a,
                                        complex_lanes<D> b) {
  return {hn::NegMulAdd(a.im, b.im, hn::MulAdd(a.re, b.re, acc.re)),
          hn::MulAdd(a.im, b.re, hn::MulAdd(a.re, b.im, acc.im))};
}

// acc + conj(a) b
template <class D>
HWY_INLINE complex_lanes<D> add_conjugate_product(complex_lanes<D> acc, complex_lanes<D> a,
                                                  complex_lanes<D> b) {
  return {hn::MulAdd(a.im, b.im, hn::MulAdd(a.re, b.re, acc.re)),
          hn::NegMulAdd(a.im, b.re, hn::MulAdd(a.re, b.im, acc.im))};
}

// acc - a b
template <class D>
HWY_INLINE complex_lanes<D> subtract_product(complex_lanes<D> acc, complex_lanes<D> a,
                                             complex_lanes<D> b) {
  return {hn::MulAdd(a.im, b.im, hn::NegMulAdd(a.re, b.re, acc.re)),
          hn::NegMulAdd(a.im, b.re, hn::NegMulAdd(a.re, b.im, acc.im))};
}

// acc - a conj(b)
template <class D>
HWY_INLINE complex_lanes<D> subtract_product_conjugate(complex_lanes<D> acc, complex_lanes<D> a,
                                                       complex_lanes<D> b) {
  return {hn::NegMulAdd(a.im, b.im, hn::NegMulAdd(a.re, b.re, acc.re)),
          hn::NegMulAdd(a.im, b.re, hn::MulAdd(a.re, b.im, acc.im))};
}

template <class D> HWY_INLINE complex_lanes<D> product(complex_lanes<D> a, complex_lanes<D> b) {
  return {hn::NegMulAdd(a.im, b.im, hn::Mul(a.re, b.re)),
          hn::MulAdd(a.im, b.re, hn::Mul(a.re, b.im))};
}

// ---------------------------------------------------------------------------------------------
// Copy in

// Lower triangles of W matrices into lanes, all lanes of one element before the next one: whole
// matrices one after the other cost 1.4 to 2.7 times more.
template <class D> void copy_in(D d, const layout& at, const double* const* source, double* a) {
  constexpr index w = hn::MaxLanes(d);
  const index n = at.n, ld = at.ld;
  for (index i = 0; i < n; ++i) {
    for (index j = 0; j <= i; ++j) {
      const index from = 2 * (i * n + j);
      double* const to = a + 2 * w * (j * ld + i);
#if HWY_TARGET == HWY_SCALAR
      to[0] = source[0][from];
      to[1] = source[0][from + 1];
#else
      const hn::CappedTag<double, 2> pair;
      for (index lane = 0; lane < w; lane += 2) {
        const auto x = hn::LoadU(pair, source[lane] + from);
        const auto y = hn::LoadU(pair, source[lane + 1] + from);
        hn::Store(hn::InterleaveLower(pair, x, y), pair, to + lane);
        hn::Store(hn::InterleaveUpper(pair, x, y), pair, to + w + lane);
      }
#endif
    }
    hn::Store(hn::Zero(d), d, a + 2 * w * (i * ld + i) + w);
  }
}

// Largest |re|, |im| of every lane; non-finite lanes become the zero matrix.
template <class D>
void examine_entries(D d, const layout& at, double* a, bool* finite, double* largest) {
  constexpr index w = hn::MaxLanes(d);
  auto top = hn::Zero(d);
  auto poison = hn::Zero(d); // 0 * x summed: NaN as soon as one x is not finite
  for (index j = 0; j < at.n; ++j) {
    const double* p = a + 2 * w * (j * at.ld + j);
    for (index i = 0; i < 2 * (at.n - j); ++i, p += w) {
      const auto x = hn::Abs(hn::Load(d, p));
      poison = hn::MulAdd(x, hn::Zero(d), poison);
      top = hn::IfThenElse(hn::Gt(x, top), x, top);
    }
  }
  hn::Store(top, d, largest);
  HWY_ALIGN double poisoned[w];
  hn::Store(poison, d, poisoned);
  for (index lane = 0; lane < w; ++lane)
    finite[lane] = poisoned[lane] == 0.0;
}

template <class D> void clear_lane(D d, const layout& at, double* a, index lane) {
  constexpr index w = hn::MaxLanes(d);
  for (index j = 0; j < at.n; ++j)
    for (index i = 2 * (j * at.ld + j); i < 2 * (j * at.ld + at.n); ++i)
      a[w * i + lane] = 0.0;
}

// Powers of two that bring every lane's largest entry into range; 1 for ordinary matrices, which
// therefore keep their bits whatever their neighbours are. scale gets the inverse powers.
template <class D>
void scale_entries(D d, const layout& at, double* a, const double* largest, double* scale) {
  constexpr index w = hn::MaxLanes(d);
  HWY_ALIGN double factor[w];
  bool any = false;
  for (index lane = 0; lane < w; ++lane) {
    const double x = largest[lane];
    int exponent = 0;
    if (x != 0.0 && (x < smallest_entry || x > largest_entry))
      std::frexp(x, &exponent);
    exponent = exponent > 1000 ? 1000 : exponent < -1000 ? -1000 : exponent;
    factor[lane] = std::ldexp(1.0, -exponent);
    scale[lane] = std::ldexp(1.0, exponent);
    any = any || exponent != 0;
  }
  if (!any)
    return;
  const auto f = hn::Load(d, factor);
  for (index j = 0; j < at.n; ++j) {
    double* p = a + 2 * w * (j * at.ld + j);
    for (index i = 0; i < 2 * (at.n - j); ++i, p += w)
      hn::Store(hn::Mul(f, hn::Load(d, p)), d, p);
  }
}

// Memory that the copies will need soon: the matrices of the next groups and the vectors of these.
// Asked for in pieces during the reduction, because large batches stream through the last-level
// cache in as many places as there are lanes.
struct upcoming {
  const complex* read;
  const complex* write;
  index read_size, write_size;

  void prefetch(index piece, index n_pieces) const {
    constexpr index line = 64 / sizeof(complex);
    for (index i = piece * line; i < read_size; i += n_pieces * line)
      __builtin_prefetch(read + i, 0, 2);
    for (index i = piece * line; i < write_size; i += n_pieces * line)
      __builtin_prefetch(write + i, 1, 2);
  }
};

// ---------------------------------------------------------------------------------------------
// Reduction

template <class D> HWY_INLINE hn::Vec<D> column_norm2(D d, const double* v, index n) {
  constexpr index w = hn::MaxLanes(d);
  auto s0 = zero(d), s1 = zero(d);
  index i = 0;
  for (; i + 1 < n; i += 2) {
    const auto x = load(d, v + 2 * w * i), y = load(d, v + 2 * w * (i + 1));
    s0 = {hn::MulAdd(x.re, x.re, s0.re), hn::MulAdd(x.im, x.im, s0.im)};
    s1 = {hn::MulAdd(y.re, y.re, s1.re), hn::MulAdd(y.im, y.im, s1.im)};
  }
  if (i < n) {
    const auto x = load(d, v + 2 * w * i);
    s0 = {hn::MulAdd(x.re, x.re, s0.re), hn::MulAdd(x.im, x.im, s0.im)};
  }
  return hn::Add(hn::Add(s0.re, s1.re), hn::Add(s0.im, s1.im));
}

// Turns the column v [n] into the reflector with v[0] = 1 that maps it to (beta, 0, ...).
template <class D>
HWY_INLINE complex_lanes<D> make_reflector(D d, double* v, index n, double* beta_out) {
  constexpr index w = hn::MaxLanes(d);
  const auto one = hn::Set(d, 1.0);
  const auto alpha = load(d, v);
  const auto norm2 = column_norm2(d, v, n);
  const auto regular = hn::Ge(norm2, hn::Set(d, smallest_norm2));
  const auto beta = hn::Neg(hn::CopySign(hn::Sqrt(norm2), alpha.re));
  const auto pivot = hn::Sub(alpha.re, beta);
  const auto inverse_beta = hn::Div(one, beta);
  const auto inverse = hn::Div(one, hn::MulAdd(alpha.im, alpha.im, hn::Mul(pivot, pivot)));
  const complex_lanes<D> tau = {
      hn::IfThenElseZero(regular, hn::Neg(hn::Mul(pivot, inverse_beta))),
      hn::IfThenElseZero(regular, hn::Neg(hn::Mul(alpha.im, inverse_beta)))};
  const complex_lanes<D> factor = {
      hn::IfThenElseZero(regular, hn::Mul(pivot, inverse)),
      hn::IfThenElseZero(regular, hn::Neg(hn::Mul(alpha.im, inverse)))};
  for (index i = 1; i < n; ++i)
    store(d, product(factor, load(d, v + 2 * w * i)), v + 2 * w * i);
  store(d, complex_lanes<D>{one, hn::Zero(d)}, v);
  hn::Store(hn::IfThenElseZero(regular, beta), d, beta_out);
  return tau;
}

// y = A v for the lower triangle of order n at a (leading dimension ld), two columns at a time.
template <class D>
HWY_INLINE void hermitian_product(D d, const double* a, index ld, index n, const double* v,
                                  double* y) {
  constexpr index w = hn::MaxLanes(d);
  for (index i = 0; i < n; ++i)
    store(d, zero(d), y + 2 * w * i);
  index j = 0;
  for (; j + 1 < n; j += 2) {
    const double* const c0 = a + 2 * w * (j * ld);
    const double* const c1 = c0 + 2 * w * ld;
    const auto v0 = load(d, v + 2 * w * j), v1 = load(d, v + 2 * w * (j + 1));
    auto y0 = load(d, y + 2 * w * j), y1 = load(d, y + 2 * w * (j + 1));
    const auto d0 = hn::Load(d, c0 + 2 * w * j), d1 = hn::Load(d, c1 + 2 * w * (j + 1));
    const auto a10 = load(d, c0 + 2 * w * (j + 1));
    y0 = {hn::MulAdd(d0, v0.re, y0.re), hn::MulAdd(d0, v0.im, y0.im)};
    y0 = add_conjugate_product(y0, a10, v1);
    y1 = {hn::MulAdd(d1, v1.re, y1.re), hn::MulAdd(d1, v1.im, y1.im)};
    y1 = add_product(y1, a10, v0);
    for (index i = j + 2; i < n; ++i) {
      const auto x0 = load(d, c0 + 2 * w * i), x1 = load(d, c1 + 2 * w * i);
      const auto vi = load(d, v + 2 * w * i);
      auto yi = load(d, y + 2 * w * i);
      yi = add_product(yi, x0, v0);
      yi = add_product(yi, x1, v1);
      store(d, yi, y + 2 * w * i);
      y0 = add_conjugate_product(y0, x0, vi);
      y1 = add_conjugate_product(y1, x1, vi);
    }
    store(d, y0, y + 2 * w * j);
    store(d, y1, y + 2 * w * (j + 1));
  }
  if (j < n) {
    const auto diagonal = hn::Load(d, a + 2 * w * (j * ld + j));
    const auto vj = load(d, v + 2 * w * j);
    const auto yj = load(d, y + 2 * w * j);
    store(d,
          complex_lanes<D>{hn::MulAdd(diagonal, vj.re, yj.re), hn::MulAdd(diagonal, vj.im, yj.im)},
          y + 2 * w * j);
  }
}

// y <- tau y - |tau|^2/2 (v^H y) v; v^H y is real because y = A v.
template <class D>
HWY_INLINE void make_update_vector(D d, complex_lanes<D> tau, index n, const double* v, double* y) {
  constexpr index w = hn::MaxLanes(d);
  auto s = zero(d);
  for (index i = 0; i < n; ++i) {
    const auto vi = load(d, v + 2 * w * i), yi = load(d, y + 2 * w * i);
    s = {hn::MulAdd(vi.re, yi.re, s.re), hn::MulAdd(vi.im, yi.im, s.im)};
  }
  const auto tau2 = hn::MulAdd(tau.im, tau.im, hn::Mul(tau.re, tau.re));
  const auto alpha = hn::Mul(hn::Mul(hn::Set(d, -0.5), tau2), hn::Add(s.re, s.im));
  for (index i = 0; i < n; ++i) {
    const auto vi = load(d, v + 2 * w * i);
    const auto t = product(tau, load(d, y + 2 * w * i));
    store(d, complex_lanes<D>{hn::MulAdd(alpha, vi.re, t.re), hn::MulAdd(alpha, vi.im, t.im)},
          y + 2 * w * i);
  }
}

// A <- A - v u^H - u v^H on the lower triangle, two columns at a time.
template <class D>
HWY_INLINE void rank_two_update(D d, double* a, index ld, index n, const double* v,
                                const double* u) {
  constexpr index w = hn::MaxLanes(d);
  for (index j = 0; j < n; j += 2) {
    const bool two = j + 1 < n;
    double* const c0 = a + 2 * w * (j * ld);
    const auto v0 = load(d, v + 2 * w * j), u0 = load(d, u + 2 * w * j);
    const auto x = hn::MulAdd(v0.im, u0.im, hn::Mul(v0.re, u0.re));
    double* const d0 = c0 + 2 * w * j;
    hn::Store(hn::NegMulAdd(hn::Set(d, 2.0), x, hn::Load(d, d0)), d, d0);
    if (!two)
      break;
    double* const c1 = c0 + 2 * w * ld;
    const auto v1 = load(d, v + 2 * w * (j + 1)), u1 = load(d, u + 2 * w * (j + 1));
    auto a10 = subtract_product_conjugate(load(d, d0 + 2 * w), v1, u0);
    store(d, subtract_product_conjugate(a10, u1, v0), d0 + 2 * w);
    double* const d1 = c1 + 2 * w * (j + 1);
    const auto x1 = hn::MulAdd(v1.im, u1.im, hn::Mul(v1.re, u1.re));
    hn::Store(hn::NegMulAdd(hn::Set(d, 2.0), x1, hn::Load(d, d1)), d, d1);
    for (index i = j + 2; i < n; ++i) {
      const auto vi = load(d, v + 2 * w * i), ui = load(d, u + 2 * w * i);
      auto a0 = load(d, c0 + 2 * w * i), a1 = load(d, c1 + 2 * w * i);
      a0 = subtract_product_conjugate(a0, vi, u0);
      a1 = subtract_product_conjugate(a1, vi, u1);
      a0 = subtract_product_conjugate(a0, ui, v0);
      a1 = subtract_product_conjugate(a1, ui, v1);
      store(d, a0, c0 + 2 * w * i);
      store(d, a1, c1 + 2 * w * i);
    }
  }
}

template <class D>
void reduce(D d, const layout& at, double* a, double* tau, double* diagonal, double* off_diagonal,
            double* y, const upcoming& next) {
  constexpr index w = hn::MaxLanes(d);
  const index n = at.n, ld = at.ld;
  hn::Store(hn::Zero(d), d, diagonal + w * n);
  hn::Store(hn::Zero(d), d, off_diagonal + w * (n - 1));
  for (index k = 0; k < n; ++k) {
    hn::Store(hn::Load(d, a + 2 * w * (k * ld + k)), d, diagonal + w * (n - 1 - k));
    const index rest = n - 1 - k;
    if (rest == 0)
      break;
    double* const v = a + 2 * w * (k * ld + k + 1);
    double* const trailing = a + 2 * w * ((k + 1) * ld + k + 1);
    const auto t = make_reflector(d, v, rest, off_diagonal + w * (n - 2 - k));
    store(d, t, tau + 2 * w * k);
    next.prefetch(k, n - 1);
    hermitian_product(d, trailing, ld, rest, v, y);
    make_update_vector(d, t, rest, v, y);
    rank_two_update(d, trailing, ld, rest, v, y);
  }
}

// ---------------------------------------------------------------------------------------------
// QL

// The lowest unreduced block [l, m] of every lane and the entries of T that its shift needs;
// l = n, m = 0 when the lane has converged. Indices are kept as doubles, compared in lanes.
template <class D> struct block { hn::Vec<D> l, m, d_l, d_next, e_l, d_m; };

// Finds the blocks while a loop walks down through T.
template <class D> struct block_search {
  hn::Vec<D> end, d_end; // last negligible element seen, where a block may end
  block<D> found;

  HWY_INLINE void begin(D d, index n) {
    end = d_end = hn::Zero(d);
    found = {hn::Set(d, static_cast<double>(n)),
             hn::Zero(d),
             hn::Zero(d),
             hn::Zero(d),
             hn::Set(d, 1.0),
             hn::Zero(d)};
  }

  // Takes row j with its neighbour's diagonal; returns e (or e^2), zero where it is negligible.
  template <bool squared>
  HWY_INLINE hn::Vec<D> take(D d, hn::Vec<D> j, hn::Vec<D> e, hn::Vec<D> d_j, hn::Vec<D> d_next) {
    auto bound = hn::MulAdd(hn::Set(d, 2.0 * unit_roundoff), hn::Add(hn::Abs(d_j), hn::Abs(d_next)),
                            hn::Set(d, negligible));
    if constexpr (squared)
      bound = hn::Mul(bound, bound);
    const auto small = hn::Le(squared ? e : hn::Abs(e), bound);
    end = hn::IfThenElse(small, j, end);
    d_end = hn::IfThenElse(small, d_j, d_end);
    found.l = hn::IfThenElse(small, found.l, j);
    found.m = hn::IfThenElse(small, found.m, end);
    found.d_l = hn::IfThenElse(small, found.d_l, d_j);
    found.d_next = hn::IfThenElse(small, found.d_next, d_next);
    found.e_l = hn::IfThenElse(small, found.e_l, e);
    found.d_m = hn::IfThenElse(small, found.d_m, d_end);
    return hn::IfThenZeroElse(small, e);
  }
};

template <class D, int G> struct tridiagonal {
  index n;
  double* diagonal[G];
  double* off_diagonal[G];
};

template <bool squared, class D, int G>
HWY_INLINE void search_all(D d, const tridiagonal<D, G>& t, index first, block<D>* blocks) {
  constexpr index w = hn::MaxLanes(d);
  for (int g = 0; g < G; ++g) {
    block_search<D> search;
    search.begin(d, t.n);
    auto d_next = hn::Zero(d);
    for (index j = t.n - 1; j >= first; --j) {
      const auto d_j = hn::Load(d, t.diagonal[g] + w * j);
      const auto e_j = hn::Load(d, t.off_diagonal[g] + w * j);
      const auto j_lanes = hn::Set(d, static_cast<double>(j));
      const auto e = search.template take<squared>(d, j_lanes, e_j, d_j, d_next);
      hn::Store(e, d, t.off_diagonal[g] + w * j);
      d_next = d_j;
    }
    blocks[g] = search.found;
  }
}

template <class D, int G> HWY_INLINE sweep planes_of(D d, const block<D>* blocks) {
  auto l = blocks[0].l, m = blocks[0].m;
  for (int g = 1; g < G; ++g) {
    l = hn::Min(l, blocks[g].l);
    m = hn::Max(m, blocks[g].m);
  }
  return {static_cast<index>(hn::GetLane(hn::MinOfLanes(d, l))),
          static_cast<index>(hn::GetLane(hn::MaxOfLanes(d, m))), 0};
}

// e_l / (x + sign(x) sqrt(x^2 + 1)) with x = (d_next - d_l) / (2 e_l): distance from d_l to the
// eigenvalue of the leading 2x2 matrix that is nearer to it.
template <class D>
HWY_INLINE hn::Vec<D> wilkinson_distance(D d, hn::Vec<D> d_l, hn::Vec<D> d_next, hn::Vec<D> e) {
  const auto x = hn::Div(hn::Sub(d_next, d_l), hn::Add(e, e));
  const auto r = hn::Sqrt(hn::MulAdd(x, x, hn::Set(d, 1.0)));
  return hn::Div(e, hn::Add(x, hn::CopySign(r, x)));
}

// One implicit QL sweep over the planes of s, every lane inside its own block. Lanes outside their
// block keep T and store the rotation (1, 0).
template <class D, int G>
HWY_INLINE void ql_sweep(D d, const tridiagonal<D, G>& t, const sweep& s, block<D>* blocks,
                         double* const* rotations) {
  using V = hn::Vec<D>;
  constexpr index w = hn::MaxLanes(d);
  const auto one = hn::Set(d, 1.0);
  V start[G], sine[G], cosine[G], d_here[G], e_here[G], d_above[G];
  block_search<D> search[G];
  for (int g = 0; g < G; ++g) {
    const auto& b = blocks[g];
    start[g] = hn::Add(hn::Sub(b.d_m, b.d_l), wilkinson_distance(d, b.d_l, b.d_next, b.e_l));
    sine[g] = hn::Zero(d);
    cosine[g] = one;
    d_here[g] = hn::Load(d, t.diagonal[g] + w * s.last);
    e_here[g] = hn::Load(d, t.off_diagonal[g] + w * s.last);
    d_above[g] = hn::Load(d, t.diagonal[g] + w * (s.last + 1));
    search[g].begin(d, t.n);
  }
  auto i_lanes = hn::Set(d, static_cast<double>(s.last - 1));
  for (index i = s.last - 1; i >= s.first; --i) {
    const auto next_lanes = hn::Add(i_lanes, one);
    for (int g = 0; g < G; ++g) {
      const auto active = hn::And(hn::Le(blocks[g].l, i_lanes), hn::Lt(i_lanes, blocks[g].m));
      const auto first = hn::Eq(next_lanes, blocks[g].m);
      const auto d_i = hn::Load(d, t.diagonal[g] + w * i);
      const auto e_i = hn::Load(d, t.off_diagonal[g] + w * i);
      const auto bulge = hn::IfThenElse(first, start[g], e_here[g]);
      const auto f = hn::Mul(hn::IfThenElse(first, one, sine[g]), e_i);
      const auto b = hn::Mul(cosine[g], e_i);
      const auto r2 = hn::MulAdd(f, f, hn::Mul(bulge, bulge));
      const auto r = hn::Sqrt(r2);
      const auto inverse = hn::Div(one, r);
      const auto rotates = hn::And(active, hn::Ge(r2, hn::Set(d, smallest_norm2)));
      sine[g] = hn::IfThenElseZero(rotates, hn::Mul(f, inverse));
      cosine[g] = hn::IfThenElse(rotates, hn::Mul(bulge, inverse), one);
      const auto x =
          hn::MulAdd(hn::Sub(d_i, d_here[g]), sine[g], hn::Mul(hn::Add(cosine[g], cosine[g]), b));
      const auto p = hn::Mul(sine[g], x);
      const auto d_new = hn::Add(d_here[g], hn::IfThenElseZero(active, p));
      auto e_new = hn::IfThenElse(hn::AndNot(first, active), r, e_here[g]);
      e_new = search[g].template take<false>(d, next_lanes, e_new, d_new, d_above[g]);
      hn::Store(d_new, d, t.diagonal[g] + w * (i + 1));
      hn::Store(e_new, d, t.off_diagonal[g] + w * (i + 1));
      hn::Store(cosine[g], d, rotations[g] + 2 * w * (s.offset + i));
      hn::Store(sine[g], d, rotations[g] + 2 * w * (s.offset + i) + w);
      d_above[g] = d_new;
      d_here[g] = hn::IfThenElse(active, hn::Sub(d_i, p), d_i);
      e_here[g] = hn::IfThenElse(active, hn::MulSub(cosine[g], x, b), e_i);
    }
    i_lanes = hn::Sub(i_lanes, one);
  }
  for (int g = 0; g < G; ++g) {
    const auto e =
        search[g].template take<false>(d, hn::Add(i_lanes, one), e_here[g], d_here[g], d_above[g]);
    hn::Store(d_here[g], d, t.diagonal[g] + w * s.first);
    hn::Store(e, d, t.off_diagonal[g] + w * s.first);
    blocks[g] = search[g].found;
  }
}

// The same on squared off-diagonal elements, without square roots and without rotations.
template <class D, int G>
HWY_INLINE void pwk_sweep(D d, const tridiagonal<D, G>& t, const sweep& s, block<D>* blocks) {
  using V = hn::Vec<D>;
  constexpr index w = hn::MaxLanes(d);
  const auto one = hn::Set(d, 1.0);
  V shift[G], gamma[G], p[G], sine2[G], cosine2[G], d_here[G], e_here[G], d_above[G];
  block_search<D> search[G];
  for (int g = 0; g < G; ++g) {
    const auto& b = blocks[g];
    shift[g] = hn::Sub(b.d_l, wilkinson_distance(d, b.d_l, b.d_next, hn::Sqrt(b.e_l)));
    gamma[g] = p[g] = sine2[g] = hn::Zero(d);
    cosine2[g] = one;
    d_here[g] = hn::Load(d, t.diagonal[g] + w * s.last);
    e_here[g] = hn::Load(d, t.off_diagonal[g] + w * s.last);
    d_above[g] = hn::Load(d, t.diagonal[g] + w * (s.last + 1));
    search[g].begin(d, t.n);
  }
  auto i_lanes = hn::Set(d, static_cast<double>(s.last - 1));
  for (index i = s.last - 1; i >= s.first; --i) {
    const auto next_lanes = hn::Add(i_lanes, one);
    for (int g = 0; g < G; ++g) {
      const auto active = hn::And(hn::Le(blocks[g].l, i_lanes), hn::Lt(i_lanes, blocks[g].m));
      const auto first = hn::Eq(next_lanes, blocks[g].m);
      const auto d_i = hn::Load(d, t.diagonal[g] + w * i);
      const auto e_i = hn::Load(d, t.off_diagonal[g] + w * i);
      const auto gamma_start = hn::Sub(blocks[g].d_m, shift[g]);
      const auto gamma_old = hn::IfThenElse(first, gamma_start, gamma[g]);
      const auto p_old = hn::IfThenElse(first, hn::Mul(gamma_start, gamma_start), p[g]);
      const auto r = hn::Add(p_old, e_i);
      const auto e_rotated = hn::Mul(sine2[g], r);
      const auto q = hn::Div(one, hn::Mul(p_old, r));
      const auto regular = hn::Ge(p_old, hn::Set(d, negligible));
      const auto qp = hn::Mul(q, p_old);
      const auto cosine2_old = cosine2[g];
      const auto c = hn::IfThenElseZero(regular, hn::Mul(p_old, qp));
      const auto s2 = hn::IfThenElse(regular, hn::Mul(e_i, qp), one);
      const auto g_new = hn::NegMulAdd(s2, gamma_old, hn::Mul(c, hn::Sub(d_i, shift[g])));
      const auto p_regular = hn::Mul(hn::Mul(hn::Mul(g_new, g_new), hn::Mul(q, r)), r);
      p[g] = hn::IfThenElse(regular, p_regular, hn::Mul(cosine2_old, e_i));
      cosine2[g] = hn::IfThenElse(active, c, one);
      sine2[g] = hn::IfThenElseZero(active, s2);
      gamma[g] = g_new;
      const auto d_new = hn::IfThenElse(active, hn::Add(gamma_old, hn::Sub(d_i, g_new)), d_here[g]);
      auto e_new = hn::IfThenElse(active, e_rotated, e_here[g]);
      e_new = search[g].template take<true>(d, next_lanes, e_new, d_new, d_above[g]);
      hn::Store(d_new, d, t.diagonal[g] + w * (i + 1));
      hn::Store(e_new, d, t.off_diagonal[g] + w * (i + 1));
      d_above[g] = d_new;
      d_here[g] = hn::IfThenElse(active, hn::Add(shift[g], g_new), d_i);
      e_here[g] = hn::IfThenElse(active, hn::Mul(s2, p[g]), e_i);
    }
    i_lanes = hn::Sub(i_lanes, one);
  }
  for (int g = 0; g < G; ++g) {
    const auto e =
        search[g].template take<true>(d, hn::Add(i_lanes, one), e_here[g], d_here[g], d_above[g]);
    hn::Store(d_here[g], d, t.diagonal[g] + w * s.first);
    hn::Store(e, d, t.off_diagonal[g] + w * s.first);
    blocks[g] = search[g].found;
  }
}

// Rotations of one sweep on R rows of z; the column between two planes stays in registers.
template <int R, class D>
HWY_INLINE void rotate_rows(D d, const sweep& s, const double* rotations, double* z, index ld) {
  constexpr index w = hn::MaxLanes(d);
  hn::Vec<D> column[R];
  for (int r = 0; r < R; ++r)
    column[r] = hn::Load(d, z + w * (r * ld + s.last));
  for (index i = s.last - 1; i >= s.first; --i) {
    const auto c = hn::Load(d, rotations + 2 * w * (s.offset + i));
    const auto sn = hn::Load(d, rotations + 2 * w * (s.offset + i) + w);
    for (int r = 0; r < R; ++r) {
      double* const at = z + w * (r * ld + i);
      const auto x = hn::Load(d, at);
      hn::Store(hn::MulAdd(sn, x, hn::Mul(c, column[r])), d, at + w);
      column[r] = hn::NegMulAdd(sn, column[r], hn::Mul(c, x));
    }
  }
  for (int r = 0; r < R; ++r)
    hn::Store(column[r], d, z + w * (r * ld + s.first));
}

template <class D>
void rotate(D d, const layout& at, const sweep* sweeps, index n_sweeps, const double* rotations,
            double* z) {
  constexpr index w = hn::MaxLanes(d);
  const auto rows = [&](auto count, index r) HWY_ATTR {
    for (index k = 0; k < n_sweeps; ++k)
      rotate_rows<count.value>(d, sweeps[k], rotations, z + w * r * at.ld, at.ld);
  };
  index r = 0;
  for (; r + 6 <= at.n; r += 6)
    rows(std::integral_constant<int, 6>(), r);
  for (; r + 3 <= at.n; r += 3)
    rows(std::integral_constant<int, 3>(), r);
  for (; r < at.n; ++r)
    rows(std::integral_constant<int, 1>(), r);
}

template <class D> void set_reversed_unit(D d, const layout& at, double* z) {
  constexpr index w = hn::MaxLanes(d);
  for (index i = 0; i < at.n * at.ld; ++i)
    hn::Store(hn::Zero(d), d, z + w * i);
  for (index r = 0; r < at.n; ++r)
    hn::Store(hn::Set(d, 1.0), d, z + w * (r * at.ld + at.n - 1 - r));
}

// Eigenvalues and rotations; false when a lane does not converge.
template <class D, int G>
bool iterate_with_vectors(D d, const layout& at, double* work, const tridiagonal<D, G>& t) {
  double* rotations[G];
  for (int g = 0; g < G; ++g) {
    rotations[g] = work + at.rotations + g * at.rotations_size;
    set_reversed_unit(d, at, work + at.z + g * 2 * at.z_size);
  }
  block<D> blocks[G];
  search_all<false, D, G>(d, t, 0, blocks);
  sweep pending[max_pending_sweeps];
  index n_pending = 0;
  const auto apply = [&]() HWY_ATTR {
    for (int g = 0; g < G; ++g)
      rotate(d, at, pending, n_pending, rotations[g], work + at.z + g * 2 * at.z_size);
    n_pending = 0;
  };
  for (index count = 0; count < max_sweeps_per_value * at.n; ++count) {
    sweep s = planes_of<D, G>(d, blocks);
    if (s.last == 0) {
      apply();
      return true;
    }
    s.offset = n_pending * at.n;
    ql_sweep<D, G>(d, t, s, blocks, rotations);
    if (s.last != at.n - 1)
      search_all<false, D, G>(d, t, s.first, blocks);
    pending[n_pending++] = s;
    if (n_pending == max_pending_sweeps)
      apply();
  }
  return false;
}

template <class D, int G> bool iterate_values(D d, const layout& at, const tridiagonal<D, G>& t) {
  constexpr index w = hn::MaxLanes(d);
  for (int g = 0; g < G; ++g)
    for (index i = 0; i < at.n; ++i) {
      const auto e = hn::Load(d, t.off_diagonal[g] + w * i);
      hn::Store(hn::Mul(e, e), d, t.off_diagonal[g] + w * i);
    }
  block<D> blocks[G];
  search_all<true, D, G>(d, t, 0, blocks);
  for (index count = 0; count < max_sweeps_per_value * at.n; ++count) {
    const sweep s = planes_of<D, G>(d, blocks);
    if (s.last == 0)
      return true;
    pwk_sweep<D, G>(d, t, s, blocks);
    if (s.last != at.n - 1)
      search_all<true, D, G>(d, t, s.first, blocks);
  }
  return false;
}

// ---------------------------------------------------------------------------------------------
// Back-transformation

// z <- H_0 H_1 ... H_{n-2} z on P columns. The update by one reflector and the product with the
// next one are one pass over the rows. Row k+1 is real until reflector k, whose v is 1 there.
template <int P, class D>
HWY_INLINE void back_transform_panel(D d, const layout& at, const double* a, const double* tau,
                                     double* z_re, double* z_im) {
  constexpr index w = hn::MaxLanes(d);
  const index n = at.n, ld = at.ld;
  complex_lanes<D> t[P];
  for (int c = 0; c < P; ++c)
    t[c] = zero(d);
  for (index k = n - 2; k >= -1; --k) {
    complex_lanes<D> sum[P];
    for (int c = 0; c < P; ++c)
      sum[c] = zero(d);
    const double* const v_last = a + 2 * w * (k + 1) * ld;
    const double* const v = k >= 0 ? a + 2 * w * k * ld : v_last;
    const index first = k + 2;
    if (first < n) {
      const auto vi = load(d, v + 2 * w * first);
      for (int c = 0; c < P; ++c) {
        const index here = w * (first * ld + c);
        const complex_lanes<D> x = {hn::Sub(hn::Load(d, z_re + here), t[c].re), hn::Neg(t[c].im)};
        hn::Store(x.re, d, z_re + here);
        hn::Store(x.im, d, z_im + here);
        sum[c] = add_conjugate_product(sum[c], vi, x);
      }
    }
    for (index i = first + 1; i < n; ++i) {
      const auto v_old = load(d, v_last + 2 * w * i);
      const auto vi = load(d, v + 2 * w * i);
      for (int c = 0; c < P; ++c) {
        const index here = w * (i * ld + c);
        const complex_lanes<D> x = subtract_product(
            complex_lanes<D>{hn::Load(d, z_re + here), hn::Load(d, z_im + here)}, v_old, t[c]);
        hn::Store(x.re, d, z_re + here);
        hn::Store(x.im, d, z_im + here);
        sum[c] = add_conjugate_product(sum[c], vi, x);
      }
    }
    if (k < 0)
      break;
    const auto tau_k = load(d, tau + 2 * w * k);
    for (int c = 0; c < P; ++c) {
      sum[c].re = hn::Add(sum[c].re, hn::Load(d, z_re + w * ((k + 1) * ld + c)));
      t[c] = product(tau_k, sum[c]);
    }
  }
  for (int c = 0; c < P; ++c)
    hn::Store(hn::Zero(d), d, z_im + w * c);
}

template <class D>
void back_transform(D d, const layout& at, const double* a, const double* tau, double* z) {
  constexpr index w = hn::MaxLanes(d);
  constexpr int panel = w == 8 ? 6 : 3;
  double* const z_im = z + at.z_size;
  index c = 0;
  for (; c + panel <= at.n; c += panel)
    back_transform_panel<panel>(d, at, a, tau, z + w * c, z_im + w * c);
  for (; c + 3 <= at.n; c += 3)
    back_transform_panel<3>(d, at, a, tau, z + w * c, z_im + w * c);
  for (; c < at.n; ++c)
    back_transform_panel<1>(d, at, a, tau, z + w * c, z_im + w * c);
}

// ---------------------------------------------------------------------------------------------
// Sorting and copy out

// order[i] is the column of the i-th smallest of values, which are sorted too.
void sort_values(index n, double* values, std::int32_t* order) {
  for (index i = 0; i < n; ++i) {
    const double x = values[i];
    index j = i;
    for (; j > 0 && values[j - 1] > x; --j) {
      values[j] = values[j - 1];
      order[j] = order[j - 1];
    }
    values[j] = x;
    order[j] = static_cast<std::int32_t>(i);
  }
}

// Adding zero turns -0, which an idle rotation may leave, into +0: the sign of a zero would
// otherwise depend on the neighbours.
void copy_out_values(const layout& at, const double* diagonal, const double* scale, index lane,
                     std::int32_t* order, double* out) {
  for (index i = 0; i < at.n; ++i)
    out[i] = diagonal[at.lanes * i + lane] * scale[lane] + 0.0;
  sort_values(at.n, out, order);
}

// All lanes of one row before the next row: a row of z then stays in the first-level cache.
void copy_out_vectors(const layout& at, index n_lanes, const double* z, const std::int32_t* order,
                      double* out) {
  const index n = at.n, w = at.lanes;
  for (index r = 0; r < n; ++r) {
    const double* const re = z + w * r * at.ld;
    const double* const im = re + at.z_size;
    for (index lane = 0; lane < n_lanes; ++lane) {
      const std::int32_t* const columns = order + lane * n;
      double* const to = out + 2 * n * (lane * n + r);
      for (index b = 0; b < n; ++b) {
        to[2 * b] = re[w * columns[b] + lane] + 0.0;
        to[2 * b + 1] = im[w * columns[b] + lane] + 0.0;
      }
    }
  }
}

// ---------------------------------------------------------------------------------------------
// Driver

void note(index& first_failure, index matrix) {
  if (first_failure < 0 || matrix < first_failure)
    first_failure = matrix;
}

template <class D>
void load_group(D d, const layout& at, const lanes_chunk& chunk, index first, double* a,
                double* scale, lanes_result& result) {
  constexpr index w = hn::MaxLanes(d);
  const index size = 2 * at.n * at.n;
  const double* source[w];
  for (index lane = 0; lane < w; ++lane) {
    const index last = chunk.n_matrices - 1;
    const index matrix = first + lane < last ? first + lane : last;
    source[lane] = reinterpret_cast<const double*>(chunk.matrices) + size * matrix;
  }
  bool finite[w];
  HWY_ALIGN double largest[w];
  copy_in(d, at, source, a);
  examine_entries(d, at, a, finite, largest);
  for (index lane = 0; lane < w; ++lane) {
    if (finite[lane])
      continue;
    clear_lane(d, at, a, lane);
    largest[lane] = 0.0;
    if (first + lane < chunk.n_matrices)
      note(result.not_finite, first + lane);
  }
  scale_entries(d, at, a, largest, scale);
}

template <class D>
void store_group(D d, const layout& at, const lanes_chunk& chunk, index first, double* work,
                 int g) {
  constexpr index w = hn::MaxLanes(d);
  const index n = at.n;
  const index rest = chunk.n_matrices - first;
  const index n_lanes = rest < w ? rest : w;
  // The reduction's scratch is free by now and large enough for the order of all lanes.
  auto* const order = reinterpret_cast<std::int32_t*>(work + at.column);
  for (index lane = 0; lane < n_lanes; ++lane)
    copy_out_values(at, work + at.diagonal + g * (n + 1) * w, work + at.scale + g * w, lane,
                    order + lane * n, chunk.eigenvalues + (first + lane) * n);
  if (at.vectors)
    copy_out_vectors(at, n_lanes, work + at.z + g * 2 * at.z_size, order,
                     reinterpret_cast<double*>(chunk.eigenvectors) + 2 * n * n * first);
}

// Matrices above 256 kB for a pair of groups would push the workspace out of the second-level
// cache.
upcoming upcoming_of(const layout& at, const lanes_chunk& chunk, index first) {
  const index size = at.n * at.n, group = at.lanes * size;
  const index rest = chunk.n_matrices * size - first * size;
  const index ahead = at.groups * group;
  if (rest <= 0 || ahead * static_cast<index>(sizeof(complex)) > 256 * 1024)
    return {};
  const index to_read = rest - ahead;
  return {chunk.matrices + first * size + ahead,
          chunk.eigenvectors + (at.vectors ? first * size : 0),
          to_read < 0       ? 0
          : to_read < group ? to_read
                            : group,
          !at.vectors    ? 0
          : rest < group ? rest
                         : group};
}

// Matrices [first, first + G W) of the chunk; lanes past its end repeat the last matrix.
template <class D, int G>
void solve_groups(D d, const lanes_chunk& chunk, index first, lanes_result& result) {
  constexpr index w = hn::MaxLanes(d);
  const layout at(chunk.n, w, G, chunk.eigenvectors != nullptr);
  double* const work = chunk.workspace;
  tridiagonal<D, G> t;
  t.n = at.n;
  for (int g = 0; g < G; ++g) {
    t.diagonal[g] = work + at.diagonal + g * (at.n + 1) * w;
    t.off_diagonal[g] = work + at.off_diagonal + g * at.n * w;
    double* const a = work + at.a + g * at.a_size;
    load_group(d, at, chunk, first + g * w, a, work + at.scale + g * w, result);
    reduce(d, at, a, work + at.tau + g * at.tau_size, t.diagonal[g], t.off_diagonal[g],
           work + at.column, upcoming_of(at, chunk, first + g * w));
  }
  const bool converged =
      at.vectors ? iterate_with_vectors<D, G>(d, at, work, t) : iterate_values<D, G>(d, at, t);
  if (!converged)
    return note(result.not_converged, first);
  for (int g = 0; g < G && first + g * w < chunk.n_matrices; ++g) {
    if (at.vectors)
      back_transform(d, at, work + at.a + g * at.a_size, work + at.tau + g * at.tau_size,
                     work + at.z + g * 2 * at.z_size);
    store_group(d, at, chunk, first + g * w, work, g);
  }
}

using full_tag = hn::ScalableTag<double>;
using four_tag = hn::CappedTag<double, 4>;

template <class D>
index solve_next(D d, const lanes_chunk& chunk, index first, lanes_result& result) {
  constexpr index w = hn::MaxLanes(d);
  if (chunk.n_matrices - first > w) {
    solve_groups<D, 2>(d, chunk, first, result);
    return first + 2 * w;
  }
  solve_groups<D, 1>(d, chunk, first, result);
  return first + w;
}

bool wants_four_lanes(index n, index n_matrices, bool vectors) {
  return n_matrices <= 4 || (vectors && n >= four_lanes_from);
}

lanes_result solve_chunk(const lanes_chunk& chunk) {
  lanes_result result;
  for (index first = 0; first < chunk.n_matrices;)
    first = wants_four_lanes(chunk.n, chunk.n_matrices - first, chunk.eigenvectors != nullptr)
                ? solve_next(four_tag(), chunk, first, result)
                : solve_next(full_tag(), chunk, first, result);
  return result;
}

index workspace_size(index n, index n_matrices, bool vectors) {
  const index w = wants_four_lanes(n, n_matrices, vectors) ? hn::MaxLanes(four_tag())
                                                           : hn::MaxLanes(full_tag());
  return layout(n, w, n_matrices > w ? 2 : 1, vectors).total;
}

} // namespace
} // namespace HWY_NAMESPACE
} // namespace lk::linalg
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
#include "common/simd/simd.hpp"

namespace lk::linalg {

LK_SIMD_TABLE(solve_chunk);
LK_SIMD_TABLE(workspace_size);

std::int64_t lanes_workspace_size(std::int64_t n, std::int64_t n_matrices, bool vectors) {
  return LK_SIMD_CALL(workspace_size)(n, n_matrices, vectors);
}

lanes_result solve_lanes(const lanes_chunk& chunk) {
  return LK_SIMD_CALL(solve_chunk)(chunk);
}

} // namespace lk::linalg
#endif
