// SPDX-License-Identifier: MIT
// The objectives of a sheet in the files that they belong to: made in memory, loaded, and proved to
// say what the sheet says, before anything is written.
#pragma once

#include "import_plan.h"
#include "lint_fix.h"
#include "new_write.h"

#include <cstddef>
#include <string>
#include <vector>

namespace okr::cli {

struct ImportedFile {
  TargetFile file;
  std::string after;
};

struct Imported {
  std::vector<ImportedFile> files;  ///< by path
  Book after;
  std::size_t checkins = 0;
  std::vector<LineProblem> doubts;  ///< values far off the others
};

/// What came of it, or what is wrong with rows, or with something else.
struct ImportOutcome {
  std::vector<LineProblem> problems = {};
  std::optional<Error> error = {};
  Imported imported = {};
};

ImportOutcome import_into_files(const Session& session, const Book& book, const ImportTable& table,
                                const ImportPlan& plan, const Limits& limits);

}  // namespace okr::cli
