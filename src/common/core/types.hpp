// SPDX-License-Identifier: BSD-3-Clause
// Plain types of the whole library: small vectors and matrices, complex numbers.
#pragma once

#include <array>
#include <complex>
#include <cstdint>

namespace lk {

using vec3 = std::array<double, 3>;
using ivec3 = std::array<std::int64_t, 3>;
// Row-major 3x3 matrices: m[row][column].
using mat3 = std::array<vec3, 3>;
using imat3 = std::array<ivec3, 3>;
using complex = std::complex<double>;

enum class backend_kind : std::int32_t { automatic = 0, reference = 1, native = 2 };

}  // namespace lk
