// SPDX-License-Identifier: MIT
// Whole numbers and sizes as people write and read them.
#pragma once

#include <okr/text/result.h>

#include <cstddef>
#include <string>
#include <string_view>

namespace okr::cli {

/// "0", "250". Nothing else: no sign, no point, no space.
Result<std::size_t> parse_count(std::string_view s);
/// Bytes: "4096", "64K", "1M", "2G" (of 1024), a following B or iB allowed.
Result<std::size_t> parse_size(std::string_view s);

/// "1 file", "2 files".
std::string counted(std::size_t n, std::string_view thing);

}  // namespace okr::cli
