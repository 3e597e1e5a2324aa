#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-3-Clause
"""Runs the benchmarks on a build directory: BUILDDIR/python/bin/python run.py BUILDDIR

Leaves BUILDDIR/bench/results.csv, stages.csv, host.json and table.md, and prints the table. Exit
status 1 when a case failed; a ratio below what is promised is marked, and is no failure.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import re
import sys
import time
import traceback
from pathlib import Path
from typing import Any, Callable, Iterable, Sequence

import conductivity
import eigenproblems
import whole_process
from host import Bench
from measure import Row, Stage

GROUPS = (conductivity, whole_process, eigenproblems)
RESULTS = ("case", "size", "peer", "peer_version", "threads", "isa", "ours_s", "peer_s", "ratio",
           "ratio_min", "ratio_max", "bound_ratio")
STAGES = ("size", "isa", "stage", "part", "seconds", "us_per_triplet", "share", "gflops",
          "peak_gflops")
MARKS = ("<!-- bench: begin -->", "<!-- bench: end -->")


def write_csv(path: Path, columns: Sequence[str], rows: Iterable[Any]) -> None:
    def text(value: Any) -> Any:
        return "" if value is None else f"{value:.6g}" if isinstance(value, float) else value

    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows([text(getattr(row, name)) for name in columns] for row in rows)


# ---- tables


def duration(seconds: float) -> str:
    return f"{seconds:.3g} s" if seconds >= 1 else f"{1e3 * seconds:.3g} ms"


def result_cells(row: Row) -> list[str]:
    def number(value: float | None) -> str:
        return "" if value is None else f"{value:.3g}"

    return [row.case, row.size, f"{row.peer} {row.peer_version}", str(row.threads),
            duration(row.ours_s), duration(row.peer_s),
            f"{row.ratio:.3g} ({row.ratio_min:.3g}-{row.ratio_max:.3g})",
            number(row.promised) + ("" if row.reached else ", missed"), number(row.bound_ratio)]


def stage_cells(row: Stage) -> list[str]:
    def number(value: float | None) -> str:
        return "" if value is None else f"{value:.3g}"

    return [row.size, row.part, row.stage, duration(row.seconds), number(row.us_per_triplet),
            f"{row.share:.0%}", number(row.gflops), number(row.peak_gflops)]


RESULT_HEAD = ["case", "size", "against", "threads", "ours", "peer", "ratio (range)", "promised",
               "bound"]
STAGE_HEAD = ["size", "part", "stage", "time", "us/triplet", "share", "GFLOP/s", "FMA peak"]


def table(head: list[str], rows: list[list[str]]) -> str:
    """A Markdown table with aligned columns."""
    widths = [max(len(row[i]) for row in [head, *rows]) for i in range(len(head))]
    lines = [head, ["-" * w for w in widths], *rows]
    return "\n".join("| " + " | ".join(c.ljust(w) for c, w in zip(line, widths, strict=True)) + " |"
                     for line in lines)


def report(facts: dict[str, str], rows: list[Row], stages: list[Stage]) -> str:
    parts = ["\n".join(f"- {key}: {value}" for key, value in facts.items())]
    if rows:
        parts.append(table(RESULT_HEAD, [result_cells(row) for row in rows]))
    if stages:
        parts.append("Stages, one thread:")
        parts.append(table(STAGE_HEAD, [stage_cells(row) for row in stages]))
    return "\n\n".join(parts) + "\n"


def insert(path: Path, text: str) -> None:
    """Replaces what is between the marks of a document."""
    old = path.read_text(encoding="utf-8")
    begin, end = (old.find(mark) for mark in MARKS)
    if begin < 0 or end < begin:
        raise SystemExit(f"{path} has no lines {MARKS[0]} and {MARKS[1]}")
    path.write_text(f"{old[:begin]}{MARKS[0]}\n\n{text}\n{old[end:]}", encoding="utf-8")


# ---- the run


class Results:
    """What the cases gave so far; the files are complete after every case."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.facts = bench.facts()
        self.rows: list[Row] = []
        self.stages: list[Stage] = []
        self.failures: list[str] = []
        (bench.folder / "host.json").write_text(json.dumps(self.facts, indent=1) + "\n")

    def run(self, name: str, work: Callable[[], list], show_traceback: bool) -> None:
        print(f"{time.strftime('%H:%M:%S')} {name}", flush=True)
        try:
            found = work()
        except Exception as e:  # noqa: BLE001
            self.failures.append(f"{name}: {e}")
            print(f"  failed: {e}", flush=True)
            if show_traceback:
                traceback.print_exc()
            return
        self.stages += [row for row in found if isinstance(row, Stage)]
        for row in found:
            if isinstance(row, Row):
                self.rows.append(row)
                print("  " + "; ".join(result_cells(row)[4:7] + row.remarks), flush=True)
        self.write()

    def write(self) -> None:
        folder = self.bench.folder
        write_csv(folder / "results.csv", RESULTS, self.rows)
        write_csv(folder / "stages.csv", STAGES, self.stages)
        (folder / "table.md").write_text(self.text(), encoding="utf-8")

    def text(self) -> str:
        return report(self.facts, self.rows, self.stages)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("build", type=Path)
    parser.add_argument("--filter", default=".", help="regular expression for the names of cases")
    parser.add_argument("--quick", action="store_true", help="fewer repetitions")
    parser.add_argument("--threads", help="numbers of threads, separated by commas; default 1,2")
    parser.add_argument("--list", action="store_true", help="print the names of cases and stop")
    parser.add_argument("--insert", type=Path, action="append", default=[], metavar="FILE",
                        help="put the tables between the marks of a document")
    parser.add_argument("--traceback", action="store_true", help="show where a failed case failed")
    given = parser.parse_args()
    bench = Bench(given.build.resolve(), given.quick)
    wanted = given.threads.split(",") if given.threads else ["1", "2"]
    bench.threads = [n for n in map(int, wanted) if given.threads or n <= bench.cores]
    bench.folder.mkdir(parents=True, exist_ok=True)
    chosen = [(name, work) for group in GROUPS for name, work in group.cases(bench)
              if re.search(given.filter, name)]
    if given.list:
        print("\n".join(name for name, _ in chosen))
        return
    if not chosen:
        sys.exit(f"no case matches {given.filter!r}; --list shows their names")
    results = Results(bench)
    if os.getloadavg()[0] > 1:
        print(f"the machine is not idle, load {os.getloadavg()[0]:.1f}: ratios will be rough")
    for name, work in chosen:
        results.run(name, work, given.traceback)
    print(f"\n{results.text()}")
    for path in given.insert:
        insert(path, results.text())
    for failure in results.failures:
        print(f"failed: {failure}")
    sys.exit(1 if results.failures else 0)


if __name__ == "__main__":
    main()
