// SPDX-License-Identifier: BSD-3-Clause
// Elementary functions of arrays. An element's bits depend neither on its position nor on the
// length of the array; spans may be equal but must not overlap otherwise.
#pragma once

#include <span>

namespace lk::simd {

// Error below 0.9 ulp; special values as in C. out has the length of in.
void exp(std::span<const double> in, std::span<double> out);
void log(std::span<const double> in, std::span<double> out);

// False as soon as one value is NaN or infinite.
bool all_finite(std::span<const double> values);

} // namespace lk::simd
