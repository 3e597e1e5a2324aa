// SPDX-License-Identifier: BSD-3-Clause
// Trace of one running call: hands events to the context's callback and to the built-in printer,
// which LIBKERNEL_TRACE turns on ("1" for every kind, or a list such as "begin,dispatch").
#pragma once

#include <chrono>

#include "capi/context.hpp"
#include "common/trace/trace.hpp"

namespace lk::capi {

class trace_sink final : public trace::sink {
 public:
  explicit trace_sink(const context_settings& settings) noexcept;

  bool active() const noexcept { return (printed_ | settings_.trace_mask) != 0; }
  void set_threads(int threads) noexcept { threads_ = threads; }
  // The first call in a forked child says that it runs serially.
  void note_fork();
  void begin(const char* function);
  void end(const char* function, lk_status result, std::chrono::nanoseconds elapsed) noexcept;

  bool wants(trace::kind kind) const noexcept override;
  void receive(const trace::event& e) override;

 private:
  const context_settings& settings_;
  lk_trace_kind printed_;
  int threads_ = 1;
  bool begun_ = false;
};

}  // namespace lk::capi
