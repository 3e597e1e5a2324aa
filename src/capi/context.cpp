// SPDX-License-Identifier: BSD-3-Clause
#include "capi/context.hpp"

#include <dlfcn.h>

#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>

#include "capi/guard.hpp"
#include "common/backend/implementations.hpp"
#include "common/core/build_info.hpp"
#include "common/simd/isa.hpp"

namespace lk::capi {

context_state::context_state() {
  const char* wanted = std::getenv("LIBKERNEL_BACKEND");
  const std::string_view backend = wanted == nullptr ? "" : wanted;
  if (backend == "reference") settings_.backend = backend_kind::reference;
  if (backend == "native") settings_.backend = backend_kind::native;
  if (!backend.empty() && settings_.backend == backend_kind::automatic && backend != "auto")
    fail(status::invalid, "LIBKERNEL_BACKEND must be auto, reference or native, got \"", backend, "\"");
}

context_settings context_state::settings() const {
  const std::lock_guard lock(mutex_);
  return settings_;
}

void context_state::change(function_ref<void(context_settings&)> apply) {
  const std::lock_guard lock(mutex_);
  if (running_ > 0) fail(status::busy, "the context is computing; change its settings afterwards");
  apply(settings_);
}

context_state::running::running(context_state& state) : state_(state) {
  const std::lock_guard lock(state_.mutex_);
  ++state_.running_;
}

context_state::running::~running() {
  const std::lock_guard lock(state_.mutex_);
  --state_.running_;
}

std::shared_ptr<context_state> state_of(lk_context* ctx) {
  if (ctx != nullptr) return ctx->state;
  static const auto process_default = std::make_shared<context_state>();
  return process_default;
}

namespace {

std::shared_ptr<context_state> state_of_const(const lk_context* ctx) {
  return state_of(const_cast<lk_context*>(ctx));
}

std::string library_path() {
  Dl_info info;
  return dladdr(reinterpret_cast<void*>(&lk_version), &info) != 0 ? info.dli_fname : "unknown";
}

const char* threads_reason() {
  const auto set = [](const char* variable) {
    const char* text = std::getenv(variable);
    return text != nullptr && std::atoi(text) > 0;
  };
  return set("LIBKERNEL_NUM_THREADS") ? "LIBKERNEL_NUM_THREADS"
         : set("OMP_NUM_THREADS")     ? "OMP_NUM_THREADS"
                                      : "affinity mask and cgroup quota";
}

}  // namespace
}  // namespace lk::capi

using namespace lk::capi;

extern "C" {

lk_status lk_context_create(lk_context** out) noexcept {
  return access(__func__, [&] {
    auto& to = output_scalar(out, "out");
    auto made = std::make_unique<lk_context>();
    made->state = std::make_shared<context_state>();
    to = made.release();
  });
}

void lk_context_destroy(lk_context* context) noexcept { delete context; }

lk_status lk_context_set_backend(lk_context* context, lk_backend backend) noexcept {
  return access(__func__, [&] {
    lk::require(backend >= LK_BACKEND_AUTO && backend <= LK_BACKEND_NATIVE,
                "backend must be 0 (auto), 1 (reference) or 2 (native), got ", backend);
    state_of(context)->change([&](context_settings& s) { s.backend = static_cast<lk::backend_kind>(backend); });
  });
}

lk_status lk_context_get_backend(const lk_context* context, lk_backend* backend) noexcept {
  return access(__func__, [&] {
    output_scalar(backend, "backend") = static_cast<lk_backend>(state_of_const(context)->settings().backend);
  });
}

lk_status lk_context_set_threads(lk_context* context, int64_t threads) noexcept {
  return access(__func__, [&] {
    lk::require(threads >= 0 && threads <= 65536, "threads must be in 0 to 65536, got ", threads);
    state_of(context)->change([&](context_settings& s) { s.threads = threads; });
  });
}

lk_status lk_context_get_threads(const lk_context* context, int64_t* threads) noexcept {
  return access(__func__, [&] {
    auto& to = output_scalar(threads, "threads");
    const auto set = state_of_const(context)->settings().threads;
    to = set > 0 ? set : lk::default_threads();
  });
}

lk_status lk_context_set_trace(lk_context* context, lk_trace_kind mask, lk_trace_fn callback,
                               void* user_data, lk_free_fn free_fn) noexcept {
  return access(__func__, [&] {
    lk::require(mask >= 0 && mask <= LK_TRACE_ALL, "mask must be a sum of kinds, 0 to 31, got ", mask);
    // The former user data is freed after the lock: its free function may use this context.
    std::shared_ptr<pinned_user_data> former;
    state_of(context)->change([&](context_settings& s) {
      former = std::exchange(s.trace_data, std::make_shared<pinned_user_data>(user_data, free_fn));
      s.trace = callback;
      s.trace_mask = callback == nullptr ? 0 : mask;
    });
  });
}

lk_status lk_context_set_progress(lk_context* context, lk_progress_fn callback, void* user_data,
                                  lk_free_fn free_fn) noexcept {
  return access(__func__, [&] {
    std::shared_ptr<pinned_user_data> former;
    state_of(context)->change([&](context_settings& s) {
      former = std::exchange(s.progress_data, std::make_shared<pinned_user_data>(user_data, free_fn));
      s.progress = callback;
    });
  });
}

const char* lk_backend_name(lk_backend backend) noexcept {
  constexpr const char* names[] = {"auto", "reference", "native"};
  return backend >= 0 && backend < 3 ? names[backend] : "unknown";
}

const char* lk_version(void) noexcept { return lk::build_info::version; }

const char* lk_build_info(void) noexcept {
  static const std::string text = lk::build_info::text();
  return text.c_str();
}

const char* lk_runtime_info(void) noexcept {
  thread_local std::string text;
  try {
    const auto settings = state_of(nullptr)->settings();
    text = lk::join("library: ", library_path(), "\nisa: ", lk::isa::name(lk::isa::chosen()), " (",
                    lk::isa::reason(), ")\nthreads: ",
                    settings.threads > 0 ? settings.threads : lk::default_threads(), " (",
                    settings.threads > 0 ? "lk_context_set_threads" : threads_reason(), ")\nbackend: ",
                    lk_backend_name(static_cast<lk_backend>(settings.backend)), "\nforked: ",
                    lk::in_forked_child() ? "yes, calls run serially" : "no", "\n");
  } catch (...) {
    text.clear();
  }
  return text.c_str();
}

lk_status lk_kernel_get_count(int64_t* count) noexcept {
  return access(__func__, [&] {
    output_scalar(count, "count") = static_cast<int64_t>(lk::backend::descriptions().size());
  });
}

lk_status lk_kernel_describe(int64_t i, const char** kernel, const char** implementation,
                             lk_backend* backend) noexcept {
  return access(__func__, [&] {
    const auto all = lk::backend::descriptions();
    lk::require(i >= 0 && i < static_cast<int64_t>(all.size()), "i must be in 0 to ", all.size(), " - 1, got ", i);
    auto& k = output_scalar(kernel, "kernel");
    auto& n = output_scalar(implementation, "implementation");
    auto& b = output_scalar(backend, "backend");
    const auto& d = all[static_cast<std::size_t>(i)];
    k = d.kernel;
    n = d.implementation;
    b = static_cast<lk_backend>(d.kind);
  });
}
}
