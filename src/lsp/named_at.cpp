// SPDX-License-Identifier: MIT
#include "named_at.h"

#include <okr/load/load.h>
#include <okr/model/known_names.h>

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
    out_ = NamedHere{named_of(workspace_, found), span, true, {}, span};
  }

  const Workspace& workspace_;
  Cursor cursor_;
  std::optional<NamedHere> out_;
};

std::optional<Named> person_named(const Workspace& workspace, std::string_view id) {
  const std::vector<std::string> people = model::known_people(workspace);
  if (!std::binary_search(people.begin(), people.end(), id)) return std::nullopt;
  return Named{Named::Kind::person, std::string(id)};
}

std::optional<Named> kpi_named(const Workspace& workspace, std::string_view id) {
  for (std::uint32_t i = 0; i < workspace.kpis.size(); ++i) {
    if (workspace.kpis[i].id == id) return named_of(workspace, kpi_number(i));
  }
  return std::nullopt;
}

std::optional<Named> name_of_kind(const Workspace& workspace, Names names, std::string_view id) {
  switch (names) {
    case Names::team:
      return team_named(workspace, id);
    case Names::person:
      return person_named(workspace, id);
    case Names::kpi:
      return kpi_named(workspace, id);
    case Names::period:
    case Names::none:
      return std::nullopt;
  }
  return std::nullopt;
}

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
  const text::Span whole = span_of(cursor, typed);
  NamedHere out{{}, whole, false, {}, whole};
  if (reference.is_found()) {
    out.target = objective_number(reference.objective);
    if (tail == 2) out.target->key_result = reference.key_result;
    out.named = named_of(workspace, *out.target);
  }
  if (part == parts.size()) return std::nullopt;
  if (reference.is_found() && part + 1 == parts.size()) {
    // The last part is what all of it leads to.
  } else if (reference.is_found() && tail == 2 && part + 2 == parts.size()) {
    out.named = named_of(workspace, objective_number(reference.objective));
  } else if (part == first && parts.size() > first + 1) {
    const std::string_view id = slice(text, parts[part]);
    auto named = team_named(workspace, id);
    if (!named) named = person_named(workspace, id);
    if (!named) return std::nullopt;
    out.named = *std::move(named);
  } else {
    if (!reference.is_found()) return std::nullopt;
    return out;  // its period
  }
  out.span = span_of(cursor, {typed.begin + at->begin, typed.begin + at->end});
  return out;
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
  return NamedHere{*named, span_of(cursor, id), false, {}, span_of(cursor, id)};
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
        return NamedHere{named_of(workspace, found), id, true, {}, id};
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
    return NamedHere{*std::move(named), typed, false, {}, typed};
  return std::nullopt;
}

std::optional<NamedHere> in_key(const Snapshot& snapshot, Cursor cursor, const Standing& standing) {
  const Meaning::Ids ids = standing.meaning.ids;
  const text::Span typed = span_of(cursor, standing.place().typed);
  std::optional<Named> named;
  if (ids == Meaning::Ids::teams) named = team_named(snapshot.workspace, standing.typed());
  if (ids == Meaning::Ids::people) named = person_named(snapshot.workspace, standing.typed());
  if (!named) return std::nullopt;
  return NamedHere{*std::move(named), typed, true, {}, typed};
}

}  // namespace

std::optional<Standing> standing_at(const Snapshot& snapshot, Cursor cursor) {
  const Workspace& workspace = snapshot.workspace;
  if (cursor.file >= workspace.sources.size()) return std::nullopt;
  Standing out;
  out.text = workspace.sources[cursor.file].bytes;
  out.file = workspace.config_file == cursor.file ? FileKind::okr_yaml : FileKind::okr_file;
  out.lines = read_lines(out.text, cursor.offset);
  out.meaning = meaning_of(out.text, out.lines, out.lines.place.slot, out.file);
  return out;
}

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

std::optional<Found> thing_of(const NamedHere& here) {
  if (here.target) return here.target;
  const bool is_name =
      here.named.kind == Named::Kind::team || here.named.kind == Named::Kind::person;
  if (is_name) return std::nullopt;
  return here.named.found;
}

Head head_of(const Standing& standing) {
  Head out;
  for (const Slot& slot : standing.lines.slots) {
    if (slot.kind != Slot::Kind::key || slot.parent != 0) continue;
    const std::string_view key = slice(standing.text, slot.key);
    if (key == "period") out.period = slice(standing.text, slot.value);
    if (key == "team" || key == "person") out.team = slice(standing.text, slot.value);
  }
  return out;
}

bool is_period(const model::Config& config, std::string_view part) {
  return model::looks_like_period(part) ||
         std::any_of(config.periods.begin(), config.periods.end(),
                     [&](const model::NamedPeriod& period) { return *period.id == part; });
}

Found objective_number(std::uint32_t objective) {
  Found out;
  out.objective = objective;
  return out;
}

Found key_result_number(std::uint32_t objective, std::uint32_t key_result) {
  Found out = objective_number(objective);
  out.key_result = key_result;
  return out;
}

Found kpi_number(std::uint32_t kpi) {
  Found out;
  out.kpi = kpi;
  return out;
}

Found project_number(std::uint32_t project) {
  Found out;
  out.project = project;
  return out;
}

Named named_of(const Workspace& workspace, const Found& found) {
  if (found.kpi) return {Named::Kind::kpi, workspace.kpis[*found.kpi].id, found};
  if (found.project) return {Named::Kind::project, workspace.projects[*found.project].id, found};
  const model::Objective& objective = workspace.objectives[*found.objective];
  if (!found.key_result) return {Named::Kind::objective, objective.id, found};
  const model::KeyResult& kr = objective.key_results[*found.key_result];
  if (!found.milestone) return {Named::Kind::key_result, kr.id, found};
  return {Named::Kind::milestone, kr.milestones[*found.milestone].id, found};
}

std::optional<Named> team_named(const Workspace& workspace, std::string_view id) {
  const model::Team* const team = model::find_team_by_any_name(workspace.config, id);
  if (team == nullptr) return std::nullopt;
  return Named{Named::Kind::team, *team->id};
}

}  // namespace okr::lsp
