#!/bin/sh
# SPDX-License-Identifier: BSD-3-Clause
# usage: docs/build.sh BUILDDIR
# HTML of the headers and the pages into BUILDDIR/docs/html. A warning of Doxygen is an error.
set -eu
source=$(cd "$(dirname "$0")/.." && pwd)
mkdir -p "$1/docs"
output=$(cd "$1/docs" && pwd)
if ! command -v doxygen > /dev/null; then
  echo "docs/build.sh: doxygen is missing (apt-get install doxygen)"
  exit 77
fi
version=$(sed -n "s/^project(.* version: '\([^']*\)'.*/\1/p" "$source/meson.build")
sed -e "s|@SOURCE@|$source|g" -e "s|@OUTPUT@|$output|g" -e "s|@VERSION@|$version|g" \
  "$source/docs/Doxyfile.in" > "$output/Doxyfile"
rm -rf "$output/html"
doxygen "$output/Doxyfile"
echo "$output/html/index.html"
