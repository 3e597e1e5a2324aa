// SPDX-License-Identifier: BSD-3-Clause
// Integer arithmetic of q-point grids on plain arrays.
//
// q = Q (2 address + shift) / (2 D). Index of an address: r0 + D0 (r1 + D1 r2), r = address mod D.
// Images of the grid points in the Brillouin zone come in two layouts (phonopy's types):
//   dense (2)  images of point g are addresses[map[g] .. map[g+1]); map has N+1 elements
//   sparse (1) the first image of g is addresses[g], the others follow after N; map has 9N+1: BZ
//   index
//              by the index rule on the mesh 2 D, or 8N for none, then where the others start
// Grids: A. Togo, L. Chaput, T. Tadano, I. Tanaka, J. Phys.: Condens. Matter 35, 353001 (2023).
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "common/backend/implementations.hpp"
#include "common/core/types.hpp"

namespace lk::lattice {

enum class bz_layout : std::int64_t { sparse = 1, dense = 2 };

struct bz_view {
  ivec3 d_diag{};
  std::span<const ivec3> addresses;
  std::span<const std::int64_t> map;
  bz_layout layout = bz_layout::dense;
};

// Number of elements of the map of a layout.
std::int64_t bz_map_size(const ivec3& d_diag, bz_layout layout);
// Checks the sizes and that every index that the map can give is one of an address.
void require_bz_view(const bz_view& view);

// All addresses in the order of their indices.
std::vector<ivec3> grid_addresses(const ivec3& d_diag);

// Rotated address of a point, of the doubled addresses 2 a + shift.
ivec3 rotated_address(const imat3& rotation, const ivec3& address, const ivec3& shift);

struct irreducible_map_problem {
  std::span<const imat3> rotations; // on addresses
  ivec3 d_diag{}, shift{};
  std::span<std::int64_t> map; // out [N]
  std::int64_t* n_irreducible = nullptr;
};
// Points in ascending order take the representative of the first rotated point with a smaller
// index.
void irreducible_map_reference(execution& ex, const irreducible_map_problem& problem);
void irreducible_map_native(execution& ex, const irreducible_map_problem& problem);
extern const backend::kernel<irreducible_map_problem> irreducible_map;

// Distinct rotations transposed; with time reversal their negatives unless -1 is among them.
std::vector<imat3> reciprocal_rotations(std::span<const imat3> rotations, bool time_reversal);
// D Q^-1 R Q D^-1; status::symmetry when one is not an integer matrix.
std::vector<imat3> rotations_on_addresses(std::span<const imat3> rotations, const ivec3& d_diag,
                                          const imat3& q);

// Index of the image at the rotated address, or the first image of its grid point.
std::int64_t rotated_bz_point(const bz_view& view, std::int64_t bz_point, const imat3& rotation,
                              const ivec3& shift);

struct neighbors_problem {
  bz_view view;
  std::span<const std::int64_t> grid_points; // BZ indices
  std::span<const ivec3> offsets;
  std::span<std::int64_t> neighbors; // out [grid points][offsets], BZ indices
};
// The image with exactly the address of point + offset, or the first image of its grid point.
void neighbors_reference(execution& ex, const neighbors_problem& problem);
void neighbors_native(execution& ex, const neighbors_problem& problem);
extern const backend::kernel<neighbors_problem> neighbors;
std::int64_t neighbor_of(const bz_view& view, const ivec3& address);

struct bz_images {
  std::vector<ivec3> addresses;
  std::vector<std::int64_t> map;
  std::vector<std::int64_t> to_grid;
};
struct bz_problem {
  ivec3 d_diag{};
  imat3 q{}; // unimodular, of the basis below
  ivec3 shift{};
  mat3 reciprocal{}; // columns, best a reduced basis
  bz_layout layout = bz_layout::dense;
  bz_images* images = nullptr;
};
void bz_images_reference(execution& ex, const bz_problem& problem);
void bz_images_native(execution& ex, const bz_problem& problem);
extern const backend::kernel<bz_problem> bz_images_kernel;

// Puts the images of every grid point, given one after the other with counts, into a layout.
bz_images arranged(const ivec3& d_diag, bz_layout layout, std::span<const ivec3> images,
                   std::span<const std::int64_t> counts);
void require_bz_problem(const bz_problem& problem);

} // namespace lk::lattice
