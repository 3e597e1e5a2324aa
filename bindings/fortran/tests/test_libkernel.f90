! SPDX-License-Identifier: BSD-3-Clause
!> The Fortran modules above the raw layer: types, options, context, callbacks, errors, kernels.
module receivers
  use libkernel
  implicit none

  type :: tally
    integer :: begun = 0, ended = 0, dispatched = 0, asked = 0
    integer :: stop_at = huge(1)
    character(len=:), allocatable :: implementation, stage
  end type

contains

  subroutine count_events(event, data)
    type(lk_trace_event), intent(in) :: event
    class(*), pointer, intent(in) :: data
    select type (data)
    type is (tally)
      if (event%kind == LK_TRACE_BEGIN) data%begun = data%begun + 1
      if (event%kind == LK_TRACE_END .and. event%elapsed_ns > 0) data%ended = data%ended + 1
      if (event%kind == LK_TRACE_DISPATCH) then
        data%dispatched = data%dispatched + 1
        data%implementation = event%implementation
      end if
    end select
  end subroutine

  subroutine ask(progress, data)
    type(lk_progress), intent(inout) :: progress
    class(*), pointer, intent(in) :: data
    select type (data)
    type is (tally)
      data%asked = data%asked + 1
      data%stage = progress%stage
      if (data%asked >= data%stop_at) call progress%stop()
    end select
  end subroutine
end module

program test_libkernel
  use receivers
  implicit none
  real(c_double), parameter :: a = 5.43_c_double
  real(c_double), parameter :: cubic(3, 3) = reshape(a * [1, 0, 0, 0, 1, 0, 0, 0, 1], [3, 3])
  real(c_double), parameter :: diamond(3, 8) = reshape( &
    0.25_c_double * [0, 0, 0, 0, 2, 2, 2, 0, 2, 2, 2, 0, &
                     1, 1, 1, 1, 3, 3, 3, 1, 3, 3, 3, 1], [3, 8])
  integer, parameter :: one(3, 3) = reshape([1, 0, 0, 0, 1, 0, 0, 0, 1], [3, 3])
  character(len=2), parameter :: silicon(8) = "Si"
  integer :: passed = 0, failed = 0

  call library()
  call crystals()
  call triclinic()
  call grids()
  call errors()
  call settings()
  call handles_end()
  call eigenvalues()
  call force_constants()
  call files()
  call callbacks()
  print '(i0, a, i0, a)', passed, " passed, ", failed, " failed"
  if (failed > 0) stop 1

contains

  subroutine check(ok, what)
    logical, intent(in) :: ok
    character(len=*), intent(in) :: what
    if (ok) then
      passed = passed + 1
    else
      failed = failed + 1
      print '(a)', "failed: "//what
    end if
  end subroutine

  subroutine library()
    character(len=:), allocatable :: kernel, implementation
    integer(c_int64_t) :: count
    integer(c_int32_t) :: backend
    real(c_double) :: mass
    call check(lk_version() /= "", "version")
    call check(len(lk_api_hash()) == 16, "hash")
    call check(index(lk_runtime_info(), "isa") > 0, "runtime info")
    call check(lk_build_info() /= "", "build info")
    call check(lk_status_name(LK_E_SHAPE) == "LK_E_SHAPE", "status name")
    call lk_kernel_count(count)
    call lk_kernel_describe(count - 1, kernel, implementation, backend)
    call check(implementation == "reference" .and. backend == LK_BACKEND_REFERENCE, "last entry")
    call lk_element_mass("Si", mass)
    call check(abs(mass - 28.0855_c_double) < 1e-9_c_double, "mass of silicon")
  end subroutine

  subroutine crystals()
    type(lk_crystal) :: crystal
    type(lk_supercell) :: supercell
    real(c_double), allocatable :: lattice(:, :), positions(:, :), masses(:)
    integer(c_int64_t), allocatable :: rotations(:, :, :), equivalent(:), shape(:), matrix(:, :)
    integer(c_int64_t) :: n, n_operations
    character(len=:), allocatable :: group, symbol, symbols(:)
    call crystal%create(cubic, diamond, silicon)
    call crystal%get_n_atoms(n)
    call crystal%get_n_operations(n_operations)
    call crystal%get_space_group(group)
    call check(n == 8 .and. n_operations == 192 .and. index(group, "Fd-3m") == 1, "space group")
    call crystal%get_lattice(lattice)
    call crystal%get_positions(positions)
    call crystal%get_masses(masses)
    call check(all(lattice == cubic) .and. all(positions == diamond), "arrays come back")
    call check(all(abs(masses - 28.0855_c_double) < 1e-9_c_double), "masses")
    call crystal%get_rotations(rotations)
    call check(all(ubound(rotations) == [3, 3, 192]), "rotations")
    call crystal%get_equivalent_atoms(equivalent)
    call check(all(equivalent == 1), "equivalent atoms count from 1")
    call crystal%get_symbols(symbols)
    call crystal%get_symbol(8, symbol)
    call check(size(symbols) == 8 .and. all(symbols == "Si") .and. symbol == "Si", "symbols")
    call crystal%get_shape("positions", shape)
    call check(all(shape == [3, 8]), "shape")
    call supercell%create(crystal, 2 * one)
    call supercell%get_n_atoms(n)
    call supercell%get_supercell_matrix(matrix)
    call check(n == 64 .and. all(matrix == 2 * one), "supercell")
    call crystal%create(cubic, diamond(:, 8:1:-1), silicon, masses=[(28.0_c_double, n = 1, 8)])
    call crystal%get_positions(positions)
    call crystal%get_masses(masses)
    call check(all(positions == diamond(:, 8:1:-1)) .and. all(masses == 28), "strided, again")
  end subroutine

  subroutine triclinic()
    type(lk_crystal) :: crystal
    type(lk_supercell) :: supercell
    type(lk_nac) :: nac
    real(c_double) :: rows(3, 3), born(3, 3, 2), dielectric(3, 3)
    real(c_double), allocatable :: lattice(:, :), charges(:, :, :)
    integer(c_int64_t), allocatable :: matrix(:, :), first(:), unit(:)
    integer(c_int64_t) :: n
    integer :: m(3, 3)
    rows = 0.1_c_double * transpose(reshape([31, 2, 1, 4, 37, 3, 5, 6, 43], [3, 3]))
    m = transpose(reshape([1, 1, 0, 0, 2, 1, 0, 0, 1], [3, 3]))
    call crystal%create(rows, reshape([0.0_c_double, 0.0_c_double, 0.0_c_double, 0.4_c_double, &
                                       0.3_c_double, 0.2_c_double], [3, 2]), ["Na", "Cl"])
    call supercell%create(crystal, m)
    call supercell%get_n_atoms(n)
    call check(n == 4, "atoms of the triclinic supercell")
    call supercell%get_supercell_matrix(matrix)
    call check(all(matrix == m), "supercell matrix comes back")
    call supercell%get_lattice(lattice)
    call check(all(abs(lattice - matmul(transpose(real(m, c_double)), rows)) < 1e-12_c_double), &
               "supercell vectors are columns of the matrix")
    call supercell%get_unit_to_supercell(first)
    call supercell%get_supercell_to_unit(unit)
    call check(all(unit(first) == first) .and. minval(unit) == 1, "maps count from 1")
    born(:, :, 1) = 0.1_c_double * reshape([1, 2, 3, 4, 5, 6, 7, 8, 9], [3, 3])
    born(:, :, 2) = -born(:, :, 1)
    dielectric = 2 * cubic / a
    call nac%create(born, dielectric)
    call nac%get_born(charges)
    call check(all(charges == born), "Born charges come back")
  end subroutine

  subroutine grids()
    type(lk_crystal) :: crystal
    type(lk_supercell) :: supercell
    type(lk_grid) :: grid
    integer(c_int64_t), allocatable :: weights(:), points(:), map(:), d(:), p(:, :), q(:, :)
    integer(c_int64_t) :: matrix(3, 3), d_matrix(3, 3)
    integer :: i
    call crystal%create(cubic, diamond, silicon)
    call supercell%create(crystal, one)
    call grid%create(supercell, [3, 3, 3])
    call grid%get_irreducible(points)
    call grid%get_weights(weights)
    call grid%get_map(map)
    call check(points(1) == 1 .and. sum(weights) == 27, "irreducible points count from 1")
    call check(all([(count(map == points(i)) == weights(i), i = 1, size(points))]), "weights")
    matrix = transpose(reshape([0, 1, 1, 1, 0, 1, 2, 1, 0], [3, 3]))
    call lk_grid_smith_normal_form(matrix, d, p, q)
    d_matrix = 0
    do i = 1, 3
      d_matrix(i, i) = d(i)
    end do
    call check(all(matmul(p, matmul(matrix, q)) == d_matrix), "Smith normal form")
    call grid%create_from_length(supercell, 10.0_c_double)
    call grid%get_weights(weights)
    call check(size(weights) >= 1, "grid from a length")
  end subroutine

  subroutine errors()
    type(lk_crystal) :: crystal
    type(lk_supercell) :: supercell
    character(len=:), allocatable :: symbol
    character(len=300) :: errmsg
    integer :: stat
    call crystal%create(cubic(:, 1:2), diamond, silicon, stat=stat, errmsg=errmsg)
    call check(stat == LK_E_SHAPE, "status of a wrong shape")
    call check(errmsg == "lattice: need shape (3, 3), got (3, 2)", "text of a wrong shape")
    call crystal%create(cubic, diamond, silicon(1:7), stat=stat, errmsg=errmsg)
    call check(stat == LK_E_SHAPE .and. index(errmsg, "symbols") == 1, "wrong length")
    errmsg = ""
    call crystal%create(0 * cubic, diamond, silicon, stat=stat, errmsg=errmsg)
    call check(stat /= LK_OK .and. errmsg /= "", "singular lattice")
    call crystal%get_symbol(1, symbol, stat)
    call check(stat == LK_E_HANDLE, "no handle")
    call crystal%create(cubic, diamond, silicon, stat=stat)
    call check(stat == LK_OK, "good again")
    errmsg = ""
    call crystal%get_symbol(9, symbol, stat, errmsg)
    call check(stat == LK_E_INVALID .and. errmsg /= "", "index beyond the end")
    call crystal%get_symbol(0, symbol, stat)
    call check(stat == LK_E_INVALID, "index 0")
    call supercell%create(crystal, 0 * one, stat=stat)
    call check(stat /= LK_OK, "no supercell")
  end subroutine

  subroutine settings()
    type(lk_context) :: context, default
    type(lk_options) :: options, unknown
    type(lk_crystal) :: crystal
    character(len=:), allocatable :: backend, key, kind, value, range, text
    character(len=300) :: errmsg
    integer(c_int64_t) :: n, i
    integer :: stat
    logical :: found
    call context%create(threads=1, backend="reference")
    call context%get_threads(n)
    call context%get_backend(backend)
    call check(n == 1 .and. backend == "reference", "context")
    call context%set_backend("gpu", stat, errmsg)
    call check(stat == LK_E_INVALID .and. index(errmsg, "auto, reference, native") > 0, "backend")
    call context%set_threads(-1, stat)
    call check(stat == LK_E_INVALID, "threads")
    call default%get_threads(n)
    call check(n >= 1, "default context")
    call options%set("symmetry", .false.)
    call options%set("tolerance", 1e-4_c_double)
    call options%set("threads", 1)
    call crystal%create(cubic, diamond, silicon, options=options, context=context)
    call crystal%get_n_operations(n)
    call check(n == 1, "options")
    call unknown%set("tolerence", 1e-4_c_double)
    call crystal%create(cubic, diamond, silicon, options=unknown, stat=stat, errmsg=errmsg)
    call check(stat == LK_E_OPTION .and. index(errmsg, "tolerance") > 0, "nearest key")
    call unknown%destroy()
    call unknown%set("names", ["a", "b"])
    call unknown%set("sizes", [1, 2])
    call crystal%create(cubic, diamond, silicon, options=unknown, stat=stat)
    call check(stat == LK_E_OPTION, "lists as options")
    call lk_options_count("lk_crystal_create", n)
    found = .false.
    do i = 0, n - 1
      call lk_options_describe("lk_crystal_create", i, key, kind, value, range, text)
      found = found .or. (key == "tolerance" .and. kind == "double")
    end do
    call check(found, "table of options")
  end subroutine

  subroutine handles_end()
    type(lk_context) :: context
    type(lk_crystal) :: crystal
    type(lk_supercell) :: supercell
    integer(c_int64_t) :: n
    integer :: i, stat
    call context%create(threads=1)
    call crystal%create(cubic, diamond, silicon, context=context)
    call supercell%create(crystal, one, context=context)
    call context%destroy()
    call crystal%destroy()
    call supercell%get_n_atoms(n)
    call check(n == 8, "any order of destruction")
    call crystal%get_n_atoms(n, stat)
    call check(stat == LK_E_HANDLE, "destroyed")
    do i = 1, 20
      call made_and_left(stat)
    end do
    call check(stat == LK_OK, "finalized at return")
  end subroutine

  subroutine made_and_left(stat)
    integer, intent(out) :: stat
    type(lk_crystal) :: crystal
    type(lk_options) :: options
    call options%set("symmetry", .false.)
    call crystal%create(cubic, diamond, silicon, options=options, stat=stat)
  end subroutine

  subroutine eigenvalues()
    complex(c_double_complex) :: h(2, 2, 3), v(2, 2)
    real(c_double), allocatable :: values(:, :)
    complex(c_double_complex), allocatable :: vectors(:, :, :)
    type(lk_options) :: options
    character(len=300) :: errmsg
    real(c_double) :: residual
    integer :: i, stat
    do i = 1, 3
      h(:, :, i) = reshape([cmplx(i, 0, c_double), (0.0_c_double, 1.0_c_double), &
                            (0.0_c_double, -1.0_c_double), cmplx(-i, 0, c_double)], [2, 2])
    end do
    call lk_linalg_eigh_hermitian_batch(h, values)
    call check(all(abs(values(2, :)**2 - [2, 5, 10]) < 1e-12_c_double) .and. &
               all(abs(values(1, :) + values(2, :)) < 1e-12_c_double), "eigenvalues")
    call options%set("backend", "reference")
    call lk_linalg_eigh_hermitian_batch(h, values, vectors, options=options)
    residual = 0
    do i = 1, 3
      ! the bytes are C's: band runs first, and each matrix is the transposed one
      v = transpose(vectors(:, :, i))
      residual = max(residual, maxval(abs(matmul(transpose(h(:, :, i)), v) - &
                                          v * spread(values(:, i), 1, 2))))
    end do
    call check(residual < 1e-12_c_double, "eigenvectors")
    call lk_linalg_eigh_hermitian_batch(h(:, 1:1, :), values, stat=stat, errmsg=errmsg)
    call check(stat == LK_E_SHAPE .and. index(errmsg, "matrices") == 1, "not square")
    call options%set("implementation", "no such thing")
    call lk_linalg_eigh_hermitian_batch(h, values, options=options, stat=stat)
    call check(stat /= LK_OK, "unknown implementation")
  end subroutine

  !> Forces of springs between all atoms, exactly linear, give the springs back.
  subroutine force_constants()
    type(lk_crystal) :: crystal
    type(lk_supercell) :: supercell
    type(lk_displacements) :: displacements
    type(lk_fc2) :: fc2
    type(lk_fc3) :: fc3
    type(lk_options) :: options
    real(c_double), allocatable :: forces(:, :, :), moved(:, :)
    real(c_double), allocatable :: second(:, :, :, :), third(:, :, :, :, :, :)
    real(c_double) :: shift(3, 8)
    integer(c_int64_t), allocatable :: atoms(:)
    integer(c_int64_t) :: n
    integer :: i, j
    call crystal%create(cubic, diamond, silicon)
    call supercell%create(crystal, one)
    call options%set("pairs", .true.)
    call displacements%create(supercell, options=options)
    call displacements%get_n_supercells(n)
    call displacements%get_first_atoms(atoms)
    call check(minval(atoms) >= 1 .and. maxval(atoms) <= 8, "displaced atoms count from 1")
    allocate (forces(3, 8, n))
    do i = 1, int(n)
      call displacements%get_positions(i, moved)
      shift = a * (moved - diamond)
      do j = 1, 8
        forces(:, j, i) = sum(shift, 2) - 8 * shift(:, j)
      end do
    end do
    call displacements%set_forces(forces)
    call fc2%create_from_displacements(supercell, displacements)
    call fc2%get_force_constants(second)
    call check(abs(second(1, 1, 1, 1) - 7) < 1e-9_c_double, "force on the displaced atom")
    call check(abs(second(2, 2, 2, 1) + 1) < 1e-9_c_double, "force on another atom")
    call fc3%create_from_displacements(supercell, displacements)
    call fc3%get_force_constants(third)
    call check(maxval(abs(third)) < 1e-6_c_double, "no third order")
    call check(all(shape(third) == [3, 3, 3, 8, 8, 2]), "compact third order")
    deallocate (third)
    allocate (third(3, 3, 3, 4, 4, 4))
    call random_number(third)
    call lk_fc3_permutation_symmetry(third)
    call check(abs(third(1, 2, 3, 1, 2, 3) - third(3, 2, 1, 3, 2, 1)) < 1e-12_c_double, &
               "changed in place")
  end subroutine

  subroutine files()
    character(len=*), parameter :: path = "test_libkernel_params.yaml"
    type(lk_input) :: input, again
    type(lk_supercell) :: supercell
    type(lk_displacements) :: displacements
    type(lk_options) :: options
    real(c_double) :: forces(3, 4, 4), rows(3, 3)
    real(c_double), allocatable :: found(:, :, :), lattice(:, :)
    integer(c_int64_t), allocatable :: first(:), second(:)
    integer :: m(3, 3), stat, unit
    rows = 0.1_c_double * transpose(reshape([31, 2, 1, 4, 37, 3, 5, 6, 43], [3, 3]))
    m = transpose(reshape([1, 1, 0, 0, 2, 1, 0, 0, 1], [3, 3]))
    call input%create(rows, 0.1_c_double * reshape([0, 0, 0, 4, 3, 2], [3, 2]), ["Na", "Cl"], m)
    call input%set_displacements([1, 2], 0.01_c_double * reshape([3, 0, 0, 0, 3, 0], [3, 2]), &
                                 0.0_c_double, pair_first=[1, 2], pair_atoms=[2, 4], &
                                 pair_vectors=0.01_c_double * reshape([1, 1, 1, 1, 1, 1], [3, 2]))
    call random_number(forces)
    call input%set_forces(forces)
    call input%write(path)
    call again%read(path)
    call options%set("symmetry", .false.)
    call supercell%create_from_input(again, options=options)
    call supercell%get_lattice(lattice)
    call check(all(abs(lattice - matmul(transpose(real(m, c_double)), rows)) < 1e-10_c_double), &
               "supercell of a file")
    call displacements%create_from_input(supercell, again)
    call displacements%get_first_atoms(first)
    call displacements%get_second_atoms(second)
    call displacements%get_forces(found)
    call check(all(first == [1, 2]) .and. all(second == [2, 4]), "displaced atoms of a file")
    call check(all(abs(found - forces) < 1e-9_c_double), "forces of a file")
    open (newunit=unit, file=path, status="old")
    close (unit, status="delete")
    call again%read(path, stat=stat)
    call check(stat == LK_E_FILE, "no file")
  end subroutine

  subroutine callbacks()
    type(lk_context) :: context
    type(tally), target :: told
    integer :: stat
    call context%create(threads=1)
    call context%set_trace(count_events, told)
    call eigen(context)
    call check(told%begun == 1 .and. told%ended == 1 .and. told%dispatched >= 1, "trace")
    call check(told%implementation /= "", "implementation")
    call context%set_trace(count_events, told, LK_TRACE_DISPATCH)
    call eigen(context)
    call check(told%begun == 1 .and. told%dispatched >= 2, "some kinds")
    call context%set_trace()
    call eigen(context)
    call check(told%ended == 1, "trace off")
    told%stop_at = 1
    call context%set_progress(ask, told)
    call conductivity(context, stat)
    call check(stat == LK_E_CANCELLED .and. told%asked == 1, "cancelled")
    told%stop_at = huge(1)
    call conductivity(context, stat)
    call check(stat == LK_OK .and. told%asked > 1 .and. told%stage /= "", "usable after a cancel")
    told%asked = 0
    call context%set_progress()
    call conductivity(context, stat)
    call check(stat == LK_OK .and. told%asked == 0, "progress off")
  end subroutine

  subroutine eigen(context)
    type(lk_context), intent(in) :: context
    complex(c_double_complex) :: h(2, 2, 1)
    real(c_double), allocatable :: values(:, :)
    h = reshape([1, 0, 0, 2], [2, 2, 1])
    call lk_linalg_eigh_hermitian_batch(h, values, context=context)
  end subroutine

  !> Springs, and third-order force constants of no meaning: the run is what matters.
  subroutine conductivity(context, stat)
    type(lk_context), intent(in) :: context
    integer, intent(out) :: stat
    type(lk_crystal) :: crystal
    type(lk_supercell) :: supercell
    type(lk_grid) :: grid
    type(lk_fc2) :: fc2
    type(lk_fc3) :: fc3
    type(lk_conductivity) :: run
    type(lk_options) :: options
    real(c_double) :: springs(3, 3, 8, 8)
    real(c_double), allocatable :: cubes(:, :, :, :, :, :), kappa(:, :, :)
    integer(c_int64_t) :: bytes, n_triplets
    integer :: i, j
    springs = 0
    do j = 1, 8
      do i = 1, 3
        springs(i, i, :, j) = -1
        springs(i, i, j, j) = 7
      end do
    end do
    allocate (cubes(3, 3, 3, 8, 8, 8))
    call random_number(cubes)
    call crystal%create(cubic, diamond, silicon)
    call supercell%create(crystal, one)
    call grid%create(supercell, [3, 3, 3])
    call fc2%create(supercell, springs)
    call fc3%create(supercell, cubes)
    call options%set("temperatures", [300.0_c_double])
    call run%create(supercell, grid, fc2, fc3, context=context, options=options, stat=stat)
    if (stat /= LK_OK) return
    call run%estimate(bytes, n_triplets, stat=stat)
    if (stat == LK_OK .and. (bytes <= 0 .or. n_triplets <= 0)) stat = LK_E_INTERNAL
    if (stat == LK_OK) call run%run(stat=stat)
    if (stat /= LK_OK) return
    call run%get_kappa(kappa)
    if (any(shape(kappa) /= [6, 1, 1])) stat = LK_E_SHAPE
  end subroutine
end program
