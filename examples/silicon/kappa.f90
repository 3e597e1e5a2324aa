! SPDX-License-Identifier: BSD-3-Clause
!> From crystal and forces to kappa(T): kappa INPUT N OUTPUT.json T...
!> Mesh N x N x N, natural isotopes. OUTPUT.json.maps lists the libraries of the process.
program kappa
  use libkernel
  implicit none
  real(c_double), allocatable :: temperatures(:), tensors(:, :, :)
  character(len=:), allocatable :: text, output
  integer :: i, k, n, unit

  if (command_argument_count() < 4) error stop "usage: kappa INPUT N OUTPUT.json T..."
  text = argument(2)
  read (text, *) n
  allocate (temperatures(command_argument_count() - 3))
  do i = 1, size(temperatures)
    text = argument(3 + i)
    read (text, *) temperatures(i)
  end do
  call compute(argument(1), n, temperatures, tensors)

  output = argument(3)
  call copy_maps(output//".maps")
  open (newunit=unit, file=output, action="write", status="replace")
  write (unit, '(a)') '{"language": "fortran", "kappa": ['
  do i = 1, size(temperatures)
    write (unit, '(a, 6(es25.16e3, a), a)') "[", &
      (tensors(k, i, 1), merge("]", ",", k == 6), k=1, 6), merge(" ", ",", i == size(temperatures))
  end do
  write (unit, '(a)') "]}"
  close (unit)

contains

  subroutine compute(path, n, temperatures, tensors)
    character(len=*), intent(in) :: path
    integer, intent(in) :: n
    real(c_double), intent(in) :: temperatures(:)
    real(c_double), allocatable, intent(out) :: tensors(:, :, :)
    type(lk_input) :: input
    type(lk_supercell) :: supercell
    type(lk_displacements) :: displacements
    type(lk_fc2) :: fc2
    type(lk_fc3) :: fc3
    type(lk_grid) :: grid
    type(lk_options) :: options
    type(lk_conductivity) :: conductivity
    call input%read(path)
    call supercell%create_from_input(input)
    call displacements%create_from_input(supercell, input)
    call fc2%create_from_displacements(supercell, displacements)
    call fc3%create_from_displacements(supercell, displacements)
    call grid%create(supercell, [n, n, n])
    call options%set("temperatures", temperatures)
    call options%set("isotopes", .true.)
    call conductivity%create(supercell, grid, fc2, fc3, options=options)
    call conductivity%run()
    call conductivity%get_kappa(tensors)
  end subroutine

  function argument(i) result(text)
    integer, intent(in) :: i
    character(len=:), allocatable :: text
    integer :: length
    call get_command_argument(i, length=length)
    allocate (character(len=length) :: text)
    call get_command_argument(i, text)
  end function

  subroutine copy_maps(name)
    character(len=*), intent(in) :: name
    character(len=4096) :: line
    integer :: from, to, status
    open (newunit=from, file="/proc/self/maps", action="read")
    open (newunit=to, file=name, action="write", status="replace")
    do
      read (from, '(a)', iostat=status) line
      if (status /= 0) exit
      write (to, '(a)') trim(line)
    end do
    close (from)
    close (to)
  end subroutine
end program
