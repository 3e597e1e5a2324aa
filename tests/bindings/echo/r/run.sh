#!/bin/sh
# SPDX-License-Identifier: BSD-3-Clause
# Compiles the generated shims and runs the round trips: run.sh ECHO_SOURCE_FOLDER LIBECHO
set -eu
source=$1
library=$(cd "$(dirname "$2")" && pwd)
if ! Rscript -e 'library(testthat)' >/dev/null 2>&1; then
  echo "the R package testthat is missing"
  exit 77
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$source/r/raw.c" "$work"
cd "$work"
PKG_CPPFLAGS="-I$source -I$source/../../../bindings/r/libkernel/src" PKG_CFLAGS="-fvisibility=hidden" \
PKG_LIBS="-L$library -lecho -Wl,-rpath,$library" R CMD SHLIB raw.c >compile.log 2>&1 || {
  cat compile.log
  exit 1
}
ECHO_RAW="$work/raw.so" Rscript -e '
  d <- as.data.frame(testthat::test_file(commandArgs(TRUE)[[1]], reporter = "summary", stop_on_failure = FALSE))
  failed <- sum(d$failed) + sum(d$error)
  cat("\n", sum(d$passed), " passed, ", failed, " failed\n", sep = "")
  q(status = failed > 0)' "$source/r/test_echo.R"
