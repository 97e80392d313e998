// SPDX-License-Identifier: MIT
// A user's words inside a message.
#pragma once

#include <string>
#include <string_view>

namespace okr::text {

/// In single quotes: on one line, and cut where they are long.
std::string quoted(std::string_view words);

}  // namespace okr::text
