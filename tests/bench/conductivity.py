# SPDX-License-Identifier: BSD-3-Clause
"""F1a: the conductivity step from force constants in memory, against phono3py on phonors.

On either side the time is that of the grid, phonons, group velocities, triplets, scattering rates
and kappa at 300 K, with weights averaged over degenerate bands and without the acoustic modes at
Gamma. Each side has a process of its own, warmed up on a small mesh.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Callable, Iterator

from host import Bench
from measure import HERE, Comparison, Row, Stage, environment, interleave, workers

KAPPA_AGREES = 1e-6
# Crystal, mesh, smallest ratio that is promised for it.
SYSTEMS = [
    ("Si-PBEsol", (11, 11, 11), 25.0),
    ("Si-PBEsol", (19, 19, 19), 40.0),
    ("NaCl-PBE", (11, 11, 11), None),
    ("AlN-LDA", (9, 9, 6), None),
]
SCALING = 1.8
# Runs of ours beside each run of the peer, which takes much longer.
PER_ROUND = 3

# Counter of src/phonon3/pipeline.cpp, what it is, part of the work.
COUNTERS = [
    ("tensor", "lattice tensor from the force constants", "preparation"),
    ("tables", "tables of the modes and of the tetrahedra", "preparation"),
    ("weights", "tetrahedron weights", "weights"),
    ("contraction", "sum over D' and q0 eigenvectors", "fc3 transform"),
    ("z", "transform along z", "fc3 transform"),
    ("y", "transform along y", "fc3 transform"),
    ("x", "transform along x", "fc3 transform"),
    ("rows", "q1 and q2 eigenvectors, sum over bands", "band transform, accumulation"),
]


def size_of(crystal: str, mesh: tuple[int, ...]) -> str:
    return f"{crystal} {'x'.join(map(str, mesh))}"


def force_constants(bench: Bench, crystal: str) -> Path:
    """The file that the workers read, made by phono3py once."""
    path = bench.folder / "input" / f"{crystal}.npz"
    if not path.is_file():
        path.parent.mkdir(parents=True, exist_ok=True)
        made = path.with_suffix(".new.npz")
        subprocess.run([sys.executable, HERE / "worker.py", "prepare", crystal, bench.source, made],
                       env=environment(bench.build, bench.cores), check=True)
        made.rename(path)
    return path


def kappas(found: Comparison) -> str:
    """Both kappas (xx) and their relative difference; an error when they disagree."""
    ours, peer = (result["kappa"] for result in found.results)
    scale = max(map(abs, peer))
    difference = max(abs(a - b) for a, b in zip(ours, peer, strict=True)) / scale
    text = f"kappa_xx {ours[0]:.9g} against {peer[0]:.9g} W/mK, largest difference {difference:.1e}"
    if difference > KAPPA_AGREES:
        raise RuntimeError(f"the results disagree: {text}")
    return text


def collision_flop(counters: dict[str, float]) -> float:
    """Counted operations of a run: sums with force constants and eigenvectors, not the weights."""
    return sum(value for name, value in counters.items() if name.endswith(".flop"))


def compare(bench: Bench, crystal: str, mesh: tuple[int, ...], threads: int,
            promised: float | None) -> list[Row]:
    path = str(force_constants(bench, crystal))
    with workers((bench.build, threads, "ours", path),
                 (bench.build, threads, "phono3py", path)) as (ours, peer):
        for side in (ours, peer):
            side.ask(mesh=[3, 3, 3])
        found, = interleave([lambda: ours.sample(mesh=mesh)], lambda: peer.sample(mesh=mesh),
                            bench.rounds_of(mesh), PER_ROUND)
        flop = collision_flop(ours.ask(mesh=mesh, stages=True)["counters"])
    return [found.row(case="F1a", size=size_of(crystal, mesh), peer="phono3py+phonors",
                      peer_version=bench.versions("phono3py", "phonors"), threads=threads,
                      isa=bench.isa, promised=promised,
                      limit_s=bench.limit_seconds(flop, threads), remarks=(kappas(found),))]


def scaling(bench: Bench, crystal: str, mesh: tuple[int, ...], threads: int) -> list[Row]:
    """Our time with one thread against our time with more."""
    path = str(force_constants(bench, crystal))
    with workers((bench.build, threads, "ours", path),
                 (bench.build, 1, "ours", path)) as (many, one):
        for side in (many, one):
            side.ask(mesh=[3, 3, 3])
        found, = interleave([lambda: many.sample(mesh=mesh)], lambda: one.sample(mesh=mesh),
                            2 * bench.rounds)
    ours, peer = found.results
    if ours["kappa"] != peer["kappa"]:
        raise RuntimeError("kappa depends on the number of threads")
    return [found.row(case="F1a-scaling", size=size_of(crystal, mesh), peer="libkernel, 1 thread",
                      peer_version=bench.own_version, threads=threads, isa=bench.isa,
                      promised=SCALING if threads == 2 else None,
                      limit_s=found.peer_s / threads, remarks=("same bits",))]


def stages(bench: Bench, crystal: str, mesh: tuple[int, ...]) -> list[Stage]:
    """The stages of the fastest of several runs with counters, one thread."""
    with workers((bench.build, 1, "ours", str(force_constants(bench, crystal)))) as (ours,):
        ours.ask(mesh=[3, 3, 3])
        runs = [ours.sample(mesh=mesh, stages=True) for _ in range(bench.rounds)]
    best = min(runs, key=lambda sample: sample.seconds)
    counters, spans = best.result["counters"], best.result["spans"]
    n = counters["phonon3.collision.triplets"]
    peak = bench.fma_peak()

    def stage(name: str, part: str, seconds: float, flop: float | None = None) -> Stage:
        rate = 1e-9 * flop / seconds if flop else None
        return Stage(size_of(crystal, mesh), bench.isa, name, part, seconds, 1e6 * seconds / n,
                     seconds / best.seconds, rate, peak if flop else None)

    rows = [stage(name, "preparation", spans[name]) for name in spans if name != "collisions"]
    kernels = [stage(text, part, counters[f"phonon3.collision.{key}.seconds"],
                     counters.get(f"phonon3.collision.{key}.flop")) for key, text, part in COUNTERS]
    rest = spans["collisions"] - sum(s.seconds for s in kernels)
    rows += kernels + [stage("sorting, sums, kappa", "rest", rest),
                       stage("all, with counters", "all", best.seconds)]
    return rows


def cases(bench: Bench) -> Iterator[tuple[str, Callable[[], list]]]:
    for crystal, mesh, promised in SYSTEMS:
        for threads in bench.threads:
            yield (f"F1a {size_of(crystal, mesh)} threads={threads} phono3py",
                   lambda c=crystal, m=mesh, t=threads, p=promised: compare(bench, c, m, t, p))
    for crystal, mesh, _ in SYSTEMS:
        for threads in bench.threads:
            if threads > 1:
                yield (f"F1a-scaling {size_of(crystal, mesh)} threads={threads}",
                       lambda c=crystal, m=mesh, t=threads: scaling(bench, c, m, t))
    for crystal, mesh, _ in SYSTEMS:
        yield (f"stages {size_of(crystal, mesh)}", lambda c=crystal, m=mesh: stages(bench, c, m))
