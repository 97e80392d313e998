// SPDX-License-Identifier: MIT
#include "blanks.h"
#include "due_entry.h"

#include <okr/prose/quantity.h>
#include <okr/report/status.h>
#include <okr/rollup/kpis.h>

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace okr::report {
namespace {

using model::Date;
using rollup::Method;

const text::Source& source_of(const model::Workspace& workspace, text::Span span) {
  return workspace.sources.at(span.file);
}

Addition reading_to_add(const model::Workspace& workspace, const model::Kpi& kpi, Date day) {
  const std::string item = fmt::format("{} {}", model::to_string(day), blank_in(kpi.unit));
  return new_item(source_of(workspace, kpi.span), {{kpi.span}, kpi.readings, "readings"}, item);
}

Entry entry_of(const model::KeyResult& key_result) {
  return {key_result.span, key_result.bare_sentence ? Entry::Form::sentence : Entry::Form::fields};
}

/// A milestone that is nothing but its title.
Entry entry_of(const model::Milestone& milestone) {
  const bool is_bare = milestone.title && milestone.title->span == milestone.span;
  return {milestone.span, is_bare ? Entry::Form::sentence : Entry::Form::fields};
}

const model::Milestone* next_milestone(const model::KeyResult& key_result) {
  const auto next = std::find_if(
      key_result.milestones.begin(), key_result.milestones.end(),
      [](const model::Milestone& milestone) { return !milestone.done && !milestone.dropped; });
  return next == key_result.milestones.end() ? nullptr : &*next;
}

std::string checkin_of(const model::KeyResult& key_result, Method method, Date day) {
  const std::string value = method == Method::binary ? "open" : blank_in(key_result.measure.unit);
  return fmt::format("{} {} {}/10", model::to_string(day), value, blank);
}

/// What to write and where, by how the key result is measured.
Addition what_to_add(const model::Workspace& workspace, const model::KeyResult& key_result,
                     Method method, Date day) {
  if (key_result.kpi && key_result.kpi->kpi) {
    return reading_to_add(workspace, workspace.kpis[*key_result.kpi->kpi], day);
  }
  const text::Source& source = source_of(workspace, key_result.span);
  if (method == Method::milestones) {
    if (const model::Milestone* const next = next_milestone(key_result)) {
      return new_field(source, entry_of(*next), fmt::format("done: {}", model::to_string(day)));
    }
  }
  return new_item(source, {entry_of(key_result), key_result.checkins, "checkins"},
                  checkin_of(key_result, method, day));
}

int days_since(std::optional<Date> last, const std::optional<model::DateRange>& range, Date as_of) {
  if (range) last = std::max(last.value_or(range->start), range->start);
  return last ? model::days_between(*last, as_of) : 0;
}

bool is_late(const std::optional<rollup::Freshness>& freshness) {
  return freshness && *freshness != rollup::Freshness::ok;
}

Due due_of(const model::Workspace& workspace, const rollup::Scores& scores,
           model::KeyResultIndex index) {
  const model::Objective& objective = workspace.objectives[index.objective];
  const model::KeyResult& key_result = objective.key_results[index.key_result];
  const rollup::KeyResultScore& score =
      scores.objectives[index.objective].key_results[index.key_result];
  model::Found thing;
  thing.objective = index.objective;
  thing.key_result = index.key_result;
  return {
      .thing = thing,
      .ref = model::reference_of(objective, key_result),
      .title = key_result.title.value,
      .owners = model::owners_of(workspace, objective, key_result),
      .freshness = *score.freshness,
      .last = score.last_checkin,
      .days = days_since(score.last_checkin, model::range_of(objective, key_result), scores.as_of),
      .add = what_to_add(workspace, key_result, score.method, scores.as_of)};
}

void add_key_results(const model::Workspace& workspace, const rollup::Scores& scores,
                     const Selection& selection, std::vector<Due>& due) {
  for (std::uint32_t o = 0; o < workspace.objectives.size(); ++o) {
    if (!selection.objectives[o]) continue;
    for (const std::uint32_t k : shown_key_results(workspace, selection, o)) {
      const rollup::KeyResultScore& score = scores.objectives[o].key_results[k];
      // Nobody can check in on what has no measure: okr lint asks for one.
      if (is_late(score.freshness) && score.method != Method::unmeasured) {
        due.push_back(due_of(workspace, scores, {o, k}));
      }
    }
  }
}

void add_kpi(const model::Workspace& workspace, std::uint32_t number, Date as_of,
             std::vector<Due>& due) {
  const model::Kpi& kpi = workspace.kpis[number];
  const rollup::KpiState state = rollup::state_of(workspace, kpi, as_of);
  if (!is_late(state.freshness) || !state.reading || !state.reading->date) return;
  const Date last = **state.reading->date;
  model::Found thing;
  thing.kpi = number;
  due.push_back({.thing = thing,
                 .ref = "kpi:" + kpi.id,
                 .title = kpi.title.value,
                 .owners = kpi.owner ? std::vector{**kpi.owner} : std::vector<std::string>(),
                 .freshness = *state.freshness,
                 .last = last,
                 .days = model::days_between(last, as_of),
                 .add = reading_to_add(workspace, kpi, as_of)});
}

}  // namespace

std::string_view name_of(Addition::How how) {
  switch (how) {
    case Addition::How::below:
      return "below";
    case Addition::How::below_title:
      return "below title";
    case Addition::How::before_bracket:
      return "before ]";
    case Addition::How::before_brace:
      return "before }";
    case Addition::How::instead:
      return "instead";
  }
  return {};
}

std::vector<Due> what_is_due(const model::Workspace& workspace, const rollup::Scores& scores,
                             const Selection& selection, const std::vector<std::uint32_t>& kpis) {
  std::vector<Due> due;
  add_key_results(workspace, scores, selection, due);
  for (const std::uint32_t kpi : kpis) add_kpi(workspace, kpi, scores.as_of, due);
  std::sort(due.begin(), due.end(), [](const Due& a, const Due& b) {
    return std::tie(b.days, a.ref) < std::tie(a.days, b.ref);
  });
  return due;
}

}  // namespace okr::report
