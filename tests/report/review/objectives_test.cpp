// SPDX-License-Identifier: MIT
// What a review says of objectives and key results, and of what stands beside them.
#include "review_sample.h"

#include <doctest/doctest.h>

namespace okr::report {

TEST_CASE("a key result that begins later says so instead of asking for a check-in") {
  const StatusSample made =
      sample("objectives:\n" + objective("a", key_result("k", {}, "        start: 2026-06-01\n")),
             "2026-05-15");
  const std::string text = shown(view_of(made));
  CHECK(text.find("- k: begins on 2026-06-01, counts as 0 until then\n") != std::string::npos);
  CHECK(text.find("; nothing has data\n") != std::string::npos);
}

TEST_CASE("where aligned work and key results part, both are told as percentages") {
  const StatusSample made =
      sample("objectives:\n" + objective("a", key_result("k", {"2026-06-29 10"})) +
                 objective("b", key_result("k", {"2026-06-29 90"}), "    aligned_to: store/a\n"),
             "2026-07-01");
  CHECK(shown(view_of(made))
            .find("- Goal a: aligned work is at 90%, its own key results at 10%: "
                  "the work is not moving the measures\n") != std::string::npos);
}

TEST_CASE("what has no title is called untitled wherever it is named") {
  const StatusSample made = sample(
      "objectives:\n"
      "  - id: o\n    title: ''\n    owner: jon\n    key_results:\n"
      "      - {id: k, title: '', target: 10, baseline: 0, checkins: [2026-06-28 7]}\n"
      "    review: {decision: keep}\n",
      "2026-07-01");
  const std::string text = shown(view_of(made));
  for (const char* const line :
       {"What moved most: \"(untitled)\" (70%).", "\n#### (untitled) [0.70 met]\n",
        "\n(untitled) | 0 \u2192 10 | 7 |", "\n(untitled) (Store) | 70% |", "\n(untitled) | keep |",
        "\n- (untitled)\n"}) {
    CAPTURE(line);
    CHECK(text.find(line) != std::string::npos);
  }
}

TEST_CASE("of an objective whose key results are not all asked for, that is said") {
  const StatusSample made = sample(
      "objectives:\n" +
          objective("o", key_result("k", {"2026-06-29 10"}) + key_result("l", {"2026-06-29 90"})),
      "2026-07-01");
  ReviewView view = view_of(made);
  view.selection.only[0] = {1};
  const Review review = review_of(view);
  CHECK(review.is_narrowed);
  CHECK(review.counts.key_results == 1);
  const std::string text = shown(view);
  CHECK(text.find("1 of its 2 key results: what was asked for.\n") != std::string::npos);
  CHECK(text.find("Raise k from") == std::string::npos);
}

TEST_CASE("the period set beside stands in every objective and in the spread of scores") {
  const StatusSample made =
      sample("objectives:\n" + objective("o", key_result("k", {"2026-06-29 50"})) +
                 objective("p", key_result("k", {"2026-06-29 90"})),
             "2026-07-01",
             "period: 2026-Q1\nteam: store\nobjectives:\n" +
                 objective("o", key_result("k", {"2026-03-29 70"})));
  ReviewView view = view_of(made);
  view.compared = period_named("2026-Q1");
  const std::string text = shown(view);
  CHECK(text.find("In 2026-Q1 the mean score was 0.70 over 1 objective.\n") != std::string::npos);
  CHECK(text.find("In 2026-Q1: 0.70, met\n") != std::string::npos);
  CHECK(text.find("Objectives | 2026-Q2 | 2026-Q1 | \nscored | 2 | 1 | \n") != std::string::npos);
}

TEST_CASE("goalposts are told with their reasons, and what git alone knows as without a word") {
  const StatusSample made = sample(
      "objectives:\n" +
          objective("o", key_result("k", {},
                                    "        changes:\n          - {date: 2026-05-01, field: "
                                    "target, from: 120, to: 100, reason: A supplier left}\n")),
      "2026-05-05");
  compare::History history;
  history.events.push_back({.kind = compare::PastEvent::Kind::moved,
                            .objective = 0,
                            .key_result = 0,
                            .move = {"baseline", "", "0", compare::Ease::harder},
                            .since = "2026-04-01 (1a2b3c4)"});
  history.events.push_back({.kind = compare::PastEvent::Kind::deleted,
                            .objective = 0,
                            .ref = "2026-Q2/store/o/gone",
                            .title = "Gone",
                            .period = "2026-Q2"});
  ReviewView view = view_of(made);
  view.history = &history;
  const std::string text = shown(view);
  CHECK(text.find("2 goalposts were moved, 1 to where it is easier to reach and 1 without a reason "
                  "given. 1 key result was deleted on the way.\n") != std::string::npos);
  CHECK(text.find("Goalpost | Moved | Makes it | When | Why | \n"
                  "Raise k from 0 to 100 (Store) | target 120 \u2192 100 | easier | 2026-05-01 | A "
                  "supplier left | \n"
                  "Raise k from 0 to 100 (Store) | baseline nothing \u2192 0 | harder | since "
                  "2026-04-01 (1a2b3c4) | without a word | \n"
                  "Deleted since the period began, not dropped with a reason:\n"
                  "- Gone 2026-Q2/store/o/gone\n") != std::string::npos);
}

TEST_CASE("a grade that reads as the score does is not asked why it differs") {
  const StatusSample made =
      sample("objectives:\n" + objective("a", key_result("k", {"2026-06-29 69.6"}),
                                         "    review: {grade: 0.7, reason: All came close}\n"),
             "2026-07-01");
  CHECK(shown(view_of(made)).find("? What stands behind the grade of 0.70? All came close\n") !=
        std::string::npos);
}

TEST_CASE("key results that nobody reported on are an objective's own score all the same") {
  const StatusSample made =
      sample("objectives:\n" + objective("o", key_result("k", {})) +
                 objective("p", key_result("j", {"2026-06-29 50"}), "    aligned_to: store/o\n"),
             "2026-07-01");
  const std::string text = shown(view_of(made));
  CHECK(text.find("Score: 0.00, missed (its own key results alone)\n") != std::string::npos);
}

}  // namespace okr::report
