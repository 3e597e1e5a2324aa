# SPDX-License-Identifier: BSD-3-Clause
"""The R package's help pages and exports are those that the headers give, none left over."""

import re

from interface import API, ROOT
from apigen import names, r_layer

PACKAGE = ROOT / "bindings/r/libkernel"


def test_no_page_is_left_over():
    pages = {p.name for p in (PACKAGE / "man").glob("*.Rd") if names.NOTE in p.read_text()}
    made = r_layer.outputs(API, "")
    assert pages == {path.rpartition("/")[2] for path in made if path.endswith(".Rd")}


def test_exports_are_defined_and_have_pages():
    sources = "\n".join(p.read_text() for p in (PACKAGE / "R").glob("*.R"))
    pages = "\n".join(p.read_text() for p in (PACKAGE / "man").glob("*.Rd"))
    exports = re.findall(r"^export\((\w+)\)$", (PACKAGE / "NAMESPACE").read_text(), re.M)
    assert [n for n in exports if not re.search(rf"^{n} <- function", sources, re.M)] == []
    assert [n for n in exports if f"\\alias{{{n}}}" not in pages] == []


def test_every_method_is_defined():
    sources = "\n".join(p.read_text() for p in (PACKAGE / "R").glob("*.R"))
    methods = re.findall(r"^S3method\(([\w.]+), (\w+)\)$", (PACKAGE / "NAMESPACE").read_text(), re.M)
    assert methods
    assert [m for m in methods if f"\n{m[0]}.{m[1]} <- function" not in sources] == []


def test_a_name_never_means_two_things():
    assert r_layer.problems(API) == []
    layer = r_layer.Layer(API)
    written = {*r_layer.HAND_WRITTEN["exports"], *r_layer.HAND_WRITTEN["generics"]}
    assert written & {*layer.functions(), *layer.generics()} == set()
