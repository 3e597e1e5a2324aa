#!/bin/sh
# SPDX-License-Identifier: BSD-3-Clause
# Runs the round trips: run.sh TEST LIBECHO FILE, the last line of FILE being the path of julia
set -eu
julia=
[ ! -f "$3" ] || julia=$(tail -n 1 "$3")
for candidate in "$julia" "$(command -v julia || true)" /opt/julia-1.5/bin/julia; do
  if [ -n "$candidate" ] && [ -x "$candidate" ]; then
    ECHO_LIBRARY=$2 exec "$candidate" --startup-file=no "$1"
  fi
done
echo "no julia"
exit 77
