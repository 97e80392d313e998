// SPDX-License-Identifier: MIT
#include "review_sample.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace okr::report {
namespace {

/// The headings of level 2, in order: the sections.
std::vector<std::string> sections(const Document& document) {
  std::vector<std::string> out;
  for (const Block& block : document.blocks) {
    const auto* const heading = std::get_if<Heading>(&block);
    if (heading != nullptr && heading->level == 2) out.push_back(heading->text.at(0).text);
  }
  return out;
}

std::vector<std::string> sections(const ReviewView& view) {
  return sections(review_document(view, review_of(view)));
}

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

template <class Kind>
std::vector<Kind> all(const Document& document) {
  std::vector<Kind> out;
  for (const Block& block : document.blocks) {
    if (const auto* const one = std::get_if<Kind>(&block)) out.push_back(*one);
  }
  return out;
}

using Titles = std::vector<std::string>;

}  // namespace

TEST_CASE("a review that is over says what was reached, learned and decided") {
  const StatusSample made = sample(
      "objectives:\n" +
          objective("o",
                    key_result("k", {"2026-04-06 10 6/10", "2026-05-04 50 6/10 The card works",
                                     "2026-06-29 75 8/10"}),
                    "    why: Too many ask.\n    review: {grade: 0.5, reason: Late, learnings: Ask "
                    "early., decision: keep}\n"),
      "2026-07-01");
  CHECK(shown(view_of(made)) ==
        "# Review of 2026-Q2\n"
        "Period: 2026-Q2, 2026-04-01 to 2026-06-30\n"
        "As of: 2026-07-01, 1 day after its end\n"
        "## Summary\n"
        "1 objective with 1 key result was pursued in 2026-Q2. One was scored: 0.75, met.\n"
        "What moved most: \"Raise k from 0 to 100\" (75%).\n"
        "## Objectives\n"
        "### Store [company]\n"
        "#### Goal o [0.75 met]\n"
        "Why: Too many ask.\n"
        "Owner: jon\n"
        "Commitment: aspirational\n"
        "Progress: 75%\n"
        "Score: 0.75, met\n"
        "Grade: 0.50 (given by its people)\n"
        "Reference: 2026-Q2/store/o\n"
        "! Its people grade it 0.50, the score is 0.75.\n"
        "Key result | Baseline \u2192 target | Final | Progress | Trend | Confidence | Check-ins | "
        "Verdict | \n"
        "Raise k from 0 to 100 | 0 \u2192 100 | 75 | 75% | 10% to 75% in 3 steps | 6/10 \u2192 "
        "8/10 | 3 of 13 | met | \n"
        "- 2026-05-04 k (progress 10% \u2192 50%): The card works\n"
        "## What moved, and what did not\n"
        "Moved most | Progress | \n"
        "Raise k from 0 to 100 (Store) | 75% | \n"
        "## What we learn, and what we decide\n"
        "### Goal o [0.75 met]\n"
        "? Why do we grade it 0.50 where the score is 0.75? Late\n"
        "? What do we learn from it? Ask early.\n"
        "? What do we decide: keep, redirect, carry over, close or drop? keep\n"
        "## What comes next\n"
        "Objective | Decision | \n"
        "Goal o | keep | \n"
        "To be carried on, and not carried yet: 1 objective. Take over with okr carry 2026-Q2 "
        "2026-Q3.\n"
        "- Goal o\n");
}

TEST_CASE("a mid-period review says how it stands, what it heads for and what is due") {
  const StatusSample made =
      sample("objectives:\n" +
                 objective("o", key_result("k", {"2026-04-06 10 6/10", "2026-05-01 50 8/10"})),
             "2026-05-15");
  CHECK(
      shown(view_of(made)) ==
      "# Mid-period review of 2026-Q2\n"
      "Period: 2026-Q2, 2026-04-01 to 2026-06-30\n"
      "As of: 2026-05-15, day 45 of 91\n"
      "## Summary\n"
      "1 objective with 1 key result is pursued in 2026-Q2. Of the objectives: 1 on track. If "
      "things go on as they do, the one key result that can be foreseen heads for overshoot.\n"
      "What moved most: \"Raise k from 0 to 100\" (50%). 1 key result is due for news.\n"
      "## Where the objectives stand\n"
      "on track: 1\n"
      "## Objectives\n"
      "### Store [company]\n"
      "#### Goal o [on track]\n"
      "Owner: jon\n"
      "Commitment: aspirational\n"
      "Status: on track, confidence 8/10, news due\n"
      "Progress: 50%, 48.9% expected by now\n"
      "Score: 0.50 if it ended now\n"
      "Reference: 2026-Q2/store/o\n"
      "Key result | Baseline \u2192 target | Now | Progress | Trend | Confidence | Check-ins | "
      "Status | Heads for | \n"
      "Raise k from 0 to 100 | 0 \u2192 100 | 50 | 50% | 10% to 50% in 2 steps | 6/10 \u2192 8/10 "
      "| 2 of 6 | on track, due | overshoot, at 150 | \n"
      "## What moved, and what did not\n"
      "Moved most | Progress | \n"
      "Raise k from 0 to 100 (Store) | 50% | \n"
      "## What is due for news\n"
      "What | Last news | Age | News | Ask | Type | \n"
      "Raise k from 0 to 100 (Store) | 2026-05-01 | 14 days | due | jon | okr checkin k ___ | \n");
}

TEST_CASE("of a period that has not begun the plan is told") {
  const StatusSample made =
      sample("objectives:\n" + objective("o", key_result("k", {})), "2026-03-22");
  CHECK(shown(view_of(made)) ==
        "# Plan for 2026-Q2\n"
        "Period: 2026-Q2, 2026-04-01 to 2026-06-30\n"
        "As of: 2026-03-22, 10 days before it begins\n"
        "## Summary\n"
        "2026-Q2 has not begun: 1 objective with 1 key result is planned from 2026-04-01 on.\n"
        "## Objectives\n"
        "### Store [company]\n"
        "#### Goal o\n"
        "Owner: jon\n"
        "Commitment: aspirational\n"
        "Reference: 2026-Q2/store/o\n"
        "Key result | Baseline \u2192 target | Ask | \n"
        "Raise k from 0 to 100 | 0 \u2192 100 | jon | \n");
}

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

TEST_CASE("the less depth is asked for, the less of each objective is shown") {
  const StatusSample made =
      sample("objectives:\n" + objective("a", key_result("k", {"2026-06-29 90"}),
                                         "    review: {learnings: Ask early., decision: close}\n"),
             "2026-07-01");
  ReviewView view = view_of(made);
  CHECK(sections(view) == Titles{"Summary", "Objectives", "What moved, and what did not",
                                 "What we learn, and what we decide", "What comes next"});
  view.depth = ReviewView::Depth::objectives;
  const std::size_t tables = all<Table>(review_document(view, review_of(view))).size();
  view.depth = ReviewView::Depth::key_results;
  CHECK(all<Table>(review_document(view, review_of(view))).size() == tables + 1);
  view.depth = ReviewView::Depth::summary;
  CHECK(sections(view) ==
        Titles{"Summary", "What moved, and what did not", "What we learned", "What comes next"});
}

TEST_CASE("every kind of key result reads right once it is over") {
  const StatusSample made = sample(
      "objectives:\n" +
          objective(
              "o",
              "      - {id: within, title: Keep uptime above 99%, checkins: [2026-06-28 99.5%]}\n"
              "      - {id: met, title: 'At least 90% answer', checkins: [2026-06-28 92%]}\n"
              "      - {id: opens, title: The shop opens, kind: binary, checkins: [2026-06-28 "
              "open 9/10]}\n"
              "      - id: steps\n        title: The kiln runs\n        milestones:\n"
              "          - {id: a, title: Bricks, done: 2026-05-01}\n"
              "          - {id: b, title: Fire}\n"
              "      - {id: fed, title: What others do}\n"
              "      - {id: nps, title: Raise NPS from 40 to 50, kpi: nps, checkins: [2026-06-28 "
              "7/10]}\n"
              "      - {id: gone, title: Raise it from 1 to 2, dropped: 2026-05-01, reason: Too "
              "much}\n"
              "      - {id: unclear, title: We do better}\n"),
      "2026-07-01",
      "period: 2026-Q2\nteam: till\nobjectives:\n" +
          objective("p", key_result("k", {"2026-06-28 40"}), "    aligned_to: store/o/fed\n") +
          "kpis:\n  - {id: nps, title: NPS, min: 30, readings: [2026-05-01 42, 2026-06-28 45]}\n");
  const Document document = review_document(view_of(made), review_of(view_of(made)));
  const std::vector<Table> tables = all<Table>(document);
  Titles rows;
  for (const Table& table : tables) {
    if (table.caption != "Key results of: Goal o") continue;
    for (const auto& row : table.rows) {
      rows.push_back(Flat::flat_row(row));
    }
  }
  REQUIRE(rows.size() == 8);
  CHECK(rows[0] ==
        "Keep uptime above 99% | kept at least 99% | 99.5% | 100% |  |  | 1 of 13 | overshoot | ");
  CHECK(rows[1] ==
        "At least 90% answer | at least 90% | 92% | 100% |  |  | 1 of 13 | overshoot | ");
  CHECK(rows[2] == "The shop opens | done | not done | 0% |  | 9/10 | 1 of 13 | missed | ");
  CHECK(rows[3] == "The kiln runs | 2 milestones | 1 of 2 done | 50% |  |  | 1 | missed | ");
  CHECK(rows[4] == "What others do | what is aligned to it |  | 40% |  |  |  | missed | ");
  CHECK(rows[5] ==
        "Raise NPS from 40 to 50 | 40 \u2192 50 | 45 | 50% | 20% to 50% in 2 steps | 7/10 | 2 of "
        "13 | missed | ");
  CHECK(rows[6] == "Raise it from 1 to 2 | 1 \u2192 2 |  |  |  |  |  | dropped | ");
  CHECK(rows[7] == "We do better | not measurable |  | no data |  |  |  | missed | ");
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

TEST_CASE("questions go by the verdict and are answered from the review") {
  const StatusSample made = sample(
      "objectives:\n" + objective("a", key_result("k", {"2026-06-29 10"})) +
          objective("b", key_result("k", {"2026-06-29 70"}),
                    "    review: {grade: 0.2, learnings: Ask early., decision: carry_over}\n"),
      "2026-07-01");
  const std::vector<Questions> asked =
      all<Questions>(review_document(view_of(made), review_of(view_of(made))));
  REQUIRE(asked.size() == 2);
  Titles missed;
  for (const Question& one : asked[0].questions) {
    missed.push_back(one.question.at(0).text);
    CHECK(!one.answer);
  }
  CHECK(missed == Titles{"Which two or three things would we do differently?",
                         "What lay within our reach: could we have foreseen it?",
                         "What came from outside: how do we become resilient to it?",
                         "What do we learn from it?",
                         "What do we decide: keep, redirect, carry over, close or drop?"});
  REQUIRE(asked[1].questions.size() == 3);
  CHECK(asked[1].questions[0].question.at(0).text ==
        "Why do we grade it 0.20 where the score is 0.70?");
  CHECK(!asked[1].questions[0].answer);
  CHECK(asked[1].questions[1].answer == "Ask early.");
  CHECK(asked[1].questions[2].answer == "carry over");
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

TEST_CASE("anchors are unique, and what leads somewhere leads to one of them") {
  const std::string body = "objectives:\n" + objective("a", key_result("k", {"2026-06-29 10"})) +
                           objective("a", key_result("k", {"2026-06-29 90"}));
  const StatusSample made = sample(body, "2026-07-01");
  const Document document = review_document(view_of(made), review_of(view_of(made)));
  std::vector<std::string> anchors;
  for (const Heading& heading : all<Heading>(document)) {
    if (!heading.anchor.empty()) anchors.push_back(heading.anchor);
  }
  std::vector<std::string> sorted = anchors;
  std::sort(sorted.begin(), sorted.end());
  CHECK(std::unique(sorted.begin(), sorted.end()) == sorted.end());
  for (const Heading& heading : all<Heading>(document)) {
    const std::string& to = heading.text.at(0).anchor;
    CHECK((to.empty() || std::find(anchors.begin(), anchors.end(), to) != anchors.end()));
  }
}

TEST_CASE("no level of heading is left out") {
  const StatusSample made =
      sample("objectives:\n" + objective("a", key_result("k", {"2026-06-29 10"})), "2026-07-01");
  int before = 0;
  for (const Heading& heading :
       all<Heading>(review_document(view_of(made), review_of(view_of(made))))) {
    CHECK(heading.level <= before + 1);
    before = heading.level;
  }
}

}  // namespace okr::report
