# SPDX-License-Identifier: BSD-3-Clause
"""One small seeded case for each kernel, by array-level functions or handles of the raw layer.

    kernel_cases.py OUTPUT.npz     computes every case with every implementation of its kernels

A case maps options to named results. Results that start with "_" depend on a choice (phases of
eigenvectors): their bits have to be equal for any number of threads, but other implementations may
choose otherwise.
"""

import functools
import sys

import numpy as np
from interface import FUNCTIONS
from apigen import shapes
from libkernel import LibKernelError
from libkernel import _raw as lk

DTYPES = {"double": np.float64, "int64_t": np.int64, "int8_t": np.int8, "complex": np.complex128}
CASES = {}


def case(function):
    CASES[function.__name__] = function
    return function


def options(**values):
    setters = {bool: lk.lk_options_set_bool, int: lk.lk_options_set_int64,
               float: lk.lk_options_set_double, str: lk.lk_options_set_string}
    o = lk.lk_options_create()
    for key, value in values.items():
        if isinstance(value, (list, np.ndarray)):
            array = np.array(value, dtype=float)
            lk.lk_options_set_double_array(o, key, array.size, array)
        else:
            setters[type(value)](o, key, value)
    return o


def call(name, how, **given):
    """Calls a function by the names of its parameters: sizes come from the arrays, outputs are made.

    `how` holds the context and the options of the run. Returns the outputs by name."""
    f = FUNCTIONS[name]
    sizes = {k: v for k, v in given.items() if isinstance(v, (int, np.integer))}
    for p in f["params"]:
        if p["kind"] == "array" and given.get(p["name"]) is not None:
            array = np.array(given[p["name"]], dtype=DTYPES[p["element"]], order="C")
            given[p["name"]] = array
            for extent, size in zip(p["shape"], array.shape):
                if extent.isidentifier():
                    sizes.setdefault(extent, size)
    arguments, results = [], {}
    for p in f["params"]:
        if p["name"] in ("ctx", "options"):
            arguments.append(how["context"] if p["name"] == "ctx" else options(**how["options"]))
        elif p["kind"] == "value_out":
            continue
        elif p["kind"] == "array" and p["name"] not in given and not p["optional"]:
            shape = [shapes.evaluate(e, sizes) for e in p["shape"]]
            arguments.append(np.zeros(shape, DTYPES[p["element"]]))
        elif p["kind"] == "value" and p["name"] not in given:
            arguments.append(int(sizes[p["name"]]))
        else:
            arguments.append(given.get(p["name"]))
        if p["kind"] == "array" and p["direction"] != "in" and arguments[-1] is not None:
            results[p["name"]] = arguments[-1]
    returned = run_or_default(getattr(lk, name), arguments)
    if returned is not None:
        results["returned"] = np.array(returned)
    return results


def run_or_default(function, arguments):
    """An implementation that no kernel of a call has is refused at the end of the call, which has to
    be made again with the arrays as they were."""
    arrays = [(a, a.copy()) for a in arguments if isinstance(a, np.ndarray)]
    try:
        return function(*arguments)
    except LibKernelError as e:
        if e.status != lk.LK_E_UNSUPPORTED:
            raise
        for array, former in arrays:
            array[...] = former
        return function(*arguments[:-1], None)


def read(noun, handle, name, dtype="double"):
    extents = np.zeros(8, dtype="int64")
    rank = getattr(lk, f"lk_{noun}_get_shape")(handle, name, extents)
    out = np.zeros(extents[:rank], dtype=DTYPES[dtype])
    getattr(lk, f"lk_{noun}_get_{name}")(handle, out.size, out)
    return out


LATTICE = 5.43 * np.eye(3)
FACES = np.array([[0, 0, 0], [0, .5, .5], [.5, 0, .5], [.5, .5, 0]])
POSITIONS = np.concatenate([FACES, FACES + 0.25])
FCC = np.array([[0, .5, .5], [.5, 0, .5], [.5, .5, 0]])


def bonds():
    """Neighbours (i, j) with their directions in the nearest image."""
    for i in range(8):
        for j in range(i + 1, 8):
            d = POSITIONS[j] - POSITIONS[i]
            d -= np.rint(d)
            if d @ d < 0.2:
                yield i, j, d / np.linalg.norm(d)


def second_neighbours():
    """Pairs with the directions of their four nearest images. Without them modes of points that no
    symmetry connects have the same frequency, and then rounding decides on weights of tetrahedra."""
    for i in range(8):
        for j in range(i + 1, 8):
            d = POSITIONS[j] - POSITIONS[i]
            images = [d + t for t in np.array(np.meshgrid(*[[-1, 0, 1]] * 3)).reshape(3, -1).T
                      if abs((d + t) @ (d + t) - 0.5) < 1e-9]
            yield i, j, [u / np.linalg.norm(u) for u in images]


def springs():
    """Force constants of second and third order of springs with a cubic term."""
    fc2, fc3 = np.zeros((8, 8, 3, 3)), np.zeros((8, 8, 8, 3, 3, 3))
    for i, j, u in bonds():
        pair = 7.8 * np.outer(u, u) + 1.2 * np.eye(3)
        cubic = -30 * np.einsum("a,b,c->abc", u, u, u)
        for a, p in ((i, -1), (j, 1)):
            for b, q in ((i, -1), (j, 1)):
                fc2[a, b] += p * q * pair
                for c, r in ((i, -1), (j, 1)):
                    fc3[a, b, c] += p * q * r * cubic
    for i, j, images in second_neighbours():
        pair = sum(0.7 * np.outer(u, u) + 0.11 * np.eye(3) for u in images)
        if len(images) > 0:
            for a, p in ((i, -1), (j, 1)):
                for b, q in ((i, -1), (j, 1)):
                    fc2[a, b] += p * q * pair
    return fc2, fc3


class Silicon:
    """Handles and arrays that the cases start from; made once, by the defaults."""

    def __init__(self):
        self.fc2, self.fc3 = springs()
        self.crystal = lk.lk_crystal_create(None, 8, LATTICE, POSITIONS, ["Si"] * 8, None, None)
        self.supercell = lk.lk_supercell_create(None, self.crystal, np.eye(3, dtype="int64"), FCC, None)
        self.grid = lk.lk_grid_create(None, self.supercell, np.array([4, 4, 4]), None)
        cell = lambda name, dtype="double": read("supercell", self.supercell, name, dtype)  # noqa: E731
        grid = lambda name, dtype="int64": read("grid", self.grid, name, dtype)  # noqa: E731
        self.vectors, self.multiplicity = cell("shortest_vectors"), cell("multiplicity", "int64_t")
        self.p2s = cell("primitive_to_supercell", "int64_t")
        self.s2p = cell("supercell_to_primitive", "int64_t")
        self.s2pp = cell("supercell_to_primitive_index", "int64_t")
        self.masses = cell("primitive_masses")
        self.permutations = cell("permutations", "int64_t")
        self.translation_of = cell("translation_of", "int64_t")
        self.primitive = cell("primitive_lattice")
        self.d_diag, self.q = np.array([4, 4, 4]), np.eye(3, dtype="int64")
        self.addresses, self.bz_map = grid("addresses", "int64_t"), grid("bz_map", "int64_t")
        self.bz_to_grid, self.tetrahedra = grid("bz_to_grid", "int64_t"), grid("tetrahedra", "int64_t")
        self.rotations = grid("rotations", "int64_t")
        self.reciprocal = np.linalg.inv(self.primitive)
        rng = np.random.default_rng(1)
        n_bz = len(self.addresses)
        self.frequencies = np.sort(rng.random((n_bz, 6)) * 15, axis=1)
        self.eigenvectors = np.linalg.qr(
            rng.standard_normal((n_bz, 6, 6)) + 1j * rng.standard_normal((n_bz, 6, 6)))[0]
        self.triplets = rng.integers(0, n_bz, (5, 3))
        for t in self.triplets:  # q0 + q1 + q2 = G
            t[2] = self.bz_map[np.array([1, 4, 16]) @ (-self.addresses[t[:2]].sum(axis=0) % 4)]
        self.compact_fc3 = self.fc3[self.p2s]

    def compact(self):
        return {"permutations": self.permutations, "s2pp": self.s2pp, "p2s": self.p2s,
                "translation_of": self.translation_of}

    def grid_arguments(self):
        return {"d_diag": self.d_diag, "bz_grid_addresses": self.addresses, "bz_map": self.bz_map,
                "bz_grid_type": 2}

    def anharmonic(self):
        return {"fc3": self.compact_fc3, "nonzero": np.ones((2, 8, 8)), "vectors": self.vectors,
                "multiplicity": self.multiplicity, "p2s_map": self.p2s, "s2p_map": self.s2p,
                "all_shortest": np.zeros((2, 8, 8)), "make_r0_average": 1}


def silicon(made=[]):  # noqa: B006
    if not made:
        made.append(Silicon())
    return made[0]


def noise(*shape, seed=2):
    return np.random.default_rng(seed).standard_normal(shape)


@case
def eigenproblems(how):
    a = noise(20, 7, 7) + 1j * noise(20, 7, 7, seed=3)
    r = call("lk_linalg_eigh_hermitian_batch_compute", how, matrices=a + a.conj().swapaxes(1, 2),
             eigenvectors=np.zeros((20, 7, 7), complex))
    return {"eigenvalues": r["eigenvalues"], "_eigenvectors": r["eigenvectors"]}


@case
def atom_permutation(how):
    order = np.random.default_rng(4).permutation(8)
    return call("lk_cell_permutation_compute", how, lattice=LATTICE, positions=POSITIONS,
                moved_positions=POSITIONS[order] + 1e-7, tolerance=1e-5)


@case
def shortest_vectors(how):
    points = np.array(np.meshgrid(*[[-1, 0, 1]] * 3)).reshape(3, -1).T
    counted = call("lk_cell_shortest_vectors_compute", how, positions_to=POSITIONS,
                   positions_from=POSITIONS[:3], lattice_points=points, reduced_basis=LATTICE,
                   transformation=np.eye(3), tolerance=1e-5, n_vectors=0)["multiplicity"]
    return call("lk_cell_shortest_vectors_compute", how, positions_to=POSITIONS,
                positions_from=POSITIONS[:3], lattice_points=points, reduced_basis=LATTICE,
                transformation=np.eye(3), tolerance=1e-5,
                vectors=np.zeros((counted[..., 0].sum(), 3)))


@case
def fc2_arrays(how):
    s = silicon()
    found = {"full": call("lk_fc2_symmetrize_compute", how, level=2,
                          force_constants=s.fc2 + noise(8, 8, 3, 3))["force_constants"]}
    for name, given in (("symmetrize", {"level": 2}), ("transpose", {})):
        r = call(f"lk_fc2_{name}_compact_compute", how, **s.compact(), **given,
                 force_constants=noise(2, 8, 3, 3))
        found[name] = r["force_constants"]
    found["distribute"] = call(
        "lk_fc2_distribute_compute", how, targets=np.arange(8), rows=np.arange(8),
        rotations=noise(2, 3, 3), permutations=np.array([np.arange(8), np.roll(np.arange(8), 4)]),
        map_atoms=np.arange(8) % 4, map_operations=np.arange(8) // 4,
        force_constants=noise(8, 8, 3, 3))["force_constants"]
    return found


@case
def fc3_arrays(how):
    s = silicon()
    full = noise(8, 8, 8, 3, 3, 3)
    found = {"mean": call("lk_fc3_subtract_mean_compute", how, axis=1, force_constants=full),
             "permutation": call("lk_fc3_permutation_symmetry_compute", how, force_constants=full),
             "distribute": call("lk_fc3_distribute_compute", how, target=3, source=1,
                                mapping=np.roll(np.arange(8), 2), rotation=noise(3, 3),
                                force_constants=full),
             "rotate": call("lk_fc3_rotate_delta_fc2s_compute", how, delta_fc2s=noise(2, 8, 8, 3, 3),
                            inverse=noise(3, 6), rotations=noise(3, 3, 3),
                            atom_maps=np.array([np.roll(np.arange(8), k) for k in range(3)]))}
    for name, given in (("permutation_symmetry", {}), ("transpose", {"exchange": 0})):
        found[name] = call(f"lk_fc3_{name}_compact_compute", how, **s.compact(), **given,
                           force_constants=full[:2])
    return {k: next(iter(v.values())) for k, v in found.items()}


@case
def grids(how):
    s = silicon()
    zero = np.zeros(3)
    found = call("lk_grid_irreducible_map_compute", how, rotations=s.rotations, d_diag=s.d_diag,
                 shift=zero, n_grid=64)
    bz = call("lk_grid_bz_addresses_compute", how, d_diag=s.d_diag, q=s.q, shift=zero,
              reciprocal_lattice=s.reciprocal, bz_grid_type=2, n_room=512, n_bz_map=65,
              bz_grid_addresses=np.zeros((512, 3)), bz_to_grid=np.zeros(512))
    near = call("lk_grid_neighbors_compute", how, **s.grid_arguments(), grid_points=np.arange(64),
                offsets=s.tetrahedra.reshape(-1, 3))
    return {**found, **{f"bz_{k}": v for k, v in bz.items()}, **near}


@case
def integration_weights(how):
    s = silicon()
    return call("lk_grid_integration_weights_compute", how, **s.grid_arguments(),
                frequency_points=np.linspace(-1, 16, 9), tetrahedra=s.tetrahedra,
                grid_points=np.arange(40), frequencies=s.frequencies,
                frequency_index=np.arange(len(s.addresses)), function="I")


def harmonic(how, born):
    s = silicon()
    fc2 = lk.lk_fc2_create(None, s.supercell, 8, 8, s.fc2, None)
    nac = None if born is None else lk.lk_nac_create(
        None, 2, born, np.diag([11.0, 12, 13]), options(n_g_vectors=60))
    phonons = run_or_default(lk.lk_phonons_create, [how["context"], s.supercell, fc2, nac,
                                                    options(**how["options"])])
    q = np.random.default_rng(5).random((9, 3))
    lk.lk_phonons_compute(phonons, len(q), q, options(
        **how["options"], eigenvectors=True, group_velocities=True))
    return {"frequencies": read("phonons", phonons, "frequencies"),
            "group_velocities": read("phonons", phonons, "group_velocities"),
            "_eigenvectors": read("phonons", phonons, "eigenvectors", "complex")}


@case
def phonons(how):
    return harmonic(how, None)


@case
def polar_phonons(how):
    return harmonic(how, np.array([np.diag([1.0, 1.1, 1.2]), -np.diag([1.0, 1.1, 1.2])]))


@case
def inverse_fourier(how):
    s = silicon()
    q = np.array([[0, 0, 0], [0, .5, .5], [.5, 0, .5], [.5, .5, 0]])
    a = noise(4, 6, 6) + 1j * noise(4, 6, 6, seed=3)
    return call("lk_phonon_inverse_fourier_compute", how, qpoints=q, matrices=a,
                shortest_vectors=s.vectors, multiplicity=s.multiplicity, masses=s.masses,
                s2pp=s.s2pp, rows=np.arange(2), n_rows=2)


@case
def heat_capacities(how):
    return call("lk_phonon_heat_capacities_compute", how, temperatures=[0, 10, 300],
                frequencies=np.concatenate([[-1, 0], np.linspace(0.01, 20, 41)]))


@case
def free_energies(how):
    return call("lk_phonon_free_energies_compute", how, temperatures=[0, 10, 300],
                frequencies=np.concatenate([[-1, 0], np.linspace(0.01, 20, 41)]))


@case
def free_energies(how):
    return call("lk_phonon_free_energies_compute", how, temperatures=[0, 10, 300],
                frequencies=np.concatenate([[-1, 0], np.linspace(0.01, 20, 41)]))


@case
def triplets(how):
    s = silicon()
    ir = call("lk_phonon3_ir_triplets_compute", how, grid_point=5, d_diag=s.d_diag,
              rotations=s.rotations, is_time_reversal=1, swappable=1, n_grid=64)
    bz = call("lk_phonon3_bz_triplets_compute", how, grid_point=int(s.bz_map[5]), **s.grid_arguments(),
              map_triplets=ir["map_triplets"], q_reduced=s.q, reciprocal_lattice=s.reciprocal,
              n_triplets=len(np.unique(ir["map_triplets"])))
    return {**ir, "triplets": bz["triplets"]}


@case
def weights(how):
    s = silicon()
    common = {"frequency_points": np.array([1.0, 5, 9]), "triplets": s.triplets, "n_weights": 2}
    a = call("lk_phonon3_tetrahedron_weights_compute", how, **common, **s.grid_arguments(),
             relative_grid_address=s.tetrahedra, frequencies1=s.frequencies,
             frequencies2=s.frequencies)
    b = call("lk_phonon3_gaussian_weights_compute", how, **common, frequencies=s.frequencies,
             sigma=0.8, sigma_cutoff=3.0)
    return {**a, **{f"gaussian_{k}": v for k, v in b.items()}}


@case
def interaction(how):
    s = silicon()
    shape = (5, 6, 6, 6)
    r = call("lk_phonon3_interaction_compute", how, triplets=s.triplets, band_indices=np.arange(6),
             q_mat=s.q, **s.grid_arguments(), **s.anharmonic(), masses=s.masses,
             frequencies=s.frequencies, eigenvectors=s.eigenvectors, symmetrize_fc3_q=0,
             cutoff_frequency=1e-4, zero=np.zeros(shape), squared=np.zeros(shape))
    given = s.anharmonic()
    transformed = call("lk_phonon3_real_to_reciprocal_compute", how,
                       q_points=np.random.default_rng(6).random((3, 3)), **given)
    return {**r, **transformed}


@case
def normal_modes(how):
    positions = np.array([[b, i, j, 36 * b + 6 * i + j] for b in range(2) for i in range(6)
                          for j in range(6)])
    s = silicon()
    return call("lk_phonon3_reciprocal_to_normal_compute", how, positions=positions,
                reciprocal=noise(2, 2, 2, 3, 3, 3) + 1j * noise(2, 2, 2, 3, 3, 3, seed=3),
                **{f"frequencies{i}": s.frequencies[i] for i in range(3)},
                **{f"eigenvectors{i}": s.eigenvectors[i] for i in range(3)}, masses=s.masses,
                band_indices=[0, 3], cutoff_frequency=1e-4, squared=np.zeros(72))


@case
def self_energies(how):
    s = silicon()
    shape = (5, 3, 6, 6)
    common = {"triplets": s.triplets, "triplet_weights": [1, 2, 3, 4, 5],
              "squared": noise(*shape)**2, "frequencies": s.frequencies, "temperature": 6.0,
              "weights": noise(2, *shape, seed=7), "zero": (noise(*shape, seed=8) > 0.5),
              "cutoff_frequency": 1e-4}
    a = call("lk_phonon3_imag_self_energy_compute", how, **common, frequency_point=-1)
    b = call("lk_phonon3_detailed_imag_self_energy_compute", how, **common,
             bz_grid_addresses=s.addresses)
    return {**a, **b}


@case
def isotopes(how):
    s = silicon()
    n = len(s.addresses)
    return call("lk_phonon3_isotope_strength_compute", how, grid_point=3, grid_points=np.arange(n),
                point_weights=np.ones(n), mass_variances=[1e-4, 2e-4], frequencies=s.frequencies,
                eigenvectors=s.eigenvectors, band_indices=np.arange(6), sigma=0.5,
                cutoff_frequency=1e-4)


@case
def conductivity(how):
    s = silicon()
    fc2 = lk.lk_fc2_create(None, s.supercell, 8, 8, s.fc2, None)
    fc3 = lk.lk_fc3_create(None, s.supercell, 8, 8, s.fc3, None)
    h = lk.lk_conductivity_create(how["context"], s.supercell, s.grid, fc2, fc3, None, options(
        temperatures=[100, 300], isotopes=True, boundary_mfp=1.0, normal_umklapp=True))
    lk.lk_conductivity_run(h, options(**how["options"]))
    return {name: read("conductivity", h, name)
            for name in ("kappa", "gamma", "gamma_isotope", "frequencies", "heat_capacities")}


def run(name, context=None, **opts):
    return {k: np.array(v) for k, v in CASES[name]({"context": context, "options": opts}).items()}


def kernels():
    """(kernel, implementation, backend) of the library, in its order."""
    return [lk.lk_kernel_describe(i) for i in range(lk.lk_kernel_get_count())]


def dispatched(name, **opts):
    """(kernel, implementation) that ran in a case."""
    context, seen = lk.lk_context_create(), set()

    def receive(event):
        get = event.get if isinstance(event, dict) else functools.partial(getattr, event)
        if get("status") == lk.LK_OK:
            seen.add((get("name"), get("implementation")))

    lk.lk_context_set_trace(context, lk.LK_TRACE_DISPATCH, receive)
    run(name, context, **opts)
    lk.lk_context_set_trace(context, 0, None)
    return seen


@functools.lru_cache(maxsize=None)
def implementations(name):
    """Kernels of a case, and the names of all their implementations."""
    mine = {kernel for kernel, _ in dispatched(name)}
    return mine, sorted({i for k, i, _ in kernels() if k in mine})


def main():
    found = {}
    for name in CASES:
        for implementation in implementations(name)[1]:
            for key, value in run(name, implementation=implementation).items():
                found[f"{name}/{implementation}/{key}"] = value
    np.savez(sys.argv[1], **found)


if __name__ == "__main__":
    main()
