# SPDX-License-Identifier: BSD-3-Clause
# Generated from the C headers, do not edit; refresh by: python3 bindings/api/generate.py
"""Settings of a context; libkernel.Context builds on this class."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from . import _core, _raw


class ContextMethods(_core.Handle):
    """Settings shared by the calls that name it."""

    __slots__ = ()
    _destroy = staticmethod(_raw.lk_context_destroy)

    def __init__(self) -> None:
        """Makes a context.

        Its defaults come from the environment: LIBKERNEL_NUM_THREADS, else OMP_NUM_THREADS,
        else the processors of the affinity mask and the cgroup quota; LIBKERNEL_BACKEND;
        LIBKERNEL_TRACE.

        Raises
        ------
        InvalidArgument, OutOfMemory

        Since 1.0; C: lk_context_create().
        """
        self._handle = _raw.lk_context_create()

    def set_backend(self, backend: int) -> None:
        """Chooses how kernels run.

        Parameters
        ----------
        backend
            One of lk_backend_value.

        Raises
        ------
        InvalidArgument, Busy

        Since 1.0; C: lk_context_set_backend().
        """
        _raw.lk_context_set_backend(self._handle, backend)

    @property
    def backend(self) -> int:
        """Backend of a context. One of lk_backend_value. C: lk_context_get_backend()."""
        return _raw.lk_context_get_backend(self._handle)

    def set_threads(self, threads: int) -> None:
        """Sets the number of threads of the calls on a context.

        Parameters
        ----------
        threads
            Number of threads, 0 for the environment's default.

        Raises
        ------
        InvalidArgument, Busy

        Since 1.0; C: lk_context_set_threads().
        """
        _raw.lk_context_set_threads(self._handle, threads)

    @property
    def threads(self) -> int:
        """Number of threads that a call on a context uses. Number of threads, at least 1. C:
        lk_context_get_threads()."""
        return _raw.lk_context_get_threads(self._handle)

    def set_trace(self, mask: int, callback: Any | None = None) -> None:
        """Sends trace events to a callback.

        When it fails, user_data stays with the caller.

        Parameters
        ----------
        mask
            Kinds to receive, a sum of lk_trace_kind_value; 0 for none.
        callback
            Receiver; NULL turns the callback off.

        Raises
        ------
        InvalidArgument, Busy

        Since 1.0; C: lk_context_set_trace().
        """
        _raw.lk_context_set_trace(self._handle, mask, callback)

    def set_progress(self, callback: Any | None = None) -> None:
        """Asks a callback now and then during long work.

        When it fails, user_data stays with the caller.

        Parameters
        ----------
        callback
            Returns 0 to go on; NULL turns the callback off.

        Raises
        ------
        InvalidArgument, Busy

        Since 1.0; C: lk_context_set_progress().
        """
        _raw.lk_context_set_progress(self._handle, callback)
