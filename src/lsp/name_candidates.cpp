// SPDX-License-Identifier: MIT
#include "candidates.h"
#include "markdown.h"

#include <okr/lint/rule.h>
#include <okr/model/known_names.h>
#include <okr/model/periods_in_use.h>
#include <okr/report/in_brief.h>

#include <fmt/format.h>

#include <algorithm>

namespace okr::lsp {

using Kind = Completion::Kind;

std::string called(const model::Word& id, const model::Word& name) {
  return *id == *name ? "" : *name;
}

Candidates teams_in(const Snapshot& snapshot) {
  Candidates out;
  for (const model::Team& team : snapshot.workspace.config.teams)
    out.push_back({*team.id, Kind::team, called(team.id, team.name)});
  if (snapshot.workspace.has_config) return out;
  for (std::string& id : model::known_teams(snapshot.workspace))
    out.push_back({std::move(id), Kind::team});
  return out;
}

Candidates people_in(const Snapshot& snapshot) {
  Candidates out;
  for (std::string& id : model::known_people(snapshot.workspace)) {
    const model::Person* const person = model::find_person(snapshot.workspace.config, id);
    std::string name = person == nullptr ? "" : called(person->id, person->name);
    out.push_back({std::move(id), Kind::person, std::move(name)});
  }
  return out;
}

Candidates periods_in(const Snapshot& snapshot) {
  Candidates out;
  const auto add = [&](const std::string& id, const model::DateRange& range) {
    const bool is_there = std::any_of(out.begin(), out.end(),
                                      [&](const Candidate& other) { return other.text == id; });
    if (is_there) return;
    out.push_back(
        {id, Kind::value,
         fmt::format("{} to {}", model::to_string(range.start), model::to_string(range.end))});
  };
  std::vector<model::PeriodInUse> used = model::periods_in_use(snapshot.workspace);
  // The newest first: whoever writes a file writes about what is or comes.
  std::stable_sort(used.begin(), used.end(),
                   [](const auto& a, const auto& b) { return a.range.start > b.range.start; });
  for (const model::PeriodInUse& period : used) add(period.id, period.range);
  for (const model::NamedPeriod& period : snapshot.workspace.config.periods)
    add(*period.id, period.range);
  return out;
}

Candidates kpis_in(const Snapshot& snapshot) {
  const model::Workspace& workspace = snapshot.workspace;
  Candidates out;
  for (std::uint32_t i = 0; i < workspace.kpis.size(); ++i) {
    const model::Kpi& kpi = workspace.kpis[i];
    if (kpi.id.empty()) continue;
    out.push_back({kpi.id, Kind::reference, kpi.title.value,
                   inline_text(report::standing(workspace, snapshot.scores, kpi_number(i)))});
  }
  return out;
}

Candidates rules() {
  Candidates out;
  for (const lint::Rule* rule : lint::all_rules()) {
    out.push_back({std::string(rule->id), Kind::rule, std::string(rule->summary),
                   inline_text(rule->rationale)});
  }
  return out;
}

Candidates days(const Snapshot& snapshot) {
  return {{model::to_string(snapshot.as_of), Kind::value, "today"}};
}

}  // namespace okr::lsp
