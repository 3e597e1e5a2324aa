# SPDX-License-Identifier: BSD-3-Clause
"""Files of phonopy, phono3py and VASP: what libkernel reads against what the peers read.

Tolerance: both sides convert the same decimal text, so numbers read are compared bit by bit. Where
numbers are computed (unit conversion, Cartesian to fractional, expansion of Born charges, building
of cells) the order of operations may differ: 1e-14 of the largest element.
"""

import gzip
import bz2
import shutil
import warnings

import numpy as np
import pytest

import sources

from libkernel import LibKernelError
from libkernel import _raw as lk

phonopy = pytest.importorskip("phonopy")
phono3py = pytest.importorskip("phono3py")
from phono3py.file_IO import parse_FORCES_FC2, parse_FORCES_FC3, write_FORCES_FC3  # noqa: E402
from phono3py.interface.phono3py_yaml import Phono3pyYaml  # noqa: E402
from phonopy.file_IO import (  # noqa: E402
    parse_BORN,
    parse_FORCE_CONSTANTS,
    parse_FORCE_SETS,
    write_FORCE_SETS,
)
from phonopy.interface.phonopy_yaml import PhonopyYaml, load_yaml  # noqa: E402
from phonopy.interface.vasp import read_vasp  # noqa: E402
from phonopy.structure.symmetry import symmetrize_borns_and_epsilon  # noqa: E402

COMPUTED = 1e-14

PHONOPY, PHONO3PY = sources.PHONOPY, sources.PHONO3PY
needs_sources = pytest.mark.skipif(
    not (PHONO3PY / "test").is_dir() or not (PHONOPY / "test").is_dir(),
    reason="source distributions of phonopy and phono3py are not there",
)

ARRAY_TYPES = {
    "supercell_matrix": np.int64,
    "phonon_supercell_matrix": np.int64,
    "displacement_atoms": np.int64,
    "pair_first": np.int64,
    "pair_atoms": np.int64,
    "pair_included": np.int8,
    "phonon_displacement_atoms": np.int64,
    "duplicates": np.int64,
}
CELLS = {
    "": "unitcell",
    "supercell_": "supercell",
    "primitive_": "primitive",
    "phonon_supercell_": "phonon_supercell",
}


def read(path, **options):
    o = lk.lk_options_create()
    for key, value in options.items():
        if isinstance(value, bool):
            lk.lk_options_set_bool(o, key, int(value))
        else:
            lk.lk_options_set_string(o, key, value)
    h = lk.lk_input_read(None, str(path), o)
    lk.lk_options_destroy(o)
    return h


def get(h, name):
    shape = np.zeros(8, dtype=np.int64)
    rank = lk.lk_input_get_shape(h, name, shape)
    out = np.zeros(tuple(shape[:rank]), dtype=ARRAY_TYPES.get(name, np.float64))
    getattr(lk, f"lk_input_get_{name}")(h, out.size, out)
    return out


def has(h, name):
    return bool(getattr(lk, f"lk_input_get_has_{name}")(h))


def assert_close(a, b):
    scale = np.abs(b).max() if np.size(b) else 1.0
    np.testing.assert_allclose(a, b, rtol=0, atol=COMPUTED * max(scale, 1e-300))


def check_cell(h, prefix, cell):
    np.testing.assert_array_equal(get(h, prefix + "lattice"), cell.cell)
    np.testing.assert_array_equal(get(h, prefix + "positions"), cell.scaled_positions)
    # phonopy looks masses up where the file has none.
    np.testing.assert_array_equal(get(h, prefix + "masses"), cell.masses)
    symbols = [getattr(lk, f"lk_input_get_{prefix}symbol")(h, i) for i in range(len(cell))]
    assert symbols == list(cell.symbols)


def flatten_type1(dataset):
    """First atoms, their displacements, pairs and forces in the order of libkernel."""
    first = dataset["first_atoms"]
    singles = [(d["number"], d["displacement"]) for d in first]
    pairs = []
    for i, d in enumerate(first):
        pairs += [(i, p) for p in d.get("second_atoms", [])]
    forces = None
    if "forces" in first[0]:
        natom = dataset["natom"]
        forces = [d["forces"] for d in first]
        forces += [p.get("forces", np.zeros((natom, 3))) for _, p in pairs]
    return singles, pairs, forces


def check_dataset(h, dataset, prefix=""):
    name = "phonon_" if prefix else ""
    if dataset is None:
        assert not has(h, name + "displacements")
        return
    if "first_atoms" not in dataset:
        np.testing.assert_array_equal(get(h, name + "snapshots"), dataset["displacements"])
        if "forces" in dataset:
            np.testing.assert_array_equal(get(h, name + "forces"), dataset["forces"])
        if "supercell_energies" in dataset:
            np.testing.assert_array_equal(get(h, name + "energies"), dataset["supercell_energies"])
        return
    singles, pairs, forces = flatten_type1(dataset)
    np.testing.assert_array_equal(get(h, name + "displacement_atoms"), [s[0] for s in singles])
    np.testing.assert_array_equal(get(h, name + "displacement_vectors"), [s[1] for s in singles])
    assert has(h, name + "forces") == (forces is not None)
    if forces is not None:
        np.testing.assert_array_equal(get(h, name + "forces"), forces)
    if name:
        return
    assert lk.lk_input_get_n_pairs(h) == len(pairs)
    if pairs:
        np.testing.assert_array_equal(get(h, "pair_first"), [i for i, _ in pairs])
        np.testing.assert_array_equal(get(h, "pair_atoms"), [p["number"] for _, p in pairs])
        np.testing.assert_array_equal(get(h, "pair_vectors"), [p["displacement"] for _, p in pairs])
        np.testing.assert_array_equal(
            get(h, "pair_included"), [p.get("included", True) for _, p in pairs]
        )
        np.testing.assert_array_equal(
            get(h, "pair_distances"), [p.get("pair_distance", -1) for _, p in pairs]
        )
    assert has(h, "cutoff") == ("cutoff_distance" in dataset)
    if "cutoff_distance" in dataset:
        assert lk.lk_input_get_cutoff(h) == dataset["cutoff_distance"]


def peer_yaml(path):
    """What phono3py or phonopy makes of a file, or None when it holds nothing for them."""
    data = load_yaml(path)
    if not isinstance(data, dict):
        return None
    peer = Phono3pyYaml() if "phono3py" in data else PhonopyYaml()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            peer.read(path)
        except RuntimeError:  # no cell and no number of atoms
            return None
        except ValueError as e:  # "Angstrom" of old versions of abacus
            assert "physical_unit" in str(e)
            return None
    return peer


def check_file(path):
    peer = peer_yaml(path)
    if peer is None or (peer.unitcell is None and peer.dataset is None):
        return False
    h = read(path, convert_units=False)
    for prefix, attribute in CELLS.items():
        cell = getattr(peer, attribute, None)
        if cell is not None:
            check_cell(h, prefix, cell)
        elif prefix:
            assert not has(h, prefix[:-1] + ("_cell" if prefix == "primitive_" else ""))
    for name in ("supercell_matrix", "primitive_matrix", "phonon_supercell_matrix"):
        matrix = getattr(peer, name, None)
        assert has(h, name) == (matrix is not None)
        if matrix is not None:
            np.testing.assert_array_equal(get(h, name), matrix)
    check_dataset(h, peer.dataset)
    if hasattr(peer, "phonon_dataset"):
        check_dataset(h, peer.phonon_dataset, "phonon_")
    assert has(h, "nac") == (peer.nac_params is not None)
    if peer.nac_params is not None:
        np.testing.assert_array_equal(get(h, "born"), peer.nac_params["born"])
        np.testing.assert_array_equal(get(h, "dielectric"), peer.nac_params["dielectric"])
        if "factor" in peer.nac_params:
            assert lk.lk_input_get_nac_factor(h) == peer.nac_params["factor"]
        assert lk.lk_input_get_nac_method(h) == peer.nac_params.get("method", "")
    assert has(h, "force_constants") == (peer.force_constants is not None)
    if peer.force_constants is not None:
        np.testing.assert_array_equal(get(h, "force_constants"), peer.force_constants)
    assert lk.lk_input_get_calculator(h) == (peer.calculator or "")
    lk.lk_input_destroy(h)
    return True


def yaml_files():
    found = []
    for root in (PHONO3PY, PHONOPY):
        for pattern in ("*.yaml", "*.yaml.xz", "*.yaml.gz"):
            found += root.glob("**/" + pattern)
    unsupported = ("GeSn-vca",)  # sites shared by several elements
    # The largest ones take PyYAML seconds each; one of them is enough.
    slow = ("mp-661", "NaCl-alm", "ZnTe", "NaCl-rd/phono3py_params", "mlpsscha", "iterha", "band.yaml")
    return sorted(
        str(f) for f in found if not any(s in str(f) for s in unsupported + slow + ("mesh.yaml",))
    )


@needs_sources
def test_every_yaml_file():
    checked = sum(check_file(f) for f in yaml_files())
    assert checked > 80


@needs_sources
def test_old_layout_of_second_order():
    path = PHONO3PY / "example/AlN-LDA/phono3py_disp_dimfc2.yaml"
    h = read(path)
    assert lk.lk_input_get_n_phonon_singles(h) == 6
    assert lk.lk_input_get_n_singles(h) == 6
    assert lk.lk_input_get_n_pairs(h) == 1254 - 6


@needs_sources
@pytest.mark.parametrize("module,suffix", [(gzip, ".gz"), (bz2, ".bz2")])
def test_compressed(tmp_path, module, suffix):
    plain = PHONO3PY / "test/phono3py_si_pbesol.yaml"
    packed = tmp_path / ("input" + suffix)
    packed.write_bytes(module.compress(plain.read_bytes()))
    a, b = read(plain), read(packed)
    np.testing.assert_array_equal(get(a, "pair_vectors"), get(b, "pair_vectors"))
    # Archives of several members.
    text = plain.read_bytes()
    packed.write_bytes(module.compress(text[:1000]) + module.compress(text[1000:]))
    np.testing.assert_array_equal(get(a, "pair_vectors"), get(read(packed), "pair_vectors"))
    # The name does not matter.
    other = tmp_path / "input.yaml"
    shutil.copy(packed, other)
    np.testing.assert_array_equal(get(a, "pair_vectors"), get(read(other), "pair_vectors"))


@needs_sources
@pytest.mark.parametrize(
    "yaml,forces",
    [
        ("test/phono3py_si_pbesol.yaml", "test/FORCES_FC3_si_pbesol"),
        ("example/AlN-LDA/phono3py_disp.yaml", "example/AlN-LDA/FORCES_FC3.xz"),
        ("example/Si-LDA/phono3py_disp.yaml", "example/Si-LDA/FORCES_FC3"),
    ],
)
def test_forces_fc3(yaml, forces):
    peer = Phono3pyYaml().read(PHONO3PY / yaml)
    parse_FORCES_FC3(peer.dataset, PHONO3PY / forces)
    h = read(PHONO3PY / yaml)
    lk.lk_input_read_forces_fc3(h, str(PHONO3PY / forces))
    check_dataset(h, peer.dataset)


@needs_sources
def test_forces_fc2():
    yaml = PHONO3PY / "example/AlN-LDA/phono3py_disp_dimfc2.yaml"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        peer = Phono3pyYaml().read(yaml)
    parse_FORCES_FC2(peer.phonon_dataset, PHONO3PY / "example/AlN-LDA/FORCES_FC2")
    h = read(yaml)
    lk.lk_input_read_forces_fc2(h, str(PHONO3PY / "example/AlN-LDA/FORCES_FC2"))
    check_dataset(h, peer.phonon_dataset, "phonon_")


@needs_sources
def test_forces_type2(tmp_path):
    yaml = PHONO3PY / "test/phono3py_params_MgO-222rd-444rd.yaml.xz"
    peer = Phono3pyYaml().read(yaml)
    third, second = tmp_path / "FORCES_FC3", tmp_path / "FORCES_FC2"
    write_FORCE_SETS(peer.dataset, third)
    write_FORCE_SETS(peer.phonon_dataset, second)
    h = read(yaml)
    lk.lk_input_read_forces_fc3(h, str(third))
    lk.lk_input_read_forces_fc2(h, str(second))
    for name, data, file in (("", peer.dataset, third), ("phonon_", peer.phonon_dataset, second)):
        again = parse_FORCE_SETS(file, natom=data["forces"].shape[1])
        np.testing.assert_array_equal(get(h, name + "forces"), again["forces"])
        np.testing.assert_array_equal(get(h, name + "snapshots"), again["displacements"])


@needs_sources
def test_force_sets(tmp_path):
    for name in ("NaCl", "SnO2", "TiO2"):
        yaml = PHONOPY / f"test/phonopy_disp_{name}.yaml"
        h = read(yaml)
        file = PHONOPY / f"test/FORCE_SETS_{name}"
        lk.lk_input_read_force_sets(h, str(file))
        check_dataset(h, parse_FORCE_SETS(file))
        copy = tmp_path / name
        lk.lk_input_write_force_sets(h, str(copy))
        check_dataset(h, parse_FORCE_SETS(copy))


@needs_sources
def test_force_constants():
    h = read(PHONOPY / "test/phonopy_disp_NaCl.yaml")
    file = PHONOPY / "example/NaCl-VASPdfpt/FORCE_CONSTANTS"
    lk.lk_input_read_force_constants(h, str(file))
    np.testing.assert_array_equal(get(h, "force_constants"), parse_FORCE_CONSTANTS(file))


BORN_FILES = [
    ("NaCl", "F"),
    ("Al2O3", "R"),
    ("MgO", "F"),
    ("TiO2-anatase", "I"),
    ("ZnO", "P"),
    ("SnO2", "P"),
    ("SiO2-HP", "P"),
]


@needs_sources
@pytest.mark.parametrize("name,axes", BORN_FILES)
@pytest.mark.parametrize("symmetrize", [False, True])
def test_born(name, axes, symmetrize, tmp_path):
    folder = PHONOPY / "example" / name
    unit = read_vasp(folder / "POSCAR-unitcell")
    ph = phonopy.Phonopy(unit, np.eye(3, dtype=int), primitive_matrix=axes)
    file = tmp_path / "phonopy.yaml"
    ph.save(file, settings={"displacements": False, "force_sets": False})
    peer = PhonopyYaml().read(file)
    expected = parse_BORN(peer.primitive, filename=folder / "BORN")
    if symmetrize:
        born, dielectric = symmetrize_borns_and_epsilon(
            expected["born"], expected["dielectric"], peer.primitive
        )
        expected.update(born=born, dielectric=dielectric)
    h = read(file)
    o = lk.lk_options_create()
    lk.lk_options_set_bool(o, "symmetrize", int(symmetrize))
    lk.lk_input_read_born(h, str(folder / "BORN"), o)
    assert_close(get(h, "born"), expected["born"])
    assert_close(get(h, "dielectric"), expected["dielectric"])
    assert lk.lk_input_get_nac_factor(h) == expected.get("factor", 14.39965172592227)


@needs_sources
def test_born_without_symmetry(tmp_path):
    folder = PHONOPY / "example/LiF-nosym"
    ph = phonopy.Phonopy(read_vasp(folder / "POSCAR-unitcell"), primitive_matrix="P")
    file = tmp_path / "phonopy.yaml"
    ph.save(file, settings={"displacements": False, "force_sets": False})
    h = read(file)
    with pytest.raises(LibKernelError, match="after 2 symmetry-independent"):
        lk.lk_input_read_born(h, str(folder / "BORN"), None)
    assert not has(h, "nac")
    o = lk.lk_options_create()
    lk.lk_options_set_bool(o, "symmetry", 0)
    lk.lk_input_read_born(h, str(folder / "BORN"), o)
    expected = parse_BORN(ph.primitive, filename=folder / "BORN", is_symmetry=False)
    np.testing.assert_array_equal(get(h, "born"), expected["born"])


@needs_sources
def test_born_without_primitive_cell():
    h = read(PHONOPY / "example/ZnO/POSCAR-unitcell")
    lk.lk_input_read_born(h, str(PHONOPY / "example/ZnO/BORN"), None)
    unit = read_vasp(PHONOPY / "example/ZnO/POSCAR-unitcell")
    ph = phonopy.Phonopy(unit, primitive_matrix="auto")
    assert_close(get(h, "born"), parse_BORN(ph.primitive, filename=PHONOPY / "example/ZnO/BORN")["born"])


def poscar_files():
    found = list(PHONO3PY.glob("**/POSCAR*")) + list(PHONOPY.glob("**/POSCAR*"))
    return sorted(str(f) for f in found if f.suffix not in (".xz", ".gz"))


@needs_sources
def test_every_poscar():
    checked = 0
    for path in poscar_files():
        expected = read_vasp(path)
        h = read(path)
        np.testing.assert_array_equal(get(h, "lattice"), expected.cell)
        assert_close(get(h, "positions"), expected.scaled_positions)
        assert [lk.lk_input_get_symbol(h, i) for i in range(len(expected))] == expected.symbols
        np.testing.assert_array_equal(get(h, "masses"), expected.masses)
        checked += 1
    assert checked > 50


POSCAR = """title
  1.0
  4.0 0.1 0.0
  0.0 5.0 0.2
  0.3 0.0 6.0
  Si O
  1 2
Selective dynamics
{kind}
  0.1 0.2 0.3 T T F
  0.4 0.5 0.6 F F F
  0.7 0.8 0.9 T T T
"""


@pytest.mark.parametrize("kind", ["Direct", "Cartesian"])
def test_selective_dynamics(tmp_path, kind):
    file = tmp_path / "POSCAR"
    file.write_text(POSCAR.format(kind=kind))
    expected = read_vasp(file)
    h = read(file)
    assert_close(get(h, "positions"), expected.scaled_positions)
    crystal = lk.lk_crystal_read(None, str(file), None)
    positions = np.zeros((3, 3))
    lk.lk_crystal_get_positions(crystal, 9, positions)
    np.testing.assert_array_equal(positions, get(h, "positions"))
    copy = tmp_path / "copy"
    lk.lk_crystal_write(crystal, str(copy))
    again = read_vasp(copy)
    np.testing.assert_array_equal(again.cell, expected.cell)
    np.testing.assert_array_equal(again.scaled_positions, positions)


@needs_sources
def test_units_of_quantum_espresso():
    """phono3py converts on load; the YAML file and FORCES_FC3 are in Bohr and Ry/Bohr."""
    yaml = PHONO3PY / "example/Si-QE/phono3py_disp.yaml"
    forces = PHONO3PY / "example/Si-QE/FORCES_FC3"
    peer = phono3py.load(yaml, forces_fc3_filename=forces, produce_fc=False, log_level=0)
    h = read(yaml)
    lk.lk_input_read_forces_fc3(h, str(forces))
    assert lk.lk_input_get_calculator(h) == "qe"
    assert_close(get(h, "lattice"), peer.unitcell.cell)
    assert_close(get(h, "supercell_lattice"), peer.supercell.cell)
    singles, pairs, expected = flatten_type1(peer.dataset)
    np.testing.assert_array_equal(get(h, "displacement_vectors"), [s[1] for s in singles])
    np.testing.assert_array_equal(get(h, "pair_vectors"), [p["displacement"] for _, p in pairs])
    np.testing.assert_array_equal(get(h, "forces"), expected)


@needs_sources
@pytest.mark.parametrize("suffix", ["", ".xz", ".gz", ".bz2"])
def test_written_file_is_read_equal(tmp_path, suffix):
    for source in (
        PHONO3PY / "test/phono3py_params_NaCl222.yaml.xz",
        PHONO3PY / "test/phono3py_params_Si-111-222-fd.yaml.xz",
        PHONO3PY / "test/phono3py_params-Si111-rd.yaml.xz",
        PHONOPY / "test/phonopy_params_NaCl-fd.yaml.xz",
        PHONOPY / "example/KCl-SSCHA/phonopy_fc222_JPCM2022.yaml.xz",
    ):
        h = read(source)
        copy = tmp_path / ("copy.yaml" + suffix)
        lk.lk_input_write(h, str(copy))
        assert check_file(str(copy))
        again = read(copy)
        for name in ("forces", "born", "pair_vectors", "force_constants", "phonon_forces"):
            try:
                expected = get(h, name)
            except LibKernelError:
                continue
            np.testing.assert_array_equal(get(again, name), expected)


def toy_input(primitive=None):
    """A triclinic crystal with a supercell matrix that is not symmetric."""
    lattice = np.array([[3.1, 0.2, 0.1], [-0.4, 3.4, 0.3], [0.5, -0.2, 3.8]])
    positions = np.array([[0.01, 0.02, 0.03], [0.47, 0.55, 0.52]])
    matrix = np.array([[2, 1, 0], [0, 2, -1], [0, 0, 2]], dtype=np.int64)
    h = lk.lk_input_create(
        None, 2, lattice, positions, ["Na", "Cl"], None, matrix, primitive, None, None
    )
    return h, lattice, positions, matrix


def test_phono3py_reads_what_we_write(tmp_path):
    h, lattice, positions, matrix = toy_input(np.eye(3))
    peer = phono3py.Phono3py(
        phonopy.structure.atoms.PhonopyAtoms(
            symbols=["Na", "Cl"], cell=lattice, scaled_positions=positions
        ),
        matrix,
        primitive_matrix=np.eye(3),
    )
    peer.generate_displacements(cutoff_pair_distance=3.5)
    peer.forces = np.random.default_rng(1).normal(size=(len(peer.supercells_with_displacements), 16, 3))
    singles, pairs, _ = flatten_type1(peer.dataset)
    forces = np.zeros((len(singles) + len(pairs), 16, 3))
    included = np.array([p["included"] for _, p in pairs], dtype=np.int8)
    assert 0 < included.sum() < len(pairs)
    rng = np.random.default_rng(2)
    forces[: len(singles)] = rng.normal(size=(len(singles), 16, 3))
    forces[len(singles) :][included == 1] = rng.normal(size=(included.sum(), 16, 3))

    def set_displacements(target):
        lk.lk_input_set_displacements(
            target,
            len(singles),
            np.array([s[0] for s in singles], dtype=np.int64),
            np.array([s[1] for s in singles], dtype=np.float64),
            len(pairs),
            np.array([i for i, _ in pairs], dtype=np.int64),
            np.array([p["number"] for _, p in pairs], dtype=np.int64),
            np.array([p["displacement"] for _, p in pairs]),
            included,
            3.5,
        )

    set_displacements(h)
    born = rng.normal(size=(2, 3, 3))
    lk.lk_input_set_nac(h, 2, born, np.diag([2.0, 3.0, 4.0]), 14.4)
    disp = tmp_path / "phono3py_disp.yaml"
    lk.lk_input_write(h, str(disp))
    check_file(str(disp))
    read_back = phono3py.load(disp, produce_fc=False, log_level=0, is_nac=True)
    np.testing.assert_array_equal(read_back.unitcell.cell, lattice)
    np.testing.assert_array_equal(read_back.unitcell.scaled_positions, positions)
    np.testing.assert_array_equal(read_back.supercell_matrix, matrix)
    np.testing.assert_array_equal(read_back.nac_params["born"], born)
    for a, b in zip(read_back.dataset["first_atoms"], peer.dataset["first_atoms"], strict=True):
        assert a["number"] == b["number"]
        np.testing.assert_array_equal(a["displacement"], b["displacement"])
        for c, d in zip(a["second_atoms"], b["second_atoms"], strict=True):
            assert (c["number"], c["included"]) == (d["number"], d["included"])
            np.testing.assert_array_equal(c["displacement"], d["displacement"])
            assert c["pair_distance"] == pytest.approx(d["pair_distance"], abs=1e-7)
    assert_close(get(h, "supercell_lattice"), peer.supercell.cell)
    assert_close(get(h, "supercell_positions"), peer.supercell.scaled_positions)
    assert_close(get(h, "primitive_positions"), peer.primitive.scaled_positions)

    # FORCES_FC3: ours read by both, theirs by us.
    lk.lk_input_set_forces(h, len(forces), 16, forces)
    ours = tmp_path / "FORCES_FC3"
    lk.lk_input_write_forces_fc3(h, str(ours))
    dataset = Phono3pyYaml().read(disp).dataset
    parse_FORCES_FC3(dataset, ours)
    np.testing.assert_allclose(flatten_type1(dataset)[2], forces, rtol=0, atol=5.1e-11)
    theirs = tmp_path / "FORCES_FC3_theirs"
    write_FORCES_FC3(dataset, filename=theirs)
    lk.lk_input_read_forces_fc3(h, str(theirs))
    np.testing.assert_array_equal(get(h, "forces"), flatten_type1(dataset)[2])

    # Displaced supercells, excluded pairs left out.
    lk.lk_input_write_supercells(h, str(tmp_path))
    written = sorted(tmp_path.glob("POSCAR-*"))
    cells = peer.supercells_with_displacements
    expected = [i for i, c in enumerate(cells) if c is not None]
    assert [int(f.name[-5:]) - 1 for f in written] == expected
    for file, i in zip(written, expected, strict=True):
        cell = read_vasp(file)
        difference = cell.scaled_positions - cells[i].scaled_positions
        assert np.abs(difference - np.rint(difference)).max() < COMPUTED


def test_second_supercell(tmp_path):
    lattice = 5.4 * np.eye(3)
    positions = np.array([[0, 0, 0], [0, 0.5, 0.5], [0.5, 0, 0.5], [0.5, 0.5, 0]], dtype=float)
    h = lk.lk_input_create(
        None,
        4,
        lattice,
        positions,
        ["Al"] * 4,
        None,
        np.eye(3, dtype=np.int64),
        None,
        2 * np.eye(3, dtype=np.int64),
        None,
    )
    lk.lk_input_set_phonon_displacements(h, 1, np.array([0]), np.array([[0.03, 0, 0]]))
    forces = np.random.default_rng(3).normal(size=(1, 32, 3))
    lk.lk_input_set_phonon_forces(h, 1, 32, forces)
    file = tmp_path / "phono3py_params.yaml"
    lk.lk_input_write(h, str(file))
    check_file(str(file))
    peer = Phono3pyYaml().read(file)
    np.testing.assert_array_equal(peer.phonon_dataset["first_atoms"][0]["forces"], forces[0])
    lk.lk_input_write_supercells(h, str(tmp_path))
    assert (tmp_path / "POSCAR_FC2-00001").exists()
    lk.lk_input_write_forces_fc2(h, str(tmp_path / "FORCES_FC2"))
    lk.lk_input_read_forces_fc2(h, str(tmp_path / "FORCES_FC2"))
    np.testing.assert_allclose(get(h, "phonon_forces"), forces, rtol=0, atol=5.1e-11)


def test_states_and_bad_arguments(tmp_path):
    h, *_ = toy_input()
    with pytest.raises(LibKernelError, match="no born") as e:
        get(h, "born")
    assert e.value.status == -8
    with pytest.raises(LibKernelError, match="name must be one of"):
        get(h, "nonsense")
    with pytest.raises(LibKernelError, match="no forces"):
        lk.lk_input_write_forces_fc3(h, str(tmp_path / "x"))
    with pytest.raises(LibKernelError, match="cannot open") as e:
        read(tmp_path / "missing")
    assert e.value.status == -6
    with pytest.raises(LibKernelError, match="directory"):
        read(tmp_path)
    with pytest.raises(LibKernelError, match="cannot write"):
        lk.lk_input_write(h, str(tmp_path / "no" / "folder.yaml"))
    with pytest.raises(LibKernelError, match="atoms"):
        lk.lk_input_set_displacements(
            h, 1, np.array([99]), np.zeros((1, 3)), 0, None, None, None, None, 0.0
        )
    assert not has(h, "displacements")


@needs_sources
def test_failed_read_leaves_the_handle(tmp_path):
    h = read(PHONO3PY / "test/phono3py_si_pbesol.yaml")
    good = PHONO3PY / "test/FORCES_FC3_si_pbesol"
    lk.lk_input_read_forces_fc3(h, str(good))
    expected = get(h, "forces")
    lines = good.read_text().splitlines()
    bad = tmp_path / "FORCES_FC3"
    for change, message in (
        (lines[:-1], r"7104 rows .* found 'end of file'"),
        (lines + ["0 0 0"], "end of the file after 7104 rows"),
        (lines[:7] + ["0.1 abc 0.2"] + lines[8:], r"FORCES_FC3:8: expected 3 numbers .* 'abc'"),
        (lines[:7] + ["0.1 nan 0.2"] + lines[8:], r"FORCES_FC3:8: .* finite, found 'nan'"),
        (lines[:7] + ["0.1 0.2"] + lines[8:], r"FORCES_FC3:8: expected 3 numbers"),
    ):
        bad.write_text("\n".join(change))
        with pytest.raises(LibKernelError, match=message) as e:
            lk.lk_input_read_forces_fc3(h, str(bad))
        assert e.value.status == -7
        np.testing.assert_array_equal(get(h, "forces"), expected)
