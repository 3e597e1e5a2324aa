# SPDX-License-Identifier: BSD-3-Clause
"""R: .Call shims in plain C with their registration, and R functions of the same names with a dot.

Arrays that are only written are no arguments: they are made from the shapes and returned; an
optional one is asked for by TRUE. An array that is changed in place is copied and returned.
"""

from . import model, names, swig

MAKERS = {"double": "REALSXP", "complex": "CPLXSXP", "int64_t": "int64", "int32_t": "int32",
          "int8_t": "int8", "float": "float32"}


RESERVED = {"function", "if", "else", "for", "while", "repeat", "next", "break", "in"}


def safe(name):
    return name + "_" if name in RESERVED else name


def c_type(api, element):
    return f"{api['prefix']}_complex" if element == "complex" else element


def is_output(p):
    return p["kind"] == "array" and p["direction"] == "out"


def takes(function):
    """Parameters that are arguments in R."""
    return [p for p in model.arguments(function) if not is_output(p) or p["optional"]]


def gives(function):
    """Parameters that R returns, in C's order."""
    return [p for p in function["params"]
            if p["kind"] in ("value_out", "string_out", "handle_out")
            or (p["kind"] == "array" and p["direction"] != "in")]


def extent(function, text):
    return model.render_extent(text, lambda n: f"v_{n}", lambda a, b: f"lkr_multiply({a}, {b})",
                               lambda a, b: f"lkr_add({a}, {b})")


def expected(function, p):
    total = None
    for e in p["shape"]:
        one = extent(function, e)
        total = one if total is None else f"lkr_multiply({total}, {one})"
    return total


def declare_input(api, f, p):
    """C lines that turn the SEXP s_<name> into v_<name>."""
    name, kind, element = p["name"], p["kind"], p["element"]
    s, v = f"s_{name}", f"v_{name}"
    ctype = c_type(api, element)
    if kind == "value":
        if element in ("double", "float"):
            return [f'  const {element} {v} = ({element})lkr_double({s}, "{name}");']
        low, high = swig.LIMITS[element]
        return [f'  const {element} {v} = ({element})lkr_integer({s}, {low}, {high}, "{name}");']
    if kind == "string":
        return [f'  const char *{v} = lkr_string({s}, "{name}");']
    if kind == "strings":
        return [f'  const char *const *{v} = lkr_strings({s}, {expected(f, p)}, "{name}", '
                f'"{names.shape_text(p)}");']
    if kind == "handle":
        return [f'  {element} *{v} = lkr_handle({s}, "{element}", "{name}");']
    if kind == "callback":
        return [f"  void *{v} = Rf_isNull({s}) ? NULL : {s};"]
    if kind == "struct":
        return [f"  {element} view_{name};", f"  lkr_view({s}, &view_{name}, \"{name}\");",
                f"  const {element} *{v} = &view_{name};"]
    check = f'{expected(f, p)}, "{name}", "{names.shape_text(p)}"'
    if p["direction"] == "in":
        return [f"  const {ctype} *{v} = lkr_in_{element}({s}, {check});"]
    return [f"  lkr_array a_{name} = lkr_change_{element}({s}, {check});",
            f"  PROTECT(a_{name}.object);", f"  {ctype} *{v} = ({ctype} *)a_{name}.data;"]


def declare_output(api, f, p):
    name, kind, element = p["name"], p["kind"], p["element"]
    if kind == "value_out":
        return [f"  {element} v_{name} = 0;"]
    if kind == "string_out":
        return [f"  const char *v_{name} = NULL;"]
    if kind == "handle_out":
        return [f"  {element} *v_{name} = NULL;",
                f'  SEXP h_{name} = PROTECT(lkr_new_handle("{element}", lkr_end_{element}));']
    ctype = c_type(api, element)
    extents = ", ".join(extent(f, e) for e in p["shape"])
    rank = len(p["shape"])
    wanted = f'lkr_wanted(s_{name}, "{name}")' if p["optional"] else "1"
    return [f"  const int64_t e_{name}[] = {{{extents}}};",
            f"  lkr_array a_{name} = lkr_new_{element}({wanted}, {rank}, e_{name}, \"{name}\");",
            f"  PROTECT(a_{name}.object);", f"  {ctype} *v_{name} = ({ctype} *)a_{name}.data;"]


def result_value(p):
    name, kind, element = p["name"], p["kind"], p["element"]
    if kind == "value_out":
        return f"Rf_ScalarReal(v_{name})" if element in ("double", "float") \
            else f"lkr_scalar_integer(v_{name})"
    if kind == "string_out":
        return f"lkr_text(v_{name})"
    if kind == "handle_out":
        return f"h_{name}"
    return f"lkr_finish_{element}(&a_{name})"


def argument_in_call(p, owner):
    name = p["name"]
    if p["kind"] in ("value_out", "string_out", "handle_out"):
        return f"&v_{name}"
    if p["kind"] == "callback":
        return f"v_{name} ? lkr_call_{p['element']} : NULL"
    if p["kind"] == "user_data":
        return f"lkr_keep(v_{owner})"
    if p["kind"] == "free_fn":
        return f"v_{owner} ? lkr_free : NULL"
    return f"v_{name}"


def protected(f):
    """Number of PROTECTs of the declarations."""
    return sum(1 for p in gives(f) if p["kind"] in ("array", "handle_out"))


def shim(api, f):
    arguments = ", ".join(f"SEXP s_{p['name']}" for p in takes(f)) or "void"
    lines = [f"static SEXP r_{f['name']}({arguments}) {{"]
    values = [p for p in f["params"] if p["kind"] == "value"]
    others = [p for p in takes(f) if p["kind"] != "value" and not is_output(p)]
    for p in [*values, *others]:
        lines += declare_input(api, f, p)
    if model.is_destroy(f):
        name = f["params"][0]["name"]
        return "\n".join([*lines, f"  {f['name']}(v_{name});", f"  lkr_forget(s_{name});",
                          "  return R_NilValue;", "}"])
    for p in gives(f):
        if not (p["kind"] == "array" and p["direction"] == "inout"):
            lines += declare_output(api, f, p)
    callbacks = [p["name"] for p in f["params"] if p["kind"] == "callback"]
    owner = callbacks[0] if callbacks else None
    invocation = f"{f['name']}({', '.join(argument_in_call(p, owner) for p in f['params'])})"
    kind = f["returns"]["kind"]
    if kind == "status":
        lines.append(f"  const int32_t status = {invocation};")
        lines += [f"  R_SetExternalPtrAddr(h_{p['name']}, v_{p['name']});" for p in gives(f)
                  if p["kind"] == "handle_out"]
        if owner:
            lines.append(f"  if (status != 0 && v_{owner}) lkr_free(v_{owner});")
        lines.append(f"  lkr_check(status, {api['prefix']}_error_message());")
    elif kind == "void":
        lines.append(f"  {invocation};")
    else:
        wrap = {"string": "lkr_text({})"}.get(kind) or (
            "Rf_ScalarReal({})" if f["returns"]["type"] in ("double", "float")
            else "lkr_scalar_integer({})")
        return "\n".join([*lines, f"  return {wrap.format(invocation)};", "}"])
    return "\n".join(lines + pack(f) + ["}"])


def pack(f):
    found = gives(f)
    unprotect = [f"  UNPROTECT({protected(f)});"] if protected(f) else []
    if not found:
        return [*unprotect, "  return R_NilValue;"]
    if len(found) == 1:
        if not unprotect:
            return [f"  return {result_value(found[0])};"]
        return [f"  SEXP result = {result_value(found[0])};", *unprotect, "  return result;"]
    labels = ", ".join(f'"{p["name"]}"' for p in found)
    lines = [f"  static const char *const labels[] = {{{labels}}};",
             f"  SEXP result = PROTECT(lkr_list({len(found)}, labels));"]
    lines += [f"  SET_VECTOR_ELT(result, {i}, {result_value(p)});" for i, p in enumerate(found)]
    return lines + [f"  UNPROTECT({protected(f) + 1});", "  return result;"]


def handle_code(api):
    destroyers = {f["params"][0]["element"]: f["name"] for f in api["functions"]
                  if model.is_destroy(f)}
    return "\n".join(
        f"static void lkr_end_{h['name']}(SEXP p) {{\n"
        f"  {destroyers[h['name']]}(({h['name']} *)R_ExternalPtrAddr(p));\n"
        f"  R_ClearExternalPtr(p);\n}}" for h in api["handles"])


def payload_code(api, s):
    fields = [f for f in s["fields"] if f["name"] != "struct_size"]
    labels = ", ".join(f'"{f["name"]}"' for f in fields)
    lines = [f"static SEXP lkr_payload_{s['name']}(const void *p) {{",
             f"  const {s['name']} *payload = p;",
             f"  static const char *const labels[] = {{{labels}}};",
             f"  SEXP values = PROTECT(lkr_list({len(fields)}, labels));"]
    for i, f in enumerate(fields):
        access = f"payload->{f['name']}"
        if "char" in f["type"]:
            value = f'lkr_text({access} ? {access} : "")'
        elif api["aliases"].get(f["type"], f["type"]) in ("double", "float"):
            value = f"Rf_ScalarReal({access})"
        else:
            value = f"lkr_scalar_integer({access})"
        lines.append(f"  SET_VECTOR_ELT(values, {i}, {value});")
    return "\n".join([*lines, "  UNPROTECT(1);", "  return values;", "}"])


def trampoline(c):
    payload = c["params"][0]["type"]
    struct = payload.replace("const ", "").rstrip("* ")
    final = "  (void)stop;" if c["returns"] == "void" else "  return stop;"
    return (f"static {c['returns']} lkr_call_{c['name']}({payload}payload, void *user_data) {{\n"
            f"  const int32_t stop = lkr_call(user_data, lkr_payload_{struct}, payload);\n{final}\n}}")


def view_code(api):
    view = f"{api['prefix']}_view"
    upper = api["prefix"].upper()
    return (f"static void lkr_view(SEXP x, {view} *view, const char *name) {{\n"
            f"  memset(view, 0, sizeof *view);\n"
            f"  view->data = lkr_strided(x, view->shape, view->strides, &view->ndim, name);\n"
            f"  view->dtype = TYPEOF(x) == CPLXSXP ? {upper}_DTYPE_COMPLEX128 : "
            f"{upper}_DTYPE_FLOAT64;\n}}")


def raw_c(api, headers, package):
    prefix = api["prefix"]
    errors = ", \\\n".join(f'    {{{value}, "{prefix}_{names.short(api, name).lower().removeprefix("e_")}"}}'
                        for name, value, _ in model.status_values(api))
    code = [handle_code(api), *(payload_code(api, s) for s in swig.payload_structs(api)),
            *(trampoline(c) for c in api["callbacks"] if len(c["params"]) == 2)]
    if swig.has_view(api):
        code.append(view_code(api))
    table = "\n".join(f'    {{"{f["name"]}", (DL_FUNC)r_{f["name"]}, {len(takes(f))}}},'
                      for f in api["functions"])
    mismatch = f"the library has the interface %s, this package needs {api['api_hash']}; " \
               "build both from one source tree"
    return "\n".join([
        f"/* SPDX-License-Identifier: BSD-3-Clause */\n/* {names.NOTE} */",
        *(f'#include "{h}"' for h in headers), "",
        f'#define LKR_PREFIX "{prefix}"',
        f"#define LKR_SHAPE_STATUS {prefix.upper()}_E_SHAPE",
        f"#define LKR_INVALID_STATUS {prefix.upper()}_E_INVALID",
        "#define LKR_CLASSES \\", errors,
        '#include "raw_support.h"\n',
        "\n\n".join(code), "", "\n\n".join(shim(api, f) for f in api["functions"]), "",
        "static const R_CallMethodDef lkr_methods[] = {", table, "    {NULL, NULL, 0}};\n",
        f"void attribute_visible R_init_{package}(DllInfo *dll) {{",
        f'  if (strcmp({prefix}_api_hash(), "{api["api_hash"]}") != 0)',
        f'    Rf_error("{mismatch}", {prefix}_api_hash());',
        "  R_registerRoutines(dll, NULL, lkr_methods, NULL, NULL);",
        "  R_useDynamicSymbols(dll, FALSE);", "  R_forceSymbols(dll, TRUE);", "}"]) + "\n"


def raw_r(api):
    lines = ["# SPDX-License-Identifier: BSD-3-Clause", f"# {names.NOTE}",
             f"# Functions of the C library {api['library']}: same arguments, same order, C's index base.",
             "# Arrays that C only writes are returned; an optional one is asked for by TRUE.", "",
             f'.api_hash <- "{api["api_hash"]}"', "",
             ".status <- c(" + ", ".join(f"{name} = {value}L" for name, value, _ in
                                         [(f"{api['prefix'].upper()}_OK", 0, ""),
                                          *model.status_values(api)]) + ")", ""]
    lines[-2] = names.wrap(lines[-2], 98, "", "  ")
    for e in api["enums"]:
        if not e["name"].endswith("_status_value"):
            lines += [f".{v['name']} <- {v['value']}L" for v in e["values"]] + [""]
    lines += [
        "# A callback never raises an error into C: it gives back what it answered and the condition.",
        ".callback <- function(f) {", "  if (is.null(f)) return(NULL)",
        '  if (!is.function(f)) stop("callback: need a function", call. = FALSE)',
        "  function(payload) tryCatch(list(f(payload), NULL),",
        "    error = function(condition) list(TRUE, condition),",
        "    interrupt = function(condition) list(TRUE, condition))", "}", ""]
    for f in api["functions"]:
        lines.append(f"# {f['brief']}")
        arguments = [safe(p["name"]) + (" = FALSE" if is_output(p) else "") for p in takes(f)]
        passed = [f".callback({safe(p['name'])})" if p["kind"] == "callback" else safe(p["name"])
                  for p in takes(f)]
        lines.append(names.wrap(f".{f['name']} <- function({', '.join(arguments)})", 98, "", "    "))
        call = f".Call(C_{', '.join([f['name'], *passed])})"
        if f["returns"]["kind"] in ("status", "void") and not gives(f):
            call = f"invisible({call})"
        lines += [names.wrap(call, 98, "  ", "    "), ""]
    return "\n".join(lines).rstrip() + "\n"
