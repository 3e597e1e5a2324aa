# SPDX-License-Identifier: BSD-3-Clause
"""Idiomatic Julia: one type for each handle, one function for each getter, method and kernel."""

from . import column_major, model, names, shapes
from .julia import TYPES, safe


def escaped(text):
    """For a Julia docstring; C's NULL is nothing."""
    return text.replace("\\", "\\\\").replace("$", "\\$").replace("NULL", "nothing")


def wrapped(text, first="", rest=""):
    return names.wrap(text, 92, first, rest).split("\n")


class Layer(column_major.Layer):
    # ---- names

    def mutates(self, f, this):
        if this and self.own(f, this)["direction"] == "inout":
            return True
        return any(p["kind"] == "array" and p["direction"] == "inout" for p in f["params"])

    def member(self, noun, f):
        """(name, kind) of a member in Julia: constructors carry the type's name."""
        name, kind = self.member_name(noun, f)
        if kind == "init":
            return self.nouns[noun], "constructor"
        if kind == "class":
            return f"{self.nouns[noun]}_{name}", "constructor"
        return safe(name) + ("!" if self.mutates(f, noun) else ""), kind

    def kernel_name(self, f):
        return safe(self.plain_name(f)) + ("!" if self.mutates(f, None) else "")

    # ---- pieces

    def argument(self, p):
        name = safe(p["name"])
        return f"{name}::{self.nouns[p['element']]}" if p["kind"] == "handle" else name

    def signature(self, name, plan, first=None):
        left = ([first] if first else []) + [self.argument(p) for p in plan["required"]]
        right = [f"{safe(p['name'])} = nothing" for p in plan["optional"]]
        right += [f"want_{p['name']} = true" for p in plan["outputs"] if p["optional"]]
        right += ["context = nothing"] if plan["context"] else []
        right += ["options..."] if plan["options"] else []
        return f"{name}({', '.join(left)}" + (f"; {', '.join(right)})" if right else ")")

    def conversions(self, f, plan):
        lines = []
        inputs = [p for p in f["params"] if shapes.is_input(p)]
        for p in inputs:
            name = safe(p["name"])
            if p["kind"] == "strings":
                lines.append(f"{name} = Support.texts({name}, \"{p['name']}\")")
            elif p["direction"] == "inout":
                lines.append(f"Support.in_place({name}, {TYPES[p['element']]}, {len(p['shape'])}, "
                             f"\"{p['name']}\")")
            else:
                lines.append(f"{name} = Support.array({name}, {TYPES[p['element']]}, "
                             f"Val({len(p['shape'])}), \"{p['name']}\")")
        for size, (p, axis, factor, offset) in plan["sizes"].items():
            lines.append(f"{safe(size)} = " + self.length(p, axis, factor, offset))
        for p in inputs:
            if p["kind"] == "array":
                lines.append(f"Support.check({safe(p['name'])}, ({self.extents(p, p['matrix'])}), "
                             f"\"{p['name']}\")")
        for p in plan["outputs"]:
            made = f"Support.room({TYPES[p['element']]}, {self.extents(p).rstrip(',')})"
            if p["optional"]:
                made = f"want_{p['name']} ? {made} : nothing"
            lines.append(f"{safe(p['name'])} = {made}")
        return lines

    def length(self, p, axis, factor, offset):
        """Axis 0 of C is the last one, but not of a matrix."""
        name = safe(p["name"])
        dimension = axis + 1 if p["matrix"] else len(p["shape"]) - axis
        one = f"Base.size({name}, {dimension})"
        if p["kind"] == "strings":
            one = f"Base.length({name})"
        if offset:
            one = f"({one} - {offset})"
        if factor != 1:
            one = f"{one} ÷ {factor}"
        return f"{name} === nothing ? 0 : {one}" if p["optional"] else one

    def extents(self, p, as_on_paper=False):
        order = p["shape"] if as_on_paper else reversed(p["shape"])
        given = [column_major.extent(e, safe) for e in order]
        return ", ".join(given) + ("," if len(given) == 1 else "")

    def passed(self, f, p, plan):
        name, kind = safe(p["name"]), p["kind"]
        if p is plan["own"]:
            return f"{name}.raw"
        if kind == "handle" and p["element"] == self.context:
            return "Support.context_handle(context)"
        if kind == "handle" and p["element"] == self.options:
            return f"Support.option_handle(\"{f['name']}\", options)"
        if kind == "handle":
            return f"{name} === nothing ? nothing : {name}.raw" if p["optional"] else f"{name}.raw"
        if kind == "value" and p["index"]:
            return f"{name} - 1"
        if kind == "array" and p["direction"] == "in":
            name = f"Support.transposed({name})" if p["matrix"] else name
            return f"Support.zero_based({name})" if p["index"] else name
        return name

    def finished(self, p):
        name = safe(p["name"])
        if p["kind"] == "handle_out":
            return f"{self.nouns[p['element']]}({name}_)"
        if p["kind"] == "array":
            made = f"Support.transposed({name})" if p["matrix"] else name
            return f"Support.one_based({made})" if p["index"] else made
        if p["kind"] == "value_out" and self.is_bool(p):
            return f"{name}_ != 0"
        return f"{name}_ + 1" if p["index"] else f"{name}_"

    def body(self, f, plan):
        passed = [self.passed(f, p, plan) for p in model.arguments(f)]
        invocation = f"Raw.{f['name']}({', '.join(passed)})"
        lines = self.conversions(f, plan)
        targets = [safe(p["name"]) + "_" for p in plan["scalars"]]
        results = [p for p in f["params"] if p in plan["scalars"] or p in plan["outputs"]]
        if not results:
            changed = [safe(p["name"]) for p in f["params"]
                       if p["kind"] == "array" and p["direction"] == "inout"]
            back = changed[0] if changed else safe(plan["own"]["name"]) if plan["own"] \
                and plan["own"]["direction"] == "inout" else "nothing"
            if f["returns"]["kind"] in ("status", "void"):
                return [*lines, invocation, f"return {back}"]
            return [*lines, f"return {invocation}"]
        lines.append(f"{', '.join(targets)} = {invocation}" if targets else invocation)
        if len(results) == 1:
            return [*lines, f"return {self.finished(results[0])}"]
        fields = ", ".join(f"{safe(p['name'])} = {self.finished(p)}" for p in results)
        return [*lines, f"return ({fields})"]

    # ---- text

    def docstring(self, f, shown, described, returned):
        lines = ['"""', f"    {escaped(shown)}", "", *wrapped(escaped(f["brief"]))]
        for paragraph in f["details"]:
            lines += ["", *wrapped(escaped(paragraph))]
        for title, rows in (("# Arguments", described), ("# Returns", returned)):
            if rows:
                lines += ["", title]
                lines += [line for row in rows
                          for line in wrapped(escaped(row), "- ", "  ")]
        raised = column_major.raised(self.api, f)
        tail = f"Since {f['since']}; C: `{f['name']}`."
        if raised:
            tail = f"Throws [`LibKernelError`](@ref): {', '.join(raised)}. " + tail
        return [*lines, "", *wrapped(escaped(tail)), '"""']

    def row(self, p, label=None):
        shape = column_major.shown_shape(p)
        text = p["text"]
        if p["index"]:
            text += " Counted from 1."
        return f"`{label or p['name']}`" + (f" `{shape}`" if shape else "") + f": {text}"

    def rows(self, f, plan):
        described = [self.row(p) for p in plan["required"] + plan["optional"]]
        described += [f"`want_{p['name']}`: false leaves that result out."
                      for p in plan["outputs"] if p["optional"]]
        if plan["context"]:
            described.append("`context`: a [`Context`](@ref); that of `with_context` when left out.")
        if plan["options"]:
            described.append(f"`options`: keywords of `LibKernel.option_table(\"{f['name']}\")`.")
        results = plan["scalars"] + plan["outputs"]
        return described, [self.row(p) for p in f["params"] if p in results]

    # ---- definitions

    def function(self, f, name, this=None, constructor=False):
        plan = self.parts(f, None if constructor else this)
        first = None
        if plan["own"]:
            first = f"{safe(plan['own']['name'])}::{self.nouns[this]}"
        shown = self.signature(name, plan, first)
        described, returned = self.rows(f, plan)
        lines = self.docstring(f, shown, described, [] if constructor else returned)
        lines += wrapped(f"function {shown}", "", " " * 8)
        for line in self.body(f, plan):
            lines += wrapped(line, "    ", " " * 8)
        return [*lines, "end", ""]

    def one_line(self, head, value):
        line = f"{head} = {value}"
        return [line] if len(line) <= 92 else [f"{head} =", *wrapped(value, "    ", " " * 8)]

    def getter(self, noun, f, name):
        """Scalars, texts and arrays that are kept in a handle."""
        own, last = f["params"][0]["name"], f["params"][-1]
        head = f"{name}({own}::{self.nouns[noun]}"
        if self.is_array_getter(f):
            between = [p for p in f["params"][1:-1] if p["name"] != "n"]
            given = "".join(f", {safe(p['name'])}" for p in between)
            passed = "".join(f", {safe(p['name'])}{' - 1' if p['index'] else ''}" for p in between)
            key = f["name"].split("_get_", 1)[1]
            shape = self.shape_getter(noun)["name"]
            value = f"Support.result({own}.raw, \"{key}\", {TYPES[last['element']]}, " \
                    f"Raw.{shape}, Raw.{f['name']}{passed})"
            value = f"Support.transposed({value})" if last["matrix"] else value
            value = f"Support.one_based({value})" if last["index"] else value
            shown = column_major.shown_shape(last, column_major.result_shape(last))
            text = f"`{shown}` {column_major.result_text(last)}"
            if last["index"]:
                text += " Counted from 1."
            described = [self.row(p) for p in between]
            return [*self.docstring(f, head + given + ")", described, [text]),
                    *self.one_line(head + given + ")", value), ""]
        value = f"Raw.{f['name']}({own}.raw)"
        if last["kind"] == "value_out":
            value += " != 0" if self.is_bool(last) else " + 1" if last["index"] else ""
        head += ")"
        return [*self.docstring(f, head, [], [last["text"]]), *self.one_line(head, value), ""]

    def text_list(self, noun, f, name):
        own = f["params"][0]["name"]
        kind = self.nouns[noun]
        head = f"{name}({own}::{kind}, i)"
        lines = [*self.docstring(f, head, [self.row(f["params"][1])], []),
                 *self.one_line(head, f"Raw.{f['name']}({own}.raw, i - 1)"), ""]
        override = self.is_list_of_texts(f)
        if override:
            plural, count = override
            lines += [f'"`{name}` of all, counted from 1."',
                      *self.one_line(f"{plural}({own}::{kind})",
                                     f"String[{name}({own}, i) for i in 1:{count}({own})]"), ""]
        return lines

    def member_lines(self, noun, f):
        name, kind = self.member(noun, f)
        if model.is_destroy(f):
            own = self.nouns[noun]
            return ['"Frees the handle now; every later use is an error."',
                    f"Base.close(h::{own}) = Raw.{f['name']}(h.raw)", ""]
        if f["name"].endswith("_get_shape"):
            head = f"shape(h::{self.nouns[noun]}, name)"
            return ['"Shape of the array result of this name, as the getter returns it. '
                    f'C: `{f["name"]}`."',
                    *self.one_line(head, f"Support.shape(h.raw, name, Raw.{f['name']})"), ""]
        if kind == "property" or self.is_array_getter(f):
            return self.getter(noun, f, name)
        if "_get_" in f["name"] and [p["kind"] for p in f["params"][1:]] == ["value", "string_out"]:
            return self.text_list(noun, f, name)
        return self.function(f, name, noun if kind != "static" else None, kind == "constructor")

    def type_lines(self, noun):
        name = self.nouns[noun]
        lines = ['"""', f"    {name}", "", escaped(self.briefs[noun]), '"""',
                 f"struct {name} <: AbstractHandle", f"    raw::Raw.Handle{{:{noun}}}",
                 f"    {name}(raw::Raw.Handle{{:{noun}}}) = new(raw)", "end", ""]
        return lines

    def own_nouns(self):
        return [n for n in self.nouns if n not in (self.context, self.options)]

    def exported(self):
        """Names of the generated functions, and which of them are called from the types."""
        members = []
        for noun in self.own_nouns():
            for f in self.members[noun]:
                if model.is_destroy(f):
                    continue
                is_shape = f["name"].endswith("_get_shape")
                members.append("shape" if is_shape else self.member(noun, f)[0])
                override = self.is_list_of_texts(f)
                members += [override[0]] if override else []
        kernels = [self.kernel_name(f) for fs in self.loose.values() for f in fs]
        types = {self.nouns[n] for n in self.own_nouns()}
        return sorted({*members, *kernels} - types), sorted(types)


def head(text):
    return ["# SPDX-License-Identifier: BSD-3-Clause", f"# {names.NOTE}", f"# {text}", ""]


def listing(variable, items):
    symbols = [f":{i}" if i.isidentifier() else f"Symbol(\"{i}\")" for i in items]
    return [f"const {variable} = [", *wrapped(", ".join(symbols) + ",", "    ", "    "), "]", ""]


def outputs(api, folder):
    layer = Layer(api)
    functions, types = layer.exported()
    handles = head("Types of the library's handles, and what one asks of them.")
    for noun in layer.own_nouns():
        handles += layer.type_lines(noun)
    for noun in layer.own_nouns():
        for f in layer.members[noun]:
            handles += layer.member_lines(noun, f)
    kernels = head("Functions on arrays, and on the library itself.")
    for fs in layer.loose.values():
        for f in fs:
            kernels += layer.function(f, layer.kernel_name(f))
    listed = head("Names that the generated files define.")
    listed += listing("FUNCTIONS", functions) + listing("TYPES", types)
    return {f"{folder}/names.jl": "\n".join(listed).rstrip() + "\n",
            f"{folder}/handles.jl": "\n".join(handles).rstrip() + "\n",
            f"{folder}/kernels.jl": "\n".join(kernels).rstrip() + "\n"}
