// SPDX-License-Identifier: MIT
#include "freshness.h"

#include <okr/rollup/rounds.h>

#include <algorithm>

namespace okr::rollup {
namespace {

bool is_done_for_good(const model::KeyResult& key_result, const KeyResultScore& score,
                      model::Date day) {
  if (score.method == Method::binary) return score.raw && *score.raw == 1 && !score.is_estimate;
  const auto& milestones = key_result.milestones;
  return score.method == Method::milestones && !milestones.empty() &&
         std::all_of(milestones.begin(), milestones.end(), [&](const model::Milestone& milestone) {
           return model::is_dropped(milestone, day) || (milestone.done && **milestone.done <= day);
         });
}

}  // namespace

int round_of(const model::Workspace& workspace, const model::Kpi& kpi) {
  return kpi.every_days ? **kpi.every_days : workspace.config.checkin.every_days;
}

int round_of(const model::Workspace& workspace, const model::KeyResult& key_result) {
  const bool has_kpi = key_result.kpi && key_result.kpi->kpi;
  return has_kpi ? round_of(workspace, workspace.kpis[*key_result.kpi->kpi])
                 : workspace.config.checkin.every_days;
}

Freshness freshness_at(int age, int round) {
  if (age > 2 * static_cast<long long>(round)) return Freshness::stale;
  return age > round ? Freshness::due : Freshness::ok;
}

std::optional<Freshness> freshness_of(const model::Workspace& workspace,
                                      const model::KeyResult& key_result, const PaceFacts& facts,
                                      const KeyResultScore& score) {
  if (!facts.range || !facts.range->contains(facts.as_of) || facts.is_dropped) return std::nullopt;
  if (score.method == Method::fed || is_done_for_good(key_result, score, facts.as_of))
    return std::nullopt;
  const model::Date news =
      std::max(facts.range->start, score.last_checkin.value_or(facts.range->start));
  return freshness_at(model::days_between(news, facts.as_of), round_of(workspace, key_result));
}

}  // namespace okr::rollup
