// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace okr::cli {

/// "0.1.0", from the build.
std::string_view version();

/// "f76fd0e, 2026-11-22": the commit and its day, and whether the files had changes beyond it;
/// empty where the build knew of none. Each program brings it along, so that a new commit compiles
/// and links nothing else.
std::string_view built_from();

}  // namespace okr::cli
