// SPDX-License-Identifier: BSD-3-Clause
// Whole files to and from memory. Compression (xz, lzma, gzip, bzip2) is recognised by content when
// reading and by the ending of the name (.xz, .gz, .bz2) when writing.
#pragma once

#include <string>
#include <string_view>

namespace lk::io {

// Larger files, or archives that unpack to more, are refused: status::file.
inline constexpr std::size_t largest_file = std::size_t{1} << 32;

std::string read_file(const std::string& path);
// Writes a neighbouring temporary file and renames it, so that no reader sees half of it.
void write_file(const std::string& path, std::string_view text);

// Exposed for tests.
std::string decompress(std::string bytes, const std::string& path);

} // namespace lk::io
