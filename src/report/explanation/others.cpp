// SPDX-License-Identifier: MIT
// Milestones, KPIs and projects: small sums of their own.
#include "others.h"

#include "../value_words.h"
#include "milestones.h"
#include "numbers.h"

#include <okr/rollup/kpis.h>

#include <fmt/format.h>

#include <algorithm>

namespace okr::report {
namespace {

using Outcome = model::Reference::Outcome;

void add_bound(std::string name, const std::optional<double>& value,
               const model::Maybe<model::Quantity>& place, const std::string& unit,
               std::vector<Entry>& out) {
  if (value) out.emplace_back(Input{std::move(name), written(*value, unit), "", place->span});
}

Section health_section(const model::Kpi& kpi, const rollup::KpiState& state) {
  Section section{"health", std::string(name_of(state.health)), {}, {}};
  auto& out = section.entries;
  add_bound("at least", state.min, kpi.min, kpi.unit, out);
  add_bound("at most", state.max, kpi.max, kpi.unit, out);
  if (state.reading != nullptr) {
    out.emplace_back(
        Input{"value used", state.value ? written(*state.value, kpi.unit) : "cannot be read",
              "reading of " + model::to_string(**state.reading->date), state.reading->span});
  }
  if (!state.min && !state.max) {
    out.emplace_back(Remark{"it has no bound to hold: write min or max"});
  } else if (state.reading == nullptr) {
    out.emplace_back(
        Remark{"no reading so far: add one under readings, a line such as \"- "
               "2026-10-05 41\""});
  } else if (!state.value) {
    out.emplace_back(Remark{"mend the reading, okr lint says how"});
  } else {
    out.emplace_back(Remark{
        fmt::format("{} is {}, {}", written(*state.value, kpi.unit),
                    state.health == rollup::Health::ok ? "within its bounds" : "out of its bounds",
                    bounds_text(state.min, state.max, kpi.unit))});
  }
  out.emplace_back(Remark{"a KPI is in no sum: it is shown beside what it guards"});
  return section;
}

std::optional<Section> reading_age(const model::Workspace& workspace, const model::Kpi& kpi,
                                   const rollup::KpiState& state, model::Date as_of) {
  if (!state.freshness || state.reading == nullptr) return std::nullopt;
  Section section{"freshness", std::string(name_of(*state.freshness)), {}, {}};
  const model::Date date = **state.reading->date;
  const int every = kpi.every_days ? **kpi.every_days : workspace.config.checkin.every_days;
  section.entries.emplace_back(Input{"last reading", model::to_string(date)});
  section.entries.emplace_back(
      Remark{fmt::format("{} ago; due after {}, stale after {}",
                         days(model::days_between(date, as_of)), days(every), days(2 * every))});
  return section;
}

bool guards(const std::vector<model::KpiReference>& guardrails, std::uint32_t kpi) {
  return std::any_of(guardrails.begin(), guardrails.end(),
                     [&](const model::KpiReference& one) { return one.kpi == kpi; });
}

Section uses_section(const model::Workspace& workspace, std::uint32_t kpi) {
  Section section{"used by", "", {}, {}};
  const auto add = [&](std::string_view how, std::string reference, text::Span place) {
    section.entries.emplace_back(Input{std::string(how), std::move(reference), "", place});
  };
  for (const model::Objective& objective : workspace.objectives) {
    if (guards(objective.guardrails, kpi)) add("guards", reference_of(objective), objective.span);
    for (const model::KeyResult& kr : objective.key_results) {
      if (kr.kpi && kr.kpi->kpi == kpi) add("measures", reference_of(objective, kr), kr.span);
      if (guards(kr.guardrails, kpi)) add("guards", reference_of(objective, kr), kr.span);
    }
  }
  section.answer = section.entries.empty() ? "nothing" : std::to_string(section.entries.size());
  return section;
}

void add_rice_inputs(const model::Rice& rice, std::vector<Entry>& out) {
  const auto add = [&](std::string name, const model::Maybe<double>& value, std::string unit,
                       std::string note) {
    if (!value) {
      out.emplace_back(Input{std::move(name), "not written", "", rice.span});
    } else {
      out.emplace_back(
          Input{std::move(name), written(**value, unit), std::move(note), value->span});
    }
  };
  add("reach", rice.reach, "", "");
  add("impact", rice.impact, "", "");
  add("confidence", rice.confidence, "%",
      rice.confidence ? "counted as " + written(to_nine_decimals(**rice.confidence / 100)) : "");
  add("effort", rice.effort, "", "");
}

std::string reference_of(const model::Workspace& workspace, const model::Reference& to) {
  const model::Objective& objective = workspace.objectives[to.objective];
  return to.outcome == Outcome::objective
             ? model::reference_of(objective)
             : model::reference_of(objective, objective.key_results[to.key_result]);
}

void add_supported(const model::Workspace& workspace, const model::Project& project,
                   model::Date as_of, std::vector<Entry>& out) {
  if (project.supports.empty()) out.emplace_back(Remark{"it supports nothing"});
  for (const model::Reference& to : project.supports) {
    const bool found = to.is_found();
    const bool under_way = rollup::is_under_way(workspace, to, as_of);
    out.emplace_back(Input{"supports", found ? reference_of(workspace, to) : *to.text,
                           !found      ? "unknown"
                           : under_way ? "under way"
                                       : "not under way on " + model::to_string(as_of),
                           to.text.span});
  }
}

std::string rice_formula(const model::Rice& rice, bool serves) {
  return fmt::format("{} x {} x {} / {}", written(**rice.reach),
                     serves ? written(**rice.impact) : "0", written(**rice.confidence) + " / 100",
                     written(**rice.effort));
}

}  // namespace

std::vector<Section> explain_kpi(const model::Workspace& workspace, std::uint32_t index,
                                 model::Date as_of) {
  const model::Kpi& kpi = workspace.kpis.at(index);
  const rollup::KpiState state = rollup::state_of(workspace, kpi, as_of);
  std::vector<Section> sections{health_section(kpi, state)};
  if (auto age = reading_age(workspace, kpi, state, as_of)) sections.push_back(*std::move(age));
  sections.push_back(uses_section(workspace, index));
  return sections;
}

std::vector<Section> explain_project(const model::Workspace& workspace, std::uint32_t index,
                                     model::Date as_of) {
  const model::Project& project = workspace.projects.at(index);
  const auto rice = rollup::rice_of(workspace, project, as_of);
  Section section{"rice", rice ? written(*rice) : "none", rice, {}};
  auto& out = section.entries;
  if (project.rice) add_rice_inputs(*project.rice, out);
  add_supported(workspace, project, as_of, out);
  const bool serves = rollup::serves(workspace, project, as_of);
  if (!rice) {
    out.emplace_back(Remark{project.rice
                                ? "RICE needs all four figures, and an effort above 0"
                                : "it has no rice: write reach, impact, confidence and effort"});
  } else {
    if (!serves) {
      out.emplace_back(Remark{"it supports nothing that is under way, so its impact counts as 0"});
    }
    out.emplace_back(Remark{"reach x impact x confidence / effort"});
    out.emplace_back(equation({rice_formula(*project.rice, serves)}, *rice));
  }
  out.emplace_back(Remark{"a project has no weight in progress: what it changes is measured"});
  return {std::move(section)};
}

std::vector<Section> explain_milestone(const KeyResultFacts& facts, std::uint32_t index) {
  const model::Milestone& milestone = facts.key_result.milestones.at(index);
  const bool dropped = model::is_dropped(milestone, facts.as_of());
  const bool counts =
      std::any_of(facts.history.begin(), facts.history.end(),
                  [&](const rollup::Point& point) { return point.milestone == &milestone; });
  Section state{"state", dropped ? "dropped" : counts ? "done" : "open", {}, {}};
  const auto add = [&](std::string name, const model::Written<model::Date>& date) {
    if (date)
      state.entries.emplace_back(Input{std::move(name), model::to_string(**date), "", date->span});
  };
  add("due", milestone.due);
  add("done", milestone.done);
  add("dropped", milestone.dropped);
  if (milestone.done && !counts && !dropped) {
    state.entries.emplace_back(
        Remark{fmt::format("done, but not in what counts by {}", model::to_string(facts.as_of()))});
  }
  if (!milestone.done && milestone.due && **milestone.due < facts.as_of() && !dropped) {
    state.entries.emplace_back(
        Remark{days(model::days_between(**milestone.due, facts.as_of())) + " late"});
  }
  Section share = progress_section(facts);
  share.name = "progress of its key result";
  return {std::move(state), std::move(share)};
}

}  // namespace okr::report
