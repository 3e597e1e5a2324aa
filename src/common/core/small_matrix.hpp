// SPDX-License-Identifier: BSD-3-Clause
// Arithmetic of 3-vectors and 3x3 matrices, row-major.
#pragma once

#include <cmath>

#include "common/core/error.hpp"
#include "common/core/types.hpp"

namespace lk {

template <class T>
std::array<T, 3> multiply(const std::array<std::array<T, 3>, 3>& m, const std::array<T, 3>& v) {
  std::array<T, 3> r{};
  for (int i = 0; i < 3; ++i)
    for (int j = 0; j < 3; ++j) r[i] += m[i][j] * v[j];
  return r;
}

template <class T>
std::array<std::array<T, 3>, 3> multiply(const std::array<std::array<T, 3>, 3>& a,
                                         const std::array<std::array<T, 3>, 3>& b) {
  std::array<std::array<T, 3>, 3> r{};
  for (int i = 0; i < 3; ++i)
    for (int j = 0; j < 3; ++j)
      for (int k = 0; k < 3; ++k) r[i][j] += a[i][k] * b[k][j];
  return r;
}

template <class T>
std::array<std::array<T, 3>, 3> transpose(const std::array<std::array<T, 3>, 3>& m) {
  std::array<std::array<T, 3>, 3> r{};
  for (int i = 0; i < 3; ++i)
    for (int j = 0; j < 3; ++j) r[i][j] = m[j][i];
  return r;
}

template <class T>
T determinant(const std::array<std::array<T, 3>, 3>& m) {
  return m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1]) +
         m[0][1] * (m[1][2] * m[2][0] - m[1][0] * m[2][2]) +
         m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0]);
}

inline mat3 to_double(const imat3& m) {
  mat3 r;
  for (int i = 0; i < 3; ++i)
    for (int j = 0; j < 3; ++j) r[i][j] = static_cast<double>(m[i][j]);
  return r;
}

template <class T>
std::array<std::array<T, 3>, 3> adjugate(const std::array<std::array<T, 3>, 3>& m) {
  std::array<std::array<T, 3>, 3> r{};
  for (int i = 0; i < 3; ++i)
    for (int j = 0; j < 3; ++j) {
      const int a = (j + 1) % 3, b = (j + 2) % 3, c = (i + 1) % 3, d = (i + 2) % 3;
      r[i][j] = m[a][c] * m[b][d] - m[a][d] * m[b][c];
    }
  return r;
}

// Inverse of a matrix that the caller calls `name` in the error text.
inline mat3 inverse(const mat3& m, const char* name = "matrix") {
  const double det = determinant(m);
  if (det == 0.0 || !std::isfinite(det)) fail(status::singular, name, " is singular, determinant ", det);
  mat3 r = adjugate(m);
  for (auto& row : r)
    for (double& x : row) x /= det;
  return r;
}

inline double dot(const vec3& a, const vec3& b) { return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]; }
inline double norm(const vec3& a) { return std::sqrt(dot(a, a)); }

}  // namespace lk
