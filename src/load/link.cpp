// SPDX-License-Identifier: MIT
// References over all files: resolved, or reported with what comes nearest.
#include "linking.h"
#include "reader.h"
#include "reference_hints.h"

#include <okr/load/load.h>
#include <okr/text/nearest.h>

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

// Comparing names for "did you mean" is the one step that grows with mistakes times names.
constexpr std::size_t most_comparisons = 50'000;

// Nor are megabytes that could not be read looked through for each of thousands of names: any of
// the rest may stand there.
constexpr std::size_t most_searched = std::size_t{256} << 20;

/// What could not be read: what is missing may stand there, and then nothing is said about it.
class Unread {
 public:
  explicit Unread(const Workspace& workspace) {
    for (std::size_t i = 0; i < workspace.files.size() && i < workspace.sources.size(); ++i) {
      const model::File& file = workspace.files[i];
      if (file.unreadable) {
        parts_.push_back(workspace.sources[i].bytes);
        continue;
      }
      for (const text::Span& lines : file.unread)
        parts_.push_back(text::slice(workspace.sources[i], lines));
    }
  }

  bool may_hold(std::string_view name) {
    for (const std::string_view part : parts_) {
      if (searched_ > most_searched) return true;
      searched_ += part.size();
      if (part.find(name) != std::string_view::npos) return true;
    }
    return false;
  }

 private:
  std::vector<std::string_view> parts_;
  std::size_t searched_ = 0;
};

struct Linker {
  Workspace& workspace;
  const ReferenceIndex& index;
  Problems& problems;
  Unread unread;
  std::set<text::Span> referred;  ///< id_span of what references mean and has no written id
  std::size_t comparisons = 0;

  template <class Known>
  std::string suggestion(std::string_view word, Known known) {
    if (comparisons > most_comparisons) return {};
    const std::vector<std::string_view> names = known();
    comparisons += names.size();
    return text::did_you_mean(word, names);
  }
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

std::vector<std::string_view> ids_of(const std::vector<model::KeyResult>& key_results) {
  std::vector<std::string_view> ids;
  for (const model::KeyResult& kr : key_results) ids.push_back(kr.id);
  return ids;
}

std::string objective_meant(Linker& linker, const Found& found, const Standpoint& from) {
  if (linker.comparisons > most_comparisons) return {};
  linker.comparisons += linker.workspace.objectives.size();
  const std::string elsewhere = in_another_team(linker.workspace, linker.index, found.part, from);
  if (!elsewhere.empty()) return fmt::format(" (did you mean '{}'?)", elsewhere);
  return linker.suggestion(found.part, [&] { return others_of(linker.index, found.team, from); });
}

std::string reason(Linker& linker, const Found& found, const Standpoint& from) {
  const ReferenceIndex& index = linker.index;
  switch (found.what) {
    case What::no_team:
      return fmt::format("there is no team, person or objective of this file {}{}",
                         quoted(found.part), linker.suggestion(found.part, [&] {
                           auto known = index.team_names();
                           const auto own = others_of(index, from.team, from);
                           known.insert(known.end(), own.begin(), own.end());
                           return known;
                         }));
    case What::no_objective:
      return fmt::format("{} has no objective {}{}", found.team.empty() ? "this file" : found.team,
                         quoted(found.part), objective_meant(linker, found, from));
    case What::other_period: {
      const Objective& other = linker.workspace.objectives[found.objective];
      return fmt::format("{} has {} in another period than is meant here (did you mean '{}'?)",
                         found.team, quoted(found.part), model::reference_of(other));
    }
    case What::no_key_result: {
      const Objective& objective = linker.workspace.objectives[found.objective];
      return fmt::format(
          "objective {} has no key result {}{}", quoted(objective.id), quoted(found.part),
          linker.suggestion(found.part, [&] { return ids_of(objective.key_results); }));
    }
    case What::objective:
    case What::key_result:
    case What::malformed:
    case What::bad_period:
      return {};
  }
  return {};
}

void report_malformed(Linker& linker, const Reference& reference, const Found& found,
                      const Standpoint& from) {
  std::string message =
      fmt::format("{} cannot be read as a reference: parts are ids with '/' between them",
                  quoted(*reference.text));
  if (found.what == What::bad_period) {
    const auto range = model::resolve_period(linker.workspace.config, found.part);
    if (!range) message = range.error().message;
  } else if (linker.index.is_team_or_person(*reference.text)) {
    message = fmt::format("{} is a team or person: a reference goes on to one of its objectives",
                          quoted(*reference.text));
  } else if (const std::string meant = in_lower_case(linker.index, *reference.text, from);
             !meant.empty()) {
    message = fmt::format("{} has capital letters, and ids have none (did you mean '{}'?)",
                          quoted(*reference.text), meant);
  }
  linker.problems.push_back(diag::make_diagnostic(
      "bad-reference", reference.text.span, std::move(message),
      "write [period/]team/objective[/key-result], for example: northwind/loved/repeat"));
}

void report_unknown(Linker& linker, std::string_view rule, const Reference& reference,
                    const Found& found, const Standpoint& from) {
  const Objective* objective =
      found.what == What::no_key_result ? &linker.workspace.objectives[found.objective] : nullptr;
  if ((objective != nullptr && objective->unread_parts) || linker.unread.may_hold(found.part))
    return;
  linker.problems.push_back(diag::make_diagnostic(
      rule, reference.text.span,
      fmt::format("{} leads nowhere: {}", quoted(*reference.text), reason(linker, found, from)),
      "write [period/]team/objective[/key-result] of what is in the files; a left-out period is "
      "this file's own or one around it"));
}

void note_referred(Linker& linker, const Reference& reference) {
  const Objective& objective = linker.workspace.objectives[reference.objective];
  if (!objective.id_written) linker.referred.insert(objective.id_span);
  if (reference.outcome != Reference::Outcome::key_result) return;
  const model::KeyResult& kr = objective.key_results[reference.key_result];
  if (!kr.id_written) linker.referred.insert(kr.id_span);
}

void link(Linker& linker, std::string_view rule, Reference& reference, const Standpoint& from) {
  const Found found = linker.index.find(*reference.text, from);
  reference.outcome = outcome_of(found.what);
  reference.objective = found.objective;
  reference.key_result = found.key_result;
  switch (reference.outcome) {
    case Reference::Outcome::objective:
    case Reference::Outcome::key_result:
      return note_referred(linker, reference);
    case Reference::Outcome::malformed:
      return report_malformed(linker, reference, found, from);
    case Reference::Outcome::unknown:
      // Files alone may well refer to others that were not named.
      if (linker.workspace.has_config) return report_unknown(linker, rule, reference, found, from);
      reference.outcome = Reference::Outcome::unresolved;
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

/// `then` is called once what is given twice is reported.
template <class Then>
void link_references(Workspace& workspace, Problems& problems, const Then& then) {
  const ReferenceIndex index(workspace);
  Linker linker{workspace, index, problems, Unread(workspace), {}};
  report_duplicates(workspace, index, problems);
  then();
  link_objectives(linker);
  link_projects(linker);
  fill_children(workspace);
  mark_cycles(workspace.objectives);
  raise_missing_ids(linker.referred, problems);
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
  link_references(workspace, problems, [] {});
}

void link_names(Workspace& workspace, Problems& problems) {
  report_unknown_names(workspace, problems);
  link_kpis(workspace, problems);
}

void link(Workspace& workspace, Problems& problems) {
  link_references(workspace, problems, [&] { link_names(workspace, problems); });
}

Reference resolve(const Workspace& workspace, const model::Word& reference, std::string_view period,
                  std::string_view team) {
  Standpoint from{period, std::nullopt, team};
  if (const auto range = model::resolve_period(workspace.config, period)) from.range = *range;
  const Found found = ReferenceIndex(workspace).find(*reference, from);
  return {reference, outcome_of(found.what), found.objective, found.key_result};
}

}  // namespace okr::load
