// SPDX-License-Identifier: MIT
// References over all files: resolved, or reported with what comes nearest.
#include "broken_reference.h"
#include "linking.h"
#include "reader.h"

#include <okr/load/load.h>

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace okr::load {
namespace {

using model::Objective;
using model::Reference;
using model::Workspace;
using What = Found::What;

struct Linker {
  Workspace& workspace;
  Problems& problems;
  BrokenReferences broken;
  std::set<text::Span> referred;  ///< id_span of what references mean and has no written id
};

Reference::Outcome outcome_of(What what) {
  switch (what) {
    case What::objective:
      return Reference::Outcome::objective;
    case What::key_result:
      return Reference::Outcome::key_result;
    case What::malformed:
    case What::bad_period:
      return Reference::Outcome::malformed;
    case What::no_team:
    case What::no_objective:
    case What::other_period:
    case What::no_key_result:
      return Reference::Outcome::unknown;
  }
  return Reference::Outcome::unknown;
}

void note_referred(Linker& linker, const Reference& reference) {
  const Objective& objective = linker.workspace.objectives[reference.objective];
  if (!objective.id_written) linker.referred.insert(objective.id_span);
  if (reference.outcome != Reference::Outcome::key_result) return;
  const model::KeyResult& kr = objective.key_results[reference.key_result];
  if (!kr.id_written) linker.referred.insert(kr.id_span);
}

void link(Linker& linker, std::string_view rule, Reference& reference, const Standpoint& from) {
  const Found found = linker.broken.index.find(*reference.text, from);
  reference.outcome = outcome_of(found.what);
  reference.objective = found.objective;
  reference.key_result = found.key_result;
  switch (reference.outcome) {
    case Reference::Outcome::objective:
    case Reference::Outcome::key_result:
      return note_referred(linker, reference);
    case Reference::Outcome::malformed:
      linker.problems.push_back(malformed_reference(linker.broken, reference, found, from));
      return;
    case Reference::Outcome::unknown:
      // Files alone may well refer to others that were not named.
      if (!linker.workspace.has_config) {
        reference.outcome = Reference::Outcome::unresolved;
      } else if (auto problem = unknown_reference(linker.broken, rule, reference, found, from)) {
        linker.problems.push_back(*std::move(problem));
      }
      return;
    case Reference::Outcome::unresolved:
      return;
  }
}

Standpoint standpoint_of(const Objective& objective) {
  return {objective.period, objective.range, objective.team, objective.id};
}

void link_carried(Linker& linker, Reference& reference, std::uint32_t self) {
  link(linker, "unknown-carry", reference, standpoint_of(linker.workspace.objectives[self]));
  if (!reference.is_found() || reference.objective != self) return;
  linker.problems.push_back(diag::make_diagnostic(
      "unknown-carry", reference.text.span,
      fmt::format("{} is this objective itself: 'carried_from' names one of an earlier period",
                  quoted(*reference.text)),
      "write the earlier period in front, for example: 2026-Q3/product/trusted"));
}

void link_objectives(Linker& linker) {
  for (std::uint32_t i = 0; i < linker.workspace.objectives.size(); ++i) {
    Objective& objective = linker.workspace.objectives[i];
    for (model::Alignment& alignment : objective.aligned_to)
      link(linker, "unknown-alignment", alignment.to, standpoint_of(objective));
    if (objective.carried_from) link_carried(linker, *objective.carried_from, i);
    for (model::KeyResult& kr : objective.key_results) {
      if (kr.carried_from) link_carried(linker, *kr.carried_from, i);
    }
  }
}

void link_projects(Linker& linker) {
  for (model::Project& project : linker.workspace.projects) {
    Standpoint from{project.period, std::nullopt, project.team};
    if (const auto range = model::resolve_period(linker.workspace.config, project.period))
      from.range = *range;
    for (Reference& reference : project.supports)
      link(linker, "unknown-project-target", reference, from);
  }
}

void fill_children(Workspace& workspace) {
  workspace.children.assign(workspace.objectives.size(), {});
  for (std::uint32_t i = 0; i < workspace.objectives.size(); ++i) {
    for (const model::Alignment& alignment : workspace.objectives[i].aligned_to) {
      if (!alignment.to.is_found() || alignment.to.objective == i) continue;
      auto& children = workspace.children[alignment.to.objective];
      if (children.empty() || children.back() != i) children.push_back(i);
    }
  }
}

// A draft that something refers to needs its id more than others do.
void raise_missing_ids(const std::set<text::Span>& referred, Problems& problems) {
  for (diag::Diagnostic& problem : problems) {
    if (problem.rule == "missing-id" && referred.contains(problem.span))
      problem.severity = diag::Severity::warning;
  }
}

template <class T>
void move_to_end(std::vector<T>& to, std::vector<T>& from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

}  // namespace

void add_file(Workspace& workspace, LoadedFile file, Problems& problems) {
  workspace.files.push_back(std::move(file.file));
  move_to_end(workspace.objectives, file.objectives);
  move_to_end(workspace.kpis, file.kpis);
  move_to_end(workspace.projects, file.projects);
  move_to_end(problems, file.problems);
}

void link_references(Workspace& workspace, Problems& problems) {
  const ReferenceIndex index(workspace);
  Linker linker{workspace, problems, {workspace, index, Unread(workspace)}, {}};
  report_duplicates(workspace, index, problems);
  link_objectives(linker);
  link_projects(linker);
  fill_children(workspace);
  mark_cycles(workspace.objectives);
  raise_missing_ids(linker.referred, problems);
}

void link_names(Workspace& workspace, Problems& problems) {
  report_unknown_names(workspace, problems);
  link_kpis(workspace, problems);
}

void link(Workspace& workspace, Problems& problems) {
  link_references(workspace, problems);
  link_names(workspace, problems);
}

Reference resolve(const Workspace& workspace, const model::Word& reference, std::string_view period,
                  std::string_view team) {
  Standpoint from{period, std::nullopt, team};
  if (const auto range = model::resolve_period(workspace.config, period)) from.range = *range;
  const Found found = ReferenceIndex(workspace).find(*reference, from);
  return {reference, outcome_of(found.what), found.objective, found.key_result};
}

}  // namespace okr::load
