// SPDX-License-Identifier: BSD-3-Clause
// The header in C++20, alone.
#include <libkernel.h>

#include <type_traits>

static_assert(noexcept(lk_version()));
static_assert(std::is_same_v<lk_status, int32_t>);
static_assert(sizeof(lk_complex) == 16);

int main() { return lk_version()[0] == '\0'; }
