// SPDX-License-Identifier: BSD-3-Clause
// Dipole-dipole part of the dynamical matrix: reciprocal-space sum, without masses.
//
// With K = G + q and w(K)^2 = exp(-K eps K / 4 lambda^2) / (K eps K),
//
//   DD_{ia,ja'}(q) = factor [ sum_G w^2 (Z_i^T K)_a (Z_j^T K)_a' exp(2 pi i G (tau_i - tau_j))
//                             - delta_ij q0_{i,aa'} ]
//   q0_i           = Hermitian part of sum_j (the same sum at q = 0)_{i,j}
//
// Gonze et al., PRB 50, 13035 (1994); Gonze and Lee, PRB 55, 10355 (1997). The phase holds G, not
// K. The term with K = 0 is left out or, when a direction d is given, replaced by d d / (d eps d).
// Born charges are Z[field direction][displacement direction].
#pragma once

#include <cstdint>
#include <span>

#include "common/backend/implementations.hpp"
#include "common/core/types.hpp"
#include "common/parallel/execution.hpp"

namespace lk::phonon {

// |K|^2 below this is K = 0; Cartesian, no 2 pi.
inline constexpr double zero_k_norm2 = 1e-10;

struct dipole_dipole_model {
  std::span<const vec3> g_vectors; // Cartesian, no 2 pi
  std::span<const mat3> born;
  mat3 dielectric{};
  std::span<const vec3> positions; // Cartesian
  double lambda = 0;

  std::int64_t n_atoms() const { return static_cast<std::int64_t>(positions.size()); }
};

// Values and derivatives at many q-points, Cartesian.
struct dipole_dipole_problem {
  dipole_dipole_model model;
  std::span<const vec3> qpoints;
  const vec3* direction = nullptr; // Cartesian
  double factor = 1;
  // [n_q][n][n] with n = 3 n_atoms. The derivative form is [n_q][3][n][n] and has no q0 term.
  std::span<const complex> q0_term; // [n_atoms][3][3]
  std::span<complex> matrices;
};

extern const backend::kernel<dipole_dipole_problem> dipole_dipole;
// d DD / d q_mu: w^2 K_b K_b' becomes exp(-K eps K / 4 lambda^2) times
//   [ (delta_mb K_b' + K_b delta_mb') / B - K_b K_b' (eps K)_mu (2/B^2 + 1/(2 lambda^2 B)) ], B = K
//   eps K;
// where K = 0 and a direction is given, all of it at K = d.
extern const backend::kernel<dipole_dipole_problem> dipole_dipole_derivative;

void dipole_dipole_reference(execution& ex, const dipole_dipole_problem& problem);
void dipole_dipole_native(execution& ex, const dipole_dipole_problem& problem);
void dipole_dipole_derivative_reference(execution& ex, const dipole_dipole_problem& problem);
void dipole_dipole_derivative_native(execution& ex, const dipole_dipole_problem& problem);

// q0 term of all atoms, [n_atoms][3][3], from the sum at q = 0 by the chosen implementation.
void dipole_dipole_q0(execution& ex, const dipole_dipole_model& model, std::span<complex> q0_term);

} // namespace lk::phonon
