# SPDX-License-Identifier: BSD-3-Clause
"""Which options a function takes. Options are keyword arguments everywhere else."""

from __future__ import annotations

from typing import NamedTuple

from . import _core
from ._options import *  # noqa: F403


class Option(NamedTuple):
    """One option: type, default and allowed values as the library states them."""

    key: str
    type: str
    default: str
    range: str
    text: str


def table(function: str) -> list[Option]:
    """The options of a C function, for example "lk_conductivity_create"."""
    return [Option(key, *rest) for key, rest in _core.option_table(function).items()]
