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

TEST_CASE("lead-without-own-okr is silent where the lead left or the team has ended, or has none") {
  check_spans("lead-without-own-okr", R"(# okr.yaml
teams:
  northwind: {name: Northwind, lead: ines}
  product: {name: Product, parent: northwind, lead: gone}
  sales: {name: Sales, parent: northwind}
  old: {name: Old, parent: northwind, lead: sam, until: 2026-Q2}
people:
  ines: {name: Ines}
  gone: {name: Gone, left: 2026-10-01}
  sam: {name: Sam}
# okrs/2026-Q4/ines.yaml
person: ines
objectives:
  - title: I listen
)");
}

TEST_CASE("lead-without-own-okr does not count owning a team's objective") {
  check_spans("lead-without-own-okr", R"(# okr.yaml
teams:
  northwind: {name: Northwind, lead: «ines»}
# okrs/2026-Q4/northwind.yaml
objectives:
  - title: Loved
    owner: ines
)");
}

TEST_CASE("lead-without-own-okr does not judge while a file cannot be read") {
  check_spans("lead-without-own-okr", R"(# okr.yaml
teams:
  northwind: {name: Northwind, lead: ines}
# okrs/2026-Q4/ines.yaml
person: ines
objectives: "never closed
)");
}
