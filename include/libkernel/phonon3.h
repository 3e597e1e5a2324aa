/* SPDX-License-Identifier: BSD-3-Clause */
#ifndef LIBKERNEL_PHONON3_H
#define LIBKERNEL_PHONON3_H

#include "libkernel/context.h"
#include "libkernel/crystal.h"
#include "libkernel/force_constants.h"
#include "libkernel/grid.h"
#include "libkernel/options.h"
#include "libkernel/phonon.h"
#include "libkernel/types.h"

/** @file
 * Three-phonon scattering and lattice thermal conductivity.
 *
 * Handle level: lk_conductivity, from force constants to kappa. Array level: one function per
 * kernel, layouts as in phono3py. Frequencies are in THz, lengths in Angstrom, masses in u, force
 * constants in eV and Angstrom.
 */

LK_BEGIN_DECLS

/** Irreducible triplets of grid points at a fixed first point.
 *
 * Grid points q1 stand for triplets (q0, q1, -q0-q1). The rotations that leave q0 where it is
 * make points equivalent, and so does the exchange of q1 and q2 when swappable.
 *
 * @param[in] ctx Context, or NULL for the default one. @optional
 * @param[in] grid_point q0, index inside the grid. @index
 * @param[in] d_diag [3] Diagonal of the Smith normal form of the grid matrix.
 * @param[in] n_rotations Number of rotations.
 * @param[in] rotations [n_rotations][3][3] Rotations on grid addresses; duplicates are allowed.
 * @param[in] is_time_reversal 1: add inversion when it is not there.
 * @param[in] swappable 1: (q0, q1, q2) and (q0, q2, q1) are the same.
 * @param[in] n_grid Number of grid points, the product of d_diag.
 * @param[out] map_triplets [n_grid] Representative of the triplet of each q1. @index
 * @param[out] map_q [n_grid] Representative of each q1 under the rotations alone. @index
 * @param[out] n_ir Number of irreducible triplets.
 * @param[in] options Options "threads", "backend", "implementation". @optional
 * @return LK_OK, LK_E_INVALID, LK_E_SHAPE, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM,
 *   LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_phonon3_ir_triplets_compute(
    lk_context *ctx, int64_t grid_point, const int64_t *d_diag, int64_t n_rotations,
    const int64_t *rotations, int32_t is_time_reversal, int32_t swappable, int64_t n_grid,
    int64_t *map_triplets, int64_t *map_q, int64_t *n_ir, const lk_options *options) LK_NOEXCEPT;

/** BZ grid points of irreducible triplets, with the shortest sum G of the three addresses.
 *
 * The first point of a triplet may be another image of q0 on the zone surface.
 *
 * @param[in] ctx Context, or NULL for the default one. @optional
 * @param[in] grid_point q0, a BZ grid point. @index
 * @param[in] n_bz Number of BZ grid points, images on the zone surface included.
 * @param[in] bz_grid_addresses [n_bz][3] Addresses of the BZ grid points.
 * @param[in] n_bz_map Length of bz_map: number of grid points + 1 (type 2) or 9 times it + 1 (type
 *   1).
 * @param[in] bz_map [n_bz_map] Where the images of a grid point are; raw offsets in every
 *   language.
 * @param[in] n_grid Number of grid points, the product of d_diag.
 * @param[in] map_triplets [n_grid] Representatives from lk_phonon3_ir_triplets_compute(). @index
 * @param[in] d_diag [3] Diagonal of the Smith normal form of the grid matrix.
 * @param[in] q_reduced [3][3] T^-1 Q, with T of the reduced basis. @matrix
 * @param[in] reciprocal_lattice [3][3] Reduced reciprocal basis in columns, without 2 pi,
 *   1/Angstrom. @matrix
 * @param[in] bz_grid_type 1: sparse map, 2: dense map.
 * @param[in] n_triplets Number of points that represent themselves in map_triplets.
 * @param[out] triplets [n_triplets][3] BZ grid points of the triplets, in ascending order of the
 *   representatives. @index
 * @param[in] options Options "threads", "backend", "implementation". @optional
 * @return LK_OK, LK_E_INVALID, LK_E_SHAPE, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM,
 *   LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_phonon3_bz_triplets_compute(
    lk_context *ctx, int64_t grid_point, int64_t n_bz, const int64_t *bz_grid_addresses,
    int64_t n_bz_map, const int64_t *bz_map, int64_t n_grid, const int64_t *map_triplets,
    const int64_t *d_diag, const int64_t *q_reduced, const double *reciprocal_lattice,
    int64_t bz_grid_type, int64_t n_triplets, int64_t *triplets,
    const lk_options *options) LK_NOEXCEPT;

/** Weights of the delta functions of three-phonon processes by the linear tetrahedron method.
 *
 * With delta functions e0 = -f1+f2, e1 = f1-f2, e2 = f1+f2 of a frequency point: weight 0 is
 * that of e2, weight 1 that of e0 minus that of e1, weight 2 the sum of the three. One weight:
 * e0 alone, without clamping of negative frequencies, both points moving in the same direction
 * (type 4).
 *
 * @param[in] ctx Context, or NULL for the default one. @optional
 * @param[in] n_weights Number of weights: 2 or 3, or 1 for type 4.
 * @param[in] n_points Number of frequency points.
 * @param[in] frequency_points [n_points] Frequency points, THz.
 * @param[in] n_tetrahedra Number of tetrahedra, a multiple of 24.
 * @param[in] relative_grid_address [n_tetrahedra][4][3] Offsets of the vertices on the grid; the
 *   first vertex of each tetrahedron is (0,0,0).
 * @param[in] d_diag [3] Diagonal of the Smith normal form of the grid matrix.
 * @param[in] n_triplets Number of triplets.
 * @param[in] triplets [n_triplets][3] BZ grid points of the triplets. @index
 * @param[in] n_bands1 Number of bands at the second q-point.
 * @param[in] frequencies1 [n_bz][n_bands1] Frequencies of the second q-points, THz.
 * @param[in] n_bands2 Number of bands at the third q-point.
 * @param[in] frequencies2 [n_bz][n_bands2] Frequencies of the third q-points, THz.
 * @param[in] n_bz Number of BZ grid points, images on the zone surface included.
 * @param[in] bz_grid_addresses [n_bz][3] Addresses of the BZ grid points.
 * @param[in] n_bz_map Length of bz_map: number of grid points + 1 (type 2) or 9 times it + 1 (type
 *   1).
 * @param[in] bz_map [n_bz_map] Where the images of a grid point are; raw offsets in every
 *   language.
 * @param[in] bz_grid_type 1: sparse map, 2: dense map.
 * @param[out] weights [n_weights][n_triplets][n_points][n_bands1][n_bands2] Weights, 1/THz.
 * @param[out] zero [n_triplets][n_points][n_bands1][n_bands2] 1 where the frequency point is
 *   outside the range of every delta function.
 * @param[in] options Options "threads", "backend", "implementation". @optional
 * @return LK_OK, LK_E_INVALID, LK_E_SHAPE, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM,
 *   LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_phonon3_tetrahedron_weights_compute(
    lk_context *ctx, int64_t n_weights, int64_t n_points, const double *frequency_points,
    int64_t n_tetrahedra, const int64_t *relative_grid_address, const int64_t *d_diag,
    int64_t n_triplets, const int64_t *triplets, int64_t n_bands1, const double *frequencies1,
    int64_t n_bands2, const double *frequencies2, int64_t n_bz, const int64_t *bz_grid_addresses,
    int64_t n_bz_map, const int64_t *bz_map, int64_t bz_grid_type, double *weights, int8_t *zero,
    const lk_options *options) LK_NOEXCEPT;

/** Weights of the delta functions of three-phonon processes by Gaussians.
 *
 * The weights are those of lk_phonon3_tetrahedron_weights_compute().
 *
 * @param[in] ctx Context, or NULL for the default one. @optional
 * @param[in] n_weights Number of weights: 2 or 3, or 1 for e0 alone.
 * @param[in] n_points Number of frequency points.
 * @param[in] frequency_points [n_points] Frequency points, THz.
 * @param[in] n_triplets Number of triplets.
 * @param[in] triplets [n_triplets][3] BZ grid points of the triplets. @index
 * @param[in] n_bz Number of BZ grid points, images on the zone surface included.
 * @param[in] n_band Number of bands.
 * @param[in] frequencies [n_bz][n_band] Frequencies, THz.
 * @param[in] sigma Width of the Gaussians, THz.
 * @param[in] sigma_cutoff Distance in units of sigma beyond which an element is 0 and marked; 0 or
 *   less: no cutoff.
 * @param[out] weights [n_weights][n_triplets][n_points][n_band][n_band] Weights, 1/THz.
 * @param[out] zero [n_triplets][n_points][n_band][n_band] 1 where all delta functions are beyond
 *   the cutoff.
 * @param[in] options Options "threads", "backend", "implementation". @optional
 * @return LK_OK, LK_E_INVALID, LK_E_SHAPE, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM,
 *   LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_phonon3_gaussian_weights_compute(
    lk_context *ctx, int64_t n_weights, int64_t n_points, const double *frequency_points,
    int64_t n_triplets, const int64_t *triplets, int64_t n_bz, int64_t n_band,
    const double *frequencies, double sigma, double sigma_cutoff, double *weights, int8_t *zero,
    const lk_options *options) LK_NOEXCEPT;

/** Averages weights over the degenerate bands at the second and third q-points of the triplets.
 *
 * An element of zero becomes 0 when any element of its degenerate block is 0.
 *
 * @param[in] ctx Context, or NULL for the default one. @optional
 * @param[in] n_weights Number of weights.
 * @param[in] n_triplets Number of triplets.
 * @param[in] triplets [n_triplets][3] BZ grid points of the triplets. @index
 * @param[in] n_points Number of frequency points.
 * @param[in] n_bz Number of BZ grid points, images on the zone surface included.
 * @param[in] n_band Number of bands.
 * @param[in] degenerate_ids [n_bz][n_band] Smallest band of the degenerate set of each band, raw
 *   values.
 * @param[in,out] weights [n_weights][n_triplets][n_points][n_band][n_band] Weights, 1/THz.
 * @param[in,out] zero [n_triplets][n_points][n_band][n_band] Marks of elements without weight.
 * @param[in] options Options "threads", "backend", "implementation". @optional
 * @return LK_OK, LK_E_INVALID, LK_E_SHAPE, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM,
 *   LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_phonon3_degenerate_weights_compute(
    lk_context *ctx, int64_t n_weights, int64_t n_triplets, const int64_t *triplets,
    int64_t n_points, int64_t n_bz, int64_t n_band, const int64_t *degenerate_ids, double *weights,
    int8_t *zero, const lk_options *options) LK_NOEXCEPT;

/** Lattice transform of third-order force constants at three q-points.
 *
 * @param[in] ctx Context, or NULL for the default one. @optional
 * @param[in] q_points [3][3] The three q-points, fractional.
 * @param[in] n_atoms Number of atoms in the primitive cell.
 * @param[in] n_super Number of atoms in the supercell.
 * @param[in] n_rows Leading extent of fc3: n_atoms (compact) or n_super (full).
 * @param[in] fc3 [n_rows][n_super][n_super][3][3][3] Third-order force constants, eV/Angstrom^3.
 * @param[in] nonzero [n_rows][n_super][n_super] 0: the block of 27 force constants is skipped.
 * @param[in] n_vectors Number of shortest vectors.
 * @param[in] vectors [n_vectors][3] Shortest vectors, primitive fractional coordinates.
 * @param[in] multiplicity [n_super][n_atoms][2] Number of shortest vectors from a primitive atom
 *   to a supercell atom and raw position of the first one.
 * @param[in] p2s_map [n_atoms] Supercell atom of each primitive atom. @index
 * @param[in] s2p_map [n_super] Supercell atom that represents each supercell atom in the primitive
 *   cell. @index
 * @param[in] all_shortest [n_atoms][n_super][n_super] 1: the three atoms of the block are mutually
 *   nearest images.
 * @param[in] make_r0_average 1: average over the choice of the atom in the origin.
 * @param[out] reciprocal [n_atoms][n_atoms][n_atoms][3][3][3] Transformed force constants,
 *   eV/Angstrom^3.
 * @param[in] options Options "threads", "backend", "implementation". @optional
 * @return LK_OK, LK_E_INVALID, LK_E_SHAPE, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM,
 *   LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_phonon3_real_to_reciprocal_compute(
    lk_context *ctx, const double *q_points, int64_t n_atoms, int64_t n_super, int64_t n_rows,
    const double *fc3, const int8_t *nonzero, int64_t n_vectors, const double *vectors,
    const int64_t *multiplicity, const int64_t *p2s_map, const int64_t *s2p_map,
    const int8_t *all_shortest, int32_t make_r0_average, lk_complex *reciprocal,
    const lk_options *options) LK_NOEXCEPT;

/** Squared projections of transformed force constants on phonon modes.
 *
 * A row of positions is: index into band_indices, band at the second and at the third q-point,
 * destination in squared. Elements with a frequency at or below the cutoff are 0.
 *
 * @param[in] ctx Context, or NULL for the default one. @optional
 * @param[in] n_positions Number of elements.
 * @param[in] positions [n_positions][4] Bands and destinations of the elements. @index
 * @param[in] n_atoms Number of atoms in the primitive cell.
 * @param[in] reciprocal [n_atoms][n_atoms][n_atoms][3][3][3] Transformed force constants,
 *   eV/Angstrom^3.
 * @param[in] frequencies0 [3*n_atoms] Frequencies at the first q-point, THz.
 * @param[in] frequencies1 [3*n_atoms] Frequencies at the second q-point, THz.
 * @param[in] frequencies2 [3*n_atoms] Frequencies at the third q-point, THz.
 * @param[in] eigenvectors0 [3*n_atoms][3*n_atoms] Eigenvectors at the first q-point: component,
 *   then band.
 * @param[in] eigenvectors1 [3*n_atoms][3*n_atoms] Eigenvectors at the second q-point.
 * @param[in] eigenvectors2 [3*n_atoms][3*n_atoms] Eigenvectors at the third q-point.
 * @param[in] masses [n_atoms] Masses of the primitive atoms, u.
 * @param[in] n_bands0 Number of bands at the first q-point.
 * @param[in] band_indices [n_bands0] Bands at the first q-point. @index
 * @param[in] cutoff_frequency Modes with frequencies at or below it do not scatter, THz.
 * @param[in] n_squared Length of squared.
 * @param[in,out] squared [n_squared] Squared interaction, eV^2/(Angstrom^6 u^3 THz^3); only the
 *   destinations are written. @nan
 * @param[in] options Options "threads", "backend", "implementation". @optional
 * @return LK_OK, LK_E_INVALID, LK_E_SHAPE, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM,
 *   LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_phonon3_reciprocal_to_normal_compute(
    lk_context *ctx, int64_t n_positions, const int64_t *positions, int64_t n_atoms,
    const lk_complex *reciprocal, const double *frequencies0, const double *frequencies1,
    const double *frequencies2, const lk_complex *eigenvectors0, const lk_complex *eigenvectors1,
    const lk_complex *eigenvectors2, const double *masses, int64_t n_bands0,
    const int64_t *band_indices, double cutoff_frequency, int64_t n_squared, double *squared,
    const lk_options *options) LK_NOEXCEPT;

/** Three-phonon interaction strengths of triplets.
 *
 * Elements marked in zero are left as they are; with symmetrize_fc3_q they become 0.
 *
 * @param[in] ctx Context, or NULL for the default one. @optional
 * @param[in] n_triplets Number of triplets.
 * @param[in] triplets [n_triplets][3] BZ grid points of the triplets. @index
 * @param[in] n_bands0 Number of bands at the first q-point.
 * @param[in] band_indices [n_bands0] Bands at the first q-point. @index
 * @param[in] d_diag [3] Diagonal of the Smith normal form of the grid matrix.
 * @param[in] q_mat [3][3] Matrix Q of the Smith normal form; a q-point is Q . (address / d_diag).
 *   @matrix
 * @param[in] n_bz Number of BZ grid points, images on the zone surface included.
 * @param[in] bz_grid_addresses [n_bz][3] Addresses of the BZ grid points.
 * @param[in] n_bz_map Length of bz_map: number of grid points + 1 (type 2) or 9 times it + 1 (type
 *   1).
 * @param[in] bz_map [n_bz_map] Where the images of a grid point are; raw offsets in every
 *   language.
 * @param[in] bz_grid_type 1: sparse map, 2: dense map.
 * @param[in] n_atoms Number of atoms in the primitive cell.
 * @param[in] n_super Number of atoms in the supercell.
 * @param[in] n_rows Leading extent of fc3: n_atoms (compact) or n_super (full).
 * @param[in] fc3 [n_rows][n_super][n_super][3][3][3] Third-order force constants, eV/Angstrom^3.
 * @param[in] nonzero [n_rows][n_super][n_super] 0: the block of 27 force constants is skipped.
 * @param[in] n_vectors Number of shortest vectors.
 * @param[in] vectors [n_vectors][3] Shortest vectors, primitive fractional coordinates.
 * @param[in] multiplicity [n_super][n_atoms][2] Number of shortest vectors from a primitive atom
 *   to a supercell atom and raw position of the first one.
 * @param[in] masses [n_atoms] Masses of the primitive atoms, u.
 * @param[in] p2s_map [n_atoms] Supercell atom of each primitive atom. @index
 * @param[in] s2p_map [n_super] Supercell atom that represents each supercell atom in the primitive
 *   cell. @index
 * @param[in] all_shortest [n_atoms][n_super][n_super] 1: the three atoms of the block are mutually
 *   nearest images.
 * @param[in] frequencies [n_bz][3*n_atoms] Frequencies at the BZ grid points, THz, negative for
 *   imaginary modes.
 * @param[in] eigenvectors [n_bz][3*n_atoms][3*n_atoms] Eigenvectors at the BZ grid points:
 *   component, then band.
 * @param[in] make_r0_average 1: average over the choice of the atom in the origin.
 * @param[in] symmetrize_fc3_q 1: average over the six orders of the three q-points.
 * @param[in] cutoff_frequency Modes with frequencies at or below it do not scatter, THz.
 * @param[in] zero [n_triplets][n_bands0][3*n_atoms][3*n_atoms] Elements other than 0 are not
 *   computed.
 * @param[in,out] squared [n_triplets][n_bands0][3*n_atoms][3*n_atoms] Squared interaction,
 *   eV^2/(Angstrom^6 u^3 THz^3). @nan
 * @param[in] options Options "threads", "backend", "implementation". @optional
 * @return LK_OK, LK_E_INVALID, LK_E_SHAPE, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM,
 *   LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_phonon3_interaction_compute(
    lk_context *ctx, int64_t n_triplets, const int64_t *triplets, int64_t n_bands0,
    const int64_t *band_indices, const int64_t *d_diag, const int64_t *q_mat, int64_t n_bz,
    const int64_t *bz_grid_addresses, int64_t n_bz_map, const int64_t *bz_map, int64_t bz_grid_type,
    int64_t n_atoms, int64_t n_super, int64_t n_rows, const double *fc3, const int8_t *nonzero,
    int64_t n_vectors, const double *vectors, const int64_t *multiplicity, const double *masses,
    const int64_t *p2s_map, const int64_t *s2p_map, const int8_t *all_shortest,
    const double *frequencies, const lk_complex *eigenvectors, int32_t make_r0_average,
    int32_t symmetrize_fc3_q, double cutoff_frequency, const int8_t *zero, double *squared,
    const lk_options *options) LK_NOEXCEPT;

/** Imaginary part of the phonon self-energy from interaction strengths and weights.
 *
 * No unit conversion.
 *
 * @param[in] ctx Context, or NULL for the default one. @optional
 * @param[in] n_triplets Number of triplets.
 * @param[in] triplets [n_triplets][3] BZ grid points of the triplets. @index
 * @param[in] triplet_weights [n_triplets] Number of grid points that each triplet stands for.
 * @param[in] n_bands0 Number of bands at the first q-point.
 * @param[in] n_band Number of bands.
 * @param[in] squared [n_triplets][n_bands0][n_band][n_band] Squared interaction.
 * @param[in] n_bz Number of BZ grid points, images on the zone surface included.
 * @param[in] frequencies [n_bz][n_band] Frequencies, THz.
 * @param[in] temperature Temperature k_B T / h, THz; occupations are 0 at 0 and below.
 * @param[in] n_weights Leading extent of weights, 2 or 3.
 * @param[in] n_points Number of frequency points.
 * @param[in] weights [n_weights][n_triplets][n_points][n_band][n_band] Weights of the delta
 *   functions, 1/THz.
 * @param[in] zero [n_triplets][n_points][n_band][n_band] Elements other than 0 are left out.
 * @param[in] cutoff_frequency Modes with frequencies at or below it do not scatter, THz.
 * @param[in] frequency_point Negative: frequency point b belongs to band b, n_points must be
 *   n_bands0; else raw number of the point for all bands.
 * @param[out] gamma [n_bands0] Sum over triplets.
 * @param[in] options Options "threads", "backend", "implementation". @optional
 * @return LK_OK, LK_E_INVALID, LK_E_SHAPE, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM,
 *   LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_phonon3_imag_self_energy_compute(
    lk_context *ctx, int64_t n_triplets, const int64_t *triplets, const int64_t *triplet_weights,
    int64_t n_bands0, int64_t n_band, const double *squared, int64_t n_bz,
    const double *frequencies, double temperature, int64_t n_weights, int64_t n_points,
    const double *weights, const int8_t *zero, double cutoff_frequency, int64_t frequency_point,
    double *gamma, const lk_options *options) LK_NOEXCEPT;

/** Imaginary part of the phonon self-energy by elements, and its normal and Umklapp parts.
 *
 * A process is normal when the three BZ addresses add up to zero.
 *
 * @param[in] ctx Context, or NULL for the default one. @optional
 * @param[in] n_triplets Number of triplets.
 * @param[in] triplets [n_triplets][3] BZ grid points of the triplets. @index
 * @param[in] triplet_weights [n_triplets] Number of grid points that each triplet stands for.
 * @param[in] n_bands0 Number of bands at the first q-point.
 * @param[in] n_band Number of bands.
 * @param[in] squared [n_triplets][n_bands0][n_band][n_band] Squared interaction.
 * @param[in] n_bz Number of BZ grid points, images on the zone surface included.
 * @param[in] frequencies [n_bz][n_band] Frequencies, THz.
 * @param[in] temperature Temperature k_B T / h, THz; occupations are 0 at 0 and below.
 * @param[in] n_weights Leading extent of weights, 2 or 3.
 * @param[in] n_points Number of frequency points, equal to n_bands0.
 * @param[in] weights [n_weights][n_triplets][n_points][n_band][n_band] Weights of the delta
 *   functions, 1/THz.
 * @param[in] zero [n_triplets][n_points][n_band][n_band] Elements other than 0 are left out.
 * @param[in] cutoff_frequency Modes with frequencies at or below it do not scatter, THz.
 * @param[in] bz_grid_addresses [n_bz][3] Addresses of the BZ grid points.
 * @param[out] detail [n_triplets][n_bands0][n_band][n_band] Integrand without the weights of the
 *   triplets.
 * @param[out] gamma_normal [n_bands0] Sum over normal processes.
 * @param[out] gamma_umklapp [n_bands0] Sum over Umklapp processes.
 * @param[in] options Options "threads", "backend", "implementation". @optional
 * @return LK_OK, LK_E_INVALID, LK_E_SHAPE, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM,
 *   LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_phonon3_detailed_imag_self_energy_compute(
    lk_context *ctx, int64_t n_triplets, const int64_t *triplets, const int64_t *triplet_weights,
    int64_t n_bands0, int64_t n_band, const double *squared, int64_t n_bz,
    const double *frequencies, double temperature, int64_t n_weights, int64_t n_points,
    const double *weights, const int8_t *zero, double cutoff_frequency,
    const int64_t *bz_grid_addresses, double *detail, double *gamma_normal, double *gamma_umklapp,
    const lk_options *options) LK_NOEXCEPT;

/** Imaginary parts of the self-energies at a list of q-points whose triplets are given.
 *
 * Weights, interaction strengths and Bose factors in one pass. The frequency points of a q-point
 * are the frequencies of the first point of its first triplet. No unit conversion.
 *
 * @param[in] ctx Context, or NULL for the default one. @optional
 * @param[in] n_q0 Number of q-points.
 * @param[in] first_triplet [n_q0+1] Where the triplets of each q-point begin; raw offsets, from 0
 *   to n_triplets.
 * @param[in] n_triplets Number of triplets.
 * @param[in] triplets [n_triplets][3] BZ grid points of the triplets. @index
 * @param[in] triplet_weights [n_triplets] Number of grid points that each triplet stands for.
 * @param[in] n_sigmas Number of smearings.
 * @param[in] sigmas [n_sigmas] Widths of the Gaussians, THz; NaN is the tetrahedron method. @nan
 * @param[in] sigma_cutoffs [n_sigmas] Distances in units of sigma beyond which a Gaussian is 0; 0
 *   or less: no cutoff.
 * @param[in] n_temperatures Number of temperatures.
 * @param[in] temperatures [n_temperatures] Temperatures k_B T / h, THz; occupations are 0 at 0 and
 *   below.
 * @param[in] n_tetrahedra Number of tetrahedra, a multiple of 24.
 * @param[in] relative_grid_address [n_tetrahedra][4][3] Offsets of the vertices on the grid; the
 *   first vertex of each tetrahedron is (0,0,0).
 * @param[in] n_bands0 Number of bands at the first q-point.
 * @param[in] band_indices [n_bands0] Bands at the first q-point. @index
 * @param[in] d_diag [3] Diagonal of the Smith normal form of the grid matrix.
 * @param[in] q_mat [3][3] Matrix Q of the Smith normal form; a q-point is Q . (address / d_diag).
 *   @matrix
 * @param[in] n_bz Number of BZ grid points, images on the zone surface included.
 * @param[in] bz_grid_addresses [n_bz][3] Addresses of the BZ grid points.
 * @param[in] n_bz_map Length of bz_map: number of grid points + 1 (type 2) or 9 times it + 1 (type
 *   1).
 * @param[in] bz_map [n_bz_map] Where the images of a grid point are; raw offsets in every
 *   language.
 * @param[in] bz_grid_type 1: sparse map, 2: dense map.
 * @param[in] n_atoms Number of atoms in the primitive cell.
 * @param[in] n_super Number of atoms in the supercell.
 * @param[in] n_rows Leading extent of fc3: n_atoms (compact) or n_super (full).
 * @param[in] fc3 [n_rows][n_super][n_super][3][3][3] Third-order force constants, eV/Angstrom^3.
 * @param[in] nonzero [n_rows][n_super][n_super] 0: the block of 27 force constants is skipped.
 * @param[in] n_vectors Number of shortest vectors.
 * @param[in] vectors [n_vectors][3] Shortest vectors, primitive fractional coordinates.
 * @param[in] multiplicity [n_super][n_atoms][2] Number of shortest vectors from a primitive atom
 *   to a supercell atom and raw position of the first one.
 * @param[in] masses [n_atoms] Masses of the primitive atoms, u.
 * @param[in] p2s_map [n_atoms] Supercell atom of each primitive atom. @index
 * @param[in] s2p_map [n_super] Supercell atom that represents each supercell atom in the primitive
 *   cell. @index
 * @param[in] all_shortest [n_atoms][n_super][n_super] 1: the three atoms of the block are mutually
 *   nearest images.
 * @param[in] frequencies [n_bz][3*n_atoms] Frequencies at the BZ grid points, THz, negative for
 *   imaginary modes.
 * @param[in] eigenvectors [n_bz][3*n_atoms][3*n_atoms] Eigenvectors at the BZ grid points:
 *   component, then band.
 * @param[in] degenerate_ids [n_bz][3*n_atoms] Smallest band of the degenerate set of each band,
 *   raw values: the weights of the tetrahedron method are averaged over degenerate bands. NULL:
 *   they are not. @optional
 * @param[in] make_r0_average 1: average over the choice of the atom in the origin.
 * @param[in] symmetrize_fc3_q 1: average over the six orders of the three q-points.
 * @param[in] cutoff_frequency Modes with frequencies at or below it do not scatter, THz.
 * @param[in] n_parts 1: one sum; 2: sums over normal, then over Umklapp processes.
 * @param[out] gamma [n_q0][n_sigmas][n_parts][n_temperatures][n_bands0] Sums over triplets.
 * @param[in] options Options "threads", "backend", "implementation". @optional
 * @return LK_OK, LK_E_INVALID, LK_E_SHAPE, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM,
 *   LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_phonon3_collision_compute(
    lk_context *ctx, int64_t n_q0, const int64_t *first_triplet, int64_t n_triplets,
    const int64_t *triplets, const int64_t *triplet_weights, int64_t n_sigmas, const double *sigmas,
    const double *sigma_cutoffs, int64_t n_temperatures, const double *temperatures,
    int64_t n_tetrahedra, const int64_t *relative_grid_address, int64_t n_bands0,
    const int64_t *band_indices, const int64_t *d_diag, const int64_t *q_mat, int64_t n_bz,
    const int64_t *bz_grid_addresses, int64_t n_bz_map, const int64_t *bz_map, int64_t bz_grid_type,
    int64_t n_atoms, int64_t n_super, int64_t n_rows, const double *fc3, const int8_t *nonzero,
    int64_t n_vectors, const double *vectors, const int64_t *multiplicity, const double *masses,
    const int64_t *p2s_map, const int64_t *s2p_map, const int8_t *all_shortest,
    const double *frequencies, const lk_complex *eigenvectors, const int64_t *degenerate_ids,
    int32_t make_r0_average, int32_t symmetrize_fc3_q, double cutoff_frequency, int64_t n_parts,
    double *gamma, const lk_options *options) LK_NOEXCEPT;

/** Imaginary parts of the self-energies at a list of grid points.
 *
 * Finds the irreducible triplets, then does what lk_phonon3_collision_compute() does.
 *
 * @param[in] ctx Context, or NULL for the default one. @optional
 * @param[in] n_grid_points Number of q-points.
 * @param[in] grid_points [n_grid_points] BZ grid points. @index
 * @param[in] n_sigmas Number of smearings.
 * @param[in] sigmas [n_sigmas] Widths of the Gaussians, THz; NaN is the tetrahedron method. @nan
 * @param[in] sigma_cutoffs [n_sigmas] Distances in units of sigma beyond which a Gaussian is 0; 0
 *   or less: no cutoff.
 * @param[in] n_temperatures Number of temperatures.
 * @param[in] temperatures [n_temperatures] Temperatures k_B T / h, THz; occupations are 0 at 0 and
 *   below.
 * @param[in] n_tetrahedra Number of tetrahedra, a multiple of 24.
 * @param[in] relative_grid_address [n_tetrahedra][4][3] Offsets of the vertices on the grid; the
 *   first vertex of each tetrahedron is (0,0,0).
 * @param[in] bz_to_grid [n_bz] Point inside the grid of each BZ grid point. @index
 * @param[in] n_rotations Number of rotations.
 * @param[in] rotations [n_rotations][3][3] Rotations on grid addresses.
 * @param[in] is_time_reversal 1: add inversion when it is not there.
 * @param[in] swappable 1: (q0, q1, q2) and (q0, q2, q1) are the same.
 * @param[in] is_mesh_symmetry 0: every grid point is a triplet of its own.
 * @param[in] reciprocal_lattice [3][3] Reduced reciprocal basis in columns, without 2 pi,
 *   1/Angstrom. @matrix
 * @param[in] q_reduced [3][3] T^-1 Q, with T of the reduced basis. @matrix
 * @param[in] n_bands0 Number of bands at the first q-point.
 * @param[in] band_indices [n_bands0] Bands at the first q-point. @index
 * @param[in] d_diag [3] Diagonal of the Smith normal form of the grid matrix.
 * @param[in] q_mat [3][3] Matrix Q of the Smith normal form; a q-point is Q . (address / d_diag).
 *   @matrix
 * @param[in] n_bz Number of BZ grid points, images on the zone surface included.
 * @param[in] bz_grid_addresses [n_bz][3] Addresses of the BZ grid points.
 * @param[in] n_bz_map Length of bz_map: number of grid points + 1 (type 2) or 9 times it + 1 (type
 *   1).
 * @param[in] bz_map [n_bz_map] Where the images of a grid point are; raw offsets in every
 *   language.
 * @param[in] bz_grid_type 1: sparse map, 2: dense map.
 * @param[in] n_atoms Number of atoms in the primitive cell.
 * @param[in] n_super Number of atoms in the supercell.
 * @param[in] n_rows Leading extent of fc3: n_atoms (compact) or n_super (full).
 * @param[in] fc3 [n_rows][n_super][n_super][3][3][3] Third-order force constants, eV/Angstrom^3.
 * @param[in] nonzero [n_rows][n_super][n_super] 0: the block of 27 force constants is skipped.
 * @param[in] n_vectors Number of shortest vectors.
 * @param[in] vectors [n_vectors][3] Shortest vectors, primitive fractional coordinates.
 * @param[in] multiplicity [n_super][n_atoms][2] Number of shortest vectors from a primitive atom
 *   to a supercell atom and raw position of the first one.
 * @param[in] masses [n_atoms] Masses of the primitive atoms, u.
 * @param[in] p2s_map [n_atoms] Supercell atom of each primitive atom. @index
 * @param[in] s2p_map [n_super] Supercell atom that represents each supercell atom in the primitive
 *   cell. @index
 * @param[in] all_shortest [n_atoms][n_super][n_super] 1: the three atoms of the block are mutually
 *   nearest images.
 * @param[in] frequencies [n_bz][3*n_atoms] Frequencies at the BZ grid points, THz, negative for
 *   imaginary modes.
 * @param[in] eigenvectors [n_bz][3*n_atoms][3*n_atoms] Eigenvectors at the BZ grid points:
 *   component, then band.
 * @param[in] degenerate_ids [n_bz][3*n_atoms] Smallest band of the degenerate set of each band,
 *   raw values: the weights of the tetrahedron method are averaged over degenerate bands. NULL:
 *   they are not. @optional
 * @param[in] make_r0_average 1: average over the choice of the atom in the origin.
 * @param[in] symmetrize_fc3_q 1: average over the six orders of the three q-points.
 * @param[in] cutoff_frequency Modes with frequencies at or below it do not scatter, THz.
 * @param[in] n_parts 1: one sum; 2: sums over normal, then over Umklapp processes.
 * @param[out] gamma [n_grid_points][n_sigmas][n_parts][n_temperatures][n_bands0] Sums over
 *   triplets.
 * @param[in] options Options "threads", "backend", "implementation". @optional
 * @return LK_OK, LK_E_INVALID, LK_E_SHAPE, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM,
 *   LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_phonon3_collision_at_grid_points_compute(
    lk_context *ctx, int64_t n_grid_points, const int64_t *grid_points, int64_t n_sigmas,
    const double *sigmas, const double *sigma_cutoffs, int64_t n_temperatures,
    const double *temperatures, int64_t n_tetrahedra, const int64_t *relative_grid_address,
    const int64_t *bz_to_grid, int64_t n_rotations, const int64_t *rotations,
    int32_t is_time_reversal, int32_t swappable, int32_t is_mesh_symmetry,
    const double *reciprocal_lattice, const int64_t *q_reduced, int64_t n_bands0,
    const int64_t *band_indices, const int64_t *d_diag, const int64_t *q_mat, int64_t n_bz,
    const int64_t *bz_grid_addresses, int64_t n_bz_map, const int64_t *bz_map, int64_t bz_grid_type,
    int64_t n_atoms, int64_t n_super, int64_t n_rows, const double *fc3, const int8_t *nonzero,
    int64_t n_vectors, const double *vectors, const int64_t *multiplicity, const double *masses,
    const int64_t *p2s_map, const int64_t *s2p_map, const int8_t *all_shortest,
    const double *frequencies, const lk_complex *eigenvectors, const int64_t *degenerate_ids,
    int32_t make_r0_average, int32_t symmetrize_fc3_q, double cutoff_frequency, int64_t n_parts,
    double *gamma, const lk_options *options) LK_NOEXCEPT;

/** Isotope scattering at one point with Gaussian smearing.
 *
 * @param[in] ctx Context, or NULL for the default one. @optional
 * @param[in] grid_point q0, a BZ grid point. @index
 * @param[in] n_points Number of points in the sum.
 * @param[in] grid_points [n_points] BZ grid points of the sum. @index
 * @param[in] n_bz Number of BZ grid points, images on the zone surface included.
 * @param[in] point_weights [n_bz] Weights of the BZ grid points.
 * @param[in] n_atoms Number of atoms in the primitive cell.
 * @param[in] mass_variances [n_atoms] Mass variances sum_i f_i (1 - m_i/m)^2 of the atoms.
 * @param[in] frequencies [n_bz][3*n_atoms] Frequencies at the BZ grid points, THz, negative for
 *   imaginary modes.
 * @param[in] eigenvectors [n_bz][3*n_atoms][3*n_atoms] Eigenvectors at the BZ grid points:
 *   component, then band.
 * @param[in] n_bands0 Number of bands at the first q-point.
 * @param[in] band_indices [n_bands0] Bands at the first q-point. @index
 * @param[in] sigma Width of the Gaussians, THz.
 * @param[in] cutoff_frequency Modes with frequencies below it do not scatter, THz.
 * @param[out] gamma [n_bands0] Half width at half maximum times the number of grid points, THz.
 * @param[in] options Options "threads", "backend", "implementation". @optional
 * @return LK_OK, LK_E_INVALID, LK_E_SHAPE, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM,
 *   LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_phonon3_isotope_strength_compute(
    lk_context *ctx, int64_t grid_point, int64_t n_points, const int64_t *grid_points, int64_t n_bz,
    const double *point_weights, int64_t n_atoms, const double *mass_variances,
    const double *frequencies, const lk_complex *eigenvectors, int64_t n_bands0,
    const int64_t *band_indices, double sigma, double cutoff_frequency, double *gamma,
    const lk_options *options) LK_NOEXCEPT;

/** Isotope scattering at one point with given weights of the delta functions.
 *
 * @param[in] ctx Context, or NULL for the default one. @optional
 * @param[in] grid_point q0, a BZ grid point. @index
 * @param[in] n_points Number of points in the sum.
 * @param[in] grid_points [n_points] BZ grid points of the sum. @index
 * @param[in] n_bz Number of BZ grid points, images on the zone surface included.
 * @param[in] point_weights [n_bz] Weights of the BZ grid points.
 * @param[in] n_atoms Number of atoms in the primitive cell.
 * @param[in] mass_variances [n_atoms] Mass variances sum_i f_i (1 - m_i/m)^2 of the atoms.
 * @param[in] frequencies [n_bz][3*n_atoms] Frequencies at the BZ grid points, THz, negative for
 *   imaginary modes.
 * @param[in] eigenvectors [n_bz][3*n_atoms][3*n_atoms] Eigenvectors at the BZ grid points:
 *   component, then band.
 * @param[in] n_bands0 Number of bands at the first q-point.
 * @param[in] band_indices [n_bands0] Bands at the first q-point. @index
 * @param[in] integration_weights [n_bz][n_bands0][3*n_atoms] Weights of the delta functions,
 *   1/THz.
 * @param[in] cutoff_frequency Modes with frequencies below it do not scatter, THz.
 * @param[out] gamma [n_bands0] Half width at half maximum times the number of grid points, THz.
 * @param[in] options Options "threads", "backend", "implementation". @optional
 * @return LK_OK, LK_E_INVALID, LK_E_SHAPE, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM,
 *   LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_phonon3_tetrahedron_isotope_strength_compute(
    lk_context *ctx, int64_t grid_point, int64_t n_points, const int64_t *grid_points, int64_t n_bz,
    const double *point_weights, int64_t n_atoms, const double *mass_variances,
    const double *frequencies, const lk_complex *eigenvectors, int64_t n_bands0,
    const int64_t *band_indices, const double *integration_weights, double cutoff_frequency,
    double *gamma, const lk_options *options) LK_NOEXCEPT;

/** Lattice thermal conductivity of a crystal in the relaxation-time approximation. */
typedef struct lk_conductivity lk_conductivity;

/** Makes a conductivity calculation; nothing is computed yet.
 *
 * The force constants, the grid and the correction stay shared with their handles. Options:
 * "temperatures" (K), "sigmas" (widths of Gaussians in THz, 0 is the tetrahedron method),
 * "sigma_cutoff", "isotopes", "mass_variances", "boundary_mfp" (micrometre),
 * "symmetrize_tetrahedra", "average_degenerate_weights", "exclude_gamma_acoustic",
 * "upstream_defaults", "r0_average", "cutoff_frequency" (THz), "normal_umklapp".
 *
 * @param[in]  ctx       Context, or NULL for the default one. @optional
 * @param[in]  supercell Supercell of the third-order force constants.
 * @param[in]  grid      Grid of q-points.
 * @param[in]  fc2       Second-order force constants, also of another supercell of the crystal.
 * @param[in]  fc3       Third-order force constants.
 * @param[in]  nac       Non-analytical term correction, or NULL. @optional
 * @param[in]  options   Options, see above. @optional
 * @param[out] out       The new handle.
 * @return LK_OK, LK_E_INVALID, LK_E_SHAPE, LK_E_OPTION, LK_E_HANDLE, LK_E_NOMEM.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_conductivity_create(lk_context *ctx, const lk_supercell *supercell,
                                                     const lk_grid *grid, const lk_fc2 *fc2,
                                                     const lk_fc3 *fc3, const lk_nac *nac,
                                                     const lk_options *options,
                                                     lk_conductivity **out) LK_NOEXCEPT;

/** Frees a conductivity calculation; NULL is allowed.
 *
 * @param[in] conductivity Handle or NULL.
 * @since 1.0
 */
LK_API void lk_conductivity_destroy(lk_conductivity *conductivity) LK_NOEXCEPT;

/** Memory and work of lk_conductivity_run(), before anything big is allocated.
 *
 * @param[in]  conductivity Handle.
 * @param[out] bytes        Bytes that a run allocates at most.
 * @param[out] n_triplets   Number of irreducible triplets of all irreducible q-points.
 * @param[in]  options      Options "threads", "backend", "implementation". @optional
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION, LK_E_HANDLE, LK_E_NOMEM, LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_conductivity_estimate(const lk_conductivity *conductivity,
                                                       int64_t *bytes, int64_t *n_triplets,
                                                       const lk_options *options) LK_NOEXCEPT;

/** Computes phonons, scattering and conductivity.
 *
 * Stages of progress: "phonons", "triplets", "collisions", "isotopes". After a cancelled or failed
 * run the handle keeps the results of the run before, if there was one.
 *
 * @param[in,out] conductivity Handle.
 * @param[in]     options      Options "threads", "backend", "implementation". @optional
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION, LK_E_HANDLE, LK_E_UNSUPPORTED, LK_E_NOMEM,
 *   LK_E_NO_CONVERGENCE, LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_conductivity_run(lk_conductivity *conductivity,
                                                  const lk_options *options) LK_NOEXCEPT;

/** Conductivity accumulated over modes up to sampling points of a quantity of the modes.
 *
 * Option "axis": "frequency" (THz) or "mean_free_path" (Angstrom, all scattering included).
 *
 * @param[in]  conductivity   Handle.
 * @param[in]  sigma_index    Smearing. @index
 * @param[in]  n_points       Number of sampling points.
 * @param[in]  points         [n_points] Sampling points, THz or Angstrom.
 * @param[in]  n_temperatures Number of temperatures of the calculation.
 * @param[out] cumulative     [n_temperatures][n_points][6] Contribution of the modes up to each
 *   point, xx, yy, zz, yz, xz, xy, W/(m K).
 * @param[out] density        [n_temperatures][n_points][6] Derivative of cumulative, or NULL.
 *   @optional
 * @param[in]  options        Options, see above. @optional
 * @return LK_OK, LK_E_INVALID, LK_E_SHAPE, LK_E_OPTION, LK_E_HANDLE, LK_E_STATE, LK_E_NOMEM.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_conductivity_compute_cumulative_kappa(
    const lk_conductivity *conductivity, int64_t sigma_index, int64_t n_points,
    const double *points, int64_t n_temperatures, double *cumulative, double *density,
    const lk_options *options) LK_NOEXCEPT;

/** Shape of an array result.
 *
 * @param[in]  conductivity Handle.
 * @param[in]  name         Name as in lk_conductivity_get_<name>().
 * @param[out] rank         Number of dimensions.
 * @param[out] shape        [8] Extents; the first rank ones are set.
 * @return LK_OK, LK_E_INVALID, LK_E_HANDLE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_conductivity_get_shape(const lk_conductivity *conductivity,
                                                        const char *name, int64_t *rank,
                                                        int64_t *shape) LK_NOEXCEPT;

/** Number of temperatures.
 *
 * @param[in]  conductivity Handle.
 * @param[out] value        Number.
 * @return LK_OK, LK_E_INVALID, LK_E_HANDLE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status
lk_conductivity_get_n_temperatures(const lk_conductivity *conductivity, int64_t *value) LK_NOEXCEPT;

/** Number of smearings.
 *
 * @param[in]  conductivity Handle.
 * @param[out] value        Number.
 * @return LK_OK, LK_E_INVALID, LK_E_HANDLE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_conductivity_get_n_sigmas(const lk_conductivity *conductivity,
                                                           int64_t *value) LK_NOEXCEPT;

/** Number of irreducible q-points.
 *
 * @param[in]  conductivity Handle.
 * @param[out] value        Number.
 * @return LK_OK, LK_E_INVALID, LK_E_HANDLE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_conductivity_get_n_qpoints(const lk_conductivity *conductivity,
                                                            int64_t *value) LK_NOEXCEPT;

/** Number of bands.
 *
 * @param[in]  conductivity Handle.
 * @param[out] value        Number.
 * @return LK_OK, LK_E_INVALID, LK_E_HANDLE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_conductivity_get_n_bands(const lk_conductivity *conductivity,
                                                          int64_t *value) LK_NOEXCEPT;

/** Temperatures.
 *
 * @param[in]  conductivity Handle.
 * @param[in]  n            Number of elements of out.
 * @param[out] out          [n] Temperatures, shape [n_temperatures], K.
 * @return LK_OK, LK_E_INVALID, LK_E_SHAPE, LK_E_HANDLE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_conductivity_get_temperatures(const lk_conductivity *conductivity,
                                                               int64_t n, double *out) LK_NOEXCEPT;

/** Smearings.
 *
 * @param[in]  conductivity Handle.
 * @param[in]  n            Number of elements of out.
 * @param[out] out          [n] Widths of the Gaussians, shape [n_sigmas], THz; 0 is the
 *   tetrahedron method.
 * @return LK_OK, LK_E_INVALID, LK_E_SHAPE, LK_E_HANDLE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_conductivity_get_sigmas(const lk_conductivity *conductivity,
                                                         int64_t n, double *out) LK_NOEXCEPT;

/** Irreducible q-points.
 *
 * @param[in]  conductivity Handle.
 * @param[in]  n            Number of elements of out.
 * @param[out] out          [n] Positions, shape [n_qpoints][3], fractional.
 * @return LK_OK, LK_E_INVALID, LK_E_SHAPE, LK_E_HANDLE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_conductivity_get_qpoints(const lk_conductivity *conductivity,
                                                          int64_t n, double *out) LK_NOEXCEPT;

/** Numbers of grid points that the irreducible q-points stand for.
 *
 * @param[in]  conductivity Handle.
 * @param[in]  n            Number of elements of out.
 * @param[out] out          [n] Weights, shape [n_qpoints].
 * @return LK_OK, LK_E_INVALID, LK_E_SHAPE, LK_E_HANDLE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_conductivity_get_weights(const lk_conductivity *conductivity,
                                                          int64_t n, int64_t *out) LK_NOEXCEPT;

/** Lattice thermal conductivity.
 *
 * @param[in]  conductivity Handle.
 * @param[in]  n            Number of elements of out.
 * @param[out] out          [n] Tensors xx, yy, zz, yz, xz, xy, shape
 *   [n_sigmas][n_temperatures][6], W/(m K).
 * @return LK_OK, LK_E_INVALID, LK_E_SHAPE, LK_E_HANDLE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_conductivity_get_kappa(const lk_conductivity *conductivity,
                                                        int64_t n, double *out) LK_NOEXCEPT;

/** Contributions of the modes to the conductivity, summed over the star of each q-point.
 *
 * @param[in]  conductivity Handle.
 * @param[in]  n            Number of elements of out.
 * @param[out] out          [n] Tensors xx, yy, zz, yz, xz, xy, shape
 *   [n_sigmas][n_temperatures][n_qpoints][n_bands][6], W/(m K); their sum divided by the number
 *   of grid points is the conductivity.
 * @return LK_OK, LK_E_INVALID, LK_E_SHAPE, LK_E_HANDLE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_conductivity_get_mode_kappa(const lk_conductivity *conductivity,
                                                             int64_t n, double *out) LK_NOEXCEPT;

/** Frequencies at the irreducible q-points.
 *
 * @param[in]  conductivity Handle.
 * @param[in]  n            Number of elements of out.
 * @param[out] out          [n] Frequencies, shape [n_qpoints][n_bands], THz, negative for
 *   imaginary modes.
 * @return LK_OK, LK_E_INVALID, LK_E_SHAPE, LK_E_HANDLE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_conductivity_get_frequencies(const lk_conductivity *conductivity,
                                                              int64_t n, double *out) LK_NOEXCEPT;

/** Group velocities at the irreducible q-points.
 *
 * @param[in]  conductivity Handle.
 * @param[in]  n            Number of elements of out.
 * @param[out] out          [n] Velocities, shape [n_qpoints][n_bands][3], THz Angstrom (100
 *   m/s).
 * @return LK_OK, LK_E_INVALID, LK_E_SHAPE, LK_E_HANDLE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_conductivity_get_group_velocities(
    const lk_conductivity *conductivity, int64_t n, double *out) LK_NOEXCEPT;

/** Heat capacities of the modes.
 *
 * @param[in]  conductivity Handle.
 * @param[in]  n            Number of elements of out.
 * @param[out] out          [n] Heat capacities, shape [n_temperatures][n_qpoints][n_bands],
 *   eV/K.
 * @return LK_OK, LK_E_INVALID, LK_E_SHAPE, LK_E_HANDLE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_conductivity_get_heat_capacities(
    const lk_conductivity *conductivity, int64_t n, double *out) LK_NOEXCEPT;

/** Half widths at half maximum from three-phonon scattering.
 *
 * @param[in]  conductivity Handle.
 * @param[in]  n            Number of elements of out.
 * @param[out] out          [n] Half widths, shape
 *   [n_sigmas][n_temperatures][n_qpoints][n_bands], THz.
 * @return LK_OK, LK_E_INVALID, LK_E_SHAPE, LK_E_HANDLE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_conductivity_get_gamma(const lk_conductivity *conductivity,
                                                        int64_t n, double *out) LK_NOEXCEPT;

/** Part of gamma from normal processes, with the option "normal_umklapp".
 *
 * @param[in]  conductivity Handle.
 * @param[in]  n            Number of elements of out.
 * @param[out] out          [n] Half widths, shape
 *   [n_sigmas][n_temperatures][n_qpoints][n_bands], THz.
 * @return LK_OK, LK_E_INVALID, LK_E_SHAPE, LK_E_HANDLE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_conductivity_get_gamma_normal(const lk_conductivity *conductivity,
                                                               int64_t n, double *out) LK_NOEXCEPT;

/** Part of gamma from Umklapp processes, with the option "normal_umklapp".
 *
 * @param[in]  conductivity Handle.
 * @param[in]  n            Number of elements of out.
 * @param[out] out          [n] Half widths, shape
 *   [n_sigmas][n_temperatures][n_qpoints][n_bands], THz.
 * @return LK_OK, LK_E_INVALID, LK_E_SHAPE, LK_E_HANDLE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_conductivity_get_gamma_umklapp(const lk_conductivity *conductivity,
                                                                int64_t n, double *out) LK_NOEXCEPT;

/** Half widths from isotope scattering, with the options "isotopes" or "mass_variances".
 *
 * @param[in]  conductivity Handle.
 * @param[in]  n            Number of elements of out.
 * @param[out] out          [n] Half widths, shape [n_sigmas][n_qpoints][n_bands], THz.
 * @return LK_OK, LK_E_INVALID, LK_E_SHAPE, LK_E_HANDLE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_conductivity_get_gamma_isotope(const lk_conductivity *conductivity,
                                                                int64_t n, double *out) LK_NOEXCEPT;

/** Half widths from boundary scattering, with the option "boundary_mfp".
 *
 * @param[in]  conductivity Handle.
 * @param[in]  n            Number of elements of out.
 * @param[out] out          [n] Half widths, shape [n_qpoints][n_bands], THz.
 * @return LK_OK, LK_E_INVALID, LK_E_SHAPE, LK_E_HANDLE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_conductivity_get_gamma_boundary(
    const lk_conductivity *conductivity, int64_t n, double *out) LK_NOEXCEPT;

/** Lifetimes of the modes from all scattering.
 *
 * @param[in]  conductivity Handle.
 * @param[in]  n            Number of elements of out.
 * @param[out] out          [n] Lifetimes 1 / (4 pi Gamma), shape
 *   [n_sigmas][n_temperatures][n_qpoints][n_bands], ps; 0 where the half width is 0.
 * @return LK_OK, LK_E_INVALID, LK_E_SHAPE, LK_E_HANDLE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_conductivity_get_lifetimes(const lk_conductivity *conductivity,
                                                            int64_t n, double *out) LK_NOEXCEPT;

/** Mean free paths of the modes from all scattering.
 *
 * @param[in]  conductivity Handle.
 * @param[in]  n            Number of elements of out.
 * @param[out] out          [n] Lengths |v| / (4 pi Gamma), shape
 *   [n_sigmas][n_temperatures][n_qpoints][n_bands], Angstrom; 0 where the half width is 0.
 * @return LK_OK, LK_E_INVALID, LK_E_SHAPE, LK_E_HANDLE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_conductivity_get_mean_free_paths(
    const lk_conductivity *conductivity, int64_t n, double *out) LK_NOEXCEPT;

LK_END_DECLS

#endif
