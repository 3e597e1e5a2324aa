// SPDX-License-Identifier: BSD-3-Clause
// One running library call: its threads, its progress and cancellation, its trace, its choice of
// backend. Kernels receive an execution& and never touch oneTBB.
//
// Determinism: parallel_for cuts [0, n) into ranges of `grain` indices whatever the number of
// threads. A sum over indices is made of one partial sum per range, added in the order of ranges
// after the loop; then the bits do not depend on the threads.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "common/core/error.hpp"
#include "common/core/function_ref.hpp"
#include "common/core/types.hpp"
#include "common/trace/trace.hpp"

namespace lk {

// Asked on the entering thread only; returns true to go on.
class progress_sink {
 public:
  virtual ~progress_sink() = default;
  virtual bool report(const char* stage, std::int64_t done, std::int64_t total, double seconds_left) = 0;
};

struct execution_settings {
  int threads = 1;
  backend_kind backend = backend_kind::automatic;
  std::string implementation;  // empty: the list decides
  trace::sink* trace = nullptr;
  progress_sink* progress = nullptr;
};

// Threads that a call uses when nobody says otherwise: LIBKERNEL_NUM_THREADS, OMP_NUM_THREADS, or the
// processors that the affinity mask and the cgroup quota leave.
int default_threads();
// True in a child of fork(): oneTBB's workers do not exist there, so everything runs serially.
bool in_forked_child() noexcept;

class execution {
 public:
  explicit execution(const execution_settings& settings);
  ~execution();
  execution(const execution&) = delete;
  execution& operator=(const execution&) = delete;

  int threads() const noexcept;
  const execution_settings& settings() const noexcept;
  trace::sink* trace() const noexcept;

  // Whether a kernel of this call had an entry named settings().implementation.
  void note_implementation_used() noexcept;
  bool implementation_used() const noexcept;

  // Calls body(begin, end) for the ranges [k grain, min((k+1) grain, n)). The entering thread
  // works too. The first exception of a body ends the loop and is thrown again here.
  void parallel_for(std::int64_t n, std::int64_t grain,
                    function_ref<void(std::int64_t, std::int64_t)> body);

  // Index in [0, threads()) of the thread that runs the current body: for scratch memory.
  int worker() const noexcept;

  // Progress of a named stage. advance() may be called from any thread; the callback is asked on
  // the entering thread, at most every 50 ms. After it asked to stop, parallel loops end and
  // throw error(status::cancelled).
  void begin_stage(const char* name, std::int64_t total);
  void advance(std::int64_t n);
  void throw_if_cancelled();

 private:
  struct state;
  std::unique_ptr<state> state_;
};

}  // namespace lk
