// SPDX-License-Identifier: BSD-3-Clause
// What Meson wrote down about this build (build_info.cpp.in).
#pragma once

#include <string>

namespace lk::build_info {
extern const char* const version;
// One "key: value" per line.
std::string text();
}  // namespace lk::build_info
