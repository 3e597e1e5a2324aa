// SPDX-License-Identifier: BSD-3-Clause
// Regular and generalised regular grids of q-points: Smith normal form, addresses inside and on the
// surface of the Brillouin zone, irreducible points, tetrahedra.
//
// q = Q D^-1 address with diag(D) = P A Q for the integer grid matrix A. Grid-point index of an
// address: a0 + D0 (a1 + D1 a2), components reduced mod D. bz arrays are of the dense kind
// (type 2): images of grid point g are bz_addresses[bz_map[g] .. bz_map[g+1]).
#pragma once

#include <cstdint>
#include <vector>

#include "common/core/types.hpp"
#include "common/parallel/execution.hpp"
#include "lattice/cell.hpp"
#include "lattice/symmetry.hpp"

namespace lk::lattice {

struct grid {
  imat3 grid_matrix{};
  ivec3 d_diag{};
  imat3 p{}, q{};
  ivec3 shift{};                           // P . is_shift, zero for Gamma-centred grids
  mat3 reciprocal{};                       // columns, no 2 pi
  mat3 qd_inv{};                           // q = qd_inv . address
  std::vector<imat3> reciprocal_rotations; // of the primitive reciprocal basis, with time reversal
  std::vector<imat3> rotations;            // the same on addresses
  std::vector<mat3> cartesian_rotations;   // of reciprocal_rotations
  std::vector<ivec3> addresses;            // [n_bz]
  std::vector<std::int64_t> bz_map;        // [n_grid + 1]
  std::vector<std::int64_t> bz_to_grid;    // [n_bz] grid-point index of each BZ image
  std::vector<std::int64_t> map;           // [n_grid] smallest equivalent grid point
  std::vector<std::int64_t> irreducible;   // [n_irreducible] grid-point indices
  std::vector<std::int64_t> weights;       // [n_irreducible]
  std::vector<ivec3> tetrahedra;           // [24 s][4] offsets on the grid (P^T applied)
  std::vector<vec3> irreducible_qpoints() const;
  // Bases reduced for the search of BZ images and triplets: reduced = reciprocal . T (columns).
  mat3 reduced_reciprocal{};
  imat3 reduced_q{}; // T^-1 Q

  std::int64_t n_grid() const { return d_diag[0] * d_diag[1] * d_diag[2]; }
  std::int64_t n_bz() const { return static_cast<std::int64_t>(addresses.size()); }
};

struct grid_request {
  ivec3 mesh{};             // used when grid_matrix is not set and length is 0
  double length = 0;        // Angstrom
  bool generalized = false; // grid matrix on the conventional cell
  imat3 grid_matrix{};      // used when its determinant is not 0
  bool mesh_symmetry = true;
  bool time_reversal = true;
  bool symmetrize_tetrahedra = false;
};

grid make_grid(execution& ex, const cell& primitive, const symmetry& s,
               const grid_request& request);
// The same on one thread.
grid make_grid(const cell& primitive, const symmetry& s, const grid_request& request);

// Numbers of mesh points nearest to length |b_i|, at least 1, equal along equivalent axes.
ivec3 mesh_from_length(const cell& primitive, const symmetry& s, double length);

std::int64_t grid_index(const ivec3& address, const ivec3& d_diag);

} // namespace lk::lattice
