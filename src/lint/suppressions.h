// SPDX-License-Identifier: MIT
// Comments in the user's files that allow what a rule would report.
#pragma once

#include <okr/lint/rule.h>

#include <cstddef>

namespace okr::lint {

/// Takes away what comments allow, adds what is wrong with the comments (bad-suppression), and
/// returns how many findings were taken away. `findings` are sorted and have their severity.
std::size_t apply_suppressions(const Context& context, Findings& findings);

}  // namespace okr::lint
