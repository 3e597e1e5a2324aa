# SPDX-License-Identifier: BSD-3-Clause
# Options: named arguments of the computing functions.

.tables <- new.env(parent = emptyenv())

# One row for each option of a C function.
lk_option_table <- function(name) {
  if (is.null(.tables[[name]])) {
    rows <- lapply(seq_len(.lk_options_get_count(name)) - 1, function(i) .lk_options_describe(name, i))
    column <- function(key) vapply(rows, function(row) row[[key]], "")
    assign(name, envir = .tables, data.frame(
      key = column("key"), type = column("type"), default = column("default_value"),
      range = column("range"), text = column("text")))
  }
  .tables[[name]]
}

# A handle of options made of named arguments, or NULL; NULL as a value stands for the default.
.options <- function(name, ...) {
  given <- list(...)
  if (length(given) && (is.null(names(given)) || any(names(given) == "")))
    .fail("option", "%s: what is not a required argument needs its name", name)
  given <- given[!vapply(given, is.null, NA)]
  if (!length(given)) return(NULL)
  table <- lk_option_table(name)
  options <- .lk_options_create()
  for (key in names(given)) {
    type <- table$type[match(key, table$key)]
    .set_option(options, key, if (is.na(type)) .option_type(given[[key]]) else type, given[[key]])
  }
  options
}

# Type by the value, for a key that no table knows: the library then names the nearest key.
.option_type <- function(value) {
  one <- length(value) == 1
  if (is.character(value)) {
    if (one) "string" else "string_array"
  } else if (is.logical(value)) {
    "bool"
  } else {
    if (one) "double" else "double_array"
  }
}

.set_option <- function(options, key, type, value) {
  whole <- is.numeric(value) && all(is.na(value) | value == floor(value))
  good <- switch(type,
    bool = is.logical(value), int64 = , int64_array = whole,
    double = , double_array = is.numeric(value) || (is.logical(value) && all(is.na(value))),
    string = , string_array = is.character(value))
  if (!endsWith(type, "_array")) good <- good && length(value) == 1
  if (!good)
    .fail("option", "option %s: need %s, got %s", key, type, deparse(value, nlines = 1)[1])
  if (!startsWith(type, "double") && anyNA(value)) .fail("option", "option %s: is NA", key)
  value <- as.vector(value)
  if (startsWith(type, "double")) value <- as.double(value)
  switch(type,
    bool = .lk_options_set_bool(options, key, value),
    int64 = .lk_options_set_int64(options, key, value),
    double = .lk_options_set_double(options, key, value),
    string = .lk_options_set_string(options, key, value),
    int64_array = .lk_options_set_int64_array(options, key, length(value), value),
    double_array = .lk_options_set_double_array(options, key, length(value), value),
    string_array = .lk_options_set_string_array(options, key, length(value), value))
}
