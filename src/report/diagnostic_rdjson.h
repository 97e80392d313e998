// SPDX-License-Identifier: MIT
// Findings as reviewdog's diagnostic format has them. Its readers refuse a field that they don't
// know, so that none is here but those of its first version.
#pragma once

#include <okr/report/lint_format.h>

#include <string>
#include <vector>

namespace okr::report {

/// One object a finding, each on one line, in the order of the view.
std::vector<std::string> diagnostics_as_rdjson(const LintView& view);

}  // namespace okr::report
