# SPDX-License-Identifier: BSD-3-Clause
"""What ran: trace events through the logger `libkernel.trace`, or as a Chrome trace file."""

from __future__ import annotations

import json
import logging
import os
import threading
import time
from typing import Any

from .context import KINDS, Context, TraceEvent

logger = logging.getLogger("libkernel.trace")


def describe(event: TraceEvent) -> str:
    """One line of an event."""
    parts = [event.kind, f"name={event.name}"]
    if event.kind == "dispatch":
        parts += [f"backend={event.backend}", f"implementation={event.implementation}"]
    if event.isa:
        parts.append(f"isa={event.isa}")
    if event.threads:
        parts.append(f"threads={event.threads}")
    if event.kind == "counter":
        parts.append(f"value={event.value:g}")
    if event.kind == "end":
        parts += [f"status={event.status}", f"ms={1e-6 * event.elapsed_ns:.3f}"]
    if event.detail:
        parts.append(f"detail={event.detail!r}")
    return " ".join(parts)


def log(context: Context | None = None, level: int = logging.DEBUG,
        kinds: tuple[str, ...] = tuple(KINDS)) -> None:
    """Sends the events of a context (default: the process's) to the logger."""
    target = context or Context.default()
    target.set_trace(lambda event: logger.log(level, "%s", describe(event), extra={"event": event}),
                     kinds)


def stop(context: Context | None = None) -> None:
    """Ends what log() began."""
    (context or Context.default()).set_trace(None)


class ChromeTrace:
    """Writes the events of a context to a file for chrome://tracing or ui.perfetto.dev.

    with libkernel.trace.ChromeTrace("run.json"):
        ...
    """

    def __init__(self, path: str | os.PathLike, context: Context | None = None) -> None:
        self.path = path
        self.context = context or Context.default()
        self.events: list[dict[str, Any]] = []

    def receive(self, event: TraceEvent) -> None:
        now = time.perf_counter_ns() / 1e3
        entry: dict[str, Any] = {"name": event.name, "pid": os.getpid(),
                                 "tid": threading.get_native_id(), "ts": now}
        if event.kind == "end":
            duration = event.elapsed_ns / 1e3
            entry.update(ph="X", ts=now - duration, dur=duration,
                         args={"status": event.status, "threads": event.threads})
        elif event.kind == "counter":
            entry.update(ph="C", args={event.name: event.value})
        elif event.kind == "begin":
            return
        else:
            entry.update(ph="i", s="t", args={"implementation": event.implementation,
                                              "backend": event.backend, "isa": event.isa,
                                              "detail": event.detail})
        self.events.append(entry)

    def __enter__(self) -> "ChromeTrace":
        self.context.set_trace(self.receive)
        return self

    def __exit__(self, *ignored: Any) -> None:
        self.context.set_trace(None)
        with open(self.path, "w", encoding="utf-8") as file:
            json.dump({"traceEvents": self.events}, file)
