// SPDX-License-Identifier: MIT
// A rule's bad and good examples as small workspaces. An example is a piece of an OKR file; where
// it needs more, lines "# okr.yaml" or "# okrs/2026-Q4/product.yaml" begin the files. What is left
// out is supplied, so that examples stay short: period and team (from the path; 2026-Q4 and product
// for a piece without one), what stands around a piece that is one objective's keys or a list of
// key results, and from okr.yaml the teams and people of the standard example company. What a line
// "# today" parts is the files as git had them and as they are.
#pragma once

#include <okr/model/period.h>
#include <okr/text/source.h>

#include <string_view>
#include <vector>

namespace okr::lint {

/// The day that examples are checked on: 2026-11-02, in the fifth week of 2026-Q4.
model::Date example_day();

/// The files of an example; the first is okr.yaml. What is past is none of them.
std::vector<text::Source> example_files(std::string_view example);

/// The files as they were, in an example with a line "# today": what stands above it, where a first
/// comment says when that was. Empty for an example without such a line.
std::vector<text::Source> example_past(std::string_view example);

}  // namespace okr::lint
