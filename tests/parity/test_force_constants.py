# SPDX-License-Identifier: BSD-3-Clause
"""Force constants against phonopy's and phono3py's traditional calculators and against phonors.

From displacements: 1e-9 of the largest element, the bar of the project (measured: 1e-14; the sums
are the same, the pseudo-inverse is another). Kernels: 1e-10 relative to the largest element (other
orders of additions), bit for bit where phono3py's own tests demand it. The bits do not depend on
the number of threads.
"""

import copy

import numpy as np
import pytest
from finite_differences import (
    BACKENDS,
    CRYSTALS,
    displacements,
    get,
    load,
    maps,
    options,
    supercell,
)
from libkernel import LibKernelError
from libkernel import _raw as lk

RTOL = 1e-10
CALCULATOR_RTOL = 1e-9
SOLVED = [(compact, symmetrize) for compact in (True, False) for symmetrize in (True, False)]


def assert_close(ours, theirs, rtol=RTOL):
    np.testing.assert_allclose(ours, theirs, rtol=0, atol=rtol * np.abs(theirs).max())


def peer(name, compact, symmetrize):
    ph3 = copy.copy(load(name))
    ph3.produce_fc3(fc_calculator="traditional", is_compact_fc=compact)
    if symmetrize:
        ph3.symmetrize_fc3()
        ph3.symmetrize_fc2()
    return ph3.fc2, ph3.fc3


@pytest.mark.parametrize("compact,symmetrize", SOLVED)
@pytest.mark.parametrize("name", CRYSTALS)
def test_from_displacements(name, compact, symmetrize):
    fc2, fc3 = peer(name, compact, symmetrize)
    for backend in BACKENDS:
        o = options(compact=compact, symmetrize=symmetrize, backend=backend)
        second = lk.lk_fc2_create_from_displacements(
            None, supercell(name), displacements(name, False), o
        )
        third = lk.lk_fc3_create_from_displacements(None, supercell(name), displacements(name), o)
        assert_close(get(second, "fc2", "force_constants"), fc2, CALCULATOR_RTOL)
        assert_close(get(third, "fc3", "force_constants"), fc3, CALCULATOR_RTOL)
        assert lk.lk_fc3_get_is_compact(third) == int(compact)
        lk.lk_fc2_destroy(second)
        lk.lk_fc3_destroy(third)


@pytest.mark.parametrize("symmetrize", [True, False])
@pytest.mark.parametrize("name", ["si", "triclinic", "inversion"])
def test_fc2_against_phonopy(name, symmetrize):
    phonopy = pytest.importorskip("phonopy")
    ph3 = load(name)
    ph2 = phonopy.Phonopy(
        ph3.unitcell, ph3.supercell_matrix, primitive_matrix=ph3.primitive_matrix, log_level=0
    )
    first = ph3.dataset["first_atoms"]
    keys = ("number", "displacement", "forces")
    ph2.dataset = {
        "natom": len(ph3.supercell),
        "first_atoms": [{key: x[key] for key in keys} for x in first],
    }
    ph2.produce_force_constants(
        calculate_full_force_constants=False, fc_calculator="traditional"
    )
    if symmetrize:
        ph2.symmetrize_force_constants(level=1)
    o = options(symmetrize=symmetrize, rounds=1)
    ours = lk.lk_fc2_create_from_displacements(None, supercell(name), displacements(name, False), o)
    assert_close(get(ours, "fc2", "force_constants"), ph2.force_constants, CALCULATOR_RTOL)


@pytest.mark.parametrize("name", ["si", "aln", "inversion"])
def test_threads_do_not_change_bits(name):
    for compact in (True, False):
        bits = []
        for threads in (1, 2, 7):
            o = options(compact=compact, threads=threads)
            handle = lk.lk_fc3_create_from_displacements(
                None, supercell(name), displacements(name), o
            )
            bits.append(get(handle, "fc3", "force_constants").tobytes())
            lk.lk_fc3_destroy(handle)
        assert bits[0] == bits[1] == bits[2]


@pytest.mark.parametrize("name", ["si", "aln", "triclinic", "inversion"])
def test_storage_forms(name):
    o = options(symmetrize=False)
    compact = lk.lk_fc3_create_from_displacements(None, supercell(name), displacements(name), o)
    full = lk.lk_fc3_create_from_fc3(None, compact, options(layout="full"))
    back = lk.lk_fc3_create_from_fc3(None, full, options(layout="compact"))
    np.testing.assert_array_equal(
        get(back, "fc3", "force_constants"), get(compact, "fc3", "force_constants")
    )
    from phono3py.phonon3.fc3 import compact_fc3_to_full_fc3

    theirs = compact_fc3_to_full_fc3(load(name).primitive, get(compact, "fc3", "force_constants"))
    assert_close(get(full, "fc3", "force_constants"), theirs)
    np.testing.assert_allclose(
        np.abs(get(full, "fc3", "drift")), np.abs(get(compact, "fc3", "drift")), rtol=RTOL
    )


@pytest.mark.parametrize("name", ["triclinic", "inversion"])
def test_drift_and_array(name):
    from phono3py.phonon3.fc3 import get_drift_fc3

    ph3 = load(name)
    n = len(ph3.supercell)
    rng = np.random.default_rng(5)
    values = rng.normal(size=(n, n, n, 3, 3, 3))
    handle = lk.lk_fc3_create(None, supercell(name), n, n, values, None)
    theirs = get_drift_fc3(values)
    np.testing.assert_allclose(get(handle, "fc3", "drift"), theirs[:3], rtol=1e-12)
    np.testing.assert_array_equal(get(handle, "fc3", "drift_components", "int64"), theirs[3:])
    with pytest.raises(LibKernelError) as info:
        lk.lk_fc3_create(None, supercell(name), 1, n, values, None)
    assert info.value.status == -2


def symmetrize_fully(fc3):
    from phono3py.phonon3.fc3 import set_permutation_symmetry_fc3, set_translational_invariance_fc3

    set_translational_invariance_fc3(fc3)
    set_permutation_symmetry_fc3(fc3)


@pytest.mark.parametrize("backend", BACKENDS)
def test_symmetrized_array(backend):
    """Full storage that does not obey the translations takes the passes over all rows."""
    n = len(load("triclinic").supercell)
    values = np.random.default_rng(6).normal(size=(n, n, n, 3, 3, 3))
    theirs = values.copy()
    symmetrize_fully(theirs)
    handle = lk.lk_fc3_create(None, supercell("triclinic"), n, n, values, None)
    o = options(symmetrize=True, rounds=1, backend=backend)
    handle = lk.lk_fc3_create_from_fc3(None, handle, o)
    assert_close(get(handle, "fc3", "force_constants"), theirs)


def run(function, arrays, *arguments):
    """Results of an in-place kernel: {backend: array}, checked to be equal for 1, 2, 7 threads."""
    results = {}
    for backend in BACKENDS:
        for threads in (1, 2, 7):
            values = arrays.copy()
            function(None, *arguments, values, options(backend=backend, threads=threads))
            if backend in results:
                np.testing.assert_array_equal(values, results[backend])
            results[backend] = values
    return results


def compact_arguments(name, *middle):
    n_primitive, n_atoms, permutations, s2pp, p2s, translation_of = maps(name)
    sizes = (n_primitive, n_atoms, len(permutations), *middle)
    arrays = (permutations, s2pp, p2s, translation_of)
    return (*sizes, *arrays), arrays


@pytest.mark.parametrize("level", [0, 1, 3])
@pytest.mark.parametrize("n", [1, 2, 17, 64])
def test_fc2_symmetrize(n, level):
    phonors = pytest.importorskip("phonors")
    values = np.random.default_rng(n).normal(size=(n, n, 3, 3))
    theirs = values.copy()
    phonors.perm_trans_symmetrize_fc(theirs, level)
    for ours in run(lk.lk_fc2_symmetrize_compute, values, n, level).values():
        assert_close(ours, theirs)


@pytest.mark.parametrize("level", [0, 1, 2])
@pytest.mark.parametrize("name", CRYSTALS)
def test_fc2_symmetrize_compact(name, level):
    phonors = pytest.importorskip("phonors")
    ours_arguments, arguments = compact_arguments(name, level)
    values = np.random.default_rng(level).normal(size=(*ours_arguments[:2], 3, 3))
    theirs = values.copy()
    phonors.perm_trans_symmetrize_compact_fc(theirs, *arguments, level)
    results = run(lk.lk_fc2_symmetrize_compact_compute, values, *ours_arguments)
    for ours in results.values():
        assert_close(ours, theirs)


@pytest.mark.parametrize("name", CRYSTALS)
def test_fc2_transpose_compact(name):
    phonors = pytest.importorskip("phonors")
    ours_arguments, arguments = compact_arguments(name)
    values = np.random.default_rng(2).normal(size=(*ours_arguments[:2], 3, 3))
    theirs = values.copy()
    phonors.transpose_compact_fc(theirs, *arguments)
    for ours in run(lk.lk_fc2_transpose_compact_compute, values, *ours_arguments).values():
        np.testing.assert_array_equal(ours, theirs)


@pytest.mark.parametrize("name", CRYSTALS)
def test_fc2_distribute(name):
    phonors = pytest.importorskip("phonors")
    from phonopy.harmonic.force_constants import _get_sym_mappings_from_permutations
    from phonopy.utils import similarity_transformation

    ph3 = load(name)
    n, symmetry = len(ph3.supercell), ph3.symmetry
    permutations = np.ascontiguousarray(symmetry.atomic_permutations)
    done = np.unique(symmetry.get_independent_atoms())
    map_atoms, map_operations = _get_sym_mappings_from_permutations(permutations, done)
    rotations = np.array(
        [
            similarity_transformation(ph3.supercell.cell.T, r)
            for r in symmetry.symmetry_operations["rotations"]
        ],
        order="C",
    )
    values = np.zeros((n, n, 3, 3))
    values[done] = np.random.default_rng(3).normal(size=(len(done), n, 3, 3))
    targets = np.arange(n, dtype="int64")
    rest = (targets, targets, rotations, permutations, map_atoms, map_operations)
    theirs = values.copy()
    phonors.distribute_fc2(theirs, *rest)
    results = run(lk.lk_fc2_distribute_compute, values, n, n, n, len(rotations), *rest)
    for ours in results.values():
        assert_close(ours, theirs)


def random_rotation(rng):
    q, r = np.linalg.qr(rng.normal(size=(3, 3)))
    return np.ascontiguousarray(q * np.sign(np.diag(r)))


@pytest.mark.parametrize("identity", [True, False])
def test_fc3_distribute(identity):
    phonors = pytest.importorskip("phonors")
    rng = np.random.default_rng(4)
    n = 13
    values = rng.normal(size=(4, n, n, 3, 3, 3))
    mapping = rng.permutation(n).astype("int64")
    rotation = np.eye(3) if identity else random_rotation(rng)
    theirs = values.copy()
    phonors.distribute_fc3(theirs, 3, 1, mapping, rotation)
    for ours in run(lk.lk_fc3_distribute_compute, values, 4, n, 3, 1, mapping, rotation).values():
        if identity:
            np.testing.assert_array_equal(ours, theirs)
        else:
            assert_close(ours, theirs)
    with pytest.raises(LibKernelError, match="different rows"):
        lk.lk_fc3_distribute_compute(None, 4, n, 1, 1, mapping, rotation, values, None)


@pytest.mark.parametrize("n,n_displacements,n_operations", [(1, 1, 1), (7, 1, 4), (19, 3, 6)])
def test_fc3_rotate_delta_fc2s(n, n_displacements, n_operations):
    phonors = pytest.importorskip("phonors")
    rng = np.random.default_rng(n)
    delta = rng.normal(size=(n_displacements, n, n, 3, 3))
    inverse = rng.normal(size=(3, n_displacements * n_operations))
    rotations = np.array([random_rotation(rng) for _ in range(n_operations)])
    atom_maps = np.array([rng.permutation(n) for _ in range(n_operations)], dtype="int64")
    theirs = np.zeros((n, n, 3, 3, 3))
    phonors.rotate_delta_fc2s(theirs, delta, inverse, rotations, atom_maps)
    arguments = (n, n_displacements, n_operations, delta, inverse, rotations, atom_maps)
    start = np.full_like(theirs, 7.0)
    for ours in run(lk.lk_fc3_rotate_delta_fc2s_compute, start, *arguments).values():
        assert_close(ours, theirs)


@pytest.mark.parametrize("n", [1, 2, 3, 4, 5, 13])
def test_fc3_permutation_symmetry(n):
    phonors = pytest.importorskip("phonors")
    values = np.random.default_rng(n).normal(size=(n, n, n, 3, 3, 3))
    theirs = values.copy()
    phonors.permutation_symmetry_fc3(theirs)
    for ours in run(lk.lk_fc3_permutation_symmetry_compute, values, n).values():
        np.testing.assert_array_equal(ours, theirs)


@pytest.mark.parametrize("name", CRYSTALS)
def test_fc3_permutation_symmetry_compact(name):
    phonors = pytest.importorskip("phonors")
    ours_arguments, arguments = compact_arguments(name)
    n_primitive, n_atoms = ours_arguments[:2]
    values = np.random.default_rng(8).normal(size=(n_primitive, n_atoms, n_atoms, 3, 3, 3))
    theirs = values.copy()
    phonors.permutation_symmetry_compact_fc3(theirs, *arguments)
    results = run(lk.lk_fc3_permutation_symmetry_compact_compute, values, *ours_arguments)
    for ours in results.values():
        np.testing.assert_array_equal(ours, theirs)


@pytest.mark.parametrize("exchange", [0, 1, 2])
@pytest.mark.parametrize("name", CRYSTALS)
def test_fc3_transpose_compact(name, exchange):
    phonors = pytest.importorskip("phonors")
    ours_arguments, arguments = compact_arguments(name, exchange)
    n_primitive, n_atoms = ours_arguments[:2]
    values = np.random.default_rng(9).normal(size=(n_primitive, n_atoms, n_atoms, 3, 3, 3))
    theirs = values.copy()
    phonors.transpose_compact_fc3(theirs, *arguments, exchange)
    results = run(lk.lk_fc3_transpose_compact_compute, values, *ours_arguments)
    for ours in results.values():
        np.testing.assert_array_equal(ours, theirs)


@pytest.mark.parametrize("axis", [0, 1, 2])
def test_fc3_subtract_mean(axis):
    n = 11
    values = np.random.default_rng(axis).normal(size=(n, n, n, 3, 3, 3))
    expected = values - values.mean(axis=axis, keepdims=True)
    for ours in run(lk.lk_fc3_subtract_mean_compute, values, n, n, axis).values():
        assert_close(ours, expected)


def test_inconsistent_maps_are_run_as_by_the_peer():
    """Maps that are no group of translations: the serial order of upstream decides."""
    phonors = pytest.importorskip("phonors")
    rng = np.random.default_rng(10)
    n_primitive, n_atoms, n_translations = 2, 6, 3
    permutations = np.array([rng.permutation(n_atoms) for _ in range(n_translations)])
    s2pp = rng.integers(0, n_primitive, n_atoms)
    p2s = np.array([0, 3], dtype="int64")
    translation_of = rng.integers(0, n_translations, n_atoms)
    rest = (permutations, s2pp, p2s, translation_of)
    values = rng.normal(size=(n_primitive, n_atoms, n_atoms, 3, 3, 3))
    theirs = values.copy()
    phonors.permutation_symmetry_compact_fc3(theirs, *rest)
    results = run(
        lk.lk_fc3_permutation_symmetry_compact_compute,
        values,
        n_primitive,
        n_atoms,
        n_translations,
        *rest,
    )
    for ours in results.values():
        np.testing.assert_array_equal(ours, theirs)


def test_bad_input():
    values = np.zeros((3, 3, 3, 3))
    with pytest.raises(LibKernelError, match="level"):
        lk.lk_fc2_symmetrize_compute(None, 3, -1, values, None)
    with pytest.raises(LibKernelError, match="n_atoms"):
        lk.lk_fc2_symmetrize_compute(None, 0, 1, values, None)
    values[1, 1, 1, 1] = np.nan
    with pytest.raises(LibKernelError, match="force_constants"):
        lk.lk_fc2_symmetrize_compute(None, 3, 1, values, None)
    arguments, _ = compact_arguments("triclinic", 5)
    n_primitive, n_atoms = arguments[:2]
    third = np.zeros((n_primitive, n_atoms, n_atoms, 3, 3, 3))
    with pytest.raises(LibKernelError, match="exchange"):
        lk.lk_fc3_transpose_compact_compute(None, *arguments, third, None)


def test_displacements_without_forces_or_pairs():
    cell = supercell("triclinic")
    handle = lk.lk_displacements_create(None, cell, options(pairs=True))
    for create in (lk.lk_fc2_create_from_displacements, lk.lk_fc3_create_from_displacements):
        with pytest.raises(LibKernelError) as info:
            create(None, cell, handle, None)
        assert info.value.status == -8
    with pytest.raises(LibKernelError, match="pairs"):
        lk.lk_fc3_create_from_displacements(None, cell, displacements("triclinic", False), None)


def test_too_few_displacements():
    cell = supercell("triclinic")
    n = len(load("triclinic").supercell)
    atoms = np.array([0], dtype="int64")
    u = np.array([[0.03, 0.0, 0.0]])
    handle = lk.lk_displacements_create_from_arrays(
        None, cell, 1, atoms, u, 0, None, None, None, None
    )
    lk.lk_displacements_set_forces(handle, 1, n, np.zeros((1, n, 3)))
    with pytest.raises(LibKernelError, match="span space") as info:
        lk.lk_fc2_create_from_displacements(None, cell, handle, None)
    assert info.value.status == -43
