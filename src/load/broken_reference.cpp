// SPDX-License-Identifier: MIT
#include "broken_reference.h"

#include "reader.h"
#include "reference_hints.h"

#include <okr/text/nearest.h>

#include <fmt/format.h>

namespace okr::load {
namespace {

using model::Objective;
using model::Reference;
using What = Found::What;

// Comparing names for "did you mean" is the one step that grows with mistakes times names.
constexpr std::size_t most_comparisons = 50'000;

// Nor are megabytes that could not be read looked through for each of thousands of names: any of
// the rest may stand there.
constexpr std::size_t most_searched = std::size_t{256} << 20;

template <class Known>
std::string suggestion(BrokenReferences& broken, std::string_view word, Known known) {
  if (broken.comparisons > most_comparisons) return {};
  const std::vector<std::string_view> names = known();
  broken.comparisons += names.size();
  return text::did_you_mean(word, names);
}

std::vector<std::string_view> ids_of(const std::vector<model::KeyResult>& key_results) {
  std::vector<std::string_view> ids;
  for (const model::KeyResult& kr : key_results) ids.push_back(kr.id);
  return ids;
}

std::string objective_meant(BrokenReferences& broken, const Found& found, const Standpoint& from) {
  if (broken.comparisons > most_comparisons) return {};
  broken.comparisons += broken.workspace.objectives.size();
  const std::string elsewhere = in_another_team(broken.workspace, broken.index, found.part, from);
  if (!elsewhere.empty()) return fmt::format(" (did you mean '{}'?)", elsewhere);
  return suggestion(broken, found.part, [&] { return others_of(broken.index, found.team, from); });
}

std::string reason(BrokenReferences& broken, const Found& found, const Standpoint& from) {
  const ReferenceIndex& index = broken.index;
  switch (found.what) {
    case What::no_team:
      return fmt::format("there is no team, person or objective of this file {}{}",
                         quoted(found.part), suggestion(broken, found.part, [&] {
                           auto known = index.team_names();
                           const auto own = others_of(index, from.team, from);
                           known.insert(known.end(), own.begin(), own.end());
                           return known;
                         }));
    case What::no_objective:
      return fmt::format("{} has no objective {}{}", found.team.empty() ? "this file" : found.team,
                         quoted(found.part), objective_meant(broken, found, from));
    case What::other_period: {
      const Objective& other = broken.workspace.objectives[found.objective];
      return fmt::format("{} has {} in another period than is meant here (did you mean '{}'?)",
                         found.team, quoted(found.part), model::reference_of(other));
    }
    case What::no_key_result: {
      const Objective& objective = broken.workspace.objectives[found.objective];
      return fmt::format(
          "objective {} has no key result {}{}", quoted(objective.id), quoted(found.part),
          suggestion(broken, found.part, [&] { return ids_of(objective.key_results); }));
    }
    case What::objective:
    case What::key_result:
    case What::malformed:
    case What::bad_period:
      return {};
  }
  return {};
}

std::string what_is_malformed(const BrokenReferences& broken, std::string_view reference,
                              const Found& found, const Standpoint& from) {
  if (found.what == What::bad_period) {
    const auto range = model::resolve_period(broken.workspace.config, found.part);
    if (!range) return range.error().message;
  } else if (broken.index.is_team_or_person(reference)) {
    return fmt::format("{} is a team or person: a reference goes on to one of its objectives",
                       quoted(reference));
  } else if (const std::string meant = in_lower_case(broken.index, reference, from);
             !meant.empty()) {
    return fmt::format("{} has capital letters, and ids have none (did you mean '{}'?)",
                       quoted(reference), meant);
  }
  return fmt::format("{} cannot be read as a reference: parts are ids with '/' between them",
                     quoted(reference));
}

}  // namespace

Unread::Unread(const model::Workspace& workspace) {
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

bool Unread::may_hold(std::string_view name) {
  for (const std::string_view part : parts_) {
    if (searched_ > most_searched) return true;
    searched_ += part.size();
    if (part.find(name) != std::string_view::npos) return true;
  }
  return false;
}

diag::Diagnostic malformed_reference(const BrokenReferences& broken, const Reference& reference,
                                     const Found& found, const Standpoint& from) {
  return diag::make_diagnostic(
      "bad-reference", reference.text.span, what_is_malformed(broken, *reference.text, found, from),
      "write [period/]team/objective[/key-result], for example: northwind/loved/repeat");
}

std::optional<diag::Diagnostic> unknown_reference(BrokenReferences& broken, std::string_view rule,
                                                  const Reference& reference, const Found& found,
                                                  const Standpoint& from) {
  const bool is_partly_unread = found.what == What::no_key_result &&
                                broken.workspace.objectives[found.objective].unread_parts;
  if (is_partly_unread || broken.unread.may_hold(found.part)) return std::nullopt;
  return diag::make_diagnostic(
      rule, reference.text.span,
      fmt::format("{} leads nowhere: {}", quoted(*reference.text), reason(broken, found, from)),
      "write [period/]team/objective[/key-result] of what is in the files; a left-out period is "
      "this file's own or one around it");
}

}  // namespace okr::load
