# SPDX-License-Identifier: BSD-3-Clause
# Every kind of argument through the generated R layer.
# ECHO_RAW is the compiled raw.c.

dll <- dyn.load(Sys.getenv("ECHO_RAW"))
for (routine in getDLLRegisteredRoutines(dll)$.Call) assign(paste0("C_", routine$name), routine)
source("raw.R", local = TRUE)
live <- .echo_live_count()

test_that("scalars", {
  answer <- .echo_scalars_compute(2^40, TRUE, 0.1, 0.5, .ECHO_COLOR_RED)
  expect_identical(answer, list(count_out = 2^40 + 1, flag_out = 0L, real_out = -0.1,
                                single_out = -0.5, color_out = 16L))
  expect_error(.echo_scalars_compute(1, 2, 0, 0, 0), "flag must be 0 or 1", class = "echo_invalid")
  expect_error(.echo_scalars_compute(1.5, 1, 0, 0, 0), "count: 1.5 is not an integer",
               class = "echo_invalid")
  expect_error(.echo_scalars_compute(NA, 1, 0, 0, 0), "count: element 1 is NA")
  expect_error(.echo_scalars_compute(1, 2^31, 0, 0, 0), "flag: out of range")
  status <- tryCatch(.echo_scalars_compute(1, 2, 0, 0, 0), echo_error = function(e) e$status)
  expect_identical(status, .status[["ECHO_E_INVALID"]])
})

test_that("arrays", {
  a <- array(as.double(0:5), c(3, 2)) # C: [2][3]
  expect_identical(.echo_doubles_compute(2, 3, a), t(a))
  expect_identical(.echo_doubles_compute(2, 3, array(0:5, c(3, 2))), t(a))
  expect_identical(.echo_floats_compute(2, c(0.5, -2)), c(-0.5, 2))
  expect_identical(.echo_int8s_compute(2L, c(1L, -100L)), c(-1L, 100L))
  expect_identical(.echo_int32s_compute(2, c(1, -2^30)), c(-1L, 1073741824L))
  expect_identical(.echo_int64s_compute(2, c(1, -2^40)), c(-1, 2^40))
  expect_identical(.echo_complexes_compute(2, c(1 + 2i, -3i)), c(1 - 2i, 3i))
  expect_error(.echo_int8s_compute(1, 200L), "a: out of range")
  expect_error(.echo_int64s_compute(1, NA_integer_), "a: element 1 is NA")
  expect_error(.echo_doubles_compute(2, 3, as.double(1:5)), "a: need 6 elements",
               class = "echo_shape")
  expect_error(.echo_doubles_compute(2, 3, "x"), class = "echo_shape")
  expect_error(.echo_doubles_compute(1, 1, "x"), "need an array of numbers")
  expect_error(.echo_doubles_compute(-2, 3, a), "n must not be negative", class = "echo_invalid")
  expect_error(.echo_doubles_compute(2, 3, a * NaN), "not finite")
  x <- as.double(0:4)
  expect_identical(.echo_inplace_compute(2, x), 2 * x)
  expect_identical(x, as.double(0:4))
  expect_identical(.echo_doubles_compute(0, 0, double()), double())
})

test_that("optional, missing, index", {
  x <- c(1, 2)
  expect_identical(.echo_optional_compute(2, x, NULL), list(squares = x^2, cubes = NULL))
  expect_identical(.echo_optional_compute(2, x, 2 * x, cubes = TRUE),
                   list(squares = 2 * x^3, cubes = 2 * x^4))
  expect_error(.echo_optional_compute(2, NULL, NULL), "x is NULL", class = "echo_invalid")
  expect_identical(.echo_missing_compute(3, c(1, NaN, NA)), 2L)
  expect_identical(.echo_pick_compute(3, c(5, 6, 7), 2, c(2L, 0L)), c(7, 5))
  expect_error(.echo_pick_compute(3, c(5, 6, 7), 2, c(0, 3)), "indices\\[1\\] = 3")
})

test_that("texts", {
  expect_identical(.echo_strings_compute(3, c("a", "\u00df", ""), "-"),
                   list(bytes = 5L, joined = "a-\u00df-"))
  expect_identical(.echo_strings_compute(0, character(), "-"), list(bytes = 0L, joined = ""))
  expect_error(.echo_strings_compute(2, "a", "-"), class = "echo_shape")
  expect_error(.echo_strings_compute(1, NA_character_, "-"), "names: a text is NA")
})

test_that("strided", {
  a <- array(as.double(0:23), c(4, 3, 2))
  expect_identical(.echo_view_compute(a), sum(a * 1:24))
  expect_identical(.echo_view_compute(a * 1i), sum(a * 1:24))
  expect_error(.echo_view_compute("x"), "view: need a numeric or complex array")
})

test_that("handles", {
  store <- .echo_store_create("gr\u00f6\u00dfer")
  expect_s3_class(store, "echo_store")
  expect_identical(.echo_store_get_name(store), "gr\u00f6\u00dfer")
  .echo_store_set_values(store, 3, c(1, 2, 3))
  expect_identical(.echo_store_get_shape(store, "values")$rank, 1L)
  expect_identical(.echo_store_get_values(store, 3), c(1, 2, 3))
  .echo_store_destroy(store)
  expect_error(.echo_store_get_name(store), "was destroyed")
  expect_error(.echo_store_get_name("store"), "need a handle echo_store")
  expect_error(.echo_store_get_name(NULL), class = "echo_handle")
  .echo_store_destroy(NULL)
})

test_that("callbacks", {
  store <- .echo_store_create("s")
  heard <- list()
  .echo_store_set_listener(store, function(e) heard[[length(heard) + 1]] <<- e)
  expect_identical(.echo_store_run(store, 4), 4L)
  expect_identical(vapply(heard, function(e) e$done, 0L), 0:3)
  expect_identical(heard[[2]], list(color = 16L, stage = "steps", done = 1L, fraction = 0.25))
  .echo_store_set_progress(store, function(e) e$done == 2)
  expect_error(.echo_store_run(store, 4), "stopped at step 2", class = "echo_cancelled")
  mine <- structure(class = c("mine", "error", "condition"), list(message = "m", call = NULL))
  .echo_store_set_progress(store, function(e) stop(mine))
  heard <- list()
  expect_identical(tryCatch(.echo_store_run(store, 4), mine = function(e) e), mine)
  expect_length(heard, 1)
  .echo_store_set_progress(store, NULL)
  .echo_store_set_listener(store, NULL)
  expect_identical(.echo_store_run(store, 2), 2L)
  expect_error(.echo_store_set_progress(NULL, function(e) 0), class = "echo_handle")
  expect_error(.echo_store_set_progress(store, 3), "need a function")
})

test_that("nothing is left", {
  gc()
  expect_identical(.echo_live_count(), live)
})
