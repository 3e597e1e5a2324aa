// SPDX-License-Identifier: BSD-3-Clause
// Dispatch of Highway kernel units: one table of function pointers per kernel, indexed by the
// instruction-set level chosen at load. Include after <hwy/highway.h>, in the HWY_ONCE part.
#pragma once

#include "common/simd/isa.hpp"

#ifndef HWY_ARCH_X86
#error "include <hwy/highway.h> first: without it every level would be the scalar one"
#endif

#define LK_SIMD_TABLE(fn) static constexpr decltype(&HWY_STATIC_DISPATCH(fn)) fn##_levels[] = LK_SIMD_LEVELS(fn)
#define LK_SIMD_CALL(fn) (*fn##_levels[static_cast<int>(lk::isa::chosen())])

#if HWY_ARCH_X86
#define LK_SIMD_LEVELS(fn) \
  { &HWY_STATIC_DISPATCH(fn), HWY_CHOOSE_SSE4(fn), HWY_CHOOSE_AVX2(fn), HWY_CHOOSE_AVX3(fn) }
#else  // AArch64: the static target is NEON
#define LK_SIMD_LEVELS(fn) \
  { &HWY_STATIC_DISPATCH(fn), &HWY_STATIC_DISPATCH(fn), &HWY_STATIC_DISPATCH(fn), &HWY_STATIC_DISPATCH(fn) }
#endif
