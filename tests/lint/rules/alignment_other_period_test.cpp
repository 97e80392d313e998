// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("alignment-other-period fires on a parent that ends before, and on a shorter one") {
  check_spans("alignment-other-period", R"(# okrs/2026-Q3/product.yaml
objectives:
  - {id: trusted, title: Trusted}
# okrs/2026-Q4/checkout.yaml
objectives:
  - {id: easy, title: Easy, aligned_to: «2026-Q3/product/trusted»}
# okrs/2026/product.yaml
objectives:
  - {id: year, title: Year, aligned_to: «2026-Q4/checkout/easy»}
)");
}

TEST_CASE("alignment-other-period is silent on the same period and on one around it") {
  check_spans("alignment-other-period", R"(# okrs/2026/northwind.yaml
objectives:
  - {id: loved, title: Loved}
# okrs/2026-Q4/product.yaml
objectives:
  - {id: trusted, title: Trusted, aligned_to: northwind/loved}
  - {id: known, title: Known, aligned_to: product/trusted}
)");
}
