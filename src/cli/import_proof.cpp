// SPDX-License-Identifier: MIT
#include "import_proof.h"

#include "new_write.h"

#include <okr/edit/carry.h>

#include <fmt/format.h>

#include <map>
#include <string>
#include <tuple>

namespace okr::cli {
namespace {

using model::Objective;
using model::Reference;
using model::Workspace;

using Key = std::tuple<std::string, bool, model::Date, model::Date, std::string>;

std::map<Key, std::uint32_t> numbers_in(const Workspace& workspace) {
  std::map<Key, std::uint32_t> out;
  for (std::uint32_t i = 0; i < workspace.objectives.size(); ++i) {
    const Objective& one = workspace.objectives[i];
    if (!one.range) continue;
    out.emplace(Key{std::string(edit::whose(workspace.config, one)), one.person, one.range->start,
                    one.range->end, one.id},
                i);
  }
  return out;
}

std::string reference_to(const Workspace& workspace, const Reference& reference) {
  const Objective& to = workspace.objectives[reference.objective];
  return reference.outcome == Reference::Outcome::key_result
             ? model::reference_of(to, to.key_results[reference.key_result])
             : model::reference_of(to);
}

/// The period may be written in two ways, "2026-Q4" and the name of the same days.
bool leads_to(const Workspace& workspace, const Reference& reference, const SheetParent& parent) {
  if (!reference.is_found()) return false;
  const std::string to = reference_to(workspace, reference);
  const auto behind_period = [](const std::string& s) { return s.substr(s.find('/') + 1); };
  return parent.objective ? behind_period(to) == behind_period(parent.whole) : to == parent.whole;
}

bool reads_as(const Workspace& workspace, const Objective& now, const SheetObjective& meant) {
  const bool is_alike = now.title.value == meant.title &&
                        now.key_results.size() == meant.key_results.size() &&
                        now.aligned_to.size() == meant.parents.size();
  if (!is_alike) return false;
  for (std::size_t k = 0; k < now.key_results.size(); ++k) {
    const model::KeyResult& kr = now.key_results[k];
    if (kr.id != meant.key_results[k].id || kr.title.value != meant.key_results[k].title)
      return false;
  }
  for (std::size_t p = 0; p < meant.parents.size(); ++p) {
    if (!leads_to(workspace, now.aligned_to[p].to, meant.parents[p])) return false;
  }
  return true;
}

bool is_in(text::Span place, const diag::Diagnostic& finding) {
  return place.file == finding.span.file && place.begin <= finding.span.begin &&
         finding.span.end <= place.end;
}

/// The row of the objective or key result that a finding is about.
const ImportRow* row_of(const ImportPlan& plan, const ImportTable& table, const Workspace& after,
                        const std::vector<std::uint32_t>& places, const diag::Diagnostic& finding) {
  for (std::size_t i = 0; i < places.size(); ++i) {
    const Objective& objective = after.objectives[places[i]];
    if (!is_in(objective.span, finding)) continue;
    for (std::size_t k = 0; k < objective.key_results.size(); ++k) {
      if (is_in(objective.key_results[k].span, finding))
        return &table.rows[plan.objectives[i].key_results[k].row];
    }
    return &table.rows[plan.objectives[i].row];
  }
  return nullptr;
}

/// What a text says can be made better later; what cannot be read would be lost.
bool is_about_reading(const diag::Diagnostic& finding) {
  const lint::Rule* const rule = lint::find_rule(finding.rule);
  return finding.severity == diag::Severity::error && rule && rule->group == lint::Group::files;
}

}  // namespace

Result<std::vector<std::uint32_t>> places_of(const ImportPlan& plan, const ImportTable& table,
                                             const Workspace& after) {
  const std::map<Key, std::uint32_t> numbers = numbers_in(after);
  std::vector<std::uint32_t> out;
  for (const SheetObjective& objective : plan.objectives) {
    const Slot& slot = objective.slot;
    const auto found = numbers.find({slot.whose.id, slot.whose.kind == Whose::Kind::person,
                                     slot.range.start, slot.range.end, objective.id});
    if (found == numbers.end() || !reads_as(after, after.objectives[found->second], objective)) {
      return Error{
          fmt::format("the objective of row {} would not read as the sheet says it; write "
                      "it by hand with okr new objective",
                      table.rows[objective.row].row)};
    }
    out.push_back(found->second);
  }
  return out;
}

std::vector<LineProblem> unreadable_parts(const Book& before, const Book& after,
                                          const ImportPlan& plan, const ImportTable& table,
                                          const std::vector<std::uint32_t>& places) {
  std::vector<LineProblem> out;
  for (const diag::Diagnostic& finding : new_findings(before, after)) {
    if (!is_about_reading(finding)) continue;
    const ImportRow* const row = row_of(plan, table, after.workspace(), places, finding);
    const std::string place = row ? fmt::format("row {}", row->row)
                                  : std::string(after.workspace().sources[finding.span.file].path);
    out.push_back(
        {row ? row->line : 1, fmt::format("{}: {} [{}]", place, finding.message, finding.rule)});
  }
  return out;
}

}  // namespace okr::cli
