// SPDX-License-Identifier: MIT
#include "../../../src/report/formats/flowing.h"

#include <doctest/doctest.h>

namespace okr::report {
namespace {

using Lines = std::vector<std::string>;

/// "plain|*strong*|`code`"
std::string shown(const Words& words) {
  std::string out;
  for (const Run& run : flowing(words)) {
    if (!out.empty()) out += '|';
    const std::string mark = run.weight == Run::Weight::strong ? "*" : "";
    out += mark + run.text + mark;
  }
  return out;
}

Run strong(std::string text) {
  return {.text = std::move(text), .weight = Run::Weight::strong};
}

}  // namespace

TEST_CASE("white space in a text is one blank, and none at its ends") {
  CHECK(flowing(" a \t b\r\n\nc\n") == "a b c");
  CHECK(flowing(" \n ").empty());
  CHECK(flowing("\x1b[1m\u200B") == "\\x1b[1m\\u{200b}");
}

TEST_CASE("runs of one kind are one, with a blank between runs at most") {
  CHECK(shown({{"a"}, {"b"}, strong(" c "), {" d"}}) == "ab|* c *|d");
  CHECK(shown({{" a "}, {" "}, strong(" "), strong(" b ")}) == "a |*b*");
  CHECK(shown({{"a"}, strong(" ")}) == "a");
  CHECK(shown({{" "}}).empty());
}

TEST_CASE("an answer keeps its lines but not the empty ones at its ends") {
  CHECK(answer_lines("\n a\tb \r\n\nc\n\n") == Lines{"a b", "", "c"});
  CHECK(answer_lines(" \n") == Lines{});
}

TEST_CASE("a trend has a height for each column of the period that is over") {
  const Trend trend{.points = {{0, 0}, {0.5, 1}, {0.5, 0.5}, {0.75, 0.5}}};
  CHECK(heights_of(trend, 5) == std::vector<double>{0, 0.5, 1, 0.5});
  CHECK(heights_of({.points = {{0, 0}, {1, 1}}}, 3) == std::vector<double>{0, 0.5, 1});
  CHECK(heights_of({.points = {{0, 0}, {0.01, 1}}}, 3) == std::vector<double>{0, 1});
  CHECK(heights_of({.points = {{0, 0}}}, 3).empty());
  CHECK(heights_of(trend, 1).empty());
}

}  // namespace okr::report
