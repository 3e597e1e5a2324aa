/* SPDX-License-Identifier: BSD-3-Clause */
/* A C99 program that knows only the installed header. */
#include <libkernel.h>
#include <stdio.h>
#include <string.h>

int main(void) {
  const lk_complex matrix[4] = {{2, 0}, {0, 0}, {1, 0}, {2, 0}};
  double values[2] = {0, 0};
  if (lk_linalg_eigh_hermitian_batch_compute(NULL, 1, 2, matrix, values, NULL, NULL) != LK_OK) {
    printf("%s\n", lk_error_message());
    return 1;
  }
  printf("%s %.3f %.3f\n", lk_version(), values[0], values[1]);
  return !(values[0] > 0.999 && values[0] < 1.001 && values[1] > 2.999 && values[1] < 3.001);
}
