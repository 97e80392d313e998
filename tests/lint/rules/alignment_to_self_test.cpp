// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("alignment-to-self fires on the objective itself and on a key result of its own") {
  check_spans("alignment-to-self", R"(objectives:
  - {id: one, title: One, aligned_to: «product/one»}
  - id: two
    title: Two
    aligned_to: «product/two/nps»
    key_results:
      - {id: nps, title: Raise NPS from 30 to 50}
  - {id: three, title: Three, aligned_to: product/two}
)");
}

TEST_CASE("alignment-to-self sees through a short reference and a mapping, once for each") {
  check_spans("alignment-to-self", R"(objectives:
  - {id: one, title: One, aligned_to: [«one», northwind/one, {to: «2026-Q4/product/one»}]}
# okrs/2026-Q4/northwind.yaml
objectives:
  - {id: one, title: One for all}
)");
}

TEST_CASE("alignment-to-self is silent on the same id in another period or team") {
  check_spans("alignment-to-self", R"(# okrs/2026/product.yaml
period: 2026
objectives:
  - {id: one, title: One for the year}
# okrs/2026-Q4/product.yaml
objectives:
  - {id: one, title: One, aligned_to: 2026/product/one}
)");
}
