# SPDX-License-Identifier: BSD-3-Clause
"""The checks of the interface see what they are for: a changed signature, a symbol too much, a removed
parameter text, a removed wrapper. Everything happens on copies in a temporary directory."""

import os
import re
import shutil
import subprocess
import sys

import pytest
from interface import API, ROOT

CHECK = ROOT / "tests/abi/check_abi.sh"
# what a C and C++ program needs anyway, oneTBB and the two decompressors that are shared in Debian
NEEDED = {"libtbb.so", "libz.so", "libbz2.so", "libstdc++.so", "libm.so", "libgcc_s.so", "libc.so",
          "libpthread.so", "libdl.so", "ld-linux-x86-64.so", "ld-linux-aarch64.so"}


def stub(f):
    """A definition that has the signature and no body."""
    parameters = ", ".join(f"{p['type']} {p['name']}" for p in f["params"]) or "void"
    value = {"void": "", "const char *": 'return "";'}.get(f["returns"]["type"], "return 0;")
    return f"{f['returns']['type']} {f['name']}({parameters}) {{ {value} }}\n"


class Stubs:
    """Headers, definitions and a library of the same interface without contents."""

    def __init__(self, folder):
        self.folder = folder
        shutil.copytree(ROOT / "include", folder / "include")
        includes = "".join(f'#include "libkernel/{t["name"]}.h"\n' for t in API["topics"])
        self.source = includes + "".join(map(stub, API["functions"]))
        (folder / "exports.map").write_text((ROOT / "src/libkernel.map").read_text())
        self.environment = dict(os.environ, ABI_HEADERS=str(folder / "include"),
                                ABI_DESCRIPTION=str(folder / "stub.abi"))

    def change(self, old, new, header=None):
        """The same change in the definitions and in a header."""
        if header:
            path = self.folder / "include/libkernel" / header
            text = path.read_text()
            assert re.search(old, text)
            path.write_text(re.sub(old, new, text))
        self.source = re.sub(old, new, self.source)

    def build(self):
        (self.folder / "stub.c").write_text(self.source)
        subprocess.run(["cc", "-g", "-shared", "-fPIC", "-w", "-I", "include", "stub.c",
                        "-Wl,--version-script=exports.map", "-o", "libkernel.so"],
                       cwd=self.folder, check=True)

    def check(self, *more):
        return subprocess.run(["sh", str(CHECK), str(self.folder / "libkernel.so"), *more],
                              env=self.environment, text=True, check=False, stdout=subprocess.PIPE)


@pytest.fixture
def stubs(tmp_path):
    if shutil.which("abidw") is None or shutil.which("cc") is None:
        pytest.skip("abigail-tools or a C compiler is missing")
    made = Stubs(tmp_path)
    made.build()
    assert made.check("--refresh").returncode == 0
    assert made.check().returncode == 0
    return made


@pytest.mark.parametrize("old, new, header", [
    (r"(lk_context_set_threads\(lk_context ?\* ?context,\s*)int64_t", r"\1int32_t", "context.h"),
    (r"(lk_options_set_double\(lk_options ?\* ?options,[^)]*)double value", r"\1float value",
     "options.h"),
    (r"(lk_context_set_trace\()lk_context ?\* ?context,\s*lk_trace_kind mask,",
     r"\1lk_trace_kind mask, lk_context *context,", "context.h"),
    (r"uint32_t struct_size; +(/\*\*<.*\*/)\n +const char ?\* ?stage;",
     r"const char *stage; \1\n  uint32_t struct_size;", "trace.h"),
    (r"lk_status lk_conductivity_run\([^)]*\) \{[^}]*\}\n", "", None),
], ids=["narrower", "other_type", "other_order", "other_struct", "removed"])
def test_a_changed_signature_fails(stubs, old, new, header):
    stubs.change(old, new, header)
    stubs.build()
    done = stubs.check()
    assert done.returncode not in (0, 77)
    assert "--refresh" in done.stdout


def test_the_committed_description_is_of_this_interface():
    described = set(re.findall(r"<elf-symbol name='(\w+)'", (ROOT / "tests/abi/libkernel.abi").read_text()))
    assert {f["name"] for f in API["functions"]} == {n for n in described if n.startswith("lk_")}


def dynamic_section():
    library = os.environ.get("LIBKERNEL_LIBRARY")
    if not library:
        pytest.skip("LIBKERNEL_LIBRARY is not set")
    return subprocess.run(["readelf", "-d", "-W", library], check=True, text=True,
                          stdout=subprocess.PIPE).stdout


def test_nothing_else_is_needed():
    needed = {re.sub(r"\.so.*", ".so", n) for n in re.findall(r"NEEDED.*\[(.*)\]", dynamic_section())}
    assert needed - NEEDED == set()


def test_name_of_the_library():
    assert "[libkernel.so.1]" in dynamic_section()


DOCUMENTED = [(f["header"], f["name"], p["name"]) for f in API["functions"] for p in f["params"]]


@pytest.mark.parametrize("header, function, parameter", DOCUMENTED[::len(DOCUMENTED) // 7])
def test_a_removed_parameter_text_stops_the_generator(tmp_path, header, function, parameter):
    headers = tmp_path / "include/libkernel"
    shutil.copytree(ROOT / "include/libkernel", headers)
    text = (headers / header).read_text()
    end = re.search(rf"\b{function}\(", text).start()
    begin = text.rindex("/**", 0, end)
    comment = re.sub(rf" \* @param\[[\w,]+\] +{parameter}\b[\s\S]*?(?= \* @|\n \*/)", "", text[begin:end],
                     count=1)
    assert comment != text[begin:end]
    (headers / header).write_text(text[:begin] + comment + text[end:])
    done = subprocess.run([sys.executable, str(ROOT / "bindings/api/generate.py"), "--library",
                           "libkernel", "--headers", str(headers), "--root", str(tmp_path / "out")],
                          text=True, check=False, stderr=subprocess.PIPE)
    assert done.returncode == 1
    assert re.search(rf"{function}.*parameter {parameter} is not documented", done.stderr)
    assert not (tmp_path / "out").exists()


@pytest.fixture(scope="module")
def tree(tmp_path_factory):
    """What the coverage test reads."""
    root = tmp_path_factory.mktemp("tree")
    ignored = shutil.ignore_patterns("__pycache__", "*.so", "*.o", "build")
    for part in ("bindings", "tests/abi", "include"):
        shutil.copytree(ROOT / part, root / part, ignore=ignored)
    (root / "src").mkdir()
    shutil.copy(ROOT / "src/libkernel.map", root / "src")
    return root


def coverage(root, test):
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-k", test,
         str(root / "tests/abi/test_coverage.py")], text=True, check=False, stdout=subprocess.PIPE,
        cwd=root)


WRAPPERS = {
    "julia": ("bindings/julia/LibKernel/src", "*.jl", "raw*.jl", r"Raw\.lk_conductivity_run\b"),
    "r": ("bindings/r/libkernel/R", "*.R", "raw.R", r"\.lk_conductivity_run\b"),
    "fortran": ("bindings/fortran", "*.f90", "libkernel_raw.f90", r"\blk_conductivity_run\b"),
}


@pytest.mark.parametrize("language", WRAPPERS)
def test_a_removed_wrapper_fails(tree, language):
    folder, files, other, call = WRAPPERS[language]
    test = f"test_idiomatic_layer_reaches_every_function and {language}"
    assert coverage(tree, test).returncode == 0
    changed = {}
    for path in (tree / folder).glob(files):
        text = path.read_text()
        if not path.match(other) and re.search(call, text):
            changed[path] = text
            path.write_text(re.sub(call, "nothing", text))
    assert changed
    done = coverage(tree, test)
    for path, text in changed.items():
        path.write_text(text)
    assert done.returncode == 1 and "lk_conductivity_run" in done.stdout


def test_a_removed_raw_declaration_fails(tree):
    path = tree / "bindings/julia/LibKernel/src/raw.jl"
    text = path.read_text()
    path.write_text(text.replace("\nfunction lk_conductivity_run(", "\nfunction lk_conductivity_walk("))
    done = coverage(tree, "test_raw_layer_declares_every_function and julia")
    path.write_text(text)
    assert done.returncode == 1 and "lk_conductivity_run" in done.stdout
