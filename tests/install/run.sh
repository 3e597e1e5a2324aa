#!/bin/sh
# SPDX-License-Identifier: BSD-3-Clause
# usage: run.sh BUILDDIR
# Installs into a scratch prefix and builds clients against it by pkg-config, CMake and Meson, in C99
# and C++20 with warnings as errors. Every header must compile alone.
set -u
build=$(cd "$1" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0 failed=0

check() {
  name=$1
  shift
  if "$@" > "$work/log" 2>&1; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "$name:"
    tail -20 "$work/log"
  fi
}

DESTDIR=$work/root meson install -C "$build" --no-rebuild > "$work/log" 2>&1 || tail -5 "$work/log"
pc=$(find "$work/root" -name libkernel.pc)
export PKG_CONFIG_PATH="${pc%/*}" PKG_CONFIG_SYSROOT_DIR=$work/root
library=$(find "$work/root" -name 'libkernel.so')
export LD_LIBRARY_PATH="${library%/*}"
flags=$(pkg-config --cflags --libs libkernel)
header=$(find "$work/root" -name libkernel.h)
include=${header%/*}

strict="-pedantic -Wall -Wextra -Werror"
# shellcheck disable=SC2086
{
  check "C99 client by pkg-config" gcc -std=c99 $strict "$here/client.c" $flags -o "$work/c99"
  check "C99 client runs" "$work/c99"
  check "C++20 client by pkg-config" g++ -std=c++20 $strict "$here/client.cpp" $flags -o "$work/cpp20"
  check "C++20 client runs" "$work/cpp20"
  for header in "$include"/libkernel.h "$include"/libkernel/*.h; do
    printf '#include "%s"\ntypedef int not_empty;\n' "$header" > "$work/alone.c"
    check "$header alone in C99" gcc -std=c99 $strict -fsyntax-only -I"$include" "$work/alone.c"
    check "$header alone in C++20" g++ -std=c++20 $strict -fsyntax-only -I"$include" -x c++ "$work/alone.c"
  done
}

mkdir "$work/cmake"
cat > "$work/cmake/CMakeLists.txt" <<C
cmake_minimum_required(VERSION 3.18)
project(client C)
find_package(libkernel 1.0 REQUIRED)
add_executable(client $here/client.c)
target_link_libraries(client libkernel::libkernel)
C
config=$(find "$work/root" -name libkernel-config.cmake)
check "CMake configures" cmake -S "$work/cmake" -B "$work/cmake/build" -Dlibkernel_DIR="${config%/*}"
check "CMake builds" cmake --build "$work/cmake/build"
check "CMake client runs" "$work/cmake/build/client"

soname=$(objdump -p "$library" | awk '/SONAME/ { print $2 }')
check "soname libkernel.so.1, found $soname" test "$soname" = libkernel.so.1
version=$(sed -n "s/^project('libkernel'.* version: '\([0-9.]*\)'.*/\1/p" "$root/meson.build")
check "pkg-config version $version" test "$(pkg-config --modversion libkernel)" = "$version"
needed=$(objdump -p "$library" | awk '/NEEDED/ { print $2 }' | tr '\n' ' ')
check "no OpenMP, BLAS or Fortran runtime in: $needed" \
  sh -c "! echo '$needed' | grep -qE 'gomp|iomp|libomp|blas|lapack|gfortran|hwy'"

echo "$passed passed, $failed failed"
[ $failed = 0 ]
