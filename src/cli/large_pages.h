// SPDX-License-Identifier: MIT
// Asks the machine for memory in large pages. Thousands of files are loaded into hundreds of
// thousands of small things, and by 4 KiB at a time a fifth of the time goes into getting them.
#pragma once

#include <cstddef>

namespace okr::cli {

/// Fewer files or objectives fit into a few megabytes, of which a large page would be more than is
/// needed.
inline constexpr std::size_t things_worth_large_pages = 500;

/// Asks it for what lies around `here`, where things are being made.
/// Only a wish: what is there stays as it is, and where it cannot be fulfilled nothing changes.
void ask_for_large_pages(const void* here);

}  // namespace okr::cli
