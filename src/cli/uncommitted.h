// SPDX-License-Identifier: MIT
// Check-ins, readings and milestones done that a file has and the last commit has not.
#pragma once

#include <okr/edit/intent.h>
#include <okr/model/find.h>
#include <okr/model/workspace.h>
#include <okr/yaml/limits.h>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace okr::cli {

struct UncommittedEntry {
  model::Found thing;
  std::size_t item = 0;  ///< of its list; 0 for a milestone
  model::Date date{};
  std::string by;  ///< empty: unmarked
  text::Span span;
};

/// Of file number `file`, whose bytes in the last commit are `committed` (nothing: it is new), in
/// the file's order. An entry that was only reworded, or given another day, is not new.
std::vector<UncommittedEntry> uncommitted_in(const model::Workspace& workspace, std::uint32_t file,
                                             const std::optional<std::string>& committed,
                                             const yaml::Limits& limits);

/// What takes it out of its file.
edit::Intent removal_of(const model::Workspace& workspace, const UncommittedEntry& entry);

}  // namespace okr::cli
