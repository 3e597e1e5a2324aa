#!/bin/sh
# SPDX-License-Identifier: BSD-3-Clause
# Installs the R package into BUILDDIR/r-library, against BUILDDIR/src/libkernel.so.
#
#   install.sh BUILDDIR
#
# Does nothing when neither the package nor the headers changed since. Without R it says so and
# leaves it out; BUILDDIR/r-package holds the copy that is compiled, and the log.
set -eu
[ $# -eq 1 ] || { echo "usage: install.sh BUILDDIR" >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
include=$(cd "$here/../../include" && pwd)
build=$(cd "$1" && pwd)
library=$build/r-library
copy=$build/r-package
stamp=$library/libkernel.stamp

if ! command -v R >/dev/null 2>&1; then
  echo "libkernel: no R here; its package and its tests are left out (Debian: apt-get install r-base-core)"
  exit 0
fi
state=$(find "$here/libkernel" "$include" -type f ! -name '*.o' ! -name '*.so' ! -name Makevars |
  LC_ALL=C sort | xargs cksum; echo "$build"; R --version | head -n 1)
if [ -d "$library/libkernel" ] && [ -f "$stamp" ] && [ "$state" = "$(cat "$stamp")" ]; then
  exit 0
fi

rm -rf "$copy" "$stamp"
mkdir -p "$library" "$copy"
cp -R "$here/libkernel" "$copy/libkernel"
rm -f "$copy"/libkernel/src/*.o "$copy"/libkernel/src/*.so "$copy/libkernel/src/Makevars"
if ! LIBKERNEL_BUILD=$build LIBKERNEL_INCLUDE=$include LIBKERNEL_LIBRARY='' R CMD INSTALL \
    --no-multiarch --no-lock --library="$library" "$copy/libkernel" >"$copy/install.log" 2>&1; then
  cat "$copy/install.log" >&2
  echo "libkernel: the R package could not be installed, see $copy/install.log" >&2
  exit 1
fi
printf '%s\n' "$state" >"$stamp"
echo "libkernel: installed the R package into $library"
