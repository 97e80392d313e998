// SPDX-License-Identifier: MIT
// Findings as results of SARIF.
#pragma once

#include "sarif_rules.h"

#include <okr/report/lint_format.h>

#include <string>
#include <vector>

namespace okr::report {

/// One object a finding, each on one line: what is reported in the order of the view, then what is
/// suppressed.
std::vector<std::string> sarif_results(const LintView& view, const SarifRules& rules);

}  // namespace okr::report
