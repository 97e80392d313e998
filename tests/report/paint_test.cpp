// SPDX-License-Identifier: MIT
#include "../../src/report/paint.h"

#include <doctest/doctest.h>

namespace okr::report {

TEST_CASE("colour is written only where the screen has it") {
  Screen screen;
  CHECK(painted(screen, Tone::error, "x") == "x");
  screen.colour = Screen::Colour::on;
  CHECK(painted(screen, Tone::error, "x") == "\x1b[1;31mx\x1b[0m");
  CHECK(painted(screen, Tone::error, "") == "");
}

TEST_CASE("each severity has its own tone") {
  CHECK(tone_of(diag::Severity::error) == Tone::error);
  CHECK(tone_of(diag::Severity::warning) == Tone::warning);
  CHECK(tone_of(diag::Severity::info) == Tone::info);
}

}  // namespace okr::report
