// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("sure-from-the-start fires on a first confidence of 10, or of 2 and less") {
  check_spans("sure-from-the-start", R"(- title: Raise the repeat purchase rate from 5% to 15%
  checkins:
    - 2026-10-12 7% 5/10
    - 2026-10-05 6% «10/10»
- title: Raise NPS from 30 to 50
  confidence: «2»
  checkins:
    - 2026-10-05 34 6/10
)");
}

TEST_CASE("sure-from-the-start is silent on later ones, on doubts, and on what is done at once") {
  check_spans("sure-from-the-start", R"(- title: Raise the repeat purchase rate from 5% to 15%
  checkins:
    - 2026-10-05 6%
    - 2026-10-12 7% 3/10
    - 2026-10-19 15% 10/10
- title: Raise NPS from 30 to 50
  checkins:
    - 2026-10-05 34 9/10
- title: Win Grand Hotels as a customer
  kind: binary
  checkins:
    - 2026-10-05 done 10/10
)");
}
