# SPDX-License-Identifier: BSD-3-Clause
"""Names that several languages share: notes on generated files, error classes, text wrapping."""

import textwrap

REFRESH = "python3 bindings/api/generate.py"
NOTE = f"Generated from the C headers, do not edit; refresh by: {REFRESH}"

# class name and built-in base of Python; the other languages use the class name only
ERRORS = {
    "E_INVALID": ("InvalidArgument", "ValueError"),
    "E_SHAPE": ("ShapeError", "ValueError"),
    "E_OPTION": ("OptionError", "ValueError"),
    "E_HANDLE": ("HandleError", "ValueError"),
    "E_BUSY": ("Busy", "RuntimeError"),
    "E_FILE": ("FileError", "OSError"),
    "E_FORMAT": ("FormatError", "ValueError"),
    "E_STATE": ("StateError", "RuntimeError"),
    "E_NOMEM": ("OutOfMemory", "MemoryError"),
    "E_UNSUPPORTED": ("Unsupported", "NotImplementedError"),
    "E_NO_CONVERGENCE": ("NoConvergence", "ArithmeticError"),
    "E_SINGULAR": ("Singular", "ArithmeticError"),
    "E_NOT_FINITE": ("NotFinite", "ArithmeticError"),
    "E_CANCELLED": ("Cancelled", "RuntimeError"),
    "E_INTERNAL": ("InternalError", "RuntimeError"),
}


def short(api, constant):
    """E_SHAPE for LK_E_SHAPE."""
    return constant[len(api["prefix"]) + 1:]


def error_class(api, constant):
    key = short(api, constant)
    if key in ERRORS:
        return ERRORS[key]
    words = key.removeprefix("E_").split("_")
    return "".join(w.capitalize() for w in words) + "Error", "RuntimeError"


def camel(name):
    """ForceConstants for force_constants."""
    return "".join(w[:1].upper() + w[1:] for w in name.split("_"))


def wrap(text, width, first="", rest=""):
    return textwrap.fill(text, width, initial_indent=first, subsequent_indent=rest,
                         break_long_words=False, break_on_hyphens=False)


def shape_text(parameter):
    return "".join(f"[{e}]" for e in parameter["shape"] or [])


def prototype(function, names=True):
    """C declaration without markers."""
    def one(p):
        joiner = "" if p["type"].endswith("*") else " "
        return p["type"] + (joiner + p["name"] if names else "")
    ctype = function["returns"]["type"]
    space = "" if ctype.endswith("*") else " "
    return f"{ctype}{space}{function['name']}({', '.join(map(one, function['params'])) or 'void'})"
