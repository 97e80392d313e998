// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("several-results-in-one fires at the word that joins two measures") {
  check_spans("several-results-in-one",
              "- Raise NPS from 40 to 50 «and» cut churn from 5% to 3%\n");
  check_spans("several-results-in-one",
              "- Increase bookings by 20% «and» reduce cancellations by 10%\n");
}

TEST_CASE("several-results-in-one is silent on one measure of two things, and on bounds of one") {
  check_spans("several-results-in-one", "- Raise sales of pots and pans from 100 to 200\n");
  check_spans("several-results-in-one", "- Keep the oven between 180 and 220 degrees\n");
  check_spans("several-results-in-one", "- Raise NPS from 40 to 50 by end of November\n");
}

TEST_CASE("several-results-in-one says where the second one begins") {
  const auto found = okr::test::of_rule(
      okr::test::check_example("- Raise NPS from 40 to 50 and cut churn from 5% to 3%\n"),
      "several-results-in-one");
  REQUIRE(found.size() == 1);
  CHECK(found[0].help ==
        "make two key results of it; the second one begins at \"cut churn from 5% to 3%\"");
}
