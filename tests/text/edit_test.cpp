// SPDX-License-Identifier: MIT
#include <okr/text/edit.h>

#include <doctest/doctest.h>

namespace okr::text {

TEST_CASE("edits given in any order are all made") {
  const auto out = apply("one two three", {{{0, 8, 13}, "3"}, {{0, 0, 3}, "1"}, {{0, 7, 7}, "!"}});
  REQUIRE(out);
  CHECK(*out == "1 two! 3");
}

TEST_CASE("no edits leave the bytes as they are") {
  CHECK(*apply("abc", {}) == "abc");
  CHECK(*apply("", {{{0, 0, 0}, "x"}}) == "x");
}

TEST_CASE("two insertions at one place keep their order") {
  CHECK(*apply("ab", {{{0, 1, 1}, "1"}, {{0, 1, 1}, "2"}}) == "a12b");
}

TEST_CASE(
    "an insertion stands before a replacement at the same place, and behind one that ends there") {
  CHECK(*apply("abc", {{{0, 1, 2}, "B"}, {{0, 1, 1}, "+"}}) == "a+Bc");
  CHECK(*apply("abc", {{{0, 2, 2}, "+"}, {{0, 1, 2}, "B"}}) == "aB+c");
}

TEST_CASE("overlapping edits are refused") {
  const auto out = apply("abcdef", {{{0, 1, 4}, ""}, {{0, 3, 5}, ""}});
  REQUIRE_FALSE(out);
  CHECK(out.error().message == "the edit of bytes 3-5 overlaps another one");
}

TEST_CASE("an edit outside the bytes is refused") {
  const auto out = apply("abc", {{{0, 2, 4}, ""}});
  REQUIRE_FALSE(out);
  CHECK(out.error().message == "the edit of bytes 2-4 is outside the file, which has 3 bytes");
}

}  // namespace okr::text
