# SPDX-License-Identifier: BSD-3-Clause
# Generated from the C headers, do not edit; refresh by: python3 bindings/api/generate.py
"""Declarations without a promise; not included by libkernel.h."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from . import _core, _raw

if TYPE_CHECKING:
    from .context import Context

__all__ = ["fault_set"]


def fault_set(calls: int) -> None:
    """Makes a later call on this thread fail with LK_E_NOMEM, to test callers and the library itself.

    Parameters
    ----------
    calls
        Which of the following fallible calls fails: 1 is the next; 0 turns it off.

    Since 1.0; C: lk_x_fault_set().
    """
    _raw.lk_x_fault_set(calls)
