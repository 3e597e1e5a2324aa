// SPDX-License-Identifier: BSD-3-Clause
#include "phonon/fourier_plan.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace lk::phonon {

fourier_plan::fourier_plan(const fourier_model& model) : n_atoms(model.n_atoms) {
  const std::size_t n_vectors = padded(model.shortest_vectors.size());
  for (auto* component : {&x, &y, &z})
    component->resize(n_vectors);
  for (std::size_t l = 0; l < model.shortest_vectors.size(); ++l) {
    x[l] = model.shortest_vectors[l][0];
    y[l] = model.shortest_vectors[l][1];
    z[l] = model.shortest_vectors[l][2];
  }
  std::map<std::int64_t, std::vector<std::int64_t>> images;
  for (std::int64_t k = 0; k < model.n_super; ++k)
    images[model.s2p[k]].push_back(k);
  pair_begin.push_back(0);
  for (std::int64_t i = 0; i < n_atoms; ++i)
    for (std::int64_t j = 0; j < n_atoms; ++j) {
      for (const std::int64_t k : images[model.p2s[j]]) {
        supercell_atom.push_back(k);
        block.push_back(model.n_super * model.p2s[i] + k);
        count.push_back(model.multiplicity[2 * (n_atoms * k + i)]);
        start.push_back(model.multiplicity[2 * (n_atoms * k + i) + 1]);
      }
      pair_begin.push_back(block.size());
    }
  for (const double mass : model.masses)
    inverse_root_mass.push_back(1 / std::sqrt(mass));
}

double fourier_plan::nanoseconds_per_qpoint() const {
  return 3.0 * static_cast<double>(x.size()) + 4.0 * static_cast<double>(n_entries());
}

phase_scratch::phase_scratch(const fourier_plan& plan)
    : cosines(plan.x.size()), sines(plan.x.size()), re(plan.n_entries()), im(plan.n_entries()) {}

void mean_phases(const fourier_plan& plan, const vec3& q, phase_scratch& scratch) {
  unit_phases(plan.x.size(), q.data(), plan.x.data(), plan.y.data(), plan.z.data(),
              scratch.cosines.data(), scratch.sines.data());
  for (std::size_t e = 0; e < plan.n_entries(); ++e) {
    const std::int64_t begin = plan.start[e], n = plan.count[e];
    double re = scratch.cosines[begin], im = scratch.sines[begin];
    for (std::int64_t l = begin + 1; l < begin + n; ++l) {
      re += scratch.cosines[l];
      im += scratch.sines[l];
    }
    const double share = 1.0 / static_cast<double>(n);
    scratch.re[e] = re * share;
    scratch.im[e] = im * share;
  }
}

std::int64_t grain_for(double nanoseconds_per_item) {
  return std::max<std::int64_t>(1, static_cast<std::int64_t>(50000 / nanoseconds_per_item));
}

} // namespace lk::phonon
