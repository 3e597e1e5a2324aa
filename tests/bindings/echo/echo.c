/* SPDX-License-Identifier: BSD-3-Clause */
#include "echo.h"

#include <math.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "echo_hash.h"

static _Thread_local char error_text[256];
static _Thread_local char joined_text[4096];
static atomic_int_least64_t live;

struct echo_store {
  char *name;
  int64_t n;
  double *values;
  echo_listen_fn listen;
  void *listen_data;
  echo_free_fn listen_free;
  echo_progress_fn progress;
  void *progress_data;
  echo_free_fn progress_free;
};

static echo_status fail(echo_status status, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(error_text, sizeof error_text, format, arguments);
  va_end(arguments);
  return status;
}

static echo_status succeed(void) {
  error_text[0] = '\0';
  return ECHO_OK;
}

#define REQUIRE(condition, ...)                          \
  do {                                                   \
    if (!(condition)) return fail(ECHO_E_INVALID, __VA_ARGS__); \
  } while (0)
#define REQUIRE_COUNT(n) \
  REQUIRE((n) >= 0 && (n) < INT64_MAX / 64, "%s: " #n " must not be negative or huge, got %lld", \
          __func__, (long long)(n))
#define REQUIRE_POINTER(p) REQUIRE((p) != NULL, "%s: " #p " is NULL", __func__)
#define REQUIRE_ARRAY(p, n) REQUIRE((p) != NULL || (n) == 0, "%s: " #p " is NULL", __func__)
#define REQUIRE_FINITE(p, n)                                                                   \
  for (int64_t i_ = 0; i_ < (n); ++i_)                                                         \
  REQUIRE(isfinite((p)[i_]), "%s: " #p "[%lld] is not finite", __func__, (long long)i_)
#define REQUIRE_HANDLE(h) \
  if ((h) == NULL) return fail(ECHO_E_HANDLE, "%s: " #h " is NULL", __func__)

const char *echo_error_message(void) { return error_text; }
const char *echo_api_hash(void) { return ECHO_API_HASH; }
int64_t echo_live_count(void) { return atomic_load(&live); }

echo_status echo_scalars_compute(int64_t count, int32_t flag, double real, float single,
                                 echo_color color, int64_t *count_out, int32_t *flag_out,
                                 double *real_out, float *single_out, echo_color *color_out) {
  REQUIRE(flag == 0 || flag == 1, "echo_scalars_compute: flag must be 0 or 1, got %d", (int)flag);
  REQUIRE(color == ECHO_COLOR_RED || color == ECHO_COLOR_BLUE,
          "echo_scalars_compute: color %d is unknown", (int)color);
  REQUIRE_POINTER(count_out);
  REQUIRE_POINTER(flag_out);
  REQUIRE_POINTER(real_out);
  REQUIRE_POINTER(single_out);
  REQUIRE_POINTER(color_out);
  *count_out = count + 1;
  *flag_out = 1 - flag;
  *real_out = -real;
  *single_out = -single;
  *color_out = color == ECHO_COLOR_RED ? ECHO_COLOR_BLUE : ECHO_COLOR_RED;
  return succeed();
}

echo_status echo_doubles_compute(int64_t n, int64_t m, const double *a, double *out) {
  REQUIRE_COUNT(n);
  REQUIRE_COUNT(m);
  REQUIRE_ARRAY(a, n * m);
  REQUIRE_ARRAY(out, n * m);
  REQUIRE_FINITE(a, n * m);
  for (int64_t i = 0; i < n; ++i)
    for (int64_t j = 0; j < m; ++j) out[j * n + i] = a[i * m + j];
  return succeed();
}

#define NEGATE(name, type)                                          \
  echo_status name(int64_t n, const type *a, type *out) {           \
    REQUIRE_COUNT(n);                                               \
    REQUIRE_ARRAY(a, n);                                            \
    REQUIRE_ARRAY(out, n);                                          \
    for (int64_t i = 0; i < n; ++i) out[i] = (type)(-a[i]);         \
    return succeed();                                               \
  }
NEGATE(echo_floats_compute, float)
NEGATE(echo_int8s_compute, int8_t)
NEGATE(echo_int32s_compute, int32_t)
NEGATE(echo_int64s_compute, int64_t)

echo_status echo_complexes_compute(int64_t n, const echo_complex *a, echo_complex *out) {
  REQUIRE_COUNT(n);
  REQUIRE_ARRAY(a, n);
  REQUIRE_ARRAY(out, n);
  for (int64_t i = 0; i < n; ++i)
    REQUIRE(isfinite(a[i].re) && isfinite(a[i].im), "echo_complexes_compute: a is not finite");
  for (int64_t i = 0; i < n; ++i) {
    out[i].re = a[i].re;
    out[i].im = -a[i].im;
  }
  return succeed();
}

echo_status echo_optional_compute(int64_t n, const double *x, const double *weights,
                                  double *squares, double *cubes) {
  REQUIRE_COUNT(n);
  REQUIRE_ARRAY(x, n);
  REQUIRE_ARRAY(squares, n);
  REQUIRE_FINITE(x, n);
  if (weights) REQUIRE_FINITE(weights, n);
  for (int64_t i = 0; i < n; ++i) {
    const double w = weights ? weights[i] : 1.0;
    squares[i] = w * x[i] * x[i];
    if (cubes) cubes[i] = w * x[i] * x[i] * x[i];
  }
  return succeed();
}

echo_status echo_inplace_compute(int64_t n, double *x) {
  REQUIRE_COUNT(n);
  REQUIRE_ARRAY(x, 2 * n + 1);
  REQUIRE_FINITE(x, 2 * n + 1);
  for (int64_t i = 0; i < 2 * n + 1; ++i) x[i] *= 2;
  return succeed();
}

echo_status echo_missing_compute(int64_t n, const double *x, int64_t *count) {
  REQUIRE_COUNT(n);
  REQUIRE_ARRAY(x, n);
  REQUIRE_ARRAY(count, 1);
  *count = 0;
  for (int64_t i = 0; i < n; ++i) *count += isnan(x[i]) ? 1 : 0;
  return succeed();
}

echo_status echo_pick_compute(int64_t n, const double *x, int64_t m, const int64_t *indices,
                              double *out) {
  REQUIRE_COUNT(n);
  REQUIRE_COUNT(m);
  REQUIRE_ARRAY(x, n);
  REQUIRE_ARRAY(indices, m);
  REQUIRE_ARRAY(out, m);
  REQUIRE_FINITE(x, n);
  for (int64_t i = 0; i < m; ++i)
    REQUIRE(indices[i] >= 0 && indices[i] < n, "echo_pick_compute: indices[%lld] = %lld",
            (long long)i, (long long)indices[i]);
  for (int64_t i = 0; i < m; ++i) out[i] = x[indices[i]];
  return succeed();
}

echo_status echo_strings_compute(int64_t n, const char *const *names, const char *glue,
                                 int64_t *bytes, const char **joined) {
  REQUIRE_COUNT(n);
  REQUIRE_ARRAY(names, n);
  REQUIRE_POINTER(glue);
  REQUIRE_POINTER(bytes);
  REQUIRE_POINTER(joined);
  size_t used = 0;
  for (int64_t i = 0; i < n; ++i) {
    REQUIRE(names[i] != NULL, "echo_strings_compute: names[%lld] is NULL", (long long)i);
    const size_t more = strlen(names[i]) + (i ? strlen(glue) : 0);
    REQUIRE(used + more < sizeof joined_text, "echo_strings_compute: the texts are too long");
    used += more;
  }
  joined_text[0] = '\0';
  for (int64_t i = 0; i < n; ++i) {
    if (i) strcat(joined_text, glue);
    strcat(joined_text, names[i]);
  }
  *bytes = (int64_t)used;
  *joined = joined_text;
  return succeed();
}

static double element(const char *at, int32_t dtype) {
  switch (dtype) {
    case ECHO_DTYPE_FLOAT64: return *(const double *)at;
    case ECHO_DTYPE_FLOAT32: return *(const float *)at;
    case ECHO_DTYPE_INT64: return (double)*(const int64_t *)at;
    default: return ((const echo_complex *)at)->im;
  }
}

echo_status echo_view_compute(const echo_view *view, double *sum) {
  REQUIRE_POINTER(view);
  REQUIRE_POINTER(sum);
  REQUIRE(view->ndim >= 0 && view->ndim <= 8, "echo_view_compute: ndim is %d", (int)view->ndim);
  REQUIRE(view->dtype >= ECHO_DTYPE_FLOAT64 && view->dtype <= ECHO_DTYPE_COMPLEX128,
          "echo_view_compute: dtype is %d", (int)view->dtype);
  int64_t count = 1;
  for (int d = 0; d < view->ndim; ++d) count *= view->shape[d];
  REQUIRE(count == 0 || view->data, "echo_view_compute: data is NULL");
  double total = 0;
  for (int64_t k = 0; k < count; ++k) {
    const char *at = view->data;
    int64_t rest = k;
    for (int d = view->ndim - 1; d >= 0; --d) {
      at += rest % view->shape[d] * view->strides[d];
      rest /= view->shape[d];
    }
    total += (double)(k + 1) * element(at, view->dtype);
  }
  *sum = total;
  return succeed();
}

static void let_go(void *data, echo_free_fn free_fn) {
  if (free_fn) {
    free_fn(data);
    atomic_fetch_sub(&live, 1);
  }
}

static void hold(echo_free_fn free_fn) {
  if (free_fn) atomic_fetch_add(&live, 1);
}

echo_status echo_store_create(const char *name, echo_store **out) {
  REQUIRE_POINTER(name);
  REQUIRE_POINTER(out);
  echo_store *store = calloc(1, sizeof *store);
  char *copy = malloc(strlen(name) + 1);
  if (!store || !copy) {
    free(store);
    free(copy);
    return fail(ECHO_E_NOMEM, "echo_store_create: out of memory");
  }
  strcpy(copy, name);
  store->name = copy;
  atomic_fetch_add(&live, 1);
  *out = store;
  return succeed();
}

void echo_store_destroy(echo_store *store) {
  if (!store) return;
  let_go(store->listen_data, store->listen_free);
  let_go(store->progress_data, store->progress_free);
  free(store->values);
  free(store->name);
  free(store);
  atomic_fetch_sub(&live, 1);
}

echo_status echo_store_set_values(echo_store *store, int64_t n, const double *values) {
  REQUIRE_HANDLE(store);
  REQUIRE_COUNT(n);
  REQUIRE_ARRAY(values, n);
  REQUIRE_FINITE(values, n);
  double *copy = malloc((size_t)(n ? n : 1) * sizeof *copy);
  if (!copy) return fail(ECHO_E_NOMEM, "echo_store_set_values: out of memory");
  if (n) memcpy(copy, values, (size_t)n * sizeof *copy);
  free(store->values);
  store->values = copy;
  store->n = n;
  return succeed();
}

echo_status echo_store_get_shape(const echo_store *store, const char *name, int64_t *rank,
                                 int64_t *shape) {
  REQUIRE_HANDLE(store);
  REQUIRE_POINTER(name);
  REQUIRE_POINTER(rank);
  REQUIRE_POINTER(shape);
  REQUIRE(strcmp(name, "values") == 0, "echo_store_get_shape: no array is called %s", name);
  *rank = 1;
  shape[0] = store->n;
  return succeed();
}

echo_status echo_store_get_values(const echo_store *store, int64_t n, double *values) {
  REQUIRE_HANDLE(store);
  if (n != store->n)
    return fail(ECHO_E_SHAPE, "echo_store_get_values: n must be %lld, got %lld",
                (long long)store->n, (long long)n);
  REQUIRE_ARRAY(values, n);
  if (n) memcpy(values, store->values, (size_t)n * sizeof *values);
  return succeed();
}

echo_status echo_store_get_name(const echo_store *store, const char **name) {
  REQUIRE_HANDLE(store);
  REQUIRE(name, "echo_store_get_name: name is NULL");
  *name = store->name;
  return succeed();
}

echo_status echo_store_set_listener(echo_store *store, echo_listen_fn callback, void *user_data,
                                    echo_free_fn free_fn) {
  REQUIRE_HANDLE(store);
  let_go(store->listen_data, store->listen_free);
  hold(free_fn);
  store->listen = callback;
  store->listen_data = user_data;
  store->listen_free = free_fn;
  return succeed();
}

echo_status echo_store_set_progress(echo_store *store, echo_progress_fn callback, void *user_data,
                                    echo_free_fn free_fn) {
  REQUIRE_HANDLE(store);
  let_go(store->progress_data, store->progress_free);
  hold(free_fn);
  store->progress = callback;
  store->progress_data = user_data;
  store->progress_free = free_fn;
  return succeed();
}

echo_status echo_store_run(echo_store *store, int64_t n_steps, int64_t *done) {
  REQUIRE_HANDLE(store);
  REQUIRE_COUNT(n_steps);
  REQUIRE_ARRAY(done, 1);
  for (int64_t i = 0; i < n_steps; ++i) {
    const echo_event event = {sizeof event, i % 2 ? ECHO_COLOR_BLUE : ECHO_COLOR_RED, "steps", i,
                              (double)i / (double)n_steps};
    if (store->listen) store->listen(&event, store->listen_data);
    if (store->progress && store->progress(&event, store->progress_data) != 0)
      return fail(ECHO_E_CANCELLED, "echo_store_run: stopped at step %lld", (long long)i);
  }
  *done = n_steps;
  return succeed();
}
