// SPDX-License-Identifier: BSD-3-Clause
// From Phi to the folded array of one q0, cell by cell:
//   W_D[il][jm,kn] = sum_D' Phi_ijk,lmn(D',D) exp(2 pi i q0.D')
//   X_b0[D][jm,kn] = sum_il E_q0[il,b0] W_D[il][jm,kn]
// for D = (x, y, +m) and (x, y, -m) together; stored are their sum and i times their difference, so
// that the transform along the third axis needs four real multiply-adds for each pair and serves +k
// and -k at once.
//
// Where Phi is symmetric, W of -D is the transpose of W of D in the two halves of the channel,
// times a phase; one of the two is summed.
//
// The pass over Phi is bound by reading it from the third-level cache or memory (measured 20 to 25
// GB/s on one core), the contraction by arithmetic: W and its fold stay in the first- and
// second-level caches.
#include <algorithm>

#include "phonon3/pipeline_detail.hpp"

#define HWY_TARGET_INCLUDE "phonon3/pipeline_contraction_native.cpp"
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
constexpr index prefetch_ahead = 16 * 27; // doubles of Phi

// re, im [padded 27] = sum over the entries of one block, N vectors from `offset` on.
template <int N>
void sum_entries(const double* values, const std::int32_t* phase, index count,
                 const double* phase_re, const double* phase_im, double* re, double* im) {
  V sum_re[N], sum_im[N];
  for (int v = 0; v < N; ++v)
    sum_re[v] = sum_im[v] = hn::Zero(d);
  for (index e = 0; e < count; ++e) {
    const V c = hn::Set(d, phase_re[phase[e]]), s = hn::Set(d, phase_im[phase[e]]);
    if constexpr (N == 4)
      for (int line = 0; line < 4; ++line)
        __builtin_prefetch(values + 27 * e + prefetch_ahead + 8 * line);
    for (int v = 0; v < N; ++v) {
      const V x = hn::LoadU(d, values + 27 * e + v * W);
      sum_re[v] = hn::MulAdd(c, x, sum_re[v]);
      sum_im[v] = hn::MulAdd(s, x, sum_im[v]);
    }
  }
  for (int v = 0; v < N; ++v) {
    hn::StoreU(sum_re[v], d, re + v * W);
    hn::StoreU(sum_im[v], d, im + v * W);
  }
}

void sum_block(const contraction_request& r, const tensor_block& block, double* re, double* im) {
  const double* values = r.tensor->values.data() + 27 * block.first;
  const std::int32_t* phase = r.tensor->phase.data() + block.first;
  constexpr index n_vectors = (27 + W - 1) / W;
  index v = 0;
  for (; v + 4 <= n_vectors; v += 4)
    sum_entries<4>(values + v * W, phase, block.count, r.phase_re, r.phase_im, re + v * W,
                   im + v * W);
  for (; v < n_vectors; ++v)
    sum_entries<1>(values + v * W, phase, block.count, r.phase_re, r.phase_im, re + v * W,
                   im + v * W);
}

void scatter(const double* re, const double* im, index step_m, index step_n, index half,
             double* to) {
  for (index m = 0; m < 3; ++m)
    for (index n = 0; n < 3; ++n) {
      to[m * step_m + n * step_n] = re[3 * m + n];
      to[half + m * step_m + n * step_n] = im[3 * m + n];
    }
}

// w [il][slot] of D and, where transposed is not null, of -D.
void sum_cell(const contraction_request& r, const tensor_cell& cell, double* w,
              double* transposed) {
  const index n_band = r.n_band, half = half_slot(n_band), slot = 2 * half;
  const double phase_re = r.cell_phase_re[cell.phase], phase_im = -r.cell_phase_im[cell.phase];
  double re[32 + 2 * max_lanes], im[32 + 2 * max_lanes];
  for (index b = cell.begin; b < cell.end; ++b) {
    const auto& block = r.tensor->blocks[static_cast<std::size_t>(b)];
    sum_block(r, block, re, im);
    for (index l = 0; l < 3; ++l)
      scatter(re + 9 * l, im + 9 * l, n_band, 1, half,
              w + (3 * block.i + l) * slot + 3 * block.j * n_band + 3 * block.k);
    if (transposed == nullptr)
      continue;
    for (index x = 0; x < 27; ++x) {
      const double a = re[x];
      re[x] = a * phase_re - im[x] * phase_im;
      im[x] = a * phase_im + im[x] * phase_re;
    }
    for (index l = 0; l < 3; ++l)
      scatter(re + 9 * l, im + 9 * l, 1, n_band, half,
              transposed + (3 * block.i + l) * slot + 3 * block.k * n_band + 3 * block.j);
  }
}

// plus, minus -> plus + minus, i (plus - minus), in place.
void fold_cell(index n_band, double* plus, double* minus) {
  const index half = half_slot(n_band), slot = 2 * half;
  for (index il = 0; il < n_band; ++il) {
    double *p = plus + il * slot, *m = minus + il * slot;
    for (index c = 0; c < half; ++c) {
      const double pr = p[c], pi = p[half + c], mr = m[c], mi = m[half + c];
      p[c] = pr + mr;
      p[half + c] = pi + mi;
      m[c] = mi - pi;
      m[half + c] = pr - mr;
    }
  }
}

// X of NB bands at the lanes c .. c + W of the channels.
template <int NB>
void contract_lanes(const contraction_request& r, const double* e0, const double* w, index c,
                    double* x) {
  const index n_band = r.n_band, half = half_slot(n_band), slot = 2 * half;
  V re[NB], im[NB];
  V w_re = hn::Load(d, w + c), w_im = hn::Load(d, w + half + c);
  const double* e_re = e0;
  const double* e_im = e0 + r.n_band0;
  for (int b = 0; b < NB; ++b) {
    const V er = hn::Set(d, e_re[b]), ei = hn::Set(d, e_im[b]);
    re[b] = hn::NegMulAdd(ei, w_im, er * w_re);
    im[b] = hn::MulAdd(ei, w_re, er * w_im);
  }
  for (index il = 1; il < n_band; ++il) {
    w_re = hn::Load(d, w + il * slot + c);
    w_im = hn::Load(d, w + il * slot + half + c);
    e_re += 2 * r.n_band0;
    e_im += 2 * r.n_band0;
    for (int b = 0; b < NB; ++b) {
      const V er = hn::Set(d, e_re[b]), ei = hn::Set(d, e_im[b]);
      re[b] = hn::NegMulAdd(ei, w_im, hn::MulAdd(er, w_re, re[b]));
      im[b] = hn::MulAdd(ei, w_re, hn::MulAdd(er, w_im, im[b]));
    }
  }
  for (int b = 0; b < NB; ++b) {
    hn::Store(re[b], d, x + b * r.band_stride + c);
    hn::Store(im[b], d, x + b * r.band_stride + half + c);
  }
}

template <int NB>
void contract_bands(const contraction_request& r, const double* e0, const double* w, double* x) {
  for (index c = 0; c < half_slot(r.n_band); c += W)
    contract_lanes<NB>(r, e0, w, c, x);
}

void contract_slot(const contraction_request& r, const double* w, index slot_number) {
  for (index image = 0; image < r.n_images; ++image) {
    const double* e0 = r.e0 + image * 2 * r.n_band * r.n_band0;
    double* x = r.x + image * r.image_stride + slot_number * slot_size(r.n_band);
    constexpr index block = W == 8 ? 6 : 3;
    index b = 0;
    for (; b + block <= r.n_band0; b += block)
      contract_bands<block>(r, e0 + b, w, x + b * r.band_stride);
    for (; b < r.n_band0; ++b)
      contract_bands<1>(r, e0 + b, w, x + b * r.band_stride);
  }
}

void clear_slot(const contraction_request& r, index slot_number) {
  const index slot = slot_size(r.n_band);
  for (index image = 0; image < r.n_images; ++image)
    for (index b = 0; b < r.n_band0; ++b)
      std::fill_n(r.x + image * r.image_stride + b * r.band_stride + slot_number * slot, slot, 0.0);
}

// Where one of D = (x, y, +m) and (x, y, -m) is empty, the difference slot is the sum slot times i
// or -i.
void rotate_slot(const contraction_request& r, index sum_slot, double sign) {
  const index half = half_slot(r.n_band), slot = 2 * half;
  const V s = hn::Set(d, sign);
  for (index image = 0; image < r.n_images; ++image)
    for (index b = 0; b < r.n_band0; ++b) {
      const double* x = r.x + image * r.image_stride + b * r.band_stride + sum_slot * slot;
      double* y = r.x + image * r.image_stride + b * r.band_stride + (sum_slot + 1) * slot;
      for (index c = 0; c < half; c += W) {
        hn::Store(hn::Neg(s * hn::Load(d, x + half + c)), d, y + c);
        hn::Store(s * hn::Load(d, x + c), d, y + half + c);
      }
    }
}

// The two buffers of a column -> its slots.
void contract_column(const contraction_request& r, const tensor_unit& unit, int column, double* w) {
  const index size = r.n_band * slot_size(r.n_band);
  double* plus = w + 2 * column * size;
  const bool has_plus = unit.filled[2 * column] != 0, has_minus = unit.filled[2 * column + 1] != 0;
  const index slot = unit.slots[column];
  if (!has_plus && !has_minus) {
    clear_slot(r, slot);
    if (!unit.single)
      clear_slot(r, slot + 1);
  } else if (!has_plus || !has_minus) {
    contract_slot(r, has_plus ? plus : plus + size, slot);
    if (!unit.single)
      rotate_slot(r, slot, has_plus ? 1.0 : -1.0);
  } else {
    fold_cell(r.n_band, plus, plus + size);
    contract_slot(r, plus + size, slot + 1);
    contract_slot(r, plus, slot);
  }
}

void contract(const contraction_request& r) {
  const index size = r.n_band * slot_size(r.n_band);
  for (const auto& unit : r.tensor->units) {
    std::fill_n(r.scratch, 2 * unit.n_columns * size, 0.0);
    for (int c = 0; c < unit.n_cells; ++c) {
      const auto& cell = unit.cells[c];
      sum_cell(r, cell, r.scratch + cell.buffer * size,
               cell.transposed >= 0 ? r.scratch + cell.transposed * size : nullptr);
    }
    for (int column = 0; column < unit.n_columns; ++column)
      contract_column(r, unit, column, r.scratch);
  }
}

} // namespace
} // namespace HWY_NAMESPACE
} // namespace lk::phonon3::pipeline
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
#include "common/simd/simd.hpp"
namespace lk::phonon3::pipeline {

LK_SIMD_TABLE(contract);

index contraction_scratch(index n_band) {
  return 4 * n_band * slot_size(n_band) + max_lanes;
}
void contract_lattice_tensor(const contraction_request& request) {
  LK_SIMD_CALL(contract)(request);
}

} // namespace lk::phonon3::pipeline
#endif
