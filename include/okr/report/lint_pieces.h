// SPDX-License-Identifier: MIT
// Pieces of what lint formats print, for other places that show findings too.
#pragma once

#include <okr/report/lint_format.h>

#include <cstddef>
#include <string>

namespace okr::report {

struct MarkdownPage {
  std::size_t most_bytes = std::string::npos;
  /// The address that a path from git's top folder is appended to, to show the file; empty: lines
  /// lead nowhere.
  std::string files_at = {};
};

/// The format markdown for one page: findings that have no room are counted instead. Empty where
/// there is no room at all.
std::string lint_markdown(const LintView& view, const MarkdownPage& page);

/// The line of counts that formats for people close with; nothing where the view leaves it out.
std::string lint_counts(const LintView& view, const Screen& screen);

}  // namespace okr::report
