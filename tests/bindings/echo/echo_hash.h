/* SPDX-License-Identifier: BSD-3-Clause */
/* Generated from the C headers, do not edit; refresh by: python3 bindings/api/generate.py */
#define ECHO_API_HASH "209dd8835a1a1738"
