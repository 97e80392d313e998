// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("confidence-out-of-range fires on a confidence below 0 or above 10, however written") {
  check_spans("confidence-out-of-range", R"(- title: Raise the repeat purchase rate from 5% to 15%
  checkins:
    - 2026-10-05 6% «11/10»
    - {date: 2026-10-12, value: 6%, confidence: «70»}
)");
}

TEST_CASE("confidence-out-of-range is silent from 0 to 10") {
  check_spans("confidence-out-of-range", R"(- title: Raise the repeat purchase rate from 5% to 15%
  confidence: 5
  checkins:
    - 2026-10-05 6% 0/10
    - 2026-10-12 6% 10/10
)");
}
