// SPDX-License-Identifier: BSD-3-Clause
// The header that spglib's own build system would write.
#ifndef LK_SPGLIB_VERSION_H
#define LK_SPGLIB_VERSION_H

#define SPGLIB_MAJOR_VERSION 2
#define SPGLIB_MINOR_VERSION 8
#define SPGLIB_MICRO_VERSION 0
#define SPGLIB_VERSION "2.8.0"
#define SPGLIB_VERSION_FULL "2.8.0"
#define SPGLIB_COMMIT ""

#endif
