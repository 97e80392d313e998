// SPDX-License-Identifier: MIT
// From the disk to a linked workspace: okr.yaml, the files it names, their links. All reading of a
// run is done here.
#pragma once

#include "limits.h"
#include "place.h"
#include "read_files.h"
#include "session.h"

#include <okr/diag/diagnostic.h>
#include <okr/model/workspace.h>
#include <okr/text/result.h>

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace okr::cli {

/// Of the files that okr.yaml names, those to be parsed; okr.yaml itself always is.
using Narrow = std::function<Result<std::vector<FileToRead>>(
    const Place& place, const model::Config& config, std::vector<FileToRead> files)>;

struct TreeRequest {
  std::vector<std::string> paths;  ///< narrow what is reported; without okr.yaml, what is read
  /// What stands for the bytes on the disk, by absolute path: standard input, or files as fixes
  /// would make them; they need not be on the disk.
  std::map<std::string, std::string> given;
  /// The same of what is open in an editor: it counts only where okr.yaml names the file.
  std::map<std::string, std::string> open = {};
  std::optional<std::string> from_stdin;  ///< which of `given` is asked about, on the disk or not
  Limits limits;
  /// Only with an okr.yaml. Linking then finds less than there is, so that its findings are left
  /// out of Tree::problems.
  Narrow narrow = {};
};

struct Tree {
  Place place;
  model::Workspace workspace = {};
  std::vector<diag::Diagnostic> problems = {};
  std::vector<bool> reported = {};  ///< one a source: whether the paths named include it
  std::size_t bytes = 0;            ///< read in all
  bool usable = true;  ///< false: okr.yaml cannot be used or names no file; nothing else was read
  std::optional<Error> nothing_found = {};  ///< where it names no file
};

/// What the nearest okr.yaml at or above the current folder says, without one the defaults. Fails
/// where it cannot be used; what is wrong in it otherwise is for okr lint to say.
Result<model::Config> load_config_alone(const Session& session);

/// Fails where a path is missing, outside the repository or of other OKRs, a limit of the run is
/// passed, or there is neither an okr.yaml nor a file named.
Result<Tree> load_tree(const Session& session, const TreeRequest& request);

}  // namespace okr::cli
