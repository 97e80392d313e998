// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

namespace okr::lint {

TEST_CASE("missing-id points at the sentence") {
  test::check_spans("missing-id",
                    "- «Raise NPS from 30 to 50»\n"
                    "- title: «Lower refunds from 5% to 2%»\n");
}

TEST_CASE("missing-id is silent where there is one") {
  test::check_spans("missing-id", "- {id: nps, title: Raise NPS from 30 to 50}\n");
}

TEST_CASE("missing-id's fix writes the id as the first key") {
  test::check_fix("missing-id", "- title: Raise NPS from 30 to 50\n",
                  "- id: raise-nps-from-30-to-50\n"
                  "  title: Raise NPS from 30 to 50\n");
  test::check_fix("missing-id", "- {title: Raise NPS from 30 to 50}\n",
                  "- {id: raise-nps-from-30-to-50, title: Raise NPS from 30 to 50}\n");
}

TEST_CASE("missing-id is information on a draft, a warning once a check-in is recorded") {
  const auto severity = [](std::string_view example) {
    const auto findings = test::of_rule(test::check_example(example), "missing-id");
    REQUIRE(findings.size() == 1);
    return findings[0].severity;
  };
  CHECK(severity("- Raise NPS from 30 to 50\n") == diag::Severity::info);
  CHECK(severity("- title: Raise NPS from 30 to 50\n  checkins: [2026-10-05 34]\n") ==
        diag::Severity::warning);
}

}  // namespace okr::lint
