// SPDX-License-Identifier: MIT
// The runner: check, set severities, silence, suppress, attach, sort.
#include "entities.h"
#include "silencing.h"
#include "suppressions.h"

#include <okr/lint/lint.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace okr::lint {
namespace {

void run_checks(const Context& context, const Runner& runner, Findings& findings) {
  const auto rules = all_rules();
  std::vector<Findings> found(rules.size());
  runner(rules.size(), [&](std::size_t i) {
    if (rules[i]->check && is_on_anywhere(context.settings, i)) rules[i]->check(context, found[i]);
  });
  for (Findings& of_rule : found) {
    findings.insert(findings.end(), std::make_move_iterator(of_rule.begin()),
                    std::make_move_iterator(of_rule.end()));
  }
}

/// What the settings make of a finding; nothing where its rule is off there.
std::optional<diag::Severity> severity_of(const Settings& settings,
                                          const diag::Diagnostic& finding) {
  const std::optional<std::size_t> rule = rule_number(finding.rule);
  if (!rule) return finding.severity;
  const RuleState& state = settings.state(finding.span.file, *rule);
  const bool own_word = finding.severity != diag::Severity::error;
  if (state.severity && !state.severity_written) {
    if (own_word) return finding.severity;
    // What is not nearly always right stops nobody, unless okr.yaml wants it to.
    if (finding.confidence == diag::Confidence::low)
      return std::min(*state.severity, diag::Severity::warning);
  }
  return state.severity;
}

void set_severities(const Settings& settings, Findings& findings) {
  Findings kept;
  kept.reserve(findings.size());
  for (diag::Diagnostic& finding : findings) {
    // A finding is never surer than its rule.
    if (const Rule* rule = find_rule(finding.rule)) {
      finding.confidence = std::min(finding.confidence, rule->confidence);
    }
    const std::optional<diag::Severity> severity = severity_of(settings, finding);
    if (!severity) continue;
    finding.severity = *severity;
    kept.push_back(std::move(finding));
  }
  findings = std::move(kept);
}

}  // namespace

int Context::option(std::string_view rule, std::string_view option, text::Span span) const {
  const std::optional<std::size_t> number = rule_number(rule);
  if (!number) return 0;
  const auto& options = settings.state(span.file, *number).options;
  const auto found = options.find(option);
  return found == options.end() ? 0 : found->second;
}

void one_by_one(std::size_t count, const std::function<void(std::size_t)>& work) {
  for (std::size_t i = 0; i < count; ++i) work(i);
}

Report run(const model::Workspace& workspace, const Settings& settings, Days days,
           std::vector<diag::Diagnostic> found, const Runner& runner,
           const compare::History& history) {
  const Context context{workspace, settings, days.as_of, days.clock, history};
  Report report;
  report.diagnostics = std::move(found);
  run_checks(context, runner, report.diagnostics);
  set_severities(settings, report.diagnostics);
  diag::sort_and_deduplicate(report.diagnostics);
  silence_general(workspace, report.diagnostics);
  report.suppressed = apply_suppressions(context, report.diagnostics);
  for (diag::Diagnostic& finding : report.diagnostics) attach_entity(workspace, finding);
  for (Suppressed& known : report.suppressed) attach_entity(workspace, known.finding);
  diag::sort_and_deduplicate(report.diagnostics);
  return report;
}

}  // namespace okr::lint
