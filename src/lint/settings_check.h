// SPDX-License-Identifier: MIT
// How `lint` in okr.yaml is written: its words read, and what is wrong with them told.
#pragma once

#include <okr/diag/diagnostic.h>
#include <okr/model/workspace.h>

#include <optional>
#include <string_view>
#include <vector>

namespace okr::lint {

/// A severity as written; the inner optional is empty for "off", the outer one for anything else.
std::optional<std::optional<diag::Severity>> parse_severity(std::string_view s);
/// A whole number, not negative.
std::optional<int> parse_count(std::string_view s);

std::vector<diag::Diagnostic> problems_of(const model::LintConfig& lint);

}  // namespace okr::lint
