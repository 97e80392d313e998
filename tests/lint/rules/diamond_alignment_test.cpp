// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("diamond-alignment points at the second way to the same objective") {
  check_spans("diamond-alignment", R"(# okrs/2026-Q4/northwind.yaml
objectives:
  - {id: loved, title: Loved}
# okrs/2026-Q4/product.yaml
objectives:
  - {id: trusted, title: Trusted, aligned_to: northwind/loved}
  - {id: known, title: Known, aligned_to: northwind/loved}
# okrs/2026-Q4/checkout.yaml
objectives:
  - title: Easy
    aligned_to: [product/trusted, {to: «product/known», weight: 1}]
)");
}

TEST_CASE("diamond-alignment is silent where the second way adds nothing") {
  check_spans("diamond-alignment", R"(# okrs/2026-Q4/northwind.yaml
objectives:
  - id: loved
    title: Loved
    key_results:
      - {id: nps, title: Raise NPS from 30 to 50}
# okrs/2026-Q4/product.yaml
objectives:
  - {id: trusted, title: Trusted, aligned_to: northwind/loved}
  - {id: known, title: Known, aligned_to: northwind/loved}
# okrs/2026-Q4/checkout.yaml
objectives:
  - title: Easy
    aligned_to: [product/trusted, product/known]
  - title: Quick
    aligned_to: [product/trusted, {to: product/known, weight: 1, contributes: false}]
  - title: Safe
    aligned_to: [product/trusted, {to: northwind/loved/nps, weight: 1}]
)");
}
