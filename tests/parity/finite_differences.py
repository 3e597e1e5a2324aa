# SPDX-License-Identifier: BSD-3-Clause
"""Crystals with displacements and forces, as phono3py objects and as handles of the library."""

import functools

import numpy as np
import pytest

from anharmonic import TESTS
from libkernel import _raw as lk

CRYSTALS = ["si", "nacl", "aln", "triclinic", "inversion"]
BACKENDS = ["reference", "native"]


def options(**values):
    o = lk.lk_options_create()
    for key, value in values.items():
        kind = {bool: "bool", int: "int64", float: "double", str: "string"}[type(value)]
        getattr(lk, f"lk_options_set_{kind}")(o, key, int(value) if kind == "bool" else value)
    return o


def get(handle, noun, name, dtype="double"):
    """Array result of a handle."""
    shape = np.zeros(8, dtype="int64")
    rank = getattr(lk, f"lk_{noun}_get_shape")(handle, name, shape)
    out = np.zeros(shape[:rank], dtype=dtype)
    getattr(lk, f"lk_{noun}_get_{name}")(handle, out.size, out)
    return out


def pair_forces(cell):
    """Forces of a smooth anharmonic pair potential; images up to the second neighbour cell."""
    images = np.stack(np.meshgrid(*[range(-2, 3)] * 3, indexing="ij"), axis=-1).reshape(-1, 3)
    vectors = cell.positions[None, :, None] - cell.positions[:, None, None]
    vectors = vectors + (images @ cell.cell)[None, None]
    distances = np.linalg.norm(vectors, axis=-1)
    distances[distances < 1e-6] = np.inf
    charges = np.where(np.array(cell.symbols) == "Na", 1.0, -0.8)
    products = (charges[:, None] * charges[None, :])[:, :, None]
    finite = np.isfinite(distances)
    d = np.where(finite, distances, 1.0)
    slope = -100 * np.exp(-d / 0.6) - products * 2 * d / 2.2**2 * np.exp(-((d / 2.2) ** 2))
    return np.sum(np.where(finite, slope / d, 0.0)[..., None] * vectors, axis=(1, 2))


def toy_crystal(name):
    """Triclinic, non-symmetric supercell matrix; "inversion" has pairs of equivalent atoms."""
    from phono3py import Phono3py
    from phonopy.structure.atoms import PhonopyAtoms

    lattice = [[3.9, 0.1, -0.2], [0.5, 4.3, 0.3], [-0.4, 0.6, 4.1]]
    if name == "triclinic":
        symbols, positions = ["Na", "Cl"], [[0.02, 0.03, 0.01], [0.48, 0.55, 0.46]]
        matrix = [[2, 1, 0], [0, 2, 0], [0, -1, 2]]
    else:
        half = np.array([[0.21, 0.27, 0.24], [0.74, 0.31, 0.22]])
        symbols, positions = ["Na", "Na", "Cl", "Cl"], [half[0], -half[0], half[1], -half[1]]
        matrix = [[1, 1, 0], [0, 2, 0], [0, 0, 1]]
    unit = PhonopyAtoms(symbols=symbols, cell=lattice, scaled_positions=positions)
    ph3 = Phono3py(unit, supercell_matrix=matrix, primitive_matrix="P", log_level=0)
    ph3.generate_displacements(distance=0.03)
    rest = pair_forces(ph3.supercell)
    ph3.forces = np.array([pair_forces(c) - rest for c in ph3.supercells_with_displacements])
    return ph3


@functools.cache
def load(name):
    """phono3py object with displacements and forces, without force constants."""
    phono3py = pytest.importorskip("phono3py")
    if name in ("triclinic", "inversion"):
        return toy_crystal(name)
    if not TESTS.is_dir():
        pytest.skip(f"no source distribution of phono3py: {TESTS}")
    yaml, forces = {
        "si": ("phono3py_si_pbesol.yaml", TESTS / "FORCES_FC3_si_pbesol"),
        "nacl": ("phono3py_params_NaCl222.yaml.xz", None),
        "aln": ("phono3py_params_AlN332.yaml.xz", None),
    }[name]
    return phono3py.load(TESTS / yaml, forces_fc3_filename=forces, produce_fc=False, log_level=0)


@functools.cache
def supercell(name):
    """Handle of the same supercell."""
    ph3 = load(name)
    unit = ph3.unitcell
    crystal = lk.lk_crystal_create(
        None,
        len(unit),
        np.ascontiguousarray(unit.cell),
        np.ascontiguousarray(unit.scaled_positions),
        unit.symbols,
        np.ascontiguousarray(unit.masses),
        None,
    )
    return lk.lk_supercell_create(
        None,
        crystal,
        np.ascontiguousarray(ph3.supercell_matrix, dtype="int64"),
        np.ascontiguousarray(ph3.primitive_matrix, dtype="double"),
        None,
    )


def lists(dataset):
    """The arrays of lk_displacements_create_from_arrays from a type-I data set."""
    first = dataset["first_atoms"]
    pairs = [(i, x) for i, atom in enumerate(first) for x in atom.get("second_atoms", [])]
    return {
        "first_atoms": np.array([x["number"] for x in first], dtype="int64"),
        "first_displacements": np.array([x["displacement"] for x in first], dtype="double"),
        "first_of_second": np.array([i for i, _ in pairs], dtype="int64"),
        "second_atoms": np.array([x["number"] for _, x in pairs], dtype="int64"),
        "second_displacements": np.array([x["displacement"] for _, x in pairs], dtype="double"),
        "pair_distances": np.array([x["pair_distance"] for _, x in pairs], dtype="double"),
    }


@functools.cache
def displacements(name, pairs=True):
    """Handle with the displacements and forces of the phono3py object."""
    dataset = load(name).dataset
    a = lists(dataset)
    first = dataset["first_atoms"]
    forces = [x["forces"] for x in first]
    n_second = 0
    if pairs:
        n_second = len(a["second_atoms"])
        forces += [x["forces"] for atom in first for x in atom["second_atoms"]]
    handle = lk.lk_displacements_create_from_arrays(
        None,
        supercell(name),
        len(first),
        a["first_atoms"],
        a["first_displacements"],
        n_second,
        a["first_of_second"] if n_second else None,
        a["second_atoms"] if n_second else None,
        a["second_displacements"] if n_second else None,
        None,
    )
    forces = np.array(forces, dtype="double", order="C")
    lk.lk_displacements_set_forces(handle, forces.shape[0], forces.shape[1], forces)
    return handle


@functools.cache
def maps(name):
    """n_primitive, n_atoms, permutations, s2pp, p2s, translation_of of a phono3py object."""
    from phonopy.harmonic.force_constants import get_nsym_list_and_s2pp

    primitive = load(name).primitive
    permutations = np.ascontiguousarray(primitive.atomic_permutations, dtype="int64")
    s2pp, translation_of = get_nsym_list_and_s2pp(
        primitive.s2p_map, primitive.p2p_map, permutations
    )
    p2s = np.ascontiguousarray(primitive.p2s_map, dtype="int64")
    return len(p2s), permutations.shape[1], permutations, s2pp, p2s, translation_of
