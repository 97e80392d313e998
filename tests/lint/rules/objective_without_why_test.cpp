// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("objective-without-why fires on the title of an objective that gives no reason") {
  check_spans("objective-without-why", R"(objectives:
  - title: "«Home cooks trust us»"
  - title: Home cooks know us
    why: Nobody does
)");
}

TEST_CASE("objective-without-why points at the whole title, and leaves an empty reason to others") {
  check_spans("objective-without-why", R"(objectives:
  - title: >-
      «Home cooks
      know us»
  - title: Home cooks trust us
    why: ""
)");
}

TEST_CASE("objective-without-why takes a number, a person's reason, and a reason in any words") {
  check_spans("objective-without-why", R"(# okrs/2026-Q4/li.yaml
person: li
objectives:
  - title: I hear from home cooks first hand
    why: 40% of refunds name a thing that I never saw
  - title: «I write better»
)");
}

TEST_CASE("objective-without-why is silent on an objective that was dropped") {
  check_spans("objective-without-why", R"(objectives:
  - title: Home cooks trust us
    dropped: 2026-10-05
    reason: Nobody asked for it
)");
}

TEST_CASE("objective-without-why does not guess at a reason that cannot be read") {
  check_spans("objective-without-why", R"(objectives:
  - title: Home cooks trust us
    why: [one, two]
)");
}

TEST_CASE("a long title is cut between two words where a message names it") {
  const auto checked = okr::test::check_example(R"(objectives:
  - title: Home cooks everywhere trust us as the place to buy cookware that will last
)");
  const auto found = okr::test::of_rule(checked, "objective-without-why");
  REQUIRE(found.size() == 1);
  CHECK(found[0].message ==
        "\"Home cooks everywhere trust us as the place to buy cookware ...\" does not say why it "
        "matters now");
}
