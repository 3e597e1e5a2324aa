# SPDX-License-Identifier: BSD-3-Clause
"""Conductivity by handles against phono3py with the same force constants and averaging options.

Both sides average weights over degenerate bands and exclude the acoustic modes at Gamma, so that
results do not depend on the eigenvectors of either solver. Then kappa agrees to 1e-7, the widths to
1e-6 of the largest of their q-point, frequencies to 1e-8 THz.
"""

import numpy as np
import pytest

from libkernel import LibKernelError
from libkernel import _raw as lk

from anharmonic import load

phonors = pytest.importorskip("phonors")

KAPPA = 1e-7
GAMMA = 1e-6
FREQUENCY = 1e-8


def options(**values):
    o = lk.lk_options_create()
    for key, value in values.items():
        if isinstance(value, bool):
            lk.lk_options_set_bool(o, key, int(value))
        elif isinstance(value, int):
            lk.lk_options_set_int64(o, key, value)
        elif isinstance(value, float):
            lk.lk_options_set_double(o, key, value)
        elif isinstance(value, str):
            lk.lk_options_set_string(o, key, value)
        else:
            array = np.ascontiguousarray(value, dtype="double")
            lk.lk_options_set_double_array(o, key, len(array), array)
    return o


class Crystal:
    """Handles of one of phono3py's crystals, force constants taken from phono3py."""

    def __init__(self, name, compact=True):
        ph3 = self.ph3 = load(name, compact)
        unit = ph3.unitcell
        crystal = lk.lk_crystal_create(
            None, len(unit), np.ascontiguousarray(unit.cell),
            np.ascontiguousarray(unit.scaled_positions), list(unit.symbols),
            np.ascontiguousarray(unit.masses), None)
        self.supercell = phonon_supercell = self.make_supercell(crystal, ph3.supercell_matrix)
        if ph3.phonon_supercell_matrix is not None:
            phonon_supercell = self.make_supercell(crystal, ph3.phonon_supercell_matrix)
        fc2, fc3 = np.ascontiguousarray(ph3.fc2), np.ascontiguousarray(ph3.fc3)
        self.fc2 = lk.lk_fc2_create(None, phonon_supercell, *fc2.shape[:2], fc2, None)
        self.fc3 = lk.lk_fc3_create(None, self.supercell, *fc3.shape[:2], fc3, None)
        self.nac = None
        if ph3.nac_params is not None:
            self.nac = lk.lk_nac_create(
                None, len(ph3.primitive), np.ascontiguousarray(ph3.nac_params["born"]),
                np.ascontiguousarray(ph3.nac_params["dielectric"]),
                options(unit_factor=float(ph3.nac_params["factor"])))

    def make_supercell(self, crystal, matrix):
        primitive = self.ph3.primitive_matrix
        return lk.lk_supercell_create(
            None, crystal, np.ascontiguousarray(matrix, dtype="int64"),
            None if primitive is None else np.ascontiguousarray(primitive, dtype="double"), None)

    def grid(self, mesh, **grid_options):
        if np.ndim(mesh) == 2:
            return lk.lk_grid_create_from_matrix(
                None, self.supercell, np.ascontiguousarray(mesh, dtype="int64"),
                options(**grid_options))
        return lk.lk_grid_create(None, self.supercell, np.array(mesh, dtype="int64"),
                                 options(**grid_options))

    def conductivity(self, mesh, grid_options=None, **conductivity_options):
        grid = self.grid(mesh, **(grid_options or {}))
        return lk.lk_conductivity_create(None, self.supercell, grid, self.fc2, self.fc3, self.nac,
                                         options(**conductivity_options))


_crystals = {}


def crystal(name):
    if name not in _crystals:
        _crystals[name] = Crystal(name)
    return _crystals[name]


def get(h, name, dtype="double"):
    shape = np.zeros(8, dtype="int64")
    rank = lk.lk_conductivity_get_shape(h, name, shape)
    out = np.zeros(tuple(shape[:rank]), dtype=dtype)
    getattr(lk, "lk_conductivity_get_" + name)(h, out.size, out)
    return out


def peer(ph3, mesh, temperatures, symmetrize=False, averaged=True, sigmas=None, sigma_cutoff=None,
         **more):
    ph3.mesh_numbers = mesh
    ph3.sigmas = sigmas
    ph3.sigma_cutoff = sigma_cutoff
    ph3.init_phph_interaction(symmetrize_tetrahedra=symmetrize, average_degenerate_weights=averaged,
                              exclude_gamma_acoustic=averaged)
    if averaged:
        regularize(ph3)
    ph3.run_thermal_conductivity(temperatures=temperatures, **more)
    return ph3.thermal_conductivity


def regularize(ph3):
    """Equal frequencies where symmetry makes them equal, as the library does.

    The frequencies of a point are vertex energies of the tetrahedra around it, and a weight at a
    vertex energy is the limit from above. With frequencies equal up to rounding only, the side is
    arbitrary on either side: isotope widths then differ by up to a factor of two.
    """
    from phonopy.phonon.grid import get_ir_grid_points

    ph3.run_phonon_solver()
    f = ph3.phph_interaction.phonons.frequencies
    grid = ph3.grid
    for point in grid.grg2bzg[get_ir_grid_points(grid)[0]]:
        begin = 0
        for end in range(1, f.shape[1] + 1):
            if end == f.shape[1] or f[point, end] - f[point, end - 1] >= 1e-9:
                f[point, begin:end] = f[point, begin:end].mean()
                begin = end
    f[:] = f[grid.grg2bzg[get_ir_grid_points(grid)[2][grid.bzg2grg]]]


def assert_kappa_equal(h, tc):
    frequencies = get(h, "frequencies")
    np.testing.assert_allclose(frequencies, tc.frequencies[:, :], rtol=0, atol=FREQUENCY)
    np.testing.assert_allclose(get(h, "qpoints"), tc.qpoints, rtol=0, atol=1e-14)
    np.testing.assert_array_equal(get(h, "weights", "int64"), tc.grid_weights)
    gamma = get(h, "gamma")
    largest = tc.gamma.max(axis=3, keepdims=True)
    assert np.all(np.abs(gamma - tc.gamma) <= GAMMA * largest)
    # Isotropic crystals: off-diagonal components are rounding errors of the largest one.
    scale = np.abs(tc.kappa).max(axis=2, keepdims=True)
    assert np.all(np.abs(get(h, "kappa") - tc.kappa) <= KAPPA * scale)
    mode = tc.mode_kappa
    assert np.all(np.abs(get(h, "mode_kappa") - mode) <= 1e-5 * np.abs(mode).max(axis=(2, 3, 4), keepdims=True))


MESHES = {
    "si": [7, 7, 7],
    "si-generalized": [[-4, 4, 4], [4, -4, 4], [4, 4, -4]],
    "nacl": [5, 5, 5],
    "nacl-generalized": [[-3, 3, 3], [3, -3, 3], [3, 3, -3]],
    "aln": [5, 5, 3],
    "aln-generalized": [[4, 0, 0], [0, 4, 0], [0, 0, 3]],
}
TEMPERATURES = [100.0, 300.0]


@pytest.fixture(params=list(MESHES))
def system(request):
    return crystal(request.param.split("-")[0]), MESHES[request.param]


@pytest.mark.parametrize("backend", ["auto", "reference"])
def test_tetrahedra(system, backend):
    c, mesh = system
    tc = peer(c.ph3, mesh, TEMPERATURES)
    h = c.conductivity(mesh, temperatures=TEMPERATURES)
    lk.lk_conductivity_run(h, options(backend=backend))
    assert_kappa_equal(h, tc)


def test_symmetrized_tetrahedra_isotopes_and_boundary(system):
    c, mesh = system
    tc = peer(c.ph3, mesh, TEMPERATURES, symmetrize=True, is_isotope=True, boundary_mfp=10.0)
    for grid_options, more in (({"symmetrize_tetrahedra": True}, {}),
                               (None, {"symmetrize_tetrahedra": True})):
        h = c.conductivity(mesh, grid_options, temperatures=TEMPERATURES, isotopes=True,
                           boundary_mfp=10.0, **more)
        lk.lk_conductivity_run(h, None)
        assert_kappa_equal(h, tc)
        isotope = tc.gamma_isotope
        # Widths at Gamma are rounding errors of zero.
        assert np.all(np.abs(get(h, "gamma_isotope") - isotope)
                      <= GAMMA * isotope.max(axis=2, keepdims=True) + 1e-15)
        speeds = np.linalg.norm(tc.group_velocities, axis=2)
        np.testing.assert_allclose(get(h, "gamma_boundary"), speeds * 1e-4 / (4 * np.pi * 10.0),
                                   rtol=1e-6, atol=1e-12)


def test_gaussians(system):
    c, mesh = system
    for cutoff in (None, 3.0):
        tc = peer(c.ph3, mesh, TEMPERATURES, sigmas=[0.1, 0.3], sigma_cutoff=cutoff,
                  is_isotope=True)
        h = c.conductivity(mesh, temperatures=TEMPERATURES, sigmas=[0.1, 0.3],
                           sigma_cutoff=cutoff or 0.0, isotopes=True)
        lk.lk_conductivity_run(h, None)
        assert_kappa_equal(h, tc)


def test_normal_and_umklapp(system):
    c, mesh = system
    tc = peer(c.ph3, mesh, TEMPERATURES, is_N_U=True)
    h = c.conductivity(mesh, temperatures=TEMPERATURES, normal_umklapp=True)
    lk.lk_conductivity_run(h, None)
    assert_kappa_equal(h, tc)
    normal, umklapp = tc.get_gamma_N_U()
    largest = tc.gamma.max(axis=3, keepdims=True)
    assert np.all(np.abs(get(h, "gamma_normal") - normal) <= GAMMA * largest)
    assert np.all(np.abs(get(h, "gamma_umklapp") - umklapp) <= GAMMA * largest)


def test_group_velocities_and_heat_capacities(system):
    c, mesh = system
    tc = peer(c.ph3, mesh, TEMPERATURES)
    h = c.conductivity(mesh, temperatures=TEMPERATURES)
    lk.lk_conductivity_run(h, None)
    velocities = tc.group_velocities
    np.testing.assert_allclose(get(h, "group_velocities"), velocities, rtol=1e-6,
                               atol=1e-6 * np.abs(velocities).max())
    np.testing.assert_allclose(get(h, "heat_capacities"), tc.mode_heat_capacities, rtol=1e-9,
                               atol=1e-18)
    lifetimes = get(h, "lifetimes")
    gamma = get(h, "gamma")
    with np.errstate(divide="ignore"):
        np.testing.assert_allclose(lifetimes, np.where(gamma > 0, 1 / (4 * np.pi * gamma), 0),
                                   rtol=1e-14)


@pytest.mark.parametrize("axis", ["frequency", "mean_free_path"])
def test_cumulative_kappa(axis):
    from phonopy.phonon.grid import get_ir_grid_points
    from phonopy.phonon.spectrum import TetrahedronDOSAccumulator

    c, mesh = crystal("si"), MESHES["si"]
    tc = peer(c.ph3, mesh, TEMPERATURES)
    h = c.conductivity(mesh, temperatures=TEMPERATURES)
    lk.lk_conductivity_run(h, None)
    grid = c.ph3.grid
    if axis == "frequency":
        values, points = tc.frequencies, np.linspace(0.1, 16, 20)
    else:
        values, points = get_mfp_of_all(tc), np.linspace(10, 9000, 20)
    result = TetrahedronDOSAccumulator(
        values, grid, mode_property=tc.mode_kappa[0],
        ir_grid_points=grid.bzg2grg[tc.grid_points], ir_grid_map=get_ir_grid_points(grid)[2],
        sampling_points=points).result
    cumulative, density = np.zeros((2, 20, 6)), np.zeros((2, 20, 6))
    lk.lk_conductivity_compute_cumulative_kappa(h, 0, 20, points, 2, cumulative, density,
                                                options(axis=axis))
    scale = np.abs(tc.kappa[0]).max(axis=1)[:, None, None]
    assert np.all(np.abs(cumulative - result.cumulative) <= 1e-6 * scale)
    np.testing.assert_allclose(density, result.density, rtol=1e-4,
                               atol=1e-5 * np.abs(result.density).max())


def get_mfp_of_all(tc):
    from phono3py.conductivity.utils import get_mfp

    return np.array([get_mfp(g, tc.group_velocities) for g in tc.gamma[0]])


def test_upstream_defaults():
    """Without averaging kappa depends on eigenvectors: close, but no better."""
    c = crystal("si")
    tc = peer(c.ph3, [7, 7, 7], [300.0], averaged=False)
    h = c.conductivity([7, 7, 7], temperatures=[300.0], upstream_defaults=True)
    lk.lk_conductivity_run(h, None)
    np.testing.assert_allclose(get(h, "kappa")[0, 0, :3], tc.kappa[0, 0, :3], rtol=2e-2)


def test_same_bits_for_any_number_of_threads():
    c = crystal("nacl")
    results = []
    for threads in (1, 2, 7):
        h = c.conductivity([4, 4, 4], temperatures=[300.0], isotopes=True)
        lk.lk_conductivity_run(h, options(threads=threads))
        results.append([get(h, name) for name in ("kappa", "gamma", "gamma_isotope")])
    for other in results[1:]:
        for a, b in zip(results[0], other, strict=True):
            np.testing.assert_array_equal(a, b)


def test_states_and_bad_options():
    c = crystal("si")
    h = c.conductivity([3, 3, 3], temperatures=[300.0])
    with pytest.raises(LibKernelError, match="has not been called"):
        get(h, "kappa")
    size, triplets = lk.lk_conductivity_estimate(h, None)
    assert size > 0 and triplets > 0
    lk.lk_conductivity_run(h, None)
    with pytest.raises(LibKernelError, match="isotopes"):
        get(h, "gamma_isotope")
    with pytest.raises(LibKernelError, match="mass_variances"):
        c.conductivity([3, 3, 3], mass_variances=[1e-4])
    for bad in ({"temperatures": [-1.0]}, {"sigmas": [-0.1]}, {"boundary_mfp": -1.0},
                {"temperature": [300.0]}):
        with pytest.raises(LibKernelError):
            c.conductivity([3, 3, 3], **bad)


def test_own_mass_variances_are_the_natural_ones():
    from phono3py.other.isotope import get_mass_variances

    c = crystal("si")
    variances = get_mass_variances(c.ph3.primitive)
    results = []
    for more in ({"isotopes": True}, {"mass_variances": variances}):
        h = c.conductivity([4, 4, 4], temperatures=[300.0], **more)
        lk.lk_conductivity_run(h, None)
        results.append(get(h, "kappa"))
    np.testing.assert_allclose(results[0], results[1], rtol=1e-12)


def test_cancelled_run_leaves_a_usable_handle():
    c = crystal("nacl")
    h = c.conductivity([6, 6, 6], temperatures=[300.0])
    expected = c.conductivity([6, 6, 6], temperatures=[300.0])
    lk.lk_conductivity_run(expected, None)
    lk.lk_context_set_progress(None, lambda *state: 1)
    try:
        with pytest.raises(LibKernelError, match="cancelled"):
            lk.lk_conductivity_run(h, None)
    finally:
        lk.lk_context_set_progress(None, None)
    with pytest.raises(LibKernelError, match="has not been called"):
        get(h, "kappa")
    lk.lk_conductivity_run(h, None)
    np.testing.assert_array_equal(get(h, "kappa"), get(expected, "kappa"))
