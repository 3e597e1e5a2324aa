# SPDX-License-Identifier: BSD-3-Clause
"""One side of a comparison, in a process of its own, so that each has its own threads.

usage: worker.py prepare CRYSTAL SOURCE OUT.npz   force constants of a crystal, by phono3py
       worker.py ours INPUT.npz
       worker.py phono3py INPUT.npz
       worker.py eigenproblems

The last three answer requests, one JSON line each, until the input ends.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import Any, Callable

import numpy as np

from measure import timed

TEMPERATURE = 300.0
CRYSTALS = {
    "Si-PBEsol": ("phono3py_si_pbesol.yaml", "FORCES_FC3_si_pbesol"),
    "NaCl-PBE": ("phono3py_params_NaCl222.yaml.xz", None),
    "AlN-LDA": ("phono3py_params_AlN332.yaml.xz", None),
}


def prepare(crystal: str, source: str, out: str) -> None:
    """Cells and force constants of one of phono3py's data sets."""
    import phono3py

    yaml, forces = CRYSTALS[crystal]
    tests = Path(source) / "test"
    made = phono3py.load(tests / yaml, forces_fc3_filename=tests / forces if forces else None,
                         is_compact_fc=True, fc_calculator="traditional", log_level=0)
    cell, nac = made.unitcell, made.nac_params
    arrays = {"lattice": cell.cell, "positions": cell.scaled_positions, "symbols": cell.symbols,
              "masses": cell.masses, "supercell_matrix": made.supercell_matrix,
              "primitive_matrix": made.primitive_matrix, "fc2": made.fc2, "fc3": made.fc3,
              "yaml": str(tests / yaml)}
    if nac is not None:
        arrays.update(born=nac["born"], dielectric=nac["dielectric"], nac_factor=nac["factor"])
    np.savez(out, **arrays)


class Ours:
    """The conductivity step by handles; crystal and force constants are there before."""

    def __init__(self, path: str) -> None:
        import libkernel as lk

        self.lk = lk
        given = np.load(path)
        crystal = lk.Crystal(given["lattice"], given["positions"], given["symbols"].tolist(),
                             given["masses"])
        self.supercell = lk.Supercell(crystal, given["supercell_matrix"], given["primitive_matrix"])
        self.fc2 = lk.Fc2(self.supercell, given["fc2"])
        self.fc3 = lk.Fc3(self.supercell, given["fc3"])
        self.nac = None
        if "born" in given:
            self.nac = lk.Nac(given["born"], given["dielectric"],
                              unit_factor=float(given["nac_factor"]))

    def run(self, mesh: list[int]) -> Any:
        grid = self.lk.Grid(self.supercell, mesh)
        work = self.lk.Conductivity(self.supercell, grid, self.fc2, self.fc3, self.nac,
                                    temperatures=[TEMPERATURE])
        work.run()
        return work

    def answer(self, mesh: list[int], stages: bool = False) -> dict[str, Any]:
        if stages:
            return self.stages(mesh)
        sample = timed(lambda: self.run(mesh))
        return {"seconds": sample.seconds, "others": sample.others,
                "kappa": np.ravel(sample.result.kappa).tolist()}

    def stages(self, mesh: list[int]) -> dict[str, Any]:
        """The counters of the kernels, and the times at which the stages of progress begin."""
        counters: dict[str, float] = {}
        begins: dict[str, float] = {}

        def receive(event: Any) -> None:
            counters[event.name] = counters.get(event.name, 0.0) + event.value

        def ask(state: Any) -> None:
            if state.stage:
                begins.setdefault(state.stage, time.perf_counter())

        context = self.lk.Context(progress=ask)
        context.set_trace(receive, kinds=("counter",))
        begins["set-up"] = time.perf_counter()
        with context:
            sample = timed(lambda: self.run(mesh))
        begins["end"] = begins["set-up"] + sample.seconds
        names, times = zip(*sorted(begins.items(), key=lambda item: item[1]))
        spans = {name: end - begin for name, begin, end in zip(names, times, times[1:])}
        return {"seconds": sample.seconds, "others": sample.others, "counters": counters,
                "spans": spans}


class Phono3py:
    """The same step by phono3py."""

    def __init__(self, path: str) -> None:
        import phono3py

        given = np.load(path)
        self.made = phono3py.load(str(given["yaml"]), produce_fc=False, is_compact_fc=True,
                                  log_level=0)
        self.made.fc2, self.made.fc3 = given["fc2"], given["fc3"]

    def run(self, mesh: list[int]) -> Any:
        self.made.mesh_numbers = mesh
        self.made.init_phph_interaction(average_degenerate_weights=True,
                                        exclude_gamma_acoustic=True)
        self.made.run_thermal_conductivity(temperatures=[TEMPERATURE], log_level=0)
        return self.made.thermal_conductivity

    def answer(self, mesh: list[int]) -> dict[str, Any]:
        sample = timed(lambda: self.run(mesh))
        return {"seconds": sample.seconds, "others": sample.others,
                "kappa": np.ravel(sample.result.kappa).tolist()}


class Eigenproblems:
    """Batches of random Hermitian matrices. All solvers allocate their results."""

    def __init__(self) -> None:
        import libkernel.linalg

        self.ours = libkernel.linalg.eigh_hermitian_batch
        self.batch = (0, 0, None)

    def solver(self, name: str, vectors: bool) -> Callable[[np.ndarray], Any]:
        if name == "libkernel":
            return lambda m: self.ours(m, vectors)
        if name == "NumPy":
            return lambda m: np.linalg.eigh(m) if vectors else (np.linalg.eigvalsh(m), None)
        import phonors

        def solve(matrices: np.ndarray) -> tuple[np.ndarray, np.ndarray | None]:
            values = np.zeros(matrices.shape[:2])
            found = np.zeros_like(matrices) if vectors else None
            if vectors:
                phonors.eigvalsh_batch(matrices, values, found)
            else:
                phonors.eigvalsh_values_batch(matrices, values)
            return values, found

        return solve

    def matrices(self, n: int, count: int) -> np.ndarray:
        if self.batch[:2] != (n, count):
            rng = np.random.default_rng(n)
            a = rng.standard_normal((count, n, n, 2)).view(np.complex128)[..., 0]
            self.batch = (n, count, np.ascontiguousarray(a + a.conj().swapaxes(1, 2)))
        return self.batch[2]

    def answer(self, solver: str, n: int, count: int, vectors: bool) -> dict[str, Any]:
        matrices = self.matrices(n, count)
        solve = self.solver(solver, vectors)
        sample = timed(lambda: solve(matrices))
        return {"seconds": sample.seconds, "others": sample.others,
                "residual": self.residual(matrices, *sample.result)}

    @staticmethod
    def residual(matrices: np.ndarray, values: np.ndarray, vectors: np.ndarray | None) -> float:
        """Largest |A v - v lambda| of the first matrices, or change of the trace, over |A|."""
        a, w = matrices[:32], values[:32]
        error = (np.trace(a, axis1=1, axis2=2).real - w.sum(axis=1) if vectors is None
                 else a @ vectors[:32] - vectors[:32] * w[:, None, :])
        return float(np.abs(error).max() / np.abs(w).max())


def serve(side: Any) -> None:
    """Requests from the standard input; what the libraries print goes to the standard error."""
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    for line in sys.stdin:
        try:
            answer = side.answer(**json.loads(line))
        except Exception as e:  # noqa: BLE001
            answer = {"error": f"{type(e).__name__}: {e}"}
        print(json.dumps(answer), file=answers, flush=True)


def main() -> None:
    what, *arguments = sys.argv[1:]
    if what == "prepare":
        prepare(*arguments)
    else:
        sides = {"ours": Ours, "phono3py": Phono3py, "eigenproblems": Eigenproblems}
        serve(sides[what](*arguments))


if __name__ == "__main__":
    main()
