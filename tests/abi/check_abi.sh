#!/bin/sh
# SPDX-License-Identifier: BSD-3-Clause
# Compares the binary interface of a library with the committed description.
#   check_abi.sh LIBRARY            exit status 1 and the differences when they differ
#   check_abi.sh LIBRARY --refresh  writes the description
# ABI_HEADERS and ABI_DESCRIPTION name other headers and another description than the committed ones.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
golden=${ABI_DESCRIPTION:-$here/libkernel.abi}
headers=${ABI_HEADERS:-$here/../../include}
if ! command -v abidw >/dev/null 2>&1; then
  echo "check_abi.sh: abidw is missing (apt-get install abigail-tools)"
  exit 77
fi
# A stored description and a library compare incompletely: always two made by the same line.
describe() {
  abidw --headers-dir "$headers" --drop-private-types --exported-interfaces-only \
    --no-corpus-path --no-comp-dir-path --no-show-locs --no-elf-needed --type-id-style hash \
    --out-file "$2" "$1"
}
if [ "${2:-}" = --refresh ]; then
  describe "$1" "$golden"
  exit 0
fi
if [ ! -f "$golden" ]; then
  echo "tests/abi/libkernel.abi does not exist yet; make it with: tests/abi/check_abi.sh $1 --refresh"
  exit 77
fi
now=$(mktemp)
trap 'rm -f "$now"' EXIT
describe "$1" "$now"
if abidiff "$golden" "$now"; then
  echo "1 passed, 0 failed"
else
  echo "the interface differs from tests/abi/libkernel.abi; if that is meant, run:"
  echo "  tests/abi/check_abi.sh $1 --refresh"
  exit 1
fi
