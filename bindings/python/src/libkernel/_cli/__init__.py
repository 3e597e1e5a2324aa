# SPDX-License-Identifier: BSD-3-Clause
"""The command `libkernel`, on the public Python interface alone."""

from __future__ import annotations

import os
import sys
from typing import Any, Sequence

from .console import refuse, stop


def _join_numbers(arguments: Sequence[str], option: str, counts: tuple[int, ...]) -> list[str]:
    """Makes one comma-separated word of the numbers behind an option that takes 3 or 9 of them."""
    words = list(arguments)
    if option not in words:
        return words
    at = words.index(option) + 1
    n = 0
    while at + n < len(words) and _is_number(words[at + n]):
        n += 1
    if n not in counts:
        return words
    return words[:at] + [",".join(words[at:at + n])] + words[at + n:]


def _is_number(word: str) -> bool:
    numerator, _, denominator = word.partition("/")
    try:
        float(numerator), float(denominator or 1)
    except ValueError:
        return False
    return True


LATER = {
    "phonon": "harmonic phonons on the command line",
    "run": "running a program on the drop-in modules",
    "gwas": "linear mixed models",
    "phylo": "likelihoods of trees",
    "units": "arrays with units",
    "bench": "benchmarks on the command line (use make bench)",
}


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs the command; exit status 0, 1 for a failure, 2 for wrong usage, 130 when interrupted."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    words = list(sys.argv[1:] if arguments is None else arguments)
    words = _join_numbers(words, "--dim", (3, 9))
    words = _join_numbers(words, "--primitive", (9,))
    if words and words[0] in LATER:
        refuse(f"{words[0]}: {LATER[words[0]]}")
    try:
        from .commands import application
    except ImportError as e:
        stop(f"the command line needs {e.name or e}; install it with: pip install typer rich")
    _run(application, words)


def _run(application: Any, words: list[str]) -> None:
    """Wrong usage in one line, like every other error."""
    import typer

    usage_error = typer.BadParameter.__mro__[1]
    try:
        status = application(words, prog_name="libkernel", standalone_mode=False)
    except usage_error as e:
        command = e.ctx.command_path if e.ctx else "libkernel"
        if not words or words == [command.split()[-1]]:
            e.show()
            raise SystemExit(2) from None
        stop(f"{e.format_message()} (see {command} --help)", 2)
    except typer.Abort:
        stop("interrupted", 130)
    try:
        sys.stdout.flush()
    except BrokenPipeError:  # the reader, for example head, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    raise SystemExit(status if isinstance(status, int) else 0)
