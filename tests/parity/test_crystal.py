# SPDX-License-Identifier: BSD-3-Clause
"""Crystals, space groups, supercells and primitive cells against phonopy and phonors."""

import itertools

import numpy as np
import pytest

from crystals import (
    CRYSTALS,
    TRICLINIC_SUPERCELL,
    crystal_handle,
    options,
    parity_crystal,
    read,
    triclinic_cell,
)

phonors = pytest.importorskip("phonors")
phonopy = pytest.importorskip("phonopy")
phono3py = pytest.importorskip("phono3py")

from libkernel import LibKernelError
from libkernel import _raw as lk
from phono3py.other.isotope import get_mass_variances
from phonopy import Phonopy
from phonopy.harmonic.force_constants import get_nsym_list_and_s2pp
from phonopy.structure.atomic_data import get_atomic_data
from phonopy.structure.atoms import PhonopyAtoms
from phonopy.structure.symmetry import Symmetry

# Integers are equal; positions and vectors differ by the rounding of another order of operations.
ATOL = 1e-12
# phonopy warns of primitive cells found from the symmetry, and of supercells that lower it.
pytestmark = pytest.mark.filterwarnings("ignore::UserWarning")
BACKENDS = ("reference", "native")
VARIANTS = [options(backend=b, threads=t) for b, t in itertools.product(BACKENDS, (1, 2, 7))]


def same_positions(ours, theirs):
    difference = ours - theirs
    np.testing.assert_allclose(difference - np.rint(difference), 0, atol=ATOL)


def get(noun, handle, name):
    return read(lk, noun, handle, name)


@pytest.mark.parametrize("name", CRYSTALS)
def test_crystal(name):
    theirs = parity_crystal(name)
    cell = theirs.unitcell
    crystal, _ = crystal_handle(theirs)
    symmetry = Symmetry(cell)
    np.testing.assert_array_equal(get("crystal", crystal, "lattice"), cell.cell)
    np.testing.assert_array_equal(get("crystal", crystal, "positions"), cell.scaled_positions)
    np.testing.assert_array_equal(get("crystal", crystal, "masses"), cell.masses)
    np.testing.assert_array_equal(
        get("crystal", crystal, "rotations"), symmetry.symmetry_operations["rotations"]
    )
    np.testing.assert_array_equal(
        get("crystal", crystal, "translations"), symmetry.symmetry_operations["translations"]
    )
    np.testing.assert_array_equal(
        get("crystal", crystal, "equivalent_atoms"), symmetry.get_map_atoms()
    )
    assert lk.lk_crystal_get_space_group(crystal) == symmetry.get_international_table()
    assert lk.lk_crystal_get_n_atoms(crystal) == len(cell)
    assert lk.lk_crystal_get_volume(crystal) == pytest.approx(cell.volume)
    assert [lk.lk_crystal_get_symbol(crystal, i) for i in range(len(cell))] == cell.symbols


def same_supercell(supercell, theirs):

    def mine(name):
        return get("supercell", supercell, name)

    big, small = theirs.supercell, theirs.primitive
    np.testing.assert_allclose(mine("lattice"), big.cell, atol=ATOL)
    same_positions(mine("positions"), big.scaled_positions)
    np.testing.assert_array_equal(mine("masses"), big.masses)
    np.testing.assert_allclose(mine("primitive_lattice"), small.cell, atol=ATOL)
    same_positions(mine("primitive_positions"), small.scaled_positions)
    np.testing.assert_array_equal(mine("primitive_masses"), small.masses)
    np.testing.assert_array_equal(mine("primitive_to_supercell"), small.p2s_map)
    np.testing.assert_array_equal(mine("supercell_to_primitive"), small.s2p_map)
    np.testing.assert_array_equal(mine("unit_to_supercell"), big.u2s_map)
    np.testing.assert_array_equal(mine("supercell_to_unit"), big.s2u_map)
    np.testing.assert_array_equal(mine("permutations"), small.atomic_permutations)
    s2pp, nsym_list = get_nsym_list_and_s2pp(
        small.s2p_map, small.p2p_map, small.atomic_permutations
    )
    np.testing.assert_array_equal(mine("supercell_to_primitive_index"), s2pp)
    np.testing.assert_array_equal(mine("translation_of"), nsym_list)
    vectors, multiplicity = small.get_smallest_vectors()
    np.testing.assert_array_equal(mine("multiplicity"), multiplicity)
    np.testing.assert_allclose(mine("shortest_vectors"), vectors, atol=ATOL)
    operations = theirs.symmetry.symmetry_operations
    np.testing.assert_array_equal(mine("rotations"), operations["rotations"])
    same_positions(mine("translations"), operations["translations"])
    np.testing.assert_array_equal(mine("equivalent_atoms"), theirs.symmetry.get_map_atoms())
    operations = theirs.primitive_symmetry.symmetry_operations
    np.testing.assert_array_equal(mine("primitive_rotations"), operations["rotations"])
    same_positions(mine("primitive_translations"), operations["translations"])
    assert [lk.lk_supercell_get_symbol(supercell, i) for i in range(len(big))] == big.symbols


@pytest.mark.parametrize("name", CRYSTALS)
def test_supercell(name):
    theirs = parity_crystal(name)
    _, supercell = crystal_handle(theirs)
    same_supercell(supercell, theirs)


def hexagonal_lattice(a, c):
    return [[a, 0, 0], [-a / 2, a / 2 * np.sqrt(3), 0], [0, 0, c]]


THIRD = 1 / 3
LATTICES = {
    "bcc": (np.eye(3) * 2.87, "Fe Fe", [[0, 0, 0], [0.5, 0.5, 0.5]]),
    "rutile": (
        np.diag([4.6, 4.6, 2.95]),
        "Ti Ti O O O O",
        [
            [0, 0, 0],
            [0.5, 0.5, 0.5],
            [0.305, 0.305, 0],
            [0.695, 0.695, 0],
            [0.195, 0.805, 0.5],
            [0.805, 0.195, 0.5],
        ],
    ),
    "hexagonal": (
        hexagonal_lattice(3.1, 5.2),
        "Zn Zn S S",
        [
            [THIRD, 2 * THIRD, 0],
            [2 * THIRD, THIRD, 0.5],
            [THIRD, 2 * THIRD, 0.385],
            [2 * THIRD, THIRD, 0.885],
        ],
    ),
    "rhombohedral": (
        hexagonal_lattice(4.5, 11.8),
        "Bi Bi Bi Bi Bi Bi",
        [
            [0, 0, 0.234],
            [0, 0, 0.766],
            [2 * THIRD, THIRD, THIRD + 0.234],
            [2 * THIRD, THIRD, THIRD - 0.234],
            [THIRD, 2 * THIRD, 2 * THIRD + 0.234],
            [THIRD, 2 * THIRD, 2 * THIRD - 0.234],
        ],
    ),
    "monoclinic": (
        [[9.8, 0, 0], [0, 3.5, 0], [-1.9, 0, 5.4]],
        "Ga Ga Ga Ga O O O O",
        [
            [0.1, 0, 0.2],
            [0.9, 0, 0.8],
            [0.6, 0.5, 0.2],
            [0.4, 0.5, 0.8],
            [0.3, 0.5, 0.6],
            [0.7, 0.5, 0.4],
            [0.8, 0, 0.6],
            [0.2, 0, 0.4],
        ],
    ),
    "rock salt": (
        np.eye(3) * 5.6,
        "Na Na Na Na Cl Cl Cl Cl",
        [
            [0, 0, 0],
            [0, 0.5, 0.5],
            [0.5, 0, 0.5],
            [0.5, 0.5, 0],
            [0.5, 0.5, 0.5],
            [0.5, 0, 0],
            [0, 0.5, 0],
            [0, 0, 0.5],
        ],
    ),
}
CELLS = {
    name: PhonopyAtoms(cell=lattice, symbols=symbols.split(), scaled_positions=positions)
    for name, (lattice, symbols, positions) in LATTICES.items()
} | {"triclinic": triclinic_cell()}
MATRICES = {
    "diagonal": [[2, 0, 0], [0, 2, 0], [0, 0, 2]],
    "uneven": [[2, 0, 0], [0, 1, 0], [0, 0, 3]],
    "centred": [[-1, 1, 1], [1, -1, 1], [1, 1, -1]],
    "not symmetric": TRICLINIC_SUPERCELL,
}


@pytest.mark.parametrize("matrix", MATRICES)
@pytest.mark.parametrize("cell", CELLS)
def test_supercell_of_many_lattices(cell, matrix):
    """Primitive cells found from the symmetry, supercell matrices of every kind."""
    theirs = Phonopy(CELLS[cell], MATRICES[matrix], primitive_matrix="auto")
    _, supercell = crystal_handle(theirs, primitive_matrix=None)
    np.testing.assert_allclose(
        get("supercell", supercell, "primitive_matrix"), theirs.primitive_matrix, atol=ATOL
    )
    same_supercell(supercell, theirs)


@pytest.mark.parametrize("name", CRYSTALS)
def test_backends_and_threads_give_the_same_supercell(name):
    theirs = parity_crystal(name)
    crystal, _ = crystal_handle(theirs)
    matrix = np.ascontiguousarray(theirs.supercell_matrix, dtype="int64")
    primitive = np.ascontiguousarray(theirs.primitive_matrix, dtype="double")
    results = []
    for variant in VARIANTS:
        supercell = lk.lk_supercell_create(None, crystal, matrix, primitive, variant)
        results.append(get("supercell", supercell, "shortest_vectors"))
        np.testing.assert_array_equal(results[-1], results[0])


@pytest.mark.parametrize("name", ["Si-PBEsol", "triclinic"])
def test_without_symmetry(name):
    theirs = parity_crystal(name)
    nosym = Phonopy(
        theirs.unitcell,
        theirs.supercell_matrix,
        primitive_matrix=theirs.primitive_matrix,
        is_symmetry=False,
    )
    _, supercell = crystal_handle(nosym, options(symmetry=False))
    same_supercell(supercell, nosym)


@pytest.mark.parametrize("name", CRYSTALS)
def test_given_operations(name):
    theirs = parity_crystal(name)
    found, expected = crystal_handle(theirs)
    rotations = get("crystal", found, "rotations")
    translations = get("crystal", found, "translations")
    given, supercell = crystal_handle(
        theirs, options(rotations=rotations, translations=translations)
    )
    assert lk.lk_crystal_get_n_operations(given) == len(rotations)
    for prefix in ("", "primitive_"):
        ours = set_of_operations(supercell, prefix)
        assert ours == set_of_operations(expected, prefix)
    np.testing.assert_array_equal(
        get("supercell", supercell, "equivalent_atoms"),
        get("supercell", expected, "equivalent_atoms"),
    )


def set_of_operations(supercell, prefix):
    translations = get("supercell", supercell, prefix + "translations")
    keys = np.rint(translations * 360).astype(int) % 360
    return {
        (tuple(r.ravel()), tuple(t))
        for r, t in zip(get("supercell", supercell, prefix + "rotations"), keys)
    }


def test_operations_that_are_none_are_refused():
    theirs = parity_crystal("triclinic")
    rotation = np.array([[0, 1, 0], [1, 0, 0], [0, 0, 1]])
    with pytest.raises(LibKernelError, match="does not bring the atoms onto"):
        crystal_handle(theirs, options(rotations=rotation))


def test_masses_of_all_elements():
    for _, symbol, _, mass in get_atomic_data().atom_data[1:]:
        if mass is None:
            with pytest.raises(LibKernelError):
                lk.lk_element_get_mass(symbol)
        else:
            assert lk.lk_element_get_mass(symbol) == mass


def test_mass_variances_of_all_elements():
    for symbol, isotopes in get_atomic_data().isotope_data.items():
        if isotopes is None:
            with pytest.raises(LibKernelError):
                lk.lk_element_get_mass_variance(symbol)
        else:
            expected = get_mass_variances(symbols=[symbol])[0]
            # The mean is summed in another order: its rounding error against a variance of 1e-8.
            variance = lk.lk_element_get_mass_variance(symbol)
            assert variance == pytest.approx(expected, rel=1e-10, abs=1e-20)


@pytest.mark.parametrize("n", [1, 5, 64, 300])
@pytest.mark.parametrize("tolerance", [1e-5, 0.3, 3.0])
def test_permutation(n, tolerance):
    rng = np.random.default_rng(n)
    lattice = np.ascontiguousarray(triclinic_cell().cell.T)
    positions = rng.uniform(-1, 1, (n, 3))
    moved = positions[rng.permutation(n)] + rng.integers(-3, 4, (n, 3))
    moved += rng.normal(scale=1e-8, size=(n, 3))
    lost = moved.copy()
    lost[n // 2] += 0.31
    for target in (moved, lost):
        expected = np.zeros(n, "int64")
        found = phonors.compute_permutation(expected, lattice, positions, target, tolerance)
        for variant in VARIANTS:
            out = np.zeros(n, "int64")
            ours = lk.lk_cell_permutation_compute(
                None, n, lattice, positions, target, tolerance, out, variant
            )
            assert found == bool(ours)
            np.testing.assert_array_equal(out, expected)


@pytest.mark.parametrize("special", [False, True])
def test_shortest_vectors(special):
    rng = np.random.default_rng(8)
    basis = np.ascontiguousarray(triclinic_cell().cell.T)
    if special:
        basis = np.eye(3) * 5.0
    to, start = rng.uniform(-0.5, 0.5, (40, 3)), rng.uniform(-0.5, 0.5, (7, 3))
    if special:
        to, start = np.round(to * 4) / 4, np.round(start * 4) / 4
    points = np.array(list(itertools.product((-1, 0, 1), repeat=3)))
    transformation = np.array([[1, 0, 0], [1, 1, 0], [0, -1, 1]])
    multiplicity = np.zeros((40, 7, 2), "int64")
    arguments = (to, start, points, basis, transformation)
    phonors.gsv_set_smallest_vectors_dense(np.zeros((1, 3)), multiplicity, *arguments, 1, 1e-5)
    n = int(multiplicity[:, :, 0].sum())
    vectors = np.zeros((n, 3))
    phonors.gsv_set_smallest_vectors_dense(vectors, multiplicity, *arguments, 0, 1e-5)
    for variant in VARIANTS:
        counts, out = np.zeros_like(multiplicity), np.zeros((n, 3))

        def compute(room, to_vectors):
            lk.lk_cell_shortest_vectors_compute(
                None, 40, 7, 27, room, *arguments, 1e-5, to_vectors, counts, variant
            )

        compute(0, None)
        np.testing.assert_array_equal(counts, multiplicity)
        compute(n, out)
        np.testing.assert_allclose(out, vectors, atol=1e-14)
        with pytest.raises(LibKernelError, match=f"there are {n} "):
            compute(n - 1, out[1:].copy())


def test_errors():
    theirs = parity_crystal("triclinic")
    crystal, _ = crystal_handle(theirs)
    for matrix, text in (
        (np.zeros((3, 3), "int64"), "positive determinant"),
        (-np.eye(3, dtype="int64"), "positive determinant"),
    ):
        with pytest.raises(LibKernelError, match=text):
            lk.lk_supercell_create(None, crystal, matrix, None, None)
    with pytest.raises(LibKernelError, match="primitive"):
        lk.lk_supercell_create(None, crystal, np.eye(3, dtype="int64"), np.eye(3) * 0.5, None)
    with pytest.raises(LibKernelError, match="mass"):
        lk.lk_crystal_create(None, 1, np.eye(3), np.zeros((1, 3)), ["Qq"], None, None)
    with pytest.raises(LibKernelError, match="tolerance"):
        crystal_handle(theirs, options(tolerance=-1.0))
