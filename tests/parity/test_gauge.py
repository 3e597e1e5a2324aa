# SPDX-License-Identifier: BSD-3-Clause
"""The conductivity does not depend on the choice of eigenvectors inside degenerate sets.

Widths of all irreducible points come from the array-level collision kernel on the library's own
phonons, with weights averaged over degenerate bands and without the acoustic modes at Gamma, as in
lk_conductivity. They are those of lk_conductivity, and they and kappa stay the same when the
eigenvectors of every point are mixed by random unitary matrices inside the degenerate sets.

Mixing is a change of gauge only where frequencies are equal: they are made equal up to 1e-9 THz, as
the library does. Measured: kappa 1e-15, widths 2e-15 of the largest of their point, for silicon and
aluminium nitride. In NaCl the non-analytical term splits degenerate bands by up to 2.4e-8 THz, in
phono3py as here, so mixing them changes the crystal by that much: kappa 5e-10, widths 3e-9.
"""

import numpy as np
import pytest

from libkernel import _raw as lk

from anharmonic import Arguments
from test_kappa import crystal, get, options
from test_phonon3 import mix_degenerate, our_collision

KAPPA = 1e-9
WIDTH = {"si": 1e-9, "nacl": 1e-8, "aln": 1e-9}
FREQUENCY_RESOLUTION = 1e-9  # THz, closer frequencies are made equal
TEMPERATURES = [100.0, 300.0]
KELVIN_TO_THZ = 0.020836633049032778
DEGENERACY_TOLERANCE = 1e-4  # THz
# Sums over triplets to widths in THz, times the number of grid points.
WIDTH_UNIT = 0.003585491184882004 * 3306215.697005045
MESHES = {"si": [9, 9, 9], "nacl": [7, 7, 7], "aln": [7, 7, 5]}


def own_phonons(handles, a):
    """Frequencies [bz][band] and eigenvectors [bz][component][band] of the library."""
    phonons = lk.lk_phonons_create(None, handles.supercell, handles.fc2, handles.nac, None)
    qpoints = np.ascontiguousarray((a.addresses / a.d_diag) @ a.q_mat.T)
    lk.lk_phonons_compute(phonons, len(qpoints), qpoints, options(eigenvectors=True))
    frequencies = np.zeros((a.n_bz, a.n_band))
    vectors = np.zeros((a.n_bz, a.n_band, a.n_band), dtype="complex128")
    lk.lk_phonons_get_frequencies(phonons, frequencies.size, frequencies)
    lk.lk_phonons_get_eigenvectors(phonons, vectors.size, vectors)
    return frequencies, np.ascontiguousarray(vectors.transpose(0, 2, 1))


def starts_of_sets(frequencies, tolerance):
    """Smallest band of the set of each band, [bz][band]."""
    bands = np.arange(frequencies.shape[1])
    gaps = np.diff(frequencies, axis=1, prepend=-np.inf) >= tolerance
    return np.maximum.accumulate(np.where(gaps, bands, 0), axis=1)


def average_over_sets(values, starts):
    """Mean over the sets, [..., band]."""
    out = np.empty_like(values)
    for start in np.unique(starts):
        out[..., starts == start] = values[..., starts == start].mean(axis=-1, keepdims=True)
    return out


class Problem:
    """Arguments of the collision kernel on the phonons of the library, and what kappa needs."""

    def __init__(self, name, mesh):
        handles = crystal(name)
        self.name = name
        self.handle = handles.conductivity(mesh, temperatures=TEMPERATURES)
        lk.lk_conductivity_run(self.handle, None)
        self.a = a = Arguments(name, mesh)
        self.n_grid = int(np.prod(a.d_diag))
        grid = handles.grid(mesh)
        self.points = self.irreducible_points(grid)
        a.frequencies, self.eigenvectors = own_phonons(handles, a)
        self.regularize(grid)
        a.frequencies[0, :3] = 0  # acoustic modes at Gamma
        a.degenerate_ids = np.ascontiguousarray(
            starts_of_sets(a.frequencies, DEGENERACY_TOLERANCE), dtype="int64")

    def irreducible_points(self, grid):
        addresses = np.zeros((self.a.n_bz, 3), dtype="int64")
        lk.lk_grid_get_addresses(grid, addresses.size, addresses)
        np.testing.assert_array_equal(addresses, self.a.addresses)
        points = np.zeros(lk.lk_grid_get_n_irreducible(grid), dtype="int64")
        lk.lk_grid_get_irreducible(grid, points.size, points)
        return self.a.bz_map[points]

    def regularize(self, grid):
        """Equal frequencies where symmetry makes them equal."""
        f, bz_to_grid, bz_map = self.a.frequencies, self.a.bz_to_grid, self.a.bz_map
        for point in self.points:
            f[point] = average_over_sets(f[point], starts_of_sets(f[point:point + 1],
                                                                  FREQUENCY_RESOLUTION)[0])
        table = np.zeros(self.n_grid, dtype="int64")
        lk.lk_grid_get_map(grid, table.size, table)
        f[:] = f[bz_map[table[bz_to_grid]]]

    def widths(self, eigenvectors, averaged=True):
        """[temperature][point][band], THz."""
        a = self.a
        a.eigenvectors = eigenvectors
        sums = our_collision(
            a, self.points, np.array([np.nan]), np.array([-1.0]), np.arange(a.n_band),
            np.array(TEMPERATURES) * KELVIN_TO_THZ, False,
            a.degenerate_ids if averaged else None, None)[:, 0, 0]
        widths = sums.transpose(1, 0, 2) * (WIDTH_UNIT / self.n_grid)
        for i, point in enumerate(self.points):
            widths[:, i] = average_over_sets(widths[:, i], a.degenerate_ids[point])
        return widths

    def kappa(self, widths):
        """Modes of the handle contribute in proportion to their lifetimes, [temperature][6]."""
        own = get(self.handle, "gamma")[0]
        ratio = np.divide(own, widths, out=np.zeros_like(own), where=widths > 0)
        modes = get(self.handle, "mode_kappa")[0]
        return (modes * ratio[..., None]).sum(axis=(1, 2)) / self.n_grid


@pytest.fixture(scope="module", params=list(MESHES))
def problem(request):
    p = Problem(request.param, MESHES[request.param])
    p.before = p.widths(p.eigenvectors)
    return p


def mixed(p, seed):
    """Eigenvectors after random mixing in the sets that the averages run over."""
    p.a.eigenvectors = p.eigenvectors
    return mix_degenerate(p.a, np.random.default_rng(seed))


def deviations(p, widths):
    """Largest relative deviations of kappa and of widths (to the largest of the point)."""
    own = get(p.handle, "gamma")[0]
    kappa, expected = p.kappa(widths), get(p.handle, "kappa")[0]
    return (np.max(np.abs(kappa - expected) / np.abs(expected).max(axis=1, keepdims=True)),
            np.max(np.abs(widths - own) / own.max(axis=2, keepdims=True)))


def assert_unchanged(p, widths):
    kappa, width = deviations(p, widths)
    assert kappa < KAPPA
    assert width < WIDTH[p.name]


def test_widths_are_those_of_the_conductivity(problem):
    assert_unchanged(problem, problem.before)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_random_mixing(problem, seed):
    eigenvectors = mixed(problem, seed)
    assert np.abs(eigenvectors - problem.eigenvectors).max() > 0.1
    assert_unchanged(problem, problem.widths(eigenvectors))


def test_mixing_matters_without_averaged_weights(problem):
    """Measured: widths change by 1e-2 to 7e-2 of the largest of their point, kappa by 4e-3."""
    widths = problem.widths(mixed(problem, 1), averaged=False)
    before = problem.widths(problem.eigenvectors, averaged=False)
    assert np.max(np.abs(widths - before) / before.max(axis=2, keepdims=True)) > 1e-3
