// SPDX-License-Identifier: BSD-3-Clause
// Smith normal form of an integer 3x3 matrix.
#pragma once

#include "common/core/types.hpp"

namespace lk::lattice {

// diag(d_diag) = p . a . q with unimodular p, q, det p = 1, positive ascending d_diag.
struct smith_normal_form {
  ivec3 d_diag{};
  imat3 p{}, q{};
};

// p and q are not unique; grids are addressed through them, so the reduction steps are the fixed
// ones that phonopy and phonors take.
smith_normal_form smith_normal_form_of(const imat3& a);

} // namespace lk::lattice
