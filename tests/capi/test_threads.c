/* SPDX-License-Identifier: BSD-3-Clause */
/* Several host threads on one context, setters meanwhile, callbacks on the entering thread, calls from
 * inside a callback, error texts by thread, and a child of fork(). */
#define _GNU_SOURCE 1
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "silicon.h"

#include "check.h"

enum { n_hosts = 4, mesh = 6 };

static double expected[silicon_room];
static int64_t n_values;
static _Thread_local int inside; /* this thread is inside a computing call */
static atomic_int foreign_calls, setters_refused, reports;

static int same_bits(const lk_conductivity *conductivity) {
  double values[silicon_room];
  return silicon_result(conductivity, values) == n_values &&
         memcmp(values, expected, (size_t)n_values * sizeof *values) == 0;
}

static lk_status run(lk_conductivity *conductivity) {
  inside = 1;
  const lk_status status = lk_conductivity_run(conductivity, NULL);
  inside = 0;
  return status;
}

/* Called while a call runs on the context, which is user_data. */
static int32_t on_progress(const lk_progress *p, void *user_data) {
  (void)p;
  atomic_fetch_add(&reports, 1);
  if (!inside) atomic_fetch_add(&foreign_calls, 1);
  if (lk_context_set_threads(user_data, 1) == LK_E_BUSY &&
      strstr(lk_error_message(), "computing") != NULL)
    atomic_fetch_add(&setters_refused, 1);
  return 0;
}

static void on_trace(const lk_trace_event *e, void *user_data) {
  (void)e;
  (void)user_data;
  if (!inside) atomic_fetch_add(&foreign_calls, 1);
}

typedef struct {
  lk_conductivity *own;          /* runs */
  const lk_conductivity *shared; /* only read */
  int n_equal, n_wrong;
} host;

static void *host_main(void *argument) {
  host *h = argument;
  for (int i = 0; i < 5; ++i) {
    if (run(h->own) == LK_OK && same_bits(h->own) && same_bits(h->shared)) ++h->n_equal;
    else ++h->n_wrong;
  }
  return NULL;
}

static void concurrent_calls(void) {
  lk_context *ctx;
  silicon s[n_hosts + 1];
  host hosts[n_hosts];
  pthread_t threads[n_hosts];
  REQUIRE_OK(lk_context_create(&ctx));
  for (int i = 0; i <= n_hosts; ++i) silicon_create(ctx, mesh, &s[i]);
  REQUIRE_OK(lk_context_set_threads(ctx, 1));
  REQUIRE_OK(run(s[n_hosts].conductivity));
  n_values = silicon_result(s[n_hosts].conductivity, expected);
  REQUIRE_OK(lk_context_set_threads(ctx, 2));
  REQUIRE_OK(lk_context_set_progress(ctx, on_progress, ctx, NULL));
  REQUIRE_OK(lk_context_set_trace(ctx, LK_TRACE_ALL, on_trace, NULL, NULL));
  for (int i = 0; i < n_hosts; ++i) {
    hosts[i] = (host){s[i].conductivity, s[n_hosts].conductivity, 0, 0};
    CHECK(pthread_create(&threads[i], NULL, host_main, &hosts[i]) == 0);
  }
  for (int i = 0; i < n_hosts; ++i) {
    CHECK(pthread_join(threads[i], NULL) == 0);
    CHECK(hosts[i].n_equal == 5 && hosts[i].n_wrong == 0);
  }
  CHECK(reports > 0 && foreign_calls == 0);
  CHECK(setters_refused == reports);
  int64_t n;
  CHECK(lk_context_get_threads(ctx, &n) == LK_OK && n == 2);
  CHECK(lk_context_set_threads(ctx, 1) == LK_OK);
  for (int i = 0; i <= n_hosts; ++i) silicon_destroy(&s[i]);
  lk_context_destroy(ctx);
}

typedef struct {
  lk_context *ctx;
  lk_conductivity *other;
  int depth, n_nested;
} nest;

/* A whole run of another handle on the same context, from inside a run. */
static int32_t nested(const lk_progress *p, void *user_data) {
  nest *n = user_data;
  double value = 0;
  const lk_complex matrix = {3, 0};
  (void)p;
  if (n->depth > 0) return 0;
  ++n->depth;
  CHECK(lk_linalg_eigh_hermitian_batch_compute(n->ctx, 1, 1, &matrix, &value, NULL, NULL) == LK_OK);
  CHECK(value == 3);
  CHECK(lk_conductivity_run(n->other, NULL) == LK_OK && same_bits(n->other));
  CHECK(lk_context_set_backend(n->ctx, LK_BACKEND_REFERENCE) == LK_E_BUSY);
  ++n->n_nested;
  --n->depth;
  return 0;
}

static void calls_from_a_callback(void) {
  lk_context *ctx;
  silicon outer, inner;
  nest n = {0};
  REQUIRE_OK(lk_context_create(&ctx));
  REQUIRE_OK(lk_context_set_threads(ctx, 2));
  silicon_create(ctx, mesh, &outer);
  silicon_create(ctx, mesh, &inner);
  n.ctx = ctx;
  n.other = inner.conductivity;
  REQUIRE_OK(lk_context_set_progress(ctx, nested, &n, NULL));
  CHECK(lk_conductivity_run(outer.conductivity, NULL) == LK_OK);
  CHECK(n.n_nested >= 3 && same_bits(outer.conductivity));
  silicon_destroy(&outer);
  silicon_destroy(&inner);
  lk_context_destroy(ctx);
}

static void *fail_here(void *argument) {
  (void)argument;
  CHECK(lk_context_set_threads(NULL, -5) == LK_E_INVALID);
  CHECK(strstr(lk_error_message(), "-5") != NULL);
  return NULL;
}

static void error_texts(void) {
  pthread_t thread;
  CHECK(lk_context_set_threads(NULL, -3) == LK_E_INVALID);
  CHECK(pthread_create(&thread, NULL, fail_here, NULL) == 0 && pthread_join(thread, NULL) == 0);
  CHECK(strstr(lk_error_message(), "-3") != NULL);
}

typedef struct {
  int64_t most_threads;
  int n_remarks;
} serial;

static void on_serial(const lk_trace_event *e, void *user_data) {
  serial *s = user_data;
  if (e->threads > s->most_threads) s->most_threads = e->threads;
  s->n_remarks += e->kind == LK_TRACE_LOG && strstr(e->detail, "fork") != NULL;
}

static int child(lk_context *ctx, lk_conductivity *conductivity) {
  serial s = {0, 0};
  alarm(60);
  if (lk_context_set_trace(ctx, LK_TRACE_ALL, on_serial, &s, NULL) != LK_OK) return 1;
  if (strstr(lk_runtime_info(), "forked: yes") == NULL) return 2;
  for (int i = 0; i < 2; ++i) {
    if (run(conductivity) != LK_OK) return 3;
    if (!same_bits(conductivity)) return 4;
  }
  return s.most_threads != 1 ? 5 : s.n_remarks != 1 ? 6 : 0;
}

static void fork_after_threads_started(void) {
  lk_context *ctx;
  silicon s;
  int status = -1;
  REQUIRE_OK(lk_context_create(&ctx));
  REQUIRE_OK(lk_context_set_threads(ctx, 2));
  silicon_create(ctx, mesh, &s);
  CHECK(run(s.conductivity) == LK_OK && same_bits(s.conductivity));
  fflush(stdout);
  const pid_t pid = fork();
  if (pid == 0) _exit(child(ctx, s.conductivity));
  CHECK(waitpid(pid, &status, 0) == pid);
  CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 0);
  CHECK(run(s.conductivity) == LK_OK && same_bits(s.conductivity));
  silicon_destroy(&s);
  lk_context_destroy(ctx);
}

int main(void) {
  concurrent_calls();
  calls_from_a_callback();
  error_texts();
  fork_after_threads_started();
  return check_result();
}
