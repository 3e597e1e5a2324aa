# SPDX-License-Identifier: BSD-3-Clause
"""Three-phonon kernels against phonors on arrays of phono3py's crystals and on random input.

Integers are equal. Doubles agree to 1e-10 relative, or absolute to the largest element: the sums
are the same, in another order. Near a vertex energy the two forms of the tetrahedron weights lose
digits by cancellation in the peer's form, hence 1e-9 of the largest weight there.
"""

import numpy as np
import pytest

from libkernel import LibKernelError
from libkernel import _raw as lk

from anharmonic import Arguments

phonors = pytest.importorskip("phonors")

RTOL = 1e-10
BACKENDS = ["reference", "native"]
CASES = {
    "si": ("si", [5, 5, 5], True, False),
    "si-full": ("si8", [4, 4, 4], False, False),
    "nacl": ("nacl", [4, 4, 4], True, False),
    "aln": ("aln", [4, 4, 3], True, False),
    "aln-symmetrized": ("aln", [4, 4, 3], True, True),
    "si-generalized": ("si", 15, True, False),
}


def options(backend=None, threads=None, implementation=None):
    o = lk.lk_options_create()
    if backend is not None:
        lk.lk_options_set_string(o, "backend", backend)
    if threads is not None:
        lk.lk_options_set_int64(o, "threads", threads)
    if implementation is not None:
        lk.lk_options_set_string(o, "implementation", implementation)
    return o


_arguments = {}


@pytest.fixture(params=list(CASES))
def case(request):
    if request.param not in _arguments:
        name, mesh, compact, symmetrize = CASES[request.param]
        if isinstance(mesh, int):
            mesh = generalized_mesh(name, mesh)
        _arguments[request.param] = Arguments(name, mesh, compact, symmetrize)
    return _arguments[request.param]


def generalized_mesh(name, length):
    from phonopy.phonon.grid import BZGrid

    from anharmonic import load

    ph3 = load(name)
    grid = BZGrid(length, lattice=ph3.primitive.cell,
                  symmetry_dataset=ph3.primitive_symmetry.dataset, use_grg=True)
    return grid.grid_matrix


def assert_close(ours, theirs, rtol=RTOL):
    largest = np.abs(theirs).max(initial=0)
    np.testing.assert_allclose(ours, theirs, rtol=rtol, atol=rtol * largest)


def grid_points(a):
    """Three irreducible points: Gamma, one inside, the last (on the zone surface)."""
    ir = np.unique(a.interaction.bz_grid.bzg2grg[a.bz_map[:-1]])
    return np.array([0, a.bz_map[len(ir) // 3], a.bz_map[-2]], dtype="int64")


def triplets(a, grid_point):
    """Triplets and weights of the peer."""
    map_triplets, _, _ = phonors.ir_triplets_at_q(int(a.bz_to_grid[grid_point]), a.d_diag,
                                                  a.rotations, True, True)
    t = phonors.bz_triplets_at_q(int(grid_point), a.addresses, a.bz_map, map_triplets, a.d_diag,
                                 a.q_reduced, a.reciprocal, a.grid_type)
    return np.ascontiguousarray(t), np.ascontiguousarray(
        np.unique(map_triplets, return_counts=True)[1], dtype="int64")


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("swappable", [True, False])
@pytest.mark.parametrize("time_reversal", [True, False])
def test_ir_triplets(case, backend, swappable, time_reversal):
    n = int(np.prod(case.d_diag))
    for point in range(0, n, max(1, n // 7)):
        expected = phonors.ir_triplets_at_q(point, case.d_diag, case.rotations, time_reversal,
                                            swappable)
        map_triplets, map_q = np.zeros(n, dtype="int64"), np.zeros(n, dtype="int64")
        count = lk.lk_phonon3_ir_triplets_compute(
            None, point, case.d_diag, len(case.rotations), case.rotations, int(time_reversal),
            int(swappable), n, map_triplets, map_q, options(backend))
        np.testing.assert_array_equal(map_triplets, expected[0])
        np.testing.assert_array_equal(map_q, expected[1])
        assert count == expected[2]


@pytest.mark.parametrize("backend", BACKENDS)
def test_bz_triplets(case, backend):
    n = int(np.prod(case.d_diag))
    for point in range(0, case.n_bz, max(1, case.n_bz // 9)):
        for mapping in (np.arange(n), phonors.ir_triplets_at_q(
                int(case.bz_to_grid[point]), case.d_diag, case.rotations, True, True)[0]):
            mapping = np.ascontiguousarray(mapping, dtype="int64")
            expected = phonors.bz_triplets_at_q(point, case.addresses, case.bz_map, mapping,
                                                case.d_diag, case.q_reduced, case.reciprocal, 2)
            ours = np.zeros_like(expected)
            lk.lk_phonon3_bz_triplets_compute(
                None, point, case.n_bz, case.addresses, len(case.bz_map), case.bz_map, n, mapping,
                case.d_diag, case.q_reduced, case.reciprocal, 2, len(ours), ours, options(backend))
            np.testing.assert_array_equal(ours, expected)


def sparse_grid(a):
    """The same grid with the sparse map (type 1)."""
    addresses, bz_map, _ = phonors.bz_grid_addresses(
        a.d_diag, a.q_reduced, np.zeros(3, dtype="int64"), a.reciprocal, 1)
    return np.ascontiguousarray(addresses), np.ascontiguousarray(bz_map)


@pytest.mark.parametrize("backend", BACKENDS)
def test_sparse_grid_map(case, backend):
    n = int(np.prod(case.d_diag))
    addresses, bz_map = sparse_grid(case)
    mapping = np.arange(n, dtype="int64")
    rng = np.random.default_rng(5)
    frequencies = rng.random((len(addresses), 3)) * 4
    points = np.array([1.0, 2.0, 6.0])
    for point in (0, n - 1):  # the peer takes points inside only
        expected = phonors.bz_triplets_at_q(point, addresses, bz_map, mapping, case.d_diag,
                                            case.q_reduced, case.reciprocal, 1)
        ours = np.zeros_like(expected)
        lk.lk_phonon3_bz_triplets_compute(
            None, point, len(addresses), addresses, len(bz_map), bz_map, n, mapping, case.d_diag,
            case.q_reduced, case.reciprocal, 1, len(ours), ours, options(backend))
        np.testing.assert_array_equal(ours, expected)
        w, z = np.zeros((2, n, 3, 3, 3)), np.zeros((n, 3, 3, 3), dtype="int8")
        phonors.triplets_integration_weights(w, z, points, case.tetrahedra, case.d_diag, expected,
                                             frequencies, frequencies, addresses, bz_map, 1, 2)
        ours_w, ours_z = np.zeros_like(w), np.zeros_like(z)
        lk.lk_phonon3_tetrahedron_weights_compute(
            None, 2, 3, points, len(case.tetrahedra), case.tetrahedra, case.d_diag, n, expected, 3,
            frequencies, 3, frequencies, len(addresses), addresses, len(bz_map), bz_map, 1, ours_w,
            ours_z, options(backend))
        assert_close(ours_w, w, 1e-9)
        np.testing.assert_array_equal(ours_z, z)


def tetrahedron_weights(a, points, t, n_weights, opts, f1=None, f2=None):
    f1 = a.frequencies if f1 is None else f1
    f2 = a.frequencies if f2 is None else f2
    shape = (len(t), len(points), f1.shape[1], f2.shape[1])
    w, z = np.full((n_weights,) + shape, 7.0), np.full(shape, 7, dtype="int8")
    lk.lk_phonon3_tetrahedron_weights_compute(
        None, n_weights, len(points), points, len(a.tetrahedra), a.tetrahedra, a.d_diag, len(t), t,
        f1.shape[1], f1, f2.shape[1], f2, a.n_bz, a.addresses, len(a.bz_map), a.bz_map, 2, w, z,
        opts)
    return w, z


def peer_tetrahedron_weights(a, points, t, n_weights, f1=None, f2=None):
    f1 = a.frequencies if f1 is None else f1
    f2 = a.frequencies if f2 is None else f2
    shape = (len(t), len(points), f1.shape[1], f2.shape[1])
    w, z = np.zeros((n_weights,) + shape), np.zeros(shape, dtype="int8")
    phonors.triplets_integration_weights(
        w, z, points, a.tetrahedra, a.d_diag, t, f1, f2, a.addresses, a.bz_map, 2,
        4 if n_weights == 1 else n_weights)
    return w, z


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("n_weights", [1, 2, 3])
def test_tetrahedron_weights(case, backend, n_weights):
    rng = np.random.default_rng(3)
    for point in grid_points(case):
        t, _ = triplets(case, point)
        for points in (case.frequencies[point], rng.random(5) * 25 - 1):
            points = np.ascontiguousarray(points)
            w, z = peer_tetrahedron_weights(case, points, t, n_weights)
            ours, ours_z = tetrahedron_weights(case, points, t, n_weights, options(backend))
            assert_close(ours, w, 1e-9)
            np.testing.assert_array_equal(ours_z, z)


@pytest.mark.parametrize("backend", BACKENDS)
def test_tetrahedron_weights_of_different_bands(case, backend):
    rng = np.random.default_rng(4)
    f1, f2 = rng.random((case.n_bz, 2)) * 8 - 1, rng.random((case.n_bz, 5)) * 8 - 1
    t, _ = triplets(case, grid_points(case)[1])
    points = np.array([0.0, 1.0, 4.0])
    for n_weights in (1, 2, 3):
        w, z = peer_tetrahedron_weights(case, points, t, n_weights, f1, f2)
        ours, ours_z = tetrahedron_weights(case, points, t, n_weights, options(backend), f1, f2)
        assert_close(ours, w, 1e-9)
        np.testing.assert_array_equal(ours_z, z)


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("cutoff", [-1.0, 2.0])
@pytest.mark.parametrize("n_weights", [1, 2, 3])
def test_gaussian_weights(case, backend, cutoff, n_weights):
    point = grid_points(case)[1]
    t, _ = triplets(case, point)
    points = np.ascontiguousarray(case.frequencies[point])
    shape = (len(t), len(points), case.n_band, case.n_band)
    w, z = np.zeros((n_weights,) + shape), np.zeros(shape, dtype="int8")
    if n_weights > 1:
        phonors.triplets_integration_weights_with_sigma(w, z, points, t, case.frequencies, 0.1,
                                                        cutoff)
    else:
        w4, _ = gaussian_type_4(case, points, t, cutoff)
        w, z = w4, _
    ours, ours_z = np.full_like(w, 7), np.full_like(z, 7)
    lk.lk_phonon3_gaussian_weights_compute(None, n_weights, len(points), points, len(t), t,
                                           case.n_bz, case.n_band, case.frequencies, 0.1, cutoff,
                                           ours, ours_z, options(backend))
    assert_close(ours, w)
    np.testing.assert_array_equal(ours_z, z)


def gaussian_type_4(a, points, t, cutoff):
    """The first delta function alone, written out."""
    f1, f2 = a.frequencies[t[:, 1]], a.frequencies[t[:, 2]]
    e = points[None, :, None, None] + f1[:, None, :, None] - f2[:, None, None, :]
    far = (np.abs(e) > 0.1 * cutoff) if cutoff > 0 else np.zeros(e.shape, dtype=bool)
    g = np.exp(-(e**2) / (2 * 0.1**2)) / (np.sqrt(2 * np.pi) * 0.1)
    return np.where(far, 0, g)[None], far.astype("int8")


def test_degenerate_weights(case):
    from phono3py.phonon3.triplets import _average_weights_over_degenerate_sets

    point = grid_points(case)[1]
    t, _ = triplets(case, point)
    points = np.ascontiguousarray(case.frequencies[point])
    w, z = peer_tetrahedron_weights(case, points, t, 3)
    ours, ours_z = w.copy(), z.copy()
    _average_weights_over_degenerate_sets(w, z, t, case.degenerate_ids)
    lk.lk_phonon3_degenerate_weights_compute(None, 3, len(t), t, len(points), case.n_bz,
                                             case.n_band, case.degenerate_ids, ours, ours_z, None)
    assert_close(ours, w)
    np.testing.assert_array_equal(ours_z, z)


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("r0_average", [True, False])
def test_real_to_reciprocal(case, backend, r0_average):
    rng = np.random.default_rng(1)
    n = case.n_atoms
    nonzero = (rng.random(case.nonzero.shape) < 0.9).astype("int8")
    for q in (rng.random((3, 3)), np.zeros((3, 3))):
        theirs = np.zeros((n, n, n, 3, 3, 3), dtype="complex128")
        phonors.real_to_reciprocal(theirs, q, case.fc3, case.compact, case.vectors,
                                   case.multiplicity, case.p2s, case.s2p, r0_average,
                                   case.all_shortest, nonzero)
        ours = np.full_like(theirs, 7)
        arguments = list(case.crystal_arguments(masses=False))
        arguments[4] = nonzero
        lk.lk_phonon3_real_to_reciprocal_compute(None, q, *arguments, int(r0_average), ours,
                                                 options(backend))
        assert_close(ours, theirs)


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("n_atoms", [1, 2, 3])
def test_reciprocal_to_normal(backend, n_atoms):
    rng = np.random.default_rng(n_atoms)
    b = 3 * n_atoms

    def complex_array(*shape):
        return rng.standard_normal(shape) + 1j * rng.standard_normal(shape)

    reciprocal = complex_array(n_atoms, n_atoms, n_atoms, 3, 3, 3)
    frequencies = [np.ascontiguousarray(rng.random(b) * 4 - 0.5) for _ in range(3)]
    eigenvectors = [complex_array(b, b) for _ in range(3)]
    masses = rng.random(n_atoms) + 1
    bands = np.array([b - 1, 0], dtype="int64")
    positions = np.array([[i, j, k, 0] for i in range(2) for j in range(b) for k in range(b)],
                         dtype="int64")[::2].copy()
    rng.shuffle(positions)
    positions[:, 3] = np.arange(len(positions))
    theirs, ours = np.zeros(len(positions)), np.full(len(positions), 7.0)
    phonors.reciprocal_to_normal_squared(theirs, positions, reciprocal, *frequencies, *eigenvectors,
                                         masses, bands, 1e-4)
    lk.lk_phonon3_reciprocal_to_normal_compute(None, len(positions), positions, n_atoms, reciprocal,
                                               *frequencies, *eigenvectors, masses, 2, bands, 1e-4,
                                               len(ours), ours, options(backend))
    assert_close(ours, theirs)


def peer_interaction(a, t, zero, bands, symmetrize, r0_average=True):
    out = np.full(zero.shape, 5.0)
    phonors.interaction(out, zero, a.frequencies, a.eigenvectors, t, a.addresses, a.d_diag, a.q_mat,
                        *a.peer_crystal(), bands, symmetrize, r0_average, a.all_shortest, a.cutoff,
                        a.compact)
    return out


def our_interaction(a, t, zero, bands, symmetrize, opts, r0_average=True):
    out = np.full(zero.shape, 5.0)
    lk.lk_phonon3_interaction_compute(None, len(t), t, len(bands), bands, *a.grid_arguments(),
                                      *a.crystal_arguments(), a.frequencies, a.eigenvectors,
                                      int(r0_average), int(symmetrize), a.cutoff, zero, out, opts)
    return out


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("symmetrize", [False, True])
@pytest.mark.parametrize("r0_average", [True, False])
def test_interaction(case, backend, symmetrize, r0_average):
    rng = np.random.default_rng(2)
    for point in grid_points(case):
        t = triplets(case, point)[0][:2]
        for bands in (np.arange(case.n_band), np.array([2, 0])):
            bands = bands.astype("int64")
            live = 0.1 if symmetrize or backend == "reference" else 0.3
            zero = (rng.random((len(t), len(bands), case.n_band, case.n_band)) > live).astype("int8")
            theirs = peer_interaction(case, t, zero, bands, symmetrize, r0_average)
            ours = our_interaction(case, t, zero, bands, symmetrize, options(backend), r0_average)
            assert_close(ours, theirs)


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("temperature", [0.0, 6.0])
def test_imag_self_energy(case, backend, temperature):
    rng = np.random.default_rng(6)
    point = grid_points(case)[1]
    t, weights = triplets(case, point)
    bands = np.array([2, 0], dtype="int64")
    points = np.ascontiguousarray(case.frequencies[point, bands])
    shape = (len(t), 2, case.n_band, case.n_band)
    squared = rng.random(shape)
    for n_weights in (2, 3):
        g, zero = peer_tetrahedron_weights(case, points, t, n_weights)
        for frequency_point in (-1, 1):
            theirs, ours = np.zeros(2), np.full(2, 7.0)
            phonors.imag_self_energy_with_g(theirs, squared, t, weights, case.frequencies,
                                            temperature, g, zero, case.cutoff, frequency_point)
            lk.lk_phonon3_imag_self_energy_compute(
                None, len(t), t, weights, 2, case.n_band, squared, case.n_bz, case.frequencies,
                temperature, n_weights, 2, g, zero, case.cutoff, frequency_point, ours,
                options(backend))
            assert_close(ours, theirs)
        if n_weights == 3:
            continue
        detail = [np.zeros(shape), np.full(shape, 7.0)]
        normal, umklapp = [np.zeros(2), np.full(2, 7.0)], [np.zeros(2), np.full(2, 7.0)]
        phonors.detailed_imag_self_energy_with_g(
            detail[0], normal[0], umklapp[0], squared, t, weights, case.addresses,
            case.frequencies, temperature, g, zero, case.cutoff)
        lk.lk_phonon3_detailed_imag_self_energy_compute(
            None, len(t), t, weights, 2, case.n_band, squared, case.n_bz, case.frequencies,
            temperature, 2, 2, g, zero, case.cutoff, case.addresses, detail[1], normal[1],
            umklapp[1], options(backend))
        for theirs, ours in (detail, normal, umklapp):
            assert_close(ours, theirs)


SIGMAS = {"tetrahedron": (np.array([np.nan]), np.array([-1.0])),
          "gaussian": (np.array([0.2]), np.array([3.0])),
          "several": (np.array([np.nan, 0.1, 0.3]), np.array([-1.0, -1.0, 2.0]))}


def peer_collision(a, points, sigmas, cutoffs, bands, temperatures, split, ids, symmetry=True,
                   r0_average=True):
    shape = (len(points), len(sigmas)) + ((2,) if split else ()) + (len(temperatures), len(bands))
    out = np.zeros(shape)
    phonors.collision_at_grid_points_batched(
        out, points, sigmas, cutoffs, a.tetrahedra, a.bz_to_grid, a.rotations, True, True, symmetry,
        a.reciprocal, a.q_reduced, a.frequencies, a.eigenvectors, a.addresses, a.bz_map, 2,
        a.d_diag, a.q_mat, *a.peer_crystal(), bands, temperatures, split, False, r0_average,
        a.all_shortest, a.cutoff, a.compact, degenerate_ids=ids)
    return out.reshape(len(points), len(sigmas), 1 + split, len(temperatures), len(bands))


def our_collision(a, points, sigmas, cutoffs, bands, temperatures, split, ids, opts, symmetry=True,
                  r0_average=True):
    out = np.full((len(points), len(sigmas), 1 + split, len(temperatures), len(bands)), 7.0)
    lk.lk_phonon3_collision_at_grid_points_compute(
        None, len(points), points, len(sigmas), sigmas, cutoffs, len(temperatures), temperatures,
        len(a.tetrahedra), a.tetrahedra, a.bz_to_grid, len(a.rotations), a.rotations, 1, 1,
        int(symmetry), a.reciprocal, a.q_reduced, len(bands), bands, *a.grid_arguments(),
        *a.crystal_arguments(), a.frequencies, a.eigenvectors, ids, int(r0_average), 0, a.cutoff,
        1 + split, out, opts)
    return out


def assert_gamma_close(ours, theirs):
    """Relative to the largest gamma of the point and smearing."""
    largest = np.abs(theirs).max(axis=(2, 3, 4), keepdims=True)
    assert np.all(np.abs(ours - theirs) <= RTOL * largest + 1e-300)


@pytest.mark.parametrize("backend", ["reference", "auto"])
@pytest.mark.parametrize("sigma", list(SIGMAS))
@pytest.mark.parametrize("average", [False, True])
def test_collision(case, backend, sigma, average):
    sigmas, cutoffs = SIGMAS[sigma]
    points = grid_points(case)
    temperatures = np.array([0.0, 2.0, 6.25])
    bands = np.arange(case.n_band, dtype="int64")
    ids = case.degenerate_ids if average else None
    for split in (False, True):
        theirs = peer_collision(case, points, sigmas, cutoffs, bands, temperatures, split, ids)
        ours = our_collision(case, points, sigmas, cutoffs, bands, temperatures, split, ids,
                             options(backend))
        assert_gamma_close(ours, theirs)


@pytest.mark.parametrize("backend", ["reference", "auto"])
def test_collision_variants(case, backend):
    """Selected bands, no mesh symmetry, no r0 average."""
    sigmas, cutoffs = SIGMAS["tetrahedron"]
    points, temperatures = grid_points(case)[1:2], np.array([6.25])
    all_bands = np.arange(case.n_band, dtype="int64")
    for bands, symmetry, r0_average in ((np.array([3, 1], dtype="int64"), True, True),
                                        (all_bands, False, True), (all_bands, True, False)):
        theirs = peer_collision(case, points, sigmas, cutoffs, bands, temperatures, False, None,
                                symmetry, r0_average)
        ours = our_collision(case, points, sigmas, cutoffs, bands, temperatures, False, None,
                             options(backend), symmetry, r0_average)
        assert_gamma_close(ours, theirs)


def mix_degenerate(a, rng):
    """Eigenvectors after random unitary mixing inside the degenerate sets."""
    mixed = a.eigenvectors.copy()
    for point in range(a.n_bz):
        ids = a.degenerate_ids[point]
        for start in np.unique(ids):
            bands = np.flatnonzero(ids == start)
            z = rng.standard_normal((2, len(bands), len(bands)))
            u, _ = np.linalg.qr(z[0] + 1j * z[1])
            mixed[point][:, bands] = mixed[point][:, bands] @ u
    return mixed


def test_sums_over_degenerate_sets_do_not_depend_on_eigenvectors(case):
    import copy

    sigmas, cutoffs = SIGMAS["tetrahedron"]
    a = copy.copy(case)
    a.frequencies = case.frequencies.copy()
    a.frequencies[0, :3] = 0
    b = copy.copy(a)
    b.eigenvectors = mix_degenerate(a, np.random.default_rng(9))
    points = grid_points(a)
    sums = []
    for x in (a, b):
        gamma = our_collision(x, points, sigmas, cutoffs, np.arange(a.n_band), np.array([6.25]),
                              False, a.degenerate_ids, options())[:, 0, 0, 0]
        sums.append([[g[ids == start].sum() for start in np.unique(ids)]
                     for g, ids in zip(gamma, a.degenerate_ids[points], strict=True)])
    for first, second in zip(*sums, strict=True):
        assert np.abs(np.subtract(first, second)).max() <= 1e-6 * np.abs(first).max()


def test_collision_of_given_triplets(case):
    """pp_collision and pp_collision_with_sigma."""
    bands, temperatures = np.arange(case.n_band, dtype="int64"), np.array([6.25])
    point = grid_points(case)[1]
    t, weights = triplets(case, point)
    theirs = np.zeros((2, 1, case.n_band))
    tail = (*case.peer_crystal(), bands, temperatures, False, False, True, case.all_shortest,
            case.cutoff, case.compact)
    phonors.pp_collision(theirs[0], case.tetrahedra, case.frequencies, case.eigenvectors, t,
                         weights, case.addresses, case.bz_map, 2, case.d_diag, case.q_mat, *tail,
                         degenerate_ids=case.degenerate_ids)
    phonors.pp_collision_with_sigma(theirs[1], 0.2, 3.0, case.frequencies, case.eigenvectors, t,
                                    weights, case.addresses, case.d_diag, case.q_mat, *tail)
    ours = np.full((1, 2, 1, 1, case.n_band), 7.0)
    lk.lk_phonon3_collision_compute(
        None, 1, np.array([0, len(t)]), len(t), t, weights, 2, np.array([np.nan, 0.2]),
        np.array([-1.0, 3.0]), 1, temperatures, len(case.tetrahedra), case.tetrahedra,
        len(bands), bands, *case.grid_arguments(), *case.crystal_arguments(), case.frequencies,
        case.eigenvectors, case.degenerate_ids, 1, 0, case.cutoff, 1, ours, options("reference"))
    assert_gamma_close(ours, theirs.reshape(ours.shape))


@pytest.mark.parametrize("backend", BACKENDS)
def test_isotope_strength(case, backend):
    from phonopy.phonon.tetrahedron_method import get_integration_weights

    rng = np.random.default_rng(8)
    bands = np.array([1, 2, 0], dtype="int64")
    variances = rng.random(case.n_atoms) * 1e-3
    n = case.n_bz
    first_images = np.ascontiguousarray(case.bz_map[:-1])
    point_weights = rng.random(n)
    for point in grid_points(case):
        f0 = np.ascontiguousarray(case.frequencies[point, bands])
        g = np.ascontiguousarray(get_integration_weights(
            f0, case.frequencies, case.bz_grid, grid_points=np.arange(n, dtype="int64"),
            lang="Rust"))
        head = (int(point), first_images, point_weights, variances, case.frequencies,
                case.eigenvectors, bands)
        theirs = [np.zeros(3), np.zeros(3)]
        phonors.isotope_strength(theirs[0], *head, 0.1, case.cutoff)
        phonors.thm_isotope_strength(theirs[1], *head, g, case.cutoff)
        ours = [np.full(3, 7.0), np.full(3, 7.0)]
        arguments = (None, int(point), len(first_images), first_images, n, point_weights,
                     case.n_atoms, variances, case.frequencies, case.eigenvectors, 3, bands)
        lk.lk_phonon3_isotope_strength_compute(*arguments, 0.1, case.cutoff, ours[0],
                                               options(backend))
        lk.lk_phonon3_tetrahedron_isotope_strength_compute(*arguments, g, case.cutoff, ours[1],
                                                           options(backend))
        assert_close(ours[0], theirs[0])
        assert_close(ours[1], theirs[1])


def test_same_bits_for_any_number_of_threads(case):
    points = grid_points(case)[1:]
    t, weights = triplets(case, points[0])
    bands, temperatures = np.arange(case.n_band, dtype="int64"), np.array([6.25])
    sigmas, cutoffs = SIGMAS["several"]
    results = []
    for threads in (1, 2, 7):
        o = options(threads=threads)
        g, zero = tetrahedron_weights(case, case.frequencies[points[0]], t, 2, o)
        gamma = np.zeros(case.n_band)
        squared = our_interaction(case, t[:4], zero[:4].copy(), bands, False, o)
        lk.lk_phonon3_imag_self_energy_compute(
            None, len(t), t, weights, case.n_band, case.n_band, np.abs(g[0]), case.n_bz,
            case.frequencies, 6.25, 2, case.n_band, g, zero, case.cutoff, -1, gamma, o)
        collision = our_collision(case, points, sigmas, cutoffs, bands, temperatures, False, None, o)
        results.append((g, squared, gamma, collision))
    for other in results[1:]:
        for a, b in zip(results[0], other, strict=True):
            np.testing.assert_array_equal(a, b)


def test_bad_input_leaves_outputs_untouched(case):
    n = int(np.prod(case.d_diag))
    out = np.full((2, n), 7, dtype="int64")
    for point, count in ((-1, n), (n, n), (0, n + 1)):
        with pytest.raises(LibKernelError):
            lk.lk_phonon3_ir_triplets_compute(None, point, case.d_diag, len(case.rotations),
                                              case.rotations, 1, 1, count, out[0], out[1], None)
    assert (out == 7).all()
    t = np.array([[0, 0, case.n_bz]], dtype="int64")
    zero = np.zeros((1, 1, case.n_band, case.n_band), dtype="int8")
    with pytest.raises(LibKernelError, match="triplets"):
        our_interaction(case, t, zero, np.array([0], dtype="int64"), False, None)
