// SPDX-License-Identifier: BSD-3-Clause
#include "capi/trace_sink.hpp"

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "common/parallel/execution.hpp"

namespace lk::capi {
namespace {

constexpr struct {
  const char* name;
  lk_trace_kind kind;
} kKinds[] = {{"begin", LK_TRACE_BEGIN},
              {"end", LK_TRACE_END},
              {"dispatch", LK_TRACE_DISPATCH},
              {"counter", LK_TRACE_COUNTER},
              {"log", LK_TRACE_LOG}};

const char* kind_name(lk_trace_kind kind) noexcept {
  for (const auto& k : kKinds)
    if (k.kind == kind) return k.name;
  return "event";
}

// Kinds that LIBKERNEL_TRACE asks to print; read once per process.
lk_trace_kind printed_kinds() noexcept {
  static const lk_trace_kind kinds = [] {
    const char* variable = std::getenv("LIBKERNEL_TRACE");
    const std::string_view text = variable == nullptr ? "" : variable;
    if (text.empty() || text == "0") return lk_trace_kind{0};
    lk_trace_kind mask = 0;
    for (const auto& k : kKinds)
      if (text.find(k.name) != std::string_view::npos) mask |= k.kind;
    return mask != 0 ? mask : lk_trace_kind{LK_TRACE_ALL};
  }();
  return kinds;
}

void print(const lk_trace_event& e) {
  std::string line = join("[libkernel] ", kind_name(e.kind), " name=", e.name);
  if (e.kind == LK_TRACE_DISPATCH) line += join(" backend=", lk_backend_name(e.backend), " implementation=", e.implementation);
  if (*e.isa != '\0') line += join(" isa=", e.isa);
  line += join(" threads=", e.threads);
  char number[32];
  if (e.kind == LK_TRACE_END) {
    std::snprintf(number, sizeof number, "%.3f", 1e-6 * static_cast<double>(e.elapsed_ns));
    line += join(" ms=", number, " status=", lk_status_name(e.status));
  }
  if (e.kind == LK_TRACE_COUNTER) {
    std::snprintf(number, sizeof number, "%.6g", e.value);
    line += join(" value=", number);
  }
  if (*e.detail != '\0') line += join(e.kind == LK_TRACE_DISPATCH ? " declined=\"" : " detail=\"", e.detail, "\"");
  line += '\n';
  std::fputs(line.c_str(), stderr);
}

}  // namespace

trace_sink::trace_sink(const context_settings& settings) noexcept
    : settings_(settings), printed_(printed_kinds()) {}

bool trace_sink::wants(trace::kind kind) const noexcept {
  return ((printed_ | settings_.trace_mask) & static_cast<lk_trace_kind>(kind)) != 0;
}

void trace_sink::receive(const trace::event& e) {
  const auto kind = static_cast<lk_trace_kind>(e.kind);
  const lk_trace_event out{sizeof(lk_trace_event),
                           kind,
                           static_cast<lk_backend>(e.backend),
                           static_cast<lk_status>(e.status),
                           e.name,
                           e.implementation,
                           e.isa,
                           e.detail,
                           e.threads != 0 ? e.threads : threads_,
                           e.elapsed_ns,
                           e.value};
  if ((printed_ & kind) != 0) print(out);
  if ((settings_.trace_mask & kind) != 0) settings_.trace(&out, settings_.trace_data->get());
}

void trace_sink::note_fork() {
  static std::atomic<bool> said{false};
  if (!in_forked_child() || !wants(trace::kind::log) || said.exchange(true)) return;
  receive({.kind = trace::kind::log, .name = "fork", .detail = "this process was forked: calls run serially"});
}

void trace_sink::begin(const char* function) {
  begun_ = true;
  if (wants(trace::kind::begin)) receive({.kind = trace::kind::begin, .name = function});
}

void trace_sink::end(const char* function, lk_status result, std::chrono::nanoseconds elapsed) noexcept {
  // A call refused before it began (an unknown option, say) has no span.
  if (!begun_ || !wants(trace::kind::end)) return;
  trace::event e{.kind = trace::kind::end, .name = function};
  e.status = static_cast<status>(result);
  e.elapsed_ns = elapsed.count();
  receive(e);
}

}  // namespace lk::capi
