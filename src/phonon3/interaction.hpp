// SPDX-License-Identifier: BSD-3-Clause
// Strength of three-phonon interaction from third-order force constants,
//
//   V(b0,b1,b2) = sum_abc e_q0[a,b0] e_q1[b,b1] e_q2[c,b2] R_abc(q0,q1,q2)
//                 / sqrt(m_a m_b m_c f_b0 f_b1 f_b2),
//   R_ijk = exp(2 pi i rho_i.(q0+q1+q2)) sum_{J in j, K in k} Phi(i,J,K) p(i,J;q1) p(i,K;q2),
//
// p(i,J;q): mean over the shortest vectors s from i to J of exp(2 pi i q.s); rho_i: first shortest
// vector of atom i seen from atom 0. The average over the three choices of the atom in the origin
// ("r0 average") is the default: (1/3) of three such sums anchored on i, j and k; blocks whose
// three atoms are mutually nearest count three times in the first sum and not in the others. No
// complex conjugation, no unit conversion: |V|^2 in (eV/Angstrom^3)^2 / (u^3 THz^3). Maradudin,
// Fein, Phys. Rev. 128, 2589 (1962); Togo, Chaput, Tanaka, Phys. Rev. B 91, 094306 (2015); Togo,
// Chaput, Tadano, Tanaka, J. Phys.: Condens. Matter 35, 353001 (2023).
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "common/backend/implementations.hpp"
#include "common/parallel/execution.hpp"
#include "phonon3/views.hpp"

namespace lk::phonon3 {

// Lattice transform of fc3 at one triplet of q-points.
struct real_to_reciprocal_problem {
  anharmonic_crystal crystal;
  std::array<vec3, 3> q{};
  std::span<complex> reciprocal; // [n][n][n][3][3][3]
};

// "phonon3.real_to_reciprocal": phase_tables, reference.
extern const backend::kernel<real_to_reciprocal_problem> real_to_reciprocal_kernel;
void real_to_reciprocal_reference(execution& ex, const real_to_reciprocal_problem& problem);
void real_to_reciprocal_phase_tables(execution& ex, const real_to_reciprocal_problem& problem);

// Projection on phonon modes of a list of elements: rows of positions are b0 (an index into
// band_indices), band at q1, band at q2, destination in squared. Elements with a frequency at or
// below the cutoff are zero.
struct reciprocal_to_normal_problem {
  std::int64_t n_atoms = 0;
  std::span<const std::int64_t> positions;              // [P][4]
  std::span<const complex> reciprocal;                  // [n][n][n][3][3][3]
  std::array<std::span<const double>, 3> frequencies;   // [B] each
  std::array<std::span<const complex>, 3> eigenvectors; // [B component][B band] each
  std::span<const double> masses;                       // [n]
  std::span<const std::int64_t> band_indices;           // [B0]
  double cutoff_frequency = 0;
  std::span<double> squared;
};

// "phonon3.reciprocal_to_normal": rows, reference.
extern const backend::kernel<reciprocal_to_normal_problem> reciprocal_to_normal_kernel;
void reciprocal_to_normal_reference(execution& ex, const reciprocal_to_normal_problem& problem);
void reciprocal_to_normal_rows(execution& ex, const reciprocal_to_normal_problem& problem);

// |V|^2 of all triplets where zero is 0; other elements keep their values, with symmetrize_fc3_q
// they become 0.
struct interaction_problem {
  bz_grid grid;
  grid_modes modes;
  anharmonic_crystal crystal;
  std::span<const std::int64_t> triplets;     // [T][3]
  std::span<const std::int64_t> band_indices; // [B0]
  std::span<const std::int8_t> zero;          // [T][B0][B][B]
  std::span<double> squared;                  // [T][B0][B][B]

  std::int64_t n_triplets() const { return static_cast<std::int64_t>(triplets.size() / 3); }
};

// "phonon3.interaction": triplets, reference.
extern const backend::kernel<interaction_problem> interaction_kernel;
void interaction_reference(execution& ex, const interaction_problem& problem);
void interaction_triplets(execution& ex, const interaction_problem& problem);

// One triplet of an interaction_problem; zero, squared [B0][B][B].
using transform_function = void (*)(execution&, const real_to_reciprocal_problem&);
using projection_function = void (*)(execution&, const reciprocal_to_normal_problem&);
void interaction_of_triplet(execution& ex, const interaction_problem& problem,
                            const std::int64_t* triplet, std::span<const std::int8_t> zero,
                            std::span<double> squared, transform_function transform,
                            projection_function project);

// p(anchor, s; q) of all supercell atoms s: [S].
std::vector<complex> lattice_phases(const anharmonic_crystal& crystal, std::int64_t anchor,
                                    const vec3& q);
// exp(2 pi i rho_a.(q0+q1+q2)): [n].
std::vector<complex> anchor_phases(const anharmonic_crystal& crystal, const std::array<vec3, 3>& q);
// Primitive atom of each supercell atom: [S].
std::vector<std::int64_t> primitive_atoms(const anharmonic_crystal& crystal);
vec3 q_point(const bz_grid& grid, std::int64_t bz_point);

} // namespace lk::phonon3
