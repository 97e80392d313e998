// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("no-leading-indicator fires where indicators are used and all are lagging") {
  check_spans("no-leading-indicator", R"(title: «Home cooks trust us»
key_results:
  - Raise NPS from 30 to 50
  - title: Raise the repeat purchase rate from 5% to 15%
    indicator: lagging
)");
}

TEST_CASE("no-leading-indicator is silent where one leads, and where none is marked") {
  check_spans("no-leading-indicator", R"(objectives:
  - title: Home cooks trust us
    key_results:
      - {title: Raise NPS from 30 to 50, indicator: lagging}
      - {title: Raise trials from 30 to 50, indicator: leading}
  - title: Home cooks know us
    key_results: [Raise NPS from 30 to 50]
)");
}
