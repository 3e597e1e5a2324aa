// SPDX-License-Identifier: BSD-3-Clause
// Weights of the delta functions of three-phonon processes by Gaussians of width sigma:
//   e0 = F + f1 - f2,  e1 = F - f1 + f2,  e2 = F - f1 - f2,
// combined as in tetrahedron_weights.hpp. With a cutoff, elements whose arguments are all farther
// from zero than cutoff * sigma are zero and marked.
#pragma once

#include <cmath>
#include <cstdint>
#include <span>

#include "common/backend/implementations.hpp"
#include "common/parallel/execution.hpp"

namespace lk::phonon3 {

struct gaussian_weights_problem {
  std::span<const double> frequency_points; // [F]
  std::span<const std::int64_t> triplets;   // [T][3]
  std::int64_t n_band = 0;
  std::span<const double> frequencies; // [n_bz][B]
  double sigma = 0;
  double sigma_cutoff = 0; // <= 0: none
  int type = 2;
  std::span<double> weights;   // [1, 2 or 3][T][F][B][B]
  std::span<std::int8_t> zero; // [T][F][B][B]

  std::int64_t n_triplets() const { return static_cast<std::int64_t>(triplets.size() / 3); }
  std::int64_t n_outputs() const { return type == 4 ? 1 : type; }
};

// "phonon3.gaussian_weights": threads, reference.
extern const backend::kernel<gaussian_weights_problem> gaussian_weights_kernel;
void gaussian_weights_reference(execution& ex, const gaussian_weights_problem& problem);
void gaussian_weights_threads(execution& ex, const gaussian_weights_problem& problem);

// Outputs [n_outputs][F][B][B], zero [F][B][B].
void gaussian_weights_of_triplet(const gaussian_weights_problem& problem,
                                 const std::int64_t* triplet, std::span<double> weights,
                                 std::span<std::int8_t> zero);

inline double gaussian(double x, double sigma) {
  constexpr double inverse_sqrt_two_pi = 0.398942280401432677939946059934;
  return inverse_sqrt_two_pi / sigma * std::exp(-x * x / (2 * sigma * sigma));
}

} // namespace lk::phonon3
