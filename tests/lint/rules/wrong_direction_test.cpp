// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("wrong-direction fires where the verb says one way and the figures go the other") {
  check_spans("wrong-direction",
              "- «Raise» the share of baskets that become orders from 35% to 30%\n");
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

TEST_CASE("wrong-direction is silent where the verb moves something beside the figures") {
  check_spans("wrong-direction", "- Lower prices to increase orders from 100 to 200\n");
  check_spans("wrong-direction", "- Cut manual steps so that output goes from 10 to 25 an hour\n");
  check_spans("wrong-direction", "- Reduce friction, raising activation from 20% to 35%\n");
  check_spans("wrong-direction", "- Grow faster by reducing the sales cycle from 90 to 45 days\n");
  check_spans("wrong-direction", "- Raise the bar on response time from 60 min to 15 min\n");
  check_spans("wrong-direction", "- Accelerate delivery from 10 days to 3 days\n");
  check_spans("wrong-direction", "- Increase quality with defects from 12 to 3 a batch\n");
}

TEST_CASE("wrong-direction fires on times that grow where they are said to shrink") {
  check_spans("wrong-direction", "- «Reduce» the dispatch time from 48 h to 80 h\n");
  check_spans("wrong-direction", "- «Increase» the time between failures from 80 h to 48 h\n");
}

TEST_CASE("wrong-direction names the verb and both ends") {
  const auto found = okr::test::of_rule(
      okr::test::check_example("- Raise the share of orders from 35% to 30%\n"), "wrong-direction");
  REQUIRE(found.size() == 1);
  CHECK(found[0].message == "'Raise' says up, and from 35% to 30% goes down");
  CHECK(found[0].help == "swap the two numbers, or say \"Lower\"");
  CHECK(found[0].related.size() == 2);
}
