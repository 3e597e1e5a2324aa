// SPDX-License-Identifier: BSD-3-Clause
// Cuts a batch of Hermitian matrices into one task for each chunk and hands it to the vector unit.
#include <algorithm>
#include <memory>
#include <new>
#include <vector>

#include "common/linalg/hermitian_batch_native.hpp"

namespace lk::linalg {

namespace {

constexpr std::align_val_t cache_line{64};

struct free_aligned {
  void operator()(double* p) const noexcept { ::operator delete(p, cache_line); }
};
using workspace = std::unique_ptr<double, free_aligned>;

workspace make_workspace(std::int64_t size) {
  const auto bytes = static_cast<std::size_t>(size) * sizeof(double);
  return workspace(static_cast<double*>(::operator new(bytes, cache_line)));
}

// About 100 microseconds of work, in whole pairs of the widest groups.
std::int64_t matrices_per_chunk(std::int64_t n) {
  constexpr std::int64_t two_groups = 16;
  const std::int64_t groups = std::max<std::int64_t>(1, 20000 / (two_groups * n * n));
  return two_groups * groups;
}

lanes_chunk chunk_of(const hermitian_batch_problem& p, std::int64_t begin, std::int64_t end) {
  lanes_chunk chunk;
  chunk.n = p.n;
  chunk.n_matrices = end - begin;
  chunk.matrices = p.matrices.data() + begin * p.n * p.n;
  chunk.eigenvalues = p.eigenvalues.data() + begin * p.n;
  if (!p.eigenvectors.empty())
    chunk.eigenvectors = p.eigenvectors.data() + begin * p.n * p.n;
  return chunk;
}

void throw_first_failure(const std::vector<lanes_result>& results, std::int64_t grain) {
  for (std::size_t k = 0; k < results.size(); ++k) {
    const std::int64_t begin = static_cast<std::int64_t>(k) * grain;
    if (results[k].not_finite >= 0)
      fail(status::not_finite, "matrix ", begin + results[k].not_finite,
           " has an element that is not finite");
    if (results[k].not_converged >= 0)
      fail(status::no_convergence, "the eigenvalues of matrix ", begin + results[k].not_converged,
           " or of one solved together with it did not converge");
  }
}

} // namespace

std::string declines_lanes(const hermitian_batch_problem& problem) {
  if (problem.n <= max_lanes_order)
    return {};
  return join("order ", problem.n, " is above ", max_lanes_order);
}

void hermitian_batch_lanes(execution& ex, const hermitian_batch_problem& problem) {
  const std::int64_t grain = matrices_per_chunk(problem.n);
  const std::int64_t n_chunks = (problem.n_matrices + grain - 1) / grain;
  const bool vectors = !problem.eigenvectors.empty();
  const auto size = lanes_workspace_size(problem.n, std::min(grain, problem.n_matrices), vectors);
  std::vector<workspace> scratch(static_cast<std::size_t>(ex.threads()));
  std::vector<lanes_result> results(static_cast<std::size_t>(n_chunks));
  ex.parallel_for(problem.n_matrices, grain, [&](std::int64_t begin, std::int64_t end) {
    auto& own = scratch[static_cast<std::size_t>(ex.worker())];
    if (own == nullptr)
      own = make_workspace(size);
    auto chunk = chunk_of(problem, begin, end);
    chunk.workspace = own.get();
    results[static_cast<std::size_t>(begin / grain)] = solve_lanes(chunk);
  });
  throw_first_failure(results, grain);
}

} // namespace lk::linalg
