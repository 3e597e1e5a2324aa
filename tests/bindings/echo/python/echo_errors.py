# SPDX-License-Identifier: BSD-3-Clause
# Generated from the C headers, do not edit; refresh by: python3 bindings/api/generate.py
"""Exceptions, one class for each status of the library."""

from __future__ import annotations

__all__ = ["EchoError", "InvalidArgument", "ShapeError", "HandleError", "OutOfMemory",
    "Cancelled"]


class EchoError(RuntimeError):
    """Base of the library's exceptions; `status` is the C status."""

    status: int = 0


class InvalidArgument(EchoError, ValueError):
    """ECHO_E_INVALID: An argument has a value that is not allowed."""

    status = -1


class ShapeError(EchoError, ValueError):
    """ECHO_E_SHAPE: An array has another length than expected."""

    status = -2


class HandleError(EchoError, ValueError):
    """ECHO_E_HANDLE: A handle is NULL."""

    status = -4


class OutOfMemory(EchoError, MemoryError):
    """ECHO_E_NOMEM: Out of memory."""

    status = -20


class Cancelled(EchoError):
    """ECHO_E_CANCELLED: The callback asked to stop."""

    status = -80


_CLASSES: dict[int, type] = {
    -1: InvalidArgument,
    -2: ShapeError,
    -4: HandleError,
    -20: OutOfMemory,
    -80: Cancelled,
}


def from_status(status: int, text: str) -> EchoError:
    """The exception of a status."""
    error = _CLASSES.get(status, EchoError)(text)
    error.status = status
    return error
