// SPDX-License-Identifier: BSD-3-Clause
// Inner loops of the harmonic kernels on vector registers. Every result is one chain of operations
// per element, in the order of the arguments, so it does not depend on the width of the registers.
#pragma once

#include <cstddef>
#include <cstdint>

namespace lk::phonon {

// Arrays that the loops below walk in steps are padded to a multiple of this.
inline constexpr std::size_t vector_padding = 8;
constexpr std::size_t padded(std::size_t n) {
  return (n + vector_padding - 1) / vector_padding * vector_padding;
}

// cosines[i] + i sines[i] = exp(2 pi i (a[0] x[i] + a[1] y[i] + a[2] z[i])), all arrays padded.
void unit_phases(std::size_t n, const double* a, const double* x, const double* y, const double* z,
                 double* cosines, double* sines);

// real[c] + i imag[c] = sum_k (re[k] + i im[k]) blocks[9 rows[k] + c], c = 0 .. 8.
void sum_blocks(std::size_t n, const double* blocks, const std::int64_t* rows, const double* re,
                const double* im, double* real, double* imag);

// sum[c] = sum_k (re[k] real[9 k + c] + im[k] imag[9 k + c]), c = 0 .. 8.
void sum_block_pairs(std::size_t n, const double* real, const double* imag, const double* re,
                     const double* im, double* sum);

// Arrays [3][n] of the sum over G at one q-point, n padded: K = G + q, B = K eps K,
//   weights = (exp(-B / range) / B)^{1/2},  slopes[a] = (eps K)_a (1/B + 1/range);
// both are zero where |K|^2 < zero_norm2.
struct screened_fields {
  std::size_t n = 0;
  const double* g = nullptr;
  double* k = nullptr;
  double* weights = nullptr; // [n]
  double* slopes = nullptr;
};
void fill_screened_fields(const screened_fields& fields, const double* q, const double* dielectric,
                          double range, double zero_norm2);

// One dipole-dipole field at n G-vectors: G and the phases of the rows (atom, direction), as filled
// by the caller; all [n][...] arrays have padded rows.
struct dipole_rows {
  std::size_t n_g = 0;
  std::size_t stride = 0;          // padded number of rows
  const double* charges = nullptr; // [3][stride] Z[field direction][row]
  const double* phases = nullptr;  // [n_g][2][stride] exp(2 pi i G tau): real, imaginary
};
// u[g][2][stride] = weights[g] (Z^T K_g)[row] phase[g][row], with k[3][padded n_g].
void fill_dipole_rows(const dipole_rows& rows, const double* k, std::size_t k_stride,
                      const double* weights, double* u);
// The same with (Z_mu - slopes[g] Z^T K_g)[row] in place of (Z^T K_g)[row].
void fill_derivative_rows(const dipole_rows& rows, const double* k, std::size_t k_stride,
                          const double* weights, const double* slopes, std::size_t mu, double* x);
// real[c][r] + i imag[c][r] += sum_g a_r(g) conj(b_c(g)) for c < n, rows padded; with lower, tiles
// above the diagonal are skipped.
void add_outer_products(std::size_t n_g, std::size_t n, std::size_t stride, const double* a,
                        const double* b, bool lower, double* real, double* imag);

// values[b] = Re sum_rc conj(e_rb) h_rc e_cb: h [n][n] pairs of real and imaginary parts,
// e split in [n][stride] planes with one column per band.
void expectation_values(std::size_t n, std::size_t stride, const double* h, const double* e_real,
                        const double* e_imag, double* values);

} // namespace lk::phonon
