// SPDX-License-Identifier: MIT
// Lines for a user's .gitattributes. What stands there stays as it is: lines are added at its end.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace okr::cli {

/// Those of `lines` that `bytes` has not.
std::vector<std::string_view> missing_lines(std::string_view bytes,
                                            const std::vector<std::string_view>& lines);
/// `before` and then `lines`, in its own line ends.
std::string with_lines(std::string before, const std::vector<std::string_view>& lines);

}  // namespace okr::cli
