# SPDX-License-Identifier: BSD-3-Clause
"""Context: backend, threads, trace, progress; what the library is and what it chose."""

from __future__ import annotations

from contextvars import Token
from dataclasses import dataclass, field
from typing import Any, Callable, Mapping

from . import _core, _raw
from ._context import *  # noqa: F403
from ._context import backend_name, kernel_count, kernel_describe, status_name
from ._context_methods import ContextMethods

BACKENDS = {"auto": _raw.LK_BACKEND_AUTO, "reference": _raw.LK_BACKEND_REFERENCE,
            "native": _raw.LK_BACKEND_NATIVE}
KINDS = {"begin": _raw.LK_TRACE_BEGIN, "end": _raw.LK_TRACE_END,
         "dispatch": _raw.LK_TRACE_DISPATCH, "counter": _raw.LK_TRACE_COUNTER,
         "log": _raw.LK_TRACE_LOG}
_KIND_NAMES = {value: name for name, value in KINDS.items()}


@dataclass(frozen=True)
class TraceEvent:
    """One event: kind is "begin", "end", "dispatch", "counter" or "log"."""

    kind: str
    name: str
    backend: str
    status: str
    implementation: str
    isa: str
    detail: str
    threads: int
    elapsed_ns: int
    value: float

    @classmethod
    def from_payload(cls, payload: Mapping[str, Any]) -> "TraceEvent":
        given = {key: payload[key] for key in cls.__dataclass_fields__}
        given["kind"] = _KIND_NAMES.get(payload["kind"], str(payload["kind"]))
        given["backend"] = backend_name(payload["backend"])
        given["status"] = status_name(payload["status"])
        return cls(**given)


@dataclass
class Progress:
    """State of a running call. stop() ends it: the call raises Cancelled."""

    stage: str
    done: int
    total: int
    seconds_left: float
    stopped: bool = field(default=False, repr=False)

    def stop(self) -> None:
        self.stopped = True


class Context(ContextMethods):
    """Settings of the calls that use it: by the keyword `context`, or inside a `with` block.

    Parameters
    ----------
    threads
        Number of threads; None takes the environment's.
    backend
        "auto", "reference" or "native".
    trace
        Called with each TraceEvent.
    progress
        Called with a Progress now and then during long work. An exception it raises ends the call
        and comes out unchanged.
    """

    __slots__ = ("_tokens",)

    def __init__(
        self,
        *,
        threads: int | None = None,
        backend: str | None = None,
        trace: Callable[[TraceEvent], Any] | None = None,
        progress: Callable[[Progress], Any] | None = None,
    ) -> None:
        self._handle = _raw.lk_context_create()
        self._tokens: list[Token] = []
        if threads is not None:
            self.threads = threads
        if backend is not None:
            self.backend = backend
        if trace is not None:
            self.set_trace(trace)
        if progress is not None:
            self.set_progress(progress)

    @classmethod
    def default(cls) -> "Context":
        """The process's default context."""
        made = cls._wrap(None)
        made._tokens = []
        return made

    @property
    def threads(self) -> int:
        """Number of threads of a call."""
        return _raw.lk_context_get_threads(self._handle)

    @threads.setter
    def threads(self, value: int) -> None:
        _raw.lk_context_set_threads(self._handle, value)

    @property
    def backend(self) -> str:
        """"auto", "reference" or "native"."""
        return backend_name(_raw.lk_context_get_backend(self._handle))

    @backend.setter
    def backend(self, value: str) -> None:
        if value not in BACKENDS:
            raise ValueError(f"backend: need one of {', '.join(BACKENDS)}, got {value!r}")
        _raw.lk_context_set_backend(self._handle, BACKENDS[value])

    def set_trace(self, callback: Callable[[TraceEvent], Any] | None,
                  kinds: tuple[str, ...] = tuple(KINDS)) -> None:
        """Sends trace events of these kinds to a callback; None turns it off."""
        mask = 0 if callback is None else sum(KINDS[k] for k in kinds)

        def receive(payload: Mapping[str, Any]) -> None:
            callback(TraceEvent.from_payload(payload))

        _raw.lk_context_set_trace(self._handle, mask, receive if callback else None)

    def set_progress(self, callback: Callable[[Progress], Any] | None) -> None:
        """Asks a callback during long work; None turns it off."""
        def ask(payload: Mapping[str, Any]) -> bool:
            state = Progress(payload["stage"], payload["done"], payload["total"],
                             payload["seconds_left"])
            callback(state)
            return state.stopped

        _raw.lk_context_set_progress(self._handle, ask if callback else None)

    def __enter__(self) -> "Context":
        self._tokens.append(_core.current.set(self))
        return self

    def __exit__(self, *ignored: Any) -> None:
        """Ends the block; the context stays usable."""
        _core.current.reset(self._tokens.pop())


def implementations() -> dict[str, list[tuple[str, str]]]:
    """Kernel -> its implementations and their backends, in the order in which "auto" tries them."""
    found: dict[str, list[tuple[str, str]]] = {}
    for i in range(kernel_count()):
        entry = kernel_describe(i)
        found.setdefault(entry.kernel, []).append(
            (entry.implementation, backend_name(entry.backend)))
    return found
