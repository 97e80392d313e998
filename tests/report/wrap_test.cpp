// SPDX-License-Identifier: MIT
#include <okr/report/wrap.h>

#include <doctest/doctest.h>

namespace okr::report {

using Wrapped = std::vector<std::string>;

TEST_CASE("text is broken at spaces where the room ends") {
  CHECK(wrap("", {10, 0, 0}) == Wrapped{""});
  CHECK(wrap("one two", {7, 0, 0}) == Wrapped{"one two"});
  CHECK(wrap("one two", {6, 0, 0}) == Wrapped{"one", "two"});
  CHECK(wrap("one two three", {10, 4, 2}) == Wrapped{"one", "two", "three"});
  CHECK(wrap("one two three", {10, 3, 0}) == Wrapped{"one two", "three"});
}

TEST_CASE("a word that is too long stays whole") {
  CHECK(wrap("a incomprehensible b", {5, 0, 0}) == Wrapped{"a", "incomprehensible", "b"});
  CHECK(wrap("incomprehensible", {5, 3, 3}) == Wrapped{"incomprehensible"});
}

TEST_CASE("columns are counted, not bytes") {
  CHECK(wrap("\xC3\xA9\xC3\xA9 \xC3\xA9\xC3\xA9", {5, 0, 0}) ==
        Wrapped{"\xC3\xA9\xC3\xA9 \xC3\xA9\xC3\xA9"});
  CHECK(wrap("\u7528\u6237 \u7528", {6, 0, 0}) == Wrapped{"\u7528\u6237", "\u7528"});
}

TEST_CASE("spaces inside stay, spaces at a break go") {
  CHECK(wrap("  a  b", {80, 0, 0}) == Wrapped{"  a  b"});
  CHECK(wrap("one  two", {5, 0, 0}) == Wrapped{"one", "two"});
}

}  // namespace okr::report
