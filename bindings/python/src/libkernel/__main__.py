# SPDX-License-Identifier: BSD-3-Clause
"""python -m libkernel: the command line."""

from ._cli import main

main()
