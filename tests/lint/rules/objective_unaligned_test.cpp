// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("objective-unaligned fires below company level only") {
  check_spans("objective-unaligned", R"(# okrs/2026-Q4/northwind.yaml
objectives:
  - title: Home cooks love what we make
# okrs/2026-Q4/product.yaml
objectives:
  - title: «Home cooks trust us»
# okrs/2026-Q4/li.yaml
person: li
objectives:
  - title: «I hear from home cooks first hand»
)");
}

TEST_CASE(
    "objective-unaligned is silent on an alignment that finds nothing: unknown-alignment says so") {
  check_spans("objective-unaligned", R"(title: Home cooks trust us
aligned_to: northwind/nothing
)");
}

TEST_CASE("objective-unaligned is silent where the teams' parents go round in a circle") {
  check_spans("objective-unaligned", R"(# okr.yaml
okr: 1
teams:
  northwind: {name: Northwind}
  product: {name: Product, parent: shop}
  shop: {name: Shop, parent: product}
# okrs/2026-Q4/product.yaml
period: 2026-Q4
team: product
objectives:
  - title: Home cooks trust us
)");
}
