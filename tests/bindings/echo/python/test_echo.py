# SPDX-License-Identifier: BSD-3-Clause
"""Every kind of argument through the generated Python layer, with the standard library's arrays and
with NumPy's where it is there."""

import array
import gc
import os
import sys
from pathlib import Path

import pytest

np = pytest.importorskip("numpy")
sys.path[:0] = [str(Path(os.environ.get("LIBKERNEL_BUILD", ".")) / "tests/bindings"),
                str(Path(__file__).parent)]
echo = pytest.importorskip("echo_raw")
import echo_errors  # noqa: E402


@pytest.fixture(autouse=True)
def nothing_left():
    before = echo.echo_live_count()
    yield
    gc.collect()
    assert echo.echo_live_count() == before


def test_scalars():
    answer = echo.echo_scalars_compute(2**40, 1, 0.1, 0.5, echo.ECHO_COLOR_RED)
    assert answer == (2**40 + 1, 0, -0.1, -0.5, echo.ECHO_COLOR_BLUE)
    with pytest.raises(echo_errors.InvalidArgument, match="flag must be 0 or 1") as caught:
        echo.echo_scalars_compute(1, 2, 0.0, 0.0, 0)
    assert caught.value.status == echo.ECHO_E_INVALID
    assert isinstance(caught.value, ValueError)
    with pytest.raises(OverflowError, match="count"):
        echo.echo_scalars_compute(2**63, 1, 0.0, 0.0, 0)
    with pytest.raises(OverflowError, match="flag"):
        echo.echo_scalars_compute(1, 2**31, 0.0, 0.0, 0)
    with pytest.raises(TypeError, match="real"):
        echo.echo_scalars_compute(1, 1, "x", 0.0, 0)
    with pytest.raises(TypeError, match="count"):
        echo.echo_scalars_compute(1.5, 1, 0.0, 0.0, 0)


def test_matrix():
    a = np.arange(6.0).reshape(2, 3)
    out = np.empty((3, 2))
    assert echo.echo_doubles_compute(2, 3, a, out) is None
    assert (out == a.T).all()
    flat = array.array("d", range(6))
    echo.echo_doubles_compute(2, 3, flat, out)
    assert (out == a.T).all()


@pytest.mark.parametrize("function, dtype", [
    ("echo_floats_compute", "f4"), ("echo_int8s_compute", "i1"), ("echo_int32s_compute", "i4"),
    ("echo_int64s_compute", "i8")])
def test_negated(function, dtype):
    a = np.array([1, -2, 100], dtype)
    out = np.zeros_like(a)
    getattr(echo, function)(3, a, out)
    assert (out == -a).all()
    with pytest.raises(TypeError, match="a: need an array of"):
        getattr(echo, function)(3, a.astype("f8"), out)


def test_complex():
    a = np.array([1 + 2j, -3j])
    out = np.zeros_like(a)
    echo.echo_complexes_compute(2, a, out)
    assert (out == a.conj()).all()


def test_optional():
    x = np.array([1.0, 2.0])
    squares = np.zeros(2)
    echo.echo_optional_compute(2, x, None, squares, None)
    assert (squares == x**2).all()
    cubes = np.zeros(2)
    echo.echo_optional_compute(2, x, 2 * x, squares, cubes)
    assert (cubes == 2 * x**4).all()
    with pytest.raises(echo_errors.InvalidArgument, match="x is NULL"):
        echo.echo_optional_compute(2, None, None, squares, None)


def test_inplace():
    x = np.arange(5.0)
    echo.echo_inplace_compute(2, x)
    assert (x == 2 * np.arange(5.0)).all()
    with pytest.raises(echo_errors.ShapeError, match=r"x: need 5 elements, shape \[2\*n\+1\]"):
        echo.echo_inplace_compute(2, np.zeros(4))


def test_wrong_arrays():
    out = np.zeros((2, 2))
    with pytest.raises(ValueError, match="a: the array is not C-contiguous"):
        echo.echo_doubles_compute(2, 2, np.zeros((4, 4))[::2, ::2], out)
    out.flags.writeable = False
    with pytest.raises(ValueError, match="out: the array is read-only"):
        echo.echo_doubles_compute(2, 2, np.zeros((2, 2)), out)
    with pytest.raises(TypeError, match="a: need an array of float64, got list"):
        echo.echo_doubles_compute(1, 1, [1.0], np.zeros(1))
    with pytest.raises(echo_errors.InvalidArgument):
        echo.echo_doubles_compute(-1, 2, np.zeros(1), np.zeros(1))


def test_missing_and_pick():
    assert echo.echo_missing_compute(3, np.array([1.0, np.nan, np.nan])) == 2
    out = np.zeros(2)
    echo.echo_pick_compute(3, np.array([5.0, 6.0, 7.0]), 2, np.array([2, 0]), out)
    assert out.tolist() == [7.0, 5.0]
    with pytest.raises(echo_errors.InvalidArgument, match=r"indices\[1\] = 3"):
        echo.echo_pick_compute(3, np.zeros(3), 2, np.array([0, 3]), out)
    assert out.tolist() == [7.0, 5.0]


def test_texts():
    assert echo.echo_strings_compute(3, ["a", "ß", ""], "-") == (5, "a-ß-")
    assert echo.echo_strings_compute(0, [], "-") == (0, "")
    with pytest.raises(echo_errors.ShapeError, match="names"):
        echo.echo_strings_compute(2, ["a"], "-")
    with pytest.raises(TypeError, match="names"):
        echo.echo_strings_compute(1, [b"a"], "-")
    with pytest.raises(ValueError, match="NUL"):
        echo.echo_strings_compute(1, ["a\0b"], "-")


@pytest.mark.parametrize("dtype", ["f8", "f4", "i8", "c16"])
def test_view(dtype):
    whole = np.arange(24).reshape(2, 3, 4).astype(dtype)
    part = (1j * whole if dtype == "c16" else whole)[::-1, :, ::2].transpose(2, 0, 1)
    values = part.imag if dtype == "c16" else part
    expected = (values.ravel() * np.arange(1, values.size + 1)).sum()
    assert echo.echo_view_compute(part) == expected
    with pytest.raises(TypeError, match="view"):
        echo.echo_view_compute(np.zeros(2, "u2"))


def test_store():
    store = echo.echo_store_create("größer")
    assert echo.echo_store_get_name(store) == "größer"
    echo.echo_store_set_values(store, 3, np.array([1.0, 2.0, 3.0]))
    shape = np.zeros(8, np.int64)
    assert echo.echo_store_get_shape(store, "values", shape) == 1
    out = np.zeros(shape[0])
    echo.echo_store_get_values(store, 3, out)
    assert out.tolist() == [1.0, 2.0, 3.0]
    echo.echo_store_destroy(store)
    with pytest.raises(ValueError, match="the handle was destroyed"):
        echo.echo_store_get_name(store)
    with pytest.raises(TypeError, match="need a handle echo_store, got str"):
        echo.echo_store_get_name("store")
    with pytest.raises(echo_errors.HandleError):
        echo.echo_store_get_name(None)
    echo.echo_store_destroy(None)


def test_callbacks():
    store = echo.echo_store_create("s")
    heard = []
    echo.echo_store_set_listener(store, heard.append)
    assert echo.echo_store_run(store, 4) == 4
    assert [e["done"] for e in heard] == [0, 1, 2, 3]
    assert heard[1] == {"color": 16, "stage": "steps", "done": 1, "fraction": 0.25}
    echo.echo_store_set_progress(store, lambda e: e["done"] == 2)
    with pytest.raises(echo_errors.Cancelled, match="stopped at step 2"):
        echo.echo_store_run(store, 4)

    def breaks(event):
        raise KeyError(event["done"])

    echo.echo_store_set_progress(store, breaks)
    heard.clear()
    with pytest.raises(KeyError, match="0"):
        echo.echo_store_run(store, 4)
    assert len(heard) == 1
    echo.echo_store_set_progress(store, None)
    echo.echo_store_set_listener(store, breaks)
    with pytest.raises(KeyError):
        echo.echo_store_run(store, 4)
    echo.echo_store_set_listener(store, None)
    assert echo.echo_store_run(store, 2) == 2
    with pytest.raises(TypeError, match="callback"):
        echo.echo_store_set_progress(store, 3)
    with pytest.raises(echo_errors.HandleError):
        echo.echo_store_set_progress(None, lambda e: 0)
