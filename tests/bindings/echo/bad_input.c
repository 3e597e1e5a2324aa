/* SPDX-License-Identifier: BSD-3-Clause */
/* Generated from the C headers, do not edit; refresh by: python3 bindings/api/generate.py */
#include "echo.h"

#include "bad_input.h"

static int try_echo_scalars_compute(int bad) {
  int64_t count = 0;
  int32_t flag = 0;
  double real = 1.0;
  float single = 1.0f;
  int32_t color = 0;
  int64_t count_out_;
  memset(&count_out_, 0x5a, sizeof count_out_);
  int64_t *count_out = &count_out_;
  int32_t flag_out_;
  memset(&flag_out_, 0x5a, sizeof flag_out_);
  int32_t *flag_out = &flag_out_;
  double real_out_;
  memset(&real_out_, 0x5a, sizeof real_out_);
  double *real_out = &real_out_;
  float single_out_;
  memset(&single_out_, 0x5a, sizeof single_out_);
  float *single_out = &single_out_;
  int32_t color_out_;
  memset(&color_out_, 0x5a, sizeof color_out_);
  int32_t *color_out = &color_out_;
  switch (bad) {
    case 0: count_out = NULL; break;
    case 1: flag_out = NULL; break;
    case 2: real_out = NULL; break;
    case 3: single_out = NULL; break;
    case 4: color_out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = echo_scalars_compute(count, flag, real, single, color, count_out,
      flag_out, real_out, single_out, color_out);
  int same = 1;
  same &= untouched(&count_out_, sizeof count_out_);
  same &= untouched(&flag_out_, sizeof flag_out_);
  same &= untouched(&real_out_, sizeof real_out_);
  same &= untouched(&single_out_, sizeof single_out_);
  same &= untouched(&color_out_, sizeof color_out_);
  return verdict(status, same, echo_error_message());
}

static int try_echo_doubles_compute(int bad) {
  int64_t n = 2;
  int64_t m = 2;
  double a_[4];
  double *a = a_;
  memset(a_, 0, sizeof a_);
  double out_[4];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: n = -1; break;
    case 1: n = INT64_MAX / 2; break;
    case 2: m = -1; break;
    case 3: m = INT64_MAX / 2; break;
    case 4: a = NULL; break;
    case 5: a_[0] = NAN; break;
    case 6: a_[0] = INFINITY; break;
    case 7: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = echo_doubles_compute(n, m, a, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, echo_error_message());
}

static int try_echo_floats_compute(int bad) {
  int64_t n = 2;
  float a_[2];
  float *a = a_;
  memset(a_, 0, sizeof a_);
  float out_[2];
  float *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: n = -1; break;
    case 1: n = INT64_MAX / 2; break;
    case 2: a = NULL; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = echo_floats_compute(n, a, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, echo_error_message());
}

static int try_echo_int8s_compute(int bad) {
  int64_t n = 2;
  int8_t a_[2];
  int8_t *a = a_;
  memset(a_, 0, sizeof a_);
  int8_t out_[2];
  int8_t *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: n = -1; break;
    case 1: n = INT64_MAX / 2; break;
    case 2: a = NULL; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = echo_int8s_compute(n, a, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, echo_error_message());
}

static int try_echo_int32s_compute(int bad) {
  int64_t n = 2;
  int32_t a_[2];
  int32_t *a = a_;
  memset(a_, 0, sizeof a_);
  int32_t out_[2];
  int32_t *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: n = -1; break;
    case 1: n = INT64_MAX / 2; break;
    case 2: a = NULL; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = echo_int32s_compute(n, a, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, echo_error_message());
}

static int try_echo_int64s_compute(int bad) {
  int64_t n = 2;
  int64_t a_[2];
  int64_t *a = a_;
  memset(a_, 0, sizeof a_);
  int64_t out_[2];
  int64_t *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: n = -1; break;
    case 1: n = INT64_MAX / 2; break;
    case 2: a = NULL; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = echo_int64s_compute(n, a, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, echo_error_message());
}

static int try_echo_complexes_compute(int bad) {
  int64_t n = 2;
  echo_complex a_[2];
  echo_complex *a = a_;
  memset(a_, 0, sizeof a_);
  echo_complex out_[2];
  echo_complex *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: n = -1; break;
    case 1: n = INT64_MAX / 2; break;
    case 2: a = NULL; break;
    case 3: a_[0].re = NAN; break;
    case 4: a_[0].re = INFINITY; break;
    case 5: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = echo_complexes_compute(n, a, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, echo_error_message());
}

static int try_echo_optional_compute(int bad) {
  int64_t n = 2;
  double x_[2];
  double *x = x_;
  memset(x_, 0, sizeof x_);
  double weights_[2];
  double *weights = weights_;
  memset(weights_, 0, sizeof weights_);
  double squares_[2];
  double *squares = squares_;
  memset(squares_, 0x5a, sizeof squares_);
  double cubes_[2];
  double *cubes = cubes_;
  memset(cubes_, 0x5a, sizeof cubes_);
  switch (bad) {
    case 0: n = -1; break;
    case 1: n = INT64_MAX / 2; break;
    case 2: x = NULL; break;
    case 3: x_[0] = NAN; break;
    case 4: x_[0] = INFINITY; break;
    case 5: weights_[0] = NAN; break;
    case 6: weights_[0] = INFINITY; break;
    case 7: squares = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = echo_optional_compute(n, x, weights, squares, cubes);
  int same = 1;
  same &= untouched(squares_, sizeof squares_);
  same &= untouched(cubes_, sizeof cubes_);
  return verdict(status, same, echo_error_message());
}

static int try_echo_inplace_compute(int bad) {
  int64_t n = 2;
  double x_[5];
  double *x = x_;
  memset(x_, 0, sizeof x_);
  switch (bad) {
    case 0: n = -1; break;
    case 1: n = INT64_MAX / 2; break;
    case 2: x = NULL; break;
    case 3: x_[0] = NAN; break;
    case 4: x_[0] = INFINITY; break;
    default: break;
  }
  arm_fault();
  const int32_t status = echo_inplace_compute(n, x);
  int same = 1;
  return verdict(status, same, echo_error_message());
}

static int try_echo_missing_compute(int bad) {
  int64_t n = 2;
  double x_[2];
  double *x = x_;
  memset(x_, 0, sizeof x_);
  int64_t count_;
  memset(&count_, 0x5a, sizeof count_);
  int64_t *count = &count_;
  switch (bad) {
    case 0: n = -1; break;
    case 1: n = INT64_MAX / 2; break;
    case 2: x = NULL; break;
    case 3: count = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = echo_missing_compute(n, x, count);
  int same = 1;
  same &= untouched(&count_, sizeof count_);
  return verdict(status, same, echo_error_message());
}

static int try_echo_pick_compute(int bad) {
  int64_t n = 2;
  double x_[2];
  double *x = x_;
  memset(x_, 0, sizeof x_);
  int64_t m = 2;
  int64_t indices_[2];
  int64_t *indices = indices_;
  memset(indices_, 0, sizeof indices_);
  double out_[2];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: n = -1; break;
    case 1: n = INT64_MAX / 2; break;
    case 2: x = NULL; break;
    case 3: x_[0] = NAN; break;
    case 4: x_[0] = INFINITY; break;
    case 5: m = -1; break;
    case 6: m = INT64_MAX / 2; break;
    case 7: indices = NULL; break;
    case 8: indices_[0] = INT64_C(1) << 40; break;
    case 9: indices_[0] = -1; break;
    case 10: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = echo_pick_compute(n, x, m, indices, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, echo_error_message());
}

static int try_echo_strings_compute(int bad) {
  int64_t n = 2;
  const char *names_[] = {"x", "x"};
  const char *const *names = names_;
  const char *glue = "x";
  int64_t bytes_;
  memset(&bytes_, 0x5a, sizeof bytes_);
  int64_t *bytes = &bytes_;
  const char *joined_;
  memset(&joined_, 0x5a, sizeof joined_);
  const char **joined = &joined_;
  switch (bad) {
    case 0: n = -1; break;
    case 1: n = INT64_MAX / 2; break;
    case 2: names = NULL; break;
    case 3: glue = NULL; break;
    case 4: bytes = NULL; break;
    case 5: joined = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = echo_strings_compute(n, names, glue, bytes, joined);
  int same = 1;
  same &= untouched(&bytes_, sizeof bytes_);
  same &= untouched(&joined_, sizeof joined_);
  return verdict(status, same, echo_error_message());
}

static int try_echo_view_compute(int bad) {
  echo_view view_;
  memset(&view_, 0, sizeof view_);
  echo_view *view = &view_;
  double sum_;
  memset(&sum_, 0x5a, sizeof sum_);
  double *sum = &sum_;
  switch (bad) {
    case 0: view = NULL; break;
    case 1: sum = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = echo_view_compute(view, sum);
  int same = 1;
  same &= untouched(&sum_, sizeof sum_);
  return verdict(status, same, echo_error_message());
}

static int try_echo_store_create(int bad) {
  const char *name = "x";
  echo_store *out_;
  memset(&out_, 0x5a, sizeof out_);
  echo_store **out = &out_;
  switch (bad) {
    case 0: name = NULL; break;
    case 1: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = echo_store_create(name, out);
  int same = 1;
  same &= untouched(&out_, sizeof out_);
  if (status == 0) echo_store_destroy(out_);
  return verdict(status, same, echo_error_message());
}

static int try_echo_store_set_values(int bad) {
  echo_store *store = NULL;
  int64_t n = 2;
  double values_[2];
  double *values = values_;
  memset(values_, 0, sizeof values_);
  switch (bad) {
    case 0: store = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = echo_store_set_values(store, n, values);
  int same = 1;
  return verdict(status, same, echo_error_message());
}

static int try_echo_store_get_shape(int bad) {
  echo_store *store = NULL;
  const char *name = "x";
  int64_t rank_;
  memset(&rank_, 0x5a, sizeof rank_);
  int64_t *rank = &rank_;
  int64_t shape_[8];
  int64_t *shape = shape_;
  memset(shape_, 0x5a, sizeof shape_);
  switch (bad) {
    case 0: store = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = echo_store_get_shape(store, name, rank, shape);
  int same = 1;
  same &= untouched(&rank_, sizeof rank_);
  same &= untouched(shape_, sizeof shape_);
  return verdict(status, same, echo_error_message());
}

static int try_echo_store_get_values(int bad) {
  echo_store *store = NULL;
  int64_t n = 2;
  double values_[2];
  double *values = values_;
  memset(values_, 0x5a, sizeof values_);
  switch (bad) {
    case 0: store = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = echo_store_get_values(store, n, values);
  int same = 1;
  same &= untouched(values_, sizeof values_);
  return verdict(status, same, echo_error_message());
}

static int try_echo_store_get_name(int bad) {
  echo_store *store = NULL;
  const char *name_;
  memset(&name_, 0x5a, sizeof name_);
  const char **name = &name_;
  switch (bad) {
    case 0: store = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = echo_store_get_name(store, name);
  int same = 1;
  same &= untouched(&name_, sizeof name_);
  return verdict(status, same, echo_error_message());
}

static int try_echo_store_set_listener(int bad) {
  echo_store *store = NULL;
  switch (bad) {
    case 0: store = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = echo_store_set_listener(store, NULL, NULL, NULL);
  int same = 1;
  return verdict(status, same, echo_error_message());
}

static int try_echo_store_set_progress(int bad) {
  echo_store *store = NULL;
  switch (bad) {
    case 0: store = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = echo_store_set_progress(store, NULL, NULL, NULL);
  int same = 1;
  return verdict(status, same, echo_error_message());
}

static int try_echo_store_run(int bad) {
  echo_store *store = NULL;
  int64_t n_steps = 0;
  int64_t done_;
  memset(&done_, 0x5a, sizeof done_);
  int64_t *done = &done_;
  switch (bad) {
    case 0: store = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = echo_store_run(store, n_steps, done);
  int same = 1;
  same &= untouched(&done_, sizeof done_);
  return verdict(status, same, echo_error_message());
}

static const bad_case cases[] = {
    {"echo_scalars_compute", "null", "count_out", "count_out", try_echo_scalars_compute, 0},
    {"echo_scalars_compute", "null", "flag_out", "flag_out", try_echo_scalars_compute, 1},
    {"echo_scalars_compute", "null", "real_out", "real_out", try_echo_scalars_compute, 2},
    {"echo_scalars_compute", "null", "single_out", "single_out", try_echo_scalars_compute, 3},
    {"echo_scalars_compute", "null", "color_out", "color_out", try_echo_scalars_compute, 4},
    {"echo_doubles_compute", "negative", "n", "n a out", try_echo_doubles_compute, 0},
    {"echo_doubles_compute", "overflow", "n", "n a out", try_echo_doubles_compute, 1},
    {"echo_doubles_compute", "negative", "m", "m a out", try_echo_doubles_compute, 2},
    {"echo_doubles_compute", "overflow", "m", "m a out", try_echo_doubles_compute, 3},
    {"echo_doubles_compute", "null", "a", "a", try_echo_doubles_compute, 4},
    {"echo_doubles_compute", "nan", "a", "a", try_echo_doubles_compute, 5},
    {"echo_doubles_compute", "infinite", "a", "a", try_echo_doubles_compute, 6},
    {"echo_doubles_compute", "null", "out", "out", try_echo_doubles_compute, 7},
    {"echo_floats_compute", "negative", "n", "n a out", try_echo_floats_compute, 0},
    {"echo_floats_compute", "overflow", "n", "n a out", try_echo_floats_compute, 1},
    {"echo_floats_compute", "null", "a", "a", try_echo_floats_compute, 2},
    {"echo_floats_compute", "null", "out", "out", try_echo_floats_compute, 3},
    {"echo_int8s_compute", "negative", "n", "n a out", try_echo_int8s_compute, 0},
    {"echo_int8s_compute", "overflow", "n", "n a out", try_echo_int8s_compute, 1},
    {"echo_int8s_compute", "null", "a", "a", try_echo_int8s_compute, 2},
    {"echo_int8s_compute", "null", "out", "out", try_echo_int8s_compute, 3},
    {"echo_int32s_compute", "negative", "n", "n a out", try_echo_int32s_compute, 0},
    {"echo_int32s_compute", "overflow", "n", "n a out", try_echo_int32s_compute, 1},
    {"echo_int32s_compute", "null", "a", "a", try_echo_int32s_compute, 2},
    {"echo_int32s_compute", "null", "out", "out", try_echo_int32s_compute, 3},
    {"echo_int64s_compute", "negative", "n", "n a out", try_echo_int64s_compute, 0},
    {"echo_int64s_compute", "overflow", "n", "n a out", try_echo_int64s_compute, 1},
    {"echo_int64s_compute", "null", "a", "a", try_echo_int64s_compute, 2},
    {"echo_int64s_compute", "null", "out", "out", try_echo_int64s_compute, 3},
    {"echo_complexes_compute", "negative", "n", "n a out", try_echo_complexes_compute, 0},
    {"echo_complexes_compute", "overflow", "n", "n a out", try_echo_complexes_compute, 1},
    {"echo_complexes_compute", "null", "a", "a", try_echo_complexes_compute, 2},
    {"echo_complexes_compute", "nan", "a", "a", try_echo_complexes_compute, 3},
    {"echo_complexes_compute", "infinite", "a", "a", try_echo_complexes_compute, 4},
    {"echo_complexes_compute", "null", "out", "out", try_echo_complexes_compute, 5},
    {"echo_optional_compute", "negative", "n", "n x weights squares cubes", try_echo_optional_compute, 0},
    {"echo_optional_compute", "overflow", "n", "n x weights squares cubes", try_echo_optional_compute, 1},
    {"echo_optional_compute", "null", "x", "x", try_echo_optional_compute, 2},
    {"echo_optional_compute", "nan", "x", "x", try_echo_optional_compute, 3},
    {"echo_optional_compute", "infinite", "x", "x", try_echo_optional_compute, 4},
    {"echo_optional_compute", "nan", "weights", "weights", try_echo_optional_compute, 5},
    {"echo_optional_compute", "infinite", "weights", "weights", try_echo_optional_compute, 6},
    {"echo_optional_compute", "null", "squares", "squares", try_echo_optional_compute, 7},
    {"echo_inplace_compute", "negative", "n", "n x", try_echo_inplace_compute, 0},
    {"echo_inplace_compute", "overflow", "n", "n x", try_echo_inplace_compute, 1},
    {"echo_inplace_compute", "null", "x", "x", try_echo_inplace_compute, 2},
    {"echo_inplace_compute", "nan", "x", "x", try_echo_inplace_compute, 3},
    {"echo_inplace_compute", "infinite", "x", "x", try_echo_inplace_compute, 4},
    {"echo_missing_compute", "negative", "n", "n x", try_echo_missing_compute, 0},
    {"echo_missing_compute", "overflow", "n", "n x", try_echo_missing_compute, 1},
    {"echo_missing_compute", "null", "x", "x", try_echo_missing_compute, 2},
    {"echo_missing_compute", "null", "count", "count", try_echo_missing_compute, 3},
    {"echo_pick_compute", "negative", "n", "n x", try_echo_pick_compute, 0},
    {"echo_pick_compute", "overflow", "n", "n x", try_echo_pick_compute, 1},
    {"echo_pick_compute", "null", "x", "x", try_echo_pick_compute, 2},
    {"echo_pick_compute", "nan", "x", "x", try_echo_pick_compute, 3},
    {"echo_pick_compute", "infinite", "x", "x", try_echo_pick_compute, 4},
    {"echo_pick_compute", "negative", "m", "m indices out", try_echo_pick_compute, 5},
    {"echo_pick_compute", "overflow", "m", "m indices out", try_echo_pick_compute, 6},
    {"echo_pick_compute", "null", "indices", "indices", try_echo_pick_compute, 7},
    {"echo_pick_compute", "index_high", "indices", "indices", try_echo_pick_compute, 8},
    {"echo_pick_compute", "index_negative", "indices", "indices", try_echo_pick_compute, 9},
    {"echo_pick_compute", "null", "out", "out", try_echo_pick_compute, 10},
    {"echo_strings_compute", "negative", "n", "n names", try_echo_strings_compute, 0},
    {"echo_strings_compute", "overflow", "n", "n names", try_echo_strings_compute, 1},
    {"echo_strings_compute", "null", "names", "names", try_echo_strings_compute, 2},
    {"echo_strings_compute", "null", "glue", "glue", try_echo_strings_compute, 3},
    {"echo_strings_compute", "null", "bytes", "bytes", try_echo_strings_compute, 4},
    {"echo_strings_compute", "null", "joined", "joined", try_echo_strings_compute, 5},
    {"echo_view_compute", "null", "view", "view", try_echo_view_compute, 0},
    {"echo_view_compute", "null", "sum", "sum", try_echo_view_compute, 1},
    {"echo_store_create", "null", "name", "name", try_echo_store_create, 0},
    {"echo_store_create", "null", "out", "out", try_echo_store_create, 1},
    {"echo_store_set_values", "null", "store", "store", try_echo_store_set_values, 0},
    {"echo_store_get_shape", "null", "store", "store", try_echo_store_get_shape, 0},
    {"echo_store_get_values", "null", "store", "store", try_echo_store_get_values, 0},
    {"echo_store_get_name", "null", "store", "store", try_echo_store_get_name, 0},
    {"echo_store_set_listener", "null", "store", "store", try_echo_store_set_listener, 0},
    {"echo_store_set_progress", "null", "store", "store", try_echo_store_set_progress, 0},
    {"echo_store_run", "null", "store", "store", try_echo_store_run, 0},
};

int main(int argc, char **argv) {
  int failed = run(cases, (int)(sizeof cases / sizeof *cases), argc > 1 ? argv[1] : NULL);
  return failed;
}
