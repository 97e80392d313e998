// SPDX-License-Identifier: MIT
#include "carried.h"

#include <doctest/doctest.h>

namespace okr::edit::testing {

TEST_CASE("a sentence keeps its manner, and its target becomes a blank") {
  const auto sentence = [](const std::string& before, const std::string& level) {
    const std::string made = next_key_result(
        "        title: " + before + "\n        checkins:\n          - 2026-09-28 " + level + "\n");
    return made.substr(0, made.find("        carried_from"));
  };
  const std::string title = "        title: ";
  CHECK(sentence("Cut the dispatch time from 80 h to 48 h", "52 h") ==
        title + "Cut the dispatch time from 52 h to ___\n");
  CHECK(sentence("Cut onboarding from 3 weeks to 4 days", "6 days") ==
        title + "Cut onboarding from 6 days to ___\n");
  CHECK(sentence("Grow revenue from $1,200 to $2,000", "$1,500") ==
        title + "Grow revenue from $1,500 to ___\n");
  CHECK(sentence("Lower weekly letters about rust from 64 to 40", "52") ==
        title + "Lower weekly letters about rust from 52 to ___\n");
  CHECK(sentence("NPS 30 -> 45", "41") == title + "NPS from 41 to ___\n");
  CHECK(sentence("Shorten the discharge time from 4 hours to 90 minutes", "150 min") ==
        title + "Shorten the discharge time from 2.5 hours to ___\n");
  CHECK(sentence("Cut the dispatch time from 2.5 h to 1 h", "100 min") ==
        title + "Cut the dispatch time from 1.666667 h to ___\n");
  CHECK(sentence("85% of invoices are paid on time, up from 72%", "78%") ==
        title + "___ of invoices are paid on time\n        baseline: 78%\n");
  CHECK(sentence("Raise NPS to 50 from 30", "41") == title + "Raise NPS from 41 to ___\n");
  CHECK(sentence("Raise NPS from 30 to 50 by end of Q3", "41") ==
        title + "Raise NPS from 41 to ___\n");
  CHECK(sentence("Raise weekly orders by 20% from 100", "110") ==
        title + "Raise weekly orders from 110 to ___\n");
  CHECK(sentence("Double weekly orders from 100", "150") ==
        title + "Raise weekly orders from 150 to ___\n");
  CHECK(sentence("Reach 50 paying shops", "20") ==
        title + "Reach ___ paying shops\n        baseline: 20 shops\n");
  CHECK(sentence("40% of cooks come back", "31%") ==
        title + "___ of cooks come back\n        baseline: 31%\n");
}

TEST_CASE("a sentence that cannot be put otherwise stays, and is told of") {
  const auto carried = carried_from(loaded(
      {{"a.yaml",
        "period: 2026-Q3\n"
        "team: product\n"
        "objectives:\n"
        "  - id: trusted\n"
        "    title: Home cooks trust us\n"
        "    review: {decision: keep}\n"
        "    key_results:\n"
        "      - {id: k, title: Double monthly orders to 120, checkins: [2026-09-28 60]}\n"}}));
  REQUIRE(carried);
  CHECK(carried->objectives[0].key_results[0].title == "Double monthly orders to 120");
  CHECK(carried->objectives[0].key_results[0].by_hand);
  CHECK_FALSE(carried->objectives[0].key_results[0].has_blank);
}

TEST_CASE("fields change with the sentence") {
  CHECK(next_key_result("        title: Raise the repeat purchase rate\n"
                        "        baseline: 5%\n"
                        "        target: '15%'\n"
                        "        metric: repeat purchase rate\n"
                        "        checkins: [2026-09-28 11%]\n") ==
        "        title: Raise the repeat purchase rate\n"
        "        baseline: 11%\n"
        "        target: ___\n"
        "        metric: repeat purchase rate\n" +
            from);
}

TEST_CASE("what was never checked in keeps its start") {
  CHECK(next_key_result("        title: Raise NPS from 30 to 50\n") ==
        "        title: Raise NPS from 30 to ___\n" + from);
  CHECK(next_key_result("        title: Raise weekly orders by 20% from 100\n") ==
        "        title: Raise weekly orders from 100 to ___\n" + from);
}

TEST_CASE("a key result with a KPI begins where that is now") {
  CHECK(next_key_result("        title: Raise NPS from 30 to 50\n        kpi: nps\n", "carry_over",
                        "kpis:\n"
                        "  - id: nps\n"
                        "    title: NPS\n"
                        "    readings: [2026-09-21 40, 2026-10-10 42]\n") ==
        "        title: Raise NPS from 42 to ___\n        kpi: nps\n" + from);
}

TEST_CASE("bounds stay as they are") {
  CHECK(next_key_result("        title: Keep uptime above 99.9%\n"
                        "        checkins: [2026-09-21 99.95%, 2026-09-28 99.5%]\n") ==
        "        title: Keep uptime above 99.9%\n" + from);
  CHECK(next_key_result("        title: Pages load in time\n"
                        "        max: 2 s\n"
                        "        checkins: [2026-09-28 3 s]\n") ==
        "        title: Pages load in time\n        max: 2 s\n" + from);
}

TEST_CASE("milestones that are left go on without their days") {
  CHECK(next_key_result("        title: The new shop is open everywhere\n"
                        "        milestones:\n"
                        "          - {id: berlin, title: Berlin, done: 2026-08-01}\n"
                        "          - {id: paris, title: Paris, due: 2026-09-01, weight: 2}\n"
                        "          - {id: rome, title: Rome, dropped: 2026-08-15}\n") ==
        "        title: The new shop is open everywhere\n"
        "        milestones:\n"
        "          - id: paris\n"
        "            title: Paris\n"
        "            weight: 2\n" +
            from);
}

TEST_CASE("what is done or not goes on without its confidence while it is not done") {
  CHECK(next_key_result("        title: Both suppliers sign\n"
                        "        kind: binary\n"
                        "        confidence: 6\n") ==
        "        title: Both suppliers sign\n        kind: binary\n" + from);
  for (const char* const decision : {"carry_over", "keep"}) {
    CHECK(next_key_result("        title: Both suppliers sign\n"
                          "        kind: binary\n"
                          "        checkins: [2026-09-28 done]\n",
                          decision)
              .empty());
  }
}

TEST_CASE("a target that is reached stays behind, or wants another one where all is kept") {
  const std::string reached =
      "        title: Raise NPS from 30 to 50\n        checkins: [2026-09-28 52]\n";
  CHECK(next_key_result(reached, "carry_over").empty());
  CHECK(next_key_result(reached, "keep") == "        title: Raise NPS from 52 to ___\n" + from);
}

}  // namespace okr::edit::testing
