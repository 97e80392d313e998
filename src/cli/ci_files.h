// SPDX-License-Identifier: MIT
// What a repository needs so that its OKRs are checked by others than their writer: a workflow of
// GitHub, a job of GitLab, a hook of pre-commit. Texts alone; nothing is written here.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace okr::cli {

enum class Ci : unsigned char { github, gitlab };

/// What to do once the files are written.
struct NextStep {
  std::string_view step;  ///< a command, or a few words
  std::string_view what;
};

struct CiFile {
  std::string path;  ///< from git's top folder
  std::string bytes;
  std::string_view what;  ///< it is for, in a few words
  /// What to do by hand where there is such a file that says nothing of `mark`; ends its line.
  std::string when_there = {};
  std::string_view mark = {};
  NextStep next = {};
};

/// Whether a line of YAML can hold the folder as it is, and GitHub takes no part of it for an
/// expression.
bool can_be_in_ci_file(std::string_view below);

/// `below` is okr.yaml's folder, from git's top; empty: the top itself.
std::vector<CiFile> ci_files(Ci ci, std::string_view below);
CiFile pre_commit_file(std::string_view below);

}  // namespace okr::cli
