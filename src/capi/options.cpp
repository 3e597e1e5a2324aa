// SPDX-License-Identifier: BSD-3-Clause
#include "libkernel/options.h"

#include "capi/guard.hpp"

namespace {

using namespace lk::capi;

template <class Value>
lk_status set(lk_options* options, const char* function, const char* key, Value make) noexcept {
  return access(function, [&] {
    if (options == nullptr) lk::fail(lk::status::handle, "the handle is NULL");
    const std::string name = input_string(key, "key");
    lk::require(!name.empty(), "key is empty");
    options->values.insert_or_assign(name, lk::options::value(make()));
  });
}

const lk::options::table& table_of(const char* function) {
  const auto* t = lk::options::table::find(input_string(function, "function"));
  if (t == nullptr) lk::fail(lk::status::invalid, "function \"", function, "\" takes no options");
  return *t;
}

const lk::options::entry& entry_of(const lk::options::table& t, std::int64_t i) {
  const auto own = t.entries(), common = lk::options::common_entries();
  const auto n = static_cast<std::int64_t>(own.size() + common.size());
  lk::require(i >= 0 && i < n, "i must be in 0 to ", n - 1, ", got ", i);
  const auto k = static_cast<std::size_t>(i);
  return k < own.size() ? own[k] : common[k - own.size()];
}

}  // namespace

extern "C" {

lk_status lk_options_create(lk_options** out) noexcept {
  return access(__func__, [&] {
    auto& to = output_scalar(out, "out");
    to = new lk_options;
  });
}

void lk_options_destroy(lk_options* options) noexcept { delete options; }

lk_status lk_options_set_int64(lk_options* options, const char* key, int64_t value) noexcept {
  return set(options, __func__, key, [&] { return value; });
}

lk_status lk_options_set_double(lk_options* options, const char* key, double value) noexcept {
  return set(options, __func__, key, [&] { return value; });
}

lk_status lk_options_set_bool(lk_options* options, const char* key, int32_t value) noexcept {
  return set(options, __func__, key, [&] {
    lk::require(value == 0 || value == 1, "value must be 0 or 1, got ", value);
    return value == 1;
  });
}

lk_status lk_options_set_string(lk_options* options, const char* key, const char* value) noexcept {
  return set(options, __func__, key, [&] { return std::string(input_string(value, "value")); });
}

lk_status lk_options_set_double_array(lk_options* options, const char* key, int64_t n,
                                      const double* values) noexcept {
  return set(options, __func__, key, [&] {
    const auto in = input(values, "values", {n}, finite::any);
    return std::vector<double>(in.begin(), in.end());
  });
}

lk_status lk_options_set_int64_array(lk_options* options, const char* key, int64_t n,
                                     const int64_t* values) noexcept {
  return set(options, __func__, key, [&] {
    const auto in = input(values, "values", {n});
    return std::vector<int64_t>(in.begin(), in.end());
  });
}

lk_status lk_options_set_string_array(lk_options* options, const char* key, int64_t n,
                                      const char* const* values) noexcept {
  return set(options, __func__, key, [&] {
    std::vector<std::string> texts;
    for (const char* text : input(values, "values", {n})) texts.emplace_back(input_string(text, "values"));
    return texts;
  });
}

lk_status lk_options_get_count(const char* function, int64_t* count) noexcept {
  return access(__func__, [&] {
    const auto& t = table_of(function);
    output_scalar(count, "count") =
        static_cast<int64_t>(t.entries().size() + lk::options::common_entries().size());
  });
}

lk_status lk_options_describe(const char* function, int64_t i, const char** key, const char** type,
                              const char** default_value, const char** range, const char** text) noexcept {
  return access(__func__, [&] {
    const auto& e = entry_of(table_of(function), i);
    constexpr const char* types[] = {"bool", "int64", "double", "string", "double_array", "int64_array", "string_array"};
    const char*& key_out = output_scalar(key, "key");
    const char*& type_out = output_scalar(type, "type");
    const char*& default_out = output_scalar(default_value, "default_value");
    const char*& range_out = output_scalar(range, "range");
    output_scalar(text, "text") = e.text;
    key_out = e.key;
    type_out = types[static_cast<int>(e.type)];
    default_out = e.default_value;
    range_out = e.range;
  });
}
}
