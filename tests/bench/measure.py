# SPDX-License-Identifier: BSD-3-Clause
"""Alternating measurements of two sides, and what is made of them."""

from __future__ import annotations

import contextlib
import json
import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable, Iterator

HERE = Path(__file__).resolve().parent
# Tuning of OpenBLAS for one machine, which a user's NumPy does not have.
PEER_TUNING = ("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE")
OWN_SWITCHES = ("LIBKERNEL_BACKEND", "LIBKERNEL_TRACE")


@dataclass
class Row:
    """One comparison. Seconds are medians; a ratio is peer / ours.

    bound_ratio is the ratio at which our side would run at the limit of the machine; promised is
    the smallest ratio that the project promises.
    """

    case: str
    size: str
    peer: str
    peer_version: str
    threads: int
    isa: str
    ours_s: float
    peer_s: float
    ratio: float
    ratio_min: float
    ratio_max: float
    bound_ratio: float | None = None
    promised: float | None = None
    remarks: list[str] = field(default_factory=list)

    @property
    def reached(self) -> bool:
        return self.promised is None or self.ratio >= self.promised


@dataclass
class Stage:
    """One stage of the scattering rates: time, work."""

    size: str
    isa: str
    stage: str
    part: str
    seconds: float
    us_per_triplet: float
    share: float
    gflops: float | None
    peak_gflops: float | None


@dataclass
class Sample:
    """One run: its seconds, the share of a core that other processes took, what came out."""

    seconds: float
    others: float
    result: Any = None


@dataclass
class Comparison:
    """Rounds of (samples of ours, sample of the peer)."""

    rounds: list[tuple[list[Sample], Sample]]

    @property
    def ours_s(self) -> float:
        return statistics.median(s.seconds for ours, _ in self.rounds for s in ours)

    @property
    def peer_s(self) -> float:
        return statistics.median(peer.seconds for _, peer in self.rounds)

    @property
    def ratios(self) -> list[float]:
        """Of every run of ours with the run of the peer next to it."""
        return [peer.seconds / s.seconds for ours, peer in self.rounds for s in ours]

    @property
    def results(self) -> tuple[Any, Any]:
        """What the first runs of the two sides gave."""
        ours, peer = self.rounds[0]
        return ours[0].result, peer.result

    @property
    def others(self) -> float:
        return max(s.others for ours, peer in self.rounds for s in [*ours, peer])

    def row(self, *, limit_s: float | None = None, promised: float | None = None,
            remarks: tuple[str, ...] = (), **names: Any) -> Row:
        """limit_s: seconds below which our side cannot be."""
        noted = [f"{len(self.rounds)} rounds"] if len(self.rounds) < 3 else []
        if self.others > 0.1:
            noted.append(f"noisy: other processes took up to {self.others:.0%} of a core")
        return Row(ours_s=self.ours_s, peer_s=self.peer_s, ratio=self.peer_s / self.ours_s,
                   ratio_min=min(self.ratios), ratio_max=max(self.ratios),
                   bound_ratio=self.peer_s / limit_s if limit_s else None, promised=promised,
                   remarks=noted + list(remarks), **names)


def interleave(ours: list[Callable[[], Sample]], peer: Callable[[], Sample], rounds: int,
               per_round: int = 1) -> list[Comparison]:
    """Runs of each of ours on both sides of each run of the peer; which side begins alternates."""
    done: list[list] = [[] for _ in ours]
    for i in range(rounds):
        before = (per_round + 1 - i % 2) // 2
        first = [[run() for _ in range(before)] for run in ours]
        theirs = peer()
        for k, run in enumerate(ours):
            done[k].append((first[k] + [run() for _ in range(per_round - before)], theirs))
    return [Comparison(rounds_of_side) for rounds_of_side in done]


# ---- load of the machine


def busy_seconds() -> float:
    """Processor seconds that all processes have used since boot, interrupts included."""
    try:
        with open("/proc/stat", encoding="ascii") as file:
            user, nice, system, _, _, irq, softirq = map(int, file.readline().split()[1:8])
    except OSError:
        return 0.0
    return (user + nice + system + irq + softirq) / os.sysconf("SC_CLK_TCK")


def own_seconds() -> float:
    """Processor seconds of this process and of its children that have ended."""
    t = os.times()
    return t.user + t.system + t.children_user + t.children_system


def timed(work: Callable[[], Any]) -> Sample:
    """Wall seconds of one call in this process, or in a child that it waits for."""
    busy, own = busy_seconds(), own_seconds()
    start = time.perf_counter()
    result = work()
    seconds = time.perf_counter() - start
    others = (busy_seconds() - busy) - (own_seconds() - own)
    # /proc/stat counts in hundredths of a second on every processor.
    tick = 0.02 * (os.cpu_count() or 1)
    return Sample(seconds, max(0.0, others - tick) / seconds, result)


# ---- processes


def environment(build: Path, threads: int) -> dict[str, str]:
    """The caller's environment with the same number of threads for everybody."""
    kept = {k: v for k, v in os.environ.items() if k not in PEER_TUNING + OWN_SWITCHES}
    count = dict.fromkeys(("LIBKERNEL_NUM_THREADS", "RAYON_NUM_THREADS", "OMP_NUM_THREADS",
                           "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), str(threads))
    return {**kept, **count, "LIBKERNEL_LIBRARY": str(build / "src/libkernel.so"),
            "PYTHONPATH": str(build / "bindings/python")}


class Worker:
    """A process that keeps one side's data and answers requests, one JSON line each."""

    def __init__(self, build: Path, threads: int, *arguments: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, str(HERE / "worker.py"), *arguments], env=environment(build, threads),
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, **request: Any) -> dict[str, Any]:
        self.process.stdin.write(json.dumps(request) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError(f"the worker ended with status {self.process.wait()}")
        answer = json.loads(line)
        if "error" in answer:
            raise RuntimeError(answer["error"])
        return answer

    def sample(self, **request: Any) -> Sample:
        answer = self.ask(**request)
        return Sample(answer.pop("seconds"), answer.pop("others"), answer)

    def close(self) -> None:
        self.process.stdin.close()
        self.process.wait()


@contextlib.contextmanager
def workers(*wanted: tuple) -> Iterator[list[Worker]]:
    """Workers of (build, threads, arguments...), closed at the end."""
    with contextlib.ExitStack() as stack:
        made = []
        for build, threads, *arguments in wanted:
            made.append(Worker(build, threads, *arguments))
            stack.callback(made[-1].close)
        yield made
