// SPDX-License-Identifier: MIT
// Earlier versions of OKR files, loaded as today's okr.yaml has teams and periods.
#pragma once

#include "git_changes.h"
#include "session.h"
#include "tree.h"

#include <okr/compare/history.h>

#include <memory>
#include <set>
#include <string>
#include <vector>

namespace okr::cli {

struct EarlierFile {
  GitChange file;
  std::string since;  ///< when it was so, in words
};

/// Those of git's files that are OKR files: that okr read today, or would where they still there.
class OkrPaths {
 public:
  OkrPaths(const Tree& tree, const std::vector<std::string>& changed);

  bool holds(const std::string& path) const;

 private:
  const Tree& tree_;
  std::set<std::string> read_;
  std::set<std::string> other_roots_;
};

/// One state a list of files: of each file those whose text names one of `periods`.
struct StateWanted {
  std::vector<EarlierFile> files;
  std::vector<std::string> periods;
};
Result<std::vector<std::unique_ptr<compare::Earlier>>> load_earlier(
    const Session& session, const Tree& tree, const std::vector<StateWanted>& states,
    const Limits& limits);

}  // namespace okr::cli
