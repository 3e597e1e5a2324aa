// SPDX-License-Identifier: BSD-3-Clause
// Dispatch is data: every kernel owns an ordered list of implementations; the first one that the
// requested backend admits and that accepts the problem runs. The reference is always last.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "common/core/error.hpp"
#include "common/core/types.hpp"
#include "common/parallel/execution.hpp"

namespace lk::backend {

template <class Problem>
struct implementation {
  const char* name;
  backend_kind kind;
  // Empty when the problem is accepted, else the reason for declining. nullptr accepts all.
  std::string (*declines)(const Problem&);
  void (*run)(execution&, const Problem&);
};

// What lk_kernel_describe lists: filled at load by kernel<> objects, constant afterwards.
struct description {
  const char* kernel;
  const char* implementation;
  backend_kind kind;
};
void describe(const description& d);
std::span<const description> descriptions();

void trace_dispatch(execution& ex, const char* kernel, const char* implementation, backend_kind kind,
                    const char* reason_for_declining);

// A kernel: its name and its list. One static object in <kernel>_list.cpp. A requested
// implementation binds the kernels whose list has that name; guard() refuses a name that bound none.
template <class Problem>
class kernel {
 public:
  template <std::size_t N>
  kernel(const char* name, const implementation<Problem> (&list)[N]) : name_(name), list_(list) {
    for (const auto& entry : list_) describe({name, entry.name, entry.kind});
  }

  void run(execution& ex, const Problem& problem) const {
    const auto& wanted = ex.settings();
    const bool named = has(wanted.implementation);
    if (named) ex.note_implementation_used();
    std::string reasons;
    for (const auto& entry : list_) {
      std::string reason;
      if (wanted.backend != backend_kind::automatic && wanted.backend != entry.kind)
        reason = "another backend was requested";
      else if (named && wanted.implementation != entry.name)
        reason = "another implementation was requested";
      else if (entry.declines != nullptr)
        reason = entry.declines(problem);
      if (reason.empty()) {
        trace_dispatch(ex, name_, entry.name, entry.kind, nullptr);
        return entry.run(ex, problem);
      }
      trace_dispatch(ex, name_, entry.name, entry.kind, reason.c_str());
      reasons += join(reasons.empty() ? "" : "; ", entry.name, ": ", reason);
    }
    fail(status::unsupported, name_, " has no implementation for this request (", reasons, ")");
  }

 private:
  bool has(std::string_view implementation) const {
    for (const auto& entry : list_)
      if (implementation == entry.name) return true;
    return false;
  }

  const char* name_;
  std::span<const implementation<Problem>> list_;
};

}  // namespace lk::backend
