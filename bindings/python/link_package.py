#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-3-Clause
"""Makes a package folder of links: link_package.py SOURCE FOLDER EXTENSION STAMP"""

import os
import sys
from pathlib import Path


def link(target, at):
    at.parent.mkdir(parents=True, exist_ok=True)
    if at.is_symlink() and os.readlink(at) == str(target):
        return
    at.unlink(missing_ok=True)
    at.symlink_to(target)


def main():
    source, folder, extension, stamp = (Path(a).absolute() for a in sys.argv[1:])
    wanted = {folder / extension.name: extension}
    for path in source.rglob("*"):
        if path.is_file() and "__pycache__" not in path.parts:
            wanted[folder / path.relative_to(source)] = path
    for at, target in wanted.items():
        link(target, at)
    for at in folder.rglob("*"):
        if at.is_symlink() and at not in wanted:
            at.unlink()
    stamp.touch()


if __name__ == "__main__":
    main()
