// SPDX-License-Identifier: MIT
// How one number came to be, as a person would write it on paper: every input with its place, every
// step with its figures. Takes all numbers from rollup and works out none that rollup does not.
#pragma once

#include <okr/model/find.h>
#include <okr/report/lint_format.h>
#include <okr/rollup/scores.h>

#include <string>

namespace okr::report {

/// For people; ends with a line break.
std::string explanation_text(const model::Workspace& workspace, const rollup::Scores& scores,
                             const model::Found& found, const Screen& screen);

/// One object, as schemas/okr-explanation-1.schema.json says; ends with a line break.
std::string explanation_json(const model::Workspace& workspace, const rollup::Scores& scores,
                             const model::Found& found);

}  // namespace okr::report
