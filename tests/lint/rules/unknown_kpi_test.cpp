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
