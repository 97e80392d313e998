// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("threshold-without-baseline fires on a bound without a start") {
  check_spans("threshold-without-baseline", R"(key_results:
  - title: «Customer satisfaction is at least 80%»
  - title: Customer satisfaction is at least 80%
    baseline: 72%
  - Keep uptime above 99.9%
)");
}
