// SPDX-License-Identifier: BSD-3-Clause
// Implementations of the third-order force-constant kernels, first choice first.
#include "phonon3/force_constants_kernels.hpp"

namespace lk::phonon3 {

namespace {

constexpr backend::implementation<distribute_fc3_problem> distribute_list[] = {
    {"staged", backend_kind::native, nullptr, distribute_fc3_staged},
    {"reference", backend_kind::reference, nullptr, distribute_fc3_reference},
};
const backend::kernel<distribute_fc3_problem> distribute_kernel("fc3.distribute", distribute_list);

constexpr backend::implementation<rotate_delta_fc2s_problem> rotate_list[] = {
    {"lanes", backend_kind::native, nullptr, rotate_delta_fc2s_lanes},
    {"reference", backend_kind::reference, nullptr, rotate_delta_fc2s_reference},
};
const backend::kernel<rotate_delta_fc2s_problem> rotate_kernel("fc3.rotate_delta_fc2s",
                                                               rotate_list);

constexpr backend::implementation<permutation_symmetry_problem> permutation_list[] = {
    {"tiled", backend_kind::native, nullptr, permutation_symmetry_tiled},
    {"reference", backend_kind::reference, nullptr, permutation_symmetry_reference},
};
const backend::kernel<permutation_symmetry_problem> permutation_kernel("fc3.permutation_symmetry",
                                                                       permutation_list);

constexpr backend::implementation<permutation_symmetry_compact_problem> permutation_compact_list[] =
    {
        {"orbits", backend_kind::native, nullptr, permutation_symmetry_compact_orbits},
        {"reference", backend_kind::reference, nullptr, permutation_symmetry_compact_reference},
};
const backend::kernel<permutation_symmetry_compact_problem>
    permutation_compact_kernel("fc3.permutation_symmetry_compact", permutation_compact_list);

constexpr backend::implementation<transpose_compact_fc3_problem> transpose_list[] = {
    {"pairs", backend_kind::native, nullptr, transpose_compact_fc3_pairs},
    {"reference", backend_kind::reference, nullptr, transpose_compact_fc3_reference},
};
const backend::kernel<transpose_compact_fc3_problem> transpose_kernel("fc3.transpose_compact",
                                                                      transpose_list);

constexpr backend::implementation<subtract_mean_problem> subtract_mean_list[] = {
    {"strips", backend_kind::native, nullptr, subtract_mean_strips},
    {"reference", backend_kind::reference, nullptr, subtract_mean_reference},
};
const backend::kernel<subtract_mean_problem> subtract_mean_kernel("fc3.subtract_mean",
                                                                  subtract_mean_list);

} // namespace

void distribute_fc3(execution& ex, const distribute_fc3_problem& problem) {
  distribute_kernel.run(ex, problem);
}
void rotate_delta_fc2s(execution& ex, const rotate_delta_fc2s_problem& problem) {
  rotate_kernel.run(ex, problem);
}
void permutation_symmetry(execution& ex, const permutation_symmetry_problem& problem) {
  permutation_kernel.run(ex, problem);
}
void permutation_symmetry_compact(execution& ex,
                                  const permutation_symmetry_compact_problem& problem) {
  permutation_compact_kernel.run(ex, problem);
}
void transpose_compact_fc3(execution& ex, const transpose_compact_fc3_problem& problem) {
  transpose_kernel.run(ex, problem);
}
void subtract_mean(execution& ex, const subtract_mean_problem& problem) {
  subtract_mean_kernel.run(ex, problem);
}

} // namespace lk::phonon3
