# SPDX-License-Identifier: BSD-3-Clause
# Generated from the C headers, do not edit; refresh by: python3 bindings/api/generate.py
# Functions of the C library libkernel: same arguments, same order, C's index base.
# Arrays that C only writes are returned; an optional one is asked for by TRUE.

.api_hash <- "7841d2aab08f7d21"

.status <- c(LK_OK = 0L, LK_E_INVALID = -1L, LK_E_SHAPE = -2L, LK_E_OPTION = -3L, LK_E_HANDLE =
  -4L, LK_E_BUSY = -5L, LK_E_FILE = -6L, LK_E_FORMAT = -7L, LK_E_STATE = -8L, LK_E_NOMEM = -20L,
  LK_E_NO_CONVERGENCE = -40L, LK_E_SINGULAR = -41L, LK_E_NOT_FINITE = -42L, LK_E_SYMMETRY = -43L,
  LK_E_UNSUPPORTED = -60L, LK_E_CANCELLED = -80L, LK_E_INTERNAL = -99L)

.LK_TRACE_BEGIN <- 1L
.LK_TRACE_END <- 2L
.LK_TRACE_DISPATCH <- 4L
.LK_TRACE_COUNTER <- 8L
.LK_TRACE_LOG <- 16L
.LK_TRACE_ALL <- 31L

.LK_BACKEND_AUTO <- 0L
.LK_BACKEND_REFERENCE <- 1L
.LK_BACKEND_NATIVE <- 2L

# A callback never raises an error into C: it gives back what it answered and the condition.
.callback <- function(f) {
  if (is.null(f)) return(NULL)
  if (!is.function(f)) stop("callback: need a function", call. = FALSE)
  function(payload) tryCatch(list(f(payload), NULL),
    error = function(condition) list(TRUE, condition),
    interrupt = function(condition) list(TRUE, condition))
}

# Makes a context.
.lk_context_create <- function()
  .Call(C_lk_context_create)

# Frees a context; NULL is allowed.
.lk_context_destroy <- function(context)
  invisible(.Call(C_lk_context_destroy, context))

# Chooses how kernels run.
.lk_context_set_backend <- function(context, backend)
  invisible(.Call(C_lk_context_set_backend, context, backend))

# Backend of a context.
.lk_context_get_backend <- function(context)
  .Call(C_lk_context_get_backend, context)

# Sets the number of threads of the calls on a context.
.lk_context_set_threads <- function(context, threads)
  invisible(.Call(C_lk_context_set_threads, context, threads))

# Number of threads that a call on a context uses.
.lk_context_get_threads <- function(context)
  .Call(C_lk_context_get_threads, context)

# Sends trace events to a callback.
.lk_context_set_trace <- function(context, mask, callback)
  invisible(.Call(C_lk_context_set_trace, context, mask, .callback(callback)))

# Asks a callback now and then during long work.
.lk_context_set_progress <- function(context, callback)
  invisible(.Call(C_lk_context_set_progress, context, .callback(callback)))

# Text of the calling thread's last failure; empty after a success.
.lk_error_message <- function()
  .Call(C_lk_error_message)

# Name of a status, for example "LK_E_SHAPE".
.lk_status_name <- function(status)
  .Call(C_lk_status_name, status)

# Name of a backend: "auto", "reference" or "native".
.lk_backend_name <- function(backend)
  .Call(C_lk_backend_name, backend)

# Version of the library, for example "1.0.0".
.lk_version <- function()
  .Call(C_lk_version)

# Hash of the public interface; bindings compare it with the one they were generated from.
.lk_api_hash <- function()
  .Call(C_lk_api_hash)

# How the library was built: version, compiler, flags, libraries.
.lk_build_info <- function()
  .Call(C_lk_build_info)

# What the library chose in this process and why: path, instruction-set level, threads, backend.
.lk_runtime_info <- function()
  .Call(C_lk_runtime_info)

# Number of entries of all kernels' implementation lists.
.lk_kernel_get_count <- function()
  .Call(C_lk_kernel_get_count)

# Describes one entry; entries of a kernel follow each other in the order in which LK_BACKEND_AUTO tries them.
.lk_kernel_describe <- function(i)
  .Call(C_lk_kernel_describe, i)

# Makes a crystal and finds its space group.
.lk_crystal_create <- function(ctx, n_atoms, lattice, positions, symbols, masses, options)
  .Call(C_lk_crystal_create, ctx, n_atoms, lattice, positions, symbols, masses, options)

# Frees a crystal; NULL is allowed.
.lk_crystal_destroy <- function(crystal)
  invisible(.Call(C_lk_crystal_destroy, crystal))

# Shape of an array result.
.lk_crystal_get_shape <- function(crystal, name)
  .Call(C_lk_crystal_get_shape, crystal, name)

# Number of atoms.
.lk_crystal_get_n_atoms <- function(crystal)
  .Call(C_lk_crystal_get_n_atoms, crystal)

# Number of space-group operations.
.lk_crystal_get_n_operations <- function(crystal)
  .Call(C_lk_crystal_get_n_operations, crystal)

# Volume of the cell.
.lk_crystal_get_volume <- function(crystal)
  .Call(C_lk_crystal_get_volume, crystal)

# International symbol and number of the space group.
.lk_crystal_get_space_group <- function(crystal)
  .Call(C_lk_crystal_get_space_group, crystal)

# Chemical symbol of an atom.
.lk_crystal_get_symbol <- function(crystal, i)
  .Call(C_lk_crystal_get_symbol, crystal, i)

# Lattice vectors.
.lk_crystal_get_lattice <- function(crystal, n)
  .Call(C_lk_crystal_get_lattice, crystal, n)

# Positions of the atoms.
.lk_crystal_get_positions <- function(crystal, n)
  .Call(C_lk_crystal_get_positions, crystal, n)

# Masses of the atoms.
.lk_crystal_get_masses <- function(crystal, n)
  .Call(C_lk_crystal_get_masses, crystal, n)

# Rotations of the space-group operations.
.lk_crystal_get_rotations <- function(crystal, n)
  .Call(C_lk_crystal_get_rotations, crystal, n)

# Translations of the space-group operations.
.lk_crystal_get_translations <- function(crystal, n)
  .Call(C_lk_crystal_get_translations, crystal, n)

# Representative of each atom under the space group.
.lk_crystal_get_equivalent_atoms <- function(crystal, n)
  .Call(C_lk_crystal_get_equivalent_atoms, crystal, n)

# Builds a supercell, its primitive cell and the maps between them.
.lk_supercell_create <- function(ctx, crystal, supercell_matrix, primitive_matrix, options)
  .Call(C_lk_supercell_create, ctx, crystal, supercell_matrix, primitive_matrix, options)

# Frees a supercell; NULL is allowed.
.lk_supercell_destroy <- function(supercell)
  invisible(.Call(C_lk_supercell_destroy, supercell))

# Shape of an array result.
.lk_supercell_get_shape <- function(supercell, name)
  .Call(C_lk_supercell_get_shape, supercell, name)

# Number of supercell atoms.
.lk_supercell_get_n_atoms <- function(supercell)
  .Call(C_lk_supercell_get_n_atoms, supercell)

# Number of primitive atoms.
.lk_supercell_get_n_primitive <- function(supercell)
  .Call(C_lk_supercell_get_n_primitive, supercell)

# Number of pure translations, of primitive cells in the supercell.
.lk_supercell_get_n_translations <- function(supercell)
  .Call(C_lk_supercell_get_n_translations, supercell)

# Volume of the primitive cell.
.lk_supercell_get_primitive_volume <- function(supercell)
  .Call(C_lk_supercell_get_primitive_volume, supercell)

# International symbol and number of the space group of the primitive cell.
.lk_supercell_get_space_group <- function(supercell)
  .Call(C_lk_supercell_get_space_group, supercell)

# Chemical symbol of a supercell atom.
.lk_supercell_get_symbol <- function(supercell, i)
  .Call(C_lk_supercell_get_symbol, supercell, i)

# Chemical symbol of a primitive atom.
.lk_supercell_get_primitive_symbol <- function(supercell, i)
  .Call(C_lk_supercell_get_primitive_symbol, supercell, i)

# Lattice vectors of the supercell.
.lk_supercell_get_lattice <- function(supercell, n)
  .Call(C_lk_supercell_get_lattice, supercell, n)

# Positions of the supercell atoms.
.lk_supercell_get_positions <- function(supercell, n)
  .Call(C_lk_supercell_get_positions, supercell, n)

# Masses of the supercell atoms.
.lk_supercell_get_masses <- function(supercell, n)
  .Call(C_lk_supercell_get_masses, supercell, n)

# Lattice vectors of the primitive cell.
.lk_supercell_get_primitive_lattice <- function(supercell, n)
  .Call(C_lk_supercell_get_primitive_lattice, supercell, n)

# Positions of the primitive atoms.
.lk_supercell_get_primitive_positions <- function(supercell, n)
  .Call(C_lk_supercell_get_primitive_positions, supercell, n)

# Masses of the primitive atoms.
.lk_supercell_get_primitive_masses <- function(supercell, n)
  .Call(C_lk_supercell_get_primitive_masses, supercell, n)

# The supercell matrix.
.lk_supercell_get_supercell_matrix <- function(supercell, n)
  .Call(C_lk_supercell_get_supercell_matrix, supercell, n)

# The primitive matrix.
.lk_supercell_get_primitive_matrix <- function(supercell, n)
  .Call(C_lk_supercell_get_primitive_matrix, supercell, n)

# Supercell atom of each primitive atom.
.lk_supercell_get_primitive_to_supercell <- function(supercell, n)
  .Call(C_lk_supercell_get_primitive_to_supercell, supercell, n)

# Supercell atom that represents each supercell atom.
.lk_supercell_get_supercell_to_primitive <- function(supercell, n)
  .Call(C_lk_supercell_get_supercell_to_primitive, supercell, n)

# Primitive atom of each supercell atom.
.lk_supercell_get_supercell_to_primitive_index <- function(supercell, n)
  .Call(C_lk_supercell_get_supercell_to_primitive_index, supercell, n)

# Supercell atom of each atom of the unit cell.
.lk_supercell_get_unit_to_supercell <- function(supercell, n)
  .Call(C_lk_supercell_get_unit_to_supercell, supercell, n)

# Supercell atom that represents the unit-cell atom of each supercell atom.
.lk_supercell_get_supercell_to_unit <- function(supercell, n)
  .Call(C_lk_supercell_get_supercell_to_unit, supercell, n)

# Permutations of the supercell atoms by the pure translations.
.lk_supercell_get_permutations <- function(supercell, n)
  .Call(C_lk_supercell_get_permutations, supercell, n)

# Translation that brings each supercell atom onto its primitive representative.
.lk_supercell_get_translation_of <- function(supercell, n)
  .Call(C_lk_supercell_get_translation_of, supercell, n)

# Shortest vectors from primitive to supercell atoms, all images of equal length.
.lk_supercell_get_shortest_vectors <- function(supercell, n)
  .Call(C_lk_supercell_get_shortest_vectors, supercell, n)

# Number and start of the shortest vectors of each pair of atoms.
.lk_supercell_get_multiplicity <- function(supercell, n)
  .Call(C_lk_supercell_get_multiplicity, supercell, n)

# Rotations of the operations of the supercell.
.lk_supercell_get_rotations <- function(supercell, n)
  .Call(C_lk_supercell_get_rotations, supercell, n)

# Translations of the operations of the supercell.
.lk_supercell_get_translations <- function(supercell, n)
  .Call(C_lk_supercell_get_translations, supercell, n)

# Rotations of the operations of the primitive cell.
.lk_supercell_get_primitive_rotations <- function(supercell, n)
  .Call(C_lk_supercell_get_primitive_rotations, supercell, n)

# Translations of the operations of the primitive cell.
.lk_supercell_get_primitive_translations <- function(supercell, n)
  .Call(C_lk_supercell_get_primitive_translations, supercell, n)

# Representative of each supercell atom under the operations.
.lk_supercell_get_equivalent_atoms <- function(supercell, n)
  .Call(C_lk_supercell_get_equivalent_atoms, supercell, n)

# Standard atomic weight of an element.
.lk_element_get_mass <- function(symbol)
  .Call(C_lk_element_get_mass, symbol)

# Mass variance of the natural isotopes of an element.
.lk_element_get_mass_variance <- function(symbol)
  .Call(C_lk_element_get_mass_variance, symbol)

# Finds which atom lies where another one was moved to.
.lk_cell_permutation_compute <- function(ctx, n_atoms, lattice, positions, moved_positions,
    tolerance, options)
  .Call(C_lk_cell_permutation_compute, ctx, n_atoms, lattice, positions, moved_positions,
    tolerance, options)

# Finds the shortest vectors between atoms of a periodic cell, with all images of equal length.
.lk_cell_shortest_vectors_compute <- function(ctx, n_to, n_from, n_lattice_points, n_vectors,
    positions_to, positions_from, lattice_points, reduced_basis, transformation, tolerance,
    vectors = FALSE, options)
  .Call(C_lk_cell_shortest_vectors_compute, ctx, n_to, n_from, n_lattice_points, n_vectors,
    positions_to, positions_from, lattice_points, reduced_basis, transformation, tolerance,
    vectors, options)

# Finds the displacements that determine the force constants, as few as symmetry allows.
.lk_displacements_create <- function(ctx, supercell, options)
  .Call(C_lk_displacements_create, ctx, supercell, options)

# Takes displacements from arrays, for example from a file.
.lk_displacements_create_from_arrays <- function(ctx, supercell, n_first, first_atoms,
    first_displacements, n_second, first_of_second, second_atoms, second_displacements, options)
  .Call(C_lk_displacements_create_from_arrays, ctx, supercell, n_first, first_atoms,
    first_displacements, n_second, first_of_second, second_atoms, second_displacements, options)

# Frees displacements; NULL is allowed.
.lk_displacements_destroy <- function(displacements)
  invisible(.Call(C_lk_displacements_destroy, displacements))

# Number of displaced supercells.
.lk_displacements_get_n_supercells <- function(displacements)
  .Call(C_lk_displacements_get_n_supercells, displacements)

# Number of first displacements.
.lk_displacements_get_n_first <- function(displacements)
  .Call(C_lk_displacements_get_n_first, displacements)

# Number of pairs of displacements.
.lk_displacements_get_n_second <- function(displacements)
  .Call(C_lk_displacements_get_n_second, displacements)

# Number of atoms of a supercell.
.lk_displacements_get_n_atoms <- function(displacements)
  .Call(C_lk_displacements_get_n_atoms, displacements)

# Shape of an array result.
.lk_displacements_get_shape <- function(displacements, name)
  .Call(C_lk_displacements_get_shape, displacements, name)

# Atoms of the first displacements.
.lk_displacements_get_first_atoms <- function(displacements, n)
  .Call(C_lk_displacements_get_first_atoms, displacements, n)

# First displacements.
.lk_displacements_get_first_displacements <- function(displacements, n)
  .Call(C_lk_displacements_get_first_displacements, displacements, n)

# First displacement of each pair.
.lk_displacements_get_first_of_second <- function(displacements, n)
  .Call(C_lk_displacements_get_first_of_second, displacements, n)

# Second atoms of the pairs.
.lk_displacements_get_second_atoms <- function(displacements, n)
  .Call(C_lk_displacements_get_second_atoms, displacements, n)

# Second displacements of the pairs.
.lk_displacements_get_second_displacements <- function(displacements, n)
  .Call(C_lk_displacements_get_second_displacements, displacements, n)

# Distances of the two atoms of the pairs.
.lk_displacements_get_pair_distances <- function(displacements, n)
  .Call(C_lk_displacements_get_pair_distances, displacements, n)

# Positions of all atoms in one displaced supercell.
.lk_displacements_get_positions <- function(displacements, i, n)
  .Call(C_lk_displacements_get_positions, displacements, i, n)

# Sets the forces in all displaced supercells; earlier ones are replaced.
.lk_displacements_set_forces <- function(displacements, n_supercells, n_atoms, forces)
  invisible(.Call(C_lk_displacements_set_forces, displacements, n_supercells, n_atoms, forces))

# Forces in all displaced supercells.
.lk_displacements_get_forces <- function(displacements, n)
  .Call(C_lk_displacements_get_forces, displacements, n)

# Makes a later call on this thread fail with LK_E_NOMEM, to test callers and the library itself.
.lk_x_fault_set <- function(calls)
  invisible(.Call(C_lk_x_fault_set, calls))

# Second-order force constants from single displacements and their forces.
.lk_fc2_create_from_displacements <- function(ctx, supercell, displacements, options)
  .Call(C_lk_fc2_create_from_displacements, ctx, supercell, displacements, options)

# Third-order force constants from pairs of displacements and their forces.
.lk_fc3_create_from_displacements <- function(ctx, supercell, displacements, options)
  .Call(C_lk_fc3_create_from_displacements, ctx, supercell, displacements, options)

# Takes third-order force constants from an array.
.lk_fc3_create <- function(ctx, supercell, n_rows, n_super, force_constants, options)
  .Call(C_lk_fc3_create, ctx, supercell, n_rows, n_super, force_constants, options)

# Makes other force constants of given ones: in the other storage, symmetrised, or both.
.lk_fc3_create_from_fc3 <- function(ctx, source, options)
  .Call(C_lk_fc3_create_from_fc3, ctx, source, options)

# Frees third-order force constants; NULL is allowed.
.lk_fc3_destroy <- function(fc3)
  invisible(.Call(C_lk_fc3_destroy, fc3))

# Number of rows: atoms of the primitive cell (compact) or of the supercell (full).
.lk_fc3_get_n_rows <- function(fc3)
  .Call(C_lk_fc3_get_n_rows, fc3)

# Number of atoms of the supercell.
.lk_fc3_get_n_super <- function(fc3)
  .Call(C_lk_fc3_get_n_super, fc3)

# Whether the storage is compact.
.lk_fc3_get_is_compact <- function(fc3)
  .Call(C_lk_fc3_get_is_compact, fc3)

# Shape of an array result.
.lk_fc3_get_shape <- function(fc3, name)
  .Call(C_lk_fc3_get_shape, fc3, name)

# Third-order force constants.
.lk_fc3_get_force_constants <- function(fc3, n)
  .Call(C_lk_fc3_get_force_constants, fc3, n)

# Largest sums over one atom, which vanish for exact force constants.
.lk_fc3_get_drift <- function(fc3, n)
  .Call(C_lk_fc3_get_drift, fc3, n)

# Cartesian components where the largest sums occur.
.lk_fc3_get_drift_components <- function(fc3, n)
  .Call(C_lk_fc3_get_drift_components, fc3, n)

# Imposes sum rules and permutation symmetry on full second-order force constants.
.lk_fc2_symmetrize_compute <- function(ctx, n_atoms, level, force_constants, options)
  .Call(C_lk_fc2_symmetrize_compute, ctx, n_atoms, level, force_constants, options)

# Imposes sum rules and permutation symmetry on compact second-order force constants.
.lk_fc2_symmetrize_compact_compute <- function(ctx, n_primitive, n_atoms, n_translations, level,
    permutations, s2pp, p2s, translation_of, force_constants, options)
  .Call(C_lk_fc2_symmetrize_compact_compute, ctx, n_primitive, n_atoms, n_translations, level,
    permutations, s2pp, p2s, translation_of, force_constants, options)

# Exchanges the two atoms of compact second-order force constants.
.lk_fc2_transpose_compact_compute <- function(ctx, n_primitive, n_atoms, n_translations,
    permutations, s2pp, p2s, translation_of, force_constants, options)
  .Call(C_lk_fc2_transpose_compact_compute, ctx, n_primitive, n_atoms, n_translations,
    permutations, s2pp, p2s, translation_of, force_constants, options)

# Adds rows of second-order force constants made by symmetry from known rows.
.lk_fc2_distribute_compute <- function(ctx, n_rows, n_atoms, n_targets, n_operations, targets,
    rows, rotations, permutations, map_atoms, map_operations, force_constants, options)
  .Call(C_lk_fc2_distribute_compute, ctx, n_rows, n_atoms, n_targets, n_operations, targets, rows,
    rotations, permutations, map_atoms, map_operations, force_constants, options)

# Makes one row of third-order force constants by symmetry from another.
.lk_fc3_distribute_compute <- function(ctx, n_rows, n_atoms, target, source, mapping, rotation,
    force_constants, options)
  .Call(C_lk_fc3_distribute_compute, ctx, n_rows, n_atoms, target, source, mapping, rotation,
    force_constants, options)

# One row of third-order force constants from changes of the second-order ones.
.lk_fc3_rotate_delta_fc2s_compute <- function(ctx, n_atoms, n_displacements, n_operations,
    delta_fc2s, inverse, rotations, atom_maps, options)
  .Call(C_lk_fc3_rotate_delta_fc2s_compute, ctx, n_atoms, n_displacements, n_operations,
    delta_fc2s, inverse, rotations, atom_maps, options)

# Averages full third-order force constants over the six orders of the three atoms.
.lk_fc3_permutation_symmetry_compute <- function(ctx, n_atoms, force_constants, options)
  .Call(C_lk_fc3_permutation_symmetry_compute, ctx, n_atoms, force_constants, options)

# Averages compact third-order force constants over the six orders of the three atoms.
.lk_fc3_permutation_symmetry_compact_compute <- function(ctx, n_primitive, n_atoms,
    n_translations, permutations, s2pp, p2s, translation_of, force_constants, options)
  .Call(C_lk_fc3_permutation_symmetry_compact_compute, ctx, n_primitive, n_atoms, n_translations,
    permutations, s2pp, p2s, translation_of, force_constants, options)

# Exchanges two atoms of compact third-order force constants.
.lk_fc3_transpose_compact_compute <- function(ctx, n_primitive, n_atoms, n_translations, exchange,
    permutations, s2pp, p2s, translation_of, force_constants, options)
  .Call(C_lk_fc3_transpose_compact_compute, ctx, n_primitive, n_atoms, n_translations, exchange,
    permutations, s2pp, p2s, translation_of, force_constants, options)

# Subtracts the mean over one of the three atoms from third-order force constants.
.lk_fc3_subtract_mean_compute <- function(ctx, n_rows, n_atoms, axis, force_constants, options)
  .Call(C_lk_fc3_subtract_mean_compute, ctx, n_rows, n_atoms, axis, force_constants, options)

# Makes a Gamma-centred grid from three mesh numbers.
.lk_grid_create <- function(ctx, supercell, mesh, options)
  .Call(C_lk_grid_create, ctx, supercell, mesh, options)

# Makes a grid with the distances of points that a length gives.
.lk_grid_create_from_length <- function(ctx, supercell, length, options)
  .Call(C_lk_grid_create_from_length, ctx, supercell, length, options)

# Makes a generalized regular grid from its grid matrix.
.lk_grid_create_from_matrix <- function(ctx, supercell, grid_matrix, options)
  .Call(C_lk_grid_create_from_matrix, ctx, supercell, grid_matrix, options)

# Frees a grid; NULL is allowed.
.lk_grid_destroy <- function(grid)
  invisible(.Call(C_lk_grid_destroy, grid))

# Shape of an array result.
.lk_grid_get_shape <- function(grid, name)
  .Call(C_lk_grid_get_shape, grid, name)

# Number of grid points.
.lk_grid_get_n_grid <- function(grid)
  .Call(C_lk_grid_get_n_grid, grid)

# Number of points of the Brillouin zone, images on its surface included.
.lk_grid_get_n_bz <- function(grid)
  .Call(C_lk_grid_get_n_bz, grid)

# Number of irreducible grid points.
.lk_grid_get_n_irreducible <- function(grid)
  .Call(C_lk_grid_get_n_irreducible, grid)

# Diagonal of the Smith normal form D = P A Q of the grid matrix A.
.lk_grid_get_d_diag <- function(grid, n)
  .Call(C_lk_grid_get_d_diag, grid, n)

# Grid matrix.
.lk_grid_get_grid_matrix <- function(grid, n)
  .Call(C_lk_grid_get_grid_matrix, grid, n)

# Left matrix P of the Smith normal form.
.lk_grid_get_p <- function(grid, n)
  .Call(C_lk_grid_get_p, grid, n)

# Right matrix Q of the Smith normal form.
.lk_grid_get_q <- function(grid, n)
  .Call(C_lk_grid_get_q, grid, n)

# Addresses of the points of the Brillouin zone, images on its surface included.
.lk_grid_get_addresses <- function(grid, n)
  .Call(C_lk_grid_get_addresses, grid, n)

# Where the images of each grid point start.
.lk_grid_get_bz_map <- function(grid, n)
  .Call(C_lk_grid_get_bz_map, grid, n)

# Grid point of each point of the Brillouin zone.
.lk_grid_get_bz_to_grid <- function(grid, n)
  .Call(C_lk_grid_get_bz_to_grid, grid, n)

# Smallest equivalent grid point of each grid point.
.lk_grid_get_map <- function(grid, n)
  .Call(C_lk_grid_get_map, grid, n)

# Irreducible grid points.
.lk_grid_get_irreducible <- function(grid, n)
  .Call(C_lk_grid_get_irreducible, grid, n)

# Numbers of grid points that the irreducible ones stand for.
.lk_grid_get_weights <- function(grid, n)
  .Call(C_lk_grid_get_weights, grid, n)

# The irreducible q-points.
.lk_grid_get_qpoints <- function(grid, n)
  .Call(C_lk_grid_get_qpoints, grid, n)

# Offsets of addresses of the tetrahedra around a point.
.lk_grid_get_tetrahedra <- function(grid, n)
  .Call(C_lk_grid_get_tetrahedra, grid, n)

# Rotations of grid addresses.
.lk_grid_get_rotations <- function(grid, n)
  .Call(C_lk_grid_get_rotations, grid, n)

# Rotations of q-points.
.lk_grid_get_reciprocal_rotations <- function(grid, n)
  .Call(C_lk_grid_get_reciprocal_rotations, grid, n)

# Reciprocal vectors.
.lk_grid_get_reciprocal_lattice <- function(grid, n)
  .Call(C_lk_grid_get_reciprocal_lattice, grid, n)

# Smith normal form D = P A Q of an integer matrix.
.lk_grid_smith_normal_form_compute <- function(ctx, a, options)
  .Call(C_lk_grid_smith_normal_form_compute, ctx, a, options)

# Indices of grid addresses.
.lk_grid_indices_compute <- function(ctx, n, addresses, d_diag, options)
  .Call(C_lk_grid_indices_compute, ctx, n, addresses, d_diag, options)

# Addresses of all grid points in the order of their indices.
.lk_grid_addresses_compute <- function(ctx, n_grid, d_diag, options)
  .Call(C_lk_grid_addresses_compute, ctx, n_grid, d_diag, options)

# Representatives of grid points under rotations.
.lk_grid_irreducible_map_compute <- function(ctx, n_rotations, n_grid, rotations, d_diag, shift,
    options)
  .Call(C_lk_grid_irreducible_map_compute, ctx, n_rotations, n_grid, rotations, d_diag, shift,
    options)

# Point group in reciprocal space.
.lk_grid_reciprocal_rotations_compute <- function(ctx, n_rotations, rotations, time_reversal,
    options)
  .Call(C_lk_grid_reciprocal_rotations_compute, ctx, n_rotations, rotations, time_reversal,
    options)

# Rotations of grid addresses, D Q^-1 R Q D^-1.
.lk_grid_rotations_compute <- function(ctx, n_rotations, rotations, d_diag, q, options)
  .Call(C_lk_grid_rotations_compute, ctx, n_rotations, rotations, d_diag, q, options)

# Images of grid points in the Brillouin zone and on its surface.
.lk_grid_bz_addresses_compute <- function(ctx, d_diag, q, shift, reciprocal_lattice, bz_grid_type,
    n_room, n_bz_map, bz_grid_addresses = FALSE, bz_to_grid = FALSE, options)
  .Call(C_lk_grid_bz_addresses_compute, ctx, d_diag, q, shift, reciprocal_lattice, bz_grid_type,
    n_room, n_bz_map, bz_grid_addresses, bz_to_grid, options)

# Point of the Brillouin zone that a rotation brings a point onto.
.lk_grid_rotated_bz_point_compute <- function(ctx, n_bz, n_bz_map, bz_grid_index, rotation,
    bz_grid_addresses, bz_map, d_diag, shift, bz_grid_type, options)
  .Call(C_lk_grid_rotated_bz_point_compute, ctx, n_bz, n_bz_map, bz_grid_index, rotation,
    bz_grid_addresses, bz_map, d_diag, shift, bz_grid_type, options)

# Points of the Brillouin zone at given offsets from points.
.lk_grid_neighbors_compute <- function(ctx, n_points, n_offsets, n_bz, n_bz_map, grid_points,
    offsets, d_diag, bz_grid_addresses, bz_map, bz_grid_type, options)
  .Call(C_lk_grid_neighbors_compute, ctx, n_points, n_offsets, n_bz, n_bz_map, grid_points,
    offsets, d_diag, bz_grid_addresses, bz_map, bz_grid_type, options)

# The 24 tetrahedra around a grid point.
.lk_grid_tetrahedra_compute <- function(ctx, microzone_lattice, options)
  .Call(C_lk_grid_tetrahedra_compute, ctx, microzone_lattice, options)

# Weights of grid points by the linear tetrahedron method.
.lk_grid_integration_weights_compute <- function(ctx, n_points, n_frequency_points, n_band,
    n_tetrahedra, n_frequencies, n_bz, n_bz_map, frequency_points, tetrahedra, d_diag,
    grid_points, frequencies, bz_grid_addresses, bz_map, frequency_index, bz_grid_type, function_,
    options)
  .Call(C_lk_grid_integration_weights_compute, ctx, n_points, n_frequency_points, n_band,
    n_tetrahedra, n_frequencies, n_bz, n_bz_map, frequency_points, tetrahedra, d_diag,
    grid_points, frequencies, bz_grid_addresses, bz_map, frequency_index, bz_grid_type, function_,
    options)

# Reads a file of phonopy or phono3py, or a POSCAR.
.lk_input_read <- function(ctx, path, options)
  .Call(C_lk_input_read, ctx, path, options)

# Makes the contents of a file from arrays, for writing.
.lk_input_create <- function(ctx, n_atoms, lattice, positions, symbols, masses, supercell_matrix,
    primitive_matrix, phonon_supercell_matrix, options)
  .Call(C_lk_input_create, ctx, n_atoms, lattice, positions, symbols, masses, supercell_matrix,
    primitive_matrix, phonon_supercell_matrix, options)

# Frees an input; NULL is allowed.
.lk_input_destroy <- function(input)
  invisible(.Call(C_lk_input_destroy, input))

# Reads forces of the displaced supercells from FORCES_FC3.
.lk_input_read_forces_fc3 <- function(input, path)
  invisible(.Call(C_lk_input_read_forces_fc3, input, path))

# Reads forces of the second order from FORCES_FC2.
.lk_input_read_forces_fc2 <- function(input, path)
  invisible(.Call(C_lk_input_read_forces_fc2, input, path))

# Reads displacements and forces from phonopy's FORCE_SETS.
.lk_input_read_force_sets <- function(input, path)
  invisible(.Call(C_lk_input_read_force_sets, input, path))

# Reads second-order force constants from phonopy's FORCE_CONSTANTS.
.lk_input_read_force_constants <- function(input, path)
  invisible(.Call(C_lk_input_read_force_constants, input, path))

# Reads the dielectric constant and the Born effective charges from phonopy's BORN.
.lk_input_read_born <- function(input, path, options)
  invisible(.Call(C_lk_input_read_born, input, path, options))

# Sets displacements of one atom, or of two, in the supercell.
.lk_input_set_displacements <- function(input, n_singles, atoms, vectors, n_pairs, pair_first,
    pair_atoms, pair_vectors, pair_included, cutoff)
  invisible(.Call(C_lk_input_set_displacements, input, n_singles, atoms, vectors, n_pairs,
    pair_first, pair_atoms, pair_vectors, pair_included, cutoff))

# Sets single displacements in the supercell of the second order.
.lk_input_set_phonon_displacements <- function(input, n_singles, atoms, vectors)
  invisible(.Call(C_lk_input_set_phonon_displacements, input, n_singles, atoms, vectors))

# Sets the forces of all displaced supercells.
.lk_input_set_forces <- function(input, n_supercells, n_atoms, forces)
  invisible(.Call(C_lk_input_set_forces, input, n_supercells, n_atoms, forces))

# Sets the forces of all displaced supercells of the second order.
.lk_input_set_phonon_forces <- function(input, n_supercells, n_atoms, forces)
  invisible(.Call(C_lk_input_set_phonon_forces, input, n_supercells, n_atoms, forces))

# Sets dielectric constant and Born effective charges.
.lk_input_set_nac <- function(input, n_primitive, born, dielectric, factor)
  invisible(.Call(C_lk_input_set_nac, input, n_primitive, born, dielectric, factor))

# Writes a YAML file that phono3py or phonopy reads.
.lk_input_write <- function(input, path)
  invisible(.Call(C_lk_input_write, input, path))

# Writes the forces of the displaced supercells as FORCES_FC3.
.lk_input_write_forces_fc3 <- function(input, path)
  invisible(.Call(C_lk_input_write_forces_fc3, input, path))

# Writes the forces of the second order as FORCES_FC2.
.lk_input_write_forces_fc2 <- function(input, path)
  invisible(.Call(C_lk_input_write_forces_fc2, input, path))

# Writes displacements and forces as phonopy's FORCE_SETS.
.lk_input_write_force_sets <- function(input, path)
  invisible(.Call(C_lk_input_write_force_sets, input, path))

# Writes the supercell and every displaced supercell as POSCAR files.
.lk_input_write_supercells <- function(input, directory)
  invisible(.Call(C_lk_input_write_supercells, input, directory))

# Reads a crystal from a POSCAR, or the unit cell of a file of phonopy or phono3py.
.lk_crystal_read <- function(ctx, path, options)
  .Call(C_lk_crystal_read, ctx, path, options)

# Writes a crystal as POSCAR of VASP 5.
.lk_crystal_write <- function(crystal, path)
  invisible(.Call(C_lk_crystal_write, crystal, path))

# Number of elements of an array result along each direction.
.lk_input_get_shape <- function(input, name)
  .Call(C_lk_input_get_shape, input, name)

# Number of atoms of the unit cell.
.lk_input_get_n_atoms <- function(input)
  .Call(C_lk_input_get_n_atoms, input)

# Number of atoms of the supercell.
.lk_input_get_n_supercell_atoms <- function(input)
  .Call(C_lk_input_get_n_supercell_atoms, input)

# Number of atoms of the primitive cell.
.lk_input_get_n_primitive_atoms <- function(input)
  .Call(C_lk_input_get_n_primitive_atoms, input)

# Number of atoms of the second-order supercell.
.lk_input_get_n_phonon_supercell_atoms <- function(input)
  .Call(C_lk_input_get_n_phonon_supercell_atoms, input)

# Number of single displacements.
.lk_input_get_n_singles <- function(input)
  .Call(C_lk_input_get_n_singles, input)

# Number of pairs of displacements.
.lk_input_get_n_pairs <- function(input)
  .Call(C_lk_input_get_n_pairs, input)

# Number of supercells in which all atoms are displaced.
.lk_input_get_n_snapshots <- function(input)
  .Call(C_lk_input_get_n_snapshots, input)

# Number of single displacements of the second order.
.lk_input_get_n_phonon_singles <- function(input)
  .Call(C_lk_input_get_n_phonon_singles, input)

# Number of second-order supercells in which all atoms are displaced.
.lk_input_get_n_phonon_snapshots <- function(input)
  .Call(C_lk_input_get_n_phonon_snapshots, input)

# Whether the input has a unit cell.
.lk_input_get_has_unit_cell <- function(input)
  .Call(C_lk_input_get_has_unit_cell, input)

# Whether the input has a supercell.
.lk_input_get_has_supercell <- function(input)
  .Call(C_lk_input_get_has_supercell, input)

# Whether the input has a primitive cell.
.lk_input_get_has_primitive_cell <- function(input)
  .Call(C_lk_input_get_has_primitive_cell, input)

# Whether the input has a supercell of the second order.
.lk_input_get_has_phonon_supercell <- function(input)
  .Call(C_lk_input_get_has_phonon_supercell, input)

# Whether the input has a supercell matrix.
.lk_input_get_has_supercell_matrix <- function(input)
  .Call(C_lk_input_get_has_supercell_matrix, input)

# Whether the input has a primitive matrix.
.lk_input_get_has_primitive_matrix <- function(input)
  .Call(C_lk_input_get_has_primitive_matrix, input)

# Whether the input has a supercell matrix of the second order.
.lk_input_get_has_phonon_supercell_matrix <- function(input)
  .Call(C_lk_input_get_has_phonon_supercell_matrix, input)

# Whether the input has Born effective charges and a dielectric constant.
.lk_input_get_has_nac <- function(input)
  .Call(C_lk_input_get_has_nac, input)

# Whether the input has displacements in the supercell.
.lk_input_get_has_displacements <- function(input)
  .Call(C_lk_input_get_has_displacements, input)

# Whether the input has forces of the displaced supercells.
.lk_input_get_has_forces <- function(input)
  .Call(C_lk_input_get_has_forces, input)

# Whether the input has displacements of the second order.
.lk_input_get_has_phonon_displacements <- function(input)
  .Call(C_lk_input_get_has_phonon_displacements, input)

# Whether the input has forces of the second order.
.lk_input_get_has_phonon_forces <- function(input)
  .Call(C_lk_input_get_has_phonon_forces, input)

# Whether the input has second-order force constants.
.lk_input_get_has_force_constants <- function(input)
  .Call(C_lk_input_get_has_force_constants, input)

# Whether the input has a cutoff distance of pairs.
.lk_input_get_has_cutoff <- function(input)
  .Call(C_lk_input_get_has_cutoff, input)

# Whether the input has magnetic moments, which are not used.
.lk_input_get_has_magnetic_moments <- function(input)
  .Call(C_lk_input_get_has_magnetic_moments, input)

# Unit conversion of the non-analytical term, eV Angstrom.
.lk_input_get_nac_factor <- function(input)
  .Call(C_lk_input_get_nac_factor, input)

# Cutoff distance of pairs, Angstrom.
.lk_input_get_cutoff <- function(input)
  .Call(C_lk_input_get_cutoff, input)

# Symmetry tolerance that the file names, Angstrom.
.lk_input_get_symmetry_tolerance <- function(input)
  .Call(C_lk_input_get_symmetry_tolerance, input)

# Program whose file it is.
.lk_input_get_program <- function(input)
  .Call(C_lk_input_get_program, input)

# Version of that program.
.lk_input_get_version <- function(input)
  .Call(C_lk_input_get_version, input)

# Calculator of the forces that the file names.
.lk_input_get_calculator <- function(input)
  .Call(C_lk_input_get_calculator, input)

# Symbol of the space group that the file names.
.lk_input_get_space_group <- function(input)
  .Call(C_lk_input_get_space_group, input)

# Method of the non-analytical term that the file names.
.lk_input_get_nac_method <- function(input)
  .Call(C_lk_input_get_nac_method, input)

# Symbol of an atom of the unit cell.
.lk_input_get_symbol <- function(input, i)
  .Call(C_lk_input_get_symbol, input, i)

# Symbol of an atom of the supercell.
.lk_input_get_supercell_symbol <- function(input, i)
  .Call(C_lk_input_get_supercell_symbol, input, i)

# Symbol of an atom of the primitive cell.
.lk_input_get_primitive_symbol <- function(input, i)
  .Call(C_lk_input_get_primitive_symbol, input, i)

# Symbol of an atom of the second-order supercell.
.lk_input_get_phonon_supercell_symbol <- function(input, i)
  .Call(C_lk_input_get_phonon_supercell_symbol, input, i)

# Basis vectors of the unit cell in rows, Angstrom.
.lk_input_get_lattice <- function(input, n)
  .Call(C_lk_input_get_lattice, input, n)

# Fractional positions in the unit cell.
.lk_input_get_positions <- function(input, n)
  .Call(C_lk_input_get_positions, input, n)

# Masses of the atoms of the unit cell, u.
.lk_input_get_masses <- function(input, n)
  .Call(C_lk_input_get_masses, input, n)

# Basis vectors of the supercell in rows, Angstrom.
.lk_input_get_supercell_lattice <- function(input, n)
  .Call(C_lk_input_get_supercell_lattice, input, n)

# Fractional positions in the supercell.
.lk_input_get_supercell_positions <- function(input, n)
  .Call(C_lk_input_get_supercell_positions, input, n)

# Masses of the atoms of the supercell, u.
.lk_input_get_supercell_masses <- function(input, n)
  .Call(C_lk_input_get_supercell_masses, input, n)

# Basis vectors of the primitive cell in rows, Angstrom.
.lk_input_get_primitive_lattice <- function(input, n)
  .Call(C_lk_input_get_primitive_lattice, input, n)

# Fractional positions in the primitive cell.
.lk_input_get_primitive_positions <- function(input, n)
  .Call(C_lk_input_get_primitive_positions, input, n)

# Masses of the atoms of the primitive cell, u.
.lk_input_get_primitive_masses <- function(input, n)
  .Call(C_lk_input_get_primitive_masses, input, n)

# Basis vectors of the second-order supercell in rows, Angstrom.
.lk_input_get_phonon_supercell_lattice <- function(input, n)
  .Call(C_lk_input_get_phonon_supercell_lattice, input, n)

# Fractional positions in the second-order supercell.
.lk_input_get_phonon_supercell_positions <- function(input, n)
  .Call(C_lk_input_get_phonon_supercell_positions, input, n)

# Masses of the atoms of the second-order supercell, u.
.lk_input_get_phonon_supercell_masses <- function(input, n)
  .Call(C_lk_input_get_phonon_supercell_masses, input, n)

# Supercell matrix.
.lk_input_get_supercell_matrix <- function(input, n)
  .Call(C_lk_input_get_supercell_matrix, input, n)

# Primitive matrix.
.lk_input_get_primitive_matrix <- function(input, n)
  .Call(C_lk_input_get_primitive_matrix, input, n)

# Supercell matrix of the second order.
.lk_input_get_phonon_supercell_matrix <- function(input, n)
  .Call(C_lk_input_get_phonon_supercell_matrix, input, n)

# Born effective charges of the atoms of the primitive cell, e.
.lk_input_get_born <- function(input, n)
  .Call(C_lk_input_get_born, input, n)

# Dielectric constant.
.lk_input_get_dielectric <- function(input, n)
  .Call(C_lk_input_get_dielectric, input, n)

# Displaced atoms.
.lk_input_get_displacement_atoms <- function(input, n)
  .Call(C_lk_input_get_displacement_atoms, input, n)

# Displacements, Cartesian, Angstrom.
.lk_input_get_displacement_vectors <- function(input, n)
  .Call(C_lk_input_get_displacement_vectors, input, n)

# Single displacement that each pair extends.
.lk_input_get_pair_first <- function(input, n)
  .Call(C_lk_input_get_pair_first, input, n)

# Second displaced atoms.
.lk_input_get_pair_atoms <- function(input, n)
  .Call(C_lk_input_get_pair_atoms, input, n)

# Second displacements, Cartesian, Angstrom.
.lk_input_get_pair_vectors <- function(input, n)
  .Call(C_lk_input_get_pair_vectors, input, n)

# 0 for pairs beyond the cutoff, which have no forces, else 1.
.lk_input_get_pair_included <- function(input, n)
  .Call(C_lk_input_get_pair_included, input, n)

# Distances of the two atoms, Angstrom.
.lk_input_get_pair_distances <- function(input, n)
  .Call(C_lk_input_get_pair_distances, input, n)

# Displacements of all atoms, Cartesian, Angstrom.
.lk_input_get_snapshots <- function(input, n)
  .Call(C_lk_input_get_snapshots, input, n)

# Forces of the displaced supercells, singles, then pairs, or snapshots, eV/Angstrom.
.lk_input_get_forces <- function(input, n)
  .Call(C_lk_input_get_forces, input, n)

# Energies of the displaced supercells, in the unit of the file.
.lk_input_get_energies <- function(input, n)
  .Call(C_lk_input_get_energies, input, n)

# Pairs of displaced supercells that are the same, numbered from 1 as in the file.
.lk_input_get_duplicates <- function(input, n)
  .Call(C_lk_input_get_duplicates, input, n)

# Displaced atoms of the second order.
.lk_input_get_phonon_displacement_atoms <- function(input, n)
  .Call(C_lk_input_get_phonon_displacement_atoms, input, n)

# Displacements of the second order, Cartesian, Angstrom.
.lk_input_get_phonon_displacement_vectors <- function(input, n)
  .Call(C_lk_input_get_phonon_displacement_vectors, input, n)

# Displacements of all atoms of the second order, Cartesian, Angstrom.
.lk_input_get_phonon_snapshots <- function(input, n)
  .Call(C_lk_input_get_phonon_snapshots, input, n)

# Forces of the second order, eV/Angstrom.
.lk_input_get_phonon_forces <- function(input, n)
  .Call(C_lk_input_get_phonon_forces, input, n)

# Energies of the second order, in the unit of the file.
.lk_input_get_phonon_energies <- function(input, n)
  .Call(C_lk_input_get_phonon_energies, input, n)

# Second-order force constants, eV/Angstrom^2.
.lk_input_get_force_constants <- function(input, n)
  .Call(C_lk_input_get_force_constants, input, n)

# Builds the supercell that an input describes.
.lk_supercell_create_from_input <- function(ctx, input, options)
  .Call(C_lk_supercell_create_from_input, ctx, input, options)

# Takes displacements of single atoms and pairs from an input, with the forces where it has them.
.lk_displacements_create_from_input <- function(ctx, supercell, input, options)
  .Call(C_lk_displacements_create_from_input, ctx, supercell, input, options)

# Eigenvalues and eigenvectors of many Hermitian matrices of one order.
.lk_linalg_eigh_hermitian_batch_compute <- function(ctx, n_matrices, n, matrices, eigenvectors =
    FALSE, options)
  .Call(C_lk_linalg_eigh_hermitian_batch_compute, ctx, n_matrices, n, matrices, eigenvectors,
    options)

# Makes an empty set of options.
.lk_options_create <- function()
  .Call(C_lk_options_create)

# Frees a set of options; NULL is allowed.
.lk_options_destroy <- function(options)
  invisible(.Call(C_lk_options_destroy, options))

# Sets an integer option.
.lk_options_set_int64 <- function(options, key, value)
  invisible(.Call(C_lk_options_set_int64, options, key, value))

# Sets a real option.
.lk_options_set_double <- function(options, key, value)
  invisible(.Call(C_lk_options_set_double, options, key, value))

# Sets a Boolean option.
.lk_options_set_bool <- function(options, key, value)
  invisible(.Call(C_lk_options_set_bool, options, key, value))

# Sets a text option; enumerations are texts.
.lk_options_set_string <- function(options, key, value)
  invisible(.Call(C_lk_options_set_string, options, key, value))

# Sets an option that is a list of real numbers.
.lk_options_set_double_array <- function(options, key, n, values)
  invisible(.Call(C_lk_options_set_double_array, options, key, n, values))

# Sets an option that is a list of integers.
.lk_options_set_int64_array <- function(options, key, n, values)
  invisible(.Call(C_lk_options_set_int64_array, options, key, n, values))

# Sets an option that is a list of texts.
.lk_options_set_string_array <- function(options, key, n, values)
  invisible(.Call(C_lk_options_set_string_array, options, key, n, values))

# Number of options that a function understands, the three common ones included.
.lk_options_get_count <- function(function_)
  .Call(C_lk_options_get_count, function_)

# Describes one option of a function.
.lk_options_describe <- function(function_, i)
  .Call(C_lk_options_describe, function_, i)

# Makes the parameters of a non-analytical term correction.
.lk_nac_create <- function(ctx, n_atoms, born, dielectric, options)
  .Call(C_lk_nac_create, ctx, n_atoms, born, dielectric, options)

# Frees the parameters; NULL is allowed.
.lk_nac_destroy <- function(nac)
  invisible(.Call(C_lk_nac_destroy, nac))

# Shape of an array of the parameters: "born" or "dielectric".
.lk_nac_get_shape <- function(nac, name)
  .Call(C_lk_nac_get_shape, nac, name)

# Born effective charges.
.lk_nac_get_born <- function(nac, n)
  .Call(C_lk_nac_get_born, nac, n)

# High-frequency dielectric constant.
.lk_nac_get_dielectric <- function(nac, n)
  .Call(C_lk_nac_get_dielectric, nac, n)

# Method of the correction.
.lk_nac_get_method <- function(nac)
  .Call(C_lk_nac_get_method, nac)

# Coulomb constant in the units of the force constants.
.lk_nac_get_unit_factor <- function(nac)
  .Call(C_lk_nac_get_unit_factor, nac)

# Takes second-order force constants from an array.
.lk_fc2_create <- function(ctx, supercell, n_rows, n_super, force_constants, options)
  .Call(C_lk_fc2_create, ctx, supercell, n_rows, n_super, force_constants, options)

# Makes other force constants of given ones: in the other storage, symmetrised, or both.
.lk_fc2_create_from_fc2 <- function(ctx, source, options)
  .Call(C_lk_fc2_create_from_fc2, ctx, source, options)

# Frees force constants; NULL is allowed.
.lk_fc2_destroy <- function(fc2)
  invisible(.Call(C_lk_fc2_destroy, fc2))

# Shape of an array of the force constants: "force_constants" or "drift".
.lk_fc2_get_shape <- function(fc2, name)
  .Call(C_lk_fc2_get_shape, fc2, name)

# Force constants.
.lk_fc2_get_force_constants <- function(fc2, n)
  .Call(C_lk_fc2_get_force_constants, fc2, n)

# Number of rows of the force constants.
.lk_fc2_get_n_rows <- function(fc2)
  .Call(C_lk_fc2_get_n_rows, fc2)

# Number of atoms of the supercell.
.lk_fc2_get_n_super <- function(fc2)
  .Call(C_lk_fc2_get_n_super, fc2)

# Whether the force constants have rows for the atoms of the primitive cell alone.
.lk_fc2_get_is_compact <- function(fc2)
  .Call(C_lk_fc2_get_is_compact, fc2)

# Largest violation of the sum rule over the first and over the second atom.
.lk_fc2_get_drift <- function(fc2, n)
  .Call(C_lk_fc2_get_drift, fc2, n)

# Prepares the phonons of a crystal from its force constants.
.lk_phonons_create <- function(ctx, supercell, fc2, nac, options)
  .Call(C_lk_phonons_create, ctx, supercell, fc2, nac, options)

# Frees phonons; NULL is allowed.
.lk_phonons_destroy <- function(phonons)
  invisible(.Call(C_lk_phonons_destroy, phonons))

# Computes phonons at a list of q-points; the results replace the earlier ones.
.lk_phonons_compute <- function(phonons, n_q, qpoints, options)
  invisible(.Call(C_lk_phonons_compute, phonons, n_q, qpoints, options))

# Shape of a result: "qpoints", "frequencies", "eigenvectors" or "group_velocities".
.lk_phonons_get_shape <- function(phonons, name)
  .Call(C_lk_phonons_get_shape, phonons, name)

# Number of bands, three times the number of atoms of the primitive cell.
.lk_phonons_get_n_bands <- function(phonons)
  .Call(C_lk_phonons_get_n_bands, phonons)

# q-points of the results.
.lk_phonons_get_qpoints <- function(phonons, n)
  .Call(C_lk_phonons_get_qpoints, phonons, n)

# Frequencies; those of imaginary modes are negative.
.lk_phonons_get_frequencies <- function(phonons, n)
  .Call(C_lk_phonons_get_frequencies, phonons, n)

# Eigenvectors of the dynamical matrices, with the phase of the exact atomic positions.
.lk_phonons_get_eigenvectors <- function(phonons, n)
  .Call(C_lk_phonons_get_eigenvectors, phonons, n)

# Group velocities, the derivatives of the frequencies by q without 2 pi.
.lk_phonons_get_group_velocities <- function(phonons, n)
  .Call(C_lk_phonons_get_group_velocities, phonons, n)

# Dynamical matrices at q-points, without correction or with that of Wang et al.
.lk_phonon_dynamical_matrices_compute <- function(ctx, n_q, n_atoms, n_super, n_rows, n_vectors,
    qpoints, force_constants, shortest_vectors, multiplicity, masses, p2s, s2p, born, dielectric,
    reciprocal_lattice, q_direction, nac_factor, hermitianize, options)
  .Call(C_lk_phonon_dynamical_matrices_compute, ctx, n_q, n_atoms, n_super, n_rows, n_vectors,
    qpoints, force_constants, shortest_vectors, multiplicity, masses, p2s, s2p, born, dielectric,
    reciprocal_lattice, q_direction, nac_factor, hermitianize, options)

# Dynamical matrices at q-points with the dipole-dipole correction of Gonze and Lee.
.lk_phonon_dynamical_matrices_gonze_compute <- function(ctx, n_q, n_atoms, n_super, n_rows,
    n_vectors, n_g, qpoints, force_constants, shortest_vectors, multiplicity, masses, p2s, s2p,
    born, dielectric, reciprocal_lattice, positions, q0_term, g_vectors, nac_factor, screening,
    q_direction, hermitianize, options)
  .Call(C_lk_phonon_dynamical_matrices_gonze_compute, ctx, n_q, n_atoms, n_super, n_rows,
    n_vectors, n_g, qpoints, force_constants, shortest_vectors, multiplicity, masses, p2s, s2p,
    born, dielectric, reciprocal_lattice, positions, q0_term, g_vectors, nac_factor, screening,
    q_direction, hermitianize, options)

# Dynamical matrix at one q-point with a given correction of the force constants.
.lk_phonon_dynamical_matrix_compute <- function(ctx, n_atoms, n_super, n_rows, n_vectors, q,
    force_constants, shortest_vectors, multiplicity, masses, p2s, s2p, charge_sum, options)
  .Call(C_lk_phonon_dynamical_matrix_compute, ctx, n_atoms, n_super, n_rows, n_vectors, q,
    force_constants, shortest_vectors, multiplicity, masses, p2s, s2p, charge_sum, options)

# Dynamical matrices at points of a grid, without correction or with that of Wang et al.
.lk_phonon_dynamical_matrices_at_grid_compute <- function(ctx, n_phonons, n_points, n_atoms,
    n_super, n_rows, n_vectors, grid_points, grid_addresses, qd_inv, force_constants,
    shortest_vectors, multiplicity, masses, p2s, s2p, born, dielectric, reciprocal_lattice,
    q_direction, nac_factor, matrices, options)
  .Call(C_lk_phonon_dynamical_matrices_at_grid_compute, ctx, n_phonons, n_points, n_atoms,
    n_super, n_rows, n_vectors, grid_points, grid_addresses, qd_inv, force_constants,
    shortest_vectors, multiplicity, masses, p2s, s2p, born, dielectric, reciprocal_lattice,
    q_direction, nac_factor, matrices, options)

# Dynamical matrices at points of a grid with the dipole-dipole correction of Gonze and Lee.
.lk_phonon_dynamical_matrices_gonze_at_grid_compute <- function(ctx, n_phonons, n_points, n_atoms,
    n_super, n_rows, n_vectors, n_g, grid_points, grid_addresses, qd_inv, force_constants,
    shortest_vectors, multiplicity, masses, p2s, s2p, born, dielectric, reciprocal_lattice,
    positions, q0_term, g_vectors, nac_factor, screening, q_direction, matrices, options)
  .Call(C_lk_phonon_dynamical_matrices_gonze_at_grid_compute, ctx, n_phonons, n_points, n_atoms,
    n_super, n_rows, n_vectors, n_g, grid_points, grid_addresses, qd_inv, force_constants,
    shortest_vectors, multiplicity, masses, p2s, s2p, born, dielectric, reciprocal_lattice,
    positions, q0_term, g_vectors, nac_factor, screening, q_direction, matrices, options)

# Products of Born charges along a wave vector: factor (q Z_i)_a (q Z_j)_b.
.lk_phonon_charge_sum_compute <- function(ctx, n_atoms, factor, q_cartesian, born, options)
  .Call(C_lk_phonon_charge_sum_compute, ctx, n_atoms, factor, q_cartesian, born, options)

# Term of the dipole-dipole sum that makes it obey the acoustic sum rule.
.lk_phonon_dipole_dipole_q0_compute <- function(ctx, n_atoms, n_g, g_vectors, born, dielectric,
    positions, screening, options)
  .Call(C_lk_phonon_dipole_dipole_q0_compute, ctx, n_atoms, n_g, g_vectors, born, dielectric,
    positions, screening, options)

# Dipole-dipole part of the dynamical matrix at one q-point, without masses.
.lk_phonon_dipole_dipole_compute <- function(ctx, n_atoms, n_g, g_vectors, q_cartesian, born,
    dielectric, positions, q0_term, factor, screening, direction_cartesian, options)
  .Call(C_lk_phonon_dipole_dipole_compute, ctx, n_atoms, n_g, g_vectors, q_cartesian, born,
    dielectric, positions, q0_term, factor, screening, direction_cartesian, options)

# Derivative of the dipole-dipole part with respect to Cartesian q.
.lk_phonon_dipole_dipole_derivative_compute <- function(ctx, n_atoms, n_g, g_vectors, q_cartesian,
    born, dielectric, positions, factor, screening, direction_cartesian, options)
  .Call(C_lk_phonon_dipole_dipole_derivative_compute, ctx, n_atoms, n_g, g_vectors, q_cartesian,
    born, dielectric, positions, factor, screening, direction_cartesian, options)

# Derivative of the dynamical matrix with respect to Cartesian q without 2 pi.
.lk_phonon_dynamical_matrix_derivative_compute <- function(ctx, n_atoms, n_super, n_rows,
    n_vectors, q, lattice, reciprocal_lattice, force_constants, shortest_vectors, multiplicity,
    masses, p2s, s2p, born, dielectric, q_direction, nac_factor, derivatives, options)
  .Call(C_lk_phonon_dynamical_matrix_derivative_compute, ctx, n_atoms, n_super, n_rows, n_vectors,
    q, lattice, reciprocal_lattice, force_constants, shortest_vectors, multiplicity, masses, p2s,
    s2p, born, dielectric, q_direction, nac_factor, derivatives, options)

# Force constants from the dynamical matrices at the q-points commensurate with the supercell.
.lk_phonon_inverse_fourier_compute <- function(ctx, n_q, n_atoms, n_super, n_rows, n_vectors,
    matrices, qpoints, shortest_vectors, multiplicity, masses, s2pp, rows, options)
  .Call(C_lk_phonon_inverse_fourier_compute, ctx, n_q, n_atoms, n_super, n_rows, n_vectors,
    matrices, qpoints, shortest_vectors, multiplicity, masses, s2pp, rows, options)

# Group velocities from eigenvectors and derivatives of dynamical matrices.
.lk_phonon_group_velocities_compute <- function(ctx, n_q, n_bands, frequencies, eigenvectors,
    derivatives, options)
  .Call(C_lk_phonon_group_velocities_compute, ctx, n_q, n_bands, frequencies, eigenvectors,
    derivatives, options)

# Heat capacities of harmonic modes at constant volume.
.lk_phonon_heat_capacities_compute <- function(ctx, n_modes, n_temperatures, frequencies,
    temperatures, options)
  .Call(C_lk_phonon_heat_capacities_compute, ctx, n_modes, n_temperatures, frequencies,
    temperatures, options)

# Helmholtz free energies and entropies of harmonic modes.
.lk_phonon_free_energies_compute <- function(ctx, n_modes, n_temperatures, frequencies,
    temperatures, options)
  .Call(C_lk_phonon_free_energies_compute, ctx, n_modes, n_temperatures, frequencies,
    temperatures, options)

# Irreducible triplets of grid points at a fixed first point.
.lk_phonon3_ir_triplets_compute <- function(ctx, grid_point, d_diag, n_rotations, rotations,
    is_time_reversal, swappable, n_grid, options)
  .Call(C_lk_phonon3_ir_triplets_compute, ctx, grid_point, d_diag, n_rotations, rotations,
    is_time_reversal, swappable, n_grid, options)

# BZ grid points of irreducible triplets, with the shortest sum G of the three addresses.
.lk_phonon3_bz_triplets_compute <- function(ctx, grid_point, n_bz, bz_grid_addresses, n_bz_map,
    bz_map, n_grid, map_triplets, d_diag, q_reduced, reciprocal_lattice, bz_grid_type, n_triplets,
    options)
  .Call(C_lk_phonon3_bz_triplets_compute, ctx, grid_point, n_bz, bz_grid_addresses, n_bz_map,
    bz_map, n_grid, map_triplets, d_diag, q_reduced, reciprocal_lattice, bz_grid_type, n_triplets,
    options)

# Weights of the delta functions of three-phonon processes by the linear tetrahedron method.
.lk_phonon3_tetrahedron_weights_compute <- function(ctx, n_weights, n_points, frequency_points,
    n_tetrahedra, relative_grid_address, d_diag, n_triplets, triplets, n_bands1, frequencies1,
    n_bands2, frequencies2, n_bz, bz_grid_addresses, n_bz_map, bz_map, bz_grid_type, options)
  .Call(C_lk_phonon3_tetrahedron_weights_compute, ctx, n_weights, n_points, frequency_points,
    n_tetrahedra, relative_grid_address, d_diag, n_triplets, triplets, n_bands1, frequencies1,
    n_bands2, frequencies2, n_bz, bz_grid_addresses, n_bz_map, bz_map, bz_grid_type, options)

# Weights of the delta functions of three-phonon processes by Gaussians.
.lk_phonon3_gaussian_weights_compute <- function(ctx, n_weights, n_points, frequency_points,
    n_triplets, triplets, n_bz, n_band, frequencies, sigma, sigma_cutoff, options)
  .Call(C_lk_phonon3_gaussian_weights_compute, ctx, n_weights, n_points, frequency_points,
    n_triplets, triplets, n_bz, n_band, frequencies, sigma, sigma_cutoff, options)

# Averages weights over the degenerate bands at the second and third q-points of the triplets.
.lk_phonon3_degenerate_weights_compute <- function(ctx, n_weights, n_triplets, triplets, n_points,
    n_bz, n_band, degenerate_ids, weights, zero, options)
  .Call(C_lk_phonon3_degenerate_weights_compute, ctx, n_weights, n_triplets, triplets, n_points,
    n_bz, n_band, degenerate_ids, weights, zero, options)

# Lattice transform of third-order force constants at three q-points.
.lk_phonon3_real_to_reciprocal_compute <- function(ctx, q_points, n_atoms, n_super, n_rows, fc3,
    nonzero, n_vectors, vectors, multiplicity, p2s_map, s2p_map, all_shortest, make_r0_average,
    options)
  .Call(C_lk_phonon3_real_to_reciprocal_compute, ctx, q_points, n_atoms, n_super, n_rows, fc3,
    nonzero, n_vectors, vectors, multiplicity, p2s_map, s2p_map, all_shortest, make_r0_average,
    options)

# Squared projections of transformed force constants on phonon modes.
.lk_phonon3_reciprocal_to_normal_compute <- function(ctx, n_positions, positions, n_atoms,
    reciprocal, frequencies0, frequencies1, frequencies2, eigenvectors0, eigenvectors1,
    eigenvectors2, masses, n_bands0, band_indices, cutoff_frequency, n_squared, squared, options)
  .Call(C_lk_phonon3_reciprocal_to_normal_compute, ctx, n_positions, positions, n_atoms,
    reciprocal, frequencies0, frequencies1, frequencies2, eigenvectors0, eigenvectors1,
    eigenvectors2, masses, n_bands0, band_indices, cutoff_frequency, n_squared, squared, options)

# Three-phonon interaction strengths of triplets.
.lk_phonon3_interaction_compute <- function(ctx, n_triplets, triplets, n_bands0, band_indices,
    d_diag, q_mat, n_bz, bz_grid_addresses, n_bz_map, bz_map, bz_grid_type, n_atoms, n_super,
    n_rows, fc3, nonzero, n_vectors, vectors, multiplicity, masses, p2s_map, s2p_map,
    all_shortest, frequencies, eigenvectors, make_r0_average, symmetrize_fc3_q, cutoff_frequency,
    zero, squared, options)
  .Call(C_lk_phonon3_interaction_compute, ctx, n_triplets, triplets, n_bands0, band_indices,
    d_diag, q_mat, n_bz, bz_grid_addresses, n_bz_map, bz_map, bz_grid_type, n_atoms, n_super,
    n_rows, fc3, nonzero, n_vectors, vectors, multiplicity, masses, p2s_map, s2p_map,
    all_shortest, frequencies, eigenvectors, make_r0_average, symmetrize_fc3_q, cutoff_frequency,
    zero, squared, options)

# Imaginary part of the phonon self-energy from interaction strengths and weights.
.lk_phonon3_imag_self_energy_compute <- function(ctx, n_triplets, triplets, triplet_weights,
    n_bands0, n_band, squared, n_bz, frequencies, temperature, n_weights, n_points, weights, zero,
    cutoff_frequency, frequency_point, options)
  .Call(C_lk_phonon3_imag_self_energy_compute, ctx, n_triplets, triplets, triplet_weights,
    n_bands0, n_band, squared, n_bz, frequencies, temperature, n_weights, n_points, weights, zero,
    cutoff_frequency, frequency_point, options)

# Imaginary part of the phonon self-energy by elements, and its normal and Umklapp parts.
.lk_phonon3_detailed_imag_self_energy_compute <- function(ctx, n_triplets, triplets,
    triplet_weights, n_bands0, n_band, squared, n_bz, frequencies, temperature, n_weights,
    n_points, weights, zero, cutoff_frequency, bz_grid_addresses, options)
  .Call(C_lk_phonon3_detailed_imag_self_energy_compute, ctx, n_triplets, triplets,
    triplet_weights, n_bands0, n_band, squared, n_bz, frequencies, temperature, n_weights,
    n_points, weights, zero, cutoff_frequency, bz_grid_addresses, options)

# Imaginary parts of the self-energies at a list of q-points whose triplets are given.
.lk_phonon3_collision_compute <- function(ctx, n_q0, first_triplet, n_triplets, triplets,
    triplet_weights, n_sigmas, sigmas, sigma_cutoffs, n_temperatures, temperatures, n_tetrahedra,
    relative_grid_address, n_bands0, band_indices, d_diag, q_mat, n_bz, bz_grid_addresses,
    n_bz_map, bz_map, bz_grid_type, n_atoms, n_super, n_rows, fc3, nonzero, n_vectors, vectors,
    multiplicity, masses, p2s_map, s2p_map, all_shortest, frequencies, eigenvectors,
    degenerate_ids, make_r0_average, symmetrize_fc3_q, cutoff_frequency, n_parts, options)
  .Call(C_lk_phonon3_collision_compute, ctx, n_q0, first_triplet, n_triplets, triplets,
    triplet_weights, n_sigmas, sigmas, sigma_cutoffs, n_temperatures, temperatures, n_tetrahedra,
    relative_grid_address, n_bands0, band_indices, d_diag, q_mat, n_bz, bz_grid_addresses,
    n_bz_map, bz_map, bz_grid_type, n_atoms, n_super, n_rows, fc3, nonzero, n_vectors, vectors,
    multiplicity, masses, p2s_map, s2p_map, all_shortest, frequencies, eigenvectors,
    degenerate_ids, make_r0_average, symmetrize_fc3_q, cutoff_frequency, n_parts, options)

# Imaginary parts of the self-energies at a list of grid points.
.lk_phonon3_collision_at_grid_points_compute <- function(ctx, n_grid_points, grid_points,
    n_sigmas, sigmas, sigma_cutoffs, n_temperatures, temperatures, n_tetrahedra,
    relative_grid_address, bz_to_grid, n_rotations, rotations, is_time_reversal, swappable,
    is_mesh_symmetry, reciprocal_lattice, q_reduced, n_bands0, band_indices, d_diag, q_mat, n_bz,
    bz_grid_addresses, n_bz_map, bz_map, bz_grid_type, n_atoms, n_super, n_rows, fc3, nonzero,
    n_vectors, vectors, multiplicity, masses, p2s_map, s2p_map, all_shortest, frequencies,
    eigenvectors, degenerate_ids, make_r0_average, symmetrize_fc3_q, cutoff_frequency, n_parts,
    options)
  .Call(C_lk_phonon3_collision_at_grid_points_compute, ctx, n_grid_points, grid_points, n_sigmas,
    sigmas, sigma_cutoffs, n_temperatures, temperatures, n_tetrahedra, relative_grid_address,
    bz_to_grid, n_rotations, rotations, is_time_reversal, swappable, is_mesh_symmetry,
    reciprocal_lattice, q_reduced, n_bands0, band_indices, d_diag, q_mat, n_bz, bz_grid_addresses,
    n_bz_map, bz_map, bz_grid_type, n_atoms, n_super, n_rows, fc3, nonzero, n_vectors, vectors,
    multiplicity, masses, p2s_map, s2p_map, all_shortest, frequencies, eigenvectors,
    degenerate_ids, make_r0_average, symmetrize_fc3_q, cutoff_frequency, n_parts, options)

# Isotope scattering at one point with Gaussian smearing.
.lk_phonon3_isotope_strength_compute <- function(ctx, grid_point, n_points, grid_points, n_bz,
    point_weights, n_atoms, mass_variances, frequencies, eigenvectors, n_bands0, band_indices,
    sigma, cutoff_frequency, options)
  .Call(C_lk_phonon3_isotope_strength_compute, ctx, grid_point, n_points, grid_points, n_bz,
    point_weights, n_atoms, mass_variances, frequencies, eigenvectors, n_bands0, band_indices,
    sigma, cutoff_frequency, options)

# Isotope scattering at one point with given weights of the delta functions.
.lk_phonon3_tetrahedron_isotope_strength_compute <- function(ctx, grid_point, n_points,
    grid_points, n_bz, point_weights, n_atoms, mass_variances, frequencies, eigenvectors,
    n_bands0, band_indices, integration_weights, cutoff_frequency, options)
  .Call(C_lk_phonon3_tetrahedron_isotope_strength_compute, ctx, grid_point, n_points, grid_points,
    n_bz, point_weights, n_atoms, mass_variances, frequencies, eigenvectors, n_bands0,
    band_indices, integration_weights, cutoff_frequency, options)

# Makes a conductivity calculation; nothing is computed yet.
.lk_conductivity_create <- function(ctx, supercell, grid, fc2, fc3, nac, options)
  .Call(C_lk_conductivity_create, ctx, supercell, grid, fc2, fc3, nac, options)

# Frees a conductivity calculation; NULL is allowed.
.lk_conductivity_destroy <- function(conductivity)
  invisible(.Call(C_lk_conductivity_destroy, conductivity))

# Memory and work of lk_conductivity_run(), before anything big is allocated.
.lk_conductivity_estimate <- function(conductivity, options)
  .Call(C_lk_conductivity_estimate, conductivity, options)

# Computes phonons, scattering and conductivity.
.lk_conductivity_run <- function(conductivity, options)
  invisible(.Call(C_lk_conductivity_run, conductivity, options))

# Conductivity accumulated over modes up to sampling points of a quantity of the modes.
.lk_conductivity_compute_cumulative_kappa <- function(conductivity, sigma_index, n_points, points,
    n_temperatures, density = FALSE, options)
  .Call(C_lk_conductivity_compute_cumulative_kappa, conductivity, sigma_index, n_points, points,
    n_temperatures, density, options)

# Shape of an array result.
.lk_conductivity_get_shape <- function(conductivity, name)
  .Call(C_lk_conductivity_get_shape, conductivity, name)

# Number of temperatures.
.lk_conductivity_get_n_temperatures <- function(conductivity)
  .Call(C_lk_conductivity_get_n_temperatures, conductivity)

# Number of smearings.
.lk_conductivity_get_n_sigmas <- function(conductivity)
  .Call(C_lk_conductivity_get_n_sigmas, conductivity)

# Number of irreducible q-points.
.lk_conductivity_get_n_qpoints <- function(conductivity)
  .Call(C_lk_conductivity_get_n_qpoints, conductivity)

# Number of bands.
.lk_conductivity_get_n_bands <- function(conductivity)
  .Call(C_lk_conductivity_get_n_bands, conductivity)

# Temperatures.
.lk_conductivity_get_temperatures <- function(conductivity, n)
  .Call(C_lk_conductivity_get_temperatures, conductivity, n)

# Smearings.
.lk_conductivity_get_sigmas <- function(conductivity, n)
  .Call(C_lk_conductivity_get_sigmas, conductivity, n)

# Irreducible q-points.
.lk_conductivity_get_qpoints <- function(conductivity, n)
  .Call(C_lk_conductivity_get_qpoints, conductivity, n)

# Numbers of grid points that the irreducible q-points stand for.
.lk_conductivity_get_weights <- function(conductivity, n)
  .Call(C_lk_conductivity_get_weights, conductivity, n)

# Lattice thermal conductivity.
.lk_conductivity_get_kappa <- function(conductivity, n)
  .Call(C_lk_conductivity_get_kappa, conductivity, n)

# Contributions of the modes to the conductivity, summed over the star of each q-point.
.lk_conductivity_get_mode_kappa <- function(conductivity, n)
  .Call(C_lk_conductivity_get_mode_kappa, conductivity, n)

# Frequencies at the irreducible q-points.
.lk_conductivity_get_frequencies <- function(conductivity, n)
  .Call(C_lk_conductivity_get_frequencies, conductivity, n)

# Group velocities at the irreducible q-points.
.lk_conductivity_get_group_velocities <- function(conductivity, n)
  .Call(C_lk_conductivity_get_group_velocities, conductivity, n)

# Heat capacities of the modes.
.lk_conductivity_get_heat_capacities <- function(conductivity, n)
  .Call(C_lk_conductivity_get_heat_capacities, conductivity, n)

# Half widths at half maximum from three-phonon scattering.
.lk_conductivity_get_gamma <- function(conductivity, n)
  .Call(C_lk_conductivity_get_gamma, conductivity, n)

# Part of gamma from normal processes, with the option "normal_umklapp".
.lk_conductivity_get_gamma_normal <- function(conductivity, n)
  .Call(C_lk_conductivity_get_gamma_normal, conductivity, n)

# Part of gamma from Umklapp processes, with the option "normal_umklapp".
.lk_conductivity_get_gamma_umklapp <- function(conductivity, n)
  .Call(C_lk_conductivity_get_gamma_umklapp, conductivity, n)

# Half widths from isotope scattering, with the options "isotopes" or "mass_variances".
.lk_conductivity_get_gamma_isotope <- function(conductivity, n)
  .Call(C_lk_conductivity_get_gamma_isotope, conductivity, n)

# Half widths from boundary scattering, with the option "boundary_mfp".
.lk_conductivity_get_gamma_boundary <- function(conductivity, n)
  .Call(C_lk_conductivity_get_gamma_boundary, conductivity, n)

# Lifetimes of the modes from all scattering.
.lk_conductivity_get_lifetimes <- function(conductivity, n)
  .Call(C_lk_conductivity_get_lifetimes, conductivity, n)

# Mean free paths of the modes from all scattering.
.lk_conductivity_get_mean_free_paths <- function(conductivity, n)
  .Call(C_lk_conductivity_get_mean_free_paths, conductivity, n)
