// SPDX-License-Identifier: BSD-3-Clause
// One task per range of supercell atoms: the phases of a shortest vector at all q-points are one
// vector loop, each 3x3 block of a dynamical matrix is added as one vector.
#include <algorithm>
#include <cmath>
#include <vector>

#include "phonon/fourier_plan.hpp"
#include "phonon/inverse_fourier.hpp"

namespace lk::phonon {
namespace {

class inverter {
public:
  explicit inverter(const inverse_fourier_problem& problem)
      : problem_(problem), n_q_(problem.qpoints.size()), x_(padded(n_q_)), y_(x_.size()),
        z_(x_.size()) {
    for (std::size_t q = 0; q < n_q_; ++q) {
      x_[q] = problem.qpoints[q][0];
      y_[q] = problem.qpoints[q][1];
      z_[q] = problem.qpoints[q][2];
    }
    split_blocks();
  }

  double nanoseconds_per_atom() const { return 8.0 * static_cast<double>(n_q_ * problem_.n_atoms); }

  void fill(std::int64_t begin, std::int64_t end) const {
    std::vector<double> cosines(x_.size()), sines(x_.size()), re(x_.size()), im(x_.size());
    for (std::int64_t k = begin; k < end; ++k)
      for (std::int64_t i = 0; i < problem_.n_atoms; ++i) {
        mean_phases(k, i, cosines, sines, re, im);
        const std::int64_t j = problem_.s2pp[k];
        const std::size_t pair = 9 * n_q_ * (problem_.n_atoms * i + j);
        double sum[9];
        sum_block_pairs(n_q_, &real_[pair], &imag_[pair], re.data(), im.data(), sum);
        const double scale =
            std::sqrt(problem_.masses[i] * problem_.masses[j]) / static_cast<double>(n_q_);
        double* block = &problem_.force_constants[9 * (problem_.n_super * problem_.rows[i] + k)];
        for (int c = 0; c < 9; ++c)
          block[c] = scale * sum[c];
      }
  }

private:
  // Real and imaginary 3x3 blocks, [i][j][q][9].
  void split_blocks() {
    const std::int64_t n = problem_.n_atoms;
    real_.resize(9 * n_q_ * n * n);
    imag_.resize(real_.size());
    for (std::int64_t pair = 0; pair < n * n; ++pair)
      for (std::size_t q = 0; q < n_q_; ++q) {
        const complex* matrix =
            &problem_.matrices[9 * n * n * q + 9 * n * (pair / n) + 3 * (pair % n)];
        for (int c = 0; c < 9; ++c) {
          real_[9 * (n_q_ * pair + q) + c] = matrix[3 * n * (c / 3) + c % 3].real();
          imag_[9 * (n_q_ * pair + q) + c] = matrix[3 * n * (c / 3) + c % 3].imag();
        }
      }
  }

  void mean_phases(std::int64_t k, std::int64_t i, std::vector<double>& cosines,
                   std::vector<double>& sines, std::vector<double>& re,
                   std::vector<double>& im) const {
    const std::int64_t* multiplicity = &problem_.multiplicity[2 * (problem_.n_atoms * k + i)];
    std::fill(re.begin(), re.end(), 0.0);
    std::fill(im.begin(), im.end(), 0.0);
    for (std::int64_t l = 0; l < multiplicity[0]; ++l) {
      unit_phases(x_.size(), problem_.shortest_vectors[multiplicity[1] + l].data(), x_.data(),
                  y_.data(), z_.data(), cosines.data(), sines.data());
      for (std::size_t q = 0; q < n_q_; ++q) {
        re[q] += cosines[q];
        im[q] += sines[q];
      }
    }
    const double share = 1.0 / static_cast<double>(multiplicity[0]);
    for (std::size_t q = 0; q < n_q_; ++q) {
      re[q] *= share;
      im[q] *= share;
    }
  }

  const inverse_fourier_problem& problem_;
  std::size_t n_q_;
  std::vector<double> x_, y_, z_;
  std::vector<double> real_, imag_;
};

} // namespace

void inverse_fourier_native(execution& ex, const inverse_fourier_problem& problem) {
  const inverter shared(problem);
  std::fill(problem.force_constants.begin(), problem.force_constants.end(), 0.0);
  ex.parallel_for(problem.n_super, grain_for(shared.nanoseconds_per_atom()),
                  [&](std::int64_t begin, std::int64_t end) { shared.fill(begin, end); });
}

} // namespace lk::phonon
