// SPDX-License-Identifier: MIT
#include <okr/model/periods_in_use.h>

#include <doctest/doctest.h>

#include <initializer_list>

namespace okr::model {
namespace {

Date day(std::string_view s) {
  return *parse_date(s);
}

Workspace with_periods(std::initializer_list<std::string_view> periods) {
  Workspace workspace;
  workspace.config.periods.push_back({{"launch", {}}, {day("2026-09-07"), day("2026-12-18")}, {}});
  for (const std::string_view period : periods) {
    Objective objective;
    objective.period = period;
    if (auto range = resolve_period(workspace.config, period)) objective.range = *range;
    workspace.objectives.push_back(std::move(objective));
  }
  return workspace;
}

std::string ids(const std::vector<PeriodInUse>& periods) {
  std::string out;
  for (const PeriodInUse& period : periods) out += period.id + ' ';
  return out;
}

}  // namespace

TEST_CASE("the periods of a day are all that hold it, longest first") {
  const Workspace workspace =
      with_periods({"2026-Q4", "launch", "2026", "2026-Q4", "2026-Q3", "2026-11", "FY26"});
  CHECK(ids(periods_of_day(workspace, day("2026-11-02"))) == "2026 launch 2026-Q4 2026-11 ");
  CHECK(ids(periods_of_day(workspace, day("2026-07-01"))) == "2026 2026-Q3 ");
}

TEST_CASE("where no period holds the day it is the latest that has begun, else the next one") {
  const Workspace workspace = with_periods({"2026-Q1", "2026-Q2", "2027-Q1", "2027-Q2"});
  CHECK(ids(periods_of_day(workspace, day("2026-11-02"))) == "2026-Q2 ");
  CHECK(ids(periods_of_day(workspace, day("2029-01-01"))) == "2027-Q2 ");
  CHECK(ids(periods_of_day(workspace, day("2025-01-01"))) == "2026-Q1 ");
  CHECK(ids(periods_of_day(with_periods({}), day("2025-01-01"))).empty());
}

}  // namespace okr::model
