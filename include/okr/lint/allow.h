// SPDX-License-Identifier: MIT
// Which rules a comment or a baseline may silence.
#pragma once

#include <string_view>

namespace okr::lint {

/// False for what leaves parts of a file unread: with it out of sight, a file could break unseen.
bool can_be_allowed(std::string_view rule);

}  // namespace okr::lint
