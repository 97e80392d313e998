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
