// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("activity-metric fires on what people do as if it were worth something") {
  check_spans("activity-metric", "- Raise weekly «logins» from 2,000 to 3,000\n");
  check_spans("activity-metric", "- Raise «visits» from 100 to 200\n");
}

TEST_CASE("activity-metric is silent on shares, on fewer of them, and on worth") {
  check_spans("activity-metric", "- Raise the share of visits with an order from 3% to 5%\n");
  check_spans("activity-metric", "- Cut weekly meetings from 20 to 10\n");
  check_spans("activity-metric", "- Raise NPS from 30 to 45\n");
}

TEST_CASE("activity-metric is an info of low confidence") {
  const auto found = okr::test::of_rule(
      okr::test::check_example("- Raise weekly logins from 2,000 to 3,000\n"), "activity-metric");
  REQUIRE(found.size() == 1);
  CHECK(found[0].severity == okr::diag::Severity::info);
  CHECK(found[0].confidence == okr::diag::Confidence::low);
}
