// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("objective-without-strategy fires on a company objective with neither why nor strategy") {
  check_spans("objective-without-strategy", R"(# okrs/2026-Q4/northwind.yaml
objectives:
  - title: «Home cooks love what we make»
  - title: Home cooks know us
    why: Nobody does
  - title: Home cooks trust us
    links: {strategy: https://northwind.example/strategy}
)");
}

TEST_CASE("objective-without-strategy is silent below company level") {
  check_spans("objective-without-strategy", R"(objectives:
  - title: Home cooks trust us
)");
}
