// SPDX-License-Identifier: MIT
#include <okr/text/utf8.h>

#include <doctest/doctest.h>

namespace okr::text {

TEST_CASE("code points of one to four bytes are read") {
  CHECK(code_point_at("a", 0).value == U'a');
  CHECK(code_point_at("\xC3\xA9", 0).value == U'\u00E9');
  CHECK(code_point_at("\xE2\x82\xAC", 0).value == U'\u20AC');
  CHECK(code_point_at("\xF0\x9F\x98\x80", 0).value == U'\U0001F600');
  CHECK(code_point_at("\xF0\x9F\x98\x80", 0).size == 4);
  CHECK(code_point_at("a", 1).size == 0);
}

TEST_CASE("broken bytes count as one code point each") {
  for (const std::string_view broken :
       {"\xFF", "\xC0\x80", "\xE2\x82", "\xED\xA0\x80", "\xF5\x80\x80\x80", "\xF4\x90\x80\x80"}) {
    CHECK(code_point_at(broken, 0).value == 0xFFFD);
    CHECK(code_point_at(broken, 0).size == 1);
    CHECK(code_point_count(broken) == broken.size());
  }
}

TEST_CASE("what is written as UTF-8 is read back") {
  for (const char32_t c : {U'a', U'\u00E9', U'\u20AC', U'\U0001F600', U'\U0010FFFF'}) {
    CHECK(code_point_at(to_utf8(c), 0).value == c);
  }
  CHECK(to_utf8(0xD800) == "\xEF\xBF\xBD");
}

TEST_CASE("code points are counted, not bytes") {
  CHECK(code_point_count("") == 0);
  CHECK(code_point_count("caf\xC3\xA9") == 4);
}

TEST_CASE("a text is cut to one short line at the end of a code point") {
  CHECK(short_line("two\nlines\tand", 20) == "two lines and");
  CHECK(short_line("abcdef", 6) == "abcdef");
  CHECK(short_line("abcdef", 5) == "abcde…");
  CHECK(short_line("caf\u00e9s", 4) == "caf\u00e9…");
}

TEST_CASE("control characters, reordering marks and broken bytes become visible") {
  CHECK(escape_controls("a\x1b[31mb") == "a\\x1b[31mb");
  CHECK(escape_controls("a\xE2\x80\xAE") == "a\\u{202e}");
  CHECK(escape_controls("a\xFF") == "a\\xff");
  CHECK(escape_controls("a\tb\n\r") == "a\\tb\\n\\r");
  CHECK(escape_controls("\xC2\x9B\x7F") == "\\u{9b}\\x7f");
  CHECK(escape_controls("caf\xC3\xA9 \xEF\xBF\xBD") == "caf\xC3\xA9 \xEF\xBF\xBD");
}

TEST_CASE("what hides or turns text around becomes visible") {
  CHECK(escape_controls("a\u061cb") == "a\\u{61c}b");
  CHECK(escape_controls("a\u200bb") == "a\\u{200b}b");
  CHECK(escape_controls("\u200e\u200f\u202a\u2066\u2069") ==
        "\\u{200e}\\u{200f}\\u{202a}\\u{2066}\\u{2069}");
  CHECK(escape_controls("a\ufeffb\u2060c") == "a\\u{feff}b\\u{2060}c");
  CHECK(escape_controls("a\u00adb") == "a\\u{ad}b");
  CHECK(escape_controls("x\U000e0041") == "x\\u{e0041}");
}

TEST_CASE("a joiner stays where it joins, and shows where it hides") {
  const std::string family = "\U0001f469\u200d\U0001f373";
  const std::string heart = "\u2764\ufe0f\u200d\U0001f525";
  const std::string persian = "\u0645\u06cc\u200c\u062e\u0648";
  CHECK(escape_controls(family) == family);
  CHECK(escape_controls(heart) == heart);
  CHECK(escape_controls(persian) == persian);
  CHECK(escape_controls("pay\u200dments") == "pay\\u{200d}ments");
  CHECK(escape_controls("\u200d") == "\\u{200d}");
  CHECK(escape_controls("\U0001f469\u200d") == "\U0001f469\\u{200d}");
}

}  // namespace okr::text
