// SPDX-License-Identifier: BSD-3-Clause
#include "common/backend/implementations.hpp"

#include <vector>

#include "common/simd/isa.hpp"

namespace lk::backend {
namespace {

// Filled by the static kernel<> objects while the library loads; constant afterwards.
std::vector<description>& all() {
  static std::vector<description> list;
  return list;
}

}  // namespace

void describe(const description& d) { all().push_back(d); }

std::span<const description> descriptions() { return all(); }

void trace_dispatch(execution& ex, const char* kernel, const char* implementation, backend_kind kind,
                    const char* reason_for_declining) {
  auto* sink = ex.trace();
  if (sink == nullptr || !sink->wants(trace::kind::dispatch)) return;
  trace::event e{.kind = trace::kind::dispatch, .name = kernel, .implementation = implementation};
  e.isa = kind == backend_kind::native ? isa::name(isa::chosen()) : "";
  e.detail = reason_for_declining == nullptr ? "" : reason_for_declining;
  e.status = reason_for_declining == nullptr ? status::ok : status::unsupported;
  e.backend = kind;
  e.threads = ex.threads();
  sink->receive(e);
}

}  // namespace lk::backend
