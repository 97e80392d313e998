// SPDX-License-Identifier: MIT
#include <okr/model/period.h>

#include <doctest/doctest.h>

namespace okr::model {

TEST_CASE("a date is a real day written YYYY-MM-DD") {
  for (const char* date : {"2026-10-05", "2028-02-29", "1900-01-01", "2999-12-31"}) {
    CAPTURE(date);
    REQUIRE(parse_date(date));
    CHECK(to_string(*parse_date(date)) == date);
  }
}

TEST_CASE("nothing else is a date") {
  for (const char* text : {"",
                           "2026-10-5",
                           "2026-02-29",
                           "2026-13-01",
                           "2026-00-10",
                           "2026-01-00",
                           "1899-12-31",
                           "3000-01-01",
                           "05.10.2026",
                           "2026/10/05",
                           "2026-10-05 ",
                           "-026-10-05",
                           "2026-10-0x",
                           "20261005",
                           "20a6-10-05",
                           "2a26-10-05",
                           "2026-1:-01",
                           "2026-/1-01",
                           "2026-10-:1",
                           "\xFF"
                           "026-10-05",
                           "2026-10-\xFF"
                           "1",
                           "2026-\xB2"
                           "0-01"}) {
    CAPTURE(text);
    CHECK(!parse_date(text));
  }
}

TEST_CASE("days between two dates count forward and backward") {
  const Date a = *parse_date("2026-02-27");
  const Date b = *parse_date("2026-03-02");
  CHECK(days_between(a, b) == 3);
  CHECK(days_between(b, a) == -3);
}

}  // namespace okr::model
