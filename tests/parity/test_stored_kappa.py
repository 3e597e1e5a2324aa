# SPDX-License-Identifier: BSD-3-Clause
"""Values stored in phono3py's test suite, from its files by handles of the library alone.

Forces are read from the files, force constants are those of the traditional calculator, and option
upstream_defaults leaves the weights as they are: kappa then depends on which eigenvectors a solver
returns inside degenerate sets, hence the wide tolerances, which are upstream's own.

Upstream's fixtures take the default of phono3py.load for every value: finite differences, compact,
projected by symfc on the symmetric space that obeys the sum rules. The traditional force constants
used here stay within the tolerance of every value, so phono3py's are not needed. Measured distance
of kappa from the two: 1e-4 W/(m K) with Gaussians or averaged weights; up to 0.43 otherwise, which
is the choice of eigenvectors.
"""

import json
import os
import pathlib
import subprocess

import numpy as np
import pytest

from libkernel import _raw as lk

from anharmonic import TESTS
from test_kappa import get, options

TOLERANCE = 0.5  # W/(m K)
AVERAGED_TOLERANCE = 0.1  # weights averaged over degenerate bands
ISOTOPE_TOLERANCE = 3e-4  # THz

FILES = {
    "Si-PBEsol": ("phono3py_si_pbesol.yaml", "FORCES_FC3_si_pbesol"),
    "NaCl-PBE": ("phono3py_params_NaCl222.yaml.xz", None),
    "AlN-LDA": ("phono3py_params_AlN332.yaml.xz", None),
}

ISOTOPES = {"isotopes": True}
AVERAGED = {"average_degenerate_weights": True}
GAUSSIAN = {"sigmas": [0.1]}
CUTOFF = {"sigmas": [0.1], "sigma_cutoff": 3.0}
ONE_ORIGIN = {"r0_average": False}

# Crystal, mesh (three numbers, or the length of a generalised grid), xx = yy and zz (W/(m K) at
# 300 K), options of the conductivity.
VALUES = {
    "si-full": ("Si-PBEsol", [9, 9, 9], 107.694, 107.694, {"compact": False}),
    "si-compact": ("Si-PBEsol", [9, 9, 9], 107.794, 107.794, {}),
    "si-isotopes": ("Si-PBEsol", [9, 9, 9], 97.296, 97.296, ISOTOPES),
    "si-isotopes-averaged": ("Si-PBEsol", [9, 9, 9], 96.895, 96.895, {**ISOTOPES, **AVERAGED}),
    "si-gaussian": ("Si-PBEsol", [9, 9, 9], 109.999, 109.999, GAUSSIAN),
    "si-gaussian-isotopes": ("Si-PBEsol", [9, 9, 9], 96.368, 96.368, {**GAUSSIAN, **ISOTOPES}),
    "si-one-origin": ("Si-PBEsol", [9, 9, 9], 107.844, 107.844, ONE_ORIGIN),
    "si-no-mesh-symmetry": ("Si-PBEsol", [7, 7, 7], 81.147, 81.147, {"mesh_symmetry": False}),
    "si-generalised": ("Si-PBEsol", 30.0, 110.891, 110.891, {}),
    "si-generalised-isotopes": ("Si-PBEsol", 30.0, 103.609, 103.609, ISOTOPES),
    "si-generalised-gaussian": ("Si-PBEsol", 30.0, 107.264, 107.264, {**GAUSSIAN, **ISOTOPES}),
    "nacl": ("NaCl-PBE", [9, 9, 9], 7.881, 7.881, {}),
    "nacl-gaussian-cutoff": ("NaCl-PBE", [9, 9, 9], 7.895, 7.895, CUTOFF),
    "nacl-one-origin": ("NaCl-PBE", [9, 9, 9], 7.741, 7.741, ONE_ORIGIN),
    "aln": ("AlN-LDA", [7, 7, 5], 206.379, 219.786, {}),
    "aln-gaussian-cutoff": ("AlN-LDA", [7, 7, 5], 217.598, 230.099, CUTOFF),
    "aln-one-origin": ("AlN-LDA", [7, 7, 5], 203.278, 212.965, ONE_ORIGIN),
    "aln-isotopes": ("AlN-LDA", [7, 7, 5], 206.019, 219.522, ISOTOPES),
    "aln-isotopes-averaged": ("AlN-LDA", [7, 7, 5], 206.122, 219.594, {**ISOTOPES, **AVERAGED}),
}

# Sums of the components xx, yy, zz and of yz, xz, xy, divided by 3, without crystal symmetry.
NO_SYMMETRY = (38.6747, 0.2237)

# Sums over bands of the widths from normal and Umklapp processes, Si-PBEsol 4x4x4, THz.
NORMAL = [0.23695818, 0.12090009, 0.08662471, 0.0919588, 0.07474067, 0.06236167, 0.0406989,
          0.14789322]
UMKLAPP = [0.0, 0.01071627, 0.00161181, 0.0181515, 0.04675294, 0.0401047, 0.03042344, 0.0]
SPLIT_TOLERANCE = 0.05  # THz, upstream's

# Isotope widths of two points of Si-PBEsol 21x21x21 (BZ grid points 23 and 103), THz.
ISOTOPE_POINTS = [23, 103]
ISOTOPE_WIDTHS = {
    0.0: [[9.29165496e-07, 8.91095194e-07, 1.59076880e-05, 1.37564273e-03, 1.22769818e-03,
           6.78849406e-04],
          [3.02404246e-05, 1.58721060e-04, 3.99215630e-04, 1.03909232e-02, 4.58409106e-03,
           2.89547273e-03]],
    0.1: [[1.57262391e-06, 1.64031282e-06, 2.02007165e-05, 1.41999212e-03, 1.26361419e-03,
           7.91243161e-04],
          [3.10266472e-05, 1.53059329e-04, 3.80963936e-04, 1.05238031e-02, 6.72552880e-03,
           3.21592329e-03]],
}

# Stored values that the relaxation-time approximation of this library cannot make, and why.
OUT_OF_SCOPE = {
    "MgO 11x11x11, 63.75": "random displacements: force constants by a symfc fit with a cutoff",
    "NaMgF3 9x7x9, 3.022 3.230 3.234": "inter-band conductivity from widths in a file; no fc3",
    "Si, NaCl 9x9x9, NJC23 and SMM19": "inter-band conductivity",
    "Si 9x9x9, 110.896; 5x5x5, 62.415": "direct solution of the Boltzmann equation",
    "AlN 7x7x5, 234.141 254.006; 254.111 271.406": "direct solution of the Boltzmann equation",
    "isotope widths of Si, mesh=80": "a run on 13500 points; the widths on 21x21x21 are compared",
}


def read_input(name):
    if not TESTS.is_dir():
        pytest.skip(f"no source distribution of phono3py: {TESTS}")
    yaml, forces = FILES[name]
    handle = lk.lk_input_read(None, str(TESTS / yaml), None)
    if forces is not None:
        lk.lk_input_read_forces_fc3(handle, str(TESTS / forces))
    return handle


def make_nac(handle):
    if not lk.lk_input_get_has_nac(handle):
        return None
    n = lk.lk_input_get_n_primitive_atoms(handle)
    born, dielectric = np.zeros((n, 3, 3)), np.zeros((3, 3))
    lk.lk_input_get_born(handle, born.size, born)
    lk.lk_input_get_dielectric(handle, dielectric.size, dielectric)
    factor = lk.lk_input_get_nac_factor(handle)
    return lk.lk_nac_create(None, n, born, dielectric, options(unit_factor=factor))


def force_constants(noun, handle):
    shape = np.zeros(8, dtype="int64")
    rank = getattr(lk, f"lk_{noun}_get_shape")(handle, "force_constants", shape)
    out = np.zeros(tuple(shape[:rank]))
    getattr(lk, f"lk_{noun}_get_force_constants")(handle, out.size, out)
    return out


class Files:
    """Everything that a conductivity needs, from the files of one crystal."""

    def __init__(self, name, compact=True, symmetry=True):
        source = read_input(name)
        self.supercell = lk.lk_supercell_create_from_input(None, source, None)
        displacements = lk.lk_displacements_create_from_input(None, self.supercell, source, None)
        o = options(compact=compact)
        self.fc2 = lk.lk_fc2_create_from_displacements(None, self.supercell, displacements, o)
        self.fc3 = lk.lk_fc3_create_from_displacements(None, self.supercell, displacements, o)
        self.nac = make_nac(source)
        if not symmetry:
            self.forget_symmetry(source)

    def forget_symmetry(self, source):
        """The same force constants for a supercell whose only operations are translations."""
        fc2, fc3 = force_constants("fc2", self.fc2), force_constants("fc3", self.fc3)
        self.supercell = lk.lk_supercell_create_from_input(None, source, options(symmetry=False))
        self.fc2 = lk.lk_fc2_create(None, self.supercell, *fc2.shape[:2], fc2, None)
        self.fc3 = lk.lk_fc3_create(None, self.supercell, *fc3.shape[:2], fc3, None)

    def grid(self, mesh, **grid_options):
        if np.ndim(mesh) == 0:
            o = options(generalized_grid=True, **grid_options)
            return lk.lk_grid_create_from_length(None, self.supercell, mesh, o)
        return lk.lk_grid_create(None, self.supercell, np.array(mesh, dtype="int64"),
                                 options(**grid_options))

    def run(self, mesh, grid_options=None, **conductivity_options):
        grid = self.grid(mesh, **(grid_options or {}))
        conductivity_options.setdefault("upstream_defaults", True)
        o = options(temperatures=[300.0], **conductivity_options)
        h = lk.lk_conductivity_create(None, self.supercell, grid, self.fc2, self.fc3, self.nac, o)
        lk.lk_conductivity_run(h, None)
        return h


_files = {}


def files(name, **keywords):
    key = (name, *keywords.items())
    if key not in _files:
        _files[key] = Files(name, **keywords)
    return _files[key]


def stored_and_computed(case):
    """Stored kappa, ours (six components), tolerance."""
    name, mesh, xx, zz, settings = VALUES[case]
    settings = dict(settings)
    chain = files(name, compact=settings.pop("compact", True))
    grid_options = {"mesh_symmetry": settings.pop("mesh_symmetry", True)}
    tolerance = AVERAGED_TOLERANCE if settings.keys() >= AVERAGED.keys() else TOLERANCE
    ours = get(chain.run(mesh, grid_options, **settings), "kappa")[0, 0]
    return np.array([xx, xx, zz, 0, 0, 0]), ours, tolerance


@pytest.mark.parametrize("case", list(VALUES))
def test_kappa(case):
    stored, ours, tolerance = stored_and_computed(case)
    np.testing.assert_allclose(ours, stored, rtol=0, atol=tolerance)


def test_generalised_grid_is_upstreams():
    grid = files("Si-PBEsol").grid(30.0)
    matrix = np.zeros((3, 3), dtype="int64")
    lk.lk_grid_get_grid_matrix(grid, 9, matrix)
    np.testing.assert_array_equal(matrix, [[-6, 6, 6], [6, -6, 6], [6, 6, -6]])


def test_without_crystal_symmetry():
    """Upstream compares the mean of the diagonal and that of the rest."""
    kappa = get(files("Si-PBEsol", symmetry=False).run([4, 4, 4]), "kappa")[0, 0]
    np.testing.assert_allclose(kappa.reshape(2, 3).mean(axis=1), NO_SYMMETRY, atol=TOLERANCE)


def test_normal_and_umklapp():
    h = files("Si-PBEsol").run([4, 4, 4], normal_umklapp=True)
    for name, stored in (("gamma_normal", NORMAL), ("gamma_umklapp", UMKLAPP)):
        np.testing.assert_allclose(get(h, name)[0, 0].sum(axis=1), stored, atol=SPLIT_TOLERANCE)


def test_acoustic_modes_at_gamma_do_not_matter():
    """They are below the cutoff frequency either way, says upstream's test."""
    kappa = [get(files("Si-PBEsol").run([9, 9, 9], isotopes=True, exclude_gamma_acoustic=excluded),
                 "kappa") for excluded in (False, True)]
    np.testing.assert_allclose(*kappa, atol=1e-6)


def test_symmetrised_tetrahedra_change_aluminium_nitride():
    kappa = [get(files("AlN-LDA").run([4, 4, 3], isotopes=True, symmetrize_tetrahedra=symmetrised),
                 "kappa") for symmetrised in (False, True)]
    assert np.abs(kappa[0] - kappa[1]).max() > 0.5


def irreducible_rows(grid, bz_points):
    """Rows of the results of a conductivity that stand for BZ grid points."""

    def read(name, n):
        out = np.zeros(n, dtype="int64")
        getattr(lk, f"lk_grid_get_{name}")(grid, n, out)
        return out

    inside = read("bz_to_grid", lk.lk_grid_get_n_bz(grid))[bz_points]
    representatives = read("map", lk.lk_grid_get_n_grid(grid))[inside]
    return np.searchsorted(read("irreducible", lk.lk_grid_get_n_irreducible(grid)), representatives)


@pytest.mark.parametrize("sigma", list(ISOTOPE_WIDTHS))
def test_isotope_widths(sigma):
    """A narrow cutoff leaves nothing of the three-phonon scattering, which is not looked at."""
    chain, mesh = files("Si-PBEsol"), [21, 21, 21]
    rows = irreducible_rows(chain.grid(mesh), ISOTOPE_POINTS)
    h = chain.run(mesh, sigmas=[sigma], sigma_cutoff=1e-6, isotopes=True)
    widths = get(h, "gamma_isotope")[0, rows]
    np.testing.assert_allclose(widths, ISOTOPE_WIDTHS[sigma], rtol=0, atol=ISOTOPE_TOLERANCE)


def test_command_line(tmp_path):
    """The same number by the command, with the option that the comparison is named after."""
    command = pathlib.Path(os.environ.get("LIBKERNEL_BUILD", "build")) / "bin" / "libkernel"
    if not command.exists():
        pytest.skip(f"no command in {command}")
    if not TESTS.is_dir():
        pytest.skip(f"no source distribution of phono3py: {TESTS}")
    yaml, forces = FILES["Si-PBEsol"]
    out = tmp_path / "kappa.json"
    subprocess.run(
        [command, "kappa", TESTS / yaml, "--forces-fc3", TESTS / forces, "--mesh", "9", "9", "9",
         "--temperatures", "300", "--upstream-defaults", "--quiet", "--json", out], check=True)
    kappa = np.array(json.loads(out.read_text())["kappa"]).reshape(-1)
    np.testing.assert_allclose(kappa[:3], 107.794, rtol=0, atol=TOLERANCE)
