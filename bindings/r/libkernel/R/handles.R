# SPDX-License-Identifier: BSD-3-Clause
# Generated from the C headers, do not edit; refresh by: python3 bindings/api/generate.py
# Classes of the library's handles, and what one asks of them.

# Makes a crystal and finds its space group.
lk_crystal <- function(lattice, positions, symbols, ..., masses = NULL, context = NULL) {
  lattice <- .array(lattice, "double", 2, "lattice")
  positions <- .array(positions, "double", 2, "positions")
  masses <- .array(masses, "double", 1, "masses", optional = TRUE)
  n_atoms <- dim(positions)[2]
  .check(lattice, c(3, 3), "lattice")
  .check(positions, c(3, n_atoms), "positions")
  .check(symbols, n_atoms, "symbols")
  .check(masses, n_atoms, "masses")
  .lk_crystal_create(.context(context), n_atoms, .transposed(lattice), positions, symbols, masses,
    .options("lk_crystal_create", ...))
}

# Reads a crystal from a POSCAR, or the unit cell of a file of phonopy or phono3py.
lk_crystal_read <- function(path, ..., context = NULL) {
  .lk_crystal_read(.context(context), path, .options("lk_crystal_read", ...))
}

# Builds a supercell, its primitive cell and the maps between them.
lk_supercell <- function(crystal, supercell_matrix, ..., primitive_matrix = NULL, context =
    NULL) {
  supercell_matrix <- .array(supercell_matrix, "integer", 2, "supercell_matrix")
  primitive_matrix <- .array(primitive_matrix, "double", 2, "primitive_matrix", optional = TRUE)
  .check(supercell_matrix, c(3, 3), "supercell_matrix")
  .check(primitive_matrix, c(3, 3), "primitive_matrix")
  .lk_supercell_create(.context(context), crystal, .transposed(supercell_matrix),
    .transposed(primitive_matrix), .options("lk_supercell_create", ...))
}

# Builds the supercell that an input describes.
lk_supercell_from_input <- function(input, ..., context = NULL) {
  .lk_supercell_create_from_input(.context(context), input,
    .options("lk_supercell_create_from_input", ...))
}

# Finds the displacements that determine the force constants, as few as symmetry allows.
lk_displacements <- function(supercell, ..., context = NULL) {
  .lk_displacements_create(.context(context), supercell, .options("lk_displacements_create", ...))
}

# Takes displacements from arrays, for example from a file.
lk_displacements_from_arrays <- function(supercell, first_atoms, first_displacements, ...,
    first_of_second = NULL, second_atoms = NULL, second_displacements = NULL, context = NULL) {
  first_atoms <- .indices(first_atoms, "integer", 1, "first_atoms")
  first_displacements <- .array(first_displacements, "double", 2, "first_displacements")
  first_of_second <- .indices(first_of_second, "integer", 1, "first_of_second", optional = TRUE)
  second_atoms <- .indices(second_atoms, "integer", 1, "second_atoms", optional = TRUE)
  second_displacements <- .array(second_displacements, "double", 2, "second_displacements",
    optional = TRUE)
  n_first <- length(first_atoms)
  n_second <- if (is.null(first_of_second)) 0 else length(first_of_second)
  .check(first_displacements, c(3, n_first), "first_displacements")
  .check(second_atoms, n_second, "second_atoms")
  .check(second_displacements, c(3, n_second), "second_displacements")
  .lk_displacements_create_from_arrays(.context(context), supercell, n_first, first_atoms,
    first_displacements, n_second, first_of_second, second_atoms, second_displacements,
    .options("lk_displacements_create_from_arrays", ...))
}

# Takes displacements of single atoms and pairs from an input, with the forces where it has them.
lk_displacements_from_input <- function(supercell, input, ..., context = NULL) {
  .lk_displacements_create_from_input(.context(context), supercell, input,
    .options("lk_displacements_create_from_input", ...))
}

# Third-order force constants from pairs of displacements and their forces.
lk_fc3_from_displacements <- function(supercell, displacements, ..., context = NULL) {
  .lk_fc3_create_from_displacements(.context(context), supercell, displacements,
    .options("lk_fc3_create_from_displacements", ...))
}

# Takes third-order force constants from an array.
lk_fc3 <- function(supercell, force_constants, ..., context = NULL) {
  force_constants <- .array(force_constants, "double", 6, "force_constants")
  n_rows <- dim(force_constants)[6]
  n_super <- dim(force_constants)[5]
  .check(force_constants, c(3, 3, 3, n_super, n_super, n_rows), "force_constants")
  .lk_fc3_create(.context(context), supercell, n_rows, n_super, force_constants,
    .options("lk_fc3_create", ...))
}

# Makes other force constants of given ones: in the other storage, symmetrised, or both.
lk_fc3_from_fc3 <- function(source, ..., context = NULL) {
  .lk_fc3_create_from_fc3(.context(context), source, .options("lk_fc3_create_from_fc3", ...))
}

# Makes a Gamma-centred grid from three mesh numbers.
lk_grid <- function(supercell, mesh, ..., context = NULL) {
  mesh <- .array(mesh, "integer", 1, "mesh")
  .check(mesh, 3, "mesh")
  .lk_grid_create(.context(context), supercell, mesh, .options("lk_grid_create", ...))
}

# Makes a grid with the distances of points that a length gives.
lk_grid_from_length <- function(supercell, length, ..., context = NULL) {
  .lk_grid_create_from_length(.context(context), supercell, .number(length, "length"),
    .options("lk_grid_create_from_length", ...))
}

# Makes a generalized regular grid from its grid matrix.
lk_grid_from_matrix <- function(supercell, grid_matrix, ..., context = NULL) {
  grid_matrix <- .array(grid_matrix, "integer", 2, "grid_matrix")
  .check(grid_matrix, c(3, 3), "grid_matrix")
  .lk_grid_create_from_matrix(.context(context), supercell, .transposed(grid_matrix),
    .options("lk_grid_create_from_matrix", ...))
}

# Reads a file of phonopy or phono3py, or a POSCAR.
lk_input_read <- function(path, ..., context = NULL) {
  .lk_input_read(.context(context), path, .options("lk_input_read", ...))
}

# Makes the contents of a file from arrays, for writing.
lk_input <- function(lattice, positions, symbols, supercell_matrix, ..., masses = NULL,
    primitive_matrix = NULL, phonon_supercell_matrix = NULL, context = NULL) {
  lattice <- .array(lattice, "double", 2, "lattice")
  positions <- .array(positions, "double", 2, "positions")
  masses <- .array(masses, "double", 1, "masses", optional = TRUE)
  supercell_matrix <- .array(supercell_matrix, "integer", 2, "supercell_matrix")
  primitive_matrix <- .array(primitive_matrix, "double", 2, "primitive_matrix", optional = TRUE)
  phonon_supercell_matrix <- .array(phonon_supercell_matrix, "integer", 2,
    "phonon_supercell_matrix", optional = TRUE)
  n_atoms <- dim(positions)[2]
  .check(lattice, c(3, 3), "lattice")
  .check(positions, c(3, n_atoms), "positions")
  .check(symbols, n_atoms, "symbols")
  .check(masses, n_atoms, "masses")
  .check(supercell_matrix, c(3, 3), "supercell_matrix")
  .check(primitive_matrix, c(3, 3), "primitive_matrix")
  .check(phonon_supercell_matrix, c(3, 3), "phonon_supercell_matrix")
  .lk_input_create(.context(context), n_atoms, .transposed(lattice), positions, symbols, masses,
    .transposed(supercell_matrix), .transposed(primitive_matrix),
    .transposed(phonon_supercell_matrix), .options("lk_input_create", ...))
}

# Makes the parameters of a non-analytical term correction.
lk_nac <- function(born, dielectric, ..., context = NULL) {
  born <- .array(born, "double", 3, "born")
  dielectric <- .array(dielectric, "double", 2, "dielectric")
  n_atoms <- dim(born)[3]
  .check(born, c(3, 3, n_atoms), "born")
  .check(dielectric, c(3, 3), "dielectric")
  .lk_nac_create(.context(context), n_atoms, born, .transposed(dielectric),
    .options("lk_nac_create", ...))
}

# Second-order force constants from single displacements and their forces.
lk_fc2_from_displacements <- function(supercell, displacements, ..., context = NULL) {
  .lk_fc2_create_from_displacements(.context(context), supercell, displacements,
    .options("lk_fc2_create_from_displacements", ...))
}

# Takes second-order force constants from an array.
lk_fc2 <- function(supercell, force_constants, ..., context = NULL) {
  force_constants <- .array(force_constants, "double", 4, "force_constants")
  n_rows <- dim(force_constants)[4]
  n_super <- dim(force_constants)[3]
  .check(force_constants, c(3, 3, n_super, n_rows), "force_constants")
  .lk_fc2_create(.context(context), supercell, n_rows, n_super, force_constants,
    .options("lk_fc2_create", ...))
}

# Makes other force constants of given ones: in the other storage, symmetrised, or both.
lk_fc2_from_fc2 <- function(source, ..., context = NULL) {
  .lk_fc2_create_from_fc2(.context(context), source, .options("lk_fc2_create_from_fc2", ...))
}

# Prepares the phonons of a crystal from its force constants.
lk_phonons <- function(supercell, fc2, ..., nac = NULL, context = NULL) {
  .lk_phonons_create(.context(context), supercell, fc2, nac, .options("lk_phonons_create", ...))
}

# Makes a conductivity calculation; nothing is computed yet.
lk_conductivity <- function(supercell, grid, fc2, fc3, ..., nac = NULL, context = NULL) {
  .lk_conductivity_create(.context(context), supercell, grid, fc2, fc3, nac,
    .options("lk_conductivity_create", ...))
}

close.lk_crystal <- function(con, ...) .lk_crystal_destroy(con)

close.lk_supercell <- function(con, ...) .lk_supercell_destroy(con)

close.lk_displacements <- function(con, ...) .lk_displacements_destroy(con)

close.lk_fc3 <- function(con, ...) .lk_fc3_destroy(con)

close.lk_grid <- function(con, ...) .lk_grid_destroy(con)

close.lk_input <- function(con, ...) .lk_input_destroy(con)

close.lk_nac <- function(con, ...) .lk_nac_destroy(con)

close.lk_fc2 <- function(con, ...) .lk_fc2_destroy(con)

close.lk_phonons <- function(con, ...) .lk_phonons_destroy(con)

close.lk_conductivity <- function(con, ...) .lk_conductivity_destroy(con)

# Addresses of the points of the Brillouin zone, images on its surface included.
lk_addresses <- function(x, ...) UseMethod("lk_addresses")

lk_addresses.lk_grid <- function(x, ...)
  .result(x, "addresses", .lk_grid_get_shape, .lk_grid_get_addresses, ...)

# Born effective charges of the atoms of the primitive cell, e.
lk_born <- function(x, ...) UseMethod("lk_born")

lk_born.lk_input <- function(x, ...)
  .result(x, "born", .lk_input_get_shape, .lk_input_get_born, ...)

lk_born.lk_nac <- function(x, ...)
  .result(x, "born", .lk_nac_get_shape, .lk_nac_get_born, ...)

# Where the images of each grid point start.
lk_bz_map <- function(x, ...) UseMethod("lk_bz_map")

lk_bz_map.lk_grid <- function(x, ...)
  .result(x, "bz_map", .lk_grid_get_shape, .lk_grid_get_bz_map, ...)

# Grid point of each point of the Brillouin zone.
lk_bz_to_grid <- function(x, ...) UseMethod("lk_bz_to_grid")

lk_bz_to_grid.lk_grid <- function(x, ...)
  .one_based(.result(x, "bz_to_grid", .lk_grid_get_shape, .lk_grid_get_bz_to_grid, ...))

# Calculator of the forces that the file names.
lk_calculator <- function(x, ...) UseMethod("lk_calculator")

lk_calculator.lk_input <- function(x, ...)
  .only(.lk_input_get_calculator(x), ...)

# Computes phonons at a list of q-points; the results replace the earlier ones.
lk_compute <- function(x, ...) UseMethod("lk_compute")

lk_compute.lk_phonons <- function(x, qpoints, ...) {
  qpoints <- .array(qpoints, "double", 2, "qpoints")
  n_q <- dim(qpoints)[2]
  .check(qpoints, c(3, n_q), "qpoints")
  .lk_phonons_compute(x, n_q, qpoints, .options("lk_phonons_compute", ...))
  invisible(x)
}

# Conductivity accumulated over modes up to sampling points of a quantity of the modes.
lk_compute_cumulative_kappa <- function(x, ...) UseMethod("lk_compute_cumulative_kappa")

lk_compute_cumulative_kappa.lk_conductivity <- function(x, sigma_index, points, n_temperatures,
    ..., want_density = TRUE) {
  points <- .array(points, "double", 1, "points")
  n_points <- length(points)
  .lk_conductivity_compute_cumulative_kappa(x, .index(sigma_index, "sigma_index"), n_points,
    points, n_temperatures, want_density, .options("lk_conductivity_compute_cumulative_kappa",
    ...))
}

# Cutoff distance of pairs, Angstrom.
lk_cutoff <- function(x, ...) UseMethod("lk_cutoff")

lk_cutoff.lk_input <- function(x, ...)
  .only(.lk_input_get_cutoff(x), ...)

# Diagonal of the Smith normal form D = P A Q of the grid matrix A.
lk_d_diag <- function(x, ...) UseMethod("lk_d_diag")

lk_d_diag.lk_grid <- function(x, ...)
  .result(x, "d_diag", .lk_grid_get_shape, .lk_grid_get_d_diag, ...)

# Dielectric constant.
lk_dielectric <- function(x, ...) UseMethod("lk_dielectric")

lk_dielectric.lk_input <- function(x, ...)
  .transposed(.result(x, "dielectric", .lk_input_get_shape, .lk_input_get_dielectric, ...))

lk_dielectric.lk_nac <- function(x, ...)
  .transposed(.result(x, "dielectric", .lk_nac_get_shape, .lk_nac_get_dielectric, ...))

# Displaced atoms.
lk_displacement_atoms <- function(x, ...) UseMethod("lk_displacement_atoms")

lk_displacement_atoms.lk_input <- function(x, ...)
  .one_based(.result(x, "displacement_atoms", .lk_input_get_shape,
    .lk_input_get_displacement_atoms, ...))

# Displacements, Cartesian, Angstrom.
lk_displacement_vectors <- function(x, ...) UseMethod("lk_displacement_vectors")

lk_displacement_vectors.lk_input <- function(x, ...)
  .result(x, "displacement_vectors", .lk_input_get_shape, .lk_input_get_displacement_vectors, ...)

# Largest sums over one atom, which vanish for exact force constants.
lk_drift <- function(x, ...) UseMethod("lk_drift")

lk_drift.lk_fc3 <- function(x, ...)
  .result(x, "drift", .lk_fc3_get_shape, .lk_fc3_get_drift, ...)

lk_drift.lk_fc2 <- function(x, ...)
  .result(x, "drift", .lk_fc2_get_shape, .lk_fc2_get_drift, ...)

# Cartesian components where the largest sums occur.
lk_drift_components <- function(x, ...) UseMethod("lk_drift_components")

lk_drift_components.lk_fc3 <- function(x, ...)
  .one_based(.result(x, "drift_components", .lk_fc3_get_shape, .lk_fc3_get_drift_components, ...))

# Pairs of displaced supercells that are the same, numbered from 1 as in the file.
lk_duplicates <- function(x, ...) UseMethod("lk_duplicates")

lk_duplicates.lk_input <- function(x, ...)
  .result(x, "duplicates", .lk_input_get_shape, .lk_input_get_duplicates, ...)

# Eigenvectors of the dynamical matrices, with the phase of the exact atomic positions.
lk_eigenvectors <- function(x, ...) UseMethod("lk_eigenvectors")

lk_eigenvectors.lk_phonons <- function(x, ...)
  .result(x, "eigenvectors", .lk_phonons_get_shape, .lk_phonons_get_eigenvectors, ...)

# Energies of the displaced supercells, in the unit of the file.
lk_energies <- function(x, ...) UseMethod("lk_energies")

lk_energies.lk_input <- function(x, ...)
  .result(x, "energies", .lk_input_get_shape, .lk_input_get_energies, ...)

# Representative of each atom under the space group.
lk_equivalent_atoms <- function(x, ...) UseMethod("lk_equivalent_atoms")

lk_equivalent_atoms.lk_crystal <- function(x, ...)
  .one_based(.result(x, "equivalent_atoms", .lk_crystal_get_shape,
    .lk_crystal_get_equivalent_atoms, ...))

lk_equivalent_atoms.lk_supercell <- function(x, ...)
  .one_based(.result(x, "equivalent_atoms", .lk_supercell_get_shape,
    .lk_supercell_get_equivalent_atoms, ...))

# Memory and work of lk_conductivity_run(), before anything big is allocated.
lk_estimate <- function(x, ...) UseMethod("lk_estimate")

lk_estimate.lk_conductivity <- function(x, ...) {
  .lk_conductivity_estimate(x, .options("lk_conductivity_estimate", ...))
}

# Atoms of the first displacements.
lk_first_atoms <- function(x, ...) UseMethod("lk_first_atoms")

lk_first_atoms.lk_displacements <- function(x, ...)
  .one_based(.result(x, "first_atoms", .lk_displacements_get_shape,
    .lk_displacements_get_first_atoms, ...))

# First displacements.
lk_first_displacements <- function(x, ...) UseMethod("lk_first_displacements")

lk_first_displacements.lk_displacements <- function(x, ...)
  .result(x, "first_displacements", .lk_displacements_get_shape,
    .lk_displacements_get_first_displacements, ...)

# First displacement of each pair.
lk_first_of_second <- function(x, ...) UseMethod("lk_first_of_second")

lk_first_of_second.lk_displacements <- function(x, ...)
  .one_based(.result(x, "first_of_second", .lk_displacements_get_shape,
    .lk_displacements_get_first_of_second, ...))

# Third-order force constants.
lk_force_constants <- function(x, ...) UseMethod("lk_force_constants")

lk_force_constants.lk_fc3 <- function(x, ...)
  .result(x, "force_constants", .lk_fc3_get_shape, .lk_fc3_get_force_constants, ...)

lk_force_constants.lk_input <- function(x, ...)
  .result(x, "force_constants", .lk_input_get_shape, .lk_input_get_force_constants, ...)

lk_force_constants.lk_fc2 <- function(x, ...)
  .result(x, "force_constants", .lk_fc2_get_shape, .lk_fc2_get_force_constants, ...)

# Forces in all displaced supercells.
lk_forces <- function(x, ...) UseMethod("lk_forces")

lk_forces.lk_displacements <- function(x, ...)
  .result(x, "forces", .lk_displacements_get_shape, .lk_displacements_get_forces, ...)

lk_forces.lk_input <- function(x, ...)
  .result(x, "forces", .lk_input_get_shape, .lk_input_get_forces, ...)

# Frequencies; those of imaginary modes are negative.
lk_frequencies <- function(x, ...) UseMethod("lk_frequencies")

lk_frequencies.lk_phonons <- function(x, ...)
  .result(x, "frequencies", .lk_phonons_get_shape, .lk_phonons_get_frequencies, ...)

lk_frequencies.lk_conductivity <- function(x, ...)
  .result(x, "frequencies", .lk_conductivity_get_shape, .lk_conductivity_get_frequencies, ...)

# Half widths at half maximum from three-phonon scattering.
lk_gamma <- function(x, ...) UseMethod("lk_gamma")

lk_gamma.lk_conductivity <- function(x, ...)
  .result(x, "gamma", .lk_conductivity_get_shape, .lk_conductivity_get_gamma, ...)

# Half widths from boundary scattering, with the option "boundary_mfp".
lk_gamma_boundary <- function(x, ...) UseMethod("lk_gamma_boundary")

lk_gamma_boundary.lk_conductivity <- function(x, ...)
  .result(x, "gamma_boundary", .lk_conductivity_get_shape, .lk_conductivity_get_gamma_boundary,
    ...)

# Half widths from isotope scattering, with the options "isotopes" or "mass_variances".
lk_gamma_isotope <- function(x, ...) UseMethod("lk_gamma_isotope")

lk_gamma_isotope.lk_conductivity <- function(x, ...)
  .result(x, "gamma_isotope", .lk_conductivity_get_shape, .lk_conductivity_get_gamma_isotope, ...)

# Part of gamma from normal processes, with the option "normal_umklapp".
lk_gamma_normal <- function(x, ...) UseMethod("lk_gamma_normal")

lk_gamma_normal.lk_conductivity <- function(x, ...)
  .result(x, "gamma_normal", .lk_conductivity_get_shape, .lk_conductivity_get_gamma_normal, ...)

# Part of gamma from Umklapp processes, with the option "normal_umklapp".
lk_gamma_umklapp <- function(x, ...) UseMethod("lk_gamma_umklapp")

lk_gamma_umklapp.lk_conductivity <- function(x, ...)
  .result(x, "gamma_umklapp", .lk_conductivity_get_shape, .lk_conductivity_get_gamma_umklapp, ...)

# Grid matrix.
lk_grid_matrix <- function(x, ...) UseMethod("lk_grid_matrix")

lk_grid_matrix.lk_grid <- function(x, ...)
  .transposed(.result(x, "grid_matrix", .lk_grid_get_shape, .lk_grid_get_grid_matrix, ...))

# Group velocities, the derivatives of the frequencies by q without 2 pi.
lk_group_velocities <- function(x, ...) UseMethod("lk_group_velocities")

lk_group_velocities.lk_phonons <- function(x, ...)
  .result(x, "group_velocities", .lk_phonons_get_shape, .lk_phonons_get_group_velocities, ...)

lk_group_velocities.lk_conductivity <- function(x, ...)
  .result(x, "group_velocities", .lk_conductivity_get_shape,
    .lk_conductivity_get_group_velocities, ...)

# Whether the input has a cutoff distance of pairs.
lk_has_cutoff <- function(x, ...) UseMethod("lk_has_cutoff")

lk_has_cutoff.lk_input <- function(x, ...)
  .only(.lk_input_get_has_cutoff(x), ...) != 0L

# Whether the input has displacements in the supercell.
lk_has_displacements <- function(x, ...) UseMethod("lk_has_displacements")

lk_has_displacements.lk_input <- function(x, ...)
  .only(.lk_input_get_has_displacements(x), ...) != 0L

# Whether the input has second-order force constants.
lk_has_force_constants <- function(x, ...) UseMethod("lk_has_force_constants")

lk_has_force_constants.lk_input <- function(x, ...)
  .only(.lk_input_get_has_force_constants(x), ...) != 0L

# Whether the input has forces of the displaced supercells.
lk_has_forces <- function(x, ...) UseMethod("lk_has_forces")

lk_has_forces.lk_input <- function(x, ...)
  .only(.lk_input_get_has_forces(x), ...) != 0L

# Whether the input has magnetic moments, which are not used.
lk_has_magnetic_moments <- function(x, ...) UseMethod("lk_has_magnetic_moments")

lk_has_magnetic_moments.lk_input <- function(x, ...)
  .only(.lk_input_get_has_magnetic_moments(x), ...) != 0L

# Whether the input has Born effective charges and a dielectric constant.
lk_has_nac <- function(x, ...) UseMethod("lk_has_nac")

lk_has_nac.lk_input <- function(x, ...)
  .only(.lk_input_get_has_nac(x), ...) != 0L

# Whether the input has displacements of the second order.
lk_has_phonon_displacements <- function(x, ...) UseMethod("lk_has_phonon_displacements")

lk_has_phonon_displacements.lk_input <- function(x, ...)
  .only(.lk_input_get_has_phonon_displacements(x), ...) != 0L

# Whether the input has forces of the second order.
lk_has_phonon_forces <- function(x, ...) UseMethod("lk_has_phonon_forces")

lk_has_phonon_forces.lk_input <- function(x, ...)
  .only(.lk_input_get_has_phonon_forces(x), ...) != 0L

# Whether the input has a supercell of the second order.
lk_has_phonon_supercell <- function(x, ...) UseMethod("lk_has_phonon_supercell")

lk_has_phonon_supercell.lk_input <- function(x, ...)
  .only(.lk_input_get_has_phonon_supercell(x), ...) != 0L

# Whether the input has a supercell matrix of the second order.
lk_has_phonon_supercell_matrix <- function(x, ...) UseMethod("lk_has_phonon_supercell_matrix")

lk_has_phonon_supercell_matrix.lk_input <- function(x, ...)
  .only(.lk_input_get_has_phonon_supercell_matrix(x), ...) != 0L

# Whether the input has a primitive cell.
lk_has_primitive_cell <- function(x, ...) UseMethod("lk_has_primitive_cell")

lk_has_primitive_cell.lk_input <- function(x, ...)
  .only(.lk_input_get_has_primitive_cell(x), ...) != 0L

# Whether the input has a primitive matrix.
lk_has_primitive_matrix <- function(x, ...) UseMethod("lk_has_primitive_matrix")

lk_has_primitive_matrix.lk_input <- function(x, ...)
  .only(.lk_input_get_has_primitive_matrix(x), ...) != 0L

# Whether the input has a supercell.
lk_has_supercell <- function(x, ...) UseMethod("lk_has_supercell")

lk_has_supercell.lk_input <- function(x, ...)
  .only(.lk_input_get_has_supercell(x), ...) != 0L

# Whether the input has a supercell matrix.
lk_has_supercell_matrix <- function(x, ...) UseMethod("lk_has_supercell_matrix")

lk_has_supercell_matrix.lk_input <- function(x, ...)
  .only(.lk_input_get_has_supercell_matrix(x), ...) != 0L

# Whether the input has a unit cell.
lk_has_unit_cell <- function(x, ...) UseMethod("lk_has_unit_cell")

lk_has_unit_cell.lk_input <- function(x, ...)
  .only(.lk_input_get_has_unit_cell(x), ...) != 0L

# Heat capacities of the modes.
lk_heat_capacities <- function(x, ...) UseMethod("lk_heat_capacities")

lk_heat_capacities.lk_conductivity <- function(x, ...)
  .result(x, "heat_capacities", .lk_conductivity_get_shape, .lk_conductivity_get_heat_capacities,
    ...)

# Irreducible grid points.
lk_irreducible <- function(x, ...) UseMethod("lk_irreducible")

lk_irreducible.lk_grid <- function(x, ...)
  .one_based(.result(x, "irreducible", .lk_grid_get_shape, .lk_grid_get_irreducible, ...))

# Whether the storage is compact.
lk_is_compact <- function(x, ...) UseMethod("lk_is_compact")

lk_is_compact.lk_fc3 <- function(x, ...)
  .only(.lk_fc3_get_is_compact(x), ...) != 0L

lk_is_compact.lk_fc2 <- function(x, ...)
  .only(.lk_fc2_get_is_compact(x), ...) != 0L

# Lattice thermal conductivity.
lk_kappa <- function(x, ...) UseMethod("lk_kappa")

lk_kappa.lk_conductivity <- function(x, ...)
  .result(x, "kappa", .lk_conductivity_get_shape, .lk_conductivity_get_kappa, ...)

# Lattice vectors.
lk_lattice <- function(x, ...) UseMethod("lk_lattice")

lk_lattice.lk_crystal <- function(x, ...)
  .transposed(.result(x, "lattice", .lk_crystal_get_shape, .lk_crystal_get_lattice, ...))

lk_lattice.lk_supercell <- function(x, ...)
  .transposed(.result(x, "lattice", .lk_supercell_get_shape, .lk_supercell_get_lattice, ...))

lk_lattice.lk_input <- function(x, ...)
  .transposed(.result(x, "lattice", .lk_input_get_shape, .lk_input_get_lattice, ...))

# Lifetimes of the modes from all scattering.
lk_lifetimes <- function(x, ...) UseMethod("lk_lifetimes")

lk_lifetimes.lk_conductivity <- function(x, ...)
  .result(x, "lifetimes", .lk_conductivity_get_shape, .lk_conductivity_get_lifetimes, ...)

# Smallest equivalent grid point of each grid point.
lk_map <- function(x, ...) UseMethod("lk_map")

lk_map.lk_grid <- function(x, ...)
  .one_based(.result(x, "map", .lk_grid_get_shape, .lk_grid_get_map, ...))

# Masses of the atoms.
lk_masses <- function(x, ...) UseMethod("lk_masses")

lk_masses.lk_crystal <- function(x, ...)
  .result(x, "masses", .lk_crystal_get_shape, .lk_crystal_get_masses, ...)

lk_masses.lk_supercell <- function(x, ...)
  .result(x, "masses", .lk_supercell_get_shape, .lk_supercell_get_masses, ...)

lk_masses.lk_input <- function(x, ...)
  .result(x, "masses", .lk_input_get_shape, .lk_input_get_masses, ...)

# Mean free paths of the modes from all scattering.
lk_mean_free_paths <- function(x, ...) UseMethod("lk_mean_free_paths")

lk_mean_free_paths.lk_conductivity <- function(x, ...)
  .result(x, "mean_free_paths", .lk_conductivity_get_shape, .lk_conductivity_get_mean_free_paths,
    ...)

# Method of the correction.
lk_method <- function(x, ...) UseMethod("lk_method")

lk_method.lk_nac <- function(x, ...)
  .only(.lk_nac_get_method(x), ...)

# Contributions of the modes to the conductivity, summed over the star of each q-point.
lk_mode_kappa <- function(x, ...) UseMethod("lk_mode_kappa")

lk_mode_kappa.lk_conductivity <- function(x, ...)
  .result(x, "mode_kappa", .lk_conductivity_get_shape, .lk_conductivity_get_mode_kappa, ...)

# Number and start of the shortest vectors of each pair of atoms.
lk_multiplicity <- function(x, ...) UseMethod("lk_multiplicity")

lk_multiplicity.lk_supercell <- function(x, ...)
  .result(x, "multiplicity", .lk_supercell_get_shape, .lk_supercell_get_multiplicity, ...)

# Number of atoms.
lk_n_atoms <- function(x, ...) UseMethod("lk_n_atoms")

lk_n_atoms.lk_crystal <- function(x, ...)
  .only(.lk_crystal_get_n_atoms(x), ...)

lk_n_atoms.lk_supercell <- function(x, ...)
  .only(.lk_supercell_get_n_atoms(x), ...)

lk_n_atoms.lk_displacements <- function(x, ...)
  .only(.lk_displacements_get_n_atoms(x), ...)

lk_n_atoms.lk_input <- function(x, ...)
  .only(.lk_input_get_n_atoms(x), ...)

# Number of bands, three times the number of atoms of the primitive cell.
lk_n_bands <- function(x, ...) UseMethod("lk_n_bands")

lk_n_bands.lk_phonons <- function(x, ...)
  .only(.lk_phonons_get_n_bands(x), ...)

lk_n_bands.lk_conductivity <- function(x, ...)
  .only(.lk_conductivity_get_n_bands(x), ...)

# Number of points of the Brillouin zone, images on its surface included.
lk_n_bz <- function(x, ...) UseMethod("lk_n_bz")

lk_n_bz.lk_grid <- function(x, ...)
  .only(.lk_grid_get_n_bz(x), ...)

# Number of first displacements.
lk_n_first <- function(x, ...) UseMethod("lk_n_first")

lk_n_first.lk_displacements <- function(x, ...)
  .only(.lk_displacements_get_n_first(x), ...)

# Number of grid points.
lk_n_grid <- function(x, ...) UseMethod("lk_n_grid")

lk_n_grid.lk_grid <- function(x, ...)
  .only(.lk_grid_get_n_grid(x), ...)

# Number of irreducible grid points.
lk_n_irreducible <- function(x, ...) UseMethod("lk_n_irreducible")

lk_n_irreducible.lk_grid <- function(x, ...)
  .only(.lk_grid_get_n_irreducible(x), ...)

# Number of space-group operations.
lk_n_operations <- function(x, ...) UseMethod("lk_n_operations")

lk_n_operations.lk_crystal <- function(x, ...)
  .only(.lk_crystal_get_n_operations(x), ...)

# Number of pairs of displacements.
lk_n_pairs <- function(x, ...) UseMethod("lk_n_pairs")

lk_n_pairs.lk_input <- function(x, ...)
  .only(.lk_input_get_n_pairs(x), ...)

# Number of single displacements of the second order.
lk_n_phonon_singles <- function(x, ...) UseMethod("lk_n_phonon_singles")

lk_n_phonon_singles.lk_input <- function(x, ...)
  .only(.lk_input_get_n_phonon_singles(x), ...)

# Number of second-order supercells in which all atoms are displaced.
lk_n_phonon_snapshots <- function(x, ...) UseMethod("lk_n_phonon_snapshots")

lk_n_phonon_snapshots.lk_input <- function(x, ...)
  .only(.lk_input_get_n_phonon_snapshots(x), ...)

# Number of atoms of the second-order supercell.
lk_n_phonon_supercell_atoms <- function(x, ...) UseMethod("lk_n_phonon_supercell_atoms")

lk_n_phonon_supercell_atoms.lk_input <- function(x, ...)
  .only(.lk_input_get_n_phonon_supercell_atoms(x), ...)

# Number of primitive atoms.
lk_n_primitive <- function(x, ...) UseMethod("lk_n_primitive")

lk_n_primitive.lk_supercell <- function(x, ...)
  .only(.lk_supercell_get_n_primitive(x), ...)

# Number of atoms of the primitive cell.
lk_n_primitive_atoms <- function(x, ...) UseMethod("lk_n_primitive_atoms")

lk_n_primitive_atoms.lk_input <- function(x, ...)
  .only(.lk_input_get_n_primitive_atoms(x), ...)

# Number of irreducible q-points.
lk_n_qpoints <- function(x, ...) UseMethod("lk_n_qpoints")

lk_n_qpoints.lk_conductivity <- function(x, ...)
  .only(.lk_conductivity_get_n_qpoints(x), ...)

# Number of rows: atoms of the primitive cell (compact) or of the supercell (full).
lk_n_rows <- function(x, ...) UseMethod("lk_n_rows")

lk_n_rows.lk_fc3 <- function(x, ...)
  .only(.lk_fc3_get_n_rows(x), ...)

lk_n_rows.lk_fc2 <- function(x, ...)
  .only(.lk_fc2_get_n_rows(x), ...)

# Number of pairs of displacements.
lk_n_second <- function(x, ...) UseMethod("lk_n_second")

lk_n_second.lk_displacements <- function(x, ...)
  .only(.lk_displacements_get_n_second(x), ...)

# Number of smearings.
lk_n_sigmas <- function(x, ...) UseMethod("lk_n_sigmas")

lk_n_sigmas.lk_conductivity <- function(x, ...)
  .only(.lk_conductivity_get_n_sigmas(x), ...)

# Number of single displacements.
lk_n_singles <- function(x, ...) UseMethod("lk_n_singles")

lk_n_singles.lk_input <- function(x, ...)
  .only(.lk_input_get_n_singles(x), ...)

# Number of supercells in which all atoms are displaced.
lk_n_snapshots <- function(x, ...) UseMethod("lk_n_snapshots")

lk_n_snapshots.lk_input <- function(x, ...)
  .only(.lk_input_get_n_snapshots(x), ...)

# Number of atoms of the supercell.
lk_n_super <- function(x, ...) UseMethod("lk_n_super")

lk_n_super.lk_fc3 <- function(x, ...)
  .only(.lk_fc3_get_n_super(x), ...)

lk_n_super.lk_fc2 <- function(x, ...)
  .only(.lk_fc2_get_n_super(x), ...)

# Number of atoms of the supercell.
lk_n_supercell_atoms <- function(x, ...) UseMethod("lk_n_supercell_atoms")

lk_n_supercell_atoms.lk_input <- function(x, ...)
  .only(.lk_input_get_n_supercell_atoms(x), ...)

# Number of displaced supercells.
lk_n_supercells <- function(x, ...) UseMethod("lk_n_supercells")

lk_n_supercells.lk_displacements <- function(x, ...)
  .only(.lk_displacements_get_n_supercells(x), ...)

# Number of temperatures.
lk_n_temperatures <- function(x, ...) UseMethod("lk_n_temperatures")

lk_n_temperatures.lk_conductivity <- function(x, ...)
  .only(.lk_conductivity_get_n_temperatures(x), ...)

# Number of pure translations, of primitive cells in the supercell.
lk_n_translations <- function(x, ...) UseMethod("lk_n_translations")

lk_n_translations.lk_supercell <- function(x, ...)
  .only(.lk_supercell_get_n_translations(x), ...)

# Unit conversion of the non-analytical term, eV Angstrom.
lk_nac_factor <- function(x, ...) UseMethod("lk_nac_factor")

lk_nac_factor.lk_input <- function(x, ...)
  .only(.lk_input_get_nac_factor(x), ...)

# Method of the non-analytical term that the file names.
lk_nac_method <- function(x, ...) UseMethod("lk_nac_method")

lk_nac_method.lk_input <- function(x, ...)
  .only(.lk_input_get_nac_method(x), ...)

# Left matrix P of the Smith normal form.
lk_p <- function(x, ...) UseMethod("lk_p")

lk_p.lk_grid <- function(x, ...)
  .transposed(.result(x, "p", .lk_grid_get_shape, .lk_grid_get_p, ...))

# Second displaced atoms.
lk_pair_atoms <- function(x, ...) UseMethod("lk_pair_atoms")

lk_pair_atoms.lk_input <- function(x, ...)
  .one_based(.result(x, "pair_atoms", .lk_input_get_shape, .lk_input_get_pair_atoms, ...))

# Distances of the two atoms of the pairs.
lk_pair_distances <- function(x, ...) UseMethod("lk_pair_distances")

lk_pair_distances.lk_displacements <- function(x, ...)
  .result(x, "pair_distances", .lk_displacements_get_shape, .lk_displacements_get_pair_distances,
    ...)

lk_pair_distances.lk_input <- function(x, ...)
  .result(x, "pair_distances", .lk_input_get_shape, .lk_input_get_pair_distances, ...)

# Single displacement that each pair extends.
lk_pair_first <- function(x, ...) UseMethod("lk_pair_first")

lk_pair_first.lk_input <- function(x, ...)
  .one_based(.result(x, "pair_first", .lk_input_get_shape, .lk_input_get_pair_first, ...))

# 0 for pairs beyond the cutoff, which have no forces, else 1.
lk_pair_included <- function(x, ...) UseMethod("lk_pair_included")

lk_pair_included.lk_input <- function(x, ...)
  .result(x, "pair_included", .lk_input_get_shape, .lk_input_get_pair_included, ...)

# Second displacements, Cartesian, Angstrom.
lk_pair_vectors <- function(x, ...) UseMethod("lk_pair_vectors")

lk_pair_vectors.lk_input <- function(x, ...)
  .result(x, "pair_vectors", .lk_input_get_shape, .lk_input_get_pair_vectors, ...)

# Permutations of the supercell atoms by the pure translations.
lk_permutations <- function(x, ...) UseMethod("lk_permutations")

lk_permutations.lk_supercell <- function(x, ...)
  .one_based(.result(x, "permutations", .lk_supercell_get_shape, .lk_supercell_get_permutations,
    ...))

# Displaced atoms of the second order.
lk_phonon_displacement_atoms <- function(x, ...) UseMethod("lk_phonon_displacement_atoms")

lk_phonon_displacement_atoms.lk_input <- function(x, ...)
  .one_based(.result(x, "phonon_displacement_atoms", .lk_input_get_shape,
    .lk_input_get_phonon_displacement_atoms, ...))

# Displacements of the second order, Cartesian, Angstrom.
lk_phonon_displacement_vectors <- function(x, ...) UseMethod("lk_phonon_displacement_vectors")

lk_phonon_displacement_vectors.lk_input <- function(x, ...)
  .result(x, "phonon_displacement_vectors", .lk_input_get_shape,
    .lk_input_get_phonon_displacement_vectors, ...)

# Energies of the second order, in the unit of the file.
lk_phonon_energies <- function(x, ...) UseMethod("lk_phonon_energies")

lk_phonon_energies.lk_input <- function(x, ...)
  .result(x, "phonon_energies", .lk_input_get_shape, .lk_input_get_phonon_energies, ...)

# Forces of the second order, eV/Angstrom.
lk_phonon_forces <- function(x, ...) UseMethod("lk_phonon_forces")

lk_phonon_forces.lk_input <- function(x, ...)
  .result(x, "phonon_forces", .lk_input_get_shape, .lk_input_get_phonon_forces, ...)

# Displacements of all atoms of the second order, Cartesian, Angstrom.
lk_phonon_snapshots <- function(x, ...) UseMethod("lk_phonon_snapshots")

lk_phonon_snapshots.lk_input <- function(x, ...)
  .result(x, "phonon_snapshots", .lk_input_get_shape, .lk_input_get_phonon_snapshots, ...)

# Basis vectors of the second-order supercell in rows, Angstrom.
lk_phonon_supercell_lattice <- function(x, ...) UseMethod("lk_phonon_supercell_lattice")

lk_phonon_supercell_lattice.lk_input <- function(x, ...)
  .transposed(.result(x, "phonon_supercell_lattice", .lk_input_get_shape,
    .lk_input_get_phonon_supercell_lattice, ...))

# Masses of the atoms of the second-order supercell, u.
lk_phonon_supercell_masses <- function(x, ...) UseMethod("lk_phonon_supercell_masses")

lk_phonon_supercell_masses.lk_input <- function(x, ...)
  .result(x, "phonon_supercell_masses", .lk_input_get_shape,
    .lk_input_get_phonon_supercell_masses, ...)

# Supercell matrix of the second order.
lk_phonon_supercell_matrix <- function(x, ...) UseMethod("lk_phonon_supercell_matrix")

lk_phonon_supercell_matrix.lk_input <- function(x, ...)
  .transposed(.result(x, "phonon_supercell_matrix", .lk_input_get_shape,
    .lk_input_get_phonon_supercell_matrix, ...))

# Fractional positions in the second-order supercell.
lk_phonon_supercell_positions <- function(x, ...) UseMethod("lk_phonon_supercell_positions")

lk_phonon_supercell_positions.lk_input <- function(x, ...)
  .result(x, "phonon_supercell_positions", .lk_input_get_shape,
    .lk_input_get_phonon_supercell_positions, ...)

# Symbol of an atom of the second-order supercell.
lk_phonon_supercell_symbol <- function(x, ...) UseMethod("lk_phonon_supercell_symbol")

lk_phonon_supercell_symbol.lk_input <- function(x, i, ...)
  .only(.lk_input_get_phonon_supercell_symbol(x, .index(i, "i")), ...)

# Symbol of an atom of the second-order supercell of all.
lk_phonon_supercell_symbols <- function(x, ...) UseMethod("lk_phonon_supercell_symbols")

lk_phonon_supercell_symbols.lk_input <- function(x, ...)
  .texts_of(lk_n_phonon_supercell_atoms(x), function(i) .lk_input_get_phonon_supercell_symbol(x, i), ...)

# Positions of the atoms.
lk_positions <- function(x, ...) UseMethod("lk_positions")

lk_positions.lk_crystal <- function(x, ...)
  .result(x, "positions", .lk_crystal_get_shape, .lk_crystal_get_positions, ...)

lk_positions.lk_supercell <- function(x, ...)
  .result(x, "positions", .lk_supercell_get_shape, .lk_supercell_get_positions, ...)

lk_positions.lk_displacements <- function(x, i, ...)
  .result(x, "positions", .lk_displacements_get_shape, .lk_displacements_get_positions, at =
    list(.index(i, "i")), ...)

lk_positions.lk_input <- function(x, ...)
  .result(x, "positions", .lk_input_get_shape, .lk_input_get_positions, ...)

# Lattice vectors of the primitive cell.
lk_primitive_lattice <- function(x, ...) UseMethod("lk_primitive_lattice")

lk_primitive_lattice.lk_supercell <- function(x, ...)
  .transposed(.result(x, "primitive_lattice", .lk_supercell_get_shape,
    .lk_supercell_get_primitive_lattice, ...))

lk_primitive_lattice.lk_input <- function(x, ...)
  .transposed(.result(x, "primitive_lattice", .lk_input_get_shape,
    .lk_input_get_primitive_lattice, ...))

# Masses of the primitive atoms.
lk_primitive_masses <- function(x, ...) UseMethod("lk_primitive_masses")

lk_primitive_masses.lk_supercell <- function(x, ...)
  .result(x, "primitive_masses", .lk_supercell_get_shape, .lk_supercell_get_primitive_masses, ...)

lk_primitive_masses.lk_input <- function(x, ...)
  .result(x, "primitive_masses", .lk_input_get_shape, .lk_input_get_primitive_masses, ...)

# The primitive matrix.
lk_primitive_matrix <- function(x, ...) UseMethod("lk_primitive_matrix")

lk_primitive_matrix.lk_supercell <- function(x, ...)
  .transposed(.result(x, "primitive_matrix", .lk_supercell_get_shape,
    .lk_supercell_get_primitive_matrix, ...))

lk_primitive_matrix.lk_input <- function(x, ...)
  .transposed(.result(x, "primitive_matrix", .lk_input_get_shape, .lk_input_get_primitive_matrix,
    ...))

# Positions of the primitive atoms.
lk_primitive_positions <- function(x, ...) UseMethod("lk_primitive_positions")

lk_primitive_positions.lk_supercell <- function(x, ...)
  .result(x, "primitive_positions", .lk_supercell_get_shape,
    .lk_supercell_get_primitive_positions, ...)

lk_primitive_positions.lk_input <- function(x, ...)
  .result(x, "primitive_positions", .lk_input_get_shape, .lk_input_get_primitive_positions, ...)

# Rotations of the operations of the primitive cell.
lk_primitive_rotations <- function(x, ...) UseMethod("lk_primitive_rotations")

lk_primitive_rotations.lk_supercell <- function(x, ...)
  .result(x, "primitive_rotations", .lk_supercell_get_shape,
    .lk_supercell_get_primitive_rotations, ...)

# Chemical symbol of a primitive atom.
lk_primitive_symbol <- function(x, ...) UseMethod("lk_primitive_symbol")

lk_primitive_symbol.lk_supercell <- function(x, i, ...)
  .only(.lk_supercell_get_primitive_symbol(x, .index(i, "i")), ...)

lk_primitive_symbol.lk_input <- function(x, i, ...)
  .only(.lk_input_get_primitive_symbol(x, .index(i, "i")), ...)

# Chemical symbol of a primitive atom of all.
lk_primitive_symbols <- function(x, ...) UseMethod("lk_primitive_symbols")

lk_primitive_symbols.lk_supercell <- function(x, ...)
  .texts_of(lk_n_primitive(x), function(i) .lk_supercell_get_primitive_symbol(x, i), ...)

lk_primitive_symbols.lk_input <- function(x, ...)
  .texts_of(lk_n_primitive_atoms(x), function(i) .lk_input_get_primitive_symbol(x, i), ...)

# Supercell atom of each primitive atom.
lk_primitive_to_supercell <- function(x, ...) UseMethod("lk_primitive_to_supercell")

lk_primitive_to_supercell.lk_supercell <- function(x, ...)
  .one_based(.result(x, "primitive_to_supercell", .lk_supercell_get_shape,
    .lk_supercell_get_primitive_to_supercell, ...))

# Translations of the operations of the primitive cell.
lk_primitive_translations <- function(x, ...) UseMethod("lk_primitive_translations")

lk_primitive_translations.lk_supercell <- function(x, ...)
  .result(x, "primitive_translations", .lk_supercell_get_shape,
    .lk_supercell_get_primitive_translations, ...)

# Volume of the primitive cell.
lk_primitive_volume <- function(x, ...) UseMethod("lk_primitive_volume")

lk_primitive_volume.lk_supercell <- function(x, ...)
  .only(.lk_supercell_get_primitive_volume(x), ...)

# Program whose file it is.
lk_program <- function(x, ...) UseMethod("lk_program")

lk_program.lk_input <- function(x, ...)
  .only(.lk_input_get_program(x), ...)

# Right matrix Q of the Smith normal form.
lk_q <- function(x, ...) UseMethod("lk_q")

lk_q.lk_grid <- function(x, ...)
  .transposed(.result(x, "q", .lk_grid_get_shape, .lk_grid_get_q, ...))

# The irreducible q-points.
lk_qpoints <- function(x, ...) UseMethod("lk_qpoints")

lk_qpoints.lk_grid <- function(x, ...)
  .result(x, "qpoints", .lk_grid_get_shape, .lk_grid_get_qpoints, ...)

lk_qpoints.lk_phonons <- function(x, ...)
  .result(x, "qpoints", .lk_phonons_get_shape, .lk_phonons_get_qpoints, ...)

lk_qpoints.lk_conductivity <- function(x, ...)
  .result(x, "qpoints", .lk_conductivity_get_shape, .lk_conductivity_get_qpoints, ...)

# Reads the dielectric constant and the Born effective charges from phonopy's BORN.
lk_read_born <- function(x, ...) UseMethod("lk_read_born")

lk_read_born.lk_input <- function(x, path, ...) {
  .lk_input_read_born(x, path, .options("lk_input_read_born", ...))
  invisible(x)
}

# Reads second-order force constants from phonopy's FORCE_CONSTANTS.
lk_read_force_constants <- function(x, ...) UseMethod("lk_read_force_constants")

lk_read_force_constants.lk_input <- function(x, path, ...) {
  .none(...)
  .lk_input_read_force_constants(x, path)
  invisible(x)
}

# Reads displacements and forces from phonopy's FORCE_SETS.
lk_read_force_sets <- function(x, ...) UseMethod("lk_read_force_sets")

lk_read_force_sets.lk_input <- function(x, path, ...) {
  .none(...)
  .lk_input_read_force_sets(x, path)
  invisible(x)
}

# Reads forces of the second order from FORCES_FC2.
lk_read_forces_fc2 <- function(x, ...) UseMethod("lk_read_forces_fc2")

lk_read_forces_fc2.lk_input <- function(x, path, ...) {
  .none(...)
  .lk_input_read_forces_fc2(x, path)
  invisible(x)
}

# Reads forces of the displaced supercells from FORCES_FC3.
lk_read_forces_fc3 <- function(x, ...) UseMethod("lk_read_forces_fc3")

lk_read_forces_fc3.lk_input <- function(x, path, ...) {
  .none(...)
  .lk_input_read_forces_fc3(x, path)
  invisible(x)
}

# Reciprocal vectors.
lk_reciprocal_lattice <- function(x, ...) UseMethod("lk_reciprocal_lattice")

lk_reciprocal_lattice.lk_grid <- function(x, ...)
  .transposed(.result(x, "reciprocal_lattice", .lk_grid_get_shape,
    .lk_grid_get_reciprocal_lattice, ...))

# Rotations of q-points.
lk_reciprocal_rotations <- function(x, ...) UseMethod("lk_reciprocal_rotations")

lk_reciprocal_rotations.lk_grid <- function(x, ...)
  .result(x, "reciprocal_rotations", .lk_grid_get_shape, .lk_grid_get_reciprocal_rotations, ...)

# Rotations of the space-group operations.
lk_rotations <- function(x, ...) UseMethod("lk_rotations")

lk_rotations.lk_crystal <- function(x, ...)
  .result(x, "rotations", .lk_crystal_get_shape, .lk_crystal_get_rotations, ...)

lk_rotations.lk_supercell <- function(x, ...)
  .result(x, "rotations", .lk_supercell_get_shape, .lk_supercell_get_rotations, ...)

lk_rotations.lk_grid <- function(x, ...)
  .result(x, "rotations", .lk_grid_get_shape, .lk_grid_get_rotations, ...)

# Computes phonons, scattering and conductivity.
lk_run <- function(x, ...) UseMethod("lk_run")

lk_run.lk_conductivity <- function(x, ...) {
  .lk_conductivity_run(x, .options("lk_conductivity_run", ...))
  invisible(x)
}

# Second atoms of the pairs.
lk_second_atoms <- function(x, ...) UseMethod("lk_second_atoms")

lk_second_atoms.lk_displacements <- function(x, ...)
  .one_based(.result(x, "second_atoms", .lk_displacements_get_shape,
    .lk_displacements_get_second_atoms, ...))

# Second displacements of the pairs.
lk_second_displacements <- function(x, ...) UseMethod("lk_second_displacements")

lk_second_displacements.lk_displacements <- function(x, ...)
  .result(x, "second_displacements", .lk_displacements_get_shape,
    .lk_displacements_get_second_displacements, ...)

# Sets displacements of one atom, or of two, in the supercell.
lk_set_displacements <- function(x, ...) UseMethod("lk_set_displacements")

lk_set_displacements.lk_input <- function(x, atoms, vectors, cutoff, ..., pair_first = NULL,
    pair_atoms = NULL, pair_vectors = NULL, pair_included = NULL) {
  .none(...)
  atoms <- .indices(atoms, "integer", 1, "atoms")
  vectors <- .array(vectors, "double", 2, "vectors")
  pair_first <- .indices(pair_first, "integer", 1, "pair_first", optional = TRUE)
  pair_atoms <- .indices(pair_atoms, "integer", 1, "pair_atoms", optional = TRUE)
  pair_vectors <- .array(pair_vectors, "double", 2, "pair_vectors", optional = TRUE)
  pair_included <- .array(pair_included, "integer", 1, "pair_included", optional = TRUE)
  n_singles <- length(atoms)
  n_pairs <- if (is.null(pair_first)) 0 else length(pair_first)
  .check(vectors, c(3, n_singles), "vectors")
  .check(pair_atoms, n_pairs, "pair_atoms")
  .check(pair_vectors, c(3, n_pairs), "pair_vectors")
  .check(pair_included, n_pairs, "pair_included")
  .lk_input_set_displacements(x, n_singles, atoms, vectors, n_pairs, pair_first, pair_atoms,
    pair_vectors, pair_included, .number(cutoff, "cutoff"))
  invisible(x)
}

# Sets the forces in all displaced supercells; earlier ones are replaced.
lk_set_forces <- function(x, ...) UseMethod("lk_set_forces")

lk_set_forces.lk_displacements <- function(x, forces, ...) {
  .none(...)
  forces <- .array(forces, "double", 3, "forces")
  n_supercells <- dim(forces)[3]
  n_atoms <- dim(forces)[2]
  .check(forces, c(3, n_atoms, n_supercells), "forces")
  .lk_displacements_set_forces(x, n_supercells, n_atoms, forces)
  invisible(x)
}

lk_set_forces.lk_input <- function(x, forces, ...) {
  .none(...)
  forces <- .array(forces, "double", 3, "forces")
  n_supercells <- dim(forces)[3]
  n_atoms <- dim(forces)[2]
  .check(forces, c(3, n_atoms, n_supercells), "forces")
  .lk_input_set_forces(x, n_supercells, n_atoms, forces)
  invisible(x)
}

# Sets dielectric constant and Born effective charges.
lk_set_nac <- function(x, ...) UseMethod("lk_set_nac")

lk_set_nac.lk_input <- function(x, born, dielectric, factor, ...) {
  .none(...)
  born <- .array(born, "double", 3, "born")
  dielectric <- .array(dielectric, "double", 2, "dielectric")
  n_primitive <- dim(born)[3]
  .check(born, c(3, 3, n_primitive), "born")
  .check(dielectric, c(3, 3), "dielectric")
  .lk_input_set_nac(x, n_primitive, born, .transposed(dielectric), .number(factor, "factor"))
  invisible(x)
}

# Sets single displacements in the supercell of the second order.
lk_set_phonon_displacements <- function(x, ...) UseMethod("lk_set_phonon_displacements")

lk_set_phonon_displacements.lk_input <- function(x, atoms, vectors, ...) {
  .none(...)
  atoms <- .indices(atoms, "integer", 1, "atoms")
  vectors <- .array(vectors, "double", 2, "vectors")
  n_singles <- length(atoms)
  .check(vectors, c(3, n_singles), "vectors")
  .lk_input_set_phonon_displacements(x, n_singles, atoms, vectors)
  invisible(x)
}

# Sets the forces of all displaced supercells of the second order.
lk_set_phonon_forces <- function(x, ...) UseMethod("lk_set_phonon_forces")

lk_set_phonon_forces.lk_input <- function(x, forces, ...) {
  .none(...)
  forces <- .array(forces, "double", 3, "forces")
  n_supercells <- dim(forces)[3]
  n_atoms <- dim(forces)[2]
  .check(forces, c(3, n_atoms, n_supercells), "forces")
  .lk_input_set_phonon_forces(x, n_supercells, n_atoms, forces)
  invisible(x)
}

# Shape of an array result.
lk_shape <- function(x, ...) UseMethod("lk_shape")

lk_shape.lk_crystal <- function(x, name, ...)
  .only(.shape(x, name, .lk_crystal_get_shape), ...)

lk_shape.lk_supercell <- function(x, name, ...)
  .only(.shape(x, name, .lk_supercell_get_shape), ...)

lk_shape.lk_displacements <- function(x, name, ...)
  .only(.shape(x, name, .lk_displacements_get_shape), ...)

lk_shape.lk_fc3 <- function(x, name, ...)
  .only(.shape(x, name, .lk_fc3_get_shape), ...)

lk_shape.lk_grid <- function(x, name, ...)
  .only(.shape(x, name, .lk_grid_get_shape), ...)

lk_shape.lk_input <- function(x, name, ...)
  .only(.shape(x, name, .lk_input_get_shape), ...)

lk_shape.lk_nac <- function(x, name, ...)
  .only(.shape(x, name, .lk_nac_get_shape), ...)

lk_shape.lk_fc2 <- function(x, name, ...)
  .only(.shape(x, name, .lk_fc2_get_shape), ...)

lk_shape.lk_phonons <- function(x, name, ...)
  .only(.shape(x, name, .lk_phonons_get_shape), ...)

lk_shape.lk_conductivity <- function(x, name, ...)
  .only(.shape(x, name, .lk_conductivity_get_shape), ...)

# Shortest vectors from primitive to supercell atoms, all images of equal length.
lk_shortest_vectors <- function(x, ...) UseMethod("lk_shortest_vectors")

lk_shortest_vectors.lk_supercell <- function(x, ...)
  .result(x, "shortest_vectors", .lk_supercell_get_shape, .lk_supercell_get_shortest_vectors, ...)

# Smearings.
lk_sigmas <- function(x, ...) UseMethod("lk_sigmas")

lk_sigmas.lk_conductivity <- function(x, ...)
  .result(x, "sigmas", .lk_conductivity_get_shape, .lk_conductivity_get_sigmas, ...)

# Displacements of all atoms, Cartesian, Angstrom.
lk_snapshots <- function(x, ...) UseMethod("lk_snapshots")

lk_snapshots.lk_input <- function(x, ...)
  .result(x, "snapshots", .lk_input_get_shape, .lk_input_get_snapshots, ...)

# International symbol and number of the space group.
lk_space_group <- function(x, ...) UseMethod("lk_space_group")

lk_space_group.lk_crystal <- function(x, ...)
  .only(.lk_crystal_get_space_group(x), ...)

lk_space_group.lk_supercell <- function(x, ...)
  .only(.lk_supercell_get_space_group(x), ...)

lk_space_group.lk_input <- function(x, ...)
  .only(.lk_input_get_space_group(x), ...)

# Basis vectors of the supercell in rows, Angstrom.
lk_supercell_lattice <- function(x, ...) UseMethod("lk_supercell_lattice")

lk_supercell_lattice.lk_input <- function(x, ...)
  .transposed(.result(x, "supercell_lattice", .lk_input_get_shape,
    .lk_input_get_supercell_lattice, ...))

# Masses of the atoms of the supercell, u.
lk_supercell_masses <- function(x, ...) UseMethod("lk_supercell_masses")

lk_supercell_masses.lk_input <- function(x, ...)
  .result(x, "supercell_masses", .lk_input_get_shape, .lk_input_get_supercell_masses, ...)

# The supercell matrix.
lk_supercell_matrix <- function(x, ...) UseMethod("lk_supercell_matrix")

lk_supercell_matrix.lk_supercell <- function(x, ...)
  .transposed(.result(x, "supercell_matrix", .lk_supercell_get_shape,
    .lk_supercell_get_supercell_matrix, ...))

lk_supercell_matrix.lk_input <- function(x, ...)
  .transposed(.result(x, "supercell_matrix", .lk_input_get_shape, .lk_input_get_supercell_matrix,
    ...))

# Fractional positions in the supercell.
lk_supercell_positions <- function(x, ...) UseMethod("lk_supercell_positions")

lk_supercell_positions.lk_input <- function(x, ...)
  .result(x, "supercell_positions", .lk_input_get_shape, .lk_input_get_supercell_positions, ...)

# Symbol of an atom of the supercell.
lk_supercell_symbol <- function(x, ...) UseMethod("lk_supercell_symbol")

lk_supercell_symbol.lk_input <- function(x, i, ...)
  .only(.lk_input_get_supercell_symbol(x, .index(i, "i")), ...)

# Symbol of an atom of the supercell of all.
lk_supercell_symbols <- function(x, ...) UseMethod("lk_supercell_symbols")

lk_supercell_symbols.lk_input <- function(x, ...)
  .texts_of(lk_n_supercell_atoms(x), function(i) .lk_input_get_supercell_symbol(x, i), ...)

# Supercell atom that represents each supercell atom.
lk_supercell_to_primitive <- function(x, ...) UseMethod("lk_supercell_to_primitive")

lk_supercell_to_primitive.lk_supercell <- function(x, ...)
  .one_based(.result(x, "supercell_to_primitive", .lk_supercell_get_shape,
    .lk_supercell_get_supercell_to_primitive, ...))

# Primitive atom of each supercell atom.
lk_supercell_to_primitive_index <- function(x, ...) UseMethod("lk_supercell_to_primitive_index")

lk_supercell_to_primitive_index.lk_supercell <- function(x, ...)
  .one_based(.result(x, "supercell_to_primitive_index", .lk_supercell_get_shape,
    .lk_supercell_get_supercell_to_primitive_index, ...))

# Supercell atom that represents the unit-cell atom of each supercell atom.
lk_supercell_to_unit <- function(x, ...) UseMethod("lk_supercell_to_unit")

lk_supercell_to_unit.lk_supercell <- function(x, ...)
  .one_based(.result(x, "supercell_to_unit", .lk_supercell_get_shape,
    .lk_supercell_get_supercell_to_unit, ...))

# Chemical symbol of an atom.
lk_symbol <- function(x, ...) UseMethod("lk_symbol")

lk_symbol.lk_crystal <- function(x, i, ...)
  .only(.lk_crystal_get_symbol(x, .index(i, "i")), ...)

lk_symbol.lk_supercell <- function(x, i, ...)
  .only(.lk_supercell_get_symbol(x, .index(i, "i")), ...)

lk_symbol.lk_input <- function(x, i, ...)
  .only(.lk_input_get_symbol(x, .index(i, "i")), ...)

# Chemical symbol of an atom of all.
lk_symbols <- function(x, ...) UseMethod("lk_symbols")

lk_symbols.lk_crystal <- function(x, ...)
  .texts_of(lk_n_atoms(x), function(i) .lk_crystal_get_symbol(x, i), ...)

lk_symbols.lk_supercell <- function(x, ...)
  .texts_of(lk_n_atoms(x), function(i) .lk_supercell_get_symbol(x, i), ...)

lk_symbols.lk_input <- function(x, ...)
  .texts_of(lk_n_atoms(x), function(i) .lk_input_get_symbol(x, i), ...)

# Symmetry tolerance that the file names, Angstrom.
lk_symmetry_tolerance <- function(x, ...) UseMethod("lk_symmetry_tolerance")

lk_symmetry_tolerance.lk_input <- function(x, ...)
  .only(.lk_input_get_symmetry_tolerance(x), ...)

# Temperatures.
lk_temperatures <- function(x, ...) UseMethod("lk_temperatures")

lk_temperatures.lk_conductivity <- function(x, ...)
  .result(x, "temperatures", .lk_conductivity_get_shape, .lk_conductivity_get_temperatures, ...)

# Offsets of addresses of the tetrahedra around a point.
lk_tetrahedra <- function(x, ...) UseMethod("lk_tetrahedra")

lk_tetrahedra.lk_grid <- function(x, ...)
  .result(x, "tetrahedra", .lk_grid_get_shape, .lk_grid_get_tetrahedra, ...)

# Translation that brings each supercell atom onto its primitive representative.
lk_translation_of <- function(x, ...) UseMethod("lk_translation_of")

lk_translation_of.lk_supercell <- function(x, ...)
  .one_based(.result(x, "translation_of", .lk_supercell_get_shape,
    .lk_supercell_get_translation_of, ...))

# Translations of the space-group operations.
lk_translations <- function(x, ...) UseMethod("lk_translations")

lk_translations.lk_crystal <- function(x, ...)
  .result(x, "translations", .lk_crystal_get_shape, .lk_crystal_get_translations, ...)

lk_translations.lk_supercell <- function(x, ...)
  .result(x, "translations", .lk_supercell_get_shape, .lk_supercell_get_translations, ...)

# Coulomb constant in the units of the force constants.
lk_unit_factor <- function(x, ...) UseMethod("lk_unit_factor")

lk_unit_factor.lk_nac <- function(x, ...)
  .only(.lk_nac_get_unit_factor(x), ...)

# Supercell atom of each atom of the unit cell.
lk_unit_to_supercell <- function(x, ...) UseMethod("lk_unit_to_supercell")

lk_unit_to_supercell.lk_supercell <- function(x, ...)
  .one_based(.result(x, "unit_to_supercell", .lk_supercell_get_shape,
    .lk_supercell_get_unit_to_supercell, ...))

# Version of that program.
lk_version <- function(x, ...)
  if (missing(x)) .lk_version() else UseMethod("lk_version")

lk_version.lk_input <- function(x, ...)
  .only(.lk_input_get_version(x), ...)

# Volume of the cell.
lk_volume <- function(x, ...) UseMethod("lk_volume")

lk_volume.lk_crystal <- function(x, ...)
  .only(.lk_crystal_get_volume(x), ...)

# Numbers of grid points that the irreducible ones stand for.
lk_weights <- function(x, ...) UseMethod("lk_weights")

lk_weights.lk_grid <- function(x, ...)
  .result(x, "weights", .lk_grid_get_shape, .lk_grid_get_weights, ...)

lk_weights.lk_conductivity <- function(x, ...)
  .result(x, "weights", .lk_conductivity_get_shape, .lk_conductivity_get_weights, ...)

# Writes a crystal as POSCAR of VASP 5.
lk_write <- function(x, ...) UseMethod("lk_write")

lk_write.lk_crystal <- function(x, path, ...) {
  .none(...)
  .lk_crystal_write(x, path)
  invisible(x)
}

lk_write.lk_input <- function(x, path, ...) {
  .none(...)
  .lk_input_write(x, path)
  invisible(x)
}

# Writes displacements and forces as phonopy's FORCE_SETS.
lk_write_force_sets <- function(x, ...) UseMethod("lk_write_force_sets")

lk_write_force_sets.lk_input <- function(x, path, ...) {
  .none(...)
  .lk_input_write_force_sets(x, path)
  invisible(x)
}

# Writes the forces of the second order as FORCES_FC2.
lk_write_forces_fc2 <- function(x, ...) UseMethod("lk_write_forces_fc2")

lk_write_forces_fc2.lk_input <- function(x, path, ...) {
  .none(...)
  .lk_input_write_forces_fc2(x, path)
  invisible(x)
}

# Writes the forces of the displaced supercells as FORCES_FC3.
lk_write_forces_fc3 <- function(x, ...) UseMethod("lk_write_forces_fc3")

lk_write_forces_fc3.lk_input <- function(x, path, ...) {
  .none(...)
  .lk_input_write_forces_fc3(x, path)
  invisible(x)
}

# Writes the supercell and every displaced supercell as POSCAR files.
lk_write_supercells <- function(x, ...) UseMethod("lk_write_supercells")

lk_write_supercells.lk_input <- function(x, directory, ...) {
  .none(...)
  .lk_input_write_supercells(x, directory)
  invisible(x)
}

# Numbers and texts that print() shows.
.summaries <- list(
  lk_crystal = c("n_atoms", "n_operations", "volume", "space_group"),
  lk_supercell = c("n_atoms", "n_primitive", "n_translations", "primitive_volume", "space_group"),
  lk_displacements = c("n_supercells", "n_first", "n_second", "n_atoms"),
  lk_fc3 = c("n_rows", "n_super", "is_compact"),
  lk_grid = c("n_grid", "n_bz", "n_irreducible"),
  lk_input = c("n_atoms", "n_supercell_atoms", "n_primitive_atoms", "n_phonon_supercell_atoms",
    "n_singles", "n_pairs", "n_snapshots", "n_phonon_singles", "n_phonon_snapshots",
    "has_unit_cell", "has_supercell", "has_primitive_cell", "has_phonon_supercell",
    "has_supercell_matrix", "has_primitive_matrix", "has_phonon_supercell_matrix", "has_nac",
    "has_displacements", "has_forces", "has_phonon_displacements", "has_phonon_forces",
    "has_force_constants", "has_cutoff", "has_magnetic_moments", "nac_factor", "cutoff",
    "symmetry_tolerance", "program", "version", "calculator", "space_group", "nac_method"),
  lk_nac = c("method", "unit_factor"),
  lk_fc2 = c("n_rows", "n_super", "is_compact"),
  lk_phonons = c("n_bands"),
  lk_conductivity = c("n_temperatures", "n_sigmas", "n_qpoints", "n_bands"))
