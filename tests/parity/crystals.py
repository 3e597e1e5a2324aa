# SPDX-License-Identifier: BSD-3-Clause
"""Crystals of the peers' data sets, and a triclinic one, as phonopy objects and as handles."""

import functools

import numpy as np
import pytest

import sources

phonopy = pytest.importorskip("phonopy")
phono3py = pytest.importorskip("phono3py")

from libkernel import _raw as lk
from phonopy import Phonopy
from phonopy.structure.atoms import PhonopyAtoms

CRYSTALS = ["Si-PBEsol", "NaCl-PBE", "AlN-LDA", "triclinic"]


def data_directory():
    """Tests of the phono3py source distribution: they are installed at test time, not committed."""
    directory = sources.PHONO3PY / "test"
    if not directory.is_dir():
        pytest.skip(f"the source distribution of phono3py is not at {sources.PHONO3PY}")
    return directory


FILES = {
    "Si-PBEsol": "phono3py_si_pbesol.yaml",
    "NaCl-PBE": "phono3py_params_NaCl222.yaml.xz",
    "AlN-LDA": "phono3py_params_AlN332.yaml.xz",
}


def triclinic_cell():
    return PhonopyAtoms(
        cell=[[4.1, 0.3, -0.2], [0.9, 5.2, 0.4], [-1.1, 0.8, 6.3]],
        scaled_positions=[[0.01, 0.02, 0.03], [0.26, 0.57, 0.41], [0.71, 0.13, 0.82]],
        symbols=["Si", "O", "Si"],
    )


TRICLINIC_SUPERCELL = [[2, 1, 0], [0, 2, -1], [1, 0, 2]]


@functools.lru_cache
def parity_crystal(name):
    """A phonopy object: cells, symmetry, maps."""
    if name == "triclinic":
        return Phonopy(triclinic_cell(), TRICLINIC_SUPERCELL, primitive_matrix="P")
    theirs = phono3py.load(
        data_directory() / FILES[name], produce_fc=False, is_compact_fc=True, log_level=0
    )
    return Phonopy(
        theirs.unitcell, theirs.supercell_matrix, primitive_matrix=theirs.primitive_matrix
    )


def options(**values):
    """Options handle of keyword arguments."""
    handle = lk.lk_options_create()
    setters = {
        bool: lambda k, v: lk.lk_options_set_bool(handle, k, int(v)),
        int: lambda k, v: lk.lk_options_set_int64(handle, k, v),
        float: lambda k, v: lk.lk_options_set_double(handle, k, v),
        str: lambda k, v: lk.lk_options_set_string(handle, k, v),
        np.ndarray: lambda k, v: (
            lk.lk_options_set_int64_array if v.dtype == np.int64 else lk.lk_options_set_double_array
        )(handle, k, v.size, np.ascontiguousarray(v).ravel()),
    }
    for key, value in values.items():
        setters[type(value)](key, value)
    return handle


def read(lk, noun, handle, name):
    """Array result of a handle in its shape."""
    shape = np.zeros(8, dtype="int64")
    rank = getattr(lk, f"lk_{noun}_get_shape")(handle, name, shape)
    shape = shape[:rank]
    getter = getattr(lk, f"lk_{noun}_get_{name}")
    for dtype in ("int64", "double"):
        out = np.zeros(shape, dtype=dtype)
        try:
            getter(handle, out.size, out)
            return out
        except TypeError:
            continue
    raise TypeError(name)


def crystal_handle(theirs, crystal_options=None, primitive_matrix="given"):
    """Crystal and supercell handles of a phonopy object."""
    cell = theirs.unitcell
    crystal = lk.lk_crystal_create(
        None,
        len(cell),
        np.ascontiguousarray(cell.cell),
        np.ascontiguousarray(cell.scaled_positions),
        cell.symbols,
        np.ascontiguousarray(cell.masses),
        crystal_options,
    )
    matrix = theirs.primitive_matrix if isinstance(primitive_matrix, str) else primitive_matrix
    if matrix is not None:
        matrix = np.ascontiguousarray(matrix, dtype="double")
    supercell = lk.lk_supercell_create(
        None, crystal, np.ascontiguousarray(theirs.supercell_matrix, dtype="int64"), matrix, None
    )
    return crystal, supercell
