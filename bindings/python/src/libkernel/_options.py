# SPDX-License-Identifier: BSD-3-Clause
# Generated from the C headers, do not edit; refresh by: python3 bindings/api/generate.py
"""Keyed options."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from . import _core, _raw

if TYPE_CHECKING:
    from .context import Context

__all__ = ["count", "describe"]



class DescribeResult(NamedTuple):
    """Results of describe()."""

    key: str
    type: str
    default_value: str
    range: str
    text: str


def count(function: str) -> int:
    """Number of options that a function understands, the three common ones included.

    Parameters
    ----------
    function
        Name of the public function, for example "lk_conductivity_create".

    Returns
    -------
    count
        Number of options.

    Raises
    ------
    InvalidArgument

    Since 1.0; C: lk_options_get_count().
    """
    count_ = _raw.lk_options_get_count(_core.text(function))
    return count_


def describe(function: str, i: int) -> DescribeResult:
    """Describes one option of a function.

    The texts live as long as the library.

    Parameters
    ----------
    function
        Name of the public function.
    i
        Index below lk_options_get_count().

    Returns
    -------
    key
        Key.
    type
        "int64", "double", "bool", "string", "double_array", "int64_array" or "string_array".
    default_value
        Default as text; empty when there is none.
    range
        Allowed values as text; empty when all are allowed.
    text
        One sentence.

    Raises
    ------
    InvalidArgument

    Since 1.0; C: lk_options_describe().
    """
    key_, type_, default_value_, range_, text_ = _raw.lk_options_describe(_core.text(function), i)
    return DescribeResult(key_, type_, default_value_, range_, text_)
