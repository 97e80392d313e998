// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

namespace okr::lint {

TEST_CASE("duplicate-id points at the second one") {
  test::check_spans("duplicate-id",
                    "- id: nps\n"
                    "  title: Raise NPS from 30 to 50\n"
                    "- id: «nps»\n"
                    "  title: Lower the refund rate from 0.5% to 0.2%\n");
}

TEST_CASE("duplicate-id is silent on ids of their own") {
  test::check_spans("duplicate-id",
                    "- id: nps\n"
                    "  title: Raise NPS from 30 to 50\n"
                    "- id: refunds\n"
                    "  title: Lower the refund rate from 0.5% to 0.2%\n");
}

TEST_CASE("duplicate-id shows the first one, too") {
  const auto findings =
      test::of_rule(test::check_example("- {id: a, title: Raise NPS from 3 to 5}\n"
                                        "- {id: a, title: Lower refunds from 5% to 2%}\n"),
                    "duplicate-id");
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].related.size() == 1);
}

}  // namespace okr::lint
