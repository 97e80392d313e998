// SPDX-License-Identifier: MIT
// One objective or key result whole, to be read as a page: what the files say of it, and where it
// stands. How its numbers came to be is for explanation.h.
#pragma once

#include <okr/model/find.h>
#include <okr/report/lint_format.h>
#include <okr/rollup/scores.h>

#include <string>

namespace okr::report {

/// `found` is an objective, or a key result of it; of a milestone its key result. Ends with a line
/// break.
std::string show_text(const model::Workspace& workspace, const rollup::Scores& scores,
                      const model::Found& found, const Screen& screen);

/// One object with an objective or key result as `okr export` has it, as
/// schemas/okr-show-1.schema.json says; ends with a line break.
std::string show_json(const model::Workspace& workspace, const rollup::Scores& scores,
                      const model::Found& found);

}  // namespace okr::report
