// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("text-contradicts-fields fires at each figure that a field gives otherwise") {
  check_spans("text-contradicts-fields",
              "- {title: Raise the repeat rate from «5%» to «15%», baseline: 4%, target: 20%}\n");
  check_spans("text-contradicts-fields", "- {title: Reach an NPS of «50», target: 45}\n");
  check_spans("text-contradicts-fields", "- {title: Satisfaction is at least «80%», min: 70%}\n");
}

TEST_CASE("text-contradicts-fields fires where a number is to be done or not") {
  check_spans("text-contradicts-fields",
              "- {title: Raise NPS from 31 to «50», kind: binary, confidence: 5}\n");
  check_spans("text-contradicts-fields",
              "- {title: Win the fair, kind: binary, target: «50», confidence: 5}\n");
  check_spans("text-contradicts-fields",
              "- {title: Win 2 fairs by May, kind: binary, confidence: 5}\n");
}

TEST_CASE("text-contradicts-fields shows the field as well") {
  const auto found = okr::test::of_rule(
      okr::test::check_example("- {title: Raise the repeat rate from 5% to 15%, target: 20%}\n"),
      "text-contradicts-fields");
  REQUIRE(found.size() == 1);
  CHECK(found[0].message == "the sentence says 15%, and `target` says 20%: which one is it?");
  REQUIRE(found[0].related.size() == 1);
  CHECK(found[0].related[0].message == "`target` is here");
}

TEST_CASE("text-contradicts-fields converts, and rounds to what the sentence writes") {
  check_spans(
      "text-contradicts-fields",
      "- {title: Cut onboarding from 3 weeks to 4 days, baseline: 21 days, target: 96 h}\n");
  check_spans("text-contradicts-fields",
              "- {title: Grow revenue from $1M to $1.2M, baseline: 1000000, target: $1230000}\n");
  check_spans("text-contradicts-fields",
              "- {title: Grow revenue from $1M to «$1.2M», target: $1260000}\n");
  check_spans("text-contradicts-fields",
              "- {title: Raise the rate from 5% to 15%, baseline: 5, target: 15}\n");
}

TEST_CASE("text-contradicts-fields is silent on shares in words, months and other figures") {
  check_spans("text-contradicts-fields",
              "- {title: One in three buyers comes back, target: 33%}\n");
  check_spans("text-contradicts-fields",
              "- {title: Cut time to hire from 2 months to 6 weeks, baseline: 60 days}\n");
  check_spans("text-contradicts-fields",
              "- {title: Beat last year's retention of 60% with 65%, target: 65%}\n");
  check_spans("text-contradicts-fields",
              "- {title: 10 small businesses use the product, unit: customers, target: 10}\n");
}

TEST_CASE("text-contradicts-fields fires on another unit, once") {
  check_spans("text-contradicts-fields",
              "- {title: Raise the rate from 5% to «15%», unit: USD, baseline: 5, target: 15}\n");
  check_spans("text-contradicts-fields",
              "- {title: Raise revenue from $5 to «$15», target: 15%}\n");
  check_spans("text-contradicts-fields",
              "- {title: Grow from 2000 to 5000 weekly active users, unit: people}\n");
}

TEST_CASE("text-contradicts-fields fires on the other direction") {
  check_spans("text-contradicts-fields",
              "- {title: «Raise» the repeat rate from 5% to 15%, direction: decrease}\n");
  check_spans("text-contradicts-fields",
              "- {title: Raise the repeat rate from 5% to 15%, direction: increase}\n");
}

TEST_CASE("text-contradicts-fields works out where a step leads") {
  check_spans("text-contradicts-fields",
              "- {title: Raise orders by «20%», baseline: 50, target: 75}\n");
  check_spans("text-contradicts-fields",
              "- {title: Raise orders by 20%, baseline: 50, target: 60}\n");
}

TEST_CASE("text-contradicts-fields fires on a value where a KPI gives the values") {
  check_spans("text-contradicts-fields", R"(objectives:
  - id: loved
    title: Home cooks love us
    key_results:
      - title: Raise NPS from 30 to 45
        kpi: nps
        checkins:
          - 2026-10-12 «32» 6/10 Better
          - 2026-10-19 6/10 Better
kpis:
  - {id: nps, title: NPS, min: 30, readings: [2026-10-12 32]}
)");
}

TEST_CASE("text-contradicts-fields silences what follows from it") {
  const auto checked = okr::test::check_example(
      "- {title: Raise the repeat rate from 5% to 15%, target: 3%}\n", okr::test::strict());
  CHECK(okr::test::words(checked, "text-contradicts-fields").size() == 1);
  CHECK(okr::test::words(checked, "wrong-direction").empty());
}
