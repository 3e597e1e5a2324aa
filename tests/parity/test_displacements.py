# SPDX-License-Identifier: BSD-3-Clause
"""Displaced supercells against phonopy and phono3py: atoms and order equal, and directions.

Displacements agree to 1e-14 Angstrom (the products of the same numbers, summed by another library),
distances to 1e-12.
"""

import numpy as np
import pytest
from finite_differences import CRYSTALS, displacements, get, lists, load, options, supercell
from libkernel import LibKernelError
from libkernel import _raw as lk

TOLERANCE = {"first_displacements": 1e-14, "second_displacements": 1e-14, "pair_distances": 1e-12}
PLUSMINUS = {"auto": "auto", "always": True, "never": False}


def assert_equal(handle, expected):
    for name, value in expected.items():
        ours = get(handle, "displacements", name, value.dtype)
        assert ours.size == value.size, name
        if value.dtype == np.int64:
            np.testing.assert_array_equal(ours, value, err_msg=name)
        else:
            np.testing.assert_allclose(
                ours, value.reshape(ours.shape), rtol=0, atol=TOLERANCE[name], err_msg=name
            )


@pytest.mark.parametrize("diagonal", [True, False])
@pytest.mark.parametrize("plusminus", PLUSMINUS)
@pytest.mark.parametrize("name", CRYSTALS)
def test_pairs(name, plusminus, diagonal):
    phono3py = pytest.importorskip("phono3py")
    ph3 = load(name)
    peer = phono3py.Phono3py(
        ph3.unitcell, ph3.supercell_matrix, primitive_matrix=ph3.primitive_matrix, log_level=0
    )
    peer.generate_displacements(
        distance=0.02, is_plusminus=PLUSMINUS[plusminus], is_diagonal=diagonal
    )
    o = options(pairs=True, amplitude=0.02, plusminus=plusminus, diagonal=diagonal)
    ours = lk.lk_displacements_create(None, supercell(name), o)
    assert_equal(ours, lists(peer.dataset))


@pytest.mark.parametrize("diagonal", [True, False])
@pytest.mark.parametrize("plusminus", PLUSMINUS)
@pytest.mark.parametrize("name", CRYSTALS)
def test_singles(name, plusminus, diagonal):
    phonopy = pytest.importorskip("phonopy")
    ph3 = load(name)
    peer = phonopy.Phonopy(
        ph3.unitcell, ph3.supercell_matrix, primitive_matrix=ph3.primitive_matrix, log_level=0
    )
    peer.generate_displacements(is_plusminus=PLUSMINUS[plusminus], is_diagonal=diagonal)
    o = options(plusminus=plusminus, diagonal=diagonal)
    ours = lk.lk_displacements_create(None, supercell(name), o)
    assert lk.lk_displacements_get_n_second(ours) == 0
    assert_equal(ours, lists(peer.dataset))


def test_silicon_has_111_supercells():
    ours = lk.lk_displacements_create(None, supercell("si"), options(pairs=True))
    assert lk.lk_displacements_get_n_supercells(ours) == 111
    assert lk.lk_displacements_get_n_first(ours) == 1
    first = get(ours, "displacements", "first_displacements")
    np.testing.assert_allclose(np.linalg.norm(first, axis=1), 0.03, rtol=1e-15)


@pytest.mark.parametrize("name", ["si", "triclinic", "inversion"])
def test_positions(name):
    ph3, ours = load(name), displacements(name)
    cells = ph3.supercells_with_displacements
    assert lk.lk_displacements_get_n_supercells(ours) == len(cells)
    for i in [0, 1, len(cells) // 2, len(cells) - 1]:
        positions = np.zeros((len(ph3.supercell), 3))
        lk.lk_displacements_get_positions(ours, i, positions.size, positions)
        difference = positions - cells[i].scaled_positions
        difference -= np.rint(difference)
        np.testing.assert_allclose(difference, 0, atol=1e-14)


def test_forces_are_kept():
    dataset, ours = load("si").dataset, displacements("si")
    forces = get(ours, "displacements", "forces")
    np.testing.assert_array_equal(forces[0], dataset["first_atoms"][0]["forces"])
    np.testing.assert_array_equal(
        forces[-1], dataset["first_atoms"][-1]["second_atoms"][-1]["forces"]
    )


def test_bad_input():
    cell = supercell("triclinic")
    atoms, u = np.array([0], dtype="int64"), np.array([[0.03, 0, 0]])
    create = lk.lk_displacements_create_from_arrays
    with pytest.raises(LibKernelError, match="first_atoms"):
        create(None, cell, 1, np.array([99], dtype="int64"), u, 0, None, None, None, None)
    with pytest.raises(LibKernelError, match="zero displacement"):
        create(None, cell, 1, atoms, 0 * u, 0, None, None, None, None)
    with pytest.raises(LibKernelError, match="n_first"):
        create(None, cell, 0, None, None, 0, None, None, None, None)
    with pytest.raises(LibKernelError, match="amplitude"):
        lk.lk_displacements_create(None, cell, options(amplitude=-1.0))
    handle = create(None, cell, 1, atoms, u, 0, None, None, None, None)
    forces = np.zeros((1, 16, 3))
    with pytest.raises(LibKernelError) as info:
        lk.lk_displacements_get_forces(handle, forces.size, forces)
    assert info.value.status == -8
    with pytest.raises(LibKernelError) as info:
        lk.lk_displacements_set_forces(handle, 2, 16, np.zeros((2, 16, 3)))
    assert info.value.status == -2
