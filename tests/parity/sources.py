# SPDX-License-Identifier: BSD-3-Clause
"""Where the unpacked source distributions of the peers are: data sets and test inputs.

LIBKERNEL_PHONOPY_SOURCE and LIBKERNEL_PHONO3PY_SOURCE name them; `make test` puts them below build/.
"""
import os
import pathlib

THIRD_PARTY = pathlib.Path(__file__).resolve().parents[2] / "build" / "third-party"
PHONOPY = pathlib.Path(os.environ.get("LIBKERNEL_PHONOPY_SOURCE", THIRD_PARTY / "phonopy"))
PHONO3PY = pathlib.Path(os.environ.get("LIBKERNEL_PHONO3PY_SOURCE", THIRD_PARTY / "phono3py"))
