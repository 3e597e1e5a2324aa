/* SPDX-License-Identifier: BSD-3-Clause */
/* Generated from the C headers, do not edit; refresh by: python3 bindings/api/generate.py */
#include "echo.h"

#include <stdio.h>

typedef void (*any_function)(void);

static const struct {
  const char *name;
  any_function address;
} functions[] = {
    {"echo_error_message", (any_function)echo_error_message},
    {"echo_api_hash", (any_function)echo_api_hash},
    {"echo_live_count", (any_function)echo_live_count},
    {"echo_scalars_compute", (any_function)echo_scalars_compute},
    {"echo_doubles_compute", (any_function)echo_doubles_compute},
    {"echo_floats_compute", (any_function)echo_floats_compute},
    {"echo_int8s_compute", (any_function)echo_int8s_compute},
    {"echo_int32s_compute", (any_function)echo_int32s_compute},
    {"echo_int64s_compute", (any_function)echo_int64s_compute},
    {"echo_complexes_compute", (any_function)echo_complexes_compute},
    {"echo_optional_compute", (any_function)echo_optional_compute},
    {"echo_inplace_compute", (any_function)echo_inplace_compute},
    {"echo_missing_compute", (any_function)echo_missing_compute},
    {"echo_pick_compute", (any_function)echo_pick_compute},
    {"echo_strings_compute", (any_function)echo_strings_compute},
    {"echo_view_compute", (any_function)echo_view_compute},
    {"echo_store_create", (any_function)echo_store_create},
    {"echo_store_destroy", (any_function)echo_store_destroy},
    {"echo_store_set_values", (any_function)echo_store_set_values},
    {"echo_store_get_shape", (any_function)echo_store_get_shape},
    {"echo_store_get_values", (any_function)echo_store_get_values},
    {"echo_store_get_name", (any_function)echo_store_get_name},
    {"echo_store_set_listener", (any_function)echo_store_set_listener},
    {"echo_store_set_progress", (any_function)echo_store_set_progress},
    {"echo_store_run", (any_function)echo_store_run},
};

int main(void) {
  const int n = (int)(sizeof functions / sizeof *functions);
  int missing = 0;
  for (int i = 0; i < n; ++i) {
    if (functions[i].address) continue;
    printf("%s has no address\n", functions[i].name);
    ++missing;
  }
  printf("%d passed, %d failed\n", n - missing, missing);
  return missing != 0;
}
