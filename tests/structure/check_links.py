#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-3-Clause
"""Checks that what the pages name exists.

    check_links.py [--library LIBKERNEL.SO]

Relative links and their anchors; file names in code spans that begin with a folder of this
repository (`*` and `<...>` stand for anything); names `lk_...` in code spans, which must be declared;
parts that are marked as included, which must equal their sources.
"""
import argparse
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "docs"))
import include_examples  # noqa: E402

FOLDERS = ("src/", "include/", "bindings/", "tests/", "docs/", "examples/", ".ci/")
FENCE = re.compile(r"^```.*?^```\s*$", re.S | re.M)
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
SPAN = re.compile(r"`([^`\n]+)`")
NAME = re.compile(r"\blk_[a-z][a-z0-9_]*[a-z0-9]\b")
# Sketches of calls that do not exist yet.
WITHOUT_NAMES = {"api-sketch.md"}


def pages():
    found = [ROOT / n for n in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")]
    return found + sorted((ROOT / "docs").glob("*.md")) + sorted((ROOT / "examples").rglob("*.md"))


def anchors(text):
    for heading in re.findall(r"^#+ (.+?)(?: \{#[\w-]+\})?$", FENCE.sub("", text), re.M):
        kept = re.sub(r"[^\w\s-]", "", heading.lower())
        yield re.sub(r"\s", "-", kept.strip())


def link_problems(page, text):
    for target in LINK.findall(text):
        if re.match(r"[a-z]+:", target):
            continue
        path, _, anchor = target.partition("#")
        file = (page.parent / path).resolve() if path else page
        if not file.exists():
            yield f"link to {target}, which does not exist"
        elif anchor and file.suffix == ".md" and anchor not in anchors(file.read_text(encoding="utf-8")):
            yield f"link to {target}: no such heading"


def file_problems(text):
    for span in SPAN.findall(text):
        for word in span.split():
            if not word.startswith(FOLDERS) or "://" in word:
                continue
            pattern = re.sub(r"<[^>]*>", "*", word.rstrip(".,;:"))
            if not any(True for _ in ROOT.glob(pattern.rstrip("/"))):
                yield f"file {word}, which does not exist"


def known_names():
    """Names of the headers, of the Fortran and R layers, and of the build files."""
    patterns = ("include/**/*.h", "bindings/fortran/*.f90", "bindings/r/libkernel/R/*.R",
                "bindings/r/libkernel/src/*.c", "src/**/meson.build")
    files = [p for pattern in patterns for p in ROOT.glob(pattern)]
    return {name for p in files for name in NAME.findall(p.read_text(encoding="utf-8"))}


def name_problems(text, names):
    for span in SPAN.findall(text):
        if "<" in span or "*" in span:
            continue
        for name in NAME.findall(span):
            if name not in names:
                yield f"{name}, which is declared nowhere"


def problems(page, names):
    text = page.read_text(encoding="utf-8")
    prose = FENCE.sub("", text)
    yield from link_problems(page, prose)
    yield from file_problems(prose)
    if page.name not in WITHOUT_NAMES:
        yield from name_problems(prose, names)


def include_problems(library):
    for page, new, missing in include_examples.differences(library):
        yield from ((page, problem) for problem in missing)
        if new != page.read_text(encoding="utf-8"):
            yield page, "an included part is out of date; run: python3 docs/include_examples.py"


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--library")
    given = parser.parse_args()
    library = include_examples.Library(given.library) if given.library else None
    names = known_names()
    found = [(page, p) for page in pages() for p in problems(page, names)]
    found += include_problems(library)
    for page, problem in found:
        print(f"{page.relative_to(ROOT)}: {problem}")
    print(f"{len(pages())} pages, {len(found)} problems")
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
