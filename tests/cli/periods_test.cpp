// SPDX-License-Identifier: MIT
#include "../../src/cli/periods.h"

#include <doctest/doctest.h>

#include <initializer_list>

namespace okr::cli {
namespace {

model::Date day(std::string_view s) {
  return *model::parse_date(s);
}

model::Workspace with_periods(std::initializer_list<std::string_view> periods) {
  model::Workspace workspace;
  workspace.config.periods.push_back({{"launch", {}}, {day("2026-09-07"), day("2026-12-18")}, {}});
  for (const std::string_view period : periods) {
    model::Objective objective;
    objective.period = period;
    if (auto range = model::resolve_period(workspace.config, period)) objective.range = *range;
    workspace.objectives.push_back(std::move(objective));
  }
  return workspace;
}

std::string ids(const std::vector<PeriodInUse>& periods) {
  std::string out;
  for (const PeriodInUse& period : periods) out += period.id + ' ';
  return out;
}

std::string asked(const model::Workspace& workspace, std::string_view name) {
  const auto periods = periods_asked_for(workspace, name, day("2026-11-02"));
  return periods ? ids(*periods) : periods.error().message;
}

}  // namespace

TEST_CASE("the periods of a day are all that hold it, longest first") {
  const model::Workspace workspace =
      with_periods({"2026-Q4", "launch", "2026", "2026-Q4", "2026-Q3", "2026-11", "FY26"});
  CHECK(ids(periods_of_day(workspace, day("2026-11-02"))) == "2026 launch 2026-Q4 2026-11 ");
  CHECK(ids(periods_of_day(workspace, day("2026-07-01"))) == "2026 2026-Q3 ");
}

TEST_CASE("where no period holds the day it is the latest that has begun, else the next one") {
  const model::Workspace workspace = with_periods({"2026-Q1", "2026-Q2", "2027-Q1", "2027-Q2"});
  CHECK(ids(periods_of_day(workspace, day("2026-11-02"))) == "2026-Q2 ");
  CHECK(ids(periods_of_day(workspace, day("2029-01-01"))) == "2027-Q2 ");
  CHECK(ids(periods_of_day(workspace, day("2025-01-01"))) == "2026-Q1 ");
  CHECK(ids(periods_of_day(with_periods({}), day("2025-01-01"))).empty());
}

TEST_CASE("a period that is named is one in use, by its id or its days") {
  const model::Workspace workspace = with_periods({"2026-Q3", "2026-Q4", "launch"});
  CHECK(asked(workspace, "2026-Q3") == "2026-Q3 ");
  CHECK(asked(workspace, "FY2026-Q4") == "2026-Q4 ");
  CHECK(asked(workspace, "") == "launch 2026-Q4 ");
}

TEST_CASE("a period that is not in use is answered with those that are") {
  const model::Workspace workspace = with_periods({"2026-Q3", "2026-Q4", "launch"});
  CHECK(asked(workspace, "2027-Q1") ==
        "--period: no objective is set for '2027-Q1'; objectives are set for 2026-Q3, 2026-Q4, "
        "launch");
  CHECK(asked(workspace, "lunch") ==
        "--period: there is no period 'lunch' (did you mean 'launch'?); objectives are set for "
        "2026-Q3, 2026-Q4, launch");
  CHECK(asked(with_periods({}), "2027-Q1") == "--period: no objective is set for '2027-Q1'");
}

}  // namespace okr::cli
