// SPDX-License-Identifier: MIT
// Findings counted, and the one line that closes what people read.
#pragma once

#include <okr/report/lint_format.h>

#include <cstddef>
#include <string>
#include <string_view>

namespace okr::report {

struct Counts {
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t infos = 0;
  std::size_t safe_fixes = 0;    ///< findings that --fix mends
  std::size_t unsafe_fixes = 0;  ///< others that --unsafe-fixes mends
};

Counts count(const std::vector<diag::Diagnostic>& diagnostics);

/// Whether one of the finding's fixes is of this kind.
bool has_fix(const diag::Diagnostic& diagnostic, diag::Applicability applicability);

/// "1 error", "2 errors".
std::string counted(std::size_t n, std::string_view thing);

/// "2 errors, 1 warning in 3 files · 5 objectives, 17 key results", without a line break.
std::string summary_line(const LintView& view, const Screen& screen);
/// The same with its line break; nothing where the view leaves the summary out.
std::string closing_line(const LintView& view, const Screen& screen);

}  // namespace okr::report
