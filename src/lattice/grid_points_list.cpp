// SPDX-License-Identifier: BSD-3-Clause
#include "lattice/grid_points.hpp"

namespace lk::lattice {
namespace {

constexpr backend::implementation<irreducible_map_problem> map_list[] = {
    {"parallel", backend_kind::native, nullptr, irreducible_map_native},
    {"reference", backend_kind::reference, nullptr, irreducible_map_reference},
};
constexpr backend::implementation<neighbors_problem> neighbors_list[] = {
    {"parallel", backend_kind::native, nullptr, neighbors_native},
    {"reference", backend_kind::reference, nullptr, neighbors_reference},
};
constexpr backend::implementation<bz_problem> images_list[] = {
    {"parallel", backend_kind::native, nullptr, bz_images_native},
    {"reference", backend_kind::reference, nullptr, bz_images_reference},
};

} // namespace

const backend::kernel<irreducible_map_problem> irreducible_map("lattice.irreducible_map", map_list);
const backend::kernel<neighbors_problem> neighbors("lattice.neighboring_grid_points",
                                                   neighbors_list);
const backend::kernel<bz_problem> bz_images_kernel("lattice.bz_images", images_list);

} // namespace lk::lattice
