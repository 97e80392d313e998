// SPDX-License-Identifier: MIT
// How many cores a workspace is worth: for work that the core can do in any order.
#pragma once

#include <okr/lint/lint.h>

#include <cstddef>

namespace okr::cli {

/// Below this many a thread costs more than it saves.
inline constexpr std::size_t objectives_worth_a_thread = 200;

/// On all cores, unless it is so small that a second thread costs more than it saves.
lint::Runner runner_for(const model::Workspace& workspace);

}  // namespace okr::cli
