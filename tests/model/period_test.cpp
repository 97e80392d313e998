// SPDX-License-Identifier: MIT
#include <okr/model/period.h>

#include <doctest/doctest.h>

namespace okr::model {
namespace {

constexpr FiscalYear calendar;
constexpr FiscalYear february{2, FiscalYear::NamedBy::end};
constexpr FiscalYear july{7, FiscalYear::NamedBy::end};
constexpr FiscalYear july_by_start{7, FiscalYear::NamedBy::start};

std::string shown(std::string_view period, const FiscalYear& fiscal) {
  const auto range = parse_period(period, fiscal);
  return range ? to_string(range->start) + ".." + to_string(range->end) : range.error().message;
}

}  // namespace

TEST_CASE("a period is a year or a named part of it") {
  CHECK(shown("2026", calendar) == "2026-01-01..2026-12-31");
  CHECK(shown("2026-Q1", calendar) == "2026-01-01..2026-03-31");
  CHECK(shown("2026-Q4", calendar) == "2026-10-01..2026-12-31");
  CHECK(shown("2028-02", calendar) == "2028-02-01..2028-02-29");
  CHECK(shown("2026-12", calendar) == "2026-12-01..2026-12-31");
  CHECK(shown("2026-T2", calendar) == "2026-05-01..2026-08-31");
  CHECK(shown("2999-Q4", calendar) == "2999-10-01..2999-12-31");
}

TEST_CASE("both ends of a period count") {
  CHECK(parse_period("2026-Q1", calendar)->days() == 90);
  CHECK(parse_period("2026-T1", calendar)->days() == 120);
  CHECK(parse_period("2026-T2", calendar)->days() == 123);
  CHECK(parse_period("2026-H1", calendar)->days() == 181);
  CHECK(parse_period("2026-H2", calendar)->days() == 184);
}

TEST_CASE("fiscal periods begin in the fiscal year's first month") {
  CHECK(shown("FY2024-Q1", february) == "2023-02-01..2023-04-30");
  CHECK(shown("FY2024-Q4", february) == "2023-11-01..2024-01-31");
  CHECK(shown("FY2026-Q1", july) == "2025-07-01..2025-09-30");
  CHECK(shown("FY2026-Q1", july_by_start) == "2026-07-01..2026-09-30");
  CHECK(shown("FY2026-Q1", calendar) == "2026-01-01..2026-03-31");
  CHECK(shown("FY2026", july) == "2025-07-01..2026-06-30");
  CHECK(shown("FY2026-H2", july) == "2026-01-01..2026-06-30");
  CHECK(shown("FY2026-T3", july) == "2026-03-01..2026-06-30");
}

TEST_CASE("years and months are calendar ones whatever the fiscal year") {
  CHECK(shown("2026", july) == "2026-01-01..2026-12-31");
  CHECK(shown("2026-07", july) == "2026-07-01..2026-07-31");
}

TEST_CASE("a calendar quarter under another fiscal year names the fiscal one meant") {
  CHECK(shown("2026-Q4", july) ==
        "'2026-Q4' is a calendar quarter, but the fiscal year starts in July: write FY2027-Q2 "
        "(2026-10-01 to 2026-12-31)");
  CHECK(shown("2026-Q4", february) ==
        "'2026-Q4' is a calendar quarter, but the fiscal year starts in February: write FY2027-Q4 "
        "(2026-11-01 to 2027-01-31)");
  CHECK(shown("2026-H1", july_by_start) ==
        "'2026-H1' is a calendar half, but the fiscal year starts in July: write FY2025-H2 "
        "(2026-01-01 to 2026-06-30)");
}

TEST_CASE("a part that no year has is refused with the parts there are") {
  CHECK(shown("2026-Q5", calendar) == "there is no quarter Q5 in '2026-Q5': a year has Q1 to Q4");
  CHECK(shown("2026-T4", calendar) == "there is no third T4 in '2026-T4': a year has T1 to T3");
  CHECK(shown("2026-H0", calendar) == "there is no half H0 in '2026-H0': a year has H1 to H2");
  CHECK(shown("2026-13", calendar) == "there is no month 13 in '2026-13': a year has 01 to 12");
  CHECK(shown("1026", calendar) ==
        "the year of '1026' is out of range: write one from 1900 to 2999");
}

TEST_CASE("a period written another way is shown as it is written here") {
  CHECK(shown("26-Q1", calendar) == "'26-Q1' is not how a period is written: write 2026-Q1");
  CHECK(shown("Q4 2026", calendar) == "'Q4 2026' is not how a period is written: write 2026-Q4");
  CHECK(shown("Q4/26", calendar) == "'Q4/26' is not how a period is written: write 2026-Q4");
  CHECK(shown("2026-q4", calendar) == "'2026-q4' is not how a period is written: write 2026-Q4");
  CHECK(shown("2026Q4", calendar) == "'2026Q4' is not how a period is written: write 2026-Q4");
  CHECK(shown("2026-7", calendar) == "'2026-7' is not how a period is written: write 2026-07");
  CHECK(shown("fy27-q1", july) == "'fy27-q1' is not how a period is written: write FY2027-Q1");
}

TEST_CASE("what is no period at all gets the forms to choose from") {
  for (const char* text : {"2026-2-1", "soon", "", "Q4", "2026-X1", "2026-Q11", "-", "12345"}) {
    CAPTURE(text);
    CHECK(shown(text, calendar) ==
          "'" + std::string(text) +
              "' is not a period: write 2026, 2026-H1, 2026-T1, 2026-Q4 or 2026-07");
  }
}

TEST_CASE("what is no period is told on one line, and cut where it is long") {
  CHECK(parse_period("2026-Q4\n-", {}).error().message.starts_with("'2026-Q4 -' is not a period"));
  CHECK(parse_period(std::string(100, 'x'), {})
            .error()
            .message.starts_with("'" + std::string(60, 'x') + "…' is not a period"));
}

TEST_CASE("no id may look like a period") {
  for (const char* text : {"2026", "2026-Q9", "FY2027-H1", "26-Q1", "2026-q4", "fy2027", "2026-2-1",
                           "2026-07", "FY27"}) {
    CAPTURE(text);
    CHECK(looks_like_period(text));
  }
  for (const char* text : {"", "trusted", "24-7", "q4", "2026-launch", "launch-2026", "100", "fy",
                           "12345", "2026-", "q-2026"}) {
    CAPTURE(text);
    CHECK(!looks_like_period(text));
  }
}

TEST_CASE("a part of the calendar year is none of a fiscal year that starts elsewhere") {
  for (const char* text : {"2026-H1", "2026-T3", "2026-Q4"}) {
    CAPTURE(text);
    CHECK(is_calendar_part_of_fiscal_year(text, july));
    CHECK(!is_calendar_part_of_fiscal_year(text, calendar));
  }
  for (const char* text : {"2026", "2026-07", "FY2026-Q4", "2026-Q5", "26-Q1", "launch"}) {
    CAPTURE(text);
    CHECK(!is_calendar_part_of_fiscal_year(text, july));
  }
}

}  // namespace okr::model
