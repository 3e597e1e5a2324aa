# SPDX-License-Identifier: BSD-3-Clause
"""The Python package above the raw layer: classes, options, context, trace, errors."""

import gc
import json
import logging
import pickle
import threading

import numpy as np
import pytest

lk = pytest.importorskip("libkernel")
from libkernel import _functions, _raw  # noqa: E402

A = 5.43
POSITIONS = np.array([[0, 0, 0], [0, .5, .5], [.5, 0, .5], [.5, .5, 0],
                      [.25, .25, .25], [.25, .75, .75], [.75, .25, .75], [.75, .75, .25]])


@pytest.fixture(scope="module")
def crystal():
    return lk.Crystal(A * np.eye(3), POSITIONS, ["Si"] * 8)


@pytest.fixture(scope="module")
def supercell(crystal):
    return lk.Supercell(crystal, np.eye(3, dtype=int))


@pytest.fixture(scope="module")
def conductivity(supercell):
    springs = np.einsum("ij,ab->ijab", 8 * np.eye(8) - 1, np.eye(3))
    cubic = np.random.default_rng(3).normal(size=(8, 8, 8, 3, 3, 3))
    return lk.Conductivity(supercell, lk.Grid(supercell, [3, 3, 3]), lk.Fc2(supercell, springs),
                           lk.Fc3(supercell, cubic), temperatures=[300.0])


def test_version_and_info():
    assert lk.__version__ == _raw.lk_version()
    assert "isa" in lk.runtime_info()
    assert lk.context.api_hash() == _functions.API_HASH


def test_crystal(crystal):
    assert crystal.n_atoms == 8 and crystal.symbols == ["Si"] * 8
    assert crystal.space_group.startswith("Fd-3m")
    assert np.array_equal(crystal.lattice, A * np.eye(3))
    assert crystal.positions.shape == crystal.shape("positions") == (8, 3)
    assert crystal.rotations.shape == (crystal.n_operations, 3, 3)
    assert crystal.symbol(7) == "Si"
    with pytest.raises(lk.InvalidArgument):
        crystal.symbol(8)


def test_anything_like_an_array(crystal):
    again = lk.Crystal((A * np.eye(3)).tolist(), POSITIONS[:, ::-1], ["Si"] * 8, masses=[28] * 8)
    assert again.n_operations == crystal.n_operations
    assert (again.masses == 28).all()
    assert np.array_equal(again.positions, POSITIONS[:, ::-1])


def test_wrong_arrays(crystal):
    with pytest.raises(lk.ShapeError, match=r"lattice: need shape \(3, 3\)"):
        lk.Crystal(np.eye(2), POSITIONS, ["Si"] * 8)
    with pytest.raises(lk.ShapeError, match="positions: need 2 dimensions"):
        lk.Crystal(np.eye(3), POSITIONS.ravel(), ["Si"] * 8)
    with pytest.raises(lk.ShapeError, match="symbols"):
        lk.Crystal(np.eye(3), POSITIONS, ["Si"] * 7)
    with pytest.raises(TypeError, match="supercell_matrix: need integers"):
        lk.Supercell(crystal, 2.5 * np.eye(3))
    with pytest.raises(TypeError, match="need real numbers"):
        lk.Crystal(1j * np.eye(3), POSITIONS, ["Si"] * 8)
    with pytest.raises(lk.InvalidArgument, match="lattice"):
        lk.Crystal(np.full((3, 3), np.nan), POSITIONS, ["Si"] * 8)


def test_options(crystal):
    assert lk.Crystal(A * np.eye(3), POSITIONS, ["Si"] * 8, symmetry=False).n_operations == 1
    assert lk.Crystal(A * np.eye(3), POSITIONS, ["Si"] * 8, tolerance=None).n_operations == 192
    with pytest.raises(lk.OptionError, match='"tolerance"'):
        lk.Crystal(A * np.eye(3), POSITIONS, ["Si"] * 8, tolerence=1e-3)
    with pytest.raises(lk.OptionError, match="tolerance: need double, got 'x'"):
        lk.Crystal(A * np.eye(3), POSITIONS, ["Si"] * 8, tolerance="x")
    table = {o.key: o for o in lk.options.table("lk_crystal_create")}
    assert table["tolerance"].type == "double"
    assert {"threads", "backend", "implementation"} <= set(table)


def test_handles_end(supercell):
    crystal = lk.Crystal(A * np.eye(3), POSITIONS, ["Si"] * 8)
    with crystal:
        assert crystal.n_atoms == 8
    with pytest.raises(ValueError, match="the handle was destroyed"):
        crystal.n_atoms  # noqa: B018
    crystal.close() if crystal._handle is None else None
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(supercell)
    with pytest.raises(TypeError, match="need a handle lk_crystal"):
        _raw.lk_crystal_get_n_atoms(supercell._handle)


def test_any_order_of_destruction():
    context = lk.Context(threads=1)
    crystal = lk.Crystal(A * np.eye(3), POSITIONS, ["Si"] * 8, context=context)
    supercell = lk.Supercell(crystal, np.eye(3, dtype=int), context=context)
    context.close()
    crystal.close()
    gc.collect()
    assert supercell.n_atoms == 8


def test_array_level():
    a = np.array([[0, 1, 1], [1, 0, 1], [1, 1, 0]])
    d, p, q = lk.grid.smith_normal_form(a)
    assert np.array_equal(p @ a @ q, np.diag(d))
    assert lk.crystal.element_mass("Si") == pytest.approx(28.0855)


def test_backends_and_implementations():
    rng = np.random.default_rng(1)
    h = rng.normal(size=(20, 6, 6)) + 1j * rng.normal(size=(20, 6, 6))
    h = h + h.conj().transpose(0, 2, 1)
    expected = np.linalg.eigvalsh(h)
    for backend in ("auto", "reference", "native"):
        values, vectors = lk.linalg.eigh_hermitian_batch(h, backend=backend)
        assert np.allclose(values, expected, atol=1e-12)
        assert vectors.shape == h.shape
    values, nothing = lk.linalg.eigh_hermitian_batch(h, want_eigenvectors=False)
    assert nothing is None and np.allclose(values, expected, atol=1e-12)
    listed = lk.implementations()
    assert all(entries[-1][0] == "reference" for entries in listed.values())
    with pytest.raises(lk.LibKernelError):
        lk.linalg.eigh_hermitian_batch(h, implementation="no such thing")


def test_context():
    with lk.Context(threads=1, backend="reference") as context:
        assert (context.threads, context.backend) == (1, "reference")
        with pytest.raises(ValueError, match="backend: need one of auto, reference, native"):
            context.backend = "gpu"
        context.backend = "native"
        assert context.backend == "native"
    with pytest.raises(lk.InvalidArgument):
        context.threads = -1


def test_trace():
    events = []
    context = lk.Context(trace=events.append, threads=1)
    h = np.eye(4, dtype=complex)[None]
    lk.linalg.eigh_hermitian_batch(h, context=context)
    assert [e.kind for e in events if e.kind != "dispatch"] == ["begin", "end"]
    assert events[-1].status == "LK_OK" and events[-1].elapsed_ns > 0
    chosen = [e for e in events if e.kind == "dispatch"]
    assert chosen and chosen[-1].backend == "native"
    events.clear()
    with context:
        lk.linalg.eigh_hermitian_batch(h)
    assert events
    context.set_trace(None)
    events.clear()
    lk.linalg.eigh_hermitian_batch(h, context=context)
    assert not events


def test_exception_in_trace_comes_out():
    context = lk.Context()

    def breaks(event):
        raise KeyError(event.name)

    context.set_trace(breaks)
    with pytest.raises(KeyError, match="lk_linalg"):
        lk.linalg.eigh_hermitian_batch(np.eye(2, dtype=complex)[None], context=context)


def test_logger_and_chrome_trace(tmp_path, caplog):
    h = np.eye(4, dtype=complex)[None]
    with caplog.at_level(logging.DEBUG, logger="libkernel.trace"):
        lk.trace.log()
        lk.linalg.eigh_hermitian_batch(h)
        lk.trace.stop()
    assert any("implementation=" in r.getMessage() for r in caplog.records)
    with lk.trace.ChromeTrace(tmp_path / "run.json"):
        lk.linalg.eigh_hermitian_batch(h)
    events = json.loads((tmp_path / "run.json").read_text())["traceEvents"]
    assert {"X", "i"} <= {e["ph"] for e in events}


def test_progress_and_cancel(conductivity):
    stages = []
    context = lk.Context()
    context.set_progress(lambda p: stages.append((p.stage, p.done, p.total)))
    assert conductivity.estimate() is not None
    with lk.Context(progress=lambda p: p.stop()) as stopping:
        with pytest.raises(lk.Cancelled) as caught:
            rerun(conductivity, stopping)
    assert caught.value.status == _raw.LK_E_CANCELLED

    def breaks(progress):
        raise KeyError(progress.stage)

    with pytest.raises(KeyError):
        rerun(conductivity, lk.Context(progress=breaks))
    made = rerun(conductivity, context)
    assert stages and made.kappa.shape[-1] == 6


def rerun(conductivity, context):
    """The same calculation made in another context."""
    crystal = lk.Crystal(A * np.eye(3), POSITIONS, ["Si"] * 8)
    supercell = lk.Supercell(crystal, np.eye(3, dtype=int))
    springs = np.einsum("ij,ab->ijab", 8 * np.eye(8) - 1, np.eye(3))
    cubic = np.random.default_rng(3).normal(size=(8, 8, 8, 3, 3, 3))
    made = lk.Conductivity(supercell, lk.Grid(supercell, [3, 3, 3]), lk.Fc2(supercell, springs),
                           lk.Fc3(supercell, cubic), context=context, temperatures=[300.0])
    made.run()
    return made


def test_several_threads_on_one_context():
    context = lk.Context(threads=2)
    rng = np.random.default_rng(2)
    h = rng.normal(size=(200, 6, 6)) + 0j
    h = h + h.transpose(0, 2, 1)
    expected = lk.linalg.eigh_hermitian_batch(h).eigenvalues
    answers = []
    workers = [threading.Thread(target=lambda: answers.append(
        lk.linalg.eigh_hermitian_batch(h, context=context).eigenvalues)) for _ in range(4)]
    for w in workers:
        w.start()
    for w in workers:
        w.join()
    assert len(answers) == 4 and all(np.array_equal(a, expected) for a in answers)


def test_errors():
    assert issubclass(lk.ShapeError, ValueError) and issubclass(lk.ShapeError, lk.LibKernelError)
    with pytest.raises(lk.LibKernelError) as caught:
        lk.crystal.element_mass("Xx")
    assert caught.value.status < 0 and str(caught.value)
