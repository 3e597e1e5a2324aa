! SPDX-License-Identifier: BSD-3-Clause
! Generated from the C headers, do not edit; refresh by: python3 bindings/api/generate.py
!> Functions on arrays, and on the library itself.
module libkernel_kernels
  use, intrinsic :: iso_c_binding
  use libkernel_raw, raw_error_message => lk_error_message, raw_status_name => lk_status_name, &
      raw_backend_name => lk_backend_name, raw_version => lk_version, raw_api_hash => &
      lk_api_hash, raw_build_info => lk_build_info, raw_runtime_info => lk_runtime_info, &
      raw_kernel_describe => lk_kernel_describe, raw_x_fault_set => lk_x_fault_set, &
      raw_options_describe => lk_options_describe
  use libkernel_core
  use libkernel_handles
  implicit none
  private
  public :: lk_error_message, lk_status_name, lk_backend_name, lk_version, lk_api_hash, &
      lk_build_info, lk_runtime_info, lk_kernel_count, lk_kernel_describe, lk_element_mass, &
      lk_element_mass_variance, lk_cell_permutation, lk_cell_shortest_vectors, lk_x_fault_set, &
      lk_fc2_symmetrize, lk_fc2_symmetrize_compact, lk_fc2_transpose_compact, lk_fc2_distribute, &
      lk_fc3_distribute, lk_fc3_rotate_delta_fc2s, lk_fc3_permutation_symmetry, &
      lk_fc3_permutation_symmetry_compact, lk_fc3_transpose_compact, lk_fc3_subtract_mean, &
      lk_grid_smith_normal_form, lk_grid_indices, lk_grid_addresses, lk_grid_irreducible_map, &
      lk_grid_reciprocal_rotations, lk_grid_rotations, lk_grid_bz_addresses, &
      lk_grid_rotated_bz_point, lk_grid_neighbors, lk_grid_tetrahedra, &
      lk_grid_integration_weights, lk_linalg_eigh_hermitian_batch, lk_options_count, &
      lk_options_describe, lk_phonon_dynamical_matrices, lk_phonon_dynamical_matrices_gonze, &
      lk_phonon_dynamical_matrix, lk_phonon_dynamical_matrices_at_grid, &
      lk_phonon_dynamical_matrices_gonze_at_grid, lk_phonon_charge_sum, &
      lk_phonon_dipole_dipole_q0, lk_phonon_dipole_dipole, lk_phonon_dipole_dipole_derivative, &
      lk_phonon_dynamical_matrix_derivative, lk_phonon_inverse_fourier, &
      lk_phonon_group_velocities, lk_phonon_heat_capacities, lk_phonon_free_energies, &
      lk_phonon3_ir_triplets, lk_phonon3_bz_triplets, lk_phonon3_tetrahedron_weights, &
      lk_phonon3_gaussian_weights, lk_phonon3_degenerate_weights, lk_phonon3_real_to_reciprocal, &
      lk_phonon3_reciprocal_to_normal, lk_phonon3_interaction, lk_phonon3_imag_self_energy, &
      lk_phonon3_detailed_imag_self_energy, lk_phonon3_collision, &
      lk_phonon3_collision_at_grid_points, lk_phonon3_isotope_strength, &
      lk_phonon3_tetrahedron_isotope_strength

  interface lk_error_message
    module procedure lk_error_message_of
  end interface

  interface lk_status_name
    module procedure lk_status_name_of
  end interface

  interface lk_backend_name
    module procedure lk_backend_name_of
  end interface

  interface lk_version
    module procedure lk_version_of
  end interface

  interface lk_api_hash
    module procedure lk_api_hash_of
  end interface

  interface lk_build_info
    module procedure lk_build_info_of
  end interface

  interface lk_runtime_info
    module procedure lk_runtime_info_of
  end interface

  interface lk_kernel_describe
    module procedure lk_kernel_describe_of
  end interface

  interface lk_x_fault_set
    module procedure lk_x_fault_set_of
  end interface

  interface lk_options_describe
    module procedure lk_options_describe_of
  end interface

contains

  !> Text of the calling thread's last failure; empty after a success.
  !>
  !> Since 1.0; C: lk_error_message().
  function lk_error_message_of() result(answer)
    character(len=:), allocatable :: answer
    answer = copied(raw_error_message())
  end function

  !> Name of a status, for example "LK_E_SHAPE".
  !>
  !> Since 1.0; C: lk_status_name().
  function lk_status_name_of(status) result(answer)
    !> A status.
    integer(c_int32_t), intent(in) :: status
    character(len=:), allocatable :: answer
    answer = copied(raw_status_name(status))
  end function

  !> Name of a backend: "auto", "reference" or "native".
  !>
  !> Since 1.0; C: lk_backend_name().
  function lk_backend_name_of(backend) result(answer)
    !> One of lk_backend_value.
    integer(c_int32_t), intent(in) :: backend
    character(len=:), allocatable :: answer
    answer = copied(raw_backend_name(backend))
  end function

  !> Version of the library, for example "1.0.0".
  !>
  !> Since 1.0; C: lk_version().
  function lk_version_of() result(answer)
    character(len=:), allocatable :: answer
    answer = copied(raw_version())
  end function

  !> Hash of the public interface; bindings compare it with the one they were generated from.
  !>
  !> Since 1.0; C: lk_api_hash().
  function lk_api_hash_of() result(answer)
    character(len=:), allocatable :: answer
    answer = copied(raw_api_hash())
  end function

  !> How the library was built: version, compiler, flags, libraries.
  !>
  !> Since 1.0; C: lk_build_info().
  function lk_build_info_of() result(answer)
    character(len=:), allocatable :: answer
    answer = copied(raw_build_info())
  end function

  !> What the library chose in this process and why: path, instruction-set level, threads,
  !> backend.
  !>
  !> Since 1.0; C: lk_runtime_info().
  function lk_runtime_info_of() result(answer)
    character(len=:), allocatable :: answer
    answer = copied(raw_runtime_info())
  end function

  !> Number of entries of all kernels' implementation lists.
  !>
  !> Statuses: LK_E_INVALID. Since 1.0; C: lk_kernel_get_count().
  subroutine lk_kernel_count(count, stat, errmsg)
    !> Number of entries.
    integer(c_int64_t), intent(out) :: count
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_kernel_get_count(count), stat, errmsg)
  end subroutine

  !> Describes one entry; entries of a kernel follow each other in the order in which
  !> LK_BACKEND_AUTO tries them.
  !>
  !> The texts live as long as the library.
  !>
  !> Statuses: LK_E_INVALID. Since 1.0; C: lk_kernel_describe().
  subroutine lk_kernel_describe_of(i, kernel, implementation, backend, stat, errmsg)
    !> Index below lk_kernel_get_count().
    integer(c_int64_t), intent(in) :: i
    !> Kernel, for example "phonon3.collision".
    character(len=:), allocatable, intent(out) :: kernel
    !> Implementation, for example "reference".
    character(len=:), allocatable, intent(out) :: implementation
    !> Backend it belongs to.
    integer(c_int32_t), intent(out) :: backend
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    type(c_ptr) :: kernel_
    type(c_ptr) :: implementation_
    status_ = raw_kernel_describe(i, kernel_, implementation_, backend)
    if (status_ == LK_OK) then
      kernel = copied(kernel_)
      implementation = copied(implementation_)
    end if
    call report(status_, stat, errmsg)
  end subroutine

  !> Standard atomic weight of an element.
  !>
  !> Statuses: LK_E_INVALID. Since 1.0; C: lk_element_get_mass().
  subroutine lk_element_mass(symbol, value, stat, errmsg)
    !> Chemical symbol; a number may follow.
    character(len=*), intent(in) :: symbol
    !> Weight, u.
    real(c_double), intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_element_get_mass(c_text(symbol), value), stat, errmsg)
  end subroutine

  !> Mass variance of the natural isotopes of an element.
  !>
  !> It is 0 for an element of one isotope, and an error when no natural isotopes are known.
  !>
  !> Statuses: LK_E_INVALID. Since 1.0; C: lk_element_get_mass_variance().
  subroutine lk_element_mass_variance(symbol, value, stat, errmsg)
    !> Chemical symbol; a number may follow.
    character(len=*), intent(in) :: symbol
    !> Sum of f_i (1 - m_i/m)^2 over the isotopes i of fraction f_i, no unit.
    real(c_double), intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_element_get_mass_variance(c_text(symbol), value), stat, errmsg)
  end subroutine

  !> Finds which atom lies where another one was moved to.
  !>
  !> Where several atoms lie within the tolerance, atoms in ascending order take the first
  !> position that is still free.
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM, LK_E_SINGULAR. Since 1.0;
  !> C: lk_cell_permutation_compute().
  subroutine lk_cell_permutation(lattice, positions, moved_positions, tolerance, permutation, &
      found, context, options, stat, errmsg)
    !> (3, 3) Lattice vectors in columns, Angstrom.
    real(c_double), intent(in), contiguous :: lattice(:, :)
    !> (3, n_atoms) Fractional positions.
    real(c_double), intent(in), contiguous :: positions(:, :)
    !> (3, n_atoms) Fractional positions of the moved atoms.
    real(c_double), intent(in), contiguous :: moved_positions(:, :)
    !> Distance below which positions are the same, Angstrom.
    real(c_double), intent(in) :: tolerance
    !> (n_atoms,) permutation[j] is the atom at moved_positions[j], periodic images included; -1
    !> where there is none. Counted from 1.
    integer(c_int64_t), allocatable, intent(out) :: permutation(:)
    !> 1 when every atom was found.
    logical, intent(out) :: found
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_cell_permutation_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: n_atoms
    integer(c_int32_t) :: found_
    if (.not. compatible(stat, errmsg)) return
    n_atoms = size(positions, 2, c_int64_t)
    if (.not. fits("lattice", shape(lattice, kind=c_int64_t), [integer(c_int64_t) :: 3, 3], &
        stat, errmsg)) return
    if (.not. fits("positions", shape(positions, kind=c_int64_t), [integer(c_int64_t) :: 3, &
        n_atoms], stat, errmsg)) return
    if (.not. fits("moved_positions", shape(moved_positions, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, n_atoms], stat, errmsg)) return
    allocate (permutation(n_atoms))
    status_ = lk_cell_permutation_compute(raw_context(context), n_atoms, transpose(lattice), &
        positions, moved_positions, tolerance, permutation, found_, raw_options(options))
    if (status_ == LK_OK) then
      found = found_ /= 0
      permutation = permutation + 1
    end if
    call report(status_, stat, errmsg)
  end subroutine

  !> Finds the shortest vectors between atoms of a periodic cell, with all images of equal length.
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM, LK_E_SHAPE. Since 1.0; C:
  !> lk_cell_shortest_vectors_compute().
  subroutine lk_cell_shortest_vectors(n_vectors, positions_to, positions_from, lattice_points, &
      reduced_basis, transformation, tolerance, multiplicity, vectors, context, options, stat, &
      errmsg)
    !> Number of vectors, the sum of the counts; 0 with vectors absent.
    integer(c_int64_t), intent(in) :: n_vectors
    !> (3, n_to) End points in coordinates of the reduced basis.
    real(c_double), intent(in), contiguous :: positions_to(:, :)
    !> (3, n_from) Starting points in coordinates of the reduced basis.
    real(c_double), intent(in), contiguous :: positions_from(:, :)
    !> (3, n_lattice_points) Lattice translations to try, in coordinates of the reduced basis.
    integer(c_int64_t), intent(in), contiguous :: lattice_points(:, :)
    !> (3, 3) Basis vectors in columns, Angstrom.
    real(c_double), intent(in), contiguous :: reduced_basis(:, :)
    !> (3, 3) Matrix that is applied to the vectors found.
    integer(c_int64_t), intent(in), contiguous :: transformation(:, :)
    !> Lengths that differ by less are equal, Angstrom.
    real(c_double), intent(in) :: tolerance
    !> (2, n_from, n_to) Count of each pair, and first row of vectors counted from 0 in every
    !> language.
    integer(c_int64_t), allocatable, intent(out) :: multiplicity(:, :, :)
    !> (3, n_vectors) Transformed vectors; absent only counts.
    real(c_double), allocatable, intent(out), optional :: vectors(:, :)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_cell_shortest_vectors_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: n_to, n_from, n_lattice_points
    real(c_double), allocatable :: vectors_(:, :)
    if (.not. compatible(stat, errmsg)) return
    n_to = size(positions_to, 2, c_int64_t)
    n_from = size(positions_from, 2, c_int64_t)
    n_lattice_points = size(lattice_points, 2, c_int64_t)
    if (.not. fits("positions_to", shape(positions_to, kind=c_int64_t), [integer(c_int64_t) :: &
        3, n_to], stat, errmsg)) return
    if (.not. fits("positions_from", shape(positions_from, kind=c_int64_t), [integer(c_int64_t) &
        :: 3, n_from], stat, errmsg)) return
    if (.not. fits("lattice_points", shape(lattice_points, kind=c_int64_t), [integer(c_int64_t) &
        :: 3, n_lattice_points], stat, errmsg)) return
    if (.not. fits("reduced_basis", shape(reduced_basis, kind=c_int64_t), [integer(c_int64_t) :: &
        3, 3], stat, errmsg)) return
    if (.not. fits("transformation", shape(transformation, kind=c_int64_t), [integer(c_int64_t) &
        :: 3, 3], stat, errmsg)) return
    if (present(vectors)) allocate (vectors_(3, n_vectors))
    allocate (multiplicity(2, n_from, n_to))
    status_ = lk_cell_shortest_vectors_compute(raw_context(context), n_to, n_from, &
        n_lattice_points, n_vectors, positions_to, positions_from, lattice_points, &
        transpose(reduced_basis), transpose(transformation), tolerance, vectors_, multiplicity, &
        raw_options(options))
    if (status_ == LK_OK) then
      if (present(vectors)) call move_alloc(vectors_, vectors)
    end if
    call report(status_, stat, errmsg)
  end subroutine

  !> Makes a later call on this thread fail with LK_E_NOMEM, to test callers and the library
  !> itself.
  !>
  !> Since 1.0; C: lk_x_fault_set().
  subroutine lk_x_fault_set_of(calls)
    !> Which of the following fallible calls fails: 1 is the next; 0 turns it off.
    integer(c_int64_t), intent(in) :: calls
    call raw_x_fault_set(calls)
  end subroutine

  !> Imposes sum rules and permutation symmetry on full second-order force constants.
  !>
  !> Level times: subtract the mean over the first atom, then over the second, and average with
  !> the transposed array. Last, the diagonal blocks are set from the sum rule.
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED, LK_E_CANCELLED. Since 1.0;
  !> C: lk_fc2_symmetrize_compute().
  subroutine lk_fc2_symmetrize(level, force_constants, context, options, stat, errmsg)
    !> Number of times, 0 or more.
    integer(c_int64_t), intent(in) :: level
    !> (3, 3, n_atoms, n_atoms) Force constants.
    real(c_double), intent(inout), contiguous :: force_constants(:, :, :, :)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_fc2_symmetrize_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t) :: n_atoms
    if (.not. compatible(stat, errmsg)) return
    n_atoms = size(force_constants, 4, c_int64_t)
    if (.not. fits("force_constants", shape(force_constants, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, 3, n_atoms, n_atoms], stat, errmsg)) return
    call report(lk_fc2_symmetrize_compute(raw_context(context), n_atoms, level, force_constants, &
        raw_options(options)), stat, errmsg)
  end subroutine

  !> Imposes sum rules and permutation symmetry on compact second-order force constants.
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED, LK_E_CANCELLED. Since 1.0;
  !> C: lk_fc2_symmetrize_compact_compute().
  subroutine lk_fc2_symmetrize_compact(level, permutations, s2pp, p2s, translation_of, &
      force_constants, context, options, stat, errmsg)
    !> Number of times, 0 or more.
    integer(c_int64_t), intent(in) :: level
    !> (n_atoms, n_translations) Atom that each atom goes to. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: permutations(:, :)
    !> (n_atoms,) Primitive atom of each supercell atom. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: s2pp(:)
    !> (n_primitive,) Supercell atom of each primitive atom. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: p2s(:)
    !> (n_atoms,) Translation onto the representative. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: translation_of(:)
    !> (3, 3, n_atoms, n_primitive) Force constants.
    real(c_double), intent(inout), contiguous :: force_constants(:, :, :, :)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_fc2_symmetrize_compact_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t) :: n_translations, n_atoms, n_primitive
    if (.not. compatible(stat, errmsg)) return
    n_translations = size(permutations, 2, c_int64_t)
    n_atoms = size(permutations, 1, c_int64_t)
    n_primitive = size(p2s, kind=c_int64_t)
    if (.not. fits("permutations", shape(permutations, kind=c_int64_t), [integer(c_int64_t) :: &
        n_atoms, n_translations], stat, errmsg)) return
    if (.not. fits("s2pp", shape(s2pp, kind=c_int64_t), [integer(c_int64_t) :: n_atoms], stat, &
        errmsg)) return
    if (.not. fits("p2s", shape(p2s, kind=c_int64_t), [integer(c_int64_t) :: n_primitive], stat, &
        errmsg)) return
    if (.not. fits("translation_of", shape(translation_of, kind=c_int64_t), [integer(c_int64_t) &
        :: n_atoms], stat, errmsg)) return
    if (.not. fits("force_constants", shape(force_constants, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, 3, n_atoms, n_primitive], stat, errmsg)) return
    call report(lk_fc2_symmetrize_compact_compute(raw_context(context), n_primitive, n_atoms, &
        n_translations, level, permutations - 1_c_int64_t, s2pp - 1_c_int64_t, p2s - &
        1_c_int64_t, translation_of - 1_c_int64_t, force_constants, raw_options(options)), stat, &
        errmsg)
  end subroutine

  !> Exchanges the two atoms of compact second-order force constants.
  !>
  !> Blocks of two atoms half a supercell translation apart keep their places, as in phonopy.
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED, LK_E_CANCELLED. Since 1.0;
  !> C: lk_fc2_transpose_compact_compute().
  subroutine lk_fc2_transpose_compact(permutations, s2pp, p2s, translation_of, force_constants, &
      context, options, stat, errmsg)
    !> (n_atoms, n_translations) Atom that each atom goes to. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: permutations(:, :)
    !> (n_atoms,) Primitive atom of each supercell atom. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: s2pp(:)
    !> (n_primitive,) Supercell atom of each primitive atom. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: p2s(:)
    !> (n_atoms,) Translation onto the representative. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: translation_of(:)
    !> (3, 3, n_atoms, n_primitive) Force constants.
    real(c_double), intent(inout), contiguous :: force_constants(:, :, :, :)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_fc2_transpose_compact_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t) :: n_translations, n_atoms, n_primitive
    if (.not. compatible(stat, errmsg)) return
    n_translations = size(permutations, 2, c_int64_t)
    n_atoms = size(permutations, 1, c_int64_t)
    n_primitive = size(p2s, kind=c_int64_t)
    if (.not. fits("permutations", shape(permutations, kind=c_int64_t), [integer(c_int64_t) :: &
        n_atoms, n_translations], stat, errmsg)) return
    if (.not. fits("s2pp", shape(s2pp, kind=c_int64_t), [integer(c_int64_t) :: n_atoms], stat, &
        errmsg)) return
    if (.not. fits("p2s", shape(p2s, kind=c_int64_t), [integer(c_int64_t) :: n_primitive], stat, &
        errmsg)) return
    if (.not. fits("translation_of", shape(translation_of, kind=c_int64_t), [integer(c_int64_t) &
        :: n_atoms], stat, errmsg)) return
    if (.not. fits("force_constants", shape(force_constants, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, 3, n_atoms, n_primitive], stat, errmsg)) return
    call report(lk_fc2_transpose_compact_compute(raw_context(context), n_primitive, n_atoms, &
        n_translations, permutations - 1_c_int64_t, s2pp - 1_c_int64_t, p2s - 1_c_int64_t, &
        translation_of - 1_c_int64_t, force_constants, raw_options(options)), stat, errmsg)
  end subroutine

  !> Adds rows of second-order force constants made by symmetry from known rows.
  !>
  !> For every target t with map_atoms[t] = d, d not t: row(t)[x] += R^T row(d)[permutation[x]] R
  !> with the operation map_operations[t]. Targets with map_atoms[t] = t are known; d must be a
  !> target too.
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED, LK_E_CANCELLED. Since 1.0;
  !> C: lk_fc2_distribute_compute().
  subroutine lk_fc2_distribute(targets, rows, rotations, permutations, map_atoms, &
      map_operations, force_constants, context, options, stat, errmsg)
    !> (n_targets,) Supercell atoms. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: targets(:)
    !> (n_targets,) Their rows, all different. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: rows(:)
    !> (3, 3, n_operations) Cartesian rotations.
    real(c_double), intent(in), contiguous :: rotations(:, :, :)
    !> (n_atoms, n_operations) Atom that each atom goes to. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: permutations(:, :)
    !> (n_atoms,) Known atom of each atom. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: map_atoms(:)
    !> (n_atoms,) Operation that brings the atom onto it. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: map_operations(:)
    !> (3, 3, n_atoms, n_rows) Force constants.
    real(c_double), intent(inout), contiguous :: force_constants(:, :, :, :)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_fc2_distribute_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t) :: n_targets, n_operations, n_atoms, n_rows
    if (.not. compatible(stat, errmsg)) return
    n_targets = size(targets, kind=c_int64_t)
    n_operations = size(rotations, 3, c_int64_t)
    n_atoms = size(permutations, 1, c_int64_t)
    n_rows = size(force_constants, 4, c_int64_t)
    if (.not. fits("targets", shape(targets, kind=c_int64_t), [integer(c_int64_t) :: n_targets], &
        stat, errmsg)) return
    if (.not. fits("rows", shape(rows, kind=c_int64_t), [integer(c_int64_t) :: n_targets], stat, &
        errmsg)) return
    if (.not. fits("rotations", shape(rotations, kind=c_int64_t), [integer(c_int64_t) :: 3, 3, &
        n_operations], stat, errmsg)) return
    if (.not. fits("permutations", shape(permutations, kind=c_int64_t), [integer(c_int64_t) :: &
        n_atoms, n_operations], stat, errmsg)) return
    if (.not. fits("map_atoms", shape(map_atoms, kind=c_int64_t), [integer(c_int64_t) :: &
        n_atoms], stat, errmsg)) return
    if (.not. fits("map_operations", shape(map_operations, kind=c_int64_t), [integer(c_int64_t) &
        :: n_atoms], stat, errmsg)) return
    if (.not. fits("force_constants", shape(force_constants, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, 3, n_atoms, n_rows], stat, errmsg)) return
    call report(lk_fc2_distribute_compute(raw_context(context), n_rows, n_atoms, n_targets, &
        n_operations, targets - 1_c_int64_t, rows - 1_c_int64_t, rotations, permutations - &
        1_c_int64_t, map_atoms - 1_c_int64_t, map_operations - 1_c_int64_t, force_constants, &
        raw_options(options)), stat, errmsg)
  end subroutine

  !> Makes one row of third-order force constants by symmetry from another.
  !>
  !> target[j][k] = R x R x R source[mapping[j]][mapping[k]].
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED, LK_E_CANCELLED. Since 1.0;
  !> C: lk_fc3_distribute_compute().
  subroutine lk_fc3_distribute(target, source, mapping, rotation, force_constants, context, &
      options, stat, errmsg)
    !> Row that is written. Counted from 1.
    integer(c_int64_t), intent(in) :: target
    !> Row that is read, another one. Counted from 1.
    integer(c_int64_t), intent(in) :: source
    !> (n_atoms,) Atoms of the source. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: mapping(:)
    !> (3, 3) Cartesian rotation R.
    real(c_double), intent(in), contiguous :: rotation(:, :)
    !> (3, 3, 3, n_atoms, n_atoms, n_rows) Force constants.
    real(c_double), intent(inout), contiguous :: force_constants(:, :, :, :, :, :)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_fc3_distribute_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t) :: n_atoms, n_rows
    if (.not. compatible(stat, errmsg)) return
    n_atoms = size(mapping, kind=c_int64_t)
    n_rows = size(force_constants, 6, c_int64_t)
    if (.not. fits("mapping", shape(mapping, kind=c_int64_t), [integer(c_int64_t) :: n_atoms], &
        stat, errmsg)) return
    if (.not. fits("rotation", shape(rotation, kind=c_int64_t), [integer(c_int64_t) :: 3, 3], &
        stat, errmsg)) return
    if (.not. fits("force_constants", shape(force_constants, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, 3, 3, n_atoms, n_atoms, n_rows], stat, errmsg)) return
    call report(lk_fc3_distribute_compute(raw_context(context), n_rows, n_atoms, target - &
        1_c_int64_t, source - 1_c_int64_t, mapping - 1_c_int64_t, transpose(rotation), &
        force_constants, raw_options(options)), stat, errmsg)
  end subroutine

  !> One row of third-order force constants from changes of the second-order ones.
  !>
  !> Least squares over all displacements d and site-symmetry operations s: fc3[j][k] = sum over
  !> (d, s) of inverse[d n_operations + s] times R_s delta_fc2s[d][map[s][j]][map[s][k]] R_s^T.
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED, LK_E_CANCELLED. Since 1.0;
  !> C: lk_fc3_rotate_delta_fc2s_compute().
  subroutine lk_fc3_rotate_delta_fc2s(delta_fc2s, inverse, rotations, atom_maps, fc3, context, &
      options, stat, errmsg)
    !> (3, 3, n_atoms, n_atoms, n_displacements) Changes, eV/Angstrom^2.
    real(c_double), intent(in), contiguous :: delta_fc2s(:, :, :, :, :)
    !> (n_displacements*n_operations, 3) Pseudo-inverse of the rotated displacements, 1/Angstrom.
    real(c_double), intent(in), contiguous :: inverse(:, :)
    !> (3, 3, n_operations) Cartesian rotations.
    real(c_double), intent(in), contiguous :: rotations(:, :, :)
    !> (n_atoms, n_operations) Atom that the operation brings to each atom. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: atom_maps(:, :)
    !> (3, 3, 3, n_atoms, n_atoms) Force constants, eV/Angstrom^3.
    real(c_double), allocatable, intent(out) :: fc3(:, :, :, :, :)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_fc3_rotate_delta_fc2s_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t) :: n_displacements, n_atoms, n_operations
    if (.not. compatible(stat, errmsg)) return
    n_displacements = size(delta_fc2s, 5, c_int64_t)
    n_atoms = size(delta_fc2s, 4, c_int64_t)
    n_operations = size(rotations, 3, c_int64_t)
    if (.not. fits("delta_fc2s", shape(delta_fc2s, kind=c_int64_t), [integer(c_int64_t) :: 3, 3, &
        n_atoms, n_atoms, n_displacements], stat, errmsg)) return
    if (.not. fits("inverse", shape(inverse, kind=c_int64_t), [integer(c_int64_t) :: &
        n_displacements * n_operations, 3], stat, errmsg)) return
    if (.not. fits("rotations", shape(rotations, kind=c_int64_t), [integer(c_int64_t) :: 3, 3, &
        n_operations], stat, errmsg)) return
    if (.not. fits("atom_maps", shape(atom_maps, kind=c_int64_t), [integer(c_int64_t) :: &
        n_atoms, n_operations], stat, errmsg)) return
    allocate (fc3(3, 3, 3, n_atoms, n_atoms))
    call report(lk_fc3_rotate_delta_fc2s_compute(raw_context(context), n_atoms, n_displacements, &
        n_operations, delta_fc2s, inverse, rotations, atom_maps - 1_c_int64_t, fc3, &
        raw_options(options)), stat, errmsg)
  end subroutine

  !> Averages full third-order force constants over the six orders of the three atoms.
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED, LK_E_CANCELLED. Since 1.0;
  !> C: lk_fc3_permutation_symmetry_compute().
  subroutine lk_fc3_permutation_symmetry(force_constants, context, options, stat, errmsg)
    !> (3, 3, 3, n_atoms, n_atoms, n_atoms) Force constants.
    real(c_double), intent(inout), contiguous :: force_constants(:, :, :, :, :, :)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_fc3_permutation_symmetry_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t) :: n_atoms
    if (.not. compatible(stat, errmsg)) return
    n_atoms = size(force_constants, 6, c_int64_t)
    if (.not. fits("force_constants", shape(force_constants, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, 3, 3, n_atoms, n_atoms, n_atoms], stat, errmsg)) return
    call report(lk_fc3_permutation_symmetry_compute(raw_context(context), n_atoms, &
        force_constants, raw_options(options)), stat, errmsg)
  end subroutine

  !> Averages compact third-order force constants over the six orders of the three atoms.
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED, LK_E_CANCELLED. Since 1.0;
  !> C: lk_fc3_permutation_symmetry_compact_compute().
  subroutine lk_fc3_permutation_symmetry_compact(permutations, s2pp, p2s, translation_of, &
      force_constants, context, options, stat, errmsg)
    !> (n_atoms, n_translations) Atom that each atom goes to. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: permutations(:, :)
    !> (n_atoms,) Primitive atom of each supercell atom. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: s2pp(:)
    !> (n_primitive,) Supercell atom of each primitive atom. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: p2s(:)
    !> (n_atoms,) Translation onto the representative. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: translation_of(:)
    !> (3, 3, 3, n_atoms, n_atoms, n_primitive) Force constants.
    real(c_double), intent(inout), contiguous :: force_constants(:, :, :, :, :, :)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_fc3_permutation_symmetry_compact_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t) :: n_translations, n_atoms, n_primitive
    if (.not. compatible(stat, errmsg)) return
    n_translations = size(permutations, 2, c_int64_t)
    n_atoms = size(permutations, 1, c_int64_t)
    n_primitive = size(p2s, kind=c_int64_t)
    if (.not. fits("permutations", shape(permutations, kind=c_int64_t), [integer(c_int64_t) :: &
        n_atoms, n_translations], stat, errmsg)) return
    if (.not. fits("s2pp", shape(s2pp, kind=c_int64_t), [integer(c_int64_t) :: n_atoms], stat, &
        errmsg)) return
    if (.not. fits("p2s", shape(p2s, kind=c_int64_t), [integer(c_int64_t) :: n_primitive], stat, &
        errmsg)) return
    if (.not. fits("translation_of", shape(translation_of, kind=c_int64_t), [integer(c_int64_t) &
        :: n_atoms], stat, errmsg)) return
    if (.not. fits("force_constants", shape(force_constants, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, 3, 3, n_atoms, n_atoms, n_primitive], stat, errmsg)) return
    call report(lk_fc3_permutation_symmetry_compact_compute(raw_context(context), n_primitive, &
        n_atoms, n_translations, permutations - 1_c_int64_t, s2pp - 1_c_int64_t, p2s - &
        1_c_int64_t, translation_of - 1_c_int64_t, force_constants, raw_options(options)), stat, &
        errmsg)
  end subroutine

  !> Exchanges two atoms of compact third-order force constants.
  !>
  !> Elements whose exchanged pair is half a supercell translation apart keep their places in the
  !> first two cases, as in phono3py.
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED, LK_E_CANCELLED. Since 1.0;
  !> C: lk_fc3_transpose_compact_compute().
  subroutine lk_fc3_transpose_compact(exchange, permutations, s2pp, p2s, translation_of, &
      force_constants, context, options, stat, errmsg)
    !> 0: first and second atom, 1: first and third, 2: second and third.
    integer(c_int64_t), intent(in) :: exchange
    !> (n_atoms, n_translations) Atom that each atom goes to. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: permutations(:, :)
    !> (n_atoms,) Primitive atom of each supercell atom. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: s2pp(:)
    !> (n_primitive,) Supercell atom of each primitive atom. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: p2s(:)
    !> (n_atoms,) Translation onto the representative. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: translation_of(:)
    !> (3, 3, 3, n_atoms, n_atoms, n_primitive) Force constants.
    real(c_double), intent(inout), contiguous :: force_constants(:, :, :, :, :, :)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_fc3_transpose_compact_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t) :: n_translations, n_atoms, n_primitive
    if (.not. compatible(stat, errmsg)) return
    n_translations = size(permutations, 2, c_int64_t)
    n_atoms = size(permutations, 1, c_int64_t)
    n_primitive = size(p2s, kind=c_int64_t)
    if (.not. fits("permutations", shape(permutations, kind=c_int64_t), [integer(c_int64_t) :: &
        n_atoms, n_translations], stat, errmsg)) return
    if (.not. fits("s2pp", shape(s2pp, kind=c_int64_t), [integer(c_int64_t) :: n_atoms], stat, &
        errmsg)) return
    if (.not. fits("p2s", shape(p2s, kind=c_int64_t), [integer(c_int64_t) :: n_primitive], stat, &
        errmsg)) return
    if (.not. fits("translation_of", shape(translation_of, kind=c_int64_t), [integer(c_int64_t) &
        :: n_atoms], stat, errmsg)) return
    if (.not. fits("force_constants", shape(force_constants, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, 3, 3, n_atoms, n_atoms, n_primitive], stat, errmsg)) return
    call report(lk_fc3_transpose_compact_compute(raw_context(context), n_primitive, n_atoms, &
        n_translations, exchange, permutations - 1_c_int64_t, s2pp - 1_c_int64_t, p2s - &
        1_c_int64_t, translation_of - 1_c_int64_t, force_constants, raw_options(options)), stat, &
        errmsg)
  end subroutine

  !> Subtracts the mean over one of the three atoms from third-order force constants.
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED, LK_E_CANCELLED. Since 1.0;
  !> C: lk_fc3_subtract_mean_compute().
  subroutine lk_fc3_subtract_mean(axis, force_constants, context, options, stat, errmsg)
    !> 0: over the rows (all of them: full storage), 1: over the second atom, 2: over the third.
    integer(c_int64_t), intent(in) :: axis
    !> (3, 3, 3, n_atoms, n_atoms, n_rows) Force constants.
    real(c_double), intent(inout), contiguous :: force_constants(:, :, :, :, :, :)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_fc3_subtract_mean_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t) :: n_rows, n_atoms
    if (.not. compatible(stat, errmsg)) return
    n_rows = size(force_constants, 6, c_int64_t)
    n_atoms = size(force_constants, 5, c_int64_t)
    if (.not. fits("force_constants", shape(force_constants, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, 3, 3, n_atoms, n_atoms, n_rows], stat, errmsg)) return
    call report(lk_fc3_subtract_mean_compute(raw_context(context), n_rows, n_atoms, axis, &
        force_constants, raw_options(options)), stat, errmsg)
  end subroutine

  !> Smith normal form D = P A Q of an integer matrix.
  !>
  !> P and Q are not unique; the steps that lead to them are those of phonors.
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM, LK_E_SINGULAR,
  !> LK_E_NO_CONVERGENCE. Since 1.0; C: lk_grid_smith_normal_form_compute().
  subroutine lk_grid_smith_normal_form(a, d_diag, p, q, context, options, stat, errmsg)
    !> (3, 3) Matrix; elements of at most 100000 in magnitude.
    integer(c_int64_t), intent(in), contiguous :: a(:, :)
    !> (3,) Diagonal of D, positive.
    integer(c_int64_t), allocatable, intent(out) :: d_diag(:)
    !> (3, 3) P, of determinant 1.
    integer(c_int64_t), allocatable, intent(out) :: p(:, :)
    !> (3, 3) Q, unimodular.
    integer(c_int64_t), allocatable, intent(out) :: q(:, :)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_grid_smith_normal_form_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    if (.not. compatible(stat, errmsg)) return
    if (.not. fits("a", shape(a, kind=c_int64_t), [integer(c_int64_t) :: 3, 3], stat, errmsg)) &
        return
    allocate (d_diag(3))
    allocate (p(3, 3))
    allocate (q(3, 3))
    status_ = lk_grid_smith_normal_form_compute(raw_context(context), transpose(a), d_diag, p, &
        q, raw_options(options))
    if (status_ == LK_OK) then
      p = transpose(p)
      q = transpose(q)
    end if
    call report(status_, stat, errmsg)
  end subroutine

  !> Indices of grid addresses.
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM. Since 1.0; C:
  !> lk_grid_indices_compute().
  subroutine lk_grid_indices(addresses, d_diag, indices, context, options, stat, errmsg)
    !> (3, n) Addresses; components are reduced modulo d_diag.
    integer(c_int64_t), intent(in), contiguous :: addresses(:, :)
    !> (3,) Numbers of grid points along the grid axes.
    integer(c_int64_t), intent(in), contiguous :: d_diag(:)
    !> (n,) a0 + D0 (a1 + D1 a2). Counted from 1.
    integer(c_int64_t), allocatable, intent(out) :: indices(:)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_grid_indices_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: n
    if (.not. compatible(stat, errmsg)) return
    n = size(addresses, 2, c_int64_t)
    if (.not. fits("addresses", shape(addresses, kind=c_int64_t), [integer(c_int64_t) :: 3, n], &
        stat, errmsg)) return
    if (.not. fits("d_diag", shape(d_diag, kind=c_int64_t), [integer(c_int64_t) :: 3], stat, &
        errmsg)) return
    allocate (indices(n))
    status_ = lk_grid_indices_compute(raw_context(context), n, addresses, d_diag, indices, &
        raw_options(options))
    if (status_ == LK_OK) then
      indices = indices + 1
    end if
    call report(status_, stat, errmsg)
  end subroutine

  !> Addresses of all grid points in the order of their indices.
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM. Since 1.0; C:
  !> lk_grid_addresses_compute().
  subroutine lk_grid_addresses(n_grid, d_diag, addresses, context, options, stat, errmsg)
    !> Number of grid points, the product of d_diag.
    integer(c_int64_t), intent(in) :: n_grid
    !> (3,) Numbers of grid points along the grid axes.
    integer(c_int64_t), intent(in), contiguous :: d_diag(:)
    !> (3, n_grid) Addresses.
    integer(c_int64_t), allocatable, intent(out) :: addresses(:, :)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_grid_addresses_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    if (.not. compatible(stat, errmsg)) return
    if (.not. fits("d_diag", shape(d_diag, kind=c_int64_t), [integer(c_int64_t) :: 3], stat, &
        errmsg)) return
    allocate (addresses(3, n_grid))
    call report(lk_grid_addresses_compute(raw_context(context), n_grid, d_diag, addresses, &
        raw_options(options)), stat, errmsg)
  end subroutine

  !> Representatives of grid points under rotations.
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM, LK_E_CANCELLED. Since 1.0;
  !> C: lk_grid_irreducible_map_compute().
  subroutine lk_grid_irreducible_map(n_grid, rotations, d_diag, shift, map, n_irreducible, &
      context, options, stat, errmsg)
    !> Number of grid points, the product of d_diag.
    integer(c_int64_t), intent(in) :: n_grid
    !> (3, 3, n_rotations) Rotations of addresses.
    integer(c_int64_t), intent(in), contiguous :: rotations(:, :, :)
    !> (3,) Numbers of grid points along the grid axes.
    integer(c_int64_t), intent(in), contiguous :: d_diag(:)
    !> (3,) Shift of the grid in half steps, P times 0 or 1.
    integer(c_int64_t), intent(in), contiguous :: shift(:)
    !> (n_grid,) Representative of each grid point. Counted from 1.
    integer(c_int64_t), allocatable, intent(out) :: map(:)
    !> Number of points that represent themselves.
    integer(c_int64_t), intent(out) :: n_irreducible
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_grid_irreducible_map_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: n_rotations
    if (.not. compatible(stat, errmsg)) return
    n_rotations = size(rotations, 3, c_int64_t)
    if (.not. fits("rotations", shape(rotations, kind=c_int64_t), [integer(c_int64_t) :: 3, 3, &
        n_rotations], stat, errmsg)) return
    if (.not. fits("d_diag", shape(d_diag, kind=c_int64_t), [integer(c_int64_t) :: 3], stat, &
        errmsg)) return
    if (.not. fits("shift", shape(shift, kind=c_int64_t), [integer(c_int64_t) :: 3], stat, &
        errmsg)) return
    allocate (map(n_grid))
    status_ = lk_grid_irreducible_map_compute(raw_context(context), n_rotations, n_grid, &
        rotations, d_diag, shift, map, n_irreducible, raw_options(options))
    if (status_ == LK_OK) then
      map = map + 1
    end if
    call report(status_, stat, errmsg)
  end subroutine

  !> Point group in reciprocal space.
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM. Since 1.0; C:
  !> lk_grid_reciprocal_rotations_compute().
  subroutine lk_grid_reciprocal_rotations(rotations, time_reversal, reciprocal_rotations, &
      n_reciprocal, context, options, stat, errmsg)
    !> (3, 3, n_rotations) Rotations in direct space; duplicates are dropped.
    integer(c_int64_t), intent(in), contiguous :: rotations(:, :, :)
    !> 1: add the negatives when -1 is not among them.
    logical, intent(in) :: time_reversal
    !> (3, 3, 48) Transposed rotations; the first n_reciprocal ones are set.
    integer(c_int64_t), allocatable, intent(out) :: reciprocal_rotations(:, :, :)
    !> Number of rotations.
    integer(c_int64_t), intent(out) :: n_reciprocal
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_grid_reciprocal_rotations_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t) :: n_rotations
    if (.not. compatible(stat, errmsg)) return
    n_rotations = size(rotations, 3, c_int64_t)
    if (.not. fits("rotations", shape(rotations, kind=c_int64_t), [integer(c_int64_t) :: 3, 3, &
        n_rotations], stat, errmsg)) return
    allocate (reciprocal_rotations(3, 3, 48))
    call report(lk_grid_reciprocal_rotations_compute(raw_context(context), n_rotations, &
        rotations, merge(1_c_int32_t, 0_c_int32_t, time_reversal), reciprocal_rotations, &
        n_reciprocal, raw_options(options)), stat, errmsg)
  end subroutine

  !> Rotations of grid addresses, D Q^-1 R Q D^-1.
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM, LK_E_SINGULAR,
  !> LK_E_SYMMETRY. Since 1.0; C: lk_grid_rotations_compute().
  subroutine lk_grid_rotations(rotations, d_diag, q, address_rotations, context, options, stat, &
      errmsg)
    !> (3, 3, n_rotations) Rotations in reciprocal space.
    integer(c_int64_t), intent(in), contiguous :: rotations(:, :, :)
    !> (3,) Numbers of grid points along the grid axes.
    integer(c_int64_t), intent(in), contiguous :: d_diag(:)
    !> (3, 3) Q of the Smith normal form.
    integer(c_int64_t), intent(in), contiguous :: q(:, :)
    !> (3, 3, n_rotations) Rotations of addresses.
    integer(c_int64_t), allocatable, intent(out) :: address_rotations(:, :, :)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_grid_rotations_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t) :: n_rotations
    if (.not. compatible(stat, errmsg)) return
    n_rotations = size(rotations, 3, c_int64_t)
    if (.not. fits("rotations", shape(rotations, kind=c_int64_t), [integer(c_int64_t) :: 3, 3, &
        n_rotations], stat, errmsg)) return
    if (.not. fits("d_diag", shape(d_diag, kind=c_int64_t), [integer(c_int64_t) :: 3], stat, &
        errmsg)) return
    if (.not. fits("q", shape(q, kind=c_int64_t), [integer(c_int64_t) :: 3, 3], stat, errmsg)) &
        return
    allocate (address_rotations(3, 3, n_rotations))
    call report(lk_grid_rotations_compute(raw_context(context), n_rotations, rotations, d_diag, &
        transpose(q), address_rotations, raw_options(options)), stat, errmsg)
  end subroutine

  !> Images of grid points in the Brillouin zone and on its surface.
  !>
  !> Twice the number of grid points is room enough for common meshes. The text of LK_E_SHAPE
  !> gives the number needed.
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM, LK_E_SHAPE, LK_E_SINGULAR,
  !> LK_E_CANCELLED. Since 1.0; C: lk_grid_bz_addresses_compute().
  subroutine lk_grid_bz_addresses(d_diag, q, shift, reciprocal_lattice, bz_grid_type, n_room, &
      n_bz_map, bz_map, n_bz, bz_grid_addresses, bz_to_grid, context, options, stat, errmsg)
    !> (3,) Numbers of grid points along the grid axes.
    integer(c_int64_t), intent(in), contiguous :: d_diag(:)
    !> (3, 3) Q of the Smith normal form for the reduced basis.
    integer(c_int64_t), intent(in), contiguous :: q(:, :)
    !> (3,) Shift of the grid in half steps.
    integer(c_int64_t), intent(in), contiguous :: shift(:)
    !> (3, 3) Reduced reciprocal basis in columns, without 2 pi, 1/Angstrom.
    real(c_double), intent(in), contiguous :: reciprocal_lattice(:, :)
    !> 1: sparse map, 2: dense map.
    integer(c_int64_t), intent(in) :: bz_grid_type
    !> Number of addresses that the arrays have room for; 0 with both absent.
    integer(c_int64_t), intent(in) :: n_room
    !> Length of bz_map: number of grid points + 1 (type 2) or 9 times it + 1 (type 1).
    integer(c_int64_t), intent(in) :: n_bz_map
    !> (n_bz_map,) Where the images of a grid point are, counted from 0 in every language.
    integer(c_int64_t), allocatable, intent(out) :: bz_map(:)
    !> Number of addresses.
    integer(c_int64_t), intent(out) :: n_bz
    !> (3, n_room) Addresses; the first n_bz ones are set. absent only counts.
    integer(c_int64_t), allocatable, intent(out), optional :: bz_grid_addresses(:, :)
    !> (n_room,) Grid point of each address; absent only counts. Counted from 1.
    integer(c_int64_t), allocatable, intent(out), optional :: bz_to_grid(:)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_grid_bz_addresses_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t), allocatable :: bz_grid_addresses_(:, :)
    integer(c_int64_t), allocatable :: bz_to_grid_(:)
    if (.not. compatible(stat, errmsg)) return
    if (.not. fits("d_diag", shape(d_diag, kind=c_int64_t), [integer(c_int64_t) :: 3], stat, &
        errmsg)) return
    if (.not. fits("q", shape(q, kind=c_int64_t), [integer(c_int64_t) :: 3, 3], stat, errmsg)) &
        return
    if (.not. fits("shift", shape(shift, kind=c_int64_t), [integer(c_int64_t) :: 3], stat, &
        errmsg)) return
    if (.not. fits("reciprocal_lattice", shape(reciprocal_lattice, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, 3], stat, errmsg)) return
    if (present(bz_grid_addresses)) allocate (bz_grid_addresses_(3, n_room))
    allocate (bz_map(n_bz_map))
    if (present(bz_to_grid)) allocate (bz_to_grid_(n_room))
    status_ = lk_grid_bz_addresses_compute(raw_context(context), d_diag, transpose(q), shift, &
        transpose(reciprocal_lattice), bz_grid_type, n_room, n_bz_map, bz_grid_addresses_, &
        bz_map, bz_to_grid_, n_bz, raw_options(options))
    if (status_ == LK_OK) then
      if (present(bz_grid_addresses)) call move_alloc(bz_grid_addresses_, bz_grid_addresses)
      if (present(bz_to_grid)) call move_alloc(bz_to_grid_, bz_to_grid)
      if (present(bz_to_grid)) bz_to_grid = bz_to_grid + 1
    end if
    call report(status_, stat, errmsg)
  end subroutine

  !> Point of the Brillouin zone that a rotation brings a point onto.
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM, LK_E_SHAPE. Since 1.0; C:
  !> lk_grid_rotated_bz_point_compute().
  subroutine lk_grid_rotated_bz_point(bz_grid_index, rotation, bz_grid_addresses, bz_map, &
      d_diag, shift, bz_grid_type, rotated, context, options, stat, errmsg)
    !> Point to rotate. Counted from 1.
    integer(c_int64_t), intent(in) :: bz_grid_index
    !> (3, 3) Rotation of addresses.
    integer(c_int64_t), intent(in), contiguous :: rotation(:, :)
    !> (3, n_bz) Addresses in the Brillouin zone.
    integer(c_int64_t), intent(in), contiguous :: bz_grid_addresses(:, :)
    !> (n_bz_map,) Where the images of a grid point are, counted from 0 in every language.
    integer(c_int64_t), intent(in), contiguous :: bz_map(:)
    !> (3,) Numbers of grid points along the grid axes.
    integer(c_int64_t), intent(in), contiguous :: d_diag(:)
    !> (3,) Shift of the grid in half steps.
    integer(c_int64_t), intent(in), contiguous :: shift(:)
    !> 1: sparse map, 2: dense map.
    integer(c_int64_t), intent(in) :: bz_grid_type
    !> The image with exactly the rotated address, or the first image of its grid point. Counted
    !> from 1.
    integer(c_int64_t), intent(out) :: rotated
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_grid_rotated_bz_point_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: n_bz, n_bz_map
    if (.not. compatible(stat, errmsg)) return
    n_bz = size(bz_grid_addresses, 2, c_int64_t)
    n_bz_map = size(bz_map, kind=c_int64_t)
    if (.not. fits("rotation", shape(rotation, kind=c_int64_t), [integer(c_int64_t) :: 3, 3], &
        stat, errmsg)) return
    if (.not. fits("bz_grid_addresses", shape(bz_grid_addresses, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, n_bz], stat, errmsg)) return
    if (.not. fits("bz_map", shape(bz_map, kind=c_int64_t), [integer(c_int64_t) :: n_bz_map], &
        stat, errmsg)) return
    if (.not. fits("d_diag", shape(d_diag, kind=c_int64_t), [integer(c_int64_t) :: 3], stat, &
        errmsg)) return
    if (.not. fits("shift", shape(shift, kind=c_int64_t), [integer(c_int64_t) :: 3], stat, &
        errmsg)) return
    status_ = lk_grid_rotated_bz_point_compute(raw_context(context), n_bz, n_bz_map, &
        bz_grid_index - 1_c_int64_t, transpose(rotation), bz_grid_addresses, bz_map, d_diag, &
        shift, bz_grid_type, rotated, raw_options(options))
    if (status_ == LK_OK) then
      rotated = rotated + 1
    end if
    call report(status_, stat, errmsg)
  end subroutine

  !> Points of the Brillouin zone at given offsets from points.
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM, LK_E_SHAPE,
  !> LK_E_CANCELLED. Since 1.0; C: lk_grid_neighbors_compute().
  subroutine lk_grid_neighbors(grid_points, offsets, d_diag, bz_grid_addresses, bz_map, &
      bz_grid_type, neighbors, context, options, stat, errmsg)
    !> (n_points,) Points of the Brillouin zone. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: grid_points(:)
    !> (3, n_offsets) Offsets of addresses.
    integer(c_int64_t), intent(in), contiguous :: offsets(:, :)
    !> (3,) Numbers of grid points along the grid axes.
    integer(c_int64_t), intent(in), contiguous :: d_diag(:)
    !> (3, n_bz) Addresses in the Brillouin zone.
    integer(c_int64_t), intent(in), contiguous :: bz_grid_addresses(:, :)
    !> (n_bz_map,) Where the images of a grid point are, counted from 0 in every language.
    integer(c_int64_t), intent(in), contiguous :: bz_map(:)
    !> 1: sparse map, 2: dense map.
    integer(c_int64_t), intent(in) :: bz_grid_type
    !> (n_offsets, n_points) The image with exactly the address, or the first image of its grid
    !> point. Counted from 1.
    integer(c_int64_t), allocatable, intent(out) :: neighbors(:, :)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_grid_neighbors_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: n_points, n_offsets, n_bz, n_bz_map
    if (.not. compatible(stat, errmsg)) return
    n_points = size(grid_points, kind=c_int64_t)
    n_offsets = size(offsets, 2, c_int64_t)
    n_bz = size(bz_grid_addresses, 2, c_int64_t)
    n_bz_map = size(bz_map, kind=c_int64_t)
    if (.not. fits("grid_points", shape(grid_points, kind=c_int64_t), [integer(c_int64_t) :: &
        n_points], stat, errmsg)) return
    if (.not. fits("offsets", shape(offsets, kind=c_int64_t), [integer(c_int64_t) :: 3, &
        n_offsets], stat, errmsg)) return
    if (.not. fits("d_diag", shape(d_diag, kind=c_int64_t), [integer(c_int64_t) :: 3], stat, &
        errmsg)) return
    if (.not. fits("bz_grid_addresses", shape(bz_grid_addresses, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, n_bz], stat, errmsg)) return
    if (.not. fits("bz_map", shape(bz_map, kind=c_int64_t), [integer(c_int64_t) :: n_bz_map], &
        stat, errmsg)) return
    allocate (neighbors(n_offsets, n_points))
    status_ = lk_grid_neighbors_compute(raw_context(context), n_points, n_offsets, n_bz, &
        n_bz_map, grid_points - 1_c_int64_t, offsets, d_diag, bz_grid_addresses, bz_map, &
        bz_grid_type, neighbors, raw_options(options))
    if (status_ == LK_OK) then
      neighbors = neighbors + 1
    end if
    call report(status_, stat, errmsg)
  end subroutine

  !> The 24 tetrahedra around a grid point.
  !>
  !> The cell of the grid is cut along its shortest main diagonal, the first one among equal ones.
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM. Since 1.0; C:
  !> lk_grid_tetrahedra_compute().
  subroutine lk_grid_tetrahedra(microzone_lattice, tetrahedra, context, options, stat, errmsg)
    !> (3, 3) Vectors between neighbouring grid points in columns.
    real(c_double), intent(in), contiguous :: microzone_lattice(:, :)
    !> (3, 4, 24) Offsets in units of the columns, the point itself first.
    integer(c_int64_t), allocatable, intent(out) :: tetrahedra(:, :, :)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_grid_tetrahedra_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    if (.not. compatible(stat, errmsg)) return
    if (.not. fits("microzone_lattice", shape(microzone_lattice, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, 3], stat, errmsg)) return
    allocate (tetrahedra(3, 4, 24))
    call report(lk_grid_tetrahedra_compute(raw_context(context), transpose(microzone_lattice), &
        tetrahedra, raw_options(options)), stat, errmsg)
  end subroutine

  !> Weights of grid points by the linear tetrahedron method.
  !>
  !> A frequency point equal to the frequency of a vertex counts as above it. Divide by the number
  !> of grid points to get the density of one band.
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM, LK_E_SHAPE,
  !> LK_E_CANCELLED. Since 1.0; C: lk_grid_integration_weights_compute().
  subroutine lk_grid_integration_weights(frequency_points, tetrahedra, d_diag, grid_points, &
      frequencies, bz_grid_addresses, bz_map, frequency_index, bz_grid_type, function, weights, &
      context, options, stat, errmsg)
    !> (n_frequency_points,) Frequency points, THz.
    real(c_double), intent(in), contiguous :: frequency_points(:)
    !> (3, 4, n_tetrahedra) Offsets of addresses, the point itself first.
    integer(c_int64_t), intent(in), contiguous :: tetrahedra(:, :, :)
    !> (3,) Numbers of grid points along the grid axes.
    integer(c_int64_t), intent(in), contiguous :: d_diag(:)
    !> (n_points,) Points of the Brillouin zone. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: grid_points(:)
    !> (n_band, n_frequencies) Frequencies, THz.
    real(c_double), intent(in), contiguous :: frequencies(:, :)
    !> (3, n_bz) Addresses in the Brillouin zone.
    integer(c_int64_t), intent(in), contiguous :: bz_grid_addresses(:, :)
    !> (n_bz_map,) Where the images of a grid point are, counted from 0 in every language.
    integer(c_int64_t), intent(in), contiguous :: bz_map(:)
    !> (n_bz,) Row of frequencies of each point of the Brillouin zone. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: frequency_index(:)
    !> 1: sparse map, 2: dense map.
    integer(c_int64_t), intent(in) :: bz_grid_type
    !> "I" for the density, 1/THz, "J" for its integral.
    character(len=*), intent(in) :: function
    !> (n_band, n_frequency_points, n_points) Weights, averaged over the sets of 24 tetrahedra.
    real(c_double), allocatable, intent(out) :: weights(:, :, :)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_grid_integration_weights_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t) :: n_frequency_points, n_tetrahedra, n_points, n_frequencies, n_band, &
        n_bz, n_bz_map
    if (.not. compatible(stat, errmsg)) return
    n_frequency_points = size(frequency_points, kind=c_int64_t)
    n_tetrahedra = size(tetrahedra, 3, c_int64_t)
    n_points = size(grid_points, kind=c_int64_t)
    n_frequencies = size(frequencies, 2, c_int64_t)
    n_band = size(frequencies, 1, c_int64_t)
    n_bz = size(bz_grid_addresses, 2, c_int64_t)
    n_bz_map = size(bz_map, kind=c_int64_t)
    if (.not. fits("frequency_points", shape(frequency_points, kind=c_int64_t), &
        [integer(c_int64_t) :: n_frequency_points], stat, errmsg)) return
    if (.not. fits("tetrahedra", shape(tetrahedra, kind=c_int64_t), [integer(c_int64_t) :: 3, 4, &
        n_tetrahedra], stat, errmsg)) return
    if (.not. fits("d_diag", shape(d_diag, kind=c_int64_t), [integer(c_int64_t) :: 3], stat, &
        errmsg)) return
    if (.not. fits("grid_points", shape(grid_points, kind=c_int64_t), [integer(c_int64_t) :: &
        n_points], stat, errmsg)) return
    if (.not. fits("frequencies", shape(frequencies, kind=c_int64_t), [integer(c_int64_t) :: &
        n_band, n_frequencies], stat, errmsg)) return
    if (.not. fits("bz_grid_addresses", shape(bz_grid_addresses, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, n_bz], stat, errmsg)) return
    if (.not. fits("bz_map", shape(bz_map, kind=c_int64_t), [integer(c_int64_t) :: n_bz_map], &
        stat, errmsg)) return
    if (.not. fits("frequency_index", shape(frequency_index, kind=c_int64_t), &
        [integer(c_int64_t) :: n_bz], stat, errmsg)) return
    allocate (weights(n_band, n_frequency_points, n_points))
    call report(lk_grid_integration_weights_compute(raw_context(context), n_points, &
        n_frequency_points, n_band, n_tetrahedra, n_frequencies, n_bz, n_bz_map, &
        frequency_points, tetrahedra, d_diag, grid_points - 1_c_int64_t, frequencies, &
        bz_grid_addresses, bz_map, frequency_index - 1_c_int64_t, bz_grid_type, &
        c_text(function), weights, raw_options(options)), stat, errmsg)
  end subroutine

  !> Eigenvalues and eigenvectors of many Hermitian matrices of one order.
  !>
  !> Only the lower triangle of every matrix is read (column <= row), and of its diagonal the real
  !> part. The eigenvector of a band is normalised to length 1; its phase, and the basis inside a
  !> degenerate set, are free.
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_NO_CONVERGENCE, LK_E_UNSUPPORTED,
  !> LK_E_CANCELLED. Since 1.0; C: lk_linalg_eigh_hermitian_batch_compute().
  subroutine lk_linalg_eigh_hermitian_batch(matrices, eigenvalues, eigenvectors, context, &
      options, stat, errmsg)
    !> (n, n, n_matrices) Matrices, row by row, any unit.
    complex(c_double_complex), intent(in), contiguous :: matrices(:, :, :)
    !> (n, n_matrices) Eigenvalues in ascending order, unit of the matrices.
    real(c_double), allocatable, intent(out) :: eigenvalues(:, :)
    !> (n, n, n_matrices) Eigenvectors in columns: [matrix][component][band]; absent for
    !> eigenvalues alone, which takes less than half of the time.
    complex(c_double_complex), allocatable, intent(out), optional :: eigenvectors(:, :, :)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_linalg_eigh_hermitian_batch_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: n_matrices, n
    complex(c_double_complex), allocatable :: eigenvectors_(:, :, :)
    if (.not. compatible(stat, errmsg)) return
    n_matrices = size(matrices, 3, c_int64_t)
    n = size(matrices, 2, c_int64_t)
    if (.not. fits("matrices", shape(matrices, kind=c_int64_t), [integer(c_int64_t) :: n, n, &
        n_matrices], stat, errmsg)) return
    allocate (eigenvalues(n, n_matrices))
    if (present(eigenvectors)) allocate (eigenvectors_(n, n, n_matrices))
    status_ = lk_linalg_eigh_hermitian_batch_compute(raw_context(context), n_matrices, n, &
        matrices, eigenvalues, eigenvectors_, raw_options(options))
    if (status_ == LK_OK) then
      if (present(eigenvectors)) call move_alloc(eigenvectors_, eigenvectors)
    end if
    call report(status_, stat, errmsg)
  end subroutine

  !> Number of options that a function understands, the three common ones included.
  !>
  !> Statuses: LK_E_INVALID. Since 1.0; C: lk_options_get_count().
  subroutine lk_options_count(function, count, stat, errmsg)
    !> Name of the public function, for example "lk_conductivity_create".
    character(len=*), intent(in) :: function
    !> Number of options.
    integer(c_int64_t), intent(out) :: count
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_options_get_count(c_text(function), count), stat, errmsg)
  end subroutine

  !> Describes one option of a function.
  !>
  !> The texts live as long as the library.
  !>
  !> Statuses: LK_E_INVALID. Since 1.0; C: lk_options_describe().
  subroutine lk_options_describe_of(function, i, key, type, default_value, range, text, stat, &
      errmsg)
    !> Name of the public function.
    character(len=*), intent(in) :: function
    !> Index below lk_options_get_count().
    integer(c_int64_t), intent(in) :: i
    !> Key.
    character(len=:), allocatable, intent(out) :: key
    !> "int64", "double", "bool", "string", "double_array", "int64_array" or "string_array".
    character(len=:), allocatable, intent(out) :: type
    !> Default as text; empty when there is none.
    character(len=:), allocatable, intent(out) :: default_value
    !> Allowed values as text; empty when all are allowed.
    character(len=:), allocatable, intent(out) :: range
    !> One sentence.
    character(len=:), allocatable, intent(out) :: text
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    type(c_ptr) :: key_
    type(c_ptr) :: type_
    type(c_ptr) :: default_value_
    type(c_ptr) :: range_
    type(c_ptr) :: text_
    status_ = raw_options_describe(c_text(function), i, key_, type_, default_value_, range_, &
        text_)
    if (status_ == LK_OK) then
      key = copied(key_)
      type = copied(type_)
      default_value = copied(default_value_)
      range = copied(range_)
      text = copied(text_)
    end if
    call report(status_, stat, errmsg)
  end subroutine

  !> Dynamical matrices at q-points, without correction or with that of Wang et al.
  !>
  !> D[3 i + a][3 j + b] = (m_i m_j)^(-1/2) sum over the images k of atom j of (force constant +
  !> correction) times the mean of exp(2 pi i q s) over the shortest vectors s from i to k. The
  !> correction is left out at q-points closer to Gamma than 1e-5/Angstrom unless a direction is
  !> given. Paper: Wang et al., J. Phys.: Condens. Matter 22, 202201 (2010).
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED, LK_E_CANCELLED. Since 1.0;
  !> C: lk_phonon_dynamical_matrices_compute().
  subroutine lk_phonon_dynamical_matrices(qpoints, force_constants, shortest_vectors, &
      multiplicity, masses, p2s, s2p, nac_factor, hermitianize, matrices, born, dielectric, &
      reciprocal_lattice, q_direction, context, options, stat, errmsg)
    !> (3, n_q) q-points, reduced coordinates.
    real(c_double), intent(in), contiguous :: qpoints(:, :)
    !> (3, 3, n_super, n_rows) Force constants, eV/Angstrom^2.
    real(c_double), intent(in), contiguous :: force_constants(:, :, :, :)
    !> (3, n_vectors) Shortest vectors between atoms, fractional coordinates of the primitive
    !> cell.
    real(c_double), intent(in), contiguous :: shortest_vectors(:, :)
    !> (2, n_atoms, n_super) For supercell atom k seen from primitive atom i: number of equivalent
    !> shortest vectors, and 0-based position of the first.
    integer(c_int64_t), intent(in), contiguous :: multiplicity(:, :, :)
    !> (n_atoms,) Masses, u.
    real(c_double), intent(in), contiguous :: masses(:)
    !> (n_atoms,) Row of the force constants of each primitive atom. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: p2s(:)
    !> (n_super,) The element of p2s whose image each supercell atom is. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: s2p(:)
    !> 4 pi / volume of the primitive cell times e^2/(4 pi eps_0), eV/Angstrom^2.
    real(c_double), intent(in) :: nac_factor
    !> 1 to take the Hermitian part of the Fourier sum, 0 to leave it.
    logical, intent(in) :: hermitianize
    !> (3*n_atoms, 3*n_atoms, n_q) Dynamical matrices, eV/(Angstrom^2 u).
    complex(c_double_complex), allocatable, intent(out) :: matrices(:, :, :)
    !> (3, 3, n_atoms) Born effective charges [atom][field direction][displacement direction], e.
    !> absent for no correction.
    real(c_double), intent(in), contiguous, optional :: born(:, :, :)
    !> (3, 3) High-frequency dielectric constant. absent only without born.
    real(c_double), intent(in), contiguous, optional :: dielectric(:, :)
    !> (3, 3) Reciprocal lattice in columns, without 2 pi, 1/Angstrom. absent only without born.
    real(c_double), intent(in), contiguous, optional :: reciprocal_lattice(:, :)
    !> (3,) Reduced direction that replaces q in the correction, at every q-point. absent for
    !> none.
    real(c_double), intent(in), contiguous, optional :: q_direction(:)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_phonon_dynamical_matrices_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t) :: n_q, n_rows, n_super, n_vectors, n_atoms
    real(c_double), allocatable :: dielectric_(:, :)
    real(c_double), allocatable :: reciprocal_lattice_(:, :)
    if (.not. compatible(stat, errmsg)) return
    n_q = size(qpoints, 2, c_int64_t)
    n_rows = size(force_constants, 4, c_int64_t)
    n_super = size(force_constants, 3, c_int64_t)
    n_vectors = size(shortest_vectors, 2, c_int64_t)
    n_atoms = size(multiplicity, 2, c_int64_t)
    if (.not. fits("qpoints", shape(qpoints, kind=c_int64_t), [integer(c_int64_t) :: 3, n_q], &
        stat, errmsg)) return
    if (.not. fits("force_constants", shape(force_constants, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, 3, n_super, n_rows], stat, errmsg)) return
    if (.not. fits("shortest_vectors", shape(shortest_vectors, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, n_vectors], stat, errmsg)) return
    if (.not. fits("multiplicity", shape(multiplicity, kind=c_int64_t), [integer(c_int64_t) :: &
        2, n_atoms, n_super], stat, errmsg)) return
    if (.not. fits("masses", shape(masses, kind=c_int64_t), [integer(c_int64_t) :: n_atoms], &
        stat, errmsg)) return
    if (.not. fits("p2s", shape(p2s, kind=c_int64_t), [integer(c_int64_t) :: n_atoms], stat, &
        errmsg)) return
    if (.not. fits("s2p", shape(s2p, kind=c_int64_t), [integer(c_int64_t) :: n_super], stat, &
        errmsg)) return
    if (present(born)) then
      if (.not. fits("born", shape(born, kind=c_int64_t), [integer(c_int64_t) :: 3, 3, n_atoms], &
        stat, errmsg)) return
    end if
    if (present(dielectric)) then
      if (.not. fits("dielectric", shape(dielectric, kind=c_int64_t), [integer(c_int64_t) :: 3, &
        3], stat, errmsg)) return
    end if
    if (present(dielectric)) dielectric_ = transpose(dielectric)
    if (present(reciprocal_lattice)) then
      if (.not. fits("reciprocal_lattice", shape(reciprocal_lattice, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, 3], stat, errmsg)) return
    end if
    if (present(reciprocal_lattice)) reciprocal_lattice_ = transpose(reciprocal_lattice)
    if (present(q_direction)) then
      if (.not. fits("q_direction", shape(q_direction, kind=c_int64_t), [integer(c_int64_t) :: &
        3], stat, errmsg)) return
    end if
    allocate (matrices(3 * n_atoms, 3 * n_atoms, n_q))
    call report(lk_phonon_dynamical_matrices_compute(raw_context(context), n_q, n_atoms, &
        n_super, n_rows, n_vectors, qpoints, force_constants, shortest_vectors, multiplicity, &
        masses, p2s - 1_c_int64_t, s2p - 1_c_int64_t, born, dielectric_, reciprocal_lattice_, &
        q_direction, nac_factor, merge(1_c_int32_t, 0_c_int32_t, hermitianize), matrices, &
        raw_options(options)), stat, errmsg)
  end subroutine

  !> Dynamical matrices at q-points with the dipole-dipole correction of Gonze and Lee.
  !>
  !> The Fourier sum over the short-range force constants, as in
  !> lk_phonon_dynamical_matrices_compute(), plus lk_phonon_dipole_dipole_compute() divided by the
  !> square roots of the masses. Paper: Gonze and Lee, Phys. Rev. B 55, 10355 (1997).
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED, LK_E_CANCELLED. Since 1.0;
  !> C: lk_phonon_dynamical_matrices_gonze_compute().
  subroutine lk_phonon_dynamical_matrices_gonze(qpoints, force_constants, shortest_vectors, &
      multiplicity, masses, p2s, s2p, born, dielectric, reciprocal_lattice, positions, q0_term, &
      g_vectors, nac_factor, screening, hermitianize, matrices, q_direction, context, options, &
      stat, errmsg)
    !> (3, n_q) q-points, reduced coordinates.
    real(c_double), intent(in), contiguous :: qpoints(:, :)
    !> (3, 3, n_super, n_rows) Force constants without their dipole-dipole part, eV/Angstrom^2.
    real(c_double), intent(in), contiguous :: force_constants(:, :, :, :)
    !> (3, n_vectors) Shortest vectors between atoms, fractional coordinates of the primitive
    !> cell.
    real(c_double), intent(in), contiguous :: shortest_vectors(:, :)
    !> (2, n_atoms, n_super) For supercell atom k seen from primitive atom i: number of equivalent
    !> shortest vectors, and 0-based position of the first.
    integer(c_int64_t), intent(in), contiguous :: multiplicity(:, :, :)
    !> (n_atoms,) Masses, u.
    real(c_double), intent(in), contiguous :: masses(:)
    !> (n_atoms,) Row of the force constants of each primitive atom. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: p2s(:)
    !> (n_super,) The element of p2s whose image each supercell atom is. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: s2p(:)
    !> (3, 3, n_atoms) Born effective charges [atom][field direction][displacement direction], e.
    real(c_double), intent(in), contiguous :: born(:, :, :)
    !> (3, 3) High-frequency dielectric constant.
    real(c_double), intent(in), contiguous :: dielectric(:, :)
    !> (3, 3) Reciprocal lattice in columns, without 2 pi, 1/Angstrom.
    real(c_double), intent(in), contiguous :: reciprocal_lattice(:, :)
    !> (3, n_atoms) Cartesian positions of the primitive atoms, Angstrom.
    real(c_double), intent(in), contiguous :: positions(:, :)
    !> (3, 3, n_atoms) Result of lk_phonon_dipole_dipole_q0_compute().
    complex(c_double_complex), intent(in), contiguous :: q0_term(:, :, :)
    !> (3, n_g) Cartesian reciprocal lattice vectors, zero included, without 2 pi, 1/Angstrom.
    real(c_double), intent(in), contiguous :: g_vectors(:, :)
    !> 4 pi / volume of the primitive cell times e^2/(4 pi eps_0), eV/Angstrom^2.
    real(c_double), intent(in) :: nac_factor
    !> Range lambda of the Gaussian screening, 1/Angstrom.
    real(c_double), intent(in) :: screening
    !> 1 to take the Hermitian part of the Fourier sum, 0 to leave it.
    logical, intent(in) :: hermitianize
    !> (3*n_atoms, 3*n_atoms, n_q) Dynamical matrices, eV/(Angstrom^2 u).
    complex(c_double_complex), allocatable, intent(out) :: matrices(:, :, :)
    !> (3,) Reduced direction in which Gamma is approached. absent for none.
    real(c_double), intent(in), contiguous, optional :: q_direction(:)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_phonon_dynamical_matrices_gonze_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t) :: n_q, n_rows, n_super, n_vectors, n_atoms, n_g
    if (.not. compatible(stat, errmsg)) return
    n_q = size(qpoints, 2, c_int64_t)
    n_rows = size(force_constants, 4, c_int64_t)
    n_super = size(force_constants, 3, c_int64_t)
    n_vectors = size(shortest_vectors, 2, c_int64_t)
    n_atoms = size(multiplicity, 2, c_int64_t)
    n_g = size(g_vectors, 2, c_int64_t)
    if (.not. fits("qpoints", shape(qpoints, kind=c_int64_t), [integer(c_int64_t) :: 3, n_q], &
        stat, errmsg)) return
    if (.not. fits("force_constants", shape(force_constants, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, 3, n_super, n_rows], stat, errmsg)) return
    if (.not. fits("shortest_vectors", shape(shortest_vectors, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, n_vectors], stat, errmsg)) return
    if (.not. fits("multiplicity", shape(multiplicity, kind=c_int64_t), [integer(c_int64_t) :: &
        2, n_atoms, n_super], stat, errmsg)) return
    if (.not. fits("masses", shape(masses, kind=c_int64_t), [integer(c_int64_t) :: n_atoms], &
        stat, errmsg)) return
    if (.not. fits("p2s", shape(p2s, kind=c_int64_t), [integer(c_int64_t) :: n_atoms], stat, &
        errmsg)) return
    if (.not. fits("s2p", shape(s2p, kind=c_int64_t), [integer(c_int64_t) :: n_super], stat, &
        errmsg)) return
    if (.not. fits("born", shape(born, kind=c_int64_t), [integer(c_int64_t) :: 3, 3, n_atoms], &
        stat, errmsg)) return
    if (.not. fits("dielectric", shape(dielectric, kind=c_int64_t), [integer(c_int64_t) :: 3, &
        3], stat, errmsg)) return
    if (.not. fits("reciprocal_lattice", shape(reciprocal_lattice, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, 3], stat, errmsg)) return
    if (.not. fits("positions", shape(positions, kind=c_int64_t), [integer(c_int64_t) :: 3, &
        n_atoms], stat, errmsg)) return
    if (.not. fits("q0_term", shape(q0_term, kind=c_int64_t), [integer(c_int64_t) :: 3, 3, &
        n_atoms], stat, errmsg)) return
    if (.not. fits("g_vectors", shape(g_vectors, kind=c_int64_t), [integer(c_int64_t) :: 3, &
        n_g], stat, errmsg)) return
    if (present(q_direction)) then
      if (.not. fits("q_direction", shape(q_direction, kind=c_int64_t), [integer(c_int64_t) :: &
        3], stat, errmsg)) return
    end if
    allocate (matrices(3 * n_atoms, 3 * n_atoms, n_q))
    call report(lk_phonon_dynamical_matrices_gonze_compute(raw_context(context), n_q, n_atoms, &
        n_super, n_rows, n_vectors, n_g, qpoints, force_constants, shortest_vectors, &
        multiplicity, masses, p2s - 1_c_int64_t, s2p - 1_c_int64_t, born, transpose(dielectric), &
        transpose(reciprocal_lattice), positions, q0_term, g_vectors, nac_factor, screening, &
        q_direction, merge(1_c_int32_t, 0_c_int32_t, hermitianize), matrices, &
        raw_options(options)), stat, errmsg)
  end subroutine

  !> Dynamical matrix at one q-point with a given correction of the force constants.
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED, LK_E_CANCELLED. Since 1.0;
  !> C: lk_phonon_dynamical_matrix_compute().
  subroutine lk_phonon_dynamical_matrix(q, force_constants, shortest_vectors, multiplicity, &
      masses, p2s, s2p, matrix, charge_sum, context, options, stat, errmsg)
    !> (3,) q-point, reduced coordinates.
    real(c_double), intent(in), contiguous :: q(:)
    !> (3, 3, n_super, n_rows) Force constants, eV/Angstrom^2.
    real(c_double), intent(in), contiguous :: force_constants(:, :, :, :)
    !> (3, n_vectors) Shortest vectors between atoms, fractional coordinates of the primitive
    !> cell.
    real(c_double), intent(in), contiguous :: shortest_vectors(:, :)
    !> (2, n_atoms, n_super) For supercell atom k seen from primitive atom i: number of equivalent
    !> shortest vectors, and 0-based position of the first.
    integer(c_int64_t), intent(in), contiguous :: multiplicity(:, :, :)
    !> (n_atoms,) Masses, u.
    real(c_double), intent(in), contiguous :: masses(:)
    !> (n_atoms,) Row of the force constants of each primitive atom. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: p2s(:)
    !> (n_super,) The element of p2s whose image each supercell atom is. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: s2p(:)
    !> (3*n_atoms, 3*n_atoms) Hermitian part of the dynamical matrix, eV/(Angstrom^2 u).
    complex(c_double_complex), allocatable, intent(out) :: matrix(:, :)
    !> (3, 3, n_atoms, n_atoms) Added to the force constant of every pair, for example the result
    !> of lk_phonon_charge_sum_compute(), eV/Angstrom^2; absent for none.
    real(c_double), intent(in), contiguous, optional :: charge_sum(:, :, :, :)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_phonon_dynamical_matrix_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t) :: n_rows, n_super, n_vectors, n_atoms
    if (.not. compatible(stat, errmsg)) return
    n_rows = size(force_constants, 4, c_int64_t)
    n_super = size(force_constants, 3, c_int64_t)
    n_vectors = size(shortest_vectors, 2, c_int64_t)
    n_atoms = size(multiplicity, 2, c_int64_t)
    if (.not. fits("q", shape(q, kind=c_int64_t), [integer(c_int64_t) :: 3], stat, errmsg)) &
        return
    if (.not. fits("force_constants", shape(force_constants, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, 3, n_super, n_rows], stat, errmsg)) return
    if (.not. fits("shortest_vectors", shape(shortest_vectors, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, n_vectors], stat, errmsg)) return
    if (.not. fits("multiplicity", shape(multiplicity, kind=c_int64_t), [integer(c_int64_t) :: &
        2, n_atoms, n_super], stat, errmsg)) return
    if (.not. fits("masses", shape(masses, kind=c_int64_t), [integer(c_int64_t) :: n_atoms], &
        stat, errmsg)) return
    if (.not. fits("p2s", shape(p2s, kind=c_int64_t), [integer(c_int64_t) :: n_atoms], stat, &
        errmsg)) return
    if (.not. fits("s2p", shape(s2p, kind=c_int64_t), [integer(c_int64_t) :: n_super], stat, &
        errmsg)) return
    if (present(charge_sum)) then
      if (.not. fits("charge_sum", shape(charge_sum, kind=c_int64_t), [integer(c_int64_t) :: 3, &
        3, n_atoms, n_atoms], stat, errmsg)) return
    end if
    allocate (matrix(3 * n_atoms, 3 * n_atoms))
    call report(lk_phonon_dynamical_matrix_compute(raw_context(context), n_atoms, n_super, &
        n_rows, n_vectors, q, force_constants, shortest_vectors, multiplicity, masses, p2s - &
        1_c_int64_t, s2p - 1_c_int64_t, charge_sum, matrix, raw_options(options)), stat, errmsg)
  end subroutine

  !> Dynamical matrices at points of a grid, without correction or with that of Wang et al.
  !>
  !> As lk_phonon_dynamical_matrices_compute(); the correction is left out only where the address
  !> is zero.
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED, LK_E_CANCELLED. Since 1.0;
  !> C: lk_phonon_dynamical_matrices_at_grid_compute().
  subroutine lk_phonon_dynamical_matrices_at_grid(grid_points, grid_addresses, qd_inv, &
      force_constants, shortest_vectors, multiplicity, masses, p2s, s2p, nac_factor, matrices, &
      born, dielectric, reciprocal_lattice, q_direction, context, options, stat, errmsg)
    !> (n_points,) Grid points to compute, strictly ascending. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: grid_points(:)
    !> (3, n_phonons) Integer addresses of the grid points.
    integer(c_int64_t), intent(in), contiguous :: grid_addresses(:, :)
    !> (3, 3) Matrix that makes reduced q-points of addresses.
    real(c_double), intent(in), contiguous :: qd_inv(:, :)
    !> (3, 3, n_super, n_rows) Force constants, eV/Angstrom^2.
    real(c_double), intent(in), contiguous :: force_constants(:, :, :, :)
    !> (3, n_vectors) Shortest vectors between atoms, fractional coordinates of the primitive
    !> cell.
    real(c_double), intent(in), contiguous :: shortest_vectors(:, :)
    !> (2, n_atoms, n_super) For supercell atom k seen from primitive atom i: number of equivalent
    !> shortest vectors, and 0-based position of the first.
    integer(c_int64_t), intent(in), contiguous :: multiplicity(:, :, :)
    !> (n_atoms,) Masses, u.
    real(c_double), intent(in), contiguous :: masses(:)
    !> (n_atoms,) Row of the force constants of each primitive atom. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: p2s(:)
    !> (n_super,) The element of p2s whose image each supercell atom is. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: s2p(:)
    !> 4 pi / volume of the primitive cell times e^2/(4 pi eps_0), eV/Angstrom^2.
    real(c_double), intent(in) :: nac_factor
    !> (3*n_atoms, 3*n_atoms, n_phonons) Dynamical matrices, eV/(Angstrom^2 u); only those of the
    !> listed grid points are written.
    complex(c_double_complex), intent(inout), contiguous :: matrices(:, :, :)
    !> (3, 3, n_atoms) Born effective charges [atom][field direction][displacement direction], e.
    !> absent for no correction.
    real(c_double), intent(in), contiguous, optional :: born(:, :, :)
    !> (3, 3) High-frequency dielectric constant. absent only without born.
    real(c_double), intent(in), contiguous, optional :: dielectric(:, :)
    !> (3, 3) Reciprocal lattice in columns, without 2 pi, 1/Angstrom. absent only without born.
    real(c_double), intent(in), contiguous, optional :: reciprocal_lattice(:, :)
    !> (3,) Reduced direction that replaces q in the correction, at every q-point. absent for
    !> none.
    real(c_double), intent(in), contiguous, optional :: q_direction(:)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_phonon_dynamical_matrices_at_grid_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t) :: n_points, n_phonons, n_rows, n_super, n_vectors, n_atoms
    real(c_double), allocatable :: dielectric_(:, :)
    real(c_double), allocatable :: reciprocal_lattice_(:, :)
    if (.not. compatible(stat, errmsg)) return
    n_points = size(grid_points, kind=c_int64_t)
    n_phonons = size(grid_addresses, 2, c_int64_t)
    n_rows = size(force_constants, 4, c_int64_t)
    n_super = size(force_constants, 3, c_int64_t)
    n_vectors = size(shortest_vectors, 2, c_int64_t)
    n_atoms = size(multiplicity, 2, c_int64_t)
    if (.not. fits("grid_points", shape(grid_points, kind=c_int64_t), [integer(c_int64_t) :: &
        n_points], stat, errmsg)) return
    if (.not. fits("grid_addresses", shape(grid_addresses, kind=c_int64_t), [integer(c_int64_t) &
        :: 3, n_phonons], stat, errmsg)) return
    if (.not. fits("qd_inv", shape(qd_inv, kind=c_int64_t), [integer(c_int64_t) :: 3, 3], stat, &
        errmsg)) return
    if (.not. fits("force_constants", shape(force_constants, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, 3, n_super, n_rows], stat, errmsg)) return
    if (.not. fits("shortest_vectors", shape(shortest_vectors, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, n_vectors], stat, errmsg)) return
    if (.not. fits("multiplicity", shape(multiplicity, kind=c_int64_t), [integer(c_int64_t) :: &
        2, n_atoms, n_super], stat, errmsg)) return
    if (.not. fits("masses", shape(masses, kind=c_int64_t), [integer(c_int64_t) :: n_atoms], &
        stat, errmsg)) return
    if (.not. fits("p2s", shape(p2s, kind=c_int64_t), [integer(c_int64_t) :: n_atoms], stat, &
        errmsg)) return
    if (.not. fits("s2p", shape(s2p, kind=c_int64_t), [integer(c_int64_t) :: n_super], stat, &
        errmsg)) return
    if (present(born)) then
      if (.not. fits("born", shape(born, kind=c_int64_t), [integer(c_int64_t) :: 3, 3, n_atoms], &
        stat, errmsg)) return
    end if
    if (present(dielectric)) then
      if (.not. fits("dielectric", shape(dielectric, kind=c_int64_t), [integer(c_int64_t) :: 3, &
        3], stat, errmsg)) return
    end if
    if (present(dielectric)) dielectric_ = transpose(dielectric)
    if (present(reciprocal_lattice)) then
      if (.not. fits("reciprocal_lattice", shape(reciprocal_lattice, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, 3], stat, errmsg)) return
    end if
    if (present(reciprocal_lattice)) reciprocal_lattice_ = transpose(reciprocal_lattice)
    if (present(q_direction)) then
      if (.not. fits("q_direction", shape(q_direction, kind=c_int64_t), [integer(c_int64_t) :: &
        3], stat, errmsg)) return
    end if
    if (.not. fits("matrices", shape(matrices, kind=c_int64_t), [integer(c_int64_t) :: 3 * &
        n_atoms, 3 * n_atoms, n_phonons], stat, errmsg)) return
    call report(lk_phonon_dynamical_matrices_at_grid_compute(raw_context(context), n_phonons, &
        n_points, n_atoms, n_super, n_rows, n_vectors, grid_points - 1_c_int64_t, &
        grid_addresses, transpose(qd_inv), force_constants, shortest_vectors, multiplicity, &
        masses, p2s - 1_c_int64_t, s2p - 1_c_int64_t, born, dielectric_, reciprocal_lattice_, &
        q_direction, nac_factor, matrices, raw_options(options)), stat, errmsg)
  end subroutine

  !> Dynamical matrices at points of a grid with the dipole-dipole correction of Gonze and Lee.
  !>
  !> As lk_phonon_dynamical_matrices_gonze_compute().
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED, LK_E_CANCELLED. Since 1.0;
  !> C: lk_phonon_dynamical_matrices_gonze_at_grid_compute().
  subroutine lk_phonon_dynamical_matrices_gonze_at_grid(grid_points, grid_addresses, qd_inv, &
      force_constants, shortest_vectors, multiplicity, masses, p2s, s2p, born, dielectric, &
      reciprocal_lattice, positions, q0_term, g_vectors, nac_factor, screening, matrices, &
      q_direction, context, options, stat, errmsg)
    !> (n_points,) Grid points to compute, strictly ascending. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: grid_points(:)
    !> (3, n_phonons) Integer addresses of the grid points.
    integer(c_int64_t), intent(in), contiguous :: grid_addresses(:, :)
    !> (3, 3) Matrix that makes reduced q-points of addresses.
    real(c_double), intent(in), contiguous :: qd_inv(:, :)
    !> (3, 3, n_super, n_rows) Force constants without their dipole-dipole part, eV/Angstrom^2.
    real(c_double), intent(in), contiguous :: force_constants(:, :, :, :)
    !> (3, n_vectors) Shortest vectors between atoms, fractional coordinates of the primitive
    !> cell.
    real(c_double), intent(in), contiguous :: shortest_vectors(:, :)
    !> (2, n_atoms, n_super) For supercell atom k seen from primitive atom i: number of equivalent
    !> shortest vectors, and 0-based position of the first.
    integer(c_int64_t), intent(in), contiguous :: multiplicity(:, :, :)
    !> (n_atoms,) Masses, u.
    real(c_double), intent(in), contiguous :: masses(:)
    !> (n_atoms,) Row of the force constants of each primitive atom. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: p2s(:)
    !> (n_super,) The element of p2s whose image each supercell atom is. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: s2p(:)
    !> (3, 3, n_atoms) Born effective charges [atom][field direction][displacement direction], e.
    real(c_double), intent(in), contiguous :: born(:, :, :)
    !> (3, 3) High-frequency dielectric constant.
    real(c_double), intent(in), contiguous :: dielectric(:, :)
    !> (3, 3) Reciprocal lattice in columns, without 2 pi, 1/Angstrom.
    real(c_double), intent(in), contiguous :: reciprocal_lattice(:, :)
    !> (3, n_atoms) Cartesian positions of the primitive atoms, Angstrom.
    real(c_double), intent(in), contiguous :: positions(:, :)
    !> (3, 3, n_atoms) Result of lk_phonon_dipole_dipole_q0_compute().
    complex(c_double_complex), intent(in), contiguous :: q0_term(:, :, :)
    !> (3, n_g) Cartesian reciprocal lattice vectors, zero included, without 2 pi, 1/Angstrom.
    real(c_double), intent(in), contiguous :: g_vectors(:, :)
    !> 4 pi / volume of the primitive cell times e^2/(4 pi eps_0), eV/Angstrom^2.
    real(c_double), intent(in) :: nac_factor
    !> Range lambda of the Gaussian screening, 1/Angstrom.
    real(c_double), intent(in) :: screening
    !> (3*n_atoms, 3*n_atoms, n_phonons) Dynamical matrices, eV/(Angstrom^2 u); only those of the
    !> listed grid points are written.
    complex(c_double_complex), intent(inout), contiguous :: matrices(:, :, :)
    !> (3,) Reduced direction in which Gamma is approached. absent for none.
    real(c_double), intent(in), contiguous, optional :: q_direction(:)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_phonon_dynamical_matrices_gonze_at_grid_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t) :: n_points, n_phonons, n_rows, n_super, n_vectors, n_atoms, n_g
    if (.not. compatible(stat, errmsg)) return
    n_points = size(grid_points, kind=c_int64_t)
    n_phonons = size(grid_addresses, 2, c_int64_t)
    n_rows = size(force_constants, 4, c_int64_t)
    n_super = size(force_constants, 3, c_int64_t)
    n_vectors = size(shortest_vectors, 2, c_int64_t)
    n_atoms = size(multiplicity, 2, c_int64_t)
    n_g = size(g_vectors, 2, c_int64_t)
    if (.not. fits("grid_points", shape(grid_points, kind=c_int64_t), [integer(c_int64_t) :: &
        n_points], stat, errmsg)) return
    if (.not. fits("grid_addresses", shape(grid_addresses, kind=c_int64_t), [integer(c_int64_t) &
        :: 3, n_phonons], stat, errmsg)) return
    if (.not. fits("qd_inv", shape(qd_inv, kind=c_int64_t), [integer(c_int64_t) :: 3, 3], stat, &
        errmsg)) return
    if (.not. fits("force_constants", shape(force_constants, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, 3, n_super, n_rows], stat, errmsg)) return
    if (.not. fits("shortest_vectors", shape(shortest_vectors, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, n_vectors], stat, errmsg)) return
    if (.not. fits("multiplicity", shape(multiplicity, kind=c_int64_t), [integer(c_int64_t) :: &
        2, n_atoms, n_super], stat, errmsg)) return
    if (.not. fits("masses", shape(masses, kind=c_int64_t), [integer(c_int64_t) :: n_atoms], &
        stat, errmsg)) return
    if (.not. fits("p2s", shape(p2s, kind=c_int64_t), [integer(c_int64_t) :: n_atoms], stat, &
        errmsg)) return
    if (.not. fits("s2p", shape(s2p, kind=c_int64_t), [integer(c_int64_t) :: n_super], stat, &
        errmsg)) return
    if (.not. fits("born", shape(born, kind=c_int64_t), [integer(c_int64_t) :: 3, 3, n_atoms], &
        stat, errmsg)) return
    if (.not. fits("dielectric", shape(dielectric, kind=c_int64_t), [integer(c_int64_t) :: 3, &
        3], stat, errmsg)) return
    if (.not. fits("reciprocal_lattice", shape(reciprocal_lattice, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, 3], stat, errmsg)) return
    if (.not. fits("positions", shape(positions, kind=c_int64_t), [integer(c_int64_t) :: 3, &
        n_atoms], stat, errmsg)) return
    if (.not. fits("q0_term", shape(q0_term, kind=c_int64_t), [integer(c_int64_t) :: 3, 3, &
        n_atoms], stat, errmsg)) return
    if (.not. fits("g_vectors", shape(g_vectors, kind=c_int64_t), [integer(c_int64_t) :: 3, &
        n_g], stat, errmsg)) return
    if (present(q_direction)) then
      if (.not. fits("q_direction", shape(q_direction, kind=c_int64_t), [integer(c_int64_t) :: &
        3], stat, errmsg)) return
    end if
    if (.not. fits("matrices", shape(matrices, kind=c_int64_t), [integer(c_int64_t) :: 3 * &
        n_atoms, 3 * n_atoms, n_phonons], stat, errmsg)) return
    call report(lk_phonon_dynamical_matrices_gonze_at_grid_compute(raw_context(context), &
        n_phonons, n_points, n_atoms, n_super, n_rows, n_vectors, n_g, grid_points - &
        1_c_int64_t, grid_addresses, transpose(qd_inv), force_constants, shortest_vectors, &
        multiplicity, masses, p2s - 1_c_int64_t, s2p - 1_c_int64_t, born, transpose(dielectric), &
        transpose(reciprocal_lattice), positions, q0_term, g_vectors, nac_factor, screening, &
        q_direction, matrices, raw_options(options)), stat, errmsg)
  end subroutine

  !> Products of Born charges along a wave vector: factor (q Z_i)_a (q Z_j)_b.
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION. Since 1.0; C: lk_phonon_charge_sum_compute().
  subroutine lk_phonon_charge_sum(factor, q_cartesian, born, charge_sum, context, options, stat, &
      errmsg)
    !> Factor of all products.
    real(c_double), intent(in) :: factor
    !> (3,) Cartesian wave vector.
    real(c_double), intent(in), contiguous :: q_cartesian(:)
    !> (3, 3, n_atoms) Born effective charges [atom][field direction][displacement direction], e.
    real(c_double), intent(in), contiguous :: born(:, :, :)
    !> (3, 3, n_atoms, n_atoms) Products, [i][j][a][b].
    real(c_double), allocatable, intent(out) :: charge_sum(:, :, :, :)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_phonon_charge_sum_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t) :: n_atoms
    if (.not. compatible(stat, errmsg)) return
    n_atoms = size(born, 3, c_int64_t)
    if (.not. fits("q_cartesian", shape(q_cartesian, kind=c_int64_t), [integer(c_int64_t) :: 3], &
        stat, errmsg)) return
    if (.not. fits("born", shape(born, kind=c_int64_t), [integer(c_int64_t) :: 3, 3, n_atoms], &
        stat, errmsg)) return
    allocate (charge_sum(3, 3, n_atoms, n_atoms))
    call report(lk_phonon_charge_sum_compute(raw_context(context), n_atoms, factor, q_cartesian, &
        born, charge_sum, raw_options(options)), stat, errmsg)
  end subroutine

  !> Term of the dipole-dipole sum that makes it obey the acoustic sum rule.
  !>
  !> For each atom i the Hermitian part of the sum over j of the blocks (i, j) of
  !> lk_phonon_dipole_dipole_compute() at q = 0, without this term and with factor 1.
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED, LK_E_CANCELLED. Since 1.0;
  !> C: lk_phonon_dipole_dipole_q0_compute().
  subroutine lk_phonon_dipole_dipole_q0(g_vectors, born, dielectric, positions, screening, &
      q0_term, context, options, stat, errmsg)
    !> (3, n_g) Cartesian reciprocal lattice vectors, zero included, without 2 pi, 1/Angstrom.
    real(c_double), intent(in), contiguous :: g_vectors(:, :)
    !> (3, 3, n_atoms) Born effective charges [atom][field direction][displacement direction], e.
    real(c_double), intent(in), contiguous :: born(:, :, :)
    !> (3, 3) High-frequency dielectric constant.
    real(c_double), intent(in), contiguous :: dielectric(:, :)
    !> (3, n_atoms) Cartesian positions of the primitive atoms, Angstrom.
    real(c_double), intent(in), contiguous :: positions(:, :)
    !> Range lambda of the Gaussian screening, 1/Angstrom.
    real(c_double), intent(in) :: screening
    !> (3, 3, n_atoms) The term of each atom, e^2/Angstrom^2.
    complex(c_double_complex), allocatable, intent(out) :: q0_term(:, :, :)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_phonon_dipole_dipole_q0_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t) :: n_g, n_atoms
    if (.not. compatible(stat, errmsg)) return
    n_g = size(g_vectors, 2, c_int64_t)
    n_atoms = size(born, 3, c_int64_t)
    if (.not. fits("g_vectors", shape(g_vectors, kind=c_int64_t), [integer(c_int64_t) :: 3, &
        n_g], stat, errmsg)) return
    if (.not. fits("born", shape(born, kind=c_int64_t), [integer(c_int64_t) :: 3, 3, n_atoms], &
        stat, errmsg)) return
    if (.not. fits("dielectric", shape(dielectric, kind=c_int64_t), [integer(c_int64_t) :: 3, &
        3], stat, errmsg)) return
    if (.not. fits("positions", shape(positions, kind=c_int64_t), [integer(c_int64_t) :: 3, &
        n_atoms], stat, errmsg)) return
    allocate (q0_term(3, 3, n_atoms))
    call report(lk_phonon_dipole_dipole_q0_compute(raw_context(context), n_atoms, n_g, &
        g_vectors, born, transpose(dielectric), positions, screening, q0_term, &
        raw_options(options)), stat, errmsg)
  end subroutine

  !> Dipole-dipole part of the dynamical matrix at one q-point, without masses.
  !>
  !> Sum over K = G + q of exp(-K eps K / 4 lambda^2) / (K eps K) (Z_i^T K)_a (Z_j^T K)_b exp(2 pi
  !> i G (tau_i - tau_j)), minus q0_term in the diagonal blocks, times factor. The term with K = 0
  !> is left out or, with a direction d, is (Z_i^T d)_a (Z_j^T d)_b / (d eps d).
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED, LK_E_CANCELLED. Since 1.0;
  !> C: lk_phonon_dipole_dipole_compute().
  subroutine lk_phonon_dipole_dipole(g_vectors, q_cartesian, born, dielectric, positions, &
      q0_term, factor, screening, dipole_dipole, direction_cartesian, context, options, stat, &
      errmsg)
    !> (3, n_g) Cartesian reciprocal lattice vectors, zero included, without 2 pi, 1/Angstrom.
    real(c_double), intent(in), contiguous :: g_vectors(:, :)
    !> (3,) Cartesian q-point without 2 pi, 1/Angstrom.
    real(c_double), intent(in), contiguous :: q_cartesian(:)
    !> (3, 3, n_atoms) Born effective charges [atom][field direction][displacement direction], e.
    real(c_double), intent(in), contiguous :: born(:, :, :)
    !> (3, 3) High-frequency dielectric constant.
    real(c_double), intent(in), contiguous :: dielectric(:, :)
    !> (3, n_atoms) Cartesian positions of the primitive atoms, Angstrom.
    real(c_double), intent(in), contiguous :: positions(:, :)
    !> (3, 3, n_atoms) Result of lk_phonon_dipole_dipole_q0_compute().
    complex(c_double_complex), intent(in), contiguous :: q0_term(:, :, :)
    !> Factor of the result.
    real(c_double), intent(in) :: factor
    !> Range lambda of the Gaussian screening, 1/Angstrom.
    real(c_double), intent(in) :: screening
    !> (3, n_atoms, 3, n_atoms) The matrix, unit of factor times e^2.
    complex(c_double_complex), allocatable, intent(out) :: dipole_dipole(:, :, :, :)
    !> (3,) Cartesian direction in which K = 0 is approached. absent for none.
    real(c_double), intent(in), contiguous, optional :: direction_cartesian(:)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_phonon_dipole_dipole_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t) :: n_g, n_atoms
    if (.not. compatible(stat, errmsg)) return
    n_g = size(g_vectors, 2, c_int64_t)
    n_atoms = size(born, 3, c_int64_t)
    if (.not. fits("g_vectors", shape(g_vectors, kind=c_int64_t), [integer(c_int64_t) :: 3, &
        n_g], stat, errmsg)) return
    if (.not. fits("q_cartesian", shape(q_cartesian, kind=c_int64_t), [integer(c_int64_t) :: 3], &
        stat, errmsg)) return
    if (.not. fits("born", shape(born, kind=c_int64_t), [integer(c_int64_t) :: 3, 3, n_atoms], &
        stat, errmsg)) return
    if (.not. fits("dielectric", shape(dielectric, kind=c_int64_t), [integer(c_int64_t) :: 3, &
        3], stat, errmsg)) return
    if (.not. fits("positions", shape(positions, kind=c_int64_t), [integer(c_int64_t) :: 3, &
        n_atoms], stat, errmsg)) return
    if (.not. fits("q0_term", shape(q0_term, kind=c_int64_t), [integer(c_int64_t) :: 3, 3, &
        n_atoms], stat, errmsg)) return
    if (present(direction_cartesian)) then
      if (.not. fits("direction_cartesian", shape(direction_cartesian, kind=c_int64_t), &
        [integer(c_int64_t) :: 3], stat, errmsg)) return
    end if
    allocate (dipole_dipole(3, n_atoms, 3, n_atoms))
    call report(lk_phonon_dipole_dipole_compute(raw_context(context), n_atoms, n_g, g_vectors, &
        q_cartesian, born, transpose(dielectric), positions, q0_term, factor, screening, &
        direction_cartesian, dipole_dipole, raw_options(options)), stat, errmsg)
  end subroutine

  !> Derivative of the dipole-dipole part with respect to Cartesian q.
  !>
  !> With a direction, the term with K = 0 is the whole derivative at K = direction; give a unit
  !> vector.
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED, LK_E_CANCELLED. Since 1.0;
  !> C: lk_phonon_dipole_dipole_derivative_compute().
  subroutine lk_phonon_dipole_dipole_derivative(g_vectors, q_cartesian, born, dielectric, &
      positions, factor, screening, derivatives, direction_cartesian, context, options, stat, &
      errmsg)
    !> (3, n_g) Cartesian reciprocal lattice vectors, zero included, without 2 pi, 1/Angstrom.
    real(c_double), intent(in), contiguous :: g_vectors(:, :)
    !> (3,) Cartesian q-point without 2 pi, 1/Angstrom.
    real(c_double), intent(in), contiguous :: q_cartesian(:)
    !> (3, 3, n_atoms) Born effective charges [atom][field direction][displacement direction], e.
    real(c_double), intent(in), contiguous :: born(:, :, :)
    !> (3, 3) High-frequency dielectric constant.
    real(c_double), intent(in), contiguous :: dielectric(:, :)
    !> (3, n_atoms) Cartesian positions of the primitive atoms, Angstrom.
    real(c_double), intent(in), contiguous :: positions(:, :)
    !> Factor of the result.
    real(c_double), intent(in) :: factor
    !> Range lambda of the Gaussian screening, 1/Angstrom.
    real(c_double), intent(in) :: screening
    !> (3, n_atoms, 3, n_atoms, 3) The derivatives along x, y and z, Angstrom times the unit of
    !> the matrix.
    complex(c_double_complex), allocatable, intent(out) :: derivatives(:, :, :, :, :)
    !> (3,) Cartesian direction in which K = 0 is approached. absent for none.
    real(c_double), intent(in), contiguous, optional :: direction_cartesian(:)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_phonon_dipole_dipole_derivative_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t) :: n_g, n_atoms
    if (.not. compatible(stat, errmsg)) return
    n_g = size(g_vectors, 2, c_int64_t)
    n_atoms = size(born, 3, c_int64_t)
    if (.not. fits("g_vectors", shape(g_vectors, kind=c_int64_t), [integer(c_int64_t) :: 3, &
        n_g], stat, errmsg)) return
    if (.not. fits("q_cartesian", shape(q_cartesian, kind=c_int64_t), [integer(c_int64_t) :: 3], &
        stat, errmsg)) return
    if (.not. fits("born", shape(born, kind=c_int64_t), [integer(c_int64_t) :: 3, 3, n_atoms], &
        stat, errmsg)) return
    if (.not. fits("dielectric", shape(dielectric, kind=c_int64_t), [integer(c_int64_t) :: 3, &
        3], stat, errmsg)) return
    if (.not. fits("positions", shape(positions, kind=c_int64_t), [integer(c_int64_t) :: 3, &
        n_atoms], stat, errmsg)) return
    if (present(direction_cartesian)) then
      if (.not. fits("direction_cartesian", shape(direction_cartesian, kind=c_int64_t), &
        [integer(c_int64_t) :: 3], stat, errmsg)) return
    end if
    allocate (derivatives(3, n_atoms, 3, n_atoms, 3))
    call report(lk_phonon_dipole_dipole_derivative_compute(raw_context(context), n_atoms, n_g, &
        g_vectors, q_cartesian, born, transpose(dielectric), positions, factor, screening, &
        direction_cartesian, derivatives, raw_options(options)), stat, errmsg)
  end subroutine

  !> Derivative of the dynamical matrix with respect to Cartesian q without 2 pi.
  !>
  !> The derivatives are added to the given array, which is made Hermitian afterwards (in slab d
  !> only elements with a row or column of at least d). The correction of Wang et al. is not left
  !> out at Gamma.
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED, LK_E_CANCELLED. Since 1.0;
  !> C: lk_phonon_dynamical_matrix_derivative_compute().
  subroutine lk_phonon_dynamical_matrix_derivative(q, lattice, reciprocal_lattice, &
      force_constants, shortest_vectors, multiplicity, masses, p2s, s2p, nac_factor, &
      derivatives, born, dielectric, q_direction, context, options, stat, errmsg)
    !> (3,) q-point, reduced coordinates.
    real(c_double), intent(in), contiguous :: q(:)
    !> (3, 3) Primitive lattice in columns, Angstrom.
    real(c_double), intent(in), contiguous :: lattice(:, :)
    !> (3, 3) Reciprocal lattice in columns, without 2 pi, 1/Angstrom.
    real(c_double), intent(in), contiguous :: reciprocal_lattice(:, :)
    !> (3, 3, n_super, n_rows) Force constants, eV/Angstrom^2.
    real(c_double), intent(in), contiguous :: force_constants(:, :, :, :)
    !> (3, n_vectors) Shortest vectors between atoms, fractional coordinates of the primitive
    !> cell.
    real(c_double), intent(in), contiguous :: shortest_vectors(:, :)
    !> (2, n_atoms, n_super) For supercell atom k seen from primitive atom i: number of equivalent
    !> shortest vectors, and 0-based position of the first.
    integer(c_int64_t), intent(in), contiguous :: multiplicity(:, :, :)
    !> (n_atoms,) Masses, u.
    real(c_double), intent(in), contiguous :: masses(:)
    !> (n_atoms,) Row of the force constants of each primitive atom. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: p2s(:)
    !> (n_super,) The element of p2s whose image each supercell atom is. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: s2p(:)
    !> 4 pi / volume of the primitive cell times e^2/(4 pi eps_0), eV/Angstrom^2.
    real(c_double), intent(in) :: nac_factor
    !> (3*n_atoms, 3*n_atoms, 3) Derivatives along x, y and z, eV/(Angstrom u).
    complex(c_double_complex), intent(inout), contiguous :: derivatives(:, :, :)
    !> (3, 3, n_atoms) Born effective charges [atom][field direction][displacement direction], e.
    !> absent for no correction.
    real(c_double), intent(in), contiguous, optional :: born(:, :, :)
    !> (3, 3) High-frequency dielectric constant. absent only without born.
    real(c_double), intent(in), contiguous, optional :: dielectric(:, :)
    !> (3,) Reduced direction that replaces q in the correction. absent for none.
    real(c_double), intent(in), contiguous, optional :: q_direction(:)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_phonon_dynamical_matrix_derivative_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t) :: n_rows, n_super, n_vectors, n_atoms
    real(c_double), allocatable :: dielectric_(:, :)
    if (.not. compatible(stat, errmsg)) return
    n_rows = size(force_constants, 4, c_int64_t)
    n_super = size(force_constants, 3, c_int64_t)
    n_vectors = size(shortest_vectors, 2, c_int64_t)
    n_atoms = size(multiplicity, 2, c_int64_t)
    if (.not. fits("q", shape(q, kind=c_int64_t), [integer(c_int64_t) :: 3], stat, errmsg)) &
        return
    if (.not. fits("lattice", shape(lattice, kind=c_int64_t), [integer(c_int64_t) :: 3, 3], &
        stat, errmsg)) return
    if (.not. fits("reciprocal_lattice", shape(reciprocal_lattice, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, 3], stat, errmsg)) return
    if (.not. fits("force_constants", shape(force_constants, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, 3, n_super, n_rows], stat, errmsg)) return
    if (.not. fits("shortest_vectors", shape(shortest_vectors, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, n_vectors], stat, errmsg)) return
    if (.not. fits("multiplicity", shape(multiplicity, kind=c_int64_t), [integer(c_int64_t) :: &
        2, n_atoms, n_super], stat, errmsg)) return
    if (.not. fits("masses", shape(masses, kind=c_int64_t), [integer(c_int64_t) :: n_atoms], &
        stat, errmsg)) return
    if (.not. fits("p2s", shape(p2s, kind=c_int64_t), [integer(c_int64_t) :: n_atoms], stat, &
        errmsg)) return
    if (.not. fits("s2p", shape(s2p, kind=c_int64_t), [integer(c_int64_t) :: n_super], stat, &
        errmsg)) return
    if (present(born)) then
      if (.not. fits("born", shape(born, kind=c_int64_t), [integer(c_int64_t) :: 3, 3, n_atoms], &
        stat, errmsg)) return
    end if
    if (present(dielectric)) then
      if (.not. fits("dielectric", shape(dielectric, kind=c_int64_t), [integer(c_int64_t) :: 3, &
        3], stat, errmsg)) return
    end if
    if (present(dielectric)) dielectric_ = transpose(dielectric)
    if (present(q_direction)) then
      if (.not. fits("q_direction", shape(q_direction, kind=c_int64_t), [integer(c_int64_t) :: &
        3], stat, errmsg)) return
    end if
    if (.not. fits("derivatives", shape(derivatives, kind=c_int64_t), [integer(c_int64_t) :: 3 * &
        n_atoms, 3 * n_atoms, 3], stat, errmsg)) return
    call report(lk_phonon_dynamical_matrix_derivative_compute(raw_context(context), n_atoms, &
        n_super, n_rows, n_vectors, q, transpose(lattice), transpose(reciprocal_lattice), &
        force_constants, shortest_vectors, multiplicity, masses, p2s - 1_c_int64_t, s2p - &
        1_c_int64_t, born, dielectric_, q_direction, nac_factor, derivatives, &
        raw_options(options)), stat, errmsg)
  end subroutine

  !> Force constants from the dynamical matrices at the q-points commensurate with the supercell.
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED, LK_E_CANCELLED. Since 1.0;
  !> C: lk_phonon_inverse_fourier_compute().
  subroutine lk_phonon_inverse_fourier(n_rows, matrices, qpoints, shortest_vectors, &
      multiplicity, masses, s2pp, rows, force_constants, context, options, stat, errmsg)
    !> Number of rows of the force constants.
    integer(c_int64_t), intent(in) :: n_rows
    !> (3*n_atoms, 3*n_atoms, n_q) Dynamical matrices, eV/(Angstrom^2 u).
    complex(c_double_complex), intent(in), contiguous :: matrices(:, :, :)
    !> (3, n_q) Commensurate q-points, reduced coordinates; n_q n_atoms = n_super.
    real(c_double), intent(in), contiguous :: qpoints(:, :)
    !> (3, n_vectors) Shortest vectors between atoms, fractional coordinates of the primitive
    !> cell.
    real(c_double), intent(in), contiguous :: shortest_vectors(:, :)
    !> (2, n_atoms, n_super) For supercell atom k seen from primitive atom i: number of equivalent
    !> shortest vectors, and 0-based position of the first.
    integer(c_int64_t), intent(in), contiguous :: multiplicity(:, :, :)
    !> (n_atoms,) Masses, u.
    real(c_double), intent(in), contiguous :: masses(:)
    !> (n_super,) Primitive atom of each supercell atom. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: s2pp(:)
    !> (n_atoms,) Row of the force constants of each primitive atom, all different. Counted from
    !> 1.
    integer(c_int64_t), intent(in), contiguous :: rows(:)
    !> (3, 3, n_super, n_rows) Force constants, eV/Angstrom^2; rows that are not listed are zero.
    real(c_double), allocatable, intent(out) :: force_constants(:, :, :, :)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_phonon_inverse_fourier_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t) :: n_q, n_atoms, n_vectors, n_super
    if (.not. compatible(stat, errmsg)) return
    n_q = size(matrices, 3, c_int64_t)
    n_atoms = size(multiplicity, 2, c_int64_t)
    n_vectors = size(shortest_vectors, 2, c_int64_t)
    n_super = size(multiplicity, 3, c_int64_t)
    if (.not. fits("matrices", shape(matrices, kind=c_int64_t), [integer(c_int64_t) :: 3 * &
        n_atoms, 3 * n_atoms, n_q], stat, errmsg)) return
    if (.not. fits("qpoints", shape(qpoints, kind=c_int64_t), [integer(c_int64_t) :: 3, n_q], &
        stat, errmsg)) return
    if (.not. fits("shortest_vectors", shape(shortest_vectors, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, n_vectors], stat, errmsg)) return
    if (.not. fits("multiplicity", shape(multiplicity, kind=c_int64_t), [integer(c_int64_t) :: &
        2, n_atoms, n_super], stat, errmsg)) return
    if (.not. fits("masses", shape(masses, kind=c_int64_t), [integer(c_int64_t) :: n_atoms], &
        stat, errmsg)) return
    if (.not. fits("s2pp", shape(s2pp, kind=c_int64_t), [integer(c_int64_t) :: n_super], stat, &
        errmsg)) return
    if (.not. fits("rows", shape(rows, kind=c_int64_t), [integer(c_int64_t) :: n_atoms], stat, &
        errmsg)) return
    allocate (force_constants(3, 3, n_super, n_rows))
    call report(lk_phonon_inverse_fourier_compute(raw_context(context), n_q, n_atoms, n_super, &
        n_rows, n_vectors, matrices, qpoints, shortest_vectors, multiplicity, masses, s2pp - &
        1_c_int64_t, rows - 1_c_int64_t, force_constants, raw_options(options)), stat, errmsg)
  end subroutine

  !> Group velocities from eigenvectors and derivatives of dynamical matrices.
  !>
  !> Degenerate bands are first rotated so that they diagonalise the derivative along option
  !> direction (three Cartesian components, default 1, 2, 3). Options cutoff_frequency,
  !> degeneracy_tolerance (THz) and frequency_factor are as for lk_phonons_compute() and
  !> lk_phonons_create().
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED, LK_E_CANCELLED. Since 1.0;
  !> C: lk_phonon_group_velocities_compute().
  subroutine lk_phonon_group_velocities(frequencies, eigenvectors, derivatives, velocities, &
      context, options, stat, errmsg)
    !> (n_bands, n_q) Frequencies in ascending order, THz.
    real(c_double), intent(in), contiguous :: frequencies(:, :)
    !> (n_bands, n_bands, n_q) Eigenvectors in columns, [q-point][component][band].
    complex(c_double_complex), intent(in), contiguous :: eigenvectors(:, :, :)
    !> (n_bands, n_bands, 3, n_q) Derivatives of the dynamical matrices along x, y and z,
    !> eV/(Angstrom u).
    complex(c_double_complex), intent(in), contiguous :: derivatives(:, :, :, :)
    !> (3, n_bands, n_q) Group velocities, THz Angstrom.
    real(c_double), allocatable, intent(out) :: velocities(:, :, :)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_phonon_group_velocities_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t) :: n_q, n_bands
    if (.not. compatible(stat, errmsg)) return
    n_q = size(frequencies, 2, c_int64_t)
    n_bands = size(frequencies, 1, c_int64_t)
    if (.not. fits("frequencies", shape(frequencies, kind=c_int64_t), [integer(c_int64_t) :: &
        n_bands, n_q], stat, errmsg)) return
    if (.not. fits("eigenvectors", shape(eigenvectors, kind=c_int64_t), [integer(c_int64_t) :: &
        n_bands, n_bands, n_q], stat, errmsg)) return
    if (.not. fits("derivatives", shape(derivatives, kind=c_int64_t), [integer(c_int64_t) :: &
        n_bands, n_bands, 3, n_q], stat, errmsg)) return
    allocate (velocities(3, n_bands, n_q))
    call report(lk_phonon_group_velocities_compute(raw_context(context), n_q, n_bands, &
        frequencies, eigenvectors, derivatives, velocities, raw_options(options)), stat, errmsg)
  end subroutine

  !> Heat capacities of harmonic modes at constant volume.
  !>
  !> Zero for modes at or below option cutoff_frequency (THz) and at temperature zero. Option
  !> classical gives k_B instead.
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED, LK_E_CANCELLED. Since 1.0;
  !> C: lk_phonon_heat_capacities_compute().
  subroutine lk_phonon_heat_capacities(frequencies, temperatures, heat_capacities, context, &
      options, stat, errmsg)
    !> (n_modes,) Frequencies, THz.
    real(c_double), intent(in), contiguous :: frequencies(:)
    !> (n_temperatures,) Temperatures, K.
    real(c_double), intent(in), contiguous :: temperatures(:)
    !> (n_modes, n_temperatures) Heat capacities, eV/K.
    real(c_double), allocatable, intent(out) :: heat_capacities(:, :)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_phonon_heat_capacities_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t) :: n_modes, n_temperatures
    if (.not. compatible(stat, errmsg)) return
    n_modes = size(frequencies, kind=c_int64_t)
    n_temperatures = size(temperatures, kind=c_int64_t)
    if (.not. fits("frequencies", shape(frequencies, kind=c_int64_t), [integer(c_int64_t) :: &
        n_modes], stat, errmsg)) return
    if (.not. fits("temperatures", shape(temperatures, kind=c_int64_t), [integer(c_int64_t) :: &
        n_temperatures], stat, errmsg)) return
    allocate (heat_capacities(n_modes, n_temperatures))
    call report(lk_phonon_heat_capacities_compute(raw_context(context), n_modes, n_temperatures, &
        frequencies, temperatures, heat_capacities, raw_options(options)), stat, errmsg)
  end subroutine

  !> Helmholtz free energies and entropies of harmonic modes.
  !>
  !> Both are zero for modes at or below option cutoff_frequency (THz). At temperature zero the
  !> free energy is the zero-point energy and the entropy zero. Option classical gives those of
  !> classical statistics, without zero-point energy.
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED, LK_E_CANCELLED. Since 1.0;
  !> C: lk_phonon_free_energies_compute().
  subroutine lk_phonon_free_energies(frequencies, temperatures, free_energies, entropies, &
      context, options, stat, errmsg)
    !> (n_modes,) Frequencies, THz.
    real(c_double), intent(in), contiguous :: frequencies(:)
    !> (n_temperatures,) Temperatures, K.
    real(c_double), intent(in), contiguous :: temperatures(:)
    !> (n_modes, n_temperatures) Free energies, eV.
    real(c_double), allocatable, intent(out) :: free_energies(:, :)
    !> (n_modes, n_temperatures) Entropies, eV/K.
    real(c_double), allocatable, intent(out) :: entropies(:, :)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_phonon_free_energies_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t) :: n_modes, n_temperatures
    if (.not. compatible(stat, errmsg)) return
    n_modes = size(frequencies, kind=c_int64_t)
    n_temperatures = size(temperatures, kind=c_int64_t)
    if (.not. fits("frequencies", shape(frequencies, kind=c_int64_t), [integer(c_int64_t) :: &
        n_modes], stat, errmsg)) return
    if (.not. fits("temperatures", shape(temperatures, kind=c_int64_t), [integer(c_int64_t) :: &
        n_temperatures], stat, errmsg)) return
    allocate (free_energies(n_modes, n_temperatures))
    allocate (entropies(n_modes, n_temperatures))
    call report(lk_phonon_free_energies_compute(raw_context(context), n_modes, n_temperatures, &
        frequencies, temperatures, free_energies, entropies, raw_options(options)), stat, &
        errmsg)
  end subroutine

  !> Irreducible triplets of grid points at a fixed first point.
  !>
  !> Grid points q1 stand for triplets (q0, q1, -q0-q1). The rotations that leave q0 where it is
  !> make points equivalent, and so does the exchange of q1 and q2 when swappable.
  !>
  !> Statuses: LK_E_INVALID, LK_E_SHAPE, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM,
  !> LK_E_CANCELLED. Since 1.0; C: lk_phonon3_ir_triplets_compute().
  subroutine lk_phonon3_ir_triplets(grid_point, d_diag, rotations, is_time_reversal, swappable, &
      n_grid, map_triplets, map_q, n_ir, context, options, stat, errmsg)
    !> q0, index inside the grid. Counted from 1.
    integer(c_int64_t), intent(in) :: grid_point
    !> (3,) Diagonal of the Smith normal form of the grid matrix.
    integer(c_int64_t), intent(in), contiguous :: d_diag(:)
    !> (3, 3, n_rotations) Rotations on grid addresses; duplicates are allowed.
    integer(c_int64_t), intent(in), contiguous :: rotations(:, :, :)
    !> 1: add inversion when it is not there.
    logical, intent(in) :: is_time_reversal
    !> 1: (q0, q1, q2) and (q0, q2, q1) are the same.
    logical, intent(in) :: swappable
    !> Number of grid points, the product of d_diag.
    integer(c_int64_t), intent(in) :: n_grid
    !> (n_grid,) Representative of the triplet of each q1. Counted from 1.
    integer(c_int64_t), allocatable, intent(out) :: map_triplets(:)
    !> (n_grid,) Representative of each q1 under the rotations alone. Counted from 1.
    integer(c_int64_t), allocatable, intent(out) :: map_q(:)
    !> Number of irreducible triplets.
    integer(c_int64_t), intent(out) :: n_ir
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_phonon3_ir_triplets_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: n_rotations
    if (.not. compatible(stat, errmsg)) return
    n_rotations = size(rotations, 3, c_int64_t)
    if (.not. fits("d_diag", shape(d_diag, kind=c_int64_t), [integer(c_int64_t) :: 3], stat, &
        errmsg)) return
    if (.not. fits("rotations", shape(rotations, kind=c_int64_t), [integer(c_int64_t) :: 3, 3, &
        n_rotations], stat, errmsg)) return
    allocate (map_triplets(n_grid))
    allocate (map_q(n_grid))
    status_ = lk_phonon3_ir_triplets_compute(raw_context(context), grid_point - 1_c_int64_t, &
        d_diag, n_rotations, rotations, merge(1_c_int32_t, 0_c_int32_t, is_time_reversal), &
        merge(1_c_int32_t, 0_c_int32_t, swappable), n_grid, map_triplets, map_q, n_ir, &
        raw_options(options))
    if (status_ == LK_OK) then
      map_triplets = map_triplets + 1
      map_q = map_q + 1
    end if
    call report(status_, stat, errmsg)
  end subroutine

  !> BZ grid points of irreducible triplets, with the shortest sum G of the three addresses.
  !>
  !> The first point of a triplet may be another image of q0 on the zone surface.
  !>
  !> Statuses: LK_E_INVALID, LK_E_SHAPE, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM,
  !> LK_E_CANCELLED. Since 1.0; C: lk_phonon3_bz_triplets_compute().
  subroutine lk_phonon3_bz_triplets(grid_point, bz_grid_addresses, bz_map, map_triplets, d_diag, &
      q_reduced, reciprocal_lattice, bz_grid_type, n_triplets, triplets, context, options, stat, &
      errmsg)
    !> q0, a BZ grid point. Counted from 1.
    integer(c_int64_t), intent(in) :: grid_point
    !> (3, n_bz) Addresses of the BZ grid points.
    integer(c_int64_t), intent(in), contiguous :: bz_grid_addresses(:, :)
    !> (n_bz_map,) Where the images of a grid point are; raw offsets in every language.
    integer(c_int64_t), intent(in), contiguous :: bz_map(:)
    !> (n_grid,) Representatives from lk_phonon3_ir_triplets_compute(). Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: map_triplets(:)
    !> (3,) Diagonal of the Smith normal form of the grid matrix.
    integer(c_int64_t), intent(in), contiguous :: d_diag(:)
    !> (3, 3) T^-1 Q, with T of the reduced basis.
    integer(c_int64_t), intent(in), contiguous :: q_reduced(:, :)
    !> (3, 3) Reduced reciprocal basis in columns, without 2 pi, 1/Angstrom.
    real(c_double), intent(in), contiguous :: reciprocal_lattice(:, :)
    !> 1: sparse map, 2: dense map.
    integer(c_int64_t), intent(in) :: bz_grid_type
    !> Number of points that represent themselves in map_triplets.
    integer(c_int64_t), intent(in) :: n_triplets
    !> (3, n_triplets) BZ grid points of the triplets, in ascending order of the representatives.
    !> Counted from 1.
    integer(c_int64_t), allocatable, intent(out) :: triplets(:, :)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_phonon3_bz_triplets_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: n_bz, n_bz_map, n_grid
    if (.not. compatible(stat, errmsg)) return
    n_bz = size(bz_grid_addresses, 2, c_int64_t)
    n_bz_map = size(bz_map, kind=c_int64_t)
    n_grid = size(map_triplets, kind=c_int64_t)
    if (.not. fits("bz_grid_addresses", shape(bz_grid_addresses, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, n_bz], stat, errmsg)) return
    if (.not. fits("bz_map", shape(bz_map, kind=c_int64_t), [integer(c_int64_t) :: n_bz_map], &
        stat, errmsg)) return
    if (.not. fits("map_triplets", shape(map_triplets, kind=c_int64_t), [integer(c_int64_t) :: &
        n_grid], stat, errmsg)) return
    if (.not. fits("d_diag", shape(d_diag, kind=c_int64_t), [integer(c_int64_t) :: 3], stat, &
        errmsg)) return
    if (.not. fits("q_reduced", shape(q_reduced, kind=c_int64_t), [integer(c_int64_t) :: 3, 3], &
        stat, errmsg)) return
    if (.not. fits("reciprocal_lattice", shape(reciprocal_lattice, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, 3], stat, errmsg)) return
    allocate (triplets(3, n_triplets))
    status_ = lk_phonon3_bz_triplets_compute(raw_context(context), grid_point - 1_c_int64_t, &
        n_bz, bz_grid_addresses, n_bz_map, bz_map, n_grid, map_triplets - 1_c_int64_t, d_diag, &
        transpose(q_reduced), transpose(reciprocal_lattice), bz_grid_type, n_triplets, triplets, &
        raw_options(options))
    if (status_ == LK_OK) then
      triplets = triplets + 1
    end if
    call report(status_, stat, errmsg)
  end subroutine

  !> Weights of the delta functions of three-phonon processes by the linear tetrahedron method.
  !>
  !> With delta functions e0 = -f1+f2, e1 = f1-f2, e2 = f1+f2 of a frequency point: weight 0 is
  !> that of e2, weight 1 that of e0 minus that of e1, weight 2 the sum of the three. One weight:
  !> e0 alone, without clamping of negative frequencies, both points moving in the same direction
  !> (type 4).
  !>
  !> Statuses: LK_E_INVALID, LK_E_SHAPE, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM,
  !> LK_E_CANCELLED. Since 1.0; C: lk_phonon3_tetrahedron_weights_compute().
  subroutine lk_phonon3_tetrahedron_weights(n_weights, frequency_points, relative_grid_address, &
      d_diag, triplets, frequencies1, frequencies2, bz_grid_addresses, bz_map, bz_grid_type, &
      weights, zero, context, options, stat, errmsg)
    !> Number of weights: 2 or 3, or 1 for type 4.
    integer(c_int64_t), intent(in) :: n_weights
    !> (n_points,) Frequency points, THz.
    real(c_double), intent(in), contiguous :: frequency_points(:)
    !> (3, 4, n_tetrahedra) Offsets of the vertices on the grid; the first vertex of each
    !> tetrahedron is (0,0,0).
    integer(c_int64_t), intent(in), contiguous :: relative_grid_address(:, :, :)
    !> (3,) Diagonal of the Smith normal form of the grid matrix.
    integer(c_int64_t), intent(in), contiguous :: d_diag(:)
    !> (3, n_triplets) BZ grid points of the triplets. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: triplets(:, :)
    !> (n_bands1, n_bz) Frequencies of the second q-points, THz.
    real(c_double), intent(in), contiguous :: frequencies1(:, :)
    !> (n_bands2, n_bz) Frequencies of the third q-points, THz.
    real(c_double), intent(in), contiguous :: frequencies2(:, :)
    !> (3, n_bz) Addresses of the BZ grid points.
    integer(c_int64_t), intent(in), contiguous :: bz_grid_addresses(:, :)
    !> (n_bz_map,) Where the images of a grid point are; raw offsets in every language.
    integer(c_int64_t), intent(in), contiguous :: bz_map(:)
    !> 1: sparse map, 2: dense map.
    integer(c_int64_t), intent(in) :: bz_grid_type
    !> (n_bands2, n_bands1, n_points, n_triplets, n_weights) Weights, 1/THz.
    real(c_double), allocatable, intent(out) :: weights(:, :, :, :, :)
    !> (n_bands2, n_bands1, n_points, n_triplets) 1 where the frequency point is outside the range
    !> of every delta function.
    integer(c_int8_t), allocatable, intent(out) :: zero(:, :, :, :)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_phonon3_tetrahedron_weights_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t) :: n_points, n_tetrahedra, n_triplets, n_bz, n_bands1, n_bands2, n_bz_map
    if (.not. compatible(stat, errmsg)) return
    n_points = size(frequency_points, kind=c_int64_t)
    n_tetrahedra = size(relative_grid_address, 3, c_int64_t)
    n_triplets = size(triplets, 2, c_int64_t)
    n_bz = size(frequencies1, 2, c_int64_t)
    n_bands1 = size(frequencies1, 1, c_int64_t)
    n_bands2 = size(frequencies2, 1, c_int64_t)
    n_bz_map = size(bz_map, kind=c_int64_t)
    if (.not. fits("frequency_points", shape(frequency_points, kind=c_int64_t), &
        [integer(c_int64_t) :: n_points], stat, errmsg)) return
    if (.not. fits("relative_grid_address", shape(relative_grid_address, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, 4, n_tetrahedra], stat, errmsg)) return
    if (.not. fits("d_diag", shape(d_diag, kind=c_int64_t), [integer(c_int64_t) :: 3], stat, &
        errmsg)) return
    if (.not. fits("triplets", shape(triplets, kind=c_int64_t), [integer(c_int64_t) :: 3, &
        n_triplets], stat, errmsg)) return
    if (.not. fits("frequencies1", shape(frequencies1, kind=c_int64_t), [integer(c_int64_t) :: &
        n_bands1, n_bz], stat, errmsg)) return
    if (.not. fits("frequencies2", shape(frequencies2, kind=c_int64_t), [integer(c_int64_t) :: &
        n_bands2, n_bz], stat, errmsg)) return
    if (.not. fits("bz_grid_addresses", shape(bz_grid_addresses, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, n_bz], stat, errmsg)) return
    if (.not. fits("bz_map", shape(bz_map, kind=c_int64_t), [integer(c_int64_t) :: n_bz_map], &
        stat, errmsg)) return
    allocate (weights(n_bands2, n_bands1, n_points, n_triplets, n_weights))
    allocate (zero(n_bands2, n_bands1, n_points, n_triplets))
    call report(lk_phonon3_tetrahedron_weights_compute(raw_context(context), n_weights, &
        n_points, frequency_points, n_tetrahedra, relative_grid_address, d_diag, n_triplets, &
        triplets - 1_c_int64_t, n_bands1, frequencies1, n_bands2, frequencies2, n_bz, &
        bz_grid_addresses, n_bz_map, bz_map, bz_grid_type, weights, zero, raw_options(options)), &
        stat, errmsg)
  end subroutine

  !> Weights of the delta functions of three-phonon processes by Gaussians.
  !>
  !> The weights are those of lk_phonon3_tetrahedron_weights_compute().
  !>
  !> Statuses: LK_E_INVALID, LK_E_SHAPE, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM,
  !> LK_E_CANCELLED. Since 1.0; C: lk_phonon3_gaussian_weights_compute().
  subroutine lk_phonon3_gaussian_weights(n_weights, frequency_points, triplets, frequencies, &
      sigma, sigma_cutoff, weights, zero, context, options, stat, errmsg)
    !> Number of weights: 2 or 3, or 1 for e0 alone.
    integer(c_int64_t), intent(in) :: n_weights
    !> (n_points,) Frequency points, THz.
    real(c_double), intent(in), contiguous :: frequency_points(:)
    !> (3, n_triplets) BZ grid points of the triplets. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: triplets(:, :)
    !> (n_band, n_bz) Frequencies, THz.
    real(c_double), intent(in), contiguous :: frequencies(:, :)
    !> Width of the Gaussians, THz.
    real(c_double), intent(in) :: sigma
    !> Distance in units of sigma beyond which an element is 0 and marked; 0 or less: no cutoff.
    real(c_double), intent(in) :: sigma_cutoff
    !> (n_band, n_band, n_points, n_triplets, n_weights) Weights, 1/THz.
    real(c_double), allocatable, intent(out) :: weights(:, :, :, :, :)
    !> (n_band, n_band, n_points, n_triplets) 1 where all delta functions are beyond the cutoff.
    integer(c_int8_t), allocatable, intent(out) :: zero(:, :, :, :)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_phonon3_gaussian_weights_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t) :: n_points, n_triplets, n_bz, n_band
    if (.not. compatible(stat, errmsg)) return
    n_points = size(frequency_points, kind=c_int64_t)
    n_triplets = size(triplets, 2, c_int64_t)
    n_bz = size(frequencies, 2, c_int64_t)
    n_band = size(frequencies, 1, c_int64_t)
    if (.not. fits("frequency_points", shape(frequency_points, kind=c_int64_t), &
        [integer(c_int64_t) :: n_points], stat, errmsg)) return
    if (.not. fits("triplets", shape(triplets, kind=c_int64_t), [integer(c_int64_t) :: 3, &
        n_triplets], stat, errmsg)) return
    if (.not. fits("frequencies", shape(frequencies, kind=c_int64_t), [integer(c_int64_t) :: &
        n_band, n_bz], stat, errmsg)) return
    allocate (weights(n_band, n_band, n_points, n_triplets, n_weights))
    allocate (zero(n_band, n_band, n_points, n_triplets))
    call report(lk_phonon3_gaussian_weights_compute(raw_context(context), n_weights, n_points, &
        frequency_points, n_triplets, triplets - 1_c_int64_t, n_bz, n_band, frequencies, sigma, &
        sigma_cutoff, weights, zero, raw_options(options)), stat, errmsg)
  end subroutine

  !> Averages weights over the degenerate bands at the second and third q-points of the triplets.
  !>
  !> An element of zero becomes 0 when any element of its degenerate block is 0.
  !>
  !> Statuses: LK_E_INVALID, LK_E_SHAPE, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM,
  !> LK_E_CANCELLED. Since 1.0; C: lk_phonon3_degenerate_weights_compute().
  subroutine lk_phonon3_degenerate_weights(triplets, degenerate_ids, weights, zero, context, &
      options, stat, errmsg)
    !> (3, n_triplets) BZ grid points of the triplets. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: triplets(:, :)
    !> (n_band, n_bz) Smallest band of the degenerate set of each band, raw values.
    integer(c_int64_t), intent(in), contiguous :: degenerate_ids(:, :)
    !> (n_band, n_band, n_points, n_triplets, n_weights) Weights, 1/THz.
    real(c_double), intent(inout), contiguous :: weights(:, :, :, :, :)
    !> (n_band, n_band, n_points, n_triplets) Marks of elements without weight.
    integer(c_int8_t), intent(inout), contiguous :: zero(:, :, :, :)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_phonon3_degenerate_weights_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t) :: n_triplets, n_bz, n_band, n_weights, n_points
    if (.not. compatible(stat, errmsg)) return
    n_triplets = size(triplets, 2, c_int64_t)
    n_bz = size(degenerate_ids, 2, c_int64_t)
    n_band = size(degenerate_ids, 1, c_int64_t)
    n_weights = size(weights, 5, c_int64_t)
    n_points = size(weights, 3, c_int64_t)
    if (.not. fits("triplets", shape(triplets, kind=c_int64_t), [integer(c_int64_t) :: 3, &
        n_triplets], stat, errmsg)) return
    if (.not. fits("degenerate_ids", shape(degenerate_ids, kind=c_int64_t), [integer(c_int64_t) &
        :: n_band, n_bz], stat, errmsg)) return
    if (.not. fits("weights", shape(weights, kind=c_int64_t), [integer(c_int64_t) :: n_band, &
        n_band, n_points, n_triplets, n_weights], stat, errmsg)) return
    if (.not. fits("zero", shape(zero, kind=c_int64_t), [integer(c_int64_t) :: n_band, n_band, &
        n_points, n_triplets], stat, errmsg)) return
    call report(lk_phonon3_degenerate_weights_compute(raw_context(context), n_weights, &
        n_triplets, triplets - 1_c_int64_t, n_points, n_bz, n_band, degenerate_ids, weights, &
        zero, raw_options(options)), stat, errmsg)
  end subroutine

  !> Lattice transform of third-order force constants at three q-points.
  !>
  !> Statuses: LK_E_INVALID, LK_E_SHAPE, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM,
  !> LK_E_CANCELLED. Since 1.0; C: lk_phonon3_real_to_reciprocal_compute().
  subroutine lk_phonon3_real_to_reciprocal(q_points, fc3, nonzero, vectors, multiplicity, &
      p2s_map, s2p_map, all_shortest, make_r0_average, reciprocal, context, options, stat, &
      errmsg)
    !> (3, 3) The three q-points, fractional.
    real(c_double), intent(in), contiguous :: q_points(:, :)
    !> (3, 3, 3, n_super, n_super, n_rows) Third-order force constants, eV/Angstrom^3.
    real(c_double), intent(in), contiguous :: fc3(:, :, :, :, :, :)
    !> (n_super, n_super, n_rows) 0: the block of 27 force constants is skipped.
    integer(c_int8_t), intent(in), contiguous :: nonzero(:, :, :)
    !> (3, n_vectors) Shortest vectors, primitive fractional coordinates.
    real(c_double), intent(in), contiguous :: vectors(:, :)
    !> (2, n_atoms, n_super) Number of shortest vectors from a primitive atom to a supercell atom
    !> and raw position of the first one.
    integer(c_int64_t), intent(in), contiguous :: multiplicity(:, :, :)
    !> (n_atoms,) Supercell atom of each primitive atom. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: p2s_map(:)
    !> (n_super,) Supercell atom that represents each supercell atom in the primitive cell.
    !> Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: s2p_map(:)
    !> (n_super, n_super, n_atoms) 1: the three atoms of the block are mutually nearest images.
    integer(c_int8_t), intent(in), contiguous :: all_shortest(:, :, :)
    !> 1: average over the choice of the atom in the origin.
    logical, intent(in) :: make_r0_average
    !> (3, 3, 3, n_atoms, n_atoms, n_atoms) Transformed force constants, eV/Angstrom^3.
    complex(c_double_complex), allocatable, intent(out) :: reciprocal(:, :, :, :, :, :)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_phonon3_real_to_reciprocal_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t) :: n_rows, n_super, n_vectors, n_atoms
    if (.not. compatible(stat, errmsg)) return
    n_rows = size(fc3, 6, c_int64_t)
    n_super = size(fc3, 5, c_int64_t)
    n_vectors = size(vectors, 2, c_int64_t)
    n_atoms = size(multiplicity, 2, c_int64_t)
    if (.not. fits("q_points", shape(q_points, kind=c_int64_t), [integer(c_int64_t) :: 3, 3], &
        stat, errmsg)) return
    if (.not. fits("fc3", shape(fc3, kind=c_int64_t), [integer(c_int64_t) :: 3, 3, 3, n_super, &
        n_super, n_rows], stat, errmsg)) return
    if (.not. fits("nonzero", shape(nonzero, kind=c_int64_t), [integer(c_int64_t) :: n_super, &
        n_super, n_rows], stat, errmsg)) return
    if (.not. fits("vectors", shape(vectors, kind=c_int64_t), [integer(c_int64_t) :: 3, &
        n_vectors], stat, errmsg)) return
    if (.not. fits("multiplicity", shape(multiplicity, kind=c_int64_t), [integer(c_int64_t) :: &
        2, n_atoms, n_super], stat, errmsg)) return
    if (.not. fits("p2s_map", shape(p2s_map, kind=c_int64_t), [integer(c_int64_t) :: n_atoms], &
        stat, errmsg)) return
    if (.not. fits("s2p_map", shape(s2p_map, kind=c_int64_t), [integer(c_int64_t) :: n_super], &
        stat, errmsg)) return
    if (.not. fits("all_shortest", shape(all_shortest, kind=c_int64_t), [integer(c_int64_t) :: &
        n_super, n_super, n_atoms], stat, errmsg)) return
    allocate (reciprocal(3, 3, 3, n_atoms, n_atoms, n_atoms))
    call report(lk_phonon3_real_to_reciprocal_compute(raw_context(context), q_points, n_atoms, &
        n_super, n_rows, fc3, nonzero, n_vectors, vectors, multiplicity, p2s_map - 1_c_int64_t, &
        s2p_map - 1_c_int64_t, all_shortest, merge(1_c_int32_t, 0_c_int32_t, make_r0_average), &
        reciprocal, raw_options(options)), stat, errmsg)
  end subroutine

  !> Squared projections of transformed force constants on phonon modes.
  !>
  !> A row of positions is: index into band_indices, band at the second and at the third q-point,
  !> destination in squared. Elements with a frequency at or below the cutoff are 0.
  !>
  !> Statuses: LK_E_INVALID, LK_E_SHAPE, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM,
  !> LK_E_CANCELLED. Since 1.0; C: lk_phonon3_reciprocal_to_normal_compute().
  subroutine lk_phonon3_reciprocal_to_normal(positions, reciprocal, frequencies0, frequencies1, &
      frequencies2, eigenvectors0, eigenvectors1, eigenvectors2, masses, band_indices, &
      cutoff_frequency, squared, context, options, stat, errmsg)
    !> (4, n_positions) Bands and destinations of the elements. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: positions(:, :)
    !> (3, 3, 3, n_atoms, n_atoms, n_atoms) Transformed force constants, eV/Angstrom^3.
    complex(c_double_complex), intent(in), contiguous :: reciprocal(:, :, :, :, :, :)
    !> (3*n_atoms,) Frequencies at the first q-point, THz.
    real(c_double), intent(in), contiguous :: frequencies0(:)
    !> (3*n_atoms,) Frequencies at the second q-point, THz.
    real(c_double), intent(in), contiguous :: frequencies1(:)
    !> (3*n_atoms,) Frequencies at the third q-point, THz.
    real(c_double), intent(in), contiguous :: frequencies2(:)
    !> (3*n_atoms, 3*n_atoms) Eigenvectors at the first q-point: component, then band.
    complex(c_double_complex), intent(in), contiguous :: eigenvectors0(:, :)
    !> (3*n_atoms, 3*n_atoms) Eigenvectors at the second q-point.
    complex(c_double_complex), intent(in), contiguous :: eigenvectors1(:, :)
    !> (3*n_atoms, 3*n_atoms) Eigenvectors at the third q-point.
    complex(c_double_complex), intent(in), contiguous :: eigenvectors2(:, :)
    !> (n_atoms,) Masses of the primitive atoms, u.
    real(c_double), intent(in), contiguous :: masses(:)
    !> (n_bands0,) Bands at the first q-point. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: band_indices(:)
    !> Modes with frequencies at or below it do not scatter, THz.
    real(c_double), intent(in) :: cutoff_frequency
    !> (n_squared,) Squared interaction, eV^2/(Angstrom^6 u^3 THz^3); only the destinations are
    !> written.
    real(c_double), intent(inout), contiguous :: squared(:)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_phonon3_reciprocal_to_normal_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t) :: n_positions, n_atoms, n_bands0, n_squared
    if (.not. compatible(stat, errmsg)) return
    n_positions = size(positions, 2, c_int64_t)
    n_atoms = size(reciprocal, 6, c_int64_t)
    n_bands0 = size(band_indices, kind=c_int64_t)
    n_squared = size(squared, kind=c_int64_t)
    if (.not. fits("positions", shape(positions, kind=c_int64_t), [integer(c_int64_t) :: 4, &
        n_positions], stat, errmsg)) return
    if (.not. fits("reciprocal", shape(reciprocal, kind=c_int64_t), [integer(c_int64_t) :: 3, 3, &
        3, n_atoms, n_atoms, n_atoms], stat, errmsg)) return
    if (.not. fits("frequencies0", shape(frequencies0, kind=c_int64_t), [integer(c_int64_t) :: 3 &
        * n_atoms], stat, errmsg)) return
    if (.not. fits("frequencies1", shape(frequencies1, kind=c_int64_t), [integer(c_int64_t) :: 3 &
        * n_atoms], stat, errmsg)) return
    if (.not. fits("frequencies2", shape(frequencies2, kind=c_int64_t), [integer(c_int64_t) :: 3 &
        * n_atoms], stat, errmsg)) return
    if (.not. fits("eigenvectors0", shape(eigenvectors0, kind=c_int64_t), [integer(c_int64_t) :: &
        3 * n_atoms, 3 * n_atoms], stat, errmsg)) return
    if (.not. fits("eigenvectors1", shape(eigenvectors1, kind=c_int64_t), [integer(c_int64_t) :: &
        3 * n_atoms, 3 * n_atoms], stat, errmsg)) return
    if (.not. fits("eigenvectors2", shape(eigenvectors2, kind=c_int64_t), [integer(c_int64_t) :: &
        3 * n_atoms, 3 * n_atoms], stat, errmsg)) return
    if (.not. fits("masses", shape(masses, kind=c_int64_t), [integer(c_int64_t) :: n_atoms], &
        stat, errmsg)) return
    if (.not. fits("band_indices", shape(band_indices, kind=c_int64_t), [integer(c_int64_t) :: &
        n_bands0], stat, errmsg)) return
    if (.not. fits("squared", shape(squared, kind=c_int64_t), [integer(c_int64_t) :: n_squared], &
        stat, errmsg)) return
    call report(lk_phonon3_reciprocal_to_normal_compute(raw_context(context), n_positions, &
        positions - 1_c_int64_t, n_atoms, reciprocal, frequencies0, frequencies1, frequencies2, &
        eigenvectors0, eigenvectors1, eigenvectors2, masses, n_bands0, band_indices - &
        1_c_int64_t, cutoff_frequency, n_squared, squared, raw_options(options)), stat, errmsg)
  end subroutine

  !> Three-phonon interaction strengths of triplets.
  !>
  !> Elements marked in zero are left as they are; with symmetrize_fc3_q they become 0.
  !>
  !> Statuses: LK_E_INVALID, LK_E_SHAPE, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM,
  !> LK_E_CANCELLED. Since 1.0; C: lk_phonon3_interaction_compute().
  subroutine lk_phonon3_interaction(triplets, band_indices, d_diag, q_mat, bz_grid_addresses, &
      bz_map, bz_grid_type, fc3, nonzero, vectors, multiplicity, masses, p2s_map, s2p_map, &
      all_shortest, frequencies, eigenvectors, make_r0_average, symmetrize_fc3_q, &
      cutoff_frequency, zero, squared, context, options, stat, errmsg)
    !> (3, n_triplets) BZ grid points of the triplets. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: triplets(:, :)
    !> (n_bands0,) Bands at the first q-point. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: band_indices(:)
    !> (3,) Diagonal of the Smith normal form of the grid matrix.
    integer(c_int64_t), intent(in), contiguous :: d_diag(:)
    !> (3, 3) Matrix Q of the Smith normal form; a q-point is Q . (address / d_diag).
    integer(c_int64_t), intent(in), contiguous :: q_mat(:, :)
    !> (3, n_bz) Addresses of the BZ grid points.
    integer(c_int64_t), intent(in), contiguous :: bz_grid_addresses(:, :)
    !> (n_bz_map,) Where the images of a grid point are; raw offsets in every language.
    integer(c_int64_t), intent(in), contiguous :: bz_map(:)
    !> 1: sparse map, 2: dense map.
    integer(c_int64_t), intent(in) :: bz_grid_type
    !> (3, 3, 3, n_super, n_super, n_rows) Third-order force constants, eV/Angstrom^3.
    real(c_double), intent(in), contiguous :: fc3(:, :, :, :, :, :)
    !> (n_super, n_super, n_rows) 0: the block of 27 force constants is skipped.
    integer(c_int8_t), intent(in), contiguous :: nonzero(:, :, :)
    !> (3, n_vectors) Shortest vectors, primitive fractional coordinates.
    real(c_double), intent(in), contiguous :: vectors(:, :)
    !> (2, n_atoms, n_super) Number of shortest vectors from a primitive atom to a supercell atom
    !> and raw position of the first one.
    integer(c_int64_t), intent(in), contiguous :: multiplicity(:, :, :)
    !> (n_atoms,) Masses of the primitive atoms, u.
    real(c_double), intent(in), contiguous :: masses(:)
    !> (n_atoms,) Supercell atom of each primitive atom. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: p2s_map(:)
    !> (n_super,) Supercell atom that represents each supercell atom in the primitive cell.
    !> Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: s2p_map(:)
    !> (n_super, n_super, n_atoms) 1: the three atoms of the block are mutually nearest images.
    integer(c_int8_t), intent(in), contiguous :: all_shortest(:, :, :)
    !> (3*n_atoms, n_bz) Frequencies at the BZ grid points, THz, negative for imaginary modes.
    real(c_double), intent(in), contiguous :: frequencies(:, :)
    !> (3*n_atoms, 3*n_atoms, n_bz) Eigenvectors at the BZ grid points: component, then band.
    complex(c_double_complex), intent(in), contiguous :: eigenvectors(:, :, :)
    !> 1: average over the choice of the atom in the origin.
    logical, intent(in) :: make_r0_average
    !> 1: average over the six orders of the three q-points.
    logical, intent(in) :: symmetrize_fc3_q
    !> Modes with frequencies at or below it do not scatter, THz.
    real(c_double), intent(in) :: cutoff_frequency
    !> (3*n_atoms, 3*n_atoms, n_bands0, n_triplets) Elements other than 0 are not computed.
    integer(c_int8_t), intent(in), contiguous :: zero(:, :, :, :)
    !> (3*n_atoms, 3*n_atoms, n_bands0, n_triplets) Squared interaction, eV^2/(Angstrom^6 u^3
    !> THz^3).
    real(c_double), intent(inout), contiguous :: squared(:, :, :, :)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_phonon3_interaction_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t) :: n_triplets, n_bands0, n_bz, n_bz_map, n_rows, n_super, n_vectors, &
        n_atoms
    if (.not. compatible(stat, errmsg)) return
    n_triplets = size(triplets, 2, c_int64_t)
    n_bands0 = size(band_indices, kind=c_int64_t)
    n_bz = size(bz_grid_addresses, 2, c_int64_t)
    n_bz_map = size(bz_map, kind=c_int64_t)
    n_rows = size(fc3, 6, c_int64_t)
    n_super = size(fc3, 5, c_int64_t)
    n_vectors = size(vectors, 2, c_int64_t)
    n_atoms = size(multiplicity, 2, c_int64_t)
    if (.not. fits("triplets", shape(triplets, kind=c_int64_t), [integer(c_int64_t) :: 3, &
        n_triplets], stat, errmsg)) return
    if (.not. fits("band_indices", shape(band_indices, kind=c_int64_t), [integer(c_int64_t) :: &
        n_bands0], stat, errmsg)) return
    if (.not. fits("d_diag", shape(d_diag, kind=c_int64_t), [integer(c_int64_t) :: 3], stat, &
        errmsg)) return
    if (.not. fits("q_mat", shape(q_mat, kind=c_int64_t), [integer(c_int64_t) :: 3, 3], stat, &
        errmsg)) return
    if (.not. fits("bz_grid_addresses", shape(bz_grid_addresses, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, n_bz], stat, errmsg)) return
    if (.not. fits("bz_map", shape(bz_map, kind=c_int64_t), [integer(c_int64_t) :: n_bz_map], &
        stat, errmsg)) return
    if (.not. fits("fc3", shape(fc3, kind=c_int64_t), [integer(c_int64_t) :: 3, 3, 3, n_super, &
        n_super, n_rows], stat, errmsg)) return
    if (.not. fits("nonzero", shape(nonzero, kind=c_int64_t), [integer(c_int64_t) :: n_super, &
        n_super, n_rows], stat, errmsg)) return
    if (.not. fits("vectors", shape(vectors, kind=c_int64_t), [integer(c_int64_t) :: 3, &
        n_vectors], stat, errmsg)) return
    if (.not. fits("multiplicity", shape(multiplicity, kind=c_int64_t), [integer(c_int64_t) :: &
        2, n_atoms, n_super], stat, errmsg)) return
    if (.not. fits("masses", shape(masses, kind=c_int64_t), [integer(c_int64_t) :: n_atoms], &
        stat, errmsg)) return
    if (.not. fits("p2s_map", shape(p2s_map, kind=c_int64_t), [integer(c_int64_t) :: n_atoms], &
        stat, errmsg)) return
    if (.not. fits("s2p_map", shape(s2p_map, kind=c_int64_t), [integer(c_int64_t) :: n_super], &
        stat, errmsg)) return
    if (.not. fits("all_shortest", shape(all_shortest, kind=c_int64_t), [integer(c_int64_t) :: &
        n_super, n_super, n_atoms], stat, errmsg)) return
    if (.not. fits("frequencies", shape(frequencies, kind=c_int64_t), [integer(c_int64_t) :: 3 * &
        n_atoms, n_bz], stat, errmsg)) return
    if (.not. fits("eigenvectors", shape(eigenvectors, kind=c_int64_t), [integer(c_int64_t) :: 3 &
        * n_atoms, 3 * n_atoms, n_bz], stat, errmsg)) return
    if (.not. fits("zero", shape(zero, kind=c_int64_t), [integer(c_int64_t) :: 3 * n_atoms, 3 * &
        n_atoms, n_bands0, n_triplets], stat, errmsg)) return
    if (.not. fits("squared", shape(squared, kind=c_int64_t), [integer(c_int64_t) :: 3 * &
        n_atoms, 3 * n_atoms, n_bands0, n_triplets], stat, errmsg)) return
    call report(lk_phonon3_interaction_compute(raw_context(context), n_triplets, triplets - &
        1_c_int64_t, n_bands0, band_indices - 1_c_int64_t, d_diag, transpose(q_mat), n_bz, &
        bz_grid_addresses, n_bz_map, bz_map, bz_grid_type, n_atoms, n_super, n_rows, fc3, &
        nonzero, n_vectors, vectors, multiplicity, masses, p2s_map - 1_c_int64_t, s2p_map - &
        1_c_int64_t, all_shortest, frequencies, eigenvectors, merge(1_c_int32_t, 0_c_int32_t, &
        make_r0_average), merge(1_c_int32_t, 0_c_int32_t, symmetrize_fc3_q), cutoff_frequency, &
        zero, squared, raw_options(options)), stat, errmsg)
  end subroutine

  !> Imaginary part of the phonon self-energy from interaction strengths and weights.
  !>
  !> No unit conversion.
  !>
  !> Statuses: LK_E_INVALID, LK_E_SHAPE, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM,
  !> LK_E_CANCELLED. Since 1.0; C: lk_phonon3_imag_self_energy_compute().
  subroutine lk_phonon3_imag_self_energy(triplets, triplet_weights, squared, frequencies, &
      temperature, weights, zero, cutoff_frequency, frequency_point, gamma, context, options, &
      stat, errmsg)
    !> (3, n_triplets) BZ grid points of the triplets. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: triplets(:, :)
    !> (n_triplets,) Number of grid points that each triplet stands for.
    integer(c_int64_t), intent(in), contiguous :: triplet_weights(:)
    !> (n_band, n_band, n_bands0, n_triplets) Squared interaction.
    real(c_double), intent(in), contiguous :: squared(:, :, :, :)
    !> (n_band, n_bz) Frequencies, THz.
    real(c_double), intent(in), contiguous :: frequencies(:, :)
    !> Temperature k_B T / h, THz; occupations are 0 at 0 and below.
    real(c_double), intent(in) :: temperature
    !> (n_band, n_band, n_points, n_triplets, n_weights) Weights of the delta functions, 1/THz.
    real(c_double), intent(in), contiguous :: weights(:, :, :, :, :)
    !> (n_band, n_band, n_points, n_triplets) Elements other than 0 are left out.
    integer(c_int8_t), intent(in), contiguous :: zero(:, :, :, :)
    !> Modes with frequencies at or below it do not scatter, THz.
    real(c_double), intent(in) :: cutoff_frequency
    !> Negative: frequency point b belongs to band b, n_points must be n_bands0; else raw number
    !> of the point for all bands.
    integer(c_int64_t), intent(in) :: frequency_point
    !> (n_bands0,) Sum over triplets.
    real(c_double), allocatable, intent(out) :: gamma(:)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_phonon3_imag_self_energy_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t) :: n_triplets, n_bands0, n_band, n_bz, n_weights, n_points
    if (.not. compatible(stat, errmsg)) return
    n_triplets = size(triplets, 2, c_int64_t)
    n_bands0 = size(squared, 3, c_int64_t)
    n_band = size(squared, 2, c_int64_t)
    n_bz = size(frequencies, 2, c_int64_t)
    n_weights = size(weights, 5, c_int64_t)
    n_points = size(weights, 3, c_int64_t)
    if (.not. fits("triplets", shape(triplets, kind=c_int64_t), [integer(c_int64_t) :: 3, &
        n_triplets], stat, errmsg)) return
    if (.not. fits("triplet_weights", shape(triplet_weights, kind=c_int64_t), &
        [integer(c_int64_t) :: n_triplets], stat, errmsg)) return
    if (.not. fits("squared", shape(squared, kind=c_int64_t), [integer(c_int64_t) :: n_band, &
        n_band, n_bands0, n_triplets], stat, errmsg)) return
    if (.not. fits("frequencies", shape(frequencies, kind=c_int64_t), [integer(c_int64_t) :: &
        n_band, n_bz], stat, errmsg)) return
    if (.not. fits("weights", shape(weights, kind=c_int64_t), [integer(c_int64_t) :: n_band, &
        n_band, n_points, n_triplets, n_weights], stat, errmsg)) return
    if (.not. fits("zero", shape(zero, kind=c_int64_t), [integer(c_int64_t) :: n_band, n_band, &
        n_points, n_triplets], stat, errmsg)) return
    allocate (gamma(n_bands0))
    call report(lk_phonon3_imag_self_energy_compute(raw_context(context), n_triplets, triplets - &
        1_c_int64_t, triplet_weights, n_bands0, n_band, squared, n_bz, frequencies, temperature, &
        n_weights, n_points, weights, zero, cutoff_frequency, frequency_point, gamma, &
        raw_options(options)), stat, errmsg)
  end subroutine

  !> Imaginary part of the phonon self-energy by elements, and its normal and Umklapp parts.
  !>
  !> A process is normal when the three BZ addresses add up to zero.
  !>
  !> Statuses: LK_E_INVALID, LK_E_SHAPE, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM,
  !> LK_E_CANCELLED. Since 1.0; C: lk_phonon3_detailed_imag_self_energy_compute().
  subroutine lk_phonon3_detailed_imag_self_energy(triplets, triplet_weights, squared, &
      frequencies, temperature, weights, zero, cutoff_frequency, bz_grid_addresses, detail, &
      gamma_normal, gamma_umklapp, context, options, stat, errmsg)
    !> (3, n_triplets) BZ grid points of the triplets. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: triplets(:, :)
    !> (n_triplets,) Number of grid points that each triplet stands for.
    integer(c_int64_t), intent(in), contiguous :: triplet_weights(:)
    !> (n_band, n_band, n_bands0, n_triplets) Squared interaction.
    real(c_double), intent(in), contiguous :: squared(:, :, :, :)
    !> (n_band, n_bz) Frequencies, THz.
    real(c_double), intent(in), contiguous :: frequencies(:, :)
    !> Temperature k_B T / h, THz; occupations are 0 at 0 and below.
    real(c_double), intent(in) :: temperature
    !> (n_band, n_band, n_points, n_triplets, n_weights) Weights of the delta functions, 1/THz.
    real(c_double), intent(in), contiguous :: weights(:, :, :, :, :)
    !> (n_band, n_band, n_points, n_triplets) Elements other than 0 are left out.
    integer(c_int8_t), intent(in), contiguous :: zero(:, :, :, :)
    !> Modes with frequencies at or below it do not scatter, THz.
    real(c_double), intent(in) :: cutoff_frequency
    !> (3, n_bz) Addresses of the BZ grid points.
    integer(c_int64_t), intent(in), contiguous :: bz_grid_addresses(:, :)
    !> (n_band, n_band, n_bands0, n_triplets) Integrand without the weights of the triplets.
    real(c_double), allocatable, intent(out) :: detail(:, :, :, :)
    !> (n_bands0,) Sum over normal processes.
    real(c_double), allocatable, intent(out) :: gamma_normal(:)
    !> (n_bands0,) Sum over Umklapp processes.
    real(c_double), allocatable, intent(out) :: gamma_umklapp(:)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_phonon3_detailed_imag_self_energy_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t) :: n_triplets, n_bands0, n_band, n_bz, n_weights, n_points
    if (.not. compatible(stat, errmsg)) return
    n_triplets = size(triplets, 2, c_int64_t)
    n_bands0 = size(squared, 3, c_int64_t)
    n_band = size(squared, 2, c_int64_t)
    n_bz = size(frequencies, 2, c_int64_t)
    n_weights = size(weights, 5, c_int64_t)
    n_points = size(weights, 3, c_int64_t)
    if (.not. fits("triplets", shape(triplets, kind=c_int64_t), [integer(c_int64_t) :: 3, &
        n_triplets], stat, errmsg)) return
    if (.not. fits("triplet_weights", shape(triplet_weights, kind=c_int64_t), &
        [integer(c_int64_t) :: n_triplets], stat, errmsg)) return
    if (.not. fits("squared", shape(squared, kind=c_int64_t), [integer(c_int64_t) :: n_band, &
        n_band, n_bands0, n_triplets], stat, errmsg)) return
    if (.not. fits("frequencies", shape(frequencies, kind=c_int64_t), [integer(c_int64_t) :: &
        n_band, n_bz], stat, errmsg)) return
    if (.not. fits("weights", shape(weights, kind=c_int64_t), [integer(c_int64_t) :: n_band, &
        n_band, n_points, n_triplets, n_weights], stat, errmsg)) return
    if (.not. fits("zero", shape(zero, kind=c_int64_t), [integer(c_int64_t) :: n_band, n_band, &
        n_points, n_triplets], stat, errmsg)) return
    if (.not. fits("bz_grid_addresses", shape(bz_grid_addresses, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, n_bz], stat, errmsg)) return
    allocate (detail(n_band, n_band, n_bands0, n_triplets))
    allocate (gamma_normal(n_bands0))
    allocate (gamma_umklapp(n_bands0))
    call report(lk_phonon3_detailed_imag_self_energy_compute(raw_context(context), n_triplets, &
        triplets - 1_c_int64_t, triplet_weights, n_bands0, n_band, squared, n_bz, frequencies, &
        temperature, n_weights, n_points, weights, zero, cutoff_frequency, bz_grid_addresses, &
        detail, gamma_normal, gamma_umklapp, raw_options(options)), stat, errmsg)
  end subroutine

  !> Imaginary parts of the self-energies at a list of q-points whose triplets are given.
  !>
  !> Weights, interaction strengths and Bose factors in one pass. The frequency points of a
  !> q-point are the frequencies of the first point of its first triplet. No unit conversion.
  !>
  !> Statuses: LK_E_INVALID, LK_E_SHAPE, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM,
  !> LK_E_CANCELLED. Since 1.0; C: lk_phonon3_collision_compute().
  subroutine lk_phonon3_collision(first_triplet, triplets, triplet_weights, sigmas, &
      sigma_cutoffs, temperatures, relative_grid_address, band_indices, d_diag, q_mat, &
      bz_grid_addresses, bz_map, bz_grid_type, fc3, nonzero, vectors, multiplicity, masses, &
      p2s_map, s2p_map, all_shortest, frequencies, eigenvectors, make_r0_average, &
      symmetrize_fc3_q, cutoff_frequency, n_parts, gamma, degenerate_ids, context, options, &
      stat, errmsg)
    !> (n_q0+1,) Where the triplets of each q-point begin; raw offsets, from 0 to n_triplets.
    integer(c_int64_t), intent(in), contiguous :: first_triplet(:)
    !> (3, n_triplets) BZ grid points of the triplets. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: triplets(:, :)
    !> (n_triplets,) Number of grid points that each triplet stands for.
    integer(c_int64_t), intent(in), contiguous :: triplet_weights(:)
    !> (n_sigmas,) Widths of the Gaussians, THz; NaN is the tetrahedron method.
    real(c_double), intent(in), contiguous :: sigmas(:)
    !> (n_sigmas,) Distances in units of sigma beyond which a Gaussian is 0; 0 or less: no cutoff.
    real(c_double), intent(in), contiguous :: sigma_cutoffs(:)
    !> (n_temperatures,) Temperatures k_B T / h, THz; occupations are 0 at 0 and below.
    real(c_double), intent(in), contiguous :: temperatures(:)
    !> (3, 4, n_tetrahedra) Offsets of the vertices on the grid; the first vertex of each
    !> tetrahedron is (0,0,0).
    integer(c_int64_t), intent(in), contiguous :: relative_grid_address(:, :, :)
    !> (n_bands0,) Bands at the first q-point. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: band_indices(:)
    !> (3,) Diagonal of the Smith normal form of the grid matrix.
    integer(c_int64_t), intent(in), contiguous :: d_diag(:)
    !> (3, 3) Matrix Q of the Smith normal form; a q-point is Q . (address / d_diag).
    integer(c_int64_t), intent(in), contiguous :: q_mat(:, :)
    !> (3, n_bz) Addresses of the BZ grid points.
    integer(c_int64_t), intent(in), contiguous :: bz_grid_addresses(:, :)
    !> (n_bz_map,) Where the images of a grid point are; raw offsets in every language.
    integer(c_int64_t), intent(in), contiguous :: bz_map(:)
    !> 1: sparse map, 2: dense map.
    integer(c_int64_t), intent(in) :: bz_grid_type
    !> (3, 3, 3, n_super, n_super, n_rows) Third-order force constants, eV/Angstrom^3.
    real(c_double), intent(in), contiguous :: fc3(:, :, :, :, :, :)
    !> (n_super, n_super, n_rows) 0: the block of 27 force constants is skipped.
    integer(c_int8_t), intent(in), contiguous :: nonzero(:, :, :)
    !> (3, n_vectors) Shortest vectors, primitive fractional coordinates.
    real(c_double), intent(in), contiguous :: vectors(:, :)
    !> (2, n_atoms, n_super) Number of shortest vectors from a primitive atom to a supercell atom
    !> and raw position of the first one.
    integer(c_int64_t), intent(in), contiguous :: multiplicity(:, :, :)
    !> (n_atoms,) Masses of the primitive atoms, u.
    real(c_double), intent(in), contiguous :: masses(:)
    !> (n_atoms,) Supercell atom of each primitive atom. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: p2s_map(:)
    !> (n_super,) Supercell atom that represents each supercell atom in the primitive cell.
    !> Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: s2p_map(:)
    !> (n_super, n_super, n_atoms) 1: the three atoms of the block are mutually nearest images.
    integer(c_int8_t), intent(in), contiguous :: all_shortest(:, :, :)
    !> (3*n_atoms, n_bz) Frequencies at the BZ grid points, THz, negative for imaginary modes.
    real(c_double), intent(in), contiguous :: frequencies(:, :)
    !> (3*n_atoms, 3*n_atoms, n_bz) Eigenvectors at the BZ grid points: component, then band.
    complex(c_double_complex), intent(in), contiguous :: eigenvectors(:, :, :)
    !> 1: average over the choice of the atom in the origin.
    logical, intent(in) :: make_r0_average
    !> 1: average over the six orders of the three q-points.
    logical, intent(in) :: symmetrize_fc3_q
    !> Modes with frequencies at or below it do not scatter, THz.
    real(c_double), intent(in) :: cutoff_frequency
    !> 1: one sum; 2: sums over normal, then over Umklapp processes.
    integer(c_int64_t), intent(in) :: n_parts
    !> (n_bands0, n_temperatures, n_parts, n_sigmas, n_q0) Sums over triplets.
    real(c_double), allocatable, intent(out) :: gamma(:, :, :, :, :)
    !> (3*n_atoms, n_bz) Smallest band of the degenerate set of each band, raw values: the weights
    !> of the tetrahedron method are averaged over degenerate bands. absent: they are not.
    integer(c_int64_t), intent(in), contiguous, optional :: degenerate_ids(:, :)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_phonon3_collision_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t) :: n_q0, n_triplets, n_sigmas, n_temperatures, n_tetrahedra, n_bands0, &
        n_bz, n_bz_map, n_rows, n_super, n_vectors, n_atoms
    if (.not. compatible(stat, errmsg)) return
    n_q0 = size(first_triplet, kind=c_int64_t) - 1
    n_triplets = size(triplets, 2, c_int64_t)
    n_sigmas = size(sigmas, kind=c_int64_t)
    n_temperatures = size(temperatures, kind=c_int64_t)
    n_tetrahedra = size(relative_grid_address, 3, c_int64_t)
    n_bands0 = size(band_indices, kind=c_int64_t)
    n_bz = size(bz_grid_addresses, 2, c_int64_t)
    n_bz_map = size(bz_map, kind=c_int64_t)
    n_rows = size(fc3, 6, c_int64_t)
    n_super = size(fc3, 5, c_int64_t)
    n_vectors = size(vectors, 2, c_int64_t)
    n_atoms = size(multiplicity, 2, c_int64_t)
    if (.not. fits("first_triplet", shape(first_triplet, kind=c_int64_t), [integer(c_int64_t) :: &
        n_q0 + 1], stat, errmsg)) return
    if (.not. fits("triplets", shape(triplets, kind=c_int64_t), [integer(c_int64_t) :: 3, &
        n_triplets], stat, errmsg)) return
    if (.not. fits("triplet_weights", shape(triplet_weights, kind=c_int64_t), &
        [integer(c_int64_t) :: n_triplets], stat, errmsg)) return
    if (.not. fits("sigmas", shape(sigmas, kind=c_int64_t), [integer(c_int64_t) :: n_sigmas], &
        stat, errmsg)) return
    if (.not. fits("sigma_cutoffs", shape(sigma_cutoffs, kind=c_int64_t), [integer(c_int64_t) :: &
        n_sigmas], stat, errmsg)) return
    if (.not. fits("temperatures", shape(temperatures, kind=c_int64_t), [integer(c_int64_t) :: &
        n_temperatures], stat, errmsg)) return
    if (.not. fits("relative_grid_address", shape(relative_grid_address, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, 4, n_tetrahedra], stat, errmsg)) return
    if (.not. fits("band_indices", shape(band_indices, kind=c_int64_t), [integer(c_int64_t) :: &
        n_bands0], stat, errmsg)) return
    if (.not. fits("d_diag", shape(d_diag, kind=c_int64_t), [integer(c_int64_t) :: 3], stat, &
        errmsg)) return
    if (.not. fits("q_mat", shape(q_mat, kind=c_int64_t), [integer(c_int64_t) :: 3, 3], stat, &
        errmsg)) return
    if (.not. fits("bz_grid_addresses", shape(bz_grid_addresses, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, n_bz], stat, errmsg)) return
    if (.not. fits("bz_map", shape(bz_map, kind=c_int64_t), [integer(c_int64_t) :: n_bz_map], &
        stat, errmsg)) return
    if (.not. fits("fc3", shape(fc3, kind=c_int64_t), [integer(c_int64_t) :: 3, 3, 3, n_super, &
        n_super, n_rows], stat, errmsg)) return
    if (.not. fits("nonzero", shape(nonzero, kind=c_int64_t), [integer(c_int64_t) :: n_super, &
        n_super, n_rows], stat, errmsg)) return
    if (.not. fits("vectors", shape(vectors, kind=c_int64_t), [integer(c_int64_t) :: 3, &
        n_vectors], stat, errmsg)) return
    if (.not. fits("multiplicity", shape(multiplicity, kind=c_int64_t), [integer(c_int64_t) :: &
        2, n_atoms, n_super], stat, errmsg)) return
    if (.not. fits("masses", shape(masses, kind=c_int64_t), [integer(c_int64_t) :: n_atoms], &
        stat, errmsg)) return
    if (.not. fits("p2s_map", shape(p2s_map, kind=c_int64_t), [integer(c_int64_t) :: n_atoms], &
        stat, errmsg)) return
    if (.not. fits("s2p_map", shape(s2p_map, kind=c_int64_t), [integer(c_int64_t) :: n_super], &
        stat, errmsg)) return
    if (.not. fits("all_shortest", shape(all_shortest, kind=c_int64_t), [integer(c_int64_t) :: &
        n_super, n_super, n_atoms], stat, errmsg)) return
    if (.not. fits("frequencies", shape(frequencies, kind=c_int64_t), [integer(c_int64_t) :: 3 * &
        n_atoms, n_bz], stat, errmsg)) return
    if (.not. fits("eigenvectors", shape(eigenvectors, kind=c_int64_t), [integer(c_int64_t) :: 3 &
        * n_atoms, 3 * n_atoms, n_bz], stat, errmsg)) return
    if (present(degenerate_ids)) then
      if (.not. fits("degenerate_ids", shape(degenerate_ids, kind=c_int64_t), &
        [integer(c_int64_t) :: 3 * n_atoms, n_bz], stat, errmsg)) return
    end if
    allocate (gamma(n_bands0, n_temperatures, n_parts, n_sigmas, n_q0))
    call report(lk_phonon3_collision_compute(raw_context(context), n_q0, first_triplet, &
        n_triplets, triplets - 1_c_int64_t, triplet_weights, n_sigmas, sigmas, sigma_cutoffs, &
        n_temperatures, temperatures, n_tetrahedra, relative_grid_address, n_bands0, &
        band_indices - 1_c_int64_t, d_diag, transpose(q_mat), n_bz, bz_grid_addresses, n_bz_map, &
        bz_map, bz_grid_type, n_atoms, n_super, n_rows, fc3, nonzero, n_vectors, vectors, &
        multiplicity, masses, p2s_map - 1_c_int64_t, s2p_map - 1_c_int64_t, all_shortest, &
        frequencies, eigenvectors, degenerate_ids, merge(1_c_int32_t, 0_c_int32_t, &
        make_r0_average), merge(1_c_int32_t, 0_c_int32_t, symmetrize_fc3_q), cutoff_frequency, &
        n_parts, gamma, raw_options(options)), stat, errmsg)
  end subroutine

  !> Imaginary parts of the self-energies at a list of grid points.
  !>
  !> Finds the irreducible triplets, then does what lk_phonon3_collision_compute() does.
  !>
  !> Statuses: LK_E_INVALID, LK_E_SHAPE, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM,
  !> LK_E_CANCELLED. Since 1.0; C: lk_phonon3_collision_at_grid_points_compute().
  subroutine lk_phonon3_collision_at_grid_points(grid_points, sigmas, sigma_cutoffs, &
      temperatures, relative_grid_address, bz_to_grid, rotations, is_time_reversal, swappable, &
      is_mesh_symmetry, reciprocal_lattice, q_reduced, band_indices, d_diag, q_mat, &
      bz_grid_addresses, bz_map, bz_grid_type, fc3, nonzero, vectors, multiplicity, masses, &
      p2s_map, s2p_map, all_shortest, frequencies, eigenvectors, make_r0_average, &
      symmetrize_fc3_q, cutoff_frequency, n_parts, gamma, degenerate_ids, context, options, &
      stat, errmsg)
    !> (n_grid_points,) BZ grid points. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: grid_points(:)
    !> (n_sigmas,) Widths of the Gaussians, THz; NaN is the tetrahedron method.
    real(c_double), intent(in), contiguous :: sigmas(:)
    !> (n_sigmas,) Distances in units of sigma beyond which a Gaussian is 0; 0 or less: no cutoff.
    real(c_double), intent(in), contiguous :: sigma_cutoffs(:)
    !> (n_temperatures,) Temperatures k_B T / h, THz; occupations are 0 at 0 and below.
    real(c_double), intent(in), contiguous :: temperatures(:)
    !> (3, 4, n_tetrahedra) Offsets of the vertices on the grid; the first vertex of each
    !> tetrahedron is (0,0,0).
    integer(c_int64_t), intent(in), contiguous :: relative_grid_address(:, :, :)
    !> (n_bz,) Point inside the grid of each BZ grid point. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: bz_to_grid(:)
    !> (3, 3, n_rotations) Rotations on grid addresses.
    integer(c_int64_t), intent(in), contiguous :: rotations(:, :, :)
    !> 1: add inversion when it is not there.
    logical, intent(in) :: is_time_reversal
    !> 1: (q0, q1, q2) and (q0, q2, q1) are the same.
    logical, intent(in) :: swappable
    !> 0: every grid point is a triplet of its own.
    logical, intent(in) :: is_mesh_symmetry
    !> (3, 3) Reduced reciprocal basis in columns, without 2 pi, 1/Angstrom.
    real(c_double), intent(in), contiguous :: reciprocal_lattice(:, :)
    !> (3, 3) T^-1 Q, with T of the reduced basis.
    integer(c_int64_t), intent(in), contiguous :: q_reduced(:, :)
    !> (n_bands0,) Bands at the first q-point. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: band_indices(:)
    !> (3,) Diagonal of the Smith normal form of the grid matrix.
    integer(c_int64_t), intent(in), contiguous :: d_diag(:)
    !> (3, 3) Matrix Q of the Smith normal form; a q-point is Q . (address / d_diag).
    integer(c_int64_t), intent(in), contiguous :: q_mat(:, :)
    !> (3, n_bz) Addresses of the BZ grid points.
    integer(c_int64_t), intent(in), contiguous :: bz_grid_addresses(:, :)
    !> (n_bz_map,) Where the images of a grid point are; raw offsets in every language.
    integer(c_int64_t), intent(in), contiguous :: bz_map(:)
    !> 1: sparse map, 2: dense map.
    integer(c_int64_t), intent(in) :: bz_grid_type
    !> (3, 3, 3, n_super, n_super, n_rows) Third-order force constants, eV/Angstrom^3.
    real(c_double), intent(in), contiguous :: fc3(:, :, :, :, :, :)
    !> (n_super, n_super, n_rows) 0: the block of 27 force constants is skipped.
    integer(c_int8_t), intent(in), contiguous :: nonzero(:, :, :)
    !> (3, n_vectors) Shortest vectors, primitive fractional coordinates.
    real(c_double), intent(in), contiguous :: vectors(:, :)
    !> (2, n_atoms, n_super) Number of shortest vectors from a primitive atom to a supercell atom
    !> and raw position of the first one.
    integer(c_int64_t), intent(in), contiguous :: multiplicity(:, :, :)
    !> (n_atoms,) Masses of the primitive atoms, u.
    real(c_double), intent(in), contiguous :: masses(:)
    !> (n_atoms,) Supercell atom of each primitive atom. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: p2s_map(:)
    !> (n_super,) Supercell atom that represents each supercell atom in the primitive cell.
    !> Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: s2p_map(:)
    !> (n_super, n_super, n_atoms) 1: the three atoms of the block are mutually nearest images.
    integer(c_int8_t), intent(in), contiguous :: all_shortest(:, :, :)
    !> (3*n_atoms, n_bz) Frequencies at the BZ grid points, THz, negative for imaginary modes.
    real(c_double), intent(in), contiguous :: frequencies(:, :)
    !> (3*n_atoms, 3*n_atoms, n_bz) Eigenvectors at the BZ grid points: component, then band.
    complex(c_double_complex), intent(in), contiguous :: eigenvectors(:, :, :)
    !> 1: average over the choice of the atom in the origin.
    logical, intent(in) :: make_r0_average
    !> 1: average over the six orders of the three q-points.
    logical, intent(in) :: symmetrize_fc3_q
    !> Modes with frequencies at or below it do not scatter, THz.
    real(c_double), intent(in) :: cutoff_frequency
    !> 1: one sum; 2: sums over normal, then over Umklapp processes.
    integer(c_int64_t), intent(in) :: n_parts
    !> (n_bands0, n_temperatures, n_parts, n_sigmas, n_grid_points) Sums over triplets.
    real(c_double), allocatable, intent(out) :: gamma(:, :, :, :, :)
    !> (3*n_atoms, n_bz) Smallest band of the degenerate set of each band, raw values: the weights
    !> of the tetrahedron method are averaged over degenerate bands. absent: they are not.
    integer(c_int64_t), intent(in), contiguous, optional :: degenerate_ids(:, :)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_phonon3_collision_at_grid_points_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t) :: n_grid_points, n_sigmas, n_temperatures, n_tetrahedra, n_bz, &
        n_rotations, n_bands0, n_bz_map, n_rows, n_super, n_vectors, n_atoms
    if (.not. compatible(stat, errmsg)) return
    n_grid_points = size(grid_points, kind=c_int64_t)
    n_sigmas = size(sigmas, kind=c_int64_t)
    n_temperatures = size(temperatures, kind=c_int64_t)
    n_tetrahedra = size(relative_grid_address, 3, c_int64_t)
    n_bz = size(bz_to_grid, kind=c_int64_t)
    n_rotations = size(rotations, 3, c_int64_t)
    n_bands0 = size(band_indices, kind=c_int64_t)
    n_bz_map = size(bz_map, kind=c_int64_t)
    n_rows = size(fc3, 6, c_int64_t)
    n_super = size(fc3, 5, c_int64_t)
    n_vectors = size(vectors, 2, c_int64_t)
    n_atoms = size(multiplicity, 2, c_int64_t)
    if (.not. fits("grid_points", shape(grid_points, kind=c_int64_t), [integer(c_int64_t) :: &
        n_grid_points], stat, errmsg)) return
    if (.not. fits("sigmas", shape(sigmas, kind=c_int64_t), [integer(c_int64_t) :: n_sigmas], &
        stat, errmsg)) return
    if (.not. fits("sigma_cutoffs", shape(sigma_cutoffs, kind=c_int64_t), [integer(c_int64_t) :: &
        n_sigmas], stat, errmsg)) return
    if (.not. fits("temperatures", shape(temperatures, kind=c_int64_t), [integer(c_int64_t) :: &
        n_temperatures], stat, errmsg)) return
    if (.not. fits("relative_grid_address", shape(relative_grid_address, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, 4, n_tetrahedra], stat, errmsg)) return
    if (.not. fits("bz_to_grid", shape(bz_to_grid, kind=c_int64_t), [integer(c_int64_t) :: &
        n_bz], stat, errmsg)) return
    if (.not. fits("rotations", shape(rotations, kind=c_int64_t), [integer(c_int64_t) :: 3, 3, &
        n_rotations], stat, errmsg)) return
    if (.not. fits("reciprocal_lattice", shape(reciprocal_lattice, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, 3], stat, errmsg)) return
    if (.not. fits("q_reduced", shape(q_reduced, kind=c_int64_t), [integer(c_int64_t) :: 3, 3], &
        stat, errmsg)) return
    if (.not. fits("band_indices", shape(band_indices, kind=c_int64_t), [integer(c_int64_t) :: &
        n_bands0], stat, errmsg)) return
    if (.not. fits("d_diag", shape(d_diag, kind=c_int64_t), [integer(c_int64_t) :: 3], stat, &
        errmsg)) return
    if (.not. fits("q_mat", shape(q_mat, kind=c_int64_t), [integer(c_int64_t) :: 3, 3], stat, &
        errmsg)) return
    if (.not. fits("bz_grid_addresses", shape(bz_grid_addresses, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, n_bz], stat, errmsg)) return
    if (.not. fits("bz_map", shape(bz_map, kind=c_int64_t), [integer(c_int64_t) :: n_bz_map], &
        stat, errmsg)) return
    if (.not. fits("fc3", shape(fc3, kind=c_int64_t), [integer(c_int64_t) :: 3, 3, 3, n_super, &
        n_super, n_rows], stat, errmsg)) return
    if (.not. fits("nonzero", shape(nonzero, kind=c_int64_t), [integer(c_int64_t) :: n_super, &
        n_super, n_rows], stat, errmsg)) return
    if (.not. fits("vectors", shape(vectors, kind=c_int64_t), [integer(c_int64_t) :: 3, &
        n_vectors], stat, errmsg)) return
    if (.not. fits("multiplicity", shape(multiplicity, kind=c_int64_t), [integer(c_int64_t) :: &
        2, n_atoms, n_super], stat, errmsg)) return
    if (.not. fits("masses", shape(masses, kind=c_int64_t), [integer(c_int64_t) :: n_atoms], &
        stat, errmsg)) return
    if (.not. fits("p2s_map", shape(p2s_map, kind=c_int64_t), [integer(c_int64_t) :: n_atoms], &
        stat, errmsg)) return
    if (.not. fits("s2p_map", shape(s2p_map, kind=c_int64_t), [integer(c_int64_t) :: n_super], &
        stat, errmsg)) return
    if (.not. fits("all_shortest", shape(all_shortest, kind=c_int64_t), [integer(c_int64_t) :: &
        n_super, n_super, n_atoms], stat, errmsg)) return
    if (.not. fits("frequencies", shape(frequencies, kind=c_int64_t), [integer(c_int64_t) :: 3 * &
        n_atoms, n_bz], stat, errmsg)) return
    if (.not. fits("eigenvectors", shape(eigenvectors, kind=c_int64_t), [integer(c_int64_t) :: 3 &
        * n_atoms, 3 * n_atoms, n_bz], stat, errmsg)) return
    if (present(degenerate_ids)) then
      if (.not. fits("degenerate_ids", shape(degenerate_ids, kind=c_int64_t), &
        [integer(c_int64_t) :: 3 * n_atoms, n_bz], stat, errmsg)) return
    end if
    allocate (gamma(n_bands0, n_temperatures, n_parts, n_sigmas, n_grid_points))
    call report(lk_phonon3_collision_at_grid_points_compute(raw_context(context), n_grid_points, &
        grid_points - 1_c_int64_t, n_sigmas, sigmas, sigma_cutoffs, n_temperatures, &
        temperatures, n_tetrahedra, relative_grid_address, bz_to_grid - 1_c_int64_t, &
        n_rotations, rotations, merge(1_c_int32_t, 0_c_int32_t, is_time_reversal), &
        merge(1_c_int32_t, 0_c_int32_t, swappable), merge(1_c_int32_t, 0_c_int32_t, &
        is_mesh_symmetry), transpose(reciprocal_lattice), transpose(q_reduced), n_bands0, &
        band_indices - 1_c_int64_t, d_diag, transpose(q_mat), n_bz, bz_grid_addresses, n_bz_map, &
        bz_map, bz_grid_type, n_atoms, n_super, n_rows, fc3, nonzero, n_vectors, vectors, &
        multiplicity, masses, p2s_map - 1_c_int64_t, s2p_map - 1_c_int64_t, all_shortest, &
        frequencies, eigenvectors, degenerate_ids, merge(1_c_int32_t, 0_c_int32_t, &
        make_r0_average), merge(1_c_int32_t, 0_c_int32_t, symmetrize_fc3_q), cutoff_frequency, &
        n_parts, gamma, raw_options(options)), stat, errmsg)
  end subroutine

  !> Isotope scattering at one point with Gaussian smearing.
  !>
  !> Statuses: LK_E_INVALID, LK_E_SHAPE, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM,
  !> LK_E_CANCELLED. Since 1.0; C: lk_phonon3_isotope_strength_compute().
  subroutine lk_phonon3_isotope_strength(grid_point, grid_points, point_weights, mass_variances, &
      frequencies, eigenvectors, band_indices, sigma, cutoff_frequency, gamma, context, options, &
      stat, errmsg)
    !> q0, a BZ grid point. Counted from 1.
    integer(c_int64_t), intent(in) :: grid_point
    !> (n_points,) BZ grid points of the sum. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: grid_points(:)
    !> (n_bz,) Weights of the BZ grid points.
    real(c_double), intent(in), contiguous :: point_weights(:)
    !> (n_atoms,) Mass variances sum_i f_i (1 - m_i/m)^2 of the atoms.
    real(c_double), intent(in), contiguous :: mass_variances(:)
    !> (3*n_atoms, n_bz) Frequencies at the BZ grid points, THz, negative for imaginary modes.
    real(c_double), intent(in), contiguous :: frequencies(:, :)
    !> (3*n_atoms, 3*n_atoms, n_bz) Eigenvectors at the BZ grid points: component, then band.
    complex(c_double_complex), intent(in), contiguous :: eigenvectors(:, :, :)
    !> (n_bands0,) Bands at the first q-point. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: band_indices(:)
    !> Width of the Gaussians, THz.
    real(c_double), intent(in) :: sigma
    !> Modes with frequencies below it do not scatter, THz.
    real(c_double), intent(in) :: cutoff_frequency
    !> (n_bands0,) Half width at half maximum times the number of grid points, THz.
    real(c_double), allocatable, intent(out) :: gamma(:)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_phonon3_isotope_strength_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t) :: n_points, n_bz, n_atoms, n_bands0
    if (.not. compatible(stat, errmsg)) return
    n_points = size(grid_points, kind=c_int64_t)
    n_bz = size(point_weights, kind=c_int64_t)
    n_atoms = size(mass_variances, kind=c_int64_t)
    n_bands0 = size(band_indices, kind=c_int64_t)
    if (.not. fits("grid_points", shape(grid_points, kind=c_int64_t), [integer(c_int64_t) :: &
        n_points], stat, errmsg)) return
    if (.not. fits("point_weights", shape(point_weights, kind=c_int64_t), [integer(c_int64_t) :: &
        n_bz], stat, errmsg)) return
    if (.not. fits("mass_variances", shape(mass_variances, kind=c_int64_t), [integer(c_int64_t) &
        :: n_atoms], stat, errmsg)) return
    if (.not. fits("frequencies", shape(frequencies, kind=c_int64_t), [integer(c_int64_t) :: 3 * &
        n_atoms, n_bz], stat, errmsg)) return
    if (.not. fits("eigenvectors", shape(eigenvectors, kind=c_int64_t), [integer(c_int64_t) :: 3 &
        * n_atoms, 3 * n_atoms, n_bz], stat, errmsg)) return
    if (.not. fits("band_indices", shape(band_indices, kind=c_int64_t), [integer(c_int64_t) :: &
        n_bands0], stat, errmsg)) return
    allocate (gamma(n_bands0))
    call report(lk_phonon3_isotope_strength_compute(raw_context(context), grid_point - &
        1_c_int64_t, n_points, grid_points - 1_c_int64_t, n_bz, point_weights, n_atoms, &
        mass_variances, frequencies, eigenvectors, n_bands0, band_indices - 1_c_int64_t, sigma, &
        cutoff_frequency, gamma, raw_options(options)), stat, errmsg)
  end subroutine

  !> Isotope scattering at one point with given weights of the delta functions.
  !>
  !> Statuses: LK_E_INVALID, LK_E_SHAPE, LK_E_OPTION, LK_E_UNSUPPORTED, LK_E_NOMEM,
  !> LK_E_CANCELLED. Since 1.0; C: lk_phonon3_tetrahedron_isotope_strength_compute().
  subroutine lk_phonon3_tetrahedron_isotope_strength(grid_point, grid_points, point_weights, &
      mass_variances, frequencies, eigenvectors, band_indices, integration_weights, &
      cutoff_frequency, gamma, context, options, stat, errmsg)
    !> q0, a BZ grid point. Counted from 1.
    integer(c_int64_t), intent(in) :: grid_point
    !> (n_points,) BZ grid points of the sum. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: grid_points(:)
    !> (n_bz,) Weights of the BZ grid points.
    real(c_double), intent(in), contiguous :: point_weights(:)
    !> (n_atoms,) Mass variances sum_i f_i (1 - m_i/m)^2 of the atoms.
    real(c_double), intent(in), contiguous :: mass_variances(:)
    !> (3*n_atoms, n_bz) Frequencies at the BZ grid points, THz, negative for imaginary modes.
    real(c_double), intent(in), contiguous :: frequencies(:, :)
    !> (3*n_atoms, 3*n_atoms, n_bz) Eigenvectors at the BZ grid points: component, then band.
    complex(c_double_complex), intent(in), contiguous :: eigenvectors(:, :, :)
    !> (n_bands0,) Bands at the first q-point. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: band_indices(:)
    !> (3*n_atoms, n_bands0, n_bz) Weights of the delta functions, 1/THz.
    real(c_double), intent(in), contiguous :: integration_weights(:, :, :)
    !> Modes with frequencies below it do not scatter, THz.
    real(c_double), intent(in) :: cutoff_frequency
    !> (n_bands0,) Half width at half maximum times the number of grid points, THz.
    real(c_double), allocatable, intent(out) :: gamma(:)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_phonon3_tetrahedron_isotope_strength_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t) :: n_points, n_bz, n_atoms, n_bands0
    if (.not. compatible(stat, errmsg)) return
    n_points = size(grid_points, kind=c_int64_t)
    n_bz = size(point_weights, kind=c_int64_t)
    n_atoms = size(mass_variances, kind=c_int64_t)
    n_bands0 = size(band_indices, kind=c_int64_t)
    if (.not. fits("grid_points", shape(grid_points, kind=c_int64_t), [integer(c_int64_t) :: &
        n_points], stat, errmsg)) return
    if (.not. fits("point_weights", shape(point_weights, kind=c_int64_t), [integer(c_int64_t) :: &
        n_bz], stat, errmsg)) return
    if (.not. fits("mass_variances", shape(mass_variances, kind=c_int64_t), [integer(c_int64_t) &
        :: n_atoms], stat, errmsg)) return
    if (.not. fits("frequencies", shape(frequencies, kind=c_int64_t), [integer(c_int64_t) :: 3 * &
        n_atoms, n_bz], stat, errmsg)) return
    if (.not. fits("eigenvectors", shape(eigenvectors, kind=c_int64_t), [integer(c_int64_t) :: 3 &
        * n_atoms, 3 * n_atoms, n_bz], stat, errmsg)) return
    if (.not. fits("band_indices", shape(band_indices, kind=c_int64_t), [integer(c_int64_t) :: &
        n_bands0], stat, errmsg)) return
    if (.not. fits("integration_weights", shape(integration_weights, kind=c_int64_t), &
        [integer(c_int64_t) :: 3 * n_atoms, n_bands0, n_bz], stat, errmsg)) return
    allocate (gamma(n_bands0))
    call report(lk_phonon3_tetrahedron_isotope_strength_compute(raw_context(context), grid_point &
        - 1_c_int64_t, n_points, grid_points - 1_c_int64_t, n_bz, point_weights, n_atoms, &
        mass_variances, frequencies, eigenvectors, n_bands0, band_indices - 1_c_int64_t, &
        integration_weights, cutoff_frequency, gamma, raw_options(options)), stat, errmsg)
  end subroutine
end module libkernel_kernels
