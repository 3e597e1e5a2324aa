// SPDX-License-Identifier: BSD-3-Clause
#include "phonon3/triplets.hpp"

namespace lk::phonon3 {

namespace {
const backend::implementation<ir_triplets_problem> ir_triplets_implementations[] = {
    {"orbits", backend_kind::native, nullptr, ir_triplets_orbits},
    {"reference", backend_kind::reference, nullptr, ir_triplets_reference},
};
const backend::implementation<bz_triplets_problem> bz_triplets_implementations[] = {
    {"threads", backend_kind::native, nullptr, bz_triplets_threads},
    {"reference", backend_kind::reference, nullptr, bz_triplets_reference},
};
} // namespace

const backend::kernel<ir_triplets_problem> ir_triplets_kernel("phonon3.ir_triplets",
                                                              ir_triplets_implementations);
const backend::kernel<bz_triplets_problem> bz_triplets_kernel("phonon3.bz_triplets",
                                                              bz_triplets_implementations);

} // namespace lk::phonon3
