// SPDX-License-Identifier: BSD-3-Clause
// Generated from the C headers, do not edit; refresh by: python3 bindings/api/generate.py
%module _raw
%begin %{
#define PY_SSIZE_T_CLEAN
%}
%{
#define LKPY_ERRORS "libkernel._errors"
#include "support.h"
#include "libkernel/context.h"
#include "libkernel/crystal.h"
#include "libkernel/displacements.h"
#include "libkernel/experimental.h"
#include "libkernel/force_constants.h"
#include "libkernel/grid.h"
#include "libkernel/io.h"
#include "libkernel/linalg.h"
#include "libkernel/options.h"
#include "libkernel/phonon.h"
#include "libkernel/phonon3.h"
#include "libkernel/trace.h"
#include "libkernel/types.h"

static void lkpy_end_lk_context(PyObject *capsule) {
  PyObject *type, *value, *traceback;
  PyErr_Fetch(&type, &value, &traceback);
  lk_context_destroy((lk_context *)PyCapsule_GetPointer(capsule, "lk_context"));
  PyErr_Restore(type, value, traceback);
}
static void lkpy_end_lk_crystal(PyObject *capsule) {
  PyObject *type, *value, *traceback;
  PyErr_Fetch(&type, &value, &traceback);
  lk_crystal_destroy((lk_crystal *)PyCapsule_GetPointer(capsule, "lk_crystal"));
  PyErr_Restore(type, value, traceback);
}
static void lkpy_end_lk_supercell(PyObject *capsule) {
  PyObject *type, *value, *traceback;
  PyErr_Fetch(&type, &value, &traceback);
  lk_supercell_destroy((lk_supercell *)PyCapsule_GetPointer(capsule, "lk_supercell"));
  PyErr_Restore(type, value, traceback);
}
static void lkpy_end_lk_displacements(PyObject *capsule) {
  PyObject *type, *value, *traceback;
  PyErr_Fetch(&type, &value, &traceback);
  lk_displacements_destroy((lk_displacements *)PyCapsule_GetPointer(capsule, "lk_displacements"));
  PyErr_Restore(type, value, traceback);
}
static void lkpy_end_lk_fc3(PyObject *capsule) {
  PyObject *type, *value, *traceback;
  PyErr_Fetch(&type, &value, &traceback);
  lk_fc3_destroy((lk_fc3 *)PyCapsule_GetPointer(capsule, "lk_fc3"));
  PyErr_Restore(type, value, traceback);
}
static void lkpy_end_lk_grid(PyObject *capsule) {
  PyObject *type, *value, *traceback;
  PyErr_Fetch(&type, &value, &traceback);
  lk_grid_destroy((lk_grid *)PyCapsule_GetPointer(capsule, "lk_grid"));
  PyErr_Restore(type, value, traceback);
}
static void lkpy_end_lk_input(PyObject *capsule) {
  PyObject *type, *value, *traceback;
  PyErr_Fetch(&type, &value, &traceback);
  lk_input_destroy((lk_input *)PyCapsule_GetPointer(capsule, "lk_input"));
  PyErr_Restore(type, value, traceback);
}
static void lkpy_end_lk_options(PyObject *capsule) {
  PyObject *type, *value, *traceback;
  PyErr_Fetch(&type, &value, &traceback);
  lk_options_destroy((lk_options *)PyCapsule_GetPointer(capsule, "lk_options"));
  PyErr_Restore(type, value, traceback);
}
static void lkpy_end_lk_nac(PyObject *capsule) {
  PyObject *type, *value, *traceback;
  PyErr_Fetch(&type, &value, &traceback);
  lk_nac_destroy((lk_nac *)PyCapsule_GetPointer(capsule, "lk_nac"));
  PyErr_Restore(type, value, traceback);
}
static void lkpy_end_lk_fc2(PyObject *capsule) {
  PyObject *type, *value, *traceback;
  PyErr_Fetch(&type, &value, &traceback);
  lk_fc2_destroy((lk_fc2 *)PyCapsule_GetPointer(capsule, "lk_fc2"));
  PyErr_Restore(type, value, traceback);
}
static void lkpy_end_lk_phonons(PyObject *capsule) {
  PyObject *type, *value, *traceback;
  PyErr_Fetch(&type, &value, &traceback);
  lk_phonons_destroy((lk_phonons *)PyCapsule_GetPointer(capsule, "lk_phonons"));
  PyErr_Restore(type, value, traceback);
}
static void lkpy_end_lk_conductivity(PyObject *capsule) {
  PyObject *type, *value, *traceback;
  PyErr_Fetch(&type, &value, &traceback);
  lk_conductivity_destroy((lk_conductivity *)PyCapsule_GetPointer(capsule, "lk_conductivity"));
  PyErr_Restore(type, value, traceback);
}

static PyObject *lkpy_payload_lk_trace_event(const lk_trace_event *payload) {
  PyObject *values = PyDict_New();
  if (!values) return NULL;
  if (lkpy_put(values, "kind", PyLong_FromLongLong(payload->kind)) != 0) goto failed;
  if (lkpy_put(values, "backend", PyLong_FromLongLong(payload->backend)) != 0) goto failed;
  if (lkpy_put(values, "status", PyLong_FromLongLong(payload->status)) != 0) goto failed;
  if (lkpy_put(values, "name", lkpy_text(payload->name)) != 0) goto failed;
  if (lkpy_put(values, "implementation", lkpy_text(payload->implementation)) != 0) goto failed;
  if (lkpy_put(values, "isa", lkpy_text(payload->isa)) != 0) goto failed;
  if (lkpy_put(values, "detail", lkpy_text(payload->detail)) != 0) goto failed;
  if (lkpy_put(values, "threads", PyLong_FromLongLong(payload->threads)) != 0) goto failed;
  if (lkpy_put(values, "elapsed_ns", PyLong_FromLongLong(payload->elapsed_ns)) != 0) goto failed;
  if (lkpy_put(values, "value", PyFloat_FromDouble(payload->value)) != 0) goto failed;
  return values;
failed:
  Py_DECREF(values);
  return NULL;
}

static PyObject *lkpy_payload_lk_progress(const lk_progress *payload) {
  PyObject *values = PyDict_New();
  if (!values) return NULL;
  if (lkpy_put(values, "stage", lkpy_text(payload->stage)) != 0) goto failed;
  if (lkpy_put(values, "done", PyLong_FromLongLong(payload->done)) != 0) goto failed;
  if (lkpy_put(values, "total", PyLong_FromLongLong(payload->total)) != 0) goto failed;
  if (lkpy_put(values, "seconds_left", PyFloat_FromDouble(payload->seconds_left)) != 0) goto failed;
  return values;
failed:
  Py_DECREF(values);
  return NULL;
}

static void lkpy_call_lk_trace_fn(const lk_trace_event *payload, void *user_data) {
  if (!user_data || !Py_IsInitialized()) return;
  const PyGILState_STATE gil = PyGILState_Ensure();
  /* after an exception nothing more is called: it comes out when the run returns */
  const int32_t stop =
      PyErr_Occurred() ? 1 : lkpy_call(user_data, lkpy_payload_lk_trace_event(payload));
  PyGILState_Release(gil);
  (void)stop;
}

static int32_t lkpy_call_lk_progress_fn(const lk_progress *payload, void *user_data) {
  if (!user_data || !Py_IsInitialized()) return 1;
  const PyGILState_STATE gil = PyGILState_Ensure();
  /* after an exception nothing more is called: it comes out when the run returns */
  const int32_t stop =
      PyErr_Occurred() ? 1 : lkpy_call(user_data, lkpy_payload_lk_progress(payload));
  PyGILState_Release(gil);
  return stop;
}
%}

%init %{
  if (strcmp(lk_api_hash(), "7841d2aab08f7d21") != 0) {
    PyErr_Format(PyExc_ImportError, "the library %s at the loader's place has the interface %s, this module needs 7841d2aab08f7d21; build both from one source tree", "libkernel", lk_api_hash());
    return NULL;
  }
%}

typedef int32_t lk_trace_kind;
typedef int32_t lk_status;
typedef int32_t lk_backend;

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
%typemap(in) const lk_complex * (lkpy_view view = {0}) { if (lkpy_array($input, &view, &lkpy_complex128, 0, "$1_name") != 0) SWIG_fail; $1 = (lk_complex *)view.buffer.buf; }
%typemap(freearg) const lk_complex * { lkpy_release(&view$argnum); }
%typemap(in) lk_complex * (lkpy_view view = {0}) { if (lkpy_array($input, &view, &lkpy_complex128, 1, "$1_name") != 0) SWIG_fail; $1 = (lk_complex *)view.buffer.buf; }
%typemap(freearg) lk_complex * { lkpy_release(&view$argnum); }
%typemap(in) lk_context * { if (lkpy_handle($input, "lk_context", "$1_name", (void **)&$1) != 0) SWIG_fail; }
%typemap(in) const lk_context * { if (lkpy_handle($input, "lk_context", "$1_name", (void **)&$1) != 0) SWIG_fail; }
%typemap(in) lk_context *LKPY_TAKE { if (lkpy_take($input, "lk_context", "$1_name", (void **)&$1) != 0) SWIG_fail; }
%typemap(in, numinputs=0) lk_context ** (lk_context *handle = NULL) { $1 = &handle; }
%typemap(argout) lk_context ** { $result = lkpy_append($result, PyCapsule_New(handle$argnum, "lk_context", lkpy_end_lk_context)); }
%typemap(in) lk_crystal * { if (lkpy_handle($input, "lk_crystal", "$1_name", (void **)&$1) != 0) SWIG_fail; }
%typemap(in) const lk_crystal * { if (lkpy_handle($input, "lk_crystal", "$1_name", (void **)&$1) != 0) SWIG_fail; }
%typemap(in) lk_crystal *LKPY_TAKE { if (lkpy_take($input, "lk_crystal", "$1_name", (void **)&$1) != 0) SWIG_fail; }
%typemap(in, numinputs=0) lk_crystal ** (lk_crystal *handle = NULL) { $1 = &handle; }
%typemap(argout) lk_crystal ** { $result = lkpy_append($result, PyCapsule_New(handle$argnum, "lk_crystal", lkpy_end_lk_crystal)); }
%typemap(in) lk_supercell * { if (lkpy_handle($input, "lk_supercell", "$1_name", (void **)&$1) != 0) SWIG_fail; }
%typemap(in) const lk_supercell * { if (lkpy_handle($input, "lk_supercell", "$1_name", (void **)&$1) != 0) SWIG_fail; }
%typemap(in) lk_supercell *LKPY_TAKE { if (lkpy_take($input, "lk_supercell", "$1_name", (void **)&$1) != 0) SWIG_fail; }
%typemap(in, numinputs=0) lk_supercell ** (lk_supercell *handle = NULL) { $1 = &handle; }
%typemap(argout) lk_supercell ** { $result = lkpy_append($result, PyCapsule_New(handle$argnum, "lk_supercell", lkpy_end_lk_supercell)); }
%typemap(in) lk_displacements * { if (lkpy_handle($input, "lk_displacements", "$1_name", (void **)&$1) != 0) SWIG_fail; }
%typemap(in) const lk_displacements * { if (lkpy_handle($input, "lk_displacements", "$1_name", (void **)&$1) != 0) SWIG_fail; }
%typemap(in) lk_displacements *LKPY_TAKE { if (lkpy_take($input, "lk_displacements", "$1_name", (void **)&$1) != 0) SWIG_fail; }
%typemap(in, numinputs=0) lk_displacements ** (lk_displacements *handle = NULL) { $1 = &handle; }
%typemap(argout) lk_displacements ** { $result = lkpy_append($result, PyCapsule_New(handle$argnum, "lk_displacements", lkpy_end_lk_displacements)); }
%typemap(in) lk_fc3 * { if (lkpy_handle($input, "lk_fc3", "$1_name", (void **)&$1) != 0) SWIG_fail; }
%typemap(in) const lk_fc3 * { if (lkpy_handle($input, "lk_fc3", "$1_name", (void **)&$1) != 0) SWIG_fail; }
%typemap(in) lk_fc3 *LKPY_TAKE { if (lkpy_take($input, "lk_fc3", "$1_name", (void **)&$1) != 0) SWIG_fail; }
%typemap(in, numinputs=0) lk_fc3 ** (lk_fc3 *handle = NULL) { $1 = &handle; }
%typemap(argout) lk_fc3 ** { $result = lkpy_append($result, PyCapsule_New(handle$argnum, "lk_fc3", lkpy_end_lk_fc3)); }
%typemap(in) lk_grid * { if (lkpy_handle($input, "lk_grid", "$1_name", (void **)&$1) != 0) SWIG_fail; }
%typemap(in) const lk_grid * { if (lkpy_handle($input, "lk_grid", "$1_name", (void **)&$1) != 0) SWIG_fail; }
%typemap(in) lk_grid *LKPY_TAKE { if (lkpy_take($input, "lk_grid", "$1_name", (void **)&$1) != 0) SWIG_fail; }
%typemap(in, numinputs=0) lk_grid ** (lk_grid *handle = NULL) { $1 = &handle; }
%typemap(argout) lk_grid ** { $result = lkpy_append($result, PyCapsule_New(handle$argnum, "lk_grid", lkpy_end_lk_grid)); }
%typemap(in) lk_input * { if (lkpy_handle($input, "lk_input", "$1_name", (void **)&$1) != 0) SWIG_fail; }
%typemap(in) const lk_input * { if (lkpy_handle($input, "lk_input", "$1_name", (void **)&$1) != 0) SWIG_fail; }
%typemap(in) lk_input *LKPY_TAKE { if (lkpy_take($input, "lk_input", "$1_name", (void **)&$1) != 0) SWIG_fail; }
%typemap(in, numinputs=0) lk_input ** (lk_input *handle = NULL) { $1 = &handle; }
%typemap(argout) lk_input ** { $result = lkpy_append($result, PyCapsule_New(handle$argnum, "lk_input", lkpy_end_lk_input)); }
%typemap(in) lk_options * { if (lkpy_handle($input, "lk_options", "$1_name", (void **)&$1) != 0) SWIG_fail; }
%typemap(in) const lk_options * { if (lkpy_handle($input, "lk_options", "$1_name", (void **)&$1) != 0) SWIG_fail; }
%typemap(in) lk_options *LKPY_TAKE { if (lkpy_take($input, "lk_options", "$1_name", (void **)&$1) != 0) SWIG_fail; }
%typemap(in, numinputs=0) lk_options ** (lk_options *handle = NULL) { $1 = &handle; }
%typemap(argout) lk_options ** { $result = lkpy_append($result, PyCapsule_New(handle$argnum, "lk_options", lkpy_end_lk_options)); }
%typemap(in) lk_nac * { if (lkpy_handle($input, "lk_nac", "$1_name", (void **)&$1) != 0) SWIG_fail; }
%typemap(in) const lk_nac * { if (lkpy_handle($input, "lk_nac", "$1_name", (void **)&$1) != 0) SWIG_fail; }
%typemap(in) lk_nac *LKPY_TAKE { if (lkpy_take($input, "lk_nac", "$1_name", (void **)&$1) != 0) SWIG_fail; }
%typemap(in, numinputs=0) lk_nac ** (lk_nac *handle = NULL) { $1 = &handle; }
%typemap(argout) lk_nac ** { $result = lkpy_append($result, PyCapsule_New(handle$argnum, "lk_nac", lkpy_end_lk_nac)); }
%typemap(in) lk_fc2 * { if (lkpy_handle($input, "lk_fc2", "$1_name", (void **)&$1) != 0) SWIG_fail; }
%typemap(in) const lk_fc2 * { if (lkpy_handle($input, "lk_fc2", "$1_name", (void **)&$1) != 0) SWIG_fail; }
%typemap(in) lk_fc2 *LKPY_TAKE { if (lkpy_take($input, "lk_fc2", "$1_name", (void **)&$1) != 0) SWIG_fail; }
%typemap(in, numinputs=0) lk_fc2 ** (lk_fc2 *handle = NULL) { $1 = &handle; }
%typemap(argout) lk_fc2 ** { $result = lkpy_append($result, PyCapsule_New(handle$argnum, "lk_fc2", lkpy_end_lk_fc2)); }
%typemap(in) lk_phonons * { if (lkpy_handle($input, "lk_phonons", "$1_name", (void **)&$1) != 0) SWIG_fail; }
%typemap(in) const lk_phonons * { if (lkpy_handle($input, "lk_phonons", "$1_name", (void **)&$1) != 0) SWIG_fail; }
%typemap(in) lk_phonons *LKPY_TAKE { if (lkpy_take($input, "lk_phonons", "$1_name", (void **)&$1) != 0) SWIG_fail; }
%typemap(in, numinputs=0) lk_phonons ** (lk_phonons *handle = NULL) { $1 = &handle; }
%typemap(argout) lk_phonons ** { $result = lkpy_append($result, PyCapsule_New(handle$argnum, "lk_phonons", lkpy_end_lk_phonons)); }
%typemap(in) lk_conductivity * { if (lkpy_handle($input, "lk_conductivity", "$1_name", (void **)&$1) != 0) SWIG_fail; }
%typemap(in) const lk_conductivity * { if (lkpy_handle($input, "lk_conductivity", "$1_name", (void **)&$1) != 0) SWIG_fail; }
%typemap(in) lk_conductivity *LKPY_TAKE { if (lkpy_take($input, "lk_conductivity", "$1_name", (void **)&$1) != 0) SWIG_fail; }
%typemap(in, numinputs=0) lk_conductivity ** (lk_conductivity *handle = NULL) { $1 = &handle; }
%typemap(argout) lk_conductivity ** { $result = lkpy_append($result, PyCapsule_New(handle$argnum, "lk_conductivity", lkpy_end_lk_conductivity)); }
%typemap(in) (lk_trace_fn callback, void *user_data, lk_free_fn free_fn) (void *held = NULL) { if (lkpy_callable($input, "callback", &held) != 0) SWIG_fail; $1 = held ? lkpy_call_lk_trace_fn : NULL; $2 = held; $3 = held ? lkpy_free_callable : NULL; }
%typemap(argout) (lk_trace_fn callback, void *user_data, lk_free_fn free_fn) { held$argnum = NULL; }
%typemap(freearg) (lk_trace_fn callback, void *user_data, lk_free_fn free_fn) { Py_XDECREF((PyObject *)held$argnum); }
%typemap(in) (lk_progress_fn callback, void *user_data, lk_free_fn free_fn) (void *held = NULL) { if (lkpy_callable($input, "callback", &held) != 0) SWIG_fail; $1 = held ? lkpy_call_lk_progress_fn : NULL; $2 = held; $3 = held ? lkpy_free_callable : NULL; }
%typemap(argout) (lk_progress_fn callback, void *user_data, lk_free_fn free_fn) { held$argnum = NULL; }
%typemap(freearg) (lk_progress_fn callback, void *user_data, lk_free_fn free_fn) { Py_XDECREF((PyObject *)held$argnum); }
%typemap(out) lk_status { if ($1 != LK_OK || PyErr_Occurred()) { lkpy_raise($1, lk_error_message()); SWIG_fail; } $result = PyTuple_New(0); }
%typemap(ret) lk_status { resultobj = lkpy_results(resultobj); }

%constant int LK_TRACE_BEGIN = 1;
%constant int LK_TRACE_END = 2;
%constant int LK_TRACE_DISPATCH = 4;
%constant int LK_TRACE_COUNTER = 8;
%constant int LK_TRACE_LOG = 16;
%constant int LK_TRACE_ALL = 31;
%constant int LK_OK = 0;
%constant int LK_E_INVALID = -1;
%constant int LK_E_SHAPE = -2;
%constant int LK_E_OPTION = -3;
%constant int LK_E_HANDLE = -4;
%constant int LK_E_BUSY = -5;
%constant int LK_E_FILE = -6;
%constant int LK_E_FORMAT = -7;
%constant int LK_E_STATE = -8;
%constant int LK_E_NOMEM = -20;
%constant int LK_E_NO_CONVERGENCE = -40;
%constant int LK_E_SINGULAR = -41;
%constant int LK_E_NOT_FINITE = -42;
%constant int LK_E_SYMMETRY = -43;
%constant int LK_E_UNSUPPORTED = -60;
%constant int LK_E_CANCELLED = -80;
%constant int LK_E_INTERNAL = -99;
%constant int LK_BACKEND_AUTO = 0;
%constant int LK_BACKEND_REFERENCE = 1;
%constant int LK_BACKEND_NATIVE = 2;

lk_status lk_context_create(lk_context **out);

%apply lk_context *LKPY_TAKE { lk_context *context };
void lk_context_destroy(lk_context *context);
%clear lk_context *context;

lk_status lk_context_set_backend(lk_context *context, lk_backend backend);

%apply int32_t *LKPY_OUT { lk_backend *backend };
lk_status lk_context_get_backend(const lk_context *context, lk_backend *backend);
%clear lk_backend *backend;

lk_status lk_context_set_threads(lk_context *context, int64_t threads);

%apply int64_t *LKPY_OUT { int64_t *threads };
lk_status lk_context_get_threads(const lk_context *context, int64_t *threads);
%clear int64_t *threads;

lk_status lk_context_set_trace(lk_context *context, lk_trace_kind mask, lk_trace_fn callback, void *user_data, lk_free_fn free_fn);

lk_status lk_context_set_progress(lk_context *context, lk_progress_fn callback, void *user_data, lk_free_fn free_fn);

const char *lk_error_message(void);

const char *lk_status_name(lk_status status);

const char *lk_backend_name(lk_backend backend);

const char *lk_version(void);

const char *lk_api_hash(void);

const char *lk_build_info(void);

const char *lk_runtime_info(void);

%apply int64_t *LKPY_OUT { int64_t *count };
lk_status lk_kernel_get_count(int64_t *count);
%clear int64_t *count;

%apply int32_t *LKPY_OUT { lk_backend *backend };
lk_status lk_kernel_describe(int64_t i, const char **kernel, const char **implementation, lk_backend *backend);
%clear lk_backend *backend;

%typemap(check) const double *lattice { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(3, 3), LK_E_SHAPE, "lattice", "[3][3]") != 0) SWIG_fail; }
%typemap(check) const double *positions { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg2, 3), LK_E_SHAPE, "positions", "[n_atoms][3]") != 0) SWIG_fail; }
%typemap(check) const char *const *symbols { if (lkpy_count_texts(&texts$argnum, arg2, LK_E_SHAPE, "symbols", "[n_atoms]") != 0) SWIG_fail; }
%typemap(check) const double *masses { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "masses", "[n_atoms]") != 0) SWIG_fail; }
lk_status lk_crystal_create(lk_context *ctx, int64_t n_atoms, const double *lattice, const double *positions, const char *const *symbols, const double *masses, const lk_options *options, lk_crystal **out);

%apply lk_crystal *LKPY_TAKE { lk_crystal *crystal };
void lk_crystal_destroy(lk_crystal *crystal);
%clear lk_crystal *crystal;

%apply int64_t *LKPY_OUT { int64_t *rank };
%typemap(check) int64_t *shape { if (lkpy_length(&view$argnum, &lkpy_integer64, 8, LK_E_SHAPE, "shape", "[8]") != 0) SWIG_fail; }
lk_status lk_crystal_get_shape(const lk_crystal *crystal, const char *name, int64_t *rank, int64_t *shape);
%clear int64_t *rank;

%apply int64_t *LKPY_OUT { int64_t *value };
lk_status lk_crystal_get_n_atoms(const lk_crystal *crystal, int64_t *value);
%clear int64_t *value;

%apply int64_t *LKPY_OUT { int64_t *value };
lk_status lk_crystal_get_n_operations(const lk_crystal *crystal, int64_t *value);
%clear int64_t *value;

%apply double *LKPY_OUT { double *value };
lk_status lk_crystal_get_volume(const lk_crystal *crystal, double *value);
%clear double *value;

lk_status lk_crystal_get_space_group(const lk_crystal *crystal, const char **value);

lk_status lk_crystal_get_symbol(const lk_crystal *crystal, int64_t i, const char **value);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_crystal_get_lattice(const lk_crystal *crystal, int64_t n, double *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_crystal_get_positions(const lk_crystal *crystal, int64_t n, double *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_crystal_get_masses(const lk_crystal *crystal, int64_t n, double *out);

%typemap(check) int64_t *out { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_crystal_get_rotations(const lk_crystal *crystal, int64_t n, int64_t *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_crystal_get_translations(const lk_crystal *crystal, int64_t n, double *out);

%typemap(check) int64_t *out { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_crystal_get_equivalent_atoms(const lk_crystal *crystal, int64_t n, int64_t *out);

%typemap(check) const int64_t *supercell_matrix { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(3, 3), LK_E_SHAPE, "supercell_matrix", "[3][3]") != 0) SWIG_fail; }
%typemap(check) const double *primitive_matrix { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(3, 3), LK_E_SHAPE, "primitive_matrix", "[3][3]") != 0) SWIG_fail; }
lk_status lk_supercell_create(lk_context *ctx, const lk_crystal *crystal, const int64_t *supercell_matrix, const double *primitive_matrix, const lk_options *options, lk_supercell **out);

%apply lk_supercell *LKPY_TAKE { lk_supercell *supercell };
void lk_supercell_destroy(lk_supercell *supercell);
%clear lk_supercell *supercell;

%apply int64_t *LKPY_OUT { int64_t *rank };
%typemap(check) int64_t *shape { if (lkpy_length(&view$argnum, &lkpy_integer64, 8, LK_E_SHAPE, "shape", "[8]") != 0) SWIG_fail; }
lk_status lk_supercell_get_shape(const lk_supercell *supercell, const char *name, int64_t *rank, int64_t *shape);
%clear int64_t *rank;

%apply int64_t *LKPY_OUT { int64_t *value };
lk_status lk_supercell_get_n_atoms(const lk_supercell *supercell, int64_t *value);
%clear int64_t *value;

%apply int64_t *LKPY_OUT { int64_t *value };
lk_status lk_supercell_get_n_primitive(const lk_supercell *supercell, int64_t *value);
%clear int64_t *value;

%apply int64_t *LKPY_OUT { int64_t *value };
lk_status lk_supercell_get_n_translations(const lk_supercell *supercell, int64_t *value);
%clear int64_t *value;

%apply double *LKPY_OUT { double *value };
lk_status lk_supercell_get_primitive_volume(const lk_supercell *supercell, double *value);
%clear double *value;

lk_status lk_supercell_get_space_group(const lk_supercell *supercell, const char **value);

lk_status lk_supercell_get_symbol(const lk_supercell *supercell, int64_t i, const char **value);

lk_status lk_supercell_get_primitive_symbol(const lk_supercell *supercell, int64_t i, const char **value);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_supercell_get_lattice(const lk_supercell *supercell, int64_t n, double *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_supercell_get_positions(const lk_supercell *supercell, int64_t n, double *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_supercell_get_masses(const lk_supercell *supercell, int64_t n, double *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_supercell_get_primitive_lattice(const lk_supercell *supercell, int64_t n, double *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_supercell_get_primitive_positions(const lk_supercell *supercell, int64_t n, double *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_supercell_get_primitive_masses(const lk_supercell *supercell, int64_t n, double *out);

%typemap(check) int64_t *out { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_supercell_get_supercell_matrix(const lk_supercell *supercell, int64_t n, int64_t *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_supercell_get_primitive_matrix(const lk_supercell *supercell, int64_t n, double *out);

%typemap(check) int64_t *out { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_supercell_get_primitive_to_supercell(const lk_supercell *supercell, int64_t n, int64_t *out);

%typemap(check) int64_t *out { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_supercell_get_supercell_to_primitive(const lk_supercell *supercell, int64_t n, int64_t *out);

%typemap(check) int64_t *out { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_supercell_get_supercell_to_primitive_index(const lk_supercell *supercell, int64_t n, int64_t *out);

%typemap(check) int64_t *out { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_supercell_get_unit_to_supercell(const lk_supercell *supercell, int64_t n, int64_t *out);

%typemap(check) int64_t *out { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_supercell_get_supercell_to_unit(const lk_supercell *supercell, int64_t n, int64_t *out);

%typemap(check) int64_t *out { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_supercell_get_permutations(const lk_supercell *supercell, int64_t n, int64_t *out);

%typemap(check) int64_t *out { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_supercell_get_translation_of(const lk_supercell *supercell, int64_t n, int64_t *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_supercell_get_shortest_vectors(const lk_supercell *supercell, int64_t n, double *out);

%typemap(check) int64_t *out { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_supercell_get_multiplicity(const lk_supercell *supercell, int64_t n, int64_t *out);

%typemap(check) int64_t *out { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_supercell_get_rotations(const lk_supercell *supercell, int64_t n, int64_t *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_supercell_get_translations(const lk_supercell *supercell, int64_t n, double *out);

%typemap(check) int64_t *out { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_supercell_get_primitive_rotations(const lk_supercell *supercell, int64_t n, int64_t *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_supercell_get_primitive_translations(const lk_supercell *supercell, int64_t n, double *out);

%typemap(check) int64_t *out { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_supercell_get_equivalent_atoms(const lk_supercell *supercell, int64_t n, int64_t *out);

%apply double *LKPY_OUT { double *value };
lk_status lk_element_get_mass(const char *symbol, double *value);
%clear double *value;

%apply double *LKPY_OUT { double *value };
lk_status lk_element_get_mass_variance(const char *symbol, double *value);
%clear double *value;

%typemap(check) const double *lattice { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(3, 3), LK_E_SHAPE, "lattice", "[3][3]") != 0) SWIG_fail; }
%typemap(check) const double *positions { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg2, 3), LK_E_SHAPE, "positions", "[n_atoms][3]") != 0) SWIG_fail; }
%typemap(check) const double *moved_positions { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg2, 3), LK_E_SHAPE, "moved_positions", "[n_atoms][3]") != 0) SWIG_fail; }
%typemap(check) int64_t *permutation { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "permutation", "[n_atoms]") != 0) SWIG_fail; }
%apply int32_t *LKPY_OUT { int32_t *found };
lk_status lk_cell_permutation_compute(lk_context *ctx, int64_t n_atoms, const double *lattice, const double *positions, const double *moved_positions, double tolerance, int64_t *permutation, int32_t *found, const lk_options *options);
%clear int32_t *found;

%typemap(check) const double *positions_to { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg2, 3), LK_E_SHAPE, "positions_to", "[n_to][3]") != 0) SWIG_fail; }
%typemap(check) const double *positions_from { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg3, 3), LK_E_SHAPE, "positions_from", "[n_from][3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *lattice_points { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(arg4, 3), LK_E_SHAPE, "lattice_points", "[n_lattice_points][3]") != 0) SWIG_fail; }
%typemap(check) const double *reduced_basis { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(3, 3), LK_E_SHAPE, "reduced_basis", "[3][3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *transformation { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(3, 3), LK_E_SHAPE, "transformation", "[3][3]") != 0) SWIG_fail; }
%typemap(check) double *vectors { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg5, 3), LK_E_SHAPE, "vectors", "[n_vectors][3]") != 0) SWIG_fail; }
%typemap(check) int64_t *multiplicity { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(lkpy_multiply(arg2, arg3), 2), LK_E_SHAPE, "multiplicity", "[n_to][n_from][2]") != 0) SWIG_fail; }
lk_status lk_cell_shortest_vectors_compute(lk_context *ctx, int64_t n_to, int64_t n_from, int64_t n_lattice_points, int64_t n_vectors, const double *positions_to, const double *positions_from, const int64_t *lattice_points, const double *reduced_basis, const int64_t *transformation, double tolerance, double *vectors, int64_t *multiplicity, const lk_options *options);

lk_status lk_displacements_create(lk_context *ctx, const lk_supercell *supercell, const lk_options *options, lk_displacements **out);

%typemap(check) const int64_t *first_atoms { if (lkpy_length(&view$argnum, &lkpy_integer64, arg3, LK_E_SHAPE, "first_atoms", "[n_first]") != 0) SWIG_fail; }
%typemap(check) const double *first_displacements { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg3, 3), LK_E_SHAPE, "first_displacements", "[n_first][3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *first_of_second { if (lkpy_length(&view$argnum, &lkpy_integer64, arg6, LK_E_SHAPE, "first_of_second", "[n_second]") != 0) SWIG_fail; }
%typemap(check) const int64_t *second_atoms { if (lkpy_length(&view$argnum, &lkpy_integer64, arg6, LK_E_SHAPE, "second_atoms", "[n_second]") != 0) SWIG_fail; }
%typemap(check) const double *second_displacements { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg6, 3), LK_E_SHAPE, "second_displacements", "[n_second][3]") != 0) SWIG_fail; }
lk_status lk_displacements_create_from_arrays(lk_context *ctx, const lk_supercell *supercell, int64_t n_first, const int64_t *first_atoms, const double *first_displacements, int64_t n_second, const int64_t *first_of_second, const int64_t *second_atoms, const double *second_displacements, const lk_options *options, lk_displacements **out);

%apply lk_displacements *LKPY_TAKE { lk_displacements *displacements };
void lk_displacements_destroy(lk_displacements *displacements);
%clear lk_displacements *displacements;

%apply int64_t *LKPY_OUT { int64_t *value };
lk_status lk_displacements_get_n_supercells(const lk_displacements *displacements, int64_t *value);
%clear int64_t *value;

%apply int64_t *LKPY_OUT { int64_t *value };
lk_status lk_displacements_get_n_first(const lk_displacements *displacements, int64_t *value);
%clear int64_t *value;

%apply int64_t *LKPY_OUT { int64_t *value };
lk_status lk_displacements_get_n_second(const lk_displacements *displacements, int64_t *value);
%clear int64_t *value;

%apply int64_t *LKPY_OUT { int64_t *value };
lk_status lk_displacements_get_n_atoms(const lk_displacements *displacements, int64_t *value);
%clear int64_t *value;

%apply int64_t *LKPY_OUT { int64_t *rank };
%typemap(check) int64_t *shape { if (lkpy_length(&view$argnum, &lkpy_integer64, 8, LK_E_SHAPE, "shape", "[8]") != 0) SWIG_fail; }
lk_status lk_displacements_get_shape(const lk_displacements *displacements, const char *name, int64_t *rank, int64_t *shape);
%clear int64_t *rank;

%typemap(check) int64_t *out { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_displacements_get_first_atoms(const lk_displacements *displacements, int64_t n, int64_t *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_displacements_get_first_displacements(const lk_displacements *displacements, int64_t n, double *out);

%typemap(check) int64_t *out { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_displacements_get_first_of_second(const lk_displacements *displacements, int64_t n, int64_t *out);

%typemap(check) int64_t *out { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_displacements_get_second_atoms(const lk_displacements *displacements, int64_t n, int64_t *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_displacements_get_second_displacements(const lk_displacements *displacements, int64_t n, double *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_displacements_get_pair_distances(const lk_displacements *displacements, int64_t n, double *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg3, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_displacements_get_positions(const lk_displacements *displacements, int64_t i, int64_t n, double *out);

%typemap(check) const double *forces { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(arg2, arg3), 3), LK_E_SHAPE, "forces", "[n_supercells][n_atoms][3]") != 0) SWIG_fail; }
lk_status lk_displacements_set_forces(lk_displacements *displacements, int64_t n_supercells, int64_t n_atoms, const double *forces);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_displacements_get_forces(const lk_displacements *displacements, int64_t n, double *out);

void lk_x_fault_set(int64_t calls);

lk_status lk_fc2_create_from_displacements(lk_context *ctx, const lk_supercell *supercell, const lk_displacements *displacements, const lk_options *options, lk_fc2 **out);

lk_status lk_fc3_create_from_displacements(lk_context *ctx, const lk_supercell *supercell, const lk_displacements *displacements, const lk_options *options, lk_fc3 **out);

%typemap(check) const double *force_constants { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(lkpy_multiply(lkpy_multiply(lkpy_multiply(arg3, arg4), arg4), 3), 3), 3), LK_E_SHAPE, "force_constants", "[n_rows][n_super][n_super][3][3][3]") != 0) SWIG_fail; }
lk_status lk_fc3_create(lk_context *ctx, const lk_supercell *supercell, int64_t n_rows, int64_t n_super, const double *force_constants, const lk_options *options, lk_fc3 **out);

lk_status lk_fc3_create_from_fc3(lk_context *ctx, const lk_fc3 *source, const lk_options *options, lk_fc3 **out);

%apply lk_fc3 *LKPY_TAKE { lk_fc3 *fc3 };
void lk_fc3_destroy(lk_fc3 *fc3);
%clear lk_fc3 *fc3;

%apply int64_t *LKPY_OUT { int64_t *value };
lk_status lk_fc3_get_n_rows(const lk_fc3 *fc3, int64_t *value);
%clear int64_t *value;

%apply int64_t *LKPY_OUT { int64_t *value };
lk_status lk_fc3_get_n_super(const lk_fc3 *fc3, int64_t *value);
%clear int64_t *value;

%apply int32_t *LKPY_OUT { int32_t *value };
lk_status lk_fc3_get_is_compact(const lk_fc3 *fc3, int32_t *value);
%clear int32_t *value;

%apply int64_t *LKPY_OUT { int64_t *rank };
%typemap(check) int64_t *shape { if (lkpy_length(&view$argnum, &lkpy_integer64, 8, LK_E_SHAPE, "shape", "[8]") != 0) SWIG_fail; }
lk_status lk_fc3_get_shape(const lk_fc3 *fc3, const char *name, int64_t *rank, int64_t *shape);
%clear int64_t *rank;

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_fc3_get_force_constants(const lk_fc3 *fc3, int64_t n, double *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_fc3_get_drift(const lk_fc3 *fc3, int64_t n, double *out);

%typemap(check) int64_t *out { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_fc3_get_drift_components(const lk_fc3 *fc3, int64_t n, int64_t *out);

%typemap(check) double *force_constants { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(lkpy_multiply(arg2, arg2), 3), 3), LK_E_SHAPE, "force_constants", "[n_atoms][n_atoms][3][3]") != 0) SWIG_fail; }
lk_status lk_fc2_symmetrize_compute(lk_context *ctx, int64_t n_atoms, int64_t level, double *force_constants, const lk_options *options);

%typemap(check) const int64_t *permutations { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(arg4, arg3), LK_E_SHAPE, "permutations", "[n_translations][n_atoms]") != 0) SWIG_fail; }
%typemap(check) const int64_t *s2pp { if (lkpy_length(&view$argnum, &lkpy_integer64, arg3, LK_E_SHAPE, "s2pp", "[n_atoms]") != 0) SWIG_fail; }
%typemap(check) const int64_t *p2s { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "p2s", "[n_primitive]") != 0) SWIG_fail; }
%typemap(check) const int64_t *translation_of { if (lkpy_length(&view$argnum, &lkpy_integer64, arg3, LK_E_SHAPE, "translation_of", "[n_atoms]") != 0) SWIG_fail; }
%typemap(check) double *force_constants { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(lkpy_multiply(arg2, arg3), 3), 3), LK_E_SHAPE, "force_constants", "[n_primitive][n_atoms][3][3]") != 0) SWIG_fail; }
lk_status lk_fc2_symmetrize_compact_compute(lk_context *ctx, int64_t n_primitive, int64_t n_atoms, int64_t n_translations, int64_t level, const int64_t *permutations, const int64_t *s2pp, const int64_t *p2s, const int64_t *translation_of, double *force_constants, const lk_options *options);

%typemap(check) const int64_t *permutations { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(arg4, arg3), LK_E_SHAPE, "permutations", "[n_translations][n_atoms]") != 0) SWIG_fail; }
%typemap(check) const int64_t *s2pp { if (lkpy_length(&view$argnum, &lkpy_integer64, arg3, LK_E_SHAPE, "s2pp", "[n_atoms]") != 0) SWIG_fail; }
%typemap(check) const int64_t *p2s { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "p2s", "[n_primitive]") != 0) SWIG_fail; }
%typemap(check) const int64_t *translation_of { if (lkpy_length(&view$argnum, &lkpy_integer64, arg3, LK_E_SHAPE, "translation_of", "[n_atoms]") != 0) SWIG_fail; }
%typemap(check) double *force_constants { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(lkpy_multiply(arg2, arg3), 3), 3), LK_E_SHAPE, "force_constants", "[n_primitive][n_atoms][3][3]") != 0) SWIG_fail; }
lk_status lk_fc2_transpose_compact_compute(lk_context *ctx, int64_t n_primitive, int64_t n_atoms, int64_t n_translations, const int64_t *permutations, const int64_t *s2pp, const int64_t *p2s, const int64_t *translation_of, double *force_constants, const lk_options *options);

%typemap(check) const int64_t *targets { if (lkpy_length(&view$argnum, &lkpy_integer64, arg4, LK_E_SHAPE, "targets", "[n_targets]") != 0) SWIG_fail; }
%typemap(check) const int64_t *rows { if (lkpy_length(&view$argnum, &lkpy_integer64, arg4, LK_E_SHAPE, "rows", "[n_targets]") != 0) SWIG_fail; }
%typemap(check) const double *rotations { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(arg5, 3), 3), LK_E_SHAPE, "rotations", "[n_operations][3][3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *permutations { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(arg5, arg3), LK_E_SHAPE, "permutations", "[n_operations][n_atoms]") != 0) SWIG_fail; }
%typemap(check) const int64_t *map_atoms { if (lkpy_length(&view$argnum, &lkpy_integer64, arg3, LK_E_SHAPE, "map_atoms", "[n_atoms]") != 0) SWIG_fail; }
%typemap(check) const int64_t *map_operations { if (lkpy_length(&view$argnum, &lkpy_integer64, arg3, LK_E_SHAPE, "map_operations", "[n_atoms]") != 0) SWIG_fail; }
%typemap(check) double *force_constants { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(lkpy_multiply(arg2, arg3), 3), 3), LK_E_SHAPE, "force_constants", "[n_rows][n_atoms][3][3]") != 0) SWIG_fail; }
lk_status lk_fc2_distribute_compute(lk_context *ctx, int64_t n_rows, int64_t n_atoms, int64_t n_targets, int64_t n_operations, const int64_t *targets, const int64_t *rows, const double *rotations, const int64_t *permutations, const int64_t *map_atoms, const int64_t *map_operations, double *force_constants, const lk_options *options);

%typemap(check) const int64_t *mapping { if (lkpy_length(&view$argnum, &lkpy_integer64, arg3, LK_E_SHAPE, "mapping", "[n_atoms]") != 0) SWIG_fail; }
%typemap(check) const double *rotation { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(3, 3), LK_E_SHAPE, "rotation", "[3][3]") != 0) SWIG_fail; }
%typemap(check) double *force_constants { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(lkpy_multiply(lkpy_multiply(lkpy_multiply(arg2, arg3), arg3), 3), 3), 3), LK_E_SHAPE, "force_constants", "[n_rows][n_atoms][n_atoms][3][3][3]") != 0) SWIG_fail; }
lk_status lk_fc3_distribute_compute(lk_context *ctx, int64_t n_rows, int64_t n_atoms, int64_t target, int64_t source, const int64_t *mapping, const double *rotation, double *force_constants, const lk_options *options);

%typemap(check) const double *delta_fc2s { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(lkpy_multiply(lkpy_multiply(arg3, arg2), arg2), 3), 3), LK_E_SHAPE, "delta_fc2s", "[n_displacements][n_atoms][n_atoms][3][3]") != 0) SWIG_fail; }
%typemap(check) const double *inverse { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(3, lkpy_multiply(arg3, arg4)), LK_E_SHAPE, "inverse", "[3][n_displacements*n_operations]") != 0) SWIG_fail; }
%typemap(check) const double *rotations { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(arg4, 3), 3), LK_E_SHAPE, "rotations", "[n_operations][3][3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *atom_maps { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(arg4, arg2), LK_E_SHAPE, "atom_maps", "[n_operations][n_atoms]") != 0) SWIG_fail; }
%typemap(check) double *fc3 { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(lkpy_multiply(lkpy_multiply(arg2, arg2), 3), 3), 3), LK_E_SHAPE, "fc3", "[n_atoms][n_atoms][3][3][3]") != 0) SWIG_fail; }
lk_status lk_fc3_rotate_delta_fc2s_compute(lk_context *ctx, int64_t n_atoms, int64_t n_displacements, int64_t n_operations, const double *delta_fc2s, const double *inverse, const double *rotations, const int64_t *atom_maps, double *fc3, const lk_options *options);

%typemap(check) double *force_constants { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(lkpy_multiply(lkpy_multiply(lkpy_multiply(arg2, arg2), arg2), 3), 3), 3), LK_E_SHAPE, "force_constants", "[n_atoms][n_atoms][n_atoms][3][3][3]") != 0) SWIG_fail; }
lk_status lk_fc3_permutation_symmetry_compute(lk_context *ctx, int64_t n_atoms, double *force_constants, const lk_options *options);

%typemap(check) const int64_t *permutations { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(arg4, arg3), LK_E_SHAPE, "permutations", "[n_translations][n_atoms]") != 0) SWIG_fail; }
%typemap(check) const int64_t *s2pp { if (lkpy_length(&view$argnum, &lkpy_integer64, arg3, LK_E_SHAPE, "s2pp", "[n_atoms]") != 0) SWIG_fail; }
%typemap(check) const int64_t *p2s { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "p2s", "[n_primitive]") != 0) SWIG_fail; }
%typemap(check) const int64_t *translation_of { if (lkpy_length(&view$argnum, &lkpy_integer64, arg3, LK_E_SHAPE, "translation_of", "[n_atoms]") != 0) SWIG_fail; }
%typemap(check) double *force_constants { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(lkpy_multiply(lkpy_multiply(lkpy_multiply(arg2, arg3), arg3), 3), 3), 3), LK_E_SHAPE, "force_constants", "[n_primitive][n_atoms][n_atoms][3][3][3]") != 0) SWIG_fail; }
lk_status lk_fc3_permutation_symmetry_compact_compute(lk_context *ctx, int64_t n_primitive, int64_t n_atoms, int64_t n_translations, const int64_t *permutations, const int64_t *s2pp, const int64_t *p2s, const int64_t *translation_of, double *force_constants, const lk_options *options);

%typemap(check) const int64_t *permutations { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(arg4, arg3), LK_E_SHAPE, "permutations", "[n_translations][n_atoms]") != 0) SWIG_fail; }
%typemap(check) const int64_t *s2pp { if (lkpy_length(&view$argnum, &lkpy_integer64, arg3, LK_E_SHAPE, "s2pp", "[n_atoms]") != 0) SWIG_fail; }
%typemap(check) const int64_t *p2s { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "p2s", "[n_primitive]") != 0) SWIG_fail; }
%typemap(check) const int64_t *translation_of { if (lkpy_length(&view$argnum, &lkpy_integer64, arg3, LK_E_SHAPE, "translation_of", "[n_atoms]") != 0) SWIG_fail; }
%typemap(check) double *force_constants { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(lkpy_multiply(lkpy_multiply(lkpy_multiply(arg2, arg3), arg3), 3), 3), 3), LK_E_SHAPE, "force_constants", "[n_primitive][n_atoms][n_atoms][3][3][3]") != 0) SWIG_fail; }
lk_status lk_fc3_transpose_compact_compute(lk_context *ctx, int64_t n_primitive, int64_t n_atoms, int64_t n_translations, int64_t exchange, const int64_t *permutations, const int64_t *s2pp, const int64_t *p2s, const int64_t *translation_of, double *force_constants, const lk_options *options);

%typemap(check) double *force_constants { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(lkpy_multiply(lkpy_multiply(lkpy_multiply(arg2, arg3), arg3), 3), 3), 3), LK_E_SHAPE, "force_constants", "[n_rows][n_atoms][n_atoms][3][3][3]") != 0) SWIG_fail; }
lk_status lk_fc3_subtract_mean_compute(lk_context *ctx, int64_t n_rows, int64_t n_atoms, int64_t axis, double *force_constants, const lk_options *options);

%typemap(check) const int64_t *mesh { if (lkpy_length(&view$argnum, &lkpy_integer64, 3, LK_E_SHAPE, "mesh", "[3]") != 0) SWIG_fail; }
lk_status lk_grid_create(lk_context *ctx, const lk_supercell *supercell, const int64_t *mesh, const lk_options *options, lk_grid **out);

lk_status lk_grid_create_from_length(lk_context *ctx, const lk_supercell *supercell, double length, const lk_options *options, lk_grid **out);

%typemap(check) const int64_t *grid_matrix { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(3, 3), LK_E_SHAPE, "grid_matrix", "[3][3]") != 0) SWIG_fail; }
lk_status lk_grid_create_from_matrix(lk_context *ctx, const lk_supercell *supercell, const int64_t *grid_matrix, const lk_options *options, lk_grid **out);

%apply lk_grid *LKPY_TAKE { lk_grid *grid };
void lk_grid_destroy(lk_grid *grid);
%clear lk_grid *grid;

%apply int64_t *LKPY_OUT { int64_t *rank };
%typemap(check) int64_t *shape { if (lkpy_length(&view$argnum, &lkpy_integer64, 8, LK_E_SHAPE, "shape", "[8]") != 0) SWIG_fail; }
lk_status lk_grid_get_shape(const lk_grid *grid, const char *name, int64_t *rank, int64_t *shape);
%clear int64_t *rank;

%apply int64_t *LKPY_OUT { int64_t *value };
lk_status lk_grid_get_n_grid(const lk_grid *grid, int64_t *value);
%clear int64_t *value;

%apply int64_t *LKPY_OUT { int64_t *value };
lk_status lk_grid_get_n_bz(const lk_grid *grid, int64_t *value);
%clear int64_t *value;

%apply int64_t *LKPY_OUT { int64_t *value };
lk_status lk_grid_get_n_irreducible(const lk_grid *grid, int64_t *value);
%clear int64_t *value;

%typemap(check) int64_t *out { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_grid_get_d_diag(const lk_grid *grid, int64_t n, int64_t *out);

%typemap(check) int64_t *out { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_grid_get_grid_matrix(const lk_grid *grid, int64_t n, int64_t *out);

%typemap(check) int64_t *out { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_grid_get_p(const lk_grid *grid, int64_t n, int64_t *out);

%typemap(check) int64_t *out { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_grid_get_q(const lk_grid *grid, int64_t n, int64_t *out);

%typemap(check) int64_t *out { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_grid_get_addresses(const lk_grid *grid, int64_t n, int64_t *out);

%typemap(check) int64_t *out { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_grid_get_bz_map(const lk_grid *grid, int64_t n, int64_t *out);

%typemap(check) int64_t *out { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_grid_get_bz_to_grid(const lk_grid *grid, int64_t n, int64_t *out);

%typemap(check) int64_t *out { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_grid_get_map(const lk_grid *grid, int64_t n, int64_t *out);

%typemap(check) int64_t *out { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_grid_get_irreducible(const lk_grid *grid, int64_t n, int64_t *out);

%typemap(check) int64_t *out { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_grid_get_weights(const lk_grid *grid, int64_t n, int64_t *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_grid_get_qpoints(const lk_grid *grid, int64_t n, double *out);

%typemap(check) int64_t *out { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_grid_get_tetrahedra(const lk_grid *grid, int64_t n, int64_t *out);

%typemap(check) int64_t *out { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_grid_get_rotations(const lk_grid *grid, int64_t n, int64_t *out);

%typemap(check) int64_t *out { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_grid_get_reciprocal_rotations(const lk_grid *grid, int64_t n, int64_t *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_grid_get_reciprocal_lattice(const lk_grid *grid, int64_t n, double *out);

%typemap(check) const int64_t *a { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(3, 3), LK_E_SHAPE, "a", "[3][3]") != 0) SWIG_fail; }
%typemap(check) int64_t *d_diag { if (lkpy_length(&view$argnum, &lkpy_integer64, 3, LK_E_SHAPE, "d_diag", "[3]") != 0) SWIG_fail; }
%typemap(check) int64_t *p { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(3, 3), LK_E_SHAPE, "p", "[3][3]") != 0) SWIG_fail; }
%typemap(check) int64_t *q { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(3, 3), LK_E_SHAPE, "q", "[3][3]") != 0) SWIG_fail; }
lk_status lk_grid_smith_normal_form_compute(lk_context *ctx, const int64_t *a, int64_t *d_diag, int64_t *p, int64_t *q, const lk_options *options);

%typemap(check) const int64_t *addresses { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(arg2, 3), LK_E_SHAPE, "addresses", "[n][3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *d_diag { if (lkpy_length(&view$argnum, &lkpy_integer64, 3, LK_E_SHAPE, "d_diag", "[3]") != 0) SWIG_fail; }
%typemap(check) int64_t *indices { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "indices", "[n]") != 0) SWIG_fail; }
lk_status lk_grid_indices_compute(lk_context *ctx, int64_t n, const int64_t *addresses, const int64_t *d_diag, int64_t *indices, const lk_options *options);

%typemap(check) const int64_t *d_diag { if (lkpy_length(&view$argnum, &lkpy_integer64, 3, LK_E_SHAPE, "d_diag", "[3]") != 0) SWIG_fail; }
%typemap(check) int64_t *addresses { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(arg2, 3), LK_E_SHAPE, "addresses", "[n_grid][3]") != 0) SWIG_fail; }
lk_status lk_grid_addresses_compute(lk_context *ctx, int64_t n_grid, const int64_t *d_diag, int64_t *addresses, const lk_options *options);

%typemap(check) const int64_t *rotations { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(lkpy_multiply(arg2, 3), 3), LK_E_SHAPE, "rotations", "[n_rotations][3][3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *d_diag { if (lkpy_length(&view$argnum, &lkpy_integer64, 3, LK_E_SHAPE, "d_diag", "[3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *shift { if (lkpy_length(&view$argnum, &lkpy_integer64, 3, LK_E_SHAPE, "shift", "[3]") != 0) SWIG_fail; }
%typemap(check) int64_t *map { if (lkpy_length(&view$argnum, &lkpy_integer64, arg3, LK_E_SHAPE, "map", "[n_grid]") != 0) SWIG_fail; }
%apply int64_t *LKPY_OUT { int64_t *n_irreducible };
lk_status lk_grid_irreducible_map_compute(lk_context *ctx, int64_t n_rotations, int64_t n_grid, const int64_t *rotations, const int64_t *d_diag, const int64_t *shift, int64_t *map, int64_t *n_irreducible, const lk_options *options);
%clear int64_t *n_irreducible;

%typemap(check) const int64_t *rotations { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(lkpy_multiply(arg2, 3), 3), LK_E_SHAPE, "rotations", "[n_rotations][3][3]") != 0) SWIG_fail; }
%typemap(check) int64_t *reciprocal_rotations { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(lkpy_multiply(48, 3), 3), LK_E_SHAPE, "reciprocal_rotations", "[48][3][3]") != 0) SWIG_fail; }
%apply int64_t *LKPY_OUT { int64_t *n_reciprocal };
lk_status lk_grid_reciprocal_rotations_compute(lk_context *ctx, int64_t n_rotations, const int64_t *rotations, int32_t time_reversal, int64_t *reciprocal_rotations, int64_t *n_reciprocal, const lk_options *options);
%clear int64_t *n_reciprocal;

%typemap(check) const int64_t *rotations { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(lkpy_multiply(arg2, 3), 3), LK_E_SHAPE, "rotations", "[n_rotations][3][3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *d_diag { if (lkpy_length(&view$argnum, &lkpy_integer64, 3, LK_E_SHAPE, "d_diag", "[3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *q { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(3, 3), LK_E_SHAPE, "q", "[3][3]") != 0) SWIG_fail; }
%typemap(check) int64_t *address_rotations { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(lkpy_multiply(arg2, 3), 3), LK_E_SHAPE, "address_rotations", "[n_rotations][3][3]") != 0) SWIG_fail; }
lk_status lk_grid_rotations_compute(lk_context *ctx, int64_t n_rotations, const int64_t *rotations, const int64_t *d_diag, const int64_t *q, int64_t *address_rotations, const lk_options *options);

%typemap(check) const int64_t *d_diag { if (lkpy_length(&view$argnum, &lkpy_integer64, 3, LK_E_SHAPE, "d_diag", "[3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *q { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(3, 3), LK_E_SHAPE, "q", "[3][3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *shift { if (lkpy_length(&view$argnum, &lkpy_integer64, 3, LK_E_SHAPE, "shift", "[3]") != 0) SWIG_fail; }
%typemap(check) const double *reciprocal_lattice { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(3, 3), LK_E_SHAPE, "reciprocal_lattice", "[3][3]") != 0) SWIG_fail; }
%typemap(check) int64_t *bz_grid_addresses { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(arg7, 3), LK_E_SHAPE, "bz_grid_addresses", "[n_room][3]") != 0) SWIG_fail; }
%typemap(check) int64_t *bz_map { if (lkpy_length(&view$argnum, &lkpy_integer64, arg8, LK_E_SHAPE, "bz_map", "[n_bz_map]") != 0) SWIG_fail; }
%typemap(check) int64_t *bz_to_grid { if (lkpy_length(&view$argnum, &lkpy_integer64, arg7, LK_E_SHAPE, "bz_to_grid", "[n_room]") != 0) SWIG_fail; }
%apply int64_t *LKPY_OUT { int64_t *n_bz };
lk_status lk_grid_bz_addresses_compute(lk_context *ctx, const int64_t *d_diag, const int64_t *q, const int64_t *shift, const double *reciprocal_lattice, int64_t bz_grid_type, int64_t n_room, int64_t n_bz_map, int64_t *bz_grid_addresses, int64_t *bz_map, int64_t *bz_to_grid, int64_t *n_bz, const lk_options *options);
%clear int64_t *n_bz;

%typemap(check) const int64_t *rotation { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(3, 3), LK_E_SHAPE, "rotation", "[3][3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *bz_grid_addresses { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(arg2, 3), LK_E_SHAPE, "bz_grid_addresses", "[n_bz][3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *bz_map { if (lkpy_length(&view$argnum, &lkpy_integer64, arg3, LK_E_SHAPE, "bz_map", "[n_bz_map]") != 0) SWIG_fail; }
%typemap(check) const int64_t *d_diag { if (lkpy_length(&view$argnum, &lkpy_integer64, 3, LK_E_SHAPE, "d_diag", "[3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *shift { if (lkpy_length(&view$argnum, &lkpy_integer64, 3, LK_E_SHAPE, "shift", "[3]") != 0) SWIG_fail; }
%apply int64_t *LKPY_OUT { int64_t *rotated };
lk_status lk_grid_rotated_bz_point_compute(lk_context *ctx, int64_t n_bz, int64_t n_bz_map, int64_t bz_grid_index, const int64_t *rotation, const int64_t *bz_grid_addresses, const int64_t *bz_map, const int64_t *d_diag, const int64_t *shift, int64_t bz_grid_type, int64_t *rotated, const lk_options *options);
%clear int64_t *rotated;

%typemap(check) const int64_t *grid_points { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "grid_points", "[n_points]") != 0) SWIG_fail; }
%typemap(check) const int64_t *offsets { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(arg3, 3), LK_E_SHAPE, "offsets", "[n_offsets][3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *d_diag { if (lkpy_length(&view$argnum, &lkpy_integer64, 3, LK_E_SHAPE, "d_diag", "[3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *bz_grid_addresses { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(arg4, 3), LK_E_SHAPE, "bz_grid_addresses", "[n_bz][3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *bz_map { if (lkpy_length(&view$argnum, &lkpy_integer64, arg5, LK_E_SHAPE, "bz_map", "[n_bz_map]") != 0) SWIG_fail; }
%typemap(check) int64_t *neighbors { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(arg2, arg3), LK_E_SHAPE, "neighbors", "[n_points][n_offsets]") != 0) SWIG_fail; }
lk_status lk_grid_neighbors_compute(lk_context *ctx, int64_t n_points, int64_t n_offsets, int64_t n_bz, int64_t n_bz_map, const int64_t *grid_points, const int64_t *offsets, const int64_t *d_diag, const int64_t *bz_grid_addresses, const int64_t *bz_map, int64_t bz_grid_type, int64_t *neighbors, const lk_options *options);

%typemap(check) const double *microzone_lattice { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(3, 3), LK_E_SHAPE, "microzone_lattice", "[3][3]") != 0) SWIG_fail; }
%typemap(check) int64_t *tetrahedra { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(lkpy_multiply(24, 4), 3), LK_E_SHAPE, "tetrahedra", "[24][4][3]") != 0) SWIG_fail; }
lk_status lk_grid_tetrahedra_compute(lk_context *ctx, const double *microzone_lattice, int64_t *tetrahedra, const lk_options *options);

%typemap(check) const double *frequency_points { if (lkpy_length(&view$argnum, &lkpy_float64, arg3, LK_E_SHAPE, "frequency_points", "[n_frequency_points]") != 0) SWIG_fail; }
%typemap(check) const int64_t *tetrahedra { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(lkpy_multiply(arg5, 4), 3), LK_E_SHAPE, "tetrahedra", "[n_tetrahedra][4][3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *d_diag { if (lkpy_length(&view$argnum, &lkpy_integer64, 3, LK_E_SHAPE, "d_diag", "[3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *grid_points { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "grid_points", "[n_points]") != 0) SWIG_fail; }
%typemap(check) const double *frequencies { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg6, arg4), LK_E_SHAPE, "frequencies", "[n_frequencies][n_band]") != 0) SWIG_fail; }
%typemap(check) const int64_t *bz_grid_addresses { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(arg7, 3), LK_E_SHAPE, "bz_grid_addresses", "[n_bz][3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *bz_map { if (lkpy_length(&view$argnum, &lkpy_integer64, arg8, LK_E_SHAPE, "bz_map", "[n_bz_map]") != 0) SWIG_fail; }
%typemap(check) const int64_t *frequency_index { if (lkpy_length(&view$argnum, &lkpy_integer64, arg7, LK_E_SHAPE, "frequency_index", "[n_bz]") != 0) SWIG_fail; }
%typemap(check) double *weights { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(arg2, arg3), arg4), LK_E_SHAPE, "weights", "[n_points][n_frequency_points][n_band]") != 0) SWIG_fail; }
lk_status lk_grid_integration_weights_compute(lk_context *ctx, int64_t n_points, int64_t n_frequency_points, int64_t n_band, int64_t n_tetrahedra, int64_t n_frequencies, int64_t n_bz, int64_t n_bz_map, const double *frequency_points, const int64_t *tetrahedra, const int64_t *d_diag, const int64_t *grid_points, const double *frequencies, const int64_t *bz_grid_addresses, const int64_t *bz_map, const int64_t *frequency_index, int64_t bz_grid_type, const char *function, double *weights, const lk_options *options);

lk_status lk_input_read(lk_context *ctx, const char *path, const lk_options *options, lk_input **out);

%typemap(check) const double *lattice { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(3, 3), LK_E_SHAPE, "lattice", "[3][3]") != 0) SWIG_fail; }
%typemap(check) const double *positions { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg2, 3), LK_E_SHAPE, "positions", "[n_atoms][3]") != 0) SWIG_fail; }
%typemap(check) const char *const *symbols { if (lkpy_count_texts(&texts$argnum, arg2, LK_E_SHAPE, "symbols", "[n_atoms]") != 0) SWIG_fail; }
%typemap(check) const double *masses { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "masses", "[n_atoms]") != 0) SWIG_fail; }
%typemap(check) const int64_t *supercell_matrix { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(3, 3), LK_E_SHAPE, "supercell_matrix", "[3][3]") != 0) SWIG_fail; }
%typemap(check) const double *primitive_matrix { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(3, 3), LK_E_SHAPE, "primitive_matrix", "[3][3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *phonon_supercell_matrix { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(3, 3), LK_E_SHAPE, "phonon_supercell_matrix", "[3][3]") != 0) SWIG_fail; }
lk_status lk_input_create(lk_context *ctx, int64_t n_atoms, const double *lattice, const double *positions, const char *const *symbols, const double *masses, const int64_t *supercell_matrix, const double *primitive_matrix, const int64_t *phonon_supercell_matrix, const lk_options *options, lk_input **out);

%apply lk_input *LKPY_TAKE { lk_input *input };
void lk_input_destroy(lk_input *input);
%clear lk_input *input;

lk_status lk_input_read_forces_fc3(lk_input *input, const char *path);

lk_status lk_input_read_forces_fc2(lk_input *input, const char *path);

lk_status lk_input_read_force_sets(lk_input *input, const char *path);

lk_status lk_input_read_force_constants(lk_input *input, const char *path);

lk_status lk_input_read_born(lk_input *input, const char *path, const lk_options *options);

%typemap(check) const int64_t *atoms { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "atoms", "[n_singles]") != 0) SWIG_fail; }
%typemap(check) const double *vectors { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg2, 3), LK_E_SHAPE, "vectors", "[n_singles][3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *pair_first { if (lkpy_length(&view$argnum, &lkpy_integer64, arg5, LK_E_SHAPE, "pair_first", "[n_pairs]") != 0) SWIG_fail; }
%typemap(check) const int64_t *pair_atoms { if (lkpy_length(&view$argnum, &lkpy_integer64, arg5, LK_E_SHAPE, "pair_atoms", "[n_pairs]") != 0) SWIG_fail; }
%typemap(check) const double *pair_vectors { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg5, 3), LK_E_SHAPE, "pair_vectors", "[n_pairs][3]") != 0) SWIG_fail; }
%typemap(check) const int8_t *pair_included { if (lkpy_length(&view$argnum, &lkpy_integer8, arg5, LK_E_SHAPE, "pair_included", "[n_pairs]") != 0) SWIG_fail; }
lk_status lk_input_set_displacements(lk_input *input, int64_t n_singles, const int64_t *atoms, const double *vectors, int64_t n_pairs, const int64_t *pair_first, const int64_t *pair_atoms, const double *pair_vectors, const int8_t *pair_included, double cutoff);

%typemap(check) const int64_t *atoms { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "atoms", "[n_singles]") != 0) SWIG_fail; }
%typemap(check) const double *vectors { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg2, 3), LK_E_SHAPE, "vectors", "[n_singles][3]") != 0) SWIG_fail; }
lk_status lk_input_set_phonon_displacements(lk_input *input, int64_t n_singles, const int64_t *atoms, const double *vectors);

%typemap(check) const double *forces { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(arg2, arg3), 3), LK_E_SHAPE, "forces", "[n_supercells][n_atoms][3]") != 0) SWIG_fail; }
lk_status lk_input_set_forces(lk_input *input, int64_t n_supercells, int64_t n_atoms, const double *forces);

%typemap(check) const double *forces { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(arg2, arg3), 3), LK_E_SHAPE, "forces", "[n_supercells][n_atoms][3]") != 0) SWIG_fail; }
lk_status lk_input_set_phonon_forces(lk_input *input, int64_t n_supercells, int64_t n_atoms, const double *forces);

%typemap(check) const double *born { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(arg2, 3), 3), LK_E_SHAPE, "born", "[n_primitive][3][3]") != 0) SWIG_fail; }
%typemap(check) const double *dielectric { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(3, 3), LK_E_SHAPE, "dielectric", "[3][3]") != 0) SWIG_fail; }
lk_status lk_input_set_nac(lk_input *input, int64_t n_primitive, const double *born, const double *dielectric, double factor);

lk_status lk_input_write(const lk_input *input, const char *path);

lk_status lk_input_write_forces_fc3(const lk_input *input, const char *path);

lk_status lk_input_write_forces_fc2(const lk_input *input, const char *path);

lk_status lk_input_write_force_sets(const lk_input *input, const char *path);

lk_status lk_input_write_supercells(const lk_input *input, const char *directory);

lk_status lk_crystal_read(lk_context *ctx, const char *path, const lk_options *options, lk_crystal **out);

lk_status lk_crystal_write(const lk_crystal *crystal, const char *path);

%apply int64_t *LKPY_OUT { int64_t *rank };
%typemap(check) int64_t *shape { if (lkpy_length(&view$argnum, &lkpy_integer64, 8, LK_E_SHAPE, "shape", "[8]") != 0) SWIG_fail; }
lk_status lk_input_get_shape(const lk_input *input, const char *name, int64_t *rank, int64_t *shape);
%clear int64_t *rank;

%apply int64_t *LKPY_OUT { int64_t *value };
lk_status lk_input_get_n_atoms(const lk_input *input, int64_t *value);
%clear int64_t *value;

%apply int64_t *LKPY_OUT { int64_t *value };
lk_status lk_input_get_n_supercell_atoms(const lk_input *input, int64_t *value);
%clear int64_t *value;

%apply int64_t *LKPY_OUT { int64_t *value };
lk_status lk_input_get_n_primitive_atoms(const lk_input *input, int64_t *value);
%clear int64_t *value;

%apply int64_t *LKPY_OUT { int64_t *value };
lk_status lk_input_get_n_phonon_supercell_atoms(const lk_input *input, int64_t *value);
%clear int64_t *value;

%apply int64_t *LKPY_OUT { int64_t *value };
lk_status lk_input_get_n_singles(const lk_input *input, int64_t *value);
%clear int64_t *value;

%apply int64_t *LKPY_OUT { int64_t *value };
lk_status lk_input_get_n_pairs(const lk_input *input, int64_t *value);
%clear int64_t *value;

%apply int64_t *LKPY_OUT { int64_t *value };
lk_status lk_input_get_n_snapshots(const lk_input *input, int64_t *value);
%clear int64_t *value;

%apply int64_t *LKPY_OUT { int64_t *value };
lk_status lk_input_get_n_phonon_singles(const lk_input *input, int64_t *value);
%clear int64_t *value;

%apply int64_t *LKPY_OUT { int64_t *value };
lk_status lk_input_get_n_phonon_snapshots(const lk_input *input, int64_t *value);
%clear int64_t *value;

%apply int32_t *LKPY_OUT { int32_t *value };
lk_status lk_input_get_has_unit_cell(const lk_input *input, int32_t *value);
%clear int32_t *value;

%apply int32_t *LKPY_OUT { int32_t *value };
lk_status lk_input_get_has_supercell(const lk_input *input, int32_t *value);
%clear int32_t *value;

%apply int32_t *LKPY_OUT { int32_t *value };
lk_status lk_input_get_has_primitive_cell(const lk_input *input, int32_t *value);
%clear int32_t *value;

%apply int32_t *LKPY_OUT { int32_t *value };
lk_status lk_input_get_has_phonon_supercell(const lk_input *input, int32_t *value);
%clear int32_t *value;

%apply int32_t *LKPY_OUT { int32_t *value };
lk_status lk_input_get_has_supercell_matrix(const lk_input *input, int32_t *value);
%clear int32_t *value;

%apply int32_t *LKPY_OUT { int32_t *value };
lk_status lk_input_get_has_primitive_matrix(const lk_input *input, int32_t *value);
%clear int32_t *value;

%apply int32_t *LKPY_OUT { int32_t *value };
lk_status lk_input_get_has_phonon_supercell_matrix(const lk_input *input, int32_t *value);
%clear int32_t *value;

%apply int32_t *LKPY_OUT { int32_t *value };
lk_status lk_input_get_has_nac(const lk_input *input, int32_t *value);
%clear int32_t *value;

%apply int32_t *LKPY_OUT { int32_t *value };
lk_status lk_input_get_has_displacements(const lk_input *input, int32_t *value);
%clear int32_t *value;

%apply int32_t *LKPY_OUT { int32_t *value };
lk_status lk_input_get_has_forces(const lk_input *input, int32_t *value);
%clear int32_t *value;

%apply int32_t *LKPY_OUT { int32_t *value };
lk_status lk_input_get_has_phonon_displacements(const lk_input *input, int32_t *value);
%clear int32_t *value;

%apply int32_t *LKPY_OUT { int32_t *value };
lk_status lk_input_get_has_phonon_forces(const lk_input *input, int32_t *value);
%clear int32_t *value;

%apply int32_t *LKPY_OUT { int32_t *value };
lk_status lk_input_get_has_force_constants(const lk_input *input, int32_t *value);
%clear int32_t *value;

%apply int32_t *LKPY_OUT { int32_t *value };
lk_status lk_input_get_has_cutoff(const lk_input *input, int32_t *value);
%clear int32_t *value;

%apply int32_t *LKPY_OUT { int32_t *value };
lk_status lk_input_get_has_magnetic_moments(const lk_input *input, int32_t *value);
%clear int32_t *value;

%apply double *LKPY_OUT { double *value };
lk_status lk_input_get_nac_factor(const lk_input *input, double *value);
%clear double *value;

%apply double *LKPY_OUT { double *value };
lk_status lk_input_get_cutoff(const lk_input *input, double *value);
%clear double *value;

%apply double *LKPY_OUT { double *value };
lk_status lk_input_get_symmetry_tolerance(const lk_input *input, double *value);
%clear double *value;

lk_status lk_input_get_program(const lk_input *input, const char **value);

lk_status lk_input_get_version(const lk_input *input, const char **value);

lk_status lk_input_get_calculator(const lk_input *input, const char **value);

lk_status lk_input_get_space_group(const lk_input *input, const char **value);

lk_status lk_input_get_nac_method(const lk_input *input, const char **value);

lk_status lk_input_get_symbol(const lk_input *input, int64_t i, const char **value);

lk_status lk_input_get_supercell_symbol(const lk_input *input, int64_t i, const char **value);

lk_status lk_input_get_primitive_symbol(const lk_input *input, int64_t i, const char **value);

lk_status lk_input_get_phonon_supercell_symbol(const lk_input *input, int64_t i, const char **value);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_input_get_lattice(const lk_input *input, int64_t n, double *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_input_get_positions(const lk_input *input, int64_t n, double *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_input_get_masses(const lk_input *input, int64_t n, double *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_input_get_supercell_lattice(const lk_input *input, int64_t n, double *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_input_get_supercell_positions(const lk_input *input, int64_t n, double *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_input_get_supercell_masses(const lk_input *input, int64_t n, double *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_input_get_primitive_lattice(const lk_input *input, int64_t n, double *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_input_get_primitive_positions(const lk_input *input, int64_t n, double *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_input_get_primitive_masses(const lk_input *input, int64_t n, double *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_input_get_phonon_supercell_lattice(const lk_input *input, int64_t n, double *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_input_get_phonon_supercell_positions(const lk_input *input, int64_t n, double *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_input_get_phonon_supercell_masses(const lk_input *input, int64_t n, double *out);

%typemap(check) int64_t *out { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_input_get_supercell_matrix(const lk_input *input, int64_t n, int64_t *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_input_get_primitive_matrix(const lk_input *input, int64_t n, double *out);

%typemap(check) int64_t *out { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_input_get_phonon_supercell_matrix(const lk_input *input, int64_t n, int64_t *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_input_get_born(const lk_input *input, int64_t n, double *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_input_get_dielectric(const lk_input *input, int64_t n, double *out);

%typemap(check) int64_t *out { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_input_get_displacement_atoms(const lk_input *input, int64_t n, int64_t *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_input_get_displacement_vectors(const lk_input *input, int64_t n, double *out);

%typemap(check) int64_t *out { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_input_get_pair_first(const lk_input *input, int64_t n, int64_t *out);

%typemap(check) int64_t *out { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_input_get_pair_atoms(const lk_input *input, int64_t n, int64_t *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_input_get_pair_vectors(const lk_input *input, int64_t n, double *out);

%typemap(check) int8_t *out { if (lkpy_length(&view$argnum, &lkpy_integer8, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_input_get_pair_included(const lk_input *input, int64_t n, int8_t *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_input_get_pair_distances(const lk_input *input, int64_t n, double *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_input_get_snapshots(const lk_input *input, int64_t n, double *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_input_get_forces(const lk_input *input, int64_t n, double *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_input_get_energies(const lk_input *input, int64_t n, double *out);

%typemap(check) int64_t *out { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_input_get_duplicates(const lk_input *input, int64_t n, int64_t *out);

%typemap(check) int64_t *out { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_input_get_phonon_displacement_atoms(const lk_input *input, int64_t n, int64_t *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_input_get_phonon_displacement_vectors(const lk_input *input, int64_t n, double *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_input_get_phonon_snapshots(const lk_input *input, int64_t n, double *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_input_get_phonon_forces(const lk_input *input, int64_t n, double *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_input_get_phonon_energies(const lk_input *input, int64_t n, double *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_input_get_force_constants(const lk_input *input, int64_t n, double *out);

lk_status lk_supercell_create_from_input(lk_context *ctx, const lk_input *input, const lk_options *options, lk_supercell **out);

lk_status lk_displacements_create_from_input(lk_context *ctx, const lk_supercell *supercell, const lk_input *input, const lk_options *options, lk_displacements **out);

%typemap(check) const lk_complex *matrices { if (lkpy_length(&view$argnum, &lkpy_complex128, lkpy_multiply(lkpy_multiply(arg2, arg3), arg3), LK_E_SHAPE, "matrices", "[n_matrices][n][n]") != 0) SWIG_fail; }
%typemap(check) double *eigenvalues { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg2, arg3), LK_E_SHAPE, "eigenvalues", "[n_matrices][n]") != 0) SWIG_fail; }
%typemap(check) lk_complex *eigenvectors { if (lkpy_length(&view$argnum, &lkpy_complex128, lkpy_multiply(lkpy_multiply(arg2, arg3), arg3), LK_E_SHAPE, "eigenvectors", "[n_matrices][n][n]") != 0) SWIG_fail; }
lk_status lk_linalg_eigh_hermitian_batch_compute(lk_context *ctx, int64_t n_matrices, int64_t n, const lk_complex *matrices, double *eigenvalues, lk_complex *eigenvectors, const lk_options *options);

lk_status lk_options_create(lk_options **out);

%apply lk_options *LKPY_TAKE { lk_options *options };
void lk_options_destroy(lk_options *options);
%clear lk_options *options;

lk_status lk_options_set_int64(lk_options *options, const char *key, int64_t value);

lk_status lk_options_set_double(lk_options *options, const char *key, double value);

lk_status lk_options_set_bool(lk_options *options, const char *key, int32_t value);

lk_status lk_options_set_string(lk_options *options, const char *key, const char *value);

%typemap(check) const double *values { if (lkpy_length(&view$argnum, &lkpy_float64, arg3, LK_E_SHAPE, "values", "[n]") != 0) SWIG_fail; }
lk_status lk_options_set_double_array(lk_options *options, const char *key, int64_t n, const double *values);

%typemap(check) const int64_t *values { if (lkpy_length(&view$argnum, &lkpy_integer64, arg3, LK_E_SHAPE, "values", "[n]") != 0) SWIG_fail; }
lk_status lk_options_set_int64_array(lk_options *options, const char *key, int64_t n, const int64_t *values);

%typemap(check) const char *const *values { if (lkpy_count_texts(&texts$argnum, arg3, LK_E_SHAPE, "values", "[n]") != 0) SWIG_fail; }
lk_status lk_options_set_string_array(lk_options *options, const char *key, int64_t n, const char *const *values);

%apply int64_t *LKPY_OUT { int64_t *count };
lk_status lk_options_get_count(const char *function, int64_t *count);
%clear int64_t *count;

lk_status lk_options_describe(const char *function, int64_t i, const char **key, const char **type, const char **default_value, const char **range, const char **text);

%typemap(check) const double *born { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(arg2, 3), 3), LK_E_SHAPE, "born", "[n_atoms][3][3]") != 0) SWIG_fail; }
%typemap(check) const double *dielectric { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(3, 3), LK_E_SHAPE, "dielectric", "[3][3]") != 0) SWIG_fail; }
lk_status lk_nac_create(lk_context *ctx, int64_t n_atoms, const double *born, const double *dielectric, const lk_options *options, lk_nac **out);

%apply lk_nac *LKPY_TAKE { lk_nac *nac };
void lk_nac_destroy(lk_nac *nac);
%clear lk_nac *nac;

%apply int64_t *LKPY_OUT { int64_t *rank };
%typemap(check) int64_t *shape { if (lkpy_length(&view$argnum, &lkpy_integer64, 8, LK_E_SHAPE, "shape", "[8]") != 0) SWIG_fail; }
lk_status lk_nac_get_shape(const lk_nac *nac, const char *name, int64_t *rank, int64_t *shape);
%clear int64_t *rank;

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_nac_get_born(const lk_nac *nac, int64_t n, double *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_nac_get_dielectric(const lk_nac *nac, int64_t n, double *out);

lk_status lk_nac_get_method(const lk_nac *nac, const char **value);

%apply double *LKPY_OUT { double *value };
lk_status lk_nac_get_unit_factor(const lk_nac *nac, double *value);
%clear double *value;

%typemap(check) const double *force_constants { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(lkpy_multiply(arg3, arg4), 3), 3), LK_E_SHAPE, "force_constants", "[n_rows][n_super][3][3]") != 0) SWIG_fail; }
lk_status lk_fc2_create(lk_context *ctx, const lk_supercell *supercell, int64_t n_rows, int64_t n_super, const double *force_constants, const lk_options *options, lk_fc2 **out);

lk_status lk_fc2_create_from_fc2(lk_context *ctx, const lk_fc2 *source, const lk_options *options, lk_fc2 **out);

%apply lk_fc2 *LKPY_TAKE { lk_fc2 *fc2 };
void lk_fc2_destroy(lk_fc2 *fc2);
%clear lk_fc2 *fc2;

%apply int64_t *LKPY_OUT { int64_t *rank };
%typemap(check) int64_t *shape { if (lkpy_length(&view$argnum, &lkpy_integer64, 8, LK_E_SHAPE, "shape", "[8]") != 0) SWIG_fail; }
lk_status lk_fc2_get_shape(const lk_fc2 *fc2, const char *name, int64_t *rank, int64_t *shape);
%clear int64_t *rank;

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_fc2_get_force_constants(const lk_fc2 *fc2, int64_t n, double *out);

%apply int64_t *LKPY_OUT { int64_t *value };
lk_status lk_fc2_get_n_rows(const lk_fc2 *fc2, int64_t *value);
%clear int64_t *value;

%apply int64_t *LKPY_OUT { int64_t *value };
lk_status lk_fc2_get_n_super(const lk_fc2 *fc2, int64_t *value);
%clear int64_t *value;

%apply int32_t *LKPY_OUT { int32_t *value };
lk_status lk_fc2_get_is_compact(const lk_fc2 *fc2, int32_t *value);
%clear int32_t *value;

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_fc2_get_drift(const lk_fc2 *fc2, int64_t n, double *out);

lk_status lk_phonons_create(lk_context *ctx, const lk_supercell *supercell, const lk_fc2 *fc2, const lk_nac *nac, const lk_options *options, lk_phonons **out);

%apply lk_phonons *LKPY_TAKE { lk_phonons *phonons };
void lk_phonons_destroy(lk_phonons *phonons);
%clear lk_phonons *phonons;

%typemap(check) const double *qpoints { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg2, 3), LK_E_SHAPE, "qpoints", "[n_q][3]") != 0) SWIG_fail; }
lk_status lk_phonons_compute(lk_phonons *phonons, int64_t n_q, const double *qpoints, const lk_options *options);

%apply int64_t *LKPY_OUT { int64_t *rank };
%typemap(check) int64_t *shape { if (lkpy_length(&view$argnum, &lkpy_integer64, 8, LK_E_SHAPE, "shape", "[8]") != 0) SWIG_fail; }
lk_status lk_phonons_get_shape(const lk_phonons *phonons, const char *name, int64_t *rank, int64_t *shape);
%clear int64_t *rank;

%apply int64_t *LKPY_OUT { int64_t *value };
lk_status lk_phonons_get_n_bands(const lk_phonons *phonons, int64_t *value);
%clear int64_t *value;

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_phonons_get_qpoints(const lk_phonons *phonons, int64_t n, double *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_phonons_get_frequencies(const lk_phonons *phonons, int64_t n, double *out);

%typemap(check) lk_complex *out { if (lkpy_length(&view$argnum, &lkpy_complex128, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_phonons_get_eigenvectors(const lk_phonons *phonons, int64_t n, lk_complex *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_phonons_get_group_velocities(const lk_phonons *phonons, int64_t n, double *out);

%typemap(check) const double *qpoints { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg2, 3), LK_E_SHAPE, "qpoints", "[n_q][3]") != 0) SWIG_fail; }
%typemap(check) const double *force_constants { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(lkpy_multiply(arg5, arg4), 3), 3), LK_E_SHAPE, "force_constants", "[n_rows][n_super][3][3]") != 0) SWIG_fail; }
%typemap(check) const double *shortest_vectors { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg6, 3), LK_E_SHAPE, "shortest_vectors", "[n_vectors][3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *multiplicity { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(lkpy_multiply(arg4, arg3), 2), LK_E_SHAPE, "multiplicity", "[n_super][n_atoms][2]") != 0) SWIG_fail; }
%typemap(check) const double *masses { if (lkpy_length(&view$argnum, &lkpy_float64, arg3, LK_E_SHAPE, "masses", "[n_atoms]") != 0) SWIG_fail; }
%typemap(check) const int64_t *p2s { if (lkpy_length(&view$argnum, &lkpy_integer64, arg3, LK_E_SHAPE, "p2s", "[n_atoms]") != 0) SWIG_fail; }
%typemap(check) const int64_t *s2p { if (lkpy_length(&view$argnum, &lkpy_integer64, arg4, LK_E_SHAPE, "s2p", "[n_super]") != 0) SWIG_fail; }
%typemap(check) const double *born { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(arg3, 3), 3), LK_E_SHAPE, "born", "[n_atoms][3][3]") != 0) SWIG_fail; }
%typemap(check) const double *dielectric { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(3, 3), LK_E_SHAPE, "dielectric", "[3][3]") != 0) SWIG_fail; }
%typemap(check) const double *reciprocal_lattice { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(3, 3), LK_E_SHAPE, "reciprocal_lattice", "[3][3]") != 0) SWIG_fail; }
%typemap(check) const double *q_direction { if (lkpy_length(&view$argnum, &lkpy_float64, 3, LK_E_SHAPE, "q_direction", "[3]") != 0) SWIG_fail; }
%typemap(check) lk_complex *matrices { if (lkpy_length(&view$argnum, &lkpy_complex128, lkpy_multiply(lkpy_multiply(arg2, lkpy_multiply(3, arg3)), lkpy_multiply(3, arg3)), LK_E_SHAPE, "matrices", "[n_q][3*n_atoms][3*n_atoms]") != 0) SWIG_fail; }
lk_status lk_phonon_dynamical_matrices_compute(lk_context *ctx, int64_t n_q, int64_t n_atoms, int64_t n_super, int64_t n_rows, int64_t n_vectors, const double *qpoints, const double *force_constants, const double *shortest_vectors, const int64_t *multiplicity, const double *masses, const int64_t *p2s, const int64_t *s2p, const double *born, const double *dielectric, const double *reciprocal_lattice, const double *q_direction, double nac_factor, int32_t hermitianize, lk_complex *matrices, const lk_options *options);

%typemap(check) const double *qpoints { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg2, 3), LK_E_SHAPE, "qpoints", "[n_q][3]") != 0) SWIG_fail; }
%typemap(check) const double *force_constants { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(lkpy_multiply(arg5, arg4), 3), 3), LK_E_SHAPE, "force_constants", "[n_rows][n_super][3][3]") != 0) SWIG_fail; }
%typemap(check) const double *shortest_vectors { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg6, 3), LK_E_SHAPE, "shortest_vectors", "[n_vectors][3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *multiplicity { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(lkpy_multiply(arg4, arg3), 2), LK_E_SHAPE, "multiplicity", "[n_super][n_atoms][2]") != 0) SWIG_fail; }
%typemap(check) const double *masses { if (lkpy_length(&view$argnum, &lkpy_float64, arg3, LK_E_SHAPE, "masses", "[n_atoms]") != 0) SWIG_fail; }
%typemap(check) const int64_t *p2s { if (lkpy_length(&view$argnum, &lkpy_integer64, arg3, LK_E_SHAPE, "p2s", "[n_atoms]") != 0) SWIG_fail; }
%typemap(check) const int64_t *s2p { if (lkpy_length(&view$argnum, &lkpy_integer64, arg4, LK_E_SHAPE, "s2p", "[n_super]") != 0) SWIG_fail; }
%typemap(check) const double *born { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(arg3, 3), 3), LK_E_SHAPE, "born", "[n_atoms][3][3]") != 0) SWIG_fail; }
%typemap(check) const double *dielectric { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(3, 3), LK_E_SHAPE, "dielectric", "[3][3]") != 0) SWIG_fail; }
%typemap(check) const double *reciprocal_lattice { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(3, 3), LK_E_SHAPE, "reciprocal_lattice", "[3][3]") != 0) SWIG_fail; }
%typemap(check) const double *positions { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg3, 3), LK_E_SHAPE, "positions", "[n_atoms][3]") != 0) SWIG_fail; }
%typemap(check) const lk_complex *q0_term { if (lkpy_length(&view$argnum, &lkpy_complex128, lkpy_multiply(lkpy_multiply(arg3, 3), 3), LK_E_SHAPE, "q0_term", "[n_atoms][3][3]") != 0) SWIG_fail; }
%typemap(check) const double *g_vectors { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg7, 3), LK_E_SHAPE, "g_vectors", "[n_g][3]") != 0) SWIG_fail; }
%typemap(check) const double *q_direction { if (lkpy_length(&view$argnum, &lkpy_float64, 3, LK_E_SHAPE, "q_direction", "[3]") != 0) SWIG_fail; }
%typemap(check) lk_complex *matrices { if (lkpy_length(&view$argnum, &lkpy_complex128, lkpy_multiply(lkpy_multiply(arg2, lkpy_multiply(3, arg3)), lkpy_multiply(3, arg3)), LK_E_SHAPE, "matrices", "[n_q][3*n_atoms][3*n_atoms]") != 0) SWIG_fail; }
lk_status lk_phonon_dynamical_matrices_gonze_compute(lk_context *ctx, int64_t n_q, int64_t n_atoms, int64_t n_super, int64_t n_rows, int64_t n_vectors, int64_t n_g, const double *qpoints, const double *force_constants, const double *shortest_vectors, const int64_t *multiplicity, const double *masses, const int64_t *p2s, const int64_t *s2p, const double *born, const double *dielectric, const double *reciprocal_lattice, const double *positions, const lk_complex *q0_term, const double *g_vectors, double nac_factor, double screening, const double *q_direction, int32_t hermitianize, lk_complex *matrices, const lk_options *options);

%typemap(check) const double *q { if (lkpy_length(&view$argnum, &lkpy_float64, 3, LK_E_SHAPE, "q", "[3]") != 0) SWIG_fail; }
%typemap(check) const double *force_constants { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(lkpy_multiply(arg4, arg3), 3), 3), LK_E_SHAPE, "force_constants", "[n_rows][n_super][3][3]") != 0) SWIG_fail; }
%typemap(check) const double *shortest_vectors { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg5, 3), LK_E_SHAPE, "shortest_vectors", "[n_vectors][3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *multiplicity { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(lkpy_multiply(arg3, arg2), 2), LK_E_SHAPE, "multiplicity", "[n_super][n_atoms][2]") != 0) SWIG_fail; }
%typemap(check) const double *masses { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "masses", "[n_atoms]") != 0) SWIG_fail; }
%typemap(check) const int64_t *p2s { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "p2s", "[n_atoms]") != 0) SWIG_fail; }
%typemap(check) const int64_t *s2p { if (lkpy_length(&view$argnum, &lkpy_integer64, arg3, LK_E_SHAPE, "s2p", "[n_super]") != 0) SWIG_fail; }
%typemap(check) const double *charge_sum { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(lkpy_multiply(arg2, arg2), 3), 3), LK_E_SHAPE, "charge_sum", "[n_atoms][n_atoms][3][3]") != 0) SWIG_fail; }
%typemap(check) lk_complex *matrix { if (lkpy_length(&view$argnum, &lkpy_complex128, lkpy_multiply(lkpy_multiply(3, arg2), lkpy_multiply(3, arg2)), LK_E_SHAPE, "matrix", "[3*n_atoms][3*n_atoms]") != 0) SWIG_fail; }
lk_status lk_phonon_dynamical_matrix_compute(lk_context *ctx, int64_t n_atoms, int64_t n_super, int64_t n_rows, int64_t n_vectors, const double *q, const double *force_constants, const double *shortest_vectors, const int64_t *multiplicity, const double *masses, const int64_t *p2s, const int64_t *s2p, const double *charge_sum, lk_complex *matrix, const lk_options *options);

%typemap(check) const int64_t *grid_points { if (lkpy_length(&view$argnum, &lkpy_integer64, arg3, LK_E_SHAPE, "grid_points", "[n_points]") != 0) SWIG_fail; }
%typemap(check) const int64_t *grid_addresses { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(arg2, 3), LK_E_SHAPE, "grid_addresses", "[n_phonons][3]") != 0) SWIG_fail; }
%typemap(check) const double *qd_inv { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(3, 3), LK_E_SHAPE, "qd_inv", "[3][3]") != 0) SWIG_fail; }
%typemap(check) const double *force_constants { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(lkpy_multiply(arg6, arg5), 3), 3), LK_E_SHAPE, "force_constants", "[n_rows][n_super][3][3]") != 0) SWIG_fail; }
%typemap(check) const double *shortest_vectors { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg7, 3), LK_E_SHAPE, "shortest_vectors", "[n_vectors][3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *multiplicity { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(lkpy_multiply(arg5, arg4), 2), LK_E_SHAPE, "multiplicity", "[n_super][n_atoms][2]") != 0) SWIG_fail; }
%typemap(check) const double *masses { if (lkpy_length(&view$argnum, &lkpy_float64, arg4, LK_E_SHAPE, "masses", "[n_atoms]") != 0) SWIG_fail; }
%typemap(check) const int64_t *p2s { if (lkpy_length(&view$argnum, &lkpy_integer64, arg4, LK_E_SHAPE, "p2s", "[n_atoms]") != 0) SWIG_fail; }
%typemap(check) const int64_t *s2p { if (lkpy_length(&view$argnum, &lkpy_integer64, arg5, LK_E_SHAPE, "s2p", "[n_super]") != 0) SWIG_fail; }
%typemap(check) const double *born { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(arg4, 3), 3), LK_E_SHAPE, "born", "[n_atoms][3][3]") != 0) SWIG_fail; }
%typemap(check) const double *dielectric { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(3, 3), LK_E_SHAPE, "dielectric", "[3][3]") != 0) SWIG_fail; }
%typemap(check) const double *reciprocal_lattice { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(3, 3), LK_E_SHAPE, "reciprocal_lattice", "[3][3]") != 0) SWIG_fail; }
%typemap(check) const double *q_direction { if (lkpy_length(&view$argnum, &lkpy_float64, 3, LK_E_SHAPE, "q_direction", "[3]") != 0) SWIG_fail; }
%typemap(check) lk_complex *matrices { if (lkpy_length(&view$argnum, &lkpy_complex128, lkpy_multiply(lkpy_multiply(arg2, lkpy_multiply(3, arg4)), lkpy_multiply(3, arg4)), LK_E_SHAPE, "matrices", "[n_phonons][3*n_atoms][3*n_atoms]") != 0) SWIG_fail; }
lk_status lk_phonon_dynamical_matrices_at_grid_compute(lk_context *ctx, int64_t n_phonons, int64_t n_points, int64_t n_atoms, int64_t n_super, int64_t n_rows, int64_t n_vectors, const int64_t *grid_points, const int64_t *grid_addresses, const double *qd_inv, const double *force_constants, const double *shortest_vectors, const int64_t *multiplicity, const double *masses, const int64_t *p2s, const int64_t *s2p, const double *born, const double *dielectric, const double *reciprocal_lattice, const double *q_direction, double nac_factor, lk_complex *matrices, const lk_options *options);

%typemap(check) const int64_t *grid_points { if (lkpy_length(&view$argnum, &lkpy_integer64, arg3, LK_E_SHAPE, "grid_points", "[n_points]") != 0) SWIG_fail; }
%typemap(check) const int64_t *grid_addresses { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(arg2, 3), LK_E_SHAPE, "grid_addresses", "[n_phonons][3]") != 0) SWIG_fail; }
%typemap(check) const double *qd_inv { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(3, 3), LK_E_SHAPE, "qd_inv", "[3][3]") != 0) SWIG_fail; }
%typemap(check) const double *force_constants { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(lkpy_multiply(arg6, arg5), 3), 3), LK_E_SHAPE, "force_constants", "[n_rows][n_super][3][3]") != 0) SWIG_fail; }
%typemap(check) const double *shortest_vectors { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg7, 3), LK_E_SHAPE, "shortest_vectors", "[n_vectors][3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *multiplicity { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(lkpy_multiply(arg5, arg4), 2), LK_E_SHAPE, "multiplicity", "[n_super][n_atoms][2]") != 0) SWIG_fail; }
%typemap(check) const double *masses { if (lkpy_length(&view$argnum, &lkpy_float64, arg4, LK_E_SHAPE, "masses", "[n_atoms]") != 0) SWIG_fail; }
%typemap(check) const int64_t *p2s { if (lkpy_length(&view$argnum, &lkpy_integer64, arg4, LK_E_SHAPE, "p2s", "[n_atoms]") != 0) SWIG_fail; }
%typemap(check) const int64_t *s2p { if (lkpy_length(&view$argnum, &lkpy_integer64, arg5, LK_E_SHAPE, "s2p", "[n_super]") != 0) SWIG_fail; }
%typemap(check) const double *born { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(arg4, 3), 3), LK_E_SHAPE, "born", "[n_atoms][3][3]") != 0) SWIG_fail; }
%typemap(check) const double *dielectric { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(3, 3), LK_E_SHAPE, "dielectric", "[3][3]") != 0) SWIG_fail; }
%typemap(check) const double *reciprocal_lattice { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(3, 3), LK_E_SHAPE, "reciprocal_lattice", "[3][3]") != 0) SWIG_fail; }
%typemap(check) const double *positions { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg4, 3), LK_E_SHAPE, "positions", "[n_atoms][3]") != 0) SWIG_fail; }
%typemap(check) const lk_complex *q0_term { if (lkpy_length(&view$argnum, &lkpy_complex128, lkpy_multiply(lkpy_multiply(arg4, 3), 3), LK_E_SHAPE, "q0_term", "[n_atoms][3][3]") != 0) SWIG_fail; }
%typemap(check) const double *g_vectors { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg8, 3), LK_E_SHAPE, "g_vectors", "[n_g][3]") != 0) SWIG_fail; }
%typemap(check) const double *q_direction { if (lkpy_length(&view$argnum, &lkpy_float64, 3, LK_E_SHAPE, "q_direction", "[3]") != 0) SWIG_fail; }
%typemap(check) lk_complex *matrices { if (lkpy_length(&view$argnum, &lkpy_complex128, lkpy_multiply(lkpy_multiply(arg2, lkpy_multiply(3, arg4)), lkpy_multiply(3, arg4)), LK_E_SHAPE, "matrices", "[n_phonons][3*n_atoms][3*n_atoms]") != 0) SWIG_fail; }
lk_status lk_phonon_dynamical_matrices_gonze_at_grid_compute(lk_context *ctx, int64_t n_phonons, int64_t n_points, int64_t n_atoms, int64_t n_super, int64_t n_rows, int64_t n_vectors, int64_t n_g, const int64_t *grid_points, const int64_t *grid_addresses, const double *qd_inv, const double *force_constants, const double *shortest_vectors, const int64_t *multiplicity, const double *masses, const int64_t *p2s, const int64_t *s2p, const double *born, const double *dielectric, const double *reciprocal_lattice, const double *positions, const lk_complex *q0_term, const double *g_vectors, double nac_factor, double screening, const double *q_direction, lk_complex *matrices, const lk_options *options);

%typemap(check) const double *q_cartesian { if (lkpy_length(&view$argnum, &lkpy_float64, 3, LK_E_SHAPE, "q_cartesian", "[3]") != 0) SWIG_fail; }
%typemap(check) const double *born { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(arg2, 3), 3), LK_E_SHAPE, "born", "[n_atoms][3][3]") != 0) SWIG_fail; }
%typemap(check) double *charge_sum { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(lkpy_multiply(arg2, arg2), 3), 3), LK_E_SHAPE, "charge_sum", "[n_atoms][n_atoms][3][3]") != 0) SWIG_fail; }
lk_status lk_phonon_charge_sum_compute(lk_context *ctx, int64_t n_atoms, double factor, const double *q_cartesian, const double *born, double *charge_sum, const lk_options *options);

%typemap(check) const double *g_vectors { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg3, 3), LK_E_SHAPE, "g_vectors", "[n_g][3]") != 0) SWIG_fail; }
%typemap(check) const double *born { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(arg2, 3), 3), LK_E_SHAPE, "born", "[n_atoms][3][3]") != 0) SWIG_fail; }
%typemap(check) const double *dielectric { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(3, 3), LK_E_SHAPE, "dielectric", "[3][3]") != 0) SWIG_fail; }
%typemap(check) const double *positions { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg2, 3), LK_E_SHAPE, "positions", "[n_atoms][3]") != 0) SWIG_fail; }
%typemap(check) lk_complex *q0_term { if (lkpy_length(&view$argnum, &lkpy_complex128, lkpy_multiply(lkpy_multiply(arg2, 3), 3), LK_E_SHAPE, "q0_term", "[n_atoms][3][3]") != 0) SWIG_fail; }
lk_status lk_phonon_dipole_dipole_q0_compute(lk_context *ctx, int64_t n_atoms, int64_t n_g, const double *g_vectors, const double *born, const double *dielectric, const double *positions, double screening, lk_complex *q0_term, const lk_options *options);

%typemap(check) const double *g_vectors { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg3, 3), LK_E_SHAPE, "g_vectors", "[n_g][3]") != 0) SWIG_fail; }
%typemap(check) const double *q_cartesian { if (lkpy_length(&view$argnum, &lkpy_float64, 3, LK_E_SHAPE, "q_cartesian", "[3]") != 0) SWIG_fail; }
%typemap(check) const double *born { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(arg2, 3), 3), LK_E_SHAPE, "born", "[n_atoms][3][3]") != 0) SWIG_fail; }
%typemap(check) const double *dielectric { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(3, 3), LK_E_SHAPE, "dielectric", "[3][3]") != 0) SWIG_fail; }
%typemap(check) const double *positions { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg2, 3), LK_E_SHAPE, "positions", "[n_atoms][3]") != 0) SWIG_fail; }
%typemap(check) const lk_complex *q0_term { if (lkpy_length(&view$argnum, &lkpy_complex128, lkpy_multiply(lkpy_multiply(arg2, 3), 3), LK_E_SHAPE, "q0_term", "[n_atoms][3][3]") != 0) SWIG_fail; }
%typemap(check) const double *direction_cartesian { if (lkpy_length(&view$argnum, &lkpy_float64, 3, LK_E_SHAPE, "direction_cartesian", "[3]") != 0) SWIG_fail; }
%typemap(check) lk_complex *dipole_dipole { if (lkpy_length(&view$argnum, &lkpy_complex128, lkpy_multiply(lkpy_multiply(lkpy_multiply(arg2, 3), arg2), 3), LK_E_SHAPE, "dipole_dipole", "[n_atoms][3][n_atoms][3]") != 0) SWIG_fail; }
lk_status lk_phonon_dipole_dipole_compute(lk_context *ctx, int64_t n_atoms, int64_t n_g, const double *g_vectors, const double *q_cartesian, const double *born, const double *dielectric, const double *positions, const lk_complex *q0_term, double factor, double screening, const double *direction_cartesian, lk_complex *dipole_dipole, const lk_options *options);

%typemap(check) const double *g_vectors { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg3, 3), LK_E_SHAPE, "g_vectors", "[n_g][3]") != 0) SWIG_fail; }
%typemap(check) const double *q_cartesian { if (lkpy_length(&view$argnum, &lkpy_float64, 3, LK_E_SHAPE, "q_cartesian", "[3]") != 0) SWIG_fail; }
%typemap(check) const double *born { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(arg2, 3), 3), LK_E_SHAPE, "born", "[n_atoms][3][3]") != 0) SWIG_fail; }
%typemap(check) const double *dielectric { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(3, 3), LK_E_SHAPE, "dielectric", "[3][3]") != 0) SWIG_fail; }
%typemap(check) const double *positions { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg2, 3), LK_E_SHAPE, "positions", "[n_atoms][3]") != 0) SWIG_fail; }
%typemap(check) const double *direction_cartesian { if (lkpy_length(&view$argnum, &lkpy_float64, 3, LK_E_SHAPE, "direction_cartesian", "[3]") != 0) SWIG_fail; }
%typemap(check) lk_complex *derivatives { if (lkpy_length(&view$argnum, &lkpy_complex128, lkpy_multiply(lkpy_multiply(lkpy_multiply(lkpy_multiply(3, arg2), 3), arg2), 3), LK_E_SHAPE, "derivatives", "[3][n_atoms][3][n_atoms][3]") != 0) SWIG_fail; }
lk_status lk_phonon_dipole_dipole_derivative_compute(lk_context *ctx, int64_t n_atoms, int64_t n_g, const double *g_vectors, const double *q_cartesian, const double *born, const double *dielectric, const double *positions, double factor, double screening, const double *direction_cartesian, lk_complex *derivatives, const lk_options *options);

%typemap(check) const double *q { if (lkpy_length(&view$argnum, &lkpy_float64, 3, LK_E_SHAPE, "q", "[3]") != 0) SWIG_fail; }
%typemap(check) const double *lattice { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(3, 3), LK_E_SHAPE, "lattice", "[3][3]") != 0) SWIG_fail; }
%typemap(check) const double *reciprocal_lattice { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(3, 3), LK_E_SHAPE, "reciprocal_lattice", "[3][3]") != 0) SWIG_fail; }
%typemap(check) const double *force_constants { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(lkpy_multiply(arg4, arg3), 3), 3), LK_E_SHAPE, "force_constants", "[n_rows][n_super][3][3]") != 0) SWIG_fail; }
%typemap(check) const double *shortest_vectors { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg5, 3), LK_E_SHAPE, "shortest_vectors", "[n_vectors][3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *multiplicity { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(lkpy_multiply(arg3, arg2), 2), LK_E_SHAPE, "multiplicity", "[n_super][n_atoms][2]") != 0) SWIG_fail; }
%typemap(check) const double *masses { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "masses", "[n_atoms]") != 0) SWIG_fail; }
%typemap(check) const int64_t *p2s { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "p2s", "[n_atoms]") != 0) SWIG_fail; }
%typemap(check) const int64_t *s2p { if (lkpy_length(&view$argnum, &lkpy_integer64, arg3, LK_E_SHAPE, "s2p", "[n_super]") != 0) SWIG_fail; }
%typemap(check) const double *born { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(arg2, 3), 3), LK_E_SHAPE, "born", "[n_atoms][3][3]") != 0) SWIG_fail; }
%typemap(check) const double *dielectric { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(3, 3), LK_E_SHAPE, "dielectric", "[3][3]") != 0) SWIG_fail; }
%typemap(check) const double *q_direction { if (lkpy_length(&view$argnum, &lkpy_float64, 3, LK_E_SHAPE, "q_direction", "[3]") != 0) SWIG_fail; }
%typemap(check) lk_complex *derivatives { if (lkpy_length(&view$argnum, &lkpy_complex128, lkpy_multiply(lkpy_multiply(3, lkpy_multiply(3, arg2)), lkpy_multiply(3, arg2)), LK_E_SHAPE, "derivatives", "[3][3*n_atoms][3*n_atoms]") != 0) SWIG_fail; }
lk_status lk_phonon_dynamical_matrix_derivative_compute(lk_context *ctx, int64_t n_atoms, int64_t n_super, int64_t n_rows, int64_t n_vectors, const double *q, const double *lattice, const double *reciprocal_lattice, const double *force_constants, const double *shortest_vectors, const int64_t *multiplicity, const double *masses, const int64_t *p2s, const int64_t *s2p, const double *born, const double *dielectric, const double *q_direction, double nac_factor, lk_complex *derivatives, const lk_options *options);

%typemap(check) const lk_complex *matrices { if (lkpy_length(&view$argnum, &lkpy_complex128, lkpy_multiply(lkpy_multiply(arg2, lkpy_multiply(3, arg3)), lkpy_multiply(3, arg3)), LK_E_SHAPE, "matrices", "[n_q][3*n_atoms][3*n_atoms]") != 0) SWIG_fail; }
%typemap(check) const double *qpoints { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg2, 3), LK_E_SHAPE, "qpoints", "[n_q][3]") != 0) SWIG_fail; }
%typemap(check) const double *shortest_vectors { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg6, 3), LK_E_SHAPE, "shortest_vectors", "[n_vectors][3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *multiplicity { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(lkpy_multiply(arg4, arg3), 2), LK_E_SHAPE, "multiplicity", "[n_super][n_atoms][2]") != 0) SWIG_fail; }
%typemap(check) const double *masses { if (lkpy_length(&view$argnum, &lkpy_float64, arg3, LK_E_SHAPE, "masses", "[n_atoms]") != 0) SWIG_fail; }
%typemap(check) const int64_t *s2pp { if (lkpy_length(&view$argnum, &lkpy_integer64, arg4, LK_E_SHAPE, "s2pp", "[n_super]") != 0) SWIG_fail; }
%typemap(check) const int64_t *rows { if (lkpy_length(&view$argnum, &lkpy_integer64, arg3, LK_E_SHAPE, "rows", "[n_atoms]") != 0) SWIG_fail; }
%typemap(check) double *force_constants { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(lkpy_multiply(arg5, arg4), 3), 3), LK_E_SHAPE, "force_constants", "[n_rows][n_super][3][3]") != 0) SWIG_fail; }
lk_status lk_phonon_inverse_fourier_compute(lk_context *ctx, int64_t n_q, int64_t n_atoms, int64_t n_super, int64_t n_rows, int64_t n_vectors, const lk_complex *matrices, const double *qpoints, const double *shortest_vectors, const int64_t *multiplicity, const double *masses, const int64_t *s2pp, const int64_t *rows, double *force_constants, const lk_options *options);

%typemap(check) const double *frequencies { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg2, arg3), LK_E_SHAPE, "frequencies", "[n_q][n_bands]") != 0) SWIG_fail; }
%typemap(check) const lk_complex *eigenvectors { if (lkpy_length(&view$argnum, &lkpy_complex128, lkpy_multiply(lkpy_multiply(arg2, arg3), arg3), LK_E_SHAPE, "eigenvectors", "[n_q][n_bands][n_bands]") != 0) SWIG_fail; }
%typemap(check) const lk_complex *derivatives { if (lkpy_length(&view$argnum, &lkpy_complex128, lkpy_multiply(lkpy_multiply(lkpy_multiply(arg2, 3), arg3), arg3), LK_E_SHAPE, "derivatives", "[n_q][3][n_bands][n_bands]") != 0) SWIG_fail; }
%typemap(check) double *velocities { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(arg2, arg3), 3), LK_E_SHAPE, "velocities", "[n_q][n_bands][3]") != 0) SWIG_fail; }
lk_status lk_phonon_group_velocities_compute(lk_context *ctx, int64_t n_q, int64_t n_bands, const double *frequencies, const lk_complex *eigenvectors, const lk_complex *derivatives, double *velocities, const lk_options *options);

%typemap(check) const double *frequencies { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "frequencies", "[n_modes]") != 0) SWIG_fail; }
%typemap(check) const double *temperatures { if (lkpy_length(&view$argnum, &lkpy_float64, arg3, LK_E_SHAPE, "temperatures", "[n_temperatures]") != 0) SWIG_fail; }
%typemap(check) double *heat_capacities { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg3, arg2), LK_E_SHAPE, "heat_capacities", "[n_temperatures][n_modes]") != 0) SWIG_fail; }
lk_status lk_phonon_heat_capacities_compute(lk_context *ctx, int64_t n_modes, int64_t n_temperatures, const double *frequencies, const double *temperatures, double *heat_capacities, const lk_options *options);

%typemap(check) const double *frequencies { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "frequencies", "[n_modes]") != 0) SWIG_fail; }
%typemap(check) const double *temperatures { if (lkpy_length(&view$argnum, &lkpy_float64, arg3, LK_E_SHAPE, "temperatures", "[n_temperatures]") != 0) SWIG_fail; }
%typemap(check) double *free_energies { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg3, arg2), LK_E_SHAPE, "free_energies", "[n_temperatures][n_modes]") != 0) SWIG_fail; }
%typemap(check) double *entropies { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg3, arg2), LK_E_SHAPE, "entropies", "[n_temperatures][n_modes]") != 0) SWIG_fail; }
lk_status lk_phonon_free_energies_compute(lk_context *ctx, int64_t n_modes, int64_t n_temperatures, const double *frequencies, const double *temperatures, double *free_energies, double *entropies, const lk_options *options);

%typemap(check) const int64_t *d_diag { if (lkpy_length(&view$argnum, &lkpy_integer64, 3, LK_E_SHAPE, "d_diag", "[3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *rotations { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(lkpy_multiply(arg4, 3), 3), LK_E_SHAPE, "rotations", "[n_rotations][3][3]") != 0) SWIG_fail; }
%typemap(check) int64_t *map_triplets { if (lkpy_length(&view$argnum, &lkpy_integer64, arg8, LK_E_SHAPE, "map_triplets", "[n_grid]") != 0) SWIG_fail; }
%typemap(check) int64_t *map_q { if (lkpy_length(&view$argnum, &lkpy_integer64, arg8, LK_E_SHAPE, "map_q", "[n_grid]") != 0) SWIG_fail; }
%apply int64_t *LKPY_OUT { int64_t *n_ir };
lk_status lk_phonon3_ir_triplets_compute(lk_context *ctx, int64_t grid_point, const int64_t *d_diag, int64_t n_rotations, const int64_t *rotations, int32_t is_time_reversal, int32_t swappable, int64_t n_grid, int64_t *map_triplets, int64_t *map_q, int64_t *n_ir, const lk_options *options);
%clear int64_t *n_ir;

%typemap(check) const int64_t *bz_grid_addresses { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(arg3, 3), LK_E_SHAPE, "bz_grid_addresses", "[n_bz][3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *bz_map { if (lkpy_length(&view$argnum, &lkpy_integer64, arg5, LK_E_SHAPE, "bz_map", "[n_bz_map]") != 0) SWIG_fail; }
%typemap(check) const int64_t *map_triplets { if (lkpy_length(&view$argnum, &lkpy_integer64, arg7, LK_E_SHAPE, "map_triplets", "[n_grid]") != 0) SWIG_fail; }
%typemap(check) const int64_t *d_diag { if (lkpy_length(&view$argnum, &lkpy_integer64, 3, LK_E_SHAPE, "d_diag", "[3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *q_reduced { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(3, 3), LK_E_SHAPE, "q_reduced", "[3][3]") != 0) SWIG_fail; }
%typemap(check) const double *reciprocal_lattice { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(3, 3), LK_E_SHAPE, "reciprocal_lattice", "[3][3]") != 0) SWIG_fail; }
%typemap(check) int64_t *triplets { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(arg13, 3), LK_E_SHAPE, "triplets", "[n_triplets][3]") != 0) SWIG_fail; }
lk_status lk_phonon3_bz_triplets_compute(lk_context *ctx, int64_t grid_point, int64_t n_bz, const int64_t *bz_grid_addresses, int64_t n_bz_map, const int64_t *bz_map, int64_t n_grid, const int64_t *map_triplets, const int64_t *d_diag, const int64_t *q_reduced, const double *reciprocal_lattice, int64_t bz_grid_type, int64_t n_triplets, int64_t *triplets, const lk_options *options);

%typemap(check) const double *frequency_points { if (lkpy_length(&view$argnum, &lkpy_float64, arg3, LK_E_SHAPE, "frequency_points", "[n_points]") != 0) SWIG_fail; }
%typemap(check) const int64_t *relative_grid_address { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(lkpy_multiply(arg5, 4), 3), LK_E_SHAPE, "relative_grid_address", "[n_tetrahedra][4][3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *d_diag { if (lkpy_length(&view$argnum, &lkpy_integer64, 3, LK_E_SHAPE, "d_diag", "[3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *triplets { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(arg8, 3), LK_E_SHAPE, "triplets", "[n_triplets][3]") != 0) SWIG_fail; }
%typemap(check) const double *frequencies1 { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg14, arg10), LK_E_SHAPE, "frequencies1", "[n_bz][n_bands1]") != 0) SWIG_fail; }
%typemap(check) const double *frequencies2 { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg14, arg12), LK_E_SHAPE, "frequencies2", "[n_bz][n_bands2]") != 0) SWIG_fail; }
%typemap(check) const int64_t *bz_grid_addresses { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(arg14, 3), LK_E_SHAPE, "bz_grid_addresses", "[n_bz][3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *bz_map { if (lkpy_length(&view$argnum, &lkpy_integer64, arg16, LK_E_SHAPE, "bz_map", "[n_bz_map]") != 0) SWIG_fail; }
%typemap(check) double *weights { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(lkpy_multiply(lkpy_multiply(arg2, arg8), arg3), arg10), arg12), LK_E_SHAPE, "weights", "[n_weights][n_triplets][n_points][n_bands1][n_bands2]") != 0) SWIG_fail; }
%typemap(check) int8_t *zero { if (lkpy_length(&view$argnum, &lkpy_integer8, lkpy_multiply(lkpy_multiply(lkpy_multiply(arg8, arg3), arg10), arg12), LK_E_SHAPE, "zero", "[n_triplets][n_points][n_bands1][n_bands2]") != 0) SWIG_fail; }
lk_status lk_phonon3_tetrahedron_weights_compute(lk_context *ctx, int64_t n_weights, int64_t n_points, const double *frequency_points, int64_t n_tetrahedra, const int64_t *relative_grid_address, const int64_t *d_diag, int64_t n_triplets, const int64_t *triplets, int64_t n_bands1, const double *frequencies1, int64_t n_bands2, const double *frequencies2, int64_t n_bz, const int64_t *bz_grid_addresses, int64_t n_bz_map, const int64_t *bz_map, int64_t bz_grid_type, double *weights, int8_t *zero, const lk_options *options);

%typemap(check) const double *frequency_points { if (lkpy_length(&view$argnum, &lkpy_float64, arg3, LK_E_SHAPE, "frequency_points", "[n_points]") != 0) SWIG_fail; }
%typemap(check) const int64_t *triplets { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(arg5, 3), LK_E_SHAPE, "triplets", "[n_triplets][3]") != 0) SWIG_fail; }
%typemap(check) const double *frequencies { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg7, arg8), LK_E_SHAPE, "frequencies", "[n_bz][n_band]") != 0) SWIG_fail; }
%typemap(check) double *weights { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(lkpy_multiply(lkpy_multiply(arg2, arg5), arg3), arg8), arg8), LK_E_SHAPE, "weights", "[n_weights][n_triplets][n_points][n_band][n_band]") != 0) SWIG_fail; }
%typemap(check) int8_t *zero { if (lkpy_length(&view$argnum, &lkpy_integer8, lkpy_multiply(lkpy_multiply(lkpy_multiply(arg5, arg3), arg8), arg8), LK_E_SHAPE, "zero", "[n_triplets][n_points][n_band][n_band]") != 0) SWIG_fail; }
lk_status lk_phonon3_gaussian_weights_compute(lk_context *ctx, int64_t n_weights, int64_t n_points, const double *frequency_points, int64_t n_triplets, const int64_t *triplets, int64_t n_bz, int64_t n_band, const double *frequencies, double sigma, double sigma_cutoff, double *weights, int8_t *zero, const lk_options *options);

%typemap(check) const int64_t *triplets { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(arg3, 3), LK_E_SHAPE, "triplets", "[n_triplets][3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *degenerate_ids { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(arg6, arg7), LK_E_SHAPE, "degenerate_ids", "[n_bz][n_band]") != 0) SWIG_fail; }
%typemap(check) double *weights { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(lkpy_multiply(lkpy_multiply(arg2, arg3), arg5), arg7), arg7), LK_E_SHAPE, "weights", "[n_weights][n_triplets][n_points][n_band][n_band]") != 0) SWIG_fail; }
%typemap(check) int8_t *zero { if (lkpy_length(&view$argnum, &lkpy_integer8, lkpy_multiply(lkpy_multiply(lkpy_multiply(arg3, arg5), arg7), arg7), LK_E_SHAPE, "zero", "[n_triplets][n_points][n_band][n_band]") != 0) SWIG_fail; }
lk_status lk_phonon3_degenerate_weights_compute(lk_context *ctx, int64_t n_weights, int64_t n_triplets, const int64_t *triplets, int64_t n_points, int64_t n_bz, int64_t n_band, const int64_t *degenerate_ids, double *weights, int8_t *zero, const lk_options *options);

%typemap(check) const double *q_points { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(3, 3), LK_E_SHAPE, "q_points", "[3][3]") != 0) SWIG_fail; }
%typemap(check) const double *fc3 { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(lkpy_multiply(lkpy_multiply(lkpy_multiply(arg5, arg4), arg4), 3), 3), 3), LK_E_SHAPE, "fc3", "[n_rows][n_super][n_super][3][3][3]") != 0) SWIG_fail; }
%typemap(check) const int8_t *nonzero { if (lkpy_length(&view$argnum, &lkpy_integer8, lkpy_multiply(lkpy_multiply(arg5, arg4), arg4), LK_E_SHAPE, "nonzero", "[n_rows][n_super][n_super]") != 0) SWIG_fail; }
%typemap(check) const double *vectors { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg8, 3), LK_E_SHAPE, "vectors", "[n_vectors][3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *multiplicity { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(lkpy_multiply(arg4, arg3), 2), LK_E_SHAPE, "multiplicity", "[n_super][n_atoms][2]") != 0) SWIG_fail; }
%typemap(check) const int64_t *p2s_map { if (lkpy_length(&view$argnum, &lkpy_integer64, arg3, LK_E_SHAPE, "p2s_map", "[n_atoms]") != 0) SWIG_fail; }
%typemap(check) const int64_t *s2p_map { if (lkpy_length(&view$argnum, &lkpy_integer64, arg4, LK_E_SHAPE, "s2p_map", "[n_super]") != 0) SWIG_fail; }
%typemap(check) const int8_t *all_shortest { if (lkpy_length(&view$argnum, &lkpy_integer8, lkpy_multiply(lkpy_multiply(arg3, arg4), arg4), LK_E_SHAPE, "all_shortest", "[n_atoms][n_super][n_super]") != 0) SWIG_fail; }
%typemap(check) lk_complex *reciprocal { if (lkpy_length(&view$argnum, &lkpy_complex128, lkpy_multiply(lkpy_multiply(lkpy_multiply(lkpy_multiply(lkpy_multiply(arg3, arg3), arg3), 3), 3), 3), LK_E_SHAPE, "reciprocal", "[n_atoms][n_atoms][n_atoms][3][3][3]") != 0) SWIG_fail; }
lk_status lk_phonon3_real_to_reciprocal_compute(lk_context *ctx, const double *q_points, int64_t n_atoms, int64_t n_super, int64_t n_rows, const double *fc3, const int8_t *nonzero, int64_t n_vectors, const double *vectors, const int64_t *multiplicity, const int64_t *p2s_map, const int64_t *s2p_map, const int8_t *all_shortest, int32_t make_r0_average, lk_complex *reciprocal, const lk_options *options);

%typemap(check) const int64_t *positions { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(arg2, 4), LK_E_SHAPE, "positions", "[n_positions][4]") != 0) SWIG_fail; }
%typemap(check) const lk_complex *reciprocal { if (lkpy_length(&view$argnum, &lkpy_complex128, lkpy_multiply(lkpy_multiply(lkpy_multiply(lkpy_multiply(lkpy_multiply(arg4, arg4), arg4), 3), 3), 3), LK_E_SHAPE, "reciprocal", "[n_atoms][n_atoms][n_atoms][3][3][3]") != 0) SWIG_fail; }
%typemap(check) const double *frequencies0 { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(3, arg4), LK_E_SHAPE, "frequencies0", "[3*n_atoms]") != 0) SWIG_fail; }
%typemap(check) const double *frequencies1 { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(3, arg4), LK_E_SHAPE, "frequencies1", "[3*n_atoms]") != 0) SWIG_fail; }
%typemap(check) const double *frequencies2 { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(3, arg4), LK_E_SHAPE, "frequencies2", "[3*n_atoms]") != 0) SWIG_fail; }
%typemap(check) const lk_complex *eigenvectors0 { if (lkpy_length(&view$argnum, &lkpy_complex128, lkpy_multiply(lkpy_multiply(3, arg4), lkpy_multiply(3, arg4)), LK_E_SHAPE, "eigenvectors0", "[3*n_atoms][3*n_atoms]") != 0) SWIG_fail; }
%typemap(check) const lk_complex *eigenvectors1 { if (lkpy_length(&view$argnum, &lkpy_complex128, lkpy_multiply(lkpy_multiply(3, arg4), lkpy_multiply(3, arg4)), LK_E_SHAPE, "eigenvectors1", "[3*n_atoms][3*n_atoms]") != 0) SWIG_fail; }
%typemap(check) const lk_complex *eigenvectors2 { if (lkpy_length(&view$argnum, &lkpy_complex128, lkpy_multiply(lkpy_multiply(3, arg4), lkpy_multiply(3, arg4)), LK_E_SHAPE, "eigenvectors2", "[3*n_atoms][3*n_atoms]") != 0) SWIG_fail; }
%typemap(check) const double *masses { if (lkpy_length(&view$argnum, &lkpy_float64, arg4, LK_E_SHAPE, "masses", "[n_atoms]") != 0) SWIG_fail; }
%typemap(check) const int64_t *band_indices { if (lkpy_length(&view$argnum, &lkpy_integer64, arg13, LK_E_SHAPE, "band_indices", "[n_bands0]") != 0) SWIG_fail; }
%typemap(check) double *squared { if (lkpy_length(&view$argnum, &lkpy_float64, arg16, LK_E_SHAPE, "squared", "[n_squared]") != 0) SWIG_fail; }
lk_status lk_phonon3_reciprocal_to_normal_compute(lk_context *ctx, int64_t n_positions, const int64_t *positions, int64_t n_atoms, const lk_complex *reciprocal, const double *frequencies0, const double *frequencies1, const double *frequencies2, const lk_complex *eigenvectors0, const lk_complex *eigenvectors1, const lk_complex *eigenvectors2, const double *masses, int64_t n_bands0, const int64_t *band_indices, double cutoff_frequency, int64_t n_squared, double *squared, const lk_options *options);

%typemap(check) const int64_t *triplets { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(arg2, 3), LK_E_SHAPE, "triplets", "[n_triplets][3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *band_indices { if (lkpy_length(&view$argnum, &lkpy_integer64, arg4, LK_E_SHAPE, "band_indices", "[n_bands0]") != 0) SWIG_fail; }
%typemap(check) const int64_t *d_diag { if (lkpy_length(&view$argnum, &lkpy_integer64, 3, LK_E_SHAPE, "d_diag", "[3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *q_mat { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(3, 3), LK_E_SHAPE, "q_mat", "[3][3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *bz_grid_addresses { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(arg8, 3), LK_E_SHAPE, "bz_grid_addresses", "[n_bz][3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *bz_map { if (lkpy_length(&view$argnum, &lkpy_integer64, arg10, LK_E_SHAPE, "bz_map", "[n_bz_map]") != 0) SWIG_fail; }
%typemap(check) const double *fc3 { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(lkpy_multiply(lkpy_multiply(lkpy_multiply(arg15, arg14), arg14), 3), 3), 3), LK_E_SHAPE, "fc3", "[n_rows][n_super][n_super][3][3][3]") != 0) SWIG_fail; }
%typemap(check) const int8_t *nonzero { if (lkpy_length(&view$argnum, &lkpy_integer8, lkpy_multiply(lkpy_multiply(arg15, arg14), arg14), LK_E_SHAPE, "nonzero", "[n_rows][n_super][n_super]") != 0) SWIG_fail; }
%typemap(check) const double *vectors { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg18, 3), LK_E_SHAPE, "vectors", "[n_vectors][3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *multiplicity { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(lkpy_multiply(arg14, arg13), 2), LK_E_SHAPE, "multiplicity", "[n_super][n_atoms][2]") != 0) SWIG_fail; }
%typemap(check) const double *masses { if (lkpy_length(&view$argnum, &lkpy_float64, arg13, LK_E_SHAPE, "masses", "[n_atoms]") != 0) SWIG_fail; }
%typemap(check) const int64_t *p2s_map { if (lkpy_length(&view$argnum, &lkpy_integer64, arg13, LK_E_SHAPE, "p2s_map", "[n_atoms]") != 0) SWIG_fail; }
%typemap(check) const int64_t *s2p_map { if (lkpy_length(&view$argnum, &lkpy_integer64, arg14, LK_E_SHAPE, "s2p_map", "[n_super]") != 0) SWIG_fail; }
%typemap(check) const int8_t *all_shortest { if (lkpy_length(&view$argnum, &lkpy_integer8, lkpy_multiply(lkpy_multiply(arg13, arg14), arg14), LK_E_SHAPE, "all_shortest", "[n_atoms][n_super][n_super]") != 0) SWIG_fail; }
%typemap(check) const double *frequencies { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg8, lkpy_multiply(3, arg13)), LK_E_SHAPE, "frequencies", "[n_bz][3*n_atoms]") != 0) SWIG_fail; }
%typemap(check) const lk_complex *eigenvectors { if (lkpy_length(&view$argnum, &lkpy_complex128, lkpy_multiply(lkpy_multiply(arg8, lkpy_multiply(3, arg13)), lkpy_multiply(3, arg13)), LK_E_SHAPE, "eigenvectors", "[n_bz][3*n_atoms][3*n_atoms]") != 0) SWIG_fail; }
%typemap(check) const int8_t *zero { if (lkpy_length(&view$argnum, &lkpy_integer8, lkpy_multiply(lkpy_multiply(lkpy_multiply(arg2, arg4), lkpy_multiply(3, arg13)), lkpy_multiply(3, arg13)), LK_E_SHAPE, "zero", "[n_triplets][n_bands0][3*n_atoms][3*n_atoms]") != 0) SWIG_fail; }
%typemap(check) double *squared { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(lkpy_multiply(arg2, arg4), lkpy_multiply(3, arg13)), lkpy_multiply(3, arg13)), LK_E_SHAPE, "squared", "[n_triplets][n_bands0][3*n_atoms][3*n_atoms]") != 0) SWIG_fail; }
lk_status lk_phonon3_interaction_compute(lk_context *ctx, int64_t n_triplets, const int64_t *triplets, int64_t n_bands0, const int64_t *band_indices, const int64_t *d_diag, const int64_t *q_mat, int64_t n_bz, const int64_t *bz_grid_addresses, int64_t n_bz_map, const int64_t *bz_map, int64_t bz_grid_type, int64_t n_atoms, int64_t n_super, int64_t n_rows, const double *fc3, const int8_t *nonzero, int64_t n_vectors, const double *vectors, const int64_t *multiplicity, const double *masses, const int64_t *p2s_map, const int64_t *s2p_map, const int8_t *all_shortest, const double *frequencies, const lk_complex *eigenvectors, int32_t make_r0_average, int32_t symmetrize_fc3_q, double cutoff_frequency, const int8_t *zero, double *squared, const lk_options *options);

%typemap(check) const int64_t *triplets { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(arg2, 3), LK_E_SHAPE, "triplets", "[n_triplets][3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *triplet_weights { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "triplet_weights", "[n_triplets]") != 0) SWIG_fail; }
%typemap(check) const double *squared { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(lkpy_multiply(arg2, arg5), arg6), arg6), LK_E_SHAPE, "squared", "[n_triplets][n_bands0][n_band][n_band]") != 0) SWIG_fail; }
%typemap(check) const double *frequencies { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg8, arg6), LK_E_SHAPE, "frequencies", "[n_bz][n_band]") != 0) SWIG_fail; }
%typemap(check) const double *weights { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(lkpy_multiply(lkpy_multiply(arg11, arg2), arg12), arg6), arg6), LK_E_SHAPE, "weights", "[n_weights][n_triplets][n_points][n_band][n_band]") != 0) SWIG_fail; }
%typemap(check) const int8_t *zero { if (lkpy_length(&view$argnum, &lkpy_integer8, lkpy_multiply(lkpy_multiply(lkpy_multiply(arg2, arg12), arg6), arg6), LK_E_SHAPE, "zero", "[n_triplets][n_points][n_band][n_band]") != 0) SWIG_fail; }
%typemap(check) double *gamma { if (lkpy_length(&view$argnum, &lkpy_float64, arg5, LK_E_SHAPE, "gamma", "[n_bands0]") != 0) SWIG_fail; }
lk_status lk_phonon3_imag_self_energy_compute(lk_context *ctx, int64_t n_triplets, const int64_t *triplets, const int64_t *triplet_weights, int64_t n_bands0, int64_t n_band, const double *squared, int64_t n_bz, const double *frequencies, double temperature, int64_t n_weights, int64_t n_points, const double *weights, const int8_t *zero, double cutoff_frequency, int64_t frequency_point, double *gamma, const lk_options *options);

%typemap(check) const int64_t *triplets { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(arg2, 3), LK_E_SHAPE, "triplets", "[n_triplets][3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *triplet_weights { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "triplet_weights", "[n_triplets]") != 0) SWIG_fail; }
%typemap(check) const double *squared { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(lkpy_multiply(arg2, arg5), arg6), arg6), LK_E_SHAPE, "squared", "[n_triplets][n_bands0][n_band][n_band]") != 0) SWIG_fail; }
%typemap(check) const double *frequencies { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg8, arg6), LK_E_SHAPE, "frequencies", "[n_bz][n_band]") != 0) SWIG_fail; }
%typemap(check) const double *weights { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(lkpy_multiply(lkpy_multiply(arg11, arg2), arg12), arg6), arg6), LK_E_SHAPE, "weights", "[n_weights][n_triplets][n_points][n_band][n_band]") != 0) SWIG_fail; }
%typemap(check) const int8_t *zero { if (lkpy_length(&view$argnum, &lkpy_integer8, lkpy_multiply(lkpy_multiply(lkpy_multiply(arg2, arg12), arg6), arg6), LK_E_SHAPE, "zero", "[n_triplets][n_points][n_band][n_band]") != 0) SWIG_fail; }
%typemap(check) const int64_t *bz_grid_addresses { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(arg8, 3), LK_E_SHAPE, "bz_grid_addresses", "[n_bz][3]") != 0) SWIG_fail; }
%typemap(check) double *detail { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(lkpy_multiply(arg2, arg5), arg6), arg6), LK_E_SHAPE, "detail", "[n_triplets][n_bands0][n_band][n_band]") != 0) SWIG_fail; }
%typemap(check) double *gamma_normal { if (lkpy_length(&view$argnum, &lkpy_float64, arg5, LK_E_SHAPE, "gamma_normal", "[n_bands0]") != 0) SWIG_fail; }
%typemap(check) double *gamma_umklapp { if (lkpy_length(&view$argnum, &lkpy_float64, arg5, LK_E_SHAPE, "gamma_umklapp", "[n_bands0]") != 0) SWIG_fail; }
lk_status lk_phonon3_detailed_imag_self_energy_compute(lk_context *ctx, int64_t n_triplets, const int64_t *triplets, const int64_t *triplet_weights, int64_t n_bands0, int64_t n_band, const double *squared, int64_t n_bz, const double *frequencies, double temperature, int64_t n_weights, int64_t n_points, const double *weights, const int8_t *zero, double cutoff_frequency, const int64_t *bz_grid_addresses, double *detail, double *gamma_normal, double *gamma_umklapp, const lk_options *options);

%typemap(check) const int64_t *first_triplet { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_add(arg2, 1), LK_E_SHAPE, "first_triplet", "[n_q0+1]") != 0) SWIG_fail; }
%typemap(check) const int64_t *triplets { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(arg4, 3), LK_E_SHAPE, "triplets", "[n_triplets][3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *triplet_weights { if (lkpy_length(&view$argnum, &lkpy_integer64, arg4, LK_E_SHAPE, "triplet_weights", "[n_triplets]") != 0) SWIG_fail; }
%typemap(check) const double *sigmas { if (lkpy_length(&view$argnum, &lkpy_float64, arg7, LK_E_SHAPE, "sigmas", "[n_sigmas]") != 0) SWIG_fail; }
%typemap(check) const double *sigma_cutoffs { if (lkpy_length(&view$argnum, &lkpy_float64, arg7, LK_E_SHAPE, "sigma_cutoffs", "[n_sigmas]") != 0) SWIG_fail; }
%typemap(check) const double *temperatures { if (lkpy_length(&view$argnum, &lkpy_float64, arg10, LK_E_SHAPE, "temperatures", "[n_temperatures]") != 0) SWIG_fail; }
%typemap(check) const int64_t *relative_grid_address { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(lkpy_multiply(arg12, 4), 3), LK_E_SHAPE, "relative_grid_address", "[n_tetrahedra][4][3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *band_indices { if (lkpy_length(&view$argnum, &lkpy_integer64, arg14, LK_E_SHAPE, "band_indices", "[n_bands0]") != 0) SWIG_fail; }
%typemap(check) const int64_t *d_diag { if (lkpy_length(&view$argnum, &lkpy_integer64, 3, LK_E_SHAPE, "d_diag", "[3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *q_mat { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(3, 3), LK_E_SHAPE, "q_mat", "[3][3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *bz_grid_addresses { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(arg18, 3), LK_E_SHAPE, "bz_grid_addresses", "[n_bz][3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *bz_map { if (lkpy_length(&view$argnum, &lkpy_integer64, arg20, LK_E_SHAPE, "bz_map", "[n_bz_map]") != 0) SWIG_fail; }
%typemap(check) const double *fc3 { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(lkpy_multiply(lkpy_multiply(lkpy_multiply(arg25, arg24), arg24), 3), 3), 3), LK_E_SHAPE, "fc3", "[n_rows][n_super][n_super][3][3][3]") != 0) SWIG_fail; }
%typemap(check) const int8_t *nonzero { if (lkpy_length(&view$argnum, &lkpy_integer8, lkpy_multiply(lkpy_multiply(arg25, arg24), arg24), LK_E_SHAPE, "nonzero", "[n_rows][n_super][n_super]") != 0) SWIG_fail; }
%typemap(check) const double *vectors { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg28, 3), LK_E_SHAPE, "vectors", "[n_vectors][3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *multiplicity { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(lkpy_multiply(arg24, arg23), 2), LK_E_SHAPE, "multiplicity", "[n_super][n_atoms][2]") != 0) SWIG_fail; }
%typemap(check) const double *masses { if (lkpy_length(&view$argnum, &lkpy_float64, arg23, LK_E_SHAPE, "masses", "[n_atoms]") != 0) SWIG_fail; }
%typemap(check) const int64_t *p2s_map { if (lkpy_length(&view$argnum, &lkpy_integer64, arg23, LK_E_SHAPE, "p2s_map", "[n_atoms]") != 0) SWIG_fail; }
%typemap(check) const int64_t *s2p_map { if (lkpy_length(&view$argnum, &lkpy_integer64, arg24, LK_E_SHAPE, "s2p_map", "[n_super]") != 0) SWIG_fail; }
%typemap(check) const int8_t *all_shortest { if (lkpy_length(&view$argnum, &lkpy_integer8, lkpy_multiply(lkpy_multiply(arg23, arg24), arg24), LK_E_SHAPE, "all_shortest", "[n_atoms][n_super][n_super]") != 0) SWIG_fail; }
%typemap(check) const double *frequencies { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg18, lkpy_multiply(3, arg23)), LK_E_SHAPE, "frequencies", "[n_bz][3*n_atoms]") != 0) SWIG_fail; }
%typemap(check) const lk_complex *eigenvectors { if (lkpy_length(&view$argnum, &lkpy_complex128, lkpy_multiply(lkpy_multiply(arg18, lkpy_multiply(3, arg23)), lkpy_multiply(3, arg23)), LK_E_SHAPE, "eigenvectors", "[n_bz][3*n_atoms][3*n_atoms]") != 0) SWIG_fail; }
%typemap(check) const int64_t *degenerate_ids { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(arg18, lkpy_multiply(3, arg23)), LK_E_SHAPE, "degenerate_ids", "[n_bz][3*n_atoms]") != 0) SWIG_fail; }
%typemap(check) double *gamma { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(lkpy_multiply(lkpy_multiply(arg2, arg7), arg41), arg10), arg14), LK_E_SHAPE, "gamma", "[n_q0][n_sigmas][n_parts][n_temperatures][n_bands0]") != 0) SWIG_fail; }
lk_status lk_phonon3_collision_compute(lk_context *ctx, int64_t n_q0, const int64_t *first_triplet, int64_t n_triplets, const int64_t *triplets, const int64_t *triplet_weights, int64_t n_sigmas, const double *sigmas, const double *sigma_cutoffs, int64_t n_temperatures, const double *temperatures, int64_t n_tetrahedra, const int64_t *relative_grid_address, int64_t n_bands0, const int64_t *band_indices, const int64_t *d_diag, const int64_t *q_mat, int64_t n_bz, const int64_t *bz_grid_addresses, int64_t n_bz_map, const int64_t *bz_map, int64_t bz_grid_type, int64_t n_atoms, int64_t n_super, int64_t n_rows, const double *fc3, const int8_t *nonzero, int64_t n_vectors, const double *vectors, const int64_t *multiplicity, const double *masses, const int64_t *p2s_map, const int64_t *s2p_map, const int8_t *all_shortest, const double *frequencies, const lk_complex *eigenvectors, const int64_t *degenerate_ids, int32_t make_r0_average, int32_t symmetrize_fc3_q, double cutoff_frequency, int64_t n_parts, double *gamma, const lk_options *options);

%typemap(check) const int64_t *grid_points { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "grid_points", "[n_grid_points]") != 0) SWIG_fail; }
%typemap(check) const double *sigmas { if (lkpy_length(&view$argnum, &lkpy_float64, arg4, LK_E_SHAPE, "sigmas", "[n_sigmas]") != 0) SWIG_fail; }
%typemap(check) const double *sigma_cutoffs { if (lkpy_length(&view$argnum, &lkpy_float64, arg4, LK_E_SHAPE, "sigma_cutoffs", "[n_sigmas]") != 0) SWIG_fail; }
%typemap(check) const double *temperatures { if (lkpy_length(&view$argnum, &lkpy_float64, arg7, LK_E_SHAPE, "temperatures", "[n_temperatures]") != 0) SWIG_fail; }
%typemap(check) const int64_t *relative_grid_address { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(lkpy_multiply(arg9, 4), 3), LK_E_SHAPE, "relative_grid_address", "[n_tetrahedra][4][3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *bz_to_grid { if (lkpy_length(&view$argnum, &lkpy_integer64, arg23, LK_E_SHAPE, "bz_to_grid", "[n_bz]") != 0) SWIG_fail; }
%typemap(check) const int64_t *rotations { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(lkpy_multiply(arg12, 3), 3), LK_E_SHAPE, "rotations", "[n_rotations][3][3]") != 0) SWIG_fail; }
%typemap(check) const double *reciprocal_lattice { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(3, 3), LK_E_SHAPE, "reciprocal_lattice", "[3][3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *q_reduced { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(3, 3), LK_E_SHAPE, "q_reduced", "[3][3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *band_indices { if (lkpy_length(&view$argnum, &lkpy_integer64, arg19, LK_E_SHAPE, "band_indices", "[n_bands0]") != 0) SWIG_fail; }
%typemap(check) const int64_t *d_diag { if (lkpy_length(&view$argnum, &lkpy_integer64, 3, LK_E_SHAPE, "d_diag", "[3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *q_mat { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(3, 3), LK_E_SHAPE, "q_mat", "[3][3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *bz_grid_addresses { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(arg23, 3), LK_E_SHAPE, "bz_grid_addresses", "[n_bz][3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *bz_map { if (lkpy_length(&view$argnum, &lkpy_integer64, arg25, LK_E_SHAPE, "bz_map", "[n_bz_map]") != 0) SWIG_fail; }
%typemap(check) const double *fc3 { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(lkpy_multiply(lkpy_multiply(lkpy_multiply(arg30, arg29), arg29), 3), 3), 3), LK_E_SHAPE, "fc3", "[n_rows][n_super][n_super][3][3][3]") != 0) SWIG_fail; }
%typemap(check) const int8_t *nonzero { if (lkpy_length(&view$argnum, &lkpy_integer8, lkpy_multiply(lkpy_multiply(arg30, arg29), arg29), LK_E_SHAPE, "nonzero", "[n_rows][n_super][n_super]") != 0) SWIG_fail; }
%typemap(check) const double *vectors { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg33, 3), LK_E_SHAPE, "vectors", "[n_vectors][3]") != 0) SWIG_fail; }
%typemap(check) const int64_t *multiplicity { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(lkpy_multiply(arg29, arg28), 2), LK_E_SHAPE, "multiplicity", "[n_super][n_atoms][2]") != 0) SWIG_fail; }
%typemap(check) const double *masses { if (lkpy_length(&view$argnum, &lkpy_float64, arg28, LK_E_SHAPE, "masses", "[n_atoms]") != 0) SWIG_fail; }
%typemap(check) const int64_t *p2s_map { if (lkpy_length(&view$argnum, &lkpy_integer64, arg28, LK_E_SHAPE, "p2s_map", "[n_atoms]") != 0) SWIG_fail; }
%typemap(check) const int64_t *s2p_map { if (lkpy_length(&view$argnum, &lkpy_integer64, arg29, LK_E_SHAPE, "s2p_map", "[n_super]") != 0) SWIG_fail; }
%typemap(check) const int8_t *all_shortest { if (lkpy_length(&view$argnum, &lkpy_integer8, lkpy_multiply(lkpy_multiply(arg28, arg29), arg29), LK_E_SHAPE, "all_shortest", "[n_atoms][n_super][n_super]") != 0) SWIG_fail; }
%typemap(check) const double *frequencies { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg23, lkpy_multiply(3, arg28)), LK_E_SHAPE, "frequencies", "[n_bz][3*n_atoms]") != 0) SWIG_fail; }
%typemap(check) const lk_complex *eigenvectors { if (lkpy_length(&view$argnum, &lkpy_complex128, lkpy_multiply(lkpy_multiply(arg23, lkpy_multiply(3, arg28)), lkpy_multiply(3, arg28)), LK_E_SHAPE, "eigenvectors", "[n_bz][3*n_atoms][3*n_atoms]") != 0) SWIG_fail; }
%typemap(check) const int64_t *degenerate_ids { if (lkpy_length(&view$argnum, &lkpy_integer64, lkpy_multiply(arg23, lkpy_multiply(3, arg28)), LK_E_SHAPE, "degenerate_ids", "[n_bz][3*n_atoms]") != 0) SWIG_fail; }
%typemap(check) double *gamma { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(lkpy_multiply(lkpy_multiply(arg2, arg4), arg46), arg7), arg19), LK_E_SHAPE, "gamma", "[n_grid_points][n_sigmas][n_parts][n_temperatures][n_bands0]") != 0) SWIG_fail; }
lk_status lk_phonon3_collision_at_grid_points_compute(lk_context *ctx, int64_t n_grid_points, const int64_t *grid_points, int64_t n_sigmas, const double *sigmas, const double *sigma_cutoffs, int64_t n_temperatures, const double *temperatures, int64_t n_tetrahedra, const int64_t *relative_grid_address, const int64_t *bz_to_grid, int64_t n_rotations, const int64_t *rotations, int32_t is_time_reversal, int32_t swappable, int32_t is_mesh_symmetry, const double *reciprocal_lattice, const int64_t *q_reduced, int64_t n_bands0, const int64_t *band_indices, const int64_t *d_diag, const int64_t *q_mat, int64_t n_bz, const int64_t *bz_grid_addresses, int64_t n_bz_map, const int64_t *bz_map, int64_t bz_grid_type, int64_t n_atoms, int64_t n_super, int64_t n_rows, const double *fc3, const int8_t *nonzero, int64_t n_vectors, const double *vectors, const int64_t *multiplicity, const double *masses, const int64_t *p2s_map, const int64_t *s2p_map, const int8_t *all_shortest, const double *frequencies, const lk_complex *eigenvectors, const int64_t *degenerate_ids, int32_t make_r0_average, int32_t symmetrize_fc3_q, double cutoff_frequency, int64_t n_parts, double *gamma, const lk_options *options);

%typemap(check) const int64_t *grid_points { if (lkpy_length(&view$argnum, &lkpy_integer64, arg3, LK_E_SHAPE, "grid_points", "[n_points]") != 0) SWIG_fail; }
%typemap(check) const double *point_weights { if (lkpy_length(&view$argnum, &lkpy_float64, arg5, LK_E_SHAPE, "point_weights", "[n_bz]") != 0) SWIG_fail; }
%typemap(check) const double *mass_variances { if (lkpy_length(&view$argnum, &lkpy_float64, arg7, LK_E_SHAPE, "mass_variances", "[n_atoms]") != 0) SWIG_fail; }
%typemap(check) const double *frequencies { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg5, lkpy_multiply(3, arg7)), LK_E_SHAPE, "frequencies", "[n_bz][3*n_atoms]") != 0) SWIG_fail; }
%typemap(check) const lk_complex *eigenvectors { if (lkpy_length(&view$argnum, &lkpy_complex128, lkpy_multiply(lkpy_multiply(arg5, lkpy_multiply(3, arg7)), lkpy_multiply(3, arg7)), LK_E_SHAPE, "eigenvectors", "[n_bz][3*n_atoms][3*n_atoms]") != 0) SWIG_fail; }
%typemap(check) const int64_t *band_indices { if (lkpy_length(&view$argnum, &lkpy_integer64, arg11, LK_E_SHAPE, "band_indices", "[n_bands0]") != 0) SWIG_fail; }
%typemap(check) double *gamma { if (lkpy_length(&view$argnum, &lkpy_float64, arg11, LK_E_SHAPE, "gamma", "[n_bands0]") != 0) SWIG_fail; }
lk_status lk_phonon3_isotope_strength_compute(lk_context *ctx, int64_t grid_point, int64_t n_points, const int64_t *grid_points, int64_t n_bz, const double *point_weights, int64_t n_atoms, const double *mass_variances, const double *frequencies, const lk_complex *eigenvectors, int64_t n_bands0, const int64_t *band_indices, double sigma, double cutoff_frequency, double *gamma, const lk_options *options);

%typemap(check) const int64_t *grid_points { if (lkpy_length(&view$argnum, &lkpy_integer64, arg3, LK_E_SHAPE, "grid_points", "[n_points]") != 0) SWIG_fail; }
%typemap(check) const double *point_weights { if (lkpy_length(&view$argnum, &lkpy_float64, arg5, LK_E_SHAPE, "point_weights", "[n_bz]") != 0) SWIG_fail; }
%typemap(check) const double *mass_variances { if (lkpy_length(&view$argnum, &lkpy_float64, arg7, LK_E_SHAPE, "mass_variances", "[n_atoms]") != 0) SWIG_fail; }
%typemap(check) const double *frequencies { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(arg5, lkpy_multiply(3, arg7)), LK_E_SHAPE, "frequencies", "[n_bz][3*n_atoms]") != 0) SWIG_fail; }
%typemap(check) const lk_complex *eigenvectors { if (lkpy_length(&view$argnum, &lkpy_complex128, lkpy_multiply(lkpy_multiply(arg5, lkpy_multiply(3, arg7)), lkpy_multiply(3, arg7)), LK_E_SHAPE, "eigenvectors", "[n_bz][3*n_atoms][3*n_atoms]") != 0) SWIG_fail; }
%typemap(check) const int64_t *band_indices { if (lkpy_length(&view$argnum, &lkpy_integer64, arg11, LK_E_SHAPE, "band_indices", "[n_bands0]") != 0) SWIG_fail; }
%typemap(check) const double *integration_weights { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(arg5, arg11), lkpy_multiply(3, arg7)), LK_E_SHAPE, "integration_weights", "[n_bz][n_bands0][3*n_atoms]") != 0) SWIG_fail; }
%typemap(check) double *gamma { if (lkpy_length(&view$argnum, &lkpy_float64, arg11, LK_E_SHAPE, "gamma", "[n_bands0]") != 0) SWIG_fail; }
lk_status lk_phonon3_tetrahedron_isotope_strength_compute(lk_context *ctx, int64_t grid_point, int64_t n_points, const int64_t *grid_points, int64_t n_bz, const double *point_weights, int64_t n_atoms, const double *mass_variances, const double *frequencies, const lk_complex *eigenvectors, int64_t n_bands0, const int64_t *band_indices, const double *integration_weights, double cutoff_frequency, double *gamma, const lk_options *options);

lk_status lk_conductivity_create(lk_context *ctx, const lk_supercell *supercell, const lk_grid *grid, const lk_fc2 *fc2, const lk_fc3 *fc3, const lk_nac *nac, const lk_options *options, lk_conductivity **out);

%apply lk_conductivity *LKPY_TAKE { lk_conductivity *conductivity };
void lk_conductivity_destroy(lk_conductivity *conductivity);
%clear lk_conductivity *conductivity;

%apply int64_t *LKPY_OUT { int64_t *bytes };
%apply int64_t *LKPY_OUT { int64_t *n_triplets };
lk_status lk_conductivity_estimate(const lk_conductivity *conductivity, int64_t *bytes, int64_t *n_triplets, const lk_options *options);
%clear int64_t *bytes;
%clear int64_t *n_triplets;

lk_status lk_conductivity_run(lk_conductivity *conductivity, const lk_options *options);

%typemap(check) const double *points { if (lkpy_length(&view$argnum, &lkpy_float64, arg3, LK_E_SHAPE, "points", "[n_points]") != 0) SWIG_fail; }
%typemap(check) double *cumulative { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(arg5, arg3), 6), LK_E_SHAPE, "cumulative", "[n_temperatures][n_points][6]") != 0) SWIG_fail; }
%typemap(check) double *density { if (lkpy_length(&view$argnum, &lkpy_float64, lkpy_multiply(lkpy_multiply(arg5, arg3), 6), LK_E_SHAPE, "density", "[n_temperatures][n_points][6]") != 0) SWIG_fail; }
lk_status lk_conductivity_compute_cumulative_kappa(const lk_conductivity *conductivity, int64_t sigma_index, int64_t n_points, const double *points, int64_t n_temperatures, double *cumulative, double *density, const lk_options *options);

%apply int64_t *LKPY_OUT { int64_t *rank };
%typemap(check) int64_t *shape { if (lkpy_length(&view$argnum, &lkpy_integer64, 8, LK_E_SHAPE, "shape", "[8]") != 0) SWIG_fail; }
lk_status lk_conductivity_get_shape(const lk_conductivity *conductivity, const char *name, int64_t *rank, int64_t *shape);
%clear int64_t *rank;

%apply int64_t *LKPY_OUT { int64_t *value };
lk_status lk_conductivity_get_n_temperatures(const lk_conductivity *conductivity, int64_t *value);
%clear int64_t *value;

%apply int64_t *LKPY_OUT { int64_t *value };
lk_status lk_conductivity_get_n_sigmas(const lk_conductivity *conductivity, int64_t *value);
%clear int64_t *value;

%apply int64_t *LKPY_OUT { int64_t *value };
lk_status lk_conductivity_get_n_qpoints(const lk_conductivity *conductivity, int64_t *value);
%clear int64_t *value;

%apply int64_t *LKPY_OUT { int64_t *value };
lk_status lk_conductivity_get_n_bands(const lk_conductivity *conductivity, int64_t *value);
%clear int64_t *value;

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_conductivity_get_temperatures(const lk_conductivity *conductivity, int64_t n, double *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_conductivity_get_sigmas(const lk_conductivity *conductivity, int64_t n, double *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_conductivity_get_qpoints(const lk_conductivity *conductivity, int64_t n, double *out);

%typemap(check) int64_t *out { if (lkpy_length(&view$argnum, &lkpy_integer64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_conductivity_get_weights(const lk_conductivity *conductivity, int64_t n, int64_t *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_conductivity_get_kappa(const lk_conductivity *conductivity, int64_t n, double *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_conductivity_get_mode_kappa(const lk_conductivity *conductivity, int64_t n, double *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_conductivity_get_frequencies(const lk_conductivity *conductivity, int64_t n, double *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_conductivity_get_group_velocities(const lk_conductivity *conductivity, int64_t n, double *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_conductivity_get_heat_capacities(const lk_conductivity *conductivity, int64_t n, double *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_conductivity_get_gamma(const lk_conductivity *conductivity, int64_t n, double *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_conductivity_get_gamma_normal(const lk_conductivity *conductivity, int64_t n, double *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_conductivity_get_gamma_umklapp(const lk_conductivity *conductivity, int64_t n, double *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_conductivity_get_gamma_isotope(const lk_conductivity *conductivity, int64_t n, double *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_conductivity_get_gamma_boundary(const lk_conductivity *conductivity, int64_t n, double *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_conductivity_get_lifetimes(const lk_conductivity *conductivity, int64_t n, double *out);

%typemap(check) double *out { if (lkpy_length(&view$argnum, &lkpy_float64, arg2, LK_E_SHAPE, "out", "[n]") != 0) SWIG_fail; }
lk_status lk_conductivity_get_mean_free_paths(const lk_conductivity *conductivity, int64_t n, double *out);
