// SPDX-License-Identifier: MIT
// The files of a folder that patterns name, as git sees the folder: .gitignore files honoured, .git
// and folders with an okr.yaml of their own left out.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace okr::cli {

struct WalkRequest {
  std::string root;                ///< absolute: where to walk, and where the patterns start
  std::string repository;          ///< absolute: git's top folder, or the root
  std::vector<std::string> globs;  ///< which files are wanted
};

struct Refused {
  std::string path;
  std::string why;
};

/// Why a link to absolute `target` is not followed: it leads out of the repository, or into git's
/// own folder, where passwords may be. Nothing where it is.
std::optional<const char*> stray_target(const std::string& repository, const std::string& target);

/// Whether a path from the repository is git's own folder, or in one.
bool is_of_git(std::string_view path);

struct Walked {
  std::vector<std::string> files;  ///< from the root, sorted
  std::vector<Refused> refused;    ///< links that are not followed, folders not readable
  bool any_ignored = false;        ///< a .gitignore took out what may be wanted
};

Walked walk(const WalkRequest& request);

/// The nearest folder at or above absolute `folder` that holds `name`.
std::optional<std::string> folder_above_with(const std::string& folder, const std::string& name);

}  // namespace okr::cli
