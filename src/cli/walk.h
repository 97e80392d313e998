// SPDX-License-Identifier: MIT
// The files of a folder that patterns name, as git sees the folder: .gitignore files honoured, .git
// and folders with an okr.yaml of their own left out.
#pragma once

#include <optional>
#include <string>
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

inline constexpr const char* link_leads_out = "it is a link that leads out of the repository";

struct Walked {
  std::vector<std::string> files;  ///< from the root, sorted
  std::vector<Refused> refused;    ///< links that lead out of the repository, folders not readable
  bool any_ignored = false;        ///< a .gitignore took out what may be wanted
};

Walked walk(const WalkRequest& request);

/// The nearest folder at or above absolute `folder` that holds `name`.
std::optional<std::string> folder_above_with(const std::string& folder, const std::string& name);

}  // namespace okr::cli
