// SPDX-License-Identifier: BSD-3-Clause
// The formula of dynamical_matrix.hpp, term by term.
#include <cmath>
#include <numbers>
#include <vector>

#include "common/core/small_matrix.hpp"
#include "phonon/dipole_dipole.hpp"
#include "phonon/dynamical_matrix.hpp"

namespace lk::phonon {
namespace {

// Mean of exp(2 pi i q s) over the shortest vectors from primitive atom i to supercell atom k.
complex mean_phase(const fourier_model& model, std::int64_t k, std::int64_t i, const vec3& q) {
  const std::int64_t* multiplicity = &model.multiplicity[2 * (model.n_atoms * k + i)];
  complex sum = 0;
  for (std::int64_t l = 0; l < multiplicity[0]; ++l) {
    const double turns = dot(q, model.shortest_vectors[multiplicity[1] + l]);
    sum += std::polar(1.0, 2 * std::numbers::pi * turns);
  }
  return sum / static_cast<double>(multiplicity[0]);
}

void sum_over_images(const fourier_model& model, std::int64_t i, std::int64_t j, const vec3& q,
                     const double* wang, complex* matrix) {
  complex sum[9] = {};
  for (std::int64_t k = 0; k < model.n_super; ++k) {
    if (model.s2p[k] != model.p2s[j])
      continue;
    const complex phase = mean_phase(model, k, i, q);
    const double* block = &model.force_constants[9 * (model.n_super * model.p2s[i] + k)];
    for (int c = 0; c < 9; ++c)
      sum[c] += (block[c] + (wang == nullptr ? 0.0 : wang[c])) * phase;
  }
  const double mass = std::sqrt(model.masses[i] * model.masses[j]);
  for (int a = 0; a < 3; ++a)
    for (int b = 0; b < 3; ++b)
      matrix[3 * model.n_atoms * (3 * i + a) + 3 * j + b] = sum[3 * a + b] / mass;
}

void fourier_sum(const dynamical_matrix_problem& problem, const vec3& q, complex* matrix) {
  const auto n = problem.model.n_atoms;
  std::vector<double> wang(9 * n * n);
  const bool with_wang = wang_charge_sum(problem, q, wang);
  for (std::int64_t i = 0; i < n; ++i)
    for (std::int64_t j = 0; j < n; ++j)
      sum_over_images(problem.model, i, j, q, with_wang ? &wang[9 * (n * i + j)] : nullptr, matrix);
  if (problem.hermitianize)
    make_hermitian(matrix, 3 * n);
}

void add_dipole_dipole(execution& ex, const dynamical_matrix_problem& problem, const vec3& q,
                       complex* matrix) {
  const gonze_term& gonze = *problem.gonze;
  const auto n = problem.model.n_atoms;
  std::vector<complex> value(9 * n * n);
  const vec3 q_cartesian = multiply(gonze.reciprocal, q);
  dipole_dipole_problem dipole{
      {gonze.g_vectors, gonze.born, gonze.dielectric, gonze.positions, gonze.lambda},
      {&q_cartesian, 1},
      nullptr,
      gonze.factor,
      gonze.q0_term,
      value};
  vec3 direction;
  if (problem.q_direction != nullptr) {
    direction = multiply(gonze.reciprocal, *problem.q_direction);
    dipole.direction = &direction;
  }
  dipole_dipole_reference(ex, dipole);
  for (std::int64_t r = 0; r < 3 * n; ++r)
    for (std::int64_t c = 0; c < 3 * n; ++c)
      matrix[3 * n * r + c] += value[3 * n * r + c] /
                               std::sqrt(problem.model.masses[r / 3] * problem.model.masses[c / 3]);
}

} // namespace

void dynamical_matrices_reference(execution& ex, const dynamical_matrix_problem& problem) {
  const auto n_q = static_cast<std::int64_t>(problem.qpoints.size());
  for (std::int64_t q = 0; q < n_q; ++q) {
    fourier_sum(problem, problem.qpoints[q], problem.matrix(q));
    if (problem.gonze != nullptr)
      add_dipole_dipole(ex, problem, problem.qpoints[q], problem.matrix(q));
  }
}

} // namespace lk::phonon
