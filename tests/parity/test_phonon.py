# SPDX-License-Identifier: BSD-3-Clause
"""Harmonic phonons against phonors (arrays) and phonopy (crystals)."""

import functools
import hashlib
import os
import subprocess
import sys
import types

import numpy as np
import pytest

import sources

from libkernel import _raw as lk

phonors = pytest.importorskip("phonors")
phonopy = pytest.importorskip("phonopy")

# Arrays: sums in another order and other sine and cosine routines differ by some 1e-14 of the
# largest element; ten thousand times that leaves room for cancellation in random problems.
RTOL = 1e-10
# Frequencies, THz. Near zero a frequency is the root of a difference, so there its square counts.
FREQUENCY = 1e-8
SQUARE = 1e-11  # of the largest square
VELOCITY = 1e-6  # relative to the largest at the q-point, away from accidental degeneracy
# Thermal sums over a mesh, in another order: of the sum of sizes, and of k_B for the entropy, whose
# cold modes phonopy knows to a last place of k_B.
THERMAL = 1e-12

PHONOPY, PHONO3PY = str(sources.PHONOPY), str(sources.PHONO3PY)

BACKENDS = ["reference", "native"]
QPOINTS = np.array(
    [
        [0, 0, 0],
        [0.5, 0, 0],
        [0.11, 0.23, 0.37],
        [-0.31, 0.07, 0.44],
        [0, 0, 0.5],
        [0.25, 0.25, 0],
        [1, 0, 0],
        [0.5, 0.5, 0.5],
        [0.02, 0.01, 0.005],
    ]
)


def make_options(**values):
    options = lk.lk_options_create()
    for key, value in values.items():
        if isinstance(value, bool):
            lk.lk_options_set_bool(options, key, int(value))
        elif isinstance(value, int):
            lk.lk_options_set_int64(options, key, value)
        elif isinstance(value, float):
            lk.lk_options_set_double(options, key, value)
        elif isinstance(value, str):
            lk.lk_options_set_string(options, key, value)
        else:
            value = np.array(value, dtype=float)
            lk.lk_options_set_double_array(options, key, len(value), value)
    return options


def assert_close(ours, theirs, smallest_scale=0.0):
    scale = max(np.abs(theirs).max(), smallest_scale)
    np.testing.assert_allclose(ours, theirs, rtol=RTOL, atol=RTOL * scale)


# --- arrays: seeded random problems ---------------------------------------------------------------


class RandomModel:
    """Random arrays with the shapes and index rules of a crystal, without any symmetry."""

    def __init__(self, seed, n_atoms, images, compact):
        rng = np.random.default_rng(seed)
        self.n_atoms, self.n_super = n_atoms, n_atoms * images
        order = rng.permutation(self.n_super)
        s2pp = order % n_atoms
        if compact:
            self.p2s, self.s2p = np.arange(n_atoms), s2pp
        else:
            first = np.array([np.flatnonzero(s2pp == i)[0] for i in range(n_atoms)])
            self.p2s, self.s2p = first, first[s2pp]
        self.s2pp = s2pp.astype(np.int64)
        self.p2s, self.s2p = self.p2s.astype(np.int64), self.s2p.astype(np.int64)
        self.n_rows = n_atoms if compact else self.n_super
        self.fc = rng.normal(size=(self.n_rows, self.n_super, 3, 3))
        count = rng.integers(1, 5, size=(self.n_super, n_atoms))
        start = np.concatenate([[0], np.cumsum(count)[:-1]]).reshape(count.shape)
        self.multi = np.ascontiguousarray(np.stack([count, start], axis=2), dtype=np.int64)
        self.svecs = rng.uniform(-3, 3, size=(count.sum(), 3))
        self.mass = rng.uniform(5, 100, size=n_atoms)
        self.born = rng.normal(size=(n_atoms, 3, 3))
        self.epsilon = np.eye(3) * 4 + 0.4 * rng.normal(size=(3, 3))
        self.lattice = np.eye(3) * 4 + rng.normal(size=(3, 3))  # rows
        self.reciprocal = np.ascontiguousarray(np.linalg.inv(self.lattice))
        self.positions = rng.uniform(0, 4, size=(n_atoms, 3))
        self.q0 = rng.normal(size=(n_atoms, 3, 3)) + 1j * rng.normal(size=(n_atoms, 3, 3))
        grid = np.array(list(np.ndindex(5, 5, 5))) - 2
        self.g = np.ascontiguousarray(grid @ self.reciprocal.T)
        self.factor, self.screening = 1.7, 0.4
        self.qpoints = np.concatenate([np.zeros((1, 3)), rng.uniform(-1, 1, size=(11, 3))])
        self.direction = np.array([0.3, -0.2, 0.9])

    def sizes(self):
        return self.n_atoms, self.n_super, self.n_rows, len(self.svecs)

    def arrays(self):
        return self.fc, self.svecs, self.multi, self.mass, self.p2s, self.s2p

    def empty(self, *shape):
        return np.full(shape + (3 * self.n_atoms,) * 2, np.nan + 0j)


MODELS = [(1, 1, 8, False), (2, 2, 27, True), (3, 3, 5, False), (4, 6, 4, True), (5, 2, 1, False)]


@pytest.fixture(
    params=MODELS,
    ids=lambda p: "seed%d-%datoms-%dimages-%s" % (p[:3] + ("compact" if p[3] else "full",)),
)
def model(request):
    return RandomModel(*request.param)


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("correction", ["none", "wang", "wang-direction"])
@pytest.mark.parametrize("hermitianize", [True, False])
def test_dynamical_matrices(model, backend, correction, hermitianize):
    theirs, ours = model.empty(12), model.empty(12)
    nac = (
        (None,) * 4 if correction == "none" else (model.born, model.epsilon, model.reciprocal, None)
    )
    if correction == "wang-direction":
        nac = nac[:3] + (model.direction,)
    phonors.dynamical_matrices_at_qpoints(
        theirs, model.qpoints, *model.arrays(), *nac, model.factor, hermitianize
    )
    lk.lk_phonon_dynamical_matrices_compute(
        None,
        12,
        *model.sizes(),
        model.qpoints,
        *model.arrays(),
        *nac,
        model.factor,
        int(hermitianize),
        ours,
        make_options(backend=backend)
    )
    assert_close(ours, theirs)


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("with_direction", [True, False])
@pytest.mark.parametrize("hermitianize", [True, False])
def test_dynamical_matrices_gonze(model, backend, with_direction, hermitianize):
    theirs, ours = model.empty(12), model.empty(12)
    direction = model.direction if with_direction else None
    gonze = (
        model.born,
        model.epsilon,
        model.reciprocal,
        model.positions,
        model.q0,
        model.g,
        model.factor,
        model.screening,
        direction,
        hermitianize,
    )
    phonors.dynamical_matrices_at_qpoints_gonze(theirs, model.qpoints, *model.arrays(), *gonze)
    lk.lk_phonon_dynamical_matrices_gonze_compute(
        None,
        12,
        *model.sizes(),
        len(model.g),
        model.qpoints,
        *model.arrays(),
        *gonze[:-1],
        int(hermitianize),
        ours,
        make_options(backend=backend)
    )
    assert_close(ours, theirs)


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("with_charges", [True, False])
def test_dynamical_matrix(model, backend, with_charges):
    theirs, ours = model.empty(), model.empty()
    charges = None
    if with_charges:
        charges = np.random.default_rng(9).normal(size=(model.n_atoms, model.n_atoms, 3, 3))
    q = model.qpoints[3].copy()
    fc, svecs, multi, mass, p2s, s2p = model.arrays()
    phonors.dynamical_matrix_at_q(theirs, fc, q, svecs, multi, mass, s2p, p2s, charges)
    lk.lk_phonon_dynamical_matrix_compute(
        None, *model.sizes(), q, *model.arrays(), charges, ours, make_options(backend=backend)
    )
    assert_close(ours, theirs)


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize(
    "correction", ["none", "wang", "wang-direction", "gonze", "gonze-direction"]
)
def test_dynamical_matrices_at_grid(model, backend, correction):
    rng = np.random.default_rng(3)
    addresses = np.concatenate([[[0, 0, 0]], rng.integers(-4, 5, size=(19, 3))]).astype(np.int64)
    qd_inv = np.ascontiguousarray(np.diag([0.25, 0.2, 0.125]) + 0.01 * rng.normal(size=(3, 3)))
    points = np.array([0, 2, 3, 7, 19], dtype=np.int64)
    theirs, ours = np.zeros_like(model.empty(20)), np.zeros_like(model.empty(20))
    direction = model.direction if correction.endswith("direction") else None
    grid = (points, addresses, qd_inv)
    options = make_options(backend=backend)
    if correction.startswith("gonze"):
        gonze = (
            model.born,
            model.epsilon,
            model.reciprocal,
            model.positions,
            model.q0,
            model.g,
            model.factor,
            model.screening,
            direction,
        )
        phonors.dynamical_matrices_at_gridpoints_gonze(theirs, *grid, *model.arrays(), *gonze)
        lk.lk_phonon_dynamical_matrices_gonze_at_grid_compute(
            None, 20, 5, *model.sizes(), len(model.g), *grid, *model.arrays(), *gonze, ours, options
        )
    else:
        nac = (None,) * 4
        if correction != "none":
            nac = (model.born, model.epsilon, model.reciprocal, direction)
        phonors.dynamical_matrices_at_gridpoints(theirs, *grid, *model.arrays(), *nac, model.factor)
        lk.lk_phonon_dynamical_matrices_at_grid_compute(
            None, 20, 5, *model.sizes(), *grid, *model.arrays(), *nac, model.factor, ours, options
        )
    assert_close(ours, theirs)
    assert not ours[1].any()


def test_charge_sum(model):
    theirs, ours = (np.empty((model.n_atoms, model.n_atoms, 3, 3)) for _ in range(2))
    phonors.charge_sum(theirs, 0.7, model.direction, model.born)
    lk.lk_phonon_charge_sum_compute(
        None, model.n_atoms, 0.7, model.direction, model.born, ours, None
    )
    assert_close(ours, theirs)


@pytest.mark.parametrize("backend", BACKENDS)
def test_dipole_dipole_q0(model, backend):
    theirs, ours = np.empty_like(model.q0), np.empty_like(model.q0)
    phonors.recip_dipole_dipole_q0(
        theirs, model.g, model.born, model.epsilon, model.positions, model.screening
    )
    lk.lk_phonon_dipole_dipole_q0_compute(
        None,
        model.n_atoms,
        len(model.g),
        model.g,
        model.born,
        model.epsilon,
        model.positions,
        model.screening,
        ours,
        make_options(backend=backend),
    )
    assert_close(ours, theirs)


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("with_direction", [True, False])
@pytest.mark.parametrize("which", ["gamma", "gamma-image", "inside"])
@pytest.mark.parametrize("derivative", [False, True])
def test_dipole_dipole(model, backend, with_direction, which, derivative):
    q = {
        "gamma": np.zeros(3),
        "gamma-image": model.g[17].copy(),
        "inside": model.reciprocal @ [0.1, 0.2, -0.3],
    }[which]
    direction = model.direction if with_direction else None
    n = model.n_atoms
    shape = (3,) * derivative + (n, 3, n, 3)
    theirs, ours = np.zeros(shape, complex), np.empty(shape, complex)
    options = make_options(backend=backend)
    if derivative:
        phonors.derivative_recip_dipole_dipole(
            theirs,
            model.g,
            q,
            model.born,
            model.epsilon,
            model.positions,
            model.factor,
            model.screening,
            direction,
        )
        lk.lk_phonon_dipole_dipole_derivative_compute(
            None,
            n,
            len(model.g),
            model.g,
            q,
            model.born,
            model.epsilon,
            model.positions,
            model.factor,
            model.screening,
            direction,
            ours,
            options,
        )
    else:
        phonors.recip_dipole_dipole(
            theirs,
            model.q0,
            model.g,
            q,
            model.born,
            model.epsilon,
            model.positions,
            model.factor,
            model.screening,
            direction,
        )
        lk.lk_phonon_dipole_dipole_compute(
            None,
            n,
            len(model.g),
            model.g,
            q,
            model.born,
            model.epsilon,
            model.positions,
            model.q0,
            model.factor,
            model.screening,
            direction,
            ours,
            options,
        )
    assert_close(ours, theirs, smallest_scale=1.0)  # the derivative for one atom at Gamma is zero


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("correction", ["none", "wang", "wang-direction"])
def test_dynamical_matrix_derivative(model, backend, correction):
    rng = np.random.default_rng(7)
    start = rng.normal(size=(3,) + (3 * model.n_atoms,) * 2) + 0j
    theirs, ours = start.copy(), start.copy()
    nac = (None, None, None)
    if correction != "none":
        nac = (
            model.born,
            model.epsilon,
            model.direction if correction == "wang-direction" else None,
        )
    q = model.qpoints[4].copy()
    lattice = np.ascontiguousarray(model.lattice.T)
    fc, svecs, multi, mass, p2s, s2p = model.arrays()
    phonors.derivative_dynmat_at_q(
        theirs, fc, q, lattice, model.reciprocal, svecs, multi, mass, s2p, p2s, *nac, model.factor
    )
    lk.lk_phonon_dynamical_matrix_derivative_compute(
        None,
        *model.sizes(),
        q,
        lattice,
        model.reciprocal,
        *model.arrays(),
        *nac,
        model.factor,
        ours,
        make_options(backend=backend)
    )
    assert_close(ours, theirs)


@pytest.mark.parametrize("backend", BACKENDS)
def test_inverse_fourier(model, backend):
    rng = np.random.default_rng(11)
    n_q = model.n_super // model.n_atoms
    shape = (n_q,) + (3 * model.n_atoms,) * 2
    matrices = rng.normal(size=shape) + 1j * rng.normal(size=shape)
    qpoints = rng.uniform(size=(n_q, 3))
    theirs, ours = np.empty_like(model.fc), np.empty_like(model.fc)
    phonors.transform_dynmat_to_fc(
        theirs, matrices, qpoints, model.svecs, model.multi, model.mass, model.s2pp, model.p2s
    )
    sizes = (n_q,) + model.sizes()
    lk.lk_phonon_inverse_fourier_compute(
        None,
        *sizes,
        matrices,
        qpoints,
        model.svecs,
        model.multi,
        model.mass,
        model.s2pp,
        model.p2s,
        ours,
        make_options(backend=backend)
    )
    assert_close(ours, theirs)


@pytest.mark.parametrize("backend", BACKENDS)
def test_heat_capacities(backend):
    from phonopy.physical_units import get_physical_units

    units = get_physical_units()
    frequencies = np.array([-1.0, 0.0, 1e-6, 0.01, 1.0, 5.5, 15.0, 40.0])
    temperatures = np.array([0.0, 1.0, 10.0, 300.0, 2000.0])
    ours = np.empty((5, 8))
    lk.lk_phonon_heat_capacities_compute(
        None,
        8,
        5,
        frequencies,
        temperatures,
        ours,
        make_options(backend=backend, cutoff_frequency=1e-4),
    )
    expected = np.zeros_like(ours)
    for i, t in enumerate(temperatures[1:], 1):
        x = frequencies[3:] * units.THzToEv / (units.KB * t)
        expected[i, 3:] = units.KB * x**2 * np.exp(-x) / np.expm1(-x) ** 2
    np.testing.assert_allclose(ours, expected, rtol=1e-13, atol=1e-300)


def free_energies(frequencies, temperatures, **options):
    energies, entropies = np.full((2, len(temperatures), len(frequencies)), np.nan)
    lk.lk_phonon_free_energies_compute(
        None,
        len(frequencies),
        len(temperatures),
        frequencies,
        temperatures,
        energies,
        entropies,
        make_options(**options),
    )
    return energies, entropies


def thermal_properties(modes, weights, temperatures, **options):
    """phonopy's sums over the modes of a mesh, per primitive cell, in eV and eV/K."""
    from phonopy.phonon.thermal_properties import ThermalProperties
    from phonopy.physical_units import get_physical_units

    mesh = types.SimpleNamespace(
        frequencies=modes,
        weights=weights,
        gamma_index=None,
        dynamical_matrix=types.SimpleNamespace(primitive=types.SimpleNamespace(Z=1)),
    )
    properties = ThermalProperties(mesh, **options)
    properties.temperatures = temperatures
    properties.run()
    unit = get_physical_units().EvTokJmol
    return properties.free_energy / unit, properties.entropy / unit / 1000


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("classical", [False, True])
def test_free_energies(backend, classical):
    rng = np.random.default_rng(17)
    modes = rng.uniform(-1, 18, (50, 6))
    modes[0, :4] = 0, 1e-4, 1e-3, 40
    weights = rng.integers(1, 9, 50)
    temperatures = np.array([0.0, 0.5, 1.0, 10.0, 77.0, 300.0, 2000.0])
    ours = free_energies(
        modes.ravel(),
        temperatures,
        backend=backend,
        classical=classical,
        cutoff_frequency=1e-4,
    )
    theirs = thermal_properties(
        modes, weights, temperatures, classical=classical, cutoff_frequency=1e-4
    )
    of_modes = np.repeat(weights, 6) / weights.sum()
    for values, expected, least in zip(ours, theirs, (0, 8.617e-5)):
        size = np.maximum(np.abs(values) @ of_modes, least)
        assert np.all(np.abs(values @ of_modes - expected) <= THERMAL * size)
        assert np.all(values[:, modes.ravel() <= 1e-4] == 0)


def test_free_energies_have_equal_bits_on_threads():
    modes = np.linspace(-0.5, 20, 5000)
    temperatures = np.linspace(0, 1000, 21)
    for backend in BACKENDS:
        runs = [
            np.stack(free_energies(modes, temperatures, backend=backend, threads=n)).tobytes()
            for n in (1, 2, 7)
        ]
        assert runs[0] == runs[1] == runs[2]


def test_threads_give_equal_bits(model):
    def run(threads):
        options = make_options(threads=threads)
        matrices = model.empty(12)
        lk.lk_phonon_dynamical_matrices_gonze_compute(
            None,
            12,
            *model.sizes(),
            len(model.g),
            model.qpoints,
            *model.arrays(),
            model.born,
            model.epsilon,
            model.reciprocal,
            model.positions,
            model.q0,
            model.g,
            model.factor,
            model.screening,
            None,
            1,
            matrices,
            options
        )
        fc = np.empty_like(model.fc)
        n_q = model.n_super // model.n_atoms
        lk.lk_phonon_inverse_fourier_compute(
            None,
            n_q,
            *model.sizes(),
            np.resize(matrices, (n_q,) + matrices.shape[1:]),
            np.resize(model.qpoints, (n_q, 3)),
            model.svecs,
            model.multi,
            model.mass,
            model.s2pp,
            model.p2s,
            fc,
            options
        )
        return matrices.tobytes() + fc.tobytes()

    assert run(1) == run(2) == run(7)


LEVELS_SCRIPT = """
import sys
sys.path.insert(0, {directory!r})
import test_phonon
print(test_phonon.digest())
"""


def digest():
    """Hash of the results of the vector loops on the random models."""
    result = hashlib.sha256()
    for parameters in MODELS:
        m = RandomModel(*parameters)
        matrices, fc = m.empty(12), np.empty_like(m.fc)
        derivatives = np.zeros((3,) + m.empty().shape, complex)
        velocities = np.empty((12, 3 * m.n_atoms, 3))
        lk.lk_phonon_dynamical_matrices_gonze_compute(
            None,
            12,
            *m.sizes(),
            len(m.g),
            m.qpoints,
            *m.arrays(),
            m.born,
            m.epsilon,
            m.reciprocal,
            m.positions,
            m.q0,
            m.g,
            m.factor,
            m.screening,
            None,
            1,
            matrices,
            None
        )
        lk.lk_phonon_dynamical_matrix_derivative_compute(
            None,
            *m.sizes(),
            m.qpoints[4].copy(),
            m.lattice,
            m.reciprocal,
            *m.arrays(),
            None,
            None,
            None,
            1.0,
            derivatives,
            None
        )
        n_q = m.n_super // m.n_atoms
        lk.lk_phonon_inverse_fourier_compute(
            None,
            n_q,
            *m.sizes(),
            np.resize(matrices, (n_q,) + matrices.shape[1:]),
            np.resize(m.qpoints, (n_q, 3)),
            m.svecs,
            m.multi,
            m.mass,
            m.s2pp,
            m.p2s,
            fc,
            None
        )
        values, vectors = np.linalg.eigh(matrices)
        slabs = np.broadcast_to(derivatives, (12,) + derivatives.shape).copy()
        lk.lk_phonon_group_velocities_compute(
            None, 12, 3 * m.n_atoms, values, vectors, slabs, velocities, None
        )
        for array in (matrices, derivatives, fc, velocities):
            result.update(array.tobytes())
    return result.hexdigest()


def test_equal_bits_within_a_class_of_instruction_sets():
    def run(level):
        script = LEVELS_SCRIPT.format(directory=os.path.dirname(os.path.abspath(__file__)))
        return subprocess.run(
            [sys.executable, "-c", script],
            env=dict(os.environ, LIBKERNEL_ISA=level),
            check=True,
            capture_output=True,
            text=True,
        ).stdout

    assert run("base") == run("sse4")
    assert run("avx2") == run("avx512")  # the same level twice on a machine without AVX-512


def test_bad_arguments_leave_outputs_alone():
    model = RandomModel(*MODELS[1])
    matrices = model.empty(12)
    before = matrices.tobytes()

    def call(**changes):
        values = dict(vars(model), **changes)
        arrays = [values[k] for k in ("fc", "svecs", "multi", "mass", "p2s", "s2p")]
        with pytest.raises(Exception) as caught:
            lk.lk_phonon_dynamical_matrices_compute(
                None,
                12,
                *model.sizes(),
                values["qpoints"],
                *arrays,
                values.get("nac_born"),
                None,
                None,
                values.get("nac_direction"),
                1.0,
                1,
                matrices,
                None
            )
        assert matrices.tobytes() == before
        return str(caught.value)

    wrong = model.multi.copy()
    wrong[3, 1, 0] = len(model.svecs)
    assert "multiplicity" in call(multi=wrong)
    assert "p2s" in call(p2s=model.p2s + 5)
    assert "masses" in call(mass=-model.mass)
    assert "qpoints" in call(qpoints=np.full_like(model.qpoints, np.nan))
    assert "dielectric" in call(nac_born=model.born)
    assert "q_direction" in call(nac_direction=np.zeros(3))


# --- crystals -----------------------------------------------------------------------------------


def spring_force_constants(supercell, seed=5):
    """Central and transverse springs between all pairs within 4.5 Angstrom."""
    cell, positions = supercell.cell, supercell.scaled_positions
    masses = np.round(supercell.masses, 3)
    fc = np.zeros((len(positions), len(positions), 3, 3))
    images = np.array(list(np.ndindex(5, 5, 5))) - 2
    for i in range(len(positions)):
        for j in range(len(positions)):
            vectors = (positions[j] - positions[i] + images) @ cell
            lengths = np.linalg.norm(vectors, axis=1)
            for v, r in zip(vectors[lengths < 4.5], lengths[lengths < 4.5]):
                if r < 1e-5:
                    continue
                strength = np.exp(-r) * np.sqrt(masses[i] + masses[j]) * 4
                fc[i, j] -= strength * (np.outer(v, v) / r**2 + 0.15 * np.eye(3))
    for i in range(len(positions)):
        fc[i, i] -= fc[i].sum(axis=0)
    return fc


def triclinic():
    from phonopy.structure.atoms import PhonopyAtoms

    cell = PhonopyAtoms(
        symbols=["Na", "Cl", "O"],
        cell=[[3.9, 0.1, 0.2], [0.7, 4.3, -0.4], [-0.5, 0.9, 4.8]],
        scaled_positions=[[0.02, 0.01, 0], [0.47, 0.55, 0.51], [0.2, 0.75, 0.3]],
    )
    matrix = [[2, 1, 0], [0, 2, 0], [1, 0, 2]]
    crystal = phonopy.Phonopy(cell, supercell_matrix=matrix, primitive_matrix=np.eye(3))
    crystal.force_constants = spring_force_constants(crystal.supercell)
    rng = np.random.default_rng(2)
    born = rng.normal(size=(3, 3, 3)) * 0.2 + np.array([1.1, -0.6, -0.5])[:, None, None] * np.eye(3)
    born -= born.mean(axis=0)
    tilt = rng.normal(size=(3, 3)) * 0.2
    crystal.nac_params = {
        "born": born,
        "dielectric": np.diag([2.2, 2.9, 3.4]) + tilt + tilt.T,
        "factor": 14.399651725922272,
    }
    return crystal


def si_pbesol():
    phono3py = pytest.importorskip("phono3py")
    ph3 = phono3py.load(
        PHONO3PY + "/test/phono3py_si_pbesol.yaml",
        forces_fc3_filename=PHONO3PY + "/test/FORCES_FC3_si_pbesol",
        produce_fc=False,
        log_level=0,
    )
    ph3.produce_fc2(fc_calculator="traditional")
    ph3.symmetrize_fc2()
    return from_phono3py(ph3)


def aln_lda():
    phono3py = pytest.importorskip("phono3py")
    ph3 = phono3py.load(
        PHONO3PY + "/test/phono3py_params_AlN332.yaml.xz", produce_fc=False, log_level=0
    )
    ph3.produce_fc2(fc_calculator="traditional")
    ph3.symmetrize_fc2()
    return from_phono3py(ph3)


def from_phono3py(ph3):
    matrix = (
        ph3.phonon_supercell_matrix
        if ph3.phonon_supercell_matrix is not None
        else ph3.supercell_matrix
    )
    crystal = phonopy.Phonopy(
        ph3.unitcell, supercell_matrix=matrix, primitive_matrix=ph3.primitive_matrix
    )
    crystal.force_constants = ph3.fc2
    if ph3.nac_params is not None:
        crystal.nac_params = ph3.nac_params
    return crystal


def from_phonopy(name):
    crystal = phonopy.load(PHONOPY + "/test/" + name, log_level=0, fc_calculator="traditional")
    return crystal


CRYSTALS = {
    "Si-PBEsol": si_pbesol,
    "AlN-LDA": aln_lda,
    "NaCl": lambda: from_phonopy("phonopy_params_NaCl-fd.yaml.xz"),
    "TiPN3": lambda: from_phonopy("phonopy_params_TiPN3.yaml.xz"),
    "Zr3N4": lambda: from_phonopy("phonopy_params_Zr3N4.yaml"),
    "triclinic": triclinic,
}


@functools.lru_cache(maxsize=None)
def load(name):
    try:
        return CRYSTALS[name]()
    except FileNotFoundError as error:
        pytest.skip("test data of the peer not found: %s" % error)


class Ours:
    """Handles of a crystal that phonopy also has."""

    def __init__(self, crystal, method="gonze", force_constants=None, with_nac=True):
        unit = crystal.unitcell
        n = len(unit)
        self.crystal = lk.lk_crystal_create(
            None,
            n,
            np.array(unit.cell, dtype=float, order="C"),
            np.array(unit.scaled_positions, order="C"),
            list(unit.symbols),
            np.array(unit.masses, dtype=float),
            None,
        )
        self.supercell = lk.lk_supercell_create(
            None,
            self.crystal,
            np.array(crystal.supercell_matrix, dtype=np.int64, order="C"),
            np.array(crystal.primitive_matrix, dtype=float, order="C"),
            None,
        )
        fc = np.array(
            crystal.force_constants if force_constants is None else force_constants, order="C"
        )
        self.fc2 = lk.lk_fc2_create(None, self.supercell, *fc.shape[:2], fc, None)
        self.nac = None
        if with_nac and crystal.nac_params is not None:
            nac = crystal.nac_params
            self.nac = lk.lk_nac_create(
                None,
                len(nac["born"]),
                np.array(nac["born"], order="C"),
                np.array(nac["dielectric"], order="C"),
                make_options(method=method, unit_factor=float(nac["factor"])),
            )
        self.phonons = lk.lk_phonons_create(None, self.supercell, self.fc2, self.nac, None)
        self.n_bands = lk.lk_phonons_get_n_bands(self.phonons)

    def compute(self, qpoints, **options):
        lk.lk_phonons_compute(
            self.phonons,
            len(qpoints),
            np.array(qpoints, dtype=float, order="C"),
            make_options(**options),
        )
        return self.get("frequencies")

    def get(self, name):
        shape = np.zeros(8, dtype=np.int64)
        rank = lk.lk_phonons_get_shape(self.phonons, name, shape)
        out = np.empty(shape[:rank], dtype=complex if name == "eigenvectors" else float)
        getattr(lk, "lk_phonons_get_" + name)(self.phonons, out.size, out)
        return out


def assert_frequencies(ours, theirs):
    largest = (theirs**2).max()
    close = np.abs(ours - theirs) < FREQUENCY
    squares = np.abs(ours * np.abs(ours) - theirs * np.abs(theirs)) < SQUARE * largest
    assert (close | squares).all(), np.abs(ours - theirs).max()


def phonopy_with_method(crystal, method):
    """Dynamical matrices with and without correction, on the loaded force constants."""
    from phonopy.harmonic.dynamical_matrix import get_dynamical_matrix

    nac = None if method == "none" else dict(crystal.nac_params, method=method)
    matrix = get_dynamical_matrix(
        crystal.force_constants, crystal.supercell, crystal.primitive, nac
    )
    if method == "gonze":
        # Rounding in this integer matrix decides which of two images on the surface of the
        # Brillouin zone phonopy takes (TiPN3: 1e-6 THz); without it both take the same.
        zone = matrix._bz
        zone._tmat, zone._tmat_inv = np.rint(zone._tmat), np.rint(zone._tmat_inv)
    return matrix


CASES = [
    (name, method)
    for name in CRYSTALS
    for method in ("none", "gonze", "wang")
    if method == "none" or name != "Si-PBEsol"
]


@pytest.mark.parametrize("name,method", CASES)
def test_frequencies(name, method):
    crystal = load(name)
    matrix = phonopy_with_method(crystal, method)
    ours = Ours(crystal, method if method != "none" else "gonze", with_nac=method != "none")
    frequencies = ours.compute(QPOINTS, eigenvectors=True)
    vectors = ours.get("eigenvectors")
    for q, f, e in zip(QPOINTS, frequencies, vectors):
        matrix.run(q)
        values = np.linalg.eigvalsh(matrix.dynamical_matrix)
        assert_frequencies(f, np.sign(values) * np.sqrt(np.abs(values)) * 15.633302300230191)
        residual = matrix.dynamical_matrix @ e.T - e.T * np.sign(f) * (f / 15.633302300230191) ** 2
        assert np.abs(residual).max() < 1e-11 * np.abs(values).max()
        np.testing.assert_allclose(e.conj() @ e.T, np.eye(len(f)), atol=1e-12)


@pytest.mark.parametrize("name", ["NaCl", "AlN-LDA", "triclinic"])
@pytest.mark.parametrize("method", ["gonze", "wang"])
@pytest.mark.parametrize("direction", [[1, 0, 0], [0.2, -0.7, 0.4]])
def test_frequencies_with_direction(name, method, direction):
    crystal = load(name)
    matrix = phonopy_with_method(crystal, method)
    ours = Ours(crystal, method)
    frequencies = ours.compute(QPOINTS, q_direction=direction)
    for q, f in zip(QPOINTS, frequencies):
        # Gonze: at every image of Gamma. Wang: here at Gamma only, phonopy takes it everywhere.
        at_gamma = np.abs(q).max() == 0
        matrix.run(q, q_direction=direction if method == "gonze" or at_gamma else None)
        values = np.linalg.eigvalsh(matrix.dynamical_matrix)
        assert_frequencies(f, np.sign(values) * np.sqrt(np.abs(values)) * 15.633302300230191)


@pytest.mark.parametrize("name,method", CASES)
@pytest.mark.parametrize("backend", BACKENDS)
def test_group_velocities(name, method, backend):
    from phonopy.phonon.group_velocity import GroupVelocity

    crystal = load(name)
    theirs = GroupVelocity(
        phonopy_with_method(crystal, method), symmetry=crystal.primitive_symmetry
    )
    qpoints = np.concatenate([QPOINTS, QPOINTS[2:4] + [0.03, 0.02, 0.01]])
    theirs.run(qpoints)
    ours = Ours(crystal, method if method != "none" else "gonze", with_nac=method != "none")
    frequencies = ours.compute(qpoints, group_velocities=True, backend=backend)
    velocities = ours.get("group_velocities")
    for f, v, expected in zip(frequencies, velocities, theirs.group_velocities):
        gaps = np.diff(f)
        # Bands whose degeneracy is decided by rounding, or whose frequency is, are left out.
        sharp = np.ones(len(f), dtype=bool)
        undecided = (gaps > 5e-5) & (gaps < 2e-4)
        sharp[1:] &= ~undecided
        sharp[:-1] &= ~undecided
        sharp &= np.abs(f) > 0.01
        scale = max(np.abs(expected).max(), 1.0)
        np.testing.assert_allclose(v[sharp], expected[sharp], rtol=VELOCITY, atol=VELOCITY * scale)


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("direction", [None, [1.0, 0.0, -0.5]])
def test_group_velocities_from_arrays(backend, direction):
    from phonopy.harmonic.derivative_dynmat import DerivativeOfDynamicalMatrix
    from phonopy.phonon.group_velocity import GroupVelocity

    crystal = load("NaCl")
    matrix = phonopy_with_method(crystal, "gonze")
    derivative = DerivativeOfDynamicalMatrix(matrix)
    theirs = GroupVelocity(matrix)
    theirs.run(
        QPOINTS[1:6], perturbation=None if direction is None else crystal.primitive.cell @ direction
    )
    frequencies, vectors, slabs = [], [], []
    for q in QPOINTS[1:6]:
        matrix.run(q)
        values, columns = np.linalg.eigh(matrix.dynamical_matrix)
        derivative.run(q)
        frequencies.append(np.sqrt(values) * 15.633302300230191)
        vectors.append(columns)
        slabs.append(derivative.d_dynamical_matrix)
    options = {} if direction is None else {"direction": direction}
    velocities = np.empty((5, 6, 3))
    lk.lk_phonon_group_velocities_compute(
        None,
        5,
        6,
        np.array(frequencies),
        np.array(vectors),
        np.array(slabs),
        velocities,
        make_options(backend=backend, **options),
    )
    np.testing.assert_allclose(velocities, theirs.group_velocities, rtol=0, atol=1e-9)


def test_group_velocities_with_perturbation():
    from phonopy.phonon.group_velocity import GroupVelocity

    crystal = load("NaCl")
    theirs = GroupVelocity(
        phonopy_with_method(crystal, "gonze"), symmetry=crystal.primitive_symmetry
    )
    direction = [0.1, 0.5, -0.3]
    theirs.run(QPOINTS, perturbation=direction)
    ours = Ours(crystal)
    frequencies = ours.compute(QPOINTS, group_velocities=True, q_direction=direction)
    sharp = np.abs(frequencies) > 0.01
    sharp[0] = False  # frequencies with, velocities without the direction
    np.testing.assert_allclose(
        ours.get("group_velocities")[sharp], theirs.group_velocities[sharp], atol=1e-6 * 60
    )


def test_phono3py_grid_phonons():
    """Frequencies at all Brillouin-zone points of a grid as phono3py's phonon solver gives them."""
    from phono3py.phonon.solver import run_phonon_solver_rust
    from phonopy.phonon.grid import BZGrid

    crystal = load("AlN-LDA")
    matrix = phonopy_with_method(crystal, "gonze")
    grid = BZGrid(
        [4, 4, 3],
        lattice=crystal.primitive.cell,
        symmetry_dataset=crystal.primitive_symmetry.dataset,
    )
    n, n_bands = len(grid.addresses), 3 * len(crystal.primitive)
    frequencies, vectors = np.zeros((n, n_bands)), np.zeros((n, n_bands, n_bands), dtype=complex)
    run_phonon_solver_rust(
        matrix,
        frequencies,
        vectors,
        np.zeros(n, dtype=np.byte),
        np.arange(n),
        grid.addresses,
        grid.QDinv,
    )
    qpoints = grid.addresses @ grid.QDinv.T
    assert_frequencies(Ours(crystal).compute(qpoints), frequencies)


def test_layouts_of_force_constants():
    crystal = load("triclinic")
    ours = Ours(crystal)
    compact = lk.lk_fc2_create_from_fc2(None, ours.fc2, make_options(layout="compact"))
    assert lk.lk_fc2_get_is_compact(compact) == 1
    rows, atoms = lk.lk_fc2_get_n_rows(compact), lk.lk_fc2_get_n_super(compact)
    values = np.empty((rows, atoms, 3, 3))
    lk.lk_fc2_get_force_constants(compact, values.size, values)
    np.testing.assert_array_equal(values, crystal.force_constants[crystal.primitive.p2s_map])
    full = lk.lk_fc2_create_from_fc2(None, compact, make_options(layout="full"))
    back = np.empty(crystal.force_constants.shape)
    lk.lk_fc2_get_force_constants(full, back.size, back)
    np.testing.assert_allclose(back, crystal.force_constants, atol=1e-12)
    assert_frequencies(
        Ours(crystal, force_constants=values).compute(QPOINTS), ours.compute(QPOINTS)
    )


def test_symmetrized_force_constants():
    from phonopy.harmonic.force_constants import symmetrize_force_constants

    crystal = load("triclinic")
    rng = np.random.default_rng(4)
    noisy = crystal.force_constants + 1e-3 * rng.normal(size=crystal.force_constants.shape)
    ours = Ours(crystal, force_constants=noisy)
    symmetrized = lk.lk_fc2_create_from_fc2(None, ours.fc2, make_options(symmetrize=True))
    values = np.empty(noisy.shape)
    lk.lk_fc2_get_force_constants(symmetrized, values.size, values)
    expected = noisy.copy()
    symmetrize_force_constants(expected)
    np.testing.assert_allclose(values, expected, atol=1e-12)
    drift = np.empty(2)
    lk.lk_fc2_get_drift(symmetrized, 2, drift)
    assert np.abs(drift).max() < 1e-12


def test_results_before_compute():
    ours = Ours(load("triclinic"))
    with pytest.raises(Exception) as caught:
        ours.get("frequencies")
    assert caught.value.status == -8
    ours.compute(QPOINTS)
    with pytest.raises(Exception) as caught:
        ours.get("group_velocities")
    assert caught.value.status == -8
