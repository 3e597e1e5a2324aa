// SPDX-License-Identifier: BSD-3-Clause
#include "common/parallel/execution.hpp"

#include <oneapi/tbb/blocked_range.h>
#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/parallel_for.h>
#include <oneapi/tbb/task_arena.h>
#include <oneapi/tbb/task_group.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>

namespace lk {
namespace {

using clock = std::chrono::steady_clock;
// What the process allows oneTBB: the processors, or the limit that the host set.
int available_workers() {
  return static_cast<int>(
      tbb::global_control::active_value(tbb::global_control::max_allowed_parallelism));
}

constexpr auto kProgressInterval = std::chrono::milliseconds(50);

}  // namespace

struct execution::state {
  execution_settings settings;
  std::thread::id entering_thread = std::this_thread::get_id();
  // An arena of this call alone: on a shared one, functors of concurrent callers run on each other's
  // threads. Made at the first loop that needs it.
  std::unique_ptr<tbb::task_arena> arena;

  const char* stage = "work";  // until a stage begins; its total is 0
  std::int64_t total = 0;
  std::atomic<std::int64_t> done{0};
  std::atomic<bool> cancelled{false};
  std::atomic<bool> implementation_used{false};
  bool end_reported = true;
  clock::time_point stage_start = clock::now(), last_report = stage_start;

  bool on_entering_thread() const { return std::this_thread::get_id() == entering_thread; }

  // On the entering thread only.
  void report(bool always) {
    if (settings.progress == nullptr || cancelled.load(std::memory_order_relaxed)) return;
    const auto now = clock::now();
    const auto d = std::min(done.load(std::memory_order_relaxed), total);
    const bool last = d == total && !end_reported;
    if (!always && !last && now - last_report < kProgressInterval) return;
    last_report = now;
    end_reported = d == total;
    const double elapsed = std::chrono::duration<double>(now - stage_start).count();
    const double left = d > 0 ? elapsed / static_cast<double>(d) * static_cast<double>(total - d) : -1.0;
    if (!settings.progress->report(stage, d, total, left)) cancelled.store(true);
  }
};

execution::execution(const execution_settings& settings) : state_(std::make_unique<state>()) {
  state_->settings = settings;
  // An arena wider than oneTBB's pool gets no more threads, only a warning on stderr.
  state_->settings.threads = std::clamp(settings.threads, 1, std::max(1, available_workers()));
}

execution::~execution() = default;

int execution::threads() const noexcept { return state_->settings.threads; }
const execution_settings& execution::settings() const noexcept { return state_->settings; }
trace::sink* execution::trace() const noexcept { return state_->settings.trace; }

void execution::note_implementation_used() noexcept { state_->implementation_used.store(true); }
bool execution::implementation_used() const noexcept { return state_->implementation_used.load(); }

int execution::worker() const noexcept {
  if (state_->arena == nullptr) return 0;
  const int index = tbb::this_task_arena::current_thread_index();
  return index == tbb::task_arena::not_initialized ? 0 : index;
}

void execution::parallel_for(std::int64_t n, std::int64_t grain,
                             function_ref<void(std::int64_t, std::int64_t)> body) {
  auto& s = *state_;
  throw_if_cancelled();
  const std::int64_t n_ranges = n > 0 ? (n - 1) / grain + 1 : 0;
  const auto run_range = [&](std::int64_t k) {
    if (s.cancelled.load(std::memory_order_relaxed)) return;
    body(k * grain, std::min(n, (k + 1) * grain));
    if (s.on_entering_thread()) s.report(false);
  };
  if (s.settings.threads == 1 || n_ranges <= 1) {
    for (std::int64_t k = 0; k < n_ranges; ++k) run_range(k);
  } else {
    // One slot is kept for the entering thread, so execute() runs its functor here.
    if (s.arena == nullptr) s.arena = std::make_unique<tbb::task_arena>(s.settings.threads, 1);
    s.arena->execute([&] {
      // fp_settings: workers take over the floating-point environment that guard() has set.
      tbb::task_group_context group(tbb::task_group_context::isolated,
                                    tbb::task_group_context::default_traits |
                                        tbb::task_group_context::fp_settings);
      tbb::parallel_for(
          tbb::blocked_range<std::int64_t>(0, n_ranges, 1),
          [&](const tbb::blocked_range<std::int64_t>& range) {
            for (std::int64_t k = range.begin(); k != range.end(); ++k) run_range(k);
          },
          tbb::simple_partitioner{}, group);
    });
  }
  // Other threads may have finished the last ranges.
  if (s.on_entering_thread()) s.report(false);
  throw_if_cancelled();
}

void execution::begin_stage(const char* name, std::int64_t total) {
  auto& s = *state_;
  s.stage = name;
  s.total = total;
  s.done.store(0);
  s.end_reported = false;
  s.stage_start = s.last_report = clock::now();
  s.report(true);
  throw_if_cancelled();
}

void execution::advance(std::int64_t n) {
  auto& s = *state_;
  s.done.fetch_add(n);
  if (s.on_entering_thread()) s.report(false);
}

void execution::throw_if_cancelled() {
  if (state_->cancelled.load()) fail(status::cancelled, "cancelled by the progress callback in stage \"", state_->stage, "\"");
}

}  // namespace lk
