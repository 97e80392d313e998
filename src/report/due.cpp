// SPDX-License-Identifier: MIT
#include "blanks.h"

#include <okr/prose/quantity.h>
#include <okr/report/status.h>
#include <okr/rollup/kpis.h>

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <tuple>
#include <unordered_map>

namespace okr::report {
namespace {

using model::Date;
using rollup::Method;

const model::Milestone* next_milestone(const model::KeyResult& key_result) {
  const auto next = std::find_if(
      key_result.milestones.begin(), key_result.milestones.end(),
      [](const model::Milestone& milestone) { return !milestone.done && !milestone.dropped; });
  return next == key_result.milestones.end() ? nullptr : &*next;
}

/// By the last three parts of references, the first of them as a team is called today.
using LongIndex = std::unordered_map<std::string, model::FindIndex>;

std::string long_key(const model::Workspace& workspace, const std::string& first,
                     const std::string& others) {
  const model::Team* const team = model::find_team_by_any_name(workspace.config, first);
  return (team == nullptr ? first : *team->id) + '/' + others;
}

/// Key results and milestones: nothing else can end in three parts that a key result ends in.
LongIndex long_index_of(const model::Workspace& workspace, const model::FindIndex& index) {
  LongIndex out;
  for (const auto& [id, things] : index) {
    for (const model::Found& thing : things) {
      if (!thing.objective || !thing.key_result) continue;
      const model::Objective& objective = workspace.objectives[*thing.objective];
      const std::string& above =
          thing.milestone ? objective.key_results[*thing.key_result].id : objective.id;
      const std::string& first = thing.milestone ? objective.id : objective.team;
      out[long_key(workspace, first, above + '/' + id)][id].push_back(thing);
    }
  }
  return out;
}

/// What endings of references lead to. Each is looked up once, and long ones among few: thousands
/// of key results may end alike.
struct Names {
  const model::Workspace& workspace;
  Date day;
  model::FindIndex index = model::index_of(workspace);
  LongIndex long_index = long_index_of(workspace, index);
  std::unordered_map<std::string, std::optional<model::Found>> known = {};

  std::optional<model::Found> at(const std::string& ending) {
    const auto [place, is_new] = known.try_emplace(ending);
    if (is_new) {
      if (const auto found = model::find(workspace, index_for(ending), ending, day))
        place->second = *found;
    }
    return place->second;
  }

  const model::FindIndex& index_for(const std::string& ending) const {
    const std::size_t last = ending.rfind('/');
    if (last == std::string::npos || last == 0) return index;
    const std::size_t second = ending.rfind('/', last - 1);
    if (second == std::string::npos || second == 0) return index;
    const std::size_t third = ending.rfind('/', second - 1);
    const std::size_t begin = third == std::string::npos ? 0 : third + 1;
    const auto narrow = long_index.find(
        long_key(workspace, ending.substr(begin, second - begin), ending.substr(second + 1)));
    return narrow == long_index.end() ? index : narrow->second;
  }
};

/// The shortest ending of a reference that is enough.
std::string name_for(Names& names, const model::Found& thing, const std::string& ref) {
  for (std::size_t slash = ref.rfind('/'); slash != std::string::npos && slash > 0;
       slash = ref.rfind('/', slash - 1)) {
    std::string ending = ref.substr(slash + 1);
    if (names.at(ending) == thing) return ending;
  }
  return ref;
}

/// What to type, by how the key result is measured.
std::string command_for(const model::KeyResult& key_result, const std::string& name,
                        Method method) {
  if (key_result.kpi && key_result.kpi->kpi) {
    return fmt::format("okr checkin kpi:{} {}", *key_result.kpi->id,
                       blank_in(key_result.measure.unit));
  }
  if (method == Method::milestones) {
    if (const model::Milestone* const next = next_milestone(key_result))
      return fmt::format("okr checkin {}/{} --done", name, next->id);
  }
  if (method == Method::fed) return fmt::format("okr checkin {} --confidence {}", name, blank);
  if (method == Method::binary)
    return fmt::format("okr checkin {} open --confidence {}", name, blank);
  return fmt::format("okr checkin {} {}", name, blank_in(key_result.measure.unit));
}

int days_since(std::optional<Date> last, const std::optional<model::DateRange>& range, Date as_of) {
  if (range) last = std::max(last.value_or(range->start), range->start);
  return last ? model::days_between(*last, as_of) : 0;
}

bool is_late(const std::optional<rollup::Freshness>& freshness) {
  return freshness && *freshness != rollup::Freshness::ok;
}

Due due_of(const model::Workspace& workspace, const rollup::Scores& scores, Names& names,
           model::KeyResultIndex index) {
  const model::Objective& objective = workspace.objectives[index.objective];
  const model::KeyResult& key_result = objective.key_results[index.key_result];
  const rollup::KeyResultScore& score =
      scores.objectives[index.objective].key_results[index.key_result];
  model::Found thing;
  thing.objective = index.objective;
  thing.key_result = index.key_result;
  const std::string ref = model::reference_of(objective, key_result);
  const std::string name = name_for(names, thing, ref);
  return {
      .thing = thing,
      .ref = ref,
      .title = key_result.title.value,
      .owners = model::owners_of(workspace, objective, key_result),
      .freshness = *score.freshness,
      .last = score.last_checkin,
      .days = days_since(score.last_checkin, model::range_of(objective, key_result), scores.as_of),
      .place = text::start_of(key_result.span),
      .command = command_for(key_result, name, score.method)};
}

void add_key_results(const model::Workspace& workspace, const rollup::Scores& scores,
                     const Selection& selection, std::vector<Due>& due) {
  Names names{.workspace = workspace, .day = scores.as_of};
  for (std::uint32_t o = 0; o < workspace.objectives.size(); ++o) {
    if (!selection.objectives[o]) continue;
    for (const std::uint32_t k : shown_key_results(workspace, selection, o)) {
      const rollup::KeyResultScore& score = scores.objectives[o].key_results[k];
      // Nobody can check in on what has no measure: okr lint asks for one.
      if (is_late(score.freshness) && score.method != Method::unmeasured) {
        due.push_back(due_of(workspace, scores, names, {o, k}));
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
                 .place = text::start_of(kpi.span),
                 .command = fmt::format("okr checkin kpi:{} {}", kpi.id, blank_in(kpi.unit))});
}

}  // namespace

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
