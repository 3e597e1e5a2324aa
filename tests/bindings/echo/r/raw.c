/* SPDX-License-Identifier: BSD-3-Clause */
/* Generated from the C headers, do not edit; refresh by: python3 bindings/api/generate.py */
#include "echo.h"

#define LKR_PREFIX "echo"
#define LKR_SHAPE_STATUS ECHO_E_SHAPE
#define LKR_INVALID_STATUS ECHO_E_INVALID
#define LKR_CLASSES \
    {-1, "echo_invalid"}, \
    {-2, "echo_shape"}, \
    {-4, "echo_handle"}, \
    {-20, "echo_nomem"}, \
    {-80, "echo_cancelled"}
#include "raw_support.h"

static void lkr_end_echo_store(SEXP p) {
  echo_store_destroy((echo_store *)R_ExternalPtrAddr(p));
  R_ClearExternalPtr(p);
}

static SEXP lkr_payload_echo_event(const void *p) {
  const echo_event *payload = p;
  static const char *const labels[] = {"color", "stage", "done", "fraction"};
  SEXP values = PROTECT(lkr_list(4, labels));
  SET_VECTOR_ELT(values, 0, lkr_scalar_integer(payload->color));
  SET_VECTOR_ELT(values, 1, lkr_text(payload->stage ? payload->stage : ""));
  SET_VECTOR_ELT(values, 2, lkr_scalar_integer(payload->done));
  SET_VECTOR_ELT(values, 3, Rf_ScalarReal(payload->fraction));
  UNPROTECT(1);
  return values;
}

static int32_t lkr_call_echo_progress_fn(const echo_event *payload, void *user_data) {
  const int32_t stop = lkr_call(user_data, lkr_payload_echo_event, payload);
  return stop;
}

static void lkr_call_echo_listen_fn(const echo_event *payload, void *user_data) {
  const int32_t stop = lkr_call(user_data, lkr_payload_echo_event, payload);
  (void)stop;
}

static void lkr_view(SEXP x, echo_view *view, const char *name) {
  memset(view, 0, sizeof *view);
  view->data = lkr_strided(x, view->shape, view->strides, &view->ndim, name);
  view->dtype = TYPEOF(x) == CPLXSXP ? ECHO_DTYPE_COMPLEX128 : ECHO_DTYPE_FLOAT64;
}

static SEXP r_echo_error_message(void) {
  return lkr_text(echo_error_message());
}

static SEXP r_echo_api_hash(void) {
  return lkr_text(echo_api_hash());
}

static SEXP r_echo_live_count(void) {
  return lkr_scalar_integer(echo_live_count());
}

static SEXP r_echo_scalars_compute(SEXP s_count, SEXP s_flag, SEXP s_real, SEXP s_single, SEXP s_color) {
  const int64_t v_count = (int64_t)lkr_integer(s_count, INT64_MIN, INT64_MAX, "count");
  const int32_t v_flag = (int32_t)lkr_integer(s_flag, INT32_MIN, INT32_MAX, "flag");
  const double v_real = (double)lkr_double(s_real, "real");
  const float v_single = (float)lkr_double(s_single, "single");
  const int32_t v_color = (int32_t)lkr_integer(s_color, INT32_MIN, INT32_MAX, "color");
  int64_t v_count_out = 0;
  int32_t v_flag_out = 0;
  double v_real_out = 0;
  float v_single_out = 0;
  int32_t v_color_out = 0;
  const int32_t status = echo_scalars_compute(v_count, v_flag, v_real, v_single, v_color, &v_count_out, &v_flag_out, &v_real_out, &v_single_out, &v_color_out);
  lkr_check(status, echo_error_message());
  static const char *const labels[] = {"count_out", "flag_out", "real_out", "single_out", "color_out"};
  SEXP result = PROTECT(lkr_list(5, labels));
  SET_VECTOR_ELT(result, 0, lkr_scalar_integer(v_count_out));
  SET_VECTOR_ELT(result, 1, lkr_scalar_integer(v_flag_out));
  SET_VECTOR_ELT(result, 2, Rf_ScalarReal(v_real_out));
  SET_VECTOR_ELT(result, 3, Rf_ScalarReal(v_single_out));
  SET_VECTOR_ELT(result, 4, lkr_scalar_integer(v_color_out));
  UNPROTECT(1);
  return result;
}

static SEXP r_echo_doubles_compute(SEXP s_n, SEXP s_m, SEXP s_a) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  const int64_t v_m = (int64_t)lkr_integer(s_m, INT64_MIN, INT64_MAX, "m");
  const double *v_a = lkr_in_double(s_a, lkr_multiply(v_n, v_m), "a", "[n][m]");
  const int64_t e_out[] = {v_m, v_n};
  lkr_array a_out = lkr_new_double(1, 2, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = echo_doubles_compute(v_n, v_m, v_a, v_out);
  lkr_check(status, echo_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_echo_floats_compute(SEXP s_n, SEXP s_a) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  const float *v_a = lkr_in_float(s_a, v_n, "a", "[n]");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_float(1, 1, e_out, "out");
  PROTECT(a_out.object);
  float *v_out = (float *)a_out.data;
  const int32_t status = echo_floats_compute(v_n, v_a, v_out);
  lkr_check(status, echo_error_message());
  SEXP result = lkr_finish_float(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_echo_int8s_compute(SEXP s_n, SEXP s_a) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  const int8_t *v_a = lkr_in_int8_t(s_a, v_n, "a", "[n]");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_int8_t(1, 1, e_out, "out");
  PROTECT(a_out.object);
  int8_t *v_out = (int8_t *)a_out.data;
  const int32_t status = echo_int8s_compute(v_n, v_a, v_out);
  lkr_check(status, echo_error_message());
  SEXP result = lkr_finish_int8_t(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_echo_int32s_compute(SEXP s_n, SEXP s_a) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  const int32_t *v_a = lkr_in_int32_t(s_a, v_n, "a", "[n]");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_int32_t(1, 1, e_out, "out");
  PROTECT(a_out.object);
  int32_t *v_out = (int32_t *)a_out.data;
  const int32_t status = echo_int32s_compute(v_n, v_a, v_out);
  lkr_check(status, echo_error_message());
  SEXP result = lkr_finish_int32_t(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_echo_int64s_compute(SEXP s_n, SEXP s_a) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  const int64_t *v_a = lkr_in_int64_t(s_a, v_n, "a", "[n]");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_int64_t(1, 1, e_out, "out");
  PROTECT(a_out.object);
  int64_t *v_out = (int64_t *)a_out.data;
  const int32_t status = echo_int64s_compute(v_n, v_a, v_out);
  lkr_check(status, echo_error_message());
  SEXP result = lkr_finish_int64_t(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_echo_complexes_compute(SEXP s_n, SEXP s_a) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  const echo_complex *v_a = lkr_in_complex(s_a, v_n, "a", "[n]");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_complex(1, 1, e_out, "out");
  PROTECT(a_out.object);
  echo_complex *v_out = (echo_complex *)a_out.data;
  const int32_t status = echo_complexes_compute(v_n, v_a, v_out);
  lkr_check(status, echo_error_message());
  SEXP result = lkr_finish_complex(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_echo_optional_compute(SEXP s_n, SEXP s_x, SEXP s_weights, SEXP s_cubes) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  const double *v_x = lkr_in_double(s_x, v_n, "x", "[n]");
  const double *v_weights = lkr_in_double(s_weights, v_n, "weights", "[n]");
  const int64_t e_squares[] = {v_n};
  lkr_array a_squares = lkr_new_double(1, 1, e_squares, "squares");
  PROTECT(a_squares.object);
  double *v_squares = (double *)a_squares.data;
  const int64_t e_cubes[] = {v_n};
  lkr_array a_cubes = lkr_new_double(lkr_wanted(s_cubes, "cubes"), 1, e_cubes, "cubes");
  PROTECT(a_cubes.object);
  double *v_cubes = (double *)a_cubes.data;
  const int32_t status = echo_optional_compute(v_n, v_x, v_weights, v_squares, v_cubes);
  lkr_check(status, echo_error_message());
  static const char *const labels[] = {"squares", "cubes"};
  SEXP result = PROTECT(lkr_list(2, labels));
  SET_VECTOR_ELT(result, 0, lkr_finish_double(&a_squares));
  SET_VECTOR_ELT(result, 1, lkr_finish_double(&a_cubes));
  UNPROTECT(3);
  return result;
}

static SEXP r_echo_inplace_compute(SEXP s_n, SEXP s_x) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lkr_array a_x = lkr_change_double(s_x, lkr_add(lkr_multiply(2, v_n), 1), "x", "[2*n+1]");
  PROTECT(a_x.object);
  double *v_x = (double *)a_x.data;
  const int32_t status = echo_inplace_compute(v_n, v_x);
  lkr_check(status, echo_error_message());
  SEXP result = lkr_finish_double(&a_x);
  UNPROTECT(1);
  return result;
}

static SEXP r_echo_missing_compute(SEXP s_n, SEXP s_x) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  const double *v_x = lkr_in_double(s_x, v_n, "x", "[n]");
  int64_t v_count = 0;
  const int32_t status = echo_missing_compute(v_n, v_x, &v_count);
  lkr_check(status, echo_error_message());
  return lkr_scalar_integer(v_count);
}

static SEXP r_echo_pick_compute(SEXP s_n, SEXP s_x, SEXP s_m, SEXP s_indices) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  const int64_t v_m = (int64_t)lkr_integer(s_m, INT64_MIN, INT64_MAX, "m");
  const double *v_x = lkr_in_double(s_x, v_n, "x", "[n]");
  const int64_t *v_indices = lkr_in_int64_t(s_indices, v_m, "indices", "[m]");
  const int64_t e_out[] = {v_m};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = echo_pick_compute(v_n, v_x, v_m, v_indices, v_out);
  lkr_check(status, echo_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_echo_strings_compute(SEXP s_n, SEXP s_names, SEXP s_glue) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  const char *const *v_names = lkr_strings(s_names, v_n, "names", "[n]");
  const char *v_glue = lkr_string(s_glue, "glue");
  int64_t v_bytes = 0;
  const char *v_joined = NULL;
  const int32_t status = echo_strings_compute(v_n, v_names, v_glue, &v_bytes, &v_joined);
  lkr_check(status, echo_error_message());
  static const char *const labels[] = {"bytes", "joined"};
  SEXP result = PROTECT(lkr_list(2, labels));
  SET_VECTOR_ELT(result, 0, lkr_scalar_integer(v_bytes));
  SET_VECTOR_ELT(result, 1, lkr_text(v_joined));
  UNPROTECT(1);
  return result;
}

static SEXP r_echo_view_compute(SEXP s_view) {
  echo_view view_view;
  lkr_view(s_view, &view_view, "view");
  const echo_view *v_view = &view_view;
  double v_sum = 0;
  const int32_t status = echo_view_compute(v_view, &v_sum);
  lkr_check(status, echo_error_message());
  return Rf_ScalarReal(v_sum);
}

static SEXP r_echo_store_create(SEXP s_name) {
  const char *v_name = lkr_string(s_name, "name");
  echo_store *v_out = NULL;
  SEXP h_out = PROTECT(lkr_new_handle("echo_store", lkr_end_echo_store));
  const int32_t status = echo_store_create(v_name, &v_out);
  R_SetExternalPtrAddr(h_out, v_out);
  lkr_check(status, echo_error_message());
  SEXP result = h_out;
  UNPROTECT(1);
  return result;
}

static SEXP r_echo_store_destroy(SEXP s_store) {
  echo_store *v_store = lkr_handle(s_store, "echo_store", "store");
  echo_store_destroy(v_store);
  lkr_forget(s_store);
  return R_NilValue;
}

static SEXP r_echo_store_set_values(SEXP s_store, SEXP s_n, SEXP s_values) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  echo_store *v_store = lkr_handle(s_store, "echo_store", "store");
  const double *v_values = lkr_in_double(s_values, v_n, "values", "[n]");
  const int32_t status = echo_store_set_values(v_store, v_n, v_values);
  lkr_check(status, echo_error_message());
  return R_NilValue;
}

static SEXP r_echo_store_get_shape(SEXP s_store, SEXP s_name) {
  echo_store *v_store = lkr_handle(s_store, "echo_store", "store");
  const char *v_name = lkr_string(s_name, "name");
  int64_t v_rank = 0;
  const int64_t e_shape[] = {8};
  lkr_array a_shape = lkr_new_int64_t(1, 1, e_shape, "shape");
  PROTECT(a_shape.object);
  int64_t *v_shape = (int64_t *)a_shape.data;
  const int32_t status = echo_store_get_shape(v_store, v_name, &v_rank, v_shape);
  lkr_check(status, echo_error_message());
  static const char *const labels[] = {"rank", "shape"};
  SEXP result = PROTECT(lkr_list(2, labels));
  SET_VECTOR_ELT(result, 0, lkr_scalar_integer(v_rank));
  SET_VECTOR_ELT(result, 1, lkr_finish_int64_t(&a_shape));
  UNPROTECT(2);
  return result;
}

static SEXP r_echo_store_get_values(SEXP s_store, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  echo_store *v_store = lkr_handle(s_store, "echo_store", "store");
  const int64_t e_values[] = {v_n};
  lkr_array a_values = lkr_new_double(1, 1, e_values, "values");
  PROTECT(a_values.object);
  double *v_values = (double *)a_values.data;
  const int32_t status = echo_store_get_values(v_store, v_n, v_values);
  lkr_check(status, echo_error_message());
  SEXP result = lkr_finish_double(&a_values);
  UNPROTECT(1);
  return result;
}

static SEXP r_echo_store_get_name(SEXP s_store) {
  echo_store *v_store = lkr_handle(s_store, "echo_store", "store");
  const char *v_name = NULL;
  const int32_t status = echo_store_get_name(v_store, &v_name);
  lkr_check(status, echo_error_message());
  return lkr_text(v_name);
}

static SEXP r_echo_store_set_listener(SEXP s_store, SEXP s_callback) {
  echo_store *v_store = lkr_handle(s_store, "echo_store", "store");
  void *v_callback = Rf_isNull(s_callback) ? NULL : s_callback;
  const int32_t status = echo_store_set_listener(v_store, v_callback ? lkr_call_echo_listen_fn : NULL, lkr_keep(v_callback), v_callback ? lkr_free : NULL);
  if (status != 0 && v_callback) lkr_free(v_callback);
  lkr_check(status, echo_error_message());
  return R_NilValue;
}

static SEXP r_echo_store_set_progress(SEXP s_store, SEXP s_callback) {
  echo_store *v_store = lkr_handle(s_store, "echo_store", "store");
  void *v_callback = Rf_isNull(s_callback) ? NULL : s_callback;
  const int32_t status = echo_store_set_progress(v_store, v_callback ? lkr_call_echo_progress_fn : NULL, lkr_keep(v_callback), v_callback ? lkr_free : NULL);
  if (status != 0 && v_callback) lkr_free(v_callback);
  lkr_check(status, echo_error_message());
  return R_NilValue;
}

static SEXP r_echo_store_run(SEXP s_store, SEXP s_n_steps) {
  const int64_t v_n_steps = (int64_t)lkr_integer(s_n_steps, INT64_MIN, INT64_MAX, "n_steps");
  echo_store *v_store = lkr_handle(s_store, "echo_store", "store");
  int64_t v_done = 0;
  const int32_t status = echo_store_run(v_store, v_n_steps, &v_done);
  lkr_check(status, echo_error_message());
  return lkr_scalar_integer(v_done);
}

static const R_CallMethodDef lkr_methods[] = {
    {"echo_error_message", (DL_FUNC)r_echo_error_message, 0},
    {"echo_api_hash", (DL_FUNC)r_echo_api_hash, 0},
    {"echo_live_count", (DL_FUNC)r_echo_live_count, 0},
    {"echo_scalars_compute", (DL_FUNC)r_echo_scalars_compute, 5},
    {"echo_doubles_compute", (DL_FUNC)r_echo_doubles_compute, 3},
    {"echo_floats_compute", (DL_FUNC)r_echo_floats_compute, 2},
    {"echo_int8s_compute", (DL_FUNC)r_echo_int8s_compute, 2},
    {"echo_int32s_compute", (DL_FUNC)r_echo_int32s_compute, 2},
    {"echo_int64s_compute", (DL_FUNC)r_echo_int64s_compute, 2},
    {"echo_complexes_compute", (DL_FUNC)r_echo_complexes_compute, 2},
    {"echo_optional_compute", (DL_FUNC)r_echo_optional_compute, 4},
    {"echo_inplace_compute", (DL_FUNC)r_echo_inplace_compute, 2},
    {"echo_missing_compute", (DL_FUNC)r_echo_missing_compute, 2},
    {"echo_pick_compute", (DL_FUNC)r_echo_pick_compute, 4},
    {"echo_strings_compute", (DL_FUNC)r_echo_strings_compute, 3},
    {"echo_view_compute", (DL_FUNC)r_echo_view_compute, 1},
    {"echo_store_create", (DL_FUNC)r_echo_store_create, 1},
    {"echo_store_destroy", (DL_FUNC)r_echo_store_destroy, 1},
    {"echo_store_set_values", (DL_FUNC)r_echo_store_set_values, 3},
    {"echo_store_get_shape", (DL_FUNC)r_echo_store_get_shape, 2},
    {"echo_store_get_values", (DL_FUNC)r_echo_store_get_values, 2},
    {"echo_store_get_name", (DL_FUNC)r_echo_store_get_name, 1},
    {"echo_store_set_listener", (DL_FUNC)r_echo_store_set_listener, 2},
    {"echo_store_set_progress", (DL_FUNC)r_echo_store_set_progress, 2},
    {"echo_store_run", (DL_FUNC)r_echo_store_run, 2},
    {NULL, NULL, 0}};

void attribute_visible R_init_raw(DllInfo *dll) {
  if (strcmp(echo_api_hash(), "209dd8835a1a1738") != 0)
    Rf_error("the library has the interface %s, this package needs 209dd8835a1a1738; build both from one source tree", echo_api_hash());
  R_registerRoutines(dll, NULL, lkr_methods, NULL, NULL);
  R_useDynamicSymbols(dll, FALSE);
  R_forceSymbols(dll, TRUE);
}
