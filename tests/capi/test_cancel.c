/* SPDX-License-Identifier: BSD-3-Clause */
/* Progress of lk_conductivity_run(), and cancelling it at every report that it makes: handle and
 * context stay usable, and the next run gives the bits of an undisturbed one. */
#include <stdlib.h>

#include "silicon.h"

#include "check.h"

typedef struct {
  int calls;   /* so far */
  int stop_at; /* cancel at this call; 0: never */
  char stage[64];
  int64_t done, total;
  int n_stages; /* begun */
} watcher;

static int32_t watch(const lk_progress *p, void *user_data) {
  watcher *w = user_data;
  CHECK(p->struct_size == sizeof *p && p->stage != NULL && p->stage[0] != '\0');
  CHECK(p->done >= 0 && p->done <= p->total);
  if (strcmp(p->stage, w->stage) != 0 || (p->done == 0 && w->done == w->total)) {
    CHECK(p->done == 0 && p->seconds_left < 0);
    CHECK(w->done == w->total);
    snprintf(w->stage, sizeof w->stage, "%s", p->stage);
    ++w->n_stages;
  } else {
    CHECK(p->done >= w->done && p->total == w->total);
    CHECK(p->seconds_left >= 0 && p->seconds_left < 3600);
    CHECK((p->done == p->total) == (p->seconds_left == 0));
  }
  w->done = p->done;
  w->total = p->total;
  return ++w->calls == w->stop_at;
}

static lk_status run_watched(lk_context *ctx, lk_conductivity *conductivity, int stop_at,
                             const lk_options *options, watcher *w) {
  memset(w, 0, sizeof *w);
  w->stop_at = stop_at;
  CHECK(lk_context_set_progress(ctx, watch, w, NULL) == LK_OK);
  const lk_status status = lk_conductivity_run(conductivity, options);
  char text[256];
  snprintf(text, sizeof text, "%s", lk_error_message());
  CHECK(lk_context_set_progress(ctx, NULL, NULL, NULL) == LK_OK);
  /* reports inside a stage come by the clock: a faster run may end before it makes stop_at of them */
  const int stopped = stop_at > 0 && w->calls >= stop_at;
  CHECK(status == (stopped ? LK_E_CANCELLED : LK_OK));
  CHECK(!stopped || w->calls == stop_at);
  if (status == LK_E_CANCELLED) CHECK(strstr(text, w->stage) != NULL);
  return status;
}

static void cancel_everywhere(int64_t mesh, const lk_options *options) {
  static double expected[silicon_room], values[silicon_room];
  lk_context *ctx;
  silicon s;
  watcher w;
  REQUIRE_OK(lk_context_create(&ctx));
  silicon_create(ctx, mesh, &s);
  double kappa[12];
  run_watched(ctx, s.conductivity, 1, options, &w);
  CHECK(lk_conductivity_get_kappa(s.conductivity, 12, kappa) == LK_E_STATE);
  run_watched(ctx, s.conductivity, 0, options, &w);
  const int calls = w.calls;
  CHECK(w.n_stages >= 3);
  CHECK(w.done == w.total);
  const int64_t n = silicon_result(s.conductivity, expected);
  const int step = calls > 8 ? calls / 8 : 1;
  for (int stop_at = 1; stop_at <= calls; stop_at += step) {
    if (run_watched(ctx, s.conductivity, stop_at, options, &w) != LK_E_CANCELLED) continue;
    /* what was computed before is still there */
    CHECK(silicon_result(s.conductivity, values) == n);
    CHECK(memcmp(values, expected, (size_t)n * sizeof *values) == 0);
    REQUIRE_OK(lk_conductivity_run(s.conductivity, options));
    memset(values, 0, sizeof values);
    CHECK(silicon_result(s.conductivity, values) == n);
    CHECK(memcmp(values, expected, (size_t)n * sizeof *values) == 0);
  }
  silicon_destroy(&s);
  lk_context_destroy(ctx);
}

/* Calls whose work has no stages are not disturbed; those of other handles can be cancelled too. */
static void other_calls(void) {
  lk_context *ctx;
  silicon s;
  watcher w = {0};
  const int64_t mesh[3] = {6, 6, 6};
  lk_grid *grid = NULL;
  REQUIRE_OK(lk_context_create(&ctx));
  silicon_create(ctx, 3, &s);
  w.stop_at = 1;
  CHECK(lk_context_set_progress(ctx, watch, &w, NULL) == LK_OK);
  const lk_status status = lk_grid_create(ctx, s.supercell, mesh, NULL, &grid);
  CHECK(status == LK_OK ? w.calls == 0 && grid != NULL : status == LK_E_CANCELLED && grid == NULL);
  lk_grid_destroy(grid);
  silicon_destroy(&s);
  lk_context_destroy(ctx);
}

int main(void) {
  lk_options *o;
  cancel_everywhere(6, NULL);
  REQUIRE_OK(lk_options_create(&o));
  REQUIRE_OK(lk_options_set_string(o, "backend", "reference"));
  REQUIRE_OK(lk_options_set_int64(o, "threads", 1));
  /* slow enough for reports inside the stages too, which are 50 ms apart */
  cancel_everywhere(6, o);
  lk_options_destroy(o);
  other_calls();
  return check_result();
}
