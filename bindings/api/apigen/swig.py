# SPDX-License-Identifier: BSD-3-Clause
"""SWIG interface of the raw Python module: typemaps on the buffer protocol, no NumPy headers."""

from . import model, names

ELEMENTS = {
    "double": "lkpy_float64", "float": "lkpy_float32", "int64_t": "lkpy_integer64",
    "int32_t": "lkpy_integer32", "uint32_t": "lkpy_unsigned32", "int8_t": "lkpy_integer8",
    "complex": "lkpy_complex128",
}
LIMITS = {"int64_t": ("INT64_MIN", "INT64_MAX"), "int32_t": ("INT32_MIN", "INT32_MAX"),
          "uint32_t": ("0", "UINT32_MAX"), "int8_t": ("INT8_MIN", "INT8_MAX")}
DTYPES = {"FLOAT64": "double", "FLOAT32": "float", "INT64": "int64_t", "INT32": "int32_t",
          "INT8": "int8_t", "COMPLEX128": "complex"}


def c_type(api, element):
    return f"{api['prefix']}_complex" if element == "complex" else element


def to_python(element, expression):
    if element in ("double", "float"):
        return f"PyFloat_FromDouble({expression})"
    return f"PyLong_FromLongLong({expression})"


def value_typemaps(api):
    lines = []
    for element, (low, high) in LIMITS.items():
        lines.append(
            f"%typemap(in) {element} (int64_t value) {{ "
            f'if (lkpy_int64($input, {low}, {high}, "$1_name", &value) != 0) SWIG_fail; '
            f"$1 = ({element})value; }}")
    for element in ("double", "float"):
        lines.append(
            f"%typemap(in) {element} (double value) {{ "
            f'if (lkpy_double($input, "$1_name", &value) != 0) SWIG_fail; $1 = ({element})value; }}')
    for element in (*LIMITS, "double", "float"):
        lines.append(f"%typemap(out) {element} {{ $result = {to_python(element, '$1')}; }}")
        lines.append(f"%typemap(in, numinputs=0) {element} *LKPY_OUT ({element} value = 0) "
                     "{ $1 = &value; }")
        lines.append(f"%typemap(argout) {element} *LKPY_OUT {{ $result = "
                     f"lkpy_append($result, {to_python(element, 'value$argnum')}); }}")
        lines.append(f'%typemap(freearg) {element} *LKPY_OUT ""')
    return lines


def array_typemaps(api):
    lines = []
    for element, check in ELEMENTS.items():
        if element == "complex" and not any(s["name"] == f"{api['prefix']}_complex"
                                            for s in api["structs"]):
            continue
        ctype = c_type(api, element)
        for constant, writable in (("const ", 0), ("", 1)):
            lines.append(
                f"%typemap(in) {constant}{ctype} * (lkpy_view view) {{ "
                f'if (lkpy_array($input, &view, &{check}, {writable}, "$1_name") != 0) SWIG_fail; '
                f"$1 = ({ctype} *)view.buffer.buf; }}")
            lines.append(f"%typemap(freearg) {constant}{ctype} * "
                         "{ lkpy_release(&view$argnum); }")
    # `view` is declared without an initial value, and freearg may run before it is filled
    return [line.replace("(lkpy_view view)", "(lkpy_view view = {0})") for line in lines]


def text_typemaps(api):
    return [
        '%typemap(in) const char * { '
        'if (lkpy_string($input, "$1_name", (const char **)&$1) != 0) SWIG_fail; }',
        '%typemap(freearg) const char * ""',
        "%typemap(out) const char * { $result = lkpy_text($1); }",
        "%typemap(in, numinputs=0) const char ** (const char *text = NULL) { $1 = (char **)&text; }",
        "%typemap(argout) const char ** "
        "{ $result = lkpy_append($result, lkpy_text(text$argnum)); }",
        "%typemap(in) const char *const * (lkpy_texts texts = {0}) { "
        'if (lkpy_strings($input, &texts, "$1_name") != 0) SWIG_fail; $1 = (char **)texts.items; }',
        "%typemap(freearg) const char *const * { lkpy_release_texts(&texts$argnum); }",
    ]


def handle_code(api):
    destroyers = {f["params"][0]["element"]: f["name"] for f in api["functions"]
                  if model.is_destroy(f)}
    return "\n".join(
        f"static void lkpy_end_{h['name']}(PyObject *capsule) {{\n"
        f"  PyObject *type, *value, *traceback;\n"
        f"  PyErr_Fetch(&type, &value, &traceback);\n"
        f"  {destroyers[h['name']]}(({h['name']} *)PyCapsule_GetPointer(capsule, \"{h['name']}\"));\n"
        f"  PyErr_Restore(type, value, traceback);\n}}"
        for h in api["handles"])


def handle_typemaps(api):
    lines = []
    for h in api["handles"]:
        name = h["name"]
        for constant in ("", "const "):
            lines.append(f'%typemap(in) {constant}{name} * {{ if (lkpy_handle($input, '
                         f'"{name}", "$1_name", (void **)&$1) != 0) SWIG_fail; }}')
        lines.append(f'%typemap(in) {name} *LKPY_TAKE {{ if (lkpy_take($input, "{name}", '
                     f'"$1_name", (void **)&$1) != 0) SWIG_fail; }}')
        lines.append(f"%typemap(in, numinputs=0) {name} ** ({name} *handle = NULL) "
                     "{ $1 = &handle; }")
        lines.append(f"%typemap(argout) {name} ** {{ $result = lkpy_append($result, "
                     f'PyCapsule_New(handle$argnum, "{name}", lkpy_end_{name})); }}')
    return lines


def payload_value(api, field):
    compact = field["type"].replace(" ", "")
    access = f"payload->{field['name']}"
    if compact == "constchar*":
        return f"lkpy_text({access})"
    element = api["aliases"].get(field["type"], field["type"])
    return to_python(element, access)


def payload_code(api, struct):
    lines = [f"static PyObject *lkpy_payload_{struct['name']}(const {struct['name']} *payload) {{",
             "  PyObject *values = PyDict_New();", "  if (!values) return NULL;"]
    for field in struct["fields"]:
        if field["name"] == "struct_size":
            continue
        lines.append(f'  if (lkpy_put(values, "{field["name"]}", {payload_value(api, field)}) != 0) '
                     "goto failed;")
    lines += ["  return values;", "failed:", "  Py_DECREF(values);", "  return NULL;", "}"]
    return "\n".join(lines)


def payload_structs(api):
    used = {c["params"][0]["type"].replace("const ", "").rstrip("* ") for c in api["callbacks"]
            if len(c["params"]) == 2}
    return [s for s in api["structs"] if s["name"] in used]


def trampoline_code(api, callback):
    payload = callback["params"][0]["type"]
    name = payload.replace("const ", "").rstrip("* ")
    returns = callback["returns"]
    answer = "return 1;" if returns != "void" else "return;"
    final = "return stop;" if returns != "void" else "(void)stop;"
    return (
        f"static {returns} lkpy_call_{callback['name']}({payload}payload, void *user_data) {{\n"
        f"  if (!user_data || !Py_IsInitialized()) {answer}\n"
        f"  const PyGILState_STATE gil = PyGILState_Ensure();\n"
        f"  /* after an exception nothing more is called: it comes out when the run returns */\n"
        f"  const int32_t stop =\n"
        f"      PyErr_Occurred() ? 1 : lkpy_call(user_data, lkpy_payload_{name}(payload));\n"
        f"  PyGILState_Release(gil);\n"
        f"  {final}\n}}")


def callback_typemaps(api):
    seen, lines = set(), []
    for f in api["functions"]:
        for i, p in enumerate(f["params"]):
            if p["kind"] != "callback":
                continue
            group = f["params"][i:i + 3]
            signature = ", ".join(
                q["type"] + ("" if q["type"].endswith("*") else " ") + q["name"] for q in group)
            if signature in seen:
                continue
            seen.add(signature)
            lines += [
                f"%typemap(in) ({signature}) (void *held = NULL) {{ "
                f'if (lkpy_callable($input, "{p["name"]}", &held) != 0) SWIG_fail; '
                f"$1 = held ? lkpy_call_{p['type']} : NULL; $2 = held; "
                f"$3 = held ? lkpy_free_callable : NULL; }}",
                f"%typemap(argout) ({signature}) {{ held$argnum = NULL; }}",
                f"%typemap(freearg) ({signature}) "
                "{ Py_XDECREF((PyObject *)held$argnum); }",
            ]
    return lines


def view_dtypes(api):
    start = f"{api['prefix'].upper()}_DTYPE_"
    return [(v["name"], DTYPES[v["name"][len(start):]]) for e in api["enums"] for v in e["values"]
            if v["name"].startswith(start)]


def has_view(api):
    return any(s["name"] == f"{api['prefix']}_view" for s in api["structs"])


def view_code(api):
    view = f"{api['prefix']}_view"
    rows = ", ".join(f"{{&{ELEMENTS[element]}, {name}}}" for name, element in view_dtypes(api))
    return (
        f"static const lkpy_dtype lkpy_dtypes[] = {{{rows}}};\n\n"
        f"static {view} *lkpy_fill_view(PyObject *object, lkpy_view *held, {view} *filled,\n"
        f"                              const char *name) {{\n"
        f"  const int n = (int)(sizeof lkpy_dtypes / sizeof *lkpy_dtypes);\n"
        f"  const int dtype = lkpy_strided(object, held, lkpy_dtypes, n, name);\n"
        f"  if (dtype < 0) return NULL;\n"
        f"  memset(filled, 0, sizeof *filled);\n"
        f"  filled->data = held->buffer.buf;\n"
        f"  filled->dtype = lkpy_dtypes[dtype].code;\n"
        f"  filled->ndim = held->buffer.ndim;\n"
        f"  for (int i = 0; i < held->buffer.ndim; ++i) {{\n"
        f"    filled->shape[i] = held->buffer.shape[i];\n"
        f"    filled->strides[i] = held->buffer.strides[i];\n"
        f"  }}\n"
        f"  return filled;\n}}")


def view_typemaps(api):
    view = f"{api['prefix']}_view"
    return [
        f"%typemap(in) const {view} * (lkpy_view held = {{0}}, {view} filled) {{ "
        f'$1 = lkpy_fill_view($input, &held, &filled, "$1_name"); if (!$1) SWIG_fail; }}',
        f"%typemap(freearg) const {view} * {{ lkpy_release(&held$argnum); }}",
    ]


def expected_length(function, parameter):
    position = {p["name"]: f"arg{i + 1}" for i, p in enumerate(function["params"])}
    total = None
    for extent in parameter["shape"]:
        one = model.render_extent(extent, lambda n: position[n],
                                  lambda a, b: f"lkpy_multiply({a}, {b})",
                                  lambda a, b: f"lkpy_add({a}, {b})")
        total = one if total is None else f"lkpy_multiply({total}, {one})"
    return total


def joined(p):
    return p["type"] + ("" if p["type"].endswith("*") else " ") + p["name"]


def function_text(api, function):
    before, after = [], []
    shape_status = f"{api['prefix'].upper()}_E_SHAPE"
    for p in function["params"]:
        declared = joined(p)
        if p["kind"] == "value_out":
            before.append(f"%apply {p['element']} *LKPY_OUT {{ {declared} }};")
            after.append(f"%clear {declared};")
        elif p["kind"] == "handle" and model.is_destroy(function):
            before.append(f"%apply {p['element']} *LKPY_TAKE {{ {declared} }};")
            after.append(f"%clear {declared};")
        elif p["kind"] in ("array", "strings"):
            check = ("lkpy_count_texts(&texts$argnum, " if p["kind"] == "strings"
                     else f"lkpy_length(&view$argnum, &{ELEMENTS[p['element']]}, ")
            before.append(
                f"%typemap(check) {declared} {{ if ({check}"
                f"{expected_length(function, p)}, {shape_status}, \"{p['name']}\", "
                f"\"{names.shape_text(p)}\") != 0) SWIG_fail; }}")
    return "\n".join(["", *before, names.prototype(function) + ";", *after])


def raw_interface(api, headers, errors_module, module):
    prefix = api["prefix"]
    code = [handle_code(api), *(payload_code(api, s) for s in payload_structs(api)),
            *(trampoline_code(api, c) for c in api["callbacks"] if len(c["params"]) == 2)]
    if has_view(api):
        code.append(view_code(api))
    strided = ['#include "strided.h"'] if has_view(api) else []
    mismatch = (f"the library %s at the loader's place has the interface %s, this module needs "
                f"{api['api_hash']}; build both from one source tree")
    lines = [
        f"// SPDX-License-Identifier: BSD-3-Clause\n// {names.NOTE}",
        f'%module {module}',
        "%begin %{\n#define PY_SSIZE_T_CLEAN\n%}",
        "%{", f'#define LKPY_ERRORS "{errors_module}"', '#include "support.h"', *strided,
        *(f'#include "{h}"' for h in headers), "", "\n\n".join(code), "%}", "",
        "%init %{",
        f'  if (strcmp({prefix}_api_hash(), "{api["api_hash"]}") != 0) {{',
        f'    PyErr_Format(PyExc_ImportError, "{mismatch}", "{api["library"]}", {prefix}_api_hash());',
        "    return NULL;", "  }", "%}", "",
        *(f"typedef {target} {alias};" for alias, target in api["aliases"].items()), "",
        *value_typemaps(api), *text_typemaps(api), *array_typemaps(api), *handle_typemaps(api),
        *callback_typemaps(api), *(view_typemaps(api) if has_view(api) else []),
        f"%typemap(out) {prefix}_status {{ if ($1 != {prefix.upper()}_OK || "
        f"PyErr_Occurred()) {{ lkpy_raise($1, {prefix}_error_message()); SWIG_fail; }} "
        "$result = PyTuple_New(0); }",
        f'%typemap(ret) {prefix}_status {{ resultobj = lkpy_results(resultobj); }}', "",
        *(f"%constant int {v['name']} = {v['value']};" for e in api["enums"] for v in e["values"]),
        *(function_text(api, f) for f in api["functions"]),
    ]
    return "\n".join(lines) + "\n"
