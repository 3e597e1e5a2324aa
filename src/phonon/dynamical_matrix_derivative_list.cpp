// SPDX-License-Identifier: BSD-3-Clause
#include "phonon/dynamical_matrix_derivative.hpp"

namespace lk::phonon {
namespace {

constexpr backend::implementation<dynamical_matrix_derivative_problem> list[] = {
    {"vector_phases", backend_kind::native, nullptr, dynamical_matrix_derivatives_native},
    {"reference", backend_kind::reference, nullptr, dynamical_matrix_derivatives_reference},
};

} // namespace

const backend::kernel<dynamical_matrix_derivative_problem>
    dynamical_matrix_derivatives("phonon.dynamical_matrix_derivatives", list);

} // namespace lk::phonon
