// SPDX-License-Identifier: MIT
// Comments in the user's files that allow what a rule would report.
#pragma once

#include <okr/lint/lint.h>

#include <vector>

namespace okr::lint {

/// Takes away what comments allow, adds what is wrong with the comments (bad-suppression), and
/// returns what was taken away. `findings` are sorted and have their severity.
std::vector<Suppressed> apply_suppressions(const Context& context, Findings& findings);

}  // namespace okr::lint
