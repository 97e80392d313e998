// SPDX-License-Identifier: MIT
// Where this run's OKRs are, and which of the paths named on the command line are in it.
#pragma once

#include "session.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace okr::cli {

inline constexpr std::string_view config_name = "okr.yaml";

struct Place {
  std::string root;  ///< absolute: okr.yaml's folder, without one the folder started in
  /// Absolute: git's top folder above the root, or the root. Nothing outside it is read.
  std::string repository;
  bool has_git = false;
  bool has_config = false;
};

/// A PATH of the command line that is there.
struct Target {
  std::string path;  ///< absolute, as named
  std::string real;  ///< absolute, links resolved
};

/// The nearest okr.yaml at or above the current folder; where there is none, above the first of
/// `paths` that has one: a hook hands over whatever was changed.
Place find_place(const Session& session, const std::vector<std::string>& paths);

/// What is wrong with absolute `path`, which need not be there; nothing where it is in the
/// repository.
std::optional<Error> outside_repository(const Session& session, const Place& place,
                                        const std::string& path);

/// Fails for a path that is empty, missing (naming the nearest that is not) or outside the
/// repository.
Result<std::vector<Target>> find_targets(const Session& session, const Place& place,
                                         const std::vector<std::string>& paths);

/// A path of other OKRs than the place's: its nearest okr.yaml is another one, and so nothing in
/// this run would be about it.
std::optional<Error> of_other_okrs(const Session& session, const Place& place,
                                   const std::vector<Target>& targets);

/// Whether absolute `path` is one of the targets, or in one that is a folder.
bool is_within_any(const std::vector<Target>& targets, std::string_view path);

}  // namespace okr::cli
