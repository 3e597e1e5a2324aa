/* SPDX-License-Identifier: BSD-3-Clause */
#ifndef LIBKERNEL_FORCE_CONSTANTS_H
#define LIBKERNEL_FORCE_CONSTANTS_H

#include "libkernel/context.h"
#include "libkernel/crystal.h"
#include "libkernel/displacements.h"
#include "libkernel/options.h"
#include "libkernel/phonon.h"
#include "libkernel/types.h"

/** @file
 * Force constants of second and third order from displacements and forces, and their symmetries.
 *
 * Full storage has one row for every supercell atom; compact storage has one row for every atom of
 * the primitive cell, which stands for its first image in the supercell. Second order is in
 * eV/Angstrom^2, third order in eV/Angstrom^3.
 *
 * Array level: "permutations" are those of the pure translations of the supercell, "s2pp" is the
 * primitive atom of a supercell atom, "p2s" the supercell atom that represents a primitive atom,
 * and "translation_of" the translation that brings a supercell atom onto its representative.
 */

LK_BEGIN_DECLS

/** Third-order force constants. */
typedef struct lk_fc3 lk_fc3;

/** Second-order force constants from single displacements and their forces.
 *
 * Finite differences and symmetry, as phonopy's traditional calculator; pairs are ignored. Options:
 * "compact" (default true), "symmetrize" (default true: sum rules and permutation symmetry),
 * "rounds" (default 3: how often the two alternate).
 *
 * @param[in]  ctx           Context or NULL for the default context.
 * @param[in]  supercell     Supercell.
 * @param[in]  displacements Displacements of this supercell, with forces.
 * @param[in]  options       Options or NULL.
 * @param[out] out           The new handle.
 * @return LK_OK, LK_E_INVALID, LK_E_HANDLE, LK_E_OPTION, LK_E_STATE, LK_E_SYMMETRY, LK_E_NOMEM,
 *         LK_E_UNSUPPORTED, LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_fc2_create_from_displacements(
    lk_context *ctx, const lk_supercell *supercell, const lk_displacements *displacements,
    const lk_options *options, lk_fc2 **out) LK_NOEXCEPT;

/** Third-order force constants from pairs of displacements and their forces.
 *
 * Finite differences and symmetry, as phono3py's traditional calculator. Options: "compact"
 * (default true), "symmetrize" (default true: sum rules and permutation symmetry, in phono3py's
 * order), "rounds" (default 3: how often the two alternate).
 *
 * @param[in]  ctx           Context or NULL for the default context.
 * @param[in]  supercell     Supercell.
 * @param[in]  displacements Displacements of this supercell, pairs included, with forces.
 * @param[in]  options       Options or NULL.
 * @param[out] out           The new handle.
 * @return LK_OK, LK_E_INVALID, LK_E_HANDLE, LK_E_OPTION, LK_E_STATE, LK_E_SYMMETRY, LK_E_NOMEM,
 *         LK_E_UNSUPPORTED, LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_fc3_create_from_displacements(
    lk_context *ctx, const lk_supercell *supercell, const lk_displacements *displacements,
    const lk_options *options, lk_fc3 **out) LK_NOEXCEPT;

/** Takes third-order force constants from an array.
 *
 * @param[in]  ctx             Context or NULL for the default context.
 * @param[in]  supercell       Supercell.
 * @param[in]  n_rows          Number of atoms of the primitive cell (compact) or of the supercell
 *                             (full).
 * @param[in]  n_super         Number of atoms of the supercell.
 * @param[in]  force_constants [n_rows][n_super][n_super][3][3][3] Force constants, eV/Angstrom^3.
 * @param[in]  options         Options or NULL.
 * @param[out] out             The new handle.
 * @return LK_OK, LK_E_INVALID, LK_E_HANDLE, LK_E_OPTION, LK_E_SHAPE, LK_E_NOMEM.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_fc3_create(lk_context *ctx, const lk_supercell *supercell,
                                            int64_t n_rows, int64_t n_super,
                                            const double *force_constants,
                                            const lk_options *options, lk_fc3 **out) LK_NOEXCEPT;

/** Makes other force constants of given ones: in the other storage, symmetrised, or both.
 *
 * Option layout is "same", "full" or "compact". Option symmetrize enforces sum rules and
 * permutation symmetry; option rounds (default 3) says how often the two alternate.
 *
 * @param[in]  ctx     Context or NULL for the default context.
 * @param[in]  source  Handle of the given force constants.
 * @param[in]  options Options or NULL.
 * @param[out] out     The new handle.
 * @return LK_OK, LK_E_INVALID, LK_E_HANDLE, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED,
 *         LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_fc3_create_from_fc3(lk_context *ctx, const lk_fc3 *source,
                                                     const lk_options *options,
                                                     lk_fc3 **out) LK_NOEXCEPT;

/** Frees third-order force constants; NULL is allowed.
 *
 * @param[in] fc3 Handle or NULL.
 * @since 1.0
 */
LK_API void lk_fc3_destroy(lk_fc3 *fc3) LK_NOEXCEPT;

/** Number of rows: atoms of the primitive cell (compact) or of the supercell (full).
 *
 * @param[in]  fc3   Handle.
 * @param[out] value Number of rows.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_fc3_get_n_rows(const lk_fc3 *fc3, int64_t *value) LK_NOEXCEPT;

/** Number of atoms of the supercell.
 *
 * @param[in]  fc3   Handle.
 * @param[out] value Number of atoms.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_fc3_get_n_super(const lk_fc3 *fc3, int64_t *value) LK_NOEXCEPT;

/** Whether the storage is compact.
 *
 * @param[in]  fc3   Handle.
 * @param[out] value 1 compact, 0 full.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_fc3_get_is_compact(const lk_fc3 *fc3, int32_t *value) LK_NOEXCEPT;

/** Shape of an array result.
 *
 * @param[in]  fc3   Handle.
 * @param[in]  name  "force_constants", "drift" or "drift_components".
 * @param[out] rank  Number of extents.
 * @param[out] shape [8] Extents; those from rank on are 0.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_fc3_get_shape(const lk_fc3 *fc3, const char *name, int64_t *rank,
                                               int64_t *shape) LK_NOEXCEPT;

/** Third-order force constants.
 *
 * @param[in]  fc3 Handle.
 * @param[in]  n   Number of elements of out.
 * @param[out] out [n] Force constants, shape [n_rows][n_super][n_super][3][3][3], eV/Angstrom^3.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_fc3_get_force_constants(const lk_fc3 *fc3, int64_t n,
                                                         double *out) LK_NOEXCEPT;

/** Largest sums over one atom, which vanish for exact force constants.
 *
 * @param[in]  fc3 Handle.
 * @param[in]  n   Number of elements of out.
 * @param[out] out [n] Sum of the largest magnitude over the first, the second and the third atom,
 *                 shape [3], eV/Angstrom^3.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE, LK_E_NOMEM.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_fc3_get_drift(const lk_fc3 *fc3, int64_t n,
                                               double *out) LK_NOEXCEPT;

/** Cartesian components where the largest sums occur.
 *
 * @param[in]  fc3 Handle.
 * @param[in]  n   Number of elements of out.
 * @param[out] out [n] Three components for each sum of lk_fc3_get_drift(), shape [3][3]. @index
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE, LK_E_NOMEM.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_fc3_get_drift_components(const lk_fc3 *fc3, int64_t n,
                                                          int64_t *out) LK_NOEXCEPT;

/** Imposes sum rules and permutation symmetry on full second-order force constants.
 *
 * Level times: subtract the mean over the first atom, then over the second, and average with the
 * transposed array. Last, the diagonal blocks are set from the sum rule.
 *
 * @param[in]     ctx             Context or NULL for the default context.
 * @param[in]     n_atoms         Number of atoms of the supercell.
 * @param[in]     level           Number of times, 0 or more.
 * @param[in,out] force_constants [n_atoms][n_atoms][3][3] Force constants.
 * @param[in]     options         Options or NULL.
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED, LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_fc2_symmetrize_compute(lk_context *ctx, int64_t n_atoms,
                                                        int64_t level, double *force_constants,
                                                        const lk_options *options) LK_NOEXCEPT;

/** Imposes sum rules and permutation symmetry on compact second-order force constants.
 *
 * @param[in]     ctx             Context or NULL for the default context.
 * @param[in]     n_primitive     Number of atoms of the primitive cell.
 * @param[in]     n_atoms         Number of atoms of the supercell.
 * @param[in]     n_translations  Number of pure translations.
 * @param[in]     level           Number of times, 0 or more.
 * @param[in]     permutations    [n_translations][n_atoms] Atom that each atom goes to. @index
 * @param[in]     s2pp            [n_atoms] Primitive atom of each supercell atom. @index
 * @param[in]     p2s             [n_primitive] Supercell atom of each primitive atom. @index
 * @param[in]     translation_of  [n_atoms] Translation onto the representative. @index
 * @param[in,out] force_constants [n_primitive][n_atoms][3][3] Force constants.
 * @param[in]     options         Options or NULL.
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED, LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_fc2_symmetrize_compact_compute(
    lk_context *ctx, int64_t n_primitive, int64_t n_atoms, int64_t n_translations, int64_t level,
    const int64_t *permutations, const int64_t *s2pp, const int64_t *p2s,
    const int64_t *translation_of, double *force_constants, const lk_options *options) LK_NOEXCEPT;

/** Exchanges the two atoms of compact second-order force constants.
 *
 * Blocks of two atoms half a supercell translation apart keep their places, as in phonopy.
 *
 * @param[in]     ctx             Context or NULL for the default context.
 * @param[in]     n_primitive     Number of atoms of the primitive cell.
 * @param[in]     n_atoms         Number of atoms of the supercell.
 * @param[in]     n_translations  Number of pure translations.
 * @param[in]     permutations    [n_translations][n_atoms] Atom that each atom goes to. @index
 * @param[in]     s2pp            [n_atoms] Primitive atom of each supercell atom. @index
 * @param[in]     p2s             [n_primitive] Supercell atom of each primitive atom. @index
 * @param[in]     translation_of  [n_atoms] Translation onto the representative. @index
 * @param[in,out] force_constants [n_primitive][n_atoms][3][3] Force constants.
 * @param[in]     options         Options or NULL.
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED, LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_fc2_transpose_compact_compute(
    lk_context *ctx, int64_t n_primitive, int64_t n_atoms, int64_t n_translations,
    const int64_t *permutations, const int64_t *s2pp, const int64_t *p2s,
    const int64_t *translation_of, double *force_constants, const lk_options *options) LK_NOEXCEPT;

/** Adds rows of second-order force constants made by symmetry from known rows.
 *
 * For every target t with map_atoms[t] = d, d not t: row(t)[x] += R^T row(d)[permutation[x]] R with
 * the operation map_operations[t]. Targets with map_atoms[t] = t are known; d must be a target too.
 *
 * @param[in]     ctx             Context or NULL for the default context.
 * @param[in]     n_rows          Number of rows.
 * @param[in]     n_atoms         Number of atoms of the supercell.
 * @param[in]     n_targets       Number of targets.
 * @param[in]     n_operations    Number of symmetry operations.
 * @param[in]     targets         [n_targets] Supercell atoms. @index
 * @param[in]     rows            [n_targets] Their rows, all different. @index
 * @param[in]     rotations       [n_operations][3][3] Cartesian rotations.
 * @param[in]     permutations    [n_operations][n_atoms] Atom that each atom goes to. @index
 * @param[in]     map_atoms       [n_atoms] Known atom of each atom. @index
 * @param[in]     map_operations  [n_atoms] Operation that brings the atom onto it. @index
 * @param[in,out] force_constants [n_rows][n_atoms][3][3] Force constants.
 * @param[in]     options         Options or NULL.
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED, LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_fc2_distribute_compute(
    lk_context *ctx, int64_t n_rows, int64_t n_atoms, int64_t n_targets, int64_t n_operations,
    const int64_t *targets, const int64_t *rows, const double *rotations,
    const int64_t *permutations, const int64_t *map_atoms, const int64_t *map_operations,
    double *force_constants, const lk_options *options) LK_NOEXCEPT;

/** Makes one row of third-order force constants by symmetry from another.
 *
 * target[j][k] = R x R x R source[mapping[j]][mapping[k]].
 *
 * @param[in]     ctx             Context or NULL for the default context.
 * @param[in]     n_rows          Number of rows.
 * @param[in]     n_atoms         Number of atoms of the supercell.
 * @param[in]     target          Row that is written. @index
 * @param[in]     source          Row that is read, another one. @index
 * @param[in]     mapping         [n_atoms] Atoms of the source. @index
 * @param[in]     rotation        [3][3] Cartesian rotation R. @matrix
 * @param[in,out] force_constants [n_rows][n_atoms][n_atoms][3][3][3] Force constants.
 * @param[in]     options         Options or NULL.
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED, LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_fc3_distribute_compute(lk_context *ctx, int64_t n_rows,
                                                        int64_t n_atoms, int64_t target,
                                                        int64_t source, const int64_t *mapping,
                                                        const double *rotation,
                                                        double *force_constants,
                                                        const lk_options *options) LK_NOEXCEPT;

/** One row of third-order force constants from changes of the second-order ones.
 *
 * Least squares over all displacements d and site-symmetry operations s: fc3[j][k] = sum over
 * (d, s) of inverse[d n_operations + s] times R_s delta_fc2s[d][map[s][j]][map[s][k]] R_s^T.
 *
 * @param[in]  ctx             Context or NULL for the default context.
 * @param[in]  n_atoms         Number of atoms of the supercell.
 * @param[in]  n_displacements Number of displacements of the first atom.
 * @param[in]  n_operations    Number of its site-symmetry operations.
 * @param[in]  delta_fc2s      [n_displacements][n_atoms][n_atoms][3][3] Changes, eV/Angstrom^2.
 * @param[in]  inverse         [3][n_displacements*n_operations] Pseudo-inverse of the rotated
 *                             displacements, 1/Angstrom.
 * @param[in]  rotations       [n_operations][3][3] Cartesian rotations.
 * @param[in]  atom_maps       [n_operations][n_atoms] Atom that the operation brings to each atom.
 *                             @index
 * @param[out] fc3             [n_atoms][n_atoms][3][3][3] Force constants, eV/Angstrom^3.
 * @param[in]  options         Options or NULL.
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED, LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_fc3_rotate_delta_fc2s_compute(
    lk_context *ctx, int64_t n_atoms, int64_t n_displacements, int64_t n_operations,
    const double *delta_fc2s, const double *inverse, const double *rotations,
    const int64_t *atom_maps, double *fc3, const lk_options *options) LK_NOEXCEPT;

/** Averages full third-order force constants over the six orders of the three atoms.
 *
 * @param[in]     ctx             Context or NULL for the default context.
 * @param[in]     n_atoms         Number of atoms of the supercell.
 * @param[in,out] force_constants [n_atoms][n_atoms][n_atoms][3][3][3] Force constants.
 * @param[in]     options         Options or NULL.
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED, LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status
lk_fc3_permutation_symmetry_compute(lk_context *ctx, int64_t n_atoms, double *force_constants,
                                    const lk_options *options) LK_NOEXCEPT;

/** Averages compact third-order force constants over the six orders of the three atoms.
 *
 * @param[in]     ctx             Context or NULL for the default context.
 * @param[in]     n_primitive     Number of atoms of the primitive cell.
 * @param[in]     n_atoms         Number of atoms of the supercell.
 * @param[in]     n_translations  Number of pure translations.
 * @param[in]     permutations    [n_translations][n_atoms] Atom that each atom goes to. @index
 * @param[in]     s2pp            [n_atoms] Primitive atom of each supercell atom. @index
 * @param[in]     p2s             [n_primitive] Supercell atom of each primitive atom. @index
 * @param[in]     translation_of  [n_atoms] Translation onto the representative. @index
 * @param[in,out] force_constants [n_primitive][n_atoms][n_atoms][3][3][3] Force constants.
 * @param[in]     options         Options or NULL.
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED, LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_fc3_permutation_symmetry_compact_compute(
    lk_context *ctx, int64_t n_primitive, int64_t n_atoms, int64_t n_translations,
    const int64_t *permutations, const int64_t *s2pp, const int64_t *p2s,
    const int64_t *translation_of, double *force_constants, const lk_options *options) LK_NOEXCEPT;

/** Exchanges two atoms of compact third-order force constants.
 *
 * Elements whose exchanged pair is half a supercell translation apart keep their places in the
 * first two cases, as in phono3py.
 *
 * @param[in]     ctx             Context or NULL for the default context.
 * @param[in]     n_primitive     Number of atoms of the primitive cell.
 * @param[in]     n_atoms         Number of atoms of the supercell.
 * @param[in]     n_translations  Number of pure translations.
 * @param[in]     exchange        0: first and second atom, 1: first and third, 2: second and third.
 * @param[in]     permutations    [n_translations][n_atoms] Atom that each atom goes to. @index
 * @param[in]     s2pp            [n_atoms] Primitive atom of each supercell atom. @index
 * @param[in]     p2s             [n_primitive] Supercell atom of each primitive atom. @index
 * @param[in]     translation_of  [n_atoms] Translation onto the representative. @index
 * @param[in,out] force_constants [n_primitive][n_atoms][n_atoms][3][3][3] Force constants.
 * @param[in]     options         Options or NULL.
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED, LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_fc3_transpose_compact_compute(
    lk_context *ctx, int64_t n_primitive, int64_t n_atoms, int64_t n_translations, int64_t exchange,
    const int64_t *permutations, const int64_t *s2pp, const int64_t *p2s,
    const int64_t *translation_of, double *force_constants, const lk_options *options) LK_NOEXCEPT;

/** Subtracts the mean over one of the three atoms from third-order force constants.
 *
 * @param[in]     ctx             Context or NULL for the default context.
 * @param[in]     n_rows          Number of rows.
 * @param[in]     n_atoms         Number of atoms of the supercell.
 * @param[in]     axis            0: over the rows (all of them: full storage), 1: over the second
 *                                atom, 2: over the third.
 * @param[in,out] force_constants [n_rows][n_atoms][n_atoms][3][3][3] Force constants.
 * @param[in]     options         Options or NULL.
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED, LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_fc3_subtract_mean_compute(lk_context *ctx, int64_t n_rows,
                                                           int64_t n_atoms, int64_t axis,
                                                           double *force_constants,
                                                           const lk_options *options) LK_NOEXCEPT;

LK_END_DECLS

#endif
