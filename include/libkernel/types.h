/* SPDX-License-Identifier: BSD-3-Clause */
#ifndef LIBKERNEL_TYPES_H
#define LIBKERNEL_TYPES_H

#include <stdint.h>

#include "libkernel/export.h"

/** @file
 * Status codes, backends and the plain types that cross the C boundary.
 */

LK_BEGIN_DECLS

/** Result of a fallible function: LK_OK or one of the negative LK_E_… values. */
typedef int32_t lk_status;

/** Values of lk_status. A value is never reused. */
enum lk_status_value {
  LK_OK = 0,                  /**< Success. */
  LK_E_INVALID = -1,          /**< An argument has a value that is not allowed. */
  LK_E_SHAPE = -2,            /**< An array has another length than expected. */
  LK_E_OPTION = -3,           /**< An option is unknown, of the wrong type or out of range. */
  LK_E_HANDLE = -4,           /**< A handle is NULL. */
  LK_E_BUSY = -5,             /**< A setting was changed while the context computes. */
  LK_E_FILE = -6,             /**< A file cannot be read or written. */
  LK_E_FORMAT = -7,           /**< A file has other contents than its format demands. */
  LK_E_STATE = -8,            /**< A result was asked for before it was computed. */
  LK_E_NOMEM = -20,           /**< Out of memory. */
  LK_E_NO_CONVERGENCE = -40,  /**< An iteration did not converge. */
  LK_E_SINGULAR = -41,        /**< A matrix is singular. */
  LK_E_NOT_FINITE = -42,      /**< A computation gave NaN or infinity. */
  LK_E_SYMMETRY = -43,        /**< A symmetry that the computation needs is broken. */
  LK_E_UNSUPPORTED = -60,     /**< The requested backend or implementation cannot run the problem. */
  LK_E_CANCELLED = -80,       /**< The progress callback asked to stop. */
  LK_E_INTERNAL = -99         /**< A defect of the library. */
};

/** Way of running a kernel. */
typedef int32_t lk_backend;

/** Values of lk_backend. */
enum lk_backend_value {
  LK_BACKEND_AUTO = 0,      /**< The first implementation of the kernel's list that accepts the problem. */
  LK_BACKEND_REFERENCE = 1, /**< Plain loops, written to be read. */
  LK_BACKEND_NATIVE = 2     /**< Threads and vector instructions. */
};

/** Complex number in double precision, laid out as C99's and C++'s. */
typedef struct lk_complex {
  double re; /**< Real part. */
  double im; /**< Imaginary part. */
} lk_complex;

LK_END_DECLS

#endif
