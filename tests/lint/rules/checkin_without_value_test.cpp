// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_example;
using okr::test::check_spans;
using okr::test::words;

TEST_CASE("checkin-without-value fires on a line and on a mapping that report no value") {
  CHECK(words(check_example(R"(- title: Raise the repeat purchase rate from 5% to 15%
  checkins:
    - 2026-10-05 6%
    - {date: 2026-10-12, confidence: 6}
)"),
              "checkin-without-value")
            .size() == 1);
  CHECK(words(check_example(R"(- title: Raise the repeat purchase rate from 5% to 15%
  checkins:
    - 2026-10-05
)"),
              "checkin-without-value")
            .size() == 1);
}

TEST_CASE("checkin-without-value is silent where a KPI gives the value") {
  check_spans("checkin-without-value", R"(objectives:
  - title: Home cooks trust us
    key_results:
      - {title: Raise NPS from 30 to 50, kpi: nps, checkins: [2026-10-05 6/10]}
kpis:
  - {id: nps, title: NPS, min: 20, readings: [2026-10-05 33]}
)");
}

TEST_CASE("checkin-without-value is silent where an objective feeds the key result") {
  check_spans("checkin-without-value", R"(# okrs/2026-Q4/checkout.yaml
title: Paying is the easiest part of shopping
aligned_to: product/trusted/swift
key_results:
  - Raise the share of finished checkouts from 48% to 62%
# okrs/2026-Q4/product.yaml
- id: swift
  title: Orders arrive as promised, whatever the season
  checkins:
    - 2026-10-05 6/10
)");
}
