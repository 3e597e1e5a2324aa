# SPDX-License-Identifier: BSD-3-Clause
"""From the files of a crystal to a conductivity calculation."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from typing import Any

import numpy as np

import libkernel as lk

TRIAL_SECONDS = 5.0  # a coarse run that takes longer is not followed by a second one


@dataclass
class Model:
    """A crystal with its force constants."""

    supercell: lk.Supercell
    fc2: lk.Fc2
    fc3: lk.Fc3
    nac: lk.Nac | None
    second_supercell: lk.Supercell

    @property
    def formula(self) -> str:
        """Elements and their ratio, for example NaCl."""
        symbols = self.supercell.primitive_symbols
        counts = {symbol: symbols.count(symbol) for symbol in dict.fromkeys(symbols)}
        common = math.gcd(*counts.values())
        return "".join(f"{s}{n // common if n > common else ''}" for s, n in counts.items())


def read_input(path: str, forces_fc3: str | None = None, forces_fc2: str | None = None,
               born: str | None = None) -> lk.Input:
    data = lk.Input.read(path)
    if forces_fc3:
        data.read_forces_fc3(forces_fc3)
    if forces_fc2:
        data.read_forces_fc2(forces_fc2)
    if born:
        data.read_born(born)
    return data


def _displacements(supercell: lk.Supercell, data: lk.Input, second_order: bool,
                   option: str) -> lk.Displacements:
    found = data.has_phonon_forces if second_order else data.has_forces
    if not found:
        raise ValueError(f"the input has no forces for {option}; give a file that has them")
    return lk.Displacements.from_input(supercell, data, second_order=second_order)


def make_model(data: lk.Input, fc2_file: str | None = None, fc3_file: str | None = None) -> Model:
    """Force constants from the forces of the input, or from files where they are given."""
    from libkernel import hdf5

    supercell = lk.Supercell.from_input(data)
    own_supercell = data.has_phonon_supercell_matrix
    second = lk.Supercell.from_input(data, second_order=True) if own_supercell else supercell
    fc3 = hdf5.read_fc3(fc3_file, supercell) if fc3_file else lk.Fc3.from_displacements(
        supercell, _displacements(supercell, data, False, "--forces-fc3"))
    fc2 = hdf5.read_fc2(fc2_file, second) if fc2_file else lk.Fc2.from_displacements(
        second, _displacements(second, data, own_supercell,
                               "--forces-fc2" if own_supercell else "--forces-fc3"))
    nac = None
    if data.has_nac:
        method = data.nac_method or "gonze"
        nac = lk.Nac(data.born, data.dielectric, unit_factor=data.nac_factor, method=method)
    return Model(supercell, fc2, fc3, nac, second)


def make_grid(supercell: lk.Supercell, mesh: Any = None, length: float | None = None,
              matrix: Any = None, generalized: bool = False) -> lk.Grid:
    if matrix is not None:
        return lk.Grid.from_matrix(supercell, np.reshape(matrix, (3, 3)))
    if length is not None:
        return lk.Grid.from_length(supercell, length, generalized_grid=generalized)
    return lk.Grid(supercell, mesh)


def is_regular(grid: lk.Grid) -> bool:
    matrix = grid.grid_matrix
    return bool(np.array_equal(matrix, np.diag(np.diag(matrix))))


def estimate_seconds(model: Model, grid: lk.Grid, n_triplets: int,
                     options: dict[str, Any]) -> float:
    """Time of a run, from two runs on coarse grids of the same crystal.

    Their difference has no start-up in it. Finer grids need less time per triplet: the estimate is
    high rather than low.
    """
    first = _trial(model, grid, 7, options)
    if first[0] > TRIAL_SECONDS:
        return first[0] * n_triplets / first[1]
    second = _trial(model, grid, 11, options)
    if second[1] <= first[1]:
        return first[0] * n_triplets / first[1]
    rate = max(second[0] - first[0], 0.1 * second[0]) / (second[1] - first[1])
    return second[0] + rate * max(n_triplets - second[1], 0)


def _trial(model: Model, grid: lk.Grid, n: int, options: dict[str, Any]) -> tuple[float, int]:
    """Seconds and number of triplets of a grid of the same form with at most n points in a row."""
    numbers = grid.d_diag if is_regular(grid) else np.array([n, n, n])
    coarse = np.maximum(np.rint(numbers * min(1.0, n / numbers.max())), 1).astype(np.int64)
    try:
        trial_grid = lk.Grid(model.supercell, coarse)
    except lk.SymmetryError:
        trial_grid = lk.Grid(model.supercell, [n, n, n])
    trial = lk.Conductivity(model.supercell, trial_grid, model.fc2, model.fc3, model.nac, **options)
    begin = time.perf_counter()
    trial.run()
    return time.perf_counter() - begin, trial.estimate().n_triplets
