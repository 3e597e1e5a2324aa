// SPDX-License-Identifier: BSD-3-Clause
// The sums of dipole_dipole.hpp, term by term.
#include <cmath>
#include <numbers>
#include <optional>
#include <vector>

#include "common/core/small_matrix.hpp"
#include "phonon/dipole_dipole.hpp"

namespace lk::phonon {
namespace {

// A term of the sum over G before the Born charges, or nothing where it is left out.
std::optional<mat3> value_term(const dipole_dipole_problem& problem, const vec3& k) {
  const dipole_dipole_model& model = problem.model;
  const bool zero = dot(k, k) < zero_k_norm2;
  if (zero && problem.direction == nullptr)
    return std::nullopt;
  const vec3& at = zero ? *problem.direction : k;
  const double screening = dot(at, multiply(model.dielectric, at));
  const double damping = zero ? 1.0 : std::exp(-screening / (4 * model.lambda * model.lambda));
  mat3 term;
  for (int a = 0; a < 3; ++a)
    for (int b = 0; b < 3; ++b)
      term[a][b] = at[a] * at[b] * damping / screening;
  return term;
}

std::optional<mat3> derivative_term(const dipole_dipole_problem& problem, const vec3& k, int mu) {
  const dipole_dipole_model& model = problem.model;
  const bool zero = dot(k, k) < zero_k_norm2;
  if (zero && problem.direction == nullptr)
    return std::nullopt;
  const vec3& at = zero ? *problem.direction : k;
  const vec3 field = multiply(model.dielectric, at);
  const double screening = dot(at, field);
  const double range = 4 * model.lambda * model.lambda;
  const double damping = std::exp(-screening / range);
  const double slope = field[mu] * (2 / screening + 2 / range) / screening;
  mat3 term;
  for (int a = 0; a < 3; ++a)
    for (int b = 0; b < 3; ++b) {
      const double product = (a == mu ? at[b] : 0.0) + (b == mu ? at[a] : 0.0);
      term[a][b] = damping * (product / screening - at[a] * at[b] * slope);
    }
  return term;
}

void add_term(const dipole_dipole_model& model, const vec3& g, const mat3& term, double factor,
              complex* matrix) {
  const std::int64_t n = model.n_atoms();
  for (std::int64_t i = 0; i < n; ++i)
    for (std::int64_t j = 0; j < n; ++j) {
      vec3 between;
      for (int a = 0; a < 3; ++a)
        between[a] = model.positions[i][a] - model.positions[j][a];
      const complex phase = factor * std::polar(1.0, 2 * std::numbers::pi * dot(g, between));
      const mat3 block = multiply(transpose(model.born[i]), multiply(term, model.born[j]));
      for (int a = 0; a < 3; ++a)
        for (int b = 0; b < 3; ++b)
          matrix[3 * n * (3 * i + a) + 3 * j + b] += block[a][b] * phase;
    }
}

vec3 sum(const vec3& a, const vec3& b) {
  return {a[0] + b[0], a[1] + b[1], a[2] + b[2]};
}

} // namespace

void dipole_dipole_reference(execution&, const dipole_dipole_problem& problem) {
  const std::int64_t n = 3 * problem.model.n_atoms();
  for (std::size_t q = 0; q < problem.qpoints.size(); ++q) {
    complex* matrix = &problem.matrices[n * n * q];
    std::fill(matrix, matrix + n * n, complex(0));
    for (const vec3& g : problem.model.g_vectors)
      if (const auto term = value_term(problem, sum(g, problem.qpoints[q])))
        add_term(problem.model, g, *term, problem.factor, matrix);
    for (std::int64_t r = 0; r < n; ++r)
      for (std::int64_t b = 0; b < 3; ++b)
        matrix[n * r + 3 * (r / 3) + b] -= problem.factor * problem.q0_term[3 * r + b];
  }
}

void dipole_dipole_derivative_reference(execution&, const dipole_dipole_problem& problem) {
  const std::int64_t n = 3 * problem.model.n_atoms();
  for (std::size_t q = 0; q < problem.qpoints.size(); ++q)
    for (int mu = 0; mu < 3; ++mu) {
      complex* matrix = &problem.matrices[n * n * (3 * q + mu)];
      std::fill(matrix, matrix + n * n, complex(0));
      for (const vec3& g : problem.model.g_vectors)
        if (const auto term = derivative_term(problem, sum(g, problem.qpoints[q]), mu))
          add_term(problem.model, g, *term, problem.factor, matrix);
    }
}

} // namespace lk::phonon
