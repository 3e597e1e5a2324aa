// SPDX-License-Identifier: BSD-3-Clause
#include "common/linalg/hermitian_batch.hpp"
#include "common/linalg/hermitian_batch_native.hpp"
#include "common/linalg/hermitian_batch_reference.hpp"

namespace lk::linalg {

namespace {

const backend::implementation<hermitian_batch_problem> list[] = {
    {"lanes", backend_kind::native, declines_lanes, hermitian_batch_lanes},
    {"reference", backend_kind::reference, nullptr, hermitian_batch_reference},
};

} // namespace

const backend::kernel<hermitian_batch_problem> hermitian_batch("linalg.hermitian_batch", list);

} // namespace lk::linalg
