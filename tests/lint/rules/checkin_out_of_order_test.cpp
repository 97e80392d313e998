// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_fix;
using okr::test::check_spans;

TEST_CASE("checkin-out-of-order fires once a list, at the first day below a later one") {
  check_spans("checkin-out-of-order", R"(objectives:
  - title: Home cooks trust us
    key_results:
      - title: Raise the repeat purchase rate from 5% to 15%
        checkins:
          - 2026-10-12 6%
          - «2026-10-05» 5%
          - 2026-10-26 7%
          - 2026-10-19 7%
kpis:
  - id: nps
    title: NPS
    min: 20
    readings: [2026-10-12 33, «2026-10-05» 34]
)");
}

TEST_CASE("checkin-out-of-order is silent on equal days and around days that cannot be read") {
  check_spans("checkin-out-of-order", R"(- title: Raise the repeat purchase rate from 5% to 15%
  checkins:
    - 2026-10-12 6%
    - 2026-13-01 6%
    - 2026-10-12 7%
    - 2026-10-19 7%
)");
}

TEST_CASE("checkin-out-of-order moves lines, and leaves entries of one day as they were") {
  check_fix("checkin-out-of-order", R"(- title: Raise the repeat purchase rate from 5% to 15%
  checkins:
    - 2026-10-26 8%
    - 2026-10-19 6% 6/10 first
    - "2026-10-19 7%: second"
    - 2026-10-05 5%
  owner: sam
)",
            R"(- title: Raise the repeat purchase rate from 5% to 15%
  checkins:
    - 2026-10-05 5%
    - 2026-10-19 6% 6/10 first
    - "2026-10-19 7%: second"
    - 2026-10-26 8%
  owner: sam
)");
}

TEST_CASE("checkin-out-of-order moves mappings with the comments above and behind them") {
  check_fix("checkin-out-of-order", R"(- title: Raise the repeat purchase rate from 5% to 15%
  checkins:
    # after the fair
    # and the rain
    - date: 2026-10-26   # a Monday
      value: 8%
      note: >-
        two lines
        of note

    # a remark for nobody

    - {date: 2026-10-19, value: 6%}  # by hand
    # the first one
    - 2026-10-05 5%
    # the end
)",
            R"(- title: Raise the repeat purchase rate from 5% to 15%
  checkins:
    # the first one
    - 2026-10-05 5%

    # a remark for nobody

    - {date: 2026-10-19, value: 6%}  # by hand
    # after the fair
    # and the rain
    - date: 2026-10-26   # a Monday
      value: 8%
      note: >-
        two lines
        of note
    # the end
)");
}

TEST_CASE("checkin-out-of-order keeps CRLF and a missing last line break") {
  check_fix("checkin-out-of-order",
            "- title: Raise NPS from 30 to 50\r\n"
            "  checkins:\r\n"
            "    - 2026-10-26 34\r\n"
            "    - 2026-10-19 33",
            "- title: Raise NPS from 30 to 50\r\n"
            "  checkins:\r\n"
            "    - 2026-10-19 33\r\n"
            "    - 2026-10-26 34");
}

TEST_CASE("checkin-out-of-order moves the items of a flow list") {
  check_fix("checkin-out-of-order", R"(- title: Raise NPS from 30 to 50
  checkins: [{date: 2026-10-26, value: 34}, {date: 2026-10-19, value: 33}]
)",
            R"(- title: Raise NPS from 30 to 50
  checkins: [{date: 2026-10-19, value: 33}, {date: 2026-10-26, value: 34}]
)");
}

TEST_CASE("checkin-out-of-order moves the readings of a KPI") {
  check_fix("checkin-out-of-order", R"(kpis:
  - id: nps
    title: NPS
    min: 20
    readings:
      - 2026-10-26 34
      - 2026-10-19 33
)",
            R"(kpis:
  - id: nps
    title: NPS
    min: 20
    readings:
      - 2026-10-19 33
      - 2026-10-26 34
)");
}

TEST_CASE("checkin-out-of-order offers no fix where it cannot tell what belongs where") {
  const auto fixes = [](std::string_view example) {
    const auto found =
        okr::test::of_rule(okr::test::check_example(example), "checkin-out-of-order");
    REQUIRE(found.size() == 1);
    return found[0].fixes.size();
  };
  CHECK(fixes(R"(- title: Raise NPS from 30 to 50
  checkins:
    - 2026-10-26 34
    - 2026-10-19 33
    - 2026-13-19 32
)") == 0);
  CHECK(fixes(R"(- title: Raise NPS from 30 to 50
  checkins:
    - date: 2026-10-26
      value: 34
      note: |+
        the blank line below is part of it

    - 2026-10-19 33
)") == 0);
  CHECK(fixes(R"(- title: Raise NPS from 30 to 50
  checkins: [
    2026-10-26 34,  # whose is this?
    2026-10-19 33]
)") == 0);
}

TEST_CASE("checkin-out-of-order names both days") {
  const auto found = okr::test::of_rule(okr::test::check_example(R"(- title: Raise NPS from 30 to 50
  checkins:
    - 2026-10-26 34
    - 2026-10-19 33
)"),
                                        "checkin-out-of-order");
  REQUIRE(found.size() == 1);
  CHECK(found[0].message ==
        "2026-10-19 stands below 2026-10-26: in \"Raise NPS from 30 to 50\" the oldest check-in is "
        "not read first");
  REQUIRE(found[0].fixes.size() == 1);
  CHECK(found[0].fixes[0].applicability == okr::diag::Applicability::safe);
  CHECK(found[0].fixes[0].effect == okr::diag::Effect::items_moved);
}
