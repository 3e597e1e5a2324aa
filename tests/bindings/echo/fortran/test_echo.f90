! SPDX-License-Identifier: BSD-3-Clause
!> Every kind of argument through the generated Fortran interfaces.
module echo_checks
  use, intrinsic :: iso_c_binding
  use echo_raw
  implicit none
  integer :: passed = 0, failed = 0
  integer(c_int64_t) :: heard = 0, freed = 0

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

  function text(pointer) result(value)
    type(c_ptr), intent(in) :: pointer
    character(len=:), allocatable :: value
    character(kind=c_char), pointer :: letters(:)
    integer :: n
    call c_f_pointer(pointer, letters, [4096])
    n = 0
    do while (letters(n + 1) /= c_null_char)
      n = n + 1
    end do
    allocate (character(len=n) :: value)
    value = transfer(letters(1:n), value)
  end function

  subroutine listen(event, user_data) bind(c, name="")
    type(echo_event), intent(in) :: event
    type(c_ptr), value :: user_data
    heard = heard + event%done
    if (.not. c_associated(user_data)) heard = -1000
  end subroutine

  function progress(event, user_data) result(stop_it) bind(c, name="")
    type(echo_event), intent(in) :: event
    type(c_ptr), value :: user_data
    integer(c_int32_t) :: stop_it
    stop_it = 0
    if (event%done == 2 .and. text(event%stage) == "steps") stop_it = 1
    if (.not. c_associated(user_data)) stop_it = 0
  end function

  subroutine let_go(user_data) bind(c, name="")
    type(c_ptr), value :: user_data
    if (c_associated(user_data)) freed = freed + 1
  end subroutine
end module

program test_echo
  use echo_checks
  implicit none
  call scalars()
  call arrays()
  call texts()
  call strided()
  call handles()
  print '(i0, a, i0, a)', passed, " passed, ", failed, " failed"
  if (failed > 0) stop 1

contains

  subroutine scalars()
    integer(c_int64_t) :: count
    integer(c_int32_t) :: flag, color
    real(c_double) :: real
    real(c_float) :: single
    call check(echo_scalars_compute(2_c_int64_t**40, 1, 0.1_c_double, 0.5_c_float, ECHO_COLOR_RED, &
                                    count, flag, real, single, color) == ECHO_OK, "scalars")
    call check(count == 2_c_int64_t**40 + 1 .and. flag == 0 .and. real == -0.1_c_double .and. &
               single == -0.5_c_float .and. color == ECHO_COLOR_BLUE, "scalar values")
    call check(echo_scalars_compute(1_c_int64_t, 2, 0.0_c_double, 0.0_c_float, 0, count, flag, real, &
                                    single, color) == ECHO_E_INVALID, "wrong flag")
    call check(index(text(echo_error_message()), "flag must be 0 or 1") > 0, "error text")
    call check(text(echo_api_hash()) == echo_raw_hash, "hash")
  end subroutine

  subroutine arrays()
    real(c_double) :: a(3, 2), b(2, 3), squares(2), cubes(2), x(5)
    real(c_float) :: f(2)
    integer(c_int8_t) :: i8(2)
    integer(c_int32_t) :: i32(2)
    integer(c_int64_t) :: i64(2), count
    complex(c_double_complex) :: z(2), w(2)
    a = reshape([0, 1, 2, 3, 4, 5], [3, 2])
    call check(echo_doubles_compute(2_c_int64_t, 3_c_int64_t, a, b) == ECHO_OK, "doubles")
    call check(all(b == transpose(a)), "transposed")
    call check(echo_floats_compute(2_c_int64_t, [1.0_c_float, -2.0_c_float], f) == 0, "floats")
    call check(all(f == [-1.0, 2.0]), "float values")
    call check(echo_int8s_compute(2_c_int64_t, [1_c_int8_t, -100_c_int8_t], i8) == 0, "int8")
    call check(all(i8 == [-1, 100]), "int8 values")
    call check(echo_int32s_compute(2_c_int64_t, [1, -2], i32) == 0, "int32")
    call check(all(i32 == [-1, 2]), "int32 values")
    call check(echo_int64s_compute(2_c_int64_t, [1_c_int64_t, -2_c_int64_t**40], i64) == 0, "int64")
    call check(i64(2) == 2_c_int64_t**40, "int64 values")
    z = [(1.0_c_double, 2.0_c_double), (0.0_c_double, -3.0_c_double)]
    call check(echo_complexes_compute(2_c_int64_t, z, w) == 0, "complex")
    call check(w(1) == (1.0_c_double, -2.0_c_double), "complex values")
    call check(echo_optional_compute(2_c_int64_t, [1.0_c_double, 2.0_c_double], squares=squares) &
               == 0, "absent arrays")
    call check(all(squares == [1, 4]), "squares")
    call check(echo_optional_compute(2_c_int64_t, [1.0_c_double, 2.0_c_double], &
                                     [2.0_c_double, 2.0_c_double], squares, cubes) == 0, "present")
    call check(all(cubes == [2, 16]), "cubes")
    x = [0, 1, 2, 3, 4]
    call check(echo_inplace_compute(2_c_int64_t, x) == 0, "in place")
    call check(all(x == [0, 2, 4, 6, 8]), "doubled")
    x(2) = transfer(-1_c_int64_t, x(2))
    call check(echo_missing_compute(5_c_int64_t, x, count) == 0, "missing")
    call check(count == 1, "count")
    call check(echo_pick_compute(2_c_int64_t, squares, 2_c_int64_t, [1_c_int64_t, 0_c_int64_t], &
                                 cubes) == 0, "picked")
    call check(all(cubes == [8, 2]), "picked values")
    call check(echo_pick_compute(2_c_int64_t, squares, 2_c_int64_t, [1_c_int64_t, 2_c_int64_t], &
                                 cubes) == ECHO_E_INVALID, "bad index")
    call check(all(cubes == [8, 2]), "untouched")
  end subroutine

  subroutine texts()
    character(kind=c_char, len=4), target :: first = "a"//c_null_char, second = "bc"//c_null_char
    type(c_ptr) :: joined
    integer(c_int64_t) :: bytes
    call check(echo_strings_compute(2_c_int64_t, [c_loc(first), c_loc(second)], "-"//c_null_char, &
                                    bytes, joined) == 0, "texts")
    call check(bytes == 4 .and. text(joined) == "a-bc", "joined")
  end subroutine

  subroutine strided()
    real(c_double), target :: a(4)
    real(c_double) :: sum
    type(echo_view) :: view
    a = [1, 2, 3, 4]
    view%data = c_loc(a)
    view%dtype = ECHO_DTYPE_FLOAT64
    view%ndim = 1
    view%shape(1) = 2
    view%strides(1) = 16
    call check(echo_view_compute(view, sum) == 0, "strided")
    call check(sum == 7, "sum")
  end subroutine

  subroutine handles()
    type(c_ptr) :: store, name
    integer(c_int64_t) :: rank, shape(8), done
    real(c_double) :: values(3)
    integer, target :: anything
    call check(echo_store_create("s"//c_null_char, store) == 0, "create")
    call check(echo_store_get_name(store, name) == 0, "get name")
    call check(text(name) == "s", "name")
    call check(echo_store_set_values(store, 3_c_int64_t, [1.0_c_double, 2.0_c_double, &
                                                          3.0_c_double]) == 0, "set")
    call check(echo_store_get_shape(store, "values"//c_null_char, rank, shape) == 0, "shape")
    call check(rank == 1 .and. shape(1) == 3, "shape values")
    call check(echo_store_get_values(store, 3_c_int64_t, values) == 0, "get")
    call check(all(values == [1, 2, 3]), "values")
    call check(echo_store_get_values(c_null_ptr, 3_c_int64_t, values) == ECHO_E_HANDLE, "null")
    call check(echo_store_set_listener(store, c_funloc(listen), c_loc(anything), &
                                       c_funloc(let_go)) == 0, "listener")
    call check(echo_store_run(store, 4_c_int64_t, done) == 0, "run")
    call check(done == 4, "done")
    call check(heard == 6, "heard")
    call check(echo_store_set_progress(store, c_funloc(progress), c_loc(anything), &
                                       c_null_funptr) == 0, "progress")
    call check(echo_store_run(store, 4_c_int64_t, done) == ECHO_E_CANCELLED, "cancelled")
    call echo_store_destroy(store)
    call check(freed == 1, "freed")
    call check(echo_live_count() == 0, "nothing left")
  end subroutine
end program
