// SPDX-License-Identifier: BSD-3-Clause
// The fast implementation of "phonon3.collision": one q0 at a time.
//
// With the periodic eigenvectors
//   E_q[a m, b] = e_q[a m, b] exp(2 pi i q.tau_a) / sqrt(mass_a f_b)      (zero for f_b <= cutoff),
// tau_a the first shortest vector of primitive atom a seen from atom 0, the coupling of a triplet
// is
//   V = sum_{ijk lmn} sum_{D',D} Phi_ijk,lmn(D',D) exp{2 pi i (q0.D' + q2.D)}
//         E_q0[il,b0] E_q1[jm,b1] E_q2[kn,b2]
// with one real lattice tensor Phi that does not depend on q (pipeline_lattice_tensor.cpp). For
// each q0: sum over D' and contraction with E_q0 (pipeline_contraction_native.cpp), separable
// transform over D pruned to the q2 that the triplets need and to bands b0 with a non-zero weight
// (pipeline_transform_native.cpp), contraction with E_q1 and E_q2 for the rows (b0, b1) with a
// non-zero weight and sum of the self-energy (pipeline_rows_native.cpp). The weights come first
// (pipeline_weights_native.cpp).
//
// Three-phonon coupling: Maradudin, Fein, Phys. Rev. 128, 2589 (1962); average over the atom that
// is the origin of the phases: Togo, Chaput, Tadano, Tanaka, J. Phys.: Condens. Matter 35, 353001
// (2023).
#pragma once

#include <cstdint>
#include <string>

#include "phonon3/collision.hpp"

namespace lk::phonon3 {

void collision_pipeline(execution& ex, const collision_problem& problem);

// Empty when the pipeline can run the problem, else the reason.
std::string collision_pipeline_declines(const collision_problem& problem);

// Bytes that a run allocates at most: what all threads share and the work space of each. Builds the
// list of lattice vectors, which takes some per cent of a run, but allocates nothing of that size.
std::int64_t collision_pipeline_bytes(const collision_problem& problem, int threads);

} // namespace lk::phonon3
