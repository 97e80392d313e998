// SPDX-License-Identifier: MIT
#include "named_at.h"

#include <okr/load/load.h>

#include <algorithm>
#include <vector>

namespace okr::lsp {
namespace {

using edit::Named;
using load::Entity;
using load::Shape;
using model::Found;
using model::Reference;
using model::Workspace;

bool holds(text::Span span, Cursor cursor) {
  return span.file == cursor.file && span.begin <= cursor.offset && cursor.offset <= span.end;
}

text::Span span_of(Cursor cursor, Stretch stretch) {
  return {cursor.file, stretch.begin, stretch.end};
}

/// Looks for the thing whose id or title the cursor is in.
class OwnSearch {
 public:
  OwnSearch(const Workspace& workspace, Cursor cursor) : workspace_(workspace), cursor_(cursor) {}

  std::optional<NamedHere> find() {
    for (std::uint32_t i = 0; i < workspace_.objectives.size() && !out_; ++i) {
      const model::Objective& objective = workspace_.objectives[i];
      if (objective.file != cursor_.file || !holds(objective.span, cursor_)) continue;
      try_thing(objective, objective_number(i));
      for (std::uint32_t k = 0; k < objective.key_results.size() && !out_; ++k)
        try_key_result(i, k);
    }
    for (std::uint32_t i = 0; i < workspace_.kpis.size() && !out_; ++i)
      try_thing(workspace_.kpis[i], kpi_number(i));
    for (std::uint32_t i = 0; i < workspace_.projects.size() && !out_; ++i)
      try_thing(workspace_.projects[i], project_number(i));
    return std::move(out_);
  }

 private:
  template <class T>
  void try_thing(const T& thing, const Found& found) {
    if (thing.id_written && holds(thing.id_span, cursor_)) {
      take(found, thing.id_span);
    } else if (holds(thing.title.span, cursor_)) {
      take(found, thing.title.span);
    }
  }

  void try_key_result(std::uint32_t objective, std::uint32_t number) {
    const model::KeyResult& kr = workspace_.objectives[objective].key_results[number];
    if (!holds(kr.span, cursor_)) return;
    try_thing(kr, key_result_number(objective, number));
    for (std::uint32_t m = 0; m < kr.milestones.size() && !out_; ++m) {
      if (kr.milestones[m].title && holds(kr.milestones[m].title->span, cursor_)) {
        Found found = key_result_number(objective, number);
        found.milestone = m;
        take(found, kr.milestones[m].title->span);
      }
    }
  }

  void take(const Found& found, text::Span span) {
    out_ = NamedHere{named_of(workspace_, found), span, true};
  }

  const Workspace& workspace_;
  Cursor cursor_;
  std::optional<NamedHere> out_;
};

/// The parts of a reference by where they begin and end in it.
std::vector<Stretch> parts_of(std::string_view reference) {
  std::vector<Stretch> parts;
  std::uint32_t begin = 0;
  for (std::uint32_t i = 0; i <= reference.size(); ++i) {
    if (i < reference.size() && reference[i] != '/') continue;
    parts.push_back({begin, i});
    begin = i + 1;
  }
  return parts;
}

std::optional<NamedHere> in_reference(const Snapshot& snapshot, Cursor cursor,
                                      const Standing& standing) {
  const Workspace& workspace = snapshot.workspace;
  const std::string_view text = standing.typed();
  const Stretch typed = standing.place().typed;
  const Head head = head_of(standing);
  const Reference reference =
      load::resolve(workspace, {std::string(text), {}}, head.period, head.team);
  const std::vector<Stretch> parts = parts_of(text);
  const std::uint32_t offset = cursor.offset - typed.begin;
  const auto at =
      std::find_if(parts.begin(), parts.end(), [&](Stretch part) { return offset <= part.end; });
  const std::size_t part = static_cast<std::size_t>(at - parts.begin());
  const std::size_t first = parts.size() > 1 && is_period(workspace.config, slice(text, parts[0]));
  const std::size_t tail = reference.outcome == Reference::Outcome::key_result ? 2 : 1;
  if (part == parts.size()) return std::nullopt;
  const text::Span span = span_of(cursor, {typed.begin + at->begin, typed.begin + at->end});
  const std::size_t behind = parts.size() - 1 - part;
  if (part == first && parts.size() > first + tail) {
    const std::string_view id = slice(text, *at);
    auto named = team_named(workspace, id);
    if (!named) named = person_named(workspace, id);
    if (named) return NamedHere{*std::move(named), span};
  }
  if (!reference.is_found()) return std::nullopt;
  if (tail == 2 && behind == 1)
    return NamedHere{named_of(workspace, objective_number(reference.objective)), span};
  // Its last part, or its period: all of it.
  const Found found = tail == 2 ? key_result_number(reference.objective, reference.key_result)
                                : objective_number(reference.objective);
  return NamedHere{named_of(workspace, found), behind == 0 ? span : span_of(cursor, typed)};
}

/// Check-in lines end day, value and confidence with their author: @sam.
std::optional<NamedHere> author_in(const Snapshot& snapshot, Cursor cursor,
                                   const Standing& standing) {
  const std::string_view text = standing.text;
  const Stretch typed = standing.place().typed;
  const auto is_blank = [&](std::uint32_t i) { return text[i] == ' ' || text[i] == '\t'; };
  std::uint32_t begin = std::min(cursor.offset, typed.end);
  while (begin > typed.begin && !is_blank(begin - 1)) --begin;
  std::uint32_t end = begin;
  while (end < typed.end && !is_blank(end)) ++end;
  if (begin == end || text[begin] != '@') return std::nullopt;
  const Stretch id{begin + 1, end};
  const auto named = person_named(snapshot.workspace, slice(text, id));
  if (!named) return std::nullopt;
  return NamedHere{*named, span_of(cursor, id)};
}

std::optional<NamedHere> milestone_at(const Workspace& workspace, Cursor cursor, text::Span id) {
  for (std::uint32_t i = 0; i < workspace.objectives.size(); ++i) {
    const model::Objective& objective = workspace.objectives[i];
    if (!holds(objective.span, cursor)) continue;
    for (std::uint32_t k = 0; k < objective.key_results.size(); ++k) {
      const auto& milestones = objective.key_results[k].milestones;
      for (std::uint32_t m = 0; m < milestones.size(); ++m) {
        if (!milestones[m].id_written || !milestones[m].span.contains(id)) continue;
        Found found = key_result_number(i, k);
        found.milestone = m;
        return NamedHere{named_of(workspace, found), id, true};
      }
    }
  }
  return std::nullopt;
}

std::optional<NamedHere> in_value(const Snapshot& snapshot, Cursor cursor,
                                  const Standing& standing) {
  const Meaning& meaning = standing.meaning;
  const Workspace& workspace = snapshot.workspace;
  if (!meaning.field || !meaning.holder) return std::nullopt;
  const text::Span typed = span_of(cursor, standing.place().typed);
  const Shape shape = meaning.field->shape;
  if (shape == Shape::reference || shape == Shape::references || shape == Shape::alignments)
    return in_reference(snapshot, cursor, standing);
  if (meaning.is_item && meaning.entity == Entity::checkin)
    return author_in(snapshot, cursor, standing);
  if (shape == Shape::id && meaning.holder == Entity::milestone)
    return milestone_at(workspace, cursor, typed);
  if (shape == Shape::id || meaning.field->key == "title" || meaning.is_item) {
    if (auto own = OwnSearch(workspace, cursor).find()) return own;
  }
  const Names names = named_by(*meaning.holder, *meaning.field);
  if (auto named = name_of_kind(workspace, names, standing.typed()))
    return NamedHere{*std::move(named), typed};
  return std::nullopt;
}

std::optional<NamedHere> in_key(const Snapshot& snapshot, Cursor cursor, const Standing& standing) {
  const Meaning::Ids ids = standing.meaning.ids;
  const text::Span typed = span_of(cursor, standing.place().typed);
  std::optional<Named> named;
  if (ids == Meaning::Ids::teams) named = team_named(snapshot.workspace, standing.typed());
  if (ids == Meaning::Ids::people) named = person_named(snapshot.workspace, standing.typed());
  if (!named) return std::nullopt;
  return NamedHere{*std::move(named), typed, true};
}

}  // namespace

std::optional<NamedHere> named_at(const Snapshot& snapshot, Cursor cursor,
                                  const Standing& standing) {
  const Stretch typed = standing.place().typed;
  const bool is_on_it =
      typed.begin < typed.end && typed.begin <= cursor.offset && cursor.offset <= typed.end;
  if (!is_on_it) return std::nullopt;
  if (standing.place().part == Part::value) return in_value(snapshot, cursor, standing);
  if (standing.place().part == Part::key) return in_key(snapshot, cursor, standing);
  return std::nullopt;
}

}  // namespace okr::lsp
