// SPDX-License-Identifier: MIT
// The sentences that a review begins with.
#include "review_sample.h"

#include <doctest/doctest.h>

namespace okr::report {
namespace {

/// The paragraphs below the heading "Summary".
std::string summary(const ReviewView& view) {
  std::string out;
  bool is_in = false;
  for (const Block& block : review_document(view, review_of(view)).blocks) {
    if (const auto* const heading = std::get_if<Heading>(&block))
      is_in = heading->text.at(0).text == "Summary";
    if (!is_in) continue;
    if (const auto* const paragraph = std::get_if<Paragraph>(&block))
      out += paragraph->text.at(0).text + "\n";
    if (const auto* const notice = std::get_if<Notice>(&block))
      out += "! " + notice->text.at(0).text + "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("more than half beyond what was aimed at means that targets were too low") {
  const StatusSample made =
      sample("objectives:\n" + objective("a", key_result("k", {"2026-06-29 90"})) +
                 objective("b", key_result("k", {"2026-06-29 95"})) +
                 objective("c", key_result("k", {"2026-06-29 70"})),
             "2026-07-01");
  CHECK(summary(view_of(made)) ==
        "3 objectives with 3 key results were pursued in 2026-Q2. The verdicts: 1 met and 2 "
        "overshoot. The mean score is 0.85, the median 0.90.\n"
        "! More than half of the objectives overshot: the targets were too low. Aim higher next "
        "time.\n"
        "What moved most: \"Raise k from 0 to 100\" (95%), \"Raise k from 0 to 100\" (90%) and "
        "\"Raise k from 0 to 100\" (70%).\n"
        "3 objectives have not been reviewed yet.\n");
}

TEST_CASE("more than half missed means too hard, or another strategy") {
  const StatusSample made =
      sample("objectives:\n" + objective("a", key_result("k", {"2026-06-29 0"})) +
                 objective("b", key_result("k", {"2026-06-29 -5"})) +
                 objective("c", key_result("k", {"2026-06-29 70"})),
             "2026-07-01");
  CHECK(summary(view_of(made)) ==
        "3 objectives with 3 key results were pursued in 2026-Q2. The verdicts: 2 missed and 1 "
        "met. The mean score is 0.23, the median 0.00.\n"
        "! More than half of the objectives were missed: the targets were too hard, or the "
        "strategy has changed since they were set. Talk about which of the two it was.\n"
        "What moved most: \"Raise k from 0 to 100\" (70%). What did not move: \"Raise k from 0 to "
        "100\" and \"Raise k from 0 to 100\".\n"
        "3 objectives have not been reviewed yet.\n");
}

TEST_CASE("where there is little to go by, the summary says so") {
  const auto said = [](const std::string& body) {
    return summary(view_of(sample("objectives:\n" + body, "2026-07-01")));
  };
  CHECK(said(objective("a", key_result("k", {}))) ==
        "1 objective with 1 key result was pursued in 2026-Q2. One was scored: 0.00, missed. "
        "No key result has data, so the numbers say nothing.\n"
        "One key result fell silent 90 days before the end.\n"
        "One objective has not been reviewed yet.\n");
  CHECK(said("  - {id: a, title: Goal a}\n") ==
        "1 objective without key results was pursued in 2026-Q2. Nothing could be scored.\n"
        "One objective has not been reviewed yet.\n");
  CHECK(said(objective("a", key_result("k", {}), "    dropped: 2026-05-01\n")) ==
        "1 objective with 1 key result was pursued in 2026-Q2. It was dropped.\n");
  CHECK(summary(view_of(sample("objectives: []\n", "2026-07-01"))) ==
        "No objective of those asked for is in 2026-Q2.\n");
}

TEST_CASE("the summary says how many objectives could not be scored") {
  const StatusSample made = sample(
      "objectives:\n" + objective("a", key_result("k", {"2026-06-29 70"})) +
          objective("b", key_result("k", {"2026-06-29 70"})) +
          objective("c", key_result("k", {"2026-06-29 70"})) + "  - {id: d, title: Goal d}\n",
      "2026-07-01");
  CHECK(summary(view_of(made))
            .find("The verdicts: 3 met. The mean score is 0.70, the median 0.70. "
                  "One could not be scored.\n") != std::string::npos);
}

TEST_CASE("what has ended within the period has nothing to head for") {
  const StatusSample made =
      sample("objectives:\n" +
                 objective("a", key_result("k", {"2026-04-27 50"}, "        due: 2026-04-30\n") +
                                    key_result("l", {"2026-05-11 30"})),
             "2026-05-15");
  CHECK(summary(view_of(made)).find("the one key result that can be foreseen heads for") !=
        std::string::npos);
}

TEST_CASE("a period set beside that still runs is told as if it ended now") {
  const auto beside = [](std::string_view period) {
    const StatusSample made =
        sample("objectives:\n" + objective("o", key_result("k", {"2026-05-11 50"})), "2026-05-15",
               "period: " + std::string(period) + "\nteam: store\nobjectives:\n" +
                   objective("o", key_result("k", {"2026-04-27 70"})));
    ReviewView view = view_of(made);
    view.compared = period_named(period);
    return summary(view);
  };
  CHECK(beside("2026").find("In 2026 the mean score would be, if it ended now, 0.70 over 1 "
                            "objective.\n") != std::string::npos);
  CHECK(beside("2026-Q3").find(" 2026-Q3 has not begun.\n") != std::string::npos);
}

}  // namespace okr::report
