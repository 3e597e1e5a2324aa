# SPDX-License-Identifier: BSD-3-Clause
# Runs the tests of the installed package: R_LIBS=BUILDDIR/r-library Rscript bindings/r/test.R
# The last line is "N passed, N failed", with ", N skipped" where something was skipped.

if (!requireNamespace("testthat", quietly = TRUE)) {
  cat("the R package testthat is missing (Debian: apt-get install r-cran-testthat)\n")
  cat("0 passed, 0 failed, 1 skipped\n")
  quit(status = 0)
}
script <- sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE)[1])
folder <- file.path(dirname(normalizePath(script)), "libkernel", "tests", "testthat")
library(libkernel)
found <- as.data.frame(testthat::test_dir(folder, package = "libkernel", reporter = "check",
                                          load_package = "installed", stop_on_failure = FALSE))
failed <- sum(found$failed) + sum(found$error)
skipped <- sum(found$skipped)
cat("\n", sum(found$passed), " passed, ", failed, " failed",
    if (skipped) paste0(", ", skipped, " skipped"), "\n", sep = "")
quit(status = failed > 0)
