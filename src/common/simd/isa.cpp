// SPDX-License-Identifier: BSD-3-Clause
#include "common/simd/isa.hpp"

#include <cstdlib>
#include <string_view>

namespace lk::isa {
namespace {

constexpr const char* kNames[] = {"base", "sse4", "avx2", "avx512"};

level detect() noexcept {
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (!(__builtin_cpu_supports("sse4.2") && __builtin_cpu_supports("popcnt"))) return level::base;
  if (!(__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") &&
        __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2")))
    return level::sse4;
  if (!(__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512cd") &&
        __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq") &&
        __builtin_cpu_supports("avx512bw")))
    return level::avx2;
  return level::avx512;
#else
  return level::base;
#endif
}

// -1: not set; -2: set to an unknown name.
int requested() noexcept {
  const char* text = std::getenv("LIBKERNEL_ISA");
  if (text == nullptr || *text == '\0') return -1;
  for (int i = 0; i < 4; ++i)
    if (std::string_view(text) == kNames[i]) return i;
  return -2;
}

struct choice {
  level available = detect();
  int wanted = requested();
  level chosen = wanted >= 0 && wanted < static_cast<int>(available) ? static_cast<level>(wanted) : available;
};

const choice& the_choice() noexcept {
  static const choice c;
  return c;
}

}  // namespace

level chosen() noexcept { return the_choice().chosen; }
level available() noexcept { return the_choice().available; }
const char* name(level l) noexcept { return kNames[static_cast<int>(l)]; }

std::string reason() {
  const auto& c = the_choice();
  const std::string processor = std::string("the processor has ") + name(c.available);
  if (c.wanted == -1) return processor;
  if (c.wanted == -2) return processor + "; LIBKERNEL_ISA names no level and is ignored (base, sse4, avx2, avx512)";
  if (c.wanted > static_cast<int>(c.available))
    return processor + "; LIBKERNEL_ISA=" + kNames[c.wanted] + " is above it and only lowers";
  return processor + "; LIBKERNEL_ISA=" + kNames[c.wanted];
}

}  // namespace lk::isa
