// SPDX-License-Identifier: MIT
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"

#include <fmt/format.h>

#include <cstdint>
#include <set>
#include <utility>

namespace okr::lint {
namespace {

using Outcome = model::Reference::Outcome;

/// What somebody works for: projects that are not stopped, and objectives aligned to key results.
struct Worked {
  std::set<std::uint32_t> objectives;
  std::set<std::pair<std::uint32_t, std::uint32_t>> key_results;
};

void add(const model::Reference& to, bool with_all_key_results, Worked& worked) {
  if (to.outcome == Outcome::key_result) worked.key_results.emplace(to.objective, to.key_result);
  if (to.outcome == Outcome::objective && with_all_key_results) {
    worked.objectives.insert(to.objective);
  }
}

Worked worked_for(const Context& context) {
  Worked worked;
  for (const model::Project& project : context.workspace.projects) {
    if (project.status && **project.status == model::ProjectStatus::stopped) continue;
    for (const model::Reference& to : project.supports) add(to, true, worked);
  }
  each_objective(context, [&](ObjectiveNode node) {
    for (const model::Alignment& edge : node.objective.aligned_to) add(edge.to, false, worked);
  });
  return worked;
}

void check(const Context& context, Findings& out) {
  if (!everything_read(context.workspace)) return;
  const Worked worked = worked_for(context);
  each_key_result(context, [&](KeyResultNode node) {
    const auto [objective, key_result] = node.index;
    if (worked.objectives.contains(objective)) return;
    if (worked.key_results.contains({objective, key_result})) return;
    out.push_back(
        finding(rules::key_result_without_project, place_of(node.key_result),
                fmt::format("no project works towards {}", called(node.key_result)),
                fmt::format("name it in the project that is to move it: \"supports: [{}]\"",
                            model::reference_of(node.objective, node.key_result))));
  });
}

}  // namespace

constinit const Rule rules::key_result_without_project{
    .id = "key-result-without-project",
    .group = Group::kpis_and_projects,
    .severities = info_in_strict,
    .summary = "a key result that no project supports and no objective is aligned to",
    .rationale =
        "A number that nobody works on moves by luck. A project that supports the whole objective "
        "counts for all of its key results.",
    .bad = R"(- id: repeat
  title: Raise the repeat purchase rate from 5% to 15%
)",
    .good = R"(objectives:
  - id: trusted
    title: Home cooks trust us as the place to buy pans
    key_results:
      - id: repeat
        title: Raise the repeat purchase rate from 5% to 15%
projects:
  - id: size-guide
    title: A size guide that people hold up to their stove
    supports: [trusted/repeat]
)",
    .check = check,
};

}  // namespace okr::lint
