# SPDX-License-Identifier: BSD-3-Clause
# Generated from the C headers, do not edit; refresh by: python3 bindings/api/generate.py
"""Modules of array-level functions."""

from . import context, crystal, experimental, force_constants, grid, linalg, options, phonon, phonon3, trace

__all__ = ["context", "crystal", "experimental", "force_constants", "grid", "linalg", "options",
    "phonon", "phonon3", "trace"]
