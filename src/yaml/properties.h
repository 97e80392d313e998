// SPDX-License-Identifier: MIT
// Anchors, aliases, tags and merge keys: YAML that okr files do not use.
#pragma once

#include "events.h"
#include "problem.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace okr::yaml {

std::vector<Problem> refuse_properties(std::string_view bytes, std::uint32_t file,
                                       const EventLog& log);

}  // namespace okr::yaml
