// SPDX-License-Identifier: BSD-3-Clause
#include "phonon/heat_capacity.hpp"

namespace lk::phonon {
namespace {

constexpr backend::implementation<heat_capacity_problem> list[] = {
    {"expm1", backend_kind::native, nullptr, heat_capacities_native},
    {"reference", backend_kind::reference, nullptr, heat_capacities_reference},
};

} // namespace

const backend::kernel<heat_capacity_problem> heat_capacities("phonon.heat_capacities", list);

} // namespace lk::phonon
