#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-3-Clause
"""Measured deviations from phonopy, phono3py and phonors: force constants, conductivity, kernels.

usage: BUILDDIR/python/bin/python tests/parity/report.py [BUILDDIR]

Prints a table and writes BUILDDIR/parity/table.csv. Sections:

force constants  from the same forces, relative to the largest element
conductivity     same force constants and averaging options. The frequencies are THz apart, kappa is
                 relative to its largest component, widths are relative to the largest of their
                 q-point. The peer gets frequencies that are equal where symmetry makes them equal,
                 as the library has them: a weight at a vertex energy is the limit from above, and
                 with frequencies equal up to rounding the side is arbitrary in either program. The
                 rows "frequencies as they are" show what this is worth.
gauge            kappa and widths after random mixing inside degenerate sets
stored           values stored in phono3py's test suite, W/(m K)
kernels          the tests of the array-level kernels, watched: the largest deviation of any
                 comparison, relative to the largest element of the array (integers: number of
                 elements that differ)

Exit status 1 when a deviation is beyond its bar or a watched test fails.
"""

import contextlib
import csv
import json
import os
import pathlib
import re
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILD = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "build").resolve()


def set_environment():
    """What tests/run.py sets, where the caller has not."""
    sys.path[:0] = [str(BUILD / "bindings/python"), str(ROOT / "tests/parity")]
    os.environ["PYTHONPATH"] = f"{BUILD / 'bindings/python'}:{os.environ.get('PYTHONPATH', '')}"
    os.environ.setdefault("LIBKERNEL_LIBRARY", str(BUILD / "src/libkernel.so"))
    os.environ.setdefault("LIBKERNEL_BUILD", str(BUILD))
    for name in ("phonopy", "phono3py"):
        source = BUILD / "third-party" / name
        if source.is_dir():
            os.environ.setdefault(f"LIBKERNEL_{name.upper()}_SOURCE", str(source))


set_environment()

import numpy as np
import pytest

from libkernel import _raw as lk

COLUMNS = ("section", "case", "quantity", "deviation", "bar", "within")


class Table:
    """Rows, printed as they come."""

    def __init__(self):
        self.rows = []

    def section(self, title):
        print(f"\n{title}\n{'-' * len(title)}")
        self.title = title

    def add(self, case, quantity, deviation, bar=None):
        within = "" if bar is None else "yes" if deviation <= bar else "NO"
        self.rows.append((self.title, case, quantity, f"{deviation:.3g}",
                          "" if bar is None else bar, within))
        limit = "" if bar is None else f"bar {bar:<7.0e} {within}"
        print(f"{case:<62} {quantity:<16} {deviation:9.2e}  {limit}", flush=True)

    def failures(self):
        return [row for row in self.rows if row[-1] == "NO"]

    def write(self, path):
        path.parent.mkdir(parents=True, exist_ok=True)
        with open(path, "w", newline="") as file:
            csv.writer(file).writerows([COLUMNS, *self.rows])


def relative(ours, theirs):
    return float(np.abs(ours - theirs).max() / np.abs(theirs).max())


# --- force constants ------------------------------------------------------------------------------


def report_force_constants(table):
    from finite_differences import displacements, get, options, supercell
    from test_force_constants import CALCULATOR_RTOL, SOLVED, peer

    table.section("force constants")
    for name in ("si", "nacl", "aln", "triclinic"):
        for compact, symmetrize in SOLVED:
            o = options(compact=compact, symmetrize=symmetrize)
            cell = supercell(name)
            fc2 = lk.lk_fc2_create_from_displacements(None, cell, displacements(name, False), o)
            fc3 = lk.lk_fc3_create_from_displacements(None, cell, displacements(name), o)
            case = f"{name}, {'compact' if compact else 'full'}"
            case += ", symmetrised" if symmetrize else ", as solved"
            theirs = dict(zip(("fc2", "fc3"), peer(name, compact, symmetrize), strict=True))
            for noun, handle in (("fc2", fc2), ("fc3", fc3)):
                ours = get(handle, noun, "force_constants")
                table.add(case, noun, relative(ours, theirs[noun]), CALCULATOR_RTOL)


# --- conductivity ---------------------------------------------------------------------------------

# Options of ours and of the peer.
VARIANTS = {
    "tetrahedra": ({}, {}),
    "symmetrised, isotopes, boundary": (
        {"symmetrize_tetrahedra": True, "isotopes": True, "boundary_mfp": 10.0},
        {"symmetrize": True, "is_isotope": True, "boundary_mfp": 10.0},
    ),
    "Gaussians, isotopes": (
        {"sigmas": [0.1, 0.3], "isotopes": True},
        {"sigmas": [0.1, 0.3], "is_isotope": True},
    ),
    "Gaussians with cutoff, isotopes": (
        {"sigmas": [0.1, 0.3], "sigma_cutoff": 3.0, "isotopes": True},
        {"sigmas": [0.1, 0.3], "sigma_cutoff": 3.0, "is_isotope": True},
    ),
    "one origin": ({"r0_average": False}, {"r0_average": False}),
}
DENSE = {"si": [11, 11, 11], "nacl": [9, 9, 9], "aln": [7, 7, 5]}


def peer_run(name, mesh, temperatures, r0_average=True, **keywords):
    from test_kappa import crystal, peer

    ph3 = crystal(name).ph3
    before, ph3._make_r0_average = ph3._make_r0_average, r0_average
    try:
        return peer(ph3, mesh, temperatures, **keywords)
    finally:
        ph3._make_r0_average = before


def own_run(name, mesh, temperatures, **keywords):
    from test_kappa import crystal

    handle = crystal(name).conductivity(mesh, temperatures=temperatures, **keywords)
    lk.lk_conductivity_run(handle, None)
    return handle


def compare_conductivity(table, case, handle, tc):
    from test_kappa import FREQUENCY, GAMMA, KAPPA, get

    table.add(case, "frequencies, THz",
              float(np.abs(get(handle, "frequencies") - tc.frequencies).max()), FREQUENCY)
    kappa = get(handle, "kappa")
    scale = np.abs(tc.kappa).max(axis=2, keepdims=True)
    table.add(case, "kappa", float((np.abs(kappa - tc.kappa) / scale).max()), KAPPA)
    widths = [("gamma", tc.gamma)]
    if tc.gamma_isotope is not None:
        widths.append(("gamma_isotope", tc.gamma_isotope))
    for name, theirs in widths:
        largest = theirs.max(axis=-1, keepdims=True)
        difference = np.abs(get(handle, name) - theirs)
        # Widths below 1e-15 THz, those at Gamma, are rounding errors of zero.
        deviation = np.where(difference > 1e-15, difference / np.maximum(largest, 1e-15), 0).max()
        table.add(case, name, float(deviation), GAMMA)


def report_conductivity(table):
    from test_kappa import MESHES, TEMPERATURES

    table.section("conductivity")
    for system, mesh in MESHES.items():
        name = system.split("-")[0]
        for variant, (ours, theirs) in VARIANTS.items():
            handle = own_run(name, mesh, TEMPERATURES, **ours)
            tc = peer_run(name, mesh, TEMPERATURES, **theirs)
            compare_conductivity(table, f"{label(system, mesh)}, {variant}", handle, tc)
    for name, mesh in DENSE.items():
        handle = own_run(name, mesh, TEMPERATURES)
        compare_conductivity(table, f"{label(name, mesh)}, tetrahedra", handle,
                             peer_run(name, mesh, TEMPERATURES))


def label(system, mesh):
    if np.ndim(mesh) == 2:
        return f"{system} ({round(abs(np.linalg.det(mesh)))} points)"
    return f"{system} {'x'.join(map(str, mesh))}"


def report_frequencies_as_they_are(table):
    """Isotopes, the peer's frequencies not made equal where symmetry makes them equal."""
    import test_kappa

    regularize, test_kappa.regularize = test_kappa.regularize, lambda ph3: None
    try:
        for name, mesh in DENSE.items():
            tc = peer_run(name, mesh, [300.0], is_isotope=True)
            ours = test_kappa.get(own_run(name, mesh, [300.0], isotopes=True), "kappa")
            table.add(f"{label(name, mesh)}, isotopes, frequencies as they are", "kappa",
                      relative(ours, tc.kappa))
    finally:
        test_kappa.regularize = regularize


def report_gauge(table):
    from test_gauge import KAPPA, MESHES, WIDTH, Problem, deviations, mixed

    table.section("gauge")
    for name, mesh in MESHES.items():
        problem = Problem(name, mesh)
        found = [deviations(problem, problem.widths(mixed(problem, seed))) for seed in (1, 2, 3)]
        kappa, width = np.max(found, axis=0)
        table.add(f"{label(name, mesh)}, eigenvectors mixed", "kappa", kappa, KAPPA)
        table.add(f"{label(name, mesh)}, eigenvectors mixed", "gamma", width, WIDTH[name])


def report_stored(table):
    from test_stored_kappa import OUT_OF_SCOPE, VALUES, stored_and_computed

    table.section("stored")
    for case in VALUES:
        stored, ours, tolerance = stored_and_computed(case)
        text = f"{case}: {ours[0]:.3f} {ours[2]:.3f} (stored {stored[0]:.3f} {stored[2]:.3f})"
        table.add(text, "kappa, W/(m K)", float(np.abs(ours - stored).max()), tolerance)
    for case, reason in OUT_OF_SCOPE.items():
        print(f"not compared: {case}: {reason}")


# --- array-level kernels --------------------------------------------------------------------------

KERNEL_TESTS = ("crystal", "force_constants", "grid", "linalg", "phonon", "phonon3", "pipeline")
# Tests without array-level kernels, and those that compare the library with itself.
LEFT_OUT = ("threads", "bits", "level", "bad", "error", "mixed", "do_not_depend", "declines",
            "from_displacements", "against_phonopy", "storage", "drift", "symmetrized_array",
            "of_a_crystal", "frequencies", "supercell", "special", "perturbation", "layouts",
            "without_symmetry", "operations", "large_orders", "from_matrix")
RTOL = 1e-10
# Near a vertex energy the peer's form of a weight of triplets loses digits. Vertex energies that
# differ by rounding: terms near the peer's guard of 1e-10 are kept or dropped.
KNIFE_EDGE = {"lk_phonon3_tetrahedron_weights_compute": 1e-9,
              "lk_grid_integration_weights_compute": 1e-8}


def outputs_of_kernels():
    """{function: positions of the output arrays among the arguments of the raw layer}."""
    api = json.loads((ROOT / "bindings/api/api.json").read_text())
    kernels = {}
    for function in api["functions"]:
        if not re.fullmatch(r"lk_\w+_compute", function["name"]):
            continue
        parameters = function["params"]
        if parameters[0]["name"] != "ctx":
            continue
        given = [p for p in parameters if p["direction"] != "out" or p.get("shape")]
        kernels[function["name"]] = [i for i, p in enumerate(given)
                                     if p["direction"] != "in" and p.get("shape")]
    return kernels


class Watch:
    """pytest plugin: from which kernel a compared array came, and how far off it is."""

    def __init__(self):
        self.kernels = outputs_of_kernels()
        self.calls, self.called, self.results, self.failed = [], set(), {}, []
        for name in self.kernels:
            setattr(lk, name, self.watched(name, getattr(lk, name)))
        for module, name in ((np, "allclose"), (np.testing, "assert_allclose"),
                             (np.testing, "assert_array_equal")):
            setattr(module, name, self.comparing(getattr(module, name)))

    def watched(self, name, function):
        def call(*arguments):
            self.calls.append((name, [arguments[i] for i in self.kernels[name]]))
            self.called.add(name)
            return function(*arguments)

        return call

    def comparing(self, function):
        def compare(ours, theirs, *rest, **keywords):
            caller = pathlib.Path(sys._getframe(1).f_globals.get("__file__", ""))
            if self.calls and caller.parent == ROOT / "tests/parity":
                # A test that allows an absolute deviation says by that what size counts.
                relative_part, absolute_part = keywords.get("rtol", 0), keywords.get("atol", 0)
                size = absolute_part / relative_part if relative_part > 0 else 0
                self.record(np.asarray(ours), np.asarray(theirs), size)
            return function(ours, theirs, *rest, **keywords)

        return compare

    def comparing_points(self, function):
        """Widths: every q-point by itself."""

        def compare(ours, theirs):
            for our_point, their_point in zip(ours, theirs, strict=True):
                self.record(our_point, their_point, 0)
            return function(ours, theirs)

        return compare

    def record(self, ours, theirs, size):
        name = self.kernel_of(ours) or self.kernel_of(theirs) or self.calls[-1][0]
        kind = "unequal integers" if ours.dtype.kind in "iub" else "doubles"
        result = self.results.setdefault((name, kind), [0, 0])
        result[0] += 1
        if ours.size == 0:
            return
        if kind == "doubles":
            result[1] = max(result[1], self.deviation(ours, theirs, size))
        else:
            result[1] += int((ours != theirs).sum())

    def kernel_of(self, array):
        for name, outputs in reversed(self.calls):
            if any(out is not None and np.may_share_memory(out, array) for out in outputs):
                return name
        return None

    @staticmethod
    def deviation(ours, theirs, size):
        difference = np.abs(np.nan_to_num(ours) - np.nan_to_num(theirs)).max()
        scale = max(np.abs(np.nan_to_num(theirs)).max(), size)
        return float(difference / scale) if scale > 0 else float(difference)

    def pytest_runtest_setup(self):
        self.calls.clear()

    def pytest_collection_modifyitems(self, items):
        """The comparisons of widths have functions of their own."""
        for module in {item.module for item in items}:
            for name in ("assert_gamma_close", "assert_agree"):
                if hasattr(module, name):
                    setattr(module, name, self.comparing_points(getattr(module, name)))

    def pytest_runtest_logreport(self, report):
        if report.failed:
            self.failed.append(report.nodeid)


def add_kernel(table, watch, name, outputs):
    bars = {"doubles": KNIFE_EDGE.get(name, RTOL), "unequal integers": 0}
    found = [kind for kind in bars if (name, kind) in watch.results]
    for kind in found:
        n, deviation = watch.results[name, kind]
        table.add(f"{name} ({n} comparisons)", kind, deviation, bars[kind])
    if not found and not outputs and name in watch.called:
        print(f"{name}: one integer, which its test compares")
    elif not found:
        print(f"not compared: {name}")


def report_kernels(table):
    table.section("kernels")
    watch = Watch()
    files = [str(ROOT / f"tests/parity/test_{name}.py") for name in KERNEL_TESTS]
    with open(os.devnull, "w") as null, contextlib.redirect_stdout(null):
        selection = f"not ({' or '.join(LEFT_OUT)})"
        pytest.main(["-q", "-p", "no:cacheprovider", "-k", selection, *files], plugins=[watch])
    for name, outputs in watch.kernels.items():
        add_kernel(table, watch, name, outputs)
    for test in watch.failed:
        print(f"failed: {test}")
    return watch.failed


def main():
    begin = time.monotonic()
    table = Table()
    report_force_constants(table)
    report_conductivity(table)
    report_frequencies_as_they_are(table)
    report_gauge(table)
    report_stored(table)
    failed = report_kernels(table)
    table.write(BUILD / "parity/table.csv")
    beyond = table.failures()
    print(f"\n{len(table.rows)} rows, {len(beyond)} beyond their bar, {len(failed)} failed tests, "
          f"{time.monotonic() - begin:.0f} s; written to {BUILD / 'parity/table.csv'}")
    sys.exit(bool(beyond or failed))


if __name__ == "__main__":
    main()
