// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("silo fires where only its own teams help") {
  check_spans("silo", R"(# okrs/2026-Q4/product.yaml
objectives:
  - {id: trusted, title: «Trusted»}
  - {id: known, title: Known}
# okrs/2026-Q4/checkout.yaml
objectives:
  - {title: Easy, aligned_to: product/trusted}
# okrs/2026-Q4/noor.yaml
person: noor
objectives:
  - {title: Honest, aligned_to: product/known}
)");
}

TEST_CASE("silo is silent in a company with one department") {
  check_spans("silo", R"(# okr.yaml
teams:
  northwind: {name: Northwind}
  product: {name: Product, level: department, parent: northwind}
# okrs/2026-Q4/product.yaml
objectives:
  - {id: trusted, title: Trusted}
)");
}
