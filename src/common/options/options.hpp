// SPDX-License-Identifier: BSD-3-Clause
// Keyed options: a bag of values as the caller set them, a table of what a function understands,
// and a reader that checks the one against the other.
#pragma once

#include <cstdint>
#include <limits>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace lk::options {

using value = std::variant<bool, std::int64_t, double, std::string, std::vector<double>,
                           std::vector<std::int64_t>, std::vector<std::string>>;
using bag = std::map<std::string, value, std::less<>>;

enum class type { boolean, int64, real, string, real_array, int64_array, string_array };

struct entry {
  const char* key;
  options::type type;
  // As text, lists with commas; "" = no default, the reader's has() tells.
  const char* default_value;
  // For numbers "[0, 1]", "(0, inf)", "[1, inf)"; for strings "gonze|wang"; "" = everything.
  const char* range;
  const char* text;  // one sentence: what it does, its unit
};

// The options of one public function. Static; registered at load for lk_options_describe.
class table {
 public:
  template <std::size_t N>
  table(const char* function, const entry (&entries)[N]) : function_(function), entries_(entries) {
    add(*this);
  }
  explicit table(const char* function) : function_(function) { add(*this); }
  const char* function() const noexcept { return function_; }
  std::span<const entry> entries() const noexcept { return entries_; }
  static const table* find(std::string_view function) noexcept;

 private:
  static void add(const table& t);
  const char* function_;
  std::span<const entry> entries_;
};

// "threads", "backend", "implementation".
std::span<const entry> common_entries();

// Checks every key, type and range at construction; an unknown key is an error that names the
// nearest known one.
class reader {
 public:
  reader(const table& t, const bag* given);
  bool has(std::string_view key) const;
  bool boolean(std::string_view key) const;
  std::int64_t int64(std::string_view key) const;
  double real(std::string_view key) const;
  std::string string(std::string_view key) const;
  std::vector<double> real_array(std::string_view key) const;
  std::vector<std::int64_t> int64_array(std::string_view key) const;
  std::vector<std::string> string_array(std::string_view key) const;

 private:
  std::map<std::string, value, std::less<>> values_;
};

}  // namespace lk::options
