// SPDX-License-Identifier: MIT
// What a reference that leads nowhere was meant to be.
#pragma once

#include "reference_index.h"

#include <string>
#include <string_view>
#include <vector>

namespace okr::load {

/// "heron/loved" for "loved": the objective of that id in the nearest team above the standpoint's,
/// else in any other; empty where no team has one that can be meant.
std::string in_another_team(const model::Workspace& workspace, const ReferenceIndex& index,
                            std::string_view id, const Standpoint& from);

/// "heron/loved" for "Heron/loved"; empty where that leads nowhere either.
std::string in_lower_case(const ReferenceIndex& index, std::string_view reference,
                          const Standpoint& from);

/// The ids of a team's objectives, without the one that the reference stands in.
std::vector<std::string_view> others_of(const ReferenceIndex& index, std::string_view team,
                                        const Standpoint& from);

}  // namespace okr::load
