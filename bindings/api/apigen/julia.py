# SPDX-License-Identifier: BSD-3-Clause
"""Julia: one module of functions over dlsym'ed pointers, language level 1.5."""

from . import model, names, swig

TYPES = {"int64_t": "Int64", "int32_t": "Int32", "uint32_t": "UInt32", "int8_t": "Int8",
         "double": "Float64", "float": "Float32", "complex": "ComplexF64"}
RESERVED = {"function", "end", "begin", "module", "global", "local", "const", "in", "type"}


def safe(name):
    return name + "_" if name in RESERVED else name


def c_type(p):
    """Type in the ccall signature."""
    kind, element = p["kind"], p["element"]
    if kind == "value":
        return TYPES[element]
    if kind == "array":
        return f"Ptr{{{TYPES[element]}}}"
    if kind == "value_out":
        return f"Ref{{{TYPES[element]}}}"
    if kind == "string":
        return "Cstring"
    if kind in ("strings",):
        return "Ptr{Ptr{UInt8}}"
    if kind == "string_out":
        return "Ref{Ptr{UInt8}}"
    if kind == "handle_out":
        return "Ref{Ptr{Cvoid}}"
    if kind == "struct":
        return f"Ref{{{element}}}"
    return "Ptr{Cvoid}"


def expected(p):
    parts = [model.render_extent(e, lambda n: f"Int64({safe(n)})",
                                 lambda a, b: f"extent_product({a}, {b})",
                                 lambda a, b: f"extent_sum({a}, {b})") for e in p["shape"]]
    return parts[0] if len(parts) == 1 else f"extent_product({', '.join(parts)})"


def prepared(api, f, p):
    """(line before the call, expression in the call, line that unpacks the result)."""
    name, kind, element = safe(p["name"]), p["kind"], p["element"]
    if kind == "array":
        return (f"{name}_ = raw_array({name}, {TYPES[element]}, {expected(p)}, \"{p['name']}\", "
                f"\"{names.shape_text(p)}\")", f"{name}_", None)
    if kind == "strings":
        return (f"{name}_ = raw_strings({name}, {expected(p)}, \"{p['name']}\", "
                f"\"{names.shape_text(p)}\")", f"{name}_", None)
    if kind == "string":
        return None, f"raw_string({name})", None
    if kind == "handle":
        return f"{name}_ = raw_handle({name}, :{element}, \"{p['name']}\")", f"{name}_", None
    if kind == "value_out":
        zero = "0"
        return f"{name} = Ref{{{TYPES[element]}}}({zero})", name, f"{name}[]"
    if kind == "string_out":
        return f"{name} = Ref{{Ptr{{UInt8}}}}(C_NULL)", name, f"raw_text({name}[])"
    if kind == "handle_out":
        return (f"{name} = Ref{{Ptr{{Cvoid}}}}(C_NULL)", name,
                f"Handle{{:{element}}}({name}[], p_{element}_destroy)")
    if kind == "callback":
        return (f"{name}_ = raw_callback({name}, \"{p['name']}\")",
                f"{name}_ === nothing ? C_NULL : c_{element}[]", None)
    if kind in ("user_data", "free_fn"):
        owner = safe(f["params"][[q["kind"] for q in f["params"]].index("callback")]["name"])
        given = f"{owner}_"
        if kind == "user_data":
            return None, f"raw_user_data({given})", None
        return None, f"{given} === nothing ? C_NULL : c_free[]", None
    if kind == "struct":
        return f"{name}_ = raw_view({name}, \"{p['name']}\")", f"{name}_", None
    return None, name, None


def call(f, expressions):
    types = ", ".join(c_type(p) for p in f["params"])
    if len(f["params"]) == 1:
        types += ","
    returned = {"void": "Cvoid", "status": "Int32", "string": "Ptr{UInt8}"}.get(
        f["returns"]["kind"]) or TYPES[f["returns"]["type"]]
    return names.wrap(f"ccall(p_{f['name']}[], {returned}, ({types}), {', '.join(expressions)})"
                      if expressions else f"ccall(p_{f['name']}[], {returned}, ())", 92,
                      "", " " * 10)


def body(api, f):
    before, expressions, after = [], [], []
    for p in f["params"]:
        line, expression, result = prepared(api, f, p)
        before += [line] if line else []
        expressions.append(expression)
        after += [result] if result else []
    if model.is_destroy(f):
        return [f"raw_destroy({safe(f['params'][0]['name'])}, :{f['params'][0]['element']}, "
                f"\"{f['params'][0]['name']}\")"]
    kept = [safe(p["name"]) for p in f["params"] if p["kind"] in ("strings", "struct")]
    invocation = call(f, expressions)
    if f["returns"]["kind"] == "status":
        lines = [*before, f"status = {invocation}"]
        if kept:
            lines = [*before, f"GC.@preserve {' '.join(kept)} begin", f"    status = {invocation}",
                     "end"]
        owners = [safe(p["name"]) for p in f["params"] if p["kind"] == "callback"]
        lines += [f"status == 0 || raw_unpin({o}_)" for o in owners]
        lines.append("raw_check(status)")
        return lines + [f"return {', '.join(after) if after else 'nothing'}"]
    if f["returns"]["kind"] == "string":
        return [*before, f"return raw_text({invocation})"]
    return [*before, f"return {invocation}"]


def function_text(api, f):
    arguments = ", ".join(safe(p["name"]) for p in model.arguments(f))
    lines = ['"""', f"    {f['name']}({arguments})", "",
             names.wrap(f["brief"], 92).replace("\\", "\\\\").replace("$", "\\$"), '"""']
    lines.append(names.wrap(f"function {f['name']}({arguments})", 92, "", " " * 8))
    lines += ["    " + line for line in body(api, f)]
    return "\n".join([*lines, "end", ""])


def field_type(api, f):
    if f["type"].replace(" ", "").endswith("*"):
        return "Ptr{UInt8}" if "char" in f["type"] else "Ptr{Cvoid}"
    one = TYPES[api["aliases"].get(f["type"], f["type"])]
    return f"NTuple{{{f['array'].strip('[]')},{one}}}" if f["array"] else one


def structs(api):
    lines = []
    for s in api["structs"]:
        if s["name"] == f"{api['prefix']}_complex":
            continue
        lines += [f'"{s["brief"]}"', f"struct {s['name']}"]
        lines += [f"    {f['name']}::{field_type(api, f)}" for f in s["fields"]] + ["end", ""]
    return lines


def trampolines(api):
    lines, load = [], []
    for s in swig.payload_structs(api):
        fields = [(f["name"], f"raw_text_or_empty(p.{f['name']})" if "char" in f["type"]
                   else f"p.{f['name']}") for f in s["fields"] if f["name"] != "struct_size"]
        lines += [f"raw_payload(p::{s['name']}) =",
                  "    (" + ",\n     ".join(f"{n} = {v}" for n, v in fields) + ",)", ""]
    for c in api["callbacks"]:
        if len(c["params"]) == 1:
            continue
        struct = c["params"][0]["type"].replace("const ", "").rstrip("* ")
        returned = "Cvoid" if c["returns"] == "void" else TYPES[c["returns"]]
        tail = "nothing" if returned == "Cvoid" else f"{returned}(stop)"
        lines += [f"const c_{c['name']} = Ref{{Ptr{{Cvoid}}}}(C_NULL)",
                  f"function call_{c['name']}(payload::Ptr{{{struct}}}, user_data::Ptr{{Cvoid}})::{returned}",
                  "    stop = raw_call(user_data, payload)", f"    return {tail}", "end", ""]
        load.append(f"    c_{c['name']}[] = @cfunction(call_{c['name']}, {returned}, "
                    f"(Ptr{{{struct}}}, Ptr{{Cvoid}}))")
    return lines, load


def view(api):
    if not swig.has_view(api):
        return []
    rows = [f"raw_dtype(::Type{{{TYPES[element]}}}) = {name}"
            for name, element in swig.view_dtypes(api)]
    return [*rows, f"raw_view(a, name) = raw_strided({api['prefix']}_view, raw_dtype, a, name)", ""]


def raw_module(api, module, support, environment, soname):
    prefix, upper = api["prefix"], api["prefix"].upper()
    callbacks, load = trampolines(api)
    lines = ["# SPDX-License-Identifier: BSD-3-Clause", f"# {names.NOTE}",
             f'"Functions of the C library {api["library"]}: same arguments, same order, C\'s index base."',
             f"module {module}", "", "using Libdl", "", f'const API_HASH = "{api["api_hash"]}"', ""]
    for e in api["enums"]:
        lines += [f"const {v['name']} = Int32({v['value']})" for v in e["values"]] + [""]
    lines += ["const STATUS_NAMES = Dict{Int32,Symbol}("]
    lines += [f"    Int32({value}) => :{names.error_class(api, name)[0]},"
              for name, value, _ in model.status_values(api)]
    lines += [")", f"const SHAPE_STATUS = {upper}_E_SHAPE", ""]
    lines += [f"const p_{f['name']} = Ref{{Ptr{{Cvoid}}}}(C_NULL)" for f in api["functions"]]
    lines += ["", f'include("{support}")', "", *structs(api), *callbacks, *view(api)]
    lines += [f"raw_error_text() = unsafe_string(ccall(p_{prefix}_error_message[], Ptr{{UInt8}}, ()))",
              ""]
    lines += [function_text(api, f) for f in api["functions"]]
    lines += ["function __init__()",
              f'    library = raw_open("{environment}", joinpath(@__DIR__, "library_path.txt"), "{soname}")']
    lines += [f"    p_{prefix}_api_hash[] = Libdl.dlsym(library, :{prefix}_api_hash)",
              f"    raw_compare(API_HASH, {prefix}_api_hash(), library)"]
    lines += [f"    p_{f['name']}[] = Libdl.dlsym(library, :{f['name']})" for f in api["functions"]]
    lines += load + ["    c_free[] = @cfunction(raw_free, Cvoid, (Ptr{Cvoid},))",
                     "    return nothing", "end", "", f"end # module {module}"]
    return "\n".join(lines) + "\n"
