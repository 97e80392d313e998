// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("mostly-binary fires where more than half are yes or no, and not at half") {
  check_spans("mostly-binary", R"(objectives:
  - title: «Home cooks trust us»
    key_results:
      - {title: Win A as a customer, kind: binary, confidence: 5}
      - {title: Win B as a customer, kind: binary, confidence: 5}
      - Raise NPS from 30 to 50
  - title: Home cooks know us
    key_results:
      - {title: Win A as a customer, kind: binary, confidence: 5}
      - Raise NPS from 30 to 50
)");
}
