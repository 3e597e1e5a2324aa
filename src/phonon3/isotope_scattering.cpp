// SPDX-License-Identifier: BSD-3-Clause
#include "phonon3/isotope_scattering.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <vector>

#include "phonon3/gaussian_weights.hpp"
#include "phonon3/tetrahedron_weights.hpp"
#include "phonon3/vertex_star.hpp"

namespace lk::phonon3 {

double isotope_overlap(std::span<const double> mass_variances, const complex* e0, std::size_t band0,
                       const complex* e, std::size_t band) {
  const auto n_band = 3 * mass_variances.size();
  double sum = 0;
  for (std::size_t a = 0; a < mass_variances.size(); ++a) {
    double re = 0, im = 0;
    for (auto c = 3 * a; c < 3 * a + 3; ++c) {
      const complex x = e0[c * n_band + band0], y = e[c * n_band + band];
      re += x.real() * y.real() + x.imag() * y.imag();
      im += x.real() * y.imag() - x.imag() * y.real();
    }
    sum += mass_variances[a] * (re * re + im * im);
  }
  return sum;
}

namespace {

class strength {
public:
  explicit strength(const isotope_strength_problem& p)
      : p_(p), b_(static_cast<std::size_t>(p.modes.n_band)), b0_(p.band_indices.size()),
        row0_(static_cast<std::size_t>(p.bz_point)) {}

  // Adds the contribution of one q to sums [B0].
  void add(std::int64_t point, double* sums) const {
    const auto q = static_cast<std::size_t>(point);
    const complex* e0 = &p_.modes.eigenvectors[row0_ * b_ * b_];
    const complex* e = &p_.modes.eigenvectors[q * b_ * b_];
    for (std::size_t i = 0; i < b0_; ++i) {
      const auto band0 = static_cast<std::size_t>(p_.band_indices[i]);
      if (frequency0(i) < p_.cutoff_frequency)
        continue;
      for (std::size_t k = 0; k < b_; ++k) {
        if (p_.modes.frequencies[q * b_ + k] < p_.cutoff_frequency)
          continue;
        const double delta = weight(q, i, k);
        if (delta != 0)
          sums[i] +=
              p_.point_weights[q] * delta * isotope_overlap(p_.mass_variances, e0, band0, e, k);
      }
    }
  }

  void finish(const std::vector<double>& sums) const {
    for (std::size_t i = 0; i < b0_; ++i) {
      const double f0 = frequency0(i);
      p_.gamma[i] = std::numbers::pi / 4 * f0 * f0 * sums[i];
    }
  }

private:
  double frequency0(std::size_t i) const {
    return p_.modes.frequencies[row0_ * b_ + static_cast<std::size_t>(p_.band_indices[i])];
  }
  double weight(std::size_t q, std::size_t i, std::size_t k) const {
    if (!p_.integration_weights.empty())
      return p_.integration_weights[(q * b0_ + i) * b_ + k];
    return gaussian(frequency0(i) - p_.modes.frequencies[q * b_ + k], p_.sigma);
  }

  const isotope_strength_problem& p_;
  std::size_t b_, b0_, row0_;
};

} // namespace

void isotope_strength_reference(execution&, const isotope_strength_problem& p) {
  const strength s(p);
  std::vector<double> sums(p.band_indices.size(), 0.0);
  for (const auto point : p.grid_points)
    s.add(point, sums.data());
  s.finish(sums);
}

void isotope_strength_threads(execution& ex, const isotope_strength_problem& p) {
  constexpr std::int64_t grain = 64;
  const strength s(p);
  const auto n_points = static_cast<std::int64_t>(p.grid_points.size());
  const auto b0 = p.band_indices.size();
  std::vector<double> partial(static_cast<std::size_t>((n_points + grain - 1) / grain) * b0, 0.0);
  ex.parallel_for(n_points, grain, [&](std::int64_t begin, std::int64_t end) {
    for (auto i = begin; i < end; ++i)
      s.add(p.grid_points[static_cast<std::size_t>(i)],
            &partial[static_cast<std::size_t>(begin / grain) * b0]);
  });
  std::vector<double> sums(b0, 0.0);
  for (std::size_t i = 0; i < partial.size(); ++i)
    sums[i % b0] += partial[i];
  s.finish(sums);
}

namespace {

// Weights of the delta functions around one grid point after another.
class reference_weights {
public:
  explicit reference_weights(const isotope_scattering_problem& p) : p_(p) {}

  // [f0][B] at the frequencies f0 around BZ point q. False: all are 0.
  bool fill(std::size_t q, std::span<const double> f0, std::vector<double>& w) const {
    const auto b = static_cast<std::size_t>(p_.modes.n_band);
    const auto center = p_.grid.address(static_cast<std::int64_t>(q));
    std::vector<std::size_t> vertices;
    for (std::size_t v = 0; v < p_.tetrahedra.size(); v += 3)
      vertices.push_back(static_cast<std::size_t>(
          bz_point_of(p_.grid, {center[0] + p_.tetrahedra[v], center[1] + p_.tetrahedra[v + 1],
                                center[2] + p_.tetrahedra[v + 2]})));
    for (std::size_t i = 0; i < f0.size(); ++i)
      for (std::size_t k = 0; k < b; ++k) {
        double sum = 0;
        for (std::size_t v = 0; v < vertices.size(); v += 4)
          sum +=
              corner_weight(f0[i], {frequency(vertices[v], k), frequency(vertices[v + 1], k),
                                    frequency(vertices[v + 2], k), frequency(vertices[v + 3], k)});
        w[i * b + k] = sum / (static_cast<double>(vertices.size()) / 16);
      }
    return true;
  }

private:
  double frequency(std::size_t point, std::size_t band) const {
    return p_.modes.frequencies[point * static_cast<std::size_t>(p_.modes.n_band) + band];
  }

  const isotope_scattering_problem& p_;
};

// Vertices and frequency ranges of all grid points are tabulated once; a few per cent of the pairs
// of bands pass the range test. It is closed: the frequencies of q0 are vertex values.
class tabulated_weights {
public:
  explicit tabulated_weights(const isotope_scattering_problem& p)
      : p_(p), star_(p.tetrahedra), n_(star_.offsets.size()),
        b_(static_cast<std::size_t>(p.modes.n_band)) {
    for (std::int64_t g = 0; g < p.grid.n_grid(); ++g)
      add_point(p.grid.image(g, 0));
  }

  bool fill(std::size_t q, std::span<const double> f0, std::vector<double>& w) const {
    const auto g = static_cast<std::size_t>(
        grid_point_of(p_.grid.address(static_cast<std::int64_t>(q)), p_.grid.d_diag));
    star_energies energies;
    bool any = false;
    for (std::size_t k = 0; k < b_; ++k) {
      bool loaded = false;
      for (std::size_t i = 0; i < f0.size(); ++i) {
        w[i * b_ + k] = 0;
        if (!(lowest_[g * b_ + k] <= f0[i] && f0[i] <= highest_[g * b_ + k]))
          continue;
        if (!loaded)
          load(g, k, energies);
        any = loaded = true;
        w[i * b_ + k] = energies.weight(star_, f0[i]);
      }
    }
    return any;
  }

private:
  void add_point(std::int64_t point) {
    const auto center = p_.grid.address(point);
    std::vector<double> low(b_, std::numeric_limits<double>::infinity());
    std::vector<double> high(b_, -std::numeric_limits<double>::infinity());
    for (const auto& o : star_.offsets) {
      const auto v = static_cast<std::size_t>(
          bz_point_of(p_.grid, {center[0] + o[0], center[1] + o[1], center[2] + o[2]}));
      vertices_.push_back(v);
      for (std::size_t k = 0; k < b_; ++k) {
        low[k] = std::min(low[k], p_.modes.frequencies[v * b_ + k]);
        high[k] = std::max(high[k], p_.modes.frequencies[v * b_ + k]);
      }
    }
    lowest_.insert(lowest_.end(), low.begin(), low.end());
    highest_.insert(highest_.end(), high.begin(), high.end());
  }

  void load(std::size_t g, std::size_t band, star_energies& energies) const {
    auto& e = energies.values();
    e.resize(n_);
    for (std::size_t v = 0; v < n_; ++v)
      e[v] = p_.modes.frequencies[vertices_[g * n_ + v] * b_ + band];
  }

  const isotope_scattering_problem& p_;
  vertex_star star_;
  std::size_t n_, b_;
  std::vector<std::size_t> vertices_;    // [n_grid][n]
  std::vector<double> lowest_, highest_; // [n_grid][B]
};

// Means over the sets of one axis of weights [n][m]: rows when `rows`, else columns.
void average_axis(std::span<double> w, std::span<const std::int64_t> ids, bool rows) {
  const auto b = ids.size();
  const auto starts = degenerate_set_starts(ids);
  for (std::size_t s = 0; s + 1 < starts.size(); ++s) {
    const auto size = starts[s + 1] - starts[s];
    if (size == 1)
      continue;
    for (std::size_t other = 0; other < w.size() / b; ++other) {
      const auto at = [&](std::size_t i) -> double& {
        return w[rows ? i * b + other : other * b + i];
      };
      double sum = 0;
      for (auto i = starts[s]; i < starts[s + 1]; ++i)
        sum += at(i);
      for (auto i = starts[s]; i < starts[s + 1]; ++i)
        at(i) = sum / static_cast<double>(size);
    }
  }
}

// Sums over the grid with weights from one of the two sources above.
template <class Weights> class scattering {
public:
  explicit scattering(const isotope_scattering_problem& p)
      : p_(p), weights_(p), b_(static_cast<std::size_t>(p.modes.n_band)) {}

  // One q0: gamma [n_sigma][B].
  void point(std::size_t q0, std::span<double> gamma) const {
    std::fill(gamma.begin(), gamma.end(), 0.0);
    std::vector<double> w(b_ * b_);
    for (std::int64_t g = 0; g < p_.grid.n_grid(); ++g) {
      const auto q = static_cast<std::size_t>(p_.grid.image(g, 0));
      for (std::size_t s = 0; s < p_.sigmas.size(); ++s)
        if (std::isnan(p_.sigmas[s]) ? tetrahedra(q0, q, w) : gaussians(q0, q, p_.sigmas[s], w))
          add(q0, q, w, &gamma[s * b_]);
    }
    finish(q0, gamma);
  }

private:
  bool tetrahedra(std::size_t q0, std::size_t q, std::vector<double>& w) const {
    if (!weights_.fill(q, frequencies(q0), w))
      return false;
    if (!p_.degenerate_ids.empty()) {
      average_axis(w, p_.degenerate_ids.subspan(q0 * b_, b_), true);
      average_axis(w, p_.degenerate_ids.subspan(q * b_, b_), false);
    }
    return true;
  }

  bool gaussians(std::size_t q0, std::size_t q, double sigma, std::vector<double>& w) const {
    const auto f0 = frequencies(q0), f = frequencies(q);
    for (std::size_t i = 0; i < b_; ++i)
      for (std::size_t k = 0; k < b_; ++k)
        w[i * b_ + k] = gaussian(f0[i] - f[k], sigma);
    return true;
  }

  void add(std::size_t q0, std::size_t q, const std::vector<double>& w, double* sums) const {
    const complex* e0 = &p_.modes.eigenvectors[q0 * b_ * b_];
    const complex* e = &p_.modes.eigenvectors[q * b_ * b_];
    for (std::size_t i = 0; i < b_; ++i)
      for (std::size_t k = 0; k < b_; ++k)
        if (w[i * b_ + k] != 0 && !(frequencies(q)[k] < p_.cutoff_frequency))
          sums[i] += w[i * b_ + k] * isotope_overlap(p_.mass_variances, e0, i, e, k);
  }

  void finish(std::size_t q0, std::span<double> gamma) const {
    for (std::size_t s = 0; s < p_.sigmas.size(); ++s) {
      const auto values = gamma.subspan(s * b_, b_);
      for (std::size_t i = 0; i < b_; ++i) {
        const double f0 = frequencies(q0)[i];
        values[i] *= std::numbers::pi / 4 * f0 * f0 / static_cast<double>(p_.grid.n_grid());
      }
      if (std::isnan(p_.sigmas[s]) && !p_.degenerate_ids.empty())
        average_axis(values, p_.degenerate_ids.subspan(q0 * b_, b_), false);
    }
  }

  std::span<const double> frequencies(std::size_t q) const {
    return p_.modes.frequencies.subspan(q * b_, b_);
  }

  const isotope_scattering_problem& p_;
  Weights weights_;
  std::size_t b_;
};

template <class Weights> void run_points(execution& ex, const isotope_scattering_problem& p) {
  const scattering<Weights> s(p);
  const auto per_point = p.sigmas.size() * static_cast<std::size_t>(p.modes.n_band);
  ex.parallel_for(
      static_cast<std::int64_t>(p.bz_points.size()), 1, [&](std::int64_t begin, std::int64_t end) {
        for (auto i = static_cast<std::size_t>(begin); i < static_cast<std::size_t>(end); ++i)
          s.point(static_cast<std::size_t>(p.bz_points[i]),
                  p.gamma.subspan(i * per_point, per_point));
        ex.advance(end - begin);
      });
}

const backend::implementation<isotope_strength_problem> strength_implementations[] = {
    {"threads", backend_kind::native, nullptr, isotope_strength_threads},
    {"reference", backend_kind::reference, nullptr, isotope_strength_reference},
};
const backend::implementation<isotope_scattering_problem> scattering_implementations[] = {
    {"fused", backend_kind::native, nullptr, isotope_scattering_fused},
    {"reference", backend_kind::reference, nullptr, isotope_scattering_reference},
};

} // namespace

void isotope_scattering_reference(execution& ex, const isotope_scattering_problem& p) {
  run_points<reference_weights>(ex, p);
}

void isotope_scattering_fused(execution& ex, const isotope_scattering_problem& p) {
  run_points<tabulated_weights>(ex, p);
}

const backend::kernel<isotope_strength_problem> isotope_strength_kernel("phonon3.isotope_strength",
                                                                        strength_implementations);
const backend::kernel<isotope_scattering_problem>
    isotope_scattering_kernel("phonon3.isotope_scattering", scattering_implementations);

} // namespace lk::phonon3
