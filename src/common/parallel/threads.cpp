// SPDX-License-Identifier: BSD-3-Clause
// Number of threads by default, and the guard against fork().
#include <pthread.h>
#include <sched.h>

#include <algorithm>
#include <atomic>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <thread>

#include "common/parallel/execution.hpp"

namespace lk {
namespace {

std::atomic<bool> forked{false};

[[maybe_unused]] const int registered = pthread_atfork(nullptr, nullptr, [] { forked.store(true); });

// 0 when the variable is not a positive number. OMP_NUM_THREADS may be a list; its first counts.
int from_environment(const char* variable) {
  const char* text = std::getenv(variable);
  if (text == nullptr) return 0;
  int n = 0;
  std::from_chars(text, text + std::strlen(text), n);
  return std::clamp(n, 0, 65536);
}

int affinity_processors() {
  cpu_set_t set;
  if (sched_getaffinity(0, sizeof set, &set) != 0) return static_cast<int>(std::thread::hardware_concurrency());
  return CPU_COUNT(&set);
}

// Processors that the cgroup's quota pays for; a large number when there is no quota.
int quota_processors() {
  const auto close = [](std::FILE* f) { std::fclose(f); };
  const std::unique_ptr<std::FILE, decltype(close)> file(std::fopen("/sys/fs/cgroup/cpu.max", "r"), close);
  double quota = 0, period = 0;
  if (file == nullptr || std::fscanf(file.get(), "%lf %lf", &quota, &period) != 2 || period <= 0) return 65536;
  return std::max(1, static_cast<int>(std::floor(quota / period)));
}

}  // namespace

bool in_forked_child() noexcept { return forked.load(std::memory_order_relaxed); }

int default_threads() {
  for (const char* variable : {"LIBKERNEL_NUM_THREADS", "OMP_NUM_THREADS"})
    if (const int n = from_environment(variable); n > 0) return n;
  return std::max(1, std::min(affinity_processors(), quota_processors()));
}

}  // namespace lk
