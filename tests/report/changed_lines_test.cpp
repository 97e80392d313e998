// SPDX-License-Identifier: MIT
#include <okr/edit/unified_diff.h>
#include <okr/report/checkin.h>

#include <doctest/doctest.h>

namespace okr::report {
namespace {

std::string changed(std::string_view before, std::string_view after) {
  return changed_lines_text("okrs/shop.yaml", edit::unified_diff("okrs/shop.yaml", before, after),
                            Screen{});
}

}  // namespace

TEST_CASE("added and removed lines stand below the place of the last one added") {
  CHECK(changed("a:\n  - 1\n", "a:\n  - 1\n  - 2\n") == "okrs/shop.yaml:3\n  + - 2\n");
  CHECK(changed("a:\n  - b\nc\n", "a:\n  - id: b\n    d: b\nc\n") ==
        "okrs/shop.yaml:3\n  - - b\n  + - id: b\n  +   d: b\n");
  CHECK(changed("a\nb\nc\n", "a\nc\n") == "okrs/shop.yaml:2\n  - b\n");
}

TEST_CASE("line ends and a missing last one are no part of a line") {
  CHECK(changed("a\r\n", "a\r\nb\r\n") == "okrs/shop.yaml:2\n  + b\n");
  CHECK(changed("a", "a\nb") == "okrs/shop.yaml:2\n  - a\n  + a\n  + b\n");
}

TEST_CASE("control characters are shown as escapes") {
  CHECK(changed("a\n", "a\nb\x1b[31m\n") == "okrs/shop.yaml:2\n  + b\\x1b[31m\n");
}

}  // namespace okr::report
