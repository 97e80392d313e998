// SPDX-License-Identifier: MIT
#include "../../src/report/confidence_fall.h"

#include "status_sample.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace okr::report {
namespace {

/// Of one objective with one key result that moves from 0 to 100; as of 2026-05-15.
std::string fall(std::string_view checkins, std::string_view fields = "") {
  const StatusSample made =
      sample(fmt::format("objectives:\n  - id: o\n    title: It moves\n    key_results:\n      - "
                         "id: k\n        title: "
                         "Raise it from 0 to 100\n{}        checkins:\n{}",
                         fields, checkins));
  const std::optional<Fall> found = falling_confidence(made.workspace, made.scores, 0);
  return found ? fmt::format("{} to {}", found->from, found->to) : "none";
}

}  // namespace

TEST_CASE("confidence falls where it is 2 or more below that of four weeks ago") {
  CHECK(fall("          - 2026-04-10 10 8/10\n          - 2026-05-14 60 6/10\n") == "8 to 6");
  CHECK(fall("          - 2026-04-10 10 8/10\n          - 2026-05-14 60 7/10\n") == "none");
  CHECK(fall("          - 2026-04-10 10 8/10\n          - 2026-04-17 10 9/10\n"
             "          - 2026-04-18 10 7/10\n          - 2026-05-14 60 7/10\n") == "9 to 7");
}

TEST_CASE("without a word from so long ago the first one counts, the stated start before it") {
  CHECK(fall("          - 2026-05-01 40 9/10\n          - 2026-05-14 60 5/10\n") == "9 to 5");
  CHECK(fall("          - 2026-05-01 40 5/10\n          - 2026-05-14 60 5/10\n",
             "        confidence: 8\n") == "8 to 5");
}

TEST_CASE("an objective whose numbers are not fine says so already") {
  CHECK(fall("          - 2026-04-10 1 9/10\n          - 2026-05-14 2 3/10\n") == "none");
}

TEST_CASE("nothing falls where no confidence is stated") {
  CHECK(fall("          - 2026-04-10 10\n          - 2026-05-14 60\n") == "none");
}

}  // namespace okr::report
