// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_example;
using okr::test::check_spans;
using okr::test::of_rule;

TEST_CASE("kpi-in-breach fires at the latest reading where it is out of bounds") {
  check_spans("kpi-in-breach", R"(kpis:
  - id: nps
    title: NPS
    min: 35
    readings:
      - 2026-10-26 «34»
      - 2026-10-19 36
  - id: wait
    title: Wait for an answer
    max: 12 h
    readings:
      - {date: 2026-10-26, value: «721 min»}
)");
}

TEST_CASE("kpi-in-breach is silent at the bound, once it is back, and where nobody knows") {
  check_spans("kpi-in-breach", R"(kpis:
  - {id: nps, title: NPS, min: 35, max: 60, readings: [2026-10-19 30, 2026-10-26 35]}
  - {id: wait, title: Wait, max: 12 h, readings: [2026-10-26 720 min]}
  - {id: late, title: Late, max: 12, readings: [2026-10-19 20, 2026-10-26 many]}
  - {id: soon, title: Soon, max: 12, readings: [2026-10-19 10, 2026-11-09 20]}
  - {id: none, title: None, max: 12}
)");
}

TEST_CASE("kpi-in-breach says the level, the day and the bound") {
  const auto found = of_rule(check_example(R"(kpis:
  - {id: iron, title: Iron in stock, min: 6 weeks, readings: [2026-10-26 5 weeks]}
)"),
                             "kpi-in-breach");
  REQUIRE(found.size() == 1);
  CHECK(found[0].message ==
        "the KPI \"Iron in stock\" was at 5 weeks on 2026-10-26, below its minimum of 6 weeks");
  CHECK(found[0].severity == okr::diag::Severity::info);
}
