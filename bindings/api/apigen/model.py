# SPDX-License-Identifier: BSD-3-Clause
"""Checks what Doxygen read and makes the description (api.json) from it.

Kinds of a parameter: value, value_out, array, string, string_out, strings, handle, handle_out,
callback, user_data, free_fn, struct. A parameter has `direction` (in, out, inout), `element` (the C
type below the pointer), `shape` (list of expressions, arrays only) and the tags optional, index,
matrix, nan.
"""

import ast
import hashlib
import json
import re

from . import doxygen

SCHEMA = 1
TAGS = ("optional", "index", "matrix", "nan")
ELEMENTS = {"int64_t", "int32_t", "int8_t", "uint32_t", "double", "float"}
UNITS = re.compile(
    r"(?<![\w/])(1/THz|THz|1/Angstrom|eV/Angstrom\^[23]|eV/Angstrom|Angstrom\^3|cubic Angstrom|Angstrom|"
    r"W/\(m K\)|eV/K|eV|micrometre|nanoseconds|ps|K|u)(?![\w/])")


class Reader:
    def __init__(self, headers, name, prefix):
        self.headers, self.name, self.prefix = headers, name, prefix
        self.problems = []
        self.handles, self.structs, self.aliases, self.callbacks = {}, {}, {}, {}

    def read(self):
        files = doxygen.read_headers(self.headers, self.problems)
        for header, found in files.items():
            self.read_types(header, found)
        functions = [self.function(header, f) for header, found in files.items()
                     for f in found["functions"]]
        enums = [dict(e, header=header) for header, found in files.items() for e in found["enums"]]
        for item in [*enums, *self.handles.values(), *self.structs.values(),
                     *self.callbacks.values()]:
            if not item["brief"]:
                self.problems.append(f"{item['header']}: {item['name']} has no documentation")
        functions.sort(key=lambda f: (list(files).index(f["header"]), f["line"]))
        for f in functions:
            del f["line"]
        api = {
            "schema": SCHEMA, "library": self.name, "prefix": self.prefix, "api_hash": "",
            "topics": [{"name": h[:-2], "brief": f["brief"]} for h, f in files.items()],
            "enums": enums, "aliases": self.aliases, "handles": list(self.handles.values()),
            "structs": list(self.structs.values()), "callbacks": list(self.callbacks.values()),
            "functions": functions,
        }
        api["api_hash"] = api_hash(api)
        return api

    # ---- types

    def read_types(self, header, found):
        for s in found["structs"]:
            self.structs[s["name"]] = dict(s, header=header)
        for t in found["typedefs"]:
            name, kind = t["name"], t["type"]
            if kind == f"struct {name}":
                if name not in self.structs:
                    self.handles[name] = {"name": name, "header": header, "brief": t["brief"]}
            elif t["args"]:
                self.callbacks[name] = self.callback(header, t)
            elif kind in ELEMENTS:
                self.aliases[name] = kind
        for name in self.structs:
            self.handles.pop(name, None)

    def callback(self, header, typedef):
        params = []
        for text in typedef["args"].lstrip(")").strip("()").split(","):
            match = re.fullmatch(r"\s*(.*?[\s*])(\w+)\s*", text)
            params.append({"name": match[2], "type": match[1].strip()})
        return {"name": typedef["name"], "header": header, "brief": typedef["brief"],
                "returns": typedef["type"].rstrip("(* "), "params": params}

    def element(self, base):
        """int64_t for int64_t, int32_t for an enumeration, complex for <prefix>_complex."""
        if base in ELEMENTS:
            return base
        if base in self.aliases:
            return self.aliases[base]
        if base == f"{self.prefix}_complex":
            return "complex"
        return None

    # ---- functions

    def function(self, header, f):
        where = f"{header}:{f['line']}: {f['name']}"

        def problem(text):
            self.problems.append(f"{where}: {text}")

        if not f["name"].startswith(self.prefix + "_"):
            problem(f"the name does not start with {self.prefix}_")
        if not f["brief"]:
            problem("no first sentence")
        if not re.fullmatch(r"\d+\.\d+", f["since"]):
            problem("@since is missing or not of the form 1.0")
        names = [name for name, _ in f["params"]]
        for name in f["docs"]:
            if name not in names:
                problem(f"@param {name} names no parameter")
        params = []
        for name, ctype in f["params"]:
            direction, text = f["docs"].get(name, (None, None))
            if text is None:
                problem(f"parameter {name} is not documented")
            elif direction is None:
                problem(f"parameter {name} has no direction")
            params.append(self.parameter(problem, name, ctype, direction or "in", text or ""))
        self.check_shapes(problem, params)
        returns = self.returned(problem, f)
        result = {
            "name": f["name"], "header": header, "line": f["line"], "brief": f["brief"],
            "details": f["details"], "since": f["since"], "returns": returns, "params": params,
        }
        return result

    def returned(self, problem, f):
        ctype = f["type"]
        result = {"type": ctype, "kind": "value", "text": f["return"], "statuses": []}
        if ctype == "void":
            result["kind"] = "void"
        elif ctype == f"{self.prefix}_status":
            result["kind"] = "status"
            result["statuses"] = re.findall(rf"{self.prefix.upper()}_(?:OK|E_\w+)", f["return"])
            if not result["statuses"]:
                problem("@return lists no status")
        elif ctype.replace(" ", "") == "constchar*":
            result["kind"] = "string"
        elif self.element(ctype) is None:
            problem(f"return type {ctype} is not one of the interface's types")
        if ctype != "void" and not f["return"]:
            problem("@return is missing")
        return result

    def parameter(self, problem, name, ctype, direction, text):
        direction = direction.replace(",", "")
        tags = [t for t in TAGS if f"§{t}§" in text]
        text = re.sub(r"\s+", " ", re.sub(r"§\w+§", "", text)).strip()
        shape_text = re.match(r"((?:\[[^\]]*\]\s*)+)", text)
        shape = re.findall(r"\[([^\]]*)\]", shape_text[1]) if shape_text else None
        p = {"name": name, "type": ctype, "kind": None, "element": None, "direction": direction,
             "shape": None, "text": text[shape_text.end():] if shape_text else text, "unit": None}
        unit = UNITS.search(p["text"])
        p["unit"] = unit[1] if unit else None
        for t in TAGS:
            p[t] = t in tags
        self.classify(problem, p, shape)
        return p

    def classify(self, problem, p, shape):
        compact = re.sub(r"\s*\*\s*", "*", p["type"])
        constant = compact.startswith("const ")
        base, stars = re.fullmatch(r"(?:const )?(\w+)((?:\*(?:const)?)*)", compact).groups() \
            if re.fullmatch(r"(?:const )?(\w+)((?:\*(?:const)?)*)", compact) else (compact, "")
        element = self.element(base)
        p["element"] = element or base
        if base == "char" and constant:
            p["kind"] = {"*": "string", "**": "string_out", "*const*": "strings"}.get(stars)
            if p["kind"] == "strings":
                p["shape"] = shape
        elif base in self.callbacks and not stars:
            p["kind"] = "free_fn" if len(self.callbacks[base]["params"]) == 1 else "callback"
        elif base == "void" and stars == "*":
            p["kind"] = "user_data"
        elif base in self.handles:
            p["kind"] = {"*": "handle", "**": "handle_out"}.get(stars)
        elif element and not stars:
            p["kind"] = "value"
        elif element and stars == "*":
            p["kind"], p["shape"] = ("array", shape) if shape else ("value_out", None)
        elif base in self.structs and stars == "*":
            p["kind"] = "struct"
        if p["kind"] is None:
            problem(f"parameter {p['name']} has the type {p['type']}, which has no mapping")
            p["kind"] = "value"
            return
        self.check_direction(problem, p, constant, shape)

    def check_direction(self, problem, p, constant, shape):
        name, kind, direction = p["name"], p["kind"], p["direction"]
        if kind in ("value_out", "string_out", "handle_out") and direction != "out":
            problem(f"parameter {name} is a pointer without a shape, so it must be [out]; "
                    "an array needs its shape in brackets after the name")
        if kind == "array" and constant != (direction == "in"):
            problem(f"parameter {name}: [{direction}] disagrees with {p['type']}")
        if kind == "strings" and not shape:
            problem(f"parameter {name}: a list of texts needs its shape")
        if kind in ("value", "string", "strings") and direction != "in":
            problem(f"parameter {name}: {p['type']} can only be [in]")

    def check_shapes(self, problem, params):
        counts = {p["name"] for p in params if p["kind"] == "value" and p["element"] == "int64_t"}
        for p in params:
            for extent in p["shape"] or []:
                try:
                    used = extent_names(extent)
                except ValueError as e:
                    problem(f"parameter {p['name']}: {e}")
                    continue
                for name in sorted(used - counts):
                    problem(f"parameter {p['name']}: extent [{extent}] uses {name}, which is no "
                            "int64_t parameter of this function")


def extent_names(extent):
    """Names used in a shape extent; refuses anything but sums and products."""
    try:
        tree = ast.parse(extent, mode="eval")
    except SyntaxError as e:
        raise ValueError(f"extent [{extent}] is no expression") from e
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            names.add(node.id)
        elif isinstance(node, ast.Constant):
            if not isinstance(node.value, int):
                raise ValueError(f"extent [{extent}] has a constant that is no integer")
        elif not isinstance(node, (ast.Expression, ast.BinOp, ast.Add, ast.Mult, ast.Load)):
            raise ValueError(f"extent [{extent}] is more than a sum or product")
    return names


def render_extent(extent, name, multiply, add):
    """An extent in another language: callbacks for names, products and sums."""
    def walk(node):
        if isinstance(node, ast.Name):
            return name(node.id)
        if isinstance(node, ast.Constant):
            return str(node.value)
        pair = walk(node.left), walk(node.right)
        return multiply(*pair) if isinstance(node.op, ast.Mult) else add(*pair)
    return walk(ast.parse(extent, mode="eval").body)


def api_hash(api):
    """Hash of what a binding depends on: signatures, shapes, types, values; not of texts."""
    signatures = {
        "schema": api["schema"],
        "functions": [[f["name"], f["returns"]["type"],
                       [[p["name"], p["type"], p["direction"], p["shape"], p["optional"], p["index"],
                         p["matrix"]] for p in f["params"]]] for f in api["functions"]],
        "enums": [[v["name"], v["value"]] for e in api["enums"] for v in e["values"]],
        "structs": [[s["name"], [[f["name"], f["type"], f["array"]] for f in s["fields"]]]
                    for s in api["structs"]],
        "callbacks": [[c["name"], c["returns"], c["params"]] for c in api["callbacks"]],
    }
    text = json.dumps(signatures, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def status_values(api):
    """Error statuses as (name, value, brief), success left out."""
    return [(v["name"], v["value"], v["brief"]) for e in api["enums"]
            if e["name"] == f"{api['prefix']}_status_value"
            for v in e["values"] if v["value"] != 0]


def arguments(function):
    """Parameters that the raw layers take: everything but what they return."""
    return [p for p in function["params"]
            if p["kind"] not in ("value_out", "string_out", "handle_out", "user_data", "free_fn")]


def results(function):
    """Parameters that the raw layers return."""
    return [p for p in function["params"] if p["kind"] in ("value_out", "string_out", "handle_out")]


def is_destroy(function):
    return function["name"].endswith("_destroy") and len(function["params"]) == 1
