! SPDX-License-Identifier: BSD-3-Clause
!> Numerical kernels of libkernel: handles as derived types, kernels as subroutines on arrays.
!>
!> Arrays have the dimensions of the C interface in reversed order and the same bytes; indices count
!> from 1, matrices are written as on paper. Orders in brackets, [q-point][band], are C's. Every
!> procedure that can fail takes stat and errmsg, which work as those of allocate: without stat a
!> failure ends the program with its text. The raw layer, with C's index base, is the module
!> libkernel_raw.
module libkernel
  use, intrinsic :: iso_c_binding, only: c_double, c_double_complex, c_int8_t, c_int32_t, c_int64_t
  use libkernel_core, only: lk_context, lk_options, lk_trace_event, lk_progress, lk_trace_receiver, &
    lk_progress_receiver
  use libkernel_handles
  use libkernel_kernels
  implicit none
  public
end module libkernel
