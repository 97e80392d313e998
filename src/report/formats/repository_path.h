// SPDX-License-Identifier: MIT
// Where a file is for what reads findings beside a whole repository.
#pragma once

#include <okr/report/lint_format.h>

#include <string>

namespace okr::report {

/// From git's top folder.
inline std::string repository_path(const LintView& view, const text::Source& source) {
  return view.prefix + source.path;
}

}  // namespace okr::report
