// SPDX-License-Identifier: MIT
// Any bytes as a sentence: no crash, and every range inside it, at borders of code points.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <prose/ranges_fit.h>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  // A copy, so that a read past its end is seen.
  const std::vector<char> bytes(data, data + size);
  if (!okr::prose::all_ranges_fit({bytes.data(), bytes.size()})) std::abort();
  return 0;
}
