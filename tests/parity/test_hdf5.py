# SPDX-License-Identifier: BSD-3-Clause
"""fc2.hdf5, fc3.hdf5 and kappa-*.hdf5: written by us and read by phono3py, and the other way.

Force constants go through unchanged. Conductivities: the tolerances of test_kappa.py, 1e-6 with
force constants computed on both sides.
"""
import functools
import subprocess
import sys

import numpy as np
import pytest

import libkernel as lk

h5py = pytest.importorskip("h5py")
pytest.importorskip("phono3py")
import phono3py
from phono3py import file_IO

from crystals import data_directory
from libkernel import hdf5

MESH = [5, 5, 5]
TEMPERATURES = [200.0, 300.0]


@functools.lru_cache
def ours():
    directory = data_directory()
    data = lk.Input.read(directory / "phono3py_si_pbesol.yaml")
    data.read_forces_fc3(directory / "FORCES_FC3_si_pbesol")
    supercell = lk.Supercell.from_input(data)
    displacements = lk.Displacements.from_input(supercell, data)
    return (supercell, lk.Fc2.from_displacements(supercell, displacements),
            lk.Fc3.from_displacements(supercell, displacements))


@functools.lru_cache
def theirs():
    directory = data_directory()
    return phono3py.load(directory / "phono3py_si_pbesol.yaml",
                         forces_fc3_filename=directory / "FORCES_FC3_si_pbesol",
                         fc_calculator="traditional", is_compact_fc=True, log_level=0)


def run(**options):
    supercell, fc2, fc3 = ours()
    grid = lk.Grid(supercell, MESH)
    made = lk.Conductivity(supercell, grid, fc2, fc3, temperatures=TEMPERATURES, **options)
    made.run()
    return made, grid, supercell


@pytest.mark.parametrize("layout", ["compact", "full"])
def test_phono3py_reads_our_force_constants(tmp_path, layout):
    supercell, fc2, fc3 = ours()
    fc2, fc3 = lk.Fc2.from_fc2(fc2, layout=layout), lk.Fc3.from_fc3(fc3, layout=layout)
    hdf5.write_fc2(tmp_path / "fc2.hdf5", fc2, supercell)
    hdf5.write_fc3(tmp_path / "fc3.hdf5", fc3, supercell)
    p2s = supercell.primitive_to_supercell
    read = file_IO.read_fc2_from_hdf5(str(tmp_path / "fc2.hdf5"), p2s_map=p2s)
    assert np.array_equal(read, fc2.force_constants)
    read = file_IO.read_fc3_from_hdf5(str(tmp_path / "fc3.hdf5"), p2s_map=p2s)
    read = read if isinstance(read, np.ndarray) else read["fc3"]
    assert np.array_equal(read, fc3.force_constants)
    assert np.array_equal(hdf5.read_fc2(tmp_path / "fc2.hdf5", supercell).force_constants,
                          fc2.force_constants)
    assert np.array_equal(hdf5.read_fc3(tmp_path / "fc3.hdf5", supercell).force_constants,
                          fc3.force_constants)


def test_we_read_force_constants_of_phono3py(tmp_path):
    supercell, *_ = ours()
    ph3 = theirs()
    p2s = ph3.primitive.p2s_map
    file_IO.write_fc2_to_hdf5(ph3.fc2, filename=str(tmp_path / "fc2.hdf5"), p2s_map=p2s)
    file_IO.write_fc3_to_hdf5(ph3.fc3, filename=str(tmp_path / "fc3.hdf5"), p2s_map=p2s)
    assert np.array_equal(hdf5.read_fc2(tmp_path / "fc2.hdf5", supercell).force_constants, ph3.fc2)
    assert np.array_equal(hdf5.read_fc3(tmp_path / "fc3.hdf5", supercell).force_constants, ph3.fc3)


def test_files_that_are_not_what_they_should_be(tmp_path):
    supercell, *_ = ours()
    with pytest.raises(lk.FileError, match="missing.hdf5"):
        hdf5.read_fc2(tmp_path / "missing.hdf5", supercell)
    (tmp_path / "text.hdf5").write_text("text")
    with pytest.raises(lk.FileError, match="text.hdf5"):
        hdf5.read_fc3(tmp_path / "text.hdf5", supercell)
    with h5py.File(tmp_path / "other.hdf5", "w") as file:
        file["something"] = [1.0]
    for read in (hdf5.read_fc2, hdf5.read_fc3):
        with pytest.raises(lk.FormatError, match="expected a data set .* found something"):
            read(tmp_path / "other.hdf5", supercell)
    with pytest.raises(lk.FormatError, match="temperature"):
        hdf5.read_kappa(tmp_path / "other.hdf5")
    with h5py.File(tmp_path / "map.hdf5", "w") as file:
        file["force_constants"] = np.zeros((2, 64, 3, 3))
        file["p2s_map"] = [0, 1]
    with pytest.raises(lk.FormatError, match="p2s_map"):
        hdf5.read_fc2(tmp_path / "map.hdf5", supercell)


@functools.lru_cache
def file_of_phono3py(directory, sigma):
    """kappa-*.hdf5 of phono3py with our averaging options."""
    import os

    ph3 = theirs()
    ph3.mesh_numbers = MESH
    ph3.sigmas = [sigma or None]
    here = os.getcwd()
    os.chdir(directory)
    try:
        ph3.init_phph_interaction(average_degenerate_weights=True, exclude_gamma_acoustic=True)
        ph3.run_thermal_conductivity(temperatures=TEMPERATURES, is_isotope=True, write_kappa=True,
                                     boundary_mfp=10.0)
    finally:
        os.chdir(here)
    return hdf5.read_kappa(next(directory.glob("kappa-*.hdf5")))


@pytest.mark.parametrize("sigma", [0.0, 0.2])
def test_kappa_file_has_the_data_sets_of_phono3py(tmp_path, sigma):
    expected = file_of_phono3py(tmp_path, sigma)
    made, grid, supercell = run(isotopes=True, boundary_mfp=10.0, sigmas=[sigma])
    name = hdf5.kappa_file_name(grid, sigma)
    assert (tmp_path / name).is_file(), "the name under which phono3py writes"
    (tmp_path / name).unlink()
    hdf5.write_kappa(tmp_path / name, made, grid, supercell, boundary_mfp=10.0)
    found = hdf5.read_kappa(tmp_path / name)
    assert set(expected) <= set(found) | {"version"}, set(expected) - set(found)
    for key, values in expected.items():
        if key == "version":
            continue
        assert np.shape(found[key]) == np.shape(values), key
        assert np.asarray(found[key]).dtype == np.asarray(values).dtype, key
        if key == "group_velocity":  # degenerate bands in any order; gv_by_gv has their sums
            continue
        # By tetrahedra these depend on rounding in phono3py, see test_kappa.py.
        if sigma == 0 and key in ("gamma_isotope", "kappa", "mode_kappa"):
            continue
        scale = np.abs(values).max()
        if key in ("gv_by_gv", "mode_kappa"):  # summed over bands: no choice inside degenerate sets
            values, found[key] = values.sum(axis=-2), found[key].sum(axis=-2)
        np.testing.assert_allclose(found[key], values, rtol=1e-6, atol=2e-6 * scale, err_msg=key)


def test_phono3py_reads_our_kappa_file(tmp_path, monkeypatch):
    made, grid, supercell = run(isotopes=True)
    monkeypatch.chdir(tmp_path)
    hdf5.write_kappa(hdf5.kappa_file_name(grid), made, grid, supercell)
    read, name = file_IO.read_gamma_from_hdf5(MESH)
    assert name == "kappa-m555.hdf5"
    assert np.array_equal(read["gamma"], made.gamma[0])
    assert np.array_equal(read["gamma_isotope"], made.gamma_isotope[0])


def test_kaccum_of_phono3py_runs_on_our_file(tmp_path):
    """phono3py-kaccum takes crystal and grid from phono3py.yaml and the rest from our file."""
    made, grid, supercell = run()
    hdf5.write_kappa(tmp_path / "kappa-m555.hdf5", made, grid, supercell)
    ph3 = theirs()
    ph3.mesh_numbers = MESH
    ph3.save(tmp_path / "phono3py.yaml")
    done = subprocess.run(
        [sys.executable, "-c", "from phono3py.cui.kaccum_script import main; main()",
         "--temperature=300", "kappa-m555.hdf5"],
        cwd=tmp_path, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 0, done.stderr
    rows = [line.split() for line in done.stdout.splitlines() if line and line[0] != "#"]
    numbers = np.array([r for r in rows if len(r) > 6], dtype=float)
    expected = made.compute_cumulative_kappa(0, numbers[:, 0], 2).cumulative[1]
    np.testing.assert_allclose(numbers[:, 1:7], expected, atol=2e-2 * made.kappa.max())
    np.testing.assert_allclose(numbers[-1, 1], made.kappa[0, 1, 0], rtol=1e-5)
