// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("person-without-okr fires at the person in okr.yaml who owns nothing and leads nobody") {
  check_spans("person-without-okr", R"(# okr.yaml
people:
  ines: {name: Ines}
  dana: {name: Dana}
  noor: {name: Noor}
  sam: {name: Sam}
  «li»: {name: Li}
  gone: {name: Gone, left: 2026-10-01}
  own: {name: Own}
  kr: {name: Kr}
# okrs/2026-Q4/own.yaml
person: own
objectives:
  - title: I listen
    key_results:
      - {title: Raise NPS from 30 to 50, owner: kr}
)");
}

TEST_CASE("person-without-okr is silent on owners of a team's objective, as one of many too") {
  check_spans("person-without-okr", R"(# okr.yaml
teams:
  northwind: {name: Northwind, lead: ines, members: [li]}
people:
  ines: {name: Ines}
  dana: {name: Dana}
  sam: {name: Sam}
  «li»: {name: Li}
# okrs/2026-Q4/northwind.yaml
objectives:
  - title: Loved
    owner: [dana, sam]
)");
}

TEST_CASE("person-without-okr is silent where okr.yaml has no people") {
  check_spans("person-without-okr", R"(# okr.yaml
teams:
  northwind: {name: Northwind, lead: ines, members: [li]}
# okrs/2026-Q4/northwind.yaml
objectives:
  - title: Loved
)");
}

TEST_CASE("person-without-okr does not judge while a file cannot be read") {
  check_spans("person-without-okr", R"(# okr.yaml
people:
  li: {name: Li}
# okrs/2026-Q4/li.yaml
person: li
objectives: "never closed
)");
}
