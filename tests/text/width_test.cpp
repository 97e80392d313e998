// SPDX-License-Identifier: MIT
#include <okr/text/utf8.h>

#include <doctest/doctest.h>

namespace okr::text {

TEST_CASE("wide characters and emoji take two columns, combining marks none") {
  CHECK(display_width("abc") == 3);
  CHECK(display_width("caf\xC3\xA9") == 4);
  CHECK(display_width("e\xCC\x81") == 1);
  CHECK(display_width("\xE6\x97\xA5\xE6\x9C\xAC") == 4);
  CHECK(display_width("\xF0\x9F\x98\x80") == 2);
  CHECK(display_width("\xE2\x82\xAC") == 1);
  CHECK(display_width("\xE2\x80\x93") == 1);
  CHECK(display_width(U'\u200B') == 0);
  CHECK(display_width("") == 0);
}

}  // namespace okr::text
