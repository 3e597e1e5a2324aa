# SPDX-License-Identifier: BSD-3-Clause
library(testthat)
library(libkernel)
test_check("libkernel")
