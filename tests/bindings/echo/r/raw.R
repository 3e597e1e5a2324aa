# SPDX-License-Identifier: BSD-3-Clause
# Generated from the C headers, do not edit; refresh by: python3 bindings/api/generate.py
# Functions of the C library echo: same arguments, same order, C's index base.
# Arrays that C only writes are returned; an optional one is asked for by TRUE.

.api_hash <- "209dd8835a1a1738"

.status <- c(ECHO_OK = 0L, ECHO_E_INVALID = -1L, ECHO_E_SHAPE = -2L, ECHO_E_HANDLE = -4L,
  ECHO_E_NOMEM = -20L, ECHO_E_CANCELLED = -80L)

.ECHO_COLOR_RED <- 0L
.ECHO_COLOR_BLUE <- 16L

.ECHO_DTYPE_FLOAT64 <- 1L
.ECHO_DTYPE_FLOAT32 <- 2L
.ECHO_DTYPE_INT64 <- 3L
.ECHO_DTYPE_COMPLEX128 <- 4L

# A callback never raises an error into C: it gives back what it answered and the condition.
.callback <- function(f) {
  if (is.null(f)) return(NULL)
  if (!is.function(f)) stop("callback: need a function", call. = FALSE)
  function(payload) tryCatch(list(f(payload), NULL),
    error = function(condition) list(TRUE, condition),
    interrupt = function(condition) list(TRUE, condition))
}

# Text of the calling thread's last failure.
.echo_error_message <- function()
  .Call(C_echo_error_message)

# Hash of the interface that the library was built from.
.echo_api_hash <- function()
  .Call(C_echo_api_hash)

# Number of stores and pieces of user data that are alive.
.echo_live_count <- function()
  .Call(C_echo_live_count)

# Gives back one value of each kind.
.echo_scalars_compute <- function(count, flag, real, single, color)
  .Call(C_echo_scalars_compute, count, flag, real, single, color)

# Transposes a matrix.
.echo_doubles_compute <- function(n, m, a)
  .Call(C_echo_doubles_compute, n, m, a)

# Negates numbers in single precision.
.echo_floats_compute <- function(n, a)
  .Call(C_echo_floats_compute, n, a)

# Negates small integers.
.echo_int8s_compute <- function(n, a)
  .Call(C_echo_int8s_compute, n, a)

# Negates 32-bit integers.
.echo_int32s_compute <- function(n, a)
  .Call(C_echo_int32s_compute, n, a)

# Negates 64-bit integers.
.echo_int64s_compute <- function(n, a)
  .Call(C_echo_int64s_compute, n, a)

# Conjugates complex numbers.
.echo_complexes_compute <- function(n, a)
  .Call(C_echo_complexes_compute, n, a)

# Weighted squares, with arrays that may be left out.
.echo_optional_compute <- function(n, x, weights, cubes = FALSE)
  .Call(C_echo_optional_compute, n, x, weights, cubes)

# Doubles numbers in place.
.echo_inplace_compute <- function(n, x)
  .Call(C_echo_inplace_compute, n, x)

# Counts missing numbers.
.echo_missing_compute <- function(n, x)
  .Call(C_echo_missing_compute, n, x)

# Picks numbers by index.
.echo_pick_compute <- function(n, x, m, indices)
  .Call(C_echo_pick_compute, n, x, m, indices)

# Joins texts.
.echo_strings_compute <- function(n, names, glue)
  .Call(C_echo_strings_compute, n, names, glue)

# Sums a strided array of any element type, each element times its position in C order, from 1.
.echo_view_compute <- function(view)
  .Call(C_echo_view_compute, view)

# Makes a store.
.echo_store_create <- function(name)
  .Call(C_echo_store_create, name)

# Frees a store; NULL is allowed.
.echo_store_destroy <- function(store)
  invisible(.Call(C_echo_store_destroy, store))

# Keeps numbers.
.echo_store_set_values <- function(store, n, values)
  invisible(.Call(C_echo_store_set_values, store, n, values))

# Shape of an array of the store.
.echo_store_get_shape <- function(store, name)
  .Call(C_echo_store_get_shape, store, name)

# Gives the numbers back.
.echo_store_get_values <- function(store, n)
  .Call(C_echo_store_get_values, store, n)

# Gives the name back.
.echo_store_get_name <- function(store)
  .Call(C_echo_store_get_name, store)

# Tells a listener about the steps of echo_store_run().
.echo_store_set_listener <- function(store, callback)
  invisible(.Call(C_echo_store_set_listener, store, .callback(callback)))

# Asks a callback at the steps of echo_store_run().
.echo_store_set_progress <- function(store, callback)
  invisible(.Call(C_echo_store_set_progress, store, .callback(callback)))

# Runs some steps and calls the callbacks.
.echo_store_run <- function(store, n_steps)
  .Call(C_echo_store_run, store, n_steps)
