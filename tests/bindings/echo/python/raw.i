// SPDX-License-Identifier: BSD-3-Clause
// Generated from the C headers, do not edit; refresh by: python3 bindings/api/generate.py
%module echo_raw
%begin %{
#define PY_SSIZE_T_CLEAN
%}
%{
#define LKPY_ERRORS "echo_errors"
#include "support.h"
#include "strided.h"
#include "echo.h"

static void lkpy_end_echo_store(PyObject *capsule) {
  PyObject *type, *value, *traceback;
  PyErr_Fetch(&type, &value, &traceback);
  echo_store_destroy((echo_store *)PyCapsule_GetPointer(capsule, "echo_store"));
  PyErr_Restore(type, value, traceback);
}

static PyObject *lkpy_payload_echo_event(const echo_event *payload) {
  PyObject *values = PyDict_New();
  if (!values) return NULL;
  if (lkpy_put(values, "color", PyLong_FromLongLong(payload->color)) != 0) goto failed;
  if (lkpy_put(values, "stage", lkpy_text(payload->stage)) != 0) goto failed;
  if (lkpy_put(values, "done", PyLong_FromLongLong(payload->done)) != 0) goto failed;
  if (lkpy_put(values, "fraction", PyFloat_FromDouble(payload->fraction)) != 0) goto failed;
  return values;
failed:
  Py_DECREF(values);
  return NULL;
}

static int32_t lkpy_call_echo_progress_fn(const echo_event *payload, void *user_data) {
  if (!user_data || !Py_IsInitialized()) return 1;
  const PyGILState_STATE gil = PyGILState_Ensure();
  /* after an exception nothing more is called: it comes out when the run returns */
  const int32_t stop =
      PyErr_Occurred() ? 1 : lkpy_call(user_data, lkpy_payload_echo_event(payload));
  PyGILState_Release(gil);
  return stop;
}

static void lkpy_call_echo_listen_fn(const echo_event *payload, void *user_data) {
  if (!user_data || !Py_IsInitialized()) return;
  const PyGILState_STATE gil = PyGILState_Ensure();
  /* after an exception nothing more is called: it comes out when the run returns */
  const int32_t stop =
      PyErr_Occurred() ? 1 : lkpy_call(user_data, lkpy_payload_echo_event(payload));
  PyGILState_Release(gil);
  (void)stop;
}

static const lkpy_dtype lkpy_dtypes[] = {{&lkpy_float64, ECHO_DTYPE_FLOAT64}, {&lkpy_float32, ECHO_DTYPE_FLOAT32}, {&lkpy_integer64, ECHO_DTYPE_INT64}, {&lkpy_complex128, ECHO_DTYPE_COMPLEX128}};

static echo_view *lkpy_fill_view(PyObject *object, lkpy_view *held, echo_view *filled,
                              const char *name) {
  const int n = (int)(sizeof lkpy_dtypes / sizeof *lkpy_dtypes);
  const int dtype = lkpy_strided(object, held, lkpy_dtypes, n, name);
  if (dtype < 0) return NULL;
  memset(filled, 0, sizeof *filled);
  filled->data = held->buffer.buf;
  filled->dtype = lkpy_dtypes[dtype].code;
  filled->ndim = held->buffer.ndim;
  for (int i = 0; i < held->buffer.ndim; ++i) {
    filled->shape[i] = held->buffer.shape[i];
    filled->strides[i] = held->buffer.strides[i];
  }
  return filled;
}
%}

%init %{
  if (strcmp(echo_api_hash(), "209dd8835a1a1738") != 0) {
    PyErr_Format(PyExc_ImportError, "the library %s at the loader's place has the interface %s, this module needs 209dd8835a1a1738; build both from one source tree", "echo", echo_api_hash());
    return NULL;
  }
%}

typedef int32_t echo_status;
typedef int32_t echo_color;

%typemap(in) int64_t (int64_t value) { if (lkpy_int64($input, INT64_MIN, INT64_MAX, "$1_name", &value) != 0) SWIG_fail; $1 = (int64_t)value; }
%typemap(in) int32_t (int64_t value) { if (lkpy_int64($input, INT32_MIN, INT32_MAX, "$1_name", &value) != 0) SWIG_fail; $1 = (int32_t)value; }
%typemap(in) uint32_t (int64_t value) { if (lkpy_int64($input, 0, UINT32_MAX, "$1_name", &value) != 0) SWIG_fail; $1 = (uint32_t)value; }
%typemap(in) int8_t (int64_t value) { if (lkpy_int64($input, INT8_MIN, INT8_MAX, "$1_name", &value) != 0) SWIG_fail; $1 = (int8_t)value; }
%typemap(in) double (double value) { if (lkpy_double($input, "$1_name", &value) != 0) SWIG_fail; $1 = (double)value; }
%typemap(in) float (double value) { if (lkpy_double($input, "$1_name", &value) != 0) SWIG_fail; $1 = (float)value; }
%typemap(out) int64_t { $result = PyLong_FromLongLong($1); }
%typemap(in, numinputs=0) int64_t *LKPY_OUT (int64_t value = 0) { $1 = &value; }
%typemap(argout) int64_t *LKPY_OUT { $result = lkpy_append($result, PyLong_FromLongLong(value$argnum)); }
%typemap(freearg) int64_t *LKPY_OUT ""
%typemap(out) int32_t { $result = PyLong_FromLongLong($1); }
%typemap(in, numinputs=0) int32_t *LKPY_OUT (int32_t value = 0) { $1 = &value; }
%typemap(argout) int32_t *LKPY_OUT { $result = lkpy_append($result, PyLong_FromLongLong(value$argnum)); }
%typemap(freearg) int32_t *LKPY_OUT ""
%typemap(out) uint32_t { $result = PyLong_FromLongLong($1); }
%typemap(in, numinputs=0) uint32_t *LKPY_OUT (uint32_t value = 0) { $1 = &value; }
%typemap(argout) uint32_t *LKPY_OUT { $result = lkpy_append($result, PyLong_FromLongLong(value$argnum)); }
%typemap(freearg) uint32_t *LKPY_OUT ""
%typemap(out) int8_t { $result = PyLong_FromLongLong($1); }
%typemap(in, numinputs=0) int8_t *LKPY_OUT (int8_t value = 0) { $1 = &value; }
%typemap(argout) int8_t *LKPY_OUT { $result = lkpy_append($result, PyLong_FromLongLong(value$argnum)); }
%typemap(freearg) int8_t *LKPY_OUT ""
%typemap(out) double { $result = PyFloat_FromDouble($1); }
%typemap(in, numinputs=0) double *LKPY_OUT (double value = 0) { $1 = &value; }
%typemap(argout) double *LKPY_OUT { $result = lkpy_append($result, PyFloat_FromDouble(value$argnum)); }
%typemap(freearg) double *LKPY_OUT ""
%typemap(out) float { $result = PyFloat_FromDouble($1); }
%typemap(in, numinputs=0) float *LKPY_OUT (float value = 0) { $1 = &value; }
%typemap(argout) float *LKPY_OUT { $result = lkpy_append($result, PyFloat_FromDouble(value$argnum)); }
%typemap(freearg) float *LKPY_OUT ""
%typemap(in) const char * { if (lkpy_string($input, "$1_name", (const char **)&$1) != 0) SWIG_fail; }
%typemap(freearg) const char * ""
%typemap(out) const char * { $result = lkpy_text($1); }
%typemap(in, numinputs=0) const char ** (const char *text = NULL) { $1 = (char **)&text; }
%typemap(argout) const char ** { $result = lkpy_append($result, lkpy_text(text$argnum)); }
%typemap(in) const char *const * (lkpy_texts texts = {0}) { if (lkpy_strings($input, &texts, "$1_name") != 0) SWIG_fail; $1 = (char **)texts.items; }
%typemap(freearg) const char *const * { lkpy_release_texts(&texts$argnum); }
%typemap(in) const double * (lkpy_view view = {0}) { if (lkpy_array($input, &view, &lkpy_float64, 0, "$1_name") != 0) SWIG_fail; $1 = (double *)view.buffer.buf; }
%typemap(freearg) const double * { lkpy_release(&view$argnum); }
%typemap(in) double * (lkpy_view view = {0}) { if (lkpy_array($input, &view, &lkpy_float64, 1, "$1_name") != 0) SWIG_fail; $1 = (double *)view.buffer.buf; }
%typemap(freearg) double * { lkpy_release(&view$argnum); }
%typemap(in) const float * (lkpy_view view = {0}) { if (lkpy_array($input, &view, &lkpy_float32, 0, "$1_name") != 0) SWIG_fail; $1 = (float *)view.buffer.buf; }
%typemap(freearg) const float * { lkpy_release(&view$argnum); }
%typemap(in) float * (lkpy_view view = {0}) { if (lkpy_array($input, &view, &lkpy_float32, 1, "$1_name") != 0) SWIG_fail; $1 = (float *)view.buffer.buf; }
%typemap(freearg) float * { lkpy_release(&view$argnum); }
%typemap(in) const int64_t * (lkpy_view view = {0}) { if (lkpy_array($input, &view, &lkpy_integer64, 0, "$1_name") != 0) SWIG_fail; $1 = (int64_t *)view.buffer.buf; }
%typemap(freearg) const int64_t * { lkpy_release(&view$argnum); }
%typemap(in) int64_t * (lkpy_view view = {0}) { if (lkpy_array($input, &view, &lkpy_integer64, 1, "$1_name") != 0) SWIG_fail; $1 = (int64_t *)view.buffer.buf; }
%typemap(freearg) int64_t * { lkpy_release(&view$argnum); }
%typemap(in) const int32_t * (lkpy_view view = {0}) { if (lkpy_array($input, &view, &lkpy_integer32, 0, "$1_name") != 0) SWIG_fail; $1 = (int32_t *)view.buffer.buf; }
%typemap(freearg) const int32_t * { lkpy_release(&view$argnum); }
%typemap(in) int32_t * (lkpy_view view = {0}) { if (lkpy_array($input, &view, &lkpy_integer32, 1, "$1_name") != 0) SWIG_fail; $1 = (int32_t *)view.buffer.buf; }
%typemap(freearg) int32_t * { lkpy_release(&view$argnum); }
%typemap(in) const uint32_t * (lkpy_view view = {0}) { if (lkpy_array($input, &view, &lkpy_unsigned32, 0, "$1_name") != 0) SWIG_fail; $1 = (uint32_t *)view.buffer.buf; }
%typemap(freearg) const uint32_t * { lkpy_release(&view$argnum); }
%typemap(in) uint32_t * (lkpy_view view = {0}) { if (lkpy_array($input, &view, &lkpy_unsigned32, 1, "$1_name") != 0) SWIG_fail; $1 = (uint32_t *)view.buffer.buf; }
%typemap(freearg) uint32_t * { lkpy_release(&view$argnum); }
%typemap(in) const int8_t * (lkpy_view view = {0}) { if (lkpy_array($input, &view, &lkpy_integer8, 0, "$1_name") != 0) SWIG_fail; $1 = (int8_t *)view.buffer.buf; }
%typemap(freearg) const int8_t * { lkpy_release(&view$argnum); }
%typemap(in) int8_t * (lkpy_view view = {0}) { if (lkpy_array($input, &view, &lkpy_integer8, 1, "$1_name") != 0) SWIG_fail; $1 = (int8_t *)view.buffer.buf; }
%typemap(freearg) int8_t * { lkpy_release(&view$argnum); }
%typemap(in) const echo_complex * (lkpy_view view = {0}) { if (lkpy_array($input, &view, &lkpy_complex128, 0, "$1_name") != 0) SWIG_fail; $1 = (echo_complex *)view.buffer.buf; }
%typemap(freearg) const echo_complex * { lkpy_release(&view$argnum); }
%typemap(in) echo_complex * (lkpy_view view = {0}) { if (lkpy_array($input, &view, &lkpy_complex128, 1, "$1_name") != 0) SWIG_fail; $1 = (echo_complex *)view.buffer.buf; }
%typemap(freearg) echo_complex * { lkpy_release(&view$argnum); }
%typemap(in) echo_store * { if (lkpy_handle($input, "echo_store", "$1_name", (void **)&$1) != 0) SWIG_fail; }
%typemap(in) const echo_store * { if (lkpy_handle($input, "echo_store", "$1_name", (void **)&$1) != 0) SWIG_fail; }
%typemap(in) echo_store *LKPY_TAKE { if (lkpy_take($input, "echo_store", "$1_name", (void **)&$1) != 0) SWIG_fail; }
%typemap(in, numinputs=0) echo_store ** (echo_store *handle = NULL) { $1 = &handle; }
%typemap(argout) echo_store ** { $result = lkpy_append($result, PyCapsule_New(handle$argnum, "echo_store", lkpy_end_echo_store)); }
%typemap(in) (echo_listen_fn callback, void *user_data, echo_free_fn free_fn) (void *held = NULL) { if (lkpy_callable($input, "callback", &held) != 0) SWIG_fail; $1 = held ? lkpy_call_echo_listen_fn : NULL; $2 = held; $3 = held ? lkpy_free_callable : NULL; }
%typemap(argout) (echo_listen_fn callback, void *user_data, echo_free_fn free_fn) { held$argnum = NULL; }
%typemap(freearg) (echo_listen_fn callback, void *user_data, echo_free_fn free_fn) { Py_XDECREF((PyObject *)held$argnum); }
%typemap(in) (echo_progress_fn callback, void *user_data, echo_free_fn free_fn) (void *held = NULL) { if (lkpy_callable($input, "callback", &held) != 0) SWIG_fail; $1 = held ? lkpy_call_echo_progress_fn : NULL; $2 = held; $3 = held ? lkpy_free_callable : NULL; }
%typemap(argout) (echo_progress_fn callback, void *user_data, echo_free_fn free_fn) { held$argnum = NULL; }
%typemap(freearg) (echo_progress_fn callback, void *user_data, echo_free_fn free_fn) { Py_XDECREF((PyObject *)held$argnum); }
%typemap(in) const echo_view * (lkpy_view held = {0}, echo_view filled) { $1 = lkpy_fill_view($input, &held, &filled, "$1_name"); if (!$1) SWIG_fail; }
%typemap(freearg) const echo_view * { lkpy_release(&held$argnum); }
%typemap(out) echo_status { if ($1 != ECHO_OK || PyErr_Occurred()) { lkpy_raise($1, echo_error_message()); SWIG_fail; } $result = PyTuple_New(0); }
%typemap(ret) echo_status { resultobj = lkpy_results(resultobj); }

%constant int ECHO_OK = 0;
%constant int ECHO_E_INVALID = -1;
%constant int ECHO_E_SHAPE = -2;
%constant int ECHO_E_HANDLE = -4;
%constant int ECHO_E_NOMEM = -20;
%constant int ECHO_E_CANCELLED = -80;
%constant int ECHO_COLOR_RED = 0;
%constant int ECHO_COLOR_BLUE = 16;
%constant int ECHO_DTYPE_FLOAT64 = 1;
%constant int ECHO_DTYPE_FLOAT32 = 2;
%constant int ECHO_DTYPE_INT64 = 3;
%constant int ECHO_DTYPE_COMPLEX128 = 4;

const char *echo_error_message(void);

const char *echo_api_hash(void);

int64_t echo_live_count(void);

%apply int64_t *LKPY_OUT { int64_t *count_out };
%apply int32_t *LKPY_OUT { int32_t *flag_out };
%apply double *LKPY_OUT { double *real_out };
%apply float *LKPY_OUT { float *single_out };
%apply int32_t *LKPY_OUT { echo_color *color_out };
echo_status echo_scalars_compute(int64_t count, int32_t flag, double real, float single, echo_color color, int64_t *count_out, int32_t *flag_out, double *real_out, float *single_out, echo_color *color_out);
%clear int64_t *count_out;
%clear int32_t *flag_out;
%clear double *real_out;
%clear float *single_out;
%clear echo_color *color_out;

%typemap(check) const double *a { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg1, arg2), ECHO_E_SHAPE, "a", "[n][m]") != 0) SWIG_fail; }
%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg2, arg1), ECHO_E_SHAPE, "out", "[m][n]") != 0) SWIG_fail; }
echo_status echo_doubles_compute(int64_t n, int64_t m, const double *a, double *out);

%typemap(check) const float *a { if (lkpy_length(&view$argnum, &lkpy_float32, arg1, ECHO_E_SHAPE, "a", "[n]") != 0) SWIG_fail; }
%typemap(check) float *out { if (lkpy_length(&view$argnum, &lkpy_float32, arg1, ECHO_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
echo_status echo_floats_compute(int64_t n, const float *a, float *out);

%typemap(check) const int8_t *a { if (lkpy_length(&view$argnum, &lkpy_integer8, arg1, ECHO_E_SHAPE, "a", "[n]") != 0) SWIG_fail; }
%typemap(check) int8_t *out { if (lkpy_length(&view$argnum, &lkpy_integer8, arg1, ECHO_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
echo_status echo_int8s_compute(int64_t n, const int8_t *a, int8_t *out);

%typemap(check) const int32_t *a { if (lkpy_length(&view$argnum, &lkpy_integer32, arg1, ECHO_E_SHAPE, "a", "[n]") != 0) SWIG_fail; }
%typemap(check) int32_t *out { if (lkpy_length(&view$argnum, &lkpy_integer32, arg1, ECHO_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
echo_status echo_int32s_compute(int64_t n, const int32_t *a, int32_t *out);

%typemap(check) const int64_t *a { if (lkpy_length(&view$argnum, &lkpy_integer64, arg1, ECHO_E_SHAPE, "a", "[n]") != 0) SWIG_fail; }
%typemap(check) int64_t *out { if (lkpy_length(&view$argnum, &lkpy_integer64, arg1, ECHO_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
echo_status echo_int64s_compute(int64_t n, const int64_t *a, int64_t *out);

%typemap(check) const echo_complex *a { if (lkpy_length(&view$argnum, &lkpy_complex128, arg1, ECHO_E_SHAPE, "a", "[n]") != 0) SWIG_fail; }
%typemap(check) echo_complex *out { if (lkpy_length(&view$argnum, &lkpy_complex128, arg1, ECHO_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
echo_status echo_complexes_compute(int64_t n, const echo_complex *a, echo_complex *out);

%typemap(check) const double *x { if (lkpy_length(&view$argnum, &lkpy_float64, arg1, ECHO_E_SHAPE, "x", "[n]") != 0) SWIG_fail; }
%typemap(check) const double *weights { if (lkpy_length(&view$argnum, &lkpy_float64, arg1, ECHO_E_SHAPE, "weights", "[n]") != 0) SWIG_fail; }
%typemap(check) double *squares { if (lkpy_length(&view$argnum, &lkpy_float64, arg1, ECHO_E_SHAPE, "squares", "[n]") != 0) SWIG_fail; }
%typemap(check) double *cubes { if (lkpy_length(&view$argnum, &lkpy_float64, arg1, ECHO_E_SHAPE, "cubes", "[n]") != 0) SWIG_fail; }
echo_status echo_optional_compute(int64_t n, const double *x, const double *weights, double *squares, double *cubes);

%typemap(check) double *x { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_add(lkpy_multiply(2, arg1), 1), ECHO_E_SHAPE, "x", "[2*n+1]") != 0) SWIG_fail; }
echo_status echo_inplace_compute(int64_t n, double *x);

%typemap(check) const double *x { if (lkpy_length(&view$argnum, &lkpy_float64, arg1, ECHO_E_SHAPE, "x", "[n]") != 0) SWIG_fail; }
%apply int64_t *LKPY_OUT { int64_t *count };
echo_status echo_missing_compute(int64_t n, const double *x, int64_t *count);
%clear int64_t *count;

%typemap(check) const double *x { if (lkpy_length(&view$argnum, &lkpy_float64, arg1, ECHO_E_SHAPE, "x", "[n]") != 0) SWIG_fail; }
%typemap(check) const int64_t *indices { if (lkpy_length(&view$argnum, &lkpy_integer64, arg3, ECHO_E_SHAPE, "indices", "[m]") != 0) SWIG_fail; }
%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg3, ECHO_E_SHAPE, "out", "[m]") != 0) SWIG_fail; }
echo_status echo_pick_compute(int64_t n, const double *x, int64_t m, const int64_t *indices, double *out);

%typemap(check) const char *const *names { if (lkpy_count_texts(&texts$argnum, arg1, ECHO_E_SHAPE, "names", "[n]") != 0) SWIG_fail; }
%apply int64_t *LKPY_OUT { int64_t *bytes };
echo_status echo_strings_compute(int64_t n, const char *const *names, const char *glue, int64_t *bytes, const char **joined);
%clear int64_t *bytes;

%apply double *LKPY_OUT { double *sum };
echo_status echo_view_compute(const echo_view *view, double *sum);
%clear double *sum;

echo_status echo_store_create(const char *name, echo_store **out);

%apply echo_store *LKPY_TAKE { echo_store *store };
void echo_store_destroy(echo_store *store);
%clear echo_store *store;

%typemap(check) const double *values { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, ECHO_E_SHAPE, "values", "[n]") != 0) SWIG_fail; }
echo_status echo_store_set_values(echo_store *store, int64_t n, const double *values);

%apply int64_t *LKPY_OUT { int64_t *rank };
%typemap(check) int64_t *shape { if (lkpy_length(&view$argnum, &lkpy_integer64, 8, ECHO_E_SHAPE, "shape", "[8]") != 0) SWIG_fail; }
echo_status echo_store_get_shape(const echo_store *store, const char *name, int64_t *rank, int64_t *shape);
%clear int64_t *rank;

%typemap(check) double *values { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, ECHO_E_SHAPE, "values", "[n]") != 0) SWIG_fail; }
echo_status echo_store_get_values(const echo_store *store, int64_t n, double *values);

echo_status echo_store_get_name(const echo_store *store, const char **name);

echo_status echo_store_set_listener(echo_store *store, echo_listen_fn callback, void *user_data, echo_free_fn free_fn);

echo_status echo_store_set_progress(echo_store *store, echo_progress_fn callback, void *user_data, echo_free_fn free_fn);

%apply int64_t *LKPY_OUT { int64_t *done };
echo_status echo_store_run(echo_store *store, int64_t n_steps, int64_t *done);
%clear int64_t *done;
