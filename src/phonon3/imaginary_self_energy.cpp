// SPDX-License-Identifier: BSD-3-Clause
#include "phonon3/imaginary_self_energy.hpp"

#include <algorithm>

namespace lk::phonon3 {

void occupations(std::span<const double> frequencies, double temperature, double cutoff_frequency,
                 std::span<double> n) {
  for (std::size_t b = 0; b < frequencies.size(); ++b)
    n[b] = frequencies[b] > cutoff_frequency ? bose_einstein(frequencies[b], temperature) : -1;
}

double sum_pairs(std::span<const double> n1, std::span<const double> n2, const double* squared,
                 const double* g0, const double* g1, const std::int8_t* zero, double* detail) {
  double sum = 0;
  std::size_t at = 0;
  for (const double nj : n1)
    for (const double nk : n2) {
      double value = 0;
      if (zero[at] == 0 && nj >= 0 && nk >= 0)
        value = squared[at] * ((nj + nk + 1) * g0[at] + (nj - nk) * g1[at]);
      if (detail != nullptr)
        detail[at] = value;
      sum += value;
      ++at;
    }
  return sum;
}

namespace {

struct scratch {
  std::vector<double> n1, n2;
  explicit scratch(std::int64_t n_band)
      : n1(static_cast<std::size_t>(n_band)), n2(static_cast<std::size_t>(n_band)) {}
};

// sums[b0] of one triplet, without its weight.
void sum_triplet(const imaginary_self_energy_problem& p, std::size_t t, scratch& s, double* sums,
                 double* detail) {
  const auto b = static_cast<std::size_t>(p.n_band), b0 = static_cast<std::size_t>(p.n_bands0);
  const auto n_points = static_cast<std::size_t>(p.n_points), plane = b * b;
  occupations(p.frequencies.subspan(static_cast<std::size_t>(p.triplets[3 * t + 1]) * b, b),
              p.temperature, p.cutoff_frequency, s.n1);
  occupations(p.frequencies.subspan(static_cast<std::size_t>(p.triplets[3 * t + 2]) * b, b),
              p.temperature, p.cutoff_frequency, s.n2);
  const auto second = static_cast<std::size_t>(p.n_triplets()) * n_points * plane;
  for (std::size_t i = 0; i < b0; ++i) {
    const auto point = p.frequency_point < 0 ? i : static_cast<std::size_t>(p.frequency_point);
    const auto at = (t * n_points + point) * plane, element = (t * b0 + i) * plane;
    sums[i] = sum_pairs(s.n1, s.n2, &p.squared[element], &p.g[at], &p.g[second + at], &p.zero[at],
                        detail == nullptr ? nullptr : detail + element);
  }
}

// Sums of all triplets, [T][B0], then added in their order.
std::vector<double> triplet_sums(execution& ex, const imaginary_self_energy_problem& p,
                                 double* detail) {
  const auto b0 = static_cast<std::size_t>(p.n_bands0);
  std::vector<double> sums(p.weights.size() * b0);
  ex.parallel_for(p.n_triplets(), 16, [&](std::int64_t begin, std::int64_t end) {
    scratch s(p.n_band);
    for (auto t = static_cast<std::size_t>(begin); t < static_cast<std::size_t>(end); ++t)
      sum_triplet(p, t, s, &sums[t * b0], detail);
  });
  return sums;
}

void add_normal_and_umklapp(const detailed_self_energy_problem& p, const double* sums,
                            std::size_t t) {
  const auto to = is_normal_process(p.grid, &p.sum.triplets[3 * t]) ? p.normal : p.umklapp;
  for (std::size_t i = 0; i < to.size(); ++i)
    to[i] += static_cast<double>(p.sum.weights[t]) * sums[i];
}

const backend::implementation<imaginary_self_energy_problem> implementations[] = {
    {"threads", backend_kind::native, nullptr, imaginary_self_energy_threads},
    {"reference", backend_kind::reference, nullptr, imaginary_self_energy_reference},
};
const backend::implementation<detailed_self_energy_problem> detailed_implementations[] = {
    {"threads", backend_kind::native, nullptr, detailed_self_energy_threads},
    {"reference", backend_kind::reference, nullptr, detailed_self_energy_reference},
};

} // namespace

void imaginary_self_energy_reference(execution&, const imaginary_self_energy_problem& p) {
  scratch s(p.n_band);
  std::vector<double> sums(static_cast<std::size_t>(p.n_bands0));
  std::fill(p.gamma.begin(), p.gamma.end(), 0.0);
  for (std::size_t t = 0; t < p.weights.size(); ++t) {
    sum_triplet(p, t, s, sums.data(), nullptr);
    for (std::size_t i = 0; i < sums.size(); ++i)
      p.gamma[i] += static_cast<double>(p.weights[t]) * sums[i];
  }
}

void imaginary_self_energy_threads(execution& ex, const imaginary_self_energy_problem& p) {
  const auto sums = triplet_sums(ex, p, nullptr);
  std::fill(p.gamma.begin(), p.gamma.end(), 0.0);
  for (std::size_t t = 0; t < p.weights.size(); ++t)
    for (std::size_t i = 0; i < p.gamma.size(); ++i)
      p.gamma[i] += static_cast<double>(p.weights[t]) * sums[t * p.gamma.size() + i];
}

void detailed_self_energy_reference(execution&, const detailed_self_energy_problem& p) {
  scratch s(p.sum.n_band);
  std::vector<double> sums(static_cast<std::size_t>(p.sum.n_bands0));
  std::fill(p.normal.begin(), p.normal.end(), 0.0);
  std::fill(p.umklapp.begin(), p.umklapp.end(), 0.0);
  for (std::size_t t = 0; t < p.sum.weights.size(); ++t) {
    sum_triplet(p.sum, t, s, sums.data(), p.detail.data());
    add_normal_and_umklapp(p, sums.data(), t);
  }
}

void detailed_self_energy_threads(execution& ex, const detailed_self_energy_problem& p) {
  const auto sums = triplet_sums(ex, p.sum, p.detail.data());
  std::fill(p.normal.begin(), p.normal.end(), 0.0);
  std::fill(p.umklapp.begin(), p.umklapp.end(), 0.0);
  for (std::size_t t = 0; t < p.sum.weights.size(); ++t)
    add_normal_and_umklapp(p, &sums[t * p.normal.size()], t);
}

const backend::kernel<imaginary_self_energy_problem>
    imaginary_self_energy_kernel("phonon3.imaginary_self_energy", implementations);
const backend::kernel<detailed_self_energy_problem>
    detailed_self_energy_kernel("phonon3.detailed_self_energy", detailed_implementations);

} // namespace lk::phonon3
