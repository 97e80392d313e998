// SPDX-License-Identifier: MIT
// Workspaces made from a number: every kind of key result, weights, gaps, alignments of every role,
// three lengths of period. The same number makes the same one.
#pragma once

#include <okr/text/source.h>

#include <vector>

namespace okr::test {

std::vector<text::Source> made_workspace(unsigned seed);

}  // namespace okr::test
