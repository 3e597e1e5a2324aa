// SPDX-License-Identifier: BSD-3-Clause
// Words and numbers of text files, and the one form of an error of format:
//   FORCES_FC3:17: expected 3 numbers, found 'abc'
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "common/core/error.hpp"

namespace lk::io {

// `found` is quoted, shortened and made printable.
[[noreturn]] void fail_format(const std::string& file, std::int64_t line, std::string_view expected,
                              std::string_view found);

enum class number_state { ok, not_a_number, not_finite };

// The whole word must be a decimal number; a leading + is allowed, values below the smallest double
// are 0. nan and inf are numbers that are not finite.
number_state parse_double(std::string_view word, double& value);
bool parse_int64(std::string_view word, std::int64_t& value);

// Lines that hold something: blank lines are skipped, and what follows a # when comments are on.
class line_reader {
public:
  line_reader(std::string_view text, std::string file, bool comments)
      : rest_(text), file_(std::move(file)), comments_(comments) {}

  bool next(); // false at the end of the text
  // Splits off the next line whether or not it holds something.
  bool next_raw();
  std::string_view line() const { return line_; }
  std::int64_t number() const { return number_; }
  const std::string& file() const { return file_; }

  // Numbers of the current line; exactly `n`, all finite, else an error that says `what`.
  void numbers(std::int64_t n, double* out, std::string_view what) const;
  std::int64_t integer(std::string_view what) const;
  [[noreturn]] void fail(std::string_view expected) const {
    fail_format(file_, number_, expected, line_);
  }
  // For the end of the text where something was expected.
  [[noreturn]] void fail_end(std::string_view expected) const {
    fail_format(file_, number_ + 1, expected, "end of file");
  }

private:
  std::string_view rest_, line_;
  std::string file_;
  std::int64_t number_ = 0;
  bool comments_;
};

std::vector<std::string_view> words(std::string_view line);

// Number with `decimals` digits behind the point, right-aligned in `width`; never "-0.000".
void append_fixed(std::string& to, double value, int width, int decimals);
// Shortest decimal without exponent that reads back equal, at least one digit behind the point:
// what every YAML reader takes for a number.
void append_exact(std::string& to, double value, int width);
std::string exact(double value);
void append_integer(std::string& to, std::int64_t value, int width);

} // namespace lk::io
