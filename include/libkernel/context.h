/* SPDX-License-Identifier: BSD-3-Clause */
#ifndef LIBKERNEL_CONTEXT_H
#define LIBKERNEL_CONTEXT_H

#include "libkernel/options.h"
#include "libkernel/trace.h"
#include "libkernel/types.h"

/** @file
 * Context: backend, threads, trace, progress; error texts; what the library is and what it chose.
 *
 * A NULL context stands for the process's default context, created on first use. Several threads
 * may compute on one context at once; its setters meanwhile return LK_E_BUSY. Handles share the
 * inside of the context they were made from, so every order of destruction is legal.
 */

LK_BEGIN_DECLS

/** Settings shared by the calls that name it. */
typedef struct lk_context lk_context;

/** Makes a context.
 *
 * Its defaults come from the environment: LIBKERNEL_NUM_THREADS, else OMP_NUM_THREADS, else the
 * processors of the affinity mask and the cgroup quota; LIBKERNEL_BACKEND; LIBKERNEL_TRACE.
 *
 * @param[out] out The new handle.
 * @return LK_OK, LK_E_INVALID, LK_E_NOMEM.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_context_create(lk_context **out) LK_NOEXCEPT;

/** Frees a context; NULL is allowed.
 *
 * @param[in] context Handle or NULL.
 * @since 1.0
 */
LK_API void lk_context_destroy(lk_context *context) LK_NOEXCEPT;

/** Chooses how kernels run.
 *
 * @param[in,out] context Handle; @optional NULL is the default context.
 * @param[in]     backend One of lk_backend_value.
 * @return LK_OK, LK_E_INVALID, LK_E_BUSY.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_context_set_backend(lk_context *context,
                                                     lk_backend backend) LK_NOEXCEPT;

/** Backend of a context.
 *
 * @param[in]  context Handle; @optional NULL is the default context.
 * @param[out] backend One of lk_backend_value.
 * @return LK_OK, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_context_get_backend(const lk_context *context,
                                                     lk_backend *backend) LK_NOEXCEPT;

/** Sets the number of threads of the calls on a context.
 *
 * @param[in,out] context Handle; @optional NULL is the default context.
 * @param[in]     threads Number of threads, 0 for the environment's default.
 * @return LK_OK, LK_E_INVALID, LK_E_BUSY.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_context_set_threads(lk_context *context,
                                                     int64_t threads) LK_NOEXCEPT;

/** Number of threads that a call on a context uses.
 *
 * @param[in]  context Handle; @optional NULL is the default context.
 * @param[out] threads Number of threads, at least 1.
 * @return LK_OK, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_context_get_threads(const lk_context *context,
                                                     int64_t *threads) LK_NOEXCEPT;

/** Sends trace events to a callback. When it fails, user_data stays with the caller.
 *
 * @param[in,out] context   Handle; @optional NULL is the default context.
 * @param[in]     mask      Kinds to receive, a sum of lk_trace_kind_value; 0 for none.
 * @param[in]     callback  Receiver; @optional NULL turns the callback off.
 * @param[in]     user_data Passed to the callback; @optional
 * @param[in]     free_fn   Called with user_data when it is no longer needed; @optional
 * @return LK_OK, LK_E_INVALID, LK_E_BUSY.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_context_set_trace(lk_context *context, lk_trace_kind mask,
                                                   lk_trace_fn callback, void *user_data,
                                                   lk_free_fn free_fn) LK_NOEXCEPT;

/** Asks a callback now and then during long work. When it fails, user_data stays with the caller.
 *
 * @param[in,out] context   Handle; @optional NULL is the default context.
 * @param[in]     callback  Returns 0 to go on; @optional NULL turns the callback off.
 * @param[in]     user_data Passed to the callback; @optional
 * @param[in]     free_fn   Called with user_data when it is no longer needed; @optional
 * @return LK_OK, LK_E_INVALID, LK_E_BUSY.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_context_set_progress(lk_context *context, lk_progress_fn callback,
                                                      void *user_data,
                                                      lk_free_fn free_fn) LK_NOEXCEPT;

/** Text of the calling thread's last failure; empty after a success. Valid until that thread's next
 * call of a fallible function.
 *
 * @return Text, never NULL.
 * @since 1.0
 */
LK_API const char *lk_error_message(void) LK_NOEXCEPT;

/** Name of a status, for example "LK_E_SHAPE".
 *
 * @param[in] status A status.
 * @return Name, never NULL.
 * @since 1.0
 */
LK_API const char *lk_status_name(lk_status status) LK_NOEXCEPT;

/** Name of a backend: "auto", "reference" or "native".
 *
 * @param[in] backend One of lk_backend_value.
 * @return Name, never NULL.
 * @since 1.0
 */
LK_API const char *lk_backend_name(lk_backend backend) LK_NOEXCEPT;

/** Version of the library, for example "1.0.0".
 *
 * @return Text, never NULL.
 * @since 1.0
 */
LK_API const char *lk_version(void) LK_NOEXCEPT;

/** Hash of the public interface; bindings compare it with the one they were generated from.
 *
 * @return Text, never NULL.
 * @since 1.0
 */
LK_API const char *lk_api_hash(void) LK_NOEXCEPT;

/** How the library was built: version, compiler, flags, libraries. One "key: value" per line.
 *
 * @return Text, never NULL.
 * @since 1.0
 */
LK_API const char *lk_build_info(void) LK_NOEXCEPT;

/** What the library chose in this process and why: path, instruction-set level, threads, backend.
 * One "key: value" per line. Valid until the calling thread's next call of this function.
 *
 * @return Text, never NULL.
 * @since 1.0
 */
LK_API const char *lk_runtime_info(void) LK_NOEXCEPT;

/** Number of entries of all kernels' implementation lists.
 *
 * @param[out] count Number of entries.
 * @return LK_OK, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_kernel_get_count(int64_t *count) LK_NOEXCEPT;

/** Describes one entry; entries of a kernel follow each other in the order in which
 * LK_BACKEND_AUTO tries them. The texts live as long as the library.
 *
 * @param[in]  i              Index below lk_kernel_get_count().
 * @param[out] kernel         Kernel, for example "phonon3.collision".
 * @param[out] implementation Implementation, for example "reference".
 * @param[out] backend        Backend it belongs to.
 * @return LK_OK, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_kernel_describe(int64_t i, const char **kernel,
                                                 const char **implementation,
                                                 lk_backend *backend) LK_NOEXCEPT;

LK_END_DECLS

#endif
