// SPDX-License-Identifier: BSD-3-Clause
#include <new>

#if defined(__linux__)
#include <sys/mman.h>
#endif

#include "phonon3/pipeline_detail.hpp"

namespace lk::phonon3::pipeline {
namespace {

constexpr std::size_t huge_page = std::size_t{2} << 20;

std::align_val_t alignment(std::size_t bytes) {
  return std::align_val_t{bytes < huge_page ? 64 : huge_page};
}

} // namespace

void* allocate_buffer(std::size_t bytes) {
  void* p = ::operator new(bytes, alignment(bytes));
#if defined(__linux__)
  if (bytes >= huge_page)
    madvise(p, bytes / huge_page * huge_page, MADV_HUGEPAGE);
#endif
  return p;
}

void free_buffer(void* p, std::size_t bytes) noexcept {
  ::operator delete(p, alignment(bytes));
}

} // namespace lk::phonon3::pipeline
