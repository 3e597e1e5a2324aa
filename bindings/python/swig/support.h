/* SPDX-License-Identifier: BSD-3-Clause */
/* What the generated SWIG interface calls: buffers, handles, texts, results, errors, callbacks.
 * Plain C; knows no library by name. LKPY_ERRORS, the Python module that holds the exception
 * classes, is defined by the generated file.
 */
#ifndef LKPY_SUPPORT_H
#define LKPY_SUPPORT_H

#include <Python.h>
#include <stdint.h>
#include <string.h>

/* ---- errors ------------------------------------------------------------------------------- */

/* An exception that a callback left behind wins over the status that it caused. */
static void lkpy_raise(int32_t status, const char *text) {
  if (PyErr_Occurred()) return;
  PyObject *module = PyImport_ImportModule(LKPY_ERRORS);
  PyObject *error = module ? PyObject_CallMethod(module, "from_status", "is", (int)status, text) : NULL;
  if (error) PyErr_SetObject((PyObject *)Py_TYPE(error), error);
  Py_XDECREF(error);
  Py_XDECREF(module);
}

/* ---- results ------------------------------------------------------------------------------ */

/* Results gather in a tuple; lkpy_results() unpacks one and turns none into None. */
static PyObject *lkpy_append(PyObject *results, PyObject *item) {
  if (!results || !item) {
    Py_XDECREF(results);
    Py_XDECREF(item);
    return NULL;
  }
  const Py_ssize_t n = PyTuple_GET_SIZE(results);
  if (_PyTuple_Resize(&results, n + 1) != 0) {
    Py_DECREF(item);
    return NULL;
  }
  PyTuple_SET_ITEM(results, n, item);
  return results;
}

static PyObject *lkpy_results(PyObject *results) {
  if (!results || !PyTuple_CheckExact(results) || PyTuple_GET_SIZE(results) > 1) return results;
  PyObject *one = PyTuple_GET_SIZE(results) == 1 ? PyTuple_GET_ITEM(results, 0) : Py_None;
  Py_INCREF(one);
  Py_DECREF(results);
  return one;
}

static PyObject *lkpy_text(const char *text) {
  if (text) return PyUnicode_DecodeUTF8(text, (Py_ssize_t)strlen(text), "replace");
  Py_RETURN_NONE;
}

/* ---- values ------------------------------------------------------------------------------- */

static int lkpy_int64(PyObject *object, int64_t low, int64_t high, const char *name, int64_t *out) {
  PyObject *index = PyNumber_Index(object);
  if (!index) {
    PyErr_Format(PyExc_TypeError, "%s: need an integer, got %s", name, Py_TYPE(object)->tp_name);
    return -1;
  }
  const long long value = PyLong_AsLongLong(index);
  Py_DECREF(index);
  if ((value == -1 && PyErr_Occurred()) || value < low || value > high) {
    PyErr_Clear();
    PyErr_Format(PyExc_OverflowError, "%s: the integer is out of range", name);
    return -1;
  }
  *out = value;
  return 0;
}

static int lkpy_double(PyObject *object, const char *name, double *out) {
  *out = PyFloat_AsDouble(object);
  if (*out == -1.0 && PyErr_Occurred()) {
    PyErr_Format(PyExc_TypeError, "%s: need a number, got %s", name, Py_TYPE(object)->tp_name);
    return -1;
  }
  return 0;
}

static int lkpy_string(PyObject *object, const char *name, const char **out) {
  *out = NULL;
  if (object == Py_None) return 0;
  if (!PyUnicode_Check(object)) {
    PyErr_Format(PyExc_TypeError, "%s: need a str, got %s", name, Py_TYPE(object)->tp_name);
    return -1;
  }
  Py_ssize_t bytes = 0;
  *out = PyUnicode_AsUTF8AndSize(object, &bytes);
  if (*out && strlen(*out) != (size_t)bytes) {
    PyErr_Format(PyExc_ValueError, "%s: the text holds a NUL character", name);
    return -1;
  }
  return *out ? 0 : -1;
}

/* ---- extents: -1 stands for a negative extent, which the library itself refuses ------------ */

static int64_t lkpy_multiply(int64_t a, int64_t b) {
  int64_t product;
  if (a < 0 || b < 0) return -1;
  return __builtin_mul_overflow(a, b, &product) ? INT64_MAX : product;
}

static int64_t lkpy_add(int64_t a, int64_t b) {
  int64_t sum;
  if (a < 0 || b < 0) return -1;
  return __builtin_add_overflow(a, b, &sum) ? INT64_MAX : sum;
}

/* ---- arrays ------------------------------------------------------------------------------- */

typedef struct {
  Py_buffer buffer;
  int held;
} lkpy_view;

typedef struct {
  const char *formats; /* letters that are right, complex as "Z" */
  Py_ssize_t size;
  const char *name;
} lkpy_element;

static const lkpy_element lkpy_float64 = {"d", 8, "float64"};
static const lkpy_element lkpy_float32 = {"f", 4, "float32"};
static const lkpy_element lkpy_integer64 = {"lq", 8, "int64"};
static const lkpy_element lkpy_integer32 = {"il", 4, "int32"};
static const lkpy_element lkpy_unsigned32 = {"IL", 4, "uint32"};
static const lkpy_element lkpy_integer8 = {"b?", 1, "int8"};
static const lkpy_element lkpy_complex128 = {"Z", 16, "complex128"};

static int lkpy_has_element(const Py_buffer *buffer, const lkpy_element *element) {
  const char *format = buffer->format ? buffer->format : "B";
  if (*format == '@' || *format == '=' || *format == '<') ++format;
  if (*format == 'Z') {
    if (format[1] != 'd') return 0;
  } else if (format[0] == '\0' || format[1] != '\0') {
    return 0;
  }
  return buffer->itemsize == element->size && strchr(element->formats, *format) != NULL;
}

static void lkpy_release(lkpy_view *view) {
  if (view->held) PyBuffer_Release(&view->buffer);
  view->held = 0;
}

/* None gives NULL: the library knows which arrays are optional. */
static int lkpy_array(PyObject *object, lkpy_view *view, const lkpy_element *element, int writable,
                      const char *name) {
  view->held = 0;
  view->buffer.buf = NULL;
  if (object == Py_None) return 0;
  if (!PyObject_CheckBuffer(object)) {
    PyErr_Format(PyExc_TypeError, "%s: need an array of %s, got %s", name, element->name,
                 Py_TYPE(object)->tp_name);
    return -1;
  }
  if (PyObject_GetBuffer(object, &view->buffer, PyBUF_RECORDS_RO) != 0) {
    PyErr_Format(PyExc_ValueError, "%s: the array gives no access to its elements", name);
    return -1;
  }
  view->held = 1;
  if (!lkpy_has_element(&view->buffer, element)) {
    PyErr_Format(PyExc_TypeError, "%s: need an array of %s, got format '%s'", name, element->name,
                 view->buffer.format ? view->buffer.format : "B");
  } else if (!PyBuffer_IsContiguous(&view->buffer, 'C')) {
    PyErr_Format(PyExc_ValueError, "%s: the array is not C-contiguous", name);
  } else if (writable && view->buffer.readonly) {
    PyErr_Format(PyExc_ValueError, "%s: the array is read-only", name);
  } else {
    return 0;
  }
  lkpy_release(view);
  return -1;
}

static int lkpy_length(const lkpy_view *view, const lkpy_element *element, int64_t expected,
                       int32_t shape_status, const char *name, const char *shape) {
  if (!view->held || expected < 0) return 0;
  const int64_t length = view->buffer.len / element->size;
  if (length == expected) return 0;
  char text[256];
  PyOS_snprintf(text, sizeof text, "%s: need %lld elements, shape %s, got %lld", name,
                (long long)expected, shape, (long long)length);
  lkpy_raise(shape_status, text);
  return -1;
}

/* ---- lists of texts ----------------------------------------------------------------------- */

typedef struct {
  const char **items;
  PyObject *list;
} lkpy_texts;

static void lkpy_release_texts(lkpy_texts *texts) {
  PyMem_Free((void *)texts->items);
  Py_CLEAR(texts->list);
  texts->items = NULL;
}

static int lkpy_strings(PyObject *object, lkpy_texts *texts, const char *name) {
  texts->items = NULL;
  texts->list = NULL;
  if (object == Py_None) return 0;
  if (PyUnicode_Check(object) || !(texts->list = PySequence_List(object))) {
    PyErr_Format(PyExc_TypeError, "%s: need a list of str", name);
    return -1;
  }
  const Py_ssize_t n = PyList_GET_SIZE(texts->list);
  texts->items = (const char **)PyMem_Calloc((size_t)n + 1, sizeof *texts->items);
  if (!texts->items) {
    PyErr_NoMemory();
    lkpy_release_texts(texts);
    return -1;
  }
  for (Py_ssize_t i = 0; i < n; ++i) {
    if (lkpy_string(PyList_GET_ITEM(texts->list, i), name, &texts->items[i]) != 0) {
      lkpy_release_texts(texts);
      return -1;
    }
  }
  return 0;
}

static int lkpy_count_texts(const lkpy_texts *texts, int64_t expected, int32_t shape_status,
                            const char *name, const char *shape) {
  if (!texts->list || expected < 0 || PyList_GET_SIZE(texts->list) == expected) return 0;
  char text[256];
  PyOS_snprintf(text, sizeof text, "%s: need %lld texts, shape %s, got %lld", name,
                (long long)expected, shape, (long long)PyList_GET_SIZE(texts->list));
  lkpy_raise(shape_status, text);
  return -1;
}

/* ---- handles: capsules that own what they point to ---------------------------------------- */

static const char lkpy_destroyed[] = "destroyed";

static int lkpy_handle(PyObject *object, const char *type, const char *name, void **out) {
  *out = NULL;
  if (object == Py_None) return 0;
  if (PyCapsule_IsValid(object, type)) {
    *out = PyCapsule_GetPointer(object, type);
    return 0;
  }
  if (PyCapsule_IsValid(object, lkpy_destroyed)) {
    PyErr_Format(PyExc_ValueError, "%s: the handle was destroyed", name);
  } else {
    PyErr_Format(PyExc_TypeError, "%s: need a handle %s, got %s", name, type,
                 PyCapsule_CheckExact(object) ? PyCapsule_GetName(object) : Py_TYPE(object)->tp_name);
  }
  return -1;
}

/* For the argument of a destroy function: the capsule lets go of the handle. */
static int lkpy_take(PyObject *object, const char *type, const char *name, void **out) {
  if (lkpy_handle(object, type, name, out) != 0) return -1;
  if (!*out) return 0;
  PyCapsule_SetDestructor(object, NULL);
  return PyCapsule_SetName(object, lkpy_destroyed);
}

/* ---- callbacks ---------------------------------------------------------------------------- */

static int lkpy_callable(PyObject *object, const char *name, void **user_data) {
  *user_data = NULL;
  if (object == Py_None) return 0;
  if (!PyCallable_Check(object)) {
    PyErr_Format(PyExc_TypeError, "%s: need a callable, got %s", name, Py_TYPE(object)->tp_name);
    return -1;
  }
  Py_INCREF(object);
  *user_data = object;
  return 0;
}

static void lkpy_free_callable(void *user_data) {
  if (!user_data || !Py_IsInitialized()) return;
  const PyGILState_STATE gil = PyGILState_Ensure();
  PyObject *type, *value, *traceback;
  PyErr_Fetch(&type, &value, &traceback);
  Py_DECREF((PyObject *)user_data);
  PyErr_Restore(type, value, traceback);
  PyGILState_Release(gil);
}

/* Calls with one payload, which it takes over. 0 goes on, 1 stops. An exception stays set: it comes
 * out when the running call returns. */
static int32_t lkpy_call(void *user_data, PyObject *payload) {
  PyObject *answer = payload ? PyObject_CallFunctionObjArgs((PyObject *)user_data, payload, NULL) : NULL;
  Py_XDECREF(payload);
  if (!answer) return 1;
  const int stop = answer == Py_None ? 0 : PyObject_IsTrue(answer);
  Py_DECREF(answer);
  return stop != 0;
}

static int lkpy_put(PyObject *payload, const char *key, PyObject *value) {
  const int failed = value ? PyDict_SetItemString(payload, key, value) : -1;
  Py_XDECREF(value);
  return failed;
}

#endif
