# SPDX-License-Identifier: BSD-3-Clause
"""What the tests of the interface share: the description, and real handles to spoil calls with."""

import functools
import json
import sys
from pathlib import Path

import numpy as np
import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "bindings" / "api"))

from apigen import bad_input, model  # noqa: E402, F401

COUNT = bad_input.COUNT


def load_api():
    """The committed description with the fields that it leaves out when they are false."""
    api = json.loads((ROOT / "bindings/api/api.json").read_text())
    for f in api["functions"]:
        for p in f["params"]:
            for tag in ("optional", "index", "matrix", "nan"):
                p.setdefault(tag, False)
            p.setdefault("shape", None)
            p.setdefault("text", "")
    return api


API = load_api()
FUNCTIONS = {f["name"]: f for f in API["functions"]}


@functools.lru_cache(maxsize=None)
def package():
    return pytest.importorskip("libkernel")


@functools.lru_cache(maxsize=None)
def handle(name):
    """A small real object of each kind; None when it cannot be made."""
    lk = package()
    if name == "lk_context":
        return lk.Context()
    if name == "lk_crystal":
        a, positions = 5.43, [[0, 0, 0], [0, .5, .5], [.5, 0, .5], [.5, .5, 0]]
        positions = np.array(positions + [[x + .25 for x in p] for p in positions])
        return lk.Crystal(a * np.eye(3), positions, ["Si"] * 8)
    if name == "lk_supercell":
        return lk.Supercell(handle("lk_crystal"), np.eye(3, dtype=int))
    if name == "lk_grid":
        return lk.Grid(handle("lk_supercell"), [2, 2, 2])
    if name == "lk_displacements":
        return lk.Displacements(handle("lk_supercell"))
    if name == "lk_fc2":
        springs = np.einsum("ij,ab->ijab", 8 * np.eye(8) - 1, np.eye(3))
        return lk.Fc2(handle("lk_supercell"), springs)
    if name == "lk_fc3":
        return lk.Fc3(handle("lk_supercell"), np.zeros((8, 8, 8, 3, 3, 3)))
    if name == "lk_nac":
        return lk.Nac(np.zeros((2, 3, 3)), np.eye(3))
    if name == "lk_phonons":
        return lk.Phonons(handle("lk_supercell"), handle("lk_fc2"))
    if name == "lk_input":
        crystal = handle("lk_crystal")
        return lk.Input(crystal.lattice, crystal.positions, crystal.symbols, supercell_matrix=np.eye(3, dtype=int))
    if name == "lk_conductivity":
        return lk.Conductivity(handle("lk_supercell"), handle("lk_grid"), handle("lk_fc2"),
                               handle("lk_fc3"))
    return None


def raw_handle(name):
    if name == "lk_options":
        return package()._core._raw.lk_options_create()
    made = handle(name)
    return None if made is None else made._handle
