// SPDX-License-Identifier: BSD-3-Clause
// Seven threads that really exist, whatever the machine: the limit of oneTBB is raised. Ranges, worker
// numbers, exceptions, cancellation and progress of parallel loops; equal bits of the conductivity and
// of eigenproblems. Elsewhere "threads" 7 is cut to the processors.
#include <gtest/gtest.h>
#include <oneapi/tbb/global_control.h>

#include <atomic>
#include <chrono>
#include <cstring>
#include <mutex>
#include <numeric>
#include <random>
#include <set>
#include <thread>
#include <vector>

#include "../capi/silicon.h"
#include "common/parallel/execution.hpp"

namespace {

constexpr int n_threads = 7;

class seven_threads : public testing::Test {
 protected:
  tbb::global_control limit_{tbb::global_control::max_allowed_parallelism, n_threads};

  static lk::execution_settings settings(int threads, lk::progress_sink* progress = nullptr) {
    lk::execution_settings s;
    s.threads = threads;
    s.progress = progress;
    return s;
  }
};

TEST_F(seven_threads, all_work_at_once) {
  lk::execution ex(settings(n_threads));
  ASSERT_EQ(ex.threads(), n_threads);
  std::mutex mutex;
  std::set<std::thread::id> ids;
  std::set<int> workers;
  std::atomic<int> arrived{0};
  const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(60);
  ex.parallel_for(n_threads, 1, [&](std::int64_t, std::int64_t) {
    {
      const std::lock_guard lock(mutex);
      ids.insert(std::this_thread::get_id());
      workers.insert(ex.worker());
    }
    ++arrived;
    while (arrived < n_threads && std::chrono::steady_clock::now() < deadline)
      std::this_thread::yield();
  });
  EXPECT_EQ(ids.size(), std::size_t{n_threads});
  EXPECT_EQ(workers.size(), std::size_t{n_threads});
  EXPECT_EQ(*workers.begin(), 0);
  EXPECT_EQ(*workers.rbegin(), n_threads - 1);
  EXPECT_TRUE(ids.contains(std::this_thread::get_id()));
}

TEST_F(seven_threads, ranges_do_not_depend_on_threads) {
  for (const std::int64_t n : {0, 1, 6, 7, 1000, 1001})
    for (const std::int64_t grain : {1, 3, 1000}) {
      std::set<std::pair<std::int64_t, std::int64_t>> first;
      for (const int threads : {1, 2, n_threads}) {
        lk::execution ex(settings(threads));
        std::mutex mutex;
        std::set<std::pair<std::int64_t, std::int64_t>> ranges;
        ex.parallel_for(n, grain, [&](std::int64_t begin, std::int64_t end) {
          const std::lock_guard lock(mutex);
          EXPECT_TRUE(ranges.emplace(begin, end).second);
        });
        if (threads == 1) first = ranges;
        EXPECT_EQ(ranges, first) << n << " " << grain << " " << threads;
      }
    }
}

TEST_F(seven_threads, an_exception_ends_the_loop) {
  for (const int threads : {1, n_threads}) {
    lk::execution ex(settings(threads));
    EXPECT_THROW(ex.parallel_for(100, 1,
                                 [](std::int64_t begin, std::int64_t) {
                                   if (begin == 40) lk::fail(lk::status::singular, "forty");
                                 }),
                 lk::error);
    std::atomic<int> count{0};
    ex.parallel_for(10, 1, [&](std::int64_t, std::int64_t) { ++count; });
    EXPECT_EQ(count, 10);
  }
}

class stop_at final : public lk::progress_sink {
 public:
  explicit stop_at(std::int64_t limit) : limit_(limit) {}
  bool report(const char* stage, std::int64_t done, std::int64_t total, double) override {
    EXPECT_EQ(std::this_thread::get_id(), entering_);
    EXPECT_STREQ(stage, "counting");
    EXPECT_GE(done, last_);
    EXPECT_LE(done, total);
    last_ = done;
    return done < limit_;
  }
  std::int64_t last() const { return last_; }

 private:
  std::int64_t limit_, last_ = 0;
  std::thread::id entering_ = std::this_thread::get_id();
};

void count_slowly(lk::execution& ex, std::atomic<int>& count) {
  ex.begin_stage("counting", 400);
  ex.parallel_for(400, 1, [&](std::int64_t, std::int64_t) {
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
    ++count;
    ex.advance(1);
  });
}

TEST_F(seven_threads, progress_ends_with_everything_done) {
  for (const int threads : {1, n_threads}) {
    stop_at sink(1000);
    lk::execution ex(settings(threads, &sink));
    std::atomic<int> count{0};
    count_slowly(ex, count);
    EXPECT_EQ(count, 400);
    EXPECT_EQ(sink.last(), 400);
  }
}

TEST_F(seven_threads, cancelling_ends_the_loop_early) {
  for (const int threads : {1, n_threads}) {
    stop_at sink(1);
    lk::execution ex(settings(threads, &sink));
    std::atomic<int> count{0};
    try {
      count_slowly(ex, count);
      FAIL() << "not cancelled";
    } catch (const lk::error& e) {
      EXPECT_EQ(e.code(), lk::status::cancelled);
      EXPECT_NE(std::strstr(e.what(), "counting"), nullptr);
    }
    EXPECT_LT(count, 400);
  }
}

TEST_F(seven_threads, conductivity_has_equal_bits) {
  static double expected[silicon_room], values[silicon_room];
  silicon s;
  silicon_create(nullptr, 7, &s);
  std::int64_t n = 0;
  for (const int threads : {1, 2, n_threads, n_threads}) {
    ASSERT_EQ(lk_context_set_threads(nullptr, threads), LK_OK);
    ASSERT_EQ(lk_conductivity_run(s.conductivity, nullptr), LK_OK) << lk_error_message();
    if (threads == 1) n = silicon_result(s.conductivity, expected);
    ASSERT_EQ(silicon_result(s.conductivity, values), n);
    EXPECT_EQ(std::memcmp(values, expected, static_cast<std::size_t>(n) * sizeof *values), 0) << threads;
  }
  EXPECT_GT(expected[0], 1.0);
  silicon_destroy(&s);
}

TEST_F(seven_threads, eigenproblems_have_equal_bits) {
  constexpr std::int64_t n_matrices = 501, n = 9;
  std::mt19937_64 random(7);
  std::uniform_real_distribution<double> uniform(-1, 1);
  std::vector<lk_complex> matrices(n_matrices * n * n);
  for (auto& z : matrices) z = {uniform(random), uniform(random)};
  for (std::size_t m = 0; m < n_matrices; ++m)
    for (std::size_t i = 0; i < n; ++i)
      for (std::size_t j = 0; j <= i; ++j) {
        auto& low = matrices[(m * n + i) * n + j];
        auto& high = matrices[(m * n + j) * n + i];
        if (i == j) low.im = 0;
        else high = {low.re, -low.im};
      }
  std::vector<double> first_values, values(n_matrices * n);
  std::vector<lk_complex> first_vectors, vectors(matrices.size());
  for (const int threads : {1, 2, n_threads}) {
    ASSERT_EQ(lk_context_set_threads(nullptr, threads), LK_OK);
    ASSERT_EQ(lk_linalg_eigh_hermitian_batch_compute(nullptr, n_matrices, n, matrices.data(), values.data(),
                                                     vectors.data(), nullptr),
              LK_OK);
    if (threads == 1) {
      first_values = values;
      first_vectors = vectors;
    }
    EXPECT_EQ(values, first_values) << threads;
    EXPECT_EQ(std::memcmp(vectors.data(), first_vectors.data(), vectors.size() * sizeof(lk_complex)), 0);
  }
}

}  // namespace
