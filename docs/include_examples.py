#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-3-Clause
"""Fills the marked parts of the pages from the files and the library that they show.

    include_examples.py [--library LIBKERNEL.SO]            writes README.md and docs/*.md
    include_examples.py [--library LIBKERNEL.SO] --check    exits 1 and names what differs

    <!-- include FILE -->         a file, without its line of licence
    <!-- include FILE:NAME -->    the part between its lines "NAME: begin" and "NAME: end"
    <!-- options FUNCTION -->     the options of a public function, as the library describes them
    <!-- end -->                  closes each of them

Option tables need the library: --library, else LIBKERNEL_LIBRARY. Without it they stay as they are.
"""
import argparse
import ctypes
import os
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[1]
BLOCK = re.compile(r"(<!-- (include|options) (\S+) -->\n)(.*?)(<!-- end -->)", re.S)
LANGUAGES = {".c": "c", ".h": "c", ".cpp": "cpp", ".hpp": "cpp", ".f90": "fortran", ".py": "python",
             ".jl": "julia", ".R": "r", ".sh": "sh"}
LICENCE = re.compile(r"^.*SPDX-License-Identifier.*\n|^#!.*\n", re.M)
COMMON = ("threads", "backend", "implementation")


class Missing(Exception):
    """What a page asks for is not there."""


def pages():
    return [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


def part_of(text, name, path):
    mark = rf"^[^\n]*\b{re.escape(name)}"
    found = re.search(rf"{mark}: begin\b[^\n]*\n(.*?){mark}: end\b", text, re.S | re.M)
    if not found:
        raise Missing(f'{path} has no part "{name}"')
    return found.group(1)


def included(target):
    path, _, name = target.partition(":")
    if not (ROOT / path).is_file():
        raise Missing(f"{path} does not exist")
    text = (ROOT / path).read_text(encoding="utf-8")
    text = part_of(text, name, path) if name else LICENCE.sub("", text)
    text = text.strip("\n") + "\n"
    suffix = pathlib.Path(path).suffix
    return text if suffix == ".md" else f"```{LANGUAGES.get(suffix, '')}\n{text}```\n"


class Library:
    """The two functions that describe options."""

    def __init__(self, path):
        self.loaded = ctypes.CDLL(str(path))
        self.loaded.lk_error_message.restype = ctypes.c_char_p

    def options(self, function):
        count = ctypes.c_int64()
        self.call("lk_options_get_count", function, ctypes.byref(count))
        for i in range(count.value):
            texts = [ctypes.c_char_p() for _ in range(5)]
            self.call("lk_options_describe", function, ctypes.c_int64(i), *map(ctypes.byref, texts))
            yield [t.value.decode() for t in texts]

    def call(self, name, function, *rest):
        if getattr(self.loaded, name)(function.encode(), *rest) != 0:
            raise Missing(self.loaded.lk_error_message().decode())

    def table(self, function):
        rows = [row for row in self.options(function) if row[0] not in COMMON]
        lines = ["| key | type | default | range | |", "| --- | --- | --- | --- | --- |"]
        for key, kind, default, allowed, text in rows:
            cells = [f"`{key}`", kind, default, allowed.replace("|", ", "), text]
            lines.append("| " + " | ".join(cells).replace("  ", " ") + " |")
        return "\n".join(lines) + "\n"


def filled(text, library, problems):
    def replace(match):
        head, kind, target, old, end = match.groups()
        try:
            if kind == "include":
                return head + included(target) + end
            return head + (library.table(target) if library else old) + end
        except Missing as e:
            problems.append(str(e))
            return match.group(0)

    return BLOCK.sub(replace, text)


def differences(library):
    """(page, new text, problems) of every page that differs or asks for what is not there."""
    for page in pages():
        problems = []
        old = page.read_text(encoding="utf-8")
        new = filled(old, library, problems)
        if new != old or problems:
            yield page, new, problems


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--library", default=os.environ.get("LIBKERNEL_LIBRARY"))
    given = parser.parse_args()
    failed = False
    for page, new, problems in differences(Library(given.library) if given.library else None):
        name = page.relative_to(ROOT)
        for problem in problems:
            print(f"{name}: {problem}")
        failed = failed or bool(problems)
        if new == page.read_text(encoding="utf-8"):
            continue
        if given.check:
            print(f"{name} is out of date; run: python3 docs/include_examples.py --library LIBKERNEL.SO")
            failed = True
        else:
            page.write_text(new, encoding="utf-8")
            print("wrote", name)
    sys.exit(failed)


if __name__ == "__main__":
    main()
