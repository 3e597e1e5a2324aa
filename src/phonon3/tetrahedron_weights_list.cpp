// SPDX-License-Identifier: BSD-3-Clause
#include "phonon3/tetrahedron_weights.hpp"

namespace lk::phonon3 {

namespace {
const backend::implementation<tetrahedron_weights_problem> implementations[] = {
    {"pruned", backend_kind::native, tetrahedron_weights_pruned_declines,
     tetrahedron_weights_pruned},
    {"reference", backend_kind::reference, nullptr, tetrahedron_weights_reference},
};
} // namespace

const backend::kernel<tetrahedron_weights_problem>
    tetrahedron_weights_kernel("phonon3.tetrahedron_weights", implementations);

} // namespace lk::phonon3
