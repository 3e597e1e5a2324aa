// SPDX-License-Identifier: BSD-3-Clause
// Construction of the tables over the grid, see pipeline_detail.hpp.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "phonon3/pipeline_detail.hpp"

namespace lk::phonon3::pipeline {

// BZ points that occur in a triplet; tables hold values for these only.
std::vector<std::int32_t> used_points(const collision_problem& problem);

mode_tables make_mode_tables(execution& ex, const collision_problem& problem,
                             std::span<const std::int32_t> points);
// Empty, or why these tetrahedra cannot be handled.
std::string tetrahedra_decline(std::span<const std::int64_t> tetrahedra);
tetrahedron_tables make_tetrahedron_tables(execution& ex, const collision_problem& problem,
                                           std::span<const std::int32_t> points);

degenerate_sets make_degenerate_sets(execution& ex, const collision_problem& problem,
                                     std::span<const std::int32_t> points);

} // namespace lk::phonon3::pipeline
