/* SPDX-License-Identifier: BSD-3-Clause */
#ifndef LIBKERNEL_TRACE_H
#define LIBKERNEL_TRACE_H

#include "libkernel/types.h"

/** @file
 * Trace events and progress: what ran, on which backend, for how long, and how far it is.
 *
 * Callbacks are called only on the thread that entered the library. They must return: no exception
 * and no long jump may leave them. Pointers inside a payload are valid during the callback only.
 */

LK_BEGIN_DECLS

/** Kind of a trace event; kinds combine to a mask. */
typedef int32_t lk_trace_kind;

/** Values of lk_trace_kind. */
enum lk_trace_kind_value {
  LK_TRACE_BEGIN = 1,    /**< A public function starts. */
  LK_TRACE_END = 2,      /**< A public function ended: status, elapsed_ns. */
  LK_TRACE_DISPATCH = 4, /**< An implementation was chosen, or declined with the reason in detail. */
  LK_TRACE_COUNTER = 8,  /**< A measured quantity: name, value. */
  LK_TRACE_LOG = 16,     /**< A remark in detail. */
  LK_TRACE_ALL = 31      /**< Every kind. */
};

/** One event. Fields are only ever added at the end. */
typedef struct lk_trace_event {
  uint32_t struct_size;       /**< Size of this struct in the library that fills it. */
  lk_trace_kind kind;         /**< Kind. */
  lk_backend backend;         /**< Backend of the implementation. */
  lk_status status;           /**< Result, for LK_TRACE_END. */
  const char *name;           /**< Public function, kernel or quantity. */
  const char *implementation; /**< Implementation that ran or declined; empty otherwise. */
  const char *isa;            /**< Instruction-set level; empty where it plays no role. */
  const char *detail;         /**< Reason for declining, or the remark; empty otherwise. */
  int64_t threads;            /**< Threads of the call. */
  int64_t elapsed_ns;         /**< Duration in nanoseconds, for LK_TRACE_END. */
  double value;               /**< Quantity, for LK_TRACE_COUNTER. */
} lk_trace_event;

/** Receives trace events. */
typedef void (*lk_trace_fn)(const lk_trace_event *event, void *user_data);

/** State of a running call. Fields are only ever added at the end. */
typedef struct lk_progress {
  uint32_t struct_size; /**< Size of this struct in the library that fills it. */
  const char *stage;    /**< Stage of the work, for example "collisions". */
  int64_t done;         /**< Finished units of the stage. */
  int64_t total;        /**< All units of the stage. */
  double seconds_left;  /**< Estimate for the stage; negative when unknown. */
} lk_progress;

/** Asked now and then during long work; 0 continues, anything else cancels. */
typedef int32_t (*lk_progress_fn)(const lk_progress *progress, void *user_data);

/** Frees user data when the callback is replaced or its context ends. */
typedef void (*lk_free_fn)(void *user_data);

LK_END_DECLS

#endif
