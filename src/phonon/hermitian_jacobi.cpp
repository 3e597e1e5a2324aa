// SPDX-License-Identifier: BSD-3-Clause
#include "phonon/hermitian_jacobi.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace lk::phonon {
namespace {

constexpr int max_sweeps = 60;

// Columns p and q times the rotation [[c, s], [-conj(s), c]].
void rotate_columns(std::int64_t n, std::span<complex> m, std::int64_t p, std::int64_t q, double c,
                    complex s) {
  for (std::int64_t i = 0; i < n; ++i) {
    const complex a = m[n * i + p], b = m[n * i + q];
    m[n * i + p] = c * a - std::conj(s) * b;
    m[n * i + q] = s * a + c * b;
  }
}

void rotate_rows(std::int64_t n, std::span<complex> m, std::int64_t p, std::int64_t q, double c,
                 complex s) {
  for (std::int64_t i = 0; i < n; ++i) {
    const complex a = m[n * p + i], b = m[n * q + i];
    m[n * p + i] = c * a - s * b;
    m[n * q + i] = std::conj(s) * a + c * b;
  }
}

// Makes element (p, q) zero. The element's phase goes into s, the rest is the real 2x2 problem.
void annihilate(std::int64_t n, std::span<complex> m, std::span<complex> v, std::int64_t p,
                std::int64_t q) {
  const complex element = m[n * p + q];
  const double size = std::abs(element);
  const double theta = (m[n * q + q].real() - m[n * p + p].real()) / (2 * size);
  const double t = std::copysign(1.0, theta) / (std::abs(theta) + std::sqrt(theta * theta + 1));
  const double c = 1 / std::sqrt(t * t + 1);
  const complex s = t * c * (element / size);
  rotate_columns(n, m, p, q, c, s);
  rotate_rows(n, m, p, q, c, s);
  rotate_columns(n, v, p, q, c, s);
}

void sort_columns(std::int64_t n, std::span<const complex> m, std::span<complex> v) {
  std::vector<std::int64_t> order(n);
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(), [&](std::int64_t a, std::int64_t b) {
    return m[n * a + a].real() < m[n * b + b].real();
  });
  const std::vector<complex> unsorted(v.begin(), v.end());
  for (std::int64_t i = 0; i < n; ++i)
    for (std::int64_t b = 0; b < n; ++b)
      v[n * i + b] = unsorted[n * i + order[b]];
}

} // namespace

void hermitian_jacobi(std::int64_t n, std::span<complex> matrix, std::span<complex> vectors) {
  std::fill(vectors.begin(), vectors.end(), complex(0));
  for (std::int64_t i = 0; i < n; ++i)
    vectors[n * i + i] = 1;
  double total = 0;
  for (const complex& x : matrix)
    total += std::norm(x);
  for (int sweep = 0; sweep < max_sweeps; ++sweep) {
    double off_diagonal = 0;
    for (std::int64_t p = 0; p < n; ++p)
      for (std::int64_t q = p + 1; q < n; ++q)
        off_diagonal += std::norm(matrix[n * p + q]);
    if (off_diagonal <= 1e-32 * total)
      break;
    for (std::int64_t p = 0; p < n; ++p)
      for (std::int64_t q = p + 1; q < n; ++q)
        if (std::norm(matrix[n * p + q]) > 1e-34 * total)
          annihilate(n, matrix, vectors, p, q);
  }
  sort_columns(n, matrix, vectors);
}

} // namespace lk::phonon
