// SPDX-License-Identifier: BSD-3-Clause
#include "common/linalg/hermitian_batch.hpp"

#include <cmath>

#include "common/simd/vector_math.hpp"

namespace lk::linalg {

void eigh_hermitian_batch(execution& ex, std::int64_t n_matrices, std::int64_t n,
                          std::span<const complex> matrices, std::span<double> eigenvalues,
                          std::span<complex> eigenvectors) {
  require(n_matrices >= 0 && n >= 0, "the number and the order of the matrices must be >= 0, got ",
          n_matrices, " and ", n);
  const auto values = static_cast<std::size_t>(n_matrices * n);
  const auto elements = static_cast<std::size_t>(n_matrices * n * n);
  require(matrices.size() == elements, "matrices has ", matrices.size(), " elements, expected ",
          elements);
  require(eigenvalues.size() == values, "eigenvalues has ", eigenvalues.size(),
          " elements, expected ", values);
  require(eigenvectors.empty() || eigenvectors.size() == elements, "eigenvectors has ",
          eigenvectors.size(), " elements, expected ", elements);
  if (values == 0)
    return;
  hermitian_batch.run(ex, {n_matrices, n, matrices, eigenvalues, eigenvectors});
}

namespace {

void require_finite_triangle(const complex* matrix, std::int64_t n, std::int64_t m,
                             const char* name) {
  for (std::int64_t i = 0; i < n; ++i)
    for (std::int64_t j = 0; j <= i; ++j) {
      const complex x = matrix[i * n + j];
      const bool imaginary_part_read = i != j;
      require(std::isfinite(x.real()) && (!imaginary_part_read || std::isfinite(x.imag())), name,
              " has a value that is not finite, matrix ", m, ", row ", i, ", column ", j);
    }
}

} // namespace

void require_finite_lower(execution& ex, std::int64_t n_matrices, std::int64_t n,
                          std::span<const complex> matrices, const char* name) {
  if (matrices.empty())
    return;
  // The whole matrices first, at memory speed; only a batch with a suspect is looked at closely.
  const std::int64_t grain = 1 + 50000 / (n * n);
  ex.parallel_for(n_matrices, grain, [&](std::int64_t begin, std::int64_t end) {
    const auto* const values = reinterpret_cast<const double*>(matrices.data() + begin * n * n);
    if (simd::all_finite({values, static_cast<std::size_t>(2 * (end - begin) * n * n)}))
      return;
    for (std::int64_t m = begin; m < end; ++m)
      require_finite_triangle(matrices.data() + m * n * n, n, m, name);
  });
}

} // namespace lk::linalg
