// SPDX-License-Identifier: MIT
#include "doubled_id.h"

#include <okr/model/workspace.h>
#include <okr/text/lines.h>

#include <fmt/format.h>

#include <string_view>
#include <vector>

namespace okr::cli {
namespace {

using model::Found;
using model::KeyResult;
using model::Objective;
using model::Workspace;

using Spans = std::vector<text::Span>;

template <class T>
void append_places(const std::vector<T>& things, std::string_view id, Spans& places) {
  for (const T& thing : things) {
    if (thing.id == id) places.push_back(thing.span);
  }
}

/// The id first: there are many objectives and few with the same one.
bool is_same_reference(const Objective& a, const Objective& b) {
  return a.id == b.id && a.team == b.team && a.period == b.period;
}

Spans places_of_key_result(const Workspace& workspace, const Objective& own, const KeyResult& kr) {
  Spans places;
  for (const Objective& objective : workspace.objectives) {
    if (is_same_reference(objective, own)) append_places(objective.key_results, kr.id, places);
  }
  return places;
}

std::string place_text(const Workspace& workspace, text::Span span) {
  const text::Source& source = workspace.sources[span.file];
  return fmt::format("{}:{}", source.path, text::LineMap(source.bytes).line_at(span.begin));
}

std::optional<Error> said_of(const Workspace& workspace, std::string_view what, std::string_view id,
                             const Spans& places) {
  if (places.size() < 2) return std::nullopt;
  return Error{
      fmt::format("'{}' is the id of two {}, at {} and {}: give each its own, so that it "
                  "is known which one is meant",
                  id, what, place_text(workspace, places[0]), place_text(workspace, places[1]))};
}

}  // namespace

std::optional<Error> doubled_id(const Workspace& workspace, const Found& thing) {
  Spans places;
  if (thing.kpi) {
    const std::string& id = workspace.kpis[*thing.kpi].id;
    append_places(workspace.kpis, id, places);
    return said_of(workspace, "KPIs", id, places);
  }
  const Objective& objective = workspace.objectives[*thing.objective];
  if (!thing.key_result) {
    for (const Objective& other : workspace.objectives) {
      if (is_same_reference(objective, other)) places.push_back(other.span);
    }
    return said_of(workspace, "objectives", objective.id, places);
  }
  const KeyResult& kr = objective.key_results[*thing.key_result];
  places = places_of_key_result(workspace, objective, kr);
  if (places.size() > 1 || !thing.milestone)
    return said_of(workspace, "key results", kr.id, places);
  const std::string& id = kr.milestones[*thing.milestone].id;
  places.clear();
  append_places(kr.milestones, id, places);
  return said_of(workspace, "milestones", id, places);
}

}  // namespace okr::cli
