// SPDX-License-Identifier: BSD-3-Clause
#include <vector>

#include "phonon/dipole_dipole.hpp"

namespace lk::phonon {
namespace {

constexpr backend::implementation<dipole_dipole_problem> values[] = {
    {"rank_k_update", backend_kind::native, nullptr, dipole_dipole_native},
    {"reference", backend_kind::reference, nullptr, dipole_dipole_reference},
};
constexpr backend::implementation<dipole_dipole_problem> derivatives[] = {
    {"rank_k_update", backend_kind::native, nullptr, dipole_dipole_derivative_native},
    {"reference", backend_kind::reference, nullptr, dipole_dipole_derivative_reference},
};

} // namespace

const backend::kernel<dipole_dipole_problem> dipole_dipole("phonon.dipole_dipole", values);
const backend::kernel<dipole_dipole_problem>
    dipole_dipole_derivative("phonon.dipole_dipole_derivative", derivatives);

void dipole_dipole_q0(execution& ex, const dipole_dipole_model& model, std::span<complex> q0_term) {
  const std::int64_t n = 3 * model.n_atoms();
  const std::vector<complex> none(q0_term.size());
  std::vector<complex> matrix(n * n);
  const vec3 gamma{};
  dipole_dipole.run(ex, {model, {&gamma, 1}, nullptr, 1.0, none, matrix});
  for (std::int64_t i = 0; i < n; i += 3) {
    complex sum[9] = {};
    for (std::int64_t j = 0; j < n; j += 3)
      for (int c = 0; c < 9; ++c)
        sum[c] += matrix[n * (i + c / 3) + j + c % 3];
    for (int c = 0; c < 9; ++c)
      q0_term[3 * i + c] = 0.5 * (sum[c] + std::conj(sum[3 * (c % 3) + c / 3]));
  }
}

} // namespace lk::phonon
