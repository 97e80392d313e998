// SPDX-License-Identifier: MIT
#include <okr/report/due_card.h>
#include <okr/rollup/kpis.h>
#include <okr/rollup/rounds.h>

#include <algorithm>
#include <utility>

namespace okr::report {
namespace {

using model::Date;

bool answers(const std::optional<std::string>& owner, const std::vector<std::string>& owners) {
  return !owner || std::find(owners.begin(), owners.end(), *owner) != owners.end();
}

/// A check-in is due on the day after its round.
Date due_after(Date news, int round) {
  return news + std::chrono::days{round + 1};
}

/// The day on which it is due; nothing where it is due now, or never will be.
std::optional<Date> day_of(const model::Workspace& workspace, const rollup::Scores& scores,
                           model::KeyResultIndex index) {
  const model::Objective& objective = workspace.objectives[index.objective];
  const model::KeyResult& kr = objective.key_results[index.key_result];
  const rollup::KeyResultScore& score =
      scores.objectives[index.objective].key_results[index.key_result];
  const auto range = model::range_of(objective, kr);
  if (!range || score.method == rollup::Method::unmeasured || score.method == rollup::Method::fed ||
      score.status == rollup::Status::dropped) {
    return std::nullopt;
  }
  const bool begins_later = scores.as_of < range->start;
  if (!begins_later && score.freshness != rollup::Freshness::ok) return std::nullopt;
  const Date news = std::max(range->start, score.last_checkin.value_or(range->start));
  const Date day = due_after(news, rollup::round_of(workspace, kr));
  return range->contains(day) ? std::optional(day) : std::nullopt;
}

std::optional<Date> day_of(const model::Workspace& workspace, const model::Kpi& kpi, Date as_of) {
  const rollup::KpiState state = rollup::state_of(workspace, kpi, as_of);
  if (state.freshness != rollup::Freshness::ok || !state.reading || !state.reading->date) {
    return std::nullopt;
  }
  return due_after(**state.reading->date, rollup::round_of(workspace, kpi));
}

}  // namespace

std::optional<NextDue> next_due(const model::Workspace& workspace, const rollup::Scores& scores,
                                const std::optional<std::string>& owner) {
  std::optional<NextDue> next;
  const auto consider = [&](std::optional<Date> day, std::string ref, const std::string& title) {
    if (!day || (next && std::pair(next->day, next->ref) <= std::pair(*day, ref))) return;
    next = NextDue{*day, std::move(ref), title};
  };
  for (std::uint32_t o = 0; o < workspace.objectives.size(); ++o) {
    const model::Objective& objective = workspace.objectives[o];
    for (std::uint32_t k = 0; k < objective.key_results.size(); ++k) {
      const model::KeyResult& kr = objective.key_results[k];
      if (!answers(owner, model::owners_of(workspace, objective, kr))) continue;
      consider(day_of(workspace, scores, {o, k}), model::reference_of(objective, kr),
               kr.title.value);
    }
  }
  for (const model::Kpi& kpi : workspace.kpis) {
    const auto owners = kpi.owner ? std::vector{**kpi.owner} : std::vector<std::string>();
    if (!answers(owner, owners)) continue;
    consider(day_of(workspace, kpi, scores.as_of), "kpi:" + kpi.id, kpi.title.value);
  }
  return next;
}

}  // namespace okr::report
