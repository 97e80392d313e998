// SPDX-License-Identifier: MIT
// What an editor asks about: the OKRs of one folder as they are at this moment, unsaved text in
// place of what is on the disk. Whoever reads files makes it; nothing here changes it.
#pragma once

#include <okr/diag/diagnostic.h>
#include <okr/model/workspace.h>
#include <okr/rollup/scores.h>

#include <string>
#include <vector>

namespace okr::lsp {

struct Snapshot {
  model::Workspace workspace;  ///< paths in it are from the folder
  std::string folder;          ///< absolute: okr.yaml's
  /// As `okr lint` reports them, sorted.
  std::vector<diag::Diagnostic> findings;
  rollup::Scores scores;
  model::Date as_of{};
};

/// A place in one of the workspace's sources, between two bytes.
struct Cursor {
  std::uint32_t file = 0;
  std::uint32_t offset = 0;  ///< in bytes
};

}  // namespace okr::lsp
