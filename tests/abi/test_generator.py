# SPDX-License-Identifier: BSD-3-Clause
"""What the generator refuses, what its hash depends on, and that its check sees drift."""

import subprocess
import sys

import pytest
from interface import ROOT, model

GOOD = """
#include <stdint.h>
/** Status. */
typedef int32_t lk_status;
/** Values. */
enum lk_status_value { LK_OK = 0, /**< Fine. */ LK_E_SHAPE = -2 /**< Length. */ };
/** Scales.
 *
 * @param[in]  n Number of elements.
 * @param[in]  x [n][3] Numbers, THz.
 * @param[out] y [3*n] @index Results.
 * @return LK_OK, LK_E_SHAPE.
 * @since 1.0
 */
lk_status lk_thing_compute(int64_t n, const double *x, int64_t *y);
"""


def read(tmp_path, text):
    header = tmp_path / "thing.h"
    header.write_text(text)
    reader = model.Reader([header], "libkernel", "lk")
    return reader.read(), reader.problems


def test_what_is_read(tmp_path):
    api, problems = read(tmp_path, GOOD)
    assert problems == []
    n, x, y = api["functions"][0]["params"]
    assert (n["kind"], x["kind"], y["kind"]) == ("value", "array", "array")
    assert x["shape"] == ["n", "3"] and y["shape"] == ["3*n"]
    assert x["unit"] == "THz" and x["text"] == "Numbers, THz."
    assert y["index"] and not x["index"] and y["direction"] == "out"
    assert api["functions"][0]["returns"]["statuses"] == ["LK_OK", "LK_E_SHAPE"]


@pytest.mark.parametrize("old, new, complaint", [
    (" * @param[in]  n Number of elements.\n", "", "parameter n is not documented"),
    ("@param[in]  x", "@param  x", "parameter x has no direction"),
    (" * @since 1.0\n", "", "@since is missing"),
    ("[n][3] Numbers", "Numbers", "an array needs its shape"),
    ("[n][3]", "[m][3]", "uses m, which is no int64_t parameter"),
    ("[3*n]", "[3*n/2]", "more than a sum or product"),
    ("@param[out] y", "@param[in] y", "[in] disagrees with int64_t *"),
    ("@return LK_OK, LK_E_SHAPE.", "@return Nothing.", "@return lists no status"),
    ("Scales.", "", "no first sentence"),
    ("const double *x", "const short *x", "has no mapping"),
    ("lk_thing_compute", "thing_compute", "does not start with lk_"),
])
def test_refused(tmp_path, old, new, complaint):
    assert old in GOOD
    _, problems = read(tmp_path, GOOD.replace(old, new))
    assert any(complaint in p for p in problems), problems


def test_hash_follows_signatures_and_not_texts(tmp_path):
    base = read(tmp_path, GOOD)[0]["api_hash"]
    assert read(tmp_path, GOOD.replace("Scales.", "Grows."))[0]["api_hash"] == base
    for old, new in [("int64_t n,", "int64_t m,"), ("[n][3]", "[n][4]"), ("LK_OK = 0", "LK_OK = 1"),
                     ("@index", "")]:
        assert read(tmp_path, GOOD.replace(old, new))[0]["api_hash"] != base


def test_check_names_the_file_and_the_command(tmp_path):
    command = [sys.executable, str(ROOT / "bindings/api/generate.py"), "--library", "echo",
               "--root", str(tmp_path)]
    subprocess.run(command, check=True, stdout=subprocess.PIPE)
    assert subprocess.run([*command, "--check"], check=False).returncode == 0
    drifted = tmp_path / "tests/bindings/echo/julia/raw.jl"
    drifted.write_text(drifted.read_text().replace("echo_store_run", "echo_store_walk", 1))
    done = subprocess.run([*command, "--check"], check=False, text=True, stderr=subprocess.PIPE)
    assert done.returncode == 1
    assert "raw.jl is out of date; run: python3 bindings/api/generate.py" in done.stderr
