# SPDX-License-Identifier: BSD-3-Clause
"""What the generated modules call: arrays, options, handles, the current context."""

from __future__ import annotations

import os
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, Callable, Iterable

import numpy as np
from numpy.typing import ArrayLike, NDArray

from . import _raw
from ._errors import HandleError, OptionError, ShapeError

if TYPE_CHECKING:
    from .context import Context

current: ContextVar["Context | None"] = ContextVar("libkernel_context", default=None)


# ---- arrays


def array(value: ArrayLike, dtype: Any, rank: int, name: str) -> NDArray:
    """A C-contiguous array of this type; no copy when it is one already."""
    if np.dtype(dtype).kind == "i":
        given = np.asarray(value)
        if given.size and given.dtype.kind not in "iub":
            raise TypeError(f"{name}: need integers, got {given.dtype}")
        made = np.ascontiguousarray(given, dtype)
        if given.dtype != made.dtype and not np.array_equal(given, made):
            raise OverflowError(f"{name}: an integer is out of the range of {made.dtype}")
    else:
        given = np.asarray(value)
        if given.dtype.kind == "c" and np.dtype(dtype).kind != "c":
            raise TypeError(f"{name}: need real numbers, got {given.dtype}")
        made = np.ascontiguousarray(given, dtype)
    made = made.reshape(given.shape)
    if made.ndim != rank:
        raise ShapeError(f"{name}: need {rank} dimensions, got shape {made.shape}")
    return made


def optional_array(value: ArrayLike | None, dtype: Any, rank: int, name: str) -> NDArray | None:
    return None if value is None else array(value, dtype, rank, name)


def in_place(value: NDArray, dtype: Any, rank: int, name: str) -> None:
    """Refuses what cannot be changed in place."""
    if not isinstance(value, np.ndarray) or value.dtype != dtype:
        raise TypeError(f"{name} is changed in place: need an array of {np.dtype(dtype)}")
    if value.ndim != rank:
        raise ShapeError(f"{name}: need {rank} dimensions, got shape {value.shape}")


def check(value: NDArray | None, expected: tuple[int, ...], name: str, shape: str) -> None:
    if value is not None and value.shape != expected:
        raise ShapeError(f"{name}: need shape {expected}, {shape}, got {value.shape}")


def empty(shape: tuple[int, ...], dtype: Any) -> NDArray:
    """Room for a result; the library refuses a negative extent itself."""
    return np.empty(tuple(max(n, 0) for n in shape), dtype)


def texts(values: Iterable[str]) -> list[str]:
    if isinstance(values, str):
        raise TypeError("need a list of str, got one str")
    return list(values)


def text(value: str | os.PathLike | None) -> str | None:
    return value if value is None or isinstance(value, str) else os.fspath(value)


# ---- options

_tables: dict[str, dict[str, tuple[str, str, str, str]]] = {}


def option_table(function: str) -> dict[str, tuple[str, str, str, str]]:
    """Key -> (type, default, range, text) of the options of a C function."""
    if function not in _tables:
        rows = [_raw.lk_options_describe(function, i)
                for i in range(_raw.lk_options_get_count(function))]
        _tables[function] = {key: tuple(rest) for key, *rest in rows}
    return _tables[function]


def options(function: str, given: dict[str, Any]) -> Any:
    """A handle lk_options of keyword arguments, or None; None stands for the default."""
    given = {key: value for key, value in given.items() if value is not None}
    if not given:
        return None
    table = option_table(function)
    handle = _raw.lk_options_create()
    for key, value in given.items():
        set_option(handle, key, table[key][0] if key in table else "", value)
    return handle


def set_option(handle: Any, key: str, kind: str, value: Any) -> None:
    """Without a known kind the value decides, and the library names the nearest key."""
    try:
        kind = kind or kind_of(value)
        if kind == "bool":
            _raw.lk_options_set_bool(handle, key, 1 if value else 0)
        elif kind == "int64":
            _raw.lk_options_set_int64(handle, key, value)
        elif kind == "double":
            _raw.lk_options_set_double(handle, key, value)
        elif kind == "string":
            _raw.lk_options_set_string(handle, key, text(value))
        elif kind == "string_array":
            values = texts(value)
            _raw.lk_options_set_string_array(handle, key, len(values), values)
        else:
            integers = kind == "int64_array"
            values = np.ravel(array(value, np.int64 if integers else np.float64, np.ndim(value), key))
            setter = _raw.lk_options_set_int64_array if integers else _raw.lk_options_set_double_array
            setter(handle, key, values.size, values)
    except (TypeError, OverflowError) as e:
        raise OptionError(f"option {key}: need {kind}, got {value!r}") from e


def kind_of(value: Any) -> str:
    for kind, types in (("bool", (bool, np.bool_)), ("int64", (int, np.integer)),
                        ("double", (float, np.floating)), ("string", (str, os.PathLike))):
        if isinstance(value, types):
            return kind
    items = np.asarray(value)
    return {"U": "string_array", "i": "int64_array"}.get(items.dtype.kind, "double_array")


# ---- handles


def context_handle(context: "Context | None") -> Any:
    """The handle of a context; that of the enclosing `with`; None for the default context."""
    chosen = context if context is not None else current.get()
    return None if chosen is None else chosen._handle


def handle_of(value: "Handle | None") -> Any:
    return None if value is None else value._handle


class Handle:
    """Owner of a C handle. Freed with the object, or earlier by close()."""

    __slots__ = ("_handle", "__weakref__")
    _destroy: Callable[[Any], None]

    @classmethod
    def _wrap(cls, handle: Any) -> Any:
        made = cls.__new__(cls)
        made._handle = handle
        return made

    @classmethod
    def create(cls, *arguments: Any, **keywords: Any) -> Any:
        """The same as calling the class."""
        return cls(*arguments, **keywords)

    def close(self) -> None:
        """Frees the handle now; every later use is an error."""
        if self._handle is not None:
            self._destroy(self._handle)

    def __enter__(self) -> Any:
        return self

    def __exit__(self, *ignored: Any) -> None:
        self.close()

    def __reduce__(self) -> Any:
        raise TypeError(f"{type(self).__name__} holds a C handle and cannot be pickled")


def shape_of(handle: Handle, name: str, get_shape: Callable) -> tuple[int, ...]:
    extents = np.zeros(8, np.int64)
    rank = get_shape(handle._handle, name, extents)
    return tuple(int(n) for n in extents[:rank])


def result(handle: Any, name: str, dtype: Any, getter: Callable, *between: Any) -> NDArray:
    """A copy of an array result in its true shape."""
    if handle._handle is None:
        raise HandleError(f"{type(handle).__name__}: no handle")
    out = np.empty(handle.shape(name), dtype)
    getter(handle._handle, *between, out.size, out.reshape(-1))
    return out
