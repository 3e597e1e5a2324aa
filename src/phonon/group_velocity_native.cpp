// SPDX-License-Identifier: BSD-3-Clause
// Parallel over q-points. Only the diagonal of e^H (dD/dq) e is formed, for all bands at once; the
// rotation inside degenerate sets comes first and costs nothing where there are none.
#include <cmath>
#include <vector>

#include "common/core/small_matrix.hpp"
#include "phonon/fourier_plan.hpp"
#include "phonon/group_velocity.hpp"
#include "phonon/hermitian_jacobi.hpp"
#include "phonon/vector_kernels.hpp"

namespace lk::phonon {
namespace {

class contraction {
public:
  explicit contraction(const group_velocity_problem& problem)
      : problem_(problem), n_(problem.n_bands),
        stride_(static_cast<std::int64_t>(padded(static_cast<std::size_t>(n_)))), rotated_(n_ * n_),
        real_(n_ * stride_), imag_(n_ * stride_), values_(stride_) {
    const double length = norm(problem.direction);
    for (int a = 0; a < 3; ++a)
      unit_[a] = problem.direction[a] / length;
  }

  void run(std::int64_t q) {
    const std::span<const double> frequencies = problem_.frequencies.subspan(n_ * q, n_);
    const complex* slabs = &problem_.derivatives[3 * n_ * n_ * q];
    const complex* vectors = &problem_.eigenvectors[n_ * n_ * q];
    std::copy(vectors, vectors + n_ * n_, rotated_.begin());
    for (const band_range set : degenerate_sets(frequencies, problem_.degeneracy_tolerance))
      if (set.end - set.begin > 1)
        rotate_set(set, slabs);
    split_planes();
    for (int mu = 0; mu < 3; ++mu) {
      const auto* slab = reinterpret_cast<const double*>(slabs + n_ * n_ * mu);
      expectation_values(static_cast<std::size_t>(n_), static_cast<std::size_t>(stride_), slab,
                         real_.data(), imag_.data(), values_.data());
      for (std::int64_t b = 0; b < n_; ++b)
        problem_.velocities[3 * (n_ * q + b) + mu] = velocity(frequencies[b], values_[b]);
    }
  }

private:
  double velocity(double frequency, double slope) const {
    if (!(frequency > problem_.cutoff_frequency))
      return 0;
    return slope * (problem_.frequency_factor * problem_.frequency_factor / (2 * frequency));
  }

  // Block of the directional derivative in the set, and the rotation that makes it diagonal.
  void rotate_set(band_range set, const complex* slabs) {
    const std::int64_t m = set.end - set.begin;
    product_.assign(n_ * m, complex(0));
    for (std::int64_t r = 0; r < n_; ++r)
      for (std::int64_t c = 0; c < n_; ++c) {
        complex along = 0;
        for (int mu = 0; mu < 3; ++mu)
          along += unit_[mu] * slabs[n_ * (n_ * mu + r) + c];
        for (std::int64_t b = 0; b < m; ++b)
          product_[m * r + b] += along * rotated_[n_ * c + set.begin + b];
      }
    block_.assign(m * m, complex(0));
    for (std::int64_t r = 0; r < n_; ++r)
      for (std::int64_t a = 0; a < m; ++a)
        for (std::int64_t b = 0; b < m; ++b)
          block_[m * a + b] += std::conj(rotated_[n_ * r + set.begin + a]) * product_[m * r + b];
    rotation_.resize(m * m);
    hermitian_jacobi(m, block_, rotation_);
    row_.resize(m);
    for (std::int64_t r = 0; r < n_; ++r) {
      complex* line = &rotated_[n_ * r + set.begin];
      row_.assign(line, line + m);
      for (std::int64_t b = 0; b < m; ++b) {
        line[b] = 0;
        for (std::int64_t a = 0; a < m; ++a)
          line[b] += row_[a] * rotation_[m * a + b];
      }
    }
  }

  void split_planes() {
    for (std::int64_t c = 0; c < n_; ++c)
      for (std::int64_t b = 0; b < n_; ++b) {
        real_[stride_ * c + b] = rotated_[n_ * c + b].real();
        imag_[stride_ * c + b] = rotated_[n_ * c + b].imag();
      }
  }

  const group_velocity_problem& problem_;
  std::int64_t n_, stride_;
  vec3 unit_{};
  std::vector<complex> rotated_, product_, block_, rotation_, row_;
  std::vector<double> real_, imag_, values_;
};

} // namespace

void group_velocities_native(execution& ex, const group_velocity_problem& problem) {
  const auto n = static_cast<double>(problem.n_bands);
  ex.parallel_for(problem.n_qpoints(), grain_for(50 + n * n * n),
                  [&](std::int64_t begin, std::int64_t end) {
                    contraction work(problem);
                    for (std::int64_t q = begin; q < end; ++q)
                      work.run(q);
                  });
}

} // namespace lk::phonon
