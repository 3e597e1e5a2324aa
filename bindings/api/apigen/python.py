# SPDX-License-Identifier: BSD-3-Clause
"""Python: error classes, and the idiomatic layer of regular functions."""

import json

from . import model, names


def errors_module(api, base):
    """Exception classes from the status table."""
    rows = [(names.error_class(api, name), name, value, brief)
            for name, value, brief in model.status_values(api)]
    lines = [
        "# SPDX-License-Identifier: BSD-3-Clause", f"# {names.NOTE}",
        '"""Exceptions, one class for each status of the library."""', "",
        "from __future__ import annotations", "", "",
        f"class {base}(RuntimeError):",
        '    """Base of the library\'s exceptions; `status` is the C status."""', "",
        "    status: int = 0", "", "",
    ]
    for (cls, builtin), name, value, brief in rows:
        bases = base if builtin == "RuntimeError" else f"{base}, {builtin}"
        lines += [f"class {cls}({bases}):", f'    """{name}: {brief}"""', "",
                  f"    status = {value}", "", ""]
    exported = json.dumps([base] + [c for (c, _), *_ in rows])
    lines.insert(6, names.wrap(f"__all__ = {exported}", 96, "", "    ") + "\n")
    lines.append("_CLASSES: dict[int, type] = {")
    lines += [f"    {value}: {cls}," for (cls, _), _, value, _ in rows]
    lines += [
        "}", "", "",
        f"def from_status(status: int, text: str) -> {base}:",
        '    """The exception of a status."""',
        f"    error = _CLASSES.get(status, {base})(text)",
        "    error.status = status",
        "    return error",
    ]
    return "\n".join(lines) + "\n"
