// SPDX-License-Identifier: MIT
// What something new points to: the objectives that it may align to, and how a reference is written
// in its file.
#pragma once

#include "new_place.h"

#include <okr/model/find.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace okr::cli {

/// Objectives of the team above (of a person: of their teams) whose period holds the slot's; not
/// those that are dropped.
std::vector<std::uint32_t> parents_for(const model::Workspace& workspace, const Slot& slot,
                                       model::Date as_of);

/// "2": the second of those that were listed; nothing where it is no number.
Result<std::optional<std::string>> of_list(const std::vector<std::string>& listed,
                                           const std::string& typed);

/// As short as an OKR file of that period and team may have it; whole where both are empty. Fails
/// for what is no objective or key result.
Result<std::string> reference_in(const model::Workspace& workspace, const std::string& typed,
                                 const std::string& period, const std::string& team,
                                 model::Date as_of);

}  // namespace okr::cli
