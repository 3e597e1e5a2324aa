// SPDX-License-Identifier: BSD-3-Clause
#include <algorithm>
#include <cmath>

#include "common/core/small_matrix.hpp"
#include "lattice/atom_permutation.hpp"

namespace lk::lattice {

void atom_permutation_reference(execution&, const atom_permutation_problem& problem) {
  const auto n = static_cast<std::int64_t>(problem.positions.size());
  auto& permutation = problem.permutation;
  std::fill(permutation.begin(), permutation.end(), -1);
  std::int64_t n_found = 0, first_free = 0;
  for (std::int64_t i = 0; i < n; ++i) {
    while (first_free < n && permutation[first_free] >= 0)
      ++first_free;
    for (std::int64_t j = first_free; j < n; ++j) {
      if (permutation[j] >= 0)
        continue;
      vec3 x;
      for (int k = 0; k < 3; ++k) {
        x[k] = problem.positions[i][k] - problem.moved[j][k];
        x[k] -= std::round(x[k]);
      }
      if (norm(multiply(problem.lattice, x)) < problem.tolerance) {
        permutation[j] = i;
        ++n_found;
        break;
      }
    }
  }
  *problem.found = n_found == n;
}

} // namespace lk::lattice
