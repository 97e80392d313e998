// SPDX-License-Identifier: MIT
// Pieces of what lint formats print, for other places that show findings too.
#pragma once

#include <okr/report/lint_format.h>

#include <cstddef>
#include <string>

namespace okr::report {

/// The format markdown in at most so many bytes: findings that have no room are counted instead.
/// Empty where there is no room at all.
std::string lint_markdown(const LintView& view, std::size_t most_bytes);

/// The line of counts that formats for people close with; nothing where the view leaves it out.
std::string lint_counts(const LintView& view, const Screen& screen);

}  // namespace okr::report
