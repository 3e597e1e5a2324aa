// SPDX-License-Identifier: BSD-3-Clause
// Derivative of the dynamical matrix with respect to q, Cartesian, without 2 pi:
//
//   dD_{ia,jb}/dq_mu = (m_i m_j)^{-1/2} sum_k { [Phi_ab(i, k) + C_ab]
//                                               <2 pi i (L s)_mu exp(2 pi i q s)>
//                                             + dC_ab/dK_mu <exp(2 pi i q s)> }
//
// where <> is the mean over the equivalent shortest vectors and C the term of Wang et al.,
// f (K Z_i)_a (K Z_j)_b / (K eps K).
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "phonon/dynamical_matrix.hpp"

namespace lk::phonon {

struct dynamical_matrix_derivative_problem {
  fourier_model model;
  std::span<const vec3> qpoints;
  mat3 lattice{}; // columns a, b, c
  const wang_term* wang = nullptr;
  const vec3* q_direction = nullptr; // reduced; in place of q in Wang's term
  // [n_q][3][3 n_atoms][3 n_atoms]; the derivatives are added, then each slab is made Hermitian.
  std::span<complex> derivatives;
};

extern const backend::kernel<dynamical_matrix_derivative_problem> dynamical_matrix_derivatives;

void dynamical_matrix_derivatives_reference(execution& ex,
                                            const dynamical_matrix_derivative_problem& problem);
void dynamical_matrix_derivatives_native(execution& ex,
                                         const dynamical_matrix_derivative_problem& problem);

// C [n][n][3][3] and dC/dK_mu [3][n][n][3][3] of one q-point; nothing where Wang's term is left
// out.
struct wang_derivative {
  std::vector<double> value, slope;
};
std::optional<wang_derivative>
differentiate_wang(const dynamical_matrix_derivative_problem& problem, const vec3& q);

// Slab mu of n rows: pairs (i, j) with both indices below mu keep their values, as upstream's loop
// does.
void make_slab_hermitian(complex* slab, std::int64_t n, std::int64_t mu);

} // namespace lk::phonon
