// SPDX-License-Identifier: MIT
#include "scored.h"

#include <okr/rollup/window.h>

#include <doctest/doctest.h>

namespace okr::rollup {
namespace {

using test::day;

TEST_CASE("a window holds the period with its days of grace, up to the day asked for") {
  const model::DateRange q1{day("2026-01-01"), day("2026-03-31")};
  const Window window = window_of({}, q1, day("2026-04-10"));
  CHECK(window.is_early(day("2025-12-17")));
  CHECK_FALSE(window.is_early(day("2025-12-18")));
  CHECK(window.counts(day("2025-12-18")));
  CHECK(window.counts(day("2026-04-10")));
  CHECK_FALSE(window.counts(day("2026-04-11")));
  CHECK(window.is_later(day("2026-04-11")));
  CHECK_FALSE(window.is_past(day("2026-04-14")));
  CHECK(window.is_past(day("2026-04-15")));
}

TEST_CASE("days of grace count as the first or last day") {
  const model::DateRange q1{day("2026-01-01"), day("2026-03-31")};
  const Window window = window_of({}, q1, day("2026-04-10"));
  CHECK(window.counted(day("2025-12-20")) == day("2026-01-01"));
  CHECK(window.counted(day("2026-02-03")) == day("2026-02-03"));
  CHECK(window.counted(day("2026-04-05")) == day("2026-03-31"));
}

TEST_CASE("without a period every day up to the one asked for counts as itself") {
  const Window window = window_of({}, std::nullopt, day("2026-04-10"));
  CHECK(window.counts(day("1999-01-01")));
  CHECK(window.counted(day("1999-01-01")) == day("1999-01-01"));
  CHECK_FALSE(window.counts(day("2026-04-11")));
}

}  // namespace
}  // namespace okr::rollup
