// SPDX-License-Identifier: BSD-3-Clause
// Pull reader over libyaml's event stream. No tree is built: the caller walks the document in file
// order and names what it expects, which is what the error says when something else is found.
// Aliases are refused where a value is wanted, so nothing in a file can multiply itself.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "common/core/types.hpp"

namespace lk::io {

class yaml_reader {
public:
  enum class kind { scalar, null, sequence, mapping, alias, end };

  // `text` must outlive the reader; `file` is for the errors.
  yaml_reader(std::string_view text, std::string file);
  ~yaml_reader();
  yaml_reader(const yaml_reader&) = delete;
  yaml_reader& operator=(const yaml_reader&) = delete;

  kind peek() const;         // of the next node; end closes the collection
  std::int64_t line() const; // of the next node
  const std::string& file() const;

  // Calls on_key(key) for every key; it must consume the value. A null is an empty mapping.
  template <class OnKey> void mapping(std::string_view what, OnKey on_key) {
    if (!enter(kind::mapping, what))
      return;
    std::string key;
    while (next_key(key))
      on_key(std::string_view(key));
  }
  // Calls on_item() for every item; it must consume it. A null is an empty sequence.
  template <class OnItem> void sequence(std::string_view what, OnItem on_item) {
    if (!enter(kind::sequence, what))
      return;
    while (next_item())
      on_item();
  }

  std::string text(std::string_view what);
  double real(std::string_view what); // finite
  std::int64_t integer(std::string_view what);
  bool boolean(std::string_view what);
  void skip();

  vec3 vector(std::string_view what);
  mat3 matrix(std::string_view what);
  imat3 integer_matrix(std::string_view what);

  // The next node is not what was expected.
  [[noreturn]] void fail_here(std::string_view expected) const;

private:
  struct state;
  bool enter(kind wanted, std::string_view what);
  bool next_key(std::string& key);
  bool next_item();
  std::string_view scalar(std::string_view what) const;
  void advance();

  std::unique_ptr<state> state_;
};

} // namespace lk::io
