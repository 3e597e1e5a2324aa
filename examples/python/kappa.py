# SPDX-License-Identifier: BSD-3-Clause
import sys

import libkernel as lk

data = lk.Input.read(sys.argv[1])
supercell = lk.Supercell.from_input(data)
displacements = lk.Displacements.from_input(supercell, data)
fc2 = lk.Fc2.from_displacements(supercell, displacements)
fc3 = lk.Fc3.from_displacements(supercell, displacements)
grid = lk.Grid(supercell, [11, 11, 11])
conductivity = lk.Conductivity(supercell, grid, fc2, fc3, temperatures=[300])
conductivity.run()
print(f"kappa(300 K) = {conductivity.kappa[0, 0, 0]:.6f} W/(m K)")
