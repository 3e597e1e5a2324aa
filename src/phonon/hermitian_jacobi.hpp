// SPDX-License-Identifier: BSD-3-Clause
// Eigenvectors of one small Hermitian matrix by cyclic Jacobi rotations: the blocks of degenerate
// bands, mostly 2x2 and 3x3, that occur one at a time.
#pragma once

#include <cstdint>
#include <span>

#include "common/core/types.hpp"

namespace lk::phonon {

// Destroys the matrix [n][n]; vectors [n][n] has the eigenvectors in its columns, eigenvalues
// ascending.
void hermitian_jacobi(std::int64_t n, std::span<complex> matrix, std::span<complex> vectors);

} // namespace lk::phonon
