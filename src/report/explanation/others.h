// SPDX-License-Identifier: MIT
// Explanations of what is neither an objective nor a key result.
#pragma once

#include "key_result.h"

#include <cstdint>
#include <vector>

namespace okr::report {

std::vector<Section> explain_kpi(const model::Workspace& workspace, std::uint32_t kpi,
                                 model::Date as_of);
std::vector<Section> explain_project(const model::Workspace& workspace, std::uint32_t project,
                                     model::Date as_of);
/// Its state, and what it adds to its key result.
std::vector<Section> explain_milestone(const KeyResultFacts& facts, std::uint32_t milestone);

}  // namespace okr::report
