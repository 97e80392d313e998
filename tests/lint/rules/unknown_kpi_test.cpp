// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("unknown-kpi fires at the id, in key results and guardrails") {
  check_spans("unknown-kpi", R"(objectives:
  - title: Home cooks trust us
    guardrails: [nps, «npss»]
    key_results:
      - {title: Raise NPS from 30 to 50, kpi: «score», guardrails: [«speed»]}
      - {title: Raise NPS from 30 to 55, kpi: nps}
kpis:
  - {id: nps, title: NPS, min: 20}
)");
}

TEST_CASE("unknown-kpi finds KPIs of other files, and those of no period") {
  check_spans("unknown-kpi", R"(# okrs/2026-Q4/product.yaml
objectives:
  - title: Home cooks trust us
    guardrails: nps
    key_results:
      - {title: Raise NPS from 30 to 50, kpi: nps}
      - {title: Raise NPS from 30 to 55, kpi: «score»}
# okrs/kpis.yaml
kpis:
  - {id: nps, title: NPS, min: 20}
)");
}

TEST_CASE("unknown-kpi offers the nearest one") {
  const auto checked = okr::test::check_example(R"(objectives:
  - title: Home cooks trust us
    guardrails: [npss]
kpis:
  - {id: nps, title: NPS, min: 20}
)",
                                                okr::test::strict());
  const auto found = okr::test::of_rule(checked, "unknown-kpi");
  REQUIRE(found.size() == 1);
  CHECK(found[0].message.find("(did you mean 'nps'?)") != std::string::npos);
}
