// SPDX-License-Identifier: MIT
#include "large_pages.h"

#include <cstddef>
#include <cstdint>
#include <sys/mman.h>

namespace okr::cli {

void ask_for_large_pages([[maybe_unused]] const void* here) {
#if defined(MADV_HUGEPAGE)
  // Several large pages, and a part of the 64 MiB that the C library takes for a thread at a time.
  constexpr std::uintptr_t size = std::uintptr_t{16} << 20;
  thread_local std::uintptr_t asked_for = 0;
  const std::uintptr_t begin = reinterpret_cast<std::uintptr_t>(here) & ~(size - 1);
  if (begin == asked_for) return;
  asked_for = begin;
  // What follows too, before the first small page of it is taken. Fails where part of it is no
  // memory yet; the rest is asked for all the same.
  ::madvise(reinterpret_cast<void*>(begin), 2 * size, MADV_HUGEPAGE);
#endif
}

}  // namespace okr::cli
