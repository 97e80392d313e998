// SPDX-License-Identifier: MIT
#include "recorded.h"
#include "replanned.h"

#include <okr/edit/review.h>
#include <okr/load/fields.h>

#include <doctest/doctest.h>

namespace okr::edit {
namespace {

using test::found_in;

NewReview said(std::string reason = {}) {
  return {.grade = 0.7,
          .reason = std::move(reason),
          .learnings = "Ask first",
          .decision = model::Decision::carry_over};
}

/// The bytes with the review of the objective `reference`; or why not.
std::string reviewed(const std::string& bytes, NewReview review,
                     const std::string& reference = "2026-Q3/shop/loved") {
  const auto linked = load::testing::link_texts(
      {{"okr.yaml", "okr: 1\nteams: {shop: {lead: ann}}\n"}, {"okrs/a.yaml", bytes}});
  review.objective = found_in(linked.workspace, reference).objective.value_or(0);
  const auto written = write_reviews(linked.workspace, 1, {review}, {});
  return written ? *written : written.error().message;
}

/// Each with the review, however its lines end.
void check_reviewed(std::string_view diff, const NewReview& review) {
  const test::Shown shown = test::read_diff(diff);
  for (const test::Ending& ending : test::endings()) {
    CAPTURE(ending.name);
    CHECK(reviewed(ending.of(shown.before), review) == ending.of(shown.after));
  }
}

}  // namespace

TEST_CASE("a review stands in front of the key results, on lines of its own") {
  check_reviewed(R"( # the quarter
 period: 2026-Q3
 team: shop
 objectives:
   - id: loved   # by all
     title: Cooks love us
+    review:
+      grade: 0.7
+      reason: The figures came late
+      learnings: Ask first
+      decision: carry_over
     key_results:
       - Raise NPS from 30 to 45   # polled
   - id: known
     title: Cooks know us
)",
                 said("The figures came late"));
}

TEST_CASE("a draft gets its id first, which is the one that references have") {
  check_reviewed(R"( objectives:
   -
-    title: Cooks love us
+    id: cooks-love-us
+    title: Cooks love us
     why: They told us
+    review:
+      grade: 0.7
+      learnings: Ask first
+      decision: carry_over
 period: 2026-Q3
 team: shop
)",
                 said());
}

TEST_CASE("what is left open is not written") {
  check_reviewed(R"( period: 2026-Q3
 team: shop
 objectives:
 - id: loved
   title: Cooks love us
+  review:
+    grade: 0.75
)",
                 {.grade = 0.75});
}

TEST_CASE("texts are quoted where YAML needs it, and are read as they were typed") {
  const auto learned = [](std::string text) {
    const std::string head = "period: 2026-Q3\nteam: shop\nobjectives:\n- id: loved\n  title: A\n";
    const std::string bytes = reviewed(head, {.grade = 1, .learnings = std::move(text)});
    return bytes.substr(head.size());
  };
  CHECK(learned("why: so") == "  review:\n    grade: 1\n    learnings: \"why: so\"\n");
  CHECK(learned("fixed #42") == "  review:\n    grade: 1\n    learnings: \"fixed #42\"\n");
  CHECK(learned("- no") == "  review:\n    grade: 1\n    learnings: \"- no\"\n");
  CHECK(learned("null") == "  review:\n    grade: 1\n    learnings: \"null\"\n");
  CHECK(learned("say \"no\"") == "  review:\n    grade: 1\n    learnings: say \"no\"\n");
  CHECK(learned("'tis so") == "  review:\n    grade: 1\n    learnings: \"'tis so\"\n");
  CHECK(learned("très bien") == "  review:\n    grade: 1\n    learnings: très bien\n");
  CHECK(learned("a\tb") == "  review:\n    grade: 1\n    learnings: \"a\\tb\"\n");
}

TEST_CASE("in brackets a review stands in brackets") {
  check_reviewed(
      R"( {period: 2026-Q3, team: shop, objectives: [
-  {id: loved, title: Cooks love us, key_results: [Raise NPS from 30 to 45]}]}
+  {id: loved, title: Cooks love us, review: {grade: 0.7, learnings: Ask first, decision: carry_over}, key_results: [Raise NPS from 30 to 45]}]}
)",
      said());
}

TEST_CASE("a file in JSON stays JSON") {
  check_reviewed(
      R"( {"period": "2026-Q3", "team": "shop",
-  "objectives": [{"id": "loved", "title": "Cooks love us"}]}
+  "objectives": [{"id": "loved", "title": "Cooks love us", "review": {"grade": "0.7", "learnings": "Ask first", "decision": "carry_over"}}]}
)",
      said());
}

TEST_CASE("of a review that is there only what differs is written, and comments stay") {
  check_reviewed(R"( period: 2026-Q3
 team: shop
 objectives:
     - id: loved
       title: Cooks love us
       key_results: []
       # from the meeting
       review:
-          grade:     0.5   # ours
+          grade:     0.7   # ours
           learnings: >-
             Ask
             first
-          decision:  'keep'
+          decision:  'carry_over'
           # more to come
)",
                 said());
  check_reviewed(R"( period: 2026-Q3
 team: shop
 objectives:
 - id: loved
   title: Cooks love us
-  review: {decision: keep, grade: 0.70} # ours
+  review: {decision: carry_over, grade: 0.70, learnings: Ask first} # ours
)",
                 said());
  check_reviewed(R"( period: 2026-Q3
 team: shop
 objectives:
 - id: loved
   title: Cooks love us
-  review: {}
+  review: {grade: 0.7, learnings: Ask first, decision: carry_over}
)",
                 said());
}

TEST_CASE("a review that says nothing yet is filled in") {
  check_reviewed(R"( period: 2026-Q3
 team: shop
 objectives:
 - id: loved
   title: Cooks love us
-  review: # to come
+  review:
+    grade: 0.7
+    learnings: Ask first
+    decision: carry_over # to come
   key_results: []
)",
                 said());
}

TEST_CASE("what is taken back goes, and the rest stays") {
  check_reviewed(R"( period: 2026-Q3
 team: shop
 objectives:
 - id: loved
   title: Cooks love us
   review:
     grade: 0.7
-    reason: Late
     learnings: Ask first
     decision: carry_over
)",
                 said());
}

TEST_CASE("what is said already changes nothing") {
  const std::string bytes =
      "period: 2026-Q3\nteam: shop\nobjectives:\n- id: loved\n  title: A\n"
      "  review: {decision: carry_over, learnings: 'Ask first', grade: 0.70}\n";
  CHECK(reviewed(bytes, said()) == bytes);
}

TEST_CASE("several objectives of one file are reviewed at once") {
  const auto linked =
      load::testing::link_texts({{"okr.yaml", "okr: 1\nteams: {shop: {lead: ann}}\n"},
                                 {"okrs/a.yaml",
                                  "period: 2026-Q3\nteam: shop\nobjectives:\n- title: A\n- id: b\n "
                                  " title: B\n- title: C\n"}});
  const auto bytes = write_reviews(
      linked.workspace, 1, {{.objective = 2, .grade = 1}, {.objective = 0, .learnings = "So"}}, {});
  REQUIRE(bytes);
  CHECK(*bytes ==
        "period: 2026-Q3\nteam: shop\nobjectives:\n- id: a\n  title: A\n  review:\n"
        "    learnings: So\n- id: b\n  title: B\n- id: c\n  title: C\n  review:\n    grade: 1\n");
}

TEST_CASE("a review that cannot be read is not written over") {
  CHECK(reviewed("period: 2026-Q3\nteam: shop\nobjectives:\n- id: loved\n  title: A\n"
                 "  review: It went well\n",
                 said()) ==
        "okrs/a.yaml: 'review' is there already and cannot be read: write it as review: {grade: "
        "0.7, decision: keep} first");
}

TEST_CASE("nothing is written into a file with lines that cannot be read") {
  CHECK(reviewed("period: 2026-Q3\nteam: shop\nobjectives:\n- id: loved\n  title: A\n  [\n", said())
            .starts_with("okrs/a.yaml:"));
}

TEST_CASE("what a review says now is all that it says") {
  const auto linked = load::testing::link_texts(
      {{"okrs/a.yaml",
        "period: 2026-Q3\nteam: shop\nobjectives:\n- title: A\n- title: B\n"
        "  review: {grade: 0.7, reason: R, learnings: L, decision: redirect}\n"}});
  CHECK(written_review(linked.workspace, 0) == NewReview{});
  CHECK(written_review(linked.workspace, 1) == NewReview{.objective = 1,
                                                         .grade = 0.7,
                                                         .reason = "R",
                                                         .learnings = "L",
                                                         .decision = model::Decision::redirect});
}

TEST_CASE("decisions are called as in the files") {
  CHECK(load::word_of(model::Decision::keep) == "keep");
  CHECK(load::word_of(model::Decision::carry_over) == "carry_over");
  CHECK(load::word_of(model::Decision::drop) == "drop");
  CHECK(decision_words().size() == 5);
}

}  // namespace okr::edit
