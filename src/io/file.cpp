// SPDX-License-Identifier: BSD-3-Clause
#include "io/file.hpp"

#include <bzlib.h>
#include <fcntl.h>
#include <lzma.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include "common/core/error.hpp"

namespace lk::io {
namespace {

// Memory that the xz decoder may use: presets up to -9 need 65 MiB, anything near a GiB is hostile.
constexpr std::uint64_t decoder_memory = std::uint64_t{1} << 30;
constexpr std::size_t block = std::size_t{1} << 18;

std::string system_reason() {
  return std::strerror(errno);
}

class descriptor {
public:
  descriptor(const std::string& path, int flags)
      : value_(::open(path.c_str(), flags | O_CLOEXEC, 0666)) {}
  ~descriptor() {
    if (value_ >= 0)
      ::close(value_);
  }
  descriptor(const descriptor&) = delete;
  descriptor& operator=(const descriptor&) = delete;
  int get() const { return value_; }
  bool close() {
    const int closed = ::close(value_);
    value_ = -1;
    return closed == 0;
  }

private:
  int value_;
};

[[noreturn]] void fail_too_large(const std::string& path) {
  fail(status::file, path, ": more than ", largest_file, " bytes");
}

[[noreturn]] void fail_corrupt(const std::string& path, const char* kind) {
  fail(status::format, path, ": expected complete ", kind,
       " data, found a damaged or truncated archive");
}

// Appends decoded blocks to `out` until `step` says that the archive is finished. step(data, size)
// fills up to `size` bytes and returns how many; `finished` is set by it.
template <class Step> std::string collect(const std::string& path, Step step) {
  std::string out;
  bool finished = false;
  while (!finished) {
    const std::size_t used = out.size();
    if (used > largest_file)
      fail_too_large(path);
    out.resize(used + std::max(block, used));
    out.resize(used + step(out.data() + used, out.size() - used, finished));
  }
  return out;
}

std::string unpack_lzma(const std::string& bytes, const std::string& path) {
  struct stream : lzma_stream {
    stream() : lzma_stream(LZMA_STREAM_INIT) {}
    ~stream() { lzma_end(this); }
  } s;
  if (lzma_auto_decoder(&s, decoder_memory, LZMA_CONCATENATED) != LZMA_OK)
    fail(status::no_memory, path, ": cannot start the xz decoder");
  s.next_in = reinterpret_cast<const std::uint8_t*>(bytes.data());
  s.avail_in = bytes.size();
  return collect(path, [&](char* to, std::size_t size, bool& finished) {
    s.next_out = reinterpret_cast<std::uint8_t*>(to);
    s.avail_out = size;
    const lzma_ret result = lzma_code(&s, LZMA_FINISH);
    finished = result == LZMA_STREAM_END;
    if (result != LZMA_OK && result != LZMA_STREAM_END)
      fail_corrupt(path, "xz");
    return size - s.avail_out;
  });
}

std::string unpack_gzip(const std::string& bytes, const std::string& path) {
  struct stream : z_stream {
    stream() : z_stream{} {}
    ~stream() { inflateEnd(this); }
  } s;
  constexpr int gzip_only = 16 + MAX_WBITS;
  if (inflateInit2(&s, gzip_only) != Z_OK)
    fail(status::no_memory, path, ": cannot start the gzip decoder");
  std::size_t read = 0;
  const auto feed = [&] {
    const std::size_t n = std::min(bytes.size() - read, std::size_t{1} << 30);
    s.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data() + read));
    s.avail_in = static_cast<uInt>(n);
    read += n;
  };
  return collect(path, [&](char* to, std::size_t size, bool& finished) -> std::size_t {
    size = std::min(size, std::size_t{1} << 30);
    s.next_out = reinterpret_cast<Bytef*>(to);
    s.avail_out = static_cast<uInt>(size);
    if (s.avail_in == 0)
      feed();
    const int result = inflate(&s, Z_NO_FLUSH);
    if (result == Z_STREAM_END) {
      if (s.avail_in == 0)
        feed();
      finished = s.avail_in == 0;
      // Archives may be concatenated.
      if (!finished && inflateReset(&s) != Z_OK)
        fail_corrupt(path, "gzip");
    } else if (result != Z_OK) {
      fail_corrupt(path, "gzip");
    }
    return size - s.avail_out;
  });
}

std::string unpack_bzip2(const std::string& bytes, const std::string& path) {
  struct stream : bz_stream {
    stream() : bz_stream{} {}
    ~stream() { BZ2_bzDecompressEnd(this); }
  } s;
  if (BZ2_bzDecompressInit(&s, 0, 0) != BZ_OK)
    fail(status::no_memory, path, ": cannot start the bzip2 decoder");
  std::size_t read = 0;
  const auto feed = [&] {
    const std::size_t n = std::min(bytes.size() - read, std::size_t{1} << 30);
    s.next_in = const_cast<char*>(bytes.data() + read);
    s.avail_in = static_cast<unsigned>(n);
    read += n;
  };
  return collect(path, [&](char* to, std::size_t size, bool& finished) -> std::size_t {
    size = std::min(size, std::size_t{1} << 30);
    s.next_out = to;
    s.avail_out = static_cast<unsigned>(size);
    if (s.avail_in == 0)
      feed();
    const unsigned before = s.avail_in;
    const int result = BZ2_bzDecompress(&s);
    const std::size_t written = size - s.avail_out;
    if (result == BZ_STREAM_END) {
      if (s.avail_in == 0)
        feed();
      finished = s.avail_in == 0;
      if (!finished) {
        const auto next = s.next_in;
        const auto left = s.avail_in;
        BZ2_bzDecompressEnd(&s);
        static_cast<bz_stream&>(s) = bz_stream{};
        if (BZ2_bzDecompressInit(&s, 0, 0) != BZ_OK)
          fail_corrupt(path, "bzip2");
        s.next_in = next;
        s.avail_in = left;
      }
    } else if (result != BZ_OK || (written == 0 && before == s.avail_in)) {
      fail_corrupt(path, "bzip2");
    }
    return written;
  });
}

bool starts_with(const std::string& bytes, std::string_view magic) {
  return std::string_view(bytes).substr(0, magic.size()) == magic;
}

std::string pack_lzma(std::string_view text, const std::string& path) {
  std::string out(lzma_stream_buffer_bound(text.size()), '\0');
  std::size_t used = 0;
  if (lzma_easy_buffer_encode(
          6, LZMA_CHECK_CRC64, nullptr, reinterpret_cast<const std::uint8_t*>(text.data()),
          text.size(), reinterpret_cast<std::uint8_t*>(out.data()), &used, out.size()) != LZMA_OK)
    fail(status::file, path, ": cannot compress as xz");
  out.resize(used);
  return out;
}

std::string pack_gzip(std::string_view text, const std::string& path) {
  struct stream : z_stream {
    stream() : z_stream{} {}
    ~stream() { deflateEnd(this); }
  } s;
  if (deflateInit2(&s, 6, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK)
    fail(status::no_memory, path, ": cannot start the gzip encoder");
  std::string out(deflateBound(&s, text.size()), '\0');
  s.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
  s.avail_in = static_cast<uInt>(text.size());
  s.next_out = reinterpret_cast<Bytef*>(out.data());
  s.avail_out = static_cast<uInt>(out.size());
  if (deflate(&s, Z_FINISH) != Z_STREAM_END)
    fail(status::file, path, ": cannot compress as gzip");
  out.resize(s.total_out);
  return out;
}

std::string pack_bzip2(std::string_view text, const std::string& path) {
  std::string out(text.size() + text.size() / 100 + 600, '\0');
  auto used = static_cast<unsigned>(out.size());
  if (BZ2_bzBuffToBuffCompress(out.data(), &used, const_cast<char*>(text.data()),
                               static_cast<unsigned>(text.size()), 9, 0, 0) != BZ_OK)
    fail(status::file, path, ": cannot compress as bzip2");
  out.resize(used);
  return out;
}

std::string pack(const std::string& path, std::string_view text) {
  constexpr std::size_t one_call = std::size_t{1} << 31;
  if (text.size() >= one_call)
    fail_too_large(path);
  if (path.ends_with(".xz"))
    return pack_lzma(text, path);
  if (path.ends_with(".gz"))
    return pack_gzip(text, path);
  return pack_bzip2(text, path);
}

bool write_all(int to, std::string_view bytes) {
  while (!bytes.empty()) {
    const auto n = ::write(to, bytes.data(), bytes.size());
    if (n < 0 && errno == EINTR)
      continue;
    if (n <= 0)
      return false;
    bytes.remove_prefix(static_cast<std::size_t>(n));
  }
  return true;
}

} // namespace

std::string decompress(std::string bytes, const std::string& path) {
  if (starts_with(bytes, std::string_view("\xFD\x37zXZ\0", 6)) ||
      starts_with(bytes, std::string_view("\x5D\0\0", 3)))
    return unpack_lzma(bytes, path);
  if (starts_with(bytes, "\x1F\x8B"))
    return unpack_gzip(bytes, path);
  if (starts_with(bytes, "BZh"))
    return unpack_bzip2(bytes, path);
  return bytes;
}

std::string read_file(const std::string& path) {
  const descriptor file(path, O_RDONLY);
  if (file.get() < 0)
    fail(status::file, "cannot open ", path, ": ", system_reason());
  struct stat info {};
  if (::fstat(file.get(), &info) != 0)
    fail(status::file, "cannot read ", path, ": ", system_reason());
  if (S_ISDIR(info.st_mode))
    fail(status::file, "cannot read ", path, ": it is a directory");
  // One byte beyond the known size finds the end of file without a second read of a block.
  std::string bytes;
  std::size_t used = 0;
  bytes.resize(S_ISREG(info.st_mode) ? static_cast<std::size_t>(info.st_size) + 1 : block);
  while (true) {
    if (used > largest_file)
      fail_too_large(path);
    if (used == bytes.size())
      bytes.resize(2 * used);
    const auto n = ::read(file.get(), bytes.data() + used, bytes.size() - used);
    if (n < 0 && errno == EINTR)
      continue;
    if (n < 0)
      fail(status::file, "cannot read ", path, ": ", system_reason());
    if (n == 0)
      break;
    used += static_cast<std::size_t>(n);
  }
  bytes.resize(used);
  return decompress(std::move(bytes), path);
}

void write_file(const std::string& path, std::string_view text) {
  const bool compressed = path.ends_with(".xz") || path.ends_with(".gz") || path.ends_with(".bz2");
  std::string packed;
  if (compressed) {
    packed = pack(path, text);
    text = packed;
  }
  const std::string temporary = join(path, ".", static_cast<std::int64_t>(::getpid()), ".part");
  descriptor file(temporary, O_WRONLY | O_CREAT | O_TRUNC);
  if (file.get() < 0)
    fail(status::file, "cannot write ", path, ": ", system_reason());
  if (!write_all(file.get(), text) || !file.close() ||
      std::rename(temporary.c_str(), path.c_str()) != 0) {
    const std::string reason = system_reason();
    ::unlink(temporary.c_str());
    fail(status::file, "cannot write ", path, ": ", reason);
  }
}

} // namespace lk::io
