// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("key-result-without-source fires on a number that nobody can look up") {
  check_spans("key-result-without-source", R"(key_results:
  - «Raise NPS from 30 to 50»
  - title: Raise the repeat purchase rate from 5% to 15%
    source: shop dashboard
)");
}

TEST_CASE("key-result-without-source is silent where nothing is looked up, or the KPI says where") {
  check_spans("key-result-without-source", R"(objectives:
  - title: Home cooks trust us
    key_results:
      - {title: Win A as a customer, kind: binary, confidence: 5}
      - {title: Raise NPS from 30 to 50, kpi: nps}
kpis:
  - {id: nps, title: NPS, min: 20}
)");
}
