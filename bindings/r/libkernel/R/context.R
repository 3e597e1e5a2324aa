# SPDX-License-Identifier: BSD-3-Clause
# Context: threads, backend, trace, progress.

# Settings of the calls that use it.
lk_context <- function(threads = NULL, backend = NULL, trace = NULL, progress = NULL) {
  context <- .lk_context_create()
  if (!is.null(threads)) lk_set_threads(context, threads)
  if (!is.null(backend)) lk_set_backend(context, backend)
  if (!is.null(trace)) lk_set_trace(context, trace)
  if (!is.null(progress)) lk_set_progress(context, progress)
  context
}

# The process's default context, which every call uses that names no other.
lk_default_context <- function() {
  structure(list(), class = c("lk_default_context", "lk_context", "lk_handle"))
}

.current <- new.env(parent = emptyenv())

# Evaluates an expression; calls that name no context use this one meanwhile.
lk_with_context <- function(context, expression) {
  outer <- .current$context
  on.exit(.current$context <- outer)
  .current$context <- context
  expression
}

# Handle of a context, NULL for the default one.
.context <- function(context) {
  if (is.null(context)) context <- .current$context
  if (inherits(context, "lk_default_context")) NULL else context
}

# Frees the context now; handles made from it stay usable.
close.lk_context <- function(con, ...) .lk_context_destroy(.context(con))

format.lk_context <- function(x, ...) {
  tryCatch(sprintf("<lk_context> threads = %d, backend = %s", lk_threads(x), lk_backend(x)),
           lk_invalid = function(e) "<lk_context, closed>")
}

# ---- threads and backend

lk_threads <- function(x, ...) UseMethod("lk_threads")

lk_threads.lk_context <- function(x, ...) .only(.lk_context_get_threads(.context(x)), ...)

lk_set_threads <- function(x, n, ...) UseMethod("lk_set_threads")

lk_set_threads.lk_context <- function(x, n, ...) {
  .none(...)
  .lk_context_set_threads(.context(x), n)
  invisible(x)
}

.backends <- c(auto = .LK_BACKEND_AUTO, reference = .LK_BACKEND_REFERENCE,
               native = .LK_BACKEND_NATIVE)

lk_backend <- function(x, ...) UseMethod("lk_backend")

lk_backend.lk_context <- function(x, ...) {
  .only(.lk_backend_name(.lk_context_get_backend(.context(x))), ...)
}

lk_set_backend <- function(x, backend, ...) UseMethod("lk_set_backend")

lk_set_backend.lk_context <- function(x, backend, ...) {
  .none(...)
  if (!is.character(backend) || length(backend) != 1 || !backend %in% names(.backends))
    .fail("invalid", "backend: need one of %s, got %s", paste(names(.backends), collapse = ", "),
          deparse(backend, nlines = 1)[1])
  .lk_context_set_backend(.context(x), .backends[[backend]])
  invisible(x)
}

# Each kernel's implementations in the order in which "auto" tries them.
lk_implementations <- function() {
  rows <- lapply(seq_len(.lk_kernel_get_count()) - 1, .lk_kernel_describe)
  data.frame(kernel = vapply(rows, function(row) row$kernel, ""),
             implementation = vapply(rows, function(row) row$implementation, ""),
             backend = vapply(rows, function(row) .lk_backend_name(row$backend), ""))
}

# ---- trace

.kinds <- c(begin = .LK_TRACE_BEGIN, end = .LK_TRACE_END, dispatch = .LK_TRACE_DISPATCH,
            counter = .LK_TRACE_COUNTER, log = .LK_TRACE_LOG)

.trace_event <- function(payload) {
  payload$kind <- names(.kinds)[match(payload$kind, .kinds)]
  payload$backend <- .lk_backend_name(payload$backend)
  payload$status <- .lk_status_name(payload$status)
  structure(payload, class = "lk_trace_event")
}

lk_set_trace <- function(x, f, ...) UseMethod("lk_set_trace")

# Calls f with each event of these kinds; NULL turns it off.
lk_set_trace.lk_context <- function(x, f, kinds = c("begin", "end", "dispatch", "counter", "log"),
                                    ...) {
  .none(...)
  kinds <- match.arg(kinds, several.ok = TRUE)
  mask <- if (is.null(f)) 0L else sum(.kinds[unique(kinds)])
  .lk_context_set_trace(.context(x), mask, .trace_callback(f))
  invisible(x)
}

# What the library keeps must not hold the context itself: it would never be collected.
.trace_callback <- function(f) {
  if (.no_function(f, "trace")) return(NULL)
  function(payload) {
    f(.trace_event(payload))
    FALSE
  }
}

.no_function <- function(f, name) {
  if (!is.null(f) && !is.function(f)) .fail("invalid", "%s: need a function", name)
  is.null(f)
}

format.lk_trace_event <- function(x, ...) {
  sprintf("%s %s: backend %s, implementation %s, isa %s, %d threads, %.3f ms, %s", x$kind, x$name,
          x$backend, x$implementation, x$isa, as.integer(x$threads), x$elapsed_ns / 1e6, x$status)
}

print.lk_trace_event <- function(x, ...) {
  writeLines(format(x, ...))
  invisible(x)
}

# ---- progress

lk_set_progress <- function(x, f, ...) UseMethod("lk_set_progress")

# Calls f with the state of a running call; NULL turns it off.
lk_set_progress.lk_context <- function(x, f, ...) {
  .none(...)
  .lk_context_set_progress(.context(x), .progress_callback(f))
  invisible(x)
}

.progress_callback <- function(f) {
  if (.no_function(f, "progress")) return(NULL)
  function(payload) {
    stopped <- FALSE
    payload$stop <- function() {
      stopped <<- TRUE
      invisible(NULL)
    }
    f(structure(payload, class = "lk_progress"))
    stopped
  }
}

format.lk_progress <- function(x, ...) {
  left <- if (x$seconds_left >= 0) sprintf(", %.0f s left", x$seconds_left) else ""
  sprintf("%s: %.0f of %.0f%s", x$stage, as.double(x$done), as.double(x$total), left)
}

print.lk_progress <- function(x, ...) {
  writeLines(format(x, ...))
  invisible(x)
}
