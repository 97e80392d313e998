// SPDX-License-Identifier: MIT
#include "periods.h"

#include "numbers.h"
#include "options.h"

#include <okr/text/nearest.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

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
Error not_in_use(std::string_view argument, const std::string& reason, std::string_view name,
                 const std::vector<PeriodInUse>& periods) {
  std::vector<std::string_view> ids;
  for (const PeriodInUse& period : periods) ids.push_back(period.id);
  // A named period's reason may hold the hint already.
  std::string hint = text::did_you_mean(name, ids);
  if (!hint.empty() && reason.ends_with(hint)) hint.clear();
  if (!periods.empty()) hint += "; objectives are set for " + names_of(periods);
  return {fmt::format("{}: {}{}", argument, reason, hint)};
}

}  // namespace

void declare_period(CLI::App& app, std::string& period) {
  add_value(app, "--period", period, "PERIOD", "one period, such as 2026-Q4");
}

Result<PeriodInUse> period_named(const model::Workspace& workspace, std::string_view name,
                                 std::string_view argument) {
  const std::vector<PeriodInUse> periods = model::periods_in_use(workspace);
  const auto by_id = std::find_if(periods.begin(), periods.end(),
                                  [&](const PeriodInUse& period) { return period.id == name; });
  if (by_id != periods.end()) return *by_id;
  const Result<model::DateRange> range = model::resolve_period(workspace.config, name);
  if (!range) return not_in_use(argument, range.error().message, name, periods);
  const auto by_days = std::find_if(periods.begin(), periods.end(), [&](const PeriodInUse& period) {
    return period.range == *range;
  });
  if (by_days != periods.end()) return *by_days;
  return not_in_use(argument, fmt::format("no objective is set for '{}'", name), "", periods);
}

Result<std::vector<PeriodInUse>> periods_asked_for(const model::Workspace& workspace,
                                                   std::string_view name, model::Date as_of) {
  if (name.empty()) return model::periods_of_day(workspace, as_of);
  const Result<PeriodInUse> period = period_named(workspace, name);
  if (!period) return period.error();
  return std::vector{*period};
}

void note_without_period(const Session& session, const model::Workspace& workspace,
                         const std::vector<bool>& shown) {
  std::size_t count = 0;
  std::string first;
  for (std::size_t i = 0; i < workspace.objectives.size(); ++i) {
    if (!shown[i] || workspace.objectives[i].range) continue;
    if (count++ == 0) first = model::reference_of(workspace.objectives[i]);
  }
  if (count == 0) return;
  note(session.env,
       fmt::format("{} no period that can be read: {}{}; okr lint says where",
                   count == 1 ? "1 objective has" : counted(count, "objective") + " have", first,
                   count == 1 ? "" : " first"));
}

}  // namespace okr::cli
