// SPDX-License-Identifier: MIT
// Where a file is for what reads findings beside a repository.
#pragma once

#include <okr/report/lint_format.h>
#include <okr/text/source.h>

#include <string>
#include <string_view>

namespace okr::report {

/// From git's top folder, with '/'. Without an okr.yaml a path may lead out of the folder that it
/// is relative to, but not out of git's.
inline std::string repository_path(const LintView& view, const text::Source& source) {
  std::string_view folder = view.prefix;
  std::string_view path = source.path;
  for (; path.starts_with("../") && folder.ends_with('/'); path.remove_prefix(3)) {
    folder.remove_suffix(1);
    folder = folder.substr(0, folder.rfind('/') + 1);
  }
  return std::string(folder).append(path);
}

}  // namespace okr::report
