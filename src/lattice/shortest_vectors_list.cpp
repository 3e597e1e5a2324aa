// SPDX-License-Identifier: BSD-3-Clause
#include "lattice/shortest_vectors.hpp"

namespace lk::lattice {
namespace {

constexpr backend::implementation<shortest_vectors_problem> list[] = {
    {"squared", backend_kind::native, nullptr, shortest_vectors_native},
    {"reference", backend_kind::reference, nullptr, shortest_vectors_reference},
};

} // namespace

const backend::kernel<shortest_vectors_problem> shortest_vectors_kernel("lattice.shortest_vectors",
                                                                        list);

} // namespace lk::lattice
