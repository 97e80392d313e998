// SPDX-License-Identifier: MIT
#include "../../src/cli/period_scan.h"

#include <doctest/doctest.h>

namespace okr::cli {

TEST_CASE("a file's period is told from its line, where that is plain") {
  CHECK(period_line("period: 2026-Q4\nteam: a\n") == "2026-Q4");
  CHECK(period_line("# a comment\r\nperiod:   \"2026-Q4\"   # runs\r\n") == "2026-Q4");
  CHECK(period_line("team: a\nperiod: launch") == "launch");
  CHECK(period_line("{period: 2026-Q4, team: a}") == std::nullopt);
  CHECK(period_line("period:\n  2026-Q4\n") == std::nullopt);
  CHECK(period_line("kpis: []\n  period: x\n") == std::nullopt);
  CHECK(period_line("") == std::nullopt);
}

}  // namespace okr::cli
