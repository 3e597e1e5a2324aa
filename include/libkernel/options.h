/* SPDX-License-Identifier: BSD-3-Clause */
#ifndef LIBKERNEL_OPTIONS_H
#define LIBKERNEL_OPTIONS_H

#include "libkernel/types.h"

/** @file
 * Keyed options. A new option changes no signature in any language.
 *
 * Every kernel owns one table of options; lk_options_describe() reads it. Three keys are known to
 * every computing function: "threads", "backend" ("auto", "reference", "native") and
 * "implementation" (an entry of lk_kernel_describe()).
 */

LK_BEGIN_DECLS

/** A set of options by key. */
typedef struct lk_options lk_options;

/** Makes an empty set of options.
 *
 * @param[out] out The new handle.
 * @return LK_OK, LK_E_INVALID, LK_E_NOMEM.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_options_create(lk_options **out) LK_NOEXCEPT;

/** Frees a set of options; NULL is allowed.
 *
 * @param[in] options Handle or NULL.
 * @since 1.0
 */
LK_API void lk_options_destroy(lk_options *options) LK_NOEXCEPT;

/** Sets an integer option.
 *
 * @param[in,out] options Handle.
 * @param[in]     key     Key.
 * @param[in]     value   Value.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_NOMEM.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_options_set_int64(lk_options *options, const char *key,
                                                   int64_t value) LK_NOEXCEPT;

/** Sets a real option.
 *
 * @param[in,out] options Handle.
 * @param[in]     key     Key.
 * @param[in]     value   Value. @nan
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_NOMEM.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_options_set_double(lk_options *options, const char *key,
                                                    double value) LK_NOEXCEPT;

/** Sets a Boolean option.
 *
 * @param[in,out] options Handle.
 * @param[in]     key     Key.
 * @param[in]     value   0 for false, 1 for true.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_NOMEM.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_options_set_bool(lk_options *options, const char *key,
                                                  int32_t value) LK_NOEXCEPT;

/** Sets a text option; enumerations are texts.
 *
 * @param[in,out] options Handle.
 * @param[in]     key     Key.
 * @param[in]     value   UTF-8 text, copied.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_NOMEM.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_options_set_string(lk_options *options, const char *key,
                                                    const char *value) LK_NOEXCEPT;

/** Sets an option that is a list of real numbers.
 *
 * @param[in,out] options Handle.
 * @param[in]     key     Key.
 * @param[in]     n       Number of values.
 * @param[in]     values  [n] Values, copied. @nan
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_NOMEM.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_options_set_double_array(lk_options *options, const char *key,
                                                          int64_t n,
                                                          const double *values) LK_NOEXCEPT;

/** Sets an option that is a list of integers.
 *
 * @param[in,out] options Handle.
 * @param[in]     key     Key.
 * @param[in]     n       Number of values.
 * @param[in]     values  [n] Values, copied.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_NOMEM.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_options_set_int64_array(lk_options *options, const char *key,
                                                         int64_t n,
                                                         const int64_t *values) LK_NOEXCEPT;

/** Sets an option that is a list of texts.
 *
 * @param[in,out] options Handle.
 * @param[in]     key     Key.
 * @param[in]     n       Number of values.
 * @param[in]     values  [n] UTF-8 texts, copied.
 * @return LK_OK, LK_E_HANDLE, LK_E_INVALID, LK_E_NOMEM.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_options_set_string_array(lk_options *options, const char *key,
                                                          int64_t n,
                                                          const char *const *values) LK_NOEXCEPT;

/** Number of options that a function understands, the three common ones included.
 *
 * @param[in]  function Name of the public function, for example "lk_conductivity_create".
 * @param[out] count    Number of options.
 * @return LK_OK, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_options_get_count(const char *function, int64_t *count) LK_NOEXCEPT;

/** Describes one option of a function. The texts live as long as the library.
 *
 * @param[in]  function      Name of the public function.
 * @param[in]  i             Index below lk_options_get_count().
 * @param[out] key           Key.
 * @param[out] type          "int64", "double", "bool", "string", "double_array", "int64_array" or
 *                           "string_array".
 * @param[out] default_value Default as text; empty when there is none.
 * @param[out] range         Allowed values as text; empty when all are allowed.
 * @param[out] text          One sentence.
 * @return LK_OK, LK_E_INVALID.
 * @since 1.0
 */
LK_API LK_NODISCARD lk_status lk_options_describe(const char *function, int64_t i, const char **key,
                                                  const char **type, const char **default_value,
                                                  const char **range, const char **text) LK_NOEXCEPT;

LK_END_DECLS

#endif
