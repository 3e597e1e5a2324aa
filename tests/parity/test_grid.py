# SPDX-License-Identifier: BSD-3-Clause
"""Grids, tetrahedra and their weights against phonors and phonopy."""

import itertools

import numpy as np
import pytest

from crystals import CRYSTALS, crystal_handle, options, parity_crystal, read

phonors = pytest.importorskip("phonors")
phonopy = pytest.importorskip("phonopy")

from libkernel import LibKernelError
from libkernel import _raw as lk
from phonopy.phonon.grid import (
    BZGrid,
    get_ir_grid_points,
    get_qpoints_from_bz_grid_points,
    get_reduced_bases_and_tmat_inv,
)
from phonopy.phonon.tetrahedron_method import get_tetrahedra_relative_gr_grid_address

# Integers are equal. Weights: sums of 24 terms of one sign, evaluated in another order.
RTOL = 1e-10
BACKENDS = ("reference", "native")
VARIANTS = [options(backend=b, threads=t) for b, t in itertools.product(BACKENDS, (1, 2, 7))]
IDENTITY = np.eye(3, dtype="int64")
NO_SHIFT = [0, 0, 0]
LATTICES = {
    "fcc": np.array([[0, 1, 1], [1, 0, 1], [1, 1, 0]]) * 2.73,
    "hexagonal": np.array([[3.1, 0, 0], [-1.55, 1.55 * np.sqrt(3), 0], [0, 0, 4.98]]),
    "cubic": np.eye(3) * 4.0,
    "triclinic": np.array([[4.1, 0.3, -0.2], [0.9, 5.2, 0.4], [-1.1, 0.8, 6.3]]),
    "skewed": np.array([[4.1, 0.3, -0.2], [12.9, 5.2, 0.4], [-9.1, 10.8, 6.3]]),
}


def bz_arguments(lattice, d_diag, q, shift):
    reduced, t_inverse = get_reduced_bases_and_tmat_inv(np.linalg.inv(lattice))
    return (
        np.array(d_diag, dtype="int64"),
        np.ascontiguousarray(t_inverse @ q, dtype="int64"),
        np.array(shift, dtype="int64"),
        reduced,
    )


def bz_addresses(d, q, shift, reciprocal, layout, variant=None):
    n = int(np.prod(d))
    room = 8 * n
    addresses = np.full((room, 3), -99, dtype="int64")
    to_grid = np.full(room, -99, dtype="int64")
    bz_map = np.zeros((n if layout == 2 else 9 * n) + 1, dtype="int64")
    sizes = (layout, room, len(bz_map))
    n_bz = lk.lk_grid_bz_addresses_compute(
        None, d, q, shift, reciprocal, *sizes, addresses, bz_map, to_grid, variant
    )
    assert (addresses[n_bz:] == -99).all()
    return addresses[:n_bz].copy(), bz_map, to_grid[:n_bz].copy()


def random_rotations(rng, n):
    """Signed permutation matrices: a group's worth of integer rotations."""
    result = []
    for _ in range(n):
        m = np.zeros((3, 3), dtype="int64")
        for i, j in enumerate(rng.permutation(3)):
            m[i, j] = rng.choice([-1, 1])
        result.append(m)
    return np.array(result)


@pytest.mark.parametrize("largest", [3, 5, 20])
def test_smith_normal_form(largest):
    rng = np.random.default_rng(largest)
    for _ in range(300):
        a = rng.integers(-largest, largest + 1, (3, 3))
        d, p, q = np.zeros(3, "int64"), np.zeros((3, 3), "int64"), np.zeros((3, 3), "int64")
        try:
            expected = phonors.snf3x3(a)
        except ValueError:
            with pytest.raises(LibKernelError):
                lk.lk_grid_smith_normal_form_compute(None, a, d, p, q, None)
            continue
        lk.lk_grid_smith_normal_form_compute(None, a, d, p, q, None)
        for ours, theirs in zip((d, p, q), expected):
            np.testing.assert_array_equal(ours, theirs)


def test_indices_and_addresses():
    rng = np.random.default_rng(2)
    for d in ([1, 1, 1], [3, 4, 5], [7, 1, 2]):
        d = np.array(d)
        addresses = rng.integers(-50, 50, (40, 3))
        indices = np.zeros(40, "int64")
        lk.lk_grid_indices_compute(None, 40, addresses, d, indices, None)
        np.testing.assert_array_equal(indices, phonors.grid_indices_from_addresses(addresses, d))
        out = np.zeros((np.prod(d), 3), "int64")
        lk.lk_grid_addresses_compute(None, len(out), d, out, None)
        np.testing.assert_array_equal(out, phonors.gr_grid_addresses(d))
    lk.lk_grid_indices_compute(None, 0, np.zeros((0, 3), "int64"), d, np.zeros(0, "int64"), None)


@pytest.mark.parametrize("variant", VARIANTS)
def test_irreducible_map(variant):
    rng = np.random.default_rng(3)
    meshes = ([4, 4, 4], [5, 5, 5], [3, 4, 6], [16, 16, 16])
    for d, shift in itertools.product(meshes, ([0, 0, 0], [1, 1, 1], [0, 1, 1])):
        d, shift = np.array(d), np.array(shift)
        rotations = random_rotations(rng, 6)
        expected, n_expected = phonors.ir_grid_map(rotations, d, shift)
        out = np.zeros(np.prod(d), "int64")
        n = lk.lk_grid_irreducible_map_compute(None, 6, len(out), rotations, d, shift, out, variant)
        np.testing.assert_array_equal(out, expected)
        assert n == n_expected


def test_rotations():
    rng = np.random.default_rng(4)
    for time_reversal in (False, True):
        rotations = random_rotations(rng, 20)
        try:
            expected = phonors.reciprocal_rotations(rotations, time_reversal)
        except ValueError:
            continue
        out = np.zeros((48, 3, 3), "int64")
        n = lk.lk_grid_reciprocal_rotations_compute(
            None, 20, rotations, int(time_reversal), out, None
        )
        np.testing.assert_array_equal(out[:n], expected)
        d, q = np.array([4, 4, 4]), np.array([[1, 0, 0], [1, 1, 0], [0, 1, 1]])
        on_addresses = np.zeros((n, 3, 3), "int64")
        lk.lk_grid_rotations_compute(None, n, out[:n].copy(), d, q, on_addresses, None)
        np.testing.assert_array_equal(on_addresses, phonors.transform_rotations(expected, d, q))
    with pytest.raises(LibKernelError, match="generalized"):
        d = np.array([3, 4, 5])
        lk.lk_grid_rotations_compute(None, n, out[:n].copy(), d, q, on_addresses, None)


GRID_CASES = [
    (name, d, q, shift)
    for name in LATTICES
    for d, q, shift in (
        ([4, 4, 4], IDENTITY, NO_SHIFT),
        ([5, 5, 5], IDENTITY, NO_SHIFT),
        ([6, 4, 3], IDENTITY, [1, 0, 1]),
        ([2, 6, 6], np.array([[1, 1, 0], [0, 1, -1], [0, 0, 1]]), [0, 0, 0]),
        ([12, 11, 10], np.array([[1, 0, 0], [2, 1, 0], [0, -1, 1]]), [1, 1, 0]),
    )
]


@pytest.mark.parametrize("layout", [1, 2])
@pytest.mark.parametrize("case", range(len(GRID_CASES)))
def test_bz_addresses(case, layout):
    name, d, q, shift = GRID_CASES[case]
    arguments = bz_arguments(LATTICES[name], d, q, shift)
    expected = phonors.bz_grid_addresses(*arguments, layout)
    for variant in VARIANTS:
        for ours, theirs in zip(bz_addresses(*arguments, layout, variant), expected):
            np.testing.assert_array_equal(ours, theirs)


@pytest.mark.parametrize("layout", [1, 2])
def test_bz_addresses_of_a_basis_that_is_not_reduced(layout):
    reciprocal = np.ascontiguousarray(np.linalg.inv(LATTICES["skewed"]))
    arguments = (np.array([4, 3, 5]), IDENTITY, np.zeros(3, "int64"), reciprocal)
    expected = phonors.bz_grid_addresses(*arguments, layout)
    for variant in VARIANTS:
        for ours, theirs in zip(bz_addresses(*arguments, layout, variant), expected):
            np.testing.assert_array_equal(ours, theirs)


@pytest.mark.parametrize("layout", [1, 2])
@pytest.mark.parametrize("name", LATTICES)
def test_rotated_points_and_neighbors(name, layout):
    rng = np.random.default_rng(5)
    d, q, shift, reciprocal = bz_arguments(LATTICES[name], [4, 4, 4], IDENTITY, NO_SHIFT)
    addresses, bz_map, _ = bz_addresses(d, q, shift, reciprocal, layout)
    n = len(addresses)
    for rotation in random_rotations(rng, 5):
        for point in rng.integers(0, n, 10):
            arguments = (int(point), rotation, addresses, bz_map, d, shift, layout)
            ours = lk.lk_grid_rotated_bz_point_compute(None, n, len(bz_map), *arguments, None)
            assert ours == phonors.rotate_bz_grid_index(*arguments)
    points = rng.integers(0, n, 50)
    offsets = rng.integers(-2, 3, (15, 3))
    expected = np.zeros(50 * 15, "int64")
    phonors.neighboring_grid_points(expected, points, offsets, d, addresses, bz_map, layout)
    for variant in VARIANTS:
        out = np.zeros((50, 15), "int64")
        sizes = (50, 15, n, len(bz_map))
        lk.lk_grid_neighbors_compute(
            None, *sizes, points, offsets, d, addresses, bz_map, layout, out, variant
        )
        np.testing.assert_array_equal(out.ravel(), expected)


def test_tetrahedra():
    rng = np.random.default_rng(6)
    for k in range(60):
        microzone = np.eye(3) if k == 0 else np.ascontiguousarray(rng.normal(size=(3, 3)))
        expected = np.zeros((24, 4, 3), "int64")
        phonors.tetrahedra_relative_grid_address(expected, microzone)
        out = np.zeros_like(expected)
        lk.lk_grid_tetrahedra_compute(None, microzone, out, None)
        np.testing.assert_array_equal(out, expected)


@pytest.mark.parametrize("function", ["I", "J"])
@pytest.mark.parametrize("n_sets", [1, 2])
@pytest.mark.parametrize("kind", ["random", "ties", "vertices", "flat"])
@pytest.mark.parametrize("layout", [1, 2])
def test_integration_weights(function, n_sets, kind, layout):
    rng = np.random.default_rng(7)
    d, q, shift, reciprocal = bz_arguments(LATTICES["triclinic"], [5, 4, 6], IDENTITY, NO_SHIFT)
    addresses, bz_map, to_grid = bz_addresses(d, q, shift, reciprocal, layout)
    n_bz, n_grid, n_band = len(addresses), int(np.prod(d)), 4
    frequencies = rng.uniform(0, 10, (n_grid, n_band))
    if kind == "ties":
        frequencies = np.round(frequencies) + rng.choice([0, 1e-13], frequencies.shape)
    if kind == "flat":
        frequencies[:, 1] = 3.0
    points = np.array([0, 3, 17, n_bz - 1])
    w = np.concatenate([[-1.0, 0.0, 3.0, 11.0], np.linspace(0.1, 10, 17)])
    if kind in ("ties", "vertices"):
        w = np.concatenate([w, frequencies[to_grid[points]].ravel()])  # not ascending either
    tetrahedra = np.zeros((24, 4, 3), "int64")
    phonors.tetrahedra_relative_grid_address(tetrahedra, reciprocal)
    if n_sets == 2:
        tetrahedra = np.concatenate([tetrahedra, tetrahedra[:, :, [1, 0, 2]]])
    tetrahedra = np.ascontiguousarray(tetrahedra)
    expected = np.zeros((len(points), len(w), n_band))
    arrays = (w, tetrahedra, d, points, frequencies, addresses, bz_map, to_grid, layout, function)
    phonors.integration_weights_at_grid_points(expected, *arrays)
    atol = RTOL * abs(expected).max()
    results = {}
    for variant, name in zip(VARIANTS, itertools.product(BACKENDS, (1, 2, 7))):
        out = np.full_like(expected, np.nan)
        sizes = (len(points), len(w), n_band, len(tetrahedra), n_grid, n_bz, len(bz_map))
        lk.lk_grid_integration_weights_compute(None, *sizes, *arrays, out, variant)
        results[name] = out
        if kind == "ties":
            # Vertices that differ by rounding: terms near the guard of 1e-10 are kept or dropped.
            assert np.allclose(out, expected, rtol=1e-8, atol=1e-8 * abs(expected).max())
        else:
            np.testing.assert_allclose(out, expected, rtol=RTOL, atol=atol)
    for backend in BACKENDS:
        for threads in (2, 7):
            np.testing.assert_array_equal(results[backend, threads], results[backend, 1])


def bz_grid(primitive, dataset, mesh, generalized=False, time_reversal=True):
    return BZGrid(
        mesh,
        lattice=primitive.cell,
        symmetry_dataset=dataset,
        is_time_reversal=time_reversal,
        use_grg=generalized,
        store_dense_gp_map=True,
    )


MESHES = [
    ("mesh", [4, 4, 4], False),
    ("mesh", [11, 11, 11], False),
    ("mesh", [9, 9, 6], False),
    ("length", 30.0, False),
    ("length", 30.0, True),
    ("length", 17.0, True),
    ("length", 50.0, True),
]


@pytest.mark.parametrize("mesh", range(len(MESHES)))
@pytest.mark.parametrize("name", CRYSTALS)
def test_grid_of_a_crystal(name, mesh):
    kind, value, generalized = MESHES[mesh]
    theirs = parity_crystal(name)
    dataset = theirs.primitive_symmetry.dataset
    _, supercell = crystal_handle(theirs)
    variant = options(generalized_grid=generalized)

    def make():
        if kind == "mesh":
            return lk.lk_grid_create(None, supercell, np.array(value), variant)
        return lk.lk_grid_create_from_length(None, supercell, value, variant)

    try:
        expected = bz_grid(theirs.primitive, dataset, value, generalized)
    except RuntimeError:
        if kind == "mesh":
            with pytest.raises(LibKernelError, match="symmetry"):
                make()
            return
        expected = bz_grid(theirs.primitive, dataset, value, True)
    if (expected.D_diag < 0).any():  # upstream keeps the signs of the transformation
        expected = bz_grid(theirs.primitive, dataset, np.abs(expected.D_diag))
    grid = make()
    same_grid(grid, expected)
    lk.lk_grid_destroy(grid)
    lk.lk_supercell_destroy(supercell)


def same_grid(grid, expected):
    def get(name):
        return read(lk, "grid", grid, name)

    np.testing.assert_array_equal(get("d_diag"), expected.D_diag)
    np.testing.assert_array_equal(get("p"), expected.P)
    np.testing.assert_array_equal(get("q"), expected.Q)
    if expected.grid_matrix is not None:
        np.testing.assert_array_equal(get("grid_matrix"), expected.grid_matrix)
    np.testing.assert_array_equal(get("addresses"), expected.addresses)
    np.testing.assert_array_equal(get("bz_map"), expected.gp_map)
    np.testing.assert_array_equal(get("bz_to_grid"), expected.bzg2grg)
    np.testing.assert_array_equal(get("rotations"), expected.rotations)
    np.testing.assert_array_equal(get("reciprocal_rotations"), expected.reciprocal_operations)
    points, weights, table = get_ir_grid_points(expected)
    np.testing.assert_array_equal(get("irreducible"), points)
    np.testing.assert_array_equal(get("weights"), weights)
    np.testing.assert_array_equal(get("map"), table)
    qpoints = get_qpoints_from_bz_grid_points(expected.grg2bzg[points], expected)
    np.testing.assert_allclose(get("qpoints"), qpoints, atol=1e-14)
    np.testing.assert_array_equal(
        get("tetrahedra"), get_tetrahedra_relative_gr_grid_address(expected)
    )


@pytest.mark.parametrize("name", CRYSTALS)
def test_symmetrized_tetrahedra(name):
    theirs = parity_crystal(name)
    _, supercell = crystal_handle(theirs)
    mesh = 30.0
    expected = bz_grid(theirs.primitive, theirs.primitive_symmetry.dataset, mesh, True)
    if (expected.D_diag < 0).any():
        mesh_numbers = np.abs(expected.D_diag)
        expected = bz_grid(theirs.primitive, theirs.primitive_symmetry.dataset, mesh_numbers)
    grid = lk.lk_grid_create_from_length(
        None, supercell, mesh, options(generalized_grid=True, symmetrize_tetrahedra=True)
    )
    np.testing.assert_array_equal(
        read(lk, "grid", grid, "tetrahedra"),
        get_tetrahedra_relative_gr_grid_address(expected, symmetrize_tetrahedra=True),
    )


def test_silicon_generalized_grid_matrix():
    _, supercell = crystal_handle(parity_crystal("Si-PBEsol"))
    grid = lk.lk_grid_create_from_length(None, supercell, 30.0, options(generalized_grid=True))
    np.testing.assert_array_equal(
        read(lk, "grid", grid, "grid_matrix"), [[-6, 6, 6], [6, -6, 6], [6, 6, -6]]
    )


@pytest.mark.parametrize("name", CRYSTALS)
def test_grid_from_matrix(name):
    theirs = parity_crystal(name)
    _, supercell = crystal_handle(theirs)
    generalized = bz_grid(theirs.primitive, theirs.primitive_symmetry.dataset, 25.0, True)
    matrix = generalized.grid_matrix
    if matrix is None:
        matrix = np.diag(np.abs(generalized.D_diag))
    matrix = np.ascontiguousarray(matrix)
    expected = bz_grid(theirs.primitive, theirs.primitive_symmetry.dataset, matrix)
    same_grid(lk.lk_grid_create_from_matrix(None, supercell, matrix, None), expected)


def test_without_symmetry():
    theirs = parity_crystal("Si-PBEsol")
    _, supercell = crystal_handle(theirs)
    grid = lk.lk_grid_create(
        None, supercell, np.array([4, 4, 4]), options(mesh_symmetry=False, time_reversal=False)
    )
    np.testing.assert_array_equal(read(lk, "grid", grid, "map"), np.arange(64))
    grid = lk.lk_grid_create(None, supercell, np.array([4, 4, 4]), options(mesh_symmetry=False))
    expected = bz_grid(theirs.primitive, None, [4, 4, 4])
    same_grid(grid, expected)


def test_bad_input_leaves_outputs():
    arguments = bz_arguments(LATTICES["fcc"], [4, 4, 4], IDENTITY, NO_SHIFT)
    bz_map = np.full(65, -7, "int64")
    n_bz = lk.lk_grid_bz_addresses_compute(None, *arguments, 2, 0, 65, None, bz_map, None, None)
    bz_map[:] = -7
    short = np.full((64, 3), -7, "int64")
    with pytest.raises(LibKernelError, match=str(n_bz)):
        lk.lk_grid_bz_addresses_compute(
            None, *arguments, 2, 64, 65, short, bz_map, np.zeros(64, "int64"), None
        )
    assert (short == -7).all() and (bz_map == -7).all()
