// SPDX-License-Identifier: BSD-3-Clause
// The formula of inverse_fourier.hpp, term by term.
#include <algorithm>
#include <cmath>
#include <numbers>

#include "common/core/small_matrix.hpp"
#include "phonon/inverse_fourier.hpp"

namespace lk::phonon {
namespace {

complex mean_phase(const inverse_fourier_problem& problem, std::int64_t k, std::int64_t i,
                   const vec3& q) {
  const std::int64_t* multiplicity = &problem.multiplicity[2 * (problem.n_atoms * k + i)];
  complex sum = 0;
  for (std::int64_t l = 0; l < multiplicity[0]; ++l)
    sum += std::polar(1.0, -2 * std::numbers::pi *
                               dot(q, problem.shortest_vectors[multiplicity[1] + l]));
  return sum / static_cast<double>(multiplicity[0]);
}

} // namespace

void inverse_fourier_reference(execution&, const inverse_fourier_problem& problem) {
  const std::int64_t n = problem.n_atoms;
  const auto n_q = static_cast<std::int64_t>(problem.qpoints.size());
  std::fill(problem.force_constants.begin(), problem.force_constants.end(), 0.0);
  for (std::int64_t i = 0; i < n; ++i)
    for (std::int64_t k = 0; k < problem.n_super; ++k) {
      const std::int64_t j = problem.s2pp[k];
      double* block = &problem.force_constants[9 * (problem.n_super * problem.rows[i] + k)];
      for (std::int64_t q = 0; q < n_q; ++q) {
        const complex phase = mean_phase(problem, k, i, problem.qpoints[q]);
        const complex* matrix = &problem.matrices[9 * n * n * q + 9 * n * i + 3 * j];
        for (int c = 0; c < 9; ++c)
          block[c] += (matrix[3 * n * (c / 3) + c % 3] * phase).real();
      }
      const double scale =
          std::sqrt(problem.masses[i] * problem.masses[j]) / static_cast<double>(n_q);
      for (int c = 0; c < 9; ++c)
        block[c] *= scale;
    }
}

} // namespace lk::phonon
