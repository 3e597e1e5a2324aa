/* SPDX-License-Identifier: BSD-3-Clause */
#ifndef LIBKERNEL_EXPERIMENTAL_H
#define LIBKERNEL_EXPERIMENTAL_H

#include "libkernel/types.h"

/** @file
 * Declarations without a promise; not included by libkernel.h.
 */

LK_BEGIN_DECLS

/** Makes a later call on this thread fail with LK_E_NOMEM, to test callers and the library itself.
 *
 * @param[in] calls Which of the following fallible calls fails: 1 is the next; 0 turns it off.
 * @since 1.0
 */
LK_API void lk_x_fault_set(int64_t calls) LK_NOEXCEPT;

LK_END_DECLS

#endif
