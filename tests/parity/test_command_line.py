# SPDX-License-Identifier: BSD-3-Clause
"""The command `libkernel` against the Python interface, and the objects that inputs give.

What the command computes is what the interface computes, so numbers are equal to the last bit.
"""
import json
import os
import pathlib
import subprocess
import sys

import numpy as np
import pytest

import libkernel as lk
from libkernel import _raw

ROOT = pathlib.Path(__file__).resolve().parents[2]
SILICON = ROOT / "examples/data/silicon"
DATA = SILICON / "phono3py_params.yaml.xz"
MESH = ["--mesh", "5", "5", "5"]

pytest.importorskip("typer")
pytest.importorskip("rich")


def command(*words, expect=0, **keywords):
    done = subprocess.run([sys.executable, "-m", "libkernel", *map(str, words)], text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False, **keywords)
    assert done.returncode == expect, done.stderr + done.stdout
    return done


def failure(*words, expect=1):
    """The one line that a failing command prints."""
    done = command(*words, expect=expect)
    lines = done.stderr.splitlines()
    assert len(lines) == 1 and lines[0].startswith("libkernel: ") and done.stdout == "", done.stderr
    return lines[0]


@pytest.fixture(scope="module")
def silicon():
    data = lk.Input.read(DATA)
    supercell = lk.Supercell.from_input(data)
    displacements = lk.Displacements.from_input(supercell, data)
    return (data, supercell, displacements,
            lk.Fc2.from_displacements(supercell, displacements),
            lk.Fc3.from_displacements(supercell, displacements))


def conductivity(silicon, mesh=(5, 5, 5), **options):
    _, supercell, _, fc2, fc3 = silicon
    made = lk.Conductivity(supercell, lk.Grid(supercell, mesh), fc2, fc3, **options)
    made.run()
    return made


# ---- objects from inputs


def test_objects_from_input_are_those_from_arrays(silicon):
    data, supercell, displacements, _, _ = silicon
    crystal = lk.Crystal(data.lattice, data.positions, data.symbols, data.masses)
    other = lk.Supercell(crystal, data.supercell_matrix, data.primitive_matrix)
    for name in ("lattice", "positions", "masses", "permutations", "shortest_vectors", "rotations"):
        assert np.array_equal(getattr(supercell, name), getattr(other, name)), name
    again = lk.Displacements.from_arrays(
        other, data.displacement_atoms, data.displacement_vectors, data.pair_first,
        data.pair_atoms, data.pair_vectors)
    again.set_forces(data.forces)
    for name in ("first_atoms", "first_displacements", "first_of_second", "second_atoms",
                 "second_displacements", "pair_distances", "forces"):
        assert np.array_equal(getattr(displacements, name), getattr(again, name)), name


def test_objects_from_input_refuse_what_is_missing(silicon, tmp_path):
    data, supercell, *_ = silicon
    with pytest.raises(lk.StateError, match="second-order supercell matrix"):
        lk.Supercell.from_input(data, second_order=True)
    with pytest.raises(lk.StateError, match="no displacements"):
        lk.Displacements.from_input(supercell, data, second_order=True)
    with pytest.raises(lk.OptionError):
        lk.Supercell.from_input(data, second=True)
    lk.Crystal(np.eye(3), [[0, 0, 0]], ["Si"]).write(tmp_path / "POSCAR")
    poscar = lk.Input.read(tmp_path / "POSCAR")
    with pytest.raises(lk.StateError, match="supercell matrix"):
        lk.Supercell.from_input(poscar)
    small = lk.Supercell(lk.Crystal.read(DATA), np.eye(3, dtype=int))
    with pytest.raises(lk.ShapeError, match="64"):
        lk.Displacements.from_input(small, data)
    for name in ("lk_supercell_create_from_input", "lk_displacements_create_from_input"):
        none = [None] * (3 if "supercell" in name else 4)
        with pytest.raises(lk.HandleError):
            getattr(_raw, name)(*none)


def test_objects_from_input_leave_out_no_pairs(silicon):
    data, supercell, *_ = silicon
    copy = lk.Input(data.lattice, data.positions, data.symbols, data.supercell_matrix,
                    primitive_matrix=data.primitive_matrix)
    included = np.ones(data.n_pairs, np.int8)
    included[3] = 0
    copy.set_displacements(data.displacement_atoms, data.displacement_vectors, 4.0,
                           data.pair_first, data.pair_atoms, data.pair_vectors, included)
    with pytest.raises(lk.Unsupported, match="cutoff"):
        lk.Displacements.from_input(supercell, copy)


# ---- displace


def test_displace_gives_the_data_set(silicon, tmp_path):
    """The supercells whose forces the data set holds are those that the command writes."""
    data, *_ = silicon
    cell = tmp_path / "POSCAR"
    lk.Crystal.read(DATA).write(cell)
    done = command("displace", cell, "--dim", 2, 2, 2, "--pairs", "-o", tmp_path / "d")
    assert "111 displaced supercells (1 single, 110 pairs)" in done.stdout
    found = lk.Input.read(tmp_path / "d/phono3py_disp.yaml")
    for name in ("displacement_atoms", "pair_first", "pair_atoms", "supercell_matrix"):
        assert np.array_equal(getattr(found, name), getattr(data, name)), name
    for name in ("displacement_vectors", "pair_vectors", "lattice", "positions"):
        np.testing.assert_allclose(getattr(found, name), getattr(data, name), atol=1e-12)
    assert len(list((tmp_path / "d").glob("POSCAR-*"))) == 111


def test_displace_as_phono3py_reads_it(tmp_path):
    phono3py = pytest.importorskip("phono3py")
    cell = tmp_path / "POSCAR"
    lk.Crystal.read(DATA).write(cell)
    command("displace", cell, "--dim", 2, 2, 2, "--pairs", "--amplitude", 0.02, "-o", tmp_path)
    theirs = phono3py.load(tmp_path / "phono3py_disp.yaml", produce_fc=False, log_level=0)
    written = theirs.supercells_with_displacements
    theirs.generate_displacements(distance=0.02)
    assert len(written) == len(theirs.supercells_with_displacements) == 111
    for number, (a, b) in enumerate(zip(written, theirs.supercells_with_displacements), 1):
        np.testing.assert_allclose(a.scaled_positions, b.scaled_positions, atol=1e-12)
        poscar = lk.Crystal.read(tmp_path / f"POSCAR-{number:05d}", symmetry=False)
        difference = poscar.positions - a.scaled_positions
        np.testing.assert_allclose(difference - np.rint(difference), 0, atol=1e-12)


def test_displace_takes_matrices(tmp_path):
    cell = tmp_path / "POSCAR"
    lk.Crystal.read(DATA).write(cell)
    command("displace", cell, "--dim", *"-1 1 1 1 -1 1 1 1 -1".split(), "--primitive",
            *"0 1/2 1/2 1/2 0 1/2 1/2 1/2 0".split(), "-o", tmp_path)
    found = lk.Input.read(tmp_path / "phonopy_disp.yaml")
    assert found.supercell_matrix.tolist() == [[-1, 1, 1], [1, -1, 1], [1, 1, -1]]
    assert found.primitive_matrix.tolist() == [[0, 0.5, 0.5], [0.5, 0, 0.5], [0.5, 0.5, 0]]
    supercell = lk.Supercell(lk.Crystal.read(DATA), found.supercell_matrix)
    assert found.n_singles == lk.Displacements(supercell).n_first and found.n_pairs == 0


# ---- kappa


def test_kappa_is_that_of_the_interface(silicon, tmp_path):
    temperatures = [200.0, 300.0]
    command("kappa", DATA, *MESH, "--temperatures", "200,300", "--isotopes", "--quiet",
            "--json", tmp_path / "k.json")
    found = json.loads((tmp_path / "k.json").read_text())
    ours = conductivity(silicon, temperatures=temperatures, isotopes=True)
    assert found["temperatures"] == temperatures and found["system"] == "Si"
    assert found["mesh"] == [5, 5, 5] and found["units"]["kappa"] == "W/(m K)"
    for name, values in (("kappa", ours.kappa[0]), ("gamma", ours.gamma[0]),
                         ("frequencies", ours.frequencies), ("qpoints", ours.qpoints),
                         ("group_velocities", ours.group_velocities),
                         ("gamma_isotope", ours.gamma_isotope[0])):
        assert np.array_equal(found[name], values), name


@pytest.mark.parametrize("words, options", [
    (["--sigma", "0.2", "--sigma-cutoff", "4"], {"sigmas": [0.2], "sigma_cutoff": 4.0}),
    (["--boundary-mfp", "1"], {"boundary_mfp": 1.0}),
    (["--mass-variances", "1e-4,2e-4"], {"mass_variances": [1e-4, 2e-4]}),
    (["--symmetrize-tetrahedra"], {"symmetrize_tetrahedra": True}),
    (["--no-r0-average"], {"r0_average": False}),
    (["--upstream-defaults"], {"upstream_defaults": True}),
    (["--backend", "reference"], {}),
    (["--threads", "1"], {}),
])
def test_kappa_options(silicon, tmp_path, words, options):
    command("kappa", DATA, *MESH, *words, "--quiet", "--json", tmp_path / "k.json")
    found = json.loads((tmp_path / "k.json").read_text())["kappa"]
    with lk.Context(backend="reference" if "reference" in words else None):
        expected = conductivity(silicon, **options).kappa[0]
    assert np.array_equal(found, expected)


def test_kappa_grids(silicon, tmp_path):
    _, supercell, *_ = silicon
    for words, grid in (
            (["--mesh-length", 15], lk.Grid.from_length(supercell, 15)),
            (["--mesh-length", 15, "--generalized-grid"],
             lk.Grid.from_length(supercell, 15, generalized_grid=True)),
            (["--grid-matrix", -2, 2, 2, 2, -2, 2, 2, 2, -2],
             lk.Grid.from_matrix(supercell, [[-2, 2, 2], [2, -2, 2], [2, 2, -2]]))):
        command("kappa", DATA, *words, "--quiet", "--json", tmp_path / "k.json")
        found = json.loads((tmp_path / "k.json").read_text())
        assert found["grid_matrix"] == grid.grid_matrix.tolist()
        assert found["n_qpoints"] == grid.n_irreducible


def test_kappa_of_several_smearings(silicon, tmp_path):
    command("kappa", DATA, *MESH, "--sigma", "0.1,0.3", "--quiet", "--json", tmp_path / "k.json",
            "--hdf5", tmp_path / "k.hdf5")
    found = json.loads((tmp_path / "k.json").read_text())
    expected = conductivity(silicon, sigmas=[0.1, 0.3]).kappa
    assert found["sigmas"] == [0.1, 0.3] and np.array_equal(found["kappa"], expected)
    assert sorted(p.name for p in tmp_path.glob("*.hdf5")) == ["k-s0.1.hdf5", "k-s0.3.hdf5"]


def test_kappa_from_files_of_force_constants(silicon, tmp_path):
    h5 = pytest.importorskip("libkernel.hdf5")
    _, supercell, _, fc2, fc3 = silicon
    h5.write_fc2(tmp_path / "fc2.hdf5", fc2, supercell)
    h5.write_fc3(tmp_path / "fc3.hdf5", fc3, supercell)
    command("kappa", DATA, *MESH, "--fc2", tmp_path / "fc2.hdf5", "--fc3", tmp_path / "fc3.hdf5",
            "--quiet", "--json", tmp_path / "k.json")
    found = json.loads((tmp_path / "k.json").read_text())["kappa"]
    assert np.array_equal(found, conductivity(silicon).kappa[0])


def test_kappa_prints_a_table_and_draws(tmp_path):
    pytest.importorskip("matplotlib")
    done = command("kappa", DATA, *MESH, "--temperatures", "200,300", "--plot", tmp_path / "k.png")
    assert "5×5×5 mesh" in done.stdout and "T/K" in done.stdout and done.stderr == ""
    assert (tmp_path / "k.png").read_bytes().startswith(b"\x89PNG")


def test_kappa_of_a_polar_crystal(tmp_path):
    """Born charges and the second supercell reach the calculation as in phono3py."""
    phono3py = pytest.importorskip("phono3py")
    from crystals import FILES, data_directory
    path = data_directory() / FILES["NaCl-PBE"]
    command("kappa", path, "--mesh", 3, 3, 3, "--quiet", "--json", tmp_path / "k.json")
    found = json.loads((tmp_path / "k.json").read_text())
    theirs = phono3py.load(path, fc_calculator="traditional", log_level=0)
    theirs.mesh_numbers = [3, 3, 3]
    theirs.init_phph_interaction(average_degenerate_weights=True, exclude_gamma_acoustic=True)
    theirs.run_thermal_conductivity(temperatures=[300.0])
    assert found["system"] == "NaCl"
    # 1e-6: force constants are computed on both sides.
    expected = np.ravel(theirs.thermal_conductivity.kappa)
    np.testing.assert_allclose(found["kappa"][0][:3], expected[:3], rtol=1e-6)


def test_dry_run(silicon, tmp_path):
    done = command("kappa", DATA, *MESH, "--dry-run", "--json", tmp_path / "k.json")
    for text in ("triplets", "memory", "estimated time"):
        assert text in done.stdout
    found = json.loads((tmp_path / "k.json").read_text())
    expected = conductivity(silicon).estimate()
    assert found["n_triplets"] == expected.n_triplets and found["memory"] > 0
    assert found["seconds"] > 0 and "kappa" not in found


# ---- errors and help


def test_failures_are_one_line(tmp_path):
    assert "no-such-file" in failure("kappa", "no-such-file", *MESH)
    assert "mesh numbers must be positive" in failure("kappa", DATA, "--mesh", 0, 1, 1)
    assert "no directory" in failure("kappa", DATA, *MESH, "--json", tmp_path / "no/k.json")
    (tmp_path / "bad.yaml").write_text("unit_cell:\n  lattice: [1, 2]\n")
    assert "bad.yaml:2" in failure("kappa", tmp_path / "bad.yaml", *MESH)
    (tmp_path / "bad.hdf5").write_text("text")
    assert "bad.hdf5" in failure("kappa", DATA, *MESH, "--fc3", tmp_path / "bad.hdf5")
    assert "POSCAR" in failure("displace", tmp_path / "POSCAR", "--dim", 1, 1, 1, "-o", tmp_path)


@pytest.mark.parametrize("words, text", [
    (["kappa", DATA], "--mesh"),
    (["kappa", DATA, "--mesh", 3, 3], "--mesh"),
    (["kappa", DATA, *MESH, "--mesh-length", 10], "--mesh"),
    (["kappa", DATA, *MESH, "--generalized-grid"], "--generalized-grid"),
    (["kappa", DATA, *MESH, "--temperatures", "a,b"], "--temperatures"),
    (["kappa", DATA, *MESH, "--backend", "magic"], "--backend"),
    (["kappa", DATA, *MESH, "--nonsense"], "--nonsense"),
    (["kappa", DATA, *MESH, "--method", "lbte"], "direct solution"),
    (["kappa", DATA, *MESH, "--resume", "d"], "--resume"),
    (["displace", DATA, "--dim", 2, 2, "-o", "d"], ""),
    (["displace", DATA, "--dim", "2.5,1,1", "-o", "d"], "--dim"),
    (["displace", DATA, "--dim", 2, 2, 2, "--primitive", "F", "-o", "d"], "--primitive"),
    (["phonon", DATA], "harmonic phonons"),
    (["run", "--as", "phonors"], "drop-in"),
    (["gwas"], "linear mixed models"),
    (["frobnicate"], "frobnicate"),
])
def test_wrong_usage_ends_with_status_2(words, text):
    assert text in failure(*words, expect=2)


@pytest.mark.parametrize("name", ["kappa", "displace", "info"])
def test_help_has_an_example(name):
    text = command(name, "--help", env=os.environ | {"COLUMNS": "120"}).stdout
    assert f"libkernel {name}" in text.split("Example", 1)[1]


def test_info_names_library_and_kernels():
    text = command("info").stdout
    assert lk.__version__ in text and "isa" in text and "phonon3.collision" in text


def test_command_of_the_build_tree_ignores_the_environment():
    build = os.environ.get("LIBKERNEL_BUILD")
    if not build:
        pytest.skip("LIBKERNEL_BUILD is not set")
    wrong = os.environ | {"PYTHONPATH": "/nonexistent", "LIBKERNEL_LIBRARY": "/nonexistent.so"}
    done = subprocess.run([f"{build}/bin/libkernel", "info"], env=wrong, text=True, check=True,
                          stdout=subprocess.PIPE)
    assert f"{build}/src/libkernel.so" in done.stdout


def test_an_interrupt_ends_the_run(tmp_path):
    """Ctrl-C comes out of the running computation; nothing is written."""
    program = (
        "import signal, sys, threading\n"
        "from libkernel._cli import main\n"
        "threading.Timer(1.5, signal.raise_signal, [signal.SIGINT]).start()\n"
        f"main(['kappa', {str(DATA)!r}, '--mesh', '41', '41', '41', '--threads', '1', "
        f"'--backend', 'reference', '--json', {str(tmp_path / 'k.json')!r}])\n")
    done = subprocess.run([sys.executable, "-c", program], text=True, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, check=False, timeout=100)
    assert done.returncode == 130 and "Traceback" not in done.stderr, done.stderr
    assert not (tmp_path / "k.json").exists()
