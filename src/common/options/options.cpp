// SPDX-License-Identifier: BSD-3-Clause
#include "common/options/options.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "common/core/error.hpp"

namespace lk::options {
namespace {

constexpr entry kCommon[] = {
    {"threads", type::int64, "0", "[0, 65536]", "Number of threads; 0 takes the context's."},
    {"backend", type::string, "", "auto|reference|native", "How kernels run; overrides the context's."},
    {"implementation", type::string, "", "", "One entry of a kernel's list; see lk_kernel_describe."},
};

std::vector<const table*>& tables() {
  static std::vector<const table*> list;
  return list;
}

const entry* find_entry(const table& t, std::string_view key) {
  for (const auto& e : common_entries())
    if (key == e.key) return &e;
  for (const auto& e : t.entries())
    if (key == e.key) return &e;
  return nullptr;
}

std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t substitute = diagonal + (a[i - 1] != b[j - 1]);
      diagonal = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, substitute});
    }
  }
  return row[b.size()];
}

std::string nearest_key(const table& t, std::string_view key) {
  std::string best;
  std::size_t least = std::string::npos;
  const auto consider = [&](const entry& e) {
    const auto d = edit_distance(key, e.key);
    if (d < least) least = d, best = e.key;
  };
  for (const auto& e : t.entries()) consider(e);
  for (const auto& e : common_entries()) consider(e);
  return best;
}

// Range texts are "[a, b]", "(a, b]" and so on, with inf and -inf for open ends.
void check_number(const table& t, const entry& e, double x) {
  const std::string_view range = e.range;
  if (std::isnan(x) && range.find("nan") == std::string_view::npos)
    fail(status::option, t.function(), ": option \"", e.key, "\" is NaN");
  if (range.empty() || (range[0] != '[' && range[0] != '(')) return;
  const auto comma = range.find(',');
  const auto number = [](std::string_view text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    if (text.starts_with("inf")) return HUGE_VAL;
    if (text.starts_with("-inf")) return -HUGE_VAL;
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
  };
  const double low = number(range.substr(1, comma - 1));
  const double high = number(range.substr(comma + 1, range.size() - comma - 2));
  const bool above = range.front() == '[' ? x >= low : x > low;
  const bool below = range.back() == ']' ? x <= high : x < high;
  if (!(above && below) && !std::isnan(x))
    fail(status::option, t.function(), ": option \"", e.key, "\" must be in ", range, ", got ", x);
}

void check_choice(const table& t, const entry& e, const std::string& text) {
  std::string_view choices = e.range;
  if (choices.empty()) return;
  while (true) {
    const auto bar = choices.find('|');
    if (choices.substr(0, bar) == text) return;
    if (bar == std::string_view::npos) break;
    choices.remove_prefix(bar + 1);
  }
  fail(status::option, t.function(), ": option \"", e.key, "\" must be one of ", e.range, ", got \"", text, "\"");
}

[[noreturn]] void wrong_type(const table& t, const entry& e) {
  constexpr const char* names[] = {"a Boolean", "an integer", "a real number", "a text",
                                   "a list of real numbers", "a list of integers", "a list of texts"};
  fail(status::option, t.function(), ": option \"", e.key, "\" must be ", names[static_cast<int>(e.type)]);
}

// Integers serve where reals are wanted, and one element where a list is wanted.
value convert(const table& t, const entry& e, const value& given) {
  const auto as_real = [&](const value& v) {
    if (const auto* x = std::get_if<double>(&v)) return *x;
    if (const auto* i = std::get_if<std::int64_t>(&v)) return static_cast<double>(*i);
    wrong_type(t, e);
  };
  switch (e.type) {
    case type::boolean:
      if (std::holds_alternative<bool>(given)) return given;
      break;
    case type::int64:
      if (std::holds_alternative<std::int64_t>(given)) return given;
      break;
    case type::real:
      return as_real(given);
    case type::string:
      if (std::holds_alternative<std::string>(given)) return given;
      break;
    case type::real_array:
      if (std::holds_alternative<std::vector<double>>(given)) return given;
      if (const auto* i = std::get_if<std::vector<std::int64_t>>(&given)) return std::vector<double>(i->begin(), i->end());
      return std::vector<double>{as_real(given)};
    case type::int64_array:
      if (std::holds_alternative<std::vector<std::int64_t>>(given)) return given;
      if (const auto* i = std::get_if<std::int64_t>(&given)) return std::vector<std::int64_t>{*i};
      break;
    case type::string_array:
      if (std::holds_alternative<std::vector<std::string>>(given)) return given;
      if (const auto* s = std::get_if<std::string>(&given)) return std::vector<std::string>{*s};
      break;
  }
  wrong_type(t, e);
}

void check_range(const table& t, const entry& e, const value& v) {
  if (const auto* i = std::get_if<std::int64_t>(&v)) check_number(t, e, static_cast<double>(*i));
  if (const auto* x = std::get_if<double>(&v)) check_number(t, e, *x);
  if (const auto* s = std::get_if<std::string>(&v)) check_choice(t, e, *s);
  if (const auto* list = std::get_if<std::vector<double>>(&v))
    for (const double x : *list) check_number(t, e, x);
  if (const auto* list = std::get_if<std::vector<std::int64_t>>(&v))
    for (const std::int64_t i : *list) check_number(t, e, static_cast<double>(i));
  if (const auto* list = std::get_if<std::vector<std::string>>(&v))
    for (const auto& s : *list) check_choice(t, e, s);
}

// "a,b,c" -> a, b, c; "" -> nothing.
std::vector<std::string_view> pieces(std::string_view text) {
  std::vector<std::string_view> list;
  while (!text.empty()) {
    const auto comma = text.find(',');
    list.push_back(text.substr(0, comma));
    text.remove_prefix(comma == std::string_view::npos ? text.size() : comma + 1);
  }
  return list;
}

value parse_default(const entry& e) {
  const std::string_view text = e.default_value;
  const auto real = [](std::string_view piece) {
    double x = 0;
    std::from_chars(piece.data(), piece.data() + piece.size(), x);
    return x;
  };
  switch (e.type) {
    case type::boolean:
      return text == "true";
    case type::int64:
      return static_cast<std::int64_t>(real(text));
    case type::real:
      return real(text);
    case type::string:
      return std::string(text);
    case type::real_array: {
      std::vector<double> list;
      for (const auto piece : pieces(text)) list.push_back(real(piece));
      return list;
    }
    case type::int64_array: {
      std::vector<std::int64_t> list;
      for (const auto piece : pieces(text)) list.push_back(static_cast<std::int64_t>(real(piece)));
      return list;
    }
    case type::string_array: {
      const auto list = pieces(text);
      return std::vector<std::string>(list.begin(), list.end());
    }
  }
  return false;
}

}  // namespace

std::span<const entry> common_entries() { return kCommon; }

void table::add(const table& t) { tables().push_back(&t); }

const table* table::find(std::string_view function) noexcept {
  for (const auto* t : tables())
    if (function == t->function()) return t;
  return nullptr;
}

reader::reader(const table& t, const bag* given) {
  if (given == nullptr) given = &values_;
  for (const auto& [key, v] : *given) {
    const auto* e = find_entry(t, key);
    if (e == nullptr)
      fail(status::option, t.function(), ": unknown option \"", key, "\"; did you mean \"", nearest_key(t, key), "\"?");
    auto converted = convert(t, *e, v);
    check_range(t, *e, converted);
    values_.emplace(key, std::move(converted));
  }
  const auto fill = [&](const entry& e) {
    if (*e.default_value != '\0') values_.try_emplace(e.key, parse_default(e));
  };
  for (const auto& e : common_entries()) fill(e);
  for (const auto& e : t.entries()) fill(e);
}

bool reader::has(std::string_view key) const { return values_.find(key) != values_.end(); }

namespace {
template <class T, class Map>
T get(const Map& values, std::string_view key) {
  const auto it = values.find(key);
  return it == values.end() ? T{} : std::get<T>(it->second);
}
}  // namespace

bool reader::boolean(std::string_view key) const { return get<bool>(values_, key); }
std::int64_t reader::int64(std::string_view key) const { return get<std::int64_t>(values_, key); }
double reader::real(std::string_view key) const { return get<double>(values_, key); }
std::string reader::string(std::string_view key) const { return get<std::string>(values_, key); }
std::vector<double> reader::real_array(std::string_view key) const { return get<std::vector<double>>(values_, key); }
std::vector<std::int64_t> reader::int64_array(std::string_view key) const {
  return get<std::vector<std::int64_t>>(values_, key);
}
std::vector<std::string> reader::string_array(std::string_view key) const {
  return get<std::vector<std::string>>(values_, key);
}

}  // namespace lk::options
