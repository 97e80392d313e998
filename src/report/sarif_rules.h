// SPDX-License-Identifier: MIT
// Rules as SARIF describes them, and their places in its list.
#pragma once

#include <okr/report/lint_format.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace okr::report {

/// The rules that the view's findings name, suppressed ones too, in the order of the table. All
/// would be a hundred pages in each file.
class SarifRules {
 public:
  explicit SarifRules(const LintView& view);

  /// Its place in the list; nothing for what the table does not have.
  std::optional<std::size_t> index_of(std::string_view rule) const;
  /// One object a rule, each on one line.
  std::vector<std::string> described() const;

 private:
  std::vector<std::size_t> numbers_;  ///< as in lint::all_rules, ascending
};

/// "error", "warning", "note".
std::string_view sarif_level(diag::Severity severity);

}  // namespace okr::report
