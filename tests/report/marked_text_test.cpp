// SPDX-License-Identifier: MIT
#include "../../src/report/marked_text.h"

#include <doctest/doctest.h>

namespace okr::report {
namespace {

std::string shown(std::string_view text, const std::vector<NamedMark>& marks, int width = 80) {
  return "\n" + marked_text(text, marks, {.width = width});
}

}  // namespace

TEST_CASE("a name stands under its mark") {
  CHECK(shown("Raise NPS to 50", {{{0, 5}, "up"}, {{6, 9}, "metric"}, {{13, 15}, "to"}}) == R"(
Raise NPS to 50
^^^^^ ^^^    ^^
up    metric to
)");
}

TEST_CASE("a name that would run into the next moves below it") {
  CHECK(shown("a b c", {{{0, 1}, "first"}, {{2, 3}, "second"}, {{4, 5}, "third"}}) == R"(
a b c
^ ^ ^
| | third
| second
first
)");
  CHECK(shown("ab cdefghij k", {{{0, 2}, "first"}, {{3, 11}, "long"}, {{12, 13}, "last"}}) == R"(
ab cdefghij k
^^ ^^^^^^^^ ^
|  long     last
first
)");
}

TEST_CASE("of marks that share words, the first is drawn") {
  CHECK(shown("new products", {{{0, 12}, "metric"}, {{4, 12}, "unit"}, {{3, 3}, "none"}}) == R"(
new products
^^^^^^^^^^^^
metric
)");
}

TEST_CASE("a long text is broken at spaces, and a mark goes on in the next row") {
  CHECK(shown("Raise the net promoter score to 50", {{{10, 28}, "metric"}, {{32, 34}, "to"}}, 20) ==
        R"(
Raise the net
          ^^^
          metric
promoter score to 50
^^^^^^^^^^^^^^    ^^
                  to
)");
}

TEST_CASE("a word that is too long is broken, marks above letters stay with them") {
  CHECK(shown("abcdefghijklmnopqrst", {}, 16) == "\nabcdefghijklmnop\nqrst\n");
  CHECK(shown("abcdefghijklmnope\xCC\x81x", {}, 16) == "\nabcdefghijklmnop\ne\xCC\x81x\n");
}

TEST_CASE("wide characters, tabs and control characters keep marks in place") {
  CHECK(shown("\u6771\u4EAC to 5", {{{10, 11}, "to"}}) ==
        "\n\u6771\u4EAC to 5\n        ^\n        to\n");
  CHECK(shown("\tto 5", {{{4, 5}, "to"}}) == "\n    to 5\n       ^\n       to\n");
  CHECK(shown("\x1B 5", {{{2, 3}, "to"}}) == "\n\\x1b 5\n     ^\n     to\n");
  CHECK(shown("e\xCC\x81 5", {{{4, 5}, "to"}}) == "\ne\xCC\x81 5\n  ^\n  to\n");
}

TEST_CASE("a name that would leave the screen begins left of its mark") {
  CHECK(shown("Raise sales to 5", {{{6, 11}, "metric"}, {{15, 16}, "target"}}, 16) == R"(
Raise sales to 5
      ^^^^^    ^
      |   target
      metric
)");
}

TEST_CASE("an empty text has no rows") {
  CHECK(shown("", {}) == "\n");
}

TEST_CASE("colour adds nothing but colour") {
  const Screen screen{.colour = Screen::Colour::on};
  CHECK(marked_text("to 5", {{{3, 4}, "to"}}, screen) ==
        "\x1b[1mto 5\x1b[0m\n   \x1b[1;36m^\x1b[0m\n   \x1b[94mto\x1b[0m\n");
}

}  // namespace okr::report
