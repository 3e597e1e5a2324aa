/* SPDX-License-Identifier: BSD-3-Clause */
/* Contexts, options, trace: lifetime, wrong values, error texts, order of destruction. */
#include <libkernel.h>
#include <libkernel/experimental.h>
#include <stdlib.h>

#include "check.h"

static void settings(void) {
  lk_context *ctx = NULL;
  int64_t threads = 0;
  lk_backend backend = -1;
  CHECK(lk_context_create(&ctx) == LK_OK && ctx != NULL);
  CHECK(lk_context_create(NULL) == LK_E_INVALID);
  CHECK(strstr(lk_error_message(), "out is NULL") != NULL);
  CHECK(lk_context_set_threads(ctx, 3) == LK_OK);
  CHECK(lk_error_message()[0] == '\0');
  CHECK(lk_context_get_threads(ctx, &threads) == LK_OK && threads == 3);
  CHECK(lk_context_set_threads(ctx, -1) == LK_E_INVALID);
  CHECK(strstr(lk_error_message(), "-1") != NULL);
  CHECK(lk_context_set_threads(ctx, 0) == LK_OK);
  CHECK(lk_context_get_threads(ctx, &threads) == LK_OK && threads >= 1);
  CHECK(lk_context_set_backend(ctx, LK_BACKEND_REFERENCE) == LK_OK);
  CHECK(lk_context_get_backend(ctx, &backend) == LK_OK && backend == LK_BACKEND_REFERENCE);
  CHECK(lk_context_set_backend(ctx, 17) == LK_E_INVALID);
  CHECK(lk_context_get_threads(NULL, &threads) == LK_OK && threads >= 1);
  lk_context_destroy(ctx);
  lk_context_destroy(NULL);
}

static void option_errors(void) {
  const double matrix[2] = {1, 0};
  double value = 7;
  lk_options *o = NULL;
  CHECK(lk_options_create(&o) == LK_OK);
  CHECK(lk_options_set_int64(NULL, "threads", 1) == LK_E_HANDLE);
  CHECK(lk_options_set_int64(o, NULL, 1) == LK_E_INVALID);
  CHECK(lk_options_set_int64(o, "thread", 1) == LK_OK);
  CHECK(lk_linalg_eigh_hermitian_batch_compute(NULL, 1, 1, (const lk_complex *)matrix, &value, NULL, o) ==
        LK_E_OPTION);
  CHECK(strstr(lk_error_message(), "did you mean \"threads\"") != NULL);
  CHECK(value == 7);
  lk_options_destroy(o);

  CHECK(lk_options_create(&o) == LK_OK);
  CHECK(lk_options_set_string(o, "backend", "fastest") == LK_OK);
  CHECK(lk_linalg_eigh_hermitian_batch_compute(NULL, 1, 1, (const lk_complex *)matrix, &value, NULL, o) ==
        LK_E_OPTION);
  CHECK(strstr(lk_error_message(), "auto|reference|native") != NULL);
  CHECK(lk_options_set_string(o, "backend", "reference") == LK_OK);
  CHECK(lk_options_set_string(o, "implementation", "no such") == LK_OK);
  CHECK(lk_linalg_eigh_hermitian_batch_compute(NULL, 1, 1, (const lk_complex *)matrix, &value, NULL, o) ==
        LK_E_UNSUPPORTED);
  CHECK(lk_options_set_string(o, "implementation", "reference") == LK_OK);
  CHECK(lk_linalg_eigh_hermitian_batch_compute(NULL, 1, 1, (const lk_complex *)matrix, &value, NULL, o) ==
        LK_OK);
  CHECK(value == 1);
  lk_options_destroy(o);
}

static void option_tables(void) {
  int64_t count = 0;
  const char *key = NULL, *type = NULL, *def = NULL, *range = NULL, *text = NULL;
  CHECK(lk_options_get_count("lk_linalg_eigh_hermitian_batch_compute", &count) == LK_OK && count >= 3);
  CHECK(lk_options_describe("lk_linalg_eigh_hermitian_batch_compute", count - 3, &key, &type, &def, &range,
                            &text) == LK_OK);
  CHECK(strcmp(key, "threads") == 0 && strcmp(type, "int64") == 0 && strlen(text) > 10);
  CHECK(lk_options_get_count("lk_no_such_function", &count) == LK_E_INVALID);
  CHECK(lk_options_describe("lk_linalg_eigh_hermitian_batch_compute", count, &key, &type, &def, &range,
                            &text) == LK_E_INVALID);
}

typedef struct {
  int begins, ends, dispatches, freed;
  char implementation[64];
} seen_events;

static void on_event(const lk_trace_event *e, void *user_data) {
  seen_events *seen = user_data;
  if (e->struct_size != sizeof(lk_trace_event)) return;
  seen->begins += e->kind == LK_TRACE_BEGIN;
  seen->ends += e->kind == LK_TRACE_END;
  if (e->kind == LK_TRACE_DISPATCH && e->status == LK_OK) {
    ++seen->dispatches;
    snprintf(seen->implementation, sizeof seen->implementation, "%s", e->implementation);
  }
}

static void on_free(void *user_data) { ++((seen_events *)user_data)->freed; }

static void trace(void) {
  const lk_complex matrix = {2, 0};
  double value = 0;
  seen_events seen = {0, 0, 0, 0, ""};
  lk_context *ctx = NULL;
  CHECK(lk_context_create(&ctx) == LK_OK);
  CHECK(lk_context_set_trace(ctx, LK_TRACE_ALL + 1, on_event, &seen, NULL) == LK_E_INVALID);
  CHECK(lk_context_set_trace(ctx, LK_TRACE_ALL, on_event, &seen, on_free) == LK_OK);
  CHECK(lk_context_set_backend(ctx, LK_BACKEND_REFERENCE) == LK_OK);
  CHECK(lk_linalg_eigh_hermitian_batch_compute(ctx, 1, 1, &matrix, &value, NULL, NULL) == LK_OK);
  CHECK(seen.begins == 1 && seen.ends == 1 && seen.dispatches == 1);
  CHECK(strcmp(seen.implementation, "reference") == 0);
  CHECK(lk_context_set_trace(ctx, 0, NULL, NULL, NULL) == LK_OK && seen.freed == 1);
  lk_context_destroy(ctx);
}

static void faults(void) {
  lk_options *o = NULL;
  lk_x_fault_set(1);
  CHECK(lk_options_create(&o) == LK_E_NOMEM && o == NULL);
  CHECK(lk_options_create(&o) == LK_OK);
  lk_x_fault_set(2);
  CHECK(lk_options_set_int64(o, "threads", 1) == LK_OK);
  CHECK(lk_options_set_int64(o, "threads", 2) == LK_E_NOMEM);
  lk_options_destroy(o);
}

static void information(void) {
  int64_t count = 0, i;
  const char *kernel = NULL, *implementation = NULL;
  lk_backend backend = 0;
  CHECK(strstr(lk_build_info(), "compiler: ") != NULL);
  CHECK(strstr(lk_runtime_info(), "isa: ") != NULL);
  CHECK(strstr(lk_build_info(), lk_version()) != NULL);
  CHECK(strcmp(lk_status_name(LK_E_SHAPE), "LK_E_SHAPE") == 0);
  CHECK(strcmp(lk_backend_name(LK_BACKEND_NATIVE), "native") == 0);
  CHECK(lk_kernel_get_count(&count) == LK_OK && count > 0);
  for (i = 0; i < count; ++i)
    CHECK(lk_kernel_describe(i, &kernel, &implementation, &backend) == LK_OK && *kernel && *implementation);
  CHECK(lk_kernel_describe(count, &kernel, &implementation, &backend) == LK_E_INVALID);
}

int main(void) {
  settings();
  option_errors();
  option_tables();
  trace();
  faults();
  information();
  return check_result();
}
