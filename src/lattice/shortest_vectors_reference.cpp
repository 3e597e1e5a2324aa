// SPDX-License-Identifier: BSD-3-Clause
#include <algorithm>
#include <set>

#include "common/core/small_matrix.hpp"
#include "lattice/shortest_vectors.hpp"

namespace lk::lattice {
namespace {

std::vector<vec3> shortest(const shortest_vectors_problem& problem, const vec3& to,
                           const vec3& from) {
  std::vector<vec3> candidates;
  std::vector<double> lengths;
  for (const auto& point : problem.lattice_points) {
    vec3 v;
    for (int k = 0; k < 3; ++k)
      v[k] = to[k] - from[k] + static_cast<double>(point[k]);
    candidates.push_back(v);
    lengths.push_back(norm(multiply(problem.reduced_basis, v)));
  }
  const double minimum = *std::min_element(lengths.begin(), lengths.end());
  std::vector<vec3> kept;
  for (std::size_t l = 0; l < candidates.size(); ++l)
    if (lengths[l] - minimum < problem.tolerance)
      kept.push_back(multiply(to_double(problem.transformation), candidates[l]));
  return kept;
}

} // namespace

std::int64_t set_starts(std::span<std::int64_t> multiplicity) {
  std::int64_t start = 0;
  for (std::size_t p = 0; p + 1 < multiplicity.size(); p += 2) {
    multiplicity[p + 1] = start;
    start += multiplicity[p];
  }
  return start;
}

void require_room(const shortest_vectors_problem& problem, std::int64_t n_vectors) {
  if (static_cast<std::int64_t>(problem.vectors.size()) != n_vectors)
    fail(status::shape, "there are ", n_vectors, " shortest vectors, the array holds ",
         problem.vectors.size());
}

std::vector<ivec3> lattice_points_for_shortest_vectors() {
  std::set<ivec3> points;
  for (std::int64_t a = -1; a <= 1; ++a)
    for (std::int64_t b = -1; b <= 1; ++b)
      for (std::int64_t c = -1; c <= 1; ++c)
        for (std::int64_t d = -1; d <= 1; ++d)
          points.insert({a - d, b - d, c - d});
  return {points.begin(), points.end()};
}

void shortest_vectors_reference(execution&, const shortest_vectors_problem& problem) {
  std::vector<std::int64_t> multiplicity(problem.multiplicity.size());
  std::vector<vec3> vectors;
  std::size_t pair = 0;
  for (const auto& to : problem.to)
    for (const auto& from : problem.from) {
      const auto kept = shortest(problem, to, from);
      multiplicity[pair] = static_cast<std::int64_t>(kept.size());
      vectors.insert(vectors.end(), kept.begin(), kept.end());
      pair += 2;
    }
  const auto n_vectors = set_starts(multiplicity);
  if (!problem.vectors.empty()) {
    require_room(problem, n_vectors);
    std::copy(vectors.begin(), vectors.end(), problem.vectors.begin());
  }
  std::copy(multiplicity.begin(), multiplicity.end(), problem.multiplicity.begin());
}

} // namespace lk::lattice
