// SPDX-License-Identifier: MIT
#include "explained.h"
#include "past_places.h"

#include <okr/compare/history.h>
#include <okr/compare/pairs.h>

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace okr::compare {
namespace {

using model::Change;
using model::KeyResult;
using model::KeyResultIndex;
using model::Objective;
using model::Workspace;

/// The objectives that may differ, and which ones of the whole they are.
struct Part {
  Workspace workspace;
  std::vector<std::uint32_t> numbers;
};

// What they lead to has another number in the part, or none; and is no goalpost.
void leave_unresolved(Objective& objective) {
  for (model::Alignment& alignment : objective.aligned_to)
    alignment.to.outcome = model::Reference::Outcome::unresolved;
}

Part part_of(const Workspace& now, const std::vector<bool>& may_differ) {
  Part part;
  part.workspace.config = now.config;
  part.workspace.has_config = now.has_config;
  for (std::uint32_t i = 0; i < now.objectives.size(); ++i) {
    if (!may_differ[now.objectives[i].file]) continue;
    part.workspace.objectives.push_back(now.objectives[i]);
    leave_unresolved(part.workspace.objectives.back());
    part.numbers.push_back(i);
  }
  return part;
}

struct Comparison {
  const Workspace& now;  ///< all of it
  const Part& part;
  const PeriodPast& past;
  model::Date as_of;
  std::vector<PastEvent>& events;
};

/// An earlier state, and what of it is what of today's.
struct Matched {
  const Earlier& earlier;
  Pairs pairs;
};

std::optional<Matched> matched(const Comparison& to, const Earlier* earlier) {
  if (!earlier) return std::nullopt;
  return Matched{*earlier, pair_up(earlier->workspace, to.part.workspace)};
}

bool counts(const Comparison& to, const Objective& objective) {
  return model::is_in(to.past.period, objective) && !model::is_dropped(objective, to.as_of);
}

std::string since_of(const Matched& state, const Objective& was) {
  return state.earlier.since[was.file];
}

constexpr std::array<std::string_view, 8> goalposts = {
    "baseline", "target", "min", "max", "direction", "due", "weight", "commitment"};

bool moves_a_goalpost(const Move& move) {
  const bool is_one = std::find(goalposts.begin(), goalposts.end(), move.field) != goalposts.end();
  // The days of the period hold where no due day is written.
  return is_one && (!move.from.empty() || move.field == "due");
}

void add_moves(const Comparison& to, PastEvent about, std::vector<Move> moves,
               const std::vector<Change>& before, const std::vector<Change>& now) {
  const text::Span thing = about.place;
  for (Move& move : moves) {
    if (!moves_a_goalpost(move)) continue;
    const Objective& objective = to.now.objectives[*about.objective];
    const std::optional<text::Span> field =
        about.key_result ? place_of(objective.key_results[*about.key_result], move.field)
                         : place_of(objective, move.field);
    about.place = field.value_or(thing);
    about.explained = is_explained(before, now, move);
    about.move = std::move(move);
    to.events.push_back(about);
  }
}

/// `number` in the part.
PastEvent event_about(const Comparison& to, PastEvent::Kind kind, std::uint32_t number,
                      std::string since) {
  const Objective& is = to.part.workspace.objectives[number];
  PastEvent event;
  event.kind = kind;
  event.objective = to.part.numbers[number];
  event.ref = model::reference_of(is);
  event.title = is.title.value;
  event.period = to.past.period.id;
  event.since = std::move(since);
  event.place = is.title.span;
  return event;
}

PastEvent event_about(const Comparison& to, PastEvent::Kind kind, KeyResultIndex at,
                      std::string since) {
  PastEvent event = event_about(to, kind, at.objective, std::move(since));
  const Objective& is = to.part.workspace.objectives[at.objective];
  const KeyResult& key_result = is.key_results[at.key_result];
  event.key_result = at.key_result;
  event.ref = model::reference_of(is, key_result);
  event.title = key_result.title.value;
  event.place = key_result.title.span;
  return event;
}

void compare_key_results(const Comparison& to, const Matched& state, std::uint32_t number) {
  const Workspace& before = state.earlier.workspace;
  const Objective& is = to.part.workspace.objectives[number];
  const auto& partners = state.pairs.key_results[number];
  for (std::uint32_t k = 0; k < is.key_results.size(); ++k) {
    const std::optional<KeyResultIndex> old = partners[k];
    const KeyResult& key_result = is.key_results[k];
    if (!old || key_result.unread_parts || model::is_dropped(key_result, to.as_of)) continue;
    const Objective& parent = before.objectives[old->objective];
    const KeyResult& was = parent.key_results[old->key_result];
    if (was.unread_parts) continue;
    const KeyResultIndex at{number, k};
    add_moves(to, event_about(to, PastEvent::Kind::moved, at, since_of(state, parent)),
              key_result_moves(before, *old, to.part.workspace, at), was.changes,
              key_result.changes);
  }
}

void compare_plans(const Comparison& to, const Matched& state, std::uint32_t number) {
  const std::uint32_t old = *state.pairs.objectives[number];
  const Objective& was = state.earlier.workspace.objectives[old];
  const Objective& is = to.part.workspace.objectives[number];
  if (!was.unread_parts && !is.unread_parts) {
    add_moves(to, event_about(to, PastEvent::Kind::moved, number, since_of(state, was)),
              objective_moves(state.earlier.workspace, old, to.part.workspace, number), was.changes,
              is.changes);
  }
  compare_key_results(to, state, number);
}

/// The one of today's that the earlier objective is.
std::optional<std::uint32_t> today_of(const Pairs& pairs, std::uint32_t old) {
  const auto found = std::find(pairs.objectives.begin(), pairs.objectives.end(), old);
  if (found == pairs.objectives.end()) return std::nullopt;
  return static_cast<std::uint32_t>(found - pairs.objectives.begin());
}

void find_gone_key_results(const Comparison& to, const Matched& state,
                           const std::vector<bool>& compared) {
  for (const KeyResultIndex gone : state.pairs.gone_key_results) {
    const Objective& parent = state.earlier.workspace.objectives[gone.objective];
    const KeyResult& was = parent.key_results[gone.key_result];
    const std::optional<std::uint32_t> number = today_of(state.pairs, gone.objective);
    if (!number || !compared[*number] || was.dropped || parent.unread_parts) continue;
    const Objective& is = to.part.workspace.objectives[*number];
    if (!counts(to, is) || is.unread_parts) continue;
    PastEvent event = event_about(to, PastEvent::Kind::deleted, *number, since_of(state, parent));
    event.ref = model::reference_of(is) + '/' + was.id;
    event.title = was.title.value;
    to.events.push_back(std::move(event));
  }
}

/// Whether it is in another period now.
bool has_moved_on(const Comparison& to, const Matched& state, const Objective& was) {
  const auto& objectives = to.part.workspace.objectives;
  for (std::uint32_t i = 0; i < objectives.size(); ++i) {
    const bool is_new = !state.pairs.objectives[i];
    if (is_new && (objectives[i].id == was.id || objectives[i].title.value == was.title.value) &&
        objectives[i].team == was.team) {
      return true;
    }
  }
  return false;
}

void find_gone_objectives(const Comparison& to, const Matched& state) {
  for (const std::uint32_t gone : state.pairs.gone_objectives) {
    const Objective& was = state.earlier.workspace.objectives[gone];
    if (!model::is_in(to.past.period, was) || was.dropped) continue;
    if (has_moved_on(to, state, was)) continue;
    PastEvent event;
    event.kind = PastEvent::Kind::deleted;
    event.ref = model::reference_of(was);
    event.title = was.title.value;
    event.period = to.past.period.id;
    event.since = since_of(state, was);
    event.place = place_without(to.now, state.earlier.workspace.sources[was.file].path, was);
    to.events.push_back(std::move(event));
  }
}

/// With `begin`, and with `later` what that one has not. The objectives that one of them had.
void compare_with(const Comparison& to, const Earlier* begin, const Earlier* later) {
  std::vector<bool> known(to.part.workspace.objectives.size(), false);
  for (const Earlier* const earlier : {begin, later}) {
    const std::optional<Matched> state = matched(to, earlier);
    if (!state) continue;
    std::vector<bool> compared(known.size(), false);
    for (std::uint32_t i = 0; i < known.size(); ++i) {
      compared[i] = !known[i] && state->pairs.objectives[i].has_value();
      if (!compared[i]) continue;
      known[i] = true;
      if (counts(to, to.part.workspace.objectives[i])) compare_plans(to, *state, i);
    }
    find_gone_key_results(to, *state, compared);
    if (earlier == begin) find_gone_objectives(to, *state);
  }
}

void find_added(const Comparison& to, const Matched& state, std::uint32_t number) {
  const Objective& is = to.part.workspace.objectives[number];
  const Objective& was = state.earlier.workspace.objectives[*state.pairs.objectives[number]];
  if (was.unread_parts) return;
  for (std::uint32_t k = 0; k < is.key_results.size(); ++k) {
    if (state.pairs.key_results[number][k]) continue;
    if (model::is_dropped(is.key_results[k], to.as_of)) continue;
    to.events.push_back(event_about(to, PastEvent::Kind::added_late, KeyResultIndex{number, k},
                                    since_of(state, was)));
  }
}

void find_added_late(const Comparison& to) {
  const std::optional<Matched> half = matched(to, to.past.half);
  const std::optional<Matched> later = matched(to, to.past.half_later);
  const auto& objectives = to.part.workspace.objectives;
  for (std::uint32_t i = 0; i < objectives.size(); ++i) {
    if (!counts(to, objectives[i])) continue;
    if (half && half->pairs.objectives[i]) {
      find_added(to, *half, i);
    } else if (later && later->pairs.objectives[i]) {
      find_added(to, *later, i);
    }
  }
}

auto order_of(const PastEvent& event) {
  return std::tie(event.place.file, event.place.begin, event.kind, event.ref, event.move.field,
                  event.period);
}

}  // namespace

History history_of(const Workspace& now, const std::vector<bool>& may_differ,
                   const std::vector<PeriodPast>& past, model::Date as_of) {
  History history;
  const Part part = part_of(now, may_differ);
  for (const PeriodPast& each : past) {
    const Comparison to{now, part, each, as_of, history.events};
    compare_with(to, each.begin, each.begin_later);
    find_added_late(to);
  }
  std::sort(history.events.begin(), history.events.end(),
            [](const PastEvent& a, const PastEvent& b) { return order_of(a) < order_of(b); });
  return history;
}

}  // namespace okr::compare
