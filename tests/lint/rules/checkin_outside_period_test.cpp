// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("checkin-outside-period fires on days more than two weeks outside of the period") {
  check_spans("checkin-outside-period", R"(# okrs/2026-Q3/product.yaml
- title: Raise the repeat purchase rate from 5% to 15%
  checkins:
    - «2026-06-16» 5%
    - 2026-06-17 5%
    - 2026-10-14 9%
    - «2026-10-15» 9%
)");
}

TEST_CASE("checkin-outside-period goes by a key result's own start and due") {
  check_spans("checkin-outside-period", R"(- title: Raise the repeat purchase rate from 5% to 15%
  start: 2026-10-26
  due: 2026-12-18
  checkins:
    - «2026-10-05» 5%
    - 2026-10-12 5%
)");
}

TEST_CASE("checkin-outside-period takes the days of grace from okr.yaml") {
  check_spans("checkin-outside-period", R"(# okr.yaml
checkin: {grace_days: 3}
# okrs/2026-Q4/product.yaml
- title: Raise the repeat purchase rate from 5% to 15%
  checkins:
    - «2026-09-27» 5%
    - 2026-09-28 5%
)");
}

TEST_CASE("checkin-outside-period leaves the days to come to checkin-in-future") {
  check_spans("checkin-outside-period", R"(- title: Raise the repeat purchase rate from 5% to 15%
  checkins:
    - 2027-06-01 9%
)");
}

TEST_CASE("checkin-outside-period is silent where there is no period, and on what is dropped") {
  check_spans("checkin-outside-period", R"(period: 2026-Q9
objectives:
  - title: Home cooks trust us
    key_results:
      - title: Raise the repeat purchase rate from 5% to 15%
        checkins:
          - 2019-06-01 9%
)");
  check_spans("checkin-outside-period", R"(- title: Raise the repeat purchase rate from 5% to 15%
  dropped: 2026-10-12
  checkins:
    - 2019-06-01 9%
)");
}

TEST_CASE("checkin-outside-period says how far outside of what") {
  const auto found = okr::test::of_rule(okr::test::check_example(R"(- title: Raise NPS from 30 to 50
  checkins:
    - 2026-08-03 34
)"),
                                        "checkin-outside-period");
  REQUIRE(found.size() == 1);
  CHECK(found[0].message ==
        "the check-in of 2026-08-03 is 59 days before 2026-Q4 starts on 2026-10-01, so it counts "
        "for nothing");
}
