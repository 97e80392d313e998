// SPDX-License-Identifier: MIT
#include "../../src/report/snippet.h"

#include <doctest/doctest.h>

namespace okr::report {
namespace {

/// The line and, under it, its marks.
std::string shown(std::string_view line, std::string_view words, int columns) {
  const std::size_t begin = line.find(words);
  REQUIRE(begin != std::string_view::npos);
  const Snippet s = snippet(line, {begin, begin + words.size()}, columns, "...");
  return s.line + '\n' + std::string(static_cast<std::size_t>(s.mark_begin), ' ') +
         std::string(static_cast<std::size_t>(s.marks), '^');
}

}  // namespace

TEST_CASE("a line that fits is shown whole") {
  CHECK(shown("- Raise NPS to 50", "50", 17) ==
        "- Raise NPS to 50\n"
        "               ^^");
  CHECK(shown("50", "50", 40) == "50\n^^");
}

TEST_CASE("nothing is marked by one mark") {
  const Snippet behind = snippet("ab", {2, 2}, 40, "...");
  CHECK(behind.line == "ab");
  CHECK(behind.mark_begin == 2);
  CHECK(behind.marks == 1);
  const Snippet in_nothing = snippet("", {0, 0}, 40, "...");
  CHECK(in_nothing.line.empty());
  CHECK(in_nothing.marks == 1);
  CHECK(snippet("ab", {7, 9}, 40, "...").mark_begin == 2);
}

TEST_CASE("wide and zero-width characters take the columns that they take") {
  CHECK(shown("\u7528\u6237 x", "x", 40) == "\u7528\u6237 x\n     ^");
  CHECK(shown("\u7528\u6237 x", "\u6237", 40) == "\u7528\u6237 x\n  ^^");
  CHECK(shown("e\u0301 x", "x", 40) == "e\u0301 x\n  ^");
  CHECK(shown("\U0001F373 x", "x", 40) == "\U0001F373 x\n   ^");
}

TEST_CASE("tabs are expanded and control characters shown as escapes") {
  CHECK(shown("\ta", "a", 40) == "    a\n    ^");
  CHECK(shown("\x1b[2J a", "a", 40) == "\\x1b[2J a\n        ^");
  CHECK(shown("\u202Etxt", "txt", 40) == "\\u{202e}txt\n        ^^^");
  CHECK(shown("a\rb", "b", 40) == "a\\rb\n   ^");
  CHECK(shown("\xFF z", "z", 40) == "\\xff z\n     ^");
}

TEST_CASE("a long line is cut around what is marked") {
  const std::string line = "0123456789abcdefghijklmnopqrstuvwxyz";
  CHECK(shown(line, "23", 20) == "0123456789abcdefg...\n  ^^");
  CHECK(shown(line, "xyz", 20) == "...jklmnopqrstuvwxyz\n                 ^^^");
  CHECK(shown(line, "ij", 20) == "...cdefghijklmnop...\n         ^^");
}

TEST_CASE("what is marked and does not fit is shown from its start") {
  const std::string line = "0123456789" + std::string(40, 'x') + "0123456789";
  CHECK(shown(line, std::string(40, 'x'), 20) == "...9xxxxxxxxxxxxx...\n    ^^^^^^^^^^^^^");
}

TEST_CASE("no more than the room is used, whatever the line holds") {
  for (const std::string_view unit : {"a", "\t", "\u7528", "\x1b", "e\u0301", "\u0301", "\xFF"}) {
    std::string line;
    for (int i = 0; i < 5000; ++i) line += unit;
    for (const std::size_t at : {std::size_t{0}, line.size() / 2 / unit.size() * unit.size(),
                                 line.size() - unit.size(), line.size()}) {
      CAPTURE(at);
      const Snippet s = snippet(line, {at, at}, 30, "...");
      CHECK(s.mark_begin >= 0);
      CHECK(s.mark_begin + s.marks <= 31);
      CHECK(s.line.size() < 3000);
    }
  }
}

}  // namespace okr::report
