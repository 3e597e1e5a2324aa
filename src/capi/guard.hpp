// SPDX-License-Identifier: BSD-3-Clause
// The barrier of every public function: floating-point environment, trace span, translation of
// exceptions into status and error text, fault injection for the tests.
//
//   lk_status lk_example_compute(lk_context *ctx, int64_t n, const double *x, double *y,
//                                const lk_options *opts) noexcept {
//     return lk::capi::compute(ctx, __func__, opts, example_options, [&](lk::execution &ex,
//                                                                        const lk::options::reader &o) {
//       const auto in = input(x, "x", {n});          // checks NULL, counts, overflow, NaN
//       const auto out = output(y, "y", {n});
//       lk::example::compute(ex, in, out);
//     });
//   }
//
// Arguments are validated before anything is written, so outputs stay untouched on bad input.
#pragma once

#include <cmath>
#include <initializer_list>
#include <memory>
#include <span>
#include <string>
#include <type_traits>

#include "capi/context.hpp"
#include "common/core/error.hpp"
#include "common/core/function_ref.hpp"
#include "common/core/types.hpp"
#include "common/options/options.hpp"
#include "common/parallel/execution.hpp"
#include "libkernel/types.h"

struct lk_options {
  lk::options::bag values;
};

namespace lk::capi {

// Every handle starts with this: it shares the inside of its context, so any order of destruction
// is legal.
struct handle {
  std::shared_ptr<context_state> context;
};

// For functions that compute: makes the execution (threads, arena, backend, trace, progress).
// ctx NULL is the process's default context.
lk_status compute(lk_context* ctx, const char* function, const lk_options* opts,
                  const options::table& table,
                  function_ref<void(execution&, const options::reader&)> body) noexcept;
// The same for a method of a handle, which must not be NULL.
lk_status compute(const handle* h, const char* function, const lk_options* opts,
                  const options::table& table,
                  function_ref<void(execution&, const options::reader&)> body) noexcept;
// For getters, setters and other functions that neither compute nor take options.
lk_status access(const handle* h, const char* function, function_ref<void()> body) noexcept;
lk_status access(const char* function, function_ref<void()> body) noexcept;

// The shared inside of a context; NULL gives the default context's.
std::shared_ptr<context_state> state_of(lk_context* ctx);

// Number of elements of a shape; error on a negative extent or overflow.
std::int64_t element_count(const char* name, std::initializer_list<std::int64_t> shape);
void require_pointer(const void* p, const char* name, std::int64_t count);
void require_finite(std::span<const double> values, const char* name);
[[noreturn]] void fail_null(const char* name);

// const T* of the caller -> span of the element type that kernels use (lk_complex -> lk::complex).
template <class T>
using element = std::conditional_t<
    std::is_same_v<std::remove_const_t<T>, lk_complex>,
    std::conditional_t<std::is_const_v<T>, const lk::complex, lk::complex>, T>;

enum class finite { required, any };

template <class T>
std::span<const element<T>> input(const T* p, const char* name, std::initializer_list<std::int64_t> shape,
                                  finite check = finite::required) {
  const auto count = element_count(name, shape);
  require_pointer(p, name, count);
  if constexpr (std::is_same_v<T, double>) {
    if (check == finite::required) require_finite({p, static_cast<std::size_t>(count)}, name);
  } else if constexpr (std::is_same_v<T, lk_complex>) {
    if (check == finite::required)
      require_finite({reinterpret_cast<const double*>(p), static_cast<std::size_t>(2 * count)}, name);
  }
  return {reinterpret_cast<const element<T>*>(p), static_cast<std::size_t>(count)};
}

// Empty when p is NULL.
template <class T>
std::span<const element<T>> optional_input(const T* p, const char* name,
                                           std::initializer_list<std::int64_t> shape,
                                           finite check = finite::required) {
  if (p == nullptr) return {};
  return input(p, name, shape, check);
}

template <class T>
std::span<element<T>> output(T* p, const char* name, std::initializer_list<std::int64_t> shape) {
  const auto count = element_count(name, shape);
  require_pointer(p, name, count);
  return {reinterpret_cast<element<T>*>(p), static_cast<std::size_t>(count)};
}

template <class T>
std::span<element<T>> optional_output(T* p, const char* name, std::initializer_list<std::int64_t> shape) {
  if (p == nullptr) return {};
  return output(p, name, shape);
}

vec3 input_vec3(const double* p, const char* name);
mat3 input_mat3(const double* p, const char* name);
ivec3 input_ivec3(const std::int64_t* p, const char* name);
imat3 input_imat3(const std::int64_t* p, const char* name);
const char* input_string(const char* p, const char* name);
template <class T>
T& output_scalar(T* p, const char* name) {
  if (p == nullptr) fail_null(name);
  return *p;
}
// Every index in [low, high): the error names the array, the position and the value.
void require_indices(std::span<const std::int64_t> indices, const char* name, std::int64_t low,
                     std::int64_t high);

// Getter of an array result: n must equal the product of the shape.
void require_capacity(std::int64_t n, const char* name, std::span<const std::int64_t> shape);
template <class T, class U>
void copy_out(const char* name, std::span<const std::int64_t> shape, std::span<const T> source,
              std::int64_t n, U* out) {
  require_capacity(n, name, shape);
  const auto to = output(out, "out", {n});
  std::copy(source.begin(), source.end(), to.begin());
}

// One row of a handle's table of array results, which serves lk_<noun>_get_shape.
struct array_shape {
  const char* name;
  std::vector<std::int64_t> shape;
};
void get_shape(std::span<const array_shape> arrays, const char* name, std::int64_t* rank,
               std::int64_t* shape);

}  // namespace lk::capi
