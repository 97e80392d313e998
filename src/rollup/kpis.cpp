// SPDX-License-Identifier: MIT
#include "arithmetic.h"
#include "freshness.h"

#include <okr/rollup/kpis.h>
#include <okr/rollup/rounds.h>

#include <algorithm>

namespace okr::rollup {
namespace {

using Outcome = model::Reference::Outcome;

const model::CheckIn* latest_by(const model::Kpi& kpi, model::Date day) {
  const model::CheckIn* latest = nullptr;
  for (const model::CheckIn& reading : kpi.readings) {
    if (!reading.date || **reading.date > day) continue;
    if (latest == nullptr || **latest->date <= **reading.date) latest = &reading;
  }
  return latest;
}

std::optional<double> in_unit(const model::Maybe<model::Quantity>& bound, const std::string& unit) {
  return bound ? prose::convert(**bound, unit) : std::nullopt;
}

Health health_of(const KpiState& state) {
  if (!state.value || (!state.min && !state.max)) return Health::unknown;
  if (state.min && *state.value < *state.min) return Health::breach;
  if (state.max && *state.value > *state.max) return Health::breach;
  return Health::ok;
}

}  // namespace

bool is_under_way(const model::Workspace& workspace, const model::Reference& to,
                  model::Date as_of) {
  if (!to.is_found()) return false;
  const model::Objective& objective = workspace.objectives[to.objective];
  if (model::is_dropped(objective, as_of)) return false;
  if (to.outcome == Outcome::objective) return !objective.range || objective.range->contains(as_of);
  const model::KeyResult& key_result = objective.key_results[to.key_result];
  const auto range = model::range_of(objective, key_result);
  return !model::is_dropped(key_result, as_of) && (!range || range->contains(as_of));
}

KpiState state_of(const model::Workspace& workspace, const model::Kpi& kpi, model::Date as_of) {
  KpiState state;
  state.min = in_unit(kpi.min, kpi.unit);
  state.max = in_unit(kpi.max, kpi.unit);
  state.reading = latest_by(kpi, as_of);
  if (state.reading == nullptr) return state;
  const auto& value = state.reading->value;
  const auto* quantity = value ? std::get_if<model::Quantity>(&value->value) : nullptr;
  if (quantity != nullptr) state.value = prose::convert(*quantity, kpi.unit);
  state.health = health_of(state);
  const int round = round_of(workspace, kpi);
  state.freshness = freshness_at(model::days_between(**state.reading->date, as_of), round);
  return state;
}

bool serves(const model::Workspace& workspace, const model::Project& project, model::Date as_of) {
  return std::any_of(
      project.supports.begin(), project.supports.end(),
      [&](const model::Reference& to) { return is_under_way(workspace, to, as_of); });
}

std::optional<double> rice_of(const model::Workspace& workspace, const model::Project& project,
                              model::Date as_of) {
  if (!project.rice) return std::nullopt;
  const model::Rice& rice = *project.rice;
  if (!rice.reach || !rice.impact || !rice.confidence || !rice.effort || **rice.effort <= 0)
    return std::nullopt;
  if (!serves(workspace, project, as_of)) return 0;
  const double worth = **rice.reach * (**rice.confidence / 100) * **rice.impact;
  return snap(finite(worth / **rice.effort));
}

}  // namespace okr::rollup
