// SPDX-License-Identifier: MIT
#include <okr/text/source.h>

#include <doctest/doctest.h>

namespace okr::text {

TEST_CASE("a slice is cut to the bytes that are there") {
  const Source source{"a.yaml", "hello"};
  CHECK(slice(source, {0, 1, 3}) == "el");
  CHECK(slice(source, {0, 3, 99}) == "lo");
  CHECK(slice(source, {0, 9, 99}) == "");
  CHECK(slice(source, {0, 3, 1}) == "");
}

}  // namespace okr::text
