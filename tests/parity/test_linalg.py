# SPDX-License-Identifier: BSD-3-Clause
"""Batched Hermitian eigenproblem against numpy, and against phonors where it is installed.

Bounds, with u = 2**-53 and relative to the 1-norm of the matrix (about twice what quad precision
Jacobi rotations showed for this algorithm, numpy and phonors on phonon spectra):
residual 16 u, orthogonality max(4 n, 40) u. Eigenvalues against another solver: 1e-12 of the
largest, the sum of two solvers' errors at the orders tested.
"""

import json
import os
import subprocess
import sys

import numpy as np
import pytest
from libkernel import LibKernelError
from libkernel import _raw as lk

U = 2.0**-53
EIGENVALUE_RTOL = 1e-12
ORDERS = [1, 2, 3, 4, 5, 6, 7, 9, 12, 17, 18, 24, 30, 35, 36, 37, 45, 60]
BACKENDS = ["reference", "native"]
# Eigen's residual reaches 26 u on Wilkinson's matrices.
SLACK = {"reference": 2, "native": 1}


def options(backend="auto", threads=None):
    o = lk.lk_options_create()
    lk.lk_options_set_string(o, "backend", backend)
    if threads is not None:
        lk.lk_options_set_int64(o, "threads", threads)
    return o


def solve(matrices, backend="native", threads=1, vectors=True):
    m, n, _ = matrices.shape
    values = np.full((m, n), np.nan)
    columns = np.full((m, n, n), np.nan, dtype=complex) if vectors else None
    o = options(backend, threads)
    lk.lk_linalg_eigh_hermitian_batch_compute(None, m, n, matrices, values, columns, o)
    lk.lk_options_destroy(o)
    return values, columns


def random_batch(m, n, seed=0):
    rng = np.random.default_rng(seed + 1000 * n)
    a = rng.standard_normal((m, n, n)) + 1j * rng.standard_normal((m, n, n))
    return np.ascontiguousarray(a + np.conj(np.swapaxes(a, 1, 2)))


def with_spectrum(values, seed=0):
    """Matrices of given spectra in random bases."""
    m, n = values.shape
    q, _ = np.linalg.qr(random_batch(m, n, seed + 7))
    a = np.einsum("mij,mj,mkj->mik", q, values, np.conj(q))
    return 0.5 * (a + np.conj(np.swapaxes(a, 1, 2)))


def special_batches(n):
    rng = np.random.default_rng(n)
    half = np.where(np.arange(n) < n // 2, 0, np.arange(n))
    graded = np.logspace(-16, 0, n)
    j = np.arange(n)
    wilkinson = np.diag(np.abs(j - (n - 1) / 2)) + np.eye(n, k=1) + np.eye(n, k=-1)
    d = np.sqrt(graded)
    return {
        "degenerate": with_spectrum(np.tile(half.astype(float), (9, 1))),
        "clustered": with_spectrum(1 + 1e-13 * rng.standard_normal((9, n))),
        "graded": random_batch(9, n) * d[:, None] * d[None, :],
        "graded upwards": random_batch(9, n) * d[::-1, None] * d[None, ::-1],
        "rank one": np.ones((5, n, n), dtype=complex),
        "diagonal": np.stack([np.diag(rng.permutation(n)) for _ in range(9)]).astype(complex),
        "zero": np.zeros((3, n, n), dtype=complex),
        "wilkinson": np.tile(wilkinson.astype(complex), (3, 1, 1)),
        "real": random_batch(9, n).real.astype(complex),
        "imaginary": 1j * random_batch(9, n).imag,
        "huge": 1e300 * random_batch(5, n),
        "tiny": 1e-300 * random_batch(5, n),
        "mixed scales": random_batch(9, n) * 10.0 ** np.arange(-160, 200, 40)[:, None, None],
    }


def check(matrices, values, columns, slack=1):
    n = matrices.shape[1]
    top = np.abs(matrices).max(axis=(1, 2), keepdims=True)
    top[top == 0] = 1
    a = matrices / top
    w = values / top[:, 0]
    expected = np.linalg.eigvalsh(a)
    largest = np.abs(expected).max(axis=1, keepdims=True)
    assert np.all(np.diff(values, axis=1) >= 0)
    assert np.all(np.abs(w - expected) <= EIGENVALUE_RTOL * largest)
    if columns is None:
        return
    norm = np.abs(a).sum(axis=1).max(axis=1)
    residual = np.abs(a @ columns - columns * w[:, None, :]).max(axis=(1, 2))
    assert np.all(residual <= slack * 16 * U * norm), (residual / U / norm).max()
    gram = np.conj(np.swapaxes(columns, 1, 2)) @ columns - np.eye(n)
    assert np.abs(gram).max() <= max(4 * n, 40) * U


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("n", ORDERS)
def test_random(n, backend):
    matrices = random_batch(37, n)
    values, columns = solve(matrices, backend)
    check(matrices, values, columns)
    check(matrices, solve(matrices, backend, vectors=False)[0], None)


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("n", [1, 2, 3, 6, 8, 15, 24, 30, 40, 60])
def test_special(n, backend):
    for name, matrices in special_batches(n).items():
        matrices = np.ascontiguousarray(matrices)
        values, columns = solve(matrices, backend)
        check(matrices, values, columns, SLACK[backend])
        check(matrices, solve(matrices, backend, vectors=False)[0], None)


@pytest.mark.parametrize("n", [3, 6, 9, 18, 30, 60])
def test_phonors(n):
    phonors = pytest.importorskip("phonors")
    matrices = random_batch(50, n)
    expected = np.zeros((50, n))
    columns = np.zeros((50, n, n), dtype=complex)
    phonors.eigvalsh_batch(matrices, expected, columns)
    atol = EIGENVALUE_RTOL * np.abs(expected).max()
    values, ours = solve(matrices)
    np.testing.assert_allclose(values, expected, rtol=0, atol=atol)
    # Random spectra are simple: vectors agree up to a phase.
    overlap = np.abs(np.einsum("mib,mib->mb", np.conj(columns), ours))
    np.testing.assert_allclose(overlap, 1, atol=1e-10)
    phonors.eigvalsh_values_batch(matrices, expected)
    np.testing.assert_allclose(solve(matrices, vectors=False)[0], expected, rtol=0, atol=atol)


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("n", [3, 6, 30, 40])
def test_threads_and_batches_give_equal_bits(n, backend):
    matrices = random_batch(203, n)
    matrices[::3] = np.round(matrices[::3])
    for vectors in (False, True):
        values, columns = solve(matrices, backend, 1, vectors)

        def same(got, where=slice(None)):
            assert np.array_equal(got[0].view(np.int64), values[where].view(np.int64))
            if vectors:
                assert np.array_equal(
                    got[1].view(np.int64), np.ascontiguousarray(columns[where]).view(np.int64)
                )

        for threads in (2, 7):
            same(solve(matrices, backend, threads, vectors))
        order = np.random.default_rng(1).permutation(203)
        same(solve(np.ascontiguousarray(matrices[order]), backend, 1, vectors), order)
        for m in (1, 2, 3, 4, 5, 7, 8, 9, 12, 15, 16, 17):
            same(solve(matrices[:m], backend, 1, vectors), slice(0, m))
        same(solve(matrices[100:101], backend, 1, vectors), slice(100, 101))


BITS_SCRIPT = """
import hashlib, json, sys
sys.path.insert(0, {folder!r})
import numpy as np
import test_linalg as t
digests = {{}}
for n in (1, 2, 3, 6, 9, 24, 36, 45):
    batches = dict(t.special_batches(n), random=t.random_batch(21, n))
    for name, matrices in batches.items():
        matrices = np.ascontiguousarray(matrices)
        h = hashlib.sha256()
        values, columns = t.solve(matrices)
        for x in (values, columns, t.solve(matrices, vectors=False)[0]):
            h.update(x.tobytes())
        digests[f"{{n}} {{name}}"] = h.hexdigest()
print(json.dumps(digests))
"""


def digests_at(level):
    script = BITS_SCRIPT.format(folder=os.path.dirname(os.path.abspath(__file__)))
    # The inputs go through numpy's BLAS, which picks its kernels by processor: same in each child.
    run = subprocess.run(
        [sys.executable, "-c", script],
        env=dict(os.environ, LIBKERNEL_ISA=level),
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(run.stdout)


@pytest.mark.parametrize("pair", [("base", "sse4"), ("avx2", "avx512")])
def test_levels_of_a_class_give_equal_bits(pair):
    assert digests_at(pair[0]) == digests_at(pair[1])


def test_upper_triangle_and_imaginary_diagonal_are_not_read():
    matrices = random_batch(9, 6)
    spoiled = matrices.copy()
    spoiled[:, *np.triu_indices(6, 1)] = np.nan
    spoiled[:, range(6), range(6)] += 1j
    spoiled[2, 3, 3] = complex(spoiled[2, 3, 3].real, np.inf)
    for backend in BACKENDS:
        for a, b in zip(solve(matrices, backend), solve(spoiled, backend)):
            assert np.array_equal(a, b)


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("bad", [np.nan, np.inf, complex(0, np.nan)])
def test_not_finite_is_refused_and_named(bad, backend):
    matrices = random_batch(30, 6)
    matrices[17, 4, 1] = bad
    values, columns = np.full((30, 6), 5.0), np.full((30, 6, 6), 5.0 + 0j)
    o = options(backend)
    with pytest.raises(LibKernelError, match="matrix 17, row 4, column 1") as caught:
        lk.lk_linalg_eigh_hermitian_batch_compute(None, 30, 6, matrices, values, columns, o)
    assert caught.value.status == -1
    assert np.all(values == 5) and np.all(columns == 5)


def test_empty():
    for m, n in ((0, 6), (3, 0), (0, 0)):
        solve(np.zeros((m, n, n), dtype=complex))
    with pytest.raises(LibKernelError):
        lk.lk_linalg_eigh_hermitian_batch_compute(
            None, -1, 6, np.zeros(0, complex), np.zeros(0), None, None
        )
    with pytest.raises(LibKernelError, match="eigenvalues"):
        lk.lk_linalg_eigh_hermitian_batch_compute(
            None, 1, 1, np.zeros(1, complex), None, None, None
        )


@pytest.mark.parametrize("n", [100, 192, 193])
def test_large_orders(n):
    matrices = random_batch(3, n)
    values, columns = solve(matrices, "auto")
    check(matrices, values, columns)
    check(matrices, solve(matrices, "auto", vectors=False)[0], None)
