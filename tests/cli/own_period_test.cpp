// SPDX-License-Identifier: MIT
#include "../../src/cli/own_period.h"

#include <doctest/doctest.h>

namespace okr::cli {

TEST_CASE("a day's quarter has the name that the house's year gives it") {
  const auto day = [](const char* date) { return *model::parse_date(date); };
  model::Config config;
  CHECK(quarter_of(config, day("2026-11-22")) == "2026-Q4");
  CHECK(quarter_of(config, day("2027-01-01")) == "2027-Q1");
  CHECK(quarter_after(config, day("2026-12-31")) == "2027-Q1");
  config.fiscal.start_month = 7;
  CHECK(quarter_of(config, day("2026-11-22")) == "FY2027-Q2");
  config.fiscal.named_by = model::FiscalYear::NamedBy::start;
  CHECK(quarter_of(config, day("2026-11-22")) == "FY2026-Q2");
}

TEST_CASE("after a period comes the next one of its length") {
  model::Config config;
  CHECK(period_after(config, "2026-Q4") == "2027-Q1");
  CHECK(period_after(config, "2026-H1") == "2026-H2");
  CHECK(period_after(config, "2026-T3") == "2027-T1");
  CHECK(period_after(config, "2026-12") == "2027-01");
  CHECK(period_after(config, "2026") == "2027");
  CHECK(period_after(config, "FY2026") == "FY2027");
  CHECK(period_after(config, "launch") == std::nullopt);
  config.fiscal.start_month = 7;
  CHECK(period_after(config, "FY2027-H2") == "FY2028-H1");
  CHECK(period_after(config, "FY2027-Q2") == "FY2027-Q3");
}

}  // namespace okr::cli
