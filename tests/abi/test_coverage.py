# SPDX-License-Identifier: BSD-3-Clause
"""Every public function is exported, declared in each raw layer, reachable in each idiomatic layer or
listed in skip.json with a reason, documented, and used by a test; nothing else is exported."""

import fnmatch
import functools
import json
import os
import re
import subprocess
import sys

import pytest
from interface import API, FUNCTIONS, ROOT

NAMES = sorted(FUNCTIONS)
SKIP = json.loads((ROOT / "tests/abi/skip.json").read_text())

# language -> (file, text that declares a function)
RAW = {
    "c": ("tests/abi/all_symbols.c", '{{"{0}", (any_function){0}}}'),
    "python": ("bindings/python/swig/raw.i", "{0}("),
    "fortran": ("bindings/fortran/libkernel_raw.f90", 'bind(c, name="{0}")'),
    "julia": ("bindings/julia/LibKernel/src/raw.jl", "\nfunction {0}("),
    "r": ("bindings/r/libkernel/R/raw.R", "\n.{0} <- function("),
    "r shims": ("bindings/r/libkernel/src/raw.c", '{{"{0}", (DL_FUNC)r_{0}, '),
    "map": ("src/libkernel.map", "    {0};\n"),
}
# language -> (files of the idiomatic layer, files that are not part of it, how a function is called)
IDIOMATIC = {
    "fortran": ("bindings/fortran/*.f90", "libkernel_raw.f90", r"\b{0}\b"),
    "julia": ("bindings/julia/LibKernel/src/*.jl", "raw*.jl", r"\bRaw\.{0}\b"),
    "r": ("bindings/r/libkernel/R/*.R", "raw.R", r"\.{0}\b"),
}
# what names a function without calling it
COMMENTS = {"fortran": r"!.*", "julia": r'"""[\s\S]*?"""|#.*', "r": r"#.*"}
TESTS = ("tests/unit/*.cpp", "tests/capi/*.c", "tests/capi/*.cpp", "tests/parity/*.py",
         "tests/bindings/*.py", "bindings/python/tests/*.py", "bindings/julia/LibKernel/test/*.jl",
         "bindings/r/libkernel/tests/testthat/*.R", "bindings/fortran/tests/*.f90",
         "tests/fortran/*.f90", "examples/**/*.*")


def read(path):
    return path.read_text(encoding="utf-8", errors="replace")


def skipped(language, name):
    return any(fnmatch.fnmatch(name, pattern) for pattern in SKIP.get(language, {}))


@pytest.mark.parametrize("language", RAW)
def test_raw_layer_declares_every_function(language):
    path, pattern = RAW[language]
    text = read(ROOT / path)
    assert [n for n in NAMES if pattern.format(n) not in text] == []


@pytest.mark.parametrize("language", IDIOMATIC)
def test_idiomatic_layer_reaches_every_function(language):
    files, other, pattern = IDIOMATIC[language]
    sources = [p for p in ROOT.glob(files) if not fnmatch.fnmatch(p.name, other)]
    if not sources:
        pytest.skip(f"no idiomatic layer: {files}")
    text = re.sub(COMMENTS[language], "", "\n".join(map(read, sources)))
    words = set(re.findall(r"lk_\w+", text))
    missing = [n for n in NAMES if not skipped(language, n)
               and (n not in words or not re.search(pattern.format(n), text))]
    assert missing == []


def test_python_reaches_every_function():
    lk = pytest.importorskip("libkernel")
    from libkernel._functions import PATHS
    missing = []
    for name in NAMES:
        if skipped("python", name):
            continue
        at = lk
        for part in (PATHS.get(name) or "?").split("."):
            at = getattr(at, part, None)
        if at is None or not (at.__doc__ or "").strip():
            missing.append(name)
    assert missing == []


def test_skip_list_is_needed():
    for language, patterns in SKIP.items():
        for pattern, reason in patterns.items():
            assert fnmatch.filter(NAMES, pattern), f"{language}: {pattern} names nothing"
            assert reason.strip()


def test_every_function_is_documented():
    for f in API["functions"]:
        assert f["brief"] and f["since"], f["name"]
        assert all(p["text"] for p in f["params"]), f["name"]


@functools.lru_cache(maxsize=None)
def test_texts():
    return {p: read(p) for pattern in TESTS for p in ROOT.glob(pattern) if p.is_file()}


test_texts.__test__ = False


def used(name, path):
    """By its C name, as a member of its Python class, as a constructor of Julia, or by the tour of
    test_getters.py."""
    if FUNCTIONS[name]["params"] and FUNCTIONS[name]["params"][0]["kind"] == "handle" \
            and ("_get_" in name or name.endswith("_destroy")):
        return True
    for text in test_texts().values():
        if re.search(rf"\b{name}\b", text) or (path and path.replace(".", "_") in text):
            return True
        if path and re.search(rf"\b{path.split('.')[0]}\b", text) \
                and re.search(rf"\.{path.split('.')[-1]}\b", text):
            return True
    return False


def test_every_function_is_used_by_a_test():
    source = read(ROOT / "bindings/python/src/libkernel/_functions.py")
    paths = dict(re.findall(r'"(lk_\w+)": "([\w.]+)"', source))
    assert [n for n in NAMES if not used(n, paths.get(n))] == []


def library():
    path = os.environ.get("LIBKERNEL_LIBRARY")
    if not path:
        pytest.skip("LIBKERNEL_LIBRARY is not set")
    return path


def test_exports_are_the_description():
    done = subprocess.run(["nm", "-D", "--defined-only", "--with-symbol-versions", library()],
                          check=True, text=True, stdout=subprocess.PIPE)
    exported = {}
    for line in done.stdout.splitlines():
        symbol, _, version = line.split()[-1].partition("@@")
        if line.split()[-2] != "A":
            exported[symbol] = version
    assert sorted(set(NAMES) - set(exported)) == []
    assert sorted(set(exported) - set(NAMES)) == []
    for f in API["functions"]:
        node = "X" if f["name"].startswith("lk_x_") else f["since"]
        assert exported[f["name"]] == f"LIBKERNEL_{node}"


def test_generated_files_are_up_to_date():
    done = subprocess.run([sys.executable, str(ROOT / "bindings/api/generate.py"), "--check"],
                          check=False, text=True, stderr=subprocess.PIPE)
    assert done.returncode == 0, done.stderr
