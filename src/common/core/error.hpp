// SPDX-License-Identifier: BSD-3-Clause
// The one exception type of the library. Kernels throw it; guard() in src/capi turns it into a
// status code and the thread's error text.
#pragma once

#include <charconv>
#include <concepts>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>

namespace lk {

// Values equal lk_status_value in include/libkernel/types.h; src/capi checks it at compile time.
enum class status : std::int32_t {
  ok = 0,
  invalid = -1,
  shape = -2,
  option = -3,
  handle = -4,
  busy = -5,
  file = -6,
  format = -7,
  state = -8,
  no_memory = -20,
  no_convergence = -40,
  singular = -41,
  not_finite = -42,
  symmetry = -43,
  unsupported = -60,
  cancelled = -80,
  internal = -99,
};

class error : public std::runtime_error {
 public:
  error(lk::status code, const std::string& text) : std::runtime_error(text), code_(code) {}
  lk::status code() const noexcept { return code_; }

 private:
  lk::status code_;
};

namespace detail {
inline void append(std::string& to, std::string_view text) { to += text; }
inline void append(std::string& to, const char* text) { to += text; }
inline void append(std::string& to, char c) { to += c; }
template <std::same_as<bool> Bool>
void append(std::string& to, Bool value) {
  to += value ? "true" : "false";
}
template <class Number>
  requires(std::is_arithmetic_v<Number> && !std::is_same_v<Number, bool> && !std::is_same_v<Number, char>)
void append(std::string& to, Number value) {
  char digits[40];
  const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
  to.append(digits, end);
}
}  // namespace detail

// Joins texts and numbers; doubles are written with the shortest digits that read back equal.
template <class... Parts>
std::string join(const Parts&... parts) {
  std::string text;
  (detail::append(text, parts), ...);
  return text;
}

template <class... Parts>
[[noreturn]] void fail(status code, const Parts&... parts) {
  throw error(code, join(parts...));
}

// Checks an argument: require(n >= 1, "n must be >= 1, got ", n).
template <class... Parts>
void require(bool condition, const Parts&... parts) {
  if (!condition) fail(status::invalid, parts...);
}

}  // namespace lk
