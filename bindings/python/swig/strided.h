/* SPDX-License-Identifier: BSD-3-Clause */
/* Strided arrays by the buffer protocol. Included by the generated interface of a library that has
 * a view struct: data, dtype, ndim, shape[8], strides[8] (bytes). */
#ifndef LKPY_STRIDED_H
#define LKPY_STRIDED_H

#include "support.h"

typedef struct {
  const lkpy_element *element;
  int32_t code;
} lkpy_dtype;

/* Returns the index into dtypes, or -1 with an exception. */
static int lkpy_strided(PyObject *object, lkpy_view *view, const lkpy_dtype *dtypes, int n_dtypes,
                        const char *name) {
  view->held = 0;
  if (!PyObject_CheckBuffer(object) ||
      PyObject_GetBuffer(object, &view->buffer, PyBUF_RECORDS_RO) != 0) {
    PyErr_Format(PyExc_TypeError, "%s: need an array, got %s", name, Py_TYPE(object)->tp_name);
    return -1;
  }
  view->held = 1;
  if (view->buffer.ndim <= 8)
    for (int i = 0; i < n_dtypes; ++i)
      if (lkpy_has_element(&view->buffer, dtypes[i].element)) return i;
  PyErr_Format(PyExc_TypeError, "%s: no array of this type (format '%s', %d dimensions) is taken",
               name, view->buffer.format ? view->buffer.format : "B", view->buffer.ndim);
  lkpy_release(view);
  return -1;
}

#endif
