// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("kpi-without-bounds fires on a KPI with neither bound and is silent with one") {
  check_spans("kpi-without-bounds", R"(kpis:
  - id: nps
    title: «Net Promoter Score»
    readings: [2026-10-05 33]
  - {id: margin, title: Margin, min: 36%}
  - {id: speed, title: Speed, max: 2.5 s}
)");
}

TEST_CASE("kpi-without-bounds is silent where a line of the KPI could not be read") {
  check_spans("kpi-without-bounds", R"(kpis:
  - id: nps
    title: Net Promoter Score
    min 35
    owner: sam
)");
}
