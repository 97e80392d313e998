// SPDX-License-Identifier: MIT
#include "match.h"
#include "pairing.h"

#include <okr/compare/pairs.h>
#include <okr/text/ascii.h>

namespace okr::compare {
namespace {

// KPIs and projects: their ids are unique in the repository.
template <class T>
Matching match_by_id(const std::vector<T>& before, const std::vector<T>& after) {
  Matching matching(before.size(), after.size());
  match_by(
      matching, Twins::in_order, [&](std::uint32_t i) { return before[i].id; },
      [&](std::uint32_t i) { return after[i].id; });
  match_by(
      matching, Twins::left_alone, [&](std::uint32_t i) { return title_key(before[i].title); },
      [&](std::uint32_t i) { return title_key(after[i].title); });
  return matching;
}

std::vector<std::uint32_t> gone_in(const Matching& matching) {
  std::vector<std::uint32_t> gone;
  for (std::uint32_t i = 0; i < matching.taken.size(); ++i) {
    if (!matching.taken[i]) gone.push_back(i);
  }
  return gone;
}

Pairs pairs_of(const model::Workspace& before, const model::Workspace& after,
               const Matching& objectives) {
  Pairs pairs;
  pairs.objectives = objectives.partners;
  pairs.gone_objectives = gone_in(objectives);
  pair_key_results(before, after, objectives, pairs);
  const Matching kpis = match_by_id(before.kpis, after.kpis);
  pairs.kpis = kpis.partners;
  pairs.gone_kpis = gone_in(kpis);
  const Matching projects = match_by_id(before.projects, after.projects);
  pairs.projects = projects.partners;
  pairs.gone_projects = gone_in(projects);
  return pairs;
}

}  // namespace

std::string title_key(const model::Text& title) {
  return text::to_lower(text::trimmed(title.value));
}

Pairs pair_up(const model::Workspace& before, const model::Workspace& after) {
  return pairs_of(before, after, match_objectives(before, after));
}

Pairs pair_over_periods(const model::Workspace& before, const model::Workspace& after) {
  Matching objectives = match_objectives(before, after);
  match_over_periods(before, after, objectives);
  return pairs_of(before, after, objectives);
}

}  // namespace okr::compare
