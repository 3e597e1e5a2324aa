# SPDX-License-Identifier: BSD-3-Clause
"""Numerical kernels of libkernel: handles as classes, array-level kernels by topic."""

from __future__ import annotations

from ._library import load as _load

_load()

from . import _functions, _handles, options, trace  # noqa: E402
from ._errors import *  # noqa: E402, F403
from ._errors import LibKernelError  # noqa: E402
from ._handles import *  # noqa: E402, F403
from ._topics import *  # noqa: E402, F403
from .context import (  # noqa: E402
    Context,
    Progress,
    TraceEvent,
    build_info,
    implementations,
    runtime_info,
    version,
)

__version__ = version()
