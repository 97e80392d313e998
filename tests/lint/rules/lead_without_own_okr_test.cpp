// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("lead-without-own-okr fires once at a lead without a personal objective") {
  check_spans("lead-without-own-okr", R"(# okr.yaml
teams:
  northwind: {name: Northwind, lead: «ines»}
  product: {name: Product, parent: northwind, lead: ines}
  sales: {name: Sales, parent: northwind, lead: noor}
# okrs/2026-Q4/noor.yaml
person: noor
objectives:
  - title: I listen
)");
}
