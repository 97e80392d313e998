// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("alignment-downward fires towards a lower level, not towards the same one") {
  check_spans("alignment-downward", R"(# okrs/2026-Q4/northwind.yaml
objectives:
  - {id: loved, title: Loved, aligned_to: «product/trusted»}
# okrs/2026-Q4/product.yaml
objectives:
  - {id: trusted, title: Trusted, aligned_to: marketing/known}
# okrs/2026-Q4/marketing.yaml
objectives:
  - {id: known, title: Known, aligned_to: «2026-Q4/li/heard»}
# okrs/2026-Q4/li.yaml
person: li
objectives:
  - {id: heard, title: Heard}
)");
}
