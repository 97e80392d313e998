// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("key-result-without-owner fires on a team's key result without an owner of its own") {
  check_spans("key-result-without-owner", R"(# okrs/2026-Q4/product.yaml
- «Raise NPS from 30 to 50»
- title: Raise the repeat purchase rate from 5% to 15%
  owner: li
# okrs/2026-Q4/li.yaml
person: li
objectives:
  - title: I hear from home cooks first hand
    key_results: [Raise interviews a week from 1 to 3]
)");
}
