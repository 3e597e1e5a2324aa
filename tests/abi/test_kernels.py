# SPDX-License-Identifier: BSD-3-Clause
"""Each implementation of each kernel: reached, equal bits for any number of threads and within a class
of instruction sets, and near the reference. A kernel without a case in kernel_cases.py fails.

Implementations sum in other orders and use other closed forms: 1e-9 of the largest element, as do the
classes {base, sse4} and {avx2, avx512} of one implementation.
"""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from interface import package

package()
import kernel_cases  # noqa: E402
from libkernel import _raw as lk  # noqa: E402

TOLERANCE = 1e-9
CLASSES = {"base": 0, "sse4": 0, "avx2": 1, "avx512": 1}


def assert_equal_bits(a, b, what):
    assert a.keys() == b.keys()
    for key in a:
        assert a[key].tobytes() == b[key].tobytes(), f"{what}: {key}"


def assert_close(a, b, what):
    for key in a:
        if key.split("/")[-1].startswith("_"):
            continue
        largest = np.abs(b[key]).max(initial=0)
        difference = np.abs(a[key] - b[key]).max(initial=0) if a[key].size else 0
        bar = 0 if a[key].dtype.kind == "i" else TOLERANCE * largest
        assert difference <= bar, f"{what}: {key} differs by {difference} of {largest}"


def test_every_kernel_has_a_case():
    cases = {k for name in kernel_cases.CASES for k in kernel_cases.implementations(name)[0]}
    assert sorted({k for k, _, _ in kernel_cases.kernels()} - cases) == []


def test_every_kernel_ends_with_its_reference():
    last = {}
    for kernel, implementation, backend in kernel_cases.kernels():
        last[kernel] = (implementation, backend)
    assert set(last.values()) == {("reference", lk.LK_BACKEND_REFERENCE)}


@pytest.mark.parametrize("name", kernel_cases.CASES)
def test_every_implementation_runs(name):
    mine, names = kernel_cases.implementations(name)
    ran = set().union(*(kernel_cases.dispatched(name, implementation=i) for i in names))
    assert {(k, i) for k, i, _ in kernel_cases.kernels() if k in mine} - ran == set()


@pytest.mark.parametrize("name", kernel_cases.CASES)
def test_threads_and_implementations(name):
    reference = kernel_cases.run(name, backend="reference", threads=1)
    for implementation in kernel_cases.implementations(name)[1]:
        first = kernel_cases.run(name, implementation=implementation, threads=1)
        for threads in (2, 7):
            again = kernel_cases.run(name, implementation=implementation, threads=threads)
            assert_equal_bits(again, first, f"{implementation}, {threads} threads")
        assert_close(first, reference, implementation)


@pytest.mark.parametrize("name", kernel_cases.CASES)
def test_backends(name):
    for backend in ("reference", "native", "auto"):
        kind = {"reference": {lk.LK_BACKEND_REFERENCE}, "native": {lk.LK_BACKEND_NATIVE},
                "auto": {lk.LK_BACKEND_REFERENCE, lk.LK_BACKEND_NATIVE}}[backend]
        of = {(k, i): b for k, i, b in kernel_cases.kernels()}
        assert {of[run] for run in kernel_cases.dispatched(name, backend=backend)} <= kind


def levels():
    """Levels up to the one that this process chose."""
    chosen = next(line.split()[1] for line in lk.lk_runtime_info().splitlines()
                  if line.startswith("isa:"))
    order = list(CLASSES)
    return order[:order.index(chosen) + 1] if chosen in order else []


@pytest.fixture(scope="module")
def by_level(tmp_path_factory):
    found = {}
    for level in levels():
        path = tmp_path_factory.mktemp("levels") / f"{level}.npz"
        environment = dict(os.environ, LIBKERNEL_ISA=level, LIBKERNEL_NUM_THREADS="2")
        subprocess.run([sys.executable, str(Path(kernel_cases.__file__)), str(path)], check=True,
                       env=environment)
        with np.load(path) as data:
            found[level] = dict(data)
    if len(found) < 2:
        pytest.skip("this processor has one level only")
    return found


def test_instruction_sets(by_level):
    first = by_level["base"]
    representatives = {}
    for level, results in by_level.items():
        same_class = representatives.setdefault(CLASSES[level], results)
        assert_equal_bits(results, same_class, level)
        assert_close(results, first, level)
