// SPDX-License-Identifier: BSD-3-Clause
#include "phonon/free_energy.hpp"

namespace lk::phonon {
namespace {

constexpr backend::implementation<free_energy_problem> list[] = {
    {"vector_exp_log", backend_kind::native, nullptr, free_energies_native},
    {"reference", backend_kind::reference, nullptr, free_energies_reference},
};

} // namespace

const backend::kernel<free_energy_problem> free_energies("phonon.free_energies", list);

} // namespace lk::phonon
