// SPDX-License-Identifier: MIT
#include <okr/model/periods_in_use.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <string_view>
#include <tuple>

namespace okr::model {
namespace {

const PeriodInUse* latest_begun(const std::vector<PeriodInUse>& periods, Date as_of) {
  const PeriodInUse* latest = nullptr;
  for (const PeriodInUse& period : periods) {
    if (period.range.start > as_of) continue;
    if (!latest || std::tie(period.range.end, period.range.start) >
                       std::tie(latest->range.end, latest->range.start)) {
      latest = &period;
    }
  }
  return latest;
}

}  // namespace

bool is_in(const PeriodInUse& period, const Objective& objective) {
  return objective.period == period.id || objective.range == period.range;
}

std::vector<PeriodInUse> periods_in_use(const Workspace& workspace) {
  std::map<std::string_view, DateRange> found;
  for (const Objective& objective : workspace.objectives) {
    if (objective.range) found.emplace(objective.period, *objective.range);
  }
  std::vector<PeriodInUse> periods;
  for (const auto& [id, range] : found) periods.push_back({std::string(id), range});
  std::stable_sort(periods.begin(), periods.end(), [](const PeriodInUse& a, const PeriodInUse& b) {
    return std::make_tuple(-a.range.days(), a.range.start) <
           std::make_tuple(-b.range.days(), b.range.start);
  });
  return periods;
}

std::vector<PeriodInUse> periods_of_day(const Workspace& workspace, Date as_of) {
  const std::vector<PeriodInUse> periods = periods_in_use(workspace);
  std::vector<PeriodInUse> held;
  std::copy_if(periods.begin(), periods.end(), std::back_inserter(held),
               [&](const PeriodInUse& period) { return period.range.contains(as_of); });
  if (!held.empty() || periods.empty()) return held;
  if (const PeriodInUse* const latest = latest_begun(periods, as_of)) return {*latest};
  return {*std::min_element(
      periods.begin(), periods.end(),
      [](const PeriodInUse& a, const PeriodInUse& b) { return a.range.start < b.range.start; })};
}

}  // namespace okr::model
