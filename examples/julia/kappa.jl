# SPDX-License-Identifier: BSD-3-Clause
using LibKernel, Printf

data = Input_read(ARGS[1])
supercell = Supercell_from_input(data)
displacements = Displacements_from_input(supercell, data)
fc2 = Fc2_from_displacements(supercell, displacements)
fc3 = Fc3_from_displacements(supercell, displacements)
grid = Grid(supercell, [11, 11, 11])
conductivity = Conductivity(supercell, grid, fc2, fc3; temperatures = [300])
run!(conductivity)
@printf("kappa(300 K) = %.6f W/(m K)\n", kappa(conductivity)[1, 1, 1])
