# SPDX-License-Identifier: BSD-3-Clause
"""The fast implementation of the self-energies, "pipeline", against phonors.

Eigenvectors and force constants are inputs, so the sums differ by rounding only: a band agrees to
1e-12 of the largest of its point, the sum over bands to 1e-12 (measured: 2e-14).
"""

import os
import subprocess
import sys

import numpy as np
import pytest

from libkernel import LibKernelError
from libkernel import _raw as lk

from anharmonic import Arguments

phonors = pytest.importorskip("phonors")

RTOL = 1e-12
NAN = np.nan
THZ_PER_KELVIN = 0.020836633049
CASES = {
    "si-7": ("si", [7, 7, 7], True, False),
    "si-8": ("si", [8, 8, 8], True, False),
    "aln-flat": ("aln", [6, 6, 1], True, False),
    "si-full": ("si8", [5, 5, 5], False, False),
    "nacl": ("nacl", [6, 6, 6], True, False),
    "nacl-generalized": ("nacl", 25, True, False),
    "aln": ("aln", [5, 5, 4], True, False),
    "aln-symmetrized": ("aln", [5, 5, 4], True, True),
}


class Synthetic:
    """Triclinic crystal with random positions, force constants, frequencies and eigenvectors."""

    def __init__(self, n_atoms, mesh=(3, 4, 2), seed=1, symmetric=False):
        phono3py = pytest.importorskip("phono3py")
        from phonopy.phonon.grid import BZGrid, get_reduced_bases_and_tmat_inv
        from phonopy.phonon.tetrahedron_method import get_tetrahedra_relative_gr_grid_address
        from phonopy.structure.atoms import PhonopyAtoms

        rng = np.random.default_rng(seed)
        lattice = np.diag([4.0, 4.5, 5.2]) + rng.uniform(-0.7, 0.7, (3, 3))
        cell = PhonopyAtoms(
            cell=lattice, scaled_positions=rng.random((n_atoms, 3)), symbols=["Si"] * n_atoms
        )
        matrix = np.diag([2, 2, 2]) if n_atoms < 8 else np.diag([2, 1, 1])
        ph3 = phono3py.Phono3py(cell, matrix, primitive_matrix=np.eye(3), is_symmetry=False)
        grid = BZGrid(list(mesh), lattice=ph3.primitive.cell)

        def integers(a):
            return np.ascontiguousarray(a, dtype="int64")

        self.d_diag, self.q_mat = integers(grid.D_diag), integers(grid.Q)
        self.addresses, self.bz_map = integers(grid.addresses), integers(grid.gp_map)
        self.bz_to_grid = integers(grid.bzg2grg)
        self.rotations = np.eye(3, dtype="int64")[None].copy()
        reduced, t_inv = get_reduced_bases_and_tmat_inv(np.linalg.inv(ph3.primitive.cell))
        self.reciprocal = np.ascontiguousarray(reduced, dtype="double")
        self.q_reduced = integers(t_inv @ grid.Q)
        self.tetrahedra = integers(get_tetrahedra_relative_gr_grid_address(grid, False))
        vectors, multiplicity = ph3.primitive.get_smallest_vectors()
        self.vectors = np.ascontiguousarray(vectors, dtype="double")
        self.multiplicity = integers(multiplicity)
        self.p2s, self.s2p = integers(ph3.primitive.p2s_map), integers(ph3.primitive.s2p_map)
        self.masses = rng.uniform(10, 50, n_atoms)
        self.n_atoms, self.n_band, self.n_bz = n_atoms, 3 * n_atoms, len(self.addresses)
        n_super = len(self.s2p)
        self.fc3 = rng.standard_normal((n_atoms, n_super, n_super, 3, 3, 3))
        self.nonzero = (rng.random((n_atoms, n_super, n_super)) < 0.8).astype("int8")
        self.all_shortest = (rng.random((n_atoms, n_super, n_super)) < 0.3).astype("int8")
        if symmetric:
            self.fc3 = self.fc3 + self.fc3.transpose(0, 2, 1, 3, 5, 4)
            self.nonzero = self.nonzero | self.nonzero.transpose(0, 2, 1)
            self.all_shortest = self.all_shortest & self.all_shortest.transpose(0, 2, 1)
        self.fc3, self.nonzero, self.all_shortest = map(
            np.ascontiguousarray, (self.fc3, self.nonzero, self.all_shortest)
        )
        q = (self.addresses / self.d_diag) @ self.q_mat.T
        wave = np.cos(2 * np.pi * q).sum(axis=1)[:, None]
        self.frequencies = np.sort(
            np.arange(self.n_band) % 7 + 3 + wave * rng.uniform(0.3, 0.8, self.n_band), axis=1
        )
        self.frequencies[:, 0] -= 2.5  # some imaginary modes and some below the cutoff
        random = rng.standard_normal((2, self.n_bz, self.n_band, self.n_band))
        self.eigenvectors = np.ascontiguousarray(np.linalg.qr(random[0] + 1j * random[1])[0])
        self.degenerate_ids = np.tile(np.arange(self.n_band), (self.n_bz, 1))
        for b in range(1, self.n_band):
            near = self.frequencies[:, b] - self.frequencies[:, b - 1] < 0.05
            self.degenerate_ids[near, b] = self.degenerate_ids[near, b - 1]
        self.compact, self.cutoff, self.r0_average = True, 1e-4, True

    grid_type = 2
    grid_arguments = Arguments.grid_arguments
    crystal_arguments = Arguments.crystal_arguments
    peer_crystal = Arguments.peer_crystal


def options(**values):
    o = lk.lk_options_create()
    for key, value in values.items():
        if isinstance(value, str):
            lk.lk_options_set_string(o, key, value)
        else:
            lk.lk_options_set_int64(o, key, value)
    return o


def run(a, points, sigmas=(NAN,), cutoffs=None, temperatures=(300.0,), bands=None, split=False,
        ids=None, r0_average=True, mesh_symmetry=True, peer=False, **settings):
    points = np.array(points, dtype="int64")
    sigmas = np.array(sigmas)
    cutoffs = np.full(len(sigmas), -1.0) if cutoffs is None else np.array(cutoffs)
    temperatures = np.array(temperatures) * THZ_PER_KELVIN
    bands = np.array(range(a.n_band) if bands is None else bands, dtype="int64")
    shape = (len(points), len(sigmas), 1 + split, len(temperatures), len(bands))
    out = np.full(shape, 7.0)
    if peer:
        out = np.zeros(shape if split else shape[:2] + shape[3:])
        phonors.collision_at_grid_points_batched(
            out, points, sigmas, cutoffs, a.tetrahedra, a.bz_to_grid, a.rotations, True, True,
            mesh_symmetry, a.reciprocal, a.q_reduced, a.frequencies, a.eigenvectors, a.addresses,
            a.bz_map, 2, a.d_diag, a.q_mat, *a.peer_crystal(), bands, temperatures, split, False,
            r0_average, a.all_shortest, a.cutoff, a.compact, degenerate_ids=ids)
        return out.reshape(shape)
    settings.setdefault("implementation", "pipeline")
    lk.lk_phonon3_collision_at_grid_points_compute(
        None, len(points), points, len(sigmas), sigmas, cutoffs, len(temperatures), temperatures,
        len(a.tetrahedra), a.tetrahedra, a.bz_to_grid, len(a.rotations), a.rotations, 1, 1,
        int(mesh_symmetry), a.reciprocal, a.q_reduced, len(bands), bands, *a.grid_arguments(),
        *a.crystal_arguments(), a.frequencies, a.eigenvectors, ids, int(r0_average), 0, a.cutoff,
        1 + split, out, options(**settings))
    return out


def assert_agree(ours, theirs):
    largest = np.abs(theirs).max(axis=(2, 4), keepdims=True)
    assert np.all(np.abs(ours - theirs) <= RTOL * largest)
    sums = theirs.sum(axis=(2, 4))
    assert np.all(np.abs(ours.sum(axis=(2, 4)) - sums) <= RTOL * np.abs(sums))


def compare(a, points, **keywords):
    assert_agree(run(a, points, **keywords), run(a, points, peer=True, **keywords))


_cases = {}


def get_case(name):
    if name not in _cases:
        crystal, mesh, compact, symmetrize = CASES[name]
        if isinstance(mesh, int):
            from phonopy.phonon.grid import BZGrid

            from anharmonic import load

            ph3 = load(crystal)
            grid = BZGrid(
                mesh, lattice=ph3.primitive.cell, symmetry_dataset=ph3.primitive_symmetry.dataset,
                use_grg=True)
            mesh = grid.grid_matrix
        _cases[name] = Arguments(crystal, mesh, compact, symmetrize)
    return _cases[name]


@pytest.fixture(params=list(CASES))
def case(request):
    return get_case(request.param)


@pytest.fixture(params=[1, 2, 3, 5, 8, 12])
def synthetic(request):
    name = ("synthetic", request.param)
    if name not in _cases:
        _cases[name] = Synthetic(request.param)
    return _cases[name]


def some_points(a, n=5):
    first_images = a.bz_map[:-1]
    return first_images[np.unique(np.linspace(0, len(first_images) // 2, n).astype(int))]


def test_tetrahedra(case):
    compare(case, some_points(case, 8))


def test_averaged_weights(case):
    compare(case, some_points(case), ids=case.degenerate_ids)


def test_temperatures_and_split(case):
    compare(case, some_points(case), temperatures=(0.0, 10.0, 300.0, 1500.0), split=True)


def test_smearings_share_the_interaction(case):
    compare(case, some_points(case, 3), sigmas=(0.1, NAN, 0.4), cutoffs=(3.0, -1.0, -1.0),
            ids=case.degenerate_ids, split=True)


def test_single_origin_and_selected_bands(case):
    compare(case, some_points(case, 3), r0_average=False)
    compare(case, some_points(case, 3), bands=(4, 1, 4))


def test_without_mesh_symmetry(case):
    compare(case, some_points(case, 2)[1:], mesh_symmetry=False)


@pytest.mark.parametrize("symmetric", [False, True])
def test_asymmetric_force_constants(symmetric):
    a = Synthetic(2, seed=3, symmetric=symmetric)
    compare(a, some_points(a), ids=a.degenerate_ids)


def test_numbers_of_bands(synthetic):
    """3 to 36 bands, a triclinic cell, force constants without any symmetry."""
    points = some_points(synthetic, 4 if synthetic.n_band < 20 else 2)
    compare(synthetic, points, temperatures=(0.0, 300.0))
    compare(synthetic, points[:1], sigmas=(0.3,), cutoffs=(2.0,), split=True)


def test_same_bits_for_any_number_of_threads(case):
    points = some_points(case, 6)
    keywords = {"ids": case.degenerate_ids, "temperatures": (0.0, 300.0)}
    results = [run(case, points, threads=n, **keywords) for n in (1, 2, 7)]
    results.append(np.concatenate([run(case, points[i:i + 1], threads=7, **keywords)
                                   for i in range(len(points))]))
    for other in results[1:]:
        np.testing.assert_array_equal(results[0], other)


def test_degenerate_eigenvectors_may_be_mixed():
    """Averaged weights make the sum over a degenerate set independent of its basis."""
    a = get_case("nacl")
    points = some_points(a)
    before = run(a, points, ids=a.degenerate_ids)
    mixed = a.eigenvectors.copy()
    rng = np.random.default_rng(4)
    for q in range(a.n_bz):
        for start in np.unique(a.degenerate_ids[q]):
            members = np.flatnonzero(a.degenerate_ids[q] == start)
            random = rng.standard_normal((2, len(members), len(members)))
            unitary = np.linalg.qr(random[0] + 1j * random[1])[0]
            mixed[q][:, members] = mixed[q][:, members] @ unitary
    original, a.eigenvectors = a.eigenvectors, mixed
    try:
        after = run(a, points, ids=a.degenerate_ids)
    finally:
        a.eigenvectors = original
    sums = before.sum(axis=-1)
    np.testing.assert_allclose(after.sum(axis=-1), sums, rtol=1e-7)


def test_declines():
    a = get_case("nacl")
    tetrahedra = a.tetrahedra
    a.tetrahedra = tetrahedra.copy()
    rng = np.random.default_rng(5)
    a.tetrahedra[:, 1:] = rng.integers(-3, 4, a.tetrahedra[:, 1:].shape)
    try:
        with pytest.raises(LibKernelError, match="neighbours"):
            run(a, some_points(a, 1))
    finally:
        a.tetrahedra = tetrahedra


def two_sets(a):
    a.tetrahedra = np.concatenate([a.tetrahedra, a.tetrahedra[..., ::-1]])
    return a


def test_two_sets_of_tetrahedra():
    a = two_sets(Synthetic(2))
    compare(a, some_points(a), ids=a.degenerate_ids)
    a.tetrahedra = np.concatenate([a.tetrahedra[:24]] * 2)
    compare(a, some_points(a))


def results_of_level():
    parts = []
    for n_atoms in (1, 2, 3, 4):
        a = Synthetic(n_atoms)
        parts.append(run(a, [0, 3], sigmas=(NAN, 0.3), temperatures=(0.0, 300.0)))
        parts.append(run(two_sets(a), [1], ids=a.degenerate_ids))
    return np.concatenate([p.ravel() for p in parts])


def test_bits_of_instruction_set_levels(tmp_path):
    """Equal within {base, sse4} and within {avx2, avx512}, rounding apart between the two."""
    results = {}
    for level in ("base", "sse4", "avx2", "avx512"):
        file = tmp_path / f"{level}.npy"
        code = f"import numpy, test_pipeline as t; numpy.save({str(file)!r}, t.results_of_level())"
        subprocess.run([sys.executable, "-c", code], check=True, cwd=os.path.dirname(__file__),
                       env={**os.environ, "LIBKERNEL_ISA": level})
        results[level] = np.load(file)
    np.testing.assert_array_equal(results["base"], results["sse4"])
    np.testing.assert_array_equal(results["avx2"], results["avx512"])
    np.testing.assert_allclose(results["base"], results["avx2"], rtol=1e-10)
