# SPDX-License-Identifier: BSD-3-Clause
"""Which size arguments an idiomatic layer can take from the arrays it is given."""

import ast

from . import model


def linear(extent):
    """(name, factor, offset) of an extent that is factor * name + offset, else None."""
    found = model.extent_names(extent)
    if len(found) != 1:
        return None
    (name,) = found
    try:
        at = [evaluate(extent, {name: v}) for v in (0, 1, 2)]
    except KeyError:
        return None
    if at[2] - at[1] != at[1] - at[0] or at[1] == at[0]:
        return None
    return name, at[1] - at[0], at[0]


def evaluate(extent, values):
    def walk(node):
        if isinstance(node, ast.Name):
            return values[node.id]
        if isinstance(node, ast.Constant):
            return node.value
        left, right = walk(node.left), walk(node.right)
        return left * right if isinstance(node.op, ast.Mult) else left + right
    return walk(ast.parse(extent, mode="eval").body)


def is_input(p):
    return p["kind"] == "strings" or (p["kind"] == "array" and p["direction"] != "out")


def inferred_sizes(function):
    """Size name -> (parameter, axis, factor, offset); arrays that must be there and bare names first."""
    best = {}
    for p in function["params"]:
        if not is_input(p):
            continue
        for axis, extent in enumerate(p["shape"]):
            found = linear(extent) if model.extent_names(extent) else None
            if not found:
                continue
            name, factor, offset = found
            rank = (p["optional"], factor != 1, offset != 0)
            if name not in best or rank < best[name][0]:
                best[name] = (rank, (p, axis, factor, offset))
    return {name: where for name, (_, where) in best.items()}
