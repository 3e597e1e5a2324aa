// SPDX-License-Identifier: BSD-3-Clause
// Force constants from the dynamical matrices at the q-points commensurate with the supercell:
//
//   Phi_ab(i, k) = (m_i m_j)^{1/2} / n_q
//                  sum_q Re[ D_{ia,jb}(q) (1/n_ki) sum_l exp(-2 pi i q s_l) ]
//
// for primitive atoms i and supercell atoms k, the image of primitive atom j.
#pragma once

#include <cstdint>
#include <span>

#include "common/backend/implementations.hpp"
#include "common/core/types.hpp"
#include "common/parallel/execution.hpp"

namespace lk::phonon {

struct inverse_fourier_problem {
  std::int64_t n_atoms = 0;
  std::int64_t n_super = 0;
  std::span<const complex> matrices; // [n_q][3 n_atoms][3 n_atoms]
  std::span<const vec3> qpoints;     // [n_q], n_q n_atoms = n_super
  std::span<const vec3> shortest_vectors;
  std::span<const std::int64_t> multiplicity; // [n_super][n_atoms][2]
  std::span<const double> masses;             // [n_atoms]
  std::span<const std::int64_t> s2pp;         // [n_super] primitive atom of each supercell atom
  std::span<const std::int64_t> rows;         // [n_atoms] row of the force constants
  std::span<double> force_constants;          // [n_rows][n_super][3][3]; other rows are zeroed
};

extern const backend::kernel<inverse_fourier_problem> inverse_fourier;

void inverse_fourier_reference(execution& ex, const inverse_fourier_problem& problem);
void inverse_fourier_native(execution& ex, const inverse_fourier_problem& problem);

} // namespace lk::phonon
