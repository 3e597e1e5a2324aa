// SPDX-License-Identifier: BSD-3-Clause
#include "io/yaml.hpp"

#include <yaml.h>

#include "common/core/error.hpp"
#include "io/text.hpp"

namespace lk::io {
namespace {

// The deepest known file nests 6 levels.
constexpr int deepest = 64;

bool is_null(std::string_view s) {
  return s.empty() || s == "~" || s == "null" || s == "Null" || s == "NULL";
}

} // namespace

struct yaml_reader::state {
  yaml_parser_t parser;
  yaml_event_t event;
  std::string file;
  int depth = 0;

  state(std::string_view text, std::string name) : file(std::move(name)) {
    if (yaml_parser_initialize(&parser) == 0)
      fail(status::no_memory, "cannot start the YAML parser");
    event = yaml_event_t{};
    yaml_parser_set_input_string(&parser, reinterpret_cast<const unsigned char*>(text.data()),
                                 text.size());
  }
  ~state() {
    yaml_event_delete(&event);
    yaml_parser_delete(&parser);
  }
  std::string_view value() const {
    return {reinterpret_cast<const char*>(event.data.scalar.value), event.data.scalar.length};
  }
};

yaml_reader::yaml_reader(std::string_view text, std::string file)
    : state_(std::make_unique<state>(text, std::move(file))) {
  advance();
  while (state_->event.type == YAML_STREAM_START_EVENT ||
         state_->event.type == YAML_DOCUMENT_START_EVENT)
    advance();
}

yaml_reader::~yaml_reader() = default;

void yaml_reader::advance() {
  auto& s = *state_;
  yaml_event_delete(&s.event);
  if (yaml_parser_parse(&s.parser, &s.event) == 0) {
    s.event = yaml_event_t{};
    if (s.parser.error == YAML_MEMORY_ERROR)
      fail(status::no_memory, s.file, ": out of memory in the YAML parser");
    const char* problem = s.parser.problem != nullptr ? s.parser.problem : "an error";
    const auto line =
        s.parser.error == YAML_READER_ERROR ? s.parser.mark.line : s.parser.problem_mark.line;
    fail_format(s.file, static_cast<std::int64_t>(line) + 1, "YAML", problem);
  }
  if (s.event.type == YAML_SEQUENCE_START_EVENT || s.event.type == YAML_MAPPING_START_EVENT)
    ++s.depth;
  if (s.event.type == YAML_SEQUENCE_END_EVENT || s.event.type == YAML_MAPPING_END_EVENT)
    --s.depth;
  if (s.depth > deepest)
    fail_format(s.file, line(), join("at most ", deepest, " levels of nesting"), "more");
}

yaml_reader::kind yaml_reader::peek() const {
  const auto& event = state_->event;
  switch (event.type) {
  case YAML_SCALAR_EVENT:
    return event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE && is_null(state_->value())
               ? kind::null
               : kind::scalar;
  case YAML_SEQUENCE_START_EVENT:
    return kind::sequence;
  case YAML_MAPPING_START_EVENT:
    return kind::mapping;
  case YAML_ALIAS_EVENT:
    return kind::alias;
  default:
    return kind::end;
  }
}

std::int64_t yaml_reader::line() const {
  return static_cast<std::int64_t>(state_->event.start_mark.line) + 1;
}
const std::string& yaml_reader::file() const {
  return state_->file;
}

void yaml_reader::fail_here(std::string_view expected) const {
  switch (peek()) {
  case kind::scalar:
  case kind::null:
    fail_format(file(), line(), expected, state_->value());
  case kind::sequence:
    fail_format(file(), line(), expected, "a list");
  case kind::mapping:
    fail_format(file(), line(), expected, "a mapping");
  case kind::alias:
    fail_format(file(), line(), expected, "an alias");
  case kind::end:
    fail_format(file(), line(), expected, "nothing");
  }
  fail_format(file(), line(), expected, "something else");
}

bool yaml_reader::enter(kind wanted, std::string_view what) {
  const auto found = peek();
  if (found == kind::null) {
    advance();
    return false;
  }
  if (found != wanted)
    fail_here(what);
  advance();
  return true;
}

bool yaml_reader::next_key(std::string& key) {
  if (peek() == kind::end) {
    advance();
    return false;
  }
  key = scalar("a key");
  advance();
  return true;
}

bool yaml_reader::next_item() {
  if (peek() != kind::end)
    return true;
  advance();
  return false;
}

std::string_view yaml_reader::scalar(std::string_view what) const {
  if (state_->event.type != YAML_SCALAR_EVENT)
    fail_here(what);
  return state_->value();
}

std::string yaml_reader::text(std::string_view what) {
  std::string value(scalar(what));
  if (peek() == kind::null)
    value.clear();
  advance();
  return value;
}

double yaml_reader::real(std::string_view what) {
  double value = 0;
  if (parse_double(scalar(what), value) != number_state::ok)
    fail_here(join(what, " as finite numbers"));
  advance();
  return value;
}

std::int64_t yaml_reader::integer(std::string_view what) {
  std::int64_t value = 0;
  if (!parse_int64(scalar(what), value))
    fail_here(join(what, " as integers"));
  advance();
  return value;
}

bool yaml_reader::boolean(std::string_view what) {
  const auto s = scalar(what);
  const bool yes = s == "true" || s == "True" || s == "TRUE" || s == "yes" || s == "on";
  const bool no = s == "false" || s == "False" || s == "FALSE" || s == "no" || s == "off";
  if (!yes && !no)
    fail_here(join(what, " as true or false"));
  advance();
  return yes;
}

void yaml_reader::skip() {
  if (peek() == kind::end)
    fail_here("a value");
  int open = 0;
  do {
    const auto found = peek();
    if (found == kind::sequence || found == kind::mapping)
      ++open;
    if (found == kind::end)
      --open;
    advance();
  } while (open > 0);
}

vec3 yaml_reader::vector(std::string_view what) {
  vec3 v{};
  std::size_t n = 0;
  const auto start = line();
  sequence(what, [&] {
    if (n == 3)
      fail_here(join(what, " of 3 numbers"));
    v[n++] = real(what);
  });
  if (n != 3)
    fail_format(file(), start, join(what, " of 3 numbers"), join(n, " numbers"));
  return v;
}

mat3 yaml_reader::matrix(std::string_view what) {
  mat3 m{};
  std::size_t n = 0;
  const auto start = line();
  sequence(what, [&] {
    if (n == 3)
      fail_here(join(what, " of 3 rows"));
    m[n++] = vector(what);
  });
  if (n != 3)
    fail_format(file(), start, join(what, " of 3 rows"), join(n, " rows"));
  return m;
}

imat3 yaml_reader::integer_matrix(std::string_view what) {
  imat3 m{};
  std::size_t n = 0;
  const auto start = line();
  sequence(what, [&] {
    sequence(what, [&] {
      if (n == 9)
        fail_here(join(what, " of 3 rows of 3 integers"));
      m[n / 3][n % 3] = integer(what);
      ++n;
    });
    if (n % 3 != 0)
      fail_here(join(what, " of 3 rows of 3 integers"));
  });
  if (n != 9)
    fail_format(file(), start, join(what, " of 3 rows of 3 integers"), join(n, " integers"));
  return m;
}

} // namespace lk::io
