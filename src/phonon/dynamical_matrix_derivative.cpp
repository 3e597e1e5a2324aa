// SPDX-License-Identifier: BSD-3-Clause
#include "phonon/dynamical_matrix_derivative.hpp"

#include "common/core/small_matrix.hpp"

namespace lk::phonon {

std::optional<wang_derivative>
differentiate_wang(const dynamical_matrix_derivative_problem& problem, const vec3& q) {
  if (problem.wang == nullptr)
    return std::nullopt;
  const wang_term& wang = *problem.wang;
  const std::int64_t n = problem.model.n_atoms;
  const vec3 k =
      multiply(wang.reciprocal, problem.q_direction != nullptr ? *problem.q_direction : q);
  if (dot(k, k) < wang.gamma_norm2)
    return std::nullopt;
  const double screening = dot(k, multiply(wang.dielectric, k));
  const double factor =
      wang.factor * static_cast<double>(n) / static_cast<double>(problem.model.n_super);
  mat3 symmetric;
  for (int a = 0; a < 3; ++a)
    for (int b = 0; b < 3; ++b)
      symmetric[a][b] = wang.dielectric[a][b] + wang.dielectric[b][a];
  const vec3 slope = multiply(symmetric, k);
  wang_derivative result{std::vector<double>(9 * n * n), std::vector<double>(27 * n * n)};
  for (std::int64_t pair = 0; pair < n * n; ++pair) {
    const mat3 &born_i = wang.born[pair / n], &born_j = wang.born[pair % n];
    const vec3 charge_i = multiply(transpose(born_i), k), charge_j = multiply(transpose(born_j), k);
    for (int c = 0; c < 9; ++c) {
      const int a = c / 3, b = c % 3;
      const double product = charge_i[a] * charge_j[b] / screening;
      result.value[9 * pair + c] = factor * product;
      for (int mu = 0; mu < 3; ++mu)
        result.slope[9 * (n * n * mu + pair) + c] =
            factor / screening *
            (born_i[mu][a] * charge_j[b] + charge_i[a] * born_j[mu][b] - product * slope[mu]);
    }
  }
  return result;
}

void make_slab_hermitian(complex* slab, std::int64_t n, std::int64_t mu) {
  for (std::int64_t i = mu; i < n; ++i)
    for (std::int64_t j = 0; j <= i; ++j) {
      const complex mean = 0.5 * (slab[n * i + j] + std::conj(slab[n * j + i]));
      slab[n * i + j] = mean;
      slab[n * j + i] = std::conj(mean);
    }
}

} // namespace lk::phonon
