# SPDX-License-Identifier: BSD-3-Clause
"""What the idiomatic layers of column-major languages share: parts of a function, shapes."""

import re

from . import model, names, python_layer, shapes

OVERRIDES = python_layer.OVERRIDES


class Layer(python_layer.Layer):
    """Sorts functions as the Python layer does; names array-level functions by their C names."""

    def plain_name(self, f):
        """linalg_eigh_hermitian_batch for lk_linalg_eigh_hermitian_batch_compute."""
        name = f["name"][len(self.prefix) + 1:].removesuffix("_compute")
        return name.replace("_get_", "_")

    def is_array_getter(self, f):
        last = f["params"][-1] if f["params"] else None
        return "_get_" in f["name"] and bool(last) and last["kind"] == "array" \
            and last["shape"] == ["n"]

    def is_list_of_texts(self, f):
        """(plural, count) of a getter that reads one text of a list."""
        return OVERRIDES["text_lists"].get(f["name"])

    def shape_getter(self, noun):
        return next((f for f in self.members[noun] if f["name"].endswith("_get_shape")), None)

    def parts(self, f, this=None):
        """Sorted parameters of a function that is called with arrays."""
        sizes = shapes.inferred_sizes(f)
        own = self.own(f, this) if this else None
        plan = {"sizes": sizes, "own": own, "required": [], "optional": [], "outputs": [],
                "scalars": [], "context": False, "options": False}
        for p in f["params"]:
            kind = p["kind"]
            inferred = kind == "value" and p["name"] in sizes
            if p is own or inferred or kind in ("user_data", "free_fn"):
                continue
            if kind == "handle" and p["element"] in (self.context, self.options):
                plan["context" if p["element"] == self.context else "options"] = True
            elif kind in ("value_out", "string_out", "handle_out"):
                plan["scalars"].append(p)
            elif kind == "array" and p["direction"] == "out":
                plan["outputs"].append(p)
            else:
                plan["optional" if p["optional"] and kind != "value" else "required"].append(p)
        return plan

    def is_bool(self, p):
        return p["type"].rstrip("* ") == "int32_t"


def result_shape(p):
    """Extents of a getter's array in C order, from the words "shape [a][b]" of its text."""
    found = re.search(r"shape ((?:\[[^\]]+\])+)", p["text"])
    return re.findall(r"\[([^\]]+)\]", found[1]) if found else ["n"]


def result_text(p):
    """The text of a getter's array without the shape in C order."""
    text = re.sub(r",?\s*(?:of )?shape (?:\[[^\]]+\])+", "", p["text"])
    return text.strip()


def shown_shape(p, extents=None):
    """(3, n_atoms) for [n_atoms][3]; a matrix keeps its order."""
    given = list(extents or p["shape"] or [])
    if not given:
        return ""
    if not p["matrix"]:
        given.reverse()
    return "(" + ", ".join(given) + ("," if len(given) == 1 else "") + ")"


def problems(api):
    """What no column-major layer can do with a declaration."""
    found = []
    for f in api["functions"]:
        for p in f["params"]:
            where = f"{f['header']}: {f['name']}: {p['name']}"
            if p["matrix"] and p["shape"] != ["n"] and len(p["shape"] or []) != 2:
                found.append(f"{where} is tagged @matrix and has no two dimensions")
            if p["direction"] == "inout" and p["kind"] == "array" and (p["matrix"] or p["index"]):
                found.append(f"{where} is changed in place and tagged @index or @matrix")
            getter = "_get_" in f["name"] and p["kind"] == "array" and p["shape"] == ["n"]
            if getter and p["direction"] == "out" and result_shape(p) == ["n"]:
                found.append(f"{where} has no \"shape [...]\" in its text")
    return found


def raised(api, f):
    return [names.error_class(api, s)[0] for s in f["returns"]["statuses"] if not s.endswith("_OK")]


def extent(expression, name=lambda n: n):
    return model.render_extent(expression, name, lambda a, b: f"{a} * {b}",
                               lambda a, b: f"{a} + {b}")
