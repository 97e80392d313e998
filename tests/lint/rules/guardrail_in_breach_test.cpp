// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_example;
using okr::test::check_spans;
using okr::test::of_rule;

TEST_CASE("guardrail-in-breach fires at the guardrail of a running objective or key result") {
  check_spans("guardrail-in-breach", R"(objectives:
  - title: Home cooks trust us
    guardrails: [margin, «nps»]
    key_results:
      - {title: Raise the repeat purchase rate from 5% to 15%, guardrails: [«nps»]}
kpis:
  - {id: nps, title: NPS, min: 35, readings: [2026-10-26 33]}
  - {id: margin, title: Margin, min: 36%, readings: [2026-10-26 38%]}
)");
}

TEST_CASE("guardrail-in-breach is silent on what is over, to come, done or dropped") {
  check_spans("guardrail-in-breach", R"(# okrs/2026-Q3/product.yaml
title: Home cooks trust us
guardrails: [nps]
# okrs/2027-Q1/product.yaml
title: Home cooks come back to us
guardrails: [nps]
# okrs/2026-Q4/product.yaml
objectives:
  - title: Cooks find the right pan
    guardrails: [nps]
    dropped: 2026-10-12
  - title: Gifts are under the tree
    key_results:
      - title: Win Grand Hotels as a customer
        kind: binary
        guardrails: [nps]
        checkins: [2026-10-12 done]
kpis:
  - {id: nps, title: NPS, min: 35, readings: [2026-10-26 33]}
)");
}

TEST_CASE("guardrail-in-breach names what is pursued and what broke") {
  const auto found = of_rule(check_example(R"(objectives:
  - title: Home cooks trust us
    guardrails: [nps]
kpis:
  - {id: nps, title: NPS, min: 35, readings: [2026-10-26 33]}
)"),
                             "guardrail-in-breach");
  REQUIRE(found.size() == 1);
  CHECK(found[0].message ==
        "\"Home cooks trust us\" is pursued while its guardrail \"NPS\" was at 33 on 2026-10-26, "
        "below "
        "its minimum of 35");
}
