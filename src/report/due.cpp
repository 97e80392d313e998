// SPDX-License-Identifier: MIT
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

constexpr std::string_view blank = "___";

/// "___%", "___ weeks", "___/5": a blank with the unit where people write it.
std::string blank_in(const std::string& unit) {
  return std::string(blank) + prose::to_string({0, unit}).substr(1);
}

std::string reading_entry(Date day, const model::Kpi& kpi) {
  return fmt::format("- {} {}", model::to_string(day), blank_in(kpi.unit));
}

text::Span last_of(const std::vector<model::CheckIn>& list, text::Span otherwise) {
  return list.empty() ? otherwise : list.back().span;
}

const model::Milestone* next_milestone(const model::KeyResult& key_result) {
  const auto next = std::find_if(
      key_result.milestones.begin(), key_result.milestones.end(),
      [](const model::Milestone& milestone) { return !milestone.done && !milestone.dropped; });
  return next == key_result.milestones.end() ? nullptr : &*next;
}

/// What to write and where, by how the key result is measured.
void say_what_to_add(const model::Workspace& workspace, const model::KeyResult& key_result,
                     Method method, Date day, Due& due) {
  const std::string date = model::to_string(day);
  if (key_result.kpi && key_result.kpi->kpi) {
    const model::Kpi& kpi = workspace.kpis[*key_result.kpi->kpi];
    due.entry = reading_entry(day, kpi);
    due.place = last_of(kpi.readings, kpi.id_span);
    return;
  }
  due.place = last_of(key_result.checkins, key_result.id_span);
  if (method == Method::milestones) {
    due.entry = fmt::format("done: {}", date);
    if (const model::Milestone* const next = next_milestone(key_result)) due.place = next->span;
  } else if (method == Method::binary) {
    due.entry = fmt::format("- {} open {}/10", date, blank);
  } else {
    due.entry = fmt::format("- {} {} {}/10", date, blank_in(key_result.measure.unit), blank);
  }
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
  Due due{
      .ref = model::reference_of(objective, key_result),
      .title = key_result.title.value,
      .owners = model::owners_of(workspace, objective, key_result),
      .freshness = *score.freshness,
      .last = score.last_checkin,
      .days = days_since(score.last_checkin, model::range_of(objective, key_result), scores.as_of),
      .entry = {},
      .place = {}};
  say_what_to_add(workspace, key_result, score.method, scores.as_of, due);
  return due;
}

void add_key_results(const model::Workspace& workspace, const rollup::Scores& scores,
                     const Selection& selection, std::vector<Due>& due) {
  for (std::uint32_t o = 0; o < workspace.objectives.size(); ++o) {
    if (!selection.objectives[o]) continue;
    for (const std::uint32_t k : shown_key_results(workspace, selection, o)) {
      if (is_late(scores.objectives[o].key_results[k].freshness)) {
        due.push_back(due_of(workspace, scores, {o, k}));
      }
    }
  }
}

void add_kpi(const model::Workspace& workspace, const model::Kpi& kpi, Date as_of,
             std::vector<Due>& due) {
  const rollup::KpiState state = rollup::state_of(workspace, kpi, as_of);
  if (!is_late(state.freshness) || !state.reading || !state.reading->date) return;
  const Date last = **state.reading->date;
  due.push_back({.ref = "kpi:" + kpi.id,
                 .title = kpi.title.value,
                 .owners = kpi.owner ? std::vector{**kpi.owner} : std::vector<std::string>(),
                 .freshness = *state.freshness,
                 .last = last,
                 .days = model::days_between(last, as_of),
                 .entry = reading_entry(as_of, kpi),
                 .place = last_of(kpi.readings, kpi.id_span)});
}

}  // namespace

std::vector<Due> what_is_due(const model::Workspace& workspace, const rollup::Scores& scores,
                             const Selection& selection, const std::vector<std::uint32_t>& kpis) {
  std::vector<Due> due;
  add_key_results(workspace, scores, selection, due);
  for (const std::uint32_t kpi : kpis) add_kpi(workspace, workspace.kpis[kpi], scores.as_of, due);
  std::sort(due.begin(), due.end(), [](const Due& a, const Due& b) {
    return std::tie(b.days, a.ref) < std::tie(a.days, b.ref);
  });
  return due;
}

}  // namespace okr::report
