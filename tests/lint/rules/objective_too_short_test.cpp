// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("objective-too-short fires on one or two words") {
  check_spans("objective-too-short", "title: «Better support»\n");
  check_spans("objective-too-short", "title: \"«Trust!»\"\n");
}

TEST_CASE("objective-too-short is silent from three words on, and where there is no title") {
  check_spans("objective-too-short", "title: Cooks trust us\n");
  check_spans("objective-too-short", "id: a\ntitle: \"\"\n");
}

TEST_CASE("objective-too-short takes its limit from okr.yaml") {
  check_spans("objective-too-short",
              "# okr.yaml\nlint: {rules: {objective-too-short: {min: 5}}}\n"
              "# okrs/2026-Q4/product.yaml\ntitle: «Home cooks trust us»\n");
}
