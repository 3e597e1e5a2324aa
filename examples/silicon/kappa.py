# SPDX-License-Identifier: BSD-3-Clause
"""From crystal and forces to kappa(T): kappa.py INPUT N OUTPUT.json T...

Mesh N x N x N, natural isotopes. OUTPUT.json.maps lists the libraries of the process.
"""
import json
import pathlib
import sys

import libkernel as lk

path, n, output, *temperatures = sys.argv[1:]
data = lk.Input.read(path)
supercell = lk.Supercell.from_input(data)
displacements = lk.Displacements.from_input(supercell, data)
fc2 = lk.Fc2.from_displacements(supercell, displacements)
fc3 = lk.Fc3.from_displacements(supercell, displacements)
grid = lk.Grid(supercell, 3 * [int(n)])
conductivity = lk.Conductivity(supercell, grid, fc2, fc3, isotopes=True,
                               temperatures=[float(t) for t in temperatures])
conductivity.run()

pathlib.Path(output + ".maps").write_text(pathlib.Path("/proc/self/maps").read_text())
result = {"language": "python", "kappa": conductivity.kappa[0].tolist()}
pathlib.Path(output).write_text(json.dumps(result) + "\n")
