// SPDX-License-Identifier: MIT
#include <okr/text/checksum.h>

#include <doctest/doctest.h>

namespace okr::text {

TEST_CASE("a checksum is FNV-1a, as published") {
  CHECK(checksum("") == "cbf29ce484222325");
  CHECK(checksum("a") == "af63dc4c8601ec8c");
  CHECK(checksum("foobar") == "85944171f73967e8");
}

}  // namespace okr::text
