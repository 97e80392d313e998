// SPDX-License-Identifier: MIT
#include "summary.h"

#include "paint.h"

#include <okr/report/lint_pieces.h>

#include <algorithm>

namespace okr::report {
namespace {

std::string found(const Counts& counts, const Screen& screen) {
  std::string out;
  const auto add = [&](std::size_t n, std::string_view thing, Tone tone) {
    if (n == 0) return;
    if (!out.empty()) out += ", ";
    out += painted(screen, tone, counted(n, thing));
  };
  add(counts.errors, "error", Tone::error);
  add(counts.warnings, "warning", Tone::warning);
  add(counts.infos, "info", Tone::info);
  return out.empty() ? "no problems" : out;
}

}  // namespace

bool has_fix(const diag::Diagnostic& diagnostic, diag::Applicability applicability) {
  return std::any_of(diagnostic.fixes.begin(), diagnostic.fixes.end(),
                     [&](const diag::Fix& fix) { return fix.applicability == applicability; });
}

Counts count(const std::vector<diag::Diagnostic>& diagnostics) {
  Counts counts;
  for (const diag::Diagnostic& d : diagnostics) {
    if (d.severity == diag::Severity::error) ++counts.errors;
    if (d.severity == diag::Severity::warning) ++counts.warnings;
    if (d.severity == diag::Severity::info) ++counts.infos;
    if (has_fix(d, diag::Applicability::safe)) {
      ++counts.safe_fixes;
    } else if (has_fix(d, diag::Applicability::unsafe)) {
      ++counts.unsafe_fixes;
    }
  }
  return counts;
}

std::string counted(std::size_t n, std::string_view thing) {
  std::string out = std::to_string(n) + ' ';
  out += thing;
  return n == 1 ? out : out + 's';
}

std::string summary_line(const LintView& view, const Screen& screen) {
  const bool ascii = screen.charset == Screen::Charset::ascii;
  std::string out = found(count(view.diagnostics), screen) + " in " + counted(view.files, "file") +
                    (ascii ? " - " : " \xC2\xB7 ") + counted(view.objectives, "objective") + ", " +
                    counted(view.key_results, "key result");
  if (!view.suppressed.empty()) {
    out += ", " + std::to_string(view.suppressed.size()) + " suppressed";
  }
  if (!view.since.empty()) out += ", since " + view.since;
  if (view.older > 0) out += " (" + counted(view.older, "older finding") + " not shown)";
  return out;
}

std::string closing_line(const LintView& view, const Screen& screen) {
  if (view.summary == LintView::Summary::left_out) return {};
  return summary_line(view, screen) + '\n';
}

std::string lint_counts(const LintView& view, const Screen& screen) {
  return closing_line(view, screen);
}

}  // namespace okr::report
