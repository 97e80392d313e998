// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE(
    "target-already-met fires at the first value at or past the target in the first two weeks") {
  check_spans("target-already-met", R"(key_results:
  - title: Raise the repeat purchase rate from 5% to 15%
    checkins:
      - 2026-10-05 «15%»
      - 2026-10-12 16%
  - title: Lower the refund rate from 0.5% to 0.2%
    checkins:
      - 2026-09-28 «0.1%»
)");
}

TEST_CASE("target-already-met is silent on what takes longer, or is another kind") {
  check_spans("target-already-met", R"(key_results:
  - title: Raise the repeat purchase rate from 5% to 15%
    checkins:
      - 2026-10-14 14.9%
      - 2026-10-15 15%
  - title: Customer satisfaction is at least 80%
    checkins:
      - 2026-10-05 85%
)");
}

TEST_CASE("target-already-met reads the KPI's values where the key result has one") {
  check_spans("target-already-met", R"(objectives:
  - title: Home cooks trust us
    key_results:
      - {title: Raise NPS from 30 to 50, kpi: nps}
kpis:
  - id: nps
    title: NPS
    min: 20
    readings:
      - 2026-10-05 «51»
)");
}
