// SPDX-License-Identifier: MIT
#include "../../src/report/line_range.h"

#include <doctest/doctest.h>

#include <utility>

namespace okr::report {

TEST_CASE("a line break at the end of a span leads to no line more") {
  const std::vector<text::Source> sources{{"a", "ab\ncd\nef"}};
  Places places(sources);
  const auto lines = [&](std::uint32_t begin, std::uint32_t end) {
    const LineRange range = lines_of(places, {0, begin, end});
    return std::pair(range.first, range.last);
  };
  CHECK(lines(0, 2) == std::pair(1U, 1U));
  CHECK(lines(0, 3) == std::pair(1U, 1U));
  CHECK(lines(1, 4) == std::pair(1U, 2U));
  CHECK(lines(3, 3) == std::pair(2U, 2U));
}

}  // namespace okr::report
