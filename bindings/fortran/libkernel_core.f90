! SPDX-License-Identifier: BSD-3-Clause
!> What the generated modules stand on: errors, texts, checks of sizes, options, context.
module libkernel_core
  use, intrinsic :: iso_c_binding
  use libkernel_raw, raw_event => lk_trace_event, raw_progress => lk_progress, &
    raw_api_hash => lk_api_hash
  implicit none
  private
  public :: lk_context, lk_options, lk_trace_event, lk_progress, lk_trace_receiver, &
    lk_progress_receiver
  public :: report, compatible, fits, copied, c_text, text_list, all_texts, raw_context, &
    raw_options, extents

  !> A set of options by key. The first set() makes it; not to be copied.
  type :: lk_options
    !> Handle for the raw layer, NULL without options.
    type(c_ptr) :: raw = c_null_ptr
  contains
    !> set(key, value [, stat, errmsg]): integer, real, logical, text, or a list of one of them.
    generic :: set => set_int32, set_int64, set_double, set_bool, set_text, set_int32s, &
      set_int64s, set_doubles, set_texts
    procedure :: destroy => options_destroy
    procedure, private :: make => options_make
    procedure, private :: set_int32, set_int64, set_double, set_bool, set_text, set_int32s, &
      set_int64s, set_doubles, set_texts
    procedure, private :: copy => options_copy
    generic :: assignment(=) => copy
    final :: options_final
  end type

  !> Settings of the calls that name it. One that was not created stands for the process's default
  !> context. Not to be copied.
  type :: lk_context
    !> Handle for the raw layer.
    type(c_ptr) :: raw = c_null_ptr
  contains
    procedure :: create => context_create
    procedure :: destroy => context_destroy
    generic :: set_threads => set_threads_int32, set_threads_int64
    procedure :: get_threads => context_get_threads
    procedure :: set_backend => context_set_backend
    procedure :: get_backend => context_get_backend
    procedure :: set_trace => context_set_trace
    procedure :: set_progress => context_set_progress
    procedure, private :: set_threads_int32, set_threads_int64
    procedure, private :: copy => context_copy
    generic :: assignment(=) => copy
    final :: context_final
  end type

  !> One event: kind is one of LK_TRACE_BEGIN, _END, _DISPATCH, _COUNTER, _LOG.
  type :: lk_trace_event
    integer(c_int32_t) :: kind
    character(len=:), allocatable :: name, backend, status, implementation, isa, detail
    integer(c_int64_t) :: threads, elapsed_ns
    real(c_double) :: value
  end type

  !> State of a running call; seconds_left is negative when unknown. stop() ends the call, which
  !> then returns LK_E_CANCELLED.
  type :: lk_progress
    character(len=:), allocatable :: stage
    integer(c_int64_t) :: done, total
    real(c_double) :: seconds_left
    logical, private :: stopped = .false.
  contains
    procedure :: stop => progress_stop
  end type

  abstract interface
    !> Receives events; data is what set_trace() was given, else disassociated. A procedure of a
    !> module, since an internal procedure ends with its host.
    subroutine lk_trace_receiver(event, data)
      import :: lk_trace_event
      type(lk_trace_event), intent(in) :: event
      class(*), pointer, intent(in) :: data
    end subroutine

    !> Asked now and then during long work; data is what set_progress() was given.
    subroutine lk_progress_receiver(progress, data)
      import :: lk_progress
      type(lk_progress), intent(inout) :: progress
      class(*), pointer, intent(in) :: data
    end subroutine
  end interface

  abstract interface
    !> A getter of one text of a list.
    function text_getter(handle, i, value) bind(c) result(answer)
      import :: c_ptr, c_int64_t, c_int32_t
      type(c_ptr), value :: handle
      integer(c_int64_t), value :: i
      type(c_ptr), intent(out) :: value
      integer(c_int32_t) :: answer
    end function
  end interface

  !> Travels as user data, freed by the library.
  type :: trace_box
    procedure(lk_trace_receiver), pointer, nopass :: receiver => null()
    class(*), pointer :: data => null()
  end type

  type :: progress_box
    procedure(lk_progress_receiver), pointer, nopass :: receiver => null()
    class(*), pointer :: data => null()
  end type

  !> Texts as C wants them: NUL-terminated, with an array of pointers.
  type :: text_list
    character(kind=c_char), allocatable :: letters(:, :)
    type(c_ptr), allocatable :: pointers(:)
  contains
    procedure :: fill => text_list_fill
  end type

  interface
    function strlen(text) bind(c, name="strlen") result(n)
      import :: c_ptr, c_size_t
      type(c_ptr), value :: text
      integer(c_size_t) :: n
    end function
  end interface

contains

  ! ---- errors

  !> Hands a status on; without stat a failure ends the program with its text.
  subroutine report(status, stat, errmsg)
    integer(c_int32_t), intent(in) :: status
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    if (status == LK_OK) then
      if (present(stat)) stat = status
      return
    end if
    call fail(status, copied(lk_error_message()), stat, errmsg)
  end subroutine

  subroutine fail(status, text, stat, errmsg)
    integer(c_int32_t), intent(in) :: status
    character(len=*), intent(in) :: text
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    if (present(errmsg)) errmsg = text
    if (.not. present(stat)) error stop "libkernel: "//text
    stat = status
  end subroutine

  !> False, and reported, when the library has another interface than this module.
  function compatible(stat, errmsg) result(same)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    logical :: same
    character(kind=c_char), pointer :: found(:)
    integer :: i
    call c_f_pointer(raw_api_hash(), found, [len(libkernel_raw_hash)])
    same = all([(found(i) == libkernel_raw_hash(i:i), i = 1, len(libkernel_raw_hash))])
    if (.not. same) call fail(LK_E_INTERNAL, "libkernel.so has the interface "// &
      copied(raw_api_hash())//", the Fortran modules need "//libkernel_raw_hash// &
      "; build both from one source tree", stat, errmsg)
  end function

  !> False, and reported, when an array has another shape than its neighbours ask for.
  function fits(name, found, expected, stat, errmsg) result(same)
    character(len=*), intent(in) :: name
    integer(c_int64_t), intent(in) :: found(:), expected(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    logical :: same
    same = all(found == expected)
    if (.not. same) call fail(LK_E_SHAPE, name//": need shape "//extents_text(expected)// &
      ", got "//extents_text(found), stat, errmsg)
  end function

  pure function extents_text(extents) result(text)
    integer(c_int64_t), intent(in) :: extents(:)
    character(len=:), allocatable :: text
    character(len=24) :: number
    integer :: i
    text = "("
    do i = 1, size(extents)
      write (number, '(i0)') extents(i)
      text = text//trim(number)
      if (i < size(extents)) text = text//", "
    end do
    text = text//")"
  end function

  !> Extents of C in Fortran's order; zeros for negative ones and without an answer.
  pure function extents(status, rank, shape, expected) result(reversed)
    integer(c_int32_t), intent(in) :: status
    integer(c_int64_t), intent(in) :: rank, shape(:)
    integer, intent(in) :: expected
    integer(c_int64_t) :: reversed(expected)
    reversed = 0
    if (status == LK_OK .and. rank == expected) reversed = max(shape(expected:1:-1), 0_c_int64_t)
  end function

  ! ---- texts

  !> A copy of a C text; empty for NULL.
  function copied(pointer) result(text)
    type(c_ptr), intent(in) :: pointer
    character(len=:), allocatable :: text
    character(kind=c_char), pointer :: letters(:)
    integer :: i, n
    text = ""
    if (.not. c_associated(pointer)) return
    n = int(strlen(pointer))
    call c_f_pointer(pointer, letters, [n])
    deallocate (text)
    allocate (character(len=n) :: text)
    do i = 1, n
      text(i:i) = letters(i)
    end do
  end function

  !> Without trailing blanks, with the NUL that C wants.
  pure function c_text(text) result(terminated)
    character(len=*), intent(in) :: text
    character(len=:), allocatable :: terminated
    terminated = trim(text)//c_null_char
  end function

  subroutine text_list_fill(self, texts)
    class(text_list), intent(inout), target :: self
    character(len=*), intent(in) :: texts(:)
    integer :: i, j, n
    if (allocated(self%letters)) deallocate (self%letters, self%pointers)
    allocate (self%letters(len(texts) + 1, size(texts)), self%pointers(size(texts)))
    do i = 1, size(texts)
      n = len_trim(texts(i))
      do j = 1, n
        self%letters(j, i) = texts(i)(j:j)
      end do
      self%letters(n + 1, i) = c_null_char
      self%pointers(i) = c_loc(self%letters(1, i))
    end do
  end subroutine

  !> All texts of a list that a handle keeps.
  subroutine all_texts(getter, handle, n, texts, status)
    procedure(text_getter) :: getter
    type(c_ptr), intent(in) :: handle
    integer(c_int64_t), intent(in) :: n
    character(len=:), allocatable, intent(out) :: texts(:)
    integer(c_int32_t), intent(out) :: status
    type(c_ptr) :: pointers(n)
    integer(c_int64_t) :: i, longest
    longest = 0
    status = LK_OK
    do i = 1, n
      status = getter(handle, i - 1, pointers(i))
      if (status /= LK_OK) return
      longest = max(longest, int(strlen(pointers(i)), c_int64_t))
    end do
    allocate (character(len=longest) :: texts(n))
    do i = 1, n
      texts(i) = copied(pointers(i))
    end do
  end subroutine

  ! ---- options

  function raw_options(options) result(raw)
    type(lk_options), intent(in), optional :: options
    type(c_ptr) :: raw
    raw = c_null_ptr
    if (present(options)) raw = options%raw
  end function

  !> True when there is a set of options to change.
  function options_make(self, stat, errmsg) result(made)
    class(lk_options), intent(inout) :: self
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    logical :: made
    integer(c_int32_t) :: status
    made = c_associated(self%raw)
    if (made) return
    if (.not. compatible(stat, errmsg)) return
    status = lk_options_create(self%raw)
    made = status == LK_OK
    if (.not. made) call report(status, stat, errmsg)
  end function

  subroutine options_destroy(self)
    class(lk_options), intent(inout) :: self
    if (c_associated(self%raw)) call lk_options_destroy(self%raw)
    self%raw = c_null_ptr
  end subroutine

  subroutine options_final(self)
    type(lk_options), intent(inout) :: self
    call self%destroy()
  end subroutine

  subroutine options_copy(self, other)
    class(lk_options), intent(inout) :: self
    class(lk_options), intent(in) :: other
    if (c_associated(other%raw) .or. c_associated(self%raw)) &
      error stop "libkernel: an lk_options cannot be copied"
  end subroutine

  subroutine set_int32(self, key, value, stat, errmsg)
    class(lk_options), intent(inout) :: self
    character(len=*), intent(in) :: key
    integer(c_int32_t), intent(in) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call self%set(key, int(value, c_int64_t), stat, errmsg)
  end subroutine

  subroutine set_int64(self, key, value, stat, errmsg)
    class(lk_options), intent(inout) :: self
    character(len=*), intent(in) :: key
    integer(c_int64_t), intent(in) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    if (.not. self%make(stat, errmsg)) return
    call report(lk_options_set_int64(self%raw, c_text(key), value), stat, errmsg)
  end subroutine

  subroutine set_double(self, key, value, stat, errmsg)
    class(lk_options), intent(inout) :: self
    character(len=*), intent(in) :: key
    real(c_double), intent(in) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    if (.not. self%make(stat, errmsg)) return
    call report(lk_options_set_double(self%raw, c_text(key), value), stat, errmsg)
  end subroutine

  subroutine set_bool(self, key, value, stat, errmsg)
    class(lk_options), intent(inout) :: self
    character(len=*), intent(in) :: key
    logical, intent(in) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    if (.not. self%make(stat, errmsg)) return
    call report(lk_options_set_bool(self%raw, c_text(key), &
                                    merge(1_c_int32_t, 0_c_int32_t, value)), stat, errmsg)
  end subroutine

  subroutine set_text(self, key, value, stat, errmsg)
    class(lk_options), intent(inout) :: self
    character(len=*), intent(in) :: key, value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    if (.not. self%make(stat, errmsg)) return
    call report(lk_options_set_string(self%raw, c_text(key), c_text(value)), stat, errmsg)
  end subroutine

  subroutine set_int32s(self, key, values, stat, errmsg)
    class(lk_options), intent(inout) :: self
    character(len=*), intent(in) :: key
    integer(c_int32_t), intent(in) :: values(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call self%set(key, int(values, c_int64_t), stat, errmsg)
  end subroutine

  subroutine set_int64s(self, key, values, stat, errmsg)
    class(lk_options), intent(inout) :: self
    character(len=*), intent(in) :: key
    integer(c_int64_t), intent(in), contiguous :: values(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    if (.not. self%make(stat, errmsg)) return
    call report(lk_options_set_int64_array(self%raw, c_text(key), size(values, kind=c_int64_t), &
                                           values), stat, errmsg)
  end subroutine

  subroutine set_doubles(self, key, values, stat, errmsg)
    class(lk_options), intent(inout) :: self
    character(len=*), intent(in) :: key
    real(c_double), intent(in), contiguous :: values(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    if (.not. self%make(stat, errmsg)) return
    call report(lk_options_set_double_array(self%raw, c_text(key), size(values, kind=c_int64_t), &
                                            values), stat, errmsg)
  end subroutine

  subroutine set_texts(self, key, values, stat, errmsg)
    class(lk_options), intent(inout) :: self
    character(len=*), intent(in) :: key, values(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    type(text_list), target :: list
    if (.not. self%make(stat, errmsg)) return
    call list%fill(values)
    call report(lk_options_set_string_array(self%raw, c_text(key), size(values, kind=c_int64_t), &
                                            list%pointers), stat, errmsg)
  end subroutine

  ! ---- context

  function raw_context(context) result(raw)
    type(lk_context), intent(in), optional :: context
    type(c_ptr) :: raw
    raw = c_null_ptr
    if (present(context)) raw = context%raw
  end function

  !> Makes a context; what is left out comes from the environment.
  subroutine context_create(self, threads, backend, stat, errmsg)
    class(lk_context), intent(inout) :: self
    !> Number of threads.
    integer, intent(in), optional :: threads
    !> "auto", "reference" or "native".
    character(len=*), intent(in), optional :: backend
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status
    call self%destroy()
    if (.not. compatible(stat, errmsg)) return
    status = lk_context_create(self%raw)
    if (status == LK_OK .and. present(threads)) &
      status = lk_context_set_threads(self%raw, int(threads, c_int64_t))
    call report(status, stat, errmsg)
    if (status == LK_OK .and. present(backend)) call self%set_backend(backend, stat, errmsg)
  end subroutine

  !> Frees the context; handles made from it stay usable.
  subroutine context_destroy(self)
    class(lk_context), intent(inout) :: self
    if (c_associated(self%raw)) call lk_context_destroy(self%raw)
    self%raw = c_null_ptr
  end subroutine

  subroutine context_final(self)
    type(lk_context), intent(inout) :: self
    call self%destroy()
  end subroutine

  subroutine context_copy(self, other)
    class(lk_context), intent(inout) :: self
    class(lk_context), intent(in) :: other
    if (c_associated(other%raw) .or. c_associated(self%raw)) &
      error stop "libkernel: an lk_context cannot be copied"
  end subroutine

  subroutine set_threads_int32(self, threads, stat, errmsg)
    class(lk_context), intent(inout) :: self
    integer(c_int32_t), intent(in) :: threads
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call self%set_threads(int(threads, c_int64_t), stat, errmsg)
  end subroutine

  !> Sets the number of threads of a call; 0 takes the environment's.
  subroutine set_threads_int64(self, threads, stat, errmsg)
    class(lk_context), intent(inout) :: self
    integer(c_int64_t), intent(in) :: threads
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_context_set_threads(self%raw, threads), stat, errmsg)
  end subroutine

  !> Number of threads of a call.
  subroutine context_get_threads(self, threads, stat, errmsg)
    class(lk_context), intent(in) :: self
    integer(c_int64_t), intent(out) :: threads
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_context_get_threads(self%raw, threads), stat, errmsg)
  end subroutine

  !> Chooses "auto", "reference" or "native".
  subroutine context_set_backend(self, backend, stat, errmsg)
    class(lk_context), intent(inout) :: self
    character(len=*), intent(in) :: backend
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: chosen
    do chosen = LK_BACKEND_AUTO, LK_BACKEND_NATIVE
      if (copied(lk_backend_name(chosen)) /= backend) cycle
      call report(lk_context_set_backend(self%raw, chosen), stat, errmsg)
      return
    end do
    call fail(LK_E_INVALID, "backend: need one of auto, reference, native, got """//backend//"""", &
              stat, errmsg)
  end subroutine

  !> "auto", "reference" or "native".
  subroutine context_get_backend(self, backend, stat, errmsg)
    class(lk_context), intent(in) :: self
    character(len=:), allocatable, intent(out) :: backend
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: chosen
    call report(lk_context_get_backend(self%raw, chosen), stat, errmsg)
    backend = copied(lk_backend_name(chosen))
  end subroutine

  !> Sends trace events of some kinds, a sum of LK_TRACE_... (all by default), to a receiver;
  !> without one turns the trace off. The library keeps a pointer to data.
  subroutine context_set_trace(self, receiver, data, kinds, stat, errmsg)
    class(lk_context), intent(inout) :: self
    procedure(lk_trace_receiver), optional :: receiver
    class(*), intent(inout), target, optional :: data
    integer(c_int32_t), intent(in), optional :: kinds
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    type(trace_box), pointer :: box
    integer(c_int32_t) :: mask, status
    if (.not. present(receiver)) then
      call report(lk_context_set_trace(self%raw, 0_c_int32_t, c_null_funptr, c_null_ptr, &
                                       c_null_funptr), stat, errmsg)
      return
    end if
    mask = LK_TRACE_ALL
    if (present(kinds)) mask = kinds
    allocate (box)
    box%receiver => receiver
    if (present(data)) box%data => data
    status = lk_context_set_trace(self%raw, mask, c_funloc(call_trace), c_loc(box), &
                                  c_funloc(free_trace))
    if (status /= LK_OK) deallocate (box)
    call report(status, stat, errmsg)
  end subroutine

  !> Asks a receiver now and then during long work; without one turns that off. The library keeps a
  !> pointer to data.
  subroutine context_set_progress(self, receiver, data, stat, errmsg)
    class(lk_context), intent(inout) :: self
    procedure(lk_progress_receiver), optional :: receiver
    class(*), intent(inout), target, optional :: data
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    type(progress_box), pointer :: box
    integer(c_int32_t) :: status
    if (.not. present(receiver)) then
      call report(lk_context_set_progress(self%raw, c_null_funptr, c_null_ptr, c_null_funptr), &
                  stat, errmsg)
      return
    end if
    allocate (box)
    box%receiver => receiver
    if (present(data)) box%data => data
    status = lk_context_set_progress(self%raw, c_funloc(call_progress), c_loc(box), &
                                     c_funloc(free_progress))
    if (status /= LK_OK) deallocate (box)
    call report(status, stat, errmsg)
  end subroutine

  subroutine progress_stop(self)
    class(lk_progress), intent(inout) :: self
    self%stopped = .true.
  end subroutine

  ! ---- what C calls; name="" keeps the symbols local

  subroutine call_trace(event, user_data) bind(c, name="")
    type(raw_event), intent(in) :: event
    type(c_ptr), value :: user_data
    type(trace_box), pointer :: box
    type(lk_trace_event) :: told
    call c_f_pointer(user_data, box)
    told%kind = event%kind
    told%name = copied(event%name)
    told%backend = copied(lk_backend_name(event%backend))
    told%status = copied(lk_status_name(event%status))
    told%implementation = copied(event%implementation)
    told%isa = copied(event%isa)
    told%detail = copied(event%detail)
    told%threads = event%threads
    told%elapsed_ns = event%elapsed_ns
    told%value = event%value
    call box%receiver(told, box%data)
  end subroutine

  subroutine free_trace(user_data) bind(c, name="")
    type(c_ptr), value :: user_data
    type(trace_box), pointer :: box
    call c_f_pointer(user_data, box)
    deallocate (box)
  end subroutine

  function call_progress(progress, user_data) result(answer) bind(c, name="")
    type(raw_progress), intent(in) :: progress
    type(c_ptr), value :: user_data
    integer(c_int32_t) :: answer
    type(progress_box), pointer :: box
    type(lk_progress) :: state
    call c_f_pointer(user_data, box)
    state%stage = copied(progress%stage)
    state%done = progress%done
    state%total = progress%total
    state%seconds_left = progress%seconds_left
    call box%receiver(state, box%data)
    answer = merge(1_c_int32_t, 0_c_int32_t, state%stopped)
  end function

  subroutine free_progress(user_data) bind(c, name="")
    type(c_ptr), value :: user_data
    type(progress_box), pointer :: box
    call c_f_pointer(user_data, box)
    deallocate (box)
  end subroutine
end module libkernel_core
