# SPDX-License-Identifier: BSD-3-Clause
"""Idiomatic Fortran: one derived type for each handle, one subroutine for each kernel on arrays.

Integer arguments of the types' procedures may be 64-bit or default integers; those of kernels are
64-bit.
"""

from . import column_major, model, names
from .fortran import TYPES, comment

USED = {"size", "move_alloc", "shape", "transpose", "present", "merge", "int", "stat", "errmsg",
        "self"}
TAIL = ["integer, intent(out), optional :: stat",
        "character(len=*), intent(inout), optional :: errmsg"]


def fold(line, indent):
    """A long statement on several lines."""
    return names.wrap(line, 96, indent, indent + "    ").replace("\n", " &\n").split("\n")


def rank(n):
    return "(" + ", ".join([":"] * n) + ")"


class Layer(column_major.Layer):
    def __init__(self, api):
        super().__init__(api)
        for f in api["functions"]:
            clash = USED & {p["name"].lower() for p in f["params"]}
            if clash and not f["name"].endswith("_get_shape"):
                raise ValueError(f"{f['name']}: a parameter named {clash.pop()} hides what the "
                                 "Fortran layer calls")

    def own_nouns(self):
        return [n for n in self.nouns if n not in (self.context, self.options)]

    def makes(self, noun, f):
        return bool(f["params"]) and f["params"][-1]["kind"] == "handle_out" \
            and f["params"][-1]["element"] == noun

    def is_wide(self, p):
        """An integer input that may come as a default integer."""
        return p["element"] == "int64_t" and p["kind"] in ("value", "array") \
            and p["direction"] == "in"

    # ---- declarations

    def dummy(self, p, small=False):
        """(declaration, comment) of one argument."""
        kind, name = p["kind"], p["name"]
        optional = ", optional" if p["optional"] and kind != "value" else ""
        base = TYPES.get(p["element"], "")
        if small and self.is_wide(p):
            base = TYPES["int32_t"]
        shape = rank(len(p["shape"])) if p["shape"] else ""
        if kind == "array":
            how = {"in": "intent(in), contiguous", "inout": "intent(inout), contiguous",
                   "out": "allocatable, intent(out)"}[p["direction"]]
            text = f"{base}, {how}{optional} :: {name}{shape}"
        elif kind in ("string", "strings"):
            text = f"character(len=*), intent(in){optional} :: {name}{shape}"
        elif kind == "string_out":
            text = f"character(len=:), allocatable, intent(out) :: {name}"
        elif kind == "handle":
            text = f"type({p['element']}), intent(in){optional} :: {name}"
        elif kind == "handle_out":
            text = f"type({p['element']}), intent(inout) :: {name}"
        else:
            intent = "out" if kind == "value_out" else "in"
            base = "logical" if self.is_bool(p) else base
            text = f"{base}, intent({intent}) :: {name}"
        return text, self.note(p)

    def note(self, p, extents=None, text=None):
        shape = column_major.shown_shape(p, extents)
        words = [shape, text or p["text"], "Counted from 1." if p["index"] else ""]
        return " ".join(w for w in words if w).replace("NULL", "absent")

    def dummies(self, f, plan, made):
        """Arguments in order: what is needed, results, what may be left out."""
        results = [p for p in f["params"]
                   if (p in plan["scalars"] or p in plan["outputs"]) and p is not made]
        return [p for p in plan["required"]] + [p for p in results if not p["optional"]] + \
            [p for p in f["params"] if p in plan["optional"] or (p in results and p["optional"])]

    def header(self, name, f, plan, dummies, self_type, made, small=False):
        arguments = (["self"] if self_type else []) + [p["name"] for p in dummies]
        arguments += ["context"] if plan["context"] else []
        arguments += ["options"] if plan["options"] else []
        lines = comment(f["brief"].replace("NULL", "absent"), "  ")
        for paragraph in f["details"]:
            lines += ["  !>", *comment(paragraph, "  ")]
        raised = [s for s in f["returns"]["statuses"] if not s.endswith("_OK")]
        told = f"Statuses: {', '.join(raised)}. " if raised else ""
        told += f"Since {f['since']}; C: {f['name']}()."
        lines += ["  !>", *comment(told, "  ")]
        tail = ["stat", "errmsg"] if f["returns"]["kind"] == "status" else []
        lines += fold(f"subroutine {name}({', '.join(arguments + tail)})", "  ")
        if self_type:
            mutable = made or (plan["own"] and plan["own"]["direction"] == "inout")
            lines.append(f"    class({self_type}), intent({'inout' if mutable else 'in'}) :: self")
        for p in dummies:
            text, note = self.dummy(p, small)
            lines += (comment(note, "    ") if note else []) + [f"    {text}"]
        if plan["context"]:
            lines += comment("Absent for the process's default context.", "    ")
            lines.append("    type(lk_context), intent(in), optional :: context")
        if plan["options"]:
            lines += comment(f"Keys of lk_options_describe(\"{f['name']}\", ...).", "    ")
            lines.append("    type(lk_options), intent(in), optional :: options")
        return lines + (["    " + t for t in TAIL] if tail else [])

    # ---- body

    def locals(self, f, plan):
        lines = ["integer(c_int32_t) :: status_"] if f["returns"]["kind"] == "status" else []
        if plan["sizes"]:
            lines.append(f"integer(c_int64_t) :: {', '.join(plan['sizes'])}")
        for p in f["params"]:
            name, base = p["name"], TYPES.get(p["element"])
            if p["kind"] == "strings":
                lines.append(f"type(text_list), target :: {name}_")
            elif p["kind"] == "string_out" or (p["kind"] == "handle" and p in plan["optional"]):
                lines.append(f"type(c_ptr) :: {name}_")
            elif p["kind"] == "string" and p["optional"]:
                lines.append(f"character(len=:), allocatable :: {name}_")
            elif p["kind"] == "value_out" and self.is_bool(p):
                lines.append(f"integer(c_int32_t) :: {name}_")
            elif p["optional"] and (self.is_converted(p) or p in plan["outputs"]):
                lines.append(f"{base}, allocatable :: {name}_{rank(len(p['shape']))}")
        return lines

    def is_converted(self, p):
        return p["kind"] == "array" and p["direction"] == "in" and (p["matrix"] or p["index"])

    def size_line(self, size, p, axis, factor, offset):
        axes = len(p["shape"])
        dimension = axis + 1 if p["matrix"] else axes - axis
        one = f"size({p['name']}, kind=c_int64_t)" if axes == 1 \
            else f"size({p['name']}, {dimension}, c_int64_t)"
        if offset:
            one = f"({one} - {offset})" if factor != 1 else f"{one} - {offset}"
        if factor != 1:
            one = f"{one} / {factor}"
        if p["optional"]:
            return [f"{size} = 0", f"if (present({p['name']})) {size} = {one}"]
        return [f"{size} = {one}"]

    def extents(self, p):
        as_on_paper = p["matrix"] and p["direction"] == "in"
        given = p["shape"] if as_on_paper else reversed(p["shape"])
        return ", ".join(column_major.extent(e) for e in given)

    def before(self, f, plan):
        lines = []
        for size, where in plan["sizes"].items():
            lines += self.size_line(size, *where)
        for p in f["params"]:
            name = p["name"]
            if p["kind"] in ("array", "strings") and p["direction"] != "out":
                lines += self.fitting(p)
            if p["kind"] == "strings":
                fill = f"call {name}_%fill({name})"
                lines.append(f"if (present({name})) {fill}" if p["optional"] else fill)
            elif p["kind"] == "handle" and p in plan["optional"]:
                lines += [f"{name}_ = c_null_ptr", f"if (present({name})) {name}_ = {name}%raw"]
            elif p["kind"] == "string" and p["optional"]:
                lines.append(f"if (present({name})) {name}_ = c_text({name})")
            elif self.is_converted(p) and p["optional"]:
                lines.append(f"if (present({name})) {name}_ = {self.converted(p)}")
        for p in plan["outputs"]:
            made = f"allocate ({p['name']}{'_' if p['optional'] else ''}({self.extents(p)}))"
            lines.append(f"if (present({p['name']})) {made}" if p["optional"] else made)
        return lines

    def fitting(self, p):
        name = p["name"]
        line = f"if (.not. fits(\"{name}\", shape({name}, kind=c_int64_t), " \
               f"[integer(c_int64_t) :: {self.extents(p)}], stat, errmsg)) return"
        return [f"if (present({name})) then", "  " + line, "end if"] if p["optional"] else [line]

    def converted(self, p):
        text = f"transpose({p['name']})" if p["matrix"] else p["name"]
        return f"{text} - 1_c_int64_t" if p["index"] else text

    def passed(self, f, p, plan, made):
        name, kind = p["name"], p["kind"]
        if p is made or p is plan["own"]:
            return "self%raw"
        if kind == "handle":
            if p["element"] in (self.context, self.options):
                role = p["element"][len(self.prefix) + 1:]
                return f"raw_{role}({role})"
            return f"{name}_" if p in plan["optional"] else f"{name}%raw"
        if kind == "handle_out":
            return f"{name}%raw"
        if kind == "strings":
            return f"{name}_%pointers"
        if kind == "string":
            return f"{name}_" if p["optional"] else f"c_text({name})"
        if kind == "string_out" or (kind == "value_out" and self.is_bool(p)):
            return f"{name}_"
        if self.is_converted(p):
            return f"{name}_" if p["optional"] else self.converted(p)
        if kind == "array" and p["direction"] == "out" and p["optional"]:
            # gfortran 12 reads the descriptor of an absent allocatable, not of an unallocated one
            return f"{name}_"
        if kind == "value" and self.is_bool(p):
            return f"merge(1_c_int32_t, 0_c_int32_t, {name})"
        return f"{name} - 1_c_int64_t" if kind == "value" and p["index"] else name

    def after(self, plan, made):
        """What turns C's results to Fortran's; only after a success."""
        lines = []
        for p in plan["scalars"]:
            name = p["name"]
            if p["kind"] == "string_out":
                lines.append(f"{name} = copied({name}_)")
            elif p["kind"] == "value_out" and self.is_bool(p):
                lines.append(f"{name} = {name}_ /= 0")
            elif p["index"]:
                lines.append(f"{name} = {name} + 1")
        for p in plan["outputs"]:
            name = p["name"]
            given = f"if (present({name})) " if p["optional"] else ""
            if p["optional"]:
                lines.append(f"{given}call move_alloc({name}_, {name})")
            if p["matrix"] or p["index"]:
                turned = f"transpose({name})" if p["matrix"] else name
                lines.append(f"{given}{name} = {turned}" + (" + 1" if p["index"] else ""))
        if not lines:
            return []
        return ["if (status_ == LK_OK) then", *("  " + line for line in lines), "end if"]

    def subroutine(self, f, name, noun=None, raw=None):
        """A method of a type, a constructor, or a kernel."""
        made = f["params"][-1] if noun and self.makes(noun, f) else None
        plan = self.parts(f, None if made else noun)
        plan["scalars"] = [p for p in plan["scalars"] if p is not made]
        dummies = self.dummies(f, plan, made)
        lines = self.header(name, f, plan, dummies, noun, made)
        for line in self.locals(f, plan):
            lines += fold(line, "    ")
        body = ["call self%destroy()"] if made else []
        if plan["context"]:
            body.append("if (.not. compatible(stat, errmsg)) return")
        body += self.before(f, plan)
        passed = [self.passed(f, p, plan, made) for p in f["params"]]
        invocation = f"{raw or f['name']}({', '.join(passed)})"
        if f["returns"]["kind"] == "void":
            body.append("call " + invocation)
        else:
            after = self.after(plan, made)
            body += [f"status_ = {invocation}", *after] if after or made else []
            status = "status_" if after or made else invocation
            body.append(f"call report({status}, stat, errmsg)")
            if not (after or made):
                lines = [line for line in lines if line.strip() != "integer(c_int32_t) :: status_"]
        for line in body:
            lines += fold(line, "    ")
        return [*lines, "  end subroutine", ""]

    def small(self, f, name, noun, binding):
        """The same for default integers; None when the two could not be told apart."""
        made = f["params"][-1] if self.makes(noun, f) else None
        plan = self.parts(f, None if made else noun)
        plan["scalars"] = [p for p in plan["scalars"] if p is not made]
        dummies = self.dummies(f, plan, made)
        if not any(self.is_wide(p) and p in plan["required"] for p in dummies):
            return None
        lines = self.header(name, f, plan, dummies, noun, made, small=True)
        body, passed = [], []
        for p in dummies:
            if self.is_wide(p) and p["optional"] and p["kind"] == "array":
                shape = rank(len(p["shape"]))
                lines.append(f"    integer(c_int64_t), allocatable :: {p['name']}_{shape}")
                body.append(f"if (present({p['name']})) {p['name']}_ = {p['name']}")
                passed.append(f"{p['name']}_")
            else:
                passed.append(f"int({p['name']}, c_int64_t)" if self.is_wide(p) else p["name"])
        passed += [role for role in ("context", "options") if plan[role]]
        body.append(f"call self%{binding}({', '.join([*passed, 'stat', 'errmsg'])})")
        for line in body:
            lines += fold(line, "    ")
        return [*lines, "  end subroutine", ""]

    # ---- getters

    def opening(self, f, name, noun, arguments, declarations):
        lines = comment(f["brief"], "  ") + ["  !>"]
        lines += comment(f"Since {f['since']}; C: {f['name']}().", "  ")
        lines += fold(f"subroutine {name}(self, {', '.join(arguments)}, stat, errmsg)", "  ")
        lines.append(f"    class({noun}), intent(in) :: self")
        for note, text in declarations:
            lines += (comment(note, "    ") if note else []) + [f"    {text}"]
        return lines + ["    " + t for t in TAIL] + ["    integer(c_int32_t) :: status_"]

    def array_getter(self, f, name, noun):
        last = f["params"][-1]
        extents = column_major.result_shape(last)
        n = len(extents)
        between = [p for p in f["params"][1:-1] if p["name"] != "n"]
        key = f["name"].split("_get_", 1)[1]
        declared = [(self.note(p), self.dummy(p)[0]) for p in between]
        declared.append((self.note(last, extents, column_major.result_text(last)),
                         f"{TYPES[last['element']]}, allocatable, intent(out) :: value{rank(n)}"))
        lines = self.opening(f, name, noun, [p["name"] for p in between] + ["value"], declared)
        lines += [f"    integer(c_int64_t) :: rank_, shape_(8), n_({n})"]
        passed = "".join(f"{p['name']}{' - 1_c_int64_t' if p['index'] else ''}, " for p in between)
        rooms = ", ".join(f"n_({i + 1})" for i in range(n))
        shape = self.shape_getter(noun)["name"]
        body = [f"status_ = {shape}(self%raw, \"{key}\"//c_null_char, rank_, shape_)",
                f"n_ = extents(status_, rank_, shape_, {n})", f"allocate (value({rooms}))",
                f"if (status_ == LK_OK) status_ = {f['name']}(self%raw, {passed}"
                "size(value, kind=c_int64_t), value)"]
        change = "value = transpose(value)" if last["matrix"] else ""
        change = "value = value + 1" if last["index"] else change
        body += [f"if (status_ == LK_OK) {change}"] if change else []
        for line in [*body, "call report(status_, stat, errmsg)"]:
            lines += fold(line, "    ")
        return [*lines, "  end subroutine", ""]

    def text_list(self, f, noun, count):
        """Reads all texts of a list."""
        own = noun[len(self.prefix) + 1:]
        plural = column_major.OVERRIDES["text_lists"][f["name"]][0]
        lines = self.opening(f, f"{own}_get_{plural}", noun, ["value"], [
            ("All texts.", "character(len=:), allocatable, intent(out) :: value(:)")])
        body = ["integer(c_int64_t) :: n_", f"status_ = {noun}_get_{count}(self%raw, n_)",
                f"if (status_ == LK_OK) call all_texts({f['name']}, self%raw, n_, value, status_)",
                "call report(status_, stat, errmsg)"]
        for line in body:
            lines += fold(line, "    ")
        return [*lines, "  end subroutine", ""]

    def shape_lines(self, f, noun):
        own = noun[len(self.prefix) + 1:]
        lines = self.opening(f, f"{own}_get_shape", noun, ["name", "shape"], [
            ("Name of an array result.", "character(len=*), intent(in) :: name"),
            ("Extents of the array that the getter returns.",
             "integer(c_int64_t), allocatable, intent(out) :: shape(:)")])
        return [*lines, "    integer(c_int64_t) :: rank_, shape_(8)",
                f"    status_ = {f['name']}(self%raw, c_text(name), rank_, shape_)",
                "    if (status_ == LK_OK) shape = extents(status_, rank_, shape_, int(rank_))",
                "    call report(status_, stat, errmsg)", "  end subroutine", ""]

    # ---- types

    def end_lines(self, noun):
        own = noun[len(self.prefix) + 1:]
        return ["  !> Frees the handle.", f"  subroutine {own}_destroy(self)",
                f"    class({noun}), intent(inout) :: self",
                f"    if (c_associated(self%raw)) call {noun}_destroy(self%raw)",
                "    self%raw = c_null_ptr", "  end subroutine", "",
                f"  subroutine {own}_final(self)", f"    type({noun}), intent(inout) :: self",
                "    call self%destroy()", "  end subroutine", "",
                f"  subroutine {own}_copy(self, other)",
                f"    class({noun}), intent(inout) :: self",
                f"    class({noun}), intent(in) :: other",
                "    if (c_associated(other%raw) .or. c_associated(self%raw)) &",
                f"      error stop \"libkernel: an {noun} cannot be copied\"",
                "  end subroutine", ""]

    def member_procedures(self, noun, f):
        """[(binding, generic, lines)] of one C function."""
        own = noun[len(self.prefix) + 1:]
        rest = f["name"][len(noun) + 1:]
        name = f"{own}_{rest}"
        if model.is_destroy(f):
            return []
        if rest == "get_shape":
            return [("get_shape", None, self.shape_lines(f, noun))]
        wide = [p for p in f["params"][1:] if self.is_wide(p) and p["name"] != "n"]
        if self.is_array_getter(f):
            found = self.array_getter(f, name, noun)
            if not wide:
                return [(rest, None, found)]
            old, new = f"subroutine {name}(", f"subroutine {name}_int64("
            return [(rest + "_int64", rest, [line.replace(old, new) for line in found]),
                    (rest + "_int32", rest, self.small_getter(f, name, noun))]
        small = self.small(f, f"{name}_int32", noun, rest)
        if not small:
            return [(rest, None, self.subroutine(f, name, noun))]
        found = [(rest + "_int64", rest, self.subroutine(f, f"{name}_int64", noun)),
                 (rest + "_int32", rest, small)]
        override = self.is_list_of_texts(f)
        if override:
            found.append((f"get_{override[0]}", None, self.text_list(f, noun, override[1])))
        return found

    def small_getter(self, f, name, noun):
        last = f["params"][-1]
        between = [p for p in f["params"][1:-1] if p["name"] != "n"]
        declared = [(self.note(p), self.dummy(p, small=True)[0]) for p in between]
        declared.append((None, f"{TYPES[last['element']]}, allocatable, intent(out) :: "
                               f"value{rank(len(column_major.result_shape(last)))}"))
        arguments = [p["name"] for p in between]
        lines = self.opening(f, name + "_int32", noun, [*arguments, "value"], declared)[:-1]
        passed = ", ".join(f"int({n}, c_int64_t)" for n in arguments)
        rest = f["name"][len(noun) + 1:]
        return [*lines, f"    call self%{rest}({passed}, value, stat, errmsg)", "  end subroutine",
                ""]

    def type_lines(self, noun, procedures):
        own = noun[len(self.prefix) + 1:]
        lines = comment(self.briefs[noun] + " Freed by its finalizer; not to be copied.", "  ")
        lines += [f"  type :: {noun}", "    !> Handle for the raw layer.",
                  "    type(c_ptr) :: raw = c_null_ptr", "  contains",
                  f"    procedure :: destroy => {own}_destroy"]
        generics = {}
        for binding, generic, _ in procedures:
            if generic:
                generics.setdefault(generic, []).append(binding)
                lines += fold(f"procedure, private :: {binding} => {own}_{binding}", "    ")
            else:
                lines += fold(f"procedure :: {binding} => {own}_{binding}", "    ")
        for generic, bindings in generics.items():
            lines += fold(f"generic :: {generic} => {', '.join(bindings)}", "    ")
        return [*lines, f"    procedure, private :: copy => {own}_copy",
                "    generic :: assignment(=) => copy", f"    final :: {own}_final", "  end type",
                ""]

    def handles_module(self):
        nouns = self.own_nouns()
        found = {n: [one for f in self.members[n] for one in self.member_procedures(n, f)]
                 for n in nouns}
        lines = head("Derived types of the library's handles.", "libkernel_handles",
                     ["use libkernel_raw", "use libkernel_core"])
        lines += fold(f"public :: {', '.join(nouns)}", "  ")
        constants = [v["name"] for e in self.api["enums"] for v in e["values"]]
        lines += fold(f"public :: {', '.join(constants)}", "  ") + [""]
        for noun in nouns:
            lines += self.type_lines(noun, found[noun])
        lines += ["contains", ""]
        for noun in nouns:
            for _, _, text in found[noun]:
                lines += text
            lines += self.end_lines(noun)
        return finished(lines, "libkernel_handles")

    # ---- kernels

    def text_function(self, f, name, raw):
        inputs = [self.dummy(p) for p in f["params"]]
        lines = comment(f["brief"], "  ") + ["  !>"]
        lines += comment(f"Since {f['since']}; C: {f['name']}().", "  ")
        arguments = ", ".join(p["name"] for p in f["params"])
        lines.append(f"  function {name}({arguments}) result(answer)")
        for text, note in inputs:
            lines += [*comment(note, "    "), f"    {text}"]
        return [*lines, "    character(len=:), allocatable :: answer",
                f"    answer = copied({raw}({arguments}))", "  end function", ""]

    def kernels_module(self):
        functions = [f for fs in self.loose.values() for f in fs]
        named = [(f, f"{self.prefix}_{self.plain_name(f)}") for f in functions]
        renamed = {n: f"raw_{n[len(self.prefix) + 1:]}" for f, n in named if n == f["name"]}
        renames = ", ".join(f"{new} => {old}" for old, new in renamed.items())
        use = fold(f"use libkernel_raw, {renames}", "  ")
        use[0] = use[0].lstrip()
        lines = head("Functions on arrays, and on the library itself.", "libkernel_kernels",
                     [*("\n".join(use),), "use libkernel_core", "use libkernel_handles"])
        lines += fold(f"public :: {', '.join(n for _, n in named)}", "  ") + [""]
        # gfortran warns of a module procedure that is named like the C function it calls
        for f, name in named:
            if f["name"] in renamed:
                lines += [f"  interface {name}", f"    module procedure {name}_of",
                          "  end interface", ""]
        lines += ["contains", ""]
        for f, name in named:
            raw = renamed.get(f["name"])
            name += "_of" if raw else ""
            if f["returns"]["kind"] == "string":
                lines += self.text_function(f, name, raw or f["name"])
            else:
                lines += self.subroutine(f, name, raw=raw)
        return finished(lines, "libkernel_kernels")


def head(text, module, uses):
    return ["! SPDX-License-Identifier: BSD-3-Clause", f"! {names.NOTE}", f"!> {text}",
            f"module {module}", "  use, intrinsic :: iso_c_binding", *("  " + u for u in uses),
            "  implicit none", "  private"]


def finished(lines, module):
    return "\n".join(line.rstrip() for line in [*lines[:-1], f"end module {module}"]) + "\n"


def outputs(api, folder):
    layer = Layer(api)
    return {f"{folder}/libkernel_handles.f90": layer.handles_module(),
            f"{folder}/libkernel_kernels.f90": layer.kernels_module()}
