// SPDX-License-Identifier: MIT
// One thing found among thousands of files without reading what they say: the bytes of its name are
// looked for first, and only files that can hold it are parsed.
#pragma once

#include "limits.h"
#include "session.h"
#include "tree.h"

#include <okr/model/find.h>

#include <string>
#include <vector>

namespace okr::cli {

/// A workspace of okr.yaml and those files that may hold what was asked for and what its numbers
/// need: KPIs, and all files for what may sum up objectives. What else refers to it, stands above
/// it or is linked from it may be missing; the files that are there are whole.
struct QuickTree {
  Tree tree;
  std::vector<model::Found> found;  ///< one a reference
};

/// Fails as model::find on the whole workspace does, with the same words: an ambiguous ending names
/// all its candidates. Notes the errors of reading those files as load_workspace does of all.
Result<QuickTree> find_quickly(const Session& session, const std::vector<std::string>& references,
                               const Limits& limits);

}  // namespace okr::cli
