// SPDX-License-Identifier: MIT
// Fixes made in memory, round by round until nothing more is to fix, and only then shown or
// written: each file is written once.
#pragma once

#include "lint_args.h"
#include "lint_check.h"
#include "session.h"
#include "tree.h"

#include <okr/lint/lint.h>

#include <cstddef>
#include <string>
#include <vector>

namespace okr::cli {

struct FixedFile {
  std::string path;  ///< from the root
  std::string before;
  std::string after;
};

/// A tree as fixes leave it, and what is still to be said of it.
struct FixRun {
  Tree tree;
  lint::Report report;
  std::vector<FixedFile> files;  ///< by path
  std::size_t applied = 0;       ///< fixes made
  std::vector<Error> refused;    ///< fixes that would not have left their file as meant
};

/// `tree` and `report` are what `request` gave, unfixed; of trees as fixes make them `known` is
/// known.
Result<FixRun> fix_in_memory(const Session& session, const LintArgs& args, TreeRequest request,
                             Tree tree, lint::Report report, const Known& known);

/// Unified diffs of all files.
std::string diff_of(const std::vector<FixedFile>& files);

/// Writes each file; what could not be written.
std::vector<Error> write_fixed(const Place& place, const std::vector<FixedFile>& files);

}  // namespace okr::cli
