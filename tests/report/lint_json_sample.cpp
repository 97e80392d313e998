// SPDX-License-Identifier: MIT
// Prints one report with everything that a finding can have, for validate.py to hold against the
// schema: `json` or `jsonl` is the one argument.
#include <okr/report/lint_format.h>

#include <iostream>

namespace {

okr::model::Workspace sample_workspace() {
  okr::model::Workspace workspace;
  workspace.sources.push_back({"okr.yaml", "teams: {}\n"});
  workspace.sources.push_back({"okrs/a.yaml", "\xEF\xBB\xBFtitle: Caf\xC3\xA9 \xE2\x80\xAE\n"});
  return workspace;
}

std::vector<okr::diag::Diagnostic> sample_findings() {
  using namespace okr::diag;
  Diagnostic bare;
  bare.rule = "bad-team-tree";
  bare.message = "no root";
  Diagnostic full;
  full.rule = "missing-id";
  full.severity = Severity::info;
  full.confidence = Confidence::low;
  full.span = {1, 10, 15};
  full.message = "control \x01 and broken \xFF bytes";
  full.help = "several\nlines";
  full.ref = "2026-Q4/product/cafe";
  full.team = "product";
  full.owners = {"dana", "li"};
  full.related = {{"here", {0, 0, 5}}};
  for (const auto kind : {Applicability::safe, Applicability::unsafe, Applicability::needs_input}) {
    full.fixes.push_back({kind, "write it", {{{1, 3, 3}, "id: x\n"}}, Effect::key_added});
  }
  return {bare, full};
}

}  // namespace

int main(int count, char** arguments) {
  using namespace std::chrono_literals;
  const okr::report::LintFormat* format =
      count == 2 ? okr::report::find_lint_format(arguments[1]) : nullptr;
  if (format == nullptr) return 2;
  const okr::model::Workspace workspace = sample_workspace();
  const std::vector<okr::diag::Diagnostic> findings = sample_findings();
  const okr::model::Date day = std::chrono::year_month_day{2026y / 11 / 21};
  std::cout << format->print({workspace, findings, {}, 1, 2, 3, day, "0.1.0"}, {});
}
