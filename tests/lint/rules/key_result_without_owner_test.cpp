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

TEST_CASE("key-result-without-owner is silent on one that is owned by two, or was dropped") {
  check_spans("key-result-without-owner", R"(# okrs/2026-Q4/product.yaml
- title: Raise the repeat purchase rate from 5% to 15%
  owner: [li, sam]
- title: Raise NPS from 30 to 50
  dropped: 2026-10-05
  reason: Nobody asked for it
- title: «Lower the refund rate from 0.5% to 0.2%»
)");
}

TEST_CASE("key-result-without-owner fires although the objective has an owner") {
  check_spans("key-result-without-owner", R"(objectives:
  - title: Home cooks trust us
    owner: dana
    key_results:
      - title: "«Raise NPS from 30 to 50»"
)");
}

TEST_CASE("key-result-without-owner does not guess at an owner that cannot be read") {
  check_spans("key-result-without-owner", R"(- title: Raise NPS from 30 to 50
  owner: {id: li}
)");
}
