// SPDX-License-Identifier: MIT
// okr close at a terminal: a walk down the cascade, one objective after the other, each written as
// soon as its decision is made, so that nothing that was answered is ever lost.
#pragma once

#include "closing.h"

namespace okr::cli {

/// Goes through `objectives`; `known` is what was typed of the only one, where that is so.
int walk_through(const Closing& closing, const std::vector<std::uint32_t>& objectives,
                 const std::optional<edit::NewReview>& known = std::nullopt);

}  // namespace okr::cli
