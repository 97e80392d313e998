// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("objective-without-guardrail fires at the title, and not where a key result has one") {
  check_spans("objective-without-guardrail", R"(objectives:
  - title: «Home cooks trust us»
    key_results:
      - {title: Raise NPS from 30 to 50, guardrails: [nps], dropped: 2026-10-12}
  - title: Home cooks come back to us
    guardrails: [nps]
  - title: Cooks find the right pan
    key_results:
      - {title: Raise NPS from 30 to 50, guardrails: [nps]}
  - title: Gifts are under the tree
    dropped: 2026-10-12
kpis:
  - {id: nps, title: NPS, min: 35}
)");
}

TEST_CASE("objective-without-guardrail is silent where a line could not be read") {
  check_spans("objective-without-guardrail", R"(objectives:
  - title: Home cooks trust us
    guardrails [nps]
    owner: sam
)");
}

TEST_CASE("objective-without-guardrail names a KPI that could be one") {
  const auto found = okr::test::of_rule(okr::test::check_example(R"(objectives:
  - title: Home cooks trust us
kpis:
  - {id: nps, title: NPS, min: 35}
)",
                                                                 okr::test::strict()),
                                        "objective-without-guardrail");
  REQUIRE(found.size() == 1);
  CHECK(found[0].help == "name the KPI that must stay good meanwhile: \"guardrails: [nps]\"");
}
