// SPDX-License-Identifier: MIT
// Asks the machine for memory in large pages. Thousands of files are loaded into hundreds of
// thousands of small things, and by 4 KiB at a time a fifth of the time goes into getting them.
#pragma once

namespace okr::cli {

/// Asks it for what lies around `here`, where a thing has just been made and others will follow.
/// Only a wish: what is there stays as it is, and where it cannot be fulfilled nothing changes.
void ask_for_large_pages(const void* here);

}  // namespace okr::cli
