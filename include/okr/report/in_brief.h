// SPDX-License-Identifier: MIT
// Where one objective, key result or KPI stands, in one line: for whoever shows it beside something
// else. The words and figures are those of `okr status`.
#pragma once

#include <okr/model/find.h>
#include <okr/rollup/scores.h>

#include <string>

namespace okr::report {

/// "46.8%, on track": what a list has room for. Of a project its status, of a KPI its value and
/// health; may be empty.
std::string standing(const model::Workspace& workspace, const rollup::Scores& scores,
                     const model::Found& found);

/// The same with a bar in front, and behind it what is expected, confidence and last check-in.
/// Without line breaks and control characters.
std::string in_brief(const model::Workspace& workspace, const rollup::Scores& scores,
                     const model::Found& found);

}  // namespace okr::report
