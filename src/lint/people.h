// SPDX-License-Identifier: MIT
// Who has a part in the OKRs, and who leads.
#pragma once

#include <okr/lint/rule.h>

#include <set>
#include <string>

namespace okr::lint {

/// People with an objective of their own (`person:`) that is not dropped.
std::set<std::string> people_with_own_objective(const Context& context);

/// Leads of teams that have not ended by the day.
std::set<std::string> leads(const Context& context);

/// Whether the team's last period has ended by the day.
bool has_ended(const Context& context, const model::Team& team);

/// Whether the person had left by the day.
bool has_left(const Context& context, std::string_view person);

}  // namespace okr::lint
