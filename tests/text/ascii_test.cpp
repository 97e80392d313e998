// SPDX-License-Identifier: MIT
#include <okr/text/ascii.h>

#include <doctest/doctest.h>

namespace okr::text {

TEST_CASE("letters of ASCII become small, every other byte stays") {
  CHECK(to_lower("NPS Äpfel 3%") == "nps Äpfel 3%");
  CHECK(to_lower("@[`{") == "@[`{");
}

TEST_CASE("digits and capitals are those of ASCII") {
  CHECK(is_digit('0'));
  CHECK(is_digit('9'));
  CHECK_FALSE(is_digit('/'));
  CHECK_FALSE(is_digit(':'));
  CHECK(is_capital('A'));
  CHECK(is_capital('Z'));
  CHECK_FALSE(is_capital('a'));
  CHECK_FALSE(is_capital('['));
}

TEST_CASE("blanks are taken from both ends, and none from within") {
  CHECK(trimmed(" \t a b\r\n ") == "a b");
  CHECK(trimmed("a") == "a");
  CHECK(trimmed("") == "");
  CHECK(trimmed(" \t\r\n ") == "");
  CHECK(trimmed("..a.b.", ".") == "a.b");
  CHECK(trimmed(" a ", ".") == " a ");
  CHECK(trimmed(std::string_view("\0a \0", 4)) == std::string_view("\0a \0", 4));
  CHECK(trimmed("\u00A0a") == "\u00A0a");
}

}  // namespace okr::text
