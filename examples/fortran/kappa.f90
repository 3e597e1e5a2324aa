! SPDX-License-Identifier: BSD-3-Clause
program kappa
  use libkernel
  implicit none
  type(lk_input) :: input
  type(lk_supercell) :: supercell
  type(lk_displacements) :: displacements
  type(lk_fc2) :: fc2
  type(lk_fc3) :: fc3
  type(lk_grid) :: grid
  type(lk_conductivity) :: conductivity
  real(c_double), allocatable :: tensors(:, :, :) ! (component, temperature, smearing)
  character(len=1000) :: path

  call get_command_argument(1, path)
  call input%read(trim(path))
  call supercell%create_from_input(input)
  call displacements%create_from_input(supercell, input)
  call fc2%create_from_displacements(supercell, displacements)
  call fc3%create_from_displacements(supercell, displacements)
  call grid%create(supercell, [11, 11, 11])
  call conductivity%create(supercell, grid, fc2, fc3)
  call conductivity%run()
  call conductivity%get_kappa(tensors)
  print '(a, f0.6, a)', "kappa(300 K) = ", tensors(1, 1, 1), " W/(m K)"
end program
