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
