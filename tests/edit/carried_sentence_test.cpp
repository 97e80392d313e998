// SPDX-License-Identifier: MIT
// Sentences that say their start in other words, or no level at all.
#include "carried.h"

#include <doctest/doctest.h>

namespace okr::edit::testing {

TEST_CASE("a start that goes from a sentence takes along the words that would be there twice") {
  const auto sentence = [](const std::string& before, const std::string& level) {
    const std::string made = next_key_result(
        "        title: " + before + "\n        checkins:\n          - 2026-09-28 " + level + "\n");
    return made.substr(0, made.find("        carried_from"));
  };
  CHECK(sentence("Grow to 10k stars from 3k stars", "5k") ==
        "        title: Grow to ___ stars\n        baseline: 5000 stars\n");
  CHECK(sentence("Grow to 10k stars from 3k stars by word of mouth", "5k") ==
        "        title: Grow to ___ stars by word of mouth\n        baseline: 5000 stars\n");
  CHECK(sentence("20 orders a day, up from 12 orders", "15") ==
        "        title: ___ orders a day\n        baseline: 15 orders\n");
  CHECK(sentence("20 orders a day (was 12 orders a day)", "15") ==
        "        title: ___ orders a day\n        baseline: 15 orders\n");
  CHECK(sentence("Reach 40 paying teams, up from 12 teams", "20") ==
        "        title: Reach ___ paying teams\n        baseline: 20 teams\n");
  CHECK(sentence("Increase weekly orders to 300 from the current 120 orders", "200") ==
        "        title: Increase weekly orders to ___ orders\n        baseline: 200 orders\n");
  CHECK(sentence("Increase activation to 60%, currently 45%", "50%") ==
        "        title: Increase activation to ___\n        baseline: 50%\n");
  CHECK(sentence("Increase activation to 60% (baseline 45% of users)", "50%") ==
        "        title: Increase activation to ___\n        baseline: 50%\n");
}

TEST_CASE("a step that cannot be put as a level stays, and is told of") {
  // "Lose ___ kg" would ask for 5 where the level that is to be reached is 83.
  for (const std::string title : {"Lose 10 kg from 92 kg", "Gain 20 points of NPS from 30"}) {
    const auto carried = carried_from(loaded({{"a.yaml",
                                               "period: 2026-Q3\n"
                                               "team: product\n"
                                               "objectives:\n"
                                               "  - id: trusted\n"
                                               "    title: Home cooks trust us\n"
                                               "    review: {decision: keep}\n"
                                               "    key_results:\n"
                                               "      - {id: k, title: " +
                                                   title + ", checkins: [2026-09-28 11]}\n"}}));
    REQUIRE(carried);
    CHECK(carried->objectives[0].key_results[0].title == title);
    CHECK(carried->objectives[0].key_results[0].by_hand);
    CHECK_FALSE(carried->objectives[0].key_results[0].has_blank);
  }
}

}  // namespace okr::edit::testing
