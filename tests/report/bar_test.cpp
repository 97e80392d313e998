// SPDX-License-Identifier: MIT
#include "../../src/report/bar.h"

#include "sample_view.h"

#include <doctest/doctest.h>

namespace okr::report {
namespace {

Screen in_unicode(Screen::Colour colour = Screen::Colour::off) {
  return {colour, Screen::Charset::unicode, 80};
}

}  // namespace

TEST_CASE("a bar shows what is reached, to half a cell, and marks what is expected") {
  CHECK(drawn({.progress = 0.5, .expected = {}}, 8, in_unicode()) == "━━━━────");
  CHECK(drawn({.progress = 0.45, .expected = 0.75}, 8, in_unicode()) == "━━━╸──┃─");
  CHECK(drawn({.progress = 0.9, .expected = 0.3}, 8, in_unicode()) == "━━┃━━━━─");
  CHECK(drawn({.progress = 0, .expected = 0.0}, 4, in_unicode()) == "┃───");
  CHECK(drawn({.progress = 0.99, .expected = 1.0}, 4, in_unicode()) == "━━━┃");
}

TEST_CASE("a bar that is full, or more than full, has no mark") {
  CHECK(drawn({.progress = 1, .expected = 0.5}, 4, in_unicode()) == "━━━━");
  CHECK(drawn({.progress = 1.5, .expected = 1.0}, 4, in_unicode()) == "━━━━");
  CHECK(drawn({.progress = -2, .expected = {}}, 4, in_unicode()) == "────");
}

TEST_CASE("a bar in ASCII shows no more than is reached") {
  CHECK(drawn({.progress = 0.45, .expected = 0.75}, 8, plain()) == "===---|-");
}

TEST_CASE("colour is added to a bar, nothing is taken away") {
  CHECK(drawn({.progress = 0.5, .expected = {}, .tone = Tone::good}, 2,
              in_unicode(Screen::Colour::on)) == "\x1b[32m━\x1b[0m\x1b[94m─\x1b[0m");
}

TEST_CASE("a sparkline has a column a value, from 0 to 1") {
  CHECK(sparkline({0, 0.5, 1}, 8, in_unicode()) == "▁▅█");
  CHECK(sparkline({-1, 0.99, 7}, 8, in_unicode()) == "▁██");
  CHECK(sparkline({0, 0.2, 0.4, 0.6, 0.8, 1}, 8, plain()) == "_.-=*#");
}

TEST_CASE("a long sparkline keeps the first and the last value") {
  CHECK(sparkline({0, 1, 1, 1, 1, 0}, 2, in_unicode()) == "▁▁");
  CHECK(sparkline({0, 0, 0.5, 0.5, 1}, 3, in_unicode()) == "▁▅█");
}

TEST_CASE("one value is no trend") {
  CHECK(sparkline({0.5}, 8, in_unicode()).empty());
  CHECK(sparkline({}, 8, in_unicode()).empty());
  CHECK(sparkline({0.5, 1}, 0, in_unicode()).empty());
}

}  // namespace okr::report
