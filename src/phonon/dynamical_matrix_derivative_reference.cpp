// SPDX-License-Identifier: BSD-3-Clause
// The formula of dynamical_matrix_derivative.hpp, term by term.
#include <cmath>
#include <numbers>
#include <optional>

#include "common/core/small_matrix.hpp"
#include "phonon/dynamical_matrix_derivative.hpp"

namespace lk::phonon {
namespace {

constexpr complex two_pi_i(0, 2 * std::numbers::pi);

// Mean over the shortest vectors of the phase (3) and of its derivatives (0, 1, 2).
std::array<complex, 4> mean_phases(const dynamical_matrix_derivative_problem& problem,
                                   std::int64_t k, std::int64_t i, const vec3& q) {
  const fourier_model& model = problem.model;
  const std::int64_t* multiplicity = &model.multiplicity[2 * (model.n_atoms * k + i)];
  std::array<complex, 4> sums{};
  for (std::int64_t l = 0; l < multiplicity[0]; ++l) {
    const vec3& s = model.shortest_vectors[multiplicity[1] + l];
    const complex phase = std::polar(1.0, 2 * std::numbers::pi * dot(q, s));
    const vec3 cartesian = multiply(problem.lattice, s);
    for (int mu = 0; mu < 3; ++mu)
      sums[mu] += two_pi_i * cartesian[mu] * phase;
    sums[3] += phase;
  }
  for (complex& sum : sums)
    sum /= static_cast<double>(multiplicity[0]);
  return sums;
}

void add_pair(const dynamical_matrix_derivative_problem& problem, const vec3& q, std::int64_t i,
              std::int64_t j, const std::optional<wang_derivative>& wang, complex* slabs) {
  const fourier_model& model = problem.model;
  const std::int64_t n = model.n_atoms, pair = n * i + j;
  const double mass = std::sqrt(model.masses[i] * model.masses[j]);
  for (std::int64_t k = 0; k < model.n_super; ++k) {
    if (model.s2p[k] != model.p2s[j])
      continue;
    const auto phases = mean_phases(problem, k, i, q);
    const double* block = &model.force_constants[9 * (model.n_super * model.p2s[i] + k)];
    for (int mu = 0; mu < 3; ++mu)
      for (int c = 0; c < 9; ++c) {
        complex value = block[c] * phases[mu];
        if (wang)
          value += wang->value[9 * pair + c] * phases[mu] +
                   wang->slope[9 * (n * n * mu + pair) + c] * phases[3];
        slabs[9 * n * n * mu + 3 * n * (3 * i + c / 3) + 3 * j + c % 3] += value / mass;
      }
  }
}

} // namespace

void dynamical_matrix_derivatives_reference(execution&,
                                            const dynamical_matrix_derivative_problem& problem) {
  const std::int64_t n = problem.model.n_atoms;
  for (std::size_t q = 0; q < problem.qpoints.size(); ++q) {
    complex* slabs = &problem.derivatives[27 * n * n * q];
    const std::optional<wang_derivative> wang = differentiate_wang(problem, problem.qpoints[q]);
    for (std::int64_t i = 0; i < n; ++i)
      for (std::int64_t j = 0; j < n; ++j)
        add_pair(problem, problem.qpoints[q], i, j, wang, slabs);
    for (std::int64_t mu = 0; mu < 3; ++mu)
      make_slab_hermitian(slabs + 9 * n * n * mu, 3 * n, mu);
  }
}

} // namespace lk::phonon
