// SPDX-License-Identifier: MIT
#pragma once

#include <okr/edit/intent.h>

#include <cstdint>
#include <map>
#include <vector>

namespace okr::edit {

/// What is meant in several files, each by its number in the workspace.
using IntentsByFile = std::map<std::uint32_t, std::vector<Intent>>;

}  // namespace okr::edit
