# SPDX-License-Identifier: BSD-3-Clause
"""What the commands print: errors in one line, progress, tables."""

from __future__ import annotations

import contextlib
import sys
from typing import Any, Iterator, NoReturn


def stop(text: str, status: int = 1) -> NoReturn:
    """Ends the command with one line on stderr."""
    print("libkernel: " + " ".join(str(text).split()), file=sys.stderr)
    raise SystemExit(status)


def refuse(feature: str) -> NoReturn:
    """Ends the command for something that this version does not have."""
    stop(f"{feature}: not in this version", 2)


@contextlib.contextmanager
def one_line_errors() -> Iterator[None]:
    """Turns what the library, the files and the user can cause into one line."""
    from .. import LibKernelError

    try:
        yield
    except KeyboardInterrupt:
        stop("interrupted", 130)
    except BrokenPipeError:
        raise
    except (LibKernelError, OSError, ValueError, MemoryError, ImportError) as e:
        stop(str(e) or type(e).__name__)


class Bar:
    """Progress on stderr with the time that remains; nothing when quiet or not a terminal."""

    def __init__(self, quiet: bool) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

        console = Console(stderr=True)
        self._bar = Progress(
            TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(),
            TextColumn("{task.fields[left]}"), console=console, transient=True,
            disable=quiet or not console.is_terminal)
        self._task: Any = None
        self._stage = ""

    def __enter__(self) -> "Bar":
        self._bar.start()
        return self

    def __exit__(self, *ignored: Any) -> None:
        self._bar.stop()

    def __call__(self, state: Any) -> None:
        if self._task is None:
            self._task = self._bar.add_task(state.stage, left="")
        if state.stage != self._stage:
            self._stage = state.stage
            self._bar.reset(self._task, description=state.stage, left="")
        left = "" if state.seconds_left < 0 else f"{duration(state.seconds_left)} left"
        self._bar.update(self._task, completed=state.done, total=state.total, left=left)


def duration(seconds: float) -> str:
    """A time for people."""
    if seconds < 10:
        return f"{seconds:.1f} s"
    if seconds < 120:
        return f"{seconds:.0f} s"
    minutes, rest = divmod(round(seconds), 60)
    if minutes < 120:
        return f"{minutes} min {rest:02d} s"
    return f"{minutes // 60} h {minutes % 60:02d} min"


def size(n_bytes: int) -> str:
    """A number of bytes for people."""
    return f"{n_bytes / 1e9:.2f} GB" if n_bytes >= 1e9 else f"{n_bytes / 1e6:.1f} MB"


def table(title: str, columns: list[str], rows: list[list[str]]) -> Any:
    from rich import box
    from rich.table import Table

    made = Table(title=title, title_justify="left", title_style="bold", box=box.SIMPLE_HEAD)
    for name in columns:
        made.add_column(name, justify="right", no_wrap=True)
    for row in rows:
        made.add_row(*row)
    return made


def show(what: Any) -> None:
    """On stdout, wide enough for tables when it goes into a file."""
    from rich.console import Console

    console = Console(highlight=False)
    if not console.is_terminal:
        console = Console(highlight=False, width=100)
    console.print(what)
