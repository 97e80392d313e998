// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

using okr::test::check_example;
using okr::test::check_spans;
using okr::test::of_rule;

namespace {

/// An objective that came to 0.5, with this review.
std::string reviewed(std::string_view review) {
  return fmt::format(R"(# okrs/2026-Q3/product.yaml
objectives:
  - title: Home cooks trust us
    key_results:
      - title: Raise the repeat purchase rate from 5% to 15%
        checkins: [2026-09-28 10%]
    review: {{{}}}
)",
                     review);
}

}  // namespace

TEST_CASE("grade-unexplained fires on a grade more than 0.2 off the score, at the grade") {
  check_spans("grade-unexplained", reviewed("grade: «0.71»"));
  check_spans("grade-unexplained", reviewed("grade: «0.29»"));
}

TEST_CASE("grade-unexplained is silent where the two are near, a reason is given or none is") {
  check_spans("grade-unexplained", reviewed("grade: 0.7"));
  check_spans("grade-unexplained", reviewed("grade: 0.3"));
  check_spans("grade-unexplained", reviewed("grade: 1, reason: Counted late"));
  check_spans("grade-unexplained", reviewed("learnings: Photos sell"));
}

TEST_CASE("grade-unexplained is silent where there is nothing to score") {
  check_spans("grade-unexplained", R"(# okrs/2026-Q3/product.yaml
objectives:
  - title: Home cooks trust us
    review: {grade: 0.9}
)");
}

TEST_CASE("grade-unexplained says both figures") {
  const auto found = of_rule(check_example(reviewed("grade: 0.9")), "grade-unexplained");
  REQUIRE(found.size() == 1);
  CHECK(found[0].message ==
        "\"Home cooks trust us\" is graded 0.9 where its key results come to 0.50, and no reason "
        "is given");
}
