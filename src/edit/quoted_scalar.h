// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace okr::edit {

/// A double-quoted scalar on one line. `text` holds no control characters but tabs.
std::string in_quotes(std::string_view text);

}  // namespace okr::edit
