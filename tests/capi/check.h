/* SPDX-License-Identifier: BSD-3-Clause */
/* Counts checks; a program ends with "N passed, N failed". */
#ifndef LIBKERNEL_TESTS_CHECK_H
#define LIBKERNEL_TESTS_CHECK_H

#include <stdio.h>
#include <string.h>

static int n_passed, n_failed;

#define CHECK(condition)                                              \
  do {                                                                \
    if (condition) {                                                  \
      ++n_passed;                                                     \
    } else {                                                          \
      ++n_failed;                                                     \
      printf("%s:%d: %s\n", __FILE__, __LINE__, #condition);          \
    }                                                                 \
  } while (0)

static int check_result(void) {
  printf("%d passed, %d failed\n", n_passed, n_failed);
  return n_failed != 0;
}

#endif
