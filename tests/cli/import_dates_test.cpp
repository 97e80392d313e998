// SPDX-License-Identifier: MIT
#include "../../src/cli/import_dates.h"

#include <doctest/doctest.h>

namespace okr::cli {
namespace {

std::string date(std::string_view cell, DayOrder order = DayOrder::unknown) {
  const Result<model::Date> read = sheet_date(cell, order);
  return read ? model::to_string(*read) : read.error().message;
}

std::string period(std::string_view cell, int start_month = 1) {
  model::Config config;
  config.fiscal.start_month = start_month;
  config.periods.push_back(
      {{"launch", {}}, {*model::parse_date("2026-09-07"), *model::parse_date("2026-12-18")}, {}});
  const Result<SheetPeriod> read = sheet_period(config, cell);
  return read ? read->id : read.error().message;
}

}  // namespace

TEST_CASE("a date is read as spreadsheets and people write it") {
  for (const char* const cell :
       {"2026-12-31", "2026/12/31", "31.12.2026", "31.12.26", "31/12/2026", "12/31/2026",
        "31-Dec-2026", "Dec 31, 2026", "31 December 2026", "December 31st, 2026", "2026 Dec 31",
        "2026-12-31 00:00:00", "2026-12-31T00:00:00"}) {
    CAPTURE(cell);
    CHECK(date(cell) == "2026-12-31");
  }
  CHECK(date("1.9.2026") == "2026-09-01");
  CHECK(date("Sept 5 2026") == "2026-09-05");
  CHECK(date("05/05/2026") == "2026-05-05");
}

TEST_CASE("a date that could be two is refused unless the sheet tells which it is") {
  CHECK(date("03/04/2026") ==
        "'03/04/2026' may be 2026-04-03 or 2026-03-04; write it as one of these");
  CHECK(date("03/04/2026", day_order({"03/04/2026", "25/04/2026"})) == "2026-04-03");
  CHECK(date("03/04/2026", day_order({"03/04/2026", "04/25/2026"})) == "2026-03-04");
  CHECK(day_order({"25/04/2026", "04/25/2026"}) == DayOrder::unknown);
  CHECK(day_order({"", "soon", "2026-04-25"}) == DayOrder::unknown);
}

TEST_CASE("what is no date is said to be none") {
  for (const char* const cell : {"soon", "46022", "31.31.2026", "2026-02-30", "Q4", "Dec 2026",
                                 "99999999999999999999/1/2026", "1/2/3/2026", "December"}) {
    CAPTURE(cell);
    CHECK(date(cell) == "'" + std::string(cell) + "' is not a date such as 2026-12-31");
  }
}

TEST_CASE("a period is read with its year before or behind it") {
  for (const char* const cell : {"2026-Q4", "Q4 2026", "q4/26", "2026 Q4", "Q4-2026", "2026Q4"}) {
    CAPTURE(cell);
    CHECK(period(cell) == "2026-Q4");
  }
  CHECK(period("H2 2026") == "2026-H2");
  CHECK(period("2026") == "2026");
  CHECK(period("Launch") == "launch");
  CHECK(period("FY27 Q2", 7) == "FY2027-Q2");
}

TEST_CASE("a period without a year, or that is none, is refused") {
  CHECK(period("Q4") == "'Q4' says no year; write one such as 2026-Q4");
  CHECK(period("next") == "'next' is no period; write one such as 2026-Q4, 2026-H2 or 2026");
  CHECK(period("10") == "'10' is no period; write one such as 2026-Q4, 2026-H2 or 2026");
  CHECK(period("2026-Q9") == "there is no quarter Q9 in '2026-Q9': a year has Q1 to Q4");
}

}  // namespace okr::cli
