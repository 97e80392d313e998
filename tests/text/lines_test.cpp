// SPDX-License-Identifier: MIT
#include <okr/text/lines.h>

#include <doctest/doctest.h>

#include <utility>

namespace okr::text {
namespace {

std::pair<int, int> at(std::string_view bytes, std::uint32_t offset) {
  const Position p = LineMap(bytes).position(bytes, offset);
  return {static_cast<int>(p.line), static_cast<int>(p.column)};
}

}  // namespace

TEST_CASE("places count from 1, a place behind a line break is on the next line") {
  CHECK(at("ab\ncd", 0) == std::pair(1, 1));
  CHECK(at("ab\ncd", 2) == std::pair(1, 3));
  CHECK(at("ab\ncd", 3) == std::pair(2, 1));
  CHECK(at("ab\ncd", 99) == std::pair(2, 3));
  CHECK(at("ab\n", 3) == std::pair(2, 1));
  CHECK(at("", 0) == std::pair(1, 1));
}

TEST_CASE("columns count code points, and a byte order mark is no column") {
  CHECK(at("\xC3\xA9t\xC3\xA9 x", 6) == std::pair(1, 5));
  CHECK(at("\xEF\xBB\xBFxy", 4) == std::pair(1, 2));
  CHECK(at("\xEF\xBB\xBFxy", 3) == std::pair(1, 1));
  CHECK(at("\xEF\xBB\xBFxy", 0) == std::pair(1, 1));
}

TEST_CASE("a line is given without its line break") {
  const std::string_view bytes = "a\r\nbc\n\nd";
  const LineMap lines(bytes);
  CHECK(lines.line_count() == 4);
  CHECK(lines.line(bytes, 1) == "a");
  CHECK(lines.line(bytes, 2) == "bc");
  CHECK(lines.line(bytes, 3) == "");
  CHECK(lines.line(bytes, 4) == "d");
  CHECK(lines.line(bytes, 5) == "");
  CHECK(lines.line(bytes, 0) == "");
  CHECK(lines.line_start(2) == 3);
  CHECK(lines.line_start(99) == 7);
}

TEST_CASE("a line break belongs to the line that it ends") {
  const LineMap lines("a\r\nbc\n\nd");
  CHECK(lines.line_at(0) == 1);
  CHECK(lines.line_at(2) == 1);
  CHECK(lines.line_at(3) == 2);
  CHECK(lines.line_at(6) == 3);
  CHECK(lines.line_at(7) == 4);
  CHECK(lines.line_at(99) == 4);
}

}  // namespace okr::text
