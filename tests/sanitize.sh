#!/bin/sh
# SPDX-License-Identifier: BSD-3-Clause
# Runs the tests in C and C++ under a checker, in a build directory of its own.
#   sanitize.sh DIRECTORY address|undefined|thread [SUITE ...]   a build with that sanitizer
#   sanitize.sh DIRECTORY valgrind [SUITE ...]                   memcheck on an existing build
# SUITE defaults to capi, abi and unit. "valgrind" is slow: name one suite. oneTBB synchronises by means
# that ThreadSanitizer does not see, which its suppressions below leave out.
set -eu
directory=$1
checker=$2
shift 2
source=$(cd "$(dirname "$0")/.." && pwd)
suites=
for suite in ${*:-capi abi unit}; do suites="$suites --suite $suite"; done
if [ "$checker" = valgrind ]; then
  exec meson test -C "$directory" --no-rebuild $suites --timeout-multiplier 20 --print-errorlogs --wrap \
    "valgrind -q --error-exitcode=99 --leak-check=full --show-leak-kinds=definite --errors-for-leak-kinds=definite"
fi
if [ ! -f "$directory/build.ninja" ]; then
  meson setup "$directory" "$source" -Db_sanitize="$checker" -Db_lundef=false -Doptimization=1 \
    -Dpython=disabled -Dfortran=disabled -Djulia=disabled -Dr=disabled -Ddocs=disabled -Dbench=disabled \
    ${MESON_ARGS:-}
fi
printf 'race:libtbb\ncalled_from_lib:libtbb.so.12\n' > "$directory/thread.suppressions"
ninja -C "$directory"
ASAN_OPTIONS=detect_leaks=1:allocator_may_return_null=1 \
UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1 \
TSAN_OPTIONS="suppressions=$directory/thread.suppressions ignore_noninstrumented_modules=1" \
  meson test -C "$directory" --no-rebuild $suites --timeout-multiplier 5 --print-errorlogs
