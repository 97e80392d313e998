// SPDX-License-Identifier: MIT
// A confidence as people type it.
#pragma once

#include <optional>
#include <string_view>

namespace okr::cli {

/// "7", "7.5", "7/10": from 0 to 10; nothing for all else.
std::optional<double> typed_confidence(std::string_view typed);

}  // namespace okr::cli
