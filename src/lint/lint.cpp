// SPDX-License-Identifier: MIT
// The runner: check, set severities, silence, suppress, attach, sort.
#include "entities.h"
#include "silencing.h"
#include "suppressions.h"

#include <okr/lint/lint.h>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <optional>
#include <utility>

namespace okr::lint {
namespace {

/// So many stay in a processor's cache. Rules that go from objective to objective take turns at
/// them: going through all of them for each rule would be waiting for memory.
constexpr std::uint32_t objectives_at_once = 8;

struct Turns {
  std::vector<const Rule*> alone;     ///< each goes through everything
  std::vector<const Rule*> together;  ///< one after the other through each part
  std::vector<Part> parts;
};

Turns turns_of(const Context& context) {
  const auto rules = all_rules();
  Turns turns;
  for (std::size_t i = 0; i < rules.size(); ++i) {
    if (!rules[i]->check || !is_on_anywhere(context.settings, i)) continue;
    (rules[i]->by_objective ? turns.together : turns.alone).push_back(rules[i]);
  }
  const std::size_t objectives = context.workspace.objectives.size();
  std::uint32_t first = 0;
  do {
    turns.parts.push_back({first, first + objectives_at_once});
    first += objectives_at_once;
  } while (first < objectives);
  return turns;
}

void run_checks(const Context& context, const Runner& runner, Findings& findings) {
  const Turns turns = turns_of(context);
  std::vector<Findings> found(turns.alone.size() + turns.parts.size());
  runner(found.size(), [&](std::size_t i) {
    if (i < turns.alone.size()) return turns.alone[i]->check(context, found[i]);
    Context in_part = context;
    in_part.part = turns.parts[i - turns.alone.size()];
    for (const Rule* rule : turns.together) rule->check(in_part, found[i]);
  });
  std::size_t all = findings.size();
  for (const Findings& of_turn : found) all += of_turn.size();
  findings.reserve(all);
  for (Findings& of_turn : found) {
    findings.insert(findings.end(), std::make_move_iterator(of_turn.begin()),
                    std::make_move_iterator(of_turn.end()));
    of_turn = Findings();  // there may be very many: not to have room for all of them twice
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
  auto kept = findings.begin();
  for (diag::Diagnostic& finding : findings) {
    // A finding is never surer than its rule.
    if (const Rule* rule = find_rule(finding.rule)) {
      finding.confidence = std::min(finding.confidence, rule->confidence);
    }
    const std::optional<diag::Severity> severity = severity_of(settings, finding);
    if (!severity) continue;
    finding.severity = *severity;
    if (&*kept != &finding) *kept = std::move(finding);
    ++kept;
  }
  findings.erase(kept, findings.end());
}

/// Each is looked for among all objectives: thousands of findings are worth all cores.
void attach_entities(const model::Workspace& workspace, const Runner& runner, Findings& findings) {
  constexpr std::size_t at_once = 64;
  runner((findings.size() + at_once - 1) / at_once, [&](std::size_t turn) {
    const std::size_t last = std::min(findings.size(), (turn + 1) * at_once);
    for (std::size_t i = turn * at_once; i < last; ++i) attach_entity(workspace, findings[i]);
  });
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
  attach_entities(workspace, runner, report.diagnostics);
  for (Suppressed& known : report.suppressed) attach_entity(workspace, known.finding);
  diag::sort_and_deduplicate(report.diagnostics);
  return report;
}

}  // namespace okr::lint
