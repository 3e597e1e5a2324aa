# SPDX-License-Identifier: BSD-3-Clause
# What the generated functions call: conditions, arrays, results, the current context.

# ---- conditions: lk_<status>, lk_error, error

.fail <- function(status, ...) {
  stop(structure(class = c(paste0("lk_", status), "lk_error", "error", "condition"), list(
    message = sprintf(...), call = NULL, status = .status[[paste0("LK_E_", toupper(status))]])))
}

# A generic passes everything on; what nothing takes is an error.
.none <- function(...) {
  if (...length())
    .fail("invalid", "unknown argument: %s", paste(c(...names(), "without a name")[1]))
}

.only <- function(value, ...) {
  .none(...)
  value
}

# ---- arrays: R's memory order is C's with the dimensions reversed, so nothing is moved

.array <- function(x, kind, rank, name, missing = FALSE, optional = FALSE) {
  if (optional && is.null(x)) return(NULL)
  good <- is.numeric(x) || switch(kind, complex = is.complex(x), integer = is.logical(x), FALSE)
  if (!good) {
    wanted <- c(double = "real numbers", complex = "numbers", integer = "integers")[[kind]]
    .fail("invalid", "%s: need an array of %s, got %s", name, wanted, class(x)[1])
  }
  found <- .dimensions(x)
  if (length(found) != rank)
    .fail("shape", "%s: need %d dimensions, got %s", name, rank, .shown(found))
  if (!missing && anyNA(x)) {
    at <- which(is.na(x))[1]
    .fail("invalid", "%s: element %d is %s", name, at, if (is.nan(x[at])) "NaN" else "NA")
  }
  x
}

# Indices from 0 made of indices from 1.
.indices <- function(x, kind, rank, name, ...) {
  x <- .array(x, kind, rank, name, ...)
  if (is.null(x)) return(NULL)
  if (is.double(x) && any(x != floor(x)))
    .fail("invalid", "%s: element %d is not an integer", name, which(x != floor(x))[1])
  x - 1L
}

.index <- function(x, name) {
  if (length(x) != 1) .fail("invalid", "%s: need one index", name)
  .indices(as.vector(x), "integer", 1, name)
}

.number <- function(x, name) {
  if (!is.numeric(x) || length(x) != 1) .fail("invalid", "%s: need one number", name)
  if (is.na(x)) .fail("invalid", "%s: is NA", name)
  x
}

.dimensions <- function(x) if (is.null(dim(x))) length(x) else dim(x)

.shown <- function(dimensions) paste0("(", paste(dimensions, collapse = ", "), ")")

.check <- function(x, expected, name) {
  if (!is.null(x) && any(.dimensions(x) != expected))
    .fail("shape", "%s: need dimensions %s, got %s", name, .shown(expected), .shown(.dimensions(x)))
}

# A matrix as on paper for C's order of rows, and back.
.transposed <- function(x) if (is.null(x)) NULL else t(x)

.one_based <- function(x) if (is.null(x)) NULL else x + 1L

# ---- results that a handle keeps

.shape <- function(x, name, get_shape) {
  found <- get_shape(x, name)
  rev(found$shape[seq_len(found$rank)])
}

# An array result with its dimensions; `at` is what the getter takes before the size.
.result <- function(x, name, get_shape, get, ..., at = list()) {
  .none(...)
  dimensions <- .shape(x, name, get_shape)
  found <- do.call(get, c(list(x), at, list(prod(dimensions))))
  if (length(dimensions) > 1) dim(found) <- dimensions
  found
}

.texts_of <- function(count, get, ...) {
  .none(...)
  vapply(seq_len(count) - 1, get, "")
}

# ---- handles

format.lk_handle <- function(x, ...) {
  noun <- class(x)[1]
  shown <- character()
  for (name in .summaries[[noun]]) {
    value <- tryCatch(match.fun(paste0("lk_", name))(x), lk_error = identity)
    if (inherits(value, "lk_invalid")) return(paste0("<", noun, ", closed>"))
    if (!inherits(value, "lk_error")) shown <- c(shown, paste(name, "=", format(value)))
  }
  paste0("<", noun, ">", if (length(shown)) " ", paste(shown, collapse = ", "))
}

print.lk_handle <- function(x, ...) {
  writeLines(strwrap(format(x, ...), exdent = 2))
  invisible(x)
}

# Conductivities as a table: a row for each smearing and temperature, components in columns.
as.data.frame.lk_conductivity <- function(x, row.names = NULL, optional = FALSE, ...) {
  kappa <- lk_kappa(x)
  n <- dim(kappa)[2:3]
  components <- t(matrix(kappa, nrow = 6))
  colnames(components) <- c("xx", "yy", "zz", "yz", "xz", "xy")
  data.frame(sigma = rep(lk_sigmas(x), each = n[1]), temperature = rep(lk_temperatures(x), n[2]),
             components, row.names = row.names)
}
