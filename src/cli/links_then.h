// SPDX-License-Identifier: MIT
// Which `links` led nowhere at an earlier commit.
#pragma once

#include "git_commits.h"
#include "tree.h"

#include <okr/text/result.h>

#include <vector>

namespace okr::cli {

/// Of the tree of that commit: the targets that are missing in it, and on the disk too, where files
/// are that git does not know. Sorted.
Result<std::vector<text::Span>> links_dead_then(const Tree& then, const Commit& commit);

}  // namespace okr::cli
