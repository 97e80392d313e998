// SPDX-License-Identifier: MIT
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>

namespace okr::lint {
namespace {

using model::ProjectStatus;
using Outcome = model::Reference::Outcome;

bool is_over(const model::Project& project) {
  return project.status &&
         (**project.status == ProjectStatus::done || **project.status == ProjectStatus::stopped);
}

/// Nothing that is dropped or over; what is only planned may wait for its objective to begin.
bool is_served(const Context& context, const model::Reference& to, bool planned) {
  const model::Objective& objective = context.workspace.objectives[to.objective];
  if (model::is_dropped(objective, context.as_of)) return false;
  std::optional<model::DateRange> range = objective.range;
  if (to.outcome == Outcome::key_result) {
    const model::KeyResult& key_result = objective.key_results[to.key_result];
    if (model::is_dropped(key_result, context.as_of)) return false;
    range = model::range_of(objective, key_result);
  }
  if (!range) return true;
  return range->contains(context.as_of) || (planned && context.as_of < range->start);
}

/// A reference that leads nowhere is unknown-project-target's; until it is mended, nothing follows.
bool serves_something(const Context& context, const model::Project& project) {
  const bool planned = project.status && **project.status == ProjectStatus::planned;
  return std::any_of(project.supports.begin(), project.supports.end(),
                     [&](const model::Reference& to) {
                       return !to.is_found() || is_served(context, to, planned);
                     });
}

std::string what_is_wrong(const model::Project& project) {
  const std::string impact = project.rice ? "; its RICE impact counts as 0" : "";
  if (project.supports.empty()) {
    return fmt::format("the project {} supports no objective{}", called(project.title.value),
                       impact);
  }
  return fmt::format("what the project {} supports is dropped, over or still to begin{}",
                     called(project.title.value), impact);
}

text::Span place_in(const model::Project& project) {
  return project.supports.empty() ? place_of(project) : project.supports.front().text.span;
}

void check(const Context& context, Findings& out) {
  for (const model::Project& project : context.workspace.projects) {
    if (is_over(project) || serves_something(context, project)) continue;
    if (has_unread_lines(context.workspace, project.span)) continue;
    out.push_back(finding(rules::project_supports_nothing, place_in(project),
                          what_is_wrong(project),
                          "name the objective or key result of this period that it moves: "
                          "\"supports: [___]\"; or end it with \"status: stopped\""));
  }
}

}  // namespace

constinit const Rule rules::project_supports_nothing{
    .id = "project-supports-nothing",
    .group = Group::kpis_and_projects,
    .severities = warning_from_recommended,
    .needs_date = true,
    .summary = "a planned or active project that serves no objective of this period",
    .rationale =
        "Work that moves no objective takes the time of work that does, so the impact in its RICE "
        "score counts as 0.",
    .bad = R"(projects:
  - id: size-guide
    title: A size guide that people hold up to their stove
    status: active
)",
    .good = R"(objectives:
  - id: trusted
    title: Home cooks trust us as the place to buy pans
    key_results:
      - Raise the repeat purchase rate from 5% to 15%
projects:
  - id: size-guide
    title: A size guide that people hold up to their stove
    status: active
    supports: [trusted]
)",
    .check = check,
};

}  // namespace okr::lint
