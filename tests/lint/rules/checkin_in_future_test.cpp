// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check;
using okr::test::check_spans;
using okr::test::words;

namespace {

okr::model::Date day(std::string_view s) {
  return *okr::model::parse_date(s);
}

}  // namespace

TEST_CASE("checkin-in-future fires on check-ins, readings and done milestones after today") {
  check_spans("checkin-in-future", R"(objectives:
  - title: Home cooks trust us
    key_results:
      - title: Raise the repeat purchase rate from 5% to 15%
        checkins:
          - 2026-11-02 6%
          - «2026-11-03» 7%
          - {date: «2026-12-24», value: 8%}
      - title: The shop speaks French
        milestones:
          - {title: Menus, done: 2026-11-01}
          - {title: Mails, done: «2026-11-20»}
          - {title: Letters, due: 2026-12-01}
kpis:
  - id: nps
    title: NPS
    min: 20
    readings:
      - «2027-01-04» 33
)");
}

TEST_CASE("checkin-in-future is silent on what is dropped and on days that cannot be read") {
  check_spans("checkin-in-future", R"(- title: Raise the repeat purchase rate from 5% to 15%
  dropped: 2026-10-19
  checkins:
    - 2026-12-24 6%
- title: Lower the refund rate from 0.5% to 0.2%
  checkins:
    - 2026-13-24 0.4%
)");
}

TEST_CASE("checkin-in-future takes the later of the clock and the day that is asked about") {
  const std::string_view example = R"(- title: Raise NPS from 30 to 50
  checkins:
    - 2026-11-09 34
)";
  const auto lint = [&](std::string_view as_of, std::string_view clock) {
    okr::test::Checked checked = okr::test::check_example(example, {}, day(as_of));
    checked.report =
        okr::lint::run(checked.workspace, checked.settings, {day(as_of), day(clock)}, {});
    return words(checked, "checkin-in-future").size();
  };
  CHECK(lint("2026-11-02", "2026-11-08") == 1);
  CHECK(lint("2026-11-02", "2026-11-09") == 0);
  CHECK(lint("2026-11-09", "2026-11-02") == 0);
}

TEST_CASE("checkin-in-future says how far ahead, and what to write") {
  const auto found = okr::test::of_rule(okr::test::check_example(R"(- title: Raise NPS from 30 to 50
  checkins:
    - 2026-12-02 34
)"),
                                        "checkin-in-future");
  REQUIRE(found.size() == 1);
  CHECK(found[0].message ==
        "the check-in of 2026-12-02 is 30 days ahead of today, 2026-11-02: nobody can know it yet");
  CHECK(found[0].help == "write the day on which the value was read: 2026-11-02 or earlier");
}
