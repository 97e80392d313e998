// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("mixed-units fires at each figure in another unit than the target's") {
  check_spans("mixed-units", R"(- title: Raise the repeat purchase rate
  baseline: «$5»
  target: 15%
  checkins:
    - 2026-10-12 6%
    - 2026-10-19 «$7»
)");
}

TEST_CASE("mixed-units is silent on bare numbers and on times that convert") {
  check_spans("mixed-units", R"(key_results:
  - title: Raise the repeat purchase rate from 5% to 15%
    checkins:
      - 2026-10-12 6
  - title: Cut onboarding from 3 weeks to 4 days
    checkins:
      - 2026-10-12 20 days
      - 2026-10-19 2 weeks
)");
}
