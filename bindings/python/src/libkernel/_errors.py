# SPDX-License-Identifier: BSD-3-Clause
# Generated from the C headers, do not edit; refresh by: python3 bindings/api/generate.py
"""Exceptions, one class for each status of the library."""

from __future__ import annotations

__all__ = ["LibKernelError", "InvalidArgument", "ShapeError", "OptionError", "HandleError",
    "Busy", "FileError", "FormatError", "StateError", "OutOfMemory", "NoConvergence",
    "Singular", "NotFinite", "SymmetryError", "Unsupported", "Cancelled", "InternalError"]


class LibKernelError(RuntimeError):
    """Base of the library's exceptions; `status` is the C status."""

    status: int = 0


class InvalidArgument(LibKernelError, ValueError):
    """LK_E_INVALID: An argument has a value that is not allowed."""

    status = -1


class ShapeError(LibKernelError, ValueError):
    """LK_E_SHAPE: An array has another length than expected."""

    status = -2


class OptionError(LibKernelError, ValueError):
    """LK_E_OPTION: An option is unknown, of the wrong type or out of range."""

    status = -3


class HandleError(LibKernelError, ValueError):
    """LK_E_HANDLE: A handle is NULL."""

    status = -4


class Busy(LibKernelError):
    """LK_E_BUSY: A setting was changed while the context computes."""

    status = -5


class FileError(LibKernelError, OSError):
    """LK_E_FILE: A file cannot be read or written."""

    status = -6


class FormatError(LibKernelError, ValueError):
    """LK_E_FORMAT: A file has other contents than its format demands."""

    status = -7


class StateError(LibKernelError):
    """LK_E_STATE: A result was asked for before it was computed."""

    status = -8


class OutOfMemory(LibKernelError, MemoryError):
    """LK_E_NOMEM: Out of memory."""

    status = -20


class NoConvergence(LibKernelError, ArithmeticError):
    """LK_E_NO_CONVERGENCE: An iteration did not converge."""

    status = -40


class Singular(LibKernelError, ArithmeticError):
    """LK_E_SINGULAR: A matrix is singular."""

    status = -41


class NotFinite(LibKernelError, ArithmeticError):
    """LK_E_NOT_FINITE: A computation gave NaN or infinity."""

    status = -42


class SymmetryError(LibKernelError):
    """LK_E_SYMMETRY: A symmetry that the computation needs is broken."""

    status = -43


class Unsupported(LibKernelError, NotImplementedError):
    """LK_E_UNSUPPORTED: The requested backend or implementation cannot run the problem."""

    status = -60


class Cancelled(LibKernelError):
    """LK_E_CANCELLED: The progress callback asked to stop."""

    status = -80


class InternalError(LibKernelError):
    """LK_E_INTERNAL: A defect of the library."""

    status = -99


_CLASSES: dict[int, type] = {
    -1: InvalidArgument,
    -2: ShapeError,
    -3: OptionError,
    -4: HandleError,
    -5: Busy,
    -6: FileError,
    -7: FormatError,
    -8: StateError,
    -20: OutOfMemory,
    -40: NoConvergence,
    -41: Singular,
    -42: NotFinite,
    -43: SymmetryError,
    -60: Unsupported,
    -80: Cancelled,
    -99: InternalError,
}


def from_status(status: int, text: str) -> LibKernelError:
    """The exception of a status."""
    error = _CLASSES.get(status, LibKernelError)(text)
    error.status = status
    return error
