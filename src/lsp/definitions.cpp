// SPDX-License-Identifier: MIT
#include "places.h"

#include <okr/lsp/features.h>

namespace okr::lsp {
namespace {

using edit::Named;
using model::Found;
using model::Workspace;

/// What an objective is aligned to and goes on with.
std::vector<text::Span> parents_of(const Workspace& workspace, const model::Objective& objective) {
  std::vector<text::Span> out;
  const auto add = [&](const model::Reference& reference) {
    if (reference.is_found()) out.push_back(place_of(workspace, found_by(reference)));
  };
  for (const model::Alignment& alignment : objective.aligned_to) add(alignment.to);
  if (out.empty() && objective.carried_from) add(*objective.carried_from);
  return out;
}

/// From its own line one goes up: to what it serves.
std::vector<text::Span> above(const Workspace& workspace, const Found& found) {
  if (!found.objective) return {};
  const model::Objective& objective = workspace.objectives[*found.objective];
  if (!found.key_result) return parents_of(workspace, objective);
  Found parent = found;
  if (found.milestone) {
    parent.milestone.reset();
  } else {
    parent.key_result.reset();
  }
  return {place_of(workspace, parent)};
}

std::vector<text::Span> above_team(const Workspace& workspace, std::string_view id) {
  const model::Team* const team = model::find_team(workspace.config, id);
  if (team == nullptr || !team->parent) return {};
  const model::Team* const parent = model::find_team_by_any_name(workspace.config, **team->parent);
  return parent == nullptr ? std::vector<text::Span>() : std::vector{parent->id.span};
}

std::vector<text::Span> place_of_name(const Workspace& workspace, const Named& named) {
  if (named.kind == Named::Kind::team) {
    const model::Team* const team = model::find_team(workspace.config, named.id);
    return team == nullptr ? std::vector<text::Span>() : std::vector{team->id.span};
  }
  const model::Person* const person = model::find_person(workspace.config, named.id);
  return person == nullptr ? std::vector<text::Span>() : std::vector{person->id.span};
}

}  // namespace

std::vector<text::Span> definitions(const Snapshot& snapshot, Cursor cursor) {
  const Workspace& workspace = snapshot.workspace;
  const auto standing = standing_at(snapshot, cursor);
  const auto here = standing ? named_at(snapshot, cursor, *standing) : std::nullopt;
  if (!here) return {};
  if (is_name(here->named)) {
    std::vector<text::Span> out;
    if (here->is_own && here->named.kind == Named::Kind::team)
      out = above_team(workspace, here->named.id);
    return out.empty() ? place_of_name(workspace, here->named) : out;
  }
  const Found found = *thing_of(*here);
  std::vector<text::Span> out;
  if (here->is_own) out = above(workspace, found);
  if (out.empty()) out.push_back(place_of(workspace, found));
  return out;
}

}  // namespace okr::lsp
