# SPDX-License-Identifier: BSD-3-Clause
"""libkernel info."""

from __future__ import annotations

import sys

import numpy as np

import libkernel as lk

from .console import show, table


def _rows(text: str) -> list[list[str]]:
    return [list(map(str.strip, line.split(":", 1))) for line in text.splitlines() if ":" in line]


def run() -> None:
    for title, text in (("built", lk.build_info()), ("chosen in this process", lk.runtime_info())):
        print(title)
        for key, value in _rows(text):
            print(f"  {key}: {value}")
    print("python")
    print(f"  {sys.version.split()[0]}, NumPy {np.__version__}, {sys.executable}")
    print("drop-in modules\n  none active")
    rows = [[kernel, ", ".join(f"{name} ({backend})" for name, backend in entries)]
            for kernel, entries in sorted(lk.implementations().items())]
    made = table("kernels, in the order in which backend auto tries their implementations",
                 ["kernel", "implementations"], rows)
    for column in made.columns:
        column.justify = "left"
    show(made)
