# SPDX-License-Identifier: BSD-3-Clause
# Generated from the C headers, do not edit; refresh by: python3 bindings/api/generate.py
# Functions on arrays, and on the library itself.

# Text of the calling thread's last failure; empty after a success.
lk_error_message <- function() {
  .lk_error_message()
}

# Name of a status, for example "LK_E_SHAPE".
lk_status_name <- function(status) {
  .lk_status_name(status)
}

# Name of a backend: "auto", "reference" or "native".
lk_backend_name <- function(backend) {
  .lk_backend_name(backend)
}

# Hash of the public interface; bindings compare it with the one they were generated from.
lk_api_hash <- function() {
  .lk_api_hash()
}

# How the library was built: version, compiler, flags, libraries.
lk_build_info <- function() {
  .lk_build_info()
}

# What the library chose in this process and why: path, instruction-set level, threads, backend.
lk_runtime_info <- function() {
  .lk_runtime_info()
}

# Number of entries of all kernels' implementation lists.
lk_kernel_count <- function() {
  .lk_kernel_get_count()
}

# Describes one entry; entries of a kernel follow each other in the order in which LK_BACKEND_AUTO
# tries them.
lk_kernel_describe <- function(i) {
  .lk_kernel_describe(i)
}

# Standard atomic weight of an element.
lk_element_mass <- function(symbol) {
  .lk_element_get_mass(symbol)
}

# Mass variance of the natural isotopes of an element.
lk_element_mass_variance <- function(symbol) {
  .lk_element_get_mass_variance(symbol)
}

# Finds which atom lies where another one was moved to.
lk_cell_permutation <- function(lattice, positions, moved_positions, tolerance, ..., context =
    NULL) {
  lattice <- .array(lattice, "double", 2, "lattice")
  positions <- .array(positions, "double", 2, "positions")
  moved_positions <- .array(moved_positions, "double", 2, "moved_positions")
  n_atoms <- dim(positions)[2]
  .check(lattice, c(3, 3), "lattice")
  .check(positions, c(3, n_atoms), "positions")
  .check(moved_positions, c(3, n_atoms), "moved_positions")
  found <- .lk_cell_permutation_compute(.context(context), n_atoms, .transposed(lattice),
    positions, moved_positions, .number(tolerance, "tolerance"),
    .options("lk_cell_permutation_compute", ...))
  found$permutation <- .one_based(found$permutation)
  found$found <- found$found != 0L
  found
}

# Finds the shortest vectors between atoms of a periodic cell, with all images of equal length.
lk_cell_shortest_vectors <- function(n_vectors, positions_to, positions_from, lattice_points,
    reduced_basis, transformation, tolerance, ..., want_vectors = TRUE, context = NULL) {
  positions_to <- .array(positions_to, "double", 2, "positions_to")
  positions_from <- .array(positions_from, "double", 2, "positions_from")
  lattice_points <- .array(lattice_points, "integer", 2, "lattice_points")
  reduced_basis <- .array(reduced_basis, "double", 2, "reduced_basis")
  transformation <- .array(transformation, "integer", 2, "transformation")
  n_to <- dim(positions_to)[2]
  n_from <- dim(positions_from)[2]
  n_lattice_points <- dim(lattice_points)[2]
  .check(positions_to, c(3, n_to), "positions_to")
  .check(positions_from, c(3, n_from), "positions_from")
  .check(lattice_points, c(3, n_lattice_points), "lattice_points")
  .check(reduced_basis, c(3, 3), "reduced_basis")
  .check(transformation, c(3, 3), "transformation")
  .lk_cell_shortest_vectors_compute(.context(context), n_to, n_from, n_lattice_points, n_vectors,
    positions_to, positions_from, lattice_points, .transposed(reduced_basis),
    .transposed(transformation), .number(tolerance, "tolerance"), want_vectors,
    .options("lk_cell_shortest_vectors_compute", ...))
}

# Makes a later call on this thread fail with LK_E_NOMEM, to test callers and the library itself.
lk_x_fault_set <- function(calls) {
  .lk_x_fault_set(calls)
  invisible(NULL)
}

# Imposes sum rules and permutation symmetry on full second-order force constants.
lk_fc2_symmetrize <- function(level, force_constants, ..., context = NULL) {
  force_constants <- .array(force_constants, "double", 4, "force_constants")
  n_atoms <- dim(force_constants)[4]
  .check(force_constants, c(3, 3, n_atoms, n_atoms), "force_constants")
  .lk_fc2_symmetrize_compute(.context(context), n_atoms, level, force_constants,
    .options("lk_fc2_symmetrize_compute", ...))
}

# Imposes sum rules and permutation symmetry on compact second-order force constants.
lk_fc2_symmetrize_compact <- function(level, permutations, s2pp, p2s, translation_of,
    force_constants, ..., context = NULL) {
  permutations <- .indices(permutations, "integer", 2, "permutations")
  s2pp <- .indices(s2pp, "integer", 1, "s2pp")
  p2s <- .indices(p2s, "integer", 1, "p2s")
  translation_of <- .indices(translation_of, "integer", 1, "translation_of")
  force_constants <- .array(force_constants, "double", 4, "force_constants")
  n_translations <- dim(permutations)[2]
  n_atoms <- dim(permutations)[1]
  n_primitive <- length(p2s)
  .check(permutations, c(n_atoms, n_translations), "permutations")
  .check(s2pp, n_atoms, "s2pp")
  .check(translation_of, n_atoms, "translation_of")
  .check(force_constants, c(3, 3, n_atoms, n_primitive), "force_constants")
  .lk_fc2_symmetrize_compact_compute(.context(context), n_primitive, n_atoms, n_translations,
    level, permutations, s2pp, p2s, translation_of, force_constants,
    .options("lk_fc2_symmetrize_compact_compute", ...))
}

# Exchanges the two atoms of compact second-order force constants.
lk_fc2_transpose_compact <- function(permutations, s2pp, p2s, translation_of, force_constants,
    ..., context = NULL) {
  permutations <- .indices(permutations, "integer", 2, "permutations")
  s2pp <- .indices(s2pp, "integer", 1, "s2pp")
  p2s <- .indices(p2s, "integer", 1, "p2s")
  translation_of <- .indices(translation_of, "integer", 1, "translation_of")
  force_constants <- .array(force_constants, "double", 4, "force_constants")
  n_translations <- dim(permutations)[2]
  n_atoms <- dim(permutations)[1]
  n_primitive <- length(p2s)
  .check(permutations, c(n_atoms, n_translations), "permutations")
  .check(s2pp, n_atoms, "s2pp")
  .check(translation_of, n_atoms, "translation_of")
  .check(force_constants, c(3, 3, n_atoms, n_primitive), "force_constants")
  .lk_fc2_transpose_compact_compute(.context(context), n_primitive, n_atoms, n_translations,
    permutations, s2pp, p2s, translation_of, force_constants,
    .options("lk_fc2_transpose_compact_compute", ...))
}

# Adds rows of second-order force constants made by symmetry from known rows.
lk_fc2_distribute <- function(targets, rows, rotations, permutations, map_atoms, map_operations,
    force_constants, ..., context = NULL) {
  targets <- .indices(targets, "integer", 1, "targets")
  rows <- .indices(rows, "integer", 1, "rows")
  rotations <- .array(rotations, "double", 3, "rotations")
  permutations <- .indices(permutations, "integer", 2, "permutations")
  map_atoms <- .indices(map_atoms, "integer", 1, "map_atoms")
  map_operations <- .indices(map_operations, "integer", 1, "map_operations")
  force_constants <- .array(force_constants, "double", 4, "force_constants")
  n_targets <- length(targets)
  n_operations <- dim(rotations)[3]
  n_atoms <- dim(permutations)[1]
  n_rows <- dim(force_constants)[4]
  .check(rows, n_targets, "rows")
  .check(rotations, c(3, 3, n_operations), "rotations")
  .check(permutations, c(n_atoms, n_operations), "permutations")
  .check(map_atoms, n_atoms, "map_atoms")
  .check(map_operations, n_atoms, "map_operations")
  .check(force_constants, c(3, 3, n_atoms, n_rows), "force_constants")
  .lk_fc2_distribute_compute(.context(context), n_rows, n_atoms, n_targets, n_operations, targets,
    rows, rotations, permutations, map_atoms, map_operations, force_constants,
    .options("lk_fc2_distribute_compute", ...))
}

# Makes one row of third-order force constants by symmetry from another.
lk_fc3_distribute <- function(target, source, mapping, rotation, force_constants, ..., context =
    NULL) {
  mapping <- .indices(mapping, "integer", 1, "mapping")
  rotation <- .array(rotation, "double", 2, "rotation")
  force_constants <- .array(force_constants, "double", 6, "force_constants")
  n_atoms <- length(mapping)
  n_rows <- dim(force_constants)[6]
  .check(rotation, c(3, 3), "rotation")
  .check(force_constants, c(3, 3, 3, n_atoms, n_atoms, n_rows), "force_constants")
  .lk_fc3_distribute_compute(.context(context), n_rows, n_atoms, .index(target, "target"),
    .index(source, "source"), mapping, .transposed(rotation), force_constants,
    .options("lk_fc3_distribute_compute", ...))
}

# One row of third-order force constants from changes of the second-order ones.
lk_fc3_rotate_delta_fc2s <- function(delta_fc2s, inverse, rotations, atom_maps, ..., context =
    NULL) {
  delta_fc2s <- .array(delta_fc2s, "double", 5, "delta_fc2s")
  inverse <- .array(inverse, "double", 2, "inverse")
  rotations <- .array(rotations, "double", 3, "rotations")
  atom_maps <- .indices(atom_maps, "integer", 2, "atom_maps")
  n_displacements <- dim(delta_fc2s)[5]
  n_atoms <- dim(delta_fc2s)[4]
  n_operations <- dim(rotations)[3]
  .check(delta_fc2s, c(3, 3, n_atoms, n_atoms, n_displacements), "delta_fc2s")
  .check(inverse, c(n_displacements * n_operations, 3), "inverse")
  .check(rotations, c(3, 3, n_operations), "rotations")
  .check(atom_maps, c(n_atoms, n_operations), "atom_maps")
  .lk_fc3_rotate_delta_fc2s_compute(.context(context), n_atoms, n_displacements, n_operations,
    delta_fc2s, inverse, rotations, atom_maps, .options("lk_fc3_rotate_delta_fc2s_compute", ...))
}

# Averages full third-order force constants over the six orders of the three atoms.
lk_fc3_permutation_symmetry <- function(force_constants, ..., context = NULL) {
  force_constants <- .array(force_constants, "double", 6, "force_constants")
  n_atoms <- dim(force_constants)[6]
  .check(force_constants, c(3, 3, 3, n_atoms, n_atoms, n_atoms), "force_constants")
  .lk_fc3_permutation_symmetry_compute(.context(context), n_atoms, force_constants,
    .options("lk_fc3_permutation_symmetry_compute", ...))
}

# Averages compact third-order force constants over the six orders of the three atoms.
lk_fc3_permutation_symmetry_compact <- function(permutations, s2pp, p2s, translation_of,
    force_constants, ..., context = NULL) {
  permutations <- .indices(permutations, "integer", 2, "permutations")
  s2pp <- .indices(s2pp, "integer", 1, "s2pp")
  p2s <- .indices(p2s, "integer", 1, "p2s")
  translation_of <- .indices(translation_of, "integer", 1, "translation_of")
  force_constants <- .array(force_constants, "double", 6, "force_constants")
  n_translations <- dim(permutations)[2]
  n_atoms <- dim(permutations)[1]
  n_primitive <- length(p2s)
  .check(permutations, c(n_atoms, n_translations), "permutations")
  .check(s2pp, n_atoms, "s2pp")
  .check(translation_of, n_atoms, "translation_of")
  .check(force_constants, c(3, 3, 3, n_atoms, n_atoms, n_primitive), "force_constants")
  .lk_fc3_permutation_symmetry_compact_compute(.context(context), n_primitive, n_atoms,
    n_translations, permutations, s2pp, p2s, translation_of, force_constants,
    .options("lk_fc3_permutation_symmetry_compact_compute", ...))
}

# Exchanges two atoms of compact third-order force constants.
lk_fc3_transpose_compact <- function(exchange, permutations, s2pp, p2s, translation_of,
    force_constants, ..., context = NULL) {
  permutations <- .indices(permutations, "integer", 2, "permutations")
  s2pp <- .indices(s2pp, "integer", 1, "s2pp")
  p2s <- .indices(p2s, "integer", 1, "p2s")
  translation_of <- .indices(translation_of, "integer", 1, "translation_of")
  force_constants <- .array(force_constants, "double", 6, "force_constants")
  n_translations <- dim(permutations)[2]
  n_atoms <- dim(permutations)[1]
  n_primitive <- length(p2s)
  .check(permutations, c(n_atoms, n_translations), "permutations")
  .check(s2pp, n_atoms, "s2pp")
  .check(translation_of, n_atoms, "translation_of")
  .check(force_constants, c(3, 3, 3, n_atoms, n_atoms, n_primitive), "force_constants")
  .lk_fc3_transpose_compact_compute(.context(context), n_primitive, n_atoms, n_translations,
    exchange, permutations, s2pp, p2s, translation_of, force_constants,
    .options("lk_fc3_transpose_compact_compute", ...))
}

# Subtracts the mean over one of the three atoms from third-order force constants.
lk_fc3_subtract_mean <- function(axis, force_constants, ..., context = NULL) {
  force_constants <- .array(force_constants, "double", 6, "force_constants")
  n_rows <- dim(force_constants)[6]
  n_atoms <- dim(force_constants)[5]
  .check(force_constants, c(3, 3, 3, n_atoms, n_atoms, n_rows), "force_constants")
  .lk_fc3_subtract_mean_compute(.context(context), n_rows, n_atoms, axis, force_constants,
    .options("lk_fc3_subtract_mean_compute", ...))
}

# Smith normal form D = P A Q of an integer matrix.
lk_grid_smith_normal_form <- function(a, ..., context = NULL) {
  a <- .array(a, "integer", 2, "a")
  .check(a, c(3, 3), "a")
  found <- .lk_grid_smith_normal_form_compute(.context(context), .transposed(a),
    .options("lk_grid_smith_normal_form_compute", ...))
  found$p <- .transposed(found$p)
  found$q <- .transposed(found$q)
  found
}

# Indices of grid addresses.
lk_grid_indices <- function(addresses, d_diag, ..., context = NULL) {
  addresses <- .array(addresses, "integer", 2, "addresses")
  d_diag <- .array(d_diag, "integer", 1, "d_diag")
  n <- dim(addresses)[2]
  .check(addresses, c(3, n), "addresses")
  .check(d_diag, 3, "d_diag")
  .one_based(.lk_grid_indices_compute(.context(context), n, addresses, d_diag,
    .options("lk_grid_indices_compute", ...)))
}

# Addresses of all grid points in the order of their indices.
lk_grid_addresses <- function(n_grid, d_diag, ..., context = NULL) {
  d_diag <- .array(d_diag, "integer", 1, "d_diag")
  .check(d_diag, 3, "d_diag")
  .lk_grid_addresses_compute(.context(context), n_grid, d_diag,
    .options("lk_grid_addresses_compute", ...))
}

# Representatives of grid points under rotations.
lk_grid_irreducible_map <- function(n_grid, rotations, d_diag, shift, ..., context = NULL) {
  rotations <- .array(rotations, "integer", 3, "rotations")
  d_diag <- .array(d_diag, "integer", 1, "d_diag")
  shift <- .array(shift, "integer", 1, "shift")
  n_rotations <- dim(rotations)[3]
  .check(rotations, c(3, 3, n_rotations), "rotations")
  .check(d_diag, 3, "d_diag")
  .check(shift, 3, "shift")
  found <- .lk_grid_irreducible_map_compute(.context(context), n_rotations, n_grid, rotations,
    d_diag, shift, .options("lk_grid_irreducible_map_compute", ...))
  found$map <- .one_based(found$map)
  found
}

# Point group in reciprocal space.
lk_grid_reciprocal_rotations <- function(rotations, time_reversal, ..., context = NULL) {
  rotations <- .array(rotations, "integer", 3, "rotations")
  n_rotations <- dim(rotations)[3]
  .check(rotations, c(3, 3, n_rotations), "rotations")
  .lk_grid_reciprocal_rotations_compute(.context(context), n_rotations, rotations, time_reversal,
    .options("lk_grid_reciprocal_rotations_compute", ...))
}

# Rotations of grid addresses, D Q^-1 R Q D^-1.
lk_grid_rotations <- function(rotations, d_diag, q, ..., context = NULL) {
  rotations <- .array(rotations, "integer", 3, "rotations")
  d_diag <- .array(d_diag, "integer", 1, "d_diag")
  q <- .array(q, "integer", 2, "q")
  n_rotations <- dim(rotations)[3]
  .check(rotations, c(3, 3, n_rotations), "rotations")
  .check(d_diag, 3, "d_diag")
  .check(q, c(3, 3), "q")
  .lk_grid_rotations_compute(.context(context), n_rotations, rotations, d_diag, .transposed(q),
    .options("lk_grid_rotations_compute", ...))
}

# Images of grid points in the Brillouin zone and on its surface.
lk_grid_bz_addresses <- function(d_diag, q, shift, reciprocal_lattice, bz_grid_type, n_room,
    n_bz_map, ..., want_bz_grid_addresses = TRUE, want_bz_to_grid = TRUE, context = NULL) {
  d_diag <- .array(d_diag, "integer", 1, "d_diag")
  q <- .array(q, "integer", 2, "q")
  shift <- .array(shift, "integer", 1, "shift")
  reciprocal_lattice <- .array(reciprocal_lattice, "double", 2, "reciprocal_lattice")
  .check(d_diag, 3, "d_diag")
  .check(q, c(3, 3), "q")
  .check(shift, 3, "shift")
  .check(reciprocal_lattice, c(3, 3), "reciprocal_lattice")
  found <- .lk_grid_bz_addresses_compute(.context(context), d_diag, .transposed(q), shift,
    .transposed(reciprocal_lattice), bz_grid_type, n_room, n_bz_map, want_bz_grid_addresses,
    want_bz_to_grid, .options("lk_grid_bz_addresses_compute", ...))
  found["bz_to_grid"] <- list(.one_based(found$bz_to_grid))
  found
}

# Point of the Brillouin zone that a rotation brings a point onto.
lk_grid_rotated_bz_point <- function(bz_grid_index, rotation, bz_grid_addresses, bz_map, d_diag,
    shift, bz_grid_type, ..., context = NULL) {
  rotation <- .array(rotation, "integer", 2, "rotation")
  bz_grid_addresses <- .array(bz_grid_addresses, "integer", 2, "bz_grid_addresses")
  bz_map <- .array(bz_map, "integer", 1, "bz_map")
  d_diag <- .array(d_diag, "integer", 1, "d_diag")
  shift <- .array(shift, "integer", 1, "shift")
  n_bz <- dim(bz_grid_addresses)[2]
  n_bz_map <- length(bz_map)
  .check(rotation, c(3, 3), "rotation")
  .check(bz_grid_addresses, c(3, n_bz), "bz_grid_addresses")
  .check(d_diag, 3, "d_diag")
  .check(shift, 3, "shift")
  .one_based(.lk_grid_rotated_bz_point_compute(.context(context), n_bz, n_bz_map,
    .index(bz_grid_index, "bz_grid_index"), .transposed(rotation), bz_grid_addresses, bz_map,
    d_diag, shift, bz_grid_type, .options("lk_grid_rotated_bz_point_compute", ...)))
}

# Points of the Brillouin zone at given offsets from points.
lk_grid_neighbors <- function(grid_points, offsets, d_diag, bz_grid_addresses, bz_map,
    bz_grid_type, ..., context = NULL) {
  grid_points <- .indices(grid_points, "integer", 1, "grid_points")
  offsets <- .array(offsets, "integer", 2, "offsets")
  d_diag <- .array(d_diag, "integer", 1, "d_diag")
  bz_grid_addresses <- .array(bz_grid_addresses, "integer", 2, "bz_grid_addresses")
  bz_map <- .array(bz_map, "integer", 1, "bz_map")
  n_points <- length(grid_points)
  n_offsets <- dim(offsets)[2]
  n_bz <- dim(bz_grid_addresses)[2]
  n_bz_map <- length(bz_map)
  .check(offsets, c(3, n_offsets), "offsets")
  .check(d_diag, 3, "d_diag")
  .check(bz_grid_addresses, c(3, n_bz), "bz_grid_addresses")
  .one_based(.lk_grid_neighbors_compute(.context(context), n_points, n_offsets, n_bz, n_bz_map,
    grid_points, offsets, d_diag, bz_grid_addresses, bz_map, bz_grid_type,
    .options("lk_grid_neighbors_compute", ...)))
}

# The 24 tetrahedra around a grid point.
lk_grid_tetrahedra <- function(microzone_lattice, ..., context = NULL) {
  microzone_lattice <- .array(microzone_lattice, "double", 2, "microzone_lattice")
  .check(microzone_lattice, c(3, 3), "microzone_lattice")
  .lk_grid_tetrahedra_compute(.context(context), .transposed(microzone_lattice),
    .options("lk_grid_tetrahedra_compute", ...))
}

# Weights of grid points by the linear tetrahedron method.
lk_grid_integration_weights <- function(frequency_points, tetrahedra, d_diag, grid_points,
    frequencies, bz_grid_addresses, bz_map, frequency_index, bz_grid_type, function_, ...,
    context = NULL) {
  frequency_points <- .array(frequency_points, "double", 1, "frequency_points")
  tetrahedra <- .array(tetrahedra, "integer", 3, "tetrahedra")
  d_diag <- .array(d_diag, "integer", 1, "d_diag")
  grid_points <- .indices(grid_points, "integer", 1, "grid_points")
  frequencies <- .array(frequencies, "double", 2, "frequencies")
  bz_grid_addresses <- .array(bz_grid_addresses, "integer", 2, "bz_grid_addresses")
  bz_map <- .array(bz_map, "integer", 1, "bz_map")
  frequency_index <- .indices(frequency_index, "integer", 1, "frequency_index")
  n_frequency_points <- length(frequency_points)
  n_tetrahedra <- dim(tetrahedra)[3]
  n_points <- length(grid_points)
  n_frequencies <- dim(frequencies)[2]
  n_band <- dim(frequencies)[1]
  n_bz <- dim(bz_grid_addresses)[2]
  n_bz_map <- length(bz_map)
  .check(tetrahedra, c(3, 4, n_tetrahedra), "tetrahedra")
  .check(d_diag, 3, "d_diag")
  .check(frequencies, c(n_band, n_frequencies), "frequencies")
  .check(bz_grid_addresses, c(3, n_bz), "bz_grid_addresses")
  .check(frequency_index, n_bz, "frequency_index")
  .lk_grid_integration_weights_compute(.context(context), n_points, n_frequency_points, n_band,
    n_tetrahedra, n_frequencies, n_bz, n_bz_map, frequency_points, tetrahedra, d_diag,
    grid_points, frequencies, bz_grid_addresses, bz_map, frequency_index, bz_grid_type, function_,
    .options("lk_grid_integration_weights_compute", ...))
}

# Eigenvalues and eigenvectors of many Hermitian matrices of one order.
lk_linalg_eigh_hermitian_batch <- function(matrices, ..., want_eigenvectors = TRUE, context =
    NULL) {
  matrices <- .array(matrices, "complex", 3, "matrices")
  n_matrices <- dim(matrices)[3]
  n <- dim(matrices)[2]
  .check(matrices, c(n, n, n_matrices), "matrices")
  .lk_linalg_eigh_hermitian_batch_compute(.context(context), n_matrices, n, matrices,
    want_eigenvectors, .options("lk_linalg_eigh_hermitian_batch_compute", ...))
}

# Number of options that a function understands, the three common ones included.
lk_options_count <- function(function_) {
  .lk_options_get_count(function_)
}

# Describes one option of a function.
lk_options_describe <- function(function_, i) {
  .lk_options_describe(function_, i)
}

# Dynamical matrices at q-points, without correction or with that of Wang et al.
lk_phonon_dynamical_matrices <- function(qpoints, force_constants, shortest_vectors,
    multiplicity, masses, p2s, s2p, nac_factor, hermitianize, ..., born = NULL, dielectric =
    NULL, reciprocal_lattice = NULL, q_direction = NULL, context = NULL) {
  qpoints <- .array(qpoints, "double", 2, "qpoints")
  force_constants <- .array(force_constants, "double", 4, "force_constants")
  shortest_vectors <- .array(shortest_vectors, "double", 2, "shortest_vectors")
  multiplicity <- .array(multiplicity, "integer", 3, "multiplicity")
  masses <- .array(masses, "double", 1, "masses")
  p2s <- .indices(p2s, "integer", 1, "p2s")
  s2p <- .indices(s2p, "integer", 1, "s2p")
  born <- .array(born, "double", 3, "born", optional = TRUE)
  dielectric <- .array(dielectric, "double", 2, "dielectric", optional = TRUE)
  reciprocal_lattice <- .array(reciprocal_lattice, "double", 2, "reciprocal_lattice", optional =
    TRUE)
  q_direction <- .array(q_direction, "double", 1, "q_direction", optional = TRUE)
  n_q <- dim(qpoints)[2]
  n_rows <- dim(force_constants)[4]
  n_super <- dim(force_constants)[3]
  n_vectors <- dim(shortest_vectors)[2]
  n_atoms <- dim(multiplicity)[2]
  .check(qpoints, c(3, n_q), "qpoints")
  .check(force_constants, c(3, 3, n_super, n_rows), "force_constants")
  .check(shortest_vectors, c(3, n_vectors), "shortest_vectors")
  .check(multiplicity, c(2, n_atoms, n_super), "multiplicity")
  .check(masses, n_atoms, "masses")
  .check(p2s, n_atoms, "p2s")
  .check(s2p, n_super, "s2p")
  .check(born, c(3, 3, n_atoms), "born")
  .check(dielectric, c(3, 3), "dielectric")
  .check(reciprocal_lattice, c(3, 3), "reciprocal_lattice")
  .check(q_direction, 3, "q_direction")
  .lk_phonon_dynamical_matrices_compute(.context(context), n_q, n_atoms, n_super, n_rows,
    n_vectors, qpoints, force_constants, shortest_vectors, multiplicity, masses, p2s, s2p, born,
    .transposed(dielectric), .transposed(reciprocal_lattice), q_direction, .number(nac_factor,
    "nac_factor"), hermitianize, .options("lk_phonon_dynamical_matrices_compute", ...))
}

# Dynamical matrices at q-points with the dipole-dipole correction of Gonze and Lee.
lk_phonon_dynamical_matrices_gonze <- function(qpoints, force_constants, shortest_vectors,
    multiplicity, masses, p2s, s2p, born, dielectric, reciprocal_lattice, positions, q0_term,
    g_vectors, nac_factor, screening, hermitianize, ..., q_direction = NULL, context = NULL) {
  qpoints <- .array(qpoints, "double", 2, "qpoints")
  force_constants <- .array(force_constants, "double", 4, "force_constants")
  shortest_vectors <- .array(shortest_vectors, "double", 2, "shortest_vectors")
  multiplicity <- .array(multiplicity, "integer", 3, "multiplicity")
  masses <- .array(masses, "double", 1, "masses")
  p2s <- .indices(p2s, "integer", 1, "p2s")
  s2p <- .indices(s2p, "integer", 1, "s2p")
  born <- .array(born, "double", 3, "born")
  dielectric <- .array(dielectric, "double", 2, "dielectric")
  reciprocal_lattice <- .array(reciprocal_lattice, "double", 2, "reciprocal_lattice")
  positions <- .array(positions, "double", 2, "positions")
  q0_term <- .array(q0_term, "complex", 3, "q0_term")
  g_vectors <- .array(g_vectors, "double", 2, "g_vectors")
  q_direction <- .array(q_direction, "double", 1, "q_direction", optional = TRUE)
  n_q <- dim(qpoints)[2]
  n_rows <- dim(force_constants)[4]
  n_super <- dim(force_constants)[3]
  n_vectors <- dim(shortest_vectors)[2]
  n_atoms <- dim(multiplicity)[2]
  n_g <- dim(g_vectors)[2]
  .check(qpoints, c(3, n_q), "qpoints")
  .check(force_constants, c(3, 3, n_super, n_rows), "force_constants")
  .check(shortest_vectors, c(3, n_vectors), "shortest_vectors")
  .check(multiplicity, c(2, n_atoms, n_super), "multiplicity")
  .check(masses, n_atoms, "masses")
  .check(p2s, n_atoms, "p2s")
  .check(s2p, n_super, "s2p")
  .check(born, c(3, 3, n_atoms), "born")
  .check(dielectric, c(3, 3), "dielectric")
  .check(reciprocal_lattice, c(3, 3), "reciprocal_lattice")
  .check(positions, c(3, n_atoms), "positions")
  .check(q0_term, c(3, 3, n_atoms), "q0_term")
  .check(g_vectors, c(3, n_g), "g_vectors")
  .check(q_direction, 3, "q_direction")
  .lk_phonon_dynamical_matrices_gonze_compute(.context(context), n_q, n_atoms, n_super, n_rows,
    n_vectors, n_g, qpoints, force_constants, shortest_vectors, multiplicity, masses, p2s, s2p,
    born, .transposed(dielectric), .transposed(reciprocal_lattice), positions, q0_term, g_vectors,
    .number(nac_factor, "nac_factor"), .number(screening, "screening"), q_direction, hermitianize,
    .options("lk_phonon_dynamical_matrices_gonze_compute", ...))
}

# Dynamical matrix at one q-point with a given correction of the force constants.
lk_phonon_dynamical_matrix <- function(q, force_constants, shortest_vectors, multiplicity,
    masses, p2s, s2p, ..., charge_sum = NULL, context = NULL) {
  q <- .array(q, "double", 1, "q")
  force_constants <- .array(force_constants, "double", 4, "force_constants")
  shortest_vectors <- .array(shortest_vectors, "double", 2, "shortest_vectors")
  multiplicity <- .array(multiplicity, "integer", 3, "multiplicity")
  masses <- .array(masses, "double", 1, "masses")
  p2s <- .indices(p2s, "integer", 1, "p2s")
  s2p <- .indices(s2p, "integer", 1, "s2p")
  charge_sum <- .array(charge_sum, "double", 4, "charge_sum", optional = TRUE)
  n_rows <- dim(force_constants)[4]
  n_super <- dim(force_constants)[3]
  n_vectors <- dim(shortest_vectors)[2]
  n_atoms <- dim(multiplicity)[2]
  .check(q, 3, "q")
  .check(force_constants, c(3, 3, n_super, n_rows), "force_constants")
  .check(shortest_vectors, c(3, n_vectors), "shortest_vectors")
  .check(multiplicity, c(2, n_atoms, n_super), "multiplicity")
  .check(masses, n_atoms, "masses")
  .check(p2s, n_atoms, "p2s")
  .check(s2p, n_super, "s2p")
  .check(charge_sum, c(3, 3, n_atoms, n_atoms), "charge_sum")
  .lk_phonon_dynamical_matrix_compute(.context(context), n_atoms, n_super, n_rows, n_vectors, q,
    force_constants, shortest_vectors, multiplicity, masses, p2s, s2p, charge_sum,
    .options("lk_phonon_dynamical_matrix_compute", ...))
}

# Dynamical matrices at points of a grid, without correction or with that of Wang et al.
lk_phonon_dynamical_matrices_at_grid <- function(grid_points, grid_addresses, qd_inv,
    force_constants, shortest_vectors, multiplicity, masses, p2s, s2p, nac_factor, matrices,
    ..., born = NULL, dielectric = NULL, reciprocal_lattice = NULL, q_direction = NULL, context
    = NULL) {
  grid_points <- .indices(grid_points, "integer", 1, "grid_points")
  grid_addresses <- .array(grid_addresses, "integer", 2, "grid_addresses")
  qd_inv <- .array(qd_inv, "double", 2, "qd_inv")
  force_constants <- .array(force_constants, "double", 4, "force_constants")
  shortest_vectors <- .array(shortest_vectors, "double", 2, "shortest_vectors")
  multiplicity <- .array(multiplicity, "integer", 3, "multiplicity")
  masses <- .array(masses, "double", 1, "masses")
  p2s <- .indices(p2s, "integer", 1, "p2s")
  s2p <- .indices(s2p, "integer", 1, "s2p")
  born <- .array(born, "double", 3, "born", optional = TRUE)
  dielectric <- .array(dielectric, "double", 2, "dielectric", optional = TRUE)
  reciprocal_lattice <- .array(reciprocal_lattice, "double", 2, "reciprocal_lattice", optional =
    TRUE)
  q_direction <- .array(q_direction, "double", 1, "q_direction", optional = TRUE)
  matrices <- .array(matrices, "complex", 3, "matrices", missing = TRUE)
  n_points <- length(grid_points)
  n_phonons <- dim(grid_addresses)[2]
  n_rows <- dim(force_constants)[4]
  n_super <- dim(force_constants)[3]
  n_vectors <- dim(shortest_vectors)[2]
  n_atoms <- dim(multiplicity)[2]
  .check(grid_addresses, c(3, n_phonons), "grid_addresses")
  .check(qd_inv, c(3, 3), "qd_inv")
  .check(force_constants, c(3, 3, n_super, n_rows), "force_constants")
  .check(shortest_vectors, c(3, n_vectors), "shortest_vectors")
  .check(multiplicity, c(2, n_atoms, n_super), "multiplicity")
  .check(masses, n_atoms, "masses")
  .check(p2s, n_atoms, "p2s")
  .check(s2p, n_super, "s2p")
  .check(born, c(3, 3, n_atoms), "born")
  .check(dielectric, c(3, 3), "dielectric")
  .check(reciprocal_lattice, c(3, 3), "reciprocal_lattice")
  .check(q_direction, 3, "q_direction")
  .check(matrices, c(3 * n_atoms, 3 * n_atoms, n_phonons), "matrices")
  .lk_phonon_dynamical_matrices_at_grid_compute(.context(context), n_phonons, n_points, n_atoms,
    n_super, n_rows, n_vectors, grid_points, grid_addresses, .transposed(qd_inv), force_constants,
    shortest_vectors, multiplicity, masses, p2s, s2p, born, .transposed(dielectric),
    .transposed(reciprocal_lattice), q_direction, .number(nac_factor, "nac_factor"), matrices,
    .options("lk_phonon_dynamical_matrices_at_grid_compute", ...))
}

# Dynamical matrices at points of a grid with the dipole-dipole correction of Gonze and Lee.
lk_phonon_dynamical_matrices_gonze_at_grid <- function(grid_points, grid_addresses, qd_inv,
    force_constants, shortest_vectors, multiplicity, masses, p2s, s2p, born, dielectric,
    reciprocal_lattice, positions, q0_term, g_vectors, nac_factor, screening, matrices, ...,
    q_direction = NULL, context = NULL) {
  grid_points <- .indices(grid_points, "integer", 1, "grid_points")
  grid_addresses <- .array(grid_addresses, "integer", 2, "grid_addresses")
  qd_inv <- .array(qd_inv, "double", 2, "qd_inv")
  force_constants <- .array(force_constants, "double", 4, "force_constants")
  shortest_vectors <- .array(shortest_vectors, "double", 2, "shortest_vectors")
  multiplicity <- .array(multiplicity, "integer", 3, "multiplicity")
  masses <- .array(masses, "double", 1, "masses")
  p2s <- .indices(p2s, "integer", 1, "p2s")
  s2p <- .indices(s2p, "integer", 1, "s2p")
  born <- .array(born, "double", 3, "born")
  dielectric <- .array(dielectric, "double", 2, "dielectric")
  reciprocal_lattice <- .array(reciprocal_lattice, "double", 2, "reciprocal_lattice")
  positions <- .array(positions, "double", 2, "positions")
  q0_term <- .array(q0_term, "complex", 3, "q0_term")
  g_vectors <- .array(g_vectors, "double", 2, "g_vectors")
  q_direction <- .array(q_direction, "double", 1, "q_direction", optional = TRUE)
  matrices <- .array(matrices, "complex", 3, "matrices", missing = TRUE)
  n_points <- length(grid_points)
  n_phonons <- dim(grid_addresses)[2]
  n_rows <- dim(force_constants)[4]
  n_super <- dim(force_constants)[3]
  n_vectors <- dim(shortest_vectors)[2]
  n_atoms <- dim(multiplicity)[2]
  n_g <- dim(g_vectors)[2]
  .check(grid_addresses, c(3, n_phonons), "grid_addresses")
  .check(qd_inv, c(3, 3), "qd_inv")
  .check(force_constants, c(3, 3, n_super, n_rows), "force_constants")
  .check(shortest_vectors, c(3, n_vectors), "shortest_vectors")
  .check(multiplicity, c(2, n_atoms, n_super), "multiplicity")
  .check(masses, n_atoms, "masses")
  .check(p2s, n_atoms, "p2s")
  .check(s2p, n_super, "s2p")
  .check(born, c(3, 3, n_atoms), "born")
  .check(dielectric, c(3, 3), "dielectric")
  .check(reciprocal_lattice, c(3, 3), "reciprocal_lattice")
  .check(positions, c(3, n_atoms), "positions")
  .check(q0_term, c(3, 3, n_atoms), "q0_term")
  .check(g_vectors, c(3, n_g), "g_vectors")
  .check(q_direction, 3, "q_direction")
  .check(matrices, c(3 * n_atoms, 3 * n_atoms, n_phonons), "matrices")
  .lk_phonon_dynamical_matrices_gonze_at_grid_compute(.context(context), n_phonons, n_points,
    n_atoms, n_super, n_rows, n_vectors, n_g, grid_points, grid_addresses, .transposed(qd_inv),
    force_constants, shortest_vectors, multiplicity, masses, p2s, s2p, born,
    .transposed(dielectric), .transposed(reciprocal_lattice), positions, q0_term, g_vectors,
    .number(nac_factor, "nac_factor"), .number(screening, "screening"), q_direction, matrices,
    .options("lk_phonon_dynamical_matrices_gonze_at_grid_compute", ...))
}

# Products of Born charges along a wave vector: factor (q Z_i)_a (q Z_j)_b.
lk_phonon_charge_sum <- function(factor, q_cartesian, born, ..., context = NULL) {
  q_cartesian <- .array(q_cartesian, "double", 1, "q_cartesian")
  born <- .array(born, "double", 3, "born")
  n_atoms <- dim(born)[3]
  .check(q_cartesian, 3, "q_cartesian")
  .check(born, c(3, 3, n_atoms), "born")
  .lk_phonon_charge_sum_compute(.context(context), n_atoms, .number(factor, "factor"),
    q_cartesian, born, .options("lk_phonon_charge_sum_compute", ...))
}

# Term of the dipole-dipole sum that makes it obey the acoustic sum rule.
lk_phonon_dipole_dipole_q0 <- function(g_vectors, born, dielectric, positions, screening, ...,
    context = NULL) {
  g_vectors <- .array(g_vectors, "double", 2, "g_vectors")
  born <- .array(born, "double", 3, "born")
  dielectric <- .array(dielectric, "double", 2, "dielectric")
  positions <- .array(positions, "double", 2, "positions")
  n_g <- dim(g_vectors)[2]
  n_atoms <- dim(born)[3]
  .check(g_vectors, c(3, n_g), "g_vectors")
  .check(born, c(3, 3, n_atoms), "born")
  .check(dielectric, c(3, 3), "dielectric")
  .check(positions, c(3, n_atoms), "positions")
  .lk_phonon_dipole_dipole_q0_compute(.context(context), n_atoms, n_g, g_vectors, born,
    .transposed(dielectric), positions, .number(screening, "screening"),
    .options("lk_phonon_dipole_dipole_q0_compute", ...))
}

# Dipole-dipole part of the dynamical matrix at one q-point, without masses.
lk_phonon_dipole_dipole <- function(g_vectors, q_cartesian, born, dielectric, positions,
    q0_term, factor, screening, ..., direction_cartesian = NULL, context = NULL) {
  g_vectors <- .array(g_vectors, "double", 2, "g_vectors")
  q_cartesian <- .array(q_cartesian, "double", 1, "q_cartesian")
  born <- .array(born, "double", 3, "born")
  dielectric <- .array(dielectric, "double", 2, "dielectric")
  positions <- .array(positions, "double", 2, "positions")
  q0_term <- .array(q0_term, "complex", 3, "q0_term")
  direction_cartesian <- .array(direction_cartesian, "double", 1, "direction_cartesian", optional
    = TRUE)
  n_g <- dim(g_vectors)[2]
  n_atoms <- dim(born)[3]
  .check(g_vectors, c(3, n_g), "g_vectors")
  .check(q_cartesian, 3, "q_cartesian")
  .check(born, c(3, 3, n_atoms), "born")
  .check(dielectric, c(3, 3), "dielectric")
  .check(positions, c(3, n_atoms), "positions")
  .check(q0_term, c(3, 3, n_atoms), "q0_term")
  .check(direction_cartesian, 3, "direction_cartesian")
  .lk_phonon_dipole_dipole_compute(.context(context), n_atoms, n_g, g_vectors, q_cartesian, born,
    .transposed(dielectric), positions, q0_term, .number(factor, "factor"), .number(screening,
    "screening"), direction_cartesian, .options("lk_phonon_dipole_dipole_compute", ...))
}

# Derivative of the dipole-dipole part with respect to Cartesian q.
lk_phonon_dipole_dipole_derivative <- function(g_vectors, q_cartesian, born, dielectric,
    positions, factor, screening, ..., direction_cartesian = NULL, context = NULL) {
  g_vectors <- .array(g_vectors, "double", 2, "g_vectors")
  q_cartesian <- .array(q_cartesian, "double", 1, "q_cartesian")
  born <- .array(born, "double", 3, "born")
  dielectric <- .array(dielectric, "double", 2, "dielectric")
  positions <- .array(positions, "double", 2, "positions")
  direction_cartesian <- .array(direction_cartesian, "double", 1, "direction_cartesian", optional
    = TRUE)
  n_g <- dim(g_vectors)[2]
  n_atoms <- dim(born)[3]
  .check(g_vectors, c(3, n_g), "g_vectors")
  .check(q_cartesian, 3, "q_cartesian")
  .check(born, c(3, 3, n_atoms), "born")
  .check(dielectric, c(3, 3), "dielectric")
  .check(positions, c(3, n_atoms), "positions")
  .check(direction_cartesian, 3, "direction_cartesian")
  .lk_phonon_dipole_dipole_derivative_compute(.context(context), n_atoms, n_g, g_vectors,
    q_cartesian, born, .transposed(dielectric), positions, .number(factor, "factor"),
    .number(screening, "screening"), direction_cartesian,
    .options("lk_phonon_dipole_dipole_derivative_compute", ...))
}

# Derivative of the dynamical matrix with respect to Cartesian q without 2 pi.
lk_phonon_dynamical_matrix_derivative <- function(q, lattice, reciprocal_lattice,
    force_constants, shortest_vectors, multiplicity, masses, p2s, s2p, nac_factor, derivatives,
    ..., born = NULL, dielectric = NULL, q_direction = NULL, context = NULL) {
  q <- .array(q, "double", 1, "q")
  lattice <- .array(lattice, "double", 2, "lattice")
  reciprocal_lattice <- .array(reciprocal_lattice, "double", 2, "reciprocal_lattice")
  force_constants <- .array(force_constants, "double", 4, "force_constants")
  shortest_vectors <- .array(shortest_vectors, "double", 2, "shortest_vectors")
  multiplicity <- .array(multiplicity, "integer", 3, "multiplicity")
  masses <- .array(masses, "double", 1, "masses")
  p2s <- .indices(p2s, "integer", 1, "p2s")
  s2p <- .indices(s2p, "integer", 1, "s2p")
  born <- .array(born, "double", 3, "born", optional = TRUE)
  dielectric <- .array(dielectric, "double", 2, "dielectric", optional = TRUE)
  q_direction <- .array(q_direction, "double", 1, "q_direction", optional = TRUE)
  derivatives <- .array(derivatives, "complex", 3, "derivatives", missing = TRUE)
  n_rows <- dim(force_constants)[4]
  n_super <- dim(force_constants)[3]
  n_vectors <- dim(shortest_vectors)[2]
  n_atoms <- dim(multiplicity)[2]
  .check(q, 3, "q")
  .check(lattice, c(3, 3), "lattice")
  .check(reciprocal_lattice, c(3, 3), "reciprocal_lattice")
  .check(force_constants, c(3, 3, n_super, n_rows), "force_constants")
  .check(shortest_vectors, c(3, n_vectors), "shortest_vectors")
  .check(multiplicity, c(2, n_atoms, n_super), "multiplicity")
  .check(masses, n_atoms, "masses")
  .check(p2s, n_atoms, "p2s")
  .check(s2p, n_super, "s2p")
  .check(born, c(3, 3, n_atoms), "born")
  .check(dielectric, c(3, 3), "dielectric")
  .check(q_direction, 3, "q_direction")
  .check(derivatives, c(3 * n_atoms, 3 * n_atoms, 3), "derivatives")
  .lk_phonon_dynamical_matrix_derivative_compute(.context(context), n_atoms, n_super, n_rows,
    n_vectors, q, .transposed(lattice), .transposed(reciprocal_lattice), force_constants,
    shortest_vectors, multiplicity, masses, p2s, s2p, born, .transposed(dielectric), q_direction,
    .number(nac_factor, "nac_factor"), derivatives,
    .options("lk_phonon_dynamical_matrix_derivative_compute", ...))
}

# Force constants from the dynamical matrices at the q-points commensurate with the supercell.
lk_phonon_inverse_fourier <- function(n_rows, matrices, qpoints, shortest_vectors, multiplicity,
    masses, s2pp, rows, ..., context = NULL) {
  matrices <- .array(matrices, "complex", 3, "matrices")
  qpoints <- .array(qpoints, "double", 2, "qpoints")
  shortest_vectors <- .array(shortest_vectors, "double", 2, "shortest_vectors")
  multiplicity <- .array(multiplicity, "integer", 3, "multiplicity")
  masses <- .array(masses, "double", 1, "masses")
  s2pp <- .indices(s2pp, "integer", 1, "s2pp")
  rows <- .indices(rows, "integer", 1, "rows")
  n_q <- dim(matrices)[3]
  n_atoms <- dim(multiplicity)[2]
  n_vectors <- dim(shortest_vectors)[2]
  n_super <- dim(multiplicity)[3]
  .check(matrices, c(3 * n_atoms, 3 * n_atoms, n_q), "matrices")
  .check(qpoints, c(3, n_q), "qpoints")
  .check(shortest_vectors, c(3, n_vectors), "shortest_vectors")
  .check(multiplicity, c(2, n_atoms, n_super), "multiplicity")
  .check(masses, n_atoms, "masses")
  .check(s2pp, n_super, "s2pp")
  .check(rows, n_atoms, "rows")
  .lk_phonon_inverse_fourier_compute(.context(context), n_q, n_atoms, n_super, n_rows, n_vectors,
    matrices, qpoints, shortest_vectors, multiplicity, masses, s2pp, rows,
    .options("lk_phonon_inverse_fourier_compute", ...))
}

# Group velocities from eigenvectors and derivatives of dynamical matrices.
lk_phonon_group_velocities <- function(frequencies, eigenvectors, derivatives, ..., context =
    NULL) {
  frequencies <- .array(frequencies, "double", 2, "frequencies")
  eigenvectors <- .array(eigenvectors, "complex", 3, "eigenvectors")
  derivatives <- .array(derivatives, "complex", 4, "derivatives")
  n_q <- dim(frequencies)[2]
  n_bands <- dim(frequencies)[1]
  .check(frequencies, c(n_bands, n_q), "frequencies")
  .check(eigenvectors, c(n_bands, n_bands, n_q), "eigenvectors")
  .check(derivatives, c(n_bands, n_bands, 3, n_q), "derivatives")
  .lk_phonon_group_velocities_compute(.context(context), n_q, n_bands, frequencies, eigenvectors,
    derivatives, .options("lk_phonon_group_velocities_compute", ...))
}

# Heat capacities of harmonic modes at constant volume.
lk_phonon_heat_capacities <- function(frequencies, temperatures, ..., context = NULL) {
  frequencies <- .array(frequencies, "double", 1, "frequencies")
  temperatures <- .array(temperatures, "double", 1, "temperatures")
  n_modes <- length(frequencies)
  n_temperatures <- length(temperatures)
  .lk_phonon_heat_capacities_compute(.context(context), n_modes, n_temperatures, frequencies,
    temperatures, .options("lk_phonon_heat_capacities_compute", ...))
}

# Helmholtz free energies and entropies of harmonic modes.
lk_phonon_free_energies <- function(frequencies, temperatures, ..., context = NULL) {
  frequencies <- .array(frequencies, "double", 1, "frequencies")
  temperatures <- .array(temperatures, "double", 1, "temperatures")
  n_modes <- length(frequencies)
  n_temperatures <- length(temperatures)
  .lk_phonon_free_energies_compute(.context(context), n_modes, n_temperatures, frequencies,
    temperatures, .options("lk_phonon_free_energies_compute", ...))
}

# Irreducible triplets of grid points at a fixed first point.
lk_phonon3_ir_triplets <- function(grid_point, d_diag, rotations, is_time_reversal, swappable,
    n_grid, ..., context = NULL) {
  d_diag <- .array(d_diag, "integer", 1, "d_diag")
  rotations <- .array(rotations, "integer", 3, "rotations")
  n_rotations <- dim(rotations)[3]
  .check(d_diag, 3, "d_diag")
  .check(rotations, c(3, 3, n_rotations), "rotations")
  found <- .lk_phonon3_ir_triplets_compute(.context(context), .index(grid_point, "grid_point"),
    d_diag, n_rotations, rotations, is_time_reversal, swappable, n_grid,
    .options("lk_phonon3_ir_triplets_compute", ...))
  found$map_triplets <- .one_based(found$map_triplets)
  found$map_q <- .one_based(found$map_q)
  found
}

# BZ grid points of irreducible triplets, with the shortest sum G of the three addresses.
lk_phonon3_bz_triplets <- function(grid_point, bz_grid_addresses, bz_map, map_triplets, d_diag,
    q_reduced, reciprocal_lattice, bz_grid_type, n_triplets, ..., context = NULL) {
  bz_grid_addresses <- .array(bz_grid_addresses, "integer", 2, "bz_grid_addresses")
  bz_map <- .array(bz_map, "integer", 1, "bz_map")
  map_triplets <- .indices(map_triplets, "integer", 1, "map_triplets")
  d_diag <- .array(d_diag, "integer", 1, "d_diag")
  q_reduced <- .array(q_reduced, "integer", 2, "q_reduced")
  reciprocal_lattice <- .array(reciprocal_lattice, "double", 2, "reciprocal_lattice")
  n_bz <- dim(bz_grid_addresses)[2]
  n_bz_map <- length(bz_map)
  n_grid <- length(map_triplets)
  .check(bz_grid_addresses, c(3, n_bz), "bz_grid_addresses")
  .check(d_diag, 3, "d_diag")
  .check(q_reduced, c(3, 3), "q_reduced")
  .check(reciprocal_lattice, c(3, 3), "reciprocal_lattice")
  .one_based(.lk_phonon3_bz_triplets_compute(.context(context), .index(grid_point, "grid_point"),
    n_bz, bz_grid_addresses, n_bz_map, bz_map, n_grid, map_triplets, d_diag,
    .transposed(q_reduced), .transposed(reciprocal_lattice), bz_grid_type, n_triplets,
    .options("lk_phonon3_bz_triplets_compute", ...)))
}

# Weights of the delta functions of three-phonon processes by the linear tetrahedron method.
lk_phonon3_tetrahedron_weights <- function(n_weights, frequency_points, relative_grid_address,
    d_diag, triplets, frequencies1, frequencies2, bz_grid_addresses, bz_map, bz_grid_type, ...,
    context = NULL) {
  frequency_points <- .array(frequency_points, "double", 1, "frequency_points")
  relative_grid_address <- .array(relative_grid_address, "integer", 3, "relative_grid_address")
  d_diag <- .array(d_diag, "integer", 1, "d_diag")
  triplets <- .indices(triplets, "integer", 2, "triplets")
  frequencies1 <- .array(frequencies1, "double", 2, "frequencies1")
  frequencies2 <- .array(frequencies2, "double", 2, "frequencies2")
  bz_grid_addresses <- .array(bz_grid_addresses, "integer", 2, "bz_grid_addresses")
  bz_map <- .array(bz_map, "integer", 1, "bz_map")
  n_points <- length(frequency_points)
  n_tetrahedra <- dim(relative_grid_address)[3]
  n_triplets <- dim(triplets)[2]
  n_bz <- dim(frequencies1)[2]
  n_bands1 <- dim(frequencies1)[1]
  n_bands2 <- dim(frequencies2)[1]
  n_bz_map <- length(bz_map)
  .check(relative_grid_address, c(3, 4, n_tetrahedra), "relative_grid_address")
  .check(d_diag, 3, "d_diag")
  .check(triplets, c(3, n_triplets), "triplets")
  .check(frequencies1, c(n_bands1, n_bz), "frequencies1")
  .check(frequencies2, c(n_bands2, n_bz), "frequencies2")
  .check(bz_grid_addresses, c(3, n_bz), "bz_grid_addresses")
  .lk_phonon3_tetrahedron_weights_compute(.context(context), n_weights, n_points,
    frequency_points, n_tetrahedra, relative_grid_address, d_diag, n_triplets, triplets, n_bands1,
    frequencies1, n_bands2, frequencies2, n_bz, bz_grid_addresses, n_bz_map, bz_map, bz_grid_type,
    .options("lk_phonon3_tetrahedron_weights_compute", ...))
}

# Weights of the delta functions of three-phonon processes by Gaussians.
lk_phonon3_gaussian_weights <- function(n_weights, frequency_points, triplets, frequencies,
    sigma, sigma_cutoff, ..., context = NULL) {
  frequency_points <- .array(frequency_points, "double", 1, "frequency_points")
  triplets <- .indices(triplets, "integer", 2, "triplets")
  frequencies <- .array(frequencies, "double", 2, "frequencies")
  n_points <- length(frequency_points)
  n_triplets <- dim(triplets)[2]
  n_bz <- dim(frequencies)[2]
  n_band <- dim(frequencies)[1]
  .check(triplets, c(3, n_triplets), "triplets")
  .check(frequencies, c(n_band, n_bz), "frequencies")
  .lk_phonon3_gaussian_weights_compute(.context(context), n_weights, n_points, frequency_points,
    n_triplets, triplets, n_bz, n_band, frequencies, .number(sigma, "sigma"),
    .number(sigma_cutoff, "sigma_cutoff"), .options("lk_phonon3_gaussian_weights_compute", ...))
}

# Averages weights over the degenerate bands at the second and third q-points of the triplets.
lk_phonon3_degenerate_weights <- function(triplets, degenerate_ids, weights, zero, ..., context
    = NULL) {
  triplets <- .indices(triplets, "integer", 2, "triplets")
  degenerate_ids <- .array(degenerate_ids, "integer", 2, "degenerate_ids")
  weights <- .array(weights, "double", 5, "weights")
  zero <- .array(zero, "integer", 4, "zero")
  n_triplets <- dim(triplets)[2]
  n_bz <- dim(degenerate_ids)[2]
  n_band <- dim(degenerate_ids)[1]
  n_weights <- dim(weights)[5]
  n_points <- dim(weights)[3]
  .check(triplets, c(3, n_triplets), "triplets")
  .check(degenerate_ids, c(n_band, n_bz), "degenerate_ids")
  .check(weights, c(n_band, n_band, n_points, n_triplets, n_weights), "weights")
  .check(zero, c(n_band, n_band, n_points, n_triplets), "zero")
  found <- .lk_phonon3_degenerate_weights_compute(.context(context), n_weights, n_triplets,
    triplets, n_points, n_bz, n_band, degenerate_ids, weights, zero,
    .options("lk_phonon3_degenerate_weights_compute", ...))
  found$zero <- array(found$zero, c(n_band, n_band, n_points, n_triplets))
  found
}

# Lattice transform of third-order force constants at three q-points.
lk_phonon3_real_to_reciprocal <- function(q_points, fc3, nonzero, vectors, multiplicity,
    p2s_map, s2p_map, all_shortest, make_r0_average, ..., context = NULL) {
  q_points <- .array(q_points, "double", 2, "q_points")
  fc3 <- .array(fc3, "double", 6, "fc3")
  nonzero <- .array(nonzero, "integer", 3, "nonzero")
  vectors <- .array(vectors, "double", 2, "vectors")
  multiplicity <- .array(multiplicity, "integer", 3, "multiplicity")
  p2s_map <- .indices(p2s_map, "integer", 1, "p2s_map")
  s2p_map <- .indices(s2p_map, "integer", 1, "s2p_map")
  all_shortest <- .array(all_shortest, "integer", 3, "all_shortest")
  n_rows <- dim(fc3)[6]
  n_super <- dim(fc3)[5]
  n_vectors <- dim(vectors)[2]
  n_atoms <- dim(multiplicity)[2]
  .check(q_points, c(3, 3), "q_points")
  .check(fc3, c(3, 3, 3, n_super, n_super, n_rows), "fc3")
  .check(nonzero, c(n_super, n_super, n_rows), "nonzero")
  .check(vectors, c(3, n_vectors), "vectors")
  .check(multiplicity, c(2, n_atoms, n_super), "multiplicity")
  .check(p2s_map, n_atoms, "p2s_map")
  .check(s2p_map, n_super, "s2p_map")
  .check(all_shortest, c(n_super, n_super, n_atoms), "all_shortest")
  .lk_phonon3_real_to_reciprocal_compute(.context(context), q_points, n_atoms, n_super, n_rows,
    fc3, nonzero, n_vectors, vectors, multiplicity, p2s_map, s2p_map, all_shortest,
    make_r0_average, .options("lk_phonon3_real_to_reciprocal_compute", ...))
}

# Squared projections of transformed force constants on phonon modes.
lk_phonon3_reciprocal_to_normal <- function(positions, reciprocal, frequencies0, frequencies1,
    frequencies2, eigenvectors0, eigenvectors1, eigenvectors2, masses, band_indices,
    cutoff_frequency, squared, ..., context = NULL) {
  positions <- .indices(positions, "integer", 2, "positions")
  reciprocal <- .array(reciprocal, "complex", 6, "reciprocal")
  frequencies0 <- .array(frequencies0, "double", 1, "frequencies0")
  frequencies1 <- .array(frequencies1, "double", 1, "frequencies1")
  frequencies2 <- .array(frequencies2, "double", 1, "frequencies2")
  eigenvectors0 <- .array(eigenvectors0, "complex", 2, "eigenvectors0")
  eigenvectors1 <- .array(eigenvectors1, "complex", 2, "eigenvectors1")
  eigenvectors2 <- .array(eigenvectors2, "complex", 2, "eigenvectors2")
  masses <- .array(masses, "double", 1, "masses")
  band_indices <- .indices(band_indices, "integer", 1, "band_indices")
  squared <- .array(squared, "double", 1, "squared", missing = TRUE)
  n_positions <- dim(positions)[2]
  n_atoms <- dim(reciprocal)[6]
  n_bands0 <- length(band_indices)
  n_squared <- length(squared)
  .check(positions, c(4, n_positions), "positions")
  .check(reciprocal, c(3, 3, 3, n_atoms, n_atoms, n_atoms), "reciprocal")
  .check(frequencies0, 3 * n_atoms, "frequencies0")
  .check(frequencies1, 3 * n_atoms, "frequencies1")
  .check(frequencies2, 3 * n_atoms, "frequencies2")
  .check(eigenvectors0, c(3 * n_atoms, 3 * n_atoms), "eigenvectors0")
  .check(eigenvectors1, c(3 * n_atoms, 3 * n_atoms), "eigenvectors1")
  .check(eigenvectors2, c(3 * n_atoms, 3 * n_atoms), "eigenvectors2")
  .check(masses, n_atoms, "masses")
  .lk_phonon3_reciprocal_to_normal_compute(.context(context), n_positions, positions, n_atoms,
    reciprocal, frequencies0, frequencies1, frequencies2, eigenvectors0, eigenvectors1,
    eigenvectors2, masses, n_bands0, band_indices, .number(cutoff_frequency, "cutoff_frequency"),
    n_squared, squared, .options("lk_phonon3_reciprocal_to_normal_compute", ...))
}

# Three-phonon interaction strengths of triplets.
lk_phonon3_interaction <- function(triplets, band_indices, d_diag, q_mat, bz_grid_addresses,
    bz_map, bz_grid_type, fc3, nonzero, vectors, multiplicity, masses, p2s_map, s2p_map,
    all_shortest, frequencies, eigenvectors, make_r0_average, symmetrize_fc3_q,
    cutoff_frequency, zero, squared, ..., context = NULL) {
  triplets <- .indices(triplets, "integer", 2, "triplets")
  band_indices <- .indices(band_indices, "integer", 1, "band_indices")
  d_diag <- .array(d_diag, "integer", 1, "d_diag")
  q_mat <- .array(q_mat, "integer", 2, "q_mat")
  bz_grid_addresses <- .array(bz_grid_addresses, "integer", 2, "bz_grid_addresses")
  bz_map <- .array(bz_map, "integer", 1, "bz_map")
  fc3 <- .array(fc3, "double", 6, "fc3")
  nonzero <- .array(nonzero, "integer", 3, "nonzero")
  vectors <- .array(vectors, "double", 2, "vectors")
  multiplicity <- .array(multiplicity, "integer", 3, "multiplicity")
  masses <- .array(masses, "double", 1, "masses")
  p2s_map <- .indices(p2s_map, "integer", 1, "p2s_map")
  s2p_map <- .indices(s2p_map, "integer", 1, "s2p_map")
  all_shortest <- .array(all_shortest, "integer", 3, "all_shortest")
  frequencies <- .array(frequencies, "double", 2, "frequencies")
  eigenvectors <- .array(eigenvectors, "complex", 3, "eigenvectors")
  zero <- .array(zero, "integer", 4, "zero")
  squared <- .array(squared, "double", 4, "squared", missing = TRUE)
  n_triplets <- dim(triplets)[2]
  n_bands0 <- length(band_indices)
  n_bz <- dim(bz_grid_addresses)[2]
  n_bz_map <- length(bz_map)
  n_rows <- dim(fc3)[6]
  n_super <- dim(fc3)[5]
  n_vectors <- dim(vectors)[2]
  n_atoms <- dim(multiplicity)[2]
  .check(triplets, c(3, n_triplets), "triplets")
  .check(d_diag, 3, "d_diag")
  .check(q_mat, c(3, 3), "q_mat")
  .check(bz_grid_addresses, c(3, n_bz), "bz_grid_addresses")
  .check(fc3, c(3, 3, 3, n_super, n_super, n_rows), "fc3")
  .check(nonzero, c(n_super, n_super, n_rows), "nonzero")
  .check(vectors, c(3, n_vectors), "vectors")
  .check(multiplicity, c(2, n_atoms, n_super), "multiplicity")
  .check(masses, n_atoms, "masses")
  .check(p2s_map, n_atoms, "p2s_map")
  .check(s2p_map, n_super, "s2p_map")
  .check(all_shortest, c(n_super, n_super, n_atoms), "all_shortest")
  .check(frequencies, c(3 * n_atoms, n_bz), "frequencies")
  .check(eigenvectors, c(3 * n_atoms, 3 * n_atoms, n_bz), "eigenvectors")
  .check(zero, c(3 * n_atoms, 3 * n_atoms, n_bands0, n_triplets), "zero")
  .check(squared, c(3 * n_atoms, 3 * n_atoms, n_bands0, n_triplets), "squared")
  .lk_phonon3_interaction_compute(.context(context), n_triplets, triplets, n_bands0, band_indices,
    d_diag, .transposed(q_mat), n_bz, bz_grid_addresses, n_bz_map, bz_map, bz_grid_type, n_atoms,
    n_super, n_rows, fc3, nonzero, n_vectors, vectors, multiplicity, masses, p2s_map, s2p_map,
    all_shortest, frequencies, eigenvectors, make_r0_average, symmetrize_fc3_q,
    .number(cutoff_frequency, "cutoff_frequency"), zero, squared,
    .options("lk_phonon3_interaction_compute", ...))
}

# Imaginary part of the phonon self-energy from interaction strengths and weights.
lk_phonon3_imag_self_energy <- function(triplets, triplet_weights, squared, frequencies,
    temperature, weights, zero, cutoff_frequency, frequency_point, ..., context = NULL) {
  triplets <- .indices(triplets, "integer", 2, "triplets")
  triplet_weights <- .array(triplet_weights, "integer", 1, "triplet_weights")
  squared <- .array(squared, "double", 4, "squared")
  frequencies <- .array(frequencies, "double", 2, "frequencies")
  weights <- .array(weights, "double", 5, "weights")
  zero <- .array(zero, "integer", 4, "zero")
  n_triplets <- dim(triplets)[2]
  n_bands0 <- dim(squared)[3]
  n_band <- dim(squared)[2]
  n_bz <- dim(frequencies)[2]
  n_weights <- dim(weights)[5]
  n_points <- dim(weights)[3]
  .check(triplets, c(3, n_triplets), "triplets")
  .check(triplet_weights, n_triplets, "triplet_weights")
  .check(squared, c(n_band, n_band, n_bands0, n_triplets), "squared")
  .check(frequencies, c(n_band, n_bz), "frequencies")
  .check(weights, c(n_band, n_band, n_points, n_triplets, n_weights), "weights")
  .check(zero, c(n_band, n_band, n_points, n_triplets), "zero")
  .lk_phonon3_imag_self_energy_compute(.context(context), n_triplets, triplets, triplet_weights,
    n_bands0, n_band, squared, n_bz, frequencies, .number(temperature, "temperature"), n_weights,
    n_points, weights, zero, .number(cutoff_frequency, "cutoff_frequency"), frequency_point,
    .options("lk_phonon3_imag_self_energy_compute", ...))
}

# Imaginary part of the phonon self-energy by elements, and its normal and Umklapp parts.
lk_phonon3_detailed_imag_self_energy <- function(triplets, triplet_weights, squared,
    frequencies, temperature, weights, zero, cutoff_frequency, bz_grid_addresses, ..., context =
    NULL) {
  triplets <- .indices(triplets, "integer", 2, "triplets")
  triplet_weights <- .array(triplet_weights, "integer", 1, "triplet_weights")
  squared <- .array(squared, "double", 4, "squared")
  frequencies <- .array(frequencies, "double", 2, "frequencies")
  weights <- .array(weights, "double", 5, "weights")
  zero <- .array(zero, "integer", 4, "zero")
  bz_grid_addresses <- .array(bz_grid_addresses, "integer", 2, "bz_grid_addresses")
  n_triplets <- dim(triplets)[2]
  n_bands0 <- dim(squared)[3]
  n_band <- dim(squared)[2]
  n_bz <- dim(frequencies)[2]
  n_weights <- dim(weights)[5]
  n_points <- dim(weights)[3]
  .check(triplets, c(3, n_triplets), "triplets")
  .check(triplet_weights, n_triplets, "triplet_weights")
  .check(squared, c(n_band, n_band, n_bands0, n_triplets), "squared")
  .check(frequencies, c(n_band, n_bz), "frequencies")
  .check(weights, c(n_band, n_band, n_points, n_triplets, n_weights), "weights")
  .check(zero, c(n_band, n_band, n_points, n_triplets), "zero")
  .check(bz_grid_addresses, c(3, n_bz), "bz_grid_addresses")
  .lk_phonon3_detailed_imag_self_energy_compute(.context(context), n_triplets, triplets,
    triplet_weights, n_bands0, n_band, squared, n_bz, frequencies, .number(temperature,
    "temperature"), n_weights, n_points, weights, zero, .number(cutoff_frequency,
    "cutoff_frequency"), bz_grid_addresses,
    .options("lk_phonon3_detailed_imag_self_energy_compute", ...))
}

# Imaginary parts of the self-energies at a list of q-points whose triplets are given.
lk_phonon3_collision <- function(first_triplet, triplets, triplet_weights, sigmas,
    sigma_cutoffs, temperatures, relative_grid_address, band_indices, d_diag, q_mat,
    bz_grid_addresses, bz_map, bz_grid_type, fc3, nonzero, vectors, multiplicity, masses,
    p2s_map, s2p_map, all_shortest, frequencies, eigenvectors, make_r0_average,
    symmetrize_fc3_q, cutoff_frequency, n_parts, ..., degenerate_ids = NULL, context = NULL) {
  first_triplet <- .array(first_triplet, "integer", 1, "first_triplet")
  triplets <- .indices(triplets, "integer", 2, "triplets")
  triplet_weights <- .array(triplet_weights, "integer", 1, "triplet_weights")
  sigmas <- .array(sigmas, "double", 1, "sigmas", missing = TRUE)
  sigma_cutoffs <- .array(sigma_cutoffs, "double", 1, "sigma_cutoffs")
  temperatures <- .array(temperatures, "double", 1, "temperatures")
  relative_grid_address <- .array(relative_grid_address, "integer", 3, "relative_grid_address")
  band_indices <- .indices(band_indices, "integer", 1, "band_indices")
  d_diag <- .array(d_diag, "integer", 1, "d_diag")
  q_mat <- .array(q_mat, "integer", 2, "q_mat")
  bz_grid_addresses <- .array(bz_grid_addresses, "integer", 2, "bz_grid_addresses")
  bz_map <- .array(bz_map, "integer", 1, "bz_map")
  fc3 <- .array(fc3, "double", 6, "fc3")
  nonzero <- .array(nonzero, "integer", 3, "nonzero")
  vectors <- .array(vectors, "double", 2, "vectors")
  multiplicity <- .array(multiplicity, "integer", 3, "multiplicity")
  masses <- .array(masses, "double", 1, "masses")
  p2s_map <- .indices(p2s_map, "integer", 1, "p2s_map")
  s2p_map <- .indices(s2p_map, "integer", 1, "s2p_map")
  all_shortest <- .array(all_shortest, "integer", 3, "all_shortest")
  frequencies <- .array(frequencies, "double", 2, "frequencies")
  eigenvectors <- .array(eigenvectors, "complex", 3, "eigenvectors")
  degenerate_ids <- .array(degenerate_ids, "integer", 2, "degenerate_ids", optional = TRUE)
  n_q0 <- (length(first_triplet) - 1)
  n_triplets <- dim(triplets)[2]
  n_sigmas <- length(sigmas)
  n_temperatures <- length(temperatures)
  n_tetrahedra <- dim(relative_grid_address)[3]
  n_bands0 <- length(band_indices)
  n_bz <- dim(bz_grid_addresses)[2]
  n_bz_map <- length(bz_map)
  n_rows <- dim(fc3)[6]
  n_super <- dim(fc3)[5]
  n_vectors <- dim(vectors)[2]
  n_atoms <- dim(multiplicity)[2]
  .check(first_triplet, n_q0 + 1, "first_triplet")
  .check(triplets, c(3, n_triplets), "triplets")
  .check(triplet_weights, n_triplets, "triplet_weights")
  .check(sigma_cutoffs, n_sigmas, "sigma_cutoffs")
  .check(relative_grid_address, c(3, 4, n_tetrahedra), "relative_grid_address")
  .check(d_diag, 3, "d_diag")
  .check(q_mat, c(3, 3), "q_mat")
  .check(bz_grid_addresses, c(3, n_bz), "bz_grid_addresses")
  .check(fc3, c(3, 3, 3, n_super, n_super, n_rows), "fc3")
  .check(nonzero, c(n_super, n_super, n_rows), "nonzero")
  .check(vectors, c(3, n_vectors), "vectors")
  .check(multiplicity, c(2, n_atoms, n_super), "multiplicity")
  .check(masses, n_atoms, "masses")
  .check(p2s_map, n_atoms, "p2s_map")
  .check(s2p_map, n_super, "s2p_map")
  .check(all_shortest, c(n_super, n_super, n_atoms), "all_shortest")
  .check(frequencies, c(3 * n_atoms, n_bz), "frequencies")
  .check(eigenvectors, c(3 * n_atoms, 3 * n_atoms, n_bz), "eigenvectors")
  .check(degenerate_ids, c(3 * n_atoms, n_bz), "degenerate_ids")
  .lk_phonon3_collision_compute(.context(context), n_q0, first_triplet, n_triplets, triplets,
    triplet_weights, n_sigmas, sigmas, sigma_cutoffs, n_temperatures, temperatures, n_tetrahedra,
    relative_grid_address, n_bands0, band_indices, d_diag, .transposed(q_mat), n_bz,
    bz_grid_addresses, n_bz_map, bz_map, bz_grid_type, n_atoms, n_super, n_rows, fc3, nonzero,
    n_vectors, vectors, multiplicity, masses, p2s_map, s2p_map, all_shortest, frequencies,
    eigenvectors, degenerate_ids, make_r0_average, symmetrize_fc3_q, .number(cutoff_frequency,
    "cutoff_frequency"), n_parts, .options("lk_phonon3_collision_compute", ...))
}

# Imaginary parts of the self-energies at a list of grid points.
lk_phonon3_collision_at_grid_points <- function(grid_points, sigmas, sigma_cutoffs,
    temperatures, relative_grid_address, bz_to_grid, rotations, is_time_reversal, swappable,
    is_mesh_symmetry, reciprocal_lattice, q_reduced, band_indices, d_diag, q_mat,
    bz_grid_addresses, bz_map, bz_grid_type, fc3, nonzero, vectors, multiplicity, masses,
    p2s_map, s2p_map, all_shortest, frequencies, eigenvectors, make_r0_average,
    symmetrize_fc3_q, cutoff_frequency, n_parts, ..., degenerate_ids = NULL, context = NULL) {
  grid_points <- .indices(grid_points, "integer", 1, "grid_points")
  sigmas <- .array(sigmas, "double", 1, "sigmas", missing = TRUE)
  sigma_cutoffs <- .array(sigma_cutoffs, "double", 1, "sigma_cutoffs")
  temperatures <- .array(temperatures, "double", 1, "temperatures")
  relative_grid_address <- .array(relative_grid_address, "integer", 3, "relative_grid_address")
  bz_to_grid <- .indices(bz_to_grid, "integer", 1, "bz_to_grid")
  rotations <- .array(rotations, "integer", 3, "rotations")
  reciprocal_lattice <- .array(reciprocal_lattice, "double", 2, "reciprocal_lattice")
  q_reduced <- .array(q_reduced, "integer", 2, "q_reduced")
  band_indices <- .indices(band_indices, "integer", 1, "band_indices")
  d_diag <- .array(d_diag, "integer", 1, "d_diag")
  q_mat <- .array(q_mat, "integer", 2, "q_mat")
  bz_grid_addresses <- .array(bz_grid_addresses, "integer", 2, "bz_grid_addresses")
  bz_map <- .array(bz_map, "integer", 1, "bz_map")
  fc3 <- .array(fc3, "double", 6, "fc3")
  nonzero <- .array(nonzero, "integer", 3, "nonzero")
  vectors <- .array(vectors, "double", 2, "vectors")
  multiplicity <- .array(multiplicity, "integer", 3, "multiplicity")
  masses <- .array(masses, "double", 1, "masses")
  p2s_map <- .indices(p2s_map, "integer", 1, "p2s_map")
  s2p_map <- .indices(s2p_map, "integer", 1, "s2p_map")
  all_shortest <- .array(all_shortest, "integer", 3, "all_shortest")
  frequencies <- .array(frequencies, "double", 2, "frequencies")
  eigenvectors <- .array(eigenvectors, "complex", 3, "eigenvectors")
  degenerate_ids <- .array(degenerate_ids, "integer", 2, "degenerate_ids", optional = TRUE)
  n_grid_points <- length(grid_points)
  n_sigmas <- length(sigmas)
  n_temperatures <- length(temperatures)
  n_tetrahedra <- dim(relative_grid_address)[3]
  n_bz <- length(bz_to_grid)
  n_rotations <- dim(rotations)[3]
  n_bands0 <- length(band_indices)
  n_bz_map <- length(bz_map)
  n_rows <- dim(fc3)[6]
  n_super <- dim(fc3)[5]
  n_vectors <- dim(vectors)[2]
  n_atoms <- dim(multiplicity)[2]
  .check(sigma_cutoffs, n_sigmas, "sigma_cutoffs")
  .check(relative_grid_address, c(3, 4, n_tetrahedra), "relative_grid_address")
  .check(rotations, c(3, 3, n_rotations), "rotations")
  .check(reciprocal_lattice, c(3, 3), "reciprocal_lattice")
  .check(q_reduced, c(3, 3), "q_reduced")
  .check(d_diag, 3, "d_diag")
  .check(q_mat, c(3, 3), "q_mat")
  .check(bz_grid_addresses, c(3, n_bz), "bz_grid_addresses")
  .check(fc3, c(3, 3, 3, n_super, n_super, n_rows), "fc3")
  .check(nonzero, c(n_super, n_super, n_rows), "nonzero")
  .check(vectors, c(3, n_vectors), "vectors")
  .check(multiplicity, c(2, n_atoms, n_super), "multiplicity")
  .check(masses, n_atoms, "masses")
  .check(p2s_map, n_atoms, "p2s_map")
  .check(s2p_map, n_super, "s2p_map")
  .check(all_shortest, c(n_super, n_super, n_atoms), "all_shortest")
  .check(frequencies, c(3 * n_atoms, n_bz), "frequencies")
  .check(eigenvectors, c(3 * n_atoms, 3 * n_atoms, n_bz), "eigenvectors")
  .check(degenerate_ids, c(3 * n_atoms, n_bz), "degenerate_ids")
  .lk_phonon3_collision_at_grid_points_compute(.context(context), n_grid_points, grid_points,
    n_sigmas, sigmas, sigma_cutoffs, n_temperatures, temperatures, n_tetrahedra,
    relative_grid_address, bz_to_grid, n_rotations, rotations, is_time_reversal, swappable,
    is_mesh_symmetry, .transposed(reciprocal_lattice), .transposed(q_reduced), n_bands0,
    band_indices, d_diag, .transposed(q_mat), n_bz, bz_grid_addresses, n_bz_map, bz_map,
    bz_grid_type, n_atoms, n_super, n_rows, fc3, nonzero, n_vectors, vectors, multiplicity,
    masses, p2s_map, s2p_map, all_shortest, frequencies, eigenvectors, degenerate_ids,
    make_r0_average, symmetrize_fc3_q, .number(cutoff_frequency, "cutoff_frequency"), n_parts,
    .options("lk_phonon3_collision_at_grid_points_compute", ...))
}

# Isotope scattering at one point with Gaussian smearing.
lk_phonon3_isotope_strength <- function(grid_point, grid_points, point_weights, mass_variances,
    frequencies, eigenvectors, band_indices, sigma, cutoff_frequency, ..., context = NULL) {
  grid_points <- .indices(grid_points, "integer", 1, "grid_points")
  point_weights <- .array(point_weights, "double", 1, "point_weights")
  mass_variances <- .array(mass_variances, "double", 1, "mass_variances")
  frequencies <- .array(frequencies, "double", 2, "frequencies")
  eigenvectors <- .array(eigenvectors, "complex", 3, "eigenvectors")
  band_indices <- .indices(band_indices, "integer", 1, "band_indices")
  n_points <- length(grid_points)
  n_bz <- length(point_weights)
  n_atoms <- length(mass_variances)
  n_bands0 <- length(band_indices)
  .check(frequencies, c(3 * n_atoms, n_bz), "frequencies")
  .check(eigenvectors, c(3 * n_atoms, 3 * n_atoms, n_bz), "eigenvectors")
  .lk_phonon3_isotope_strength_compute(.context(context), .index(grid_point, "grid_point"),
    n_points, grid_points, n_bz, point_weights, n_atoms, mass_variances, frequencies,
    eigenvectors, n_bands0, band_indices, .number(sigma, "sigma"), .number(cutoff_frequency,
    "cutoff_frequency"), .options("lk_phonon3_isotope_strength_compute", ...))
}

# Isotope scattering at one point with given weights of the delta functions.
lk_phonon3_tetrahedron_isotope_strength <- function(grid_point, grid_points, point_weights,
    mass_variances, frequencies, eigenvectors, band_indices, integration_weights,
    cutoff_frequency, ..., context = NULL) {
  grid_points <- .indices(grid_points, "integer", 1, "grid_points")
  point_weights <- .array(point_weights, "double", 1, "point_weights")
  mass_variances <- .array(mass_variances, "double", 1, "mass_variances")
  frequencies <- .array(frequencies, "double", 2, "frequencies")
  eigenvectors <- .array(eigenvectors, "complex", 3, "eigenvectors")
  band_indices <- .indices(band_indices, "integer", 1, "band_indices")
  integration_weights <- .array(integration_weights, "double", 3, "integration_weights")
  n_points <- length(grid_points)
  n_bz <- length(point_weights)
  n_atoms <- length(mass_variances)
  n_bands0 <- length(band_indices)
  .check(frequencies, c(3 * n_atoms, n_bz), "frequencies")
  .check(eigenvectors, c(3 * n_atoms, 3 * n_atoms, n_bz), "eigenvectors")
  .check(integration_weights, c(3 * n_atoms, n_bands0, n_bz), "integration_weights")
  .lk_phonon3_tetrahedron_isotope_strength_compute(.context(context), .index(grid_point,
    "grid_point"), n_points, grid_points, n_bz, point_weights, n_atoms, mass_variances,
    frequencies, eigenvectors, n_bands0, band_indices, integration_weights,
    .number(cutoff_frequency, "cutoff_frequency"),
    .options("lk_phonon3_tetrahedron_isotope_strength_compute", ...))
}
