# SPDX-License-Identifier: BSD-3-Clause
# Generated from the C headers, do not edit; refresh by: python3 bindings/api/generate.py
"""Context: backend, threads, trace, progress; error texts; what the library is and what it chose."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from . import _core, _raw

if TYPE_CHECKING:
    from .context import Context

__all__ = ["error_message", "status_name", "backend_name", "version", "api_hash", "build_info",
    "runtime_info", "kernel_count", "kernel_describe"]



class KernelDescribeResult(NamedTuple):
    """Results of kernel_describe()."""

    kernel: str
    implementation: str
    backend: int


def error_message() -> str:
    """Text of the calling thread's last failure; empty after a success.

    Valid until that thread's next call of a fallible function.

    Since 1.0; C: lk_error_message().
    """
    return _raw.lk_error_message()


def status_name(status: int) -> str:
    """Name of a status, for example "LK_E_SHAPE".

    Parameters
    ----------
    status
        A status.

    Since 1.0; C: lk_status_name().
    """
    return _raw.lk_status_name(status)


def backend_name(backend: int) -> str:
    """Name of a backend: "auto", "reference" or "native".

    Parameters
    ----------
    backend
        One of lk_backend_value.

    Since 1.0; C: lk_backend_name().
    """
    return _raw.lk_backend_name(backend)


def version() -> str:
    """Version of the library, for example "1.0.0".

    Since 1.0; C: lk_version().
    """
    return _raw.lk_version()


def api_hash() -> str:
    """Hash of the public interface; bindings compare it with the one they were generated from.

    Since 1.0; C: lk_api_hash().
    """
    return _raw.lk_api_hash()


def build_info() -> str:
    """How the library was built: version, compiler, flags, libraries.

    One "key: value" per line.

    Since 1.0; C: lk_build_info().
    """
    return _raw.lk_build_info()


def runtime_info() -> str:
    """What the library chose in this process and why: path, instruction-set level, threads, backend.

    One "key: value" per line. Valid until the calling thread's next call of this function.

    Since 1.0; C: lk_runtime_info().
    """
    return _raw.lk_runtime_info()


def kernel_count() -> int:
    """Number of entries of all kernels' implementation lists.

    Returns
    -------
    count
        Number of entries.

    Raises
    ------
    InvalidArgument

    Since 1.0; C: lk_kernel_get_count().
    """
    count_ = _raw.lk_kernel_get_count()
    return count_


def kernel_describe(i: int) -> KernelDescribeResult:
    """Describes one entry; entries of a kernel follow each other in the order in which LK_BACKEND_AUTO tries them.

    The texts live as long as the library.

    Parameters
    ----------
    i
        Index below lk_kernel_get_count().

    Returns
    -------
    kernel
        Kernel, for example "phonon3.collision".
    implementation
        Implementation, for example "reference".
    backend
        Backend it belongs to.

    Raises
    ------
    InvalidArgument

    Since 1.0; C: lk_kernel_describe().
    """
    kernel_, implementation_, backend_ = _raw.lk_kernel_describe(i)
    return KernelDescribeResult(kernel_, implementation_, backend_)
