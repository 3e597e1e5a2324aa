/* SPDX-License-Identifier: BSD-3-Clause */
#ifndef ECHO_H
#define ECHO_H

#include <stdint.h>

/** @file
 * A private library with every kind of argument that the generator knows. Each function gives back
 * what it got in a way that shows a wrong order, width, stride or lifetime.
 */

#if defined(__GNUC__)
#define ECHO_API __attribute__((visibility("default")))
#else
#define ECHO_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** Result of a fallible function. */
typedef int32_t echo_status;

/** Values of echo_status. */
enum echo_status_value {
  ECHO_OK = 0,            /**< Success. */
  ECHO_E_INVALID = -1,    /**< An argument has a value that is not allowed. */
  ECHO_E_SHAPE = -2,      /**< An array has another length than expected. */
  ECHO_E_HANDLE = -4,     /**< A handle is NULL. */
  ECHO_E_NOMEM = -20,     /**< Out of memory. */
  ECHO_E_CANCELLED = -80  /**< The callback asked to stop. */
};

/** A choice. */
typedef int32_t echo_color;

/** Values of echo_color. */
enum echo_color_value {
  ECHO_COLOR_RED = 0,  /**< First. */
  ECHO_COLOR_BLUE = 16 /**< After a gap. */
};

/** Element types of echo_view. */
enum echo_dtype_value {
  ECHO_DTYPE_FLOAT64 = 1,   /**< double. */
  ECHO_DTYPE_FLOAT32 = 2,   /**< float. */
  ECHO_DTYPE_INT64 = 3,     /**< int64_t. */
  ECHO_DTYPE_COMPLEX128 = 4 /**< echo_complex. */
};

/** Complex number in double precision. */
typedef struct echo_complex {
  double re; /**< Real part. */
  double im; /**< Imaginary part. */
} echo_complex;

/** A strided array. */
typedef struct echo_view {
  const void *data;   /**< First element. */
  int32_t dtype;      /**< One of echo_dtype_value. */
  int32_t ndim;       /**< Number of dimensions, at most 8. */
  int64_t shape[8];   /**< Extents. */
  int64_t strides[8]; /**< Distances in bytes. */
} echo_view;

/** What a callback is told. */
typedef struct echo_event {
  uint32_t struct_size; /**< Size of this struct in the library that fills it. */
  echo_color color;     /**< An enumeration. */
  const char *stage;    /**< A text. */
  int64_t done;         /**< A count. */
  double fraction;      /**< A real number. */
} echo_event;

/** Asked at each step; 0 continues. */
typedef int32_t (*echo_progress_fn)(const echo_event *event, void *user_data);

/** Told at each step. */
typedef void (*echo_listen_fn)(const echo_event *event, void *user_data);

/** Frees user data. */
typedef void (*echo_free_fn)(void *user_data);

/** A handle that keeps a name and numbers. */
typedef struct echo_store echo_store;

/** Text of the calling thread's last failure.
 *
 * @return Text, never NULL.
 * @since 1.0
 */
ECHO_API const char *echo_error_message(void);

/** Hash of the interface that the library was built from.
 *
 * @return Text, never NULL.
 * @since 1.0
 */
ECHO_API const char *echo_api_hash(void);

/** Number of stores and pieces of user data that are alive.
 *
 * @return Number.
 * @since 1.0
 */
ECHO_API int64_t echo_live_count(void);

/** Gives back one value of each kind.
 *
 * @param[in]  count     A count, beyond 2^31 as well.
 * @param[in]  flag      0 or 1.
 * @param[in]  real      A double. @nan
 * @param[in]  single    A float. @nan
 * @param[in]  color     One of echo_color_value.
 * @param[out] count_out count + 1.
 * @param[out] flag_out  1 - flag.
 * @param[out] real_out  -real.
 * @param[out] single_out -single.
 * @param[out] color_out The other color.
 * @return ECHO_OK, ECHO_E_INVALID.
 * @since 1.0
 */
ECHO_API echo_status echo_scalars_compute(int64_t count, int32_t flag, double real, float single,
                                          echo_color color, int64_t *count_out, int32_t *flag_out,
                                          double *real_out, float *single_out,
                                          echo_color *color_out);

/** Transposes a matrix.
 *
 * @param[in]  n   Rows.
 * @param[in]  m   Columns.
 * @param[in]  a   [n][m] @matrix Matrix, THz.
 * @param[out] out [m][n] Transposed matrix.
 * @return ECHO_OK, ECHO_E_INVALID.
 * @since 1.0
 */
ECHO_API echo_status echo_doubles_compute(int64_t n, int64_t m, const double *a, double *out);

/** Negates numbers in single precision.
 *
 * @param[in]  n   Length.
 * @param[in]  a   [n] @nan Numbers.
 * @param[out] out [n] Their negatives.
 * @return ECHO_OK, ECHO_E_INVALID.
 * @since 1.0
 */
ECHO_API echo_status echo_floats_compute(int64_t n, const float *a, float *out);

/** Negates small integers.
 *
 * @param[in]  n   Length.
 * @param[in]  a   [n] Numbers.
 * @param[out] out [n] Their negatives.
 * @return ECHO_OK, ECHO_E_INVALID.
 * @since 1.0
 */
ECHO_API echo_status echo_int8s_compute(int64_t n, const int8_t *a, int8_t *out);

/** Negates 32-bit integers.
 *
 * @param[in]  n   Length.
 * @param[in]  a   [n] Numbers.
 * @param[out] out [n] Their negatives.
 * @return ECHO_OK, ECHO_E_INVALID.
 * @since 1.0
 */
ECHO_API echo_status echo_int32s_compute(int64_t n, const int32_t *a, int32_t *out);

/** Negates 64-bit integers.
 *
 * @param[in]  n   Length.
 * @param[in]  a   [n] Numbers.
 * @param[out] out [n] Their negatives.
 * @return ECHO_OK, ECHO_E_INVALID.
 * @since 1.0
 */
ECHO_API echo_status echo_int64s_compute(int64_t n, const int64_t *a, int64_t *out);

/** Conjugates complex numbers.
 *
 * @param[in]  n   Length.
 * @param[in]  a   [n] Numbers.
 * @param[out] out [n] Their conjugates.
 * @return ECHO_OK, ECHO_E_INVALID.
 * @since 1.0
 */
ECHO_API echo_status echo_complexes_compute(int64_t n, const echo_complex *a, echo_complex *out);

/** Weighted squares, with arrays that may be left out.
 *
 * @param[in]  n       Length.
 * @param[in]  x       [n] Numbers.
 * @param[in]  weights [n] @optional Weights; NULL for ones.
 * @param[out] squares [n] Weighted squares.
 * @param[out] cubes   [n] @optional Weighted cubes; NULL to skip.
 * @return ECHO_OK, ECHO_E_INVALID.
 * @since 1.0
 */
ECHO_API echo_status echo_optional_compute(int64_t n, const double *x, const double *weights,
                                           double *squares, double *cubes);

/** Doubles numbers in place.
 *
 * @param[in]     n Half the length.
 * @param[in,out] x [2*n+1] Numbers.
 * @return ECHO_OK, ECHO_E_INVALID.
 * @since 1.0
 */
ECHO_API echo_status echo_inplace_compute(int64_t n, double *x);

/** Counts missing numbers.
 *
 * @param[in]  n     Length.
 * @param[in]  x     [n] @nan Numbers, NaN where missing.
 * @param[out] count Number of NaN.
 * @return ECHO_OK, ECHO_E_INVALID.
 * @since 1.0
 */
ECHO_API echo_status echo_missing_compute(int64_t n, const double *x, int64_t *count);

/** Picks numbers by index.
 *
 * @param[in]  n       Length.
 * @param[in]  x       [n] Numbers.
 * @param[in]  m       Number of indices.
 * @param[in]  indices [m] @index Indices into x.
 * @param[out] out     [m] Picked numbers.
 * @return ECHO_OK, ECHO_E_INVALID.
 * @since 1.0
 */
ECHO_API echo_status echo_pick_compute(int64_t n, const double *x, int64_t m,
                                       const int64_t *indices, double *out);

/** Joins texts.
 *
 * @param[in]  n      Number of texts.
 * @param[in]  names  [n] Texts.
 * @param[in]  glue   Text between them.
 * @param[out] bytes  Length of the result in bytes.
 * @param[out] joined The joined texts, valid until the thread's next call of this function.
 * @return ECHO_OK, ECHO_E_INVALID.
 * @since 1.0
 */
ECHO_API echo_status echo_strings_compute(int64_t n, const char *const *names, const char *glue,
                                          int64_t *bytes, const char **joined);

/** Sums a strided array of any element type, each element times its position in C order, from 1.
 *
 * @param[in]  view The array.
 * @param[out] sum  The sum; of complex numbers that of the imaginary parts.
 * @return ECHO_OK, ECHO_E_INVALID.
 * @since 1.0
 */
ECHO_API echo_status echo_view_compute(const echo_view *view, double *sum);

/** Makes a store.
 *
 * @param[in]  name  Its name, copied.
 * @param[out] out   The new handle.
 * @return ECHO_OK, ECHO_E_INVALID, ECHO_E_NOMEM.
 * @since 1.0
 */
ECHO_API echo_status echo_store_create(const char *name, echo_store **out);

/** Frees a store; NULL is allowed.
 *
 * @param[in] store Handle or NULL.
 * @since 1.0
 */
ECHO_API void echo_store_destroy(echo_store *store);

/** Keeps numbers.
 *
 * @param[in,out] store  Handle.
 * @param[in]     n      Number of values.
 * @param[in]     values [n] Values, copied.
 * @return ECHO_OK, ECHO_E_HANDLE, ECHO_E_INVALID, ECHO_E_NOMEM.
 * @since 1.0
 */
ECHO_API echo_status echo_store_set_values(echo_store *store, int64_t n, const double *values);

/** Shape of an array of the store.
 *
 * @param[in]  store Handle.
 * @param[in]  name  "values".
 * @param[out] rank  Number of dimensions.
 * @param[out] shape [8] Extents.
 * @return ECHO_OK, ECHO_E_HANDLE, ECHO_E_INVALID.
 * @since 1.0
 */
ECHO_API echo_status echo_store_get_shape(const echo_store *store, const char *name, int64_t *rank,
                                          int64_t *shape);

/** Gives the numbers back.
 *
 * @param[in]  store  Handle.
 * @param[in]  n      Capacity of values.
 * @param[out] values [n] Values, shape [n_values].
 * @return ECHO_OK, ECHO_E_HANDLE, ECHO_E_SHAPE.
 * @since 1.0
 */
ECHO_API echo_status echo_store_get_values(const echo_store *store, int64_t n, double *values);

/** Gives the name back.
 *
 * @param[in]  store Handle.
 * @param[out] name  The name, valid until the handle ends.
 * @return ECHO_OK, ECHO_E_HANDLE, ECHO_E_INVALID.
 * @since 1.0
 */
ECHO_API echo_status echo_store_get_name(const echo_store *store, const char **name);

/** Tells a listener about the steps of echo_store_run().
 *
 * @param[in,out] store     Handle.
 * @param[in]     callback  Receiver; @optional NULL for none.
 * @param[in]     user_data Passed to the callback; @optional NULL for none.
 * @param[in]     free_fn   Called with user_data when no longer needed; @optional NULL for none.
 * @return ECHO_OK, ECHO_E_HANDLE.
 * @since 1.0
 */
ECHO_API echo_status echo_store_set_listener(echo_store *store, echo_listen_fn callback,
                                             void *user_data, echo_free_fn free_fn);

/** Asks a callback at the steps of echo_store_run().
 *
 * @param[in,out] store     Handle.
 * @param[in]     callback  Returns 0 to go on; @optional NULL for none.
 * @param[in]     user_data Passed to the callback; @optional NULL for none.
 * @param[in]     free_fn   Called with user_data when no longer needed; @optional NULL for none.
 * @return ECHO_OK, ECHO_E_HANDLE.
 * @since 1.0
 */
ECHO_API echo_status echo_store_set_progress(echo_store *store, echo_progress_fn callback,
                                             void *user_data, echo_free_fn free_fn);

/** Runs some steps and calls the callbacks.
 *
 * @param[in,out] store   Handle.
 * @param[in]     n_steps Number of steps.
 * @param[out]    done    Finished steps.
 * @return ECHO_OK, ECHO_E_HANDLE, ECHO_E_INVALID, ECHO_E_CANCELLED.
 * @since 1.0
 */
ECHO_API echo_status echo_store_run(echo_store *store, int64_t n_steps, int64_t *done);

#ifdef __cplusplus
}
#endif

#endif
