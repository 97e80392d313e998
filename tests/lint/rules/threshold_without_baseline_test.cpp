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

TEST_CASE("threshold-without-baseline fires on every way to write a bound") {
  check_spans("threshold-without-baseline", R"(key_results:
  - «The refund rate is below 0.2%»
  - title: «Room temperature is between 18 and 21 degrees»
  - title: «Complaints a week»
    kind: threshold
    max: 3
)");
}

TEST_CASE(
    "threshold-without-baseline is silent on what is kept, on metrics and on what was dropped") {
  check_spans("threshold-without-baseline", R"(key_results:
  - Raise NPS from 30 to 50
  - title: Customer satisfaction is at least 80%
    kind: maintain
  - title: Customer satisfaction is at least 85%
    dropped: 2026-10-05
    reason: Nobody asked for it
)");
}

TEST_CASE("threshold-without-baseline does not guess at a baseline that cannot be read") {
  check_spans("threshold-without-baseline", R"(key_results:
  - title: Customer satisfaction is at least 80%
    baseline: some
)");
}
