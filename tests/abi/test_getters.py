# SPDX-License-Identifier: BSD-3-Clause
"""Every getter of every handle on a real object: shapes, copies, capacity errors, missing results."""

import numpy as np
import pytest
from interface import API, handle, model, package

lk = package()
from libkernel import _raw  # noqa: E402

DTYPES = {"double": np.float64, "int64_t": np.int64, "int32_t": np.int32, "int8_t": np.int8,
          "complex": np.complex128}
# what the small objects of interface.py do not hold
ABSENT = (lk.StateError, lk.InvalidArgument)


def noun_of(f):
    first = f["params"][0] if f["params"] else None
    if first and first["kind"] == "handle" and "_get_" in f["name"] \
            and first["element"] not in ("lk_context", "lk_options"):
        return first["element"]
    return None


def getters():
    return [f for f in API["functions"] if noun_of(f)]


@pytest.fixture(scope="module", autouse=True)
def computed():
    handle("lk_phonons").compute([[0.1, 0.2, 0.3]], eigenvectors=True, group_velocities=True)
    handle("lk_conductivity").run()
    n = handle("lk_displacements").n_supercells
    handle("lk_displacements").set_forces(np.zeros((n, 8, 3)))


@pytest.mark.parametrize("name", [f["name"] for f in getters()])
def test_getter(name):
    f = next(g for g in getters() if g["name"] == name)
    h = handle(noun_of(f))._handle
    last = f["params"][-1]
    between = [0 for p in f["params"][1:] if p["kind"] == "value" and p["name"] != "n"]
    if name.endswith("_get_shape"):
        with pytest.raises(lk.InvalidArgument, match="no such array"):
            getattr(_raw, name)(h, "no such array", np.zeros(8, np.int64))
        return
    if last["kind"] in ("value_out", "string_out"):
        try:
            value = getattr(_raw, name)(h, *between)
        except ABSENT as e:
            assert str(e)
            return
        assert isinstance(value, {"string_out": str}.get(
            last["kind"], float if last["element"] == "double" else int))
        return
    check_array(f, h, last, between)


def check_array(f, h, last, between):
    """The right capacity is filled completely; another one is refused and names the shape."""
    array = f["name"].split("_get_", 1)[1]
    extents = np.zeros(8, np.int64)
    get = getattr(_raw, f["name"])
    try:
        rank = getattr(_raw, noun_of(f) + "_get_shape")(h, array, extents)
        shape = tuple(extents[:rank])
        out = np.full(int(np.prod(shape)), 77, DTYPES[last["element"]])
        get(h, *between, out.size, out)
    except ABSENT as e:
        assert str(e)
        return
    again = np.full_like(out, 78)
    get(h, *between, again.size, again)
    assert np.array_equal(out, again, equal_nan=last["element"] in ("double", "complex"))
    with pytest.raises(lk.LibKernelError) as caught:
        get(h, *between, out.size + 1, np.empty(out.size + 1, out.dtype))
    assert caught.value.status == _raw.LK_E_SHAPE and str(caught.value)


def test_every_handle_ends():
    for f in API["functions"]:
        if model.is_destroy(f):
            assert getattr(_raw, f["name"])(None) is None
