# SPDX-License-Identifier: BSD-3-Clause
"""Finds the shared library: LIBKERNEL_LIBRARY, else what the extension module was linked with."""

from __future__ import annotations

import ctypes
import os


def load() -> None:
    """Loads the library that LIBKERNEL_LIBRARY names before the extension module asks for it: the
    loader then takes the one that is there, by its soname."""
    path = os.environ.get("LIBKERNEL_LIBRARY")
    if not path:
        return
    try:
        ctypes.CDLL(path, mode=ctypes.RTLD_GLOBAL)
    except OSError as e:
        raise ImportError(f"LIBKERNEL_LIBRARY={path} cannot be loaded: {e}") from e
