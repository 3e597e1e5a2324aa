// SPDX-License-Identifier: BSD-3-Clause
#include "phonon/dynamical_matrix.hpp"

namespace lk::phonon {
namespace {

constexpr backend::implementation<dynamical_matrix_problem> list[] = {
    {"vector_phases", backend_kind::native, nullptr, dynamical_matrices_native},
    {"reference", backend_kind::reference, nullptr, dynamical_matrices_reference},
};

} // namespace

const backend::kernel<dynamical_matrix_problem> dynamical_matrices("phonon.dynamical_matrices",
                                                                   list);

} // namespace lk::phonon
