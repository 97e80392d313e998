// SPDX-License-Identifier: MIT
// Findings as JSON objects, as the schema okr.lint/1 says.
#pragma once

#include <okr/report/lint_format.h>

#include <string>
#include <vector>

namespace okr::report {

/// One object a finding, each on one line, in the order of the view.
std::vector<std::string> diagnostics_as_json(const LintView& view);

}  // namespace okr::report
