// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_example;
using okr::test::check_spans;
using okr::test::of_rule;

namespace {

okr::model::Date day(std::string_view s) {
  return *okr::model::parse_date(s);
}

}  // namespace

TEST_CASE("period-unreviewed fires two weeks after the end, at the period") {
  check_spans("period-unreviewed", R"(period: «2026-Q3»
objectives:
  - title: Home cooks trust us
)",
              day("2026-10-14"));
  check_spans("period-unreviewed", R"(period: 2026-Q3
objectives:
  - title: Home cooks trust us
)",
              day("2026-10-13"));
}

TEST_CASE("period-unreviewed is silent on what was reviewed or dropped") {
  check_spans("period-unreviewed", R"(period: 2026-Q3
objectives:
  - title: Home cooks trust us
    review: {grade: 0.7, decision: keep}
  - title: Paying is the easiest part of shopping
    dropped: 2026-08-03
)");
}

TEST_CASE("period-unreviewed counts, and points to each objective without a review") {
  const auto found = of_rule(check_example(R"(period: 2026-Q3
objectives:
  - title: Home cooks trust us
    review: {grade: 0.7, decision: keep}
  - title: Paying is the easiest part of shopping
)"),
                             "period-unreviewed");
  REQUIRE(found.size() == 1);
  CHECK(found[0].message == "2026-Q3 ended 33 days ago, and 1 of 2 objectives has no review");
  CHECK(found[0].related.size() == 1);
}
