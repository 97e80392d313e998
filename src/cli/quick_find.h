// SPDX-License-Identifier: MIT
// One thing found among thousands of files without reading what they say: the bytes of its name are
// looked for first, and only files that can hold it are parsed.
#pragma once

#include "limits.h"
#include "session.h"
#include "tree.h"

#include <okr/model/find.h>

#include <string_view>
#include <vector>

namespace okr::cli {

/// A workspace of okr.yaml and those files that hold what was asked for and what its numbers need.
struct QuickTree {
  Tree tree;
  std::vector<model::Found> found;  ///< one a reference
};

/// Fails as model::find on the whole workspace does, with the same words: an ambiguous ending names
/// all its candidates.
Result<QuickTree> find_quickly(const Session& session, const std::vector<std::string>& references,
                               const Limits& limits);

}  // namespace okr::cli
