#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-3-Clause
"""Silicon's thermal conductivity from forces of displaced supercells, in five languages.

usage: demo.py BUILDDIR [--input FILE] [--mesh N]

Five processes go from crystal and forces to kappa(T), each in its language and all on one
libkernel.so. Written: BUILDDIR/demo/summary.json and pictures.
"""
import argparse
import json
import os
import pathlib
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
DATA = ROOT / "examples/data/silicon/phono3py_params.yaml.xz"
LANGUAGES = ["c", "fortran", "python", "julia", "r"]
NAMES = {"c": "C", "fortran": "Fortran", "python": "Python", "julia": "Julia", "r": "R"}
TEMPERATURES = [100, 150, 200, 250, 300, 350, 400, 500, 600, 700, 800, 900, 1000]
KERNELS = ("fc3.rotate_delta_fc2s", "linalg.hermitian_batch", "phonon3.collision")

# Natural silicon: C. Y. Ho, R. W. Powell, P. E. Liley, J. Phys. Chem. Ref. Data 1, 279 (1972),
# recommended values.
MEASURED = {100: 884, 200: 264, 300: 148, 400: 98.9, 600: 61.9, 800: 42.2, 1000: 31.2}
DIFFERENCE = """\
They differ because the forces come from a quick LDA calculation (Γ point, 20 Ry, 64 atoms; see
examples/data/silicon/README.md), which makes the transverse modes too soft, because the mesh is
finite (4 % less than the converged one), and because the relaxation-time approximation counts normal
processes as resistance."""

# Reduced coordinates of the primitive cell of the face-centred cubic lattice.
PATH = [[("Γ", (0, 0, 0)), ("X", (0.5, 0, 0.5)), ("U", (0.625, 0.25, 0.625))],
        [("K", (0.375, 0.375, 0.75)), ("Γ", (0, 0, 0)), ("L", (0.5, 0.5, 0.5))]]


# ---- five processes


def commands(build):
    """Language -> command, or a sentence on why there is none."""
    python = build / "python/bin/python"
    julia = build / "julia.path"
    julia_words = julia.read_text().split() if julia.is_file() else []
    fortran = build / "examples/silicon_fortran"
    r_package = build / "r-library/libkernel"
    return {
        "c": [build / "examples/silicon_c"],
        "fortran": [fortran] if fortran.exists() else "no Fortran compiler was found",
        "python": [python, HERE / "kappa.py"],
        "julia": [julia_words[-1], "--startup-file=no", HERE / "kappa.jl"] if julia_words
        else "no Julia could be installed",
        "r": ["Rscript", "--vanilla", HERE / "kappa.R"] if r_package.is_dir()
        else "the R package could not be installed",
    }


def environment(build):
    return os.environ | {
        "LIBKERNEL_LIBRARY": str(build / "src/libkernel.so"), "LIBKERNEL_TRACE": "dispatch",
        "PYTHONPATH": str(build / "bindings/python"), "R_LIBS": str(build / "r-library"),
        "JULIA_LOAD_PATH": f"{ROOT}/bindings/julia/LibKernel:@stdlib",
        "JULIA_DEPOT_PATH": str(build / "julia-depot")}


def run(language, command, arguments, output, variables):
    """-> what the process computed, loaded, ran, and how long it took"""
    begin = time.perf_counter()
    done = subprocess.run([*map(str, command), *arguments], env=variables, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    seconds = time.perf_counter() - begin
    trace, errors = [], []
    for line in done.stderr.splitlines():
        (trace if line.startswith("[libkernel] ") else errors).append(line)
    if done.returncode != 0:
        sys.exit(f"{NAMES[language]} failed:\n" + "\n".join(errors) + done.stdout)
    return {"kappa": json.loads(output.read_text())["kappa"], "seconds": seconds,
            "implementations": dispatched(trace),
            "libraries": loaded(pathlib.Path(f"{output}.maps"))}


def dispatched(trace):
    """Kernel -> implementation, from lines "[libkernel] dispatch name=... implementation=..."."""
    found = {}
    for line in trace:
        fields = dict(word.split("=", 1) for word in line.split() if "=" in word)
        if "implementation" in fields:
            found[fields.get("name", "")] = f"{fields['implementation']} ({fields.get('isa', '-')})"
    return found


def loaded(maps):
    """Files that the process had mapped."""
    columns = [line.split(None, 5) for line in maps.read_text().splitlines()]
    return {c[5] for c in columns if len(c) == 6 and c[5].startswith("/")}


def library_of(result):
    """The libkernel.so.1... of a process; the R package's own shim is called libkernel.so."""
    found = [p for p in result["libraries"] if pathlib.Path(p).name.startswith("libkernel.so.")]
    return found[0] if len(found) == 1 else None


def has_python(result):
    return any("python3" in pathlib.Path(p).name for p in result["libraries"])


def run_languages(build, folder, source, n):
    results = {}
    for language, command in commands(build).items():
        if isinstance(command, str):
            print(f"{NAMES[language]} is left out: {command}, see the output of make build")
            continue
        output = folder / f"{language}.json"
        arguments = [str(source), str(n), str(output), *map(str, TEMPERATURES)]
        results[language] = run(language, command, arguments, output, environment(build))
    return results


# ---- what is printed


def print_kappa(results, difference):
    languages = list(results)
    print("\nκ_xx in W/(m K), one process for each language")
    print("  T/K  " + "".join(f"{NAMES[lang]:>22}" for lang in languages) + "   measured")
    for i, temperature in enumerate(TEMPERATURES):
        row = "".join(f"{results[lang]['kappa'][i][0]:22.15g}" for lang in languages)
        print(f"{temperature:5d}  {row}   {MEASURED.get(temperature, ''):>8}")
    equal = "equal bit for bit" if difference == 0 else f"they differ by {difference:.1e}"
    print(f"{len(languages)} languages, {equal}")


def print_processes(results):
    print("\nprocess     seconds   libkernel.so of the process                    Python inside")
    for language, result in results.items():
        print(f"{NAMES[language]:<10}{result['seconds']:9.2f}   {library_of(result) or 'none':<46} "
              f"{'yes' if has_python(result) else 'no'}")
    print("implementations that ran, by the trace of each process")
    for kernel in KERNELS:
        chosen = {r["implementations"].get(kernel, "not traced") for r in results.values()}
        print(f"  {kernel}: {' / '.join(sorted(chosen))}")


def largest_difference(results):
    """Relative to the largest element at the temperature."""
    first, *others = [r["kappa"] for r in results.values()]
    return max((abs(a - b) / max(map(abs, row))
                for other in others for row, row2 in zip(first, other) for a, b in zip(row, row2)),
               default=0.0)


def check_processes(results):
    libraries = {os.path.realpath(library_of(r) or "") for r in results.values()}
    if len(libraries) != 1 or "" in libraries:
        sys.exit(f"the processes loaded different libraries: {libraries}")
    for language, result in results.items():
        if has_python(result) != (language == "python"):
            sys.exit(f"{NAMES[language]}: unexpected Python in the process")
        if result["implementations"] != next(iter(results.values()))["implementations"]:
            sys.exit(f"{NAMES[language]}: other implementations ran than in the first process")


def print_measured(results):
    i = TEMPERATURES.index(300)
    value = next(iter(results.values()))["kappa"][i][0]
    print(f"\nκ(300 K) = {value:.1f} W/(m K); measured on natural silicon: {MEASURED[300]} W/(m K) "
          "(Ho, Powell, Liley 1972).")
    print(DIFFERENCE)


# ---- pictures and comparison, in this process


def calculate(lk, source, n):
    data = lk.Input.read(source)
    supercell = lk.Supercell.from_input(data)
    displacements = lk.Displacements.from_input(supercell, data)
    fc2 = lk.Fc2.from_displacements(supercell, displacements)
    fc3 = lk.Fc3.from_displacements(supercell, displacements)
    grid = lk.Grid(supercell, [n, n, n])
    conductivity = lk.Conductivity(supercell, grid, fc2, fc3, isotopes=True,
                                   temperatures=[float(t) for t in TEMPERATURES])
    conductivity.run()
    return supercell, fc2, fc3, grid, conductivity


def draw(lk, folder, supercell, fc2, grid, conductivity):
    from libkernel import plots

    path = {"phonons": lk.Phonons(supercell, fc2), "segments": PATH,
            "reciprocal_lattice": grid.reciprocal_lattice}
    measured = (list(MEASURED), list(MEASURED.values()), "measured")
    i = TEMPERATURES.index(300)
    pictures = {
        "bands": plots.bands(**path),
        "kappa": plots.kappa(conductivity.temperatures, conductivity.kappa[0], label="calculated",
                             reference=measured),
        "lifetimes": plots.lifetimes(conductivity, i),
        "cumulative_mean_free_path": plots.cumulative_kappa(conductivity, "mean_free_path", i),
        "cumulative_frequency": plots.cumulative_kappa(conductivity, "frequency", i),
        "silicon": plots.overview(conductivity, temperature_index=i, reference=measured, path=path),
    }
    for name, picture in pictures.items():
        plots.save(picture, folder / f"{name}.png")
    print(f"\npictures in {folder}: " + ", ".join(f"{name}.png" for name in pictures))


def compare_with_phono3py(lk, source, supercell, fc2, fc3, n=11):
    """Time of phono3py over ours, the same force constants and options; None without phono3py."""
    try:
        import numpy as np
        from phono3py import Phono3py
        from phonopy.structure.atoms import PhonopyAtoms
    except ImportError:
        return None
    unit = lk.Crystal.read(source)
    peer = Phono3py(
        PhonopyAtoms(symbols=unit.symbols, cell=unit.lattice, scaled_positions=unit.positions),
        supercell.supercell_matrix, primitive_matrix=supercell.primitive_matrix, log_level=0)
    peer.fc2, peer.fc3, peer.mesh_numbers = fc2.force_constants, fc3.force_constants, [n, n, n]
    begin = time.perf_counter()
    peer.init_phph_interaction(average_degenerate_weights=True, exclude_gamma_acoustic=True)
    peer.run_thermal_conductivity(temperatures=[300.0])
    theirs = time.perf_counter() - begin
    ours = []
    for _ in range(3):
        conductivity = lk.Conductivity(supercell, lk.Grid(supercell, [n, n, n]), fc2, fc3,
                                       temperatures=[300.0])
        begin = time.perf_counter()
        conductivity.run()
        ours.append(time.perf_counter() - begin)
    kappas = [float(np.ravel(peer.thermal_conductivity.kappa)[0]), conductivity.kappa[0, 0, 0]]
    ratio = theirs / sorted(ours)[1]
    print(f"\nfrom force constants, {n}×{n}×{n} mesh, without isotopes, κ(300 K) in W/(m K): "
          f"phono3py {kappas[0]:.8g} in {theirs:.2f} s, libkernel {kappas[1]:.8g} in "
          f"{sorted(ours)[1]:.3f} s, ratio {ratio:.0f}")
    return ratio


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--input", type=pathlib.Path, default=DATA)
    parser.add_argument("--mesh", type=int, default=19)
    arguments = parser.parse_args()
    build, n = arguments.build.resolve(), arguments.mesh
    folder = build / "demo"
    folder.mkdir(parents=True, exist_ok=True)
    sys.path.insert(0, str(build / "bindings/python"))
    import libkernel as lk

    sys.stdout.reconfigure(errors="replace")
    print(f"silicon, 111 displaced supercells of 64 atoms, {n}×{n}×{n} mesh, natural isotopes")
    begin = time.perf_counter()
    results = run_languages(build, folder, arguments.input, n)
    seconds = time.perf_counter() - begin
    difference = largest_difference(results)
    print_kappa(results, difference)
    print_processes(results)
    check_processes(results)
    print_measured(results)

    supercell, fc2, fc3, grid, conductivity = calculate(lk, arguments.input, n)
    draw(lk, folder, supercell, fc2, grid, conductivity)
    ratio = compare_with_phono3py(lk, arguments.input, supercell, fc2, fc3)
    summary = {
        "system": "Si", "mesh": [n, n, n], "temperatures": TEMPERATURES,
        "kappa": {language: result["kappa"] for language, result in results.items()},
        "max_relative_difference": difference, "seconds": seconds,
    }
    if ratio is not None:
        summary["ratio_to_phono3py"] = ratio
    (folder / "summary.json").write_text(json.dumps(summary, indent=1) + "\n")
    print(f"{folder / 'summary.json'}")
    if difference != 0:
        sys.exit("the languages do not agree bit for bit")


if __name__ == "__main__":
    main()
