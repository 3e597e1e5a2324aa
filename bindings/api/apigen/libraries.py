# SPDX-License-Identifier: BSD-3-Clause
"""The libraries the generator serves, and which files it writes for each."""

import json
from dataclasses import dataclass, field
from typing import Callable

from . import (bad_input, c, fortran, fortran_layer, julia, julia_layer, python, python_layer, r, r_layer,
               swig)


@dataclass(frozen=True)
class Library:
    name: str
    prefix: str
    headers: str
    outputs: Callable
    skipped: tuple = field(default=("export.h",))


# topics of libkernel whose Python module is written by hand on top of the generated one
HAND_WRITTEN = ("context", "options", "trace")


def to_json(api):
    """One line for each parameter, field and value; false tags and absent shapes left out."""
    def compact(item):
        kept = {k: v for k, v in item.items() if v not in (False, None)}
        return json.dumps(kept, ensure_ascii=False)

    def block(items):
        return "[" + ",".join("\n   " + compact(i) for i in items) + "]"

    def entry(item):
        parts = [f"{json.dumps(k)}: " + (block(v) if k in ("params", "values", "fields") else
                                         json.dumps(v, ensure_ascii=False))
                 for k, v in item.items()]
        return "  {" + ",\n   ".join(parts) + "}"

    lines = []
    for key, value in api.items():
        if isinstance(value, list):
            value_text = "[\n" + ",\n".join(map(entry, value)) + "\n ]"
        else:
            value_text = json.dumps(value, ensure_ascii=False)
        lines.append(f" {json.dumps(key)}: {value_text}")
    return "{\n" + ",\n".join(lines) + "\n}\n"


def libkernel_outputs(api):
    headers = [f"libkernel/{t['name']}.h" for t in api["topics"]]
    return {
        "bindings/api/api.json": to_json(api),
        "src/libkernel.map": c.export_map(api),
        "src/capi/status.cpp": c.status_unit(api),
        "tests/abi/all_symbols.c": c.all_symbols(api, headers),
        "tests/abi/bad_input.json": bad_input.listing(api),
        "tests/abi/bad_input.c": bad_input.c_program(api, headers, "real_handles.h"),
        "bindings/python/swig/raw.i": swig.raw_interface(
            api, headers, "libkernel._errors", "_raw"),
        "bindings/fortran/libkernel_raw.f90": fortran.raw_module(api, "libkernel_raw"),
        **fortran_layer.outputs(api, "bindings/fortran"),
        "bindings/julia/LibKernel/src/raw.jl": julia.raw_module(
            api, "Raw", "raw_support.jl", "LIBKERNEL_LIBRARY", "libkernel.so.1"),
        **julia_layer.outputs(api, "bindings/julia/LibKernel/src"),
        "bindings/r/libkernel/src/raw.c": r.raw_c(api, headers, "libkernel"),
        "bindings/r/libkernel/R/raw.R": r.raw_r(api),
        **r_layer.outputs(api, "bindings/r/libkernel"),
        "bindings/python/src/libkernel/_errors.py": python.errors_module(api, "LibKernelError"),
        **python_layer.outputs(api, "bindings/python/src/libkernel", HAND_WRITTEN),
    }


def echo_outputs(api):
    here = "tests/bindings/echo"
    return {
        f"{here}/api.json": to_json(api),
        f"{here}/echo.map": c.export_map(api),
        f"{here}/echo_hash.h": c.hash_macro(api),
        f"{here}/all_symbols.c": c.all_symbols(api, ["echo.h"]),
        f"{here}/bad_input.json": bad_input.listing(api),
        f"{here}/bad_input.c": bad_input.c_program(api, ["echo.h"]),
        f"{here}/fortran/echo_raw.f90": fortran.raw_module(api, "echo_raw"),
        f"{here}/julia/raw.jl": julia.raw_module(
            api, "Echo", "../../../../bindings/julia/LibKernel/src/raw_support.jl", "ECHO_LIBRARY",
            "libecho.so"),
        f"{here}/r/raw.c": r.raw_c(api, ["echo.h"], "raw"),
        f"{here}/r/raw.R": r.raw_r(api),
        f"{here}/python/raw.i": swig.raw_interface(api, ["echo.h"], "echo_errors", "echo_raw"),
        f"{here}/python/echo_errors.py": python.errors_module(api, "EchoError"),
    }


ALL = {
    "libkernel": Library("libkernel", "lk", "include/libkernel", libkernel_outputs),
    "echo": Library("echo", "echo", "tests/bindings/echo", echo_outputs, ("echo_hash.h",)),
}
