// SPDX-License-Identifier: BSD-3-Clause
#include "phonon/inverse_fourier.hpp"

namespace lk::phonon {
namespace {

constexpr backend::implementation<inverse_fourier_problem> list[] = {
    {"vector_phases", backend_kind::native, nullptr, inverse_fourier_native},
    {"reference", backend_kind::reference, nullptr, inverse_fourier_reference},
};

} // namespace

const backend::kernel<inverse_fourier_problem> inverse_fourier("phonon.inverse_fourier", list);

} // namespace lk::phonon
