// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("objective-count stands at the first objective too many") {
  check_spans("objective-count", R"(# okrs/2026-Q4/checkout.yaml
objectives:
  - title: Paying feels effortless
  - title: «Home cooks know where their order is»
  - title: Returns are easy
)");
}

TEST_CASE("objective-count allows a department two, and leaves out what is dropped") {
  check_spans("objective-count", R"(objectives:
  - title: Home cooks trust us
  - title: Home cooks know us
  - {title: Home cooks love us, dropped: 2026-10-20}
)");
}

TEST_CASE("objective-count counts each period alone") {
  check_spans("objective-count", R"(# okrs/2026-Q3/checkout.yaml
objectives:
  - title: Paying feels effortless
# okrs/2026-Q4/checkout.yaml
objectives:
  - title: Returns are easy
)");
}

TEST_CASE("objective-count counts over files and over a team's former names") {
  check_spans("objective-count", R"(# okr.yaml
teams:
  northwind: {name: Northwind}
  checkout: {name: Checkout, parent: northwind, formerly: [payments]}
# okrs/2026-Q4/checkout.yaml
objectives:
  - title: Paying feels effortless
# okrs/2026-Q4/payments.yaml
objectives:
  - title: «Returns are easy»
)");
}
