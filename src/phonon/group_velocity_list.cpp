// SPDX-License-Identifier: BSD-3-Clause
#include "phonon/group_velocity.hpp"

namespace lk::phonon {
namespace {

// The vector loop takes three rows at a time.
std::string vector_declines(const group_velocity_problem& problem) {
  return problem.n_bands % 3 == 0 ? "" : "the number of bands is not a multiple of 3";
}

constexpr backend::implementation<group_velocity_problem> list[] = {
    {"vector_contraction", backend_kind::native, vector_declines, group_velocities_native},
    {"reference", backend_kind::reference, nullptr, group_velocities_reference},
};

} // namespace

const backend::kernel<group_velocity_problem> group_velocities("phonon.group_velocities", list);

} // namespace lk::phonon
