// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("mostly-binary fires where more than half are yes or no, and not at half") {
  check_spans("mostly-binary", R"(objectives:
  - title: «Home cooks trust us»
    key_results:
      - {title: Win A as a customer, kind: binary, confidence: 5}
      - {title: Win B as a customer, kind: binary, confidence: 5}
      - Raise NPS from 30 to 50
  - title: Home cooks know us
    key_results:
      - {title: Win A as a customer, kind: binary, confidence: 5}
      - Raise NPS from 30 to 50
)");
}

TEST_CASE("mostly-binary fires on one that is alone, and leaves out those that were dropped") {
  check_spans("mostly-binary", R"(objectives:
  - title: «Home cooks trust us»
    key_results:
      - {title: Win A as a customer, kind: binary, confidence: 5}
  - title: «Home cooks know us»
    key_results:
      - {title: Win A as a customer, kind: binary, confidence: 5}
      - {title: Raise NPS from 30 to 50, dropped: 2026-10-05, reason: Nobody asked}
  - title: Home cooks like us
    key_results:
      - {title: Win A as a customer, kind: binary, confidence: 5}
      - {title: Win B as a customer, kind: binary, dropped: 2026-10-05, reason: They closed}
      - Raise NPS from 30 to 50
)");
}

TEST_CASE("mostly-binary is silent without key results, and on other kinds") {
  check_spans("mostly-binary", R"(objectives:
  - title: Home cooks trust us
  - title: Home cooks know us
    key_results:
      - Keep uptime above 99.9%
      - title: The new shop is open
        kind: milestones
        milestones: [{id: a, title: Signed, due: 2026-11-01}]
)");
}

TEST_CASE("mostly-binary names each that is yes or no as a related place") {
  const auto checked = okr::test::check_example(R"(key_results:
  - {title: Win A as a customer, kind: binary, confidence: 5}
  - {title: Win B as a customer, kind: binary, confidence: 5}
  - Raise NPS from 30 to 50
)",
                                                okr::test::strict());
  const auto found = okr::test::of_rule(checked, "mostly-binary");
  REQUIRE(found.size() == 1);
  CHECK(found[0].related.size() == 2);
}
