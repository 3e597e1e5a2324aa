#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-3-Clause
"""Makes api.json and everything that follows from it.

    generate.py             writes the files of libkernel and of the echo library
    generate.py --check     exits 1 and names the files that differ from what would be written
    generate.py --library libkernel|echo    one library only
    generate.py --lint      reads the headers and reports what is wrong with them
    generate.py --headers DIR --root DIR    other headers, other place for the files
"""

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from apigen import column_major, fortran, libraries, model  # noqa: E402

ROOT = Path(__file__).resolve().parent.parent.parent


def describe(library, folder):
    headers = sorted(p for p in folder.glob("*.h") if p.name not in library.skipped)
    reader = model.Reader(headers, library.name, library.prefix)
    api = reader.read()
    return api, reader.problems + fortran.clashes(api) + column_major.problems(api)


def stale(outputs, root):
    return [path for path, text in outputs.items()
            if not (root / path).is_file() or (root / path).read_text(encoding="utf-8") != text]


def write(outputs, root):
    changed = stale(outputs, root)
    for path in changed:
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(outputs[path], encoding="utf-8")
        print("wrote", path)
    return changed


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--lint", action="store_true")
    parser.add_argument("--library", choices=sorted(libraries.ALL))
    parser.add_argument("--headers", type=Path)
    parser.add_argument("--root", type=Path, default=ROOT)
    given = parser.parse_args()
    names = [given.library] if given.library else sorted(libraries.ALL)
    failed = False
    for name in names:
        library = libraries.ALL[name]
        api, problems = describe(library, given.headers or ROOT / library.headers)
        for text in problems:
            print(text, file=sys.stderr)
        if problems:
            print(f"{library.headers}: {len(problems)} problems, nothing written", file=sys.stderr)
            failed = True
            continue
        if given.lint:
            continue
        outputs = library.outputs(api)
        if not given.check:
            write(outputs, given.root)
            continue
        for path in stale(outputs, given.root):
            print(f"{path} is out of date; run: python3 bindings/api/generate.py", file=sys.stderr)
            failed = True
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
