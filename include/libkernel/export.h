/* SPDX-License-Identifier: BSD-3-Clause */
#ifndef LIBKERNEL_EXPORT_H
#define LIBKERNEL_EXPORT_H

/** @file
 * Markers of the public declarations. Nothing here generates code.
 */

#if defined(__GNUC__) || defined(__clang__)
#define LK_API __attribute__((visibility("default")))
#define LK_NODISCARD __attribute__((warn_unused_result))
#else
#define LK_API
#define LK_NODISCARD
#endif

#ifdef __cplusplus
#define LK_NOEXCEPT noexcept
#define LK_BEGIN_DECLS extern "C" {
#define LK_END_DECLS }
#else
#define LK_NOEXCEPT
#define LK_BEGIN_DECLS
#define LK_END_DECLS
#endif

#endif
