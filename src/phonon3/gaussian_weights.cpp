// SPDX-License-Identifier: BSD-3-Clause
#include "phonon3/gaussian_weights.hpp"

#include <algorithm>
#include <vector>

namespace lk::phonon3 {

void gaussian_weights_of_triplet(const gaussian_weights_problem& p, const std::int64_t* triplet,
                                 std::span<double> weights, std::span<std::int8_t> zero) {
  const auto b = static_cast<std::size_t>(p.n_band);
  const auto per_output = p.frequency_points.size() * b * b;
  const auto f1 = p.frequencies.subspan(static_cast<std::size_t>(triplet[1]) * b, b);
  const auto f2 = p.frequencies.subspan(static_cast<std::size_t>(triplet[2]) * b, b);
  const double cutoff = p.sigma * p.sigma_cutoff;
  std::size_t at = 0;
  for (const double w : p.frequency_points)
    for (std::size_t i = 0; i < b; ++i)
      for (std::size_t j = 0; j < b; ++j, ++at) {
        const double e0 = w + f1[i] - f2[j], e1 = w - f1[i] + f2[j], e2 = w - f1[i] - f2[j];
        const bool far = p.type == 4
                             ? std::abs(e0) > cutoff
                             : std::min({std::abs(e0), std::abs(e1), std::abs(e2)}) > cutoff;
        zero[at] = cutoff > 0 && far ? 1 : 0;
        const double g0 = zero[at] ? 0 : gaussian(e0, p.sigma);
        if (p.type == 4) {
          weights[at] = g0;
          continue;
        }
        const double g1 = zero[at] ? 0 : gaussian(e1, p.sigma),
                     g2 = zero[at] ? 0 : gaussian(e2, p.sigma);
        weights[at] = g2;
        weights[per_output + at] = g0 - g1;
        if (p.type == 3)
          weights[2 * per_output + at] = g0 + g1 + g2;
      }
}

namespace {

void triplets(const gaussian_weights_problem& p, std::int64_t begin, std::int64_t end) {
  const auto per_triplet =
      p.frequency_points.size() * static_cast<std::size_t>(p.n_band * p.n_band);
  const auto n_outputs = static_cast<std::size_t>(p.n_outputs());
  const auto n_triplets = static_cast<std::size_t>(p.n_triplets());
  std::vector<double> g(n_outputs * per_triplet);
  for (auto t = static_cast<std::size_t>(begin); t < static_cast<std::size_t>(end); ++t) {
    gaussian_weights_of_triplet(p, &p.triplets[3 * t], g,
                                p.zero.subspan(t * per_triplet, per_triplet));
    for (std::size_t c = 0; c < n_outputs; ++c)
      std::copy_n(&g[c * per_triplet], per_triplet,
                  p.weights.data() + (c * n_triplets + t) * per_triplet);
  }
}

const backend::implementation<gaussian_weights_problem> implementations[] = {
    {"threads", backend_kind::native, nullptr, gaussian_weights_threads},
    {"reference", backend_kind::reference, nullptr, gaussian_weights_reference},
};

} // namespace

void gaussian_weights_reference(execution&, const gaussian_weights_problem& p) {
  triplets(p, 0, p.n_triplets());
}

void gaussian_weights_threads(execution& ex, const gaussian_weights_problem& p) {
  ex.parallel_for(p.n_triplets(), 8,
                  [&](std::int64_t begin, std::int64_t end) { triplets(p, begin, end); });
}

const backend::kernel<gaussian_weights_problem> gaussian_weights_kernel("phonon3.gaussian_weights",
                                                                        implementations);

} // namespace lk::phonon3
