// SPDX-License-Identifier: MIT
// What git has of a file whose merge failed.
#pragma once

#include <okr/edit/merge.h>

#include <optional>
#include <string>

namespace okr::cli {

/// The file's versions, as git would write them to the disk; absent: that side does not have it.
struct Stages {
  std::optional<std::string> base;
  std::optional<std::string> ours;
  std::optional<std::string> theirs;
};

/// Nothing where git has no conflict in the file at absolute `path`, or there is no git.
std::optional<Stages> stages_of(const std::string& path);

/// Whether people have set git to show the base in conflicts there.
edit::Marking::Shown shown_in_conflicts(const std::string& folder);

}  // namespace okr::cli
