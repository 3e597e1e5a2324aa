# SPDX-License-Identifier: BSD-3-Clause
"""The programs in examples/ run in every language and print the same number."""
import json
import os
import pathlib
import subprocess
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
DATA = ROOT / "examples/data/silicon/phono3py_params.yaml.xz"
LANGUAGES = ["c", "fortran", "python", "julia", "r"]


def build():
    directory = os.environ.get("LIBKERNEL_BUILD")
    if not directory:
        pytest.skip("LIBKERNEL_BUILD is not set")
    return pathlib.Path(directory)


@pytest.fixture(scope="module")
def demo():
    sys.path.insert(0, str(ROOT / "examples/silicon"))
    try:
        import demo
    finally:
        sys.path.pop(0)
    return demo


def command(demo, language):
    found = demo.commands(build())[language]
    if isinstance(found, str):
        pytest.skip(found)
    return found


@pytest.fixture(scope="module")
def expected():
    import libkernel as lk

    data = lk.Input.read(DATA)
    supercell = lk.Supercell.from_input(data)
    displacements = lk.Displacements.from_input(supercell, data)
    fc2 = lk.Fc2.from_displacements(supercell, displacements)
    fc3 = lk.Fc3.from_displacements(supercell, displacements)

    def kappa(n, **options):
        made = lk.Conductivity(supercell, lk.Grid(supercell, [n, n, n]), fc2, fc3, **options)
        made.run()
        return made.kappa[0].tolist()
    return kappa


@pytest.mark.parametrize("language", LANGUAGES)
def test_example_of_the_readme(demo, expected, language):
    program = command(demo, language)
    files = {"c": build() / "examples/example_c", "fortran": build() / "examples/example_fortran",
             "python": ROOT / "examples/python/kappa.py",
             "julia": ROOT / "examples/julia/kappa.jl", "r": ROOT / "examples/r/kappa.R"}
    words = [*program[:-1], files[language], DATA]
    done = subprocess.run(list(map(str, words)), env=demo.environment(build()), text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout == f"kappa(300 K) = {expected(11)[0][0]:.6f} W/(m K)\n"


@pytest.mark.parametrize("language", LANGUAGES)
def test_program_of_the_demo(demo, expected, language, tmp_path):
    output = tmp_path / "k.json"
    result = demo.run(language, command(demo, language),
                      [str(DATA), "5", str(output), "200", "300"], output,
                      demo.environment(build()))
    assert json.loads(output.read_text())["language"] == language
    assert result["kappa"] == expected(5, temperatures=[200.0, 300.0], isotopes=True)
    assert os.path.samefile(demo.library_of(result), build() / "src/libkernel.so")
    assert demo.has_python(result) == (language == "python")
    assert result["implementations"]["phonon3.collision"].startswith("pipeline")


def test_data_set_is_small_and_complete():
    import libkernel as lk

    data = lk.Input.read(DATA)
    assert DATA.stat().st_size < 300_000
    assert data.forces.shape == (111, 64, 3)
    assert lk.Crystal.read(DATA).space_group.startswith("Fd-3m")


def test_phono3py_reads_the_data_set():
    phono3py = pytest.importorskip("phono3py")
    import libkernel as lk

    theirs = phono3py.load(DATA, produce_fc=False, log_level=0)
    assert (theirs.forces == lk.Input.read(DATA).forces).all()
    assert len(theirs.primitive) == 2 and len(theirs.supercell) == 64
