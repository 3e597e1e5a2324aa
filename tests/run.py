#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-3-Clause
"""Runs every test in every language on a build directory and adds up what they counted.

usage: run.py BUILDDIR [--only meson,python,r,julia]

The last line is "N passed, N failed", with ", N skipped" where something was skipped; each skip and
each failure is named above it. Exit status 1 when anything failed.
"""
import argparse
import json
import os
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parent.parent
GTEST = {"passed": re.compile(r"^\[  PASSED  \] (\d+) test", re.M),
         "failed": re.compile(r"^\[  FAILED  \] (\d+) test", re.M),
         "skipped": re.compile(r"^\[  SKIPPED \] (\d+) test", re.M)}
PLAIN = re.compile(r"^(?:\w+: )?(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$", re.M)


class Counts:
    def __init__(self):
        self.passed = self.failed = self.skipped = 0
        self.remarks = []

    def add(self, suite, passed, failed, skipped=0, remarks=()):
        self.passed += passed
        self.failed += failed
        self.skipped += skipped
        self.remarks += [f"{suite}: {r}" for r in remarks]
        print(f"{suite}: {passed} passed, {failed} failed, {skipped} skipped", flush=True)


def counted(text, succeeded):
    """What a program counted itself; one test when it counted nothing."""
    plain = PLAIN.findall(text)
    if plain:
        passed, failed, skipped = (sum(int(row[i] or 0) for row in plain) for i in range(3))
    else:
        first = {k: r.search(text) for k, r in GTEST.items()}
        passed, failed, skipped = (int(first[k].group(1)) if first[k] else 0
                                   for k in ("passed", "failed", "skipped"))
    if passed + failed + skipped == 0:
        return (1, 0, 0) if succeeded else (0, 1, 0)
    return passed, failed if succeeded or failed else 1, skipped


def run_meson(build, counts):
    """C, C++ and Fortran programs and the checks of the repository."""
    subprocess.run(["meson", "test", "-C", str(build), "--no-rebuild", "--print-errorlogs"],
                   stdout=subprocess.DEVNULL, check=False)
    log = build / "meson-logs" / "testlog.json"
    for line in log.read_text().splitlines():
        test = json.loads(line)
        name = test["name"].split(" / ")[-1]
        output = test.get("stdout", "") + test.get("stderr", "")
        if test["result"] == "SKIP":
            counts.add(name, 0, 0, 1, [output.strip().splitlines()[-1] if output.strip() else "skipped"])
            continue
        succeeded = test["result"] == "OK"
        passed, failed, skipped = counted(output, succeeded)
        counts.add(name, passed, failed, skipped, [] if succeeded else [output[-3000:]])


def run_pytest(build, counts, environment):
    report = build / "pytest.xml"
    report.unlink(missing_ok=True)
    done = subprocess.run([str(build / "python/bin/python"), "-m", "pytest", "-q", "-rs", "-p", "no:cacheprovider",
                           f"--junitxml={report}", str(ROOT / "tests"), str(ROOT / "bindings/python/tests")],
                          env=environment, check=False)
    if not report.is_file():
        counts.add("python", 0, 1, 0, [f"pytest gave no report, exit status {done.returncode}"])
        return
    suite = ElementTree.parse(report).getroot().find("testsuite")
    total, failures, errors, skipped = (int(suite.get(k)) for k in ("tests", "failures", "errors", "skipped"))
    remarks = []
    for case in suite.iter("testcase"):
        for kind in ("failure", "error", "skipped"):
            for found in case.findall(kind):
                remarks.append(f"{kind}: {case.get('classname')}.{case.get('name')}: {(found.get('message') or '')[:300]}")
    counts.add("python", total - failures - errors - skipped, failures + errors, skipped, remarks)


def run_program(suite, command, counts, environment, directory=ROOT):
    done = subprocess.run(command, env=environment, cwd=directory, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    passed, failed, skipped = counted(done.stdout, done.returncode == 0)
    counts.add(suite, passed, failed, skipped, [] if done.returncode == 0 else [done.stdout[-3000:]])


def run_r(build, counts, environment):
    if not (build / "r-library" / "libkernel").is_dir():
        counts.add("r", 0, 0, 1, ["the R package was not installed, see the output of make build"])
        return
    run_program("r", ["Rscript", str(ROOT / "bindings/r/test.R")], counts, environment)


def run_julia(build, counts, environment):
    lines = (build / "julia.path").read_text().split() if (build / "julia.path").exists() else []
    if not lines:
        counts.add("julia", 0, 0, 1, ["no Julia could be installed, see the output of make build"])
        return
    run_program("julia", [lines[-1], "--startup-file=no", "test/runtests.jl"], counts, environment,
                ROOT / "bindings/julia/LibKernel")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--only", default="meson,python,r,julia")
    given = parser.parse_args()
    build = given.build.resolve()
    environment = dict(os.environ, LIBKERNEL_LIBRARY=str(build / "src/libkernel.so"),
                       LIBKERNEL_BUILD=str(build),
                       LIBKERNEL_PHONOPY_SOURCE=str(build / "third-party/phonopy"),
                       LIBKERNEL_PHONO3PY_SOURCE=str(build / "third-party/phono3py"),
                       PYTHONPATH=str(build / "bindings/python"), R_LIBS=str(build / "r-library"),
                       JULIA_LOAD_PATH=f"{ROOT}/bindings/julia/LibKernel:@stdlib",
                       JULIA_DEPOT_PATH=str(build / "julia-depot"), MPLBACKEND="Agg")
    counts = Counts()
    only = given.only.split(",")
    if "meson" in only:
        run_meson(build, counts)
    if "python" in only:
        run_pytest(build, counts, environment)
    if "r" in only:
        run_r(build, counts, environment)
    if "julia" in only:
        run_julia(build, counts, environment)
    for remark in counts.remarks:
        print(remark)
    print(f"{counts.passed} passed, {counts.failed} failed" + (f", {counts.skipped} skipped" if counts.skipped else ""))
    sys.exit(counts.failed > 0 or counts.passed == 0)


if __name__ == "__main__":
    main()
