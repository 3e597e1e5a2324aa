// SPDX-License-Identifier: BSD-3-Clause
// Triplet by triplet: weights, interaction strengths of the elements with a weight, sums over pairs
// of bands. Sums of the triplets are kept and added in their order. The projection by rows stands
// in for its reference, which costs B^3 per element; the two are compared in the tests.
#include <algorithm>
#include <cmath>

#include "phonon3/collision.hpp"
#include "phonon3/gaussian_weights.hpp"
#include "phonon3/imaginary_self_energy.hpp"
#include "phonon3/interaction.hpp"
#include "phonon3/tetrahedron_weights.hpp"

namespace lk::phonon3 {

namespace {

class point_collision {
public:
  point_collision(const collision_problem& p, std::size_t q0)
      : p_(p), b_(static_cast<std::size_t>(p.modes.n_band)), b0_(p.band_indices.size()),
        elements_(b0_ * b_ * b_), first_(static_cast<std::size_t>(p.first_triplet[q0])),
        end_(static_cast<std::size_t>(p.first_triplet[q0 + 1])) {
    if (first_ == end_)
      return;
    const auto row = static_cast<std::size_t>(p.triplets[3 * first_]) * b_;
    for (const auto band : p.band_indices)
      points_.push_back(p.modes.frequencies[row + static_cast<std::size_t>(band)]);
  }

  std::size_t n_triplets() const { return end_ - first_; }

  // gamma [parts][n_T][B0] at one smearing.
  void run(execution& ex, std::size_t sigma, std::span<double> gamma) const {
    const auto per_triplet = p_.temperatures.size() * b0_;
    std::vector<double> sums(n_triplets() * per_triplet, 0.0);
    ex.parallel_for(
        static_cast<std::int64_t>(n_triplets()), 1, [&](std::int64_t begin, std::int64_t end) {
          for (auto t = static_cast<std::size_t>(begin); t < static_cast<std::size_t>(end); ++t)
            triplet(ex, first_ + t, sigma, &sums[t * per_triplet]);
        });
    std::fill(gamma.begin(), gamma.end(), 0.0);
    for (std::size_t t = 0; t < n_triplets(); ++t) {
      const bool umklapp =
          p_.split_normal_umklapp && !is_normal_process(p_.grid, &p_.triplets[3 * (first_ + t)]);
      double* to = gamma.data() + (umklapp ? per_triplet : 0);
      for (std::size_t i = 0; i < per_triplet; ++i)
        to[i] += static_cast<double>(p_.weights[first_ + t]) * sums[t * per_triplet + i];
    }
  }

private:
  void triplet(execution& ex, std::size_t t, std::size_t sigma, double* sums) const {
    const auto* triplet = &p_.triplets[3 * t];
    std::vector<double> g(2 * elements_), squared(elements_, 0.0);
    std::vector<std::int8_t> zero(elements_);
    weights(triplet, sigma, g, zero);
    const interaction_problem interaction{p_.grid,         p_.modes, p_.crystal, {},
                                          p_.band_indices, {},       {}};
    interaction_of_triplet(ex, interaction, triplet, zero, squared, real_to_reciprocal_reference,
                           reciprocal_to_normal_rows);
    const double cutoff = p_.crystal.cutoff_frequency;
    const auto plane = b_ * b_;
    std::vector<double> n1(b_), n2(b_);
    for (const double temperature : p_.temperatures) {
      occupations(frequencies(triplet[1]), temperature, cutoff, n1);
      occupations(frequencies(triplet[2]), temperature, cutoff, n2);
      for (std::size_t i = 0; i < b0_; ++i)
        *sums++ = sum_pairs(n1, n2, &squared[i * plane], &g[i * plane], &g[elements_ + i * plane],
                            &zero[i * plane], nullptr);
    }
  }

  void weights(const std::int64_t* triplet, std::size_t sigma, std::span<double> g,
               std::span<std::int8_t> zero) const {
    const auto n = p_.modes.n_band;
    if (!std::isnan(p_.sigmas[sigma])) {
      gaussian_weights_of_triplet({points_,
                                   {},
                                   n,
                                   p_.modes.frequencies,
                                   p_.sigmas[sigma],
                                   p_.sigma_cutoffs[sigma],
                                   2,
                                   {},
                                   {}},
                                  triplet, g, zero);
      return;
    }
    tetrahedron_weights_of_triplet({p_.grid,
                                    p_.tetrahedra,
                                    {},
                                    n,
                                    n,
                                    p_.modes.frequencies,
                                    p_.modes.frequencies,
                                    points_,
                                    2,
                                    {},
                                    {}},
                                   triplet, g, zero);
    if (p_.degenerate_ids.empty())
      return;
    average_degenerate_weights(ids(triplet[1]), ids(triplet[2]), g, zero);
  }

  std::span<const double> frequencies(std::int64_t point) const {
    return p_.modes.frequencies.subspan(static_cast<std::size_t>(point) * b_, b_);
  }
  std::span<const std::int64_t> ids(std::int64_t point) const {
    return p_.degenerate_ids.subspan(static_cast<std::size_t>(point) * b_, b_);
  }

  const collision_problem& p_;
  std::size_t b_, b0_, elements_, first_, end_;
  std::vector<double> points_;
};

} // namespace

void collision_reference(execution& ex, const collision_problem& p) {
  const auto per_sigma =
      (p.split_normal_umklapp ? 2 : 1) * p.temperatures.size() * p.band_indices.size();
  for (std::size_t i = 0; i < static_cast<std::size_t>(p.n_q0()); ++i) {
    const point_collision point(p, i);
    for (std::size_t s = 0; s < p.sigmas.size(); ++s)
      point.run(ex, s, p.gamma.subspan((i * p.sigmas.size() + s) * per_sigma, per_sigma));
    ex.advance(static_cast<std::int64_t>(point.n_triplets()));
    ex.throw_if_cancelled();
  }
}

} // namespace lk::phonon3
