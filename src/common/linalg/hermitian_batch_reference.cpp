// SPDX-License-Identifier: BSD-3-Clause
// One matrix at a time through Eigen's SelfAdjointEigenSolver, which scales, reduces to tridiagonal
// form and iterates QR like LAPACK's zheev.
#include "common/linalg/hermitian_batch_reference.hpp"

#include <Eigen/Eigenvalues>

namespace lk::linalg {

namespace {

using matrix = Eigen::Matrix<complex, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

// The Hermitian matrix that the lower triangle of row-major `lower` stands for.
matrix from_lower_triangle(const complex* lower, Eigen::Index n) {
  const Eigen::Map<const matrix> given(lower, n, n);
  matrix full = given.selfadjointView<Eigen::Lower>();
  full.diagonal() = given.diagonal().real().cast<complex>();
  return full;
}

void solve(const hermitian_batch_problem& p, std::int64_t m) {
  const Eigen::Index n = p.n;
  const matrix a = from_lower_triangle(p.matrices.data() + m * n * n, n);
  if (!a.allFinite())
    fail(status::not_finite, "matrix ", m, " has an element that is not finite");
  const bool vectors = !p.eigenvectors.empty();
  const Eigen::SelfAdjointEigenSolver<matrix> solver(a, vectors ? Eigen::ComputeEigenvectors
                                                                : Eigen::EigenvaluesOnly);
  if (solver.info() != Eigen::Success)
    fail(status::no_convergence, "the eigenvalues of matrix ", m, " did not converge");
  Eigen::Map<Eigen::VectorXd>(p.eigenvalues.data() + m * n, n) = solver.eigenvalues();
  if (vectors)
    Eigen::Map<matrix>(p.eigenvectors.data() + m * n * n, n, n) = solver.eigenvectors();
}

} // namespace

void hermitian_batch_reference(execution& ex, const hermitian_batch_problem& problem) {
  ex.parallel_for(problem.n_matrices, 1, [&](std::int64_t begin, std::int64_t end) {
    for (std::int64_t m = begin; m < end; ++m)
      solve(problem, m);
  });
}

} // namespace lk::linalg
