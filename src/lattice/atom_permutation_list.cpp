// SPDX-License-Identifier: BSD-3-Clause
#include "lattice/atom_permutation.hpp"

namespace lk::lattice {
namespace {

constexpr backend::implementation<atom_permutation_problem> list[] = {
    {"bins", backend_kind::native, nullptr, atom_permutation_native},
    {"reference", backend_kind::reference, nullptr, atom_permutation_reference},
};

} // namespace

const backend::kernel<atom_permutation_problem> atom_permutation("lattice.atom_permutation", list);

} // namespace lk::lattice
