// SPDX-License-Identifier: BSD-3-Clause
#include "capi/guard.hpp"

#include <algorithm>
#include <cfenv>
#include <chrono>
#include <new>

#include "capi/trace_sink.hpp"
#include "common/backend/implementations.hpp"
#include "common/simd/vector_math.hpp"
#include "libkernel/experimental.h"

namespace lk::capi {
namespace {

static_assert(static_cast<int>(status::ok) == LK_OK && static_cast<int>(status::invalid) == LK_E_INVALID &&
              static_cast<int>(status::shape) == LK_E_SHAPE && static_cast<int>(status::option) == LK_E_OPTION &&
              static_cast<int>(status::handle) == LK_E_HANDLE && static_cast<int>(status::busy) == LK_E_BUSY &&
              static_cast<int>(status::file) == LK_E_FILE && static_cast<int>(status::format) == LK_E_FORMAT &&
              static_cast<int>(status::state) == LK_E_STATE && static_cast<int>(status::no_memory) == LK_E_NOMEM &&
              static_cast<int>(status::no_convergence) == LK_E_NO_CONVERGENCE &&
              static_cast<int>(status::singular) == LK_E_SINGULAR &&
              static_cast<int>(status::not_finite) == LK_E_NOT_FINITE &&
              static_cast<int>(status::symmetry) == LK_E_SYMMETRY &&
              static_cast<int>(status::unsupported) == LK_E_UNSUPPORTED &&
              static_cast<int>(status::cancelled) == LK_E_CANCELLED &&
              static_cast<int>(status::internal) == LK_E_INTERNAL);

thread_local std::string error_text;
thread_local std::int64_t calls_until_fault = 0;

void maybe_fault() {
  if (calls_until_fault > 0 && --calls_until_fault == 0) throw std::bad_alloc();
}

lk_status record(const char* function, status code, const char* text) noexcept {
  try {
    // Errors about options name their function already.
    error_text = std::string_view(text).starts_with(function) ? std::string(text) : join(function, ": ", text);
  } catch (...) {
    error_text.clear();
  }
  return static_cast<lk_status>(code);
}

// Runs the body and turns whatever it throws into a status and the thread's text.
lk_status translate(const char* function, function_ref<void()> body) noexcept {
  error_text.clear();
  try {
    body();
    return LK_OK;
  } catch (const error& e) {
    return record(function, e.code(), e.what());
  } catch (const std::bad_alloc&) {
    return record(function, status::no_memory, "out of memory");
  } catch (const std::exception& e) {
    return record(function, status::internal, e.what());
  } catch (...) {
    return record(function, status::internal, "unknown exception");
  }
}

// Round to nearest, no traps, no flush to zero while the library computes; the host's environment,
// its exception flags included, comes back at the end.
class default_floating_point {
 public:
  default_floating_point() noexcept {
    std::fegetenv(&saved_);
    std::fesetenv(FE_DFL_ENV);
  }
  ~default_floating_point() { std::fesetenv(&saved_); }
  default_floating_point(const default_floating_point&) = delete;
  default_floating_point& operator=(const default_floating_point&) = delete;

 private:
  std::fenv_t saved_;
};

class callback_progress final : public progress_sink {
 public:
  explicit callback_progress(const context_settings& settings) : settings_(settings) {}
  bool report(const char* stage, std::int64_t done, std::int64_t total, double seconds_left) override {
    const lk_progress payload{sizeof(lk_progress), stage, done, total, seconds_left};
    return settings_.progress(&payload, settings_.progress_data->get()) == 0;
  }

 private:
  const context_settings& settings_;
};

backend_kind parse_backend(const std::string& name) {
  return name == "reference" ? backend_kind::reference
         : name == "native"  ? backend_kind::native
                             : backend_kind::automatic;
}

execution_settings make_settings(const context_settings& context, const options::reader& o,
                                 trace_sink& trace, callback_progress& progress) {
  execution_settings s;
  const auto threads = o.int64("threads") > 0 ? o.int64("threads") : context.threads;
  s.threads = in_forked_child() ? 1 : threads > 0 ? static_cast<int>(threads) : default_threads();
  s.backend = o.has("backend") ? parse_backend(o.string("backend")) : context.backend;
  s.implementation = o.string("implementation");
  s.trace = trace.active() ? &trace : nullptr;
  s.progress = context.progress != nullptr ? &progress : nullptr;
  return s;
}

// A name that the whole library does not know is refused before anything is written.
void require_known_implementation(std::string_view name) {
  const auto all = backend::descriptions();
  if (name.empty() || std::any_of(all.begin(), all.end(), [&](const backend::description& d) {
        return name == d.implementation;
      }))
    return;
  fail(status::unsupported, "no kernel has an implementation \"", name, "\"; lk_kernel_describe lists them");
}

void run(const char* function, const context_settings& settings, trace_sink& trace,
         const lk_options* opts, const options::table& table,
         function_ref<void(execution&, const options::reader&)> body) {
  const options::reader reader(table, opts != nullptr ? &opts->values : nullptr);
  require_known_implementation(reader.string("implementation"));
  callback_progress progress(settings);
  execution ex(make_settings(settings, reader, trace, progress));
  trace.set_threads(ex.threads());
  trace.begin(function);
  trace.note_fork();
  body(ex, reader);
  const auto& wanted = ex.settings().implementation;
  if (!wanted.empty() && !ex.implementation_used())
    fail(status::unsupported, "no kernel of this call has an implementation \"", wanted,
         "\"; lk_kernel_describe lists them");
}

lk_status traced(const std::shared_ptr<context_state>& state, const char* function, const lk_options* opts,
                 const options::table& table,
                 function_ref<void(execution&, const options::reader&)> body) noexcept {
  const default_floating_point environment;
  const context_state::running running(*state);
  const context_settings settings = state->settings();
  trace_sink trace(settings);
  const auto start = std::chrono::steady_clock::now();
  const lk_status result = translate(function, [&] {
    maybe_fault();
    run(function, settings, trace, opts, table, body);
  });
  trace.end(function, result, std::chrono::steady_clock::now() - start);
  return result;
}

}  // namespace

lk_status compute(lk_context* ctx, const char* function, const lk_options* opts,
                  const options::table& table,
                  function_ref<void(execution&, const options::reader&)> body) noexcept {
  std::shared_ptr<context_state> state;
  const lk_status found = translate(function, [&] { state = state_of(ctx); });
  return found != LK_OK ? found : traced(state, function, opts, table, body);
}

lk_status compute(const handle* h, const char* function, const lk_options* opts,
                  const options::table& table,
                  function_ref<void(execution&, const options::reader&)> body) noexcept {
  if (h == nullptr) return record(function, status::handle, "the handle is NULL");
  return traced(h->context, function, opts, table, body);
}

// Some getters compute, so they too need the library's floating-point environment.
lk_status access(const char* function, function_ref<void()> body) noexcept {
  const default_floating_point environment;
  return translate(function, [&] {
    maybe_fault();
    body();
  });
}

lk_status access(const handle* h, const char* function, function_ref<void()> body) noexcept {
  return access(function, [&] {
    if (h == nullptr) fail(status::handle, "the handle is NULL");
    body();
  });
}

std::int64_t element_count(const char* name, std::initializer_list<std::int64_t> shape) {
  std::int64_t count = 1;
  for (const auto extent : shape) {
    if (extent < 0) fail(status::invalid, name, ": a length is negative, ", extent);
    if (__builtin_mul_overflow(count, extent, &count) || count > INT64_MAX / 16)
      fail(status::invalid, name, ": the number of elements exceeds the address space");
  }
  return count;
}

void fail_null(const char* name) { fail(status::invalid, name, " is NULL"); }

void require_pointer(const void* p, const char* name, std::int64_t count) {
  if (p == nullptr && count > 0) fail(status::invalid, name, " is NULL, expected ", count, " elements");
}

void require_finite(std::span<const double> values, const char* name) {
  if (simd::all_finite(values)) return;
  for (std::size_t i = 0; i < values.size(); ++i)
    if (!std::isfinite(values[i]))
      fail(status::invalid, name, " has a value that is not finite, ", values[i], " at element ", i);
}

namespace {
template <class Matrix, class T>
Matrix read_matrix(const T* p, const char* name) {
  const auto in = input(p, name, {3, 3});
  Matrix m;
  for (std::size_t i = 0; i < 3; ++i)
    for (std::size_t j = 0; j < 3; ++j) m[i][j] = in[3 * i + j];
  return m;
}
template <class Vector, class T>
Vector read_vector(const T* p, const char* name) {
  const auto in = input(p, name, {3});
  return {in[0], in[1], in[2]};
}
}  // namespace

vec3 input_vec3(const double* p, const char* name) { return read_vector<vec3>(p, name); }
ivec3 input_ivec3(const std::int64_t* p, const char* name) { return read_vector<ivec3>(p, name); }
mat3 input_mat3(const double* p, const char* name) { return read_matrix<mat3>(p, name); }
imat3 input_imat3(const std::int64_t* p, const char* name) { return read_matrix<imat3>(p, name); }

const char* input_string(const char* p, const char* name) {
  if (p == nullptr) fail_null(name);
  return p;
}

void require_indices(std::span<const std::int64_t> indices, const char* name, std::int64_t low,
                     std::int64_t high) {
  for (std::size_t i = 0; i < indices.size(); ++i)
    if (indices[i] < low || indices[i] >= high)
      fail(status::invalid, name, " has an index out of range, ", indices[i], " at element ", i,
           ", expected ", low, " to ", high - 1, " (counted from 0)");
}

namespace {
std::string shape_text(std::span<const std::int64_t> shape) {
  std::string text;
  for (const auto extent : shape) text += join("[", extent, "]");
  return text;
}
}  // namespace

void require_capacity(std::int64_t n, const char* name, std::span<const std::int64_t> shape) {
  std::int64_t count = 1;
  for (const auto extent : shape) count *= extent;
  if (n != count)
    fail(status::shape, name, " has ", count, " elements, shape ", shape_text(shape), ", but n is ", n);
}

void get_shape(std::span<const array_shape> arrays, const char* name, std::int64_t* rank,
               std::int64_t* shape) {
  const std::string_view wanted = input_string(name, "name");
  output_scalar(rank, "rank");
  require_pointer(shape, "shape", 8);
  std::string known;
  for (const auto& a : arrays) {
    if (wanted == a.name) {
      *rank = static_cast<std::int64_t>(a.shape.size());
      std::fill_n(shape, 8, std::int64_t{0});
      std::copy(a.shape.begin(), a.shape.end(), shape);
      return;
    }
    known += join(known.empty() ? "" : ", ", a.name);
  }
  fail(status::invalid, "name must be one of ", known, ", got \"", wanted, "\"");
}

}  // namespace lk::capi

extern "C" {

const char* lk_error_message(void) noexcept { return lk::capi::error_text.c_str(); }

void lk_x_fault_set(int64_t calls) noexcept { lk::capi::calls_until_fault = calls; }
}
