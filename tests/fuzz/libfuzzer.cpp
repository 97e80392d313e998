// SPDX-License-Identifier: MIT
// One target, for libFuzzer: OKR_FUZZ_CHECK is its function.
#include "checks.h"

#include <fmt/format.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  // Copied byte by byte: char and uint8_t are the same bytes, but not the same type.
  const std::string bytes(data, data + size);
  if (const okr::fuzz::Fault fault = okr::fuzz::OKR_FUZZ_CHECK(bytes)) {
    fmt::print(stderr, "{}\n", *fault);
    std::abort();
  }
  return 0;
}
