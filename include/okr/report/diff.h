// SPDX-License-Identifier: MIT
// What has changed between two states of the files, told in words and not in lines: goalposts that
// moved first, then objective by objective.
#pragma once

#include <okr/compare/changes.h>
#include <okr/model/workspace.h>
#include <okr/report/document.h>
#include <okr/rollup/scores.h>

#include <optional>
#include <string>
#include <string_view>

namespace okr::report {

struct DiffSide {
  const model::Workspace& workspace;
  const rollup::Scores& scores;  ///< both sides' as of one day
  std::string name;              ///< in a sentence: "2026-10-01 (1a2b3c4)", "the files on the disk"
  std::string commit = {};       ///< the whole hash; empty: what is on the disk
  std::optional<model::Date> day = {};  ///< of the commit
};

/// `changes` is of these two, or a part of that.
struct DiffView {
  DiffSide before;
  DiffSide after;
  const compare::Changes& changes;
  std::string_view version;  ///< of okr
};

/// Where nothing has changed, a single sentence.
Document diff_document(const DiffView& view);
/// One object, as schemas/okr-diff-1.schema.json says; ends with a line break.
std::string diff_json(const DiffView& view);

}  // namespace okr::report
