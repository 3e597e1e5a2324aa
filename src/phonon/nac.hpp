// SPDX-License-Identifier: BSD-3-Clause
// Non-analytical term correction: long-range dipole-dipole part of the dynamical matrix of polar
// crystals.
//
// Two methods. Wang et al., J. Phys.: Condens. Matter 22, 202201 (2010): a constant added to the
// force constants, which depends on the direction of q. Gonze et al., PRB 50, 13035 (1994) and
// Gonze and Lee, PRB 55, 10355 (1997): the dipole-dipole sum over reciprocal lattice vectors is
// taken out of the force constants once, at the q-points commensurate with the supercell, and added
// back at every q.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "common/core/types.hpp"
#include "common/parallel/execution.hpp"
#include "lattice/force_constants.hpp"
#include "lattice/supercell.hpp"

namespace lk::phonon {

enum class nac_method { gonze, wang };

struct nac_parameters {
  nac_method method = nac_method::gonze;
  std::vector<mat3> born; // [primitive atom][field direction][displacement direction], e
  mat3 dielectric{};      // high-frequency dielectric constant
  // e^2/(4 pi eps_0) in the units of the force constants; default eV Angstrom.
  double unit_factor = 14.399651725922272;
  std::int64_t n_g_vectors = 300; // sets g_cutoff when that is 0
  double g_cutoff = 0;            // 1/Angstrom without 2 pi; 0: from n_g_vectors
  double lambda = 0;              // range of the Gaussian screening; 0: from g_cutoff
};

// What the Gonze method prepares once for a crystal and its force constants.
struct gonze_data {
  double lambda = 0;
  double g_cutoff = 0;
  std::vector<vec3> g_vectors;     // Cartesian, no 2 pi, G = 0 included
  std::vector<complex> q0_term;    // [atom][3][3], see dipole_dipole.hpp
  std::vector<double> short_range; // compact force constants without the dipole-dipole part
};

// unit_factor 4 pi / volume of the primitive cell.
double nac_factor(const nac_parameters& nac, const lattice::cell& primitive);

// Reciprocal lattice vectors shorter than the cutoff, in the order of their integer coordinates.
std::vector<vec3> g_vectors_within(const mat3& reciprocal, double cutoff);

// q-points of the primitive cell at which every translation of the supercell has phase 1, each
// moved to a shortest equivalent: n_super / n_primitive of them.
std::vector<vec3> commensurate_points(const lattice::supercell& cell);

gonze_data prepare_gonze(execution& ex, const lattice::supercell& cell,
                         const lattice::force_constants& fc, const nac_parameters& nac);

} // namespace lk::phonon
