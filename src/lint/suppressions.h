// SPDX-License-Identifier: MIT
// Comments in the user's files that allow what a rule would report.
#pragma once

#include <okr/lint/lint.h>

#include <string_view>
#include <vector>

namespace okr::lint {

/// Whether findings of the rule may be known and left out. Not where they leave parts of a file
/// unread: with them out of sight, a file could break unseen.
bool can_be_allowed(std::string_view rule);

/// Takes away what comments allow, adds what is wrong with the comments (bad-suppression), and
/// returns what was taken away. `findings` are sorted and have their severity.
std::vector<Suppressed> apply_suppressions(const Context& context, Findings& findings);

}  // namespace okr::lint
