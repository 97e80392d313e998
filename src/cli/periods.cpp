// SPDX-License-Identifier: MIT
#include "periods.h"

#include "options.h"

#include <okr/text/nearest.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>

namespace okr::cli {
namespace {

constexpr std::size_t few = 12;  // as many names as a message can list

std::string names_of(const std::vector<PeriodInUse>& periods) {
  std::vector<std::string_view> ids;
  for (const PeriodInUse& period : periods) ids.push_back(period.id);
  std::sort(ids.begin(), ids.end());
  const std::size_t left_out = ids.size() - std::min(ids.size(), few);
  ids.erase(ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(left_out));
  return fmt::format("{}{}", left_out > 0 ? "..., " : "", fmt::join(ids, ", "));
}

/// The reason, with the nearest period or those that there are.
Error not_in_use(const std::string& reason, std::string_view name,
                 const std::vector<PeriodInUse>& periods) {
  std::vector<std::string_view> ids;
  for (const PeriodInUse& period : periods) ids.push_back(period.id);
  std::string hint = text::did_you_mean(name, ids);
  if (!periods.empty()) hint += "; objectives are set for " + names_of(periods);
  return {fmt::format("--period: {}{}", reason, hint)};
}

const PeriodInUse* latest_begun(const std::vector<PeriodInUse>& periods, model::Date as_of) {
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

void declare_period(CLI::App& app, std::string& period) {
  add_value(app, "--period", period, "PERIOD", "one period, such as 2026-Q4");
}

std::vector<PeriodInUse> periods_in_use(const model::Workspace& workspace) {
  std::map<std::string_view, model::DateRange> found;
  for (const model::Objective& objective : workspace.objectives) {
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

std::vector<PeriodInUse> periods_of_day(const model::Workspace& workspace, model::Date as_of) {
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

Result<PeriodInUse> period_named(const model::Workspace& workspace, std::string_view name) {
  const std::vector<PeriodInUse> periods = periods_in_use(workspace);
  const auto by_id = std::find_if(periods.begin(), periods.end(),
                                  [&](const PeriodInUse& period) { return period.id == name; });
  if (by_id != periods.end()) return *by_id;
  const Result<model::DateRange> range = model::resolve_period(workspace.config, name);
  if (!range) return not_in_use(range.error().message, name, periods);
  const auto by_days = std::find_if(periods.begin(), periods.end(), [&](const PeriodInUse& period) {
    return period.range == *range;
  });
  if (by_days != periods.end()) return *by_days;
  return not_in_use(fmt::format("no objective is set for '{}'", name), "", periods);
}

Result<std::vector<PeriodInUse>> periods_asked_for(const model::Workspace& workspace,
                                                   std::string_view name, model::Date as_of) {
  if (name.empty()) return periods_of_day(workspace, as_of);
  const Result<PeriodInUse> period = period_named(workspace, name);
  if (!period) return period.error();
  return std::vector{*period};
}

}  // namespace okr::cli
