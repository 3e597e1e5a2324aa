// SPDX-License-Identifier: BSD-3-Clause
#include "io/text.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace lk::io {
namespace {

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v';
}

std::string_view trim(std::string_view s) {
  while (!s.empty() && is_blank(s.front()))
    s.remove_prefix(1);
  while (!s.empty() && is_blank(s.back()))
    s.remove_suffix(1);
  return s;
}

// Splits the first word off `line`; empty at its end.
std::string_view take_word(std::string_view& line) {
  line = trim(line);
  const auto end = std::find_if(line.begin(), line.end(), is_blank);
  const auto word = line.substr(0, static_cast<std::size_t>(end - line.begin()));
  line.remove_prefix(word.size());
  return word;
}

std::string printable(std::string_view text) {
  constexpr std::size_t longest = 48;
  std::string shown(text.substr(0, longest));
  for (char& c : shown)
    if (static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) >= 0x7F)
      c = '?';
  if (text.size() > longest)
    shown += "...";
  return shown;
}

// std::from_chars has one code for too large and too small; the digits before the exponent cannot
// be 0, so the sign of the exponent, or a leading "0.", tells.
bool is_tiny(std::string_view digits) {
  const auto e = digits.find_first_of("eE");
  if (e != std::string_view::npos)
    return e + 1 < digits.size() && digits[e + 1] == '-';
  return digits.starts_with("0.") || digits.starts_with(".");
}

// The largest double has 309 digits before the point, the smallest 342 behind it.
constexpr std::size_t number_size = 400;

void append_aligned(std::string& to, const char* begin, const char* end, int width) {
  const bool minus_zero =
      *begin == '-' && std::all_of(begin + 1, end, [](char c) { return c == '0' || c == '.'; });
  if (minus_zero)
    ++begin;
  to.append(static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, width - (end - begin))), ' ');
  to.append(begin, end);
}

} // namespace

void fail_format(const std::string& file, std::int64_t line, std::string_view expected,
                 std::string_view found) {
  lk::fail(status::format, file, ":", line, ": expected ", expected, ", found '", printable(found),
           "'");
}

number_state parse_double(std::string_view word, double& value) {
  if (word.starts_with('+')) {
    word.remove_prefix(1);
    if (word.starts_with('-'))
      return number_state::not_a_number;
  }
  // YAML writes .nan and .inf.
  std::string_view digits = word.starts_with('-') ? word.substr(1) : word;
  if (digits == ".nan" || digits == ".NaN" || digits == ".inf" || digits == ".Inf")
    return number_state::not_finite;
  const char* end = word.data() + word.size();
  const auto [stop, code] = std::from_chars(word.data(), end, value);
  if (code == std::errc::invalid_argument || stop != end)
    return number_state::not_a_number;
  if (code == std::errc::result_out_of_range) {
    if (!is_tiny(digits))
      return number_state::not_finite;
    value = 0.0;
  }
  return std::isfinite(value) ? number_state::ok : number_state::not_finite;
}

bool parse_int64(std::string_view word, std::int64_t& value) {
  if (word.starts_with('+')) {
    word.remove_prefix(1);
    if (word.starts_with('-'))
      return false;
  }
  const char* end = word.data() + word.size();
  const auto [stop, code] = std::from_chars(word.data(), end, value);
  return code == std::errc() && stop == end;
}

bool line_reader::next_raw() {
  if (rest_.empty())
    return false;
  const auto end = std::min(rest_.find('\n'), rest_.size());
  line_ = trim(rest_.substr(0, end));
  rest_.remove_prefix(std::min(end + 1, rest_.size()));
  ++number_;
  return true;
}

bool line_reader::next() {
  while (next_raw()) {
    if (comments_)
      line_ = trim(line_.substr(0, line_.find('#')));
    if (!line_.empty())
      return true;
  }
  return false;
}

void line_reader::numbers(std::int64_t n, double* out, std::string_view what) const {
  std::string_view rest = line_;
  for (std::int64_t i = 0; i < n; ++i) {
    const auto word = take_word(rest);
    if (word.empty())
      fail(what);
    const auto state = parse_double(word, out[i]);
    if (state == number_state::not_a_number)
      fail_format(file_, number_, what, word);
    if (state == number_state::not_finite)
      fail_format(file_, number_, join(what, " that are finite"), word);
  }
  if (!trim(rest).empty())
    fail(what);
}

std::int64_t line_reader::integer(std::string_view what) const {
  std::int64_t value = 0;
  if (!parse_int64(line_, value))
    fail(what);
  return value;
}

std::vector<std::string_view> words(std::string_view line) {
  std::vector<std::string_view> all;
  for (auto word = take_word(line); !word.empty(); word = take_word(line))
    all.push_back(word);
  return all;
}

void append_fixed(std::string& to, double value, int width, int decimals) {
  char digits[number_size];
  char* end =
      std::to_chars(digits, digits + sizeof digits, value, std::chars_format::fixed, decimals).ptr;
  append_aligned(to, digits, end, width);
}

void append_exact(std::string& to, double value, int width) {
  char digits[number_size];
  char* end = std::to_chars(digits, digits + sizeof digits, value, std::chars_format::fixed).ptr;
  if (std::find(digits, end, '.') == end) {
    *end++ = '.';
    *end++ = '0';
  }
  append_aligned(to, digits, end, width);
}

std::string exact(double value) {
  std::string text;
  append_exact(text, value, 0);
  return text;
}

void append_integer(std::string& to, std::int64_t value, int width) {
  char digits[24];
  char* end = std::to_chars(digits, digits + sizeof digits, value).ptr;
  append_aligned(to, digits, end, width);
}

} // namespace lk::io
