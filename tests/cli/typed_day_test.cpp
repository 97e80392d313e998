// SPDX-License-Identifier: MIT
#include "../../src/cli/typed_day.h"

#include <doctest/doctest.h>

#include <string>

namespace okr::cli {
namespace {

// A Wednesday.
constexpr model::Date today =
    std::chrono::sys_days(std::chrono::year(2026) / std::chrono::November / 4);

std::string read(std::string_view typed) {
  const auto day = typed_day(typed, today);
  return day ? model::to_string(*day) : day.error().message;
}

}  // namespace

TEST_CASE("a day is a date, a word, the latest weekday or some days ago") {
  CHECK(read("2026-10-05") == "2026-10-05");
  CHECK(read("today") == "2026-11-04");
  CHECK(read("Yesterday") == "2026-11-03");
  CHECK(read("monday") == "2026-11-02");
  CHECK(read("Tue") == "2026-11-03");
  CHECK(read("wednesday") == "2026-11-04");
  CHECK(read("thurs") == "2026-10-29");
  CHECK(read("sun") == "2026-11-01");
  CHECK(read("-3d") == "2026-11-01");
  CHECK(read("-0d") == "2026-11-04");
}

TEST_CASE("a day written otherwise is refused with the day to write") {
  CHECK(read("5 October") == "'5 October' is not how a day is written here: write 2026-10-05");
  CHECK(read("Oct 5th, 2025") ==
        "'Oct 5th, 2025' is not how a day is written here: write 2025-10-05");
  CHECK(read("24 Dec") == "'24 Dec' is not how a day is written here: write 2025-12-24");
  CHECK(read("2026-10-5") == "'2026-10-5' is not how a day is written here: write 2026-10-05");
  CHECK(read("2026/10/05") == "'2026/10/05' is not how a day is written here: write 2026-10-05");
  CHECK(read("5.10.2026") == "'5.10.2026' is not how a day is written here: write 2026-10-05");
}

TEST_CASE("what may mean two days, or none, is refused with how to write one") {
  for (const std::string typed : {"10/5", "10/5/2026", "2026-02-30", "last week", "mo", "-d", "",
                                  "-99999d", "2026", "30 February", "0.41%"}) {
    CHECK(read(typed) == "'" + typed +
                             "' is no day: write one such as 2026-11-04, or today, yesterday, "
                             "monday or -3d");
  }
}

TEST_CASE("no day is still to come") {
  CHECK(read("2026-11-05") ==
        "2026-11-05 is still to come: a check-in says where things stand, on 2026-11-04 at the "
        "latest");
  CHECK(read("tomorrow") == "tomorrow is still to come: a check-in says where things stand");
}

}  // namespace okr::cli
