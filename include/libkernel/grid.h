/* SPDX-License-Identifier: BSD-3-Clause */
#ifndef LIBKERNEL_GRID_H
#define LIBKERNEL_GRID_H

#include "libkernel/context.h"
#include "libkernel/crystal.h"
#include "libkernel/options.h"
#include "libkernel/types.h"

/** @file
 * Regular and generalized regular grids of q-points, tetrahedra and their weights.
 *
 * Grid addresses are integers, q = Q D^-1 address. Array functions keep the layouts of
 * phonopy and phonors.
 */

LK_BEGIN_DECLS

/** A grid of q-points in the Brillouin zone of a primitive cell. */
typedef struct lk_grid lk_grid;

/** Makes a Gamma-centred grid from three mesh numbers.
 *
 * @param[in]  ctx Context, or NULL for the default one. @optional
 * @param[in]  supercell Supercell; the grid is that of its primitive cell.
 * @param[in]  mesh [3] Mesh numbers along the reciprocal vectors.
 * @param[in]  options Options "generalized_grid", "mesh_symmetry", "time_reversal",
 *   "symmetrize_tetrahedra". @optional
 * @param[out] out The new handle.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_OPTION, LK_E_SYMMETRY, LK_E_UNSUPPORTED,
 * LK_E_NOMEM, LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_grid_create(
    lk_context *ctx, const lk_supercell *supercell, const int64_t *mesh, const lk_options *options,
    lk_grid **out) LK_NOEXCEPT;

/** Makes a grid with the distances of points that a length gives.
 *
 * Mesh numbers are the integers nearest to the length times |b|. With the option
 * "generalized_grid", or where such a mesh breaks the symmetry, the mesh is that of the
 * conventional cell.
 *
 * @param[in]  ctx Context, or NULL for the default one. @optional
 * @param[in]  supercell Supercell; the grid is that of its primitive cell.
 * @param[in]  length Length, Angstrom; about the shortest lattice vector of the supercell that
 *   the grid stands for.
 * @param[in]  options Options "generalized_grid", "mesh_symmetry", "time_reversal",
 *   "symmetrize_tetrahedra". @optional
 * @param[out] out The new handle.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_OPTION, LK_E_SYMMETRY, LK_E_UNSUPPORTED,
 * LK_E_NOMEM, LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_grid_create_from_length(
    lk_context *ctx, const lk_supercell *supercell, double length, const lk_options *options,
    lk_grid **out) LK_NOEXCEPT;

/** Makes a generalized regular grid from its grid matrix.
 *
 * @param[in]  ctx Context, or NULL for the default one. @optional
 * @param[in]  supercell Supercell; the grid is that of its primitive cell.
 * @param[in]  grid_matrix [3][3] Vectors in columns, in units of the primitive lattice vectors,
 *   of the supercell that the grid stands for. @matrix
 * @param[in]  options Options "generalized_grid", "mesh_symmetry", "time_reversal",
 *   "symmetrize_tetrahedra". @optional
 * @param[out] out The new handle.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_OPTION, LK_E_SYMMETRY, LK_E_UNSUPPORTED,
 * LK_E_NOMEM, LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_grid_create_from_matrix(
    lk_context *ctx, const lk_supercell *supercell, const int64_t *grid_matrix,
    const lk_options *options, lk_grid **out) LK_NOEXCEPT;

/** Frees a grid; NULL is allowed.
 *
 * @param[in] grid Handle or NULL.
 * @since 1.0
 */
LK_API void lk_grid_destroy(lk_grid *grid) LK_NOEXCEPT;

/** Shape of an array result.
 *
 * @param[in]  grid Handle.
 * @param[in]  name One of "d_diag", "grid_matrix", "p", "q", "addresses", "bz_map", "bz_to_grid",
 *   "map", "irreducible", "weights", "qpoints", "tetrahedra", "rotations",
 *   "reciprocal_rotations", "reciprocal_lattice".
 * @param[out] rank Number of dimensions.
 * @param[out] shape [8] Lengths, the first rank ones are set.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_grid_get_shape(
    const lk_grid *grid, const char *name, int64_t *rank, int64_t *shape) LK_NOEXCEPT;

/** Number of grid points.
 *
 * @param[in]  grid Handle.
 * @param[out] value Number of points.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_grid_get_n_grid(const lk_grid *grid, int64_t *value) LK_NOEXCEPT;

/** Number of points of the Brillouin zone, images on its surface included.
 *
 * @param[in]  grid Handle.
 * @param[out] value Number of points.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_grid_get_n_bz(const lk_grid *grid, int64_t *value) LK_NOEXCEPT;

/** Number of irreducible grid points.
 *
 * @param[in]  grid Handle.
 * @param[out] value Number of points.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_grid_get_n_irreducible(
    const lk_grid *grid, int64_t *value) LK_NOEXCEPT;

/** Diagonal of the Smith normal form D = P A Q of the grid matrix A.
 *
 * @param[in]  grid Handle.
 * @param[in]  n Number of elements, the product of the shape.
 * @param[out] out [n] Numbers of grid points along the grid axes, shape [3].
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_grid_get_d_diag(
    const lk_grid *grid, int64_t n, int64_t *out) LK_NOEXCEPT;

/** Grid matrix.
 *
 * @param[in]  grid Handle.
 * @param[in]  n Number of elements, the product of the shape.
 * @param[out] out [n] Grid matrix, shape [3][3]. @matrix
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_grid_get_grid_matrix(
    const lk_grid *grid, int64_t n, int64_t *out) LK_NOEXCEPT;

/** Left matrix P of the Smith normal form.
 *
 * @param[in]  grid Handle.
 * @param[in]  n Number of elements, the product of the shape.
 * @param[out] out [n] P, shape [3][3]. @matrix
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_grid_get_p(
    const lk_grid *grid, int64_t n, int64_t *out) LK_NOEXCEPT;

/** Right matrix Q of the Smith normal form.
 *
 * @param[in]  grid Handle.
 * @param[in]  n Number of elements, the product of the shape.
 * @param[out] out [n] Q; q-points are Q D^-1 address, shape [3][3]. @matrix
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_grid_get_q(
    const lk_grid *grid, int64_t n, int64_t *out) LK_NOEXCEPT;

/** Addresses of the points of the Brillouin zone, images on its surface included.
 *
 * @param[in]  grid Handle.
 * @param[in]  n Number of elements, the product of the shape.
 * @param[out] out [n] Addresses, shape [n_bz][3].
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_grid_get_addresses(
    const lk_grid *grid, int64_t n, int64_t *out) LK_NOEXCEPT;

/** Where the images of each grid point start.
 *
 * @param[in]  grid Handle.
 * @param[in]  n Number of elements, the product of the shape.
 * @param[out] out [n] First row of addresses of each grid point, counted from 0 in every
 *   language, shape [n_grid+1].
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_grid_get_bz_map(
    const lk_grid *grid, int64_t n, int64_t *out) LK_NOEXCEPT;

/** Grid point of each point of the Brillouin zone.
 *
 * @param[in]  grid Handle.
 * @param[in]  n Number of elements, the product of the shape.
 * @param[out] out [n] Grid points, shape [n_bz]. @index
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_grid_get_bz_to_grid(
    const lk_grid *grid, int64_t n, int64_t *out) LK_NOEXCEPT;

/** Smallest equivalent grid point of each grid point.
 *
 * @param[in]  grid Handle.
 * @param[in]  n Number of elements, the product of the shape.
 * @param[out] out [n] Grid points, shape [n_grid]. @index
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_grid_get_map(
    const lk_grid *grid, int64_t n, int64_t *out) LK_NOEXCEPT;

/** Irreducible grid points.
 *
 * @param[in]  grid Handle.
 * @param[in]  n Number of elements, the product of the shape.
 * @param[out] out [n] Grid points, shape [n_irreducible]. @index
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_grid_get_irreducible(
    const lk_grid *grid, int64_t n, int64_t *out) LK_NOEXCEPT;

/** Numbers of grid points that the irreducible ones stand for.
 *
 * @param[in]  grid Handle.
 * @param[in]  n Number of elements, the product of the shape.
 * @param[out] out [n] Weights, shape [n_irreducible].
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_grid_get_weights(
    const lk_grid *grid, int64_t n, int64_t *out) LK_NOEXCEPT;

/** The irreducible q-points.
 *
 * @param[in]  grid Handle.
 * @param[in]  n Number of elements, the product of the shape.
 * @param[out] out [n] q-points in units of the reciprocal vectors, shape [n_irreducible][3].
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_grid_get_qpoints(
    const lk_grid *grid, int64_t n, double *out) LK_NOEXCEPT;

/** Offsets of addresses of the tetrahedra around a point.
 *
 * @param[in]  grid Handle.
 * @param[in]  n Number of elements, the product of the shape.
 * @param[out] out [n] Offsets, the point itself first, shape [n_tetrahedra][4][3].
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_grid_get_tetrahedra(
    const lk_grid *grid, int64_t n, int64_t *out) LK_NOEXCEPT;

/** Rotations of grid addresses.
 *
 * @param[in]  grid Handle.
 * @param[in]  n Number of elements, the product of the shape.
 * @param[out] out [n] Rotations, shape [n_rotations][3][3].
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_grid_get_rotations(
    const lk_grid *grid, int64_t n, int64_t *out) LK_NOEXCEPT;

/** Rotations of q-points.
 *
 * @param[in]  grid Handle.
 * @param[in]  n Number of elements, the product of the shape.
 * @param[out] out [n] Rotations in units of the reciprocal vectors, shape [n_rotations][3][3].
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_grid_get_reciprocal_rotations(
    const lk_grid *grid, int64_t n, int64_t *out) LK_NOEXCEPT;

/** Reciprocal vectors.
 *
 * @param[in]  grid Handle.
 * @param[in]  n Number of elements, the product of the shape.
 * @param[out] out [n] Reciprocal vectors in columns, without 2 pi, 1/Angstrom, shape [3][3].
 *   @matrix
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_grid_get_reciprocal_lattice(
    const lk_grid *grid, int64_t n, double *out) LK_NOEXCEPT;

/** Smith normal form D = P A Q of an integer matrix.
 *
 * P and Q are not unique; the steps that lead to them are those of phonors.
 *
 * @param[in]  ctx Context, or NULL for the default one. @optional
 * @param[in]  a [3][3] Matrix; elements of at most 100000 in magnitude. @matrix
 * @param[out] d_diag [3] Diagonal of D, positive.
 * @param[out] p [3][3] P, of determinant 1. @matrix
 * @param[out] q [3][3] Q, unimodular. @matrix
 * @param[in]  options Options "threads", "backend", "implementation". @optional
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM, LK_E_SINGULAR,
 * LK_E_NO_CONVERGENCE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_grid_smith_normal_form_compute(
    lk_context *ctx, const int64_t *a, int64_t *d_diag, int64_t *p, int64_t *q,
    const lk_options *options) LK_NOEXCEPT;

/** Indices of grid addresses.
 *
 * @param[in]  ctx Context, or NULL for the default one. @optional
 * @param[in]  n Number of addresses.
 * @param[in]  addresses [n][3] Addresses; components are reduced modulo d_diag.
 * @param[in]  d_diag [3] Numbers of grid points along the grid axes.
 * @param[out] indices [n] a0 + D0 (a1 + D1 a2). @index
 * @param[in]  options Options "threads", "backend", "implementation". @optional
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_grid_indices_compute(
    lk_context *ctx, int64_t n, const int64_t *addresses, const int64_t *d_diag, int64_t *indices,
    const lk_options *options) LK_NOEXCEPT;

/** Addresses of all grid points in the order of their indices.
 *
 * @param[in]  ctx Context, or NULL for the default one. @optional
 * @param[in]  n_grid Number of grid points, the product of d_diag.
 * @param[in]  d_diag [3] Numbers of grid points along the grid axes.
 * @param[out] addresses [n_grid][3] Addresses.
 * @param[in]  options Options "threads", "backend", "implementation". @optional
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_grid_addresses_compute(
    lk_context *ctx, int64_t n_grid, const int64_t *d_diag, int64_t *addresses,
    const lk_options *options) LK_NOEXCEPT;

/** Representatives of grid points under rotations.
 *
 * @param[in]  ctx Context, or NULL for the default one. @optional
 * @param[in]  n_rotations Number of rotations.
 * @param[in]  n_grid Number of grid points, the product of d_diag.
 * @param[in]  rotations [n_rotations][3][3] Rotations of addresses.
 * @param[in]  d_diag [3] Numbers of grid points along the grid axes.
 * @param[in]  shift [3] Shift of the grid in half steps, P times 0 or 1.
 * @param[out] map [n_grid] Representative of each grid point. @index
 * @param[out] n_irreducible Number of points that represent themselves.
 * @param[in]  options Options "threads", "backend", "implementation". @optional
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM, LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_grid_irreducible_map_compute(
    lk_context *ctx, int64_t n_rotations, int64_t n_grid, const int64_t *rotations,
    const int64_t *d_diag, const int64_t *shift, int64_t *map, int64_t *n_irreducible,
    const lk_options *options) LK_NOEXCEPT;

/** Point group in reciprocal space.
 *
 * @param[in]  ctx Context, or NULL for the default one. @optional
 * @param[in]  n_rotations Number of rotations.
 * @param[in]  rotations [n_rotations][3][3] Rotations in direct space; duplicates are dropped.
 * @param[in]  time_reversal 1: add the negatives when -1 is not among them.
 * @param[out] reciprocal_rotations [48][3][3] Transposed rotations; the first n_reciprocal ones
 *   are set.
 * @param[out] n_reciprocal Number of rotations.
 * @param[in]  options Options "threads", "backend", "implementation". @optional
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_grid_reciprocal_rotations_compute(
    lk_context *ctx, int64_t n_rotations, const int64_t *rotations, int32_t time_reversal,
    int64_t *reciprocal_rotations, int64_t *n_reciprocal, const lk_options *options) LK_NOEXCEPT;

/** Rotations of grid addresses, D Q^-1 R Q D^-1.
 *
 * @param[in]  ctx Context, or NULL for the default one. @optional
 * @param[in]  n_rotations Number of rotations.
 * @param[in]  rotations [n_rotations][3][3] Rotations in reciprocal space.
 * @param[in]  d_diag [3] Numbers of grid points along the grid axes.
 * @param[in]  q [3][3] Q of the Smith normal form. @matrix
 * @param[out] address_rotations [n_rotations][3][3] Rotations of addresses.
 * @param[in]  options Options "threads", "backend", "implementation". @optional
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM, LK_E_SINGULAR,
 * LK_E_SYMMETRY where the grid breaks the symmetry.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_grid_rotations_compute(
    lk_context *ctx, int64_t n_rotations, const int64_t *rotations, const int64_t *d_diag,
    const int64_t *q, int64_t *address_rotations, const lk_options *options) LK_NOEXCEPT;

/** Images of grid points in the Brillouin zone and on its surface.
 *
 * Twice the number of grid points is room enough for common meshes. The text of LK_E_SHAPE gives
 * the number needed.
 *
 * @param[in]  ctx Context, or NULL for the default one. @optional
 * @param[in]  d_diag [3] Numbers of grid points along the grid axes.
 * @param[in]  q [3][3] Q of the Smith normal form for the reduced basis. @matrix
 * @param[in]  shift [3] Shift of the grid in half steps.
 * @param[in]  reciprocal_lattice [3][3] Reduced reciprocal basis in columns, without 2 pi,
 *   1/Angstrom. @matrix
 * @param[in]  bz_grid_type 1: sparse map, 2: dense map.
 * @param[in]  n_room Number of addresses that the arrays have room for; 0 with both NULL.
 * @param[in]  n_bz_map Length of bz_map: number of grid points + 1 (type 2) or 9 times it + 1
 *   (type 1).
 * @param[out] bz_grid_addresses [n_room][3] Addresses; the first n_bz ones are set. NULL only
 *   counts. @optional
 * @param[out] bz_map [n_bz_map] Where the images of a grid point are, counted from 0 in every
 *   language.
 * @param[out] bz_to_grid [n_room] Grid point of each address; NULL only counts. @optional @index
 * @param[out] n_bz Number of addresses.
 * @param[in]  options Options "threads", "backend", "implementation". @optional
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM, LK_E_SHAPE,
 * LK_E_SINGULAR, LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_grid_bz_addresses_compute(
    lk_context *ctx, const int64_t *d_diag, const int64_t *q, const int64_t *shift,
    const double *reciprocal_lattice, int64_t bz_grid_type, int64_t n_room, int64_t n_bz_map,
    int64_t *bz_grid_addresses, int64_t *bz_map, int64_t *bz_to_grid, int64_t *n_bz,
    const lk_options *options) LK_NOEXCEPT;

/** Point of the Brillouin zone that a rotation brings a point onto.
 *
 * @param[in]  ctx Context, or NULL for the default one. @optional
 * @param[in]  n_bz Number of Brillouin-zone addresses.
 * @param[in]  n_bz_map Length of bz_map: number of grid points + 1 (type 2) or 9 times it + 1
 *   (type 1).
 * @param[in]  bz_grid_index Point to rotate. @index
 * @param[in]  rotation [3][3] Rotation of addresses. @matrix
 * @param[in]  bz_grid_addresses [n_bz][3] Addresses in the Brillouin zone.
 * @param[in]  bz_map [n_bz_map] Where the images of a grid point are, counted from 0 in every
 *   language.
 * @param[in]  d_diag [3] Numbers of grid points along the grid axes.
 * @param[in]  shift [3] Shift of the grid in half steps.
 * @param[in]  bz_grid_type 1: sparse map, 2: dense map.
 * @param[out] rotated The image with exactly the rotated address, or the first image of its grid
 *   point. @index
 * @param[in]  options Options "threads", "backend", "implementation". @optional
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_grid_rotated_bz_point_compute(
    lk_context *ctx, int64_t n_bz, int64_t n_bz_map, int64_t bz_grid_index, const int64_t *rotation,
    const int64_t *bz_grid_addresses, const int64_t *bz_map, const int64_t *d_diag,
    const int64_t *shift, int64_t bz_grid_type, int64_t *rotated,
    const lk_options *options) LK_NOEXCEPT;

/** Points of the Brillouin zone at given offsets from points.
 *
 * @param[in]  ctx Context, or NULL for the default one. @optional
 * @param[in]  n_points Number of points.
 * @param[in]  n_offsets Number of offsets.
 * @param[in]  n_bz Number of Brillouin-zone addresses.
 * @param[in]  n_bz_map Length of bz_map: number of grid points + 1 (type 2) or 9 times it + 1
 *   (type 1).
 * @param[in]  grid_points [n_points] Points of the Brillouin zone. @index
 * @param[in]  offsets [n_offsets][3] Offsets of addresses.
 * @param[in]  d_diag [3] Numbers of grid points along the grid axes.
 * @param[in]  bz_grid_addresses [n_bz][3] Addresses in the Brillouin zone.
 * @param[in]  bz_map [n_bz_map] Where the images of a grid point are, counted from 0 in every
 *   language.
 * @param[in]  bz_grid_type 1: sparse map, 2: dense map.
 * @param[out] neighbors [n_points][n_offsets] The image with exactly the address, or the first
 *   image of its grid point. @index
 * @param[in]  options Options "threads", "backend", "implementation". @optional
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM, LK_E_SHAPE,
 * LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_grid_neighbors_compute(
    lk_context *ctx, int64_t n_points, int64_t n_offsets, int64_t n_bz, int64_t n_bz_map,
    const int64_t *grid_points, const int64_t *offsets, const int64_t *d_diag,
    const int64_t *bz_grid_addresses, const int64_t *bz_map, int64_t bz_grid_type,
    int64_t *neighbors, const lk_options *options) LK_NOEXCEPT;

/** The 24 tetrahedra around a grid point.
 *
 * The cell of the grid is cut along its shortest main diagonal, the first one among equal ones.
 *
 * @param[in]  ctx Context, or NULL for the default one. @optional
 * @param[in]  microzone_lattice [3][3] Vectors between neighbouring grid points in columns.
 *   @matrix
 * @param[out] tetrahedra [24][4][3] Offsets in units of the columns, the point itself first.
 * @param[in]  options Options "threads", "backend", "implementation". @optional
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_grid_tetrahedra_compute(
    lk_context *ctx, const double *microzone_lattice, int64_t *tetrahedra,
    const lk_options *options) LK_NOEXCEPT;

/** Weights of grid points by the linear tetrahedron method.
 *
 * A frequency point equal to the frequency of a vertex counts as above it. Divide by the number
 * of grid points to get the density of one band.
 *
 * @param[in]  ctx Context, or NULL for the default one. @optional
 * @param[in]  n_points Number of grid points.
 * @param[in]  n_frequency_points Number of frequency points.
 * @param[in]  n_band Number of bands.
 * @param[in]  n_tetrahedra Number of tetrahedra, a multiple of 24.
 * @param[in]  n_frequencies Number of rows of frequencies.
 * @param[in]  n_bz Number of Brillouin-zone addresses.
 * @param[in]  n_bz_map Length of bz_map: number of grid points + 1 (type 2) or 9 times it + 1
 *   (type 1).
 * @param[in]  frequency_points [n_frequency_points] Frequency points, THz.
 * @param[in]  tetrahedra [n_tetrahedra][4][3] Offsets of addresses, the point itself first.
 * @param[in]  d_diag [3] Numbers of grid points along the grid axes.
 * @param[in]  grid_points [n_points] Points of the Brillouin zone. @index
 * @param[in]  frequencies [n_frequencies][n_band] Frequencies, THz.
 * @param[in]  bz_grid_addresses [n_bz][3] Addresses in the Brillouin zone.
 * @param[in]  bz_map [n_bz_map] Where the images of a grid point are, counted from 0 in every
 *   language.
 * @param[in]  frequency_index [n_bz] Row of frequencies of each point of the Brillouin zone.
 *   @index
 * @param[in]  bz_grid_type 1: sparse map, 2: dense map.
 * @param[in]  function "I" for the density, 1/THz, "J" for its integral.
 * @param[out] weights [n_points][n_frequency_points][n_band] Weights, averaged over the sets of
 *   24 tetrahedra.
 * @param[in]  options Options "threads", "backend", "implementation". @optional
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM, LK_E_SHAPE,
 * LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_grid_integration_weights_compute(
    lk_context *ctx, int64_t n_points, int64_t n_frequency_points, int64_t n_band,
    int64_t n_tetrahedra, int64_t n_frequencies, int64_t n_bz, int64_t n_bz_map,
    const double *frequency_points, const int64_t *tetrahedra, const int64_t *d_diag,
    const int64_t *grid_points, const double *frequencies, const int64_t *bz_grid_addresses,
    const int64_t *bz_map, const int64_t *frequency_index, int64_t bz_grid_type,
    const char *function, double *weights, const lk_options *options) LK_NOEXCEPT;

LK_END_DECLS

#endif
