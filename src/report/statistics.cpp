// SPDX-License-Identifier: MIT
#include "paint.h"
#include "summary.h"

#include <okr/report/lint_format.h>

#include <algorithm>
#include <map>
#include <tuple>

namespace okr::report {
namespace {

struct Row {
  std::string_view rule;
  diag::Severity severity = diag::Severity::error;
  std::size_t findings = 0;
  std::size_t fixable = 0;
};

std::vector<Row> rows_of(const std::vector<diag::Diagnostic>& diagnostics) {
  std::map<std::pair<std::string_view, diag::Severity>, Row> by_rule;
  for (const diag::Diagnostic& d : diagnostics) {
    Row& row = by_rule[{d.rule, d.severity}];
    row.rule = d.rule;
    row.severity = d.severity;
    ++row.findings;
    if (has_fix(d, diag::Applicability::safe)) ++row.fixable;
  }
  std::vector<Row> rows;
  for (const auto& [key, row] : by_rule) rows.push_back(row);
  std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
    return std::tie(a.findings, a.severity) > std::tie(b.findings, b.severity);
  });
  return rows;
}

std::string padded(std::string_view s, std::size_t width) {
  return std::string(s) + std::string(width - std::min(width, s.size()), ' ');
}

}  // namespace

std::string lint_statistics(const LintView& view, const Screen& screen) {
  const std::vector<Row> rows = rows_of(view.diagnostics);
  std::size_t rule_width = 0;
  for (const Row& row : rows) rule_width = std::max(rule_width, row.rule.size());
  const std::size_t number_width = rows.empty() ? 0 : std::to_string(rows.front().findings).size();
  std::string out;
  for (const Row& row : rows) {
    const std::string number = std::to_string(row.findings);
    const std::string_view severity = diag::name_of(row.severity);
    out += std::string(number_width - number.size(), ' ') + number + "  " +
           painted(screen, tone_of(row.severity), severity) +
           std::string(std::string_view("warning").size() - severity.size() + 2, ' ');
    out += row.fixable == 0 ? std::string(row.rule)
                            : padded(row.rule, rule_width) + "  [*] " +
                                  std::to_string(row.fixable) + " fixable with --fix";
    out += '\n';
  }
  if (!out.empty()) out += '\n';
  return out + closing_line(view, screen);
}

}  // namespace okr::report
