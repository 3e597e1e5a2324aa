#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-3-Clause
"""Makes phono3py_params.yaml.xz: silicon, 111 displaced supercells, forces by Quantum ESPRESSO.

usage: make.py BUILDDIR [--work DIR] [--jobs N] [--output FILE]

`libkernel displace` of the build tree BUILDDIR makes the supercells, pw.x the forces. Finished runs
in the work directory are kept, so the script can be stopped and started again. 112 runs take about
30 minutes on two cores.
"""
import argparse
import concurrent.futures
import os
import pathlib
import re
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
PACKAGES = ["quantum-espresso", "quantum-espresso-data", "libopenblas0-pthread"]
PSEUDOPOTENTIALS = "/usr/share/espresso/pseudo"

LATTICE_CONSTANT = 5.3976  # Angstrom, 10.2 bohr
POSITIONS = [(0, 0, 0), (0, 0.5, 0.5), (0.5, 0, 0.5), (0.5, 0.5, 0),
             (0.25, 0.25, 0.25), (0.25, 0.75, 0.75), (0.75, 0.25, 0.75), (0.75, 0.75, 0.25)]
DIMENSION = (2, 2, 2)
AMPLITUDE = 0.03  # Angstrom

# CODATA 2018, as in Quantum ESPRESSO 6.7.
RYDBERG = 13.605693122994  # eV
BOHR = 0.529177210903  # Angstrom
FORCE_UNIT = RYDBERG / BOHR  # Ry/bohr to eV/Angstrom
# pw.x prints 1e-8 Ry/bohr, 2.6e-7 eV/Angstrom; more digits would only fill the file.
DECIMALS = 8

INPUT = """&control
  calculation='scf', prefix='{prefix}', pseudo_dir='{pseudopotentials}', outdir='./out', \
tprnfor=.true., disk_io='none'
/
&system
  ibrav=0, nat={n_atoms}, ntyp=1, ecutwfc=20.0
/
&electrons
  conv_thr=1.0d-11, diago_full_acc=.true.
/
ATOMIC_SPECIES
 Si 28.0855 Si.pz-vbc.UPF
CELL_PARAMETERS angstrom
{cell}
ATOMIC_POSITIONS crystal
{positions}
K_POINTS gamma
"""


def install_programs():
    if shutil.which("pw.x"):
        return
    command = ["apt-get", "install", "-y", "--no-install-recommends", *PACKAGES]
    if os.geteuid() != 0:
        sys.exit("pw.x is missing; install it with\n  sudo " + " ".join(command))
    print("installing", *PACKAGES)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def displace(build, work):
    """Displaced supercells by the command line of the library."""
    rows = [[LATTICE_CONSTANT if i == j else 0.0 for j in range(3)] for i in range(3)]
    lines = ["silicon", "1.0"] + [" ".join(map(str, r)) for r in rows] + ["Si", "8", "Direct"]
    cell = work / "POSCAR-unit"
    cell.write_text("\n".join(lines + [" ".join(map(str, x)) for x in POSITIONS]) + "\n")
    subprocess.run([build / "bin/libkernel", "displace", cell, "--dim", *map(str, DIMENSION),
                    "--pairs", "--amplitude", str(AMPLITUDE), "-o", work], check=True)


def pw_input(lk, poscar, number):
    structure = lk.Crystal.read(poscar, symmetry=False)
    cell = "\n".join("%.12f %.12f %.12f" % tuple(r) for r in structure.lattice)
    positions = "\n".join("Si %.14f %.14f %.14f" % tuple(x) for x in structure.positions)
    return INPUT.format(prefix=f"si{number:05d}", pseudopotentials=PSEUDOPOTENTIALS,
                        n_atoms=structure.n_atoms, cell=cell, positions=positions)


def same_input(a, b):
    """Equal words, and numbers equal to 1e-10; positions up to lattice vectors."""
    a, b = a.splitlines(), b.splitlines()
    return len(a) == len(b) and all(map(same_line, a, b))


def same_line(a, b):
    a, b = a.split(), b.split()
    is_position = len(a) == 4 and a[0] == "Si"
    if len(a) != len(b):
        return False
    for x, y in zip(a, b):
        if x == y:
            continue
        try:
            difference = float(x) - float(y)
        except ValueError:
            return False
        if abs(difference - (round(difference) if is_position else 0)) > 1e-10:
            return False
    return True


def is_done(output):
    return output.is_file() and "JOB DONE." in output.read_text(errors="replace")


def prepare(lk, work):
    """Writes the inputs; an output that belongs to another input is removed. -> inputs to run"""
    waiting = []
    structures = [work / "SPOSCAR"] + sorted(work.glob("POSCAR-[0-9]*"))
    for number, poscar in enumerate(structures):
        path = work / f"si-{number:05d}.in"
        text = pw_input(lk, poscar, number)
        if not (path.is_file() and same_input(path.read_text(), text)):
            path.with_suffix(".out").unlink(missing_ok=True)
            path.write_text(text)
        if not is_done(path.with_suffix(".out")):
            waiting.append(path)
    return len(structures), waiting


def run(path):
    environment = os.environ | {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    with open(path.with_suffix(".out"), "w", encoding="utf-8") as output:
        subprocess.run(["pw.x", "-in", path.name], cwd=path.parent, env=environment, check=True,
                       stdout=output, stderr=subprocess.STDOUT)
    if not is_done(path.with_suffix(".out")):
        raise RuntimeError(f"{path.with_suffix('.out')}: pw.x did not finish")


def run_all(waiting, n_total, jobs):
    done = n_total - len(waiting)
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        for future in concurrent.futures.as_completed([pool.submit(run, p) for p in waiting]):
            future.result()
            done += 1
            print(f"\r{done} of {n_total} runs of pw.x", end="", flush=True)
    print()


def read_forces(np, path):
    """Forces in eV/Angstrom."""
    text = path.read_text()
    if "convergence has been achieved" not in text:
        sys.exit(f"{path}: the self-consistent field did not converge")
    block = text.split("Forces acting on atoms", 1)[1].split("Total force", 1)[0]
    rows = re.findall(r"atom +\d+ type +\d+ +force = +(\S+) +(\S+) +(\S+)", block)
    return FORCE_UNIT * np.array(rows, dtype=float)


def assemble(lk, np, work, n_total, output):
    all_forces = np.array([read_forces(np, work / f"si-{i:05d}.out") for i in range(n_total)])
    residual, forces = all_forces[0], all_forces[1:] - all_forces[0]
    print(f"residual force of the perfect supercell {np.abs(residual).max():.2e} eV/Angstrom, "
          f"largest net force {np.abs(forces.sum(axis=1)).max():.2e}")
    data = lk.Input.read(work / "phono3py_disp.yaml")
    data.set_forces(np.round(forces, DECIMALS) + 0.0)
    data.write(output)
    print(f"{output}: {output.stat().st_size} bytes")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--work", type=pathlib.Path)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--output", type=pathlib.Path, default=HERE / "phono3py_params.yaml.xz")
    arguments = parser.parse_args()
    build = arguments.build.resolve()
    work = (arguments.work or build / "silicon").resolve()
    work.mkdir(parents=True, exist_ok=True)
    sys.path.insert(0, str(build / "bindings/python"))
    import numpy as np
    import libkernel as lk

    install_programs()
    displace(build, work)
    n_total, waiting = prepare(lk, work)
    print(f"{n_total} supercells, {len(waiting)} to run")
    run_all(waiting, n_total, arguments.jobs)
    assemble(lk, np, work, n_total, arguments.output.resolve())


if __name__ == "__main__":
    main()
