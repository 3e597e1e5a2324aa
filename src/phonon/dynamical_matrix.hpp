// SPDX-License-Identifier: BSD-3-Clause
// Dynamical matrices at q-points.
//
//   D_{ia,jb}(q) = (m_i m_j)^{-1/2} sum_k [Phi_ab(i, k) + C_ab(i, j; q)]
//                  (1/n_ki) sum_l exp(2 pi i q s_l)
//
// where k runs over the supercell atoms that are images of primitive atom j and s_l over the n_ki
// equivalent shortest vectors from i to k: Parlinski, Li, Kawazoe, PRL 78, 4063 (1997). C is the
// non-analytical term of Wang et al. The one of Gonze and Lee is added after the sum instead.
// Matrices are [3 i + a][3 j + b]; q-points in reduced coordinates, phases without further factors.
#pragma once

#include <cstdint>
#include <span>

#include "common/backend/implementations.hpp"
#include "common/core/types.hpp"
#include "common/parallel/execution.hpp"

namespace lk::phonon {

// Force constants and the geometry that turns them into dynamical matrices.
struct fourier_model {
  std::int64_t n_atoms = 0;                   // in the primitive cell
  std::int64_t n_super = 0;                   // in the supercell
  std::span<const double> force_constants;    // [n_rows][n_super][3][3]
  std::span<const vec3> shortest_vectors;     // primitive fractional coordinates
  std::span<const std::int64_t> multiplicity; // [n_super][n_atoms][2]: count, start
  std::span<const double> masses;             // [n_atoms]
  // Row of the force constants of each primitive atom, and for each supercell atom k the entry of
  // p2s that k is an image of: s2p[k] == p2s[j].
  std::span<const std::int64_t> p2s; // [n_atoms]
  std::span<const std::int64_t> s2p; // [n_super]
};

// Wang: C_ab(i, j) = factor (n_atoms/n_super) (K Z_i)_a (K Z_j)_b / (K eps K), K Cartesian, along q
// or along a given direction.
struct wang_term {
  std::span<const mat3> born; // [n_atoms][field direction][displacement direction]
  mat3 dielectric{};
  mat3 reciprocal{}; // columns, no 2 pi
  double factor = 0; // unit factor 4 pi / volume
  // At Gamma, |q|^2 below this, the term is left out unless a direction is given.
  double gamma_norm2 = 1e-10;
};

// Gonze and Lee: dipole_dipole.hpp gives the matrix that is added after the Fourier sum.
struct gonze_term {
  std::span<const mat3> born;
  mat3 dielectric{};
  mat3 reciprocal{};
  double factor = 0;
  std::span<const vec3> positions;  // [n_atoms], Cartesian
  std::span<const complex> q0_term; // [n_atoms][3][3]
  std::span<const vec3> g_vectors;
  double lambda = 0;
};

struct dynamical_matrix_problem {
  fourier_model model;
  std::span<const vec3> qpoints;
  std::span<const std::int64_t> blocks; // index in matrices of each q-point; empty: its own index
  const wang_term* wang = nullptr;
  const gonze_term* gonze = nullptr;
  const vec3* q_direction = nullptr;  // reduced; Wang: for every q; Gonze: where G + q = 0
  std::span<const double> charge_sum; // [n_atoms][n_atoms][3][3] in place of wang; may be empty
  bool hermitianize = true;
  std::span<complex> matrices; // [blocks][3 n_atoms][3 n_atoms]

  complex* matrix(std::int64_t q) const {
    const auto n = 9 * model.n_atoms * model.n_atoms;
    return matrices.data() + n * (blocks.empty() ? q : blocks[static_cast<std::size_t>(q)]);
  }
};

extern const backend::kernel<dynamical_matrix_problem> dynamical_matrices;

void dynamical_matrices_reference(execution& ex, const dynamical_matrix_problem& problem);
void dynamical_matrices_native(execution& ex, const dynamical_matrix_problem& problem);

// C of one q-point, [n_atoms][n_atoms][3][3]: the whole of Wang's term, zero where it is left out.
// False when it is left out.
bool wang_charge_sum(const dynamical_matrix_problem& problem, const vec3& q, std::span<double> sum);

// factor (q Z_i)_a (q Z_j)_b, [n_atoms][n_atoms][3][3].
void charge_sum(std::span<double> sum, double factor, const vec3& q_cartesian,
                std::span<const mat3> born);

// (D + D^H)/2.
void make_hermitian(complex* matrix, std::int64_t n);

} // namespace lk::phonon
