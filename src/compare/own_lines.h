// SPDX-License-Identifier: MIT
// The lines that say one thing in a file, to be held against what they were.
#pragma once

#include <okr/model/workspace.h>

#include <string>

namespace okr::compare {

/// Without indentation, blank lines and carriage returns; with the comments that stand right above
/// and behind.
std::string own_lines(const text::Source& source, text::Span thing);

/// The same without the lines of its key results.
std::string own_lines(const text::Source& source, const model::Objective& objective);

}  // namespace okr::compare
