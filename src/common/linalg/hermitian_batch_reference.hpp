// SPDX-License-Identifier: BSD-3-Clause
// Oracle of the batched Hermitian eigenproblem.
#pragma once

#include "common/linalg/hermitian_batch.hpp"

namespace lk::linalg {

void hermitian_batch_reference(execution& ex, const hermitian_batch_problem& problem);

} // namespace lk::linalg
