# SPDX-License-Identifier: BSD-3-Clause
"""F10: batches of Hermitian eigenproblems, against NumPy and phonors.

Random matrices with a fixed seed. All solvers take turns in one process and allocate what they
return; a batch is an array of 9 MB, which takes about ten milliseconds. NumPy works on one matrix
after another whatever the number of threads.
"""

from __future__ import annotations

from typing import Callable, Iterator

from host import Bench
from measure import Row, interleave, workers

SIZES = (6, 18, 30, 42, 60)
PEERS = {"NumPy": "numpy", "phonors": "phonors"}
# Smallest ratios that are promised, with eigenvectors, up to order 30.
PROMISED = {"NumPy": 4.0, "phonors": 3.0}
RESIDUAL = 1e-12
# Multiply-adds of one matrix over n^3: reduction to a tridiagonal matrix; QL rotations of the
# vectors with 2.6 sweeps for each eigenvalue; transformation back.
REDUCTION, ROTATIONS, BACK = 8 / 3, 5.2, 4


def count_of(n: int) -> int:
    return 16384 * 36 // n**2 // 128 * 128


def flop_of(n: int, vectors: bool) -> float:
    """Of one matrix."""
    return 2 * n**3 * (REDUCTION + (ROTATIONS + BACK if vectors else 0))


def compare(bench: Bench, peer: str, n: int, vectors: bool, threads: int) -> list[Row]:
    request = {"n": n, "count": count_of(n), "vectors": vectors}
    with workers((bench.build, threads, "eigenproblems")) as (both,):
        residuals = [both.ask(solver=s, **request)["residual"] for s in ("libkernel", peer)]
        if max(residuals) > RESIDUAL:
            raise RuntimeError(f"residuals are {residuals}")
        found, = interleave([lambda: both.sample(solver="libkernel", **request)],
                            lambda: both.sample(solver=peer, **request), 3 * bench.rounds, 2)
    what = "vectors" if vectors else "values"
    each = 1e6 / request["count"]
    return [found.row(case="F10", size=f"n={n} {what}", peer=peer,
                      peer_version=bench.versions(PEERS[peer]), threads=threads, isa=bench.isa,
                      promised=PROMISED[peer] if vectors and n <= 30 else None,
                      limit_s=bench.limit_seconds(request["count"] * flop_of(n, vectors), threads),
                      remarks=(f"{found.ours_s * each:.3g} against {found.peer_s * each:.3g} "
                               "microseconds per matrix",))]


def cases(bench: Bench) -> Iterator[tuple[str, Callable[[], list[Row]]]]:
    for vectors in (True, False):
        for threads in bench.threads:
            for peer in PEERS:
                for n in SIZES:
                    what = "vectors" if vectors else "values"
                    yield (f"F10 n={n} {what} threads={threads} {peer}",
                           lambda p=peer, k=n, v=vectors, t=threads: compare(bench, p, k, v, t))
