// SPDX-License-Identifier: BSD-3-Clause
// What a context owns; shared by the handles made from it.
#pragma once

#include <memory>
#include <mutex>
#include <string>

#include "common/core/function_ref.hpp"
#include "common/core/types.hpp"
#include "libkernel/context.h"

namespace lk::capi {

// User data of a callback with the function that frees it.
class pinned_user_data {
 public:
  pinned_user_data(void* data, lk_free_fn free_fn) : data_(data), free_(free_fn) {}
  ~pinned_user_data() {
    if (free_ != nullptr) free_(data_);
  }
  pinned_user_data(const pinned_user_data&) = delete;
  pinned_user_data& operator=(const pinned_user_data&) = delete;
  void* get() const noexcept { return data_; }

 private:
  void* data_;
  lk_free_fn free_;
};

struct context_settings {
  backend_kind backend = backend_kind::automatic;
  std::int64_t threads = 0;  // 0: the environment's default
  lk_trace_kind trace_mask = 0;
  lk_trace_fn trace = nullptr;
  std::shared_ptr<pinned_user_data> trace_data;
  lk_progress_fn progress = nullptr;
  std::shared_ptr<pinned_user_data> progress_data;
};

// settings_ is written by setters only while no call runs; a running call works on its own copy.
class context_state {
 public:
  context_state();

  context_settings settings() const;
  // LK_E_BUSY while a call runs on this context.
  void change(function_ref<void(context_settings&)> apply);

  // Counts running calls.
  class running {
   public:
    explicit running(context_state& state);
    ~running();
    running(const running&) = delete;
    running& operator=(const running&) = delete;

   private:
    context_state& state_;
  };

 private:
  mutable std::mutex mutex_;
  context_settings settings_;
  int running_ = 0;
};

}  // namespace lk::capi

struct lk_context {
  std::shared_ptr<lk::capi::context_state> state;
};
