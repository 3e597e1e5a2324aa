# SPDX-License-Identifier: BSD-3-Clause
"""Cases of bad input for every fallible function, and the C program that tries them.

The base call has 2 for most counts, identities in matrices and zeros in other arrays; one argument is then spoilt. Handles
are those of a header that makes real ones, NULL without it. Getters get the length that their
get_shape tells. The Python test adds the checks of the Python layer.
"""

import json

from . import model, names, shapes

COUNT = 2
# what a call needs to come past its first checks: a grid of two points, atoms with one image
COUNTS = {"n_super": 4, "n_bz_map": 3, "n_tetrahedra": 24}
VALUES = {"bz_grid_type": 2}
CYCLES = {"d_diag": [2, 1, 1], "bz_map": [0, 1, 2], "first_triplet": [0, 1, 2], "masses": [1],
          "multiplicity": [1, 0], "permutations": [0, 1], "permutation": [0, 1],
          "band_indices": [0, 1], "p2s_map": [0, 1], "s2p_map": [0, 1], "s2pp": [0, 1],
          "p2s": [0, 1], "bz_to_grid": [0, 1], "map_triplets": [0, 1], "grid_points": [0, 1],
          "q_direction": [1, 0, 0], "direction_cartesian": [1, 0, 0], "sigmas": [1]}
STRINGS = {("lk_options_get_count", "function"): "lk_conductivity_create",
           ("lk_options_describe", "function"): "lk_conductivity_create",
           ("lk_grid_integration_weights_compute", "function"): "density"}
IDENTITY = [1, 0, 0, 0, 1, 0, 0, 0, 1]


def count(name):
    return COUNTS.get(name, COUNT)


def string(function, p):
    return STRINGS.get((function["name"], p["name"]), "x")


def cycle(p):
    """Values that fill an input array over and over, or None for zeros."""
    if p["direction"] == "out":
        return None
    if p["name"] in CYCLES:
        return CYCLES[p["name"]]
    return IDENTITY if p["shape"][-2:] == ["3", "3"] else None


def sizes(function):
    return {n for p in function["params"] for e in p["shape"] or [] for n in model.extent_names(e)}


def implicit(api, p):
    """Context and options: NULL is always right."""
    return p["kind"] == "handle" and p["element"] in (f"{api['prefix']}_context",
                                                      f"{api['prefix']}_options")


def own_options(api, function):
    return function["name"].startswith(f"{api['prefix']}_options_")


def needed(api, function, p):
    """A handle without which the base call says no more than that it is NULL."""
    return p["kind"] == "handle" and not p["optional"] and (
        not implicit(api, p) or (own_options(api, function) and p["name"] == "options"))


def cases_of(api, function):
    """(kind, parameter) in the order of the parameters."""
    found = []
    used = sizes(function)
    own = own_options(api, function)
    for p in function["params"]:
        name, kind = p["name"], p["kind"]
        pointer = kind in ("array", "strings", "string", "handle", "value_out", "string_out",
                           "handle_out", "struct")
        if pointer and not p["optional"] and (not implicit(api, p) or own):
            found.append(("null", name))
        if kind == "value" and name in used:
            found += [("negative", name), ("overflow", name)]
        if kind in ("array", "value") and p["element"] in ("double", "float", "complex") \
                and p["direction"] != "out" and not p["nan"]:
            found += [("nan", name), ("infinite", name)] if kind == "array" else [("nan", name)]
        if kind in ("array", "value") and p["index"] and p["direction"] != "out":
            found += [("index_high", name), ("index_negative", name)]
    return found


def fallible(api):
    return [f for f in api["functions"] if f["returns"]["kind"] == "status" and f["params"]]


def listing(api):
    entries = {f["name"]: cases_of(api, f) for f in fallible(api)}
    lines = [f' {json.dumps(name)}: {json.dumps(cases)}' for name, cases in entries.items() if cases]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def elements(p):
    values = {n: count(n) for e in p["shape"] for n in model.extent_names(e)}
    total = 1
    for e in p["shape"]:
        total *= shapes.evaluate(e, values)
    return total


def c_element(api, p):
    return f"{api['prefix']}_complex" if p["element"] == "complex" else p["element"]


def shape_getter(api, function):
    """The function that tells the length n of an array getter, or None."""
    noun, _, array = function["name"].partition("_get_")
    names_ = {f["name"] for f in api["functions"]}
    has_n = any(p["name"] == "n" and p["kind"] == "value" for p in function["params"])
    return f"{noun}_get_shape" if array and has_n and f"{noun}_get_shape" in names_ else None


def declare_length(function, getter):
    handle, array = function["params"][0]["name"], function["name"].partition("_get_")[2]
    return [f"  int64_t n = {COUNT}, rank_, extents_[8];",
            f'  if ({getter}({handle}, "{array}", &rank_, extents_) == 0)',
            "    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];",
            "  if (n == 0 && bad >= 0) return masked;"]


def declare(api, p, used, real, function):
    """Lines of one argument of the base call, and its expression in the call."""
    name, kind = p["name"], p["kind"]
    getter = shape_getter(api, function) if real else None
    if kind == "value" and name == "n" and getter:
        return declare_length(function, getter), name
    if kind == "value":
        value = {"double": "1.0", "float": "1.0f"}.get(
            p["element"], str(count(name) if name in used else VALUES.get(name, 0)))
        return [f"  {p['element']} {name} = {value};"], name
    if kind == "array":
        ctype = c_element(api, p)
        room = "real_elements" if getter and "n" in p["shape"] else elements(p)
        static = "static " if room == "real_elements" else ""
        lines = [f"  {static}{ctype} {name}_[{room}];", f"  {ctype} *{name} = {name}_;"]
        fill = "0x5a" if p["direction"] == "out" else "0"
        lines.append(f"  memset({name}_, {fill}, sizeof {name}_);")
        if cycle(p) and p["element"] != "complex":
            lines.append(f"  REPEAT({ctype}, {name}_, {', '.join(map(str, cycle(p)))});")
        return lines, name
    if kind == "strings":
        texts = ", ".join(['"x"'] * elements(p))
        return [f"  const char *{name}_[] = {{{texts}}};",
                f"  const char *const *{name} = {name}_;"], name
    if kind == "string":
        return [f'  const char *{name} = "{string(function, p)}";'], name
    if kind in ("value_out", "string_out", "handle_out"):
        ctype = {"value_out": p["element"], "string_out": "const char *",
                 "handle_out": f"{p['element']} *"}[kind]
        space = "" if ctype.endswith("*") else " "
        return [f"  {ctype}{space}{name}_;", f"  memset(&{name}_, 0x5a, sizeof {name}_);",
                f"  {ctype}{space}*{name} = &{name}_;"], name
    if kind == "handle":
        made = f"real_{p['element']}()" if real and needed(api, function, p) else "NULL"
        return [f"  {p['element']} *{name} = {made};"], name
    if kind == "struct":
        return [f"  {p['element']} {name}_;", f"  memset(&{name}_, 0, sizeof {name}_);",
                f"  {p['element']} *{name} = &{name}_;"], name
    return [], "NULL"


def spoil(api, p, kind):
    name = p["name"]
    at = f"{name}_[0]" if p["kind"] == "array" else name
    if p["element"] == "complex":
        at += ".re"
    return {
        "null": f"{name} = NULL;", "negative": f"{name} = -1;", "overflow": f"{name} = INT64_MAX / 2;",
        "nan": f"{at} = NAN;", "infinite": f"{at} = INFINITY;",
        "index_high": f"{at} = INT64_C(1) << 40;", "index_negative": f"{at} = -1;",
    }[kind]


def outputs_of(function):
    return [p for p in function["params"] if p["direction"] == "out"
            and p["kind"] in ("array", "value_out", "string_out", "handle_out")]


def function_code(api, f, cases, real):
    used = sizes(f)
    lines = [f"static int try_{f['name']}(int bad) {{"]
    arguments = []
    for p in f["params"]:
        declared, expression = declare(api, p, used, real, f)
        lines += declared
        arguments.append(expression)
    lines.append("  switch (bad) {")
    by_name = {p["name"]: p for p in f["params"]}
    for i, (kind, name) in enumerate(cases):
        lines.append(f"    case {i}: {spoil(api, by_name[name], kind)} break;")
    lines += ["    default: break;", "  }", "  arm_fault();",
              names.wrap(f"const int32_t status = {f['name']}({', '.join(arguments)});", 96, "  ",
                         "      "), "  int same = 1;"]
    for p in outputs_of(f):
        object_ = f"{p['name']}_" if p["kind"] == "array" else f"&{p['name']}_"
        lines.append(f"  same &= untouched({object_}, sizeof {p['name']}_);")
    for p in f["params"]:
        if p["kind"] == "handle_out":
            lines.append(f"  if (status == 0) {p['element']}_destroy({p['name']}_);")
    lines += [f"  return verdict(status, same, {api['prefix']}_error_message());", "}"]
    return "\n".join(lines)


def named_by(function, kind, name):
    """Parameters that a refusal may name: a wrong count shows in the arrays that it measures."""
    arrays = [p["name"] for p in function["params"]
              if any(name in model.extent_names(e) for e in p["shape"] or [])]
    return " ".join([name, *(arrays if kind in ("negative", "overflow") else [])])


def c_cases(api, f, real):
    """Without real handles the handle is the only argument that can be tried."""
    cases = cases_of(api, f)
    handles = {p["name"] for p in f["params"] if needed(api, f, p)}
    if not handles or real:
        return cases
    return [c for c in cases if c[1] in handles]


def c_program(api, includes, real=None):
    """real: a header with real_<handle>() for each kind of handle, real_handles_make() and
    real_handles_free(); then each function is also called with a fault injected."""
    functions = [(f, c_cases(api, f, real)) for f in fallible(api)]
    functions = [(f, cases) for f, cases in functions if cases or real]
    rows = [f'    {{"{f["name"]}", "{kind}", "{name}", "{named_by(f, kind, name)}", '
            f'try_{f["name"]}, {i}}},'
            for f, cases in functions for i, (kind, name) in enumerate(cases)]
    prepare = ["  real_handles_make();"] if real else []
    finish = ["  real_handles_free();"] if real else []
    every = ["static const bad_case functions[] = {",
             *(f'    {{"{f["name"]}", "fault", "", "", try_{f["name"]}, -1}},' for f, _ in functions),
             "};", ""] if real else []
    faults = ["  failed |= run_faults(functions, (int)(sizeof functions / sizeof *functions), "
              "argc > 1 ? argv[1] : NULL);"] if real else []
    return "\n".join([
        "/* SPDX-License-Identifier: BSD-3-Clause */", f"/* {names.NOTE} */",
        *(f'#include "{i}"' for i in includes), "",
        *([f'#include "{real}"'] if real else []), '#include "bad_input.h"', "",
        "\n\n".join(function_code(api, f, cases, real) for f, cases in functions), "",
        "static const bad_case cases[] = {", *rows, "};", "", *every,
        "int main(int argc, char **argv) {", *prepare,
        "  int failed = run(cases, (int)(sizeof cases / sizeof *cases), "
        "argc > 1 ? argv[1] : NULL);", *faults, *finish, "  return failed;", "}",
    ]) + "\n"
