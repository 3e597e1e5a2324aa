# SPDX-License-Identifier: BSD-3-Clause
"""F1b: from the files of crystal, displacements and forces to kappa, whole processes.

phono3py-load also writes fc2.hdf5, fc3.hdf5 and kappa-*.hdf5, as it always does. F1b is a C program
of ours, F1b-command the command line (where it has been built), which starts Python too.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, Callable, Iterator

from conductivity import collision_flop, force_constants, kappas, size_of
from host import Bench
from measure import Row, environment, interleave, timed, workers
from worker import CRYSTALS, TEMPERATURE

CRYSTAL = "Si-PBEsol"
SYSTEMS = [((11, 11, 11), 5.0), ((19, 19, 19), 30.0)]
# The command line of phono3py always adds scattering at a boundary of 1 m, in micrometres.
BOUNDARY_MFP = "1e6"


class Processes:
    """The commands of the sides, each run in an empty folder with copies of the inputs."""

    def __init__(self, bench: Bench, mesh: tuple[int, ...], threads: int) -> None:
        self.bench, self.mesh = bench, [str(n) for n in mesh]
        self.environment = environment(bench.build, threads)
        self.yaml, forces = CRYSTALS[CRYSTAL]
        self.inputs = {self.yaml: bench.source / "test" / self.yaml,
                       "FORCES_FC3": bench.source / "test" / forces}

    def run(self, command: list[Any], kappa: Callable[[Path, str], list[float]]) -> Any:
        with tempfile.TemporaryDirectory(dir=self.bench.folder) as name:
            folder = Path(name)
            for at, source in self.inputs.items():
                shutil.copy(source, folder / at)
            sample = timed(lambda: subprocess.run(
                [str(part) for part in command], cwd=folder, env=self.environment, check=True,
                stdout=subprocess.PIPE, text=True))
            sample.result = {"kappa": kappa(folder, sample.result.stdout)}
        return sample

    def c_program(self) -> Any:
        return self.run([self.bench.program("kappa_from_files"), self.yaml, "FORCES_FC3",
                         *self.mesh, TEMPERATURE, BOUNDARY_MFP],
                        lambda _, text: [float(x) for x in text.split()])

    def command_line(self) -> Any:
        def kappa(folder: Path, _: str) -> list[float]:
            found = json.loads((folder / "kappa.json").read_text())["kappa"]
            return found[0]

        return self.run([self.bench.command_line, "kappa", self.yaml, "--forces-fc3", "FORCES_FC3",
                         "--mesh", *self.mesh, "--temperatures", TEMPERATURE, "--boundary-mfp",
                         BOUNDARY_MFP, "--json", "kappa.json", "--quiet"], kappa)

    def peer(self) -> Any:
        def kappa(folder: Path, _: str) -> list[float]:
            import h5py

            with h5py.File(next(folder.glob("kappa-*.hdf5"))) as file:
                return file["kappa"][:].ravel().tolist()

        return self.run([Path(sys.executable).with_name("phono3py-load"), self.yaml,
                         "--fc-calculator", "traditional", "--mesh", *self.mesh, "--br", "--ts",
                         TEMPERATURE, "--average-degenerate-weights", "--exclude-gamma-acoustic"],
                        kappa)


def flop_of(bench: Bench, mesh: tuple[int, ...]) -> float:
    """Counted operations of the conductivity step; those of reading and of fc3 are not."""
    with workers((bench.build, 1, "ours", str(force_constants(bench, CRYSTAL)))) as (ours,):
        return collision_flop(ours.ask(mesh=mesh, stages=True)["counters"])


def compare(bench: Bench, mesh: tuple[int, ...], threads: int, promised: float) -> list[Row]:
    processes = Processes(bench, mesh, threads)
    sides = {"F1b": processes.c_program}
    if bench.command_line.is_file():
        sides["F1b-command"] = processes.command_line
    for run in sides.values():
        run()
    found = interleave(list(sides.values()), processes.peer, bench.rounds_of(mesh), 2)
    limit_s = bench.limit_seconds(flop_of(bench, mesh), threads)
    return [comparison.row(case=case, size=size_of(CRYSTAL, mesh), peer="phono3py-load+phonors",
                           peer_version=bench.versions("phono3py", "phonors"), threads=threads,
                           isa=bench.isa, promised=promised if case == "F1b" else None,
                           limit_s=limit_s,
                           remarks=(kappas(comparison),))
            for case, comparison in zip(sides, found, strict=True)]


def cases(bench: Bench) -> Iterator[tuple[str, Callable[[], list[Row]]]]:
    for mesh, promised in SYSTEMS:
        for threads in bench.threads:
            yield (f"F1b {size_of(CRYSTAL, mesh)} threads={threads} phono3py-load",
                   lambda m=mesh, t=threads, p=promised: compare(bench, m, t, p))
