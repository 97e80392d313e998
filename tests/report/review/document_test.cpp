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
  CHECK(shown(view_of(made)) == "");
}

TEST_CASE("a mid-period review says how it stands, what it heads for and what is due") {
  const StatusSample made =
      sample("objectives:\n" +
                 objective("o", key_result("k", {"2026-04-06 10 6/10", "2026-05-01 50 8/10"})),
             "2026-05-15");
  CHECK(shown(view_of(made)) == "");
}

TEST_CASE("of a period that has not begun the plan is told") {
  const StatusSample made =
      sample("objectives:\n" + objective("o", key_result("k", {})), "2026-03-22");
  CHECK(shown(view_of(made)) == "");
}

TEST_CASE("more than half beyond what was aimed at means that targets were too low") {
  const StatusSample made =
      sample("objectives:\n" + objective("a", key_result("k", {"2026-06-29 90"})) +
                 objective("b", key_result("k", {"2026-06-29 95"})) +
                 objective("c", key_result("k", {"2026-06-29 70"})),
             "2026-07-01");
  CHECK(summary(view_of(made)) == "");
}

TEST_CASE("more than half missed means too hard, or another strategy") {
  const StatusSample made =
      sample("objectives:\n" + objective("a", key_result("k", {"2026-06-29 0"})) +
                 objective("b", key_result("k", {"2026-06-29 -5"})) +
                 objective("c", key_result("k", {"2026-06-29 70"})),
             "2026-07-01");
  CHECK(summary(view_of(made)) == "");
}

TEST_CASE("where there is little to go by, the summary says so") {
  const auto said = [](const std::string& body) {
    return summary(view_of(sample("objectives:\n" + body, "2026-07-01")));
  };
  CHECK(said(objective("a", key_result("k", {}))) == "");
  CHECK(said("  - {id: a, title: Goal a}\n") == "");
  CHECK(said(objective("a", key_result("k", {}), "    dropped: 2026-05-01\n")) == "");
  CHECK(summary(view_of(sample("objectives: []\n", "2026-07-01"))) == "");
}

TEST_CASE("the less depth is asked for, the less of each objective is shown") {
  const StatusSample made =
      sample("objectives:\n" + objective("a", key_result("k", {"2026-06-29 90"}),
                                         "    review: {learnings: Ask early., decision: close}\n"),
             "2026-07-01");
  ReviewView view = view_of(made);
  CHECK(sections(view) == Titles{"Summary", "How the scores are spread", "Objectives",
                                 "What moved, and what did not",
                                 "What we learn, and what we decide", "What comes next"});
  view.depth = ReviewView::Depth::objectives;
  const std::size_t tables = all<Table>(review_document(view, review_of(view))).size();
  view.depth = ReviewView::Depth::key_results;
  CHECK(all<Table>(review_document(view, review_of(view))).size() == tables + 1);
  view.depth = ReviewView::Depth::summary;
  CHECK(sections(view) == Titles{"Summary", "How the scores are spread",
                                 "What moved, and what did not", "What we learned",
                                 "What comes next"});
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
  std::vector<Titles> rows;
  for (const Table& table : tables) {
    if (table.caption != "Key results of: Goal o") continue;
    for (const auto& row : table.rows) {
      Titles cells;
      for (const Cell& one : row) {
        std::string text;
        for (const Run& run : one.text) text += run.text;
        cells.push_back(one.trend ? one.trend->words : text);
      }
      rows.push_back(cells);
    }
  }
  REQUIRE(rows.size() == 8);
  CHECK(rows[0] == Titles{});
  CHECK(rows[1] == Titles{});
  CHECK(rows[2] == Titles{});
  CHECK(rows[3] == Titles{});
  CHECK(rows[4] == Titles{});
  CHECK(rows[5] == Titles{});
  CHECK(rows[6] == Titles{});
  CHECK(rows[7] == Titles{});
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
