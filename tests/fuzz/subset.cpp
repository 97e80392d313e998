// SPDX-License-Identifier: MIT
// Any bytes as a file: what the quick reader reads, yaml-cpp reads just so.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <vector>
#include <yaml/same_tree.h>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  // A copy, so that a read past its end is seen.
  const std::vector<char> bytes(data, data + size);
  const auto found = okr::yaml::compare_readers({bytes.data(), bytes.size()}, {});
  if (found == okr::yaml::Readers::differ) std::abort();
  return 0;
}
