! SPDX-License-Identifier: BSD-3-Clause
! Generated from the C headers, do not edit; refresh by: python3 bindings/api/generate.py
!> Interfaces of the C library libkernel: same arguments, same order, C's index base.
module libkernel_raw
  use, intrinsic :: iso_c_binding
  implicit none
  public

  !> Hash of the interface that this module declares.
  character(len=*), parameter :: libkernel_raw_hash = "7841d2aab08f7d21"

  !> Values of lk_trace_kind.
  integer(c_int32_t), parameter :: LK_TRACE_BEGIN = 1_c_int32_t
  integer(c_int32_t), parameter :: LK_TRACE_END = 2_c_int32_t
  integer(c_int32_t), parameter :: LK_TRACE_DISPATCH = 4_c_int32_t
  integer(c_int32_t), parameter :: LK_TRACE_COUNTER = 8_c_int32_t
  integer(c_int32_t), parameter :: LK_TRACE_LOG = 16_c_int32_t
  integer(c_int32_t), parameter :: LK_TRACE_ALL = 31_c_int32_t

  !> Values of lk_status.
  integer(c_int32_t), parameter :: LK_OK = 0_c_int32_t
  integer(c_int32_t), parameter :: LK_E_INVALID = -1_c_int32_t
  integer(c_int32_t), parameter :: LK_E_SHAPE = -2_c_int32_t
  integer(c_int32_t), parameter :: LK_E_OPTION = -3_c_int32_t
  integer(c_int32_t), parameter :: LK_E_HANDLE = -4_c_int32_t
  integer(c_int32_t), parameter :: LK_E_BUSY = -5_c_int32_t
  integer(c_int32_t), parameter :: LK_E_FILE = -6_c_int32_t
  integer(c_int32_t), parameter :: LK_E_FORMAT = -7_c_int32_t
  integer(c_int32_t), parameter :: LK_E_STATE = -8_c_int32_t
  integer(c_int32_t), parameter :: LK_E_NOMEM = -20_c_int32_t
  integer(c_int32_t), parameter :: LK_E_NO_CONVERGENCE = -40_c_int32_t
  integer(c_int32_t), parameter :: LK_E_SINGULAR = -41_c_int32_t
  integer(c_int32_t), parameter :: LK_E_NOT_FINITE = -42_c_int32_t
  integer(c_int32_t), parameter :: LK_E_SYMMETRY = -43_c_int32_t
  integer(c_int32_t), parameter :: LK_E_UNSUPPORTED = -60_c_int32_t
  integer(c_int32_t), parameter :: LK_E_CANCELLED = -80_c_int32_t
  integer(c_int32_t), parameter :: LK_E_INTERNAL = -99_c_int32_t

  !> Values of lk_backend.
  integer(c_int32_t), parameter :: LK_BACKEND_AUTO = 0_c_int32_t
  integer(c_int32_t), parameter :: LK_BACKEND_REFERENCE = 1_c_int32_t
  integer(c_int32_t), parameter :: LK_BACKEND_NATIVE = 2_c_int32_t

  !> One event.
  type, bind(c) :: lk_trace_event
    integer(c_int32_t) :: struct_size
    integer(c_int32_t) :: kind
    integer(c_int32_t) :: backend
    integer(c_int32_t) :: status
    type(c_ptr) :: name
    type(c_ptr) :: implementation
    type(c_ptr) :: isa
    type(c_ptr) :: detail
    integer(c_int64_t) :: threads
    integer(c_int64_t) :: elapsed_ns
    real(c_double) :: value
  end type lk_trace_event

  !> State of a running call.
  type, bind(c) :: lk_progress
    integer(c_int32_t) :: struct_size
    type(c_ptr) :: stage
    integer(c_int64_t) :: done
    integer(c_int64_t) :: total
    real(c_double) :: seconds_left
  end type lk_progress

  abstract interface
    !> Receives trace events.
    subroutine lk_trace_fn(event, user_data) bind(c)
      import
      type(lk_trace_event), intent(in) :: event
      type(c_ptr), value :: user_data
    end subroutine

    !> Asked now and then during long work; 0 continues, anything else cancels.
    function lk_progress_fn(progress, user_data) bind(c) result(answer)
      import
      type(lk_progress), intent(in) :: progress
      type(c_ptr), value :: user_data
      integer(c_int32_t) :: answer
    end function

    !> Frees user data when the callback is replaced or its context ends.
    subroutine lk_free_fn(user_data) bind(c)
      import
      type(c_ptr), value :: user_data
    end subroutine

  end interface

  interface
    !> Makes a context.
    function lk_context_create(out) bind(c, name="lk_context_create") result(answer)
      import
      !> The new handle.
      type(c_ptr), intent(out) :: out
      integer(c_int32_t) :: answer
    end function

    !> Frees a context; NULL is allowed.
    subroutine lk_context_destroy(context) bind(c, name="lk_context_destroy")
      import
      !> Handle or NULL.
      type(c_ptr), value :: context
    end subroutine

    !> Chooses how kernels run.
    function lk_context_set_backend(context, backend) &
        bind(c, name="lk_context_set_backend") result(answer)
      import
      !> Handle; NULL is the default context.
      type(c_ptr), value :: context
      !> One of lk_backend_value.
      integer(c_int32_t), value :: backend
      integer(c_int32_t) :: answer
    end function

    !> Backend of a context.
    function lk_context_get_backend(context, backend) &
        bind(c, name="lk_context_get_backend") result(answer)
      import
      !> Handle; NULL is the default context.
      type(c_ptr), value :: context
      !> One of lk_backend_value.
      integer(c_int32_t), intent(out) :: backend
      integer(c_int32_t) :: answer
    end function

    !> Sets the number of threads of the calls on a context.
    function lk_context_set_threads(context, threads) &
        bind(c, name="lk_context_set_threads") result(answer)
      import
      !> Handle; NULL is the default context.
      type(c_ptr), value :: context
      !> Number of threads, 0 for the environment's default.
      integer(c_int64_t), value :: threads
      integer(c_int32_t) :: answer
    end function

    !> Number of threads that a call on a context uses.
    function lk_context_get_threads(context, threads) &
        bind(c, name="lk_context_get_threads") result(answer)
      import
      !> Handle; NULL is the default context.
      type(c_ptr), value :: context
      !> Number of threads, at least 1.
      integer(c_int64_t), intent(out) :: threads
      integer(c_int32_t) :: answer
    end function

    !> Sends trace events to a callback.
    function lk_context_set_trace(context, mask, callback, user_data, free_fn) &
        bind(c, name="lk_context_set_trace") result(answer)
      import
      !> Handle; NULL is the default context.
      type(c_ptr), value :: context
      !> Kinds to receive, a sum of lk_trace_kind_value; 0 for none.
      integer(c_int32_t), value :: mask
      !> Receiver; NULL turns the callback off.
      type(c_funptr), value :: callback
      !> Passed to the callback;
      type(c_ptr), value :: user_data
      !> Called with user_data when it is no longer needed;
      type(c_funptr), value :: free_fn
      integer(c_int32_t) :: answer
    end function

    !> Asks a callback now and then during long work.
    function lk_context_set_progress(context, callback, user_data, free_fn) &
        bind(c, name="lk_context_set_progress") result(answer)
      import
      !> Handle; NULL is the default context.
      type(c_ptr), value :: context
      !> Returns 0 to go on; NULL turns the callback off.
      type(c_funptr), value :: callback
      !> Passed to the callback;
      type(c_ptr), value :: user_data
      !> Called with user_data when it is no longer needed;
      type(c_funptr), value :: free_fn
      integer(c_int32_t) :: answer
    end function

    !> Text of the calling thread's last failure; empty after a success.
    function lk_error_message() bind(c, name="lk_error_message") result(answer)
      import
      type(c_ptr) :: answer
    end function

    !> Name of a status, for example "LK_E_SHAPE".
    function lk_status_name(status) bind(c, name="lk_status_name") result(answer)
      import
      !> A status.
      integer(c_int32_t), value :: status
      type(c_ptr) :: answer
    end function

    !> Name of a backend: "auto", "reference" or "native".
    function lk_backend_name(backend) bind(c, name="lk_backend_name") result(answer)
      import
      !> One of lk_backend_value.
      integer(c_int32_t), value :: backend
      type(c_ptr) :: answer
    end function

    !> Version of the library, for example "1.0.0".
    function lk_version() bind(c, name="lk_version") result(answer)
      import
      type(c_ptr) :: answer
    end function

    !> Hash of the public interface; bindings compare it with the one they were generated from.
    function lk_api_hash() bind(c, name="lk_api_hash") result(answer)
      import
      type(c_ptr) :: answer
    end function

    !> How the library was built: version, compiler, flags, libraries.
    function lk_build_info() bind(c, name="lk_build_info") result(answer)
      import
      type(c_ptr) :: answer
    end function

    !> What the library chose in this process and why: path, instruction-set level, threads,
    !> backend.
    function lk_runtime_info() bind(c, name="lk_runtime_info") result(answer)
      import
      type(c_ptr) :: answer
    end function

    !> Number of entries of all kernels' implementation lists.
    function lk_kernel_get_count(count) bind(c, name="lk_kernel_get_count") result(answer)
      import
      !> Number of entries.
      integer(c_int64_t), intent(out) :: count
      integer(c_int32_t) :: answer
    end function

    !> Describes one entry; entries of a kernel follow each other in the order in which
    !> LK_BACKEND_AUTO tries them.
    function lk_kernel_describe(i, kernel, implementation, backend) &
        bind(c, name="lk_kernel_describe") result(answer)
      import
      !> Index below lk_kernel_get_count().
      integer(c_int64_t), value :: i
      !> Kernel, for example "phonon3.collision".
      type(c_ptr), intent(out) :: kernel
      !> Implementation, for example "reference".
      type(c_ptr), intent(out) :: implementation
      !> Backend it belongs to.
      integer(c_int32_t), intent(out) :: backend
      integer(c_int32_t) :: answer
    end function

    !> Makes a crystal and finds its space group.
    function lk_crystal_create(ctx, n_atoms, lattice, positions, symbols, masses, options, &
        out) &
        bind(c, name="lk_crystal_create") result(answer)
      import
      !> Context, or NULL for the default one.
      type(c_ptr), value :: ctx
      !> Number of atoms.
      integer(c_int64_t), value :: n_atoms
      !> [3][3] Lattice vectors a, b, c in rows, Angstrom.
      real(c_double), intent(in) :: lattice(*)
      !> [n_atoms][3] Fractional positions.
      real(c_double), intent(in) :: positions(*)
      !> [n_atoms] Chemical symbols; a number may follow, as in "Cl1".
      type(c_ptr), intent(in) :: symbols(*)
      !> [n_atoms] Masses, u; NULL takes the standard atomic weights.
      real(c_double), intent(in), optional :: masses(*)
      !> Options "tolerance", "symmetry", "rotations", "translations".
      type(c_ptr), value :: options
      !> The new handle.
      type(c_ptr), intent(out) :: out
      integer(c_int32_t) :: answer
    end function

    !> Frees a crystal; NULL is allowed.
    subroutine lk_crystal_destroy(crystal) bind(c, name="lk_crystal_destroy")
      import
      !> Handle or NULL.
      type(c_ptr), value :: crystal
    end subroutine

    !> Shape of an array result.
    function lk_crystal_get_shape(crystal, name, rank, shape) &
        bind(c, name="lk_crystal_get_shape") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: crystal
      !> One of "lattice", "positions", "masses", "rotations", "translations", "equivalent_atoms".
      character(kind=c_char), intent(in) :: name(*)
      !> Number of dimensions.
      integer(c_int64_t), intent(out) :: rank
      !> [8] Lengths, the first rank ones are set.
      integer(c_int64_t), intent(out) :: shape(*)
      integer(c_int32_t) :: answer
    end function

    !> Number of atoms.
    function lk_crystal_get_n_atoms(crystal, value) &
        bind(c, name="lk_crystal_get_n_atoms") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: crystal
      !> Number of atoms.
      integer(c_int64_t), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Number of space-group operations.
    function lk_crystal_get_n_operations(crystal, value) &
        bind(c, name="lk_crystal_get_n_operations") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: crystal
      !> Number of operations.
      integer(c_int64_t), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Volume of the cell.
    function lk_crystal_get_volume(crystal, value) &
        bind(c, name="lk_crystal_get_volume") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: crystal
      !> Volume, cubic Angstrom.
      real(c_double), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> International symbol and number of the space group.
    function lk_crystal_get_space_group(crystal, value) &
        bind(c, name="lk_crystal_get_space_group") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: crystal
      !> For example "Fd-3m (227)"; "given" for operations of the caller. It lives as long as the
      !> handle.
      type(c_ptr), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Chemical symbol of an atom.
    function lk_crystal_get_symbol(crystal, i, value) &
        bind(c, name="lk_crystal_get_symbol") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: crystal
      !> Index of the atom.
      integer(c_int64_t), value :: i
      !> The symbol as it was given. It lives as long as the handle.
      type(c_ptr), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Lattice vectors.
    function lk_crystal_get_lattice(crystal, n, out) &
        bind(c, name="lk_crystal_get_lattice") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: crystal
      !> Number of elements, the product of the shape.
      integer(c_int64_t), value :: n
      !> [n] Lattice vectors in rows, Angstrom, shape [3][3].
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Positions of the atoms.
    function lk_crystal_get_positions(crystal, n, out) &
        bind(c, name="lk_crystal_get_positions") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: crystal
      !> Number of elements, the product of the shape.
      integer(c_int64_t), value :: n
      !> [n] Fractional positions, shape [n_atoms][3].
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Masses of the atoms.
    function lk_crystal_get_masses(crystal, n, out) &
        bind(c, name="lk_crystal_get_masses") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: crystal
      !> Number of elements, the product of the shape.
      integer(c_int64_t), value :: n
      !> [n] Masses, u, shape [n_atoms].
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Rotations of the space-group operations.
    function lk_crystal_get_rotations(crystal, n, out) &
        bind(c, name="lk_crystal_get_rotations") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: crystal
      !> Number of elements, the product of the shape.
      integer(c_int64_t), value :: n
      !> [n] Rotations on fractional coordinates, shape [n_operations][3][3].
      integer(c_int64_t), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Translations of the space-group operations.
    function lk_crystal_get_translations(crystal, n, out) &
        bind(c, name="lk_crystal_get_translations") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: crystal
      !> Number of elements, the product of the shape.
      integer(c_int64_t), value :: n
      !> [n] Fractional translations, shape [n_operations][3].
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Representative of each atom under the space group.
    function lk_crystal_get_equivalent_atoms(crystal, n, out) &
        bind(c, name="lk_crystal_get_equivalent_atoms") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: crystal
      !> Number of elements, the product of the shape.
      integer(c_int64_t), value :: n
      !> [n] Equivalent atoms, shape [n_atoms].
      integer(c_int64_t), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Builds a supercell, its primitive cell and the maps between them.
    function lk_supercell_create(ctx, crystal, supercell_matrix, primitive_matrix, options, &
        out) &
        bind(c, name="lk_supercell_create") result(answer)
      import
      !> Context, or NULL for the default one.
      type(c_ptr), value :: ctx
      !> Unit cell.
      type(c_ptr), value :: crystal
      !> [3][3] Supercell vectors in columns, in units of the lattice vectors.
      integer(c_int64_t), intent(in) :: supercell_matrix(*)
      !> [3][3] Primitive vectors in columns, in units of the lattice vectors; NULL finds them
      !> from the space group.
      real(c_double), intent(in), optional :: primitive_matrix(*)
      !> Options "threads", "backend", "implementation".
      type(c_ptr), value :: options
      !> The new handle.
      type(c_ptr), intent(out) :: out
      integer(c_int32_t) :: answer
    end function

    !> Frees a supercell; NULL is allowed.
    subroutine lk_supercell_destroy(supercell) bind(c, name="lk_supercell_destroy")
      import
      !> Handle or NULL.
      type(c_ptr), value :: supercell
    end subroutine

    !> Shape of an array result.
    function lk_supercell_get_shape(supercell, name, rank, shape) &
        bind(c, name="lk_supercell_get_shape") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: supercell
      !> One of "lattice", "positions", "masses", "primitive_lattice", "primitive_positions",
      !> "primitive_masses", "supercell_matrix", "primitive_matrix", "primitive_to_supercell",
      !> "supercell_to_primitive", "supercell_to_primitive_index", "unit_to_supercell",
      !> "supercell_to_unit", "permutations", "translation_of", "shortest_vectors",
      !> "multiplicity", "rotations", "translations", "primitive_rotations",
      !> "primitive_translations", "equivalent_atoms".
      character(kind=c_char), intent(in) :: name(*)
      !> Number of dimensions.
      integer(c_int64_t), intent(out) :: rank
      !> [8] Lengths, the first rank ones are set.
      integer(c_int64_t), intent(out) :: shape(*)
      integer(c_int32_t) :: answer
    end function

    !> Number of supercell atoms.
    function lk_supercell_get_n_atoms(supercell, value) &
        bind(c, name="lk_supercell_get_n_atoms") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: supercell
      !> Number of atoms.
      integer(c_int64_t), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Number of primitive atoms.
    function lk_supercell_get_n_primitive(supercell, value) &
        bind(c, name="lk_supercell_get_n_primitive") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: supercell
      !> Number of atoms.
      integer(c_int64_t), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Number of pure translations, of primitive cells in the supercell.
    function lk_supercell_get_n_translations(supercell, value) &
        bind(c, name="lk_supercell_get_n_translations") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: supercell
      !> Number of translations.
      integer(c_int64_t), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Volume of the primitive cell.
    function lk_supercell_get_primitive_volume(supercell, value) &
        bind(c, name="lk_supercell_get_primitive_volume") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: supercell
      !> Volume, cubic Angstrom.
      real(c_double), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> International symbol and number of the space group of the primitive cell.
    function lk_supercell_get_space_group(supercell, value) &
        bind(c, name="lk_supercell_get_space_group") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: supercell
      !> For example "Fd-3m (227)". It lives as long as the handle.
      type(c_ptr), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Chemical symbol of a supercell atom.
    function lk_supercell_get_symbol(supercell, i, value) &
        bind(c, name="lk_supercell_get_symbol") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: supercell
      !> Index of the atom.
      integer(c_int64_t), value :: i
      !> The symbol. It lives as long as the handle.
      type(c_ptr), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Chemical symbol of a primitive atom.
    function lk_supercell_get_primitive_symbol(supercell, i, value) &
        bind(c, name="lk_supercell_get_primitive_symbol") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: supercell
      !> Index of the atom.
      integer(c_int64_t), value :: i
      !> The symbol. It lives as long as the handle.
      type(c_ptr), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Lattice vectors of the supercell.
    function lk_supercell_get_lattice(supercell, n, out) &
        bind(c, name="lk_supercell_get_lattice") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: supercell
      !> Number of elements, the product of the shape.
      integer(c_int64_t), value :: n
      !> [n] Lattice vectors in rows, Angstrom, shape [3][3].
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Positions of the supercell atoms.
    function lk_supercell_get_positions(supercell, n, out) &
        bind(c, name="lk_supercell_get_positions") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: supercell
      !> Number of elements, the product of the shape.
      integer(c_int64_t), value :: n
      !> [n] Fractional positions in the supercell, shape [n_atoms][3].
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Masses of the supercell atoms.
    function lk_supercell_get_masses(supercell, n, out) &
        bind(c, name="lk_supercell_get_masses") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: supercell
      !> Number of elements, the product of the shape.
      integer(c_int64_t), value :: n
      !> [n] Masses, u, shape [n_atoms].
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Lattice vectors of the primitive cell.
    function lk_supercell_get_primitive_lattice(supercell, n, out) &
        bind(c, name="lk_supercell_get_primitive_lattice") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: supercell
      !> Number of elements, the product of the shape.
      integer(c_int64_t), value :: n
      !> [n] Lattice vectors in rows, Angstrom, shape [3][3].
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Positions of the primitive atoms.
    function lk_supercell_get_primitive_positions(supercell, n, out) &
        bind(c, name="lk_supercell_get_primitive_positions") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: supercell
      !> Number of elements, the product of the shape.
      integer(c_int64_t), value :: n
      !> [n] Fractional positions in the primitive cell, shape [n_primitive][3].
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Masses of the primitive atoms.
    function lk_supercell_get_primitive_masses(supercell, n, out) &
        bind(c, name="lk_supercell_get_primitive_masses") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: supercell
      !> Number of elements, the product of the shape.
      integer(c_int64_t), value :: n
      !> [n] Masses, u, shape [n_primitive].
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> The supercell matrix.
    function lk_supercell_get_supercell_matrix(supercell, n, out) &
        bind(c, name="lk_supercell_get_supercell_matrix") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: supercell
      !> Number of elements, the product of the shape.
      integer(c_int64_t), value :: n
      !> [n] Supercell vectors in columns, in units of the lattice vectors, shape [3][3].
      integer(c_int64_t), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> The primitive matrix.
    function lk_supercell_get_primitive_matrix(supercell, n, out) &
        bind(c, name="lk_supercell_get_primitive_matrix") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: supercell
      !> Number of elements, the product of the shape.
      integer(c_int64_t), value :: n
      !> [n] Primitive vectors in columns, in units of the lattice vectors, shape [3][3].
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Supercell atom of each primitive atom.
    function lk_supercell_get_primitive_to_supercell(supercell, n, out) &
        bind(c, name="lk_supercell_get_primitive_to_supercell") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: supercell
      !> Number of elements, the product of the shape.
      integer(c_int64_t), value :: n
      !> [n] Supercell atoms, shape [n_primitive].
      integer(c_int64_t), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Supercell atom that represents each supercell atom.
    function lk_supercell_get_supercell_to_primitive(supercell, n, out) &
        bind(c, name="lk_supercell_get_supercell_to_primitive") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: supercell
      !> Number of elements, the product of the shape.
      integer(c_int64_t), value :: n
      !> [n] Supercell atoms, the images of primitive atoms, shape [n_atoms].
      integer(c_int64_t), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Primitive atom of each supercell atom.
    function lk_supercell_get_supercell_to_primitive_index(supercell, n, out) &
        bind(c, name="lk_supercell_get_supercell_to_primitive_index") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: supercell
      !> Number of elements, the product of the shape.
      integer(c_int64_t), value :: n
      !> [n] Primitive atoms, shape [n_atoms].
      integer(c_int64_t), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Supercell atom of each atom of the unit cell.
    function lk_supercell_get_unit_to_supercell(supercell, n, out) &
        bind(c, name="lk_supercell_get_unit_to_supercell") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: supercell
      !> Number of elements, the product of the shape.
      integer(c_int64_t), value :: n
      !> [n] Supercell atoms, shape [n_unit].
      integer(c_int64_t), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Supercell atom that represents the unit-cell atom of each supercell atom.
    function lk_supercell_get_supercell_to_unit(supercell, n, out) &
        bind(c, name="lk_supercell_get_supercell_to_unit") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: supercell
      !> Number of elements, the product of the shape.
      integer(c_int64_t), value :: n
      !> [n] Supercell atoms, shape [n_atoms].
      integer(c_int64_t), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Permutations of the supercell atoms by the pure translations.
    function lk_supercell_get_permutations(supercell, n, out) &
        bind(c, name="lk_supercell_get_permutations") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: supercell
      !> Number of elements, the product of the shape.
      integer(c_int64_t), value :: n
      !> [n] Atom where each translation brings each atom, shape [n_translations][n_atoms].
      integer(c_int64_t), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Translation that brings each supercell atom onto its primitive representative.
    function lk_supercell_get_translation_of(supercell, n, out) &
        bind(c, name="lk_supercell_get_translation_of") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: supercell
      !> Number of elements, the product of the shape.
      integer(c_int64_t), value :: n
      !> [n] Indices of translations, shape [n_atoms].
      integer(c_int64_t), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Shortest vectors from primitive to supercell atoms, all images of equal length.
    function lk_supercell_get_shortest_vectors(supercell, n, out) &
        bind(c, name="lk_supercell_get_shortest_vectors") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: supercell
      !> Number of elements, the product of the shape.
      integer(c_int64_t), value :: n
      !> [n] Vectors in fractional coordinates of the primitive cell, shape [n_vectors][3].
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Number and start of the shortest vectors of each pair of atoms.
    function lk_supercell_get_multiplicity(supercell, n, out) &
        bind(c, name="lk_supercell_get_multiplicity") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: supercell
      !> Number of elements, the product of the shape.
      integer(c_int64_t), value :: n
      !> [n] Count, and first row of shortest_vectors counted from 0 in every language, shape
      !> [n_atoms][n_primitive][2].
      integer(c_int64_t), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Rotations of the operations of the supercell.
    function lk_supercell_get_rotations(supercell, n, out) &
        bind(c, name="lk_supercell_get_rotations") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: supercell
      !> Number of elements, the product of the shape.
      integer(c_int64_t), value :: n
      !> [n] Rotations on fractional coordinates of the supercell, shape [n_operations][3][3].
      integer(c_int64_t), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Translations of the operations of the supercell.
    function lk_supercell_get_translations(supercell, n, out) &
        bind(c, name="lk_supercell_get_translations") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: supercell
      !> Number of elements, the product of the shape.
      integer(c_int64_t), value :: n
      !> [n] Fractional translations in the supercell, shape [n_operations][3].
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Rotations of the operations of the primitive cell.
    function lk_supercell_get_primitive_rotations(supercell, n, out) &
        bind(c, name="lk_supercell_get_primitive_rotations") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: supercell
      !> Number of elements, the product of the shape.
      integer(c_int64_t), value :: n
      !> [n] Rotations on fractional coordinates of the primitive cell, shape
      !> [n_primitive_operations][3][3].
      integer(c_int64_t), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Translations of the operations of the primitive cell.
    function lk_supercell_get_primitive_translations(supercell, n, out) &
        bind(c, name="lk_supercell_get_primitive_translations") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: supercell
      !> Number of elements, the product of the shape.
      integer(c_int64_t), value :: n
      !> [n] Fractional translations in the primitive cell, shape [n_primitive_operations][3].
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Representative of each supercell atom under the operations.
    function lk_supercell_get_equivalent_atoms(supercell, n, out) &
        bind(c, name="lk_supercell_get_equivalent_atoms") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: supercell
      !> Number of elements, the product of the shape.
      integer(c_int64_t), value :: n
      !> [n] Equivalent supercell atoms, shape [n_atoms].
      integer(c_int64_t), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Standard atomic weight of an element.
    function lk_element_get_mass(symbol, value) bind(c, name="lk_element_get_mass") result(answer)
      import
      !> Chemical symbol; a number may follow.
      character(kind=c_char), intent(in) :: symbol(*)
      !> Weight, u.
      real(c_double), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Mass variance of the natural isotopes of an element.
    function lk_element_get_mass_variance(symbol, value) &
        bind(c, name="lk_element_get_mass_variance") result(answer)
      import
      !> Chemical symbol; a number may follow.
      character(kind=c_char), intent(in) :: symbol(*)
      !> Sum of f_i (1 - m_i/m)^2 over the isotopes i of fraction f_i, no unit.
      real(c_double), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Finds which atom lies where another one was moved to.
    function lk_cell_permutation_compute(ctx, n_atoms, lattice, positions, moved_positions, &
        tolerance, permutation, found, options) &
        bind(c, name="lk_cell_permutation_compute") result(answer)
      import
      !> Context, or NULL for the default one.
      type(c_ptr), value :: ctx
      !> Number of atoms.
      integer(c_int64_t), value :: n_atoms
      !> [3][3] Lattice vectors in columns, Angstrom.
      real(c_double), intent(in) :: lattice(*)
      !> [n_atoms][3] Fractional positions.
      real(c_double), intent(in) :: positions(*)
      !> [n_atoms][3] Fractional positions of the moved atoms.
      real(c_double), intent(in) :: moved_positions(*)
      !> Distance below which positions are the same, Angstrom.
      real(c_double), value :: tolerance
      !> [n_atoms] permutation[j] is the atom at moved_positions[j], periodic images included; -1
      !> where there is none.
      integer(c_int64_t), intent(out) :: permutation(*)
      !> 1 when every atom was found.
      integer(c_int32_t), intent(out) :: found
      !> Options "threads", "backend", "implementation".
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Finds the shortest vectors between atoms of a periodic cell, with all images of equal
    !> length.
    function lk_cell_shortest_vectors_compute(ctx, n_to, n_from, n_lattice_points, n_vectors, &
        positions_to, positions_from, lattice_points, reduced_basis, transformation, &
        tolerance, vectors, multiplicity, options) &
        bind(c, name="lk_cell_shortest_vectors_compute") result(answer)
      import
      !> Context, or NULL for the default one.
      type(c_ptr), value :: ctx
      !> Number of end points.
      integer(c_int64_t), value :: n_to
      !> Number of starting points.
      integer(c_int64_t), value :: n_from
      !> Number of lattice points.
      integer(c_int64_t), value :: n_lattice_points
      !> Number of vectors, the sum of the counts; 0 with vectors NULL.
      integer(c_int64_t), value :: n_vectors
      !> [n_to][3] End points in coordinates of the reduced basis.
      real(c_double), intent(in) :: positions_to(*)
      !> [n_from][3] Starting points in coordinates of the reduced basis.
      real(c_double), intent(in) :: positions_from(*)
      !> [n_lattice_points][3] Lattice translations to try, in coordinates of the reduced basis.
      integer(c_int64_t), intent(in) :: lattice_points(*)
      !> [3][3] Basis vectors in columns, Angstrom.
      real(c_double), intent(in) :: reduced_basis(*)
      !> [3][3] Matrix that is applied to the vectors found.
      integer(c_int64_t), intent(in) :: transformation(*)
      !> Lengths that differ by less are equal, Angstrom.
      real(c_double), value :: tolerance
      !> [n_vectors][3] Transformed vectors; NULL only counts.
      real(c_double), intent(out), optional :: vectors(*)
      !> [n_to][n_from][2] Count of each pair, and first row of vectors counted from 0 in every
      !> language.
      integer(c_int64_t), intent(out) :: multiplicity(*)
      !> Options "threads", "backend", "implementation".
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Finds the displacements that determine the force constants, as few as symmetry allows.
    function lk_displacements_create(ctx, supercell, options, out) &
        bind(c, name="lk_displacements_create") result(answer)
      import
      !> Context or NULL for the default context.
      type(c_ptr), value :: ctx
      !> Supercell.
      type(c_ptr), value :: supercell
      !> Options or NULL.
      type(c_ptr), value :: options
      !> The new handle.
      type(c_ptr), intent(out) :: out
      integer(c_int32_t) :: answer
    end function

    !> Takes displacements from arrays, for example from a file.
    function lk_displacements_create_from_arrays(ctx, supercell, n_first, first_atoms, &
        first_displacements, n_second, first_of_second, second_atoms, second_displacements, &
        options, out) &
        bind(c, name="lk_displacements_create_from_arrays") result(answer)
      import
      !> Context or NULL for the default context.
      type(c_ptr), value :: ctx
      !> Supercell.
      type(c_ptr), value :: supercell
      !> Number of first displacements, at least 1.
      integer(c_int64_t), value :: n_first
      !> [n_first] Displaced supercell atoms.
      integer(c_int64_t), intent(in) :: first_atoms(*)
      !> [n_first][3] Displacements, Angstrom, not zero.
      real(c_double), intent(in) :: first_displacements(*)
      !> Number of pairs; 0 for single displacements alone.
      integer(c_int64_t), value :: n_second
      !> [n_second] First displacement of each pair, not descending.
      integer(c_int64_t), intent(in), optional :: first_of_second(*)
      !> [n_second] Supercell atoms displaced in addition.
      integer(c_int64_t), intent(in), optional :: second_atoms(*)
      !> [n_second][3] Their displacements, Angstrom, not zero.
      real(c_double), intent(in), optional :: second_displacements(*)
      !> Options or NULL.
      type(c_ptr), value :: options
      !> The new handle.
      type(c_ptr), intent(out) :: out
      integer(c_int32_t) :: answer
    end function

    !> Frees displacements; NULL is allowed.
    subroutine lk_displacements_destroy(displacements) bind(c, name="lk_displacements_destroy")
      import
      !> Handle or NULL.
      type(c_ptr), value :: displacements
    end subroutine

    !> Number of displaced supercells.
    function lk_displacements_get_n_supercells(displacements, value) &
        bind(c, name="lk_displacements_get_n_supercells") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: displacements
      !> Number of first displacements plus number of pairs.
      integer(c_int64_t), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Number of first displacements.
    function lk_displacements_get_n_first(displacements, value) &
        bind(c, name="lk_displacements_get_n_first") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: displacements
      !> Number of supercells with one displaced atom.
      integer(c_int64_t), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Number of pairs of displacements.
    function lk_displacements_get_n_second(displacements, value) &
        bind(c, name="lk_displacements_get_n_second") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: displacements
      !> Number of supercells with a pair of displacements.
      integer(c_int64_t), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Number of atoms of a supercell.
    function lk_displacements_get_n_atoms(displacements, value) &
        bind(c, name="lk_displacements_get_n_atoms") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: displacements
      !> Number of atoms.
      integer(c_int64_t), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Shape of an array result.
    function lk_displacements_get_shape(displacements, name, rank, shape) &
        bind(c, name="lk_displacements_get_shape") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: displacements
      !> "first_atoms", "first_displacements", "first_of_second", "second_atoms",
      !> "second_displacements", "pair_distances", "positions" or "forces".
      character(kind=c_char), intent(in) :: name(*)
      !> Number of extents.
      integer(c_int64_t), intent(out) :: rank
      !> [8] Extents; those from rank on are 0.
      integer(c_int64_t), intent(out) :: shape(*)
      integer(c_int32_t) :: answer
    end function

    !> Atoms of the first displacements.
    function lk_displacements_get_first_atoms(displacements, n, out) &
        bind(c, name="lk_displacements_get_first_atoms") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: displacements
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Supercell atoms, shape [n_first].
      integer(c_int64_t), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> First displacements.
    function lk_displacements_get_first_displacements(displacements, n, out) &
        bind(c, name="lk_displacements_get_first_displacements") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: displacements
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Displacements, shape [n_first][3], Cartesian, Angstrom.
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> First displacement of each pair.
    function lk_displacements_get_first_of_second(displacements, n, out) &
        bind(c, name="lk_displacements_get_first_of_second") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: displacements
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Positions in the list of first displacements, shape [n_second].
      integer(c_int64_t), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Second atoms of the pairs.
    function lk_displacements_get_second_atoms(displacements, n, out) &
        bind(c, name="lk_displacements_get_second_atoms") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: displacements
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Supercell atoms, shape [n_second].
      integer(c_int64_t), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Second displacements of the pairs.
    function lk_displacements_get_second_displacements(displacements, n, out) &
        bind(c, name="lk_displacements_get_second_displacements") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: displacements
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Displacements, shape [n_second][3], Cartesian, Angstrom.
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Distances of the two atoms of the pairs.
    function lk_displacements_get_pair_distances(displacements, n, out) &
        bind(c, name="lk_displacements_get_pair_distances") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: displacements
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Distances between nearest images before the displacement, shape [n_second], Angstrom.
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Positions of all atoms in one displaced supercell.
    function lk_displacements_get_positions(displacements, i, n, out) &
        bind(c, name="lk_displacements_get_positions") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: displacements
      !> Supercell.
      integer(c_int64_t), value :: i
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Positions, shape [n_atoms][3], fractional; they may lie outside [0, 1).
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Sets the forces in all displaced supercells; earlier ones are replaced.
    function lk_displacements_set_forces(displacements, n_supercells, n_atoms, forces) &
        bind(c, name="lk_displacements_set_forces") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: displacements
      !> Number of displaced supercells.
      integer(c_int64_t), value :: n_supercells
      !> Number of atoms of a supercell.
      integer(c_int64_t), value :: n_atoms
      !> [n_supercells][n_atoms][3] Forces, Cartesian, eV/Angstrom.
      real(c_double), intent(in) :: forces(*)
      integer(c_int32_t) :: answer
    end function

    !> Forces in all displaced supercells.
    function lk_displacements_get_forces(displacements, n, out) &
        bind(c, name="lk_displacements_get_forces") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: displacements
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Forces, shape [n_supercells][n_atoms][3], Cartesian, eV/Angstrom.
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Makes a later call on this thread fail with LK_E_NOMEM, to test callers and the library
    !> itself.
    subroutine lk_x_fault_set(calls) bind(c, name="lk_x_fault_set")
      import
      !> Which of the following fallible calls fails: 1 is the next; 0 turns it off.
      integer(c_int64_t), value :: calls
    end subroutine

    !> Second-order force constants from single displacements and their forces.
    function lk_fc2_create_from_displacements(ctx, supercell, displacements, options, out) &
        bind(c, name="lk_fc2_create_from_displacements") result(answer)
      import
      !> Context or NULL for the default context.
      type(c_ptr), value :: ctx
      !> Supercell.
      type(c_ptr), value :: supercell
      !> Displacements of this supercell, with forces.
      type(c_ptr), value :: displacements
      !> Options or NULL.
      type(c_ptr), value :: options
      !> The new handle.
      type(c_ptr), intent(out) :: out
      integer(c_int32_t) :: answer
    end function

    !> Third-order force constants from pairs of displacements and their forces.
    function lk_fc3_create_from_displacements(ctx, supercell, displacements, options, out) &
        bind(c, name="lk_fc3_create_from_displacements") result(answer)
      import
      !> Context or NULL for the default context.
      type(c_ptr), value :: ctx
      !> Supercell.
      type(c_ptr), value :: supercell
      !> Displacements of this supercell, pairs included, with forces.
      type(c_ptr), value :: displacements
      !> Options or NULL.
      type(c_ptr), value :: options
      !> The new handle.
      type(c_ptr), intent(out) :: out
      integer(c_int32_t) :: answer
    end function

    !> Takes third-order force constants from an array.
    function lk_fc3_create(ctx, supercell, n_rows, n_super, force_constants, options, out) &
        bind(c, name="lk_fc3_create") result(answer)
      import
      !> Context or NULL for the default context.
      type(c_ptr), value :: ctx
      !> Supercell.
      type(c_ptr), value :: supercell
      !> Number of atoms of the primitive cell (compact) or of the supercell (full).
      integer(c_int64_t), value :: n_rows
      !> Number of atoms of the supercell.
      integer(c_int64_t), value :: n_super
      !> [n_rows][n_super][n_super][3][3][3] Force constants, eV/Angstrom^3.
      real(c_double), intent(in) :: force_constants(*)
      !> Options or NULL.
      type(c_ptr), value :: options
      !> The new handle.
      type(c_ptr), intent(out) :: out
      integer(c_int32_t) :: answer
    end function

    !> Makes other force constants of given ones: in the other storage, symmetrised, or both.
    function lk_fc3_create_from_fc3(ctx, source, options, out) &
        bind(c, name="lk_fc3_create_from_fc3") result(answer)
      import
      !> Context or NULL for the default context.
      type(c_ptr), value :: ctx
      !> Handle of the given force constants.
      type(c_ptr), value :: source
      !> Options or NULL.
      type(c_ptr), value :: options
      !> The new handle.
      type(c_ptr), intent(out) :: out
      integer(c_int32_t) :: answer
    end function

    !> Frees third-order force constants; NULL is allowed.
    subroutine lk_fc3_destroy(fc3) bind(c, name="lk_fc3_destroy")
      import
      !> Handle or NULL.
      type(c_ptr), value :: fc3
    end subroutine

    !> Number of rows: atoms of the primitive cell (compact) or of the supercell (full).
    function lk_fc3_get_n_rows(fc3, value) bind(c, name="lk_fc3_get_n_rows") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: fc3
      !> Number of rows.
      integer(c_int64_t), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Number of atoms of the supercell.
    function lk_fc3_get_n_super(fc3, value) bind(c, name="lk_fc3_get_n_super") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: fc3
      !> Number of atoms.
      integer(c_int64_t), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Whether the storage is compact.
    function lk_fc3_get_is_compact(fc3, value) &
        bind(c, name="lk_fc3_get_is_compact") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: fc3
      !> 1 compact, 0 full.
      integer(c_int32_t), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Shape of an array result.
    function lk_fc3_get_shape(fc3, name, rank, shape) &
        bind(c, name="lk_fc3_get_shape") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: fc3
      !> "force_constants", "drift" or "drift_components".
      character(kind=c_char), intent(in) :: name(*)
      !> Number of extents.
      integer(c_int64_t), intent(out) :: rank
      !> [8] Extents; those from rank on are 0.
      integer(c_int64_t), intent(out) :: shape(*)
      integer(c_int32_t) :: answer
    end function

    !> Third-order force constants.
    function lk_fc3_get_force_constants(fc3, n, out) &
        bind(c, name="lk_fc3_get_force_constants") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: fc3
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Force constants, shape [n_rows][n_super][n_super][3][3][3], eV/Angstrom^3.
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Largest sums over one atom, which vanish for exact force constants.
    function lk_fc3_get_drift(fc3, n, out) bind(c, name="lk_fc3_get_drift") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: fc3
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Sum of the largest magnitude over the first, the second and the third atom, shape
      !> [3], eV/Angstrom^3.
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Cartesian components where the largest sums occur.
    function lk_fc3_get_drift_components(fc3, n, out) &
        bind(c, name="lk_fc3_get_drift_components") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: fc3
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Three components for each sum of lk_fc3_get_drift(), shape [3][3].
      integer(c_int64_t), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Imposes sum rules and permutation symmetry on full second-order force constants.
    function lk_fc2_symmetrize_compute(ctx, n_atoms, level, force_constants, options) &
        bind(c, name="lk_fc2_symmetrize_compute") result(answer)
      import
      !> Context or NULL for the default context.
      type(c_ptr), value :: ctx
      !> Number of atoms of the supercell.
      integer(c_int64_t), value :: n_atoms
      !> Number of times, 0 or more.
      integer(c_int64_t), value :: level
      !> [n_atoms][n_atoms][3][3] Force constants.
      real(c_double), intent(inout) :: force_constants(*)
      !> Options or NULL.
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Imposes sum rules and permutation symmetry on compact second-order force constants.
    function lk_fc2_symmetrize_compact_compute(ctx, n_primitive, n_atoms, n_translations, &
        level, permutations, s2pp, p2s, translation_of, force_constants, options) &
        bind(c, name="lk_fc2_symmetrize_compact_compute") result(answer)
      import
      !> Context or NULL for the default context.
      type(c_ptr), value :: ctx
      !> Number of atoms of the primitive cell.
      integer(c_int64_t), value :: n_primitive
      !> Number of atoms of the supercell.
      integer(c_int64_t), value :: n_atoms
      !> Number of pure translations.
      integer(c_int64_t), value :: n_translations
      !> Number of times, 0 or more.
      integer(c_int64_t), value :: level
      !> [n_translations][n_atoms] Atom that each atom goes to.
      integer(c_int64_t), intent(in) :: permutations(*)
      !> [n_atoms] Primitive atom of each supercell atom.
      integer(c_int64_t), intent(in) :: s2pp(*)
      !> [n_primitive] Supercell atom of each primitive atom.
      integer(c_int64_t), intent(in) :: p2s(*)
      !> [n_atoms] Translation onto the representative.
      integer(c_int64_t), intent(in) :: translation_of(*)
      !> [n_primitive][n_atoms][3][3] Force constants.
      real(c_double), intent(inout) :: force_constants(*)
      !> Options or NULL.
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Exchanges the two atoms of compact second-order force constants.
    function lk_fc2_transpose_compact_compute(ctx, n_primitive, n_atoms, n_translations, &
        permutations, s2pp, p2s, translation_of, force_constants, options) &
        bind(c, name="lk_fc2_transpose_compact_compute") result(answer)
      import
      !> Context or NULL for the default context.
      type(c_ptr), value :: ctx
      !> Number of atoms of the primitive cell.
      integer(c_int64_t), value :: n_primitive
      !> Number of atoms of the supercell.
      integer(c_int64_t), value :: n_atoms
      !> Number of pure translations.
      integer(c_int64_t), value :: n_translations
      !> [n_translations][n_atoms] Atom that each atom goes to.
      integer(c_int64_t), intent(in) :: permutations(*)
      !> [n_atoms] Primitive atom of each supercell atom.
      integer(c_int64_t), intent(in) :: s2pp(*)
      !> [n_primitive] Supercell atom of each primitive atom.
      integer(c_int64_t), intent(in) :: p2s(*)
      !> [n_atoms] Translation onto the representative.
      integer(c_int64_t), intent(in) :: translation_of(*)
      !> [n_primitive][n_atoms][3][3] Force constants.
      real(c_double), intent(inout) :: force_constants(*)
      !> Options or NULL.
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Adds rows of second-order force constants made by symmetry from known rows.
    function lk_fc2_distribute_compute(ctx, n_rows, n_atoms, n_targets, n_operations, targets, &
        rows, rotations, permutations, map_atoms, map_operations, force_constants, options) &
        bind(c, name="lk_fc2_distribute_compute") result(answer)
      import
      !> Context or NULL for the default context.
      type(c_ptr), value :: ctx
      !> Number of rows.
      integer(c_int64_t), value :: n_rows
      !> Number of atoms of the supercell.
      integer(c_int64_t), value :: n_atoms
      !> Number of targets.
      integer(c_int64_t), value :: n_targets
      !> Number of symmetry operations.
      integer(c_int64_t), value :: n_operations
      !> [n_targets] Supercell atoms.
      integer(c_int64_t), intent(in) :: targets(*)
      !> [n_targets] Their rows, all different.
      integer(c_int64_t), intent(in) :: rows(*)
      !> [n_operations][3][3] Cartesian rotations.
      real(c_double), intent(in) :: rotations(*)
      !> [n_operations][n_atoms] Atom that each atom goes to.
      integer(c_int64_t), intent(in) :: permutations(*)
      !> [n_atoms] Known atom of each atom.
      integer(c_int64_t), intent(in) :: map_atoms(*)
      !> [n_atoms] Operation that brings the atom onto it.
      integer(c_int64_t), intent(in) :: map_operations(*)
      !> [n_rows][n_atoms][3][3] Force constants.
      real(c_double), intent(inout) :: force_constants(*)
      !> Options or NULL.
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Makes one row of third-order force constants by symmetry from another.
    function lk_fc3_distribute_compute(ctx, n_rows, n_atoms, target, source, mapping, &
        rotation, force_constants, options) &
        bind(c, name="lk_fc3_distribute_compute") result(answer)
      import
      !> Context or NULL for the default context.
      type(c_ptr), value :: ctx
      !> Number of rows.
      integer(c_int64_t), value :: n_rows
      !> Number of atoms of the supercell.
      integer(c_int64_t), value :: n_atoms
      !> Row that is written.
      integer(c_int64_t), value :: target
      !> Row that is read, another one.
      integer(c_int64_t), value :: source
      !> [n_atoms] Atoms of the source.
      integer(c_int64_t), intent(in) :: mapping(*)
      !> [3][3] Cartesian rotation R.
      real(c_double), intent(in) :: rotation(*)
      !> [n_rows][n_atoms][n_atoms][3][3][3] Force constants.
      real(c_double), intent(inout) :: force_constants(*)
      !> Options or NULL.
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> One row of third-order force constants from changes of the second-order ones.
    function lk_fc3_rotate_delta_fc2s_compute(ctx, n_atoms, n_displacements, n_operations, &
        delta_fc2s, inverse, rotations, atom_maps, fc3, options) &
        bind(c, name="lk_fc3_rotate_delta_fc2s_compute") result(answer)
      import
      !> Context or NULL for the default context.
      type(c_ptr), value :: ctx
      !> Number of atoms of the supercell.
      integer(c_int64_t), value :: n_atoms
      !> Number of displacements of the first atom.
      integer(c_int64_t), value :: n_displacements
      !> Number of its site-symmetry operations.
      integer(c_int64_t), value :: n_operations
      !> [n_displacements][n_atoms][n_atoms][3][3] Changes, eV/Angstrom^2.
      real(c_double), intent(in) :: delta_fc2s(*)
      !> [3][n_displacements*n_operations] Pseudo-inverse of the rotated displacements,
      !> 1/Angstrom.
      real(c_double), intent(in) :: inverse(*)
      !> [n_operations][3][3] Cartesian rotations.
      real(c_double), intent(in) :: rotations(*)
      !> [n_operations][n_atoms] Atom that the operation brings to each atom.
      integer(c_int64_t), intent(in) :: atom_maps(*)
      !> [n_atoms][n_atoms][3][3][3] Force constants, eV/Angstrom^3.
      real(c_double), intent(out) :: fc3(*)
      !> Options or NULL.
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Averages full third-order force constants over the six orders of the three atoms.
    function lk_fc3_permutation_symmetry_compute(ctx, n_atoms, force_constants, options) &
        bind(c, name="lk_fc3_permutation_symmetry_compute") result(answer)
      import
      !> Context or NULL for the default context.
      type(c_ptr), value :: ctx
      !> Number of atoms of the supercell.
      integer(c_int64_t), value :: n_atoms
      !> [n_atoms][n_atoms][n_atoms][3][3][3] Force constants.
      real(c_double), intent(inout) :: force_constants(*)
      !> Options or NULL.
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Averages compact third-order force constants over the six orders of the three atoms.
    function lk_fc3_permutation_symmetry_compact_compute(ctx, n_primitive, n_atoms, &
        n_translations, permutations, s2pp, p2s, translation_of, force_constants, options) &
        bind(c, name="lk_fc3_permutation_symmetry_compact_compute") result(answer)
      import
      !> Context or NULL for the default context.
      type(c_ptr), value :: ctx
      !> Number of atoms of the primitive cell.
      integer(c_int64_t), value :: n_primitive
      !> Number of atoms of the supercell.
      integer(c_int64_t), value :: n_atoms
      !> Number of pure translations.
      integer(c_int64_t), value :: n_translations
      !> [n_translations][n_atoms] Atom that each atom goes to.
      integer(c_int64_t), intent(in) :: permutations(*)
      !> [n_atoms] Primitive atom of each supercell atom.
      integer(c_int64_t), intent(in) :: s2pp(*)
      !> [n_primitive] Supercell atom of each primitive atom.
      integer(c_int64_t), intent(in) :: p2s(*)
      !> [n_atoms] Translation onto the representative.
      integer(c_int64_t), intent(in) :: translation_of(*)
      !> [n_primitive][n_atoms][n_atoms][3][3][3] Force constants.
      real(c_double), intent(inout) :: force_constants(*)
      !> Options or NULL.
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Exchanges two atoms of compact third-order force constants.
    function lk_fc3_transpose_compact_compute(ctx, n_primitive, n_atoms, n_translations, &
        exchange, permutations, s2pp, p2s, translation_of, force_constants, options) &
        bind(c, name="lk_fc3_transpose_compact_compute") result(answer)
      import
      !> Context or NULL for the default context.
      type(c_ptr), value :: ctx
      !> Number of atoms of the primitive cell.
      integer(c_int64_t), value :: n_primitive
      !> Number of atoms of the supercell.
      integer(c_int64_t), value :: n_atoms
      !> Number of pure translations.
      integer(c_int64_t), value :: n_translations
      !> 0: first and second atom, 1: first and third, 2: second and third.
      integer(c_int64_t), value :: exchange
      !> [n_translations][n_atoms] Atom that each atom goes to.
      integer(c_int64_t), intent(in) :: permutations(*)
      !> [n_atoms] Primitive atom of each supercell atom.
      integer(c_int64_t), intent(in) :: s2pp(*)
      !> [n_primitive] Supercell atom of each primitive atom.
      integer(c_int64_t), intent(in) :: p2s(*)
      !> [n_atoms] Translation onto the representative.
      integer(c_int64_t), intent(in) :: translation_of(*)
      !> [n_primitive][n_atoms][n_atoms][3][3][3] Force constants.
      real(c_double), intent(inout) :: force_constants(*)
      !> Options or NULL.
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Subtracts the mean over one of the three atoms from third-order force constants.
    function lk_fc3_subtract_mean_compute(ctx, n_rows, n_atoms, axis, force_constants, &
        options) &
        bind(c, name="lk_fc3_subtract_mean_compute") result(answer)
      import
      !> Context or NULL for the default context.
      type(c_ptr), value :: ctx
      !> Number of rows.
      integer(c_int64_t), value :: n_rows
      !> Number of atoms of the supercell.
      integer(c_int64_t), value :: n_atoms
      !> 0: over the rows (all of them: full storage), 1: over the second atom, 2: over the third.
      integer(c_int64_t), value :: axis
      !> [n_rows][n_atoms][n_atoms][3][3][3] Force constants.
      real(c_double), intent(inout) :: force_constants(*)
      !> Options or NULL.
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Makes a Gamma-centred grid from three mesh numbers.
    function lk_grid_create(ctx, supercell, mesh, options, out) &
        bind(c, name="lk_grid_create") result(answer)
      import
      !> Context, or NULL for the default one.
      type(c_ptr), value :: ctx
      !> Supercell; the grid is that of its primitive cell.
      type(c_ptr), value :: supercell
      !> [3] Mesh numbers along the reciprocal vectors.
      integer(c_int64_t), intent(in) :: mesh(*)
      !> Options "generalized_grid", "mesh_symmetry", "time_reversal", "symmetrize_tetrahedra".
      type(c_ptr), value :: options
      !> The new handle.
      type(c_ptr), intent(out) :: out
      integer(c_int32_t) :: answer
    end function

    !> Makes a grid with the distances of points that a length gives.
    function lk_grid_create_from_length(ctx, supercell, length, options, out) &
        bind(c, name="lk_grid_create_from_length") result(answer)
      import
      !> Context, or NULL for the default one.
      type(c_ptr), value :: ctx
      !> Supercell; the grid is that of its primitive cell.
      type(c_ptr), value :: supercell
      !> Length, Angstrom; about the shortest lattice vector of the supercell that the grid stands
      !> for.
      real(c_double), value :: length
      !> Options "generalized_grid", "mesh_symmetry", "time_reversal", "symmetrize_tetrahedra".
      type(c_ptr), value :: options
      !> The new handle.
      type(c_ptr), intent(out) :: out
      integer(c_int32_t) :: answer
    end function

    !> Makes a generalized regular grid from its grid matrix.
    function lk_grid_create_from_matrix(ctx, supercell, grid_matrix, options, out) &
        bind(c, name="lk_grid_create_from_matrix") result(answer)
      import
      !> Context, or NULL for the default one.
      type(c_ptr), value :: ctx
      !> Supercell; the grid is that of its primitive cell.
      type(c_ptr), value :: supercell
      !> [3][3] Vectors in columns, in units of the primitive lattice vectors, of the supercell
      !> that the grid stands for.
      integer(c_int64_t), intent(in) :: grid_matrix(*)
      !> Options "generalized_grid", "mesh_symmetry", "time_reversal", "symmetrize_tetrahedra".
      type(c_ptr), value :: options
      !> The new handle.
      type(c_ptr), intent(out) :: out
      integer(c_int32_t) :: answer
    end function

    !> Frees a grid; NULL is allowed.
    subroutine lk_grid_destroy(grid) bind(c, name="lk_grid_destroy")
      import
      !> Handle or NULL.
      type(c_ptr), value :: grid
    end subroutine

    !> Shape of an array result.
    function lk_grid_get_shape(grid, name, rank, shape) &
        bind(c, name="lk_grid_get_shape") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: grid
      !> One of "d_diag", "grid_matrix", "p", "q", "addresses", "bz_map", "bz_to_grid", "map",
      !> "irreducible", "weights", "qpoints", "tetrahedra", "rotations", "reciprocal_rotations",
      !> "reciprocal_lattice".
      character(kind=c_char), intent(in) :: name(*)
      !> Number of dimensions.
      integer(c_int64_t), intent(out) :: rank
      !> [8] Lengths, the first rank ones are set.
      integer(c_int64_t), intent(out) :: shape(*)
      integer(c_int32_t) :: answer
    end function

    !> Number of grid points.
    function lk_grid_get_n_grid(grid, value) bind(c, name="lk_grid_get_n_grid") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: grid
      !> Number of points.
      integer(c_int64_t), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Number of points of the Brillouin zone, images on its surface included.
    function lk_grid_get_n_bz(grid, value) bind(c, name="lk_grid_get_n_bz") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: grid
      !> Number of points.
      integer(c_int64_t), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Number of irreducible grid points.
    function lk_grid_get_n_irreducible(grid, value) &
        bind(c, name="lk_grid_get_n_irreducible") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: grid
      !> Number of points.
      integer(c_int64_t), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Diagonal of the Smith normal form D = P A Q of the grid matrix A.
    function lk_grid_get_d_diag(grid, n, out) bind(c, name="lk_grid_get_d_diag") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: grid
      !> Number of elements, the product of the shape.
      integer(c_int64_t), value :: n
      !> [n] Numbers of grid points along the grid axes, shape [3].
      integer(c_int64_t), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Grid matrix.
    function lk_grid_get_grid_matrix(grid, n, out) &
        bind(c, name="lk_grid_get_grid_matrix") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: grid
      !> Number of elements, the product of the shape.
      integer(c_int64_t), value :: n
      !> [n] Grid matrix, shape [3][3].
      integer(c_int64_t), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Left matrix P of the Smith normal form.
    function lk_grid_get_p(grid, n, out) bind(c, name="lk_grid_get_p") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: grid
      !> Number of elements, the product of the shape.
      integer(c_int64_t), value :: n
      !> [n] P, shape [3][3].
      integer(c_int64_t), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Right matrix Q of the Smith normal form.
    function lk_grid_get_q(grid, n, out) bind(c, name="lk_grid_get_q") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: grid
      !> Number of elements, the product of the shape.
      integer(c_int64_t), value :: n
      !> [n] Q; q-points are Q D^-1 address, shape [3][3].
      integer(c_int64_t), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Addresses of the points of the Brillouin zone, images on its surface included.
    function lk_grid_get_addresses(grid, n, out) &
        bind(c, name="lk_grid_get_addresses") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: grid
      !> Number of elements, the product of the shape.
      integer(c_int64_t), value :: n
      !> [n] Addresses, shape [n_bz][3].
      integer(c_int64_t), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Where the images of each grid point start.
    function lk_grid_get_bz_map(grid, n, out) bind(c, name="lk_grid_get_bz_map") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: grid
      !> Number of elements, the product of the shape.
      integer(c_int64_t), value :: n
      !> [n] First row of addresses of each grid point, counted from 0 in every language, shape
      !> [n_grid+1].
      integer(c_int64_t), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Grid point of each point of the Brillouin zone.
    function lk_grid_get_bz_to_grid(grid, n, out) &
        bind(c, name="lk_grid_get_bz_to_grid") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: grid
      !> Number of elements, the product of the shape.
      integer(c_int64_t), value :: n
      !> [n] Grid points, shape [n_bz].
      integer(c_int64_t), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Smallest equivalent grid point of each grid point.
    function lk_grid_get_map(grid, n, out) bind(c, name="lk_grid_get_map") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: grid
      !> Number of elements, the product of the shape.
      integer(c_int64_t), value :: n
      !> [n] Grid points, shape [n_grid].
      integer(c_int64_t), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Irreducible grid points.
    function lk_grid_get_irreducible(grid, n, out) &
        bind(c, name="lk_grid_get_irreducible") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: grid
      !> Number of elements, the product of the shape.
      integer(c_int64_t), value :: n
      !> [n] Grid points, shape [n_irreducible].
      integer(c_int64_t), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Numbers of grid points that the irreducible ones stand for.
    function lk_grid_get_weights(grid, n, out) bind(c, name="lk_grid_get_weights") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: grid
      !> Number of elements, the product of the shape.
      integer(c_int64_t), value :: n
      !> [n] Weights, shape [n_irreducible].
      integer(c_int64_t), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> The irreducible q-points.
    function lk_grid_get_qpoints(grid, n, out) bind(c, name="lk_grid_get_qpoints") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: grid
      !> Number of elements, the product of the shape.
      integer(c_int64_t), value :: n
      !> [n] q-points in units of the reciprocal vectors, shape [n_irreducible][3].
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Offsets of addresses of the tetrahedra around a point.
    function lk_grid_get_tetrahedra(grid, n, out) &
        bind(c, name="lk_grid_get_tetrahedra") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: grid
      !> Number of elements, the product of the shape.
      integer(c_int64_t), value :: n
      !> [n] Offsets, the point itself first, shape [n_tetrahedra][4][3].
      integer(c_int64_t), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Rotations of grid addresses.
    function lk_grid_get_rotations(grid, n, out) &
        bind(c, name="lk_grid_get_rotations") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: grid
      !> Number of elements, the product of the shape.
      integer(c_int64_t), value :: n
      !> [n] Rotations, shape [n_rotations][3][3].
      integer(c_int64_t), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Rotations of q-points.
    function lk_grid_get_reciprocal_rotations(grid, n, out) &
        bind(c, name="lk_grid_get_reciprocal_rotations") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: grid
      !> Number of elements, the product of the shape.
      integer(c_int64_t), value :: n
      !> [n] Rotations in units of the reciprocal vectors, shape [n_rotations][3][3].
      integer(c_int64_t), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Reciprocal vectors.
    function lk_grid_get_reciprocal_lattice(grid, n, out) &
        bind(c, name="lk_grid_get_reciprocal_lattice") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: grid
      !> Number of elements, the product of the shape.
      integer(c_int64_t), value :: n
      !> [n] Reciprocal vectors in columns, without 2 pi, 1/Angstrom, shape [3][3].
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Smith normal form D = P A Q of an integer matrix.
    function lk_grid_smith_normal_form_compute(ctx, a, d_diag, p, q, options) &
        bind(c, name="lk_grid_smith_normal_form_compute") result(answer)
      import
      !> Context, or NULL for the default one.
      type(c_ptr), value :: ctx
      !> [3][3] Matrix; elements of at most 100000 in magnitude.
      integer(c_int64_t), intent(in) :: a(*)
      !> [3] Diagonal of D, positive.
      integer(c_int64_t), intent(out) :: d_diag(*)
      !> [3][3] P, of determinant 1.
      integer(c_int64_t), intent(out) :: p(*)
      !> [3][3] Q, unimodular.
      integer(c_int64_t), intent(out) :: q(*)
      !> Options "threads", "backend", "implementation".
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Indices of grid addresses.
    function lk_grid_indices_compute(ctx, n, addresses, d_diag, indices, options) &
        bind(c, name="lk_grid_indices_compute") result(answer)
      import
      !> Context, or NULL for the default one.
      type(c_ptr), value :: ctx
      !> Number of addresses.
      integer(c_int64_t), value :: n
      !> [n][3] Addresses; components are reduced modulo d_diag.
      integer(c_int64_t), intent(in) :: addresses(*)
      !> [3] Numbers of grid points along the grid axes.
      integer(c_int64_t), intent(in) :: d_diag(*)
      !> [n] a0 + D0 (a1 + D1 a2).
      integer(c_int64_t), intent(out) :: indices(*)
      !> Options "threads", "backend", "implementation".
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Addresses of all grid points in the order of their indices.
    function lk_grid_addresses_compute(ctx, n_grid, d_diag, addresses, options) &
        bind(c, name="lk_grid_addresses_compute") result(answer)
      import
      !> Context, or NULL for the default one.
      type(c_ptr), value :: ctx
      !> Number of grid points, the product of d_diag.
      integer(c_int64_t), value :: n_grid
      !> [3] Numbers of grid points along the grid axes.
      integer(c_int64_t), intent(in) :: d_diag(*)
      !> [n_grid][3] Addresses.
      integer(c_int64_t), intent(out) :: addresses(*)
      !> Options "threads", "backend", "implementation".
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Representatives of grid points under rotations.
    function lk_grid_irreducible_map_compute(ctx, n_rotations, n_grid, rotations, d_diag, &
        shift, map, n_irreducible, options) &
        bind(c, name="lk_grid_irreducible_map_compute") result(answer)
      import
      !> Context, or NULL for the default one.
      type(c_ptr), value :: ctx
      !> Number of rotations.
      integer(c_int64_t), value :: n_rotations
      !> Number of grid points, the product of d_diag.
      integer(c_int64_t), value :: n_grid
      !> [n_rotations][3][3] Rotations of addresses.
      integer(c_int64_t), intent(in) :: rotations(*)
      !> [3] Numbers of grid points along the grid axes.
      integer(c_int64_t), intent(in) :: d_diag(*)
      !> [3] Shift of the grid in half steps, P times 0 or 1.
      integer(c_int64_t), intent(in) :: shift(*)
      !> [n_grid] Representative of each grid point.
      integer(c_int64_t), intent(out) :: map(*)
      !> Number of points that represent themselves.
      integer(c_int64_t), intent(out) :: n_irreducible
      !> Options "threads", "backend", "implementation".
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Point group in reciprocal space.
    function lk_grid_reciprocal_rotations_compute(ctx, n_rotations, rotations, time_reversal, &
        reciprocal_rotations, n_reciprocal, options) &
        bind(c, name="lk_grid_reciprocal_rotations_compute") result(answer)
      import
      !> Context, or NULL for the default one.
      type(c_ptr), value :: ctx
      !> Number of rotations.
      integer(c_int64_t), value :: n_rotations
      !> [n_rotations][3][3] Rotations in direct space; duplicates are dropped.
      integer(c_int64_t), intent(in) :: rotations(*)
      !> 1: add the negatives when -1 is not among them.
      integer(c_int32_t), value :: time_reversal
      !> [48][3][3] Transposed rotations; the first n_reciprocal ones are set.
      integer(c_int64_t), intent(out) :: reciprocal_rotations(*)
      !> Number of rotations.
      integer(c_int64_t), intent(out) :: n_reciprocal
      !> Options "threads", "backend", "implementation".
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Rotations of grid addresses, D Q^-1 R Q D^-1.
    function lk_grid_rotations_compute(ctx, n_rotations, rotations, d_diag, q, &
        address_rotations, options) &
        bind(c, name="lk_grid_rotations_compute") result(answer)
      import
      !> Context, or NULL for the default one.
      type(c_ptr), value :: ctx
      !> Number of rotations.
      integer(c_int64_t), value :: n_rotations
      !> [n_rotations][3][3] Rotations in reciprocal space.
      integer(c_int64_t), intent(in) :: rotations(*)
      !> [3] Numbers of grid points along the grid axes.
      integer(c_int64_t), intent(in) :: d_diag(*)
      !> [3][3] Q of the Smith normal form.
      integer(c_int64_t), intent(in) :: q(*)
      !> [n_rotations][3][3] Rotations of addresses.
      integer(c_int64_t), intent(out) :: address_rotations(*)
      !> Options "threads", "backend", "implementation".
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Images of grid points in the Brillouin zone and on its surface.
    function lk_grid_bz_addresses_compute(ctx, d_diag, q, shift, reciprocal_lattice, &
        bz_grid_type, n_room, n_bz_map, bz_grid_addresses, bz_map, bz_to_grid, n_bz, options) &
        bind(c, name="lk_grid_bz_addresses_compute") result(answer)
      import
      !> Context, or NULL for the default one.
      type(c_ptr), value :: ctx
      !> [3] Numbers of grid points along the grid axes.
      integer(c_int64_t), intent(in) :: d_diag(*)
      !> [3][3] Q of the Smith normal form for the reduced basis.
      integer(c_int64_t), intent(in) :: q(*)
      !> [3] Shift of the grid in half steps.
      integer(c_int64_t), intent(in) :: shift(*)
      !> [3][3] Reduced reciprocal basis in columns, without 2 pi, 1/Angstrom.
      real(c_double), intent(in) :: reciprocal_lattice(*)
      !> 1: sparse map, 2: dense map.
      integer(c_int64_t), value :: bz_grid_type
      !> Number of addresses that the arrays have room for; 0 with both NULL.
      integer(c_int64_t), value :: n_room
      !> Length of bz_map: number of grid points + 1 (type 2) or 9 times it + 1 (type 1).
      integer(c_int64_t), value :: n_bz_map
      !> [n_room][3] Addresses; the first n_bz ones are set. NULL only counts.
      integer(c_int64_t), intent(out), optional :: bz_grid_addresses(*)
      !> [n_bz_map] Where the images of a grid point are, counted from 0 in every language.
      integer(c_int64_t), intent(out) :: bz_map(*)
      !> [n_room] Grid point of each address; NULL only counts.
      integer(c_int64_t), intent(out), optional :: bz_to_grid(*)
      !> Number of addresses.
      integer(c_int64_t), intent(out) :: n_bz
      !> Options "threads", "backend", "implementation".
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Point of the Brillouin zone that a rotation brings a point onto.
    function lk_grid_rotated_bz_point_compute(ctx, n_bz, n_bz_map, bz_grid_index, rotation, &
        bz_grid_addresses, bz_map, d_diag, shift, bz_grid_type, rotated, options) &
        bind(c, name="lk_grid_rotated_bz_point_compute") result(answer)
      import
      !> Context, or NULL for the default one.
      type(c_ptr), value :: ctx
      !> Number of Brillouin-zone addresses.
      integer(c_int64_t), value :: n_bz
      !> Length of bz_map: number of grid points + 1 (type 2) or 9 times it + 1 (type 1).
      integer(c_int64_t), value :: n_bz_map
      !> Point to rotate.
      integer(c_int64_t), value :: bz_grid_index
      !> [3][3] Rotation of addresses.
      integer(c_int64_t), intent(in) :: rotation(*)
      !> [n_bz][3] Addresses in the Brillouin zone.
      integer(c_int64_t), intent(in) :: bz_grid_addresses(*)
      !> [n_bz_map] Where the images of a grid point are, counted from 0 in every language.
      integer(c_int64_t), intent(in) :: bz_map(*)
      !> [3] Numbers of grid points along the grid axes.
      integer(c_int64_t), intent(in) :: d_diag(*)
      !> [3] Shift of the grid in half steps.
      integer(c_int64_t), intent(in) :: shift(*)
      !> 1: sparse map, 2: dense map.
      integer(c_int64_t), value :: bz_grid_type
      !> The image with exactly the rotated address, or the first image of its grid point.
      integer(c_int64_t), intent(out) :: rotated
      !> Options "threads", "backend", "implementation".
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Points of the Brillouin zone at given offsets from points.
    function lk_grid_neighbors_compute(ctx, n_points, n_offsets, n_bz, n_bz_map, grid_points, &
        offsets, d_diag, bz_grid_addresses, bz_map, bz_grid_type, neighbors, options) &
        bind(c, name="lk_grid_neighbors_compute") result(answer)
      import
      !> Context, or NULL for the default one.
      type(c_ptr), value :: ctx
      !> Number of points.
      integer(c_int64_t), value :: n_points
      !> Number of offsets.
      integer(c_int64_t), value :: n_offsets
      !> Number of Brillouin-zone addresses.
      integer(c_int64_t), value :: n_bz
      !> Length of bz_map: number of grid points + 1 (type 2) or 9 times it + 1 (type 1).
      integer(c_int64_t), value :: n_bz_map
      !> [n_points] Points of the Brillouin zone.
      integer(c_int64_t), intent(in) :: grid_points(*)
      !> [n_offsets][3] Offsets of addresses.
      integer(c_int64_t), intent(in) :: offsets(*)
      !> [3] Numbers of grid points along the grid axes.
      integer(c_int64_t), intent(in) :: d_diag(*)
      !> [n_bz][3] Addresses in the Brillouin zone.
      integer(c_int64_t), intent(in) :: bz_grid_addresses(*)
      !> [n_bz_map] Where the images of a grid point are, counted from 0 in every language.
      integer(c_int64_t), intent(in) :: bz_map(*)
      !> 1: sparse map, 2: dense map.
      integer(c_int64_t), value :: bz_grid_type
      !> [n_points][n_offsets] The image with exactly the address, or the first image of its grid
      !> point.
      integer(c_int64_t), intent(out) :: neighbors(*)
      !> Options "threads", "backend", "implementation".
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> The 24 tetrahedra around a grid point.
    function lk_grid_tetrahedra_compute(ctx, microzone_lattice, tetrahedra, options) &
        bind(c, name="lk_grid_tetrahedra_compute") result(answer)
      import
      !> Context, or NULL for the default one.
      type(c_ptr), value :: ctx
      !> [3][3] Vectors between neighbouring grid points in columns.
      real(c_double), intent(in) :: microzone_lattice(*)
      !> [24][4][3] Offsets in units of the columns, the point itself first.
      integer(c_int64_t), intent(out) :: tetrahedra(*)
      !> Options "threads", "backend", "implementation".
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Weights of grid points by the linear tetrahedron method.
    function lk_grid_integration_weights_compute(ctx, n_points, n_frequency_points, n_band, &
        n_tetrahedra, n_frequencies, n_bz, n_bz_map, frequency_points, tetrahedra, d_diag, &
        grid_points, frequencies, bz_grid_addresses, bz_map, frequency_index, bz_grid_type, &
        function, weights, options) &
        bind(c, name="lk_grid_integration_weights_compute") result(answer)
      import
      !> Context, or NULL for the default one.
      type(c_ptr), value :: ctx
      !> Number of grid points.
      integer(c_int64_t), value :: n_points
      !> Number of frequency points.
      integer(c_int64_t), value :: n_frequency_points
      !> Number of bands.
      integer(c_int64_t), value :: n_band
      !> Number of tetrahedra, a multiple of 24.
      integer(c_int64_t), value :: n_tetrahedra
      !> Number of rows of frequencies.
      integer(c_int64_t), value :: n_frequencies
      !> Number of Brillouin-zone addresses.
      integer(c_int64_t), value :: n_bz
      !> Length of bz_map: number of grid points + 1 (type 2) or 9 times it + 1 (type 1).
      integer(c_int64_t), value :: n_bz_map
      !> [n_frequency_points] Frequency points, THz.
      real(c_double), intent(in) :: frequency_points(*)
      !> [n_tetrahedra][4][3] Offsets of addresses, the point itself first.
      integer(c_int64_t), intent(in) :: tetrahedra(*)
      !> [3] Numbers of grid points along the grid axes.
      integer(c_int64_t), intent(in) :: d_diag(*)
      !> [n_points] Points of the Brillouin zone.
      integer(c_int64_t), intent(in) :: grid_points(*)
      !> [n_frequencies][n_band] Frequencies, THz.
      real(c_double), intent(in) :: frequencies(*)
      !> [n_bz][3] Addresses in the Brillouin zone.
      integer(c_int64_t), intent(in) :: bz_grid_addresses(*)
      !> [n_bz_map] Where the images of a grid point are, counted from 0 in every language.
      integer(c_int64_t), intent(in) :: bz_map(*)
      !> [n_bz] Row of frequencies of each point of the Brillouin zone.
      integer(c_int64_t), intent(in) :: frequency_index(*)
      !> 1: sparse map, 2: dense map.
      integer(c_int64_t), value :: bz_grid_type
      !> "I" for the density, 1/THz, "J" for its integral.
      character(kind=c_char), intent(in) :: function(*)
      !> [n_points][n_frequency_points][n_band] Weights, averaged over the sets of 24 tetrahedra.
      real(c_double), intent(out) :: weights(*)
      !> Options "threads", "backend", "implementation".
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Reads a file of phonopy or phono3py, or a POSCAR.
    function lk_input_read(ctx, path, options, out) bind(c, name="lk_input_read") result(answer)
      import
      !> Context, or NULL for the default one.
      type(c_ptr), value :: ctx
      !> phono3py_disp.yaml, phono3py_params.yaml, phonopy.yaml and their like of all versions, or
      !> a POSCAR of VASP 4 or 5, which gives the unit cell alone.
      character(kind=c_char), intent(in) :: path(*)
      !> Options "convert_units" (true: lengths and forces become Angstrom and eV/Angstrom from
      !> the units of the calculator that the file names) and "format" ("auto", "yaml", "poscar").
      type(c_ptr), value :: options
      !> The new handle.
      type(c_ptr), intent(out) :: out
      integer(c_int32_t) :: answer
    end function

    !> Makes the contents of a file from arrays, for writing.
    function lk_input_create(ctx, n_atoms, lattice, positions, symbols, masses, &
        supercell_matrix, primitive_matrix, phonon_supercell_matrix, options, out) &
        bind(c, name="lk_input_create") result(answer)
      import
      !> Context, or NULL for the default one.
      type(c_ptr), value :: ctx
      !> Number of atoms of the unit cell.
      integer(c_int64_t), value :: n_atoms
      !> [3][3] Basis vectors of the unit cell in rows, Angstrom.
      real(c_double), intent(in) :: lattice(*)
      !> [n_atoms][3] Fractional positions.
      real(c_double), intent(in) :: positions(*)
      !> [n_atoms] Symbols of the elements.
      type(c_ptr), intent(in) :: symbols(*)
      !> [n_atoms] Masses, u; NULL takes the standard ones.
      real(c_double), intent(in), optional :: masses(*)
      !> [3][3] Supercell matrix, as phonopy defines it.
      integer(c_int64_t), intent(in) :: supercell_matrix(*)
      !> [3][3] Primitive matrix, as phonopy defines it; NULL finds the primitive cell.
      real(c_double), intent(in), optional :: primitive_matrix(*)
      !> [3][3] Supercell matrix of the second order when it has a supercell of its own.
      integer(c_int64_t), intent(in), optional :: phonon_supercell_matrix(*)
      !> Options "program" ("phono3py" or "phonopy": whose file is written) and "tolerance"
      !> (Angstrom).
      type(c_ptr), value :: options
      !> The new handle.
      type(c_ptr), intent(out) :: out
      integer(c_int32_t) :: answer
    end function

    !> Frees an input; NULL is allowed.
    subroutine lk_input_destroy(input) bind(c, name="lk_input_destroy")
      import
      !> Handle or NULL.
      type(c_ptr), value :: input
    end subroutine

    !> Reads forces of the displaced supercells from FORCES_FC3.
    function lk_input_read_forces_fc3(input, path) &
        bind(c, name="lk_input_read_forces_fc3") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> File with rows of forces in the order of the displaced supercells, or with rows of
      !> displacement and force (type II), which replace the displacements. Units as those of the
      !> file read first.
      character(kind=c_char), intent(in) :: path(*)
      integer(c_int32_t) :: answer
    end function

    !> Reads forces of the second order from FORCES_FC2.
    function lk_input_read_forces_fc2(input, path) &
        bind(c, name="lk_input_read_forces_fc2") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> File with rows of forces in the order of the displaced supercells of the second order, or
      !> with rows of displacement and force (type II). Where the input has no second-order
      !> displacements of its own, those of the supercell are meant.
      character(kind=c_char), intent(in) :: path(*)
      integer(c_int32_t) :: answer
    end function

    !> Reads displacements and forces from phonopy's FORCE_SETS.
    function lk_input_read_force_sets(input, path) &
        bind(c, name="lk_input_read_force_sets") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> File of type I or II; replaces the displacements.
      character(kind=c_char), intent(in) :: path(*)
      integer(c_int32_t) :: answer
    end function

    !> Reads second-order force constants from phonopy's FORCE_CONSTANTS.
    function lk_input_read_force_constants(input, path) &
        bind(c, name="lk_input_read_force_constants") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> File with full or compact force constants.
      character(kind=c_char), intent(in) :: path(*)
      integer(c_int32_t) :: answer
    end function

    !> Reads the dielectric constant and the Born effective charges from phonopy's BORN.
    function lk_input_read_born(input, path, options) &
        bind(c, name="lk_input_read_born") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> File with the charges of the symmetry-independent atoms of the primitive cell; those of
      !> the other atoms follow by symmetry.
      character(kind=c_char), intent(in) :: path(*)
      !> Options "symmetrize" (average over the space group and subtract the mean charge),
      !> "symmetry" (false: the file lists every atom) and "tolerance" (Angstrom).
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Sets displacements of one atom, or of two, in the supercell.
    function lk_input_set_displacements(input, n_singles, atoms, vectors, n_pairs, pair_first, &
        pair_atoms, pair_vectors, pair_included, cutoff) &
        bind(c, name="lk_input_set_displacements") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of single displacements.
      integer(c_int64_t), value :: n_singles
      !> [n_singles] Displaced atoms of the supercell.
      integer(c_int64_t), intent(in) :: atoms(*)
      !> [n_singles][3] Displacements, Cartesian, Angstrom.
      real(c_double), intent(in) :: vectors(*)
      !> Number of pairs; may be 0.
      integer(c_int64_t), value :: n_pairs
      !> [n_pairs] Single displacement that each pair extends, in ascending order; not used when
      !> n_pairs is 0.
      integer(c_int64_t), intent(in), optional :: pair_first(*)
      !> [n_pairs] Second displaced atoms.
      integer(c_int64_t), intent(in), optional :: pair_atoms(*)
      !> [n_pairs][3] Second displacements, Cartesian, Angstrom.
      real(c_double), intent(in), optional :: pair_vectors(*)
      !> [n_pairs] 0 for pairs beyond the cutoff; NULL includes all.
      integer(c_int8_t), intent(in), optional :: pair_included(*)
      !> Cutoff distance of pairs, Angstrom; 0 when there is none.
      real(c_double), value :: cutoff
      integer(c_int32_t) :: answer
    end function

    !> Sets single displacements in the supercell of the second order.
    function lk_input_set_phonon_displacements(input, n_singles, atoms, vectors) &
        bind(c, name="lk_input_set_phonon_displacements") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of displacements.
      integer(c_int64_t), value :: n_singles
      !> [n_singles] Displaced atoms of the supercell.
      integer(c_int64_t), intent(in) :: atoms(*)
      !> [n_singles][3] Displacements, Cartesian, Angstrom.
      real(c_double), intent(in) :: vectors(*)
      integer(c_int32_t) :: answer
    end function

    !> Sets the forces of all displaced supercells.
    function lk_input_set_forces(input, n_supercells, n_atoms, forces) &
        bind(c, name="lk_input_set_forces") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of displaced supercells.
      integer(c_int64_t), value :: n_supercells
      !> Number of atoms of the supercell.
      integer(c_int64_t), value :: n_atoms
      !> [n_supercells][n_atoms][3] Forces, eV/Angstrom.
      real(c_double), intent(in) :: forces(*)
      integer(c_int32_t) :: answer
    end function

    !> Sets the forces of all displaced supercells of the second order.
    function lk_input_set_phonon_forces(input, n_supercells, n_atoms, forces) &
        bind(c, name="lk_input_set_phonon_forces") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of displaced supercells.
      integer(c_int64_t), value :: n_supercells
      !> Number of atoms of the supercell.
      integer(c_int64_t), value :: n_atoms
      !> [n_supercells][n_atoms][3] Forces, eV/Angstrom.
      real(c_double), intent(in) :: forces(*)
      integer(c_int32_t) :: answer
    end function

    !> Sets dielectric constant and Born effective charges.
    function lk_input_set_nac(input, n_primitive, born, dielectric, factor) &
        bind(c, name="lk_input_set_nac") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of atoms of the primitive cell.
      integer(c_int64_t), value :: n_primitive
      !> [n_primitive][3][3] Born effective charges, e.
      real(c_double), intent(in) :: born(*)
      !> [3][3] Dielectric constant.
      real(c_double), intent(in) :: dielectric(*)
      !> Unit conversion e^2/(4 pi epsilon0), eV Angstrom; 14.39965172592227 is the usual value.
      real(c_double), value :: factor
      integer(c_int32_t) :: answer
    end function

    !> Writes a YAML file that phono3py or phonopy reads.
    function lk_input_write(input, path) bind(c, name="lk_input_write") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> File to write; an ending .xz, .gz or .bz2 compresses it. Numbers are written so that they
      !> read back equal.
      character(kind=c_char), intent(in) :: path(*)
      integer(c_int32_t) :: answer
    end function

    !> Writes the forces of the displaced supercells as FORCES_FC3.
    function lk_input_write_forces_fc3(input, path) &
        bind(c, name="lk_input_write_forces_fc3") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> File to write.
      character(kind=c_char), intent(in) :: path(*)
      integer(c_int32_t) :: answer
    end function

    !> Writes the forces of the second order as FORCES_FC2.
    function lk_input_write_forces_fc2(input, path) &
        bind(c, name="lk_input_write_forces_fc2") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> File to write.
      character(kind=c_char), intent(in) :: path(*)
      integer(c_int32_t) :: answer
    end function

    !> Writes displacements and forces as phonopy's FORCE_SETS.
    function lk_input_write_force_sets(input, path) &
        bind(c, name="lk_input_write_force_sets") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> File to write.
      character(kind=c_char), intent(in) :: path(*)
      integer(c_int32_t) :: answer
    end function

    !> Writes the supercell and every displaced supercell as POSCAR files.
    function lk_input_write_supercells(input, directory) &
        bind(c, name="lk_input_write_supercells") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Directory that exists. SPOSCAR is the perfect supercell, POSCAR-00001 and so on the
      !> displaced ones in their order; pairs beyond the cutoff are left out, their numbers too.
      !> With a second-order supercell SPOSCAR_FC2 and POSCAR_FC2-00001 and so on as well.
      character(kind=c_char), intent(in) :: directory(*)
      integer(c_int32_t) :: answer
    end function

    !> Reads a crystal from a POSCAR, or the unit cell of a file of phonopy or phono3py.
    function lk_crystal_read(ctx, path, options, out) &
        bind(c, name="lk_crystal_read") result(answer)
      import
      !> Context, or NULL for the default one.
      type(c_ptr), value :: ctx
      !> POSCAR of VASP 4 or 5 (direct or Cartesian, selective dynamics), or a YAML file.
      character(kind=c_char), intent(in) :: path(*)
      !> Options "tolerance" (Angstrom) and "symmetry" (false: the identity only).
      type(c_ptr), value :: options
      !> The new handle.
      type(c_ptr), intent(out) :: out
      integer(c_int32_t) :: answer
    end function

    !> Writes a crystal as POSCAR of VASP 5.
    function lk_crystal_write(crystal, path) bind(c, name="lk_crystal_write") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: crystal
      !> File to write.
      character(kind=c_char), intent(in) :: path(*)
      integer(c_int32_t) :: answer
    end function

    !> Number of elements of an array result along each direction.
    function lk_input_get_shape(input, name, rank, shape) &
        bind(c, name="lk_input_get_shape") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Name of the array, as in lk_input_get_<name>().
      character(kind=c_char), intent(in) :: name(*)
      !> Number of directions.
      integer(c_int64_t), intent(out) :: rank
      !> [8] Extents; the first rank ones are set.
      integer(c_int64_t), intent(out) :: shape(*)
      integer(c_int32_t) :: answer
    end function

    !> Number of atoms of the unit cell.
    function lk_input_get_n_atoms(input, value) &
        bind(c, name="lk_input_get_n_atoms") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of atoms of the unit cell; 0 when there is none.
      integer(c_int64_t), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Number of atoms of the supercell.
    function lk_input_get_n_supercell_atoms(input, value) &
        bind(c, name="lk_input_get_n_supercell_atoms") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of atoms of the supercell; 0 when there is none.
      integer(c_int64_t), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Number of atoms of the primitive cell.
    function lk_input_get_n_primitive_atoms(input, value) &
        bind(c, name="lk_input_get_n_primitive_atoms") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of atoms of the primitive cell; 0 when there is none.
      integer(c_int64_t), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Number of atoms of the second-order supercell.
    function lk_input_get_n_phonon_supercell_atoms(input, value) &
        bind(c, name="lk_input_get_n_phonon_supercell_atoms") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of atoms of the second-order supercell; 0 when there is none.
      integer(c_int64_t), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Number of single displacements.
    function lk_input_get_n_singles(input, value) &
        bind(c, name="lk_input_get_n_singles") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of single displacements; 0 when there is none.
      integer(c_int64_t), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Number of pairs of displacements.
    function lk_input_get_n_pairs(input, value) &
        bind(c, name="lk_input_get_n_pairs") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of pairs of displacements; 0 when there is none.
      integer(c_int64_t), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Number of supercells in which all atoms are displaced.
    function lk_input_get_n_snapshots(input, value) &
        bind(c, name="lk_input_get_n_snapshots") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of supercells in which all atoms are displaced; 0 when there is none.
      integer(c_int64_t), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Number of single displacements of the second order.
    function lk_input_get_n_phonon_singles(input, value) &
        bind(c, name="lk_input_get_n_phonon_singles") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of single displacements of the second order; 0 when there is none.
      integer(c_int64_t), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Number of second-order supercells in which all atoms are displaced.
    function lk_input_get_n_phonon_snapshots(input, value) &
        bind(c, name="lk_input_get_n_phonon_snapshots") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of second-order supercells in which all atoms are displaced; 0 when there is none.
      integer(c_int64_t), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Whether the input has a unit cell.
    function lk_input_get_has_unit_cell(input, value) &
        bind(c, name="lk_input_get_has_unit_cell") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> 1 when it has, else 0.
      integer(c_int32_t), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Whether the input has a supercell.
    function lk_input_get_has_supercell(input, value) &
        bind(c, name="lk_input_get_has_supercell") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> 1 when it has, else 0.
      integer(c_int32_t), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Whether the input has a primitive cell.
    function lk_input_get_has_primitive_cell(input, value) &
        bind(c, name="lk_input_get_has_primitive_cell") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> 1 when it has, else 0.
      integer(c_int32_t), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Whether the input has a supercell of the second order.
    function lk_input_get_has_phonon_supercell(input, value) &
        bind(c, name="lk_input_get_has_phonon_supercell") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> 1 when it has, else 0.
      integer(c_int32_t), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Whether the input has a supercell matrix.
    function lk_input_get_has_supercell_matrix(input, value) &
        bind(c, name="lk_input_get_has_supercell_matrix") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> 1 when it has, else 0.
      integer(c_int32_t), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Whether the input has a primitive matrix.
    function lk_input_get_has_primitive_matrix(input, value) &
        bind(c, name="lk_input_get_has_primitive_matrix") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> 1 when it has, else 0.
      integer(c_int32_t), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Whether the input has a supercell matrix of the second order.
    function lk_input_get_has_phonon_supercell_matrix(input, value) &
        bind(c, name="lk_input_get_has_phonon_supercell_matrix") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> 1 when it has, else 0.
      integer(c_int32_t), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Whether the input has Born effective charges and a dielectric constant.
    function lk_input_get_has_nac(input, value) &
        bind(c, name="lk_input_get_has_nac") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> 1 when it has, else 0.
      integer(c_int32_t), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Whether the input has displacements in the supercell.
    function lk_input_get_has_displacements(input, value) &
        bind(c, name="lk_input_get_has_displacements") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> 1 when it has, else 0.
      integer(c_int32_t), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Whether the input has forces of the displaced supercells.
    function lk_input_get_has_forces(input, value) &
        bind(c, name="lk_input_get_has_forces") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> 1 when it has, else 0.
      integer(c_int32_t), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Whether the input has displacements of the second order.
    function lk_input_get_has_phonon_displacements(input, value) &
        bind(c, name="lk_input_get_has_phonon_displacements") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> 1 when it has, else 0.
      integer(c_int32_t), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Whether the input has forces of the second order.
    function lk_input_get_has_phonon_forces(input, value) &
        bind(c, name="lk_input_get_has_phonon_forces") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> 1 when it has, else 0.
      integer(c_int32_t), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Whether the input has second-order force constants.
    function lk_input_get_has_force_constants(input, value) &
        bind(c, name="lk_input_get_has_force_constants") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> 1 when it has, else 0.
      integer(c_int32_t), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Whether the input has a cutoff distance of pairs.
    function lk_input_get_has_cutoff(input, value) &
        bind(c, name="lk_input_get_has_cutoff") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> 1 when it has, else 0.
      integer(c_int32_t), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Whether the input has magnetic moments, which are not used.
    function lk_input_get_has_magnetic_moments(input, value) &
        bind(c, name="lk_input_get_has_magnetic_moments") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> 1 when it has, else 0.
      integer(c_int32_t), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Unit conversion of the non-analytical term, eV Angstrom.
    function lk_input_get_nac_factor(input, value) &
        bind(c, name="lk_input_get_nac_factor") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Unit conversion of the non-analytical term, eV Angstrom; the default when no file gave
      !> it.
      real(c_double), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Cutoff distance of pairs, Angstrom.
    function lk_input_get_cutoff(input, value) bind(c, name="lk_input_get_cutoff") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Cutoff distance of pairs, Angstrom.
      real(c_double), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Symmetry tolerance that the file names, Angstrom.
    function lk_input_get_symmetry_tolerance(input, value) &
        bind(c, name="lk_input_get_symmetry_tolerance") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Symmetry tolerance that the file names, Angstrom; 1e-5 when it names none.
      real(c_double), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Program whose file it is.
    function lk_input_get_program(input, value) &
        bind(c, name="lk_input_get_program") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Program whose file it is: "phonopy", "phono3py" or empty. Lives until the handle changes.
      type(c_ptr), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Version of that program.
    function lk_input_get_version(input, value) &
        bind(c, name="lk_input_get_version") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Version of that program, or empty. Lives until the handle changes.
      type(c_ptr), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Calculator of the forces that the file names.
    function lk_input_get_calculator(input, value) &
        bind(c, name="lk_input_get_calculator") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Calculator of the forces that the file names, or empty. Lives until the handle changes.
      type(c_ptr), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Symbol of the space group that the file names.
    function lk_input_get_space_group(input, value) &
        bind(c, name="lk_input_get_space_group") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Symbol of the space group that the file names, or empty. Lives until the handle changes.
      type(c_ptr), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Method of the non-analytical term that the file names.
    function lk_input_get_nac_method(input, value) &
        bind(c, name="lk_input_get_nac_method") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Method of the non-analytical term that the file names: "gonze", "wang" or empty. Lives
      !> until the handle changes.
      type(c_ptr), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Symbol of an atom of the unit cell.
    function lk_input_get_symbol(input, i, value) &
        bind(c, name="lk_input_get_symbol") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Atom.
      integer(c_int64_t), value :: i
      !> Symbol. Lives until the handle changes.
      type(c_ptr), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Symbol of an atom of the supercell.
    function lk_input_get_supercell_symbol(input, i, value) &
        bind(c, name="lk_input_get_supercell_symbol") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Atom.
      integer(c_int64_t), value :: i
      !> Symbol. Lives until the handle changes.
      type(c_ptr), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Symbol of an atom of the primitive cell.
    function lk_input_get_primitive_symbol(input, i, value) &
        bind(c, name="lk_input_get_primitive_symbol") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Atom.
      integer(c_int64_t), value :: i
      !> Symbol. Lives until the handle changes.
      type(c_ptr), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Symbol of an atom of the second-order supercell.
    function lk_input_get_phonon_supercell_symbol(input, i, value) &
        bind(c, name="lk_input_get_phonon_supercell_symbol") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Atom.
      integer(c_int64_t), value :: i
      !> Symbol. Lives until the handle changes.
      type(c_ptr), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Basis vectors of the unit cell in rows, Angstrom.
    function lk_input_get_lattice(input, n, out) &
        bind(c, name="lk_input_get_lattice") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Basis vectors of the unit cell in rows, Angstrom, shape [3][3].
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Fractional positions in the unit cell.
    function lk_input_get_positions(input, n, out) &
        bind(c, name="lk_input_get_positions") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Fractional positions in the unit cell, shape [n_atoms][3].
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Masses of the atoms of the unit cell, u.
    function lk_input_get_masses(input, n, out) bind(c, name="lk_input_get_masses") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Masses of the atoms of the unit cell, u, shape [n_atoms].
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Basis vectors of the supercell in rows, Angstrom.
    function lk_input_get_supercell_lattice(input, n, out) &
        bind(c, name="lk_input_get_supercell_lattice") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Basis vectors of the supercell in rows, Angstrom, shape [3][3].
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Fractional positions in the supercell.
    function lk_input_get_supercell_positions(input, n, out) &
        bind(c, name="lk_input_get_supercell_positions") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Fractional positions in the supercell, shape [n_supercell_atoms][3].
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Masses of the atoms of the supercell, u.
    function lk_input_get_supercell_masses(input, n, out) &
        bind(c, name="lk_input_get_supercell_masses") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Masses of the atoms of the supercell, u, shape [n_supercell_atoms].
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Basis vectors of the primitive cell in rows, Angstrom.
    function lk_input_get_primitive_lattice(input, n, out) &
        bind(c, name="lk_input_get_primitive_lattice") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Basis vectors of the primitive cell in rows, Angstrom, shape [3][3].
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Fractional positions in the primitive cell.
    function lk_input_get_primitive_positions(input, n, out) &
        bind(c, name="lk_input_get_primitive_positions") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Fractional positions in the primitive cell, shape [n_primitive_atoms][3].
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Masses of the atoms of the primitive cell, u.
    function lk_input_get_primitive_masses(input, n, out) &
        bind(c, name="lk_input_get_primitive_masses") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Masses of the atoms of the primitive cell, u, shape [n_primitive_atoms].
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Basis vectors of the second-order supercell in rows, Angstrom.
    function lk_input_get_phonon_supercell_lattice(input, n, out) &
        bind(c, name="lk_input_get_phonon_supercell_lattice") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Basis vectors of the second-order supercell in rows, Angstrom, shape [3][3].
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Fractional positions in the second-order supercell.
    function lk_input_get_phonon_supercell_positions(input, n, out) &
        bind(c, name="lk_input_get_phonon_supercell_positions") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Fractional positions in the second-order supercell, shape
      !> [n_phonon_supercell_atoms][3].
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Masses of the atoms of the second-order supercell, u.
    function lk_input_get_phonon_supercell_masses(input, n, out) &
        bind(c, name="lk_input_get_phonon_supercell_masses") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Masses of the atoms of the second-order supercell, u, shape
      !> [n_phonon_supercell_atoms].
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Supercell matrix.
    function lk_input_get_supercell_matrix(input, n, out) &
        bind(c, name="lk_input_get_supercell_matrix") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Supercell matrix, shape [3][3].
      integer(c_int64_t), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Primitive matrix.
    function lk_input_get_primitive_matrix(input, n, out) &
        bind(c, name="lk_input_get_primitive_matrix") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Primitive matrix, shape [3][3].
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Supercell matrix of the second order.
    function lk_input_get_phonon_supercell_matrix(input, n, out) &
        bind(c, name="lk_input_get_phonon_supercell_matrix") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Supercell matrix of the second order, shape [3][3].
      integer(c_int64_t), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Born effective charges of the atoms of the primitive cell, e.
    function lk_input_get_born(input, n, out) bind(c, name="lk_input_get_born") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Born effective charges of the atoms of the primitive cell, e, shape
      !> [n_primitive_atoms][3][3].
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Dielectric constant.
    function lk_input_get_dielectric(input, n, out) &
        bind(c, name="lk_input_get_dielectric") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Dielectric constant, shape [3][3].
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Displaced atoms.
    function lk_input_get_displacement_atoms(input, n, out) &
        bind(c, name="lk_input_get_displacement_atoms") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Displaced atoms, shape [n_singles].
      integer(c_int64_t), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Displacements, Cartesian, Angstrom.
    function lk_input_get_displacement_vectors(input, n, out) &
        bind(c, name="lk_input_get_displacement_vectors") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Displacements, Cartesian, Angstrom, shape [n_singles][3].
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Single displacement that each pair extends.
    function lk_input_get_pair_first(input, n, out) &
        bind(c, name="lk_input_get_pair_first") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Single displacement that each pair extends, shape [n_pairs].
      integer(c_int64_t), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Second displaced atoms.
    function lk_input_get_pair_atoms(input, n, out) &
        bind(c, name="lk_input_get_pair_atoms") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Second displaced atoms, shape [n_pairs].
      integer(c_int64_t), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Second displacements, Cartesian, Angstrom.
    function lk_input_get_pair_vectors(input, n, out) &
        bind(c, name="lk_input_get_pair_vectors") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Second displacements, Cartesian, Angstrom, shape [n_pairs][3].
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> 0 for pairs beyond the cutoff, which have no forces, else 1.
    function lk_input_get_pair_included(input, n, out) &
        bind(c, name="lk_input_get_pair_included") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] 0 for pairs beyond the cutoff, which have no forces, else 1, shape [n_pairs].
      integer(c_int8_t), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Distances of the two atoms, Angstrom.
    function lk_input_get_pair_distances(input, n, out) &
        bind(c, name="lk_input_get_pair_distances") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Distances of the two atoms, Angstrom; -1 where the file does not say, shape
      !> [n_pairs].
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Displacements of all atoms, Cartesian, Angstrom.
    function lk_input_get_snapshots(input, n, out) &
        bind(c, name="lk_input_get_snapshots") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Displacements of all atoms, Cartesian, Angstrom, shape
      !> [n_snapshots][n_supercell_atoms][3].
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Forces of the displaced supercells, singles, then pairs, or snapshots, eV/Angstrom.
    function lk_input_get_forces(input, n, out) bind(c, name="lk_input_get_forces") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Forces of the displaced supercells, singles, then pairs, or snapshots, eV/Angstrom;
      !> zeros where a pair is not included, shape [n_supercells][n_supercell_atoms][3].
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Energies of the displaced supercells, in the unit of the file.
    function lk_input_get_energies(input, n, out) &
        bind(c, name="lk_input_get_energies") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Energies of the displaced supercells, in the unit of the file, shape [n_supercells].
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Pairs of displaced supercells that are the same, numbered from 1 as in the file.
    function lk_input_get_duplicates(input, n, out) &
        bind(c, name="lk_input_get_duplicates") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Pairs of displaced supercells that are the same, numbered from 1 as in the file; 0 is
      !> the perfect supercell, shape [n_duplicates][2].
      integer(c_int64_t), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Displaced atoms of the second order.
    function lk_input_get_phonon_displacement_atoms(input, n, out) &
        bind(c, name="lk_input_get_phonon_displacement_atoms") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Displaced atoms of the second order, shape [n_phonon_singles].
      integer(c_int64_t), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Displacements of the second order, Cartesian, Angstrom.
    function lk_input_get_phonon_displacement_vectors(input, n, out) &
        bind(c, name="lk_input_get_phonon_displacement_vectors") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Displacements of the second order, Cartesian, Angstrom, shape [n_phonon_singles][3].
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Displacements of all atoms of the second order, Cartesian, Angstrom.
    function lk_input_get_phonon_snapshots(input, n, out) &
        bind(c, name="lk_input_get_phonon_snapshots") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Displacements of all atoms of the second order, Cartesian, Angstrom, shape
      !> [n_phonon_snapshots][n_phonon_supercell_atoms][3].
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Forces of the second order, eV/Angstrom.
    function lk_input_get_phonon_forces(input, n, out) &
        bind(c, name="lk_input_get_phonon_forces") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Forces of the second order, eV/Angstrom, shape
      !> [n_phonon_supercells][n_phonon_supercell_atoms][3].
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Energies of the second order, in the unit of the file.
    function lk_input_get_phonon_energies(input, n, out) &
        bind(c, name="lk_input_get_phonon_energies") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Energies of the second order, in the unit of the file, shape [n_phonon_supercells].
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Second-order force constants, eV/Angstrom^2.
    function lk_input_get_force_constants(input, n, out) &
        bind(c, name="lk_input_get_force_constants") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: input
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Second-order force constants, eV/Angstrom^2, shape [n_rows][n_supercell_atoms][3][3].
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Builds the supercell that an input describes.
    function lk_supercell_create_from_input(ctx, input, options, out) &
        bind(c, name="lk_supercell_create_from_input") result(answer)
      import
      !> Context, or NULL for the default one.
      type(c_ptr), value :: ctx
      !> Handle of the files' contents.
      type(c_ptr), value :: input
      !> Options "second_order" (true: the supercell of the second order, where it is another
      !> one), "symmetry" (false: pure translations only), "tolerance" (Angstrom; that of the file
      !> when not given).
      type(c_ptr), value :: options
      !> The new handle.
      type(c_ptr), intent(out) :: out
      integer(c_int32_t) :: answer
    end function

    !> Takes displacements of single atoms and pairs from an input, with the forces where it has
    !> them.
    function lk_displacements_create_from_input(ctx, supercell, input, options, out) &
        bind(c, name="lk_displacements_create_from_input") result(answer)
      import
      !> Context, or NULL for the default one.
      type(c_ptr), value :: ctx
      !> Supercell of the displacements.
      type(c_ptr), value :: supercell
      !> Handle of the files' contents.
      type(c_ptr), value :: input
      !> Option "second_order" (true: the displacements of the supercell of the second order).
      type(c_ptr), value :: options
      !> The new handle.
      type(c_ptr), intent(out) :: out
      integer(c_int32_t) :: answer
    end function

    !> Eigenvalues and eigenvectors of many Hermitian matrices of one order.
    function lk_linalg_eigh_hermitian_batch_compute(ctx, n_matrices, n, matrices, eigenvalues, &
        eigenvectors, options) &
        bind(c, name="lk_linalg_eigh_hermitian_batch_compute") result(answer)
      import
      !> Context or NULL for the default context.
      type(c_ptr), value :: ctx
      !> Number of matrices.
      integer(c_int64_t), value :: n_matrices
      !> Order of the matrices.
      integer(c_int64_t), value :: n
      !> [n_matrices][n][n] Matrices, row by row, any unit.
      complex(c_double_complex), intent(in) :: matrices(*)
      !> [n_matrices][n] Eigenvalues in ascending order, unit of the matrices.
      real(c_double), intent(out) :: eigenvalues(*)
      !> [n_matrices][n][n] Eigenvectors in columns: [matrix][component][band]; NULL for
      !> eigenvalues alone, which takes less than half of the time.
      complex(c_double_complex), intent(out), optional :: eigenvectors(*)
      !> Options or NULL.
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Makes an empty set of options.
    function lk_options_create(out) bind(c, name="lk_options_create") result(answer)
      import
      !> The new handle.
      type(c_ptr), intent(out) :: out
      integer(c_int32_t) :: answer
    end function

    !> Frees a set of options; NULL is allowed.
    subroutine lk_options_destroy(options) bind(c, name="lk_options_destroy")
      import
      !> Handle or NULL.
      type(c_ptr), value :: options
    end subroutine

    !> Sets an integer option.
    function lk_options_set_int64(options, key, value) &
        bind(c, name="lk_options_set_int64") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: options
      !> Key.
      character(kind=c_char), intent(in) :: key(*)
      !> Value.
      integer(c_int64_t), value :: value
      integer(c_int32_t) :: answer
    end function

    !> Sets a real option.
    function lk_options_set_double(options, key, value) &
        bind(c, name="lk_options_set_double") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: options
      !> Key.
      character(kind=c_char), intent(in) :: key(*)
      !> Value.
      real(c_double), value :: value
      integer(c_int32_t) :: answer
    end function

    !> Sets a Boolean option.
    function lk_options_set_bool(options, key, value) &
        bind(c, name="lk_options_set_bool") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: options
      !> Key.
      character(kind=c_char), intent(in) :: key(*)
      !> 0 for false, 1 for true.
      integer(c_int32_t), value :: value
      integer(c_int32_t) :: answer
    end function

    !> Sets a text option; enumerations are texts.
    function lk_options_set_string(options, key, value) &
        bind(c, name="lk_options_set_string") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: options
      !> Key.
      character(kind=c_char), intent(in) :: key(*)
      !> UTF-8 text, copied.
      character(kind=c_char), intent(in) :: value(*)
      integer(c_int32_t) :: answer
    end function

    !> Sets an option that is a list of real numbers.
    function lk_options_set_double_array(options, key, n, values) &
        bind(c, name="lk_options_set_double_array") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: options
      !> Key.
      character(kind=c_char), intent(in) :: key(*)
      !> Number of values.
      integer(c_int64_t), value :: n
      !> [n] Values, copied.
      real(c_double), intent(in) :: values(*)
      integer(c_int32_t) :: answer
    end function

    !> Sets an option that is a list of integers.
    function lk_options_set_int64_array(options, key, n, values) &
        bind(c, name="lk_options_set_int64_array") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: options
      !> Key.
      character(kind=c_char), intent(in) :: key(*)
      !> Number of values.
      integer(c_int64_t), value :: n
      !> [n] Values, copied.
      integer(c_int64_t), intent(in) :: values(*)
      integer(c_int32_t) :: answer
    end function

    !> Sets an option that is a list of texts.
    function lk_options_set_string_array(options, key, n, values) &
        bind(c, name="lk_options_set_string_array") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: options
      !> Key.
      character(kind=c_char), intent(in) :: key(*)
      !> Number of values.
      integer(c_int64_t), value :: n
      !> [n] UTF-8 texts, copied.
      type(c_ptr), intent(in) :: values(*)
      integer(c_int32_t) :: answer
    end function

    !> Number of options that a function understands, the three common ones included.
    function lk_options_get_count(function, count) &
        bind(c, name="lk_options_get_count") result(answer)
      import
      !> Name of the public function, for example "lk_conductivity_create".
      character(kind=c_char), intent(in) :: function(*)
      !> Number of options.
      integer(c_int64_t), intent(out) :: count
      integer(c_int32_t) :: answer
    end function

    !> Describes one option of a function.
    function lk_options_describe(function, i, key, type, default_value, range, text) &
        bind(c, name="lk_options_describe") result(answer)
      import
      !> Name of the public function.
      character(kind=c_char), intent(in) :: function(*)
      !> Index below lk_options_get_count().
      integer(c_int64_t), value :: i
      !> Key.
      type(c_ptr), intent(out) :: key
      !> "int64", "double", "bool", "string", "double_array", "int64_array" or "string_array".
      type(c_ptr), intent(out) :: type
      !> Default as text; empty when there is none.
      type(c_ptr), intent(out) :: default_value
      !> Allowed values as text; empty when all are allowed.
      type(c_ptr), intent(out) :: range
      !> One sentence.
      type(c_ptr), intent(out) :: text
      integer(c_int32_t) :: answer
    end function

    !> Makes the parameters of a non-analytical term correction.
    function lk_nac_create(ctx, n_atoms, born, dielectric, options, out) &
        bind(c, name="lk_nac_create") result(answer)
      import
      !> Context or NULL for the default context.
      type(c_ptr), value :: ctx
      !> Number of atoms of the primitive cell.
      integer(c_int64_t), value :: n_atoms
      !> [n_atoms][3][3] Born effective charges [atom][field direction][displacement direction],
      !> e.
      real(c_double), intent(in) :: born(*)
      !> [3][3] High-frequency dielectric constant.
      real(c_double), intent(in) :: dielectric(*)
      !> Options or NULL.
      type(c_ptr), value :: options
      !> The new handle.
      type(c_ptr), intent(out) :: out
      integer(c_int32_t) :: answer
    end function

    !> Frees the parameters; NULL is allowed.
    subroutine lk_nac_destroy(nac) bind(c, name="lk_nac_destroy")
      import
      !> Handle or NULL.
      type(c_ptr), value :: nac
    end subroutine

    !> Shape of an array of the parameters: "born" or "dielectric".
    function lk_nac_get_shape(nac, name, rank, shape) &
        bind(c, name="lk_nac_get_shape") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: nac
      !> Name of the array, as in the getter's name.
      character(kind=c_char), intent(in) :: name(*)
      !> Number of dimensions.
      integer(c_int64_t), intent(out) :: rank
      !> [8] Extents, the first rank of them are set.
      integer(c_int64_t), intent(out) :: shape(*)
      integer(c_int32_t) :: answer
    end function

    !> Born effective charges.
    function lk_nac_get_born(nac, n, out) bind(c, name="lk_nac_get_born") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: nac
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Charges, shape [n_atoms][3][3], [atom][field direction][displacement direction], e.
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> High-frequency dielectric constant.
    function lk_nac_get_dielectric(nac, n, out) &
        bind(c, name="lk_nac_get_dielectric") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: nac
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Dielectric constant, shape [3][3].
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Method of the correction.
    function lk_nac_get_method(nac, value) bind(c, name="lk_nac_get_method") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: nac
      !> "gonze" or "wang".
      type(c_ptr), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Coulomb constant in the units of the force constants.
    function lk_nac_get_unit_factor(nac, value) &
        bind(c, name="lk_nac_get_unit_factor") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: nac
      !> e^2/(4 pi eps_0), eV Angstrom by default.
      real(c_double), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Takes second-order force constants from an array.
    function lk_fc2_create(ctx, supercell, n_rows, n_super, force_constants, options, out) &
        bind(c, name="lk_fc2_create") result(answer)
      import
      !> Context or NULL for the default context.
      type(c_ptr), value :: ctx
      !> Supercell.
      type(c_ptr), value :: supercell
      !> Number of rows: of atoms of the supercell or of the primitive cell.
      integer(c_int64_t), value :: n_rows
      !> Number of atoms of the supercell.
      integer(c_int64_t), value :: n_super
      !> [n_rows][n_super][3][3] Force constants, eV/Angstrom^2.
      real(c_double), intent(in) :: force_constants(*)
      !> Options or NULL.
      type(c_ptr), value :: options
      !> The new handle.
      type(c_ptr), intent(out) :: out
      integer(c_int32_t) :: answer
    end function

    !> Makes other force constants of given ones: in the other storage, symmetrised, or both.
    function lk_fc2_create_from_fc2(ctx, source, options, out) &
        bind(c, name="lk_fc2_create_from_fc2") result(answer)
      import
      !> Context or NULL for the default context.
      type(c_ptr), value :: ctx
      !> Handle of the given force constants.
      type(c_ptr), value :: source
      !> Options or NULL.
      type(c_ptr), value :: options
      !> The new handle.
      type(c_ptr), intent(out) :: out
      integer(c_int32_t) :: answer
    end function

    !> Frees force constants; NULL is allowed.
    subroutine lk_fc2_destroy(fc2) bind(c, name="lk_fc2_destroy")
      import
      !> Handle or NULL.
      type(c_ptr), value :: fc2
    end subroutine

    !> Shape of an array of the force constants: "force_constants" or "drift".
    function lk_fc2_get_shape(fc2, name, rank, shape) &
        bind(c, name="lk_fc2_get_shape") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: fc2
      !> Name of the array, as in the getter's name.
      character(kind=c_char), intent(in) :: name(*)
      !> Number of dimensions.
      integer(c_int64_t), intent(out) :: rank
      !> [8] Extents, the first rank of them are set.
      integer(c_int64_t), intent(out) :: shape(*)
      integer(c_int32_t) :: answer
    end function

    !> Force constants.
    function lk_fc2_get_force_constants(fc2, n, out) &
        bind(c, name="lk_fc2_get_force_constants") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: fc2
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Force constants, shape [n_rows][n_super][3][3], eV/Angstrom^2.
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Number of rows of the force constants.
    function lk_fc2_get_n_rows(fc2, value) bind(c, name="lk_fc2_get_n_rows") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: fc2
      !> Number of rows.
      integer(c_int64_t), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Number of atoms of the supercell.
    function lk_fc2_get_n_super(fc2, value) bind(c, name="lk_fc2_get_n_super") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: fc2
      !> Number of atoms.
      integer(c_int64_t), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Whether the force constants have rows for the atoms of the primitive cell alone.
    function lk_fc2_get_is_compact(fc2, value) &
        bind(c, name="lk_fc2_get_is_compact") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: fc2
      !> 1 compact, 0 full.
      integer(c_int32_t), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Largest violation of the sum rule over the first and over the second atom.
    function lk_fc2_get_drift(fc2, n, out) bind(c, name="lk_fc2_get_drift") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: fc2
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Sums of largest size, shape [2], eV/Angstrom^2.
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Prepares the phonons of a crystal from its force constants.
    function lk_phonons_create(ctx, supercell, fc2, nac, options, out) &
        bind(c, name="lk_phonons_create") result(answer)
      import
      !> Context or NULL for the default context.
      type(c_ptr), value :: ctx
      !> Supercell.
      type(c_ptr), value :: supercell
      !> Force constants.
      type(c_ptr), value :: fc2
      !> Non-analytical term correction; NULL for none.
      type(c_ptr), value :: nac
      !> Options or NULL.
      type(c_ptr), value :: options
      !> The new handle.
      type(c_ptr), intent(out) :: out
      integer(c_int32_t) :: answer
    end function

    !> Frees phonons; NULL is allowed.
    subroutine lk_phonons_destroy(phonons) bind(c, name="lk_phonons_destroy")
      import
      !> Handle or NULL.
      type(c_ptr), value :: phonons
    end subroutine

    !> Computes phonons at a list of q-points; the results replace the earlier ones.
    function lk_phonons_compute(phonons, n_q, qpoints, options) &
        bind(c, name="lk_phonons_compute") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: phonons
      !> Number of q-points.
      integer(c_int64_t), value :: n_q
      !> [n_q][3] q-points, reduced coordinates.
      real(c_double), intent(in) :: qpoints(*)
      !> Options or NULL.
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Shape of a result: "qpoints", "frequencies", "eigenvectors" or "group_velocities".
    function lk_phonons_get_shape(phonons, name, rank, shape) &
        bind(c, name="lk_phonons_get_shape") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: phonons
      !> Name of the array, as in the getter's name.
      character(kind=c_char), intent(in) :: name(*)
      !> Number of dimensions.
      integer(c_int64_t), intent(out) :: rank
      !> [8] Extents, the first rank of them are set.
      integer(c_int64_t), intent(out) :: shape(*)
      integer(c_int32_t) :: answer
    end function

    !> Number of bands, three times the number of atoms of the primitive cell.
    function lk_phonons_get_n_bands(phonons, value) &
        bind(c, name="lk_phonons_get_n_bands") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: phonons
      !> Number of bands.
      integer(c_int64_t), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> q-points of the results.
    function lk_phonons_get_qpoints(phonons, n, out) &
        bind(c, name="lk_phonons_get_qpoints") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: phonons
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] q-points, shape [n_q][3], reduced coordinates.
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Frequencies; those of imaginary modes are negative.
    function lk_phonons_get_frequencies(phonons, n, out) &
        bind(c, name="lk_phonons_get_frequencies") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: phonons
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Frequencies, shape [n_q][n_bands], ascending, THz.
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Eigenvectors of the dynamical matrices, with the phase of the exact atomic positions.
    function lk_phonons_get_eigenvectors(phonons, n, out) &
        bind(c, name="lk_phonons_get_eigenvectors") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: phonons
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Eigenvectors, shape [n_q][n_bands][3*n_atoms], [q-point][band][component].
      complex(c_double_complex), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Group velocities, the derivatives of the frequencies by q without 2 pi.
    function lk_phonons_get_group_velocities(phonons, n, out) &
        bind(c, name="lk_phonons_get_group_velocities") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: phonons
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Velocities, shape [n_q][n_bands][3], Cartesian, THz Angstrom = 100 m/s.
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Dynamical matrices at q-points, without correction or with that of Wang et al.
    function lk_phonon_dynamical_matrices_compute(ctx, n_q, n_atoms, n_super, n_rows, &
        n_vectors, qpoints, force_constants, shortest_vectors, multiplicity, masses, p2s, s2p, &
        born, dielectric, reciprocal_lattice, q_direction, nac_factor, hermitianize, matrices, &
        options) &
        bind(c, name="lk_phonon_dynamical_matrices_compute") result(answer)
      import
      !> Context or NULL for the default context.
      type(c_ptr), value :: ctx
      !> Number of q-points.
      integer(c_int64_t), value :: n_q
      !> Number of atoms of the primitive cell.
      integer(c_int64_t), value :: n_atoms
      !> Number of atoms of the supercell.
      integer(c_int64_t), value :: n_super
      !> Number of rows of the force constants.
      integer(c_int64_t), value :: n_rows
      !> Number of shortest vectors.
      integer(c_int64_t), value :: n_vectors
      !> [n_q][3] q-points, reduced coordinates.
      real(c_double), intent(in) :: qpoints(*)
      !> [n_rows][n_super][3][3] Force constants, eV/Angstrom^2.
      real(c_double), intent(in) :: force_constants(*)
      !> [n_vectors][3] Shortest vectors between atoms, fractional coordinates of the primitive
      !> cell.
      real(c_double), intent(in) :: shortest_vectors(*)
      !> [n_super][n_atoms][2] For supercell atom k seen from primitive atom i: number of
      !> equivalent shortest vectors, and 0-based position of the first.
      integer(c_int64_t), intent(in) :: multiplicity(*)
      !> [n_atoms] Masses, u.
      real(c_double), intent(in) :: masses(*)
      !> [n_atoms] Row of the force constants of each primitive atom.
      integer(c_int64_t), intent(in) :: p2s(*)
      !> [n_super] The element of p2s whose image each supercell atom is.
      integer(c_int64_t), intent(in) :: s2p(*)
      !> [n_atoms][3][3] Born effective charges [atom][field direction][displacement direction],
      !> e. NULL for no correction.
      real(c_double), intent(in), optional :: born(*)
      !> [3][3] High-frequency dielectric constant. NULL only without born.
      real(c_double), intent(in), optional :: dielectric(*)
      !> [3][3] Reciprocal lattice in columns, without 2 pi, 1/Angstrom. NULL only without born.
      real(c_double), intent(in), optional :: reciprocal_lattice(*)
      !> [3] Reduced direction that replaces q in the correction, at every q-point. NULL for none.
      real(c_double), intent(in), optional :: q_direction(*)
      !> 4 pi / volume of the primitive cell times e^2/(4 pi eps_0), eV/Angstrom^2.
      real(c_double), value :: nac_factor
      !> 1 to take the Hermitian part of the Fourier sum, 0 to leave it.
      integer(c_int32_t), value :: hermitianize
      !> [n_q][3*n_atoms][3*n_atoms] Dynamical matrices, eV/(Angstrom^2 u).
      complex(c_double_complex), intent(out) :: matrices(*)
      !> Options or NULL.
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Dynamical matrices at q-points with the dipole-dipole correction of Gonze and Lee.
    function lk_phonon_dynamical_matrices_gonze_compute(ctx, n_q, n_atoms, n_super, n_rows, &
        n_vectors, n_g, qpoints, force_constants, shortest_vectors, multiplicity, masses, p2s, &
        s2p, born, dielectric, reciprocal_lattice, positions, q0_term, g_vectors, nac_factor, &
        screening, q_direction, hermitianize, matrices, options) &
        bind(c, name="lk_phonon_dynamical_matrices_gonze_compute") result(answer)
      import
      !> Context or NULL for the default context.
      type(c_ptr), value :: ctx
      !> Number of q-points.
      integer(c_int64_t), value :: n_q
      !> Number of atoms of the primitive cell.
      integer(c_int64_t), value :: n_atoms
      !> Number of atoms of the supercell.
      integer(c_int64_t), value :: n_super
      !> Number of rows of the force constants.
      integer(c_int64_t), value :: n_rows
      !> Number of shortest vectors.
      integer(c_int64_t), value :: n_vectors
      !> Number of reciprocal lattice vectors.
      integer(c_int64_t), value :: n_g
      !> [n_q][3] q-points, reduced coordinates.
      real(c_double), intent(in) :: qpoints(*)
      !> [n_rows][n_super][3][3] Force constants without their dipole-dipole part, eV/Angstrom^2.
      real(c_double), intent(in) :: force_constants(*)
      !> [n_vectors][3] Shortest vectors between atoms, fractional coordinates of the primitive
      !> cell.
      real(c_double), intent(in) :: shortest_vectors(*)
      !> [n_super][n_atoms][2] For supercell atom k seen from primitive atom i: number of
      !> equivalent shortest vectors, and 0-based position of the first.
      integer(c_int64_t), intent(in) :: multiplicity(*)
      !> [n_atoms] Masses, u.
      real(c_double), intent(in) :: masses(*)
      !> [n_atoms] Row of the force constants of each primitive atom.
      integer(c_int64_t), intent(in) :: p2s(*)
      !> [n_super] The element of p2s whose image each supercell atom is.
      integer(c_int64_t), intent(in) :: s2p(*)
      !> [n_atoms][3][3] Born effective charges [atom][field direction][displacement direction],
      !> e.
      real(c_double), intent(in) :: born(*)
      !> [3][3] High-frequency dielectric constant.
      real(c_double), intent(in) :: dielectric(*)
      !> [3][3] Reciprocal lattice in columns, without 2 pi, 1/Angstrom.
      real(c_double), intent(in) :: reciprocal_lattice(*)
      !> [n_atoms][3] Cartesian positions of the primitive atoms, Angstrom.
      real(c_double), intent(in) :: positions(*)
      !> [n_atoms][3][3] Result of lk_phonon_dipole_dipole_q0_compute().
      complex(c_double_complex), intent(in) :: q0_term(*)
      !> [n_g][3] Cartesian reciprocal lattice vectors, zero included, without 2 pi, 1/Angstrom.
      real(c_double), intent(in) :: g_vectors(*)
      !> 4 pi / volume of the primitive cell times e^2/(4 pi eps_0), eV/Angstrom^2.
      real(c_double), value :: nac_factor
      !> Range lambda of the Gaussian screening, 1/Angstrom.
      real(c_double), value :: screening
      !> [3] Reduced direction in which Gamma is approached. NULL for none.
      real(c_double), intent(in), optional :: q_direction(*)
      !> 1 to take the Hermitian part of the Fourier sum, 0 to leave it.
      integer(c_int32_t), value :: hermitianize
      !> [n_q][3*n_atoms][3*n_atoms] Dynamical matrices, eV/(Angstrom^2 u).
      complex(c_double_complex), intent(out) :: matrices(*)
      !> Options or NULL.
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Dynamical matrix at one q-point with a given correction of the force constants.
    function lk_phonon_dynamical_matrix_compute(ctx, n_atoms, n_super, n_rows, n_vectors, q, &
        force_constants, shortest_vectors, multiplicity, masses, p2s, s2p, charge_sum, matrix, &
        options) &
        bind(c, name="lk_phonon_dynamical_matrix_compute") result(answer)
      import
      !> Context or NULL for the default context.
      type(c_ptr), value :: ctx
      !> Number of atoms of the primitive cell.
      integer(c_int64_t), value :: n_atoms
      !> Number of atoms of the supercell.
      integer(c_int64_t), value :: n_super
      !> Number of rows of the force constants.
      integer(c_int64_t), value :: n_rows
      !> Number of shortest vectors.
      integer(c_int64_t), value :: n_vectors
      !> [3] q-point, reduced coordinates.
      real(c_double), intent(in) :: q(*)
      !> [n_rows][n_super][3][3] Force constants, eV/Angstrom^2.
      real(c_double), intent(in) :: force_constants(*)
      !> [n_vectors][3] Shortest vectors between atoms, fractional coordinates of the primitive
      !> cell.
      real(c_double), intent(in) :: shortest_vectors(*)
      !> [n_super][n_atoms][2] For supercell atom k seen from primitive atom i: number of
      !> equivalent shortest vectors, and 0-based position of the first.
      integer(c_int64_t), intent(in) :: multiplicity(*)
      !> [n_atoms] Masses, u.
      real(c_double), intent(in) :: masses(*)
      !> [n_atoms] Row of the force constants of each primitive atom.
      integer(c_int64_t), intent(in) :: p2s(*)
      !> [n_super] The element of p2s whose image each supercell atom is.
      integer(c_int64_t), intent(in) :: s2p(*)
      !> [n_atoms][n_atoms][3][3] Added to the force constant of every pair, for example the
      !> result of lk_phonon_charge_sum_compute(), eV/Angstrom^2; NULL for none.
      real(c_double), intent(in), optional :: charge_sum(*)
      !> [3*n_atoms][3*n_atoms] Hermitian part of the dynamical matrix, eV/(Angstrom^2 u).
      complex(c_double_complex), intent(out) :: matrix(*)
      !> Options or NULL.
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Dynamical matrices at points of a grid, without correction or with that of Wang et al.
    function lk_phonon_dynamical_matrices_at_grid_compute(ctx, n_phonons, n_points, n_atoms, &
        n_super, n_rows, n_vectors, grid_points, grid_addresses, qd_inv, force_constants, &
        shortest_vectors, multiplicity, masses, p2s, s2p, born, dielectric, &
        reciprocal_lattice, q_direction, nac_factor, matrices, options) &
        bind(c, name="lk_phonon_dynamical_matrices_at_grid_compute") result(answer)
      import
      !> Context or NULL for the default context.
      type(c_ptr), value :: ctx
      !> Number of grid points in the arrays.
      integer(c_int64_t), value :: n_phonons
      !> Number of grid points to compute.
      integer(c_int64_t), value :: n_points
      !> Number of atoms of the primitive cell.
      integer(c_int64_t), value :: n_atoms
      !> Number of atoms of the supercell.
      integer(c_int64_t), value :: n_super
      !> Number of rows of the force constants.
      integer(c_int64_t), value :: n_rows
      !> Number of shortest vectors.
      integer(c_int64_t), value :: n_vectors
      !> [n_points] Grid points to compute, strictly ascending.
      integer(c_int64_t), intent(in) :: grid_points(*)
      !> [n_phonons][3] Integer addresses of the grid points.
      integer(c_int64_t), intent(in) :: grid_addresses(*)
      !> [3][3] Matrix that makes reduced q-points of addresses.
      real(c_double), intent(in) :: qd_inv(*)
      !> [n_rows][n_super][3][3] Force constants, eV/Angstrom^2.
      real(c_double), intent(in) :: force_constants(*)
      !> [n_vectors][3] Shortest vectors between atoms, fractional coordinates of the primitive
      !> cell.
      real(c_double), intent(in) :: shortest_vectors(*)
      !> [n_super][n_atoms][2] For supercell atom k seen from primitive atom i: number of
      !> equivalent shortest vectors, and 0-based position of the first.
      integer(c_int64_t), intent(in) :: multiplicity(*)
      !> [n_atoms] Masses, u.
      real(c_double), intent(in) :: masses(*)
      !> [n_atoms] Row of the force constants of each primitive atom.
      integer(c_int64_t), intent(in) :: p2s(*)
      !> [n_super] The element of p2s whose image each supercell atom is.
      integer(c_int64_t), intent(in) :: s2p(*)
      !> [n_atoms][3][3] Born effective charges [atom][field direction][displacement direction],
      !> e. NULL for no correction.
      real(c_double), intent(in), optional :: born(*)
      !> [3][3] High-frequency dielectric constant. NULL only without born.
      real(c_double), intent(in), optional :: dielectric(*)
      !> [3][3] Reciprocal lattice in columns, without 2 pi, 1/Angstrom. NULL only without born.
      real(c_double), intent(in), optional :: reciprocal_lattice(*)
      !> [3] Reduced direction that replaces q in the correction, at every q-point. NULL for none.
      real(c_double), intent(in), optional :: q_direction(*)
      !> 4 pi / volume of the primitive cell times e^2/(4 pi eps_0), eV/Angstrom^2.
      real(c_double), value :: nac_factor
      !> [n_phonons][3*n_atoms][3*n_atoms] Dynamical matrices, eV/(Angstrom^2 u); only those of
      !> the listed grid points are written.
      complex(c_double_complex), intent(inout) :: matrices(*)
      !> Options or NULL.
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Dynamical matrices at points of a grid with the dipole-dipole correction of Gonze and Lee.
    function lk_phonon_dynamical_matrices_gonze_at_grid_compute(ctx, n_phonons, n_points, &
        n_atoms, n_super, n_rows, n_vectors, n_g, grid_points, grid_addresses, qd_inv, &
        force_constants, shortest_vectors, multiplicity, masses, p2s, s2p, born, dielectric, &
        reciprocal_lattice, positions, q0_term, g_vectors, nac_factor, screening, q_direction, &
        matrices, options) &
        bind(c, name="lk_phonon_dynamical_matrices_gonze_at_grid_compute") result(answer)
      import
      !> Context or NULL for the default context.
      type(c_ptr), value :: ctx
      !> Number of grid points in the arrays.
      integer(c_int64_t), value :: n_phonons
      !> Number of grid points to compute.
      integer(c_int64_t), value :: n_points
      !> Number of atoms of the primitive cell.
      integer(c_int64_t), value :: n_atoms
      !> Number of atoms of the supercell.
      integer(c_int64_t), value :: n_super
      !> Number of rows of the force constants.
      integer(c_int64_t), value :: n_rows
      !> Number of shortest vectors.
      integer(c_int64_t), value :: n_vectors
      !> Number of reciprocal lattice vectors.
      integer(c_int64_t), value :: n_g
      !> [n_points] Grid points to compute, strictly ascending.
      integer(c_int64_t), intent(in) :: grid_points(*)
      !> [n_phonons][3] Integer addresses of the grid points.
      integer(c_int64_t), intent(in) :: grid_addresses(*)
      !> [3][3] Matrix that makes reduced q-points of addresses.
      real(c_double), intent(in) :: qd_inv(*)
      !> [n_rows][n_super][3][3] Force constants without their dipole-dipole part, eV/Angstrom^2.
      real(c_double), intent(in) :: force_constants(*)
      !> [n_vectors][3] Shortest vectors between atoms, fractional coordinates of the primitive
      !> cell.
      real(c_double), intent(in) :: shortest_vectors(*)
      !> [n_super][n_atoms][2] For supercell atom k seen from primitive atom i: number of
      !> equivalent shortest vectors, and 0-based position of the first.
      integer(c_int64_t), intent(in) :: multiplicity(*)
      !> [n_atoms] Masses, u.
      real(c_double), intent(in) :: masses(*)
      !> [n_atoms] Row of the force constants of each primitive atom.
      integer(c_int64_t), intent(in) :: p2s(*)
      !> [n_super] The element of p2s whose image each supercell atom is.
      integer(c_int64_t), intent(in) :: s2p(*)
      !> [n_atoms][3][3] Born effective charges [atom][field direction][displacement direction],
      !> e.
      real(c_double), intent(in) :: born(*)
      !> [3][3] High-frequency dielectric constant.
      real(c_double), intent(in) :: dielectric(*)
      !> [3][3] Reciprocal lattice in columns, without 2 pi, 1/Angstrom.
      real(c_double), intent(in) :: reciprocal_lattice(*)
      !> [n_atoms][3] Cartesian positions of the primitive atoms, Angstrom.
      real(c_double), intent(in) :: positions(*)
      !> [n_atoms][3][3] Result of lk_phonon_dipole_dipole_q0_compute().
      complex(c_double_complex), intent(in) :: q0_term(*)
      !> [n_g][3] Cartesian reciprocal lattice vectors, zero included, without 2 pi, 1/Angstrom.
      real(c_double), intent(in) :: g_vectors(*)
      !> 4 pi / volume of the primitive cell times e^2/(4 pi eps_0), eV/Angstrom^2.
      real(c_double), value :: nac_factor
      !> Range lambda of the Gaussian screening, 1/Angstrom.
      real(c_double), value :: screening
      !> [3] Reduced direction in which Gamma is approached. NULL for none.
      real(c_double), intent(in), optional :: q_direction(*)
      !> [n_phonons][3*n_atoms][3*n_atoms] Dynamical matrices, eV/(Angstrom^2 u); only those of
      !> the listed grid points are written.
      complex(c_double_complex), intent(inout) :: matrices(*)
      !> Options or NULL.
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Products of Born charges along a wave vector: factor (q Z_i)_a (q Z_j)_b.
    function lk_phonon_charge_sum_compute(ctx, n_atoms, factor, q_cartesian, born, charge_sum, &
        options) &
        bind(c, name="lk_phonon_charge_sum_compute") result(answer)
      import
      !> Context or NULL for the default context.
      type(c_ptr), value :: ctx
      !> Number of atoms of the primitive cell.
      integer(c_int64_t), value :: n_atoms
      !> Factor of all products.
      real(c_double), value :: factor
      !> [3] Cartesian wave vector.
      real(c_double), intent(in) :: q_cartesian(*)
      !> [n_atoms][3][3] Born effective charges [atom][field direction][displacement direction],
      !> e.
      real(c_double), intent(in) :: born(*)
      !> [n_atoms][n_atoms][3][3] Products, [i][j][a][b].
      real(c_double), intent(out) :: charge_sum(*)
      !> Options or NULL.
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Term of the dipole-dipole sum that makes it obey the acoustic sum rule.
    function lk_phonon_dipole_dipole_q0_compute(ctx, n_atoms, n_g, g_vectors, born, &
        dielectric, positions, screening, q0_term, options) &
        bind(c, name="lk_phonon_dipole_dipole_q0_compute") result(answer)
      import
      !> Context or NULL for the default context.
      type(c_ptr), value :: ctx
      !> Number of atoms of the primitive cell.
      integer(c_int64_t), value :: n_atoms
      !> Number of reciprocal lattice vectors.
      integer(c_int64_t), value :: n_g
      !> [n_g][3] Cartesian reciprocal lattice vectors, zero included, without 2 pi, 1/Angstrom.
      real(c_double), intent(in) :: g_vectors(*)
      !> [n_atoms][3][3] Born effective charges [atom][field direction][displacement direction],
      !> e.
      real(c_double), intent(in) :: born(*)
      !> [3][3] High-frequency dielectric constant.
      real(c_double), intent(in) :: dielectric(*)
      !> [n_atoms][3] Cartesian positions of the primitive atoms, Angstrom.
      real(c_double), intent(in) :: positions(*)
      !> Range lambda of the Gaussian screening, 1/Angstrom.
      real(c_double), value :: screening
      !> [n_atoms][3][3] The term of each atom, e^2/Angstrom^2.
      complex(c_double_complex), intent(out) :: q0_term(*)
      !> Options or NULL.
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Dipole-dipole part of the dynamical matrix at one q-point, without masses.
    function lk_phonon_dipole_dipole_compute(ctx, n_atoms, n_g, g_vectors, q_cartesian, born, &
        dielectric, positions, q0_term, factor, screening, direction_cartesian, dipole_dipole, &
        options) &
        bind(c, name="lk_phonon_dipole_dipole_compute") result(answer)
      import
      !> Context or NULL for the default context.
      type(c_ptr), value :: ctx
      !> Number of atoms of the primitive cell.
      integer(c_int64_t), value :: n_atoms
      !> Number of reciprocal lattice vectors.
      integer(c_int64_t), value :: n_g
      !> [n_g][3] Cartesian reciprocal lattice vectors, zero included, without 2 pi, 1/Angstrom.
      real(c_double), intent(in) :: g_vectors(*)
      !> [3] Cartesian q-point without 2 pi, 1/Angstrom.
      real(c_double), intent(in) :: q_cartesian(*)
      !> [n_atoms][3][3] Born effective charges [atom][field direction][displacement direction],
      !> e.
      real(c_double), intent(in) :: born(*)
      !> [3][3] High-frequency dielectric constant.
      real(c_double), intent(in) :: dielectric(*)
      !> [n_atoms][3] Cartesian positions of the primitive atoms, Angstrom.
      real(c_double), intent(in) :: positions(*)
      !> [n_atoms][3][3] Result of lk_phonon_dipole_dipole_q0_compute().
      complex(c_double_complex), intent(in) :: q0_term(*)
      !> Factor of the result.
      real(c_double), value :: factor
      !> Range lambda of the Gaussian screening, 1/Angstrom.
      real(c_double), value :: screening
      !> [3] Cartesian direction in which K = 0 is approached. NULL for none.
      real(c_double), intent(in), optional :: direction_cartesian(*)
      !> [n_atoms][3][n_atoms][3] The matrix, unit of factor times e^2.
      complex(c_double_complex), intent(out) :: dipole_dipole(*)
      !> Options or NULL.
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Derivative of the dipole-dipole part with respect to Cartesian q.
    function lk_phonon_dipole_dipole_derivative_compute(ctx, n_atoms, n_g, g_vectors, &
        q_cartesian, born, dielectric, positions, factor, screening, direction_cartesian, &
        derivatives, options) &
        bind(c, name="lk_phonon_dipole_dipole_derivative_compute") result(answer)
      import
      !> Context or NULL for the default context.
      type(c_ptr), value :: ctx
      !> Number of atoms of the primitive cell.
      integer(c_int64_t), value :: n_atoms
      !> Number of reciprocal lattice vectors.
      integer(c_int64_t), value :: n_g
      !> [n_g][3] Cartesian reciprocal lattice vectors, zero included, without 2 pi, 1/Angstrom.
      real(c_double), intent(in) :: g_vectors(*)
      !> [3] Cartesian q-point without 2 pi, 1/Angstrom.
      real(c_double), intent(in) :: q_cartesian(*)
      !> [n_atoms][3][3] Born effective charges [atom][field direction][displacement direction],
      !> e.
      real(c_double), intent(in) :: born(*)
      !> [3][3] High-frequency dielectric constant.
      real(c_double), intent(in) :: dielectric(*)
      !> [n_atoms][3] Cartesian positions of the primitive atoms, Angstrom.
      real(c_double), intent(in) :: positions(*)
      !> Factor of the result.
      real(c_double), value :: factor
      !> Range lambda of the Gaussian screening, 1/Angstrom.
      real(c_double), value :: screening
      !> [3] Cartesian direction in which K = 0 is approached. NULL for none.
      real(c_double), intent(in), optional :: direction_cartesian(*)
      !> [3][n_atoms][3][n_atoms][3] The derivatives along x, y and z, Angstrom times the unit of
      !> the matrix.
      complex(c_double_complex), intent(out) :: derivatives(*)
      !> Options or NULL.
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Derivative of the dynamical matrix with respect to Cartesian q without 2 pi.
    function lk_phonon_dynamical_matrix_derivative_compute(ctx, n_atoms, n_super, n_rows, &
        n_vectors, q, lattice, reciprocal_lattice, force_constants, shortest_vectors, &
        multiplicity, masses, p2s, s2p, born, dielectric, q_direction, nac_factor, &
        derivatives, options) &
        bind(c, name="lk_phonon_dynamical_matrix_derivative_compute") result(answer)
      import
      !> Context or NULL for the default context.
      type(c_ptr), value :: ctx
      !> Number of atoms of the primitive cell.
      integer(c_int64_t), value :: n_atoms
      !> Number of atoms of the supercell.
      integer(c_int64_t), value :: n_super
      !> Number of rows of the force constants.
      integer(c_int64_t), value :: n_rows
      !> Number of shortest vectors.
      integer(c_int64_t), value :: n_vectors
      !> [3] q-point, reduced coordinates.
      real(c_double), intent(in) :: q(*)
      !> [3][3] Primitive lattice in columns, Angstrom.
      real(c_double), intent(in) :: lattice(*)
      !> [3][3] Reciprocal lattice in columns, without 2 pi, 1/Angstrom.
      real(c_double), intent(in) :: reciprocal_lattice(*)
      !> [n_rows][n_super][3][3] Force constants, eV/Angstrom^2.
      real(c_double), intent(in) :: force_constants(*)
      !> [n_vectors][3] Shortest vectors between atoms, fractional coordinates of the primitive
      !> cell.
      real(c_double), intent(in) :: shortest_vectors(*)
      !> [n_super][n_atoms][2] For supercell atom k seen from primitive atom i: number of
      !> equivalent shortest vectors, and 0-based position of the first.
      integer(c_int64_t), intent(in) :: multiplicity(*)
      !> [n_atoms] Masses, u.
      real(c_double), intent(in) :: masses(*)
      !> [n_atoms] Row of the force constants of each primitive atom.
      integer(c_int64_t), intent(in) :: p2s(*)
      !> [n_super] The element of p2s whose image each supercell atom is.
      integer(c_int64_t), intent(in) :: s2p(*)
      !> [n_atoms][3][3] Born effective charges [atom][field direction][displacement direction],
      !> e. NULL for no correction.
      real(c_double), intent(in), optional :: born(*)
      !> [3][3] High-frequency dielectric constant. NULL only without born.
      real(c_double), intent(in), optional :: dielectric(*)
      !> [3] Reduced direction that replaces q in the correction. NULL for none.
      real(c_double), intent(in), optional :: q_direction(*)
      !> 4 pi / volume of the primitive cell times e^2/(4 pi eps_0), eV/Angstrom^2.
      real(c_double), value :: nac_factor
      !> [3][3*n_atoms][3*n_atoms] Derivatives along x, y and z, eV/(Angstrom u).
      complex(c_double_complex), intent(inout) :: derivatives(*)
      !> Options or NULL.
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Force constants from the dynamical matrices at the q-points commensurate with the
    !> supercell.
    function lk_phonon_inverse_fourier_compute(ctx, n_q, n_atoms, n_super, n_rows, n_vectors, &
        matrices, qpoints, shortest_vectors, multiplicity, masses, s2pp, rows, &
        force_constants, options) &
        bind(c, name="lk_phonon_inverse_fourier_compute") result(answer)
      import
      !> Context or NULL for the default context.
      type(c_ptr), value :: ctx
      !> Number of q-points.
      integer(c_int64_t), value :: n_q
      !> Number of atoms of the primitive cell.
      integer(c_int64_t), value :: n_atoms
      !> Number of atoms of the supercell.
      integer(c_int64_t), value :: n_super
      !> Number of rows of the force constants.
      integer(c_int64_t), value :: n_rows
      !> Number of shortest vectors.
      integer(c_int64_t), value :: n_vectors
      !> [n_q][3*n_atoms][3*n_atoms] Dynamical matrices, eV/(Angstrom^2 u).
      complex(c_double_complex), intent(in) :: matrices(*)
      !> [n_q][3] Commensurate q-points, reduced coordinates; n_q n_atoms = n_super.
      real(c_double), intent(in) :: qpoints(*)
      !> [n_vectors][3] Shortest vectors between atoms, fractional coordinates of the primitive
      !> cell.
      real(c_double), intent(in) :: shortest_vectors(*)
      !> [n_super][n_atoms][2] For supercell atom k seen from primitive atom i: number of
      !> equivalent shortest vectors, and 0-based position of the first.
      integer(c_int64_t), intent(in) :: multiplicity(*)
      !> [n_atoms] Masses, u.
      real(c_double), intent(in) :: masses(*)
      !> [n_super] Primitive atom of each supercell atom.
      integer(c_int64_t), intent(in) :: s2pp(*)
      !> [n_atoms] Row of the force constants of each primitive atom, all different.
      integer(c_int64_t), intent(in) :: rows(*)
      !> [n_rows][n_super][3][3] Force constants, eV/Angstrom^2; rows that are not listed are
      !> zero.
      real(c_double), intent(out) :: force_constants(*)
      !> Options or NULL.
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Group velocities from eigenvectors and derivatives of dynamical matrices.
    function lk_phonon_group_velocities_compute(ctx, n_q, n_bands, frequencies, eigenvectors, &
        derivatives, velocities, options) &
        bind(c, name="lk_phonon_group_velocities_compute") result(answer)
      import
      !> Context or NULL for the default context.
      type(c_ptr), value :: ctx
      !> Number of q-points.
      integer(c_int64_t), value :: n_q
      !> Number of bands.
      integer(c_int64_t), value :: n_bands
      !> [n_q][n_bands] Frequencies in ascending order, THz.
      real(c_double), intent(in) :: frequencies(*)
      !> [n_q][n_bands][n_bands] Eigenvectors in columns, [q-point][component][band].
      complex(c_double_complex), intent(in) :: eigenvectors(*)
      !> [n_q][3][n_bands][n_bands] Derivatives of the dynamical matrices along x, y and z,
      !> eV/(Angstrom u).
      complex(c_double_complex), intent(in) :: derivatives(*)
      !> [n_q][n_bands][3] Group velocities, THz Angstrom.
      real(c_double), intent(out) :: velocities(*)
      !> Options or NULL.
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Heat capacities of harmonic modes at constant volume.
    function lk_phonon_heat_capacities_compute(ctx, n_modes, n_temperatures, frequencies, &
        temperatures, heat_capacities, options) &
        bind(c, name="lk_phonon_heat_capacities_compute") result(answer)
      import
      !> Context or NULL for the default context.
      type(c_ptr), value :: ctx
      !> Number of modes.
      integer(c_int64_t), value :: n_modes
      !> Number of temperatures.
      integer(c_int64_t), value :: n_temperatures
      !> [n_modes] Frequencies, THz.
      real(c_double), intent(in) :: frequencies(*)
      !> [n_temperatures] Temperatures, K.
      real(c_double), intent(in) :: temperatures(*)
      !> [n_temperatures][n_modes] Heat capacities, eV/K.
      real(c_double), intent(out) :: heat_capacities(*)
      !> Options or NULL.
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Helmholtz free energies and entropies of harmonic modes.
    function lk_phonon_free_energies_compute(ctx, n_modes, n_temperatures, frequencies, &
        temperatures, free_energies, entropies, options) &
        bind(c, name="lk_phonon_free_energies_compute") result(answer)
      import
      !> Context or NULL for the default context.
      type(c_ptr), value :: ctx
      !> Number of modes.
      integer(c_int64_t), value :: n_modes
      !> Number of temperatures.
      integer(c_int64_t), value :: n_temperatures
      !> [n_modes] Frequencies, THz.
      real(c_double), intent(in) :: frequencies(*)
      !> [n_temperatures] Temperatures, K.
      real(c_double), intent(in) :: temperatures(*)
      !> [n_temperatures][n_modes] Free energies, eV.
      real(c_double), intent(out) :: free_energies(*)
      !> [n_temperatures][n_modes] Entropies, eV/K.
      real(c_double), intent(out) :: entropies(*)
      !> Options or NULL.
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Irreducible triplets of grid points at a fixed first point.
    function lk_phonon3_ir_triplets_compute(ctx, grid_point, d_diag, n_rotations, rotations, &
        is_time_reversal, swappable, n_grid, map_triplets, map_q, n_ir, options) &
        bind(c, name="lk_phonon3_ir_triplets_compute") result(answer)
      import
      !> Context, or NULL for the default one.
      type(c_ptr), value :: ctx
      !> q0, index inside the grid.
      integer(c_int64_t), value :: grid_point
      !> [3] Diagonal of the Smith normal form of the grid matrix.
      integer(c_int64_t), intent(in) :: d_diag(*)
      !> Number of rotations.
      integer(c_int64_t), value :: n_rotations
      !> [n_rotations][3][3] Rotations on grid addresses; duplicates are allowed.
      integer(c_int64_t), intent(in) :: rotations(*)
      !> 1: add inversion when it is not there.
      integer(c_int32_t), value :: is_time_reversal
      !> 1: (q0, q1, q2) and (q0, q2, q1) are the same.
      integer(c_int32_t), value :: swappable
      !> Number of grid points, the product of d_diag.
      integer(c_int64_t), value :: n_grid
      !> [n_grid] Representative of the triplet of each q1.
      integer(c_int64_t), intent(out) :: map_triplets(*)
      !> [n_grid] Representative of each q1 under the rotations alone.
      integer(c_int64_t), intent(out) :: map_q(*)
      !> Number of irreducible triplets.
      integer(c_int64_t), intent(out) :: n_ir
      !> Options "threads", "backend", "implementation".
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> BZ grid points of irreducible triplets, with the shortest sum G of the three addresses.
    function lk_phonon3_bz_triplets_compute(ctx, grid_point, n_bz, bz_grid_addresses, &
        n_bz_map, bz_map, n_grid, map_triplets, d_diag, q_reduced, reciprocal_lattice, &
        bz_grid_type, n_triplets, triplets, options) &
        bind(c, name="lk_phonon3_bz_triplets_compute") result(answer)
      import
      !> Context, or NULL for the default one.
      type(c_ptr), value :: ctx
      !> q0, a BZ grid point.
      integer(c_int64_t), value :: grid_point
      !> Number of BZ grid points, images on the zone surface included.
      integer(c_int64_t), value :: n_bz
      !> [n_bz][3] Addresses of the BZ grid points.
      integer(c_int64_t), intent(in) :: bz_grid_addresses(*)
      !> Length of bz_map: number of grid points + 1 (type 2) or 9 times it + 1 (type 1).
      integer(c_int64_t), value :: n_bz_map
      !> [n_bz_map] Where the images of a grid point are; raw offsets in every language.
      integer(c_int64_t), intent(in) :: bz_map(*)
      !> Number of grid points, the product of d_diag.
      integer(c_int64_t), value :: n_grid
      !> [n_grid] Representatives from lk_phonon3_ir_triplets_compute().
      integer(c_int64_t), intent(in) :: map_triplets(*)
      !> [3] Diagonal of the Smith normal form of the grid matrix.
      integer(c_int64_t), intent(in) :: d_diag(*)
      !> [3][3] T^-1 Q, with T of the reduced basis.
      integer(c_int64_t), intent(in) :: q_reduced(*)
      !> [3][3] Reduced reciprocal basis in columns, without 2 pi, 1/Angstrom.
      real(c_double), intent(in) :: reciprocal_lattice(*)
      !> 1: sparse map, 2: dense map.
      integer(c_int64_t), value :: bz_grid_type
      !> Number of points that represent themselves in map_triplets.
      integer(c_int64_t), value :: n_triplets
      !> [n_triplets][3] BZ grid points of the triplets, in ascending order of the
      !> representatives.
      integer(c_int64_t), intent(out) :: triplets(*)
      !> Options "threads", "backend", "implementation".
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Weights of the delta functions of three-phonon processes by the linear tetrahedron method.
    function lk_phonon3_tetrahedron_weights_compute(ctx, n_weights, n_points, &
        frequency_points, n_tetrahedra, relative_grid_address, d_diag, n_triplets, triplets, &
        n_bands1, frequencies1, n_bands2, frequencies2, n_bz, bz_grid_addresses, n_bz_map, &
        bz_map, bz_grid_type, weights, zero, options) &
        bind(c, name="lk_phonon3_tetrahedron_weights_compute") result(answer)
      import
      !> Context, or NULL for the default one.
      type(c_ptr), value :: ctx
      !> Number of weights: 2 or 3, or 1 for type 4.
      integer(c_int64_t), value :: n_weights
      !> Number of frequency points.
      integer(c_int64_t), value :: n_points
      !> [n_points] Frequency points, THz.
      real(c_double), intent(in) :: frequency_points(*)
      !> Number of tetrahedra, a multiple of 24.
      integer(c_int64_t), value :: n_tetrahedra
      !> [n_tetrahedra][4][3] Offsets of the vertices on the grid; the first vertex of each
      !> tetrahedron is (0,0,0).
      integer(c_int64_t), intent(in) :: relative_grid_address(*)
      !> [3] Diagonal of the Smith normal form of the grid matrix.
      integer(c_int64_t), intent(in) :: d_diag(*)
      !> Number of triplets.
      integer(c_int64_t), value :: n_triplets
      !> [n_triplets][3] BZ grid points of the triplets.
      integer(c_int64_t), intent(in) :: triplets(*)
      !> Number of bands at the second q-point.
      integer(c_int64_t), value :: n_bands1
      !> [n_bz][n_bands1] Frequencies of the second q-points, THz.
      real(c_double), intent(in) :: frequencies1(*)
      !> Number of bands at the third q-point.
      integer(c_int64_t), value :: n_bands2
      !> [n_bz][n_bands2] Frequencies of the third q-points, THz.
      real(c_double), intent(in) :: frequencies2(*)
      !> Number of BZ grid points, images on the zone surface included.
      integer(c_int64_t), value :: n_bz
      !> [n_bz][3] Addresses of the BZ grid points.
      integer(c_int64_t), intent(in) :: bz_grid_addresses(*)
      !> Length of bz_map: number of grid points + 1 (type 2) or 9 times it + 1 (type 1).
      integer(c_int64_t), value :: n_bz_map
      !> [n_bz_map] Where the images of a grid point are; raw offsets in every language.
      integer(c_int64_t), intent(in) :: bz_map(*)
      !> 1: sparse map, 2: dense map.
      integer(c_int64_t), value :: bz_grid_type
      !> [n_weights][n_triplets][n_points][n_bands1][n_bands2] Weights, 1/THz.
      real(c_double), intent(out) :: weights(*)
      !> [n_triplets][n_points][n_bands1][n_bands2] 1 where the frequency point is outside the
      !> range of every delta function.
      integer(c_int8_t), intent(out) :: zero(*)
      !> Options "threads", "backend", "implementation".
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Weights of the delta functions of three-phonon processes by Gaussians.
    function lk_phonon3_gaussian_weights_compute(ctx, n_weights, n_points, frequency_points, &
        n_triplets, triplets, n_bz, n_band, frequencies, sigma, sigma_cutoff, weights, zero, &
        options) &
        bind(c, name="lk_phonon3_gaussian_weights_compute") result(answer)
      import
      !> Context, or NULL for the default one.
      type(c_ptr), value :: ctx
      !> Number of weights: 2 or 3, or 1 for e0 alone.
      integer(c_int64_t), value :: n_weights
      !> Number of frequency points.
      integer(c_int64_t), value :: n_points
      !> [n_points] Frequency points, THz.
      real(c_double), intent(in) :: frequency_points(*)
      !> Number of triplets.
      integer(c_int64_t), value :: n_triplets
      !> [n_triplets][3] BZ grid points of the triplets.
      integer(c_int64_t), intent(in) :: triplets(*)
      !> Number of BZ grid points, images on the zone surface included.
      integer(c_int64_t), value :: n_bz
      !> Number of bands.
      integer(c_int64_t), value :: n_band
      !> [n_bz][n_band] Frequencies, THz.
      real(c_double), intent(in) :: frequencies(*)
      !> Width of the Gaussians, THz.
      real(c_double), value :: sigma
      !> Distance in units of sigma beyond which an element is 0 and marked; 0 or less: no cutoff.
      real(c_double), value :: sigma_cutoff
      !> [n_weights][n_triplets][n_points][n_band][n_band] Weights, 1/THz.
      real(c_double), intent(out) :: weights(*)
      !> [n_triplets][n_points][n_band][n_band] 1 where all delta functions are beyond the cutoff.
      integer(c_int8_t), intent(out) :: zero(*)
      !> Options "threads", "backend", "implementation".
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Averages weights over the degenerate bands at the second and third q-points of the
    !> triplets.
    function lk_phonon3_degenerate_weights_compute(ctx, n_weights, n_triplets, triplets, &
        n_points, n_bz, n_band, degenerate_ids, weights, zero, options) &
        bind(c, name="lk_phonon3_degenerate_weights_compute") result(answer)
      import
      !> Context, or NULL for the default one.
      type(c_ptr), value :: ctx
      !> Number of weights.
      integer(c_int64_t), value :: n_weights
      !> Number of triplets.
      integer(c_int64_t), value :: n_triplets
      !> [n_triplets][3] BZ grid points of the triplets.
      integer(c_int64_t), intent(in) :: triplets(*)
      !> Number of frequency points.
      integer(c_int64_t), value :: n_points
      !> Number of BZ grid points, images on the zone surface included.
      integer(c_int64_t), value :: n_bz
      !> Number of bands.
      integer(c_int64_t), value :: n_band
      !> [n_bz][n_band] Smallest band of the degenerate set of each band, raw values.
      integer(c_int64_t), intent(in) :: degenerate_ids(*)
      !> [n_weights][n_triplets][n_points][n_band][n_band] Weights, 1/THz.
      real(c_double), intent(inout) :: weights(*)
      !> [n_triplets][n_points][n_band][n_band] Marks of elements without weight.
      integer(c_int8_t), intent(inout) :: zero(*)
      !> Options "threads", "backend", "implementation".
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Lattice transform of third-order force constants at three q-points.
    function lk_phonon3_real_to_reciprocal_compute(ctx, q_points, n_atoms, n_super, n_rows, &
        fc3, nonzero, n_vectors, vectors, multiplicity, p2s_map, s2p_map, all_shortest, &
        make_r0_average, reciprocal, options) &
        bind(c, name="lk_phonon3_real_to_reciprocal_compute") result(answer)
      import
      !> Context, or NULL for the default one.
      type(c_ptr), value :: ctx
      !> [3][3] The three q-points, fractional.
      real(c_double), intent(in) :: q_points(*)
      !> Number of atoms in the primitive cell.
      integer(c_int64_t), value :: n_atoms
      !> Number of atoms in the supercell.
      integer(c_int64_t), value :: n_super
      !> Leading extent of fc3: n_atoms (compact) or n_super (full).
      integer(c_int64_t), value :: n_rows
      !> [n_rows][n_super][n_super][3][3][3] Third-order force constants, eV/Angstrom^3.
      real(c_double), intent(in) :: fc3(*)
      !> [n_rows][n_super][n_super] 0: the block of 27 force constants is skipped.
      integer(c_int8_t), intent(in) :: nonzero(*)
      !> Number of shortest vectors.
      integer(c_int64_t), value :: n_vectors
      !> [n_vectors][3] Shortest vectors, primitive fractional coordinates.
      real(c_double), intent(in) :: vectors(*)
      !> [n_super][n_atoms][2] Number of shortest vectors from a primitive atom to a supercell
      !> atom and raw position of the first one.
      integer(c_int64_t), intent(in) :: multiplicity(*)
      !> [n_atoms] Supercell atom of each primitive atom.
      integer(c_int64_t), intent(in) :: p2s_map(*)
      !> [n_super] Supercell atom that represents each supercell atom in the primitive cell.
      integer(c_int64_t), intent(in) :: s2p_map(*)
      !> [n_atoms][n_super][n_super] 1: the three atoms of the block are mutually nearest images.
      integer(c_int8_t), intent(in) :: all_shortest(*)
      !> 1: average over the choice of the atom in the origin.
      integer(c_int32_t), value :: make_r0_average
      !> [n_atoms][n_atoms][n_atoms][3][3][3] Transformed force constants, eV/Angstrom^3.
      complex(c_double_complex), intent(out) :: reciprocal(*)
      !> Options "threads", "backend", "implementation".
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Squared projections of transformed force constants on phonon modes.
    function lk_phonon3_reciprocal_to_normal_compute(ctx, n_positions, positions, n_atoms, &
        reciprocal, frequencies0, frequencies1, frequencies2, eigenvectors0, eigenvectors1, &
        eigenvectors2, masses, n_bands0, band_indices, cutoff_frequency, n_squared, squared, &
        options) &
        bind(c, name="lk_phonon3_reciprocal_to_normal_compute") result(answer)
      import
      !> Context, or NULL for the default one.
      type(c_ptr), value :: ctx
      !> Number of elements.
      integer(c_int64_t), value :: n_positions
      !> [n_positions][4] Bands and destinations of the elements.
      integer(c_int64_t), intent(in) :: positions(*)
      !> Number of atoms in the primitive cell.
      integer(c_int64_t), value :: n_atoms
      !> [n_atoms][n_atoms][n_atoms][3][3][3] Transformed force constants, eV/Angstrom^3.
      complex(c_double_complex), intent(in) :: reciprocal(*)
      !> [3*n_atoms] Frequencies at the first q-point, THz.
      real(c_double), intent(in) :: frequencies0(*)
      !> [3*n_atoms] Frequencies at the second q-point, THz.
      real(c_double), intent(in) :: frequencies1(*)
      !> [3*n_atoms] Frequencies at the third q-point, THz.
      real(c_double), intent(in) :: frequencies2(*)
      !> [3*n_atoms][3*n_atoms] Eigenvectors at the first q-point: component, then band.
      complex(c_double_complex), intent(in) :: eigenvectors0(*)
      !> [3*n_atoms][3*n_atoms] Eigenvectors at the second q-point.
      complex(c_double_complex), intent(in) :: eigenvectors1(*)
      !> [3*n_atoms][3*n_atoms] Eigenvectors at the third q-point.
      complex(c_double_complex), intent(in) :: eigenvectors2(*)
      !> [n_atoms] Masses of the primitive atoms, u.
      real(c_double), intent(in) :: masses(*)
      !> Number of bands at the first q-point.
      integer(c_int64_t), value :: n_bands0
      !> [n_bands0] Bands at the first q-point.
      integer(c_int64_t), intent(in) :: band_indices(*)
      !> Modes with frequencies at or below it do not scatter, THz.
      real(c_double), value :: cutoff_frequency
      !> Length of squared.
      integer(c_int64_t), value :: n_squared
      !> [n_squared] Squared interaction, eV^2/(Angstrom^6 u^3 THz^3); only the destinations are
      !> written.
      real(c_double), intent(inout) :: squared(*)
      !> Options "threads", "backend", "implementation".
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Three-phonon interaction strengths of triplets.
    function lk_phonon3_interaction_compute(ctx, n_triplets, triplets, n_bands0, band_indices, &
        d_diag, q_mat, n_bz, bz_grid_addresses, n_bz_map, bz_map, bz_grid_type, n_atoms, &
        n_super, n_rows, fc3, nonzero, n_vectors, vectors, multiplicity, masses, p2s_map, &
        s2p_map, all_shortest, frequencies, eigenvectors, make_r0_average, symmetrize_fc3_q, &
        cutoff_frequency, zero, squared, options) &
        bind(c, name="lk_phonon3_interaction_compute") result(answer)
      import
      !> Context, or NULL for the default one.
      type(c_ptr), value :: ctx
      !> Number of triplets.
      integer(c_int64_t), value :: n_triplets
      !> [n_triplets][3] BZ grid points of the triplets.
      integer(c_int64_t), intent(in) :: triplets(*)
      !> Number of bands at the first q-point.
      integer(c_int64_t), value :: n_bands0
      !> [n_bands0] Bands at the first q-point.
      integer(c_int64_t), intent(in) :: band_indices(*)
      !> [3] Diagonal of the Smith normal form of the grid matrix.
      integer(c_int64_t), intent(in) :: d_diag(*)
      !> [3][3] Matrix Q of the Smith normal form; a q-point is Q . (address / d_diag).
      integer(c_int64_t), intent(in) :: q_mat(*)
      !> Number of BZ grid points, images on the zone surface included.
      integer(c_int64_t), value :: n_bz
      !> [n_bz][3] Addresses of the BZ grid points.
      integer(c_int64_t), intent(in) :: bz_grid_addresses(*)
      !> Length of bz_map: number of grid points + 1 (type 2) or 9 times it + 1 (type 1).
      integer(c_int64_t), value :: n_bz_map
      !> [n_bz_map] Where the images of a grid point are; raw offsets in every language.
      integer(c_int64_t), intent(in) :: bz_map(*)
      !> 1: sparse map, 2: dense map.
      integer(c_int64_t), value :: bz_grid_type
      !> Number of atoms in the primitive cell.
      integer(c_int64_t), value :: n_atoms
      !> Number of atoms in the supercell.
      integer(c_int64_t), value :: n_super
      !> Leading extent of fc3: n_atoms (compact) or n_super (full).
      integer(c_int64_t), value :: n_rows
      !> [n_rows][n_super][n_super][3][3][3] Third-order force constants, eV/Angstrom^3.
      real(c_double), intent(in) :: fc3(*)
      !> [n_rows][n_super][n_super] 0: the block of 27 force constants is skipped.
      integer(c_int8_t), intent(in) :: nonzero(*)
      !> Number of shortest vectors.
      integer(c_int64_t), value :: n_vectors
      !> [n_vectors][3] Shortest vectors, primitive fractional coordinates.
      real(c_double), intent(in) :: vectors(*)
      !> [n_super][n_atoms][2] Number of shortest vectors from a primitive atom to a supercell
      !> atom and raw position of the first one.
      integer(c_int64_t), intent(in) :: multiplicity(*)
      !> [n_atoms] Masses of the primitive atoms, u.
      real(c_double), intent(in) :: masses(*)
      !> [n_atoms] Supercell atom of each primitive atom.
      integer(c_int64_t), intent(in) :: p2s_map(*)
      !> [n_super] Supercell atom that represents each supercell atom in the primitive cell.
      integer(c_int64_t), intent(in) :: s2p_map(*)
      !> [n_atoms][n_super][n_super] 1: the three atoms of the block are mutually nearest images.
      integer(c_int8_t), intent(in) :: all_shortest(*)
      !> [n_bz][3*n_atoms] Frequencies at the BZ grid points, THz, negative for imaginary modes.
      real(c_double), intent(in) :: frequencies(*)
      !> [n_bz][3*n_atoms][3*n_atoms] Eigenvectors at the BZ grid points: component, then band.
      complex(c_double_complex), intent(in) :: eigenvectors(*)
      !> 1: average over the choice of the atom in the origin.
      integer(c_int32_t), value :: make_r0_average
      !> 1: average over the six orders of the three q-points.
      integer(c_int32_t), value :: symmetrize_fc3_q
      !> Modes with frequencies at or below it do not scatter, THz.
      real(c_double), value :: cutoff_frequency
      !> [n_triplets][n_bands0][3*n_atoms][3*n_atoms] Elements other than 0 are not computed.
      integer(c_int8_t), intent(in) :: zero(*)
      !> [n_triplets][n_bands0][3*n_atoms][3*n_atoms] Squared interaction, eV^2/(Angstrom^6 u^3
      !> THz^3).
      real(c_double), intent(inout) :: squared(*)
      !> Options "threads", "backend", "implementation".
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Imaginary part of the phonon self-energy from interaction strengths and weights.
    function lk_phonon3_imag_self_energy_compute(ctx, n_triplets, triplets, triplet_weights, &
        n_bands0, n_band, squared, n_bz, frequencies, temperature, n_weights, n_points, &
        weights, zero, cutoff_frequency, frequency_point, gamma, options) &
        bind(c, name="lk_phonon3_imag_self_energy_compute") result(answer)
      import
      !> Context, or NULL for the default one.
      type(c_ptr), value :: ctx
      !> Number of triplets.
      integer(c_int64_t), value :: n_triplets
      !> [n_triplets][3] BZ grid points of the triplets.
      integer(c_int64_t), intent(in) :: triplets(*)
      !> [n_triplets] Number of grid points that each triplet stands for.
      integer(c_int64_t), intent(in) :: triplet_weights(*)
      !> Number of bands at the first q-point.
      integer(c_int64_t), value :: n_bands0
      !> Number of bands.
      integer(c_int64_t), value :: n_band
      !> [n_triplets][n_bands0][n_band][n_band] Squared interaction.
      real(c_double), intent(in) :: squared(*)
      !> Number of BZ grid points, images on the zone surface included.
      integer(c_int64_t), value :: n_bz
      !> [n_bz][n_band] Frequencies, THz.
      real(c_double), intent(in) :: frequencies(*)
      !> Temperature k_B T / h, THz; occupations are 0 at 0 and below.
      real(c_double), value :: temperature
      !> Leading extent of weights, 2 or 3.
      integer(c_int64_t), value :: n_weights
      !> Number of frequency points.
      integer(c_int64_t), value :: n_points
      !> [n_weights][n_triplets][n_points][n_band][n_band] Weights of the delta functions, 1/THz.
      real(c_double), intent(in) :: weights(*)
      !> [n_triplets][n_points][n_band][n_band] Elements other than 0 are left out.
      integer(c_int8_t), intent(in) :: zero(*)
      !> Modes with frequencies at or below it do not scatter, THz.
      real(c_double), value :: cutoff_frequency
      !> Negative: frequency point b belongs to band b, n_points must be n_bands0; else raw number
      !> of the point for all bands.
      integer(c_int64_t), value :: frequency_point
      !> [n_bands0] Sum over triplets.
      real(c_double), intent(out) :: gamma(*)
      !> Options "threads", "backend", "implementation".
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Imaginary part of the phonon self-energy by elements, and its normal and Umklapp parts.
    function lk_phonon3_detailed_imag_self_energy_compute(ctx, n_triplets, triplets, &
        triplet_weights, n_bands0, n_band, squared, n_bz, frequencies, temperature, n_weights, &
        n_points, weights, zero, cutoff_frequency, bz_grid_addresses, detail, gamma_normal, &
        gamma_umklapp, options) &
        bind(c, name="lk_phonon3_detailed_imag_self_energy_compute") result(answer)
      import
      !> Context, or NULL for the default one.
      type(c_ptr), value :: ctx
      !> Number of triplets.
      integer(c_int64_t), value :: n_triplets
      !> [n_triplets][3] BZ grid points of the triplets.
      integer(c_int64_t), intent(in) :: triplets(*)
      !> [n_triplets] Number of grid points that each triplet stands for.
      integer(c_int64_t), intent(in) :: triplet_weights(*)
      !> Number of bands at the first q-point.
      integer(c_int64_t), value :: n_bands0
      !> Number of bands.
      integer(c_int64_t), value :: n_band
      !> [n_triplets][n_bands0][n_band][n_band] Squared interaction.
      real(c_double), intent(in) :: squared(*)
      !> Number of BZ grid points, images on the zone surface included.
      integer(c_int64_t), value :: n_bz
      !> [n_bz][n_band] Frequencies, THz.
      real(c_double), intent(in) :: frequencies(*)
      !> Temperature k_B T / h, THz; occupations are 0 at 0 and below.
      real(c_double), value :: temperature
      !> Leading extent of weights, 2 or 3.
      integer(c_int64_t), value :: n_weights
      !> Number of frequency points, equal to n_bands0.
      integer(c_int64_t), value :: n_points
      !> [n_weights][n_triplets][n_points][n_band][n_band] Weights of the delta functions, 1/THz.
      real(c_double), intent(in) :: weights(*)
      !> [n_triplets][n_points][n_band][n_band] Elements other than 0 are left out.
      integer(c_int8_t), intent(in) :: zero(*)
      !> Modes with frequencies at or below it do not scatter, THz.
      real(c_double), value :: cutoff_frequency
      !> [n_bz][3] Addresses of the BZ grid points.
      integer(c_int64_t), intent(in) :: bz_grid_addresses(*)
      !> [n_triplets][n_bands0][n_band][n_band] Integrand without the weights of the triplets.
      real(c_double), intent(out) :: detail(*)
      !> [n_bands0] Sum over normal processes.
      real(c_double), intent(out) :: gamma_normal(*)
      !> [n_bands0] Sum over Umklapp processes.
      real(c_double), intent(out) :: gamma_umklapp(*)
      !> Options "threads", "backend", "implementation".
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Imaginary parts of the self-energies at a list of q-points whose triplets are given.
    function lk_phonon3_collision_compute(ctx, n_q0, first_triplet, n_triplets, triplets, &
        triplet_weights, n_sigmas, sigmas, sigma_cutoffs, n_temperatures, temperatures, &
        n_tetrahedra, relative_grid_address, n_bands0, band_indices, d_diag, q_mat, n_bz, &
        bz_grid_addresses, n_bz_map, bz_map, bz_grid_type, n_atoms, n_super, n_rows, fc3, &
        nonzero, n_vectors, vectors, multiplicity, masses, p2s_map, s2p_map, all_shortest, &
        frequencies, eigenvectors, degenerate_ids, make_r0_average, symmetrize_fc3_q, &
        cutoff_frequency, n_parts, gamma, options) &
        bind(c, name="lk_phonon3_collision_compute") result(answer)
      import
      !> Context, or NULL for the default one.
      type(c_ptr), value :: ctx
      !> Number of q-points.
      integer(c_int64_t), value :: n_q0
      !> [n_q0+1] Where the triplets of each q-point begin; raw offsets, from 0 to n_triplets.
      integer(c_int64_t), intent(in) :: first_triplet(*)
      !> Number of triplets.
      integer(c_int64_t), value :: n_triplets
      !> [n_triplets][3] BZ grid points of the triplets.
      integer(c_int64_t), intent(in) :: triplets(*)
      !> [n_triplets] Number of grid points that each triplet stands for.
      integer(c_int64_t), intent(in) :: triplet_weights(*)
      !> Number of smearings.
      integer(c_int64_t), value :: n_sigmas
      !> [n_sigmas] Widths of the Gaussians, THz; NaN is the tetrahedron method.
      real(c_double), intent(in) :: sigmas(*)
      !> [n_sigmas] Distances in units of sigma beyond which a Gaussian is 0; 0 or less: no
      !> cutoff.
      real(c_double), intent(in) :: sigma_cutoffs(*)
      !> Number of temperatures.
      integer(c_int64_t), value :: n_temperatures
      !> [n_temperatures] Temperatures k_B T / h, THz; occupations are 0 at 0 and below.
      real(c_double), intent(in) :: temperatures(*)
      !> Number of tetrahedra, a multiple of 24.
      integer(c_int64_t), value :: n_tetrahedra
      !> [n_tetrahedra][4][3] Offsets of the vertices on the grid; the first vertex of each
      !> tetrahedron is (0,0,0).
      integer(c_int64_t), intent(in) :: relative_grid_address(*)
      !> Number of bands at the first q-point.
      integer(c_int64_t), value :: n_bands0
      !> [n_bands0] Bands at the first q-point.
      integer(c_int64_t), intent(in) :: band_indices(*)
      !> [3] Diagonal of the Smith normal form of the grid matrix.
      integer(c_int64_t), intent(in) :: d_diag(*)
      !> [3][3] Matrix Q of the Smith normal form; a q-point is Q . (address / d_diag).
      integer(c_int64_t), intent(in) :: q_mat(*)
      !> Number of BZ grid points, images on the zone surface included.
      integer(c_int64_t), value :: n_bz
      !> [n_bz][3] Addresses of the BZ grid points.
      integer(c_int64_t), intent(in) :: bz_grid_addresses(*)
      !> Length of bz_map: number of grid points + 1 (type 2) or 9 times it + 1 (type 1).
      integer(c_int64_t), value :: n_bz_map
      !> [n_bz_map] Where the images of a grid point are; raw offsets in every language.
      integer(c_int64_t), intent(in) :: bz_map(*)
      !> 1: sparse map, 2: dense map.
      integer(c_int64_t), value :: bz_grid_type
      !> Number of atoms in the primitive cell.
      integer(c_int64_t), value :: n_atoms
      !> Number of atoms in the supercell.
      integer(c_int64_t), value :: n_super
      !> Leading extent of fc3: n_atoms (compact) or n_super (full).
      integer(c_int64_t), value :: n_rows
      !> [n_rows][n_super][n_super][3][3][3] Third-order force constants, eV/Angstrom^3.
      real(c_double), intent(in) :: fc3(*)
      !> [n_rows][n_super][n_super] 0: the block of 27 force constants is skipped.
      integer(c_int8_t), intent(in) :: nonzero(*)
      !> Number of shortest vectors.
      integer(c_int64_t), value :: n_vectors
      !> [n_vectors][3] Shortest vectors, primitive fractional coordinates.
      real(c_double), intent(in) :: vectors(*)
      !> [n_super][n_atoms][2] Number of shortest vectors from a primitive atom to a supercell
      !> atom and raw position of the first one.
      integer(c_int64_t), intent(in) :: multiplicity(*)
      !> [n_atoms] Masses of the primitive atoms, u.
      real(c_double), intent(in) :: masses(*)
      !> [n_atoms] Supercell atom of each primitive atom.
      integer(c_int64_t), intent(in) :: p2s_map(*)
      !> [n_super] Supercell atom that represents each supercell atom in the primitive cell.
      integer(c_int64_t), intent(in) :: s2p_map(*)
      !> [n_atoms][n_super][n_super] 1: the three atoms of the block are mutually nearest images.
      integer(c_int8_t), intent(in) :: all_shortest(*)
      !> [n_bz][3*n_atoms] Frequencies at the BZ grid points, THz, negative for imaginary modes.
      real(c_double), intent(in) :: frequencies(*)
      !> [n_bz][3*n_atoms][3*n_atoms] Eigenvectors at the BZ grid points: component, then band.
      complex(c_double_complex), intent(in) :: eigenvectors(*)
      !> [n_bz][3*n_atoms] Smallest band of the degenerate set of each band, raw values: the
      !> weights of the tetrahedron method are averaged over degenerate bands. NULL: they are not.
      integer(c_int64_t), intent(in), optional :: degenerate_ids(*)
      !> 1: average over the choice of the atom in the origin.
      integer(c_int32_t), value :: make_r0_average
      !> 1: average over the six orders of the three q-points.
      integer(c_int32_t), value :: symmetrize_fc3_q
      !> Modes with frequencies at or below it do not scatter, THz.
      real(c_double), value :: cutoff_frequency
      !> 1: one sum; 2: sums over normal, then over Umklapp processes.
      integer(c_int64_t), value :: n_parts
      !> [n_q0][n_sigmas][n_parts][n_temperatures][n_bands0] Sums over triplets.
      real(c_double), intent(out) :: gamma(*)
      !> Options "threads", "backend", "implementation".
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Imaginary parts of the self-energies at a list of grid points.
    function lk_phonon3_collision_at_grid_points_compute(ctx, n_grid_points, grid_points, &
        n_sigmas, sigmas, sigma_cutoffs, n_temperatures, temperatures, n_tetrahedra, &
        relative_grid_address, bz_to_grid, n_rotations, rotations, is_time_reversal, &
        swappable, is_mesh_symmetry, reciprocal_lattice, q_reduced, n_bands0, band_indices, &
        d_diag, q_mat, n_bz, bz_grid_addresses, n_bz_map, bz_map, bz_grid_type, n_atoms, &
        n_super, n_rows, fc3, nonzero, n_vectors, vectors, multiplicity, masses, p2s_map, &
        s2p_map, all_shortest, frequencies, eigenvectors, degenerate_ids, make_r0_average, &
        symmetrize_fc3_q, cutoff_frequency, n_parts, gamma, options) &
        bind(c, name="lk_phonon3_collision_at_grid_points_compute") result(answer)
      import
      !> Context, or NULL for the default one.
      type(c_ptr), value :: ctx
      !> Number of q-points.
      integer(c_int64_t), value :: n_grid_points
      !> [n_grid_points] BZ grid points.
      integer(c_int64_t), intent(in) :: grid_points(*)
      !> Number of smearings.
      integer(c_int64_t), value :: n_sigmas
      !> [n_sigmas] Widths of the Gaussians, THz; NaN is the tetrahedron method.
      real(c_double), intent(in) :: sigmas(*)
      !> [n_sigmas] Distances in units of sigma beyond which a Gaussian is 0; 0 or less: no
      !> cutoff.
      real(c_double), intent(in) :: sigma_cutoffs(*)
      !> Number of temperatures.
      integer(c_int64_t), value :: n_temperatures
      !> [n_temperatures] Temperatures k_B T / h, THz; occupations are 0 at 0 and below.
      real(c_double), intent(in) :: temperatures(*)
      !> Number of tetrahedra, a multiple of 24.
      integer(c_int64_t), value :: n_tetrahedra
      !> [n_tetrahedra][4][3] Offsets of the vertices on the grid; the first vertex of each
      !> tetrahedron is (0,0,0).
      integer(c_int64_t), intent(in) :: relative_grid_address(*)
      !> [n_bz] Point inside the grid of each BZ grid point.
      integer(c_int64_t), intent(in) :: bz_to_grid(*)
      !> Number of rotations.
      integer(c_int64_t), value :: n_rotations
      !> [n_rotations][3][3] Rotations on grid addresses.
      integer(c_int64_t), intent(in) :: rotations(*)
      !> 1: add inversion when it is not there.
      integer(c_int32_t), value :: is_time_reversal
      !> 1: (q0, q1, q2) and (q0, q2, q1) are the same.
      integer(c_int32_t), value :: swappable
      !> 0: every grid point is a triplet of its own.
      integer(c_int32_t), value :: is_mesh_symmetry
      !> [3][3] Reduced reciprocal basis in columns, without 2 pi, 1/Angstrom.
      real(c_double), intent(in) :: reciprocal_lattice(*)
      !> [3][3] T^-1 Q, with T of the reduced basis.
      integer(c_int64_t), intent(in) :: q_reduced(*)
      !> Number of bands at the first q-point.
      integer(c_int64_t), value :: n_bands0
      !> [n_bands0] Bands at the first q-point.
      integer(c_int64_t), intent(in) :: band_indices(*)
      !> [3] Diagonal of the Smith normal form of the grid matrix.
      integer(c_int64_t), intent(in) :: d_diag(*)
      !> [3][3] Matrix Q of the Smith normal form; a q-point is Q . (address / d_diag).
      integer(c_int64_t), intent(in) :: q_mat(*)
      !> Number of BZ grid points, images on the zone surface included.
      integer(c_int64_t), value :: n_bz
      !> [n_bz][3] Addresses of the BZ grid points.
      integer(c_int64_t), intent(in) :: bz_grid_addresses(*)
      !> Length of bz_map: number of grid points + 1 (type 2) or 9 times it + 1 (type 1).
      integer(c_int64_t), value :: n_bz_map
      !> [n_bz_map] Where the images of a grid point are; raw offsets in every language.
      integer(c_int64_t), intent(in) :: bz_map(*)
      !> 1: sparse map, 2: dense map.
      integer(c_int64_t), value :: bz_grid_type
      !> Number of atoms in the primitive cell.
      integer(c_int64_t), value :: n_atoms
      !> Number of atoms in the supercell.
      integer(c_int64_t), value :: n_super
      !> Leading extent of fc3: n_atoms (compact) or n_super (full).
      integer(c_int64_t), value :: n_rows
      !> [n_rows][n_super][n_super][3][3][3] Third-order force constants, eV/Angstrom^3.
      real(c_double), intent(in) :: fc3(*)
      !> [n_rows][n_super][n_super] 0: the block of 27 force constants is skipped.
      integer(c_int8_t), intent(in) :: nonzero(*)
      !> Number of shortest vectors.
      integer(c_int64_t), value :: n_vectors
      !> [n_vectors][3] Shortest vectors, primitive fractional coordinates.
      real(c_double), intent(in) :: vectors(*)
      !> [n_super][n_atoms][2] Number of shortest vectors from a primitive atom to a supercell
      !> atom and raw position of the first one.
      integer(c_int64_t), intent(in) :: multiplicity(*)
      !> [n_atoms] Masses of the primitive atoms, u.
      real(c_double), intent(in) :: masses(*)
      !> [n_atoms] Supercell atom of each primitive atom.
      integer(c_int64_t), intent(in) :: p2s_map(*)
      !> [n_super] Supercell atom that represents each supercell atom in the primitive cell.
      integer(c_int64_t), intent(in) :: s2p_map(*)
      !> [n_atoms][n_super][n_super] 1: the three atoms of the block are mutually nearest images.
      integer(c_int8_t), intent(in) :: all_shortest(*)
      !> [n_bz][3*n_atoms] Frequencies at the BZ grid points, THz, negative for imaginary modes.
      real(c_double), intent(in) :: frequencies(*)
      !> [n_bz][3*n_atoms][3*n_atoms] Eigenvectors at the BZ grid points: component, then band.
      complex(c_double_complex), intent(in) :: eigenvectors(*)
      !> [n_bz][3*n_atoms] Smallest band of the degenerate set of each band, raw values: the
      !> weights of the tetrahedron method are averaged over degenerate bands. NULL: they are not.
      integer(c_int64_t), intent(in), optional :: degenerate_ids(*)
      !> 1: average over the choice of the atom in the origin.
      integer(c_int32_t), value :: make_r0_average
      !> 1: average over the six orders of the three q-points.
      integer(c_int32_t), value :: symmetrize_fc3_q
      !> Modes with frequencies at or below it do not scatter, THz.
      real(c_double), value :: cutoff_frequency
      !> 1: one sum; 2: sums over normal, then over Umklapp processes.
      integer(c_int64_t), value :: n_parts
      !> [n_grid_points][n_sigmas][n_parts][n_temperatures][n_bands0] Sums over triplets.
      real(c_double), intent(out) :: gamma(*)
      !> Options "threads", "backend", "implementation".
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Isotope scattering at one point with Gaussian smearing.
    function lk_phonon3_isotope_strength_compute(ctx, grid_point, n_points, grid_points, n_bz, &
        point_weights, n_atoms, mass_variances, frequencies, eigenvectors, n_bands0, &
        band_indices, sigma, cutoff_frequency, gamma, options) &
        bind(c, name="lk_phonon3_isotope_strength_compute") result(answer)
      import
      !> Context, or NULL for the default one.
      type(c_ptr), value :: ctx
      !> q0, a BZ grid point.
      integer(c_int64_t), value :: grid_point
      !> Number of points in the sum.
      integer(c_int64_t), value :: n_points
      !> [n_points] BZ grid points of the sum.
      integer(c_int64_t), intent(in) :: grid_points(*)
      !> Number of BZ grid points, images on the zone surface included.
      integer(c_int64_t), value :: n_bz
      !> [n_bz] Weights of the BZ grid points.
      real(c_double), intent(in) :: point_weights(*)
      !> Number of atoms in the primitive cell.
      integer(c_int64_t), value :: n_atoms
      !> [n_atoms] Mass variances sum_i f_i (1 - m_i/m)^2 of the atoms.
      real(c_double), intent(in) :: mass_variances(*)
      !> [n_bz][3*n_atoms] Frequencies at the BZ grid points, THz, negative for imaginary modes.
      real(c_double), intent(in) :: frequencies(*)
      !> [n_bz][3*n_atoms][3*n_atoms] Eigenvectors at the BZ grid points: component, then band.
      complex(c_double_complex), intent(in) :: eigenvectors(*)
      !> Number of bands at the first q-point.
      integer(c_int64_t), value :: n_bands0
      !> [n_bands0] Bands at the first q-point.
      integer(c_int64_t), intent(in) :: band_indices(*)
      !> Width of the Gaussians, THz.
      real(c_double), value :: sigma
      !> Modes with frequencies below it do not scatter, THz.
      real(c_double), value :: cutoff_frequency
      !> [n_bands0] Half width at half maximum times the number of grid points, THz.
      real(c_double), intent(out) :: gamma(*)
      !> Options "threads", "backend", "implementation".
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Isotope scattering at one point with given weights of the delta functions.
    function lk_phonon3_tetrahedron_isotope_strength_compute(ctx, grid_point, n_points, &
        grid_points, n_bz, point_weights, n_atoms, mass_variances, frequencies, eigenvectors, &
        n_bands0, band_indices, integration_weights, cutoff_frequency, gamma, options) &
        bind(c, name="lk_phonon3_tetrahedron_isotope_strength_compute") result(answer)
      import
      !> Context, or NULL for the default one.
      type(c_ptr), value :: ctx
      !> q0, a BZ grid point.
      integer(c_int64_t), value :: grid_point
      !> Number of points in the sum.
      integer(c_int64_t), value :: n_points
      !> [n_points] BZ grid points of the sum.
      integer(c_int64_t), intent(in) :: grid_points(*)
      !> Number of BZ grid points, images on the zone surface included.
      integer(c_int64_t), value :: n_bz
      !> [n_bz] Weights of the BZ grid points.
      real(c_double), intent(in) :: point_weights(*)
      !> Number of atoms in the primitive cell.
      integer(c_int64_t), value :: n_atoms
      !> [n_atoms] Mass variances sum_i f_i (1 - m_i/m)^2 of the atoms.
      real(c_double), intent(in) :: mass_variances(*)
      !> [n_bz][3*n_atoms] Frequencies at the BZ grid points, THz, negative for imaginary modes.
      real(c_double), intent(in) :: frequencies(*)
      !> [n_bz][3*n_atoms][3*n_atoms] Eigenvectors at the BZ grid points: component, then band.
      complex(c_double_complex), intent(in) :: eigenvectors(*)
      !> Number of bands at the first q-point.
      integer(c_int64_t), value :: n_bands0
      !> [n_bands0] Bands at the first q-point.
      integer(c_int64_t), intent(in) :: band_indices(*)
      !> [n_bz][n_bands0][3*n_atoms] Weights of the delta functions, 1/THz.
      real(c_double), intent(in) :: integration_weights(*)
      !> Modes with frequencies below it do not scatter, THz.
      real(c_double), value :: cutoff_frequency
      !> [n_bands0] Half width at half maximum times the number of grid points, THz.
      real(c_double), intent(out) :: gamma(*)
      !> Options "threads", "backend", "implementation".
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Makes a conductivity calculation; nothing is computed yet.
    function lk_conductivity_create(ctx, supercell, grid, fc2, fc3, nac, options, out) &
        bind(c, name="lk_conductivity_create") result(answer)
      import
      !> Context, or NULL for the default one.
      type(c_ptr), value :: ctx
      !> Supercell of the third-order force constants.
      type(c_ptr), value :: supercell
      !> Grid of q-points.
      type(c_ptr), value :: grid
      !> Second-order force constants, also of another supercell of the crystal.
      type(c_ptr), value :: fc2
      !> Third-order force constants.
      type(c_ptr), value :: fc3
      !> Non-analytical term correction, or NULL.
      type(c_ptr), value :: nac
      !> Options, see above.
      type(c_ptr), value :: options
      !> The new handle.
      type(c_ptr), intent(out) :: out
      integer(c_int32_t) :: answer
    end function

    !> Frees a conductivity calculation; NULL is allowed.
    subroutine lk_conductivity_destroy(conductivity) bind(c, name="lk_conductivity_destroy")
      import
      !> Handle or NULL.
      type(c_ptr), value :: conductivity
    end subroutine

    !> Memory and work of lk_conductivity_run(), before anything big is allocated.
    function lk_conductivity_estimate(conductivity, bytes, n_triplets, options) &
        bind(c, name="lk_conductivity_estimate") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: conductivity
      !> Bytes that a run allocates at most.
      integer(c_int64_t), intent(out) :: bytes
      !> Number of irreducible triplets of all irreducible q-points.
      integer(c_int64_t), intent(out) :: n_triplets
      !> Options "threads", "backend", "implementation".
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Computes phonons, scattering and conductivity.
    function lk_conductivity_run(conductivity, options) &
        bind(c, name="lk_conductivity_run") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: conductivity
      !> Options "threads", "backend", "implementation".
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Conductivity accumulated over modes up to sampling points of a quantity of the modes.
    function lk_conductivity_compute_cumulative_kappa(conductivity, sigma_index, n_points, &
        points, n_temperatures, cumulative, density, options) &
        bind(c, name="lk_conductivity_compute_cumulative_kappa") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: conductivity
      !> Smearing.
      integer(c_int64_t), value :: sigma_index
      !> Number of sampling points.
      integer(c_int64_t), value :: n_points
      !> [n_points] Sampling points, THz or Angstrom.
      real(c_double), intent(in) :: points(*)
      !> Number of temperatures of the calculation.
      integer(c_int64_t), value :: n_temperatures
      !> [n_temperatures][n_points][6] Contribution of the modes up to each point, xx, yy, zz, yz,
      !> xz, xy, W/(m K).
      real(c_double), intent(out) :: cumulative(*)
      !> [n_temperatures][n_points][6] Derivative of cumulative, or NULL.
      real(c_double), intent(out), optional :: density(*)
      !> Options, see above.
      type(c_ptr), value :: options
      integer(c_int32_t) :: answer
    end function

    !> Shape of an array result.
    function lk_conductivity_get_shape(conductivity, name, rank, shape) &
        bind(c, name="lk_conductivity_get_shape") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: conductivity
      !> Name as in lk_conductivity_get_<name>().
      character(kind=c_char), intent(in) :: name(*)
      !> Number of dimensions.
      integer(c_int64_t), intent(out) :: rank
      !> [8] Extents; the first rank ones are set.
      integer(c_int64_t), intent(out) :: shape(*)
      integer(c_int32_t) :: answer
    end function

    !> Number of temperatures.
    function lk_conductivity_get_n_temperatures(conductivity, value) &
        bind(c, name="lk_conductivity_get_n_temperatures") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: conductivity
      !> Number.
      integer(c_int64_t), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Number of smearings.
    function lk_conductivity_get_n_sigmas(conductivity, value) &
        bind(c, name="lk_conductivity_get_n_sigmas") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: conductivity
      !> Number.
      integer(c_int64_t), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Number of irreducible q-points.
    function lk_conductivity_get_n_qpoints(conductivity, value) &
        bind(c, name="lk_conductivity_get_n_qpoints") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: conductivity
      !> Number.
      integer(c_int64_t), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Number of bands.
    function lk_conductivity_get_n_bands(conductivity, value) &
        bind(c, name="lk_conductivity_get_n_bands") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: conductivity
      !> Number.
      integer(c_int64_t), intent(out) :: value
      integer(c_int32_t) :: answer
    end function

    !> Temperatures.
    function lk_conductivity_get_temperatures(conductivity, n, out) &
        bind(c, name="lk_conductivity_get_temperatures") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: conductivity
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Temperatures, shape [n_temperatures], K.
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Smearings.
    function lk_conductivity_get_sigmas(conductivity, n, out) &
        bind(c, name="lk_conductivity_get_sigmas") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: conductivity
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Widths of the Gaussians, shape [n_sigmas], THz; 0 is the tetrahedron method.
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Irreducible q-points.
    function lk_conductivity_get_qpoints(conductivity, n, out) &
        bind(c, name="lk_conductivity_get_qpoints") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: conductivity
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Positions, shape [n_qpoints][3], fractional.
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Numbers of grid points that the irreducible q-points stand for.
    function lk_conductivity_get_weights(conductivity, n, out) &
        bind(c, name="lk_conductivity_get_weights") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: conductivity
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Weights, shape [n_qpoints].
      integer(c_int64_t), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Lattice thermal conductivity.
    function lk_conductivity_get_kappa(conductivity, n, out) &
        bind(c, name="lk_conductivity_get_kappa") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: conductivity
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Tensors xx, yy, zz, yz, xz, xy, shape [n_sigmas][n_temperatures][6], W/(m K).
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Contributions of the modes to the conductivity, summed over the star of each q-point.
    function lk_conductivity_get_mode_kappa(conductivity, n, out) &
        bind(c, name="lk_conductivity_get_mode_kappa") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: conductivity
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Tensors xx, yy, zz, yz, xz, xy, shape
      !> [n_sigmas][n_temperatures][n_qpoints][n_bands][6], W/(m K); their sum divided by the
      !> number of grid points is the conductivity.
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Frequencies at the irreducible q-points.
    function lk_conductivity_get_frequencies(conductivity, n, out) &
        bind(c, name="lk_conductivity_get_frequencies") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: conductivity
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Frequencies, shape [n_qpoints][n_bands], THz, negative for imaginary modes.
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Group velocities at the irreducible q-points.
    function lk_conductivity_get_group_velocities(conductivity, n, out) &
        bind(c, name="lk_conductivity_get_group_velocities") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: conductivity
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Velocities, shape [n_qpoints][n_bands][3], THz Angstrom (100 m/s).
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Heat capacities of the modes.
    function lk_conductivity_get_heat_capacities(conductivity, n, out) &
        bind(c, name="lk_conductivity_get_heat_capacities") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: conductivity
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Heat capacities, shape [n_temperatures][n_qpoints][n_bands], eV/K.
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Half widths at half maximum from three-phonon scattering.
    function lk_conductivity_get_gamma(conductivity, n, out) &
        bind(c, name="lk_conductivity_get_gamma") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: conductivity
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Half widths, shape [n_sigmas][n_temperatures][n_qpoints][n_bands], THz.
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Part of gamma from normal processes, with the option "normal_umklapp".
    function lk_conductivity_get_gamma_normal(conductivity, n, out) &
        bind(c, name="lk_conductivity_get_gamma_normal") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: conductivity
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Half widths, shape [n_sigmas][n_temperatures][n_qpoints][n_bands], THz.
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Part of gamma from Umklapp processes, with the option "normal_umklapp".
    function lk_conductivity_get_gamma_umklapp(conductivity, n, out) &
        bind(c, name="lk_conductivity_get_gamma_umklapp") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: conductivity
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Half widths, shape [n_sigmas][n_temperatures][n_qpoints][n_bands], THz.
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Half widths from isotope scattering, with the options "isotopes" or "mass_variances".
    function lk_conductivity_get_gamma_isotope(conductivity, n, out) &
        bind(c, name="lk_conductivity_get_gamma_isotope") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: conductivity
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Half widths, shape [n_sigmas][n_qpoints][n_bands], THz.
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Half widths from boundary scattering, with the option "boundary_mfp".
    function lk_conductivity_get_gamma_boundary(conductivity, n, out) &
        bind(c, name="lk_conductivity_get_gamma_boundary") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: conductivity
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Half widths, shape [n_qpoints][n_bands], THz.
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Lifetimes of the modes from all scattering.
    function lk_conductivity_get_lifetimes(conductivity, n, out) &
        bind(c, name="lk_conductivity_get_lifetimes") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: conductivity
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Lifetimes 1 / (4 pi Gamma), shape [n_sigmas][n_temperatures][n_qpoints][n_bands], ps;
      !> 0 where the half width is 0.
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Mean free paths of the modes from all scattering.
    function lk_conductivity_get_mean_free_paths(conductivity, n, out) &
        bind(c, name="lk_conductivity_get_mean_free_paths") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: conductivity
      !> Number of elements of out.
      integer(c_int64_t), value :: n
      !> [n] Lengths |v| / (4 pi Gamma), shape [n_sigmas][n_temperatures][n_qpoints][n_bands],
      !> Angstrom; 0 where the half width is 0.
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

  end interface
end module libkernel_raw
