// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("ceo-owns-everything fires once for a period in which one person owns all") {
  check_spans("ceo-owns-everything", R"(# okrs/2026-Q4/northwind.yaml
objectives:
  - title: «Loved»
  - title: Rich
)");
}

TEST_CASE(
    "ceo-owns-everything is silent where one is somebody else's, and where there is but one") {
  check_spans("ceo-owns-everything", R"(# okrs/2026-Q3/northwind.yaml
objectives:
  - title: Loved
# okrs/2026-Q4/northwind.yaml
objectives:
  - title: Loved
  - {title: Rich, owner: noor}
)");
}
