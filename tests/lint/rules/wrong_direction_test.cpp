// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("wrong-direction fires where the verb says one way and the figures go the other") {
  check_spans("wrong-direction", "- «Raise» the share of baskets with an order from 35% to 30%\n");
  check_spans("wrong-direction", "- «Reduce» the refund rate from 0.2% to 0.5%\n");
  check_spans("wrong-direction", "- «Increase» NPS to 20 from 30\n");
}

TEST_CASE("wrong-direction fires on the field, too") {
  check_spans("wrong-direction",
              "- title: The refund rate from 0.5% to 0.2%\n  direction: «increase»\n");
  check_spans("wrong-direction",
              "- {title: Win back buyers, baseline: 5%, target: 15%, direction: «decrease»}\n");
  check_spans("wrong-direction", "- {title: «Raise» NPS to 30, baseline: 40}\n");
}

TEST_CASE("wrong-direction is silent where both go one way, or no way is said") {
  check_spans("wrong-direction", "- Raise NPS from 30 to 45\n");
  check_spans("wrong-direction", "- Lower the refund rate from 0.5% to 0.2%\n");
  check_spans("wrong-direction", "- Improve the dispatch time from 80 h to 48 h\n");
  check_spans("wrong-direction", "- NPS from 45 to 30\n");
}

TEST_CASE("wrong-direction is silent on what is higher when the number is smaller") {
  check_spans("wrong-direction", "- Increase page speed from 4 s to 2 s\n");
  check_spans("wrong-direction", "- Raise our rank in the survey from 12 to 3\n");
}

TEST_CASE("wrong-direction names the verb and both ends") {
  const auto found = okr::test::of_rule(
      okr::test::check_example("- Raise the share of orders from 35% to 30%\n"), "wrong-direction");
  REQUIRE(found.size() == 1);
  CHECK(found[0].message == "'Raise' says up, and from 35% to 30% goes down");
  CHECK(found[0].help == "swap the two numbers, or say \"Lower\"");
  CHECK(found[0].related.size() == 2);
}
