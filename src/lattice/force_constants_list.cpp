// SPDX-License-Identifier: BSD-3-Clause
// Implementations of the second-order force-constant kernels, first choice first.
#include "lattice/force_constants_kernels.hpp"

namespace lk::lattice {

namespace {

constexpr backend::implementation<symmetrize_problem> symmetrize_list[] = {
    {"tiled", backend_kind::native, nullptr, symmetrize_tiled},
    {"reference", backend_kind::reference, nullptr, symmetrize_reference},
};
const backend::kernel<symmetrize_problem> symmetrize_kernel("fc2.symmetrize", symmetrize_list);

constexpr backend::implementation<symmetrize_compact_problem> symmetrize_compact_list[] = {
    {"pairs", backend_kind::native, nullptr, symmetrize_compact_pairs},
    {"reference", backend_kind::reference, nullptr, symmetrize_compact_reference},
};
const backend::kernel<symmetrize_compact_problem>
    symmetrize_compact_kernel("fc2.symmetrize_compact", symmetrize_compact_list);

constexpr backend::implementation<transpose_compact_problem> transpose_compact_list[] = {
    {"pairs", backend_kind::native, nullptr, transpose_compact_pairs},
    {"reference", backend_kind::reference, nullptr, transpose_compact_reference},
};
const backend::kernel<transpose_compact_problem> transpose_compact_kernel("fc2.transpose_compact",
                                                                          transpose_compact_list);

constexpr backend::implementation<distribute_problem> distribute_list[] = {
    {"parallel", backend_kind::native, nullptr, distribute_parallel},
    {"reference", backend_kind::reference, nullptr, distribute_reference},
};
const backend::kernel<distribute_problem> distribute_kernel("fc2.distribute", distribute_list);

} // namespace

void symmetrize(execution& ex, const symmetrize_problem& problem) {
  symmetrize_kernel.run(ex, problem);
}
void symmetrize_compact(execution& ex, const symmetrize_compact_problem& problem) {
  symmetrize_compact_kernel.run(ex, problem);
}
void transpose_compact(execution& ex, const transpose_compact_problem& problem) {
  transpose_compact_kernel.run(ex, problem);
}
void distribute(execution& ex, const distribute_problem& problem) {
  distribute_kernel.run(ex, problem);
}

} // namespace lk::lattice
