// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("objective-business-as-usual fires on more of the same") {
  check_spans("objective-business-as-usual", "title: «Maintain» the trust of our home cooks\n");
  check_spans("objective-business-as-usual", "title: «Continue» to delight home cooks\n");
  check_spans("objective-business-as-usual", "title: «Keep on» delighting home cooks\n");
}

TEST_CASE("objective-business-as-usual is silent on a change, and on maintenance for customers") {
  check_spans("objective-business-as-usual", "title: Home cooks maintain their pans with ease\n");
  check_spans("objective-business-as-usual", "title: Home cooks trust us with their first pan\n");
}
