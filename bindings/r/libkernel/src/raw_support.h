/* SPDX-License-Identifier: BSD-3-Clause */
/* What the generated raw.c calls: values, arrays, texts, handles, conditions, callbacks.
 * Plain C: an R error may long-jump out of every function here, and only R's own memory is held.
 * LKR_PREFIX, LKR_SHAPE_STATUS, LKR_INVALID_STATUS and LKR_CLASSES (status, condition class) are
 * defined by the generated file.
 */
#ifndef LKR_SUPPORT_H
#define LKR_SUPPORT_H

#include <math.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#define R_NO_REMAP
#include <R.h>
#include <R_ext/Rdynload.h>
#include <R_ext/Visibility.h>
#include <Rinternals.h>

#define LKR_UNUSED __attribute__((unused)) static

/* ---- conditions --------------------------------------------------------------------------- */

typedef struct {
  int32_t status;
  const char *name;
} lkr_class;

static const lkr_class lkr_classes[] = {LKR_CLASSES};
static const int lkr_n_classes = (int)(sizeof lkr_classes / sizeof *lkr_classes);

/* The condition that a callback left behind; R runs on one thread. */
static SEXP lkr_pending = NULL;

static void lkr_stop(SEXP condition) {
  SEXP call = PROTECT(Rf_lang2(Rf_install("stop"), condition));
  Rf_eval(call, R_BaseEnv);
  UNPROTECT(1);
}

/* stop(structure(list(message, call = NULL, status), class = c("<prefix>_shape", "<prefix>_error",
 * "error", "condition"))) */
static void lkr_raise(int32_t status, const char *text) {
  static const char *const labels[] = {"message", "call", "status"};
  const char *name = LKR_PREFIX "_unknown";
  for (int i = 0; i < lkr_n_classes; ++i)
    if (lkr_classes[i].status == status) name = lkr_classes[i].name;
  SEXP condition = PROTECT(Rf_allocVector(VECSXP, 3));
  SEXP keys = PROTECT(Rf_allocVector(STRSXP, 3));
  SEXP classes = PROTECT(Rf_allocVector(STRSXP, 4));
  for (int i = 0; i < 3; ++i) SET_STRING_ELT(keys, i, Rf_mkChar(labels[i]));
  SET_VECTOR_ELT(condition, 0, Rf_ScalarString(Rf_mkCharCE(text, CE_UTF8)));
  SET_VECTOR_ELT(condition, 2, Rf_ScalarInteger(status));
  SET_STRING_ELT(classes, 0, Rf_mkChar(name));
  SET_STRING_ELT(classes, 1, Rf_mkChar(LKR_PREFIX "_error"));
  SET_STRING_ELT(classes, 2, Rf_mkChar("error"));
  SET_STRING_ELT(classes, 3, Rf_mkChar("condition"));
  Rf_setAttrib(condition, R_NamesSymbol, keys);
  Rf_setAttrib(condition, R_ClassSymbol, classes);
  lkr_stop(condition);
  UNPROTECT(3);
}

static void lkr_fail(int32_t status, const char *format, ...) {
  char text[512];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(text, sizeof text, format, arguments);
  va_end(arguments);
  lkr_raise(status, text);
}

static void lkr_check(int32_t status, const char *text) {
  if (lkr_pending) {
    SEXP condition = PROTECT(lkr_pending);
    R_ReleaseObject(lkr_pending);
    lkr_pending = NULL;
    lkr_stop(condition);
    UNPROTECT(1);
  }
  if (status != 0) lkr_raise(status, text);
}

/* ---- values ------------------------------------------------------------------------------- */

static int64_t lkr_exact(double value, int64_t position, const char *name) {
  if (!(fabs(value) <= 9007199254740992.0) || value != floor(value)) {
    if (ISNAN(value))
      lkr_fail(LKR_INVALID_STATUS, "%s: element %lld is NA", name, (long long)position + 1);
    lkr_fail(LKR_INVALID_STATUS, "%s: %.17g is not an integer below 2^53", name, value);
  }
  return (int64_t)value;
}

static int64_t lkr_integer_at(SEXP x, R_xlen_t i, const char *name) {
  switch (TYPEOF(x)) {
    case INTSXP:
    case LGLSXP: {
      const int value = TYPEOF(x) == INTSXP ? INTEGER(x)[i] : LOGICAL(x)[i];
      if (value == NA_INTEGER)
        lkr_fail(LKR_INVALID_STATUS, "%s: element %lld is NA", name, (long long)i + 1);
      return value;
    }
    case REALSXP:
      return lkr_exact(REAL(x)[i], i, name);
    default:
      lkr_fail(LKR_INVALID_STATUS, "%s: need integers, got %s", name, Rf_type2char(TYPEOF(x)));
      return 0;
  }
}

static int64_t lkr_integer(SEXP x, int64_t low, int64_t high, const char *name) {
  if (XLENGTH(x) != 1) lkr_fail(LKR_INVALID_STATUS, "%s: need one integer", name);
  const int64_t value = lkr_integer_at(x, 0, name);
  if (value < low || value > high) lkr_fail(LKR_INVALID_STATUS, "%s: out of range", name);
  return value;
}

LKR_UNUSED double lkr_double(SEXP x, const char *name) {
  if ((TYPEOF(x) != REALSXP && TYPEOF(x) != INTSXP) || XLENGTH(x) != 1)
    lkr_fail(LKR_INVALID_STATUS, "%s: need one number", name);
  return TYPEOF(x) == REALSXP ? REAL(x)[0] : (double)lkr_integer_at(x, 0, name);
}

/* An integer when it fits, else an exact double. */
static SEXP lkr_scalar_integer(int64_t value) {
  if (value > INT32_MIN && value <= INT32_MAX) return Rf_ScalarInteger((int)value);
  return Rf_ScalarReal((double)value);
}

LKR_UNUSED int lkr_wanted(SEXP x, const char *name) {
  if (TYPEOF(x) != LGLSXP || XLENGTH(x) != 1 || LOGICAL(x)[0] == NA_LOGICAL)
    lkr_fail(LKR_INVALID_STATUS, "%s: need TRUE or FALSE", name);
  return LOGICAL(x)[0];
}

/* ---- extents: -1 stands for a negative extent, which the library itself refuses ------------ */

LKR_UNUSED int64_t lkr_multiply(int64_t a, int64_t b) {
  int64_t product;
  if (a < 0 || b < 0) return -1;
  return __builtin_mul_overflow(a, b, &product) ? INT64_MAX : product;
}

LKR_UNUSED int64_t lkr_add(int64_t a, int64_t b) {
  int64_t sum;
  if (a < 0 || b < 0) return -1;
  return __builtin_add_overflow(a, b, &sum) ? INT64_MAX : sum;
}

static void lkr_expect(R_xlen_t found, int64_t expected, const char *name, const char *shape) {
  if (expected >= 0 && found != expected)
    lkr_fail(LKR_SHAPE_STATUS, "%s: need %lld elements, C shape %s, got %lld", name,
             (long long)expected, shape, (long long)found);
}

/* ---- arrays ------------------------------------------------------------------------------- */

typedef struct {
  SEXP object; /* R's array, or its place holder (R_NilValue) when not wanted */
  void *data;  /* what C sees: R's memory, or a buffer of another element type */
} lkr_array;

static SEXP lkr_coerced(SEXP x, int type, const char *name) {
  const int number = TYPEOF(x) == REALSXP || TYPEOF(x) == INTSXP;
  if (TYPEOF(x) != type && !number)
    lkr_fail(LKR_INVALID_STATUS, "%s: need an array of numbers, got %s", name,
             Rf_type2char(TYPEOF(x)));
  return TYPEOF(x) == type ? x : Rf_coerceVector(x, (SEXPTYPE)type);
}

static const void *lkr_input(SEXP x, SEXPTYPE type, int64_t expected, const char *name,
                             const char *shape) {
  if (Rf_isNull(x)) return NULL;
  lkr_expect(XLENGTH(x), expected, name, shape);
  SEXP same = PROTECT(lkr_coerced(x, type, name));
  const size_t size = type == CPLXSXP ? sizeof(Rcomplex) : sizeof(double);
  const void *data = type == CPLXSXP ? (const void *)COMPLEX(same) : (const void *)REAL(same);
  if (same != x) {
    void *copy = R_alloc((size_t)XLENGTH(same) + 1, (int)size);
    memcpy(copy, data, (size_t)XLENGTH(same) * size);
    data = copy;
  }
  UNPROTECT(1);
  return data;
}

LKR_UNUSED const void *lkr_in_double(SEXP x, int64_t expected, const char *name, const char *shape) {
  return lkr_input(x, REALSXP, expected, name, shape);
}

LKR_UNUSED const void *lkr_in_complex(SEXP x, int64_t expected, const char *name,
                                      const char *shape) {
  return lkr_input(x, CPLXSXP, expected, name, shape);
}

LKR_UNUSED const void *lkr_in_float(SEXP x, int64_t expected, const char *name, const char *shape) {
  if (Rf_isNull(x)) return NULL;
  lkr_expect(XLENGTH(x), expected, name, shape);
  SEXP same = PROTECT(lkr_coerced(x, REALSXP, name));
  float *copy = (float *)R_alloc((size_t)XLENGTH(x) + 1, sizeof(float));
  for (R_xlen_t i = 0; i < XLENGTH(x); ++i) copy[i] = (float)REAL(same)[i];
  UNPROTECT(1);
  return copy;
}

#define LKR_INTEGERS(type, low, high)                                                             \
  LKR_UNUSED const void *lkr_in_##type(SEXP x, int64_t expected, const char *name,                \
                                       const char *shape) {                                       \
    if (Rf_isNull(x)) return NULL;                                                                \
    lkr_expect(XLENGTH(x), expected, name, shape);                                                \
    type *copy = (type *)R_alloc((size_t)XLENGTH(x) + 1, sizeof(type));                           \
    for (R_xlen_t i = 0; i < XLENGTH(x); ++i) {                                                   \
      const int64_t value = lkr_integer_at(x, i, name);                                           \
      if (value < low || value > high) lkr_fail(LKR_INVALID_STATUS, "%s: out of range", name);    \
      copy[i] = (type)value;                                                                      \
    }                                                                                             \
    return copy;                                                                                  \
  }                                                                                               \
  LKR_UNUSED SEXP lkr_finish_##type(lkr_array *a) {                                               \
    if (Rf_isNull(a->object)) return R_NilValue;                                                  \
    const type *data = (const type *)a->data;                                                     \
    const R_xlen_t n = XLENGTH(a->object);                                                        \
    int fits = 1;                                                                                 \
    for (R_xlen_t i = 0; i < n; ++i) fits &= data[i] > INT32_MIN && data[i] <= INT32_MAX;         \
    if (fits) {                                                                                   \
      for (R_xlen_t i = 0; i < n; ++i) INTEGER(a->object)[i] = (int)data[i];                      \
      return a->object;                                                                           \
    }                                                                                             \
    SEXP wide = PROTECT(Rf_coerceVector(a->object, REALSXP));                                     \
    for (R_xlen_t i = 0; i < n; ++i) REAL(wide)[i] = (double)data[i];                             \
    UNPROTECT(1);                                                                                 \
    return wide;                                                                                  \
  }                                                                                               \
  LKR_UNUSED lkr_array lkr_new_##type(int wanted, int rank, const int64_t *extents,               \
                                      const char *name) {                                         \
    lkr_array a = lkr_new(wanted, INTSXP, rank, extents, name);                                   \
    PROTECT(a.object);                                                                            \
    if (wanted) {                                                                                 \
      a.data = R_alloc((size_t)XLENGTH(a.object) + 1, sizeof(type));                              \
      memset(a.data, 0, (size_t)XLENGTH(a.object) * sizeof(type));                                \
    }                                                                                             \
    UNPROTECT(1);                                                                                 \
    return a;                                                                                     \
  }                                                                                               \
  LKR_UNUSED lkr_array lkr_change_##type(SEXP x, int64_t expected, const char *name,              \
                                         const char *shape) {                                     \
    lkr_array a = {R_NilValue, NULL};                                                             \
    a.data = (void *)(uintptr_t)lkr_in_##type(x, expected, name, shape);                          \
    if (!a.data) return a;                                                                        \
    a.object = Rf_allocVector(INTSXP, XLENGTH(x));                                                \
    return a;                                                                                     \
  }

/* R's dimensions are the reverse of C's. */
static lkr_array lkr_new(int wanted, SEXPTYPE type, int rank, const int64_t *extents,
                         const char *name) {
  lkr_array a = {R_NilValue, NULL};
  if (!wanted) return a;
  int64_t n = 1;
  for (int i = 0; i < rank; ++i) n = lkr_multiply(n, extents[i]);
  if (n < 0) n = 0; /* the library refuses the negative extent */
  if (n > R_XLEN_T_MAX / 16) lkr_fail(LKR_SHAPE_STATUS, "%s: too large", name);
  a.object = PROTECT(Rf_allocVector(type, (R_xlen_t)n));
  int small = rank > 1 && n > 0;
  for (int i = 0; i < rank; ++i) small = small && extents[i] <= INT32_MAX;
  if (small) {
    SEXP dim = PROTECT(Rf_allocVector(INTSXP, rank));
    for (int i = 0; i < rank; ++i) INTEGER(dim)[i] = (int)extents[rank - 1 - i];
    Rf_setAttrib(a.object, R_DimSymbol, dim);
    UNPROTECT(1);
  }
  a.data = type == CPLXSXP ? (void *)COMPLEX(a.object)
           : type == REALSXP ? (void *)REAL(a.object)
                             : (void *)INTEGER(a.object);
  if (n == 0) a.data = R_alloc(1, 16); /* R's empty vectors have no usable address */
  UNPROTECT(1);
  return a;
}

LKR_INTEGERS(int64_t, INT64_MIN, INT64_MAX)
LKR_INTEGERS(int32_t, INT32_MIN, INT32_MAX)
LKR_INTEGERS(int8_t, INT8_MIN, INT8_MAX)

#define LKR_NUMBERS(name_, type)                                                              \
  LKR_UNUSED lkr_array lkr_new_##name_(int wanted, int rank, const int64_t *extents,          \
                                       const char *name) {                                    \
    return lkr_new(wanted, type, rank, extents, name);                                        \
  }                                                                                           \
  LKR_UNUSED lkr_array lkr_change_##name_(SEXP x, int64_t expected, const char *name,         \
                                          const char *shape) {                                \
    lkr_array a = {R_NilValue, NULL};                                                         \
    if (Rf_isNull(x)) return a;                                                               \
    lkr_expect(XLENGTH(x), expected, name, shape);                                            \
    SEXP same = PROTECT(lkr_coerced(x, type, name));                                          \
    a.object = same == x ? Rf_duplicate(x) : same;                                            \
    a.data = type == CPLXSXP ? (void *)COMPLEX(a.object) : (void *)REAL(a.object);            \
    UNPROTECT(1);                                                                             \
    return a;                                                                                 \
  }                                                                                           \
  LKR_UNUSED SEXP lkr_finish_##name_(lkr_array *a) { return a->object; }
LKR_NUMBERS(double, REALSXP)
LKR_NUMBERS(complex, CPLXSXP)

LKR_UNUSED lkr_array lkr_new_float(int wanted, int rank, const int64_t *extents, const char *name) {
  lkr_array a = lkr_new(wanted, REALSXP, rank, extents, name);
  PROTECT(a.object);
  if (wanted) a.data = R_alloc((size_t)XLENGTH(a.object) + 1, sizeof(float));
  UNPROTECT(1);
  return a;
}

LKR_UNUSED SEXP lkr_finish_float(lkr_array *a) {
  if (Rf_isNull(a->object)) return R_NilValue;
  for (R_xlen_t i = 0; i < XLENGTH(a->object); ++i)
    REAL(a->object)[i] = ((const float *)a->data)[i];
  return a->object;
}

/* Strided view of a whole R array; C's shape is the reverse of R's. */
LKR_UNUSED const void *lkr_strided(SEXP x, int64_t *shape, int64_t *strides, int32_t *ndim,
                                   const char *name) {
  if (TYPEOF(x) != REALSXP && TYPEOF(x) != CPLXSXP)
    lkr_fail(LKR_INVALID_STATUS, "%s: need a numeric or complex array", name);
  SEXP dim = Rf_getAttrib(x, R_DimSymbol);
  const int rank = Rf_isNull(dim) ? 1 : LENGTH(dim);
  if (rank > 8) lkr_fail(LKR_INVALID_STATUS, "%s: more than 8 dimensions", name);
  int64_t stride = TYPEOF(x) == CPLXSXP ? (int64_t)sizeof(Rcomplex) : (int64_t)sizeof(double);
  for (int i = rank - 1; i >= 0; --i) {
    shape[i] = Rf_isNull(dim) ? XLENGTH(x) : INTEGER(dim)[rank - 1 - i];
    strides[i] = stride;
    stride *= shape[i];
  }
  *ndim = rank;
  return TYPEOF(x) == CPLXSXP ? (const void *)COMPLEX(x) : (const void *)REAL(x);
}

/* ---- texts -------------------------------------------------------------------------------- */

static SEXP lkr_text(const char *text) {
  return Rf_ScalarString(text ? Rf_mkCharCE(text, CE_UTF8) : NA_STRING);
}

static const char *lkr_string_at(SEXP x, R_xlen_t i, const char *name) {
  if (STRING_ELT(x, i) == NA_STRING) lkr_fail(LKR_INVALID_STATUS, "%s: a text is NA", name);
  return Rf_translateCharUTF8(STRING_ELT(x, i));
}

static const char *lkr_string(SEXP x, const char *name) {
  if (Rf_isNull(x)) return NULL;
  if (TYPEOF(x) != STRSXP || XLENGTH(x) != 1)
    lkr_fail(LKR_INVALID_STATUS, "%s: need one text", name);
  return lkr_string_at(x, 0, name);
}

LKR_UNUSED const char *const *lkr_strings(SEXP x, int64_t expected, const char *name,
                                          const char *shape) {
  if (Rf_isNull(x)) return NULL;
  if (TYPEOF(x) != STRSXP) lkr_fail(LKR_INVALID_STATUS, "%s: need texts", name);
  lkr_expect(XLENGTH(x), expected, name, shape);
  const char **texts = (const char **)R_alloc((size_t)XLENGTH(x) + 1, sizeof(char *));
  for (R_xlen_t i = 0; i < XLENGTH(x); ++i) texts[i] = lkr_string_at(x, i, name);
  return texts;
}

/* ---- handles: external pointers with the type as tag and class ----------------------------- */

static void *lkr_handle(SEXP x, const char *type, const char *name) {
  if (Rf_isNull(x)) return NULL;
  if (TYPEOF(x) != EXTPTRSXP || R_ExternalPtrTag(x) != Rf_install(type))
    lkr_fail(LKR_INVALID_STATUS, "%s: need a handle %s", name, type);
  void *address = R_ExternalPtrAddr(x);
  if (!address)
    lkr_fail(LKR_INVALID_STATUS, "%s: the handle was destroyed, or comes from a saved workspace",
             name);
  return address;
}

/* Made before the C call, so that a failed allocation cannot lose a handle. */
static SEXP lkr_new_handle(const char *type, R_CFinalizer_t end) {
  SEXP pointer = PROTECT(R_MakeExternalPtr(NULL, Rf_install(type), R_NilValue));
  SEXP classes = PROTECT(Rf_allocVector(STRSXP, 2));
  SET_STRING_ELT(classes, 0, Rf_mkChar(type));
  SET_STRING_ELT(classes, 1, Rf_mkChar(LKR_PREFIX "_handle"));
  Rf_setAttrib(pointer, R_ClassSymbol, classes);
  R_RegisterCFinalizerEx(pointer, end, TRUE);
  UNPROTECT(2);
  return pointer;
}

static void lkr_forget(SEXP x) {
  if (!Rf_isNull(x)) R_ClearExternalPtr(x);
}

/* ---- results ------------------------------------------------------------------------------ */

static SEXP lkr_list(int n, const char *const *labels) {
  SEXP list = PROTECT(Rf_allocVector(VECSXP, n));
  SEXP keys = PROTECT(Rf_allocVector(STRSXP, n));
  for (int i = 0; i < n; ++i) SET_STRING_ELT(keys, i, Rf_mkChar(labels[i]));
  Rf_setAttrib(list, R_NamesSymbol, keys);
  UNPROTECT(2);
  return list;
}

/* ---- callbacks ---------------------------------------------------------------------------- */

LKR_UNUSED void *lkr_keep(void *callback) {
  if (callback) R_PreserveObject((SEXP)callback);
  return callback;
}

LKR_UNUSED void lkr_free(void *user_data) {
  if (user_data) R_ReleaseObject((SEXP)user_data);
}

typedef struct {
  SEXP callback;
  SEXP (*make)(const void *);
  const void *payload;
  int32_t stop;
} lkr_event;

/* The callback of raw.R gives list(answer, condition) and raises nothing itself. */
static void lkr_run(void *data) {
  lkr_event *event = (lkr_event *)data;
  SEXP payload = PROTECT(event->make(event->payload));
  SEXP call = PROTECT(Rf_lang2(event->callback, payload));
  SEXP result = PROTECT(Rf_eval(call, R_GlobalEnv));
  SEXP answer = VECTOR_ELT(result, 0);
  SEXP condition = VECTOR_ELT(result, 1);
  event->stop = 0;
  if (!Rf_isNull(condition)) {
    R_PreserveObject(condition);
    lkr_pending = condition;
    event->stop = 1;
  } else if (TYPEOF(answer) == LGLSXP || TYPEOF(answer) == INTSXP || TYPEOF(answer) == REALSXP) {
    event->stop = XLENGTH(answer) == 1 && Rf_asInteger(answer) != 0;
  }
  UNPROTECT(3);
}

/* After an error nothing more is called; it comes out when the running call returns. */
LKR_UNUSED int32_t lkr_call(void *callback, SEXP (*make)(const void *), const void *payload) {
  lkr_event event = {(SEXP)callback, make, payload, 1};
  if (lkr_pending || !callback) return 1;
  R_ToplevelExec(lkr_run, &event);
  return event.stop;
}

#endif
