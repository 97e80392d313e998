// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_example;
using okr::test::check_spans;
using okr::test::of_rule;

TEST_CASE("bad-rice fires on what is off the scale, and on no effort") {
  check_spans("bad-rice", R"(projects:
  - {id: a, title: One, rice: {reach: 500, impact: 2, confidence: 80%, effort: «0»}}
  - {id: b, title: Two, rice: {reach: «-1», impact: «4», confidence: «70%», effort: «-2»}}
)");
}

TEST_CASE("bad-rice is silent on every step of the scales") {
  check_spans("bad-rice", R"(projects:
  - {id: a, title: One, rice: {reach: 500, impact: 3, confidence: 100%, effort: 4}}
  - {id: b, title: Two, rice: {reach: 0, impact: 2, confidence: 80%, effort: 0.5}}
  - {id: c, title: Three, rice: {reach: 500, impact: 1, confidence: 50%, effort: 4}}
  - {id: d, title: Four, rice: {reach: 500, impact: 0.5, confidence: 50%, effort: 4}}
  - {id: e, title: Five, rice: {reach: 500, impact: 0.25, confidence: 50%, effort: 4}}
)");
}

TEST_CASE("bad-rice says the number and the scale") {
  const auto found = of_rule(check_example(R"(projects:
  - {id: a, title: One, rice: {reach: 500, impact: 4, confidence: 80%, effort: 4}}
)"),
                             "bad-rice");
  REQUIRE(found.size() == 1);
  CHECK(found[0].message == "an impact of 4 is not on the scale, so it cannot be compared");
  CHECK(found[0].help == "write 3 (massive), 2 (high), 1 (medium), 0.5 (low) or 0.25 (minimal)");
}
