# SPDX-License-Identifier: BSD-3-Clause
"""Idiomatic R: one class for each handle, one generic for each getter and method, one function for
each kernel, a help page for each of them, and NAMESPACE."""

from . import column_major, model, names
from .r import RESERVED, gives, safe, takes

WIDTH = 98
# exports and methods of the files that are written by hand
HAND_WRITTEN = {
    "exports": ["lk_context", "lk_default_context", "lk_with_context", "lk_implementations",
                "lk_option_table"],
    "generics": {"lk_threads": ["lk_context"], "lk_set_threads": ["lk_context"],
                 "lk_backend": ["lk_context"], "lk_set_backend": ["lk_context"],
                 "lk_set_trace": ["lk_context"], "lk_set_progress": ["lk_context"]},
    "methods": [("as.data.frame", "lk_conductivity"), ("close", "lk_context"),
                ("format", "lk_context"), ("format", "lk_handle"), ("format", "lk_trace_event"),
                ("format", "lk_progress"), ("print", "lk_handle"), ("print", "lk_trace_event"),
                ("print", "lk_progress")],
}
KINDS = {"double": "double", "float": "double", "complex": "complex"}


class Layer(column_major.Layer):
    # ---- names

    def member(self, noun, f):
        """(name, kind): a constructor or static function carries the noun, a generic does not."""
        name, kind = self.member_name(noun, f)
        if kind == "init":
            return noun, "constructor"
        if kind in ("class", "static"):
            return f"{noun}_{name}", "constructor" if kind == "class" else "static"
        return f"{self.prefix}_{name}", kind

    def kernel_name(self, f):
        return f"{self.prefix}_{self.plain_name(f)}"

    def own_nouns(self):
        return [n for n in self.nouns if n not in (self.context, self.options)]

    def generics(self):
        """Generic -> [(noun, function or (singular, getter of one text, count))]."""
        found = {}
        for noun in self.own_nouns():
            for f in self.members[noun]:
                name, kind = self.member(noun, f)
                if model.is_destroy(f) or kind in ("constructor", "static"):
                    continue
                found.setdefault(name, []).append((noun, f))
                several = self.is_list_of_texts(f)
                if several:
                    found.setdefault(f"{self.prefix}_{several[0]}", []).append((noun, (name, f, several[1])))
        return dict(sorted(found.items()))

    def functions(self):
        """Name -> function of constructors, static functions and kernels."""
        found = {}
        for noun in self.own_nouns():
            for f in self.members[noun]:
                name, kind = self.member(noun, f)
                if kind in ("constructor", "static"):
                    found[name] = f
        for fs in self.loose.values():
            for f in fs:
                found[self.kernel_name(f)] = f
        return found

    # ---- one function

    def arguments(self, plan, first=None):
        """(name, default) of each formal; what may be left out comes behind the dots, by its full name."""
        found = [(first, None)] if first else []
        found += [(safe(p["name"]), None) for p in plan["required"]]
        if plan["options"] or first:
            found.append(("...", None))
        found += [(safe(p["name"]), "NULL") for p in plan["optional"]]
        found += [(f"want_{p['name']}", "TRUE") for p in plan["outputs"] if p["optional"]]
        return found + ([("context", "NULL")] if plan["context"] else [])

    def head(self, plan, first=None):
        return ", ".join(n if d is None else f"{n} = {d}" for n, d in self.arguments(plan, first))

    def conversions(self, f, plan):
        lines = []
        inputs = [p for p in f["params"] if p["kind"] == "array" and p["direction"] != "out"]
        for p in inputs:
            name, rank = safe(p["name"]), len(p["shape"])
            how = "indices" if p["index"] else "array"
            kind = KINDS.get(p["element"], "integer")
            tail = (", missing = TRUE" if p["nan"] else "") + (", optional = TRUE" if p["optional"] else "")
            lines.append(f'{name} <- .{how}({name}, "{kind}", {rank}, "{p["name"]}"{tail})')
        for size, (p, axis, factor, offset) in plan["sizes"].items():
            lines.append(f"{safe(size)} <- " + self.length(p, axis, factor, offset))
        for p in [p for p in f["params"] if p in inputs or p["kind"] == "strings"]:
            if len(p["shape"]) > 1 or plan["sizes"].get(p["shape"][0], (None,))[0] is not p:
                lines.append(f'.check({safe(p["name"])}, {self.extents(p)}, "{p["name"]}")')
        return lines

    def length(self, p, axis, factor, offset):
        """Axis 0 of C is the last one of R, but for a matrix, which is as on paper."""
        name = safe(p["name"])
        place = axis + 1 if p["matrix"] else len(p["shape"]) - axis
        one = f"length({name})" if len(p["shape"]) == 1 else f"dim({name})[{place}]"
        if offset:
            one = f"({one} - {offset})"
        if factor != 1:
            one = f"{one} %/% {factor}"
        return f"if (is.null({name})) 0 else {one}" if p["optional"] and p["kind"] == "array" else one

    def extents(self, p):
        given = [column_major.extent(e, safe) for e in (p["shape"] if p["matrix"] else reversed(p["shape"]))]
        return given[0] if len(given) == 1 else f"c({', '.join(given)})"

    def passed(self, f, p, plan):
        name, kind = safe(p["name"]), p["kind"]
        if p is plan["own"]:
            return "x"
        if kind == "handle" and p["element"] == self.context:
            return ".context(context)"
        if kind == "handle" and p["element"] == self.options:
            return f'.options("{f["name"]}", ...)'
        if kind == "array" and p["direction"] == "out":
            return f"want_{p['name']}"
        if kind == "array" and p["matrix"]:
            return f".transposed({name})"
        if kind == "value" and p["index"]:
            return f'.index({name}, "{p["name"]}")'
        if kind == "value" and p["element"] in ("double", "float") and not p["nan"]:
            return f'.number({name}, "{p["name"]}")'
        return name

    def finished(self, p, value):
        """What R returns for a result of the raw layer, None when it is that result."""
        wrapped = value
        if p["kind"] == "array":
            if p["direction"] == "inout" and p["element"] in ("int64_t", "int32_t", "int8_t"):
                wrapped = f"array({value}, {self.extents(p)})"
            if p["matrix"]:
                wrapped = f".transposed({wrapped})"
            if p["index"]:
                wrapped = f".one_based({wrapped})"
        elif p["kind"] == "value_out" and self.is_bool(p):
            wrapped = f"{value} != 0L"
        elif p["index"]:
            wrapped = f".one_based({value})"
        return wrapped

    def body(self, f, plan, first=None):
        lines = [".none(...)"] if first and not plan["options"] else []
        lines += self.conversions(f, plan)
        call = f".{f['name']}(" + ", ".join(self.passed(f, p, plan) for p in takes(f)) + ")"
        results = gives(f)
        if not results:
            if f["returns"]["kind"] in ("status", "void"):
                return [*lines, call, f"invisible({first or 'NULL'})"]
            return [*lines, call]
        if len(results) == 1:
            return [*lines, self.finished(results[0], call)]
        changed = []
        for p in results:
            value = f"found${safe(p['name'])}"
            made = self.finished(p, value)
            if made != value:
                changed.append(f'found["{p["name"]}"] <- list({made})' if p["optional"]
                               else f"{value} <- {made}")
        return [*lines, f"found <- {call}", *changed, "found"] if changed else [*lines, call]

    def definition(self, name, f, first=None, noun=None):
        plan = self.parts(f, noun)
        lines = names.wrap(f"{name} <- function({self.head(plan, first)})", WIDTH - 2, "", "    ").split("\n")
        lines[-1] += " {"
        for line in self.body(f, plan, first):
            lines += names.wrap(line, WIDTH, "  ", "    ").split("\n")
        return [*comment(f["brief"]), *lines, "}", ""]

    # ---- getters

    def getter(self, noun, f, name):
        last = f["params"][-1]
        between = [p for p in f["params"][1:-1] if p["name"] != "n"]
        given = "".join(f", {safe(p['name'])}" for p in between)
        if self.is_array_getter(f):
            key = f["name"].split("_get_", 1)[1]
            parts = ["x", f'"{key}"', f".{self.shape_getter(noun)['name']}", f".{f['name']}"]
            if between:
                passed = ", ".join(self.passed(f, p, {"own": None}) for p in between)
                parts.append(f"at = list({passed})")
            value = f".result({', '.join([*parts, '...'])})"
        else:
            passed = "".join(", " + self.passed(f, p, {"own": None}) for p in between)
            value = f".only(.{f['name']}(x{passed}), ...)"
        value = self.finished({**last, "direction": "out"}, value)
        return [*names.wrap(f"{name}.{noun} <- function(x{given}, ...)", WIDTH, "", "    ").split("\n"),
                *names.wrap(value, WIDTH, "  ", "    ").split("\n"), ""]

    def method(self, name, noun, f):
        if isinstance(f, tuple):
            singular, one, count = f
            between = f'.{one["name"]}(x, i)'
            return [f"{name}.{noun} <- function(x, ...)",
                    f"  .texts_of({self.prefix}_{count}(x), function(i) {between}, ...)", ""]
        if f["name"].endswith("_get_shape"):
            return [f"{name}.{noun} <- function(x, name, ...)",
                    f"  .only(.shape(x, name, .{f['name']}), ...)", ""]
        simple = "_get_" in f["name"] and (
            self.is_array_getter(f) or f["params"][-1]["kind"] in ("value_out", "string_out"))
        if simple and len(gives(f)) == 1:
            return self.getter(noun, f, name)
        return self.definition(f"{name}.{noun}", f, "x", noun)[1:]

    def generic(self, name):
        """A kernel of the same name that takes nothing is what the generic does without an object."""
        kernel = self.functions().get(name)
        if kernel is None:
            return [f'{name} <- function(x, ...) UseMethod("{name}")', ""]
        return [f"{name} <- function(x, ...)",
                f'  if (missing(x)) .{kernel["name"]}() else UseMethod("{name}")', ""]

    # ---- files

    def handles_file(self):
        lines = head("Classes of the library's handles, and what one asks of them.")
        for noun in self.own_nouns():
            for f in self.members[noun]:
                name, kind = self.member(noun, f)
                if kind in ("constructor", "static"):
                    lines += self.definition(name, f)
        for noun in self.own_nouns():
            destroy = next(f for f in self.members[noun] if model.is_destroy(f))
            lines += [f"close.{noun} <- function(con, ...) .{destroy['name']}(con)", ""]
        for name, methods in self.generics().items():
            lines += [*comment(self.title(methods)), *self.generic(name)]
            for noun, f in methods:
                lines += self.method(name, noun, f)
        lines += ["# Numbers and texts that print() shows.", ".summaries <- list("]
        rows = []
        for noun in self.own_nouns():
            scalars = [f["name"].split("_get_", 1)[1] for f in self.members[noun]
                       if "_get_" in f["name"] and len(f["params"]) == 2]
            given = ", ".join(f'"{s}"' for s in scalars)
            rows.append(names.wrap(f"{noun} = c({given})", WIDTH, "  ", "    "))
        return lines + [",\n".join(rows) + ")", ""]

    def kernels_file(self):
        lines = head("Functions on arrays, and on the library itself.")
        generics = self.generics()
        for fs in self.loose.values():
            for f in fs:
                name = self.kernel_name(f)
                if name not in generics:
                    lines += self.definition(name, f)
        return lines

    def namespace_file(self):
        functions, generics = self.functions(), self.generics()
        exports = sorted({*functions, *generics, *HAND_WRITTEN["exports"], *HAND_WRITTEN["generics"]})
        lines = head(None) + [f"export({name})" for name in exports] + [""]
        methods = [(g, noun) for g, found in generics.items() for noun, _ in found]
        methods += [(g, noun) for g, found in HAND_WRITTEN["generics"].items() for noun in found]
        methods += [("close", noun) for noun in self.own_nouns()] + HAND_WRITTEN["methods"]
        return lines + [f"S3method({g}, {noun})" for g, noun in sorted(methods)]

    # ---- help pages

    def title(self, methods):
        f = methods[0][1]
        return f"{f[1]['brief'].rstrip('.')} of all." if isinstance(f, tuple) else f["brief"]

    def told(self, p, extents=None, text=None):
        """Dimensions and meaning of an array or value, as it is in R."""
        shape = column_major.shown_shape(p, extents)
        size = f"Length {shape[1:-2]}. " if shape.endswith(",)") else f"Dimensions {shape}. " if shape else ""
        text = (text or p["text"]).replace(" Lives until the handle changes.", "")
        return escaped(size + text + (" Counted from 1." if p["index"] else ""))

    def item(self, p, label=None):
        return f"  \\item{{{label or safe(p['name'])}}}{{{self.told(p)}}}"

    def described(self, f, plan):
        """Argument -> lines of \\item."""
        items = {}
        for p in plan["required"] + plan["optional"]:
            items[safe(p["name"])] = self.item(p)
        for p in plan["outputs"]:
            if p["optional"]:
                items[f"want_{p['name']}"] = f"  \\item{{want_{p['name']}}}{{FALSE leaves the result " \
                                             f"\\code{{{escaped(p['name'])}}} out.}}"
        if plan["options"]:
            items["..."] = f'  \\item{{\\dots}}{{Options by name, see ' \
                           f'\\code{{lk_option_table("{escaped(f["name"])}")}}.}}'
        if plan["context"]:
            items["context"] = "  \\item{context}{A context, see \\code{\\link{lk_context}}.}"
        return items

    def value(self, f, constructor=False, this=None):
        results = gives(f)
        if constructor:
            return [f"A handle of class \\code{{{results[0]['element']}}}."]
        if not results:
            kind = f["returns"]["kind"]
            if kind not in ("status", "void"):
                return [escaped(f["returns"]["text"])]
            return ["\\code{x}, invisibly." if this else "NULL, invisibly."]
        if len(results) == 1:
            return [self.told(results[0])]
        return ["A list:", *self.items_of(results)]

    def items_of(self, results):
        return ["\\describe{", *(self.item(p, f"\\code{{{escaped(p['name'])}}}") for p in results), "}"]

    def method_value(self, f):
        if isinstance(f, tuple):
            return ["Texts, one for each."]
        if f["name"].endswith("_get_shape"):
            return ["Dimensions of the array result of this name, as its getter returns it."]
        last = f["params"][-1]
        if self.is_array_getter(f):
            return [self.told(last, column_major.result_shape(last), column_major.result_text(last))]
        made = gives(f)[0]["kind"] == "handle_out" if gives(f) else False
        return self.value(f, constructor=made, this=True)

    def tail(self, functions):
        classes = []
        for f in functions:
            for s in f["returns"]["statuses"]:
                name = condition(self.api, s)
                if not s.endswith("_OK") and name not in classes:
                    classes.append(name)
        lines = []
        if classes:
            given = ", ".join(f"\\code{{{c}}}" for c in classes)
            lines += ["\\section{Errors}{", *wrapped(f"Conditions of the classes {given}, all of them also "
                                                     "\\code{lk_error} and \\code{error}."), "}"]
        since = sorted({f["since"] for f in functions})[0]
        given = ", ".join(f"\\code{{{f['name']}}}" for f in functions)
        return [*lines, "\\section{C}{", *wrapped(f"Since {since}; {given}."), "}"]

    def details(self, f):
        return [line for text in f["details"] for line in ["", *wrapped(escaped(text))]]

    def function_page(self, name, f):
        plan = self.parts(f)
        makes = any(name == self.member(n, g)[0] and self.member(n, g)[1] == "constructor"
                    for n in self.own_nouns() for g in self.members[n])
        arguments = self.described(f, plan)
        order = [n for n, _ in self.arguments(plan)]
        items = [arguments[n] for n in order if n in arguments]
        return page(name, f["brief"], [usage(name, self.head(plan))], items,
                    [*wrapped(escaped(f["brief"])), *self.details(f)], self.value(f, makes), self.tail([f]))

    def generic_page(self, name, methods):
        usages, items, described, values = [usage(name, "x, ...")], {}, [], []
        kernel = self.functions().get(name)
        nouns = [noun for noun, _ in methods]
        handle = " or ".join(f"\\code{{{n}}}" for n in nouns)
        items["x"] = f"  \\item{{x}}{{A handle of class {handle}" + \
                     ("; without it, the library is meant.}" if kernel else ".}")
        items["..."] = "  \\item{\\dots}{Nothing more.}"
        functions = [kernel] if kernel else []
        for noun, f in methods:
            arguments = {}
            if isinstance(f, tuple):
                head_text, real = "x, ...", f[1]
            elif "_get_" in f["name"]:
                real = f
                between = [p for p in f["params"][1:]
                           if p["kind"] in ("value", "string") and p["name"] != "n"]
                head_text = ", ".join(["x", *(safe(p["name"]) for p in between), "..."])
                arguments = {safe(p["name"]): self.item(p) for p in between}
            else:
                real, plan = f, self.parts(f, noun)
                head_text, arguments = self.head(plan, "x"), self.described(f, plan)
            functions.append(real)
            usages.append(usage(f"\\method{{{name}}}{{{noun}}}", head_text))
            for key, item in arguments.items():
                items[key] = item
            brief = self.title([(noun, f)])
            described += ["", f"For \\code{{{noun}}}: {escaped(brief)}", *self.details(real)] \
                if len(methods) > 1 else [*wrapped(escaped(brief)), *self.details(real)]
            values += [f"\\code{{{noun}}}: " if len(methods) > 1 else "", *self.method_value(f), ""]
        title = kernel["brief"] if kernel else self.title(methods)
        if kernel:
            described = [f"Without \\code{{x}}: {escaped(title)}", "", *described]
            values = ["Without \\code{x}: ", escaped(kernel["returns"]["text"]), "", *values]
        return page(name, title, usages, list(items.values()), described, values, self.tail(functions))

    def pages(self):
        generics = self.generics()
        found = {name: self.generic_page(name, methods) for name, methods in generics.items()}
        found.update({name: self.function_page(name, f) for name, f in self.functions().items()
                      if name not in generics})
        return found


def head(text):
    lines = ["# SPDX-License-Identifier: BSD-3-Clause", f"# {names.NOTE}"]
    return [*lines, f"# {text}", ""] if text else [*lines, ""]


def comment(text):
    return names.wrap(text, WIDTH, "# ", "# ").split("\n")


def condition(api, status):
    return f"{api['prefix']}_{names.short(api, status).lower().removeprefix('e_')}"


def escaped(text):
    """For Rd; C's NULL is R's."""
    text = text.replace("\\", "\\\\").replace("%", "\\%").replace("{", "\\{").replace("}", "\\}")
    return text


def wrapped(text):
    return names.wrap(text, WIDTH, "", "").split("\n")


def usage(name, arguments):
    return names.wrap(f"{name}({arguments})", 88, "", "    ")


def page(name, brief, usages, items, described, value, tail):
    lines = ["% SPDX-License-Identifier: BSD-3-Clause", f"% {names.NOTE}", f"\\name{{{name}}}",
             f"\\alias{{{name}}}", f"\\title{{{escaped(brief.rstrip('.'))}}}", "\\usage{", *usages, "}"]
    aliases = [u.split("(")[0] for u in usages if u.startswith("\\method")]
    for a in aliases:
        generic, noun = a.removeprefix("\\method{").rstrip("}").split("}{")
        lines.insert(4, f"\\alias{{{generic}.{noun}}}")
    if items:
        lines += ["\\arguments{"]
        for item in items:
            lines += names.wrap(item.strip(), WIDTH, "  ", "    ").split("\n")
        lines += ["}"]
    lines += ["\\description{", *"\n".join(described).strip("\n").split("\n"), "}", "\\value{"]
    for line in "\n".join(value).strip("\n").split("\n"):
        lines += names.wrap(line.strip(), WIDTH, "", "  ").split("\n")
    return "\n".join([*lines, "}", *tail]) + "\n"


def problems(api):
    """Names that mean two things in R."""
    layer = Layer(api)
    both = set(layer.functions()) & set(layer.generics())
    return [f"{name}: a function with arguments and a generic have this name in R"
            for name in sorted(both) if takes(layer.functions()[name])]


def outputs(api, folder):
    layer = Layer(api)
    for text in problems(api):
        raise ValueError(text)

    def text(lines):
        return "\n".join(lines).rstrip() + "\n"

    files = {f"{folder}/R/handles.R": text(layer.handles_file()),
             f"{folder}/R/kernels.R": text(layer.kernels_file()),
             f"{folder}/NAMESPACE": text(layer.namespace_file())}
    for name, content in layer.pages().items():
        files[f"{folder}/man/{name}.Rd"] = content
    return files
