// SPDX-License-Identifier: BSD-3-Clause
// Sorted vertices v0 <= v1 <= v2 <= v3, f_nm = (w - v_m)/(v_n - v_m), 0 where v_n and v_m coincide.
#include <algorithm>
#include <cmath>
#include <vector>

#include "lattice/tetrahedra.hpp"

namespace lk::lattice {
namespace {

constexpr double coincide = 1e-10;

class sorted_tetrahedron {
public:
  sorted_tetrahedron(double w, const std::array<double, 4>& v) : w_(w), v_(v) {}

  // Number of vertices at or below w.
  int region() const {
    return static_cast<int>(std::upper_bound(v_.begin(), v_.end(), w_) - v_.begin());
  }

  double density(int c) const {
    switch (region()) {
    case 1:
      return f(1, 0) * f(2, 0) / span() * (c == 0 ? f(0, 1) + f(0, 2) + f(0, 3) : f(c, 0));
    case 2:
      return density_between(c);
    case 3:
      return f(1, 3) * f(2, 3) / span() * (c == 3 ? f(3, 0) + f(3, 1) + f(3, 2) : f(c, 3));
    default:
      return 0;
    }
  }

  double integral(int c) const {
    switch (region()) {
    case 0:
      return 0;
    case 1:
      return f(1, 0) * f(2, 0) * f(3, 0) / 4 * (c == 0 ? 1 + f(0, 1) + f(0, 2) + f(0, 3) : f(c, 0));
    case 2:
      return integral_between(c) / 4;
    case 3: {
      const double above = f(0, 3) * f(1, 3) * f(2, 3);
      if (1 - above < coincide)
        return 0;
      return (1 - above * (c == 3 ? 1 + f(3, 0) + f(3, 1) + f(3, 2) : f(c, 3))) / 4;
    }
    default:
      return 0.25;
    }
  }

private:
  double f(int n, int m) const {
    const double gap = v_[n] - v_[m];
    return std::abs(gap) < coincide ? 0 : (w_ - v_[m]) / gap;
  }
  double span() const { return v_[3] - v_[0]; }

  double density_between(int c) const {
    const double p = f(1, 2) * f(2, 0), s = f(2, 1) * f(1, 3), sum = p + s;
    if (sum < coincide)
      return 0;
    const std::array<double, 4> share{f(0, 3) + f(0, 2) * p / sum, f(1, 2) + f(1, 3) * s / sum,
                                      f(2, 1) + f(2, 0) * p / sum, f(3, 0) + f(3, 1) * s / sum};
    return sum / span() * share[c];
  }

  double integral_between(int c) const {
    const double a = f(3, 1) * f(2, 1), b = f(3, 0) * f(1, 3) * f(2, 1),
                 d = f(3, 0) * f(2, 0) * f(1, 2);
    if (a + b + d < coincide)
      return 0;
    switch (c) {
    case 0:
      return a + b * (1 + f(0, 3)) + d * (1 + f(0, 3) + f(0, 2));
    case 1:
      return a * (1 + f(1, 3) + f(1, 2)) + b * (f(1, 3) + f(1, 2)) + d * f(1, 2);
    case 2:
      return a * f(2, 1) + b * f(2, 1) + d * (f(2, 1) + f(2, 0));
    default:
      return a * f(3, 1) + b * (f(3, 1) + f(3, 0)) + d * f(3, 0);
    }
  }

  double w_;
  const std::array<double, 4>& v_;
};

} // namespace

double vertex_weight(tetrahedron_function function, double w, const std::array<double, 4>& v,
                     int rank) {
  const sorted_tetrahedron t(w, v);
  return function == tetrahedron_function::density ? t.density(rank) : t.integral(rank);
}

void tetrahedron_weights_reference(execution&, const tetrahedron_weights_problem& problem) {
  const auto n_tetrahedra = problem.tetrahedra.size() / 4;
  std::size_t next = 0;
  for (const auto point : problem.grid_points)
    for (const double w : problem.frequency_points)
      for (std::int64_t band = 0; band < problem.n_band; ++band) {
        double sum = 0;
        for (std::size_t t = 0; t < n_tetrahedra; ++t) {
          std::array<double, 4> v;
          for (std::size_t i = 0; i < 4; ++i) {
            ivec3 address = problem.view.addresses[static_cast<std::size_t>(point)];
            for (int k = 0; k < 3; ++k)
              address[k] += problem.tetrahedra[4 * t + i][k];
            const auto row =
                problem
                    .frequency_index[static_cast<std::size_t>(neighbor_of(problem.view, address))];
            v[i] = problem.frequencies[static_cast<std::size_t>(row * problem.n_band + band)];
          }
          const double center = v[0];
          const auto rank = std::count_if(v.begin(), v.end(), [&](double x) { return x < center; });
          std::sort(v.begin(), v.end());
          sum += vertex_weight(problem.function, w, v, static_cast<int>(rank));
        }
        problem.weights[next++] = sum / (static_cast<double>(n_tetrahedra) / 4);
      }
}

} // namespace lk::lattice
