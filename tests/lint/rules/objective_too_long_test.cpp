// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("objective-too-long fires on the words beyond the eighteenth") {
  check_spans("objective-too-long",
              "title: One two three four five six seven eight nine ten eleven twelve thirteen "
              "fourteen fifteen sixteen seventeen eighteen «nineteen - twenty»\n");
}

TEST_CASE("objective-too-long is silent up to eighteen words; marks are none") {
  check_spans("objective-too-long",
              "title: One two three four five six seven eight nine ten eleven twelve thirteen "
              "fourteen - fifteen sixteen & seventeen eighteen\n");
}

TEST_CASE("objective-too-long takes its limit from okr.yaml") {
  check_spans("objective-too-long",
              "# okr.yaml\nlint: {rules: {objective-too-long: {max: 3}}}\n"
              "# okrs/2026-Q4/product.yaml\ntitle: Home cooks trust «us»\n");
}
