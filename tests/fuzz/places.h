// SPDX-License-Identifier: MIT
// Places and findings that belong to files.
#pragma once

#include "checks.h"

#include <okr/diag/diagnostic.h>
#include <okr/text/source.h>
#include <okr/yaml/tree.h>

#include <vector>

namespace okr::fuzz {

/// That the tree's nodes lie inside one another, in order, and with its comments inside of
/// `source`.
Fault misplaced(const yaml::Tree& tree, const text::Source& source);

/// That all places of a finding are in the files, and its message is one line.
Fault misplaced(const diag::Diagnostic& finding, const std::vector<text::Source>& sources);

}  // namespace okr::fuzz
