#!/bin/sh
# usage: check_isa.sh LIBRARY
# Wide vector instructions may only stand in the namespaces of Highway's targets: anywhere else they
# would be an illegal instruction on a processor without them.
set -eu
objdump -d --no-show-raw-insn "$1" | awk '
  /^[0-9a-f]+ <.*>:$/ { name = $2; wide_is_right = name ~ /N_(AVX2|AVX3)/; functions += 1; next }
  !wide_is_right && (/\tv[a-z]/ || /%[yz]mm/) && !(name in bad) { bad[name] = 1; n += 1; print "above the baseline: " name }
  END { print functions + 0 " functions, " n + 0 " above the baseline"; exit n > 0 || !functions }'
