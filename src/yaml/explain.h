// SPDX-License-Identifier: MIT
// From "the parser stopped here" to what the user did. Always has an answer; the parser's own words
// are the last resort.
#pragma once

#include "events.h"
#include "problem.h"

#include <okr/yaml/limits.h>

#include <cstdint>
#include <string_view>
#include <vector>

namespace okr::yaml {

std::vector<Problem> explain(const Failure& failure, std::string_view bytes, std::uint32_t file,
                             const Limits& limits);

}  // namespace okr::yaml
