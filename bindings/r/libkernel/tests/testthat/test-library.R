# SPDX-License-Identifier: BSD-3-Clause

test_that("the library says what it is", {
  expect_match(lk_version(), "^[0-9]+\\.[0-9]+\\.[0-9]+$")
  expect_identical(lk_version(), as.character(packageVersion("libkernel")))
  expect_identical(lk_api_hash(), raw("api_hash"))
  expect_match(lk_runtime_info(), "isa")
  expect_true(nzchar(lk_build_info()))
  expect_equal(lk_element_mass("Si"), 28.0855)
  expect_gt(lk_element_mass_variance("Si"), 1e-4)
  expect_error(lk_element_mass("Xx"), class = "lk_invalid")
  expect_identical(lk_status_name(-2), "LK_E_SHAPE")
  expect_identical(lk_backend_name(1), "reference")
  lk_element_mass("Si")
  expect_identical(lk_error_message(), "")
})

test_that("implementations and options are tables", {
  listed <- lk_implementations()
  expect_identical(nrow(listed), lk_kernel_count())
  last <- tapply(listed$implementation, listed$kernel, function(found) found[length(found)])
  expect_true(all(last == "reference"))
  expect_identical(lk_kernel_describe(0)$kernel, listed$kernel[1])
  table <- lk_option_table("lk_crystal_create")
  expect_identical(table$type[table$key == "tolerance"], "double")
  expect_true(all(c("threads", "backend", "implementation") %in% table$key))
  expect_identical(lk_options_count("lk_crystal_create"), nrow(table))
  expect_identical(lk_options_describe("lk_crystal_create", 0)$key, table$key[1])
  expect_error(lk_option_table("no_such_function"), class = "lk_invalid")
})

# What a new R process answers to an expression, with this library.
answer <- function(library, expression) {
  script <- tempfile(fileext = ".R")
  writeLines(expression, script)
  found <- suppressWarnings(system2(file.path(R.home("bin"), "Rscript"), c("--vanilla", script),
    stdout = TRUE, stderr = TRUE, env = c(
      paste0("LIBKERNEL_LIBRARY=", library),
      paste0("R_LIBS=", paste(.libPaths(), collapse = ":")))))
  paste(found, collapse = " ")
}

test_that("LIBKERNEL_LIBRARY comes first, and another interface is refused in one sentence", {
  maps <- "/proc/self/maps"
  skip_if_not(file.exists(maps), "there is no /proc/self/maps here")
  loaded <- unique(sub("^[^/]*", "", grep("/libkernel\\.so\\.1", readLines(maps), value = TRUE)))
  expect_length(loaded, 1)
  bytes <- readBin(loaded, "raw", file.size(loaded))
  hash <- charToRaw(lk_api_hash())
  at <- grepRaw(hash, bytes, fixed = TRUE, all = TRUE)
  for (i in at) bytes[i + seq_along(hash) - 1] <- charToRaw("0123456789abcdef")
  other <- tempfile(fileext = ".so")
  writeBin(bytes, other)
  on.exit(unlink(other))
  expect_match(answer(other, "library(libkernel)"), paste0(
    "the library has the interface 0123456789abcdef, this package needs ", lk_api_hash(),
    "; build both from one source tree"))
  expect_match(answer("/no/such/libkernel.so", "library(libkernel)"), "no/such/libkernel.so")
  expect_match(answer(loaded, "libkernel::lk_crystal(3 * diag(3), cbind(c(0, 0, 0)), 'Cu')"),
               "Pm-3m")
})

test_that("the help pages are those of the exported functions", {
  pages <- tools::Rd_db("libkernel")
  aliases <- unlist(lapply(pages, function(page) {
    tags <- vapply(page, attr, "", "Rd_tag")
    vapply(page[tags == "\\alias"], function(found) as.character(found[[1]]), "")
  }))
  expect_identical(setdiff(getNamespaceExports("libkernel"), aliases), character())
  expect_false(anyDuplicated(aliases) > 0)
})
