// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("objective-chases-competitor fires on words for rivals and the chase") {
  check_spans("objective-chases-competitor", "title: Reach «feature parity» with the retailers\n");
  check_spans("objective-chases-competitor", "title: Home cooks prefer us to any «competitor»\n");
  check_spans("objective-chases-competitor", "title: «Catch up with» the online shops\n");
  check_spans("objective-chases-competitor", "title: «Beat the competition» at delivery\n");
}

TEST_CASE("objective-chases-competitor is silent where nobody is chased") {
  check_spans("objective-chases-competitor", "title: Our teams reach gender parity\n");
  check_spans("objective-chases-competitor",
              "title: Home cooks catch up with friends over dinner\n");
  check_spans("objective-chases-competitor", "title: Home cooks trust us\n");
}
