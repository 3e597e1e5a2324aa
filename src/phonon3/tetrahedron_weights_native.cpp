// SPDX-License-Identifier: BSD-3-Clause
// Each distinct vertex is read once, pairs of bands whose energy ranges miss every frequency point
// are rejected from the band ranges alone, the vertices of a tetrahedron are sorted once per pair
// and channel for all frequency points.
#include <algorithm>
#include <cmath>
#include <limits>

#include "phonon3/tetrahedron_weights.hpp"
#include "phonon3/vertex_star.hpp"

namespace lk::phonon3 {

namespace {

// Frequencies at the vertices around one point, [band][vertex], and their range per band.
struct vertex_frequencies {
  std::vector<double> values, lowest, highest;

  void read(const vertex_star& s, const bz_grid& grid, std::int64_t point, int direction,
            std::span<const double> frequencies, std::size_t n_bands, bool clamp) {
    const auto n = s.offsets.size();
    values.resize(n_bands * n);
    lowest.assign(n_bands, std::numeric_limits<double>::infinity());
    highest.assign(n_bands, -std::numeric_limits<double>::infinity());
    const auto center = grid.address(point);
    for (std::size_t v = 0; v < n; ++v) {
      const auto& o = s.offsets[v];
      const auto q = static_cast<std::size_t>(
          bz_point_of(grid, {center[0] + direction * o[0], center[1] + direction * o[1],
                             center[2] + direction * o[2]}));
      for (std::size_t b = 0; b < n_bands; ++b) {
        const double f = frequencies[q * n_bands + b];
        const double value = clamp ? std::max(f, 0.0) : f;
        values[b * n + v] = value;
        lowest[b] = std::min(lowest[b], value);
        highest[b] = std::max(highest[b], value);
      }
    }
  }
};

// One channel of one pair of bands.
struct channel {
  star_energies energies;
  double lowest, highest;

  void set(const vertex_star& s, const double* f1, double sign1, const double* f2, double sign2) {
    auto& e = energies.values();
    e.resize(s.offsets.size());
    for (std::size_t v = 0; v < e.size(); ++v)
      e[v] = sign1 * f1[v] + sign2 * f2[v];
    lowest = *std::min_element(e.begin(), e.end());
    highest = *std::max_element(e.begin(), e.end());
  }
  bool contains(double w) const { return lowest <= w && w <= highest; }
  double weight(const vertex_star& s, double w) {
    return contains(w) ? energies.weight(s, w) : 0.0;
  }
};

struct scratch {
  vertex_frequencies f1, f2;
  channel c0, c1, c2;
};

class pruned_weights {
public:
  explicit pruned_weights(const tetrahedron_weights_problem& p)
      : p_(p), star_(p.tetrahedra), b1_(static_cast<std::size_t>(p.n_bands1)),
        b2_(static_cast<std::size_t>(p.n_bands2)),
        per_triplet_(p.frequency_points.size() * b1_ * b2_),
        per_output_(static_cast<std::size_t>(p.n_triplets()) * per_triplet_),
        electron_phonon_(p.type == 4) {}

  void triplet(std::size_t t, scratch& s) const {
    s.f1.read(star_, p_.grid, p_.triplets[3 * t + 1], 1, p_.frequencies1, b1_, !electron_phonon_);
    s.f2.read(star_, p_.grid, p_.triplets[3 * t + 2], electron_phonon_ ? 1 : -1, p_.frequencies2,
              b2_, !electron_phonon_);
    std::fill_n(p_.zero.data() + t * per_triplet_, per_triplet_, std::int8_t{1});
    for (std::size_t c = 0; c < static_cast<std::size_t>(p_.n_outputs()); ++c)
      std::fill_n(p_.weights.data() + c * per_output_ + t * per_triplet_, per_triplet_, 0.0);
    for (std::size_t i = 0; i < b1_; ++i)
      for (std::size_t j = 0; j < b2_; ++j)
        if (reachable(s, i, j))
          pair(t, i, j, s);
  }

private:
  // Whether any frequency point can lie in the range of any channel.
  bool reachable(const scratch& s, std::size_t i, std::size_t j) const {
    const double difference_low = s.f2.lowest[j] - s.f1.highest[i];
    const double difference_high = s.f2.highest[j] - s.f1.lowest[i];
    const double sum_low = s.f1.lowest[i] + s.f2.lowest[j],
                 sum_high = s.f1.highest[i] + s.f2.highest[j];
    for (const double w : p_.frequency_points) {
      if (difference_low <= w && w <= difference_high)
        return true;
      if (electron_phonon_)
        continue;
      if (-difference_high <= w && w <= -difference_low)
        return true;
      if (sum_low <= w && w <= sum_high)
        return true;
    }
    return false;
  }

  void pair(std::size_t t, std::size_t i, std::size_t j, scratch& s) const {
    const auto n = star_.offsets.size();
    const double *f1 = &s.f1.values[i * n], *f2 = &s.f2.values[j * n];
    s.c0.set(star_, f1, -1, f2, 1);
    if (!electron_phonon_) {
      s.c1.set(star_, f1, 1, f2, -1);
      s.c2.set(star_, f1, 1, f2, 1);
    }
    for (std::size_t k = 0; k < p_.frequency_points.size(); ++k) {
      const double w = p_.frequency_points[k];
      const auto at = t * per_triplet_ + (k * b1_ + i) * b2_ + j;
      if (electron_phonon_) {
        p_.zero[at] = s.c0.contains(w) ? 0 : 1;
        p_.weights[at] = s.c0.weight(star_, w);
        continue;
      }
      if (!s.c0.contains(w) && !s.c1.contains(w) && !s.c2.contains(w))
        continue;
      p_.zero[at] = 0;
      const double g0 = s.c0.weight(star_, w), g1 = s.c1.weight(star_, w),
                   g2 = s.c2.weight(star_, w);
      p_.weights[at] = g2;
      p_.weights[per_output_ + at] = g0 - g1;
      if (p_.type == 3)
        p_.weights[2 * per_output_ + at] = g0 + g1 + g2;
    }
  }

  const tetrahedron_weights_problem& p_;
  vertex_star star_;
  std::size_t b1_, b2_, per_triplet_, per_output_;
  bool electron_phonon_;
};

} // namespace

std::string tetrahedron_weights_pruned_declines(const tetrahedron_weights_problem& p) {
  for (std::size_t t = 0; t < p.tetrahedra.size(); t += 12)
    if (p.tetrahedra[t] != 0 || p.tetrahedra[t + 1] != 0 || p.tetrahedra[t + 2] != 0)
      return "the first vertex of a tetrahedron is not the grid point itself";
  return {};
}

void tetrahedron_weights_pruned(execution& ex, const tetrahedron_weights_problem& p) {
  const pruned_weights weights(p);
  ex.parallel_for(p.n_triplets(), 8, [&](std::int64_t begin, std::int64_t end) {
    scratch s;
    for (auto t = begin; t < end; ++t)
      weights.triplet(static_cast<std::size_t>(t), s);
  });
}

} // namespace lk::phonon3
