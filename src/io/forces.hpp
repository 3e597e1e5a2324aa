// SPDX-License-Identifier: BSD-3-Clause
// FORCES_FC2, FORCES_FC3, FORCE_SETS and FORCE_CONSTANTS.
#pragma once

#include <string>
#include <string_view>

#include "io/input.hpp"

namespace lk::io {

// FORCES_FC2 and FORCES_FC3. Rows of 3 numbers are forces in the order of the displaced supercells
// of `data`, which must be there; rows of 6, displacement and force, replace the data by snapshots.
void parse_forces(std::string_view text, const std::string& file, displacement_data& data);
// phonopy's FORCE_SETS, both types; replaces the data. n_atoms 0 takes the file's.
void parse_force_sets(std::string_view text, const std::string& file, std::int64_t n_atoms,
                      displacement_data& data);
force_constant_data parse_force_constants(std::string_view text, const std::string& file);

// FORCES_FC3 (singles and pairs), FORCES_FC2 (singles only), or rows of 6 for snapshots.
std::string format_forces(const displacement_data& data);
std::string format_force_sets(const displacement_data& data);

} // namespace lk::io
