#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-3-Clause
"""Writes the command of the build tree: write_command.py COMMAND PYTHON PACKAGES STAMP

The interpreter is isolated and the library is that of the build tree, so the command does the same
whatever PYTHONPATH, PYTHONHOME or LIBKERNEL_LIBRARY say.
"""

import shlex
import sys
from pathlib import Path

PROGRAM = ("import sys; sys.path.insert(0, sys.argv.pop(1)); "
           "from libkernel._cli import main; main()")


def main():
    command, python, packages, stamp = map(Path, sys.argv[1:])
    words = map(shlex.quote, [str(python.absolute()), "-I", "-c", PROGRAM, str(packages.absolute())])
    command.parent.mkdir(parents=True, exist_ok=True)
    command.write_text("#!/bin/sh\nunset LIBKERNEL_LIBRARY\nexec " + " ".join(words) + ' "$@"\n')
    command.chmod(0o755)
    stamp.touch()


if __name__ == "__main__":
    main()
