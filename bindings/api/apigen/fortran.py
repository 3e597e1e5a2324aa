# SPDX-License-Identifier: BSD-3-Clause
"""Fortran: one module of bind(c) interfaces, constants, payload types."""

import keyword

from . import names

TYPES = {
    "int64_t": "integer(c_int64_t)", "int32_t": "integer(c_int32_t)",
    "uint32_t": "integer(c_int32_t)", "int8_t": "integer(c_int8_t)", "double": "real(c_double)",
    "float": "real(c_float)", "complex": "complex(c_double_complex)",
}


def declaration(p):
    """(type with attributes, suffix) of a dummy argument."""
    intent = f"intent({p['direction']})"
    optional = ", optional" if p["optional"] else ""
    kind, element = p["kind"], p["element"]
    if kind == "value":
        return f"{TYPES[element]}, value", ""
    if kind == "value_out":
        return f"{TYPES[element]}, {intent}", ""
    if kind == "array":
        return f"{TYPES[element]}, {intent}{optional}", "(*)"
    if kind == "string":
        return f"character(kind=c_char), intent(in){optional}", "(*)"
    if kind == "strings":
        return f"type(c_ptr), intent(in){optional}", "(*)"
    if kind in ("string_out", "handle_out"):
        return "type(c_ptr), intent(out)", ""
    if kind in ("callback", "free_fn"):
        return "type(c_funptr), value", ""
    if kind == "struct":
        return f"type({element}), intent(in)", ""
    return "type(c_ptr), value", ""


def field(api, f):
    compact = f["type"].replace(" ", "")
    dims = "(" + f["array"].strip("[]") + ")" if f["array"] else ""
    if compact.endswith("*"):
        return f"type(c_ptr) :: {f['name']}"
    element = api["aliases"].get(f["type"], f["type"])
    return f"{TYPES[element]} :: {f['name']}{dims}"


def comment(text, indent):
    return names.wrap(text, 98, f"{indent}!> ", f"{indent}!> ").split("\n")


def header(keyword, name, arguments, tail, indent):
    one = f"{indent}{keyword} {name}({', '.join(arguments)}) {tail}".rstrip()
    if len(one) <= 98:
        return [one]
    text = names.wrap(f"{keyword} {name}({', '.join(arguments)})", 94, indent, indent + "    ")
    lines = [line + " &" for line in text.split("\n")]
    return lines + [f"{indent}    {tail}"]


def procedure(f, indent="    "):
    inside = indent + "  "
    arguments = [p["name"] for p in f["params"]]
    answer = "answer"
    while answer in (a.lower() for a in arguments):
        answer += "_"
    bind = f'bind(c, name="{f["name"]}")'
    kind = f["returns"]["kind"]
    lines = comment(f["brief"], indent)
    if kind == "void":
        lines += header("subroutine", f["name"], arguments, bind, indent)
    else:
        lines += header("function", f["name"], arguments, f"{bind} result({answer})", indent)
    lines.append(f"{inside}import")
    for p in f["params"]:
        attributes, suffix = declaration(p)
        note = " ".join([names.shape_text(p), p["text"]]).strip()
        lines += comment(note, inside) if note else []
        lines.append(f"{inside}{attributes} :: {p['name']}{suffix}")
    if kind == "void":
        return lines + [f"{indent}end subroutine", ""]
    returned = {"status": "integer(c_int32_t)", "string": "type(c_ptr)"}.get(kind)
    lines.append(f"{inside}{returned or TYPES[f['returns']['type']]} :: {answer}")
    return lines + [f"{indent}end function", ""]


def callback(api, c):
    arguments = [p["name"] for p in c["params"]]
    keyword = "subroutine" if c["returns"] == "void" else "function"
    tail = "bind(c)" if keyword == "subroutine" else "bind(c) result(answer)"
    lines = comment(c["brief"], "    ")
    lines += header(keyword, c["name"], arguments, tail, "    ")
    lines.append("      import")
    for p in c["params"]:
        base = p["type"].replace("const ", "").rstrip("* ")
        if base == "void":
            lines.append(f"      type(c_ptr), value :: {p['name']}")
        else:
            lines.append(f"      type({base}), intent(in) :: {p['name']}")
    if keyword == "function":
        lines.append(f"      {TYPES[c['returns']]} :: answer")
    return lines + [f"    end {keyword}", ""]


def clashes(api):
    """Names that differ in C by case only are one name in Fortran; keywords of Python are refused."""
    seen, found = {}, []
    everything = [f["name"] for f in api["functions"]] + [s["name"] for s in api["structs"]]
    everything += [v["name"] for e in api["enums"] for v in e["values"]]
    everything += [c["name"] for c in api["callbacks"]]
    for name in everything:
        other = seen.setdefault(name.lower(), name)
        if other != name:
            found.append(f"{name} and {other} are one name in Fortran")
    for f in api["functions"]:
        lower = [p["name"].lower() for p in f["params"]]
        found += [f"{f['name']}: {p['name']} is a keyword of Python" for p in f["params"]
                  if keyword.iskeyword(p["name"])]
        if len(set(lower)) != len(lower):
            found.append(f"{f['name']}: two parameters are one name in Fortran")
        if len(f["name"]) > 63:
            found.append(f"{f['name']}: more than 63 characters")
    return found


def raw_module(api, module):
    complex_name = f"{api['prefix']}_complex"
    lines = ["! SPDX-License-Identifier: BSD-3-Clause", f"! {names.NOTE}",
             f"!> Interfaces of the C library {api['library']}: same arguments, same order, C's index base.",
             f"module {module}", "  use, intrinsic :: iso_c_binding", "  implicit none", "  public", "",
             "  !> Hash of the interface that this module declares.",
             f'  character(len=*), parameter :: {module}_hash = "{api["api_hash"]}"', ""]
    for e in api["enums"]:
        lines += comment(e["brief"], "  ")
        lines += [f"  integer(c_int32_t), parameter :: {v['name']} = {v['value']}_c_int32_t"
                  for v in e["values"]] + [""]
    for s in api["structs"]:
        if s["name"] == complex_name:
            continue
        lines += comment(s["brief"], "  ")
        lines.append(f"  type, bind(c) :: {s['name']}")
        lines += [f"    {field(api, f)}" for f in s["fields"]]
        lines += [f"  end type {s['name']}", ""]
    if api["callbacks"]:
        lines.append("  abstract interface")
        for c in api["callbacks"]:
            lines += callback(api, c)
        lines += ["  end interface", ""]
    lines.append("  interface")
    for f in api["functions"]:
        lines += procedure(f)
    lines += ["  end interface", f"end module {module}"]
    return "\n".join(line.rstrip() for line in lines) + "\n"
