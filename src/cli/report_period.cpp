// SPDX-License-Identifier: MIT
#include "report_period.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <string>
#include <vector>

namespace okr::cli {
namespace {

bool has_any(const model::Workspace& workspace, const report::Selection& selection,
             const PeriodInUse& period) {
  for (std::size_t i = 0; i < workspace.objectives.size(); ++i) {
    if (selection.objectives[i] && model::is_in(period, workspace.objectives[i])) return true;
  }
  return false;
}

std::vector<std::string> ids_of(const std::vector<PeriodInUse>& periods) {
  std::vector<std::string> ids;
  for (const PeriodInUse& period : periods) ids.push_back(period.id);
  return ids;
}

/// "2026", "2026 and holiday", "2026, 2026-H2 and holiday"
std::string listed(const std::vector<std::string>& names) {
  if (names.size() < 2) return names.empty() ? "" : names.front();
  return fmt::format("{} and {}", fmt::join(names.begin(), names.end() - 1, ", "), names.back());
}

/// A season within a quarter is not what somebody means who names no period.
bool is_season_within(const PeriodInUse& period, const std::vector<PeriodInUse>& others) {
  constexpr int half_a_year = 184;
  if (model::looks_like_period(period.id)) return false;
  return std::any_of(others.begin(), others.end(), [&](const PeriodInUse& other) {
    return model::looks_like_period(other.id) && other.range.days() <= half_a_year &&
           other.range.encloses(period.range);
  });
}

/// `periods` are longest first, and there is one at least.
PeriodInUse meant(const std::vector<PeriodInUse>& periods) {
  const auto found = std::find_if(periods.rbegin(), periods.rend(), [&](const PeriodInUse& period) {
    return !is_season_within(period, periods);
  });
  return found == periods.rend() ? periods.back() : *found;
}

void say_which(const Session& session, const PeriodInUse& period,
               std::vector<PeriodInUse> of_the_day) {
  if (session.loudness == Loudness::quiet) return;
  const std::string day = model::to_string(session.as_of);
  std::erase_if(of_the_day, [&](const PeriodInUse& other) { return other.id == period.id; });
  if (!period.range.contains(session.as_of)) {
    note(session.env, fmt::format("no period holds {}: this is on {}, {}", day, period.id,
                                  period.range.end < session.as_of ? "the latest that has begun"
                                                                   : "the next one"));
  } else if (!of_the_day.empty()) {
    note(session.env,
         fmt::format("this is on {}; {} hold{} {}, too: okr report PERIOD", period.id,
                     listed(ids_of(of_the_day)), of_the_day.size() == 1 ? "s" : "", day));
  }
}

/// "--team brand and --owner li leave"
std::string filter_leaves(const Filter& filter) {
  std::vector<std::string> typed;
  if (!filter.team.empty()) typed.push_back("--team " + filter.team);
  if (!filter.owner.empty()) typed.push_back("--owner " + filter.owner);
  return listed(typed) + (typed.size() == 1 ? " leaves" : " leave");
}

Error nothing_left(const model::Workspace& workspace, const report::Selection& selection,
                   const Filter& filter, const PeriodInUse& period) {
  std::vector<PeriodInUse> others = model::periods_in_use(workspace);
  std::erase_if(others,
                [&](const PeriodInUse& other) { return !has_any(workspace, selection, other); });
  return {fmt::format("{} no objective of {}{}", filter_leaves(filter), period.id,
                      others.empty() ? "" : "; there are some in " + listed(ids_of(others)))};
}

Result<std::vector<PeriodInUse>> asked_for(const model::Workspace& workspace, std::string_view name,
                                           model::Date as_of) {
  if (name.empty()) return model::periods_of_day(workspace, as_of);
  Result<PeriodInUse> period = period_named(workspace, name, "");
  if (!period) return period.error();
  return std::vector{*std::move(period)};
}

}  // namespace

Result<PeriodInUse> period_to_report(const Session& session, const model::Workspace& workspace,
                                     const report::Selection& selection, const Filter& filter,
                                     std::string_view name) {
  const Result<std::vector<PeriodInUse>> asked = asked_for(workspace, name, session.as_of);
  if (!asked) return asked.error();
  if (asked->empty()) {
    return Error{"no objective is set for a period that can be read; okr lint says where"};
  }
  std::vector<PeriodInUse> filled = *asked;
  std::erase_if(filled,
                [&](const PeriodInUse& period) { return !has_any(workspace, selection, period); });
  if (filled.empty()) return nothing_left(workspace, selection, filter, meant(*asked));
  const PeriodInUse period = meant(filled);
  if (name.empty()) say_which(session, period, filled);
  return period;
}

Result<std::optional<PeriodInUse>> period_beside(const model::Workspace& workspace,
                                                 const PeriodInUse& period, std::string_view name) {
  constexpr std::string_view option = "--compare";
  if (name.empty()) return std::optional<PeriodInUse>();
  Result<PeriodInUse> beside = period_named(workspace, name, option);
  if (!beside) return beside.error();
  if (beside->range != period.range) return std::optional(*std::move(beside));
  return Error{fmt::format("{}: {} is what the report is on; name another period to set beside it",
                           option, period.id)};
}

}  // namespace okr::cli
