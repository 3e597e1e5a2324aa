/* SPDX-License-Identifier: BSD-3-Clause */
#ifndef LIBKERNEL_IO_H
#define LIBKERNEL_IO_H

#include "libkernel/context.h"
#include "libkernel/crystal.h"
#include "libkernel/displacements.h"
#include "libkernel/options.h"
#include "libkernel/types.h"

/** @file
 * Files of phonopy, phono3py and VASP.
 *
 * lk_input holds what such files say about one crystal: cells, displacements, forces, dielectric
 * data. It begins with one file, or with arrays, and takes forces and Born effective charges from
 * further files. Files may be compressed (xz, gzip, bzip2), whatever their name. An error of format
 * names file and line, what was expected and what was found.
 *
 * Displaced supercells are counted in one order everywhere: first every single displacement, then
 * all pairs.
 */

LK_BEGIN_DECLS

/** Contents of the input files of one crystal. */
typedef struct lk_input lk_input;

/** Reads a file of phonopy or phono3py, or a POSCAR.
 *
 * @param[in] ctx Context, or NULL for the default one. @optional
 * @param[in] path phono3py_disp.yaml, phono3py_params.yaml, phonopy.yaml and their like of all
 *   versions, or a POSCAR of VASP 4 or 5, which gives the unit cell alone.
 * @param[in] options Options "convert_units" (true: lengths and forces become Angstrom and
 *   eV/Angstrom from the units of the calculator that the file names) and "format" ("auto", "yaml",
 *   "poscar"). @optional
 * @param[out] out The new handle.
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION, LK_E_FILE, LK_E_FORMAT, LK_E_UNSUPPORTED,
 *   LK_E_NOMEM.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_read(lk_context *ctx, const char *path,
                                            const lk_options *options, lk_input **out) LK_NOEXCEPT;

/** Makes the contents of a file from arrays, for writing.
 *
 * @param[in] ctx Context, or NULL for the default one. @optional
 * @param[in] n_atoms Number of atoms of the unit cell.
 * @param[in] lattice [3][3] Basis vectors of the unit cell in rows, Angstrom. @matrix
 * @param[in] positions [n_atoms][3] Fractional positions.
 * @param[in] symbols [n_atoms] Symbols of the elements.
 * @param[in] masses [n_atoms] Masses, u; NULL takes the standard ones. @optional
 * @param[in] supercell_matrix [3][3] Supercell matrix, as phonopy defines it. @matrix
 * @param[in] primitive_matrix [3][3] Primitive matrix, as phonopy defines it; NULL finds the
 *   primitive cell. @optional @matrix
 * @param[in] phonon_supercell_matrix [3][3] Supercell matrix of the second order when it has a
 *   supercell of its own. @optional @matrix
 * @param[in] options Options "program" ("phono3py" or "phonopy": whose file is written) and
 *   "tolerance" (Angstrom). @optional
 * @param[out] out The new handle.
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION, LK_E_SINGULAR, LK_E_SYMMETRY, LK_E_NOMEM.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_create(lk_context *ctx, int64_t n_atoms,
                                              const double *lattice, const double *positions,
                                              const char *const *symbols, const double *masses,
                                              const int64_t *supercell_matrix,
                                              const double *primitive_matrix,
                                              const int64_t *phonon_supercell_matrix,
                                              const lk_options *options,
                                              lk_input **out) LK_NOEXCEPT;

/** Frees an input; NULL is allowed.
 *
 * @param[in] input Handle or NULL.
 * @since 1.0
 */
LK_API void lk_input_destroy(lk_input *input) LK_NOEXCEPT;

/** Reads forces of the displaced supercells from FORCES_FC3.
 *
 * @param[in,out] input Handle.
 * @param[in] path File with rows of forces in the order of the displaced supercells, or with rows
 *   of displacement and force (type II), which replace the displacements. Units as those of the
 *   file read first.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_FILE, LK_E_FORMAT, LK_E_STATE, LK_E_NOMEM.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_read_forces_fc3(lk_input *input,
                                                       const char *path) LK_NOEXCEPT;

/** Reads forces of the second order from FORCES_FC2.
 *
 * @param[in,out] input Handle.
 * @param[in] path File with rows of forces in the order of the displaced supercells of the second
 *   order, or with rows of displacement and force (type II). Where the input has no second-order
 *   displacements of its own, those of the supercell are meant.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_FILE, LK_E_FORMAT, LK_E_STATE, LK_E_NOMEM.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_read_forces_fc2(lk_input *input,
                                                       const char *path) LK_NOEXCEPT;

/** Reads displacements and forces from phonopy's FORCE_SETS.
 *
 * @param[in,out] input Handle.
 * @param[in] path File of type I or II; replaces the displacements.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_FILE, LK_E_FORMAT, LK_E_STATE, LK_E_NOMEM.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_read_force_sets(lk_input *input,
                                                       const char *path) LK_NOEXCEPT;

/** Reads second-order force constants from phonopy's FORCE_CONSTANTS.
 *
 * @param[in,out] input Handle.
 * @param[in] path File with full or compact force constants.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_FILE, LK_E_FORMAT, LK_E_STATE, LK_E_NOMEM.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_read_force_constants(lk_input *input,
                                                            const char *path) LK_NOEXCEPT;

/** Reads the dielectric constant and the Born effective charges from phonopy's BORN.
 *
 * The primitive cell is that of the file, or built from unit cell and matrices.
 *
 * @param[in,out] input Handle.
 * @param[in] path File with the charges of the symmetry-independent atoms of the primitive cell;
 *   those of the other atoms follow by symmetry.
 * @param[in] options Options "symmetrize" (average over the space group and subtract the mean
 *   charge), "symmetry" (false: the file lists every atom) and "tolerance" (Angstrom). @optional
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_OPTION, LK_E_FILE, LK_E_FORMAT, LK_E_STATE,
 *   LK_E_SYMMETRY, LK_E_NOMEM.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_read_born(lk_input *input, const char *path,
                                                 const lk_options *options) LK_NOEXCEPT;

/** Sets displacements of one atom, or of two, in the supercell.
 *
 * Removes forces and energies of earlier displacements.
 *
 * @param[in,out] input Handle.
 * @param[in] n_singles Number of single displacements.
 * @param[in] atoms [n_singles] Displaced atoms of the supercell. @index
 * @param[in] vectors [n_singles][3] Displacements, Cartesian, Angstrom.
 * @param[in] n_pairs Number of pairs; may be 0.
 * @param[in] pair_first [n_pairs] Single displacement that each pair extends, in ascending order;
 *   not used when n_pairs is 0. @index @optional
 * @param[in] pair_atoms [n_pairs] Second displaced atoms. @index @optional
 * @param[in] pair_vectors [n_pairs][3] Second displacements, Cartesian, Angstrom. @optional
 * @param[in] pair_included [n_pairs] 0 for pairs beyond the cutoff; NULL includes all. @optional
 * @param[in] cutoff Cutoff distance of pairs, Angstrom; 0 when there is none.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_STATE, LK_E_SHAPE, LK_E_NOMEM.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_set_displacements(lk_input *input, int64_t n_singles,
                                                         const int64_t *atoms,
                                                         const double *vectors, int64_t n_pairs,
                                                         const int64_t *pair_first,
                                                         const int64_t *pair_atoms,
                                                         const double *pair_vectors,
                                                         const int8_t *pair_included,
                                                         double cutoff) LK_NOEXCEPT;

/** Sets single displacements in the supercell of the second order.
 *
 * @param[in,out] input Handle.
 * @param[in] n_singles Number of displacements.
 * @param[in] atoms [n_singles] Displaced atoms of the supercell. @index
 * @param[in] vectors [n_singles][3] Displacements, Cartesian, Angstrom.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_STATE, LK_E_SHAPE, LK_E_NOMEM.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_set_phonon_displacements(lk_input *input, int64_t n_singles,
                                                                const int64_t *atoms,
                                                                const double *vectors) LK_NOEXCEPT;

/** Sets the forces of all displaced supercells.
 *
 * @param[in,out] input Handle.
 * @param[in] n_supercells Number of displaced supercells.
 * @param[in] n_atoms Number of atoms of the supercell.
 * @param[in] forces [n_supercells][n_atoms][3] Forces, eV/Angstrom.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_STATE, LK_E_SHAPE, LK_E_NOMEM.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_set_forces(lk_input *input, int64_t n_supercells,
                                                  int64_t n_atoms,
                                                  const double *forces) LK_NOEXCEPT;

/** Sets the forces of all displaced supercells of the second order.
 *
 * @param[in,out] input Handle.
 * @param[in] n_supercells Number of displaced supercells.
 * @param[in] n_atoms Number of atoms of the supercell.
 * @param[in] forces [n_supercells][n_atoms][3] Forces, eV/Angstrom.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_STATE, LK_E_SHAPE, LK_E_NOMEM.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_set_phonon_forces(lk_input *input, int64_t n_supercells,
                                                         int64_t n_atoms,
                                                         const double *forces) LK_NOEXCEPT;

/** Sets dielectric constant and Born effective charges.
 *
 * @param[in,out] input Handle.
 * @param[in] n_primitive Number of atoms of the primitive cell.
 * @param[in] born [n_primitive][3][3] Born effective charges, e.
 * @param[in] dielectric [3][3] Dielectric constant. @matrix
 * @param[in] factor Unit conversion e^2/(4 pi epsilon0), eV Angstrom; 14.39965172592227 is the
 *   usual value.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_STATE, LK_E_SHAPE, LK_E_NOMEM.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_set_nac(lk_input *input, int64_t n_primitive,
                                               const double *born, const double *dielectric,
                                               double factor) LK_NOEXCEPT;

/** Writes a YAML file that phono3py or phonopy reads.
 *
 * @param[in] input Handle.
 * @param[in] path File to write; an ending .xz, .gz or .bz2 compresses it. Numbers are written so
 *   that they read back equal.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_STATE, LK_E_FILE, LK_E_NOMEM.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_write(const lk_input *input, const char *path) LK_NOEXCEPT;

/** Writes the forces of the displaced supercells as FORCES_FC3.
 *
 * @param[in] input Handle.
 * @param[in] path File to write.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_STATE, LK_E_FILE, LK_E_NOMEM.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_write_forces_fc3(const lk_input *input,
                                                        const char *path) LK_NOEXCEPT;

/** Writes the forces of the second order as FORCES_FC2.
 *
 * @param[in] input Handle.
 * @param[in] path File to write.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_STATE, LK_E_FILE, LK_E_NOMEM.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_write_forces_fc2(const lk_input *input,
                                                        const char *path) LK_NOEXCEPT;

/** Writes displacements and forces as phonopy's FORCE_SETS.
 *
 * @param[in] input Handle.
 * @param[in] path File to write.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_STATE, LK_E_FILE, LK_E_NOMEM.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_write_force_sets(const lk_input *input,
                                                        const char *path) LK_NOEXCEPT;

/** Writes the supercell and every displaced supercell as POSCAR files.
 *
 * @param[in] input Handle.
 * @param[in] directory Directory that exists. SPOSCAR is the perfect supercell, POSCAR-00001 and so
 *   on the displaced ones in their order; pairs beyond the cutoff are left out, their numbers too.
 *   With a second-order supercell SPOSCAR_FC2 and POSCAR_FC2-00001 and so on as well.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_STATE, LK_E_FILE, LK_E_NOMEM.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_write_supercells(const lk_input *input,
                                                        const char *directory) LK_NOEXCEPT;

/** Reads a crystal from a POSCAR, or the unit cell of a file of phonopy or phono3py.
 *
 * Masses are those of the file, else the standard ones.
 *
 * @param[in] ctx Context, or NULL for the default one. @optional
 * @param[in] path POSCAR of VASP 4 or 5 (direct or Cartesian, selective dynamics), or a YAML file.
 * @param[in] options Options "tolerance" (Angstrom) and "symmetry" (false: the identity only).
 *   @optional
 * @param[out] out The new handle.
 * @return LK_OK, LK_E_INVALID, LK_E_OPTION, LK_E_FILE, LK_E_FORMAT, LK_E_UNSUPPORTED,
 *   LK_E_SYMMETRY, LK_E_NOMEM.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_crystal_read(lk_context *ctx, const char *path,
                                              const lk_options *options,
                                              lk_crystal **out) LK_NOEXCEPT;

/** Writes a crystal as POSCAR of VASP 5.
 *
 * @param[in] crystal Handle.
 * @param[in] path File to write.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_FILE, LK_E_NOMEM.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_crystal_write(const lk_crystal *crystal,
                                               const char *path) LK_NOEXCEPT;

/** Number of elements of an array result along each direction.
 *
 * @param[in] input Handle.
 * @param[in] name Name of the array, as in lk_input_get_<name>().
 * @param[out] rank Number of directions.
 * @param[out] shape [8] Extents; the first rank ones are set.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_shape(const lk_input *input, const char *name,
                                                 int64_t *rank, int64_t *shape) LK_NOEXCEPT;

/** Number of atoms of the unit cell.
 *
 * @param[in] input Handle.
 * @param[out] value Number of atoms of the unit cell; 0 when there is none.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_n_atoms(const lk_input *input,
                                                   int64_t *value) LK_NOEXCEPT;

/** Number of atoms of the supercell.
 *
 * @param[in] input Handle.
 * @param[out] value Number of atoms of the supercell; 0 when there is none.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_n_supercell_atoms(const lk_input *input,
                                                             int64_t *value) LK_NOEXCEPT;

/** Number of atoms of the primitive cell.
 *
 * @param[in] input Handle.
 * @param[out] value Number of atoms of the primitive cell; 0 when there is none.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_n_primitive_atoms(const lk_input *input,
                                                             int64_t *value) LK_NOEXCEPT;

/** Number of atoms of the second-order supercell.
 *
 * @param[in] input Handle.
 * @param[out] value Number of atoms of the second-order supercell; 0 when there is none.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status
lk_input_get_n_phonon_supercell_atoms(const lk_input *input, int64_t *value) LK_NOEXCEPT;

/** Number of single displacements.
 *
 * @param[in] input Handle.
 * @param[out] value Number of single displacements; 0 when there is none.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_n_singles(const lk_input *input,
                                                     int64_t *value) LK_NOEXCEPT;

/** Number of pairs of displacements.
 *
 * @param[in] input Handle.
 * @param[out] value Number of pairs of displacements; 0 when there is none.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_n_pairs(const lk_input *input,
                                                   int64_t *value) LK_NOEXCEPT;

/** Number of supercells in which all atoms are displaced.
 *
 * @param[in] input Handle.
 * @param[out] value Number of supercells in which all atoms are displaced; 0 when there is none.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_n_snapshots(const lk_input *input,
                                                       int64_t *value) LK_NOEXCEPT;

/** Number of single displacements of the second order.
 *
 * @param[in] input Handle.
 * @param[out] value Number of single displacements of the second order; 0 when there is none.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_n_phonon_singles(const lk_input *input,
                                                            int64_t *value) LK_NOEXCEPT;

/** Number of second-order supercells in which all atoms are displaced.
 *
 * @param[in] input Handle.
 * @param[out] value Number of second-order supercells in which all atoms are displaced; 0 when
 *   there is none.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_n_phonon_snapshots(const lk_input *input,
                                                              int64_t *value) LK_NOEXCEPT;

/** Whether the input has a unit cell.
 *
 * @param[in] input Handle.
 * @param[out] value 1 when it has, else 0.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_has_unit_cell(const lk_input *input,
                                                         int32_t *value) LK_NOEXCEPT;

/** Whether the input has a supercell.
 *
 * @param[in] input Handle.
 * @param[out] value 1 when it has, else 0.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_has_supercell(const lk_input *input,
                                                         int32_t *value) LK_NOEXCEPT;

/** Whether the input has a primitive cell.
 *
 * @param[in] input Handle.
 * @param[out] value 1 when it has, else 0.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_has_primitive_cell(const lk_input *input,
                                                              int32_t *value) LK_NOEXCEPT;

/** Whether the input has a supercell of the second order.
 *
 * @param[in] input Handle.
 * @param[out] value 1 when it has, else 0.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_has_phonon_supercell(const lk_input *input,
                                                                int32_t *value) LK_NOEXCEPT;

/** Whether the input has a supercell matrix.
 *
 * @param[in] input Handle.
 * @param[out] value 1 when it has, else 0.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_has_supercell_matrix(const lk_input *input,
                                                                int32_t *value) LK_NOEXCEPT;

/** Whether the input has a primitive matrix.
 *
 * @param[in] input Handle.
 * @param[out] value 1 when it has, else 0.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_has_primitive_matrix(const lk_input *input,
                                                                int32_t *value) LK_NOEXCEPT;

/** Whether the input has a supercell matrix of the second order.
 *
 * @param[in] input Handle.
 * @param[out] value 1 when it has, else 0.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status
lk_input_get_has_phonon_supercell_matrix(const lk_input *input, int32_t *value) LK_NOEXCEPT;

/** Whether the input has Born effective charges and a dielectric constant.
 *
 * @param[in] input Handle.
 * @param[out] value 1 when it has, else 0.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_has_nac(const lk_input *input,
                                                   int32_t *value) LK_NOEXCEPT;

/** Whether the input has displacements in the supercell.
 *
 * @param[in] input Handle.
 * @param[out] value 1 when it has, else 0.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_has_displacements(const lk_input *input,
                                                             int32_t *value) LK_NOEXCEPT;

/** Whether the input has forces of the displaced supercells.
 *
 * @param[in] input Handle.
 * @param[out] value 1 when it has, else 0.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_has_forces(const lk_input *input,
                                                      int32_t *value) LK_NOEXCEPT;

/** Whether the input has displacements of the second order.
 *
 * @param[in] input Handle.
 * @param[out] value 1 when it has, else 0.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status
lk_input_get_has_phonon_displacements(const lk_input *input, int32_t *value) LK_NOEXCEPT;

/** Whether the input has forces of the second order.
 *
 * @param[in] input Handle.
 * @param[out] value 1 when it has, else 0.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_has_phonon_forces(const lk_input *input,
                                                             int32_t *value) LK_NOEXCEPT;

/** Whether the input has second-order force constants.
 *
 * @param[in] input Handle.
 * @param[out] value 1 when it has, else 0.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_has_force_constants(const lk_input *input,
                                                               int32_t *value) LK_NOEXCEPT;

/** Whether the input has a cutoff distance of pairs.
 *
 * @param[in] input Handle.
 * @param[out] value 1 when it has, else 0.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_has_cutoff(const lk_input *input,
                                                      int32_t *value) LK_NOEXCEPT;

/** Whether the input has magnetic moments, which are not used.
 *
 * @param[in] input Handle.
 * @param[out] value 1 when it has, else 0.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_has_magnetic_moments(const lk_input *input,
                                                                int32_t *value) LK_NOEXCEPT;

/** Unit conversion of the non-analytical term, eV Angstrom.
 *
 * @param[in] input Handle.
 * @param[out] value Unit conversion of the non-analytical term, eV Angstrom; the default when no
 *   file gave it.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_nac_factor(const lk_input *input,
                                                      double *value) LK_NOEXCEPT;

/** Cutoff distance of pairs, Angstrom.
 *
 * @param[in] input Handle.
 * @param[out] value Cutoff distance of pairs, Angstrom.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_cutoff(const lk_input *input, double *value) LK_NOEXCEPT;

/** Symmetry tolerance that the file names, Angstrom.
 *
 * @param[in] input Handle.
 * @param[out] value Symmetry tolerance that the file names, Angstrom; 1e-5 when it names none.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_symmetry_tolerance(const lk_input *input,
                                                              double *value) LK_NOEXCEPT;

/** Program whose file it is.
 *
 * @param[in] input Handle.
 * @param[out] value Program whose file it is: "phonopy", "phono3py" or empty. Lives until the
 *   handle changes.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_program(const lk_input *input,
                                                   const char **value) LK_NOEXCEPT;

/** Version of that program.
 *
 * @param[in] input Handle.
 * @param[out] value Version of that program, or empty. Lives until the handle changes.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_version(const lk_input *input,
                                                   const char **value) LK_NOEXCEPT;

/** Calculator of the forces that the file names.
 *
 * @param[in] input Handle.
 * @param[out] value Calculator of the forces that the file names, or empty. Lives until the handle
 *   changes.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_calculator(const lk_input *input,
                                                      const char **value) LK_NOEXCEPT;

/** Symbol of the space group that the file names.
 *
 * @param[in] input Handle.
 * @param[out] value Symbol of the space group that the file names, or empty. Lives until the handle
 *   changes.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_space_group(const lk_input *input,
                                                       const char **value) LK_NOEXCEPT;

/** Method of the non-analytical term that the file names.
 *
 * @param[in] input Handle.
 * @param[out] value Method of the non-analytical term that the file names: "gonze", "wang" or
 *   empty. Lives until the handle changes.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_nac_method(const lk_input *input,
                                                      const char **value) LK_NOEXCEPT;

/** Symbol of an atom of the unit cell.
 *
 * @param[in] input Handle.
 * @param[in] i Atom. @index
 * @param[out] value Symbol. Lives until the handle changes.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_symbol(const lk_input *input, int64_t i,
                                                  const char **value) LK_NOEXCEPT;

/** Symbol of an atom of the supercell.
 *
 * @param[in] input Handle.
 * @param[in] i Atom. @index
 * @param[out] value Symbol. Lives until the handle changes.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_supercell_symbol(const lk_input *input, int64_t i,
                                                            const char **value) LK_NOEXCEPT;

/** Symbol of an atom of the primitive cell.
 *
 * @param[in] input Handle.
 * @param[in] i Atom. @index
 * @param[out] value Symbol. Lives until the handle changes.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_primitive_symbol(const lk_input *input, int64_t i,
                                                            const char **value) LK_NOEXCEPT;

/** Symbol of an atom of the second-order supercell.
 *
 * @param[in] input Handle.
 * @param[in] i Atom. @index
 * @param[out] value Symbol. Lives until the handle changes.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status
lk_input_get_phonon_supercell_symbol(const lk_input *input, int64_t i,
                                     const char **value) LK_NOEXCEPT;

/** Basis vectors of the unit cell in rows, Angstrom.
 *
 * @param[in] input Handle.
 * @param[in] n Number of elements of out.
 * @param[out] out [n] Basis vectors of the unit cell in rows, Angstrom, shape [3][3]. @matrix
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_lattice(const lk_input *input, int64_t n,
                                                   double *out) LK_NOEXCEPT;

/** Fractional positions in the unit cell.
 *
 * @param[in] input Handle.
 * @param[in] n Number of elements of out.
 * @param[out] out [n] Fractional positions in the unit cell, shape [n_atoms][3].
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_positions(const lk_input *input, int64_t n,
                                                     double *out) LK_NOEXCEPT;

/** Masses of the atoms of the unit cell, u.
 *
 * @param[in] input Handle.
 * @param[in] n Number of elements of out.
 * @param[out] out [n] Masses of the atoms of the unit cell, u, shape [n_atoms].
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_masses(const lk_input *input, int64_t n,
                                                  double *out) LK_NOEXCEPT;

/** Basis vectors of the supercell in rows, Angstrom.
 *
 * @param[in] input Handle.
 * @param[in] n Number of elements of out.
 * @param[out] out [n] Basis vectors of the supercell in rows, Angstrom, shape [3][3]. @matrix
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_supercell_lattice(const lk_input *input, int64_t n,
                                                             double *out) LK_NOEXCEPT;

/** Fractional positions in the supercell.
 *
 * @param[in] input Handle.
 * @param[in] n Number of elements of out.
 * @param[out] out [n] Fractional positions in the supercell, shape [n_supercell_atoms][3].
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_supercell_positions(const lk_input *input, int64_t n,
                                                               double *out) LK_NOEXCEPT;

/** Masses of the atoms of the supercell, u.
 *
 * @param[in] input Handle.
 * @param[in] n Number of elements of out.
 * @param[out] out [n] Masses of the atoms of the supercell, u, shape [n_supercell_atoms].
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_supercell_masses(const lk_input *input, int64_t n,
                                                            double *out) LK_NOEXCEPT;

/** Basis vectors of the primitive cell in rows, Angstrom.
 *
 * @param[in] input Handle.
 * @param[in] n Number of elements of out.
 * @param[out] out [n] Basis vectors of the primitive cell in rows, Angstrom, shape [3][3]. @matrix
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_primitive_lattice(const lk_input *input, int64_t n,
                                                             double *out) LK_NOEXCEPT;

/** Fractional positions in the primitive cell.
 *
 * @param[in] input Handle.
 * @param[in] n Number of elements of out.
 * @param[out] out [n] Fractional positions in the primitive cell, shape [n_primitive_atoms][3].
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_primitive_positions(const lk_input *input, int64_t n,
                                                               double *out) LK_NOEXCEPT;

/** Masses of the atoms of the primitive cell, u.
 *
 * @param[in] input Handle.
 * @param[in] n Number of elements of out.
 * @param[out] out [n] Masses of the atoms of the primitive cell, u, shape [n_primitive_atoms].
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_primitive_masses(const lk_input *input, int64_t n,
                                                            double *out) LK_NOEXCEPT;

/** Basis vectors of the second-order supercell in rows, Angstrom.
 *
 * @param[in] input Handle.
 * @param[in] n Number of elements of out.
 * @param[out] out [n] Basis vectors of the second-order supercell in rows, Angstrom, shape [3][3].
 *   @matrix
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status
lk_input_get_phonon_supercell_lattice(const lk_input *input, int64_t n, double *out) LK_NOEXCEPT;

/** Fractional positions in the second-order supercell.
 *
 * @param[in] input Handle.
 * @param[in] n Number of elements of out.
 * @param[out] out [n] Fractional positions in the second-order supercell, shape
 *   [n_phonon_supercell_atoms][3].
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status
lk_input_get_phonon_supercell_positions(const lk_input *input, int64_t n, double *out) LK_NOEXCEPT;

/** Masses of the atoms of the second-order supercell, u.
 *
 * @param[in] input Handle.
 * @param[in] n Number of elements of out.
 * @param[out] out [n] Masses of the atoms of the second-order supercell, u, shape
 *   [n_phonon_supercell_atoms].
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status
lk_input_get_phonon_supercell_masses(const lk_input *input, int64_t n, double *out) LK_NOEXCEPT;

/** Supercell matrix.
 *
 * @param[in] input Handle.
 * @param[in] n Number of elements of out.
 * @param[out] out [n] Supercell matrix, shape [3][3]. @matrix
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_supercell_matrix(const lk_input *input, int64_t n,
                                                            int64_t *out) LK_NOEXCEPT;

/** Primitive matrix.
 *
 * @param[in] input Handle.
 * @param[in] n Number of elements of out.
 * @param[out] out [n] Primitive matrix, shape [3][3]. @matrix
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_primitive_matrix(const lk_input *input, int64_t n,
                                                            double *out) LK_NOEXCEPT;

/** Supercell matrix of the second order.
 *
 * @param[in] input Handle.
 * @param[in] n Number of elements of out.
 * @param[out] out [n] Supercell matrix of the second order, shape [3][3]. @matrix
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status
lk_input_get_phonon_supercell_matrix(const lk_input *input, int64_t n, int64_t *out) LK_NOEXCEPT;

/** Born effective charges of the atoms of the primitive cell, e.
 *
 * @param[in] input Handle.
 * @param[in] n Number of elements of out.
 * @param[out] out [n] Born effective charges of the atoms of the primitive cell, e, shape
 *   [n_primitive_atoms][3][3].
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_born(const lk_input *input, int64_t n,
                                                double *out) LK_NOEXCEPT;

/** Dielectric constant.
 *
 * @param[in] input Handle.
 * @param[in] n Number of elements of out.
 * @param[out] out [n] Dielectric constant, shape [3][3]. @matrix
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_dielectric(const lk_input *input, int64_t n,
                                                      double *out) LK_NOEXCEPT;

/** Displaced atoms.
 *
 * @param[in] input Handle.
 * @param[in] n Number of elements of out.
 * @param[out] out [n] Displaced atoms, shape [n_singles]. @index
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_displacement_atoms(const lk_input *input, int64_t n,
                                                              int64_t *out) LK_NOEXCEPT;

/** Displacements, Cartesian, Angstrom.
 *
 * @param[in] input Handle.
 * @param[in] n Number of elements of out.
 * @param[out] out [n] Displacements, Cartesian, Angstrom, shape [n_singles][3].
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_displacement_vectors(const lk_input *input, int64_t n,
                                                                double *out) LK_NOEXCEPT;

/** Single displacement that each pair extends.
 *
 * @param[in] input Handle.
 * @param[in] n Number of elements of out.
 * @param[out] out [n] Single displacement that each pair extends, shape [n_pairs]. @index
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_pair_first(const lk_input *input, int64_t n,
                                                      int64_t *out) LK_NOEXCEPT;

/** Second displaced atoms.
 *
 * @param[in] input Handle.
 * @param[in] n Number of elements of out.
 * @param[out] out [n] Second displaced atoms, shape [n_pairs]. @index
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_pair_atoms(const lk_input *input, int64_t n,
                                                      int64_t *out) LK_NOEXCEPT;

/** Second displacements, Cartesian, Angstrom.
 *
 * @param[in] input Handle.
 * @param[in] n Number of elements of out.
 * @param[out] out [n] Second displacements, Cartesian, Angstrom, shape [n_pairs][3].
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_pair_vectors(const lk_input *input, int64_t n,
                                                        double *out) LK_NOEXCEPT;

/** 0 for pairs beyond the cutoff, which have no forces, else 1.
 *
 * @param[in] input Handle.
 * @param[in] n Number of elements of out.
 * @param[out] out [n] 0 for pairs beyond the cutoff, which have no forces, else 1, shape [n_pairs].
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_pair_included(const lk_input *input, int64_t n,
                                                         int8_t *out) LK_NOEXCEPT;

/** Distances of the two atoms, Angstrom.
 *
 * @param[in] input Handle.
 * @param[in] n Number of elements of out.
 * @param[out] out [n] Distances of the two atoms, Angstrom; -1 where the file does not say, shape
 *   [n_pairs].
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_pair_distances(const lk_input *input, int64_t n,
                                                          double *out) LK_NOEXCEPT;

/** Displacements of all atoms, Cartesian, Angstrom.
 *
 * @param[in] input Handle.
 * @param[in] n Number of elements of out.
 * @param[out] out [n] Displacements of all atoms, Cartesian, Angstrom, shape
 *   [n_snapshots][n_supercell_atoms][3].
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_snapshots(const lk_input *input, int64_t n,
                                                     double *out) LK_NOEXCEPT;

/** Forces of the displaced supercells, singles, then pairs, or snapshots, eV/Angstrom.
 *
 * @param[in] input Handle.
 * @param[in] n Number of elements of out.
 * @param[out] out [n] Forces of the displaced supercells, singles, then pairs, or snapshots,
 *   eV/Angstrom; zeros where a pair is not included, shape [n_supercells][n_supercell_atoms][3].
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_forces(const lk_input *input, int64_t n,
                                                  double *out) LK_NOEXCEPT;

/** Energies of the displaced supercells, in the unit of the file.
 *
 * @param[in] input Handle.
 * @param[in] n Number of elements of out.
 * @param[out] out [n] Energies of the displaced supercells, in the unit of the file, shape
 *   [n_supercells].
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_energies(const lk_input *input, int64_t n,
                                                    double *out) LK_NOEXCEPT;

/** Pairs of displaced supercells that are the same, numbered from 1 as in the file.
 *
 * @param[in] input Handle.
 * @param[in] n Number of elements of out.
 * @param[out] out [n] Pairs of displaced supercells that are the same, numbered from 1 as in the
 *   file; 0 is the perfect supercell, shape [n_duplicates][2].
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_duplicates(const lk_input *input, int64_t n,
                                                      int64_t *out) LK_NOEXCEPT;

/** Displaced atoms of the second order.
 *
 * @param[in] input Handle.
 * @param[in] n Number of elements of out.
 * @param[out] out [n] Displaced atoms of the second order, shape [n_phonon_singles]. @index
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status
lk_input_get_phonon_displacement_atoms(const lk_input *input, int64_t n, int64_t *out) LK_NOEXCEPT;

/** Displacements of the second order, Cartesian, Angstrom.
 *
 * @param[in] input Handle.
 * @param[in] n Number of elements of out.
 * @param[out] out [n] Displacements of the second order, Cartesian, Angstrom, shape
 *   [n_phonon_singles][3].
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status
lk_input_get_phonon_displacement_vectors(const lk_input *input, int64_t n, double *out) LK_NOEXCEPT;

/** Displacements of all atoms of the second order, Cartesian, Angstrom.
 *
 * @param[in] input Handle.
 * @param[in] n Number of elements of out.
 * @param[out] out [n] Displacements of all atoms of the second order, Cartesian, Angstrom, shape
 *   [n_phonon_snapshots][n_phonon_supercell_atoms][3].
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_phonon_snapshots(const lk_input *input, int64_t n,
                                                            double *out) LK_NOEXCEPT;

/** Forces of the second order, eV/Angstrom.
 *
 * @param[in] input Handle.
 * @param[in] n Number of elements of out.
 * @param[out] out [n] Forces of the second order, eV/Angstrom, shape
 *   [n_phonon_supercells][n_phonon_supercell_atoms][3].
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_phonon_forces(const lk_input *input, int64_t n,
                                                         double *out) LK_NOEXCEPT;

/** Energies of the second order, in the unit of the file.
 *
 * @param[in] input Handle.
 * @param[in] n Number of elements of out.
 * @param[out] out [n] Energies of the second order, in the unit of the file, shape
 *   [n_phonon_supercells].
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_phonon_energies(const lk_input *input, int64_t n,
                                                           double *out) LK_NOEXCEPT;

/** Second-order force constants, eV/Angstrom^2.
 *
 * @param[in] input Handle.
 * @param[in] n Number of elements of out.
 * @param[out] out [n] Second-order force constants, eV/Angstrom^2, shape
 *   [n_rows][n_supercell_atoms][3][3].
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE, LK_E_STATE.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_input_get_force_constants(const lk_input *input, int64_t n,
                                                           double *out) LK_NOEXCEPT;

/** Builds the supercell that an input describes.
 *
 * Unit cell, supercell matrix and primitive matrix are those of the input; without a primitive
 * matrix the primitive cell is found.
 *
 * @param[in] ctx Context, or NULL for the default one. @optional
 * @param[in] input Handle of the files' contents.
 * @param[in] options Options "second_order" (true: the supercell of the second order, where it is
 *   another one), "symmetry" (false: pure translations only), "tolerance" (Angstrom; that of the
 *   file when not given). @optional
 * @param[out] out The new handle.
 * @return LK_OK, LK_E_INVALID, LK_E_HANDLE, LK_E_OPTION, LK_E_STATE, LK_E_SINGULAR,
 *   LK_E_SYMMETRY, LK_E_UNSUPPORTED, LK_E_NOMEM.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_supercell_create_from_input(lk_context *ctx,
                                                             const lk_input *input,
                                                             const lk_options *options,
                                                             lk_supercell **out) LK_NOEXCEPT;

/** Takes displacements of single atoms and pairs from an input, with the forces where it has them.
 *
 * Inputs that leave out pairs beyond a cutoff distance are not supported.
 *
 * @param[in] ctx Context, or NULL for the default one. @optional
 * @param[in] supercell Supercell of the displacements.
 * @param[in] input Handle of the files' contents.
 * @param[in] options Option "second_order" (true: the displacements of the supercell of the second
 *   order). @optional
 * @param[out] out The new handle.
 * @return LK_OK, LK_E_INVALID, LK_E_HANDLE, LK_E_OPTION, LK_E_STATE, LK_E_SHAPE,
 *   LK_E_UNSUPPORTED, LK_E_NOMEM.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_displacements_create_from_input(
    lk_context *ctx, const lk_supercell *supercell, const lk_input *input,
    const lk_options *options, lk_displacements **out) LK_NOEXCEPT;

LK_END_DECLS

#endif
