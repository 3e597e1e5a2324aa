// SPDX-License-Identifier: BSD-3-Clause
#include "phonon/dynamical_matrix.hpp"

#include "common/core/small_matrix.hpp"

namespace lk::phonon {

void charge_sum(std::span<double> sum, double factor, const vec3& q_cartesian,
                std::span<const mat3> born) {
  const std::size_t n = born.size();
  for (std::size_t i = 0; i < n; ++i) {
    const vec3 charge_i = multiply(transpose(born[i]), q_cartesian);
    for (std::size_t j = 0; j < n; ++j) {
      const vec3 charge_j = multiply(transpose(born[j]), q_cartesian);
      double* block = &sum[9 * (n * i + j)];
      for (std::size_t a = 0; a < 3; ++a)
        for (std::size_t b = 0; b < 3; ++b)
          block[3 * a + b] = factor * charge_i[a] * charge_j[b];
    }
  }
}

bool wang_charge_sum(const dynamical_matrix_problem& problem, const vec3& q,
                     std::span<double> sum) {
  if (!problem.charge_sum.empty()) {
    std::copy(problem.charge_sum.begin(), problem.charge_sum.end(), sum.begin());
    return true;
  }
  if (problem.wang == nullptr)
    return false;
  const wang_term& wang = *problem.wang;
  vec3 k = multiply(wang.reciprocal, q);
  if (problem.q_direction != nullptr)
    k = multiply(wang.reciprocal, *problem.q_direction);
  else if (dot(k, k) < wang.gamma_norm2)
    return false;
  const double images =
      static_cast<double>(problem.model.n_super) / static_cast<double>(problem.model.n_atoms);
  const double screening = dot(k, multiply(wang.dielectric, k));
  charge_sum(sum, wang.factor / screening / images, k, wang.born);
  return true;
}

void make_hermitian(complex* matrix, std::int64_t n) {
  for (std::int64_t i = 0; i < n; ++i) {
    matrix[n * i + i] = matrix[n * i + i].real();
    for (std::int64_t j = 0; j < i; ++j) {
      const complex mean = 0.5 * (matrix[n * i + j] + std::conj(matrix[n * j + i]));
      matrix[n * i + j] = mean;
      matrix[n * j + i] = std::conj(mean);
    }
  }
}

} // namespace lk::phonon
