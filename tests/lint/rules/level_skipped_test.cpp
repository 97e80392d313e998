// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("level-skipped fires where the level between has an objective for these days") {
  check_spans("level-skipped", R"(# okrs/2026-Q4/northwind.yaml
objectives:
  - {id: loved, title: Loved}
# okrs/2026-Q4/product.yaml
objectives:
  - {id: trusted, title: Trusted}
# okrs/2026-Q4/checkout.yaml
objectives:
  - {title: Easy, aligned_to: «northwind/loved»}
)");
}

TEST_CASE("level-skipped is silent where the level between has none") {
  check_spans("level-skipped", R"(# okrs/2026-Q4/northwind.yaml
objectives:
  - {id: loved, title: Loved}
# okrs/2026-Q3/product.yaml
objectives:
  - {id: trusted, title: Trusted}
# okrs/2026-Q4/checkout.yaml
objectives:
  - {title: Easy, aligned_to: northwind/loved}
)");
}

TEST_CASE(
    "level-skipped is silent for the lead of the team in between, who stands next to the top") {
  check_spans("level-skipped", R"(# okrs/2026-Q4/northwind.yaml
objectives:
  - {id: loved, title: Loved}
# okrs/2026-Q4/ines.yaml
person: ines
objectives:
  - {title: I hear from home cooks, aligned_to: northwind/loved}
)");
}
