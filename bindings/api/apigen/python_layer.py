# SPDX-License-Identifier: BSD-3-Clause
"""Idiomatic Python: one class for each handle, one function for each array-level kernel."""

import json
from pathlib import Path

from . import model, names, shapes

OVERRIDES = json.loads((Path(__file__).parent.parent / "overrides.json").read_text())
DTYPES = {"double": "np.float64", "float": "np.float32", "int64_t": "np.int64",
          "int32_t": "np.int32", "int8_t": "np.int8", "uint32_t": "np.uint32",
          "complex": "np.complex128"}
RESERVED = {"lambda", "map", "filter", "type", "in", "is", "from", "global"}
HEAD = ["from __future__ import annotations", "", "from typing import TYPE_CHECKING, Any, NamedTuple",
        "", "import numpy as np", "from numpy.typing import ArrayLike, NDArray", ""]


def fold(line, indent):
    """A long call on several lines."""
    if len(indent) + len(line) <= 100:
        return indent + line
    if " if want_" in line:
        target, value = line.split(" = ", 1)
        return names.wrap(f"{target} = ({value})", 96, indent, indent + "    ")
    return names.wrap(line, 96, indent, indent + "    ")


def all_line(exported):
    return names.wrap(f"__all__ = {json.dumps(list(exported))}", 96, "", "    ")


class Layer:
    def __init__(self, api):
        self.api = api
        self.prefix = api["prefix"]
        self.context, self.options = f"{self.prefix}_context", f"{self.prefix}_options"
        self.nouns = {h["name"]: names.camel(h["name"][len(self.prefix) + 1:]) for h in api["handles"]}
        self.briefs = {h["name"]: h["brief"] for h in api["handles"]}
        self.members, self.loose = self.sort()

    # ---- which function belongs where

    def owner(self, f):
        """The handle whose class the function is a member of: it makes that handle or takes it
        first, or takes other handles and carries its name."""
        candidates = [h for h in self.nouns if f["name"].startswith(h + "_")]
        if not candidates:
            return None
        noun = max(candidates, key=len)
        handles = [p for p in f["params"] if p["kind"] in ("handle", "handle_out")
                   and p["element"] not in (self.context, self.options)]
        if noun in (self.context, self.options):
            return noun if any(p["element"] == noun for p in f["params"][:1]) else None
        return noun if handles else None

    def sort(self):
        members, loose = {h: [] for h in self.nouns}, {}
        for f in self.api["functions"]:
            noun = self.owner(f)
            if noun:
                members[noun].append(f)
            else:
                loose.setdefault(f["header"][:-2], []).append(f)
        return members, loose

    def member_name(self, noun, f):
        """(name, kind): kind is property, method, class or static."""
        rest = f["name"][len(noun) + 1:]
        first = f["params"][0] if f["params"] else None
        makes = f["params"] and f["params"][-1]["kind"] == "handle_out" \
            and f["params"][-1]["element"] == noun
        if makes:
            same = [p for p in f["params"] if p["kind"] == "handle" and p["element"] == noun]
            if rest == "create":
                return "__init__", "init"
            if rest.startswith("create_from_"):
                return "from_" + rest[len("create_from_"):], "class"
            if rest.startswith("create_"):
                return ("to_" if same else "") + rest[len("create_"):], "method" if same else "class"
            return rest, "class"
        if not first or first["element"] != noun:
            return rest, "static"
        if rest.startswith("get_"):
            kinds = [(p["kind"], p["name"]) for p in f["params"][1:]]
            simple = [k for k, n in kinds if (k, n) != ("value", "n")]
            return rest[4:], "property" if simple in (["value_out"], ["string_out"], ["array"]) \
                else "method"
        return rest, "method"

    def loose_name(self, f):
        name = f["name"][len(self.prefix) + 1:]
        topic = f["header"][:-2]
        if topic == "experimental":
            name = name.removeprefix("x_")
        if name.startswith(topic + "_"):
            name = name[len(topic) + 1:]
        name = name.removesuffix("_compute").replace("_get_", "_")
        name = name.removeprefix("get_")
        return name + "_" if name in RESERVED else name

    def path(self, f):
        """Where a function is reached: libkernel.Crystal.positions, libkernel.grid.addresses."""
        noun = self.owner(f)
        if noun in (self.options,):
            return None
        if noun:
            name, _ = self.member_name(noun, f)
            if model.is_destroy(f):
                name = "close"
            elif f["name"].endswith("_get_shape"):
                name = "shape"
            return self.nouns[noun] + ("" if name == "__init__" else f".{name}")
        return f"{f['header'][:-2]}.{self.loose_name(f)}"

    # ---- pieces of one function

    def annotation(self, p):
        if p["kind"] == "array":
            one = f"NDArray[{DTYPES[p['element']]}]" if p["direction"] == "inout" else "ArrayLike"
        elif p["kind"] == "strings":
            one = "list[str]"
        elif p["kind"] == "string":
            one = "str"
        elif p["kind"] == "handle":
            one = self.nouns[p["element"]]
        elif p["kind"] == "callback":
            one = "Any"
        else:
            one = self.scalar(p)
        return one + " | None" if p["optional"] and p["kind"] != "value" else one

    def scalar(self, p):
        if p["element"] in ("double", "float"):
            return "float"
        is_bool = p["type"].rstrip("* ") == "int32_t"
        return "bool" if is_bool else "int"

    def plan(self, f, this=None):
        """Signature, lines before the call, arguments of the raw call, results."""
        sizes = shapes.inferred_sizes(f)
        required, optional, before, call, results = [], [], [], [], []
        has_options = has_context = False
        for p in f["params"]:
            name, kind = p["name"], p["kind"]
            if kind in ("user_data", "free_fn"):
                continue
            if kind == "handle" and p["element"] == self.context and this != self.context:
                has_context = True
                call.append("_core.context_handle(context)")
            elif kind == "handle" and p["element"] == self.options:
                has_options = True
                call.append(f'_core.options("{f["name"]}", options)')
            elif kind == "handle" and p["element"] == this and this and p is self.own(f, this):
                call.append("self._handle")
            elif kind in ("value_out", "string_out", "handle_out"):
                results.append(p)
            elif kind == "value" and name in sizes:
                call.append(name)
            elif kind == "array" and p["direction"] == "out":
                results.append(p)
                call.append(name)
                if p["optional"]:
                    optional.append((p, f"want_{name}: bool = True"))
            else:
                label = f"{name}: {self.annotation(p)}"
                optional.append((p, label + " = None")) if p["optional"] and kind != "value" \
                    else required.append((p, label))
                call.append(self.passed(p))
        before += self.conversions(f, sizes)
        return {"sizes": sizes, "required": required, "optional": optional, "before": before,
                "call": call, "results": results, "options": has_options, "context": has_context}

    def own(self, f, this):
        return next(p for p in f["params"] if p["kind"] == "handle" and p["element"] == this)

    def passed(self, p):
        if p["kind"] == "handle":
            return f"_core.handle_of({p['name']})" if p["optional"] else f"{p['name']}._handle"
        if p["kind"] == "value" and self.scalar(p) == "bool":
            return f"int({p['name']})"
        if p["kind"] == "string":
            return f"_core.text({p['name']})"
        return p["name"]

    def conversions(self, f, sizes):
        lines = []
        for p in f["params"]:
            if not shapes.is_input(p):
                continue
            name = p["name"]
            if p["kind"] == "strings":
                lines.append(f"{name} = _core.texts({name})")
            elif p["direction"] == "inout":
                lines.append(f'_core.in_place({name}, {DTYPES[p["element"]]}, {len(p["shape"])}, "{name}")')
            else:
                maker = "optional_array" if p["optional"] else "array"
                lines.append(f'{name} = _core.{maker}({name}, {DTYPES[p["element"]]}, '
                             f'{len(p["shape"])}, "{name}")')
        for size, (p, axis, factor, offset) in sizes.items():
            length = f"len({p['name']})" if p["kind"] == "strings" else f"{p['name']}.shape[{axis}]"
            if offset:
                length = f"({length} - {offset})" if factor != 1 else f"{length} - {offset}"
            if factor != 1:
                length = f"{length} // {factor}"
            if p["optional"]:
                length = f"{length} if {p['name']} is not None else 0"
            lines.append(f"{size} = {length}")
        for p in f["params"]:
            if shapes.is_input(p) and p["kind"] == "array":
                lines.append(f'_core.check({p["name"]}, ({self.extents(p)}), "{p["name"]}", '
                             f'"{names.shape_text(p)}")')
        for p in f["params"]:
            if p["kind"] == "array" and p["direction"] == "out":
                made = f'_core.empty(({self.extents(p)}), {DTYPES[p["element"]]})'
                if p["optional"]:
                    made += f" if want_{p['name']} else None"
                lines.append(f"{p['name']} = {made}")
        return lines

    def extents(self, p):
        return ", ".join(p["shape"]) + ("," if len(p["shape"]) == 1 else "")

    def result_type(self, p):
        if p["kind"] == "array":
            one = f"NDArray[{DTYPES[p['element']]}]"
            return one + " | None" if p["optional"] else one
        if p["kind"] == "string_out":
            return "str"
        if p["kind"] == "handle_out":
            return self.nouns[p["element"]]
        return self.scalar(p)

    def result_class(self, name, this=None):
        noun = self.nouns[this] if this else ""
        return noun + names.camel(name.strip("_")) + "Result"

    def returned(self, f, plan, name, this=None):
        results = plan["results"]
        if not results:
            return {"string": "str", "void": "None", "status": "None"}.get(f["returns"]["kind"]) \
                or ("float" if f["returns"]["type"] in ("double", "float") else "int")
        if len(results) == 1:
            return self.result_type(results[0])
        return self.result_class(name, this)

    def unpacked(self, f, plan, name, this=None):
        """Lines of the raw call and the return statement."""
        scalars = [p for p in plan["results"] if p["kind"] != "array"]
        invocation = f"_raw.{f['name']}({', '.join(plan['call'])})"
        if not plan["results"]:
            return [invocation if f["returns"]["kind"] in ("status", "void")
                    else f"return {invocation}"]
        target = ", ".join(p["name"] + "_" for p in scalars)
        lines = [f"{target} = {invocation}" if scalars else invocation]
        values = [self.finished(p) for p in plan["results"]]
        if len(values) == 1:
            return [*lines, f"return {values[0]}"]
        return [*lines, f"return {self.result_class(name, this)}({', '.join(values)})"]

    def finished(self, p):
        if p["kind"] == "array":
            return p["name"]
        name = p["name"] + "_"
        if p["kind"] == "handle_out":
            return f"{self.nouns[p['element']]}._wrap({name})"
        return f"bool({name})" if p["kind"] == "value_out" and self.scalar(p) == "bool" else name

    # ---- text

    def docstring(self, f, plan, indent, makes_self=False):
        lines = [f['brief']]
        for paragraph in f["details"]:
            lines += ["", *names.wrap(paragraph, 96 - len(indent)).split("\n")]
        shown = [p for p, _ in plan["required"] + plan["optional"]]
        if shown:
            lines += ["", "Parameters", "----------"]
            for p in shown:
                label = f"want_{p['name']}" if p["kind"] == "array" and p["direction"] == "out" \
                    else p["name"]
                shape = f" : {names.shape_text(p)}" if p["shape"] else ""
                lines += [label + shape, *names.wrap(p["text"], 96 - len(indent), "    ",
                                                     "    ").split("\n")]
        if plan["options"]:
            lines += ["**options", f'    Keys of ``libkernel.options.table("{f["name"]}")``.']
        if plan["results"] and not makes_self:
            lines += ["", "Returns", "-------"]
            for p in plan["results"]:
                shape = f" : {names.shape_text(p)}" if p["shape"] else ""
                lines += [p["name"] + shape, *names.wrap(p["text"], 96 - len(indent), "    ",
                                                         "    ").split("\n")]
        statuses = [s for s in f["returns"]["statuses"] if not s.endswith("_OK")]
        if statuses:
            raised = ", ".join(names.error_class(self.api, s)[0] for s in statuses)
            lines += ["", "Raises", "------", *names.wrap(raised, 96 - len(indent)).split("\n")]
        lines += ["", f"Since {f['since']}; C: {f['name']}()."]
        text = "\n".join(f"{indent}{line}".rstrip() for line in lines).lstrip()
        return f'{indent}"""{text}\n{indent}"""'.replace("\\", "\\\\")

    def signature(self, name, plan, returned, first, indent):
        parts = ([first] if first else []) + [t for _, t in plan["required"] + plan["optional"]]
        keywords = (["context: Context | None = None"] if plan["context"] else [])
        if keywords:
            parts += ["*", *keywords]
        if plan["options"]:
            parts.append("**options: Any")
        one = f"{indent}def {name}({', '.join(parts)}) -> {returned}:"
        if len(one) <= 100:
            return [one]
        inner = indent + "    "
        return [f"{indent}def {name}(", *[f"{inner}{part}," if not part.startswith("**options")
                                         else f"{inner}{part}" for part in parts],
                f"{indent}) -> {returned}:"]

    def function(self, f, name, indent="", first=None, this=None, decorator=None, after=None):
        plan = self.plan(f, this)
        returned = self.returned(f, plan, name, this)
        lines = [indent + decorator] if decorator else []
        lines += self.signature(name, plan, "None" if after else returned, first, indent)
        inner = indent + "    "
        lines.append(self.docstring(f, plan, inner, after is not None))
        body = plan["before"] + (after(plan) if after else self.unpacked(f, plan, name, this))
        return lines + [fold(line, inner) for line in body] + [""]

    def result_classes(self, functions):
        """One NamedTuple for each function with several results."""
        lines = []
        for f, name, this in functions:
            plan = self.plan(f, this)
            if len(plan["results"]) < 2:
                continue
            lines += ["", "", f"class {self.result_class(name, this)}(NamedTuple):",
                      f'    """Results of {name}()."""', ""]
            lines += [f"    {p['name']}: {self.result_type(p)}" for p in plan["results"]]
        return lines

    # ---- classes

    def short_doc(self, f, p):
        told = f["brief"] if p["text"].rstrip(".").lower() in f["brief"].lower() \
            else f"{f['brief']} {p['text']}"
        return names.wrap(f'"""{told} C: {f["name"]}()."""', 96, "        ", "        ")

    def property_lines(self, f, name):
        p = f["params"][-1]
        returned = self.result_type(p)
        body = [f"return _core.result(self, \"{name}\", {DTYPES.get(p['element'])}, _raw.{f['name']})"]
        if p["kind"] == "value_out":
            value = f"_raw.{f['name']}(self._handle)"
            body = [f"return bool({value})" if self.scalar(p) == "bool" else f"return {value}"]
        elif p["kind"] == "string_out":
            body = [f"return _raw.{f['name']}(self._handle)"]
        doc = self.short_doc(f, p)
        return ["    @property", f"    def {name}(self) -> {returned}:", doc,
                *(fold(line, "        ") for line in body), ""]

    def indexed_text(self, f, name):
        lines = ["    def " + name + "(self, i: int) -> str:",
                 names.wrap(f'"""{f["brief"]} C: {f["name"]}()."""', 96, "        ", "        "),
                 f"        return _raw.{f['name']}(self._handle, i)", ""]
        override = OVERRIDES["text_lists"].get(f["name"])
        if override:
            plural, count = override
            lines += ["    @property", f"    def {plural}(self) -> list[str]:",
                      f'        """{name}() of all."""',
                      f"        return [self.{name}(i) for i in range(self.{count})]", ""]
        return lines

    def indexed_array(self, f, name):
        p = f["params"][-1]
        between = [q for q in f["params"][1:-1] if q["name"] != "n"]
        given = ", ".join(f"{q['name']}: {self.annotation(q)}" for q in between)
        passed = "".join(f", {q['name']}" for q in between)
        return [f"    def {name}(self, {given}) -> {self.result_type(p)}:", self.short_doc(f, p),
                fold(f"return _core.result(self, \"{name}\", {DTYPES[p['element']]}, "
                     f"_raw.{f['name']}{passed})", "        "), ""]

    def member(self, noun, f):
        name, kind = self.member_name(noun, f)
        if model.is_destroy(f):
            return []
        if f["name"].endswith("_get_shape"):
            return ["    def shape(self, name: str) -> tuple[int, ...]:",
                    f'        """Shape of the array result of this name. C: {f["name"]}()."""',
                    f"        return _core.shape_of(self, name, _raw.{f['name']})", ""]
        if kind == "property":
            return self.property_lines(f, name)
        if kind == "init":
            return self.function(f, "__init__", "    ", "self", after=lambda plan: [
                f"self._handle = _raw.{f['name']}({', '.join(plan['call'])})"])
        if kind == "class":
            return self.function(f, name, "    ", "cls", decorator="@classmethod")
        if kind == "static":
            return self.function(f, name, "    ", decorator="@staticmethod")
        if "_get_" in f["name"]:
            last = f["params"][-1]["kind"]
            if last == "string_out" and len(f["params"]) == 3:
                return self.indexed_text(f, name)
            if last == "array" and f["params"][-1]["shape"] == ["n"]:
                return self.indexed_array(f, name)
        return self.function(f, name, "    ", "self", this=noun)

    def class_text(self, noun):
        functions = self.members[noun]
        destroy = next(f for f in functions if model.is_destroy(f))
        several = [(f, self.member_name(noun, f)[0], noun) for f in functions
                   if self.member_name(noun, f)[1] in ("method", "static")
                   and not f["name"].endswith("_get_shape")]
        lines = self.result_classes(several)
        name = "ContextMethods" if noun == self.context else self.nouns[noun]
        lines += ["", "", f"class {name}(_core.Handle):", f'    """{self.briefs[noun]}"""', "",
                  "    __slots__ = ()", f"    _destroy = staticmethod(_raw.{destroy['name']})", ""]
        for f in functions:
            lines += self.member(noun, f)
        return "\n".join(lines)

    def handles_module(self):
        nouns = [n for n in self.nouns if n not in (self.context, self.options)]
        lines = ["# SPDX-License-Identifier: BSD-3-Clause", f"# {names.NOTE}",
                 '"""Classes of the library\'s handles."""', "", *HEAD,
                 "from . import _core, _raw", "",
                 "if TYPE_CHECKING:", "    from .context import Context", "",
                 all_line(self.nouns[n] for n in nouns), ""]
        return "\n".join(lines) + "\n".join(self.class_text(n) for n in nouns).rstrip() + "\n"

    def context_module(self):
        lines = ["# SPDX-License-Identifier: BSD-3-Clause", f"# {names.NOTE}",
                 '"""Settings of a context; libkernel.Context builds on this class."""', "", *HEAD,
                 "from . import _core, _raw", ""]
        return "\n".join(lines) + self.class_text(self.context).rstrip() + "\n"

    def topic_module(self, topic, brief, own):
        functions = self.loose.get(topic, [])
        named = [(f, self.loose_name(f), None) for f in functions]
        handles = sorted({self.nouns[p["element"]] for f in functions for p in f["params"]
                          if p["kind"] in ("handle", "handle_out")
                          and p["element"] not in (self.context, self.options)})
        lines = ["# SPDX-License-Identifier: BSD-3-Clause", f"# {names.NOTE}",
                 f'"""{brief or topic}"""', "", *HEAD, "from . import _core, _raw", ""]
        if handles:
            lines.append(f"from ._handles import {', '.join(handles)}")
        lines += ["if TYPE_CHECKING:", "    from .context import Context", "",
                  all_line(n for _, n, _ in named), ""]
        lines += self.result_classes(named)
        for f, name, _ in named:
            lines += ["" if lines[-1] == "" else "\n", *self.function(f, name)]
        return "\n".join(lines).rstrip() + "\n"


def outputs(api, folder, hand_written):
    """Path -> text. A topic whose module is written by hand gets _<topic>.py, which it imports."""
    layer = Layer(api)
    files = {f"{folder}/_handles.py": layer.handles_module(),
             f"{folder}/_context_methods.py": layer.context_module()}
    for topic in api["topics"]:
        name = topic["name"]
        if name not in layer.loose:
            continue
        file = f"_{name}.py" if name in hand_written else f"{name}.py"
        files[f"{folder}/{file}"] = layer.topic_module(name, topic["brief"], name in hand_written)
    topics = [t["name"] for t in api["topics"] if t["name"] in layer.loose]
    files[f"{folder}/_topics.py"] = "\n".join([
        "# SPDX-License-Identifier: BSD-3-Clause", f"# {names.NOTE}",
        '"""Modules of array-level functions."""', "",
        f"from . import {', '.join(sorted({*topics, *hand_written}))}", "",
        all_line(sorted({*topics, *hand_written}))]) + "\n"
    paths = {f["name"]: layer.path(f) for f in api["functions"]}
    files[f"{folder}/_functions.py"] = "\n".join([
        "# SPDX-License-Identifier: BSD-3-Clause", f"# {names.NOTE}",
        '"""Where each C function is reached in this package; None: through keyword arguments."""', "",
        f'API_HASH = "{api["api_hash"]}"', "", "PATHS: dict[str, str | None] = {",
        *(f'    "{n}": {json.dumps(p) if p else None},' for n, p in paths.items()), "}"]) + "\n"
    return files
