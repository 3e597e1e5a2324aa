#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-3-Clause
"""Copies the .mod files of a Meson target: install_modules.py PRIVATE_FOLDER DESTINATION"""

import os
import shutil
import sys
from pathlib import Path

source, destination = Path(sys.argv[1]), Path(sys.argv[2])
target = Path(os.environ["MESON_INSTALL_DESTDIR_PREFIX"]) / destination
target.mkdir(parents=True, exist_ok=True)
modules = sorted(source.glob("*.mod"))
if not modules:
    sys.exit(f"no .mod files in {source}")
for module in modules:
    shutil.copy2(module, target)
