// SPDX-License-Identifier: BSD-3-Clause
#include <algorithm>
#include <cmath>
#include <limits>

#include "common/core/small_matrix.hpp"
#include "lattice/shortest_vectors.hpp"

namespace lk::lattice {
namespace {

constexpr std::int64_t pairs_per_range = 512;

class search {
public:
  explicit search(const shortest_vectors_problem& problem) : problem_(problem) {
    for (const auto& point : problem.lattice_points)
      cartesian_points_.push_back(multiply(problem.reduced_basis, shifted({}, point)));
  }

  // Calls keep(v) for the shortest vectors of a pair, v in the reduced basis.
  template <class Keep>
  void run(const vec3& to, const vec3& from, std::vector<double>& squares, Keep&& keep) const {
    vec3 d;
    for (int k = 0; k < 3; ++k)
      d[k] = to[k] - from[k];
    const vec3 x = multiply(problem_.reduced_basis, d);
    squares.resize(cartesian_points_.size());
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t l = 0; l < squares.size(); ++l) {
      const auto& p = cartesian_points_[l];
      const double a = x[0] + p[0], b = x[1] + p[1], c = x[2] + p[2];
      squares[l] = a * a + b * b + c * c;
      least = std::min(least, squares[l]);
    }
    const double minimum = std::sqrt(least);
    const double limit = minimum + problem_.tolerance;
    const double loose = limit * limit * (1 + 1e-12);
    for (std::size_t l = 0; l < squares.size(); ++l)
      if (squares[l] <= loose && std::sqrt(squares[l]) - minimum < problem_.tolerance)
        keep(shifted(d, problem_.lattice_points[l]));
  }

private:
  static vec3 shifted(const vec3& d, const ivec3& point) {
    vec3 v;
    for (int k = 0; k < 3; ++k)
      v[k] = d[k] + static_cast<double>(point[k]);
    return v;
  }
  const shortest_vectors_problem& problem_;
  std::vector<vec3> cartesian_points_;
};

} // namespace

void shortest_vectors_native(execution& ex, const shortest_vectors_problem& problem) {
  const auto n_from = static_cast<std::int64_t>(problem.from.size());
  const auto n_pairs = static_cast<std::int64_t>(problem.to.size()) * n_from;
  const search pairs(problem);
  const mat3 transformation = to_double(problem.transformation);
  std::vector<std::int64_t> multiplicity(problem.multiplicity.size());
  const auto for_each_pair = [&](auto&& body) {
    ex.parallel_for(n_pairs, pairs_per_range, [&](std::int64_t begin, std::int64_t end) {
      std::vector<double> squares;
      for (auto p = begin; p < end; ++p)
        body(p, problem.to[static_cast<std::size_t>(p / n_from)],
             problem.from[static_cast<std::size_t>(p % n_from)], squares);
    });
  };
  for_each_pair(
      [&](std::int64_t p, const vec3& to, const vec3& from, std::vector<double>& squares) {
        std::int64_t count = 0;
        pairs.run(to, from, squares, [&](const vec3&) { ++count; });
        multiplicity[static_cast<std::size_t>(2 * p)] = count;
      });
  const auto n_vectors = set_starts(multiplicity);
  if (!problem.vectors.empty()) {
    require_room(problem, n_vectors);
    for_each_pair(
        [&](std::int64_t p, const vec3& to, const vec3& from, std::vector<double>& squares) {
          auto next = static_cast<std::size_t>(multiplicity[static_cast<std::size_t>(2 * p + 1)]);
          pairs.run(to, from, squares,
                    [&](const vec3& v) { problem.vectors[next++] = multiply(transformation, v); });
        });
  }
  std::copy(multiplicity.begin(), multiplicity.end(), problem.multiplicity.begin());
}

} // namespace lk::lattice
