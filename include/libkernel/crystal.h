/* SPDX-License-Identifier: BSD-3-Clause */
#ifndef LIBKERNEL_CRYSTAL_H
#define LIBKERNEL_CRYSTAL_H

#include "libkernel/context.h"
#include "libkernel/options.h"
#include "libkernel/types.h"

/** @file
 * Crystals, their space groups, supercells and primitive cells.
 *
 * Lengths are in Angstrom, masses in u, positions are fractional. Lattice vectors are rows,
 * matrices that change a basis have the new vectors in columns.
 */

LK_BEGIN_DECLS

/** A crystal: lattice, atoms and the operations of its space group. */
typedef struct lk_crystal lk_crystal;

/** A supercell of a crystal, its primitive cell and the maps between them. */
typedef struct lk_supercell lk_supercell;

/** Makes a crystal and finds its space group.
 *
 * Operations are found by spglib within a tolerance, or given by the options "rotations" and
 * "translations", x' = R x + t in fractional coordinates.
 *
 * @param[in]  ctx Context, or NULL for the default one. @optional
 * @param[in]  n_atoms Number of atoms.
 * @param[in]  lattice [3][3] Lattice vectors a, b, c in rows, Angstrom. @matrix
 * @param[in]  positions [n_atoms][3] Fractional positions.
 * @param[in]  symbols [n_atoms] Chemical symbols; a number may follow, as in "Cl1".
 * @param[in]  masses [n_atoms] Masses, u; NULL takes the standard atomic weights. @optional
 * @param[in]  options Options "tolerance", "symmetry", "rotations", "translations". @optional
 * @param[out] out The new handle.
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION, LK_E_SINGULAR, LK_E_SYMMETRY, LK_E_NOMEM.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_crystal_create(
    lk_context *ctx, int64_t n_atoms, const double *lattice, const double *positions,
    const char *const *symbols, const double *masses, const lk_options *options,
    lk_crystal **out) LK_NOEXCEPT;

/** Frees a crystal; NULL is allowed.
 *
 * @param[in] crystal Handle or NULL.
 * @since 1.0
 */
LK_API void lk_crystal_destroy(lk_crystal *crystal) LK_NOEXCEPT;

/** Shape of an array result.
 *
 * @param[in]  crystal Handle.
 * @param[in]  name One of "lattice", "positions", "masses", "rotations", "translations",
 *   "equivalent_atoms".
 * @param[out] rank Number of dimensions.
 * @param[out] shape [8] Lengths, the first rank ones are set.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_crystal_get_shape(
    const lk_crystal *crystal, const char *name, int64_t *rank, int64_t *shape) LK_NOEXCEPT;

/** Number of atoms.
 *
 * @param[in]  crystal Handle.
 * @param[out] value Number of atoms.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_crystal_get_n_atoms(
    const lk_crystal *crystal, int64_t *value) LK_NOEXCEPT;

/** Number of space-group operations.
 *
 * @param[in]  crystal Handle.
 * @param[out] value Number of operations.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_crystal_get_n_operations(
    const lk_crystal *crystal, int64_t *value) LK_NOEXCEPT;

/** Volume of the cell.
 *
 * @param[in]  crystal Handle.
 * @param[out] value Volume, cubic Angstrom.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_crystal_get_volume(
    const lk_crystal *crystal, double *value) LK_NOEXCEPT;

/** International symbol and number of the space group.
 *
 * @param[in]  crystal Handle.
 * @param[out] value For example "Fd-3m (227)"; "given" for operations of the caller. It lives as
 *   long as the handle.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_crystal_get_space_group(
    const lk_crystal *crystal, const char **value) LK_NOEXCEPT;

/** Chemical symbol of an atom.
 *
 * @param[in]  crystal Handle.
 * @param[in]  i Index of the atom. @index
 * @param[out] value The symbol as it was given. It lives as long as the handle.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_crystal_get_symbol(
    const lk_crystal *crystal, int64_t i, const char **value) LK_NOEXCEPT;

/** Lattice vectors.
 *
 * @param[in]  crystal Handle.
 * @param[in]  n Number of elements, the product of the shape.
 * @param[out] out [n] Lattice vectors in rows, Angstrom, shape [3][3]. @matrix
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_crystal_get_lattice(
    const lk_crystal *crystal, int64_t n, double *out) LK_NOEXCEPT;

/** Positions of the atoms.
 *
 * @param[in]  crystal Handle.
 * @param[in]  n Number of elements, the product of the shape.
 * @param[out] out [n] Fractional positions, shape [n_atoms][3].
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_crystal_get_positions(
    const lk_crystal *crystal, int64_t n, double *out) LK_NOEXCEPT;

/** Masses of the atoms.
 *
 * @param[in]  crystal Handle.
 * @param[in]  n Number of elements, the product of the shape.
 * @param[out] out [n] Masses, u, shape [n_atoms].
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_crystal_get_masses(
    const lk_crystal *crystal, int64_t n, double *out) LK_NOEXCEPT;

/** Rotations of the space-group operations.
 *
 * @param[in]  crystal Handle.
 * @param[in]  n Number of elements, the product of the shape.
 * @param[out] out [n] Rotations on fractional coordinates, shape [n_operations][3][3].
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_crystal_get_rotations(
    const lk_crystal *crystal, int64_t n, int64_t *out) LK_NOEXCEPT;

/** Translations of the space-group operations.
 *
 * @param[in]  crystal Handle.
 * @param[in]  n Number of elements, the product of the shape.
 * @param[out] out [n] Fractional translations, shape [n_operations][3].
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_crystal_get_translations(
    const lk_crystal *crystal, int64_t n, double *out) LK_NOEXCEPT;

/** Representative of each atom under the space group.
 *
 * @param[in]  crystal Handle.
 * @param[in]  n Number of elements, the product of the shape.
 * @param[out] out [n] Equivalent atoms, shape [n_atoms]. @index
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_crystal_get_equivalent_atoms(
    const lk_crystal *crystal, int64_t n, int64_t *out) LK_NOEXCEPT;

/** Builds a supercell, its primitive cell and the maps between them.
 *
 * Atoms are ordered as phonopy orders them, so that force constants can be exchanged. The
 * tolerance and the choice of operations are those of the crystal.
 *
 * @param[in]  ctx Context, or NULL for the default one. @optional
 * @param[in]  crystal Unit cell.
 * @param[in]  supercell_matrix [3][3] Supercell vectors in columns, in units of the lattice
 *   vectors. @matrix
 * @param[in]  primitive_matrix [3][3] Primitive vectors in columns, in units of the lattice
 *   vectors; NULL finds them from the space group. @matrix @optional
 * @param[in]  options Options "threads", "backend", "implementation". @optional
 * @param[out] out The new handle.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_OPTION, LK_E_SINGULAR, LK_E_SYMMETRY,
 * LK_E_UNSUPPORTED, LK_E_NOMEM.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_supercell_create(
    lk_context *ctx, const lk_crystal *crystal, const int64_t *supercell_matrix,
    const double *primitive_matrix, const lk_options *options, lk_supercell **out) LK_NOEXCEPT;

/** Frees a supercell; NULL is allowed.
 *
 * @param[in] supercell Handle or NULL.
 * @since 1.0
 */
LK_API void lk_supercell_destroy(lk_supercell *supercell) LK_NOEXCEPT;

/** Shape of an array result.
 *
 * @param[in]  supercell Handle.
 * @param[in]  name One of "lattice", "positions", "masses", "primitive_lattice",
 *   "primitive_positions", "primitive_masses", "supercell_matrix", "primitive_matrix",
 *   "primitive_to_supercell", "supercell_to_primitive", "supercell_to_primitive_index",
 *   "unit_to_supercell", "supercell_to_unit", "permutations", "translation_of",
 *   "shortest_vectors", "multiplicity", "rotations", "translations", "primitive_rotations",
 *   "primitive_translations", "equivalent_atoms".
 * @param[out] rank Number of dimensions.
 * @param[out] shape [8] Lengths, the first rank ones are set.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_supercell_get_shape(
    const lk_supercell *supercell, const char *name, int64_t *rank, int64_t *shape) LK_NOEXCEPT;

/** Number of supercell atoms.
 *
 * @param[in]  supercell Handle.
 * @param[out] value Number of atoms.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_supercell_get_n_atoms(
    const lk_supercell *supercell, int64_t *value) LK_NOEXCEPT;

/** Number of primitive atoms.
 *
 * @param[in]  supercell Handle.
 * @param[out] value Number of atoms.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_supercell_get_n_primitive(
    const lk_supercell *supercell, int64_t *value) LK_NOEXCEPT;

/** Number of pure translations, of primitive cells in the supercell.
 *
 * @param[in]  supercell Handle.
 * @param[out] value Number of translations.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_supercell_get_n_translations(
    const lk_supercell *supercell, int64_t *value) LK_NOEXCEPT;

/** Volume of the primitive cell.
 *
 * @param[in]  supercell Handle.
 * @param[out] value Volume, cubic Angstrom.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_supercell_get_primitive_volume(
    const lk_supercell *supercell, double *value) LK_NOEXCEPT;

/** International symbol and number of the space group of the primitive cell.
 *
 * @param[in]  supercell Handle.
 * @param[out] value For example "Fd-3m (227)". It lives as long as the handle.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_supercell_get_space_group(
    const lk_supercell *supercell, const char **value) LK_NOEXCEPT;

/** Chemical symbol of a supercell atom.
 *
 * @param[in]  supercell Handle.
 * @param[in]  i Index of the atom. @index
 * @param[out] value The symbol. It lives as long as the handle.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_supercell_get_symbol(
    const lk_supercell *supercell, int64_t i, const char **value) LK_NOEXCEPT;

/** Chemical symbol of a primitive atom.
 *
 * @param[in]  supercell Handle.
 * @param[in]  i Index of the atom. @index
 * @param[out] value The symbol. It lives as long as the handle.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_supercell_get_primitive_symbol(
    const lk_supercell *supercell, int64_t i, const char **value) LK_NOEXCEPT;

/** Lattice vectors of the supercell.
 *
 * @param[in]  supercell Handle.
 * @param[in]  n Number of elements, the product of the shape.
 * @param[out] out [n] Lattice vectors in rows, Angstrom, shape [3][3]. @matrix
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_supercell_get_lattice(
    const lk_supercell *supercell, int64_t n, double *out) LK_NOEXCEPT;

/** Positions of the supercell atoms.
 *
 * @param[in]  supercell Handle.
 * @param[in]  n Number of elements, the product of the shape.
 * @param[out] out [n] Fractional positions in the supercell, shape [n_atoms][3].
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_supercell_get_positions(
    const lk_supercell *supercell, int64_t n, double *out) LK_NOEXCEPT;

/** Masses of the supercell atoms.
 *
 * @param[in]  supercell Handle.
 * @param[in]  n Number of elements, the product of the shape.
 * @param[out] out [n] Masses, u, shape [n_atoms].
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_supercell_get_masses(
    const lk_supercell *supercell, int64_t n, double *out) LK_NOEXCEPT;

/** Lattice vectors of the primitive cell.
 *
 * @param[in]  supercell Handle.
 * @param[in]  n Number of elements, the product of the shape.
 * @param[out] out [n] Lattice vectors in rows, Angstrom, shape [3][3]. @matrix
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_supercell_get_primitive_lattice(
    const lk_supercell *supercell, int64_t n, double *out) LK_NOEXCEPT;

/** Positions of the primitive atoms.
 *
 * @param[in]  supercell Handle.
 * @param[in]  n Number of elements, the product of the shape.
 * @param[out] out [n] Fractional positions in the primitive cell, shape [n_primitive][3].
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_supercell_get_primitive_positions(
    const lk_supercell *supercell, int64_t n, double *out) LK_NOEXCEPT;

/** Masses of the primitive atoms.
 *
 * @param[in]  supercell Handle.
 * @param[in]  n Number of elements, the product of the shape.
 * @param[out] out [n] Masses, u, shape [n_primitive].
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_supercell_get_primitive_masses(
    const lk_supercell *supercell, int64_t n, double *out) LK_NOEXCEPT;

/** The supercell matrix.
 *
 * @param[in]  supercell Handle.
 * @param[in]  n Number of elements, the product of the shape.
 * @param[out] out [n] Supercell vectors in columns, in units of the lattice vectors, shape
 *   [3][3]. @matrix
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_supercell_get_supercell_matrix(
    const lk_supercell *supercell, int64_t n, int64_t *out) LK_NOEXCEPT;

/** The primitive matrix.
 *
 * @param[in]  supercell Handle.
 * @param[in]  n Number of elements, the product of the shape.
 * @param[out] out [n] Primitive vectors in columns, in units of the lattice vectors, shape
 *   [3][3]. @matrix
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_supercell_get_primitive_matrix(
    const lk_supercell *supercell, int64_t n, double *out) LK_NOEXCEPT;

/** Supercell atom of each primitive atom.
 *
 * @param[in]  supercell Handle.
 * @param[in]  n Number of elements, the product of the shape.
 * @param[out] out [n] Supercell atoms, shape [n_primitive]. @index
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_supercell_get_primitive_to_supercell(
    const lk_supercell *supercell, int64_t n, int64_t *out) LK_NOEXCEPT;

/** Supercell atom that represents each supercell atom.
 *
 * @param[in]  supercell Handle.
 * @param[in]  n Number of elements, the product of the shape.
 * @param[out] out [n] Supercell atoms, the images of primitive atoms, shape [n_atoms]. @index
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_supercell_get_supercell_to_primitive(
    const lk_supercell *supercell, int64_t n, int64_t *out) LK_NOEXCEPT;

/** Primitive atom of each supercell atom.
 *
 * @param[in]  supercell Handle.
 * @param[in]  n Number of elements, the product of the shape.
 * @param[out] out [n] Primitive atoms, shape [n_atoms]. @index
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_supercell_get_supercell_to_primitive_index(
    const lk_supercell *supercell, int64_t n, int64_t *out) LK_NOEXCEPT;

/** Supercell atom of each atom of the unit cell.
 *
 * @param[in]  supercell Handle.
 * @param[in]  n Number of elements, the product of the shape.
 * @param[out] out [n] Supercell atoms, shape [n_unit]. @index
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_supercell_get_unit_to_supercell(
    const lk_supercell *supercell, int64_t n, int64_t *out) LK_NOEXCEPT;

/** Supercell atom that represents the unit-cell atom of each supercell atom.
 *
 * @param[in]  supercell Handle.
 * @param[in]  n Number of elements, the product of the shape.
 * @param[out] out [n] Supercell atoms, shape [n_atoms]. @index
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_supercell_get_supercell_to_unit(
    const lk_supercell *supercell, int64_t n, int64_t *out) LK_NOEXCEPT;

/** Permutations of the supercell atoms by the pure translations.
 *
 * @param[in]  supercell Handle.
 * @param[in]  n Number of elements, the product of the shape.
 * @param[out] out [n] Atom where each translation brings each atom, shape
 *   [n_translations][n_atoms]. @index
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_supercell_get_permutations(
    const lk_supercell *supercell, int64_t n, int64_t *out) LK_NOEXCEPT;

/** Translation that brings each supercell atom onto its primitive representative.
 *
 * @param[in]  supercell Handle.
 * @param[in]  n Number of elements, the product of the shape.
 * @param[out] out [n] Indices of translations, shape [n_atoms]. @index
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_supercell_get_translation_of(
    const lk_supercell *supercell, int64_t n, int64_t *out) LK_NOEXCEPT;

/** Shortest vectors from primitive to supercell atoms, all images of equal length.
 *
 * @param[in]  supercell Handle.
 * @param[in]  n Number of elements, the product of the shape.
 * @param[out] out [n] Vectors in fractional coordinates of the primitive cell, shape
 *   [n_vectors][3].
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_supercell_get_shortest_vectors(
    const lk_supercell *supercell, int64_t n, double *out) LK_NOEXCEPT;

/** Number and start of the shortest vectors of each pair of atoms.
 *
 * @param[in]  supercell Handle.
 * @param[in]  n Number of elements, the product of the shape.
 * @param[out] out [n] Count, and first row of shortest_vectors counted from 0 in every language,
 *   shape [n_atoms][n_primitive][2].
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_supercell_get_multiplicity(
    const lk_supercell *supercell, int64_t n, int64_t *out) LK_NOEXCEPT;

/** Rotations of the operations of the supercell.
 *
 * @param[in]  supercell Handle.
 * @param[in]  n Number of elements, the product of the shape.
 * @param[out] out [n] Rotations on fractional coordinates of the supercell, shape
 *   [n_operations][3][3].
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_supercell_get_rotations(
    const lk_supercell *supercell, int64_t n, int64_t *out) LK_NOEXCEPT;

/** Translations of the operations of the supercell.
 *
 * @param[in]  supercell Handle.
 * @param[in]  n Number of elements, the product of the shape.
 * @param[out] out [n] Fractional translations in the supercell, shape [n_operations][3].
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_supercell_get_translations(
    const lk_supercell *supercell, int64_t n, double *out) LK_NOEXCEPT;

/** Rotations of the operations of the primitive cell.
 *
 * @param[in]  supercell Handle.
 * @param[in]  n Number of elements, the product of the shape.
 * @param[out] out [n] Rotations on fractional coordinates of the primitive cell, shape
 *   [n_primitive_operations][3][3].
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_supercell_get_primitive_rotations(
    const lk_supercell *supercell, int64_t n, int64_t *out) LK_NOEXCEPT;

/** Translations of the operations of the primitive cell.
 *
 * @param[in]  supercell Handle.
 * @param[in]  n Number of elements, the product of the shape.
 * @param[out] out [n] Fractional translations in the primitive cell, shape
 *   [n_primitive_operations][3].
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_supercell_get_primitive_translations(
    const lk_supercell *supercell, int64_t n, double *out) LK_NOEXCEPT;

/** Representative of each supercell atom under the operations.
 *
 * @param[in]  supercell Handle.
 * @param[in]  n Number of elements, the product of the shape.
 * @param[out] out [n] Equivalent supercell atoms, shape [n_atoms]. @index
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_supercell_get_equivalent_atoms(
    const lk_supercell *supercell, int64_t n, int64_t *out) LK_NOEXCEPT;

/** Standard atomic weight of an element.
 *
 * @param[in]  symbol Chemical symbol; a number may follow.
 * @param[out] value Weight, u.
 * @return LK_OK, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_element_get_mass(const char *symbol, double *value) LK_NOEXCEPT;

/** Mass variance of the natural isotopes of an element.
 *
 * It is 0 for an element of one isotope, and an error when no natural isotopes are known.
 *
 * @param[in]  symbol Chemical symbol; a number may follow.
 * @param[out] value Sum of f_i (1 - m_i/m)^2 over the isotopes i of fraction f_i, no unit.
 * @return LK_OK, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_element_get_mass_variance(
    const char *symbol, double *value) LK_NOEXCEPT;

/** Finds which atom lies where another one was moved to.
 *
 * Where several atoms lie within the tolerance, atoms in ascending order take the first position
 * that is still free.
 *
 * @param[in]  ctx Context, or NULL for the default one. @optional
 * @param[in]  n_atoms Number of atoms.
 * @param[in]  lattice [3][3] Lattice vectors in columns, Angstrom. @matrix
 * @param[in]  positions [n_atoms][3] Fractional positions.
 * @param[in]  moved_positions [n_atoms][3] Fractional positions of the moved atoms.
 * @param[in]  tolerance Distance below which positions are the same, Angstrom.
 * @param[out] permutation [n_atoms] permutation[j] is the atom at moved_positions[j], periodic
 *   images included; -1 where there is none. @index
 * @param[out] found 1 when every atom was found.
 * @param[in]  options Options "threads", "backend", "implementation". @optional
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM, LK_E_SINGULAR.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_cell_permutation_compute(
    lk_context *ctx, int64_t n_atoms, const double *lattice, const double *positions,
    const double *moved_positions, double tolerance, int64_t *permutation, int32_t *found,
    const lk_options *options) LK_NOEXCEPT;

/** Finds the shortest vectors between atoms of a periodic cell, with all images of equal
 * length.
 *
 * @param[in]  ctx Context, or NULL for the default one. @optional
 * @param[in]  n_to Number of end points.
 * @param[in]  n_from Number of starting points.
 * @param[in]  n_lattice_points Number of lattice points.
 * @param[in]  n_vectors Number of vectors, the sum of the counts; 0 with vectors NULL.
 * @param[in]  positions_to [n_to][3] End points in coordinates of the reduced basis.
 * @param[in]  positions_from [n_from][3] Starting points in coordinates of the reduced basis.
 * @param[in]  lattice_points [n_lattice_points][3] Lattice translations to try, in coordinates of
 *   the reduced basis.
 * @param[in]  reduced_basis [3][3] Basis vectors in columns, Angstrom. @matrix
 * @param[in]  transformation [3][3] Matrix that is applied to the vectors found. @matrix
 * @param[in]  tolerance Lengths that differ by less are equal, Angstrom.
 * @param[out] vectors [n_vectors][3] Transformed vectors; NULL only counts. @optional
 * @param[out] multiplicity [n_to][n_from][2] Count of each pair, and first row of vectors counted
 *   from 0 in every language.
 * @param[in]  options Options "threads", "backend", "implementation". @optional
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_cell_shortest_vectors_compute(
    lk_context *ctx, int64_t n_to, int64_t n_from, int64_t n_lattice_points, int64_t n_vectors,
    const double *positions_to, const double *positions_from, const int64_t *lattice_points,
    const double *reduced_basis, const int64_t *transformation, double tolerance, double *vectors,
    int64_t *multiplicity, const lk_options *options) LK_NOEXCEPT;

LK_END_DECLS

#endif
