// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("binary-without-confidence fires at the kind") {
  check_spans("binary-without-confidence", R"(- title: Win Grand Hotels as a customer
  kind: «binary»
  checkins:
    - 2026-10-12 open
)");
}

TEST_CASE(
    "binary-without-confidence is silent where a chance is stated, also in a check-in, and once it "
    "is done") {
  check_spans("binary-without-confidence", R"(key_results:
  - {title: Win A as a customer, kind: binary, confidence: 5}
  - {title: Win B as a customer, kind: binary, checkins: [2026-10-12 open 6/10]}
  - {title: Win C as a customer, kind: binary, checkins: [2026-10-12 done]}
)");
}
