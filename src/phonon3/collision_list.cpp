// SPDX-License-Identifier: BSD-3-Clause
#include "phonon3/collision.hpp"
#include "phonon3/pipeline.hpp"

namespace lk::phonon3 {

namespace {
const backend::implementation<collision_problem> implementations[] = {
    {"pipeline", backend_kind::native, collision_pipeline_declines, collision_pipeline},
    {"reference", backend_kind::reference, nullptr, collision_reference},
};
} // namespace

const backend::kernel<collision_problem> collision_kernel("phonon3.collision", implementations);

} // namespace lk::phonon3
