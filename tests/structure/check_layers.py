#!/usr/bin/env python3
"""Checks that includes point downward and that third parties stay in their folders.

capi -> {phonon, phonon3, lmm, dimarray, phylo, io} -> lattice -> common; families never include one
another; only capi includes libkernel/*.h; oneTBB only in common/parallel; Eigen only in .cpp files
and never in a Highway unit.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
SRC = ROOT / "src"
FAMILIES = {"phonon", "phonon3", "lmm", "dimarray", "phylo"}
ALLOWED = {
    "common": {"common"},
    "lattice": {"common", "lattice"},
    "io": {"common", "lattice", "io"},
    **{family: {"common", "lattice", family} for family in FAMILIES},
    "capi": {"common", "lattice", "io", "capi", "libkernel", *FAMILIES},
}
COMMON_ORDER = {
    "core": {"core"},
    "trace": {"core", "trace"},
    "simd": {"core", "simd"},
    "options": {"core", "options"},
    "parallel": {"core", "trace", "parallel"},
    "backend": {"core", "trace", "simd", "parallel", "backend"},
    "linalg": {"core", "trace", "simd", "parallel", "backend", "linalg"},
}
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', re.M)


def problems(path):
    parts = path.relative_to(SRC).parts
    layer = parts[0]
    text = path.read_text(encoding="utf-8")
    is_kernel_unit = "HWY_BEFORE_NAMESPACE" in text
    for target in INCLUDE.findall(text):
        top = target.split("/")[0]
        if top in ALLOWED or top == "libkernel":
            if top not in ALLOWED[layer]:
                yield f"{layer} includes {target}"
            if layer == top == "common" and target.split("/")[1] not in COMMON_ORDER[parts[1]]:
                yield f"common/{parts[1]} includes {target}"
        if top in ("tbb", "oneapi") and parts[:2] != ("common", "parallel"):
            yield f"oneTBB outside common/parallel: {target}"
        if top in ("Eigen", "unsupported") and (path.suffix != ".cpp" or is_kernel_unit):
            yield f"Eigen in a header or kernel unit: {target}"
        if top == "hwy" and not is_kernel_unit and not path.name.endswith("-inl.h"):
            yield f"Highway outside a kernel unit: {target}"


def main():
    checked, found = 0, []
    for path in sorted(SRC.rglob("*")):
        if path.suffix in (".hpp", ".cpp", ".h", ".inl"):
            checked += 1
            found += [f"{path.relative_to(ROOT)}: {p}" for p in problems(path)]
    for line in found:
        print(line)
    print(f"{checked} files, {len(found)} includes against the layers")
    sys.exit(bool(found) or not checked)


if __name__ == "__main__":
    main()
