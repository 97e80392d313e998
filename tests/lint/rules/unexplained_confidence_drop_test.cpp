// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("unexplained-confidence-drop fires where it falls by 3 or more without a note") {
  check_spans("unexplained-confidence-drop",
              R"(- title: Raise the repeat purchase rate from 5% to 15%
  confidence: 8
  checkins:
    - 2026-10-05 6% «5/10»
    - 2026-10-12 6%
    - 2026-10-19 6% «2/10» @sam
)");
}

TEST_CASE("unexplained-confidence-drop is silent with a note, on small falls and on rises") {
  check_spans("unexplained-confidence-drop",
              R"(- title: Raise the repeat purchase rate from 5% to 15%
  checkins:
    - 2026-10-19 6% 4/10
    - 2026-10-05 6% 8/10
    - 2026-10-12 6% 6/10
    - {date: 2026-10-26, value: 6%, confidence: 1, note: The supplier is bankrupt}
- title: Win Grand Hotels as a customer
  kind: binary
  checkins:
    - 2026-10-05 open 9/10
    - 2026-10-12 done 0/10
)");
}
