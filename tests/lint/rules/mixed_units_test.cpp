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

TEST_CASE("mixed-units fires where the sentence mixes units") {
  check_spans("mixed-units", R"(- Grow revenue from «$20k» to €50k
- Grow the kitchen from «5» orders to 3 pans
- title: Grow revenue from $20k to €50k
  baseline: €10k
- Cut onboarding from 3 weeks to 4 days
)");
}

TEST_CASE("mixed-units fires among the check-ins of a key result without a unit") {
  check_spans("mixed-units", R"(- title: Raise the score from 30 to 50
  checkins:
    - 2026-10-12 34%
    - 2026-10-19 35
    - 2026-10-26 «$36»
)");
}

TEST_CASE("mixed-units fires at a check-in in a unit that is not the key result's") {
  check_spans("mixed-units", R"(- title: Cut the checkout time from 90 s to 30 s
  checkins:
    - 2026-10-12 80
    - 2026-10-19 «2%»
    - 2026-10-26 1 min
)");
}

TEST_CASE("mixed-units fires at a KPI's bounds and readings") {
  check_spans("mixed-units", R"(kpis:
  - id: latency
    title: Latency
    min: 5 ms
    max: «200 orders»
    readings:
      - 2026-10-12 «7%»
      - 2026-10-19 0.1 s
)");
}
