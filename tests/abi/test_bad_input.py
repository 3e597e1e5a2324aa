# SPDX-License-Identifier: BSD-3-Clause
"""Every public function with every kind of bad input: an exception with a documented status and a text
that names the argument, and outputs as they were. Each function is tried in a child process, so that a crash is a failure and not the end."""

import json
import os
import pickle
import sys
import tempfile

import numpy as np
import pytest
from interface import API, FUNCTIONS, bad_input, model, package, raw_handle

lk = package()
from libkernel import _raw  # noqa: E402

DTYPES = {"double": np.float64, "float": np.float32, "int64_t": np.int64, "int32_t": np.int32,
          "int8_t": np.int8, "complex": np.complex128}


def base_argument(f, p):
    kind, used = p["kind"], bad_input.sizes(f)
    if kind == "value":
        if p["element"] in ("double", "float"):
            return 1.0
        name = p["name"]
        return bad_input.count(name) if name in used else bad_input.VALUES.get(name, 0)
    if kind == "array":
        made = np.zeros(bad_input.elements(p), DTYPES[p["element"]])
        if p["direction"] == "out":
            made.view(np.uint8)[:] = 0x5A
        elif bad_input.cycle(p) and p["element"] != "complex":
            made[:] = np.resize(bad_input.cycle(p), made.size)
        return made
    if kind == "strings":
        return ["x"] * bad_input.elements(p)
    if kind == "string":
        return bad_input.string(f, p)
    if kind == "handle":
        return raw_handle(p["element"]) if not p["optional"] else None
    return None


def spoilt(p, kind, value):
    """The argument of a case, as C would see it."""
    if kind == "null":
        return None
    if kind in ("negative", "overflow"):
        return -1 if kind == "negative" else 2**62
    bad = {"nan": np.nan, "infinite": np.inf, "index_high": 2**40, "index_negative": -1}[kind]
    if p["kind"] != "array":
        return bad
    changed = value.copy()
    changed[0] = bad
    return changed


def python_cases(f):
    """(kind, parameter, argument, exception) that the Python layer itself refuses."""
    for p in model.arguments(f):
        value = base_argument(f, p)
        name = p["name"]
        if p["kind"] == "array":
            other = np.int32 if p["element"] in ("double", "float", "complex") else np.float64
            yield "dtype", name, value.astype(other), TypeError
            yield "list", name, value.tolist(), TypeError
            yield "length", name, np.zeros(value.size + 1, value.dtype), lk.ShapeError
            if value.size > 1:
                yield "strided", name, np.zeros(2 * value.size, value.dtype)[::2], ValueError
            if p["direction"] != "in":
                frozen = value.copy()
                frozen.flags.writeable = False
                yield "read_only", name, frozen, ValueError
        elif p["kind"] == "strings":
            yield "length", name, value + ["x"], lk.ShapeError
            yield "type", name, [1] * len(value), TypeError
        elif p["kind"] == "handle":
            yield "type", name, "x", TypeError
        elif p["kind"] == "string":
            yield "type", name, 1, TypeError
        elif p["kind"] == "value":
            yield "type", name, "x", TypeError
        elif p["kind"] == "callback":
            yield "type", name, "x", TypeError


def attempt(f, name, argument):
    """(exception or None, names of the outputs that changed)."""
    given = [argument if p["name"] == name else base_argument(f, p) for p in model.arguments(f)]
    outputs = [(p["name"], a, a.copy()) for p, a in zip(model.arguments(f), given)
               if p["direction"] == "out" and isinstance(a, np.ndarray)]
    error = None
    try:
        getattr(_raw, f["name"])(*given)
    except Exception as e:  # noqa: BLE001
        error = e
    return error, [n for n, now, was in outputs if now.tobytes() != was.tobytes()]


def refusal_problems(f, kind, name, error, base_text):
    """What is wrong with the exception of a bad argument."""
    if error is None:
        return ["accepted"]
    found = [] if str(error) else [f"{type(error).__name__} without a text"]
    if isinstance(error, lk.LibKernelError):
        status = _raw.lk_status_name(error.status)
        # the Python layer itself compares the lengths of arrays
        if status not in [*f["returns"]["statuses"], "LK_E_SHAPE"]:
            found.append(f"{status} is not documented")
    named = bad_input.named_by(f, kind, name).split()
    if not any(n in str(error) for n in named) and "handle is NULL" not in str(error) \
            and str(error) != base_text:
        found.append(f"not named in: {error}")
    return found


def problems(f, cases):
    found = []
    parameters = {p["name"]: p for p in f["params"]}
    base_text = str(attempt(f, None, None)[0])
    for kind, name in cases:
        p = parameters[name]
        if p["kind"] in ("value_out", "string_out", "handle_out"):
            continue
        error, touched = attempt(f, name, spoilt(p, kind, base_argument(f, p)))
        found += [f"{kind} {name}: {text}" for text in refusal_problems(f, kind, name, error, base_text)]
        if touched:
            found.append(f"{kind} {name}: changed {touched}")
    for kind, name, argument, expected in python_cases(f):
        error, touched = attempt(f, name, argument)
        if not isinstance(error, expected) or name not in str(error):
            found.append(f"{kind} {name}: expected {expected.__name__} naming it, got {error!r}")
        if touched:
            found.append(f"{kind} {name}: changed {touched}")
    return found


def in_child(f, cases):
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read)
        os.chdir(tempfile.mkdtemp())  # writers are given names without a folder
        try:
            answer = problems(f, cases)
        except BaseException as e:  # noqa: BLE001
            answer = [f"the test itself failed: {e!r}"]
        with os.fdopen(write, "wb") as pipe:
            pickle.dump(answer, pipe)
        os._exit(0)
    os.close(write)
    with os.fdopen(read, "rb") as pipe:
        data = pipe.read()
    status = os.waitpid(child, 0)[1]
    return pickle.loads(data) if data else [f"ended by signal {os.WTERMSIG(status)}"]


with open(os.path.join(os.path.dirname(__file__), "bad_input.json"), encoding="utf-8") as file:
    CASES = json.load(file)


@pytest.mark.parametrize("name", [f["name"] for f in API["functions"] if f["params"]])
def test_bad_input(name):
    sys.stdout.flush()
    f = FUNCTIONS[name]
    assert in_child(f, CASES.get(name, [])) == []


def test_the_cases_are_those_of_the_description():
    assert CASES == {f["name"]: [list(c) for c in bad_input.cases_of(API, f)]
                     for f in bad_input.fallible(API) if bad_input.cases_of(API, f)}
