// SPDX-License-Identifier: MIT
// Whole numbers and sizes as people write them on a command line.
#pragma once

#include <okr/text/result.h>

#include <cstddef>
#include <string_view>

namespace okr::cli {

/// "0", "250". Nothing else: no sign, no point, no space.
Result<std::size_t> parse_count(std::string_view s);
/// Bytes: "4096", "64K", "1M", "2G" (of 1024), a following B or iB allowed.
Result<std::size_t> parse_size(std::string_view s);

}  // namespace okr::cli
