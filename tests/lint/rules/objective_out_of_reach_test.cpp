// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("objective-out-of-reach fires on places that no period moves") {
  check_spans("objective-out-of-reach", "title: Become the «market leader» in cast iron\n");
  check_spans("objective-out-of-reach", "title: Be «number one» for home cooks\n");
  check_spans("objective-out-of-reach", "title: \"Be the «#1» shop for home cooks\"\n");
  check_spans("objective-out-of-reach", "title: Make pans that are the «best in the world»\n");
}

TEST_CASE("objective-out-of-reach is silent on what is good for somebody") {
  check_spans("objective-out-of-reach", "title: Build the best experience for home cooks\n");
  check_spans("objective-out-of-reach", "title: Home cooks take us for a leader in fairness\n");
}

TEST_CASE("objective-out-of-reach belongs to the strict profile") {
  CHECK(okr::test::words(okr::test::check_example("title: Become the market leader in pans\n"),
                         "objective-out-of-reach")
            .empty());
}
