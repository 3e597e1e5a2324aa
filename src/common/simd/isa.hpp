// SPDX-License-Identifier: BSD-3-Clause
// Instruction-set level of the process, chosen once: the best that the processor has, lowered by
// LIBKERNEL_ISA=base|sse4|avx2|avx512.
#pragma once

#include <string>

namespace lk::isa {

enum class level : int { base = 0, sse4 = 1, avx2 = 2, avx512 = 3 };

level chosen() noexcept;
level available() noexcept;
const char* name(level l) noexcept;
// One sentence: what the processor has, what the environment asked for, what was chosen.
std::string reason();

}  // namespace lk::isa
