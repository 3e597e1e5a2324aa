// SPDX-License-Identifier: BSD-3-Clause
// The formula of group_velocity.hpp on whole matrices.
#include <Eigen/Dense>

#include "phonon/group_velocity.hpp"

namespace lk::phonon {
namespace {

using matrix = Eigen::Matrix<complex, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using matrix_view = Eigen::Map<const matrix>;

void velocities_of_set(const group_velocity_problem& problem, std::int64_t q, band_range set,
                       const matrix_view& eigenvectors, const matrix_view (&slabs)[3]) {
  const std::int64_t n = problem.n_bands;
  const Eigen::Map<const Eigen::Vector3d> direction(problem.direction.data());
  const Eigen::Vector3d unit = direction.normalized();
  const matrix vectors = eigenvectors.middleCols(set.begin, set.end - set.begin);
  const matrix along = unit[0] * slabs[0] + unit[1] * slabs[1] + unit[2] * slabs[2];
  const Eigen::SelfAdjointEigenSolver<matrix> perturbation(vectors.adjoint() * along * vectors);
  const matrix rotated = vectors * perturbation.eigenvectors();
  for (int mu = 0; mu < 3; ++mu) {
    const matrix projected = rotated.adjoint() * slabs[mu] * rotated;
    for (std::int64_t b = set.begin; b < set.end; ++b) {
      const double f = problem.frequencies[n * q + b];
      const double scale = problem.frequency_factor * problem.frequency_factor / (2 * f);
      problem.velocities[3 * (n * q + b) + mu] =
          f > problem.cutoff_frequency ? scale * projected(b - set.begin, b - set.begin).real()
                                       : 0.0;
    }
  }
}

} // namespace

void group_velocities_reference(execution&, const group_velocity_problem& problem) {
  const std::int64_t n = problem.n_bands;
  for (std::int64_t q = 0; q < problem.n_qpoints(); ++q) {
    const matrix_view eigenvectors(&problem.eigenvectors[n * n * q], n, n);
    const complex* slab = &problem.derivatives[3 * n * n * q];
    const matrix_view slabs[3] = {{slab, n, n}, {slab + n * n, n, n}, {slab + 2 * n * n, n, n}};
    for (const band_range set :
         degenerate_sets(problem.frequencies.subspan(n * q, n), problem.degeneracy_tolerance))
      velocities_of_set(problem, q, set, eigenvectors, slabs);
  }
}

} // namespace lk::phonon
