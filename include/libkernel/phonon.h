/* SPDX-License-Identifier: BSD-3-Clause */
#ifndef LIBKERNEL_PHONON_H
#define LIBKERNEL_PHONON_H

#include "libkernel/context.h"
#include "libkernel/crystal.h"
#include "libkernel/options.h"
#include "libkernel/types.h"

/** @file
 * Harmonic phonons: force constants, dynamical matrices, non-analytical term, frequencies,
 * eigenvectors, group velocities, heat capacities, free energies, entropies.
 *
 * Handles: lk_fc2 and lk_nac describe a crystal, lk_phonons computes at q-points. The functions
 * lk_phonon_..._compute() are the single kernels on arrays of the caller.
 */

LK_BEGIN_DECLS

/** Parameters of the non-analytical term correction of a polar crystal. */
typedef struct lk_nac lk_nac;

/** Second-order force constants of a supercell. */
typedef struct lk_fc2 lk_fc2;

/** Harmonic phonons of a crystal. */
typedef struct lk_phonons lk_phonons;

/** Makes the parameters of a non-analytical term correction.
 *
 * Option method is "gonze" (dipole-dipole sum over reciprocal lattice vectors, the default) or
 * "wang" (interpolated constant). Option unit_factor is e^2/(4 pi eps_0) in the units of the force
 * constants. For method gonze, g_cutoff (1/Angstrom) bounds the sum and screening (1/Angstrom) is
 * the range lambda of its Gaussian; without them n_g_vectors decides.
 *
 * @param[in]  ctx        Context or NULL for the default context.
 * @param[in]  n_atoms    Number of atoms of the primitive cell.
 * @param[in]  born       [n_atoms][3][3] Born effective charges [atom][field
 *                        direction][displacement direction], e.
 * @param[in]  dielectric [3][3] High-frequency dielectric constant. @matrix
 * @param[in]  options    Options or NULL.
 * @param[out] out        The new handle.
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_nac_create(
    lk_context *ctx, int64_t n_atoms, const double *born, const double *dielectric,
    const lk_options *options, lk_nac **out) LK_NOEXCEPT;

/** Frees the parameters; NULL is allowed.
 *
 * @param[in] nac Handle or NULL.
 * @since 1.0
 */
LK_API void lk_nac_destroy(lk_nac *nac) LK_NOEXCEPT;

/** Shape of an array of the parameters: "born" or "dielectric".
 *
 * @param[in]  nac   Handle.
 * @param[in]  name  Name of the array, as in the getter's name.
 * @param[out] rank  Number of dimensions.
 * @param[out] shape [8] Extents, the first rank of them are set.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_nac_get_shape(
    const lk_nac *nac, const char *name, int64_t *rank, int64_t *shape) LK_NOEXCEPT;

/** Born effective charges.
 *
 * @param[in]  nac Handle.
 * @param[in]  n   Number of elements of out.
 * @param[out] out [n] Charges, shape [n_atoms][3][3], [atom][field direction][displacement
 *                 direction], e.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_nac_get_born(
    const lk_nac *nac, int64_t n, double *out) LK_NOEXCEPT;

/** High-frequency dielectric constant.
 *
 * @param[in]  nac Handle.
 * @param[in]  n   Number of elements of out.
 * @param[out] out [n] Dielectric constant, shape [3][3]. @matrix
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_nac_get_dielectric(
    const lk_nac *nac, int64_t n, double *out) LK_NOEXCEPT;

/** Method of the correction.
 *
 * @param[in]  nac   Handle.
 * @param[out] value "gonze" or "wang".
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_nac_get_method(const lk_nac *nac, const char **value) LK_NOEXCEPT;

/** Coulomb constant in the units of the force constants.
 *
 * @param[in]  nac   Handle.
 * @param[out] value e^2/(4 pi eps_0), eV Angstrom by default.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_nac_get_unit_factor(const lk_nac *nac, double *value) LK_NOEXCEPT;

/** Takes second-order force constants from an array.
 *
 * The array is full, one row per supercell atom, or compact, one row per primitive atom in the
 * order of the supercell's map of primitive atoms.
 *
 * @param[in]  ctx             Context or NULL for the default context.
 * @param[in]  supercell       Supercell.
 * @param[in]  n_rows          Number of rows: of atoms of the supercell or of the primitive cell.
 * @param[in]  n_super         Number of atoms of the supercell.
 * @param[in]  force_constants [n_rows][n_super][3][3] Force constants, eV/Angstrom^2.
 * @param[in]  options         Options or NULL.
 * @param[out] out             The new handle.
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION, LK_E_HANDLE, LK_E_SHAPE, LK_E_NOMEM.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_fc2_create(
    lk_context *ctx, const lk_supercell *supercell, int64_t n_rows, int64_t n_super,
    const double *force_constants, const lk_options *options, lk_fc2 **out) LK_NOEXCEPT;

/** Makes other force constants of given ones: in the other storage, symmetrised, or both.
 *
 * Option layout is "same", "full" or "compact". Option symmetrize enforces the sum rule and the
 * symmetry under exchange of the two atoms; option rounds says how often the two alternate.
 *
 * @param[in]  ctx     Context or NULL for the default context.
 * @param[in]  source  Handle of the given force constants.
 * @param[in]  options Options or NULL.
 * @param[out] out     The new handle.
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION, LK_E_HANDLE, LK_E_SHAPE, LK_E_NOMEM, LK_E_UNSUPPORTED,
 *         LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_fc2_create_from_fc2(
    lk_context *ctx, const lk_fc2 *source, const lk_options *options, lk_fc2 **out) LK_NOEXCEPT;

/** Frees force constants; NULL is allowed.
 *
 * @param[in] fc2 Handle or NULL.
 * @since 1.0
 */
LK_API void lk_fc2_destroy(lk_fc2 *fc2) LK_NOEXCEPT;

/** Shape of an array of the force constants: "force_constants" or "drift".
 *
 * @param[in]  fc2   Handle.
 * @param[in]  name  Name of the array, as in the getter's name.
 * @param[out] rank  Number of dimensions.
 * @param[out] shape [8] Extents, the first rank of them are set.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_fc2_get_shape(
    const lk_fc2 *fc2, const char *name, int64_t *rank, int64_t *shape) LK_NOEXCEPT;

/** Force constants.
 *
 * @param[in]  fc2 Handle.
 * @param[in]  n   Number of elements of out.
 * @param[out] out [n] Force constants, shape [n_rows][n_super][3][3], eV/Angstrom^2.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_fc2_get_force_constants(
    const lk_fc2 *fc2, int64_t n, double *out) LK_NOEXCEPT;

/** Number of rows of the force constants.
 *
 * @param[in]  fc2   Handle.
 * @param[out] value Number of rows.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_fc2_get_n_rows(const lk_fc2 *fc2, int64_t *value) LK_NOEXCEPT;

/** Number of atoms of the supercell.
 *
 * @param[in]  fc2   Handle.
 * @param[out] value Number of atoms.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_fc2_get_n_super(const lk_fc2 *fc2, int64_t *value) LK_NOEXCEPT;

/** Whether the force constants have rows for the atoms of the primitive cell alone.
 *
 * @param[in]  fc2   Handle.
 * @param[out] value 1 compact, 0 full.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_fc2_get_is_compact(const lk_fc2 *fc2, int32_t *value) LK_NOEXCEPT;

/** Largest violation of the sum rule over the first and over the second atom.
 *
 * @param[in]  fc2 Handle.
 * @param[in]  n   Number of elements of out.
 * @param[out] out [n] Sums of largest size, shape [2], eV/Angstrom^2.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_fc2_get_drift(
    const lk_fc2 *fc2, int64_t n, double *out) LK_NOEXCEPT;

/** Prepares the phonons of a crystal from its force constants.
 *
 * For method gonze of the correction this takes the dipole-dipole part out of the force constants.
 * Option frequency_factor is the frequency in THz of a square root of 1 in the units of the
 * dynamical matrix.
 *
 * @param[in]  ctx       Context or NULL for the default context.
 * @param[in]  supercell Supercell.
 * @param[in]  fc2       Force constants.
 * @param[in]  nac       Non-analytical term correction; NULL for none. @optional
 * @param[in]  options   Options or NULL.
 * @param[out] out       The new handle.
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION, LK_E_HANDLE, LK_E_SHAPE, LK_E_NOMEM, LK_E_UNSUPPORTED,
 *         LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_phonons_create(
    lk_context *ctx, const lk_supercell *supercell, const lk_fc2 *fc2, const lk_nac *nac,
    const lk_options *options, lk_phonons **out) LK_NOEXCEPT;

/** Frees phonons; NULL is allowed.
 *
 * @param[in] phonons Handle or NULL.
 * @since 1.0
 */
LK_API void lk_phonons_destroy(lk_phonons *phonons) LK_NOEXCEPT;

/** Computes phonons at a list of q-points; the results replace the earlier ones.
 *
 * Options eigenvectors and group_velocities ask for more than frequencies. Option q_direction,
 * three reduced coordinates, is the direction in which Gamma is approached: for the non-analytical
 * term at Gamma, and for the order of degenerate bands in group velocities; group velocities at
 * Gamma are those without the term. Group velocities of modes below option cutoff_frequency (THz)
 * are zero; bands closer than option degeneracy_tolerance (THz) are degenerate.
 *
 * @param[in,out] phonons Handle.
 * @param[in]     n_q     Number of q-points.
 * @param[in]     qpoints [n_q][3] q-points, reduced coordinates.
 * @param[in]     options Options or NULL.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_NOT_FINITE,
 *         LK_E_UNSUPPORTED, LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_phonons_compute(
    lk_phonons *phonons, int64_t n_q, const double *qpoints,
    const lk_options *options) LK_NOEXCEPT;

/** Shape of a result: "qpoints", "frequencies", "eigenvectors" or "group_velocities".
 *
 * @param[in]  phonons Handle.
 * @param[in]  name    Name of the array, as in the getter's name.
 * @param[out] rank    Number of dimensions.
 * @param[out] shape   [8] Extents, the first rank of them are set.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_phonons_get_shape(
    const lk_phonons *phonons, const char *name, int64_t *rank, int64_t *shape) LK_NOEXCEPT;

/** Number of bands, three times the number of atoms of the primitive cell.
 *
 * @param[in]  phonons Handle.
 * @param[out] value   Number of bands.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_phonons_get_n_bands(
    const lk_phonons *phonons, int64_t *value) LK_NOEXCEPT;

/** q-points of the results.
 *
 * @param[in]  phonons Handle.
 * @param[in]  n       Number of elements of out.
 * @param[out] out     [n] q-points, shape [n_q][3], reduced coordinates.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_phonons_get_qpoints(
    const lk_phonons *phonons, int64_t n, double *out) LK_NOEXCEPT;

/** Frequencies; those of imaginary modes are negative.
 *
 * @param[in]  phonons Handle.
 * @param[in]  n       Number of elements of out.
 * @param[out] out     [n] Frequencies, shape [n_q][n_bands], ascending, THz.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_phonons_get_frequencies(
    const lk_phonons *phonons, int64_t n, double *out) LK_NOEXCEPT;

/** Eigenvectors of the dynamical matrices, with the phase of the exact atomic positions.
 *
 * @param[in]  phonons Handle.
 * @param[in]  n       Number of elements of out.
 * @param[out] out     [n] Eigenvectors, shape [n_q][n_bands][3*n_atoms],
 *                     [q-point][band][component].
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_phonons_get_eigenvectors(
    const lk_phonons *phonons, int64_t n, lk_complex *out) LK_NOEXCEPT;

/** Group velocities, the derivatives of the frequencies by q without 2 pi.
 *
 * @param[in]  phonons Handle.
 * @param[in]  n       Number of elements of out.
 * @param[out] out     [n] Velocities, shape [n_q][n_bands][3], Cartesian, THz Angstrom = 100 m/s.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_phonons_get_group_velocities(
    const lk_phonons *phonons, int64_t n, double *out) LK_NOEXCEPT;

/** Dynamical matrices at q-points, without correction or with that of Wang et al.
 *
 * D[3 i + a][3 j + b] = (m_i m_j)^(-1/2) sum over the images k of atom j of (force constant +
 * correction) times the mean of exp(2 pi i q s) over the shortest vectors s from i to k. The
 * correction is left out at q-points closer to Gamma than 1e-5/Angstrom unless a direction is
 * given. Paper: Wang et al., J. Phys.: Condens. Matter 22, 202201 (2010).
 *
 * @param[in]  ctx                Context or NULL for the default context.
 * @param[in]  n_q                Number of q-points.
 * @param[in]  n_atoms            Number of atoms of the primitive cell.
 * @param[in]  n_super            Number of atoms of the supercell.
 * @param[in]  n_rows             Number of rows of the force constants.
 * @param[in]  n_vectors          Number of shortest vectors.
 * @param[in]  qpoints            [n_q][3] q-points, reduced coordinates.
 * @param[in]  force_constants    [n_rows][n_super][3][3] Force constants, eV/Angstrom^2.
 * @param[in]  shortest_vectors   [n_vectors][3] Shortest vectors between atoms, fractional
 *                                coordinates of the primitive cell.
 * @param[in]  multiplicity       [n_super][n_atoms][2] For supercell atom k seen from primitive
 *                                atom i: number of equivalent shortest vectors, and 0-based
 *                                position of the first.
 * @param[in]  masses             [n_atoms] Masses, u.
 * @param[in]  p2s                [n_atoms] Row of the force constants of each primitive atom.
 *                                @index
 * @param[in]  s2p                [n_super] The element of p2s whose image each supercell atom is.
 *                                @index
 * @param[in]  born               [n_atoms][3][3] Born effective charges [atom][field
 *                                direction][displacement direction], e. NULL for no correction.
 *                                @optional
 * @param[in]  dielectric         [3][3] High-frequency dielectric constant. NULL only without born.
 *                                @optional @matrix
 * @param[in]  reciprocal_lattice [3][3] Reciprocal lattice in columns, without 2 pi, 1/Angstrom.
 *                                NULL only without born. @optional @matrix
 * @param[in]  q_direction        [3] Reduced direction that replaces q in the correction, at every
 *                                q-point. NULL for none. @optional
 * @param[in]  nac_factor         4 pi / volume of the primitive cell times e^2/(4 pi eps_0),
 *                                eV/Angstrom^2.
 * @param[in]  hermitianize       1 to take the Hermitian part of the Fourier sum, 0 to leave it.
 * @param[out] matrices           [n_q][3*n_atoms][3*n_atoms] Dynamical matrices, eV/(Angstrom^2 u).
 * @param[in]  options            Options or NULL.
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED, LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_phonon_dynamical_matrices_compute(
    lk_context *ctx, int64_t n_q, int64_t n_atoms, int64_t n_super, int64_t n_rows,
    int64_t n_vectors, const double *qpoints, const double *force_constants,
    const double *shortest_vectors, const int64_t *multiplicity, const double *masses,
    const int64_t *p2s, const int64_t *s2p, const double *born, const double *dielectric,
    const double *reciprocal_lattice, const double *q_direction, double nac_factor,
    int32_t hermitianize, lk_complex *matrices, const lk_options *options) LK_NOEXCEPT;

/** Dynamical matrices at q-points with the dipole-dipole correction of Gonze and Lee.
 *
 * The Fourier sum over the short-range force constants, as in
 * lk_phonon_dynamical_matrices_compute(), plus lk_phonon_dipole_dipole_compute() divided by the
 * square roots of the masses. Paper: Gonze and Lee, Phys. Rev. B 55, 10355 (1997).
 *
 * @param[in]  ctx                Context or NULL for the default context.
 * @param[in]  n_q                Number of q-points.
 * @param[in]  n_atoms            Number of atoms of the primitive cell.
 * @param[in]  n_super            Number of atoms of the supercell.
 * @param[in]  n_rows             Number of rows of the force constants.
 * @param[in]  n_vectors          Number of shortest vectors.
 * @param[in]  n_g                Number of reciprocal lattice vectors.
 * @param[in]  qpoints            [n_q][3] q-points, reduced coordinates.
 * @param[in]  force_constants    [n_rows][n_super][3][3] Force constants without their
 *                                dipole-dipole part, eV/Angstrom^2.
 * @param[in]  shortest_vectors   [n_vectors][3] Shortest vectors between atoms, fractional
 *                                coordinates of the primitive cell.
 * @param[in]  multiplicity       [n_super][n_atoms][2] For supercell atom k seen from primitive
 *                                atom i: number of equivalent shortest vectors, and 0-based
 *                                position of the first.
 * @param[in]  masses             [n_atoms] Masses, u.
 * @param[in]  p2s                [n_atoms] Row of the force constants of each primitive atom.
 *                                @index
 * @param[in]  s2p                [n_super] The element of p2s whose image each supercell atom is.
 *                                @index
 * @param[in]  born               [n_atoms][3][3] Born effective charges [atom][field
 *                                direction][displacement direction], e.
 * @param[in]  dielectric         [3][3] High-frequency dielectric constant. @matrix
 * @param[in]  reciprocal_lattice [3][3] Reciprocal lattice in columns, without 2 pi, 1/Angstrom.
 *                                @matrix
 * @param[in]  positions          [n_atoms][3] Cartesian positions of the primitive atoms, Angstrom.
 * @param[in]  q0_term            [n_atoms][3][3] Result of lk_phonon_dipole_dipole_q0_compute().
 * @param[in]  g_vectors          [n_g][3] Cartesian reciprocal lattice vectors, zero included,
 *                                without 2 pi, 1/Angstrom.
 * @param[in]  nac_factor         4 pi / volume of the primitive cell times e^2/(4 pi eps_0),
 *                                eV/Angstrom^2.
 * @param[in]  screening          Range lambda of the Gaussian screening, 1/Angstrom.
 * @param[in]  q_direction        [3] Reduced direction in which Gamma is approached. NULL for none.
 *                                @optional
 * @param[in]  hermitianize       1 to take the Hermitian part of the Fourier sum, 0 to leave it.
 * @param[out] matrices           [n_q][3*n_atoms][3*n_atoms] Dynamical matrices, eV/(Angstrom^2 u).
 * @param[in]  options            Options or NULL.
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED, LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_phonon_dynamical_matrices_gonze_compute(
    lk_context *ctx, int64_t n_q, int64_t n_atoms, int64_t n_super, int64_t n_rows,
    int64_t n_vectors, int64_t n_g, const double *qpoints, const double *force_constants,
    const double *shortest_vectors, const int64_t *multiplicity, const double *masses,
    const int64_t *p2s, const int64_t *s2p, const double *born, const double *dielectric,
    const double *reciprocal_lattice, const double *positions, const lk_complex *q0_term,
    const double *g_vectors, double nac_factor, double screening, const double *q_direction,
    int32_t hermitianize, lk_complex *matrices, const lk_options *options) LK_NOEXCEPT;

/** Dynamical matrix at one q-point with a given correction of the force constants.
 *
 * @param[in]  ctx              Context or NULL for the default context.
 * @param[in]  n_atoms          Number of atoms of the primitive cell.
 * @param[in]  n_super          Number of atoms of the supercell.
 * @param[in]  n_rows           Number of rows of the force constants.
 * @param[in]  n_vectors        Number of shortest vectors.
 * @param[in]  q                [3] q-point, reduced coordinates.
 * @param[in]  force_constants  [n_rows][n_super][3][3] Force constants, eV/Angstrom^2.
 * @param[in]  shortest_vectors [n_vectors][3] Shortest vectors between atoms, fractional
 *                              coordinates of the primitive cell.
 * @param[in]  multiplicity     [n_super][n_atoms][2] For supercell atom k seen from primitive atom
 *                              i: number of equivalent shortest vectors, and 0-based position of
 *                              the first.
 * @param[in]  masses           [n_atoms] Masses, u.
 * @param[in]  p2s              [n_atoms] Row of the force constants of each primitive atom. @index
 * @param[in]  s2p              [n_super] The element of p2s whose image each supercell atom is.
 *                              @index
 * @param[in]  charge_sum       [n_atoms][n_atoms][3][3] Added to the force constant of every pair,
 *                              for example the result of lk_phonon_charge_sum_compute(),
 *                              eV/Angstrom^2; NULL for none. @optional
 * @param[out] matrix           [3*n_atoms][3*n_atoms] Hermitian part of the dynamical matrix,
 *                              eV/(Angstrom^2 u).
 * @param[in]  options          Options or NULL.
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED, LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_phonon_dynamical_matrix_compute(
    lk_context *ctx, int64_t n_atoms, int64_t n_super, int64_t n_rows, int64_t n_vectors,
    const double *q, const double *force_constants, const double *shortest_vectors,
    const int64_t *multiplicity, const double *masses, const int64_t *p2s, const int64_t *s2p,
    const double *charge_sum, lk_complex *matrix, const lk_options *options) LK_NOEXCEPT;

/** Dynamical matrices at points of a grid, without correction or with that of Wang et al.
 *
 * As lk_phonon_dynamical_matrices_compute(); the correction is left out only where the address is
 * zero.
 *
 * @param[in]     ctx                Context or NULL for the default context.
 * @param[in]     n_phonons          Number of grid points in the arrays.
 * @param[in]     n_points           Number of grid points to compute.
 * @param[in]     n_atoms            Number of atoms of the primitive cell.
 * @param[in]     n_super            Number of atoms of the supercell.
 * @param[in]     n_rows             Number of rows of the force constants.
 * @param[in]     n_vectors          Number of shortest vectors.
 * @param[in]     grid_points        [n_points] Grid points to compute, strictly ascending. @index
 * @param[in]     grid_addresses     [n_phonons][3] Integer addresses of the grid points.
 * @param[in]     qd_inv             [3][3] Matrix that makes reduced q-points of addresses. @matrix
 * @param[in]     force_constants    [n_rows][n_super][3][3] Force constants, eV/Angstrom^2.
 * @param[in]     shortest_vectors   [n_vectors][3] Shortest vectors between atoms, fractional
 *                                   coordinates of the primitive cell.
 * @param[in]     multiplicity       [n_super][n_atoms][2] For supercell atom k seen from primitive
 *                                   atom i: number of equivalent shortest vectors, and 0-based
 *                                   position of the first.
 * @param[in]     masses             [n_atoms] Masses, u.
 * @param[in]     p2s                [n_atoms] Row of the force constants of each primitive atom.
 *                                   @index
 * @param[in]     s2p                [n_super] The element of p2s whose image each supercell atom
 *                                   is. @index
 * @param[in]     born               [n_atoms][3][3] Born effective charges [atom][field
 *                                   direction][displacement direction], e. NULL for no correction.
 *                                   @optional
 * @param[in]     dielectric         [3][3] High-frequency dielectric constant. NULL only without
 *                                   born. @optional @matrix
 * @param[in]     reciprocal_lattice [3][3] Reciprocal lattice in columns, without 2 pi, 1/Angstrom.
 *                                   NULL only without born. @optional @matrix
 * @param[in]     q_direction        [3] Reduced direction that replaces q in the correction, at
 *                                   every q-point. NULL for none. @optional
 * @param[in]     nac_factor         4 pi / volume of the primitive cell times e^2/(4 pi eps_0),
 *                                   eV/Angstrom^2.
 * @param[in,out] matrices           [n_phonons][3*n_atoms][3*n_atoms] Dynamical matrices,
 *                                   eV/(Angstrom^2 u); only those of the listed grid points are
 *                                   written. @nan
 * @param[in]     options            Options or NULL.
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED, LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_phonon_dynamical_matrices_at_grid_compute(
    lk_context *ctx, int64_t n_phonons, int64_t n_points, int64_t n_atoms, int64_t n_super,
    int64_t n_rows, int64_t n_vectors, const int64_t *grid_points, const int64_t *grid_addresses,
    const double *qd_inv, const double *force_constants, const double *shortest_vectors,
    const int64_t *multiplicity, const double *masses, const int64_t *p2s, const int64_t *s2p,
    const double *born, const double *dielectric, const double *reciprocal_lattice,
    const double *q_direction, double nac_factor, lk_complex *matrices,
    const lk_options *options) LK_NOEXCEPT;

/** Dynamical matrices at points of a grid with the dipole-dipole correction of Gonze and Lee.
 *
 * As lk_phonon_dynamical_matrices_gonze_compute().
 *
 * @param[in]     ctx                Context or NULL for the default context.
 * @param[in]     n_phonons          Number of grid points in the arrays.
 * @param[in]     n_points           Number of grid points to compute.
 * @param[in]     n_atoms            Number of atoms of the primitive cell.
 * @param[in]     n_super            Number of atoms of the supercell.
 * @param[in]     n_rows             Number of rows of the force constants.
 * @param[in]     n_vectors          Number of shortest vectors.
 * @param[in]     n_g                Number of reciprocal lattice vectors.
 * @param[in]     grid_points        [n_points] Grid points to compute, strictly ascending. @index
 * @param[in]     grid_addresses     [n_phonons][3] Integer addresses of the grid points.
 * @param[in]     qd_inv             [3][3] Matrix that makes reduced q-points of addresses. @matrix
 * @param[in]     force_constants    [n_rows][n_super][3][3] Force constants without their
 *                                   dipole-dipole part, eV/Angstrom^2.
 * @param[in]     shortest_vectors   [n_vectors][3] Shortest vectors between atoms, fractional
 *                                   coordinates of the primitive cell.
 * @param[in]     multiplicity       [n_super][n_atoms][2] For supercell atom k seen from primitive
 *                                   atom i: number of equivalent shortest vectors, and 0-based
 *                                   position of the first.
 * @param[in]     masses             [n_atoms] Masses, u.
 * @param[in]     p2s                [n_atoms] Row of the force constants of each primitive atom.
 *                                   @index
 * @param[in]     s2p                [n_super] The element of p2s whose image each supercell atom
 *                                   is. @index
 * @param[in]     born               [n_atoms][3][3] Born effective charges [atom][field
 *                                   direction][displacement direction], e.
 * @param[in]     dielectric         [3][3] High-frequency dielectric constant. @matrix
 * @param[in]     reciprocal_lattice [3][3] Reciprocal lattice in columns, without 2 pi, 1/Angstrom.
 *                                   @matrix
 * @param[in]     positions          [n_atoms][3] Cartesian positions of the primitive atoms,
 *                                   Angstrom.
 * @param[in]     q0_term            [n_atoms][3][3] Result of lk_phonon_dipole_dipole_q0_compute().
 * @param[in]     g_vectors          [n_g][3] Cartesian reciprocal lattice vectors, zero included,
 *                                   without 2 pi, 1/Angstrom.
 * @param[in]     nac_factor         4 pi / volume of the primitive cell times e^2/(4 pi eps_0),
 *                                   eV/Angstrom^2.
 * @param[in]     screening          Range lambda of the Gaussian screening, 1/Angstrom.
 * @param[in]     q_direction        [3] Reduced direction in which Gamma is approached. NULL for
 *                                   none. @optional
 * @param[in,out] matrices           [n_phonons][3*n_atoms][3*n_atoms] Dynamical matrices,
 *                                   eV/(Angstrom^2 u); only those of the listed grid points are
 *                                   written. @nan
 * @param[in]     options            Options or NULL.
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED, LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_phonon_dynamical_matrices_gonze_at_grid_compute(
    lk_context *ctx, int64_t n_phonons, int64_t n_points, int64_t n_atoms, int64_t n_super,
    int64_t n_rows, int64_t n_vectors, int64_t n_g, const int64_t *grid_points,
    const int64_t *grid_addresses, const double *qd_inv, const double *force_constants,
    const double *shortest_vectors, const int64_t *multiplicity, const double *masses,
    const int64_t *p2s, const int64_t *s2p, const double *born, const double *dielectric,
    const double *reciprocal_lattice, const double *positions, const lk_complex *q0_term,
    const double *g_vectors, double nac_factor, double screening, const double *q_direction,
    lk_complex *matrices, const lk_options *options) LK_NOEXCEPT;

/** Products of Born charges along a wave vector: factor (q Z_i)_a (q Z_j)_b.
 *
 * @param[in]  ctx         Context or NULL for the default context.
 * @param[in]  n_atoms     Number of atoms of the primitive cell.
 * @param[in]  factor      Factor of all products.
 * @param[in]  q_cartesian [3] Cartesian wave vector.
 * @param[in]  born        [n_atoms][3][3] Born effective charges [atom][field
 *                         direction][displacement direction], e.
 * @param[out] charge_sum  [n_atoms][n_atoms][3][3] Products, [i][j][a][b].
 * @param[in]  options     Options or NULL.
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_phonon_charge_sum_compute(
    lk_context *ctx, int64_t n_atoms, double factor, const double *q_cartesian, const double *born,
    double *charge_sum, const lk_options *options) LK_NOEXCEPT;

/** Term of the dipole-dipole sum that makes it obey the acoustic sum rule.
 *
 * For each atom i the Hermitian part of the sum over j of the blocks (i, j) of
 * lk_phonon_dipole_dipole_compute() at q = 0, without this term and with factor 1.
 *
 * @param[in]  ctx        Context or NULL for the default context.
 * @param[in]  n_atoms    Number of atoms of the primitive cell.
 * @param[in]  n_g        Number of reciprocal lattice vectors.
 * @param[in]  g_vectors  [n_g][3] Cartesian reciprocal lattice vectors, zero included, without 2
 *                        pi, 1/Angstrom.
 * @param[in]  born       [n_atoms][3][3] Born effective charges [atom][field
 *                        direction][displacement direction], e.
 * @param[in]  dielectric [3][3] High-frequency dielectric constant. @matrix
 * @param[in]  positions  [n_atoms][3] Cartesian positions of the primitive atoms, Angstrom.
 * @param[in]  screening  Range lambda of the Gaussian screening, 1/Angstrom.
 * @param[out] q0_term    [n_atoms][3][3] The term of each atom, e^2/Angstrom^2.
 * @param[in]  options    Options or NULL.
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED, LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_phonon_dipole_dipole_q0_compute(
    lk_context *ctx, int64_t n_atoms, int64_t n_g, const double *g_vectors, const double *born,
    const double *dielectric, const double *positions, double screening, lk_complex *q0_term,
    const lk_options *options) LK_NOEXCEPT;

/** Dipole-dipole part of the dynamical matrix at one q-point, without masses.
 *
 * Sum over K = G + q of exp(-K eps K / 4 lambda^2) / (K eps K) (Z_i^T K)_a (Z_j^T K)_b exp(2 pi i G
 * (tau_i - tau_j)), minus q0_term in the diagonal blocks, times factor. The term with K = 0 is left
 * out or, with a direction d, is (Z_i^T d)_a (Z_j^T d)_b / (d eps d).
 *
 * @param[in]  ctx                 Context or NULL for the default context.
 * @param[in]  n_atoms             Number of atoms of the primitive cell.
 * @param[in]  n_g                 Number of reciprocal lattice vectors.
 * @param[in]  g_vectors           [n_g][3] Cartesian reciprocal lattice vectors, zero included,
 *                                 without 2 pi, 1/Angstrom.
 * @param[in]  q_cartesian         [3] Cartesian q-point without 2 pi, 1/Angstrom.
 * @param[in]  born                [n_atoms][3][3] Born effective charges [atom][field
 *                                 direction][displacement direction], e.
 * @param[in]  dielectric          [3][3] High-frequency dielectric constant. @matrix
 * @param[in]  positions           [n_atoms][3] Cartesian positions of the primitive atoms,
 *                                 Angstrom.
 * @param[in]  q0_term             [n_atoms][3][3] Result of lk_phonon_dipole_dipole_q0_compute().
 * @param[in]  factor              Factor of the result.
 * @param[in]  screening           Range lambda of the Gaussian screening, 1/Angstrom.
 * @param[in]  direction_cartesian [3] Cartesian direction in which K = 0 is approached. NULL for
 *                                 none. @optional
 * @param[out] dipole_dipole       [n_atoms][3][n_atoms][3] The matrix, unit of factor times e^2.
 * @param[in]  options             Options or NULL.
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED, LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_phonon_dipole_dipole_compute(
    lk_context *ctx, int64_t n_atoms, int64_t n_g, const double *g_vectors,
    const double *q_cartesian, const double *born, const double *dielectric,
    const double *positions, const lk_complex *q0_term, double factor, double screening,
    const double *direction_cartesian, lk_complex *dipole_dipole,
    const lk_options *options) LK_NOEXCEPT;

/** Derivative of the dipole-dipole part with respect to Cartesian q.
 *
 * With a direction, the term with K = 0 is the whole derivative at K = direction; give a unit
 * vector.
 *
 * @param[in]  ctx                 Context or NULL for the default context.
 * @param[in]  n_atoms             Number of atoms of the primitive cell.
 * @param[in]  n_g                 Number of reciprocal lattice vectors.
 * @param[in]  g_vectors           [n_g][3] Cartesian reciprocal lattice vectors, zero included,
 *                                 without 2 pi, 1/Angstrom.
 * @param[in]  q_cartesian         [3] Cartesian q-point without 2 pi, 1/Angstrom.
 * @param[in]  born                [n_atoms][3][3] Born effective charges [atom][field
 *                                 direction][displacement direction], e.
 * @param[in]  dielectric          [3][3] High-frequency dielectric constant. @matrix
 * @param[in]  positions           [n_atoms][3] Cartesian positions of the primitive atoms,
 *                                 Angstrom.
 * @param[in]  factor              Factor of the result.
 * @param[in]  screening           Range lambda of the Gaussian screening, 1/Angstrom.
 * @param[in]  direction_cartesian [3] Cartesian direction in which K = 0 is approached. NULL for
 *                                 none. @optional
 * @param[out] derivatives         [3][n_atoms][3][n_atoms][3] The derivatives along x, y and z,
 *                                 Angstrom times the unit of the matrix.
 * @param[in]  options             Options or NULL.
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED, LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_phonon_dipole_dipole_derivative_compute(
    lk_context *ctx, int64_t n_atoms, int64_t n_g, const double *g_vectors,
    const double *q_cartesian, const double *born, const double *dielectric,
    const double *positions, double factor, double screening, const double *direction_cartesian,
    lk_complex *derivatives, const lk_options *options) LK_NOEXCEPT;

/** Derivative of the dynamical matrix with respect to Cartesian q without 2 pi.
 *
 * The derivatives are added to the given array, which is made Hermitian afterwards (in slab d only
 * elements with a row or column of at least d). The correction of Wang et al. is not left out at
 * Gamma.
 *
 * @param[in]     ctx                Context or NULL for the default context.
 * @param[in]     n_atoms            Number of atoms of the primitive cell.
 * @param[in]     n_super            Number of atoms of the supercell.
 * @param[in]     n_rows             Number of rows of the force constants.
 * @param[in]     n_vectors          Number of shortest vectors.
 * @param[in]     q                  [3] q-point, reduced coordinates.
 * @param[in]     lattice            [3][3] Primitive lattice in columns, Angstrom. @matrix
 * @param[in]     reciprocal_lattice [3][3] Reciprocal lattice in columns, without 2 pi, 1/Angstrom.
 *                                   @matrix
 * @param[in]     force_constants    [n_rows][n_super][3][3] Force constants, eV/Angstrom^2.
 * @param[in]     shortest_vectors   [n_vectors][3] Shortest vectors between atoms, fractional
 *                                   coordinates of the primitive cell.
 * @param[in]     multiplicity       [n_super][n_atoms][2] For supercell atom k seen from primitive
 *                                   atom i: number of equivalent shortest vectors, and 0-based
 *                                   position of the first.
 * @param[in]     masses             [n_atoms] Masses, u.
 * @param[in]     p2s                [n_atoms] Row of the force constants of each primitive atom.
 *                                   @index
 * @param[in]     s2p                [n_super] The element of p2s whose image each supercell atom
 *                                   is. @index
 * @param[in]     born               [n_atoms][3][3] Born effective charges [atom][field
 *                                   direction][displacement direction], e. NULL for no correction.
 *                                   @optional
 * @param[in]     dielectric         [3][3] High-frequency dielectric constant. NULL only without
 *                                   born. @optional @matrix
 * @param[in]     q_direction        [3] Reduced direction that replaces q in the correction. NULL
 *                                   for none. @optional
 * @param[in]     nac_factor         4 pi / volume of the primitive cell times e^2/(4 pi eps_0),
 *                                   eV/Angstrom^2.
 * @param[in,out] derivatives        [3][3*n_atoms][3*n_atoms] Derivatives along x, y and z,
 *                                   eV/(Angstrom u). @nan
 * @param[in]     options            Options or NULL.
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED, LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_phonon_dynamical_matrix_derivative_compute(
    lk_context *ctx, int64_t n_atoms, int64_t n_super, int64_t n_rows, int64_t n_vectors,
    const double *q, const double *lattice, const double *reciprocal_lattice,
    const double *force_constants, const double *shortest_vectors, const int64_t *multiplicity,
    const double *masses, const int64_t *p2s, const int64_t *s2p, const double *born,
    const double *dielectric, const double *q_direction, double nac_factor,
    lk_complex *derivatives, const lk_options *options) LK_NOEXCEPT;

/** Force constants from the dynamical matrices at the q-points commensurate with the supercell.
 *
 * @param[in]  ctx              Context or NULL for the default context.
 * @param[in]  n_q              Number of q-points.
 * @param[in]  n_atoms          Number of atoms of the primitive cell.
 * @param[in]  n_super          Number of atoms of the supercell.
 * @param[in]  n_rows           Number of rows of the force constants.
 * @param[in]  n_vectors        Number of shortest vectors.
 * @param[in]  matrices         [n_q][3*n_atoms][3*n_atoms] Dynamical matrices, eV/(Angstrom^2 u).
 * @param[in]  qpoints          [n_q][3] Commensurate q-points, reduced coordinates; n_q n_atoms =
 *                              n_super.
 * @param[in]  shortest_vectors [n_vectors][3] Shortest vectors between atoms, fractional
 *                              coordinates of the primitive cell.
 * @param[in]  multiplicity     [n_super][n_atoms][2] For supercell atom k seen from primitive atom
 *                              i: number of equivalent shortest vectors, and 0-based position of
 *                              the first.
 * @param[in]  masses           [n_atoms] Masses, u.
 * @param[in]  s2pp             [n_super] Primitive atom of each supercell atom. @index
 * @param[in]  rows             [n_atoms] Row of the force constants of each primitive atom, all
 *                              different. @index
 * @param[out] force_constants  [n_rows][n_super][3][3] Force constants, eV/Angstrom^2; rows that
 *                              are not listed are zero.
 * @param[in]  options          Options or NULL.
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED, LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_phonon_inverse_fourier_compute(
    lk_context *ctx, int64_t n_q, int64_t n_atoms, int64_t n_super, int64_t n_rows,
    int64_t n_vectors, const lk_complex *matrices, const double *qpoints,
    const double *shortest_vectors, const int64_t *multiplicity, const double *masses,
    const int64_t *s2pp, const int64_t *rows, double *force_constants,
    const lk_options *options) LK_NOEXCEPT;

/** Group velocities from eigenvectors and derivatives of dynamical matrices.
 *
 * Degenerate bands are first rotated so that they diagonalise the derivative along option direction
 * (three Cartesian components, default 1, 2, 3). Options cutoff_frequency, degeneracy_tolerance
 * (THz) and frequency_factor are as for lk_phonons_compute() and lk_phonons_create().
 *
 * @param[in]  ctx          Context or NULL for the default context.
 * @param[in]  n_q          Number of q-points.
 * @param[in]  n_bands      Number of bands.
 * @param[in]  frequencies  [n_q][n_bands] Frequencies in ascending order, THz.
 * @param[in]  eigenvectors [n_q][n_bands][n_bands] Eigenvectors in columns,
 *                          [q-point][component][band].
 * @param[in]  derivatives  [n_q][3][n_bands][n_bands] Derivatives of the dynamical matrices along
 *                          x, y and z, eV/(Angstrom u).
 * @param[out] velocities   [n_q][n_bands][3] Group velocities, THz Angstrom.
 * @param[in]  options      Options or NULL.
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED, LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_phonon_group_velocities_compute(
    lk_context *ctx, int64_t n_q, int64_t n_bands, const double *frequencies,
    const lk_complex *eigenvectors, const lk_complex *derivatives, double *velocities,
    const lk_options *options) LK_NOEXCEPT;

/** Heat capacities of harmonic modes at constant volume.
 *
 * Zero for modes at or below option cutoff_frequency (THz) and at temperature zero. Option
 * classical gives k_B instead.
 *
 * @param[in]  ctx             Context or NULL for the default context.
 * @param[in]  n_modes         Number of modes.
 * @param[in]  n_temperatures  Number of temperatures.
 * @param[in]  frequencies     [n_modes] Frequencies, THz.
 * @param[in]  temperatures    [n_temperatures] Temperatures, K.
 * @param[out] heat_capacities [n_temperatures][n_modes] Heat capacities, eV/K.
 * @param[in]  options         Options or NULL.
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED, LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_phonon_heat_capacities_compute(
    lk_context *ctx, int64_t n_modes, int64_t n_temperatures, const double *frequencies,
    const double *temperatures, double *heat_capacities, const lk_options *options) LK_NOEXCEPT;

/** Helmholtz free energies and entropies of harmonic modes.
 *
 * Both are zero for modes at or below option cutoff_frequency (THz). At temperature zero the free
 * energy is the zero-point energy and the entropy zero. Option classical gives those of classical
 * statistics, without zero-point energy.
 *
 * @param[in]  ctx             Context or NULL for the default context.
 * @param[in]  n_modes         Number of modes.
 * @param[in]  n_temperatures  Number of temperatures.
 * @param[in]  frequencies     [n_modes] Frequencies, THz.
 * @param[in]  temperatures    [n_temperatures] Temperatures, K.
 * @param[out] free_energies   [n_temperatures][n_modes] Free energies, eV.
 * @param[out] entropies       [n_temperatures][n_modes] Entropies, eV/K.
 * @param[in]  options         Options or NULL.
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED, LK_E_CANCELLED.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_phonon_free_energies_compute(
    lk_context *ctx, int64_t n_modes, int64_t n_temperatures, const double *frequencies,
    const double *temperatures, double *free_energies, double *entropies,
    const lk_options *options) LK_NOEXCEPT;

LK_END_DECLS

#endif
