# SPDX-License-Identifier: BSD-3-Clause

one <- array(diag(c(1, 2)), c(2, 2, 1))

test_that("settings", {
  context <- lk_context(threads = 1, backend = "reference")
  expect_identical(lk_threads(context), 1L)
  expect_identical(lk_backend(context), "reference")
  expect_output(print(context), "<lk_context> threads = 1, backend = reference")
  expect_error(lk_set_backend(context, "gpu"),
               "backend: need one of auto, reference, native, got \"gpu\"", class = "lk_invalid")
  expect_identical(lk_backend(lk_set_backend(context, "native")), "native")
  expect_error(lk_set_threads(context, -1), class = "lk_invalid")
  expect_error(lk_context(trace = "x"), "trace: need a function", class = "lk_invalid")
  expect_error(lk_context(progress = "x"), "progress: need a function", class = "lk_invalid")
  expect_gte(lk_threads(lk_default_context()), 1L)
  expect_output(print(lk_default_context()), "<lk_context> threads")
  expect_error(silicon(context = 3), "need a handle lk_context", class = "lk_invalid")
})

test_that("the default context has settings too", {
  before <- lk_threads(lk_default_context())
  lk_set_threads(lk_default_context(), 1)
  expect_identical(lk_threads(lk_default_context()), 1L)
  lk_set_threads(lk_default_context(), 0)
  expect_identical(lk_threads(lk_default_context()), before)
})

test_that("trace", {
  events <- list()
  keep <- function(event) events[[length(events) + 1]] <<- event
  kinds <- function() vapply(events, function(event) event$kind, "")
  context <- lk_context(trace = keep, threads = 1)
  lk_linalg_eigh_hermitian_batch(one, context = context)
  expect_identical(kinds()[kinds() != "dispatch"], c("begin", "end"))
  expect_identical(events[[length(events)]]$status, "LK_OK")
  expect_gt(events[[length(events)]]$elapsed_ns, 0)
  chosen <- events[kinds() == "dispatch"]
  expect_identical(chosen[[length(chosen)]]$backend, "native")
  expect_output(print(chosen[[1]]), "^dispatch linalg.hermitian_batch: backend native")
  events <- list()
  lk_with_context(context, lk_linalg_eigh_hermitian_batch(one))
  expect_gt(length(events), 0)
  events <- list()
  lk_linalg_eigh_hermitian_batch(one)
  expect_length(events, 0)
  lk_set_trace(context, keep, kinds = "dispatch")
  lk_linalg_eigh_hermitian_batch(one, context = context)
  expect_identical(unique(kinds()), "dispatch")
  expect_error(lk_set_trace(context, keep, kinds = "nothing"))
  lk_set_trace(context, NULL)
  events <- list()
  lk_linalg_eigh_hermitian_batch(one, context = context)
  expect_length(events, 0)
})

test_that("lk_with_context ends with its expression", {
  events <- 0
  context <- lk_context(trace = function(event) events <<- events + 1)
  expect_error(lk_with_context(context, lk_element_mass("Xx")), class = "lk_invalid")
  events <- 0
  lk_linalg_eigh_hermitian_batch(one)
  expect_identical(events, 0)
})

test_that("a condition of a callback comes out unchanged", {
  mine <- structure(class = c("mine", "error", "condition"), list(message = "m", call = NULL))
  context <- lk_context(trace = function(event) stop(mine))
  found <- tryCatch(lk_linalg_eigh_hermitian_batch(one, context = context), mine = identity)
  expect_identical(found, mine)
  lk_set_trace(context, NULL)
  expect_equal(lk_linalg_eigh_hermitian_batch(one, context = context)$eigenvalues[, 1], c(1, 2))
})

test_that("a dropped context lets its callbacks go", {
  released <- FALSE
  make <- function() {
    kept <- new.env()
    reg.finalizer(kept, function(e) released <<- TRUE)
    lk_context(trace = function(event) kept, progress = function(state) kept)
  }
  context <- make()
  gc()
  expect_false(released)
  rm(context)
  gc()
  gc()
  expect_true(released)
})

test_that("progress, cancel, and the context afterwards", {
  states <- list()
  context <- lk_context(progress = function(state) {
    states[[length(states) + 1]] <<- state
    if (length(states) > 1) state$stop()
  })
  found <- tryCatch(lk_run(conductivity(context)), lk_cancelled = identity)
  expect_s3_class(found, c("lk_cancelled", "lk_error", "error", "condition"), exact = TRUE)
  expect_identical(found$status, raw("status")[["LK_E_CANCELLED"]])
  expect_length(states, 2)
  expect_output(print(states[[1]]), " of ")
  expect_true(states[[1]]$stage %in% c("phonons", "triplets", "collisions"))
  mine <- structure(class = c("mine", "error", "condition"), list(message = "m", call = NULL))
  lk_set_progress(context, function(state) stop(mine))
  expect_identical(tryCatch(lk_run(conductivity(context)), mine = identity), mine)
  states <- list()
  lk_set_progress(context, function(state) states[[length(states) + 1]] <<- state)
  run <- lk_run(conductivity(context))
  expect_gt(length(states), 0)
  expect_identical(dim(lk_kappa(run)), c(6L, 2L, 1L))
  last <- states[[length(states)]]
  expect_true(last$done >= 0 && last$done <= last$total)
  lk_set_progress(context, NULL)
  states <- list()
  lk_run(conductivity(context))
  expect_length(states, 0)
})

test_that("a jump out of a callback cancels", {
  context <- lk_context(progress = function(state) invokeRestart("abort"))
  expect_error(lk_run(conductivity(context)), class = "lk_cancelled")
  lk_set_progress(context, NULL)
  expect_identical(lk_n_bands(lk_run(conductivity(context))), 6L)
})
