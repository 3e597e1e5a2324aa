// SPDX-License-Identifier: BSD-3-Clause
// Trace events of a running call. Emitted on the entering thread only.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "common/core/error.hpp"
#include "common/core/types.hpp"

namespace lk::trace {

enum class kind : std::int32_t { begin = 1, end = 2, dispatch = 4, counter = 8, log = 16 };

struct event {
  trace::kind kind;
  const char* name = "";              // public function, or a stage such as "conductivity.triplets"
  const char* implementation = "";    // dispatch: the entry that ran or declined
  const char* isa = "";               // dispatch: instruction-set level
  const char* detail = "";            // reason for declining, log text
  backend_kind backend = backend_kind::automatic;
  lk::status status = lk::status::ok; // end
  std::int64_t threads = 0;
  std::int64_t elapsed_ns = 0;        // end
  double value = 0;                   // counter
};

class sink {
 public:
  virtual ~sink() = default;
  virtual bool wants(trace::kind kind) const noexcept = 0;
  virtual void receive(const event& e) = 0;
};

}  // namespace lk::trace
