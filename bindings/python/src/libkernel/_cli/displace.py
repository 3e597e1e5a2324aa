# SPDX-License-Identifier: BSD-3-Clause
"""libkernel displace."""

from __future__ import annotations

from pathlib import Path

import numpy as np

import libkernel as lk


def run(cell: Path, numbers: list[int], primitive: list[float] | None, pairs: bool,
        amplitude: float | None, output: Path) -> None:
    matrix = np.diag(numbers) if len(numbers) == 3 else np.reshape(numbers, (3, 3))
    primitive_matrix = None if primitive is None else np.reshape(primitive, (3, 3))
    crystal = lk.Crystal.read(cell)
    supercell = lk.Supercell(crystal, matrix, primitive_matrix)
    found = lk.Displacements(supercell, pairs=pairs, amplitude=amplitude)
    data = lk.Input(crystal.lattice, crystal.positions, crystal.symbols, matrix,
                    crystal.masses, supercell.primitive_matrix,
                    program="phono3py" if pairs else "phonopy")
    second = (found.first_of_second, found.second_atoms, found.second_displacements)
    data.set_displacements(found.first_atoms, found.first_displacements, 0.0,
                           *(second if pairs else ()))
    output.mkdir(parents=True, exist_ok=True)
    name = "phono3py_disp.yaml" if pairs else "phonopy_disp.yaml"
    data.write(output / name)
    data.write_supercells(output)
    print(f"{crystal.space_group}, {supercell.n_atoms} atoms in the supercell, "
          f"{supercell.n_primitive} in the primitive cell")
    print(f"{found.n_supercells} displaced supercells ({found.n_first} single, "
          f"{found.n_second} pairs) and {name} in {output}")
