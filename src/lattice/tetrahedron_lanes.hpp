// SPDX-License-Identifier: BSD-3-Clause
// Density weights of many tetrahedra that share the vertex x, one lane per tetrahedron.
#pragma once

#include <cstdint>

namespace lk::lattice {

constexpr std::int64_t tetrahedron_lane_multiple = 8;

// a[i] <= b[i] <= c[i] afterwards; n is a multiple of 8.
void sort_outer_vertices(std::int64_t n, double* a, double* b, double* c);

// out[stride k] = scale sum_i g I of the tetrahedra (x, a[i], b[i], c[i]) at w[k].
void density_weights(std::int64_t n, double x, const double* a, const double* b, const double* c,
                     std::int64_t n_w, const double* w, double scale, double* out,
                     std::int64_t stride);

} // namespace lk::lattice
