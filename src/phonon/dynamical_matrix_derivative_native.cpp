// SPDX-License-Identifier: BSD-3-Clause
// The three slabs share the vectorised phases. They are summed for the reduced components of the
// shortest vectors; the lattice turns them into Cartesian ones once per pair of atoms instead of
// once per vector.
#include <numbers>
#include <optional>
#include <vector>

#include "phonon/dynamical_matrix_derivative.hpp"
#include "phonon/fourier_plan.hpp"

namespace lk::phonon {
namespace {

// What the q-points of a call share.
class derivative_plan {
public:
  explicit derivative_plan(const dynamical_matrix_derivative_problem& problem);

  struct scratch {
    explicit scratch(const derivative_plan& plan);
    phase_scratch phases;
    std::vector<double> re[3], im[3]; // mean of s_nu e^{2 pi i q s} of each entry
  };

  // Adds the three slabs of a q-point and makes them Hermitian.
  void add(const vec3& q, scratch& work, complex* slabs) const;
  double nanoseconds_per_qpoint() const { return 4 * plan_.nanoseconds_per_qpoint(); }

private:
  void mean_moments(const vec3& q, scratch& work) const;
  void add_pair(std::int64_t pair, const wang_derivative* wang, const scratch& work,
                complex* slabs) const;

  const dynamical_matrix_derivative_problem& problem_;
  fourier_plan plan_;
};

derivative_plan::derivative_plan(const dynamical_matrix_derivative_problem& problem)
    : problem_(problem), plan_(problem.model) {}

derivative_plan::scratch::scratch(const derivative_plan& plan) : phases(plan.plan_) {
  for (int nu = 0; nu < 3; ++nu) {
    re[nu].resize(plan.plan_.n_entries());
    im[nu].resize(plan.plan_.n_entries());
  }
}

void derivative_plan::mean_moments(const vec3& q, scratch& work) const {
  mean_phases(plan_, q, work.phases);
  const std::vector<double>* components[3] = {&plan_.x, &plan_.y, &plan_.z};
  for (int nu = 0; nu < 3; ++nu) {
    const std::vector<double>& s = *components[nu];
    for (std::size_t e = 0; e < plan_.n_entries(); ++e) {
      double re = 0, im = 0;
      for (std::int64_t l = plan_.start[e]; l < plan_.start[e] + plan_.count[e]; ++l) {
        re += s[l] * work.phases.cosines[l];
        im += s[l] * work.phases.sines[l];
      }
      const double share = 1.0 / static_cast<double>(plan_.count[e]);
      work.re[nu][e] = re * share;
      work.im[nu][e] = im * share;
    }
  }
}

void derivative_plan::add_pair(std::int64_t pair, const wang_derivative* wang, const scratch& work,
                               complex* slabs) const {
  const std::int64_t n = plan_.n_atoms, i = pair / n, j = pair % n;
  const std::size_t begin = plan_.pair_begin[pair], count = plan_.pair_begin[pair + 1] - begin;
  double re[3][9], im[3][9];
  complex moment[3] = {}, phase = 0;
  for (int nu = 0; nu < 3; ++nu)
    sum_blocks(count, problem_.model.force_constants.data(), &plan_.block[begin],
               &work.re[nu][begin], &work.im[nu][begin], re[nu], im[nu]);
  if (wang != nullptr)
    for (std::size_t e = begin; e < begin + count; ++e) {
      phase += complex(work.phases.re[e], work.phases.im[e]);
      for (int nu = 0; nu < 3; ++nu)
        moment[nu] += complex(work.re[nu][e], work.im[nu][e]);
    }
  const double mass = plan_.inverse_root_mass[i] * plan_.inverse_root_mass[j];
  for (int mu = 0; mu < 3; ++mu)
    for (int c = 0; c < 9; ++c) {
      complex sum = 0;
      for (int nu = 0; nu < 3; ++nu) {
        complex part(re[nu][c], im[nu][c]);
        if (wang != nullptr)
          part += wang->value[9 * pair + c] * moment[nu];
        sum += problem_.lattice[mu][nu] * part;
      }
      complex value = 2 * std::numbers::pi * complex(-sum.imag(), sum.real());
      if (wang != nullptr)
        value += wang->slope[9 * (n * n * mu + pair) + c] * phase;
      slabs[9 * n * n * mu + 3 * n * (3 * i + c / 3) + 3 * j + c % 3] += mass * value;
    }
}

void derivative_plan::add(const vec3& q, scratch& work, complex* slabs) const {
  const std::int64_t n = plan_.n_atoms;
  const std::optional<wang_derivative> wang = differentiate_wang(problem_, q);
  mean_moments(q, work);
  for (std::int64_t pair = 0; pair < n * n; ++pair)
    add_pair(pair, wang ? &*wang : nullptr, work, slabs);
  for (std::int64_t mu = 0; mu < 3; ++mu)
    make_slab_hermitian(slabs + 9 * n * n * mu, 3 * n, mu);
}

} // namespace

void dynamical_matrix_derivatives_native(execution& ex,
                                         const dynamical_matrix_derivative_problem& problem) {
  const derivative_plan plan(problem);
  const std::int64_t slab_size = 27 * problem.model.n_atoms * problem.model.n_atoms;
  ex.parallel_for(static_cast<std::int64_t>(problem.qpoints.size()),
                  grain_for(plan.nanoseconds_per_qpoint()),
                  [&](std::int64_t begin, std::int64_t end) {
                    derivative_plan::scratch work(plan);
                    for (std::int64_t q = begin; q < end; ++q)
                      plan.add(problem.qpoints[q], work, &problem.derivatives[slab_size * q]);
                  });
}

} // namespace lk::phonon
