/* SPDX-License-Identifier: BSD-3-Clause */
#ifndef LIBKERNEL_DISPLACEMENTS_H
#define LIBKERNEL_DISPLACEMENTS_H

#include "libkernel/context.h"
#include "libkernel/crystal.h"
#include "libkernel/options.h"
#include "libkernel/types.h"

/** @file
 * Displaced supercells for force constants by finite differences, and the forces in them.
 *
 * Supercells are counted from 0: first those with one displaced atom, then those with a pair, in
 * the order of the lists. Lengths are in Angstrom, displacements and forces Cartesian.
 */

LK_BEGIN_DECLS

/** Displaced atoms of a supercell, one or two at a time, and the forces they cause. */
typedef struct lk_displacements lk_displacements;

/** Finds the displacements that determine the force constants, as few as symmetry allows.
 *
 * The order and the numbers are those of phonopy (single displacements) and phono3py (pairs). With
 * pairs, first atoms move along the axes of the supercell only, and "diagonal" is about second
 * atoms. Options: "pairs" (default false), "amplitude" (Angstrom; default 0.01, with pairs 0.03),
 * "plusminus" ("auto", "always", "never"), "diagonal" (default true).
 *
 * @param[in]  ctx       Context or NULL for the default context.
 * @param[in]  supercell Supercell.
 * @param[in]  options   Options or NULL.
 * @param[out] out       The new handle.
 * @return LK_OK, LK_E_INVALID, LK_E_HANDLE, LK_E_OPTION, LK_E_NOMEM.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_displacements_create(lk_context *ctx,
                                                      const lk_supercell *supercell,
                                                      const lk_options *options,
                                                      lk_displacements **out) LK_NOEXCEPT;

/** Takes displacements from arrays, for example from a file.
 *
 * @param[in]  ctx                  Context or NULL for the default context.
 * @param[in]  supercell            Supercell.
 * @param[in]  n_first              Number of first displacements, at least 1.
 * @param[in]  first_atoms          [n_first] Displaced supercell atoms. @index
 * @param[in]  first_displacements  [n_first][3] Displacements, Angstrom, not zero.
 * @param[in]  n_second             Number of pairs; 0 for single displacements alone.
 * @param[in]  first_of_second      [n_second] First displacement of each pair, not descending.
 *                                  @index @optional
 * @param[in]  second_atoms         [n_second] Supercell atoms displaced in addition.
 *                                  @index @optional
 * @param[in]  second_displacements [n_second][3] Their displacements, Angstrom, not zero. @optional
 * @param[in]  options              Options or NULL.
 * @param[out] out                  The new handle.
 * @return LK_OK, LK_E_INVALID, LK_E_HANDLE, LK_E_OPTION, LK_E_NOMEM.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_displacements_create_from_arrays(
    lk_context *ctx, const lk_supercell *supercell, int64_t n_first, const int64_t *first_atoms,
    const double *first_displacements, int64_t n_second, const int64_t *first_of_second,
    const int64_t *second_atoms, const double *second_displacements, const lk_options *options,
    lk_displacements **out) LK_NOEXCEPT;

/** Frees displacements; NULL is allowed.
 *
 * @param[in] displacements Handle or NULL.
 * @since 1.0
 */
LK_API void lk_displacements_destroy(lk_displacements *displacements) LK_NOEXCEPT;

/** Number of displaced supercells.
 *
 * @param[in]  displacements Handle.
 * @param[out] value         Number of first displacements plus number of pairs.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_displacements_get_n_supercells(
    const lk_displacements *displacements, int64_t *value) LK_NOEXCEPT;

/** Number of first displacements.
 *
 * @param[in]  displacements Handle.
 * @param[out] value         Number of supercells with one displaced atom.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_displacements_get_n_first(const lk_displacements *displacements,
                                                           int64_t *value) LK_NOEXCEPT;

/** Number of pairs of displacements.
 *
 * @param[in]  displacements Handle.
 * @param[out] value         Number of supercells with a pair of displacements.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_displacements_get_n_second(const lk_displacements *displacements,
                                                            int64_t *value) LK_NOEXCEPT;

/** Number of atoms of a supercell.
 *
 * @param[in]  displacements Handle.
 * @param[out] value         Number of atoms.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_displacements_get_n_atoms(const lk_displacements *displacements,
                                                           int64_t *value) LK_NOEXCEPT;

/** Shape of an array result.
 *
 * @param[in]  displacements Handle.
 * @param[in]  name          "first_atoms", "first_displacements", "first_of_second",
 *                           "second_atoms", "second_displacements", "pair_distances", "positions"
 *                           or "forces".
 * @param[out] rank          Number of extents.
 * @param[out] shape         [8] Extents; those from rank on are 0.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_displacements_get_shape(const lk_displacements *displacements,
                                                         const char *name, int64_t *rank,
                                                         int64_t *shape) LK_NOEXCEPT;

/** Atoms of the first displacements.
 *
 * @param[in]  displacements Handle.
 * @param[in]  n             Number of elements of out.
 * @param[out] out           [n] Supercell atoms, shape [n_first]. @index
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_displacements_get_first_atoms(
    const lk_displacements *displacements, int64_t n, int64_t *out) LK_NOEXCEPT;

/** First displacements.
 *
 * @param[in]  displacements Handle.
 * @param[in]  n             Number of elements of out.
 * @param[out] out           [n] Displacements, shape [n_first][3], Cartesian, Angstrom.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_displacements_get_first_displacements(
    const lk_displacements *displacements, int64_t n, double *out) LK_NOEXCEPT;

/** First displacement of each pair.
 *
 * @param[in]  displacements Handle.
 * @param[in]  n             Number of elements of out.
 * @param[out] out           [n] Positions in the list of first displacements, shape [n_second].
 *                           @index
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_displacements_get_first_of_second(
    const lk_displacements *displacements, int64_t n, int64_t *out) LK_NOEXCEPT;

/** Second atoms of the pairs.
 *
 * @param[in]  displacements Handle.
 * @param[in]  n             Number of elements of out.
 * @param[out] out           [n] Supercell atoms, shape [n_second]. @index
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_displacements_get_second_atoms(
    const lk_displacements *displacements, int64_t n, int64_t *out) LK_NOEXCEPT;

/** Second displacements of the pairs.
 *
 * @param[in]  displacements Handle.
 * @param[in]  n             Number of elements of out.
 * @param[out] out           [n] Displacements, shape [n_second][3], Cartesian, Angstrom.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_displacements_get_second_displacements(
    const lk_displacements *displacements, int64_t n, double *out) LK_NOEXCEPT;

/** Distances of the two atoms of the pairs.
 *
 * @param[in]  displacements Handle.
 * @param[in]  n             Number of elements of out.
 * @param[out] out           [n] Distances between nearest images before the displacement, shape
 *                           [n_second], Angstrom.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_displacements_get_pair_distances(
    const lk_displacements *displacements, int64_t n, double *out) LK_NOEXCEPT;

/** Positions of all atoms in one displaced supercell.
 *
 * @param[in]  displacements Handle.
 * @param[in]  i             Supercell. @index
 * @param[in]  n             Number of elements of out.
 * @param[out] out           [n] Positions, shape [n_atoms][3], fractional; they may lie outside
 *                           [0, 1).
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_displacements_get_positions(const lk_displacements *displacements,
                                                             int64_t i, int64_t n,
                                                             double *out) LK_NOEXCEPT;

/** Sets the forces in all displaced supercells; earlier ones are replaced.
 *
 * Forces of the supercell without displacements, if they are not zero, are to be subtracted before.
 *
 * @param[in,out] displacements Handle.
 * @param[in]     n_supercells  Number of displaced supercells.
 * @param[in]     n_atoms       Number of atoms of a supercell.
 * @param[in]     forces        [n_supercells][n_atoms][3] Forces, Cartesian, eV/Angstrom.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE, LK_E_NOMEM.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_displacements_set_forces(lk_displacements *displacements,
                                                          int64_t n_supercells, int64_t n_atoms,
                                                          const double *forces) LK_NOEXCEPT;

/** Forces in all displaced supercells.
 *
 * @param[in]  displacements Handle.
 * @param[in]  n             Number of elements of out.
 * @param[out] out           [n] Forces, shape [n_supercells][n_atoms][3], Cartesian, eV/Angstrom.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_displacements_get_forces(const lk_displacements *displacements,
                                                          int64_t n, double *out) LK_NOEXCEPT;

LK_END_DECLS

#endif
