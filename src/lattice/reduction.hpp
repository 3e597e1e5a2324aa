// SPDX-License-Identifier: BSD-3-Clause
// Reduced bases of a lattice.
#pragma once

#include "common/core/types.hpp"

namespace lk::lattice {

struct reduced_basis {
  mat3 columns{};         // (a', b', c') = (a, b, c) . transformation
  imat3 transformation{}; // determinant 1
};

// Niggli-reduced basis of the columns a, b, c. `tolerance` has the unit of a squared length. Starts
// from the given basis: for a symmetric lattice several bases have the reduced metric, and the
// order of Brillouin-zone images and of shortest vectors depends on which one is found.
reduced_basis niggli_reduce(const mat3& columns, double tolerance = 1e-5);

// Delaunay-reduced basis of positive volume; determinant of the transformation is 1 or -1.
reduced_basis delaunay_reduce(const mat3& columns, double tolerance = 1e-5);

} // namespace lk::lattice
