// SPDX-License-Identifier: BSD-3-Clause
#include "phonon3/interaction.hpp"

namespace lk::phonon3 {

namespace {
const backend::implementation<real_to_reciprocal_problem> transforms[] = {
    {"phase_tables", backend_kind::native, nullptr, real_to_reciprocal_phase_tables},
    {"reference", backend_kind::reference, nullptr, real_to_reciprocal_reference},
};
const backend::implementation<reciprocal_to_normal_problem> projections[] = {
    {"rows", backend_kind::native, nullptr, reciprocal_to_normal_rows},
    {"reference", backend_kind::reference, nullptr, reciprocal_to_normal_reference},
};
const backend::implementation<interaction_problem> interactions[] = {
    {"triplets", backend_kind::native, nullptr, interaction_triplets},
    {"reference", backend_kind::reference, nullptr, interaction_reference},
};
} // namespace

const backend::kernel<real_to_reciprocal_problem>
    real_to_reciprocal_kernel("phonon3.real_to_reciprocal", transforms);
const backend::kernel<reciprocal_to_normal_problem>
    reciprocal_to_normal_kernel("phonon3.reciprocal_to_normal", projections);
const backend::kernel<interaction_problem> interaction_kernel("phonon3.interaction", interactions);

} // namespace lk::phonon3
