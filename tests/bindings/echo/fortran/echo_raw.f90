! SPDX-License-Identifier: BSD-3-Clause
! Generated from the C headers, do not edit; refresh by: python3 bindings/api/generate.py
!> Interfaces of the C library echo: same arguments, same order, C's index base.
module echo_raw
  use, intrinsic :: iso_c_binding
  implicit none
  public

  !> Hash of the interface that this module declares.
  character(len=*), parameter :: echo_raw_hash = "209dd8835a1a1738"

  !> Values of echo_status.
  integer(c_int32_t), parameter :: ECHO_OK = 0_c_int32_t
  integer(c_int32_t), parameter :: ECHO_E_INVALID = -1_c_int32_t
  integer(c_int32_t), parameter :: ECHO_E_SHAPE = -2_c_int32_t
  integer(c_int32_t), parameter :: ECHO_E_HANDLE = -4_c_int32_t
  integer(c_int32_t), parameter :: ECHO_E_NOMEM = -20_c_int32_t
  integer(c_int32_t), parameter :: ECHO_E_CANCELLED = -80_c_int32_t

  !> Values of echo_color.
  integer(c_int32_t), parameter :: ECHO_COLOR_RED = 0_c_int32_t
  integer(c_int32_t), parameter :: ECHO_COLOR_BLUE = 16_c_int32_t

  !> Element types of echo_view.
  integer(c_int32_t), parameter :: ECHO_DTYPE_FLOAT64 = 1_c_int32_t
  integer(c_int32_t), parameter :: ECHO_DTYPE_FLOAT32 = 2_c_int32_t
  integer(c_int32_t), parameter :: ECHO_DTYPE_INT64 = 3_c_int32_t
  integer(c_int32_t), parameter :: ECHO_DTYPE_COMPLEX128 = 4_c_int32_t

  !> A strided array.
  type, bind(c) :: echo_view
    type(c_ptr) :: data
    integer(c_int32_t) :: dtype
    integer(c_int32_t) :: ndim
    integer(c_int64_t) :: shape(8)
    integer(c_int64_t) :: strides(8)
  end type echo_view

  !> What a callback is told.
  type, bind(c) :: echo_event
    integer(c_int32_t) :: struct_size
    integer(c_int32_t) :: color
    type(c_ptr) :: stage
    integer(c_int64_t) :: done
    real(c_double) :: fraction
  end type echo_event

  abstract interface
    !> Asked at each step; 0 continues.
    function echo_progress_fn(event, user_data) bind(c) result(answer)
      import
      type(echo_event), intent(in) :: event
      type(c_ptr), value :: user_data
      integer(c_int32_t) :: answer
    end function

    !> Told at each step.
    subroutine echo_listen_fn(event, user_data) bind(c)
      import
      type(echo_event), intent(in) :: event
      type(c_ptr), value :: user_data
    end subroutine

    !> Frees user data.
    subroutine echo_free_fn(user_data) bind(c)
      import
      type(c_ptr), value :: user_data
    end subroutine

  end interface

  interface
    !> Text of the calling thread's last failure.
    function echo_error_message() bind(c, name="echo_error_message") result(answer)
      import
      type(c_ptr) :: answer
    end function

    !> Hash of the interface that the library was built from.
    function echo_api_hash() bind(c, name="echo_api_hash") result(answer)
      import
      type(c_ptr) :: answer
    end function

    !> Number of stores and pieces of user data that are alive.
    function echo_live_count() bind(c, name="echo_live_count") result(answer)
      import
      integer(c_int64_t) :: answer
    end function

    !> Gives back one value of each kind.
    function echo_scalars_compute(count, flag, real, single, color, count_out, flag_out, &
        real_out, single_out, color_out) &
        bind(c, name="echo_scalars_compute") result(answer)
      import
      !> A count, beyond 2^31 as well.
      integer(c_int64_t), value :: count
      !> 0 or 1.
      integer(c_int32_t), value :: flag
      !> A double.
      real(c_double), value :: real
      !> A float.
      real(c_float), value :: single
      !> One of echo_color_value.
      integer(c_int32_t), value :: color
      !> count + 1.
      integer(c_int64_t), intent(out) :: count_out
      !> 1 - flag.
      integer(c_int32_t), intent(out) :: flag_out
      !> -real.
      real(c_double), intent(out) :: real_out
      !> -single.
      real(c_float), intent(out) :: single_out
      !> The other color.
      integer(c_int32_t), intent(out) :: color_out
      integer(c_int32_t) :: answer
    end function

    !> Transposes a matrix.
    function echo_doubles_compute(n, m, a, out) &
        bind(c, name="echo_doubles_compute") result(answer)
      import
      !> Rows.
      integer(c_int64_t), value :: n
      !> Columns.
      integer(c_int64_t), value :: m
      !> [n][m] Matrix, THz.
      real(c_double), intent(in) :: a(*)
      !> [m][n] Transposed matrix.
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Negates numbers in single precision.
    function echo_floats_compute(n, a, out) bind(c, name="echo_floats_compute") result(answer)
      import
      !> Length.
      integer(c_int64_t), value :: n
      !> [n] Numbers.
      real(c_float), intent(in) :: a(*)
      !> [n] Their negatives.
      real(c_float), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Negates small integers.
    function echo_int8s_compute(n, a, out) bind(c, name="echo_int8s_compute") result(answer)
      import
      !> Length.
      integer(c_int64_t), value :: n
      !> [n] Numbers.
      integer(c_int8_t), intent(in) :: a(*)
      !> [n] Their negatives.
      integer(c_int8_t), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Negates 32-bit integers.
    function echo_int32s_compute(n, a, out) bind(c, name="echo_int32s_compute") result(answer)
      import
      !> Length.
      integer(c_int64_t), value :: n
      !> [n] Numbers.
      integer(c_int32_t), intent(in) :: a(*)
      !> [n] Their negatives.
      integer(c_int32_t), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Negates 64-bit integers.
    function echo_int64s_compute(n, a, out) bind(c, name="echo_int64s_compute") result(answer)
      import
      !> Length.
      integer(c_int64_t), value :: n
      !> [n] Numbers.
      integer(c_int64_t), intent(in) :: a(*)
      !> [n] Their negatives.
      integer(c_int64_t), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Conjugates complex numbers.
    function echo_complexes_compute(n, a, out) &
        bind(c, name="echo_complexes_compute") result(answer)
      import
      !> Length.
      integer(c_int64_t), value :: n
      !> [n] Numbers.
      complex(c_double_complex), intent(in) :: a(*)
      !> [n] Their conjugates.
      complex(c_double_complex), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Weighted squares, with arrays that may be left out.
    function echo_optional_compute(n, x, weights, squares, cubes) &
        bind(c, name="echo_optional_compute") result(answer)
      import
      !> Length.
      integer(c_int64_t), value :: n
      !> [n] Numbers.
      real(c_double), intent(in) :: x(*)
      !> [n] Weights; NULL for ones.
      real(c_double), intent(in), optional :: weights(*)
      !> [n] Weighted squares.
      real(c_double), intent(out) :: squares(*)
      !> [n] Weighted cubes; NULL to skip.
      real(c_double), intent(out), optional :: cubes(*)
      integer(c_int32_t) :: answer
    end function

    !> Doubles numbers in place.
    function echo_inplace_compute(n, x) bind(c, name="echo_inplace_compute") result(answer)
      import
      !> Half the length.
      integer(c_int64_t), value :: n
      !> [2*n+1] Numbers.
      real(c_double), intent(inout) :: x(*)
      integer(c_int32_t) :: answer
    end function

    !> Counts missing numbers.
    function echo_missing_compute(n, x, count) bind(c, name="echo_missing_compute") result(answer)
      import
      !> Length.
      integer(c_int64_t), value :: n
      !> [n] Numbers, NaN where missing.
      real(c_double), intent(in) :: x(*)
      !> Number of NaN.
      integer(c_int64_t), intent(out) :: count
      integer(c_int32_t) :: answer
    end function

    !> Picks numbers by index.
    function echo_pick_compute(n, x, m, indices, out) &
        bind(c, name="echo_pick_compute") result(answer)
      import
      !> Length.
      integer(c_int64_t), value :: n
      !> [n] Numbers.
      real(c_double), intent(in) :: x(*)
      !> Number of indices.
      integer(c_int64_t), value :: m
      !> [m] Indices into x.
      integer(c_int64_t), intent(in) :: indices(*)
      !> [m] Picked numbers.
      real(c_double), intent(out) :: out(*)
      integer(c_int32_t) :: answer
    end function

    !> Joins texts.
    function echo_strings_compute(n, names, glue, bytes, joined) &
        bind(c, name="echo_strings_compute") result(answer)
      import
      !> Number of texts.
      integer(c_int64_t), value :: n
      !> [n] Texts.
      type(c_ptr), intent(in) :: names(*)
      !> Text between them.
      character(kind=c_char), intent(in) :: glue(*)
      !> Length of the result in bytes.
      integer(c_int64_t), intent(out) :: bytes
      !> The joined texts, valid until the thread's next call of this function.
      type(c_ptr), intent(out) :: joined
      integer(c_int32_t) :: answer
    end function

    !> Sums a strided array of any element type, each element times its position in C order, from
    !> 1.
    function echo_view_compute(view, sum) bind(c, name="echo_view_compute") result(answer)
      import
      !> The array.
      type(echo_view), intent(in) :: view
      !> The sum; of complex numbers that of the imaginary parts.
      real(c_double), intent(out) :: sum
      integer(c_int32_t) :: answer
    end function

    !> Makes a store.
    function echo_store_create(name, out) bind(c, name="echo_store_create") result(answer)
      import
      !> Its name, copied.
      character(kind=c_char), intent(in) :: name(*)
      !> The new handle.
      type(c_ptr), intent(out) :: out
      integer(c_int32_t) :: answer
    end function

    !> Frees a store; NULL is allowed.
    subroutine echo_store_destroy(store) bind(c, name="echo_store_destroy")
      import
      !> Handle or NULL.
      type(c_ptr), value :: store
    end subroutine

    !> Keeps numbers.
    function echo_store_set_values(store, n, values) &
        bind(c, name="echo_store_set_values") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: store
      !> Number of values.
      integer(c_int64_t), value :: n
      !> [n] Values, copied.
      real(c_double), intent(in) :: values(*)
      integer(c_int32_t) :: answer
    end function

    !> Shape of an array of the store.
    function echo_store_get_shape(store, name, rank, shape) &
        bind(c, name="echo_store_get_shape") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: store
      !> "values".
      character(kind=c_char), intent(in) :: name(*)
      !> Number of dimensions.
      integer(c_int64_t), intent(out) :: rank
      !> [8] Extents.
      integer(c_int64_t), intent(out) :: shape(*)
      integer(c_int32_t) :: answer
    end function

    !> Gives the numbers back.
    function echo_store_get_values(store, n, values) &
        bind(c, name="echo_store_get_values") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: store
      !> Capacity of values.
      integer(c_int64_t), value :: n
      !> [n] Values, shape [n_values].
      real(c_double), intent(out) :: values(*)
      integer(c_int32_t) :: answer
    end function

    !> Gives the name back.
    function echo_store_get_name(store, name) bind(c, name="echo_store_get_name") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: store
      !> The name, valid until the handle ends.
      type(c_ptr), intent(out) :: name
      integer(c_int32_t) :: answer
    end function

    !> Tells a listener about the steps of echo_store_run().
    function echo_store_set_listener(store, callback, user_data, free_fn) &
        bind(c, name="echo_store_set_listener") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: store
      !> Receiver; NULL for none.
      type(c_funptr), value :: callback
      !> Passed to the callback; NULL for none.
      type(c_ptr), value :: user_data
      !> Called with user_data when no longer needed; NULL for none.
      type(c_funptr), value :: free_fn
      integer(c_int32_t) :: answer
    end function

    !> Asks a callback at the steps of echo_store_run().
    function echo_store_set_progress(store, callback, user_data, free_fn) &
        bind(c, name="echo_store_set_progress") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: store
      !> Returns 0 to go on; NULL for none.
      type(c_funptr), value :: callback
      !> Passed to the callback; NULL for none.
      type(c_ptr), value :: user_data
      !> Called with user_data when no longer needed; NULL for none.
      type(c_funptr), value :: free_fn
      integer(c_int32_t) :: answer
    end function

    !> Runs some steps and calls the callbacks.
    function echo_store_run(store, n_steps, done) bind(c, name="echo_store_run") result(answer)
      import
      !> Handle.
      type(c_ptr), value :: store
      !> Number of steps.
      integer(c_int64_t), value :: n_steps
      !> Finished steps.
      integer(c_int64_t), intent(out) :: done
      integer(c_int32_t) :: answer
    end function

  end interface
end module echo_raw
