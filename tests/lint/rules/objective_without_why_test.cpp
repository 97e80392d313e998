// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("objective-without-why fires on the title of an objective that gives no reason") {
  check_spans("objective-without-why", R"(objectives:
  - title: "«Home cooks trust us»"
  - title: Home cooks know us
    why: Nobody does
)");
}
