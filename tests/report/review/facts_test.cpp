// SPDX-License-Identifier: MIT
#include "review_sample.h"

#include <doctest/doctest.h>

namespace okr::report {
namespace {

std::vector<std::string> titles(const StatusSample& made, const std::vector<Mover>& movers) {
  std::vector<std::string> out;
  for (const Mover& mover : movers) {
    const auto& objective = made.workspace.objectives[mover.index.objective];
    out.push_back(objective.key_results[mover.index.key_result].id);
  }
  return out;
}

const ReviewedKeyResult& first_key_result(const Review& review) {
  return review.posts.at(0).objectives.at(0).key_results.at(0);
}

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("a period is not begun, under way or over by the day asked for") {
  const std::string body = "objectives:\n" + objective("o", key_result("k", {}));
  const auto phase = [&](std::string_view day) {
    return review_of(view_of(sample(body, day))).phase;
  };
  CHECK(phase("2026-03-31") == Phase::not_begun);
  CHECK(phase("2026-04-01") == Phase::under_way);
  CHECK(phase("2026-06-30") == Phase::under_way);
  CHECK(phase("2026-07-01") == Phase::over);
}

TEST_CASE("what moved most is listed farthest first, what came no nearer its target apart") {
  const StatusSample made =
      sample("objectives:\n" + objective("o", key_result("half", {"2026-06-29 50"}) +
                                                  key_result("beyond", {"2026-06-29 125"}) +
                                                  key_result("back", {"2026-06-29 -20"}) +
                                                  key_result("at-rest", {"2026-06-29 0"}) +
                                                  key_result("unheard", {})),
             "2026-07-01");
  const Review review = review_of(view_of(made));
  CHECK(titles(made, review.moved_most) == Ids{"beyond", "half"});
  CHECK(titles(made, review.still) == Ids{"back", "at-rest"});
  CHECK(review.moved_most.at(0).to == 1.25);
}

TEST_CASE("bounds that are kept and chances that are stated do not move") {
  const StatusSample made = sample(
      "objectives:\n" +
          objective("o",
                    "      - id: kept\n        title: Keep uptime above 99%\n        checkins:\n"
                    "          - 2026-05-14 99.5%\n"
                    "      - id: open\n        title: The shop opens\n        kind: binary\n"
                    "        checkins: [2026-05-14 open 8/10]\n"),
      "2026-05-15");
  const Review review = review_of(view_of(made));
  CHECK(review.moved_most.empty());
  CHECK(review.still.empty());
}

TEST_CASE("a key result tells how its confidence went and how often it was reported on") {
  const StatusSample made = sample(
      "objectives:\n" + objective("o", key_result("k", {"2026-04-06 10 6/10", "2026-04-13 20 7/10",
                                                        "2026-04-20 20 4/10"})),
      "2026-04-21");
  const ReviewedKeyResult reviewed = first_key_result(review_of(view_of(made)));
  CHECK(reviewed.first_confidence == 6);
  CHECK(reviewed.last_confidence == 4);
  CHECK(reviewed.checkins == 3);
  CHECK(reviewed.expected == 3);
  CHECK(reviewed.trend.size() == 3);
  CHECK(reviewed.trend.at(1).raw == 0.2);
}

TEST_CASE("a quarter of thirteen weeks expects thirteen check-ins") {
  const StatusSample made =
      sample("objectives:\n" + objective("o", key_result("k", {})), "2026-09-01");
  CHECK(first_key_result(review_of(view_of(made))).expected == 13);
}

TEST_CASE("notes beside large steps explain them, those beside small ones do not") {
  const StatusSample made =
      sample("objectives:\n" +
                 objective("o", key_result("k", {"2026-04-06 2 7/10 A slow start", "2026-04-13 22",
                                                 "2026-04-20 60 7/10 The card works",
                                                 "2026-04-27 61 4/10 The card is copied"})),
             "2026-05-15");
  const ReviewedKeyResult reviewed = first_key_result(review_of(view_of(made)));
  REQUIRE(reviewed.notes.size() == 2);
  CHECK(reviewed.notes[0].before == 0.22);
  CHECK(reviewed.notes[0].after == 0.6);
  CHECK(model::to_string(**reviewed.notes[1].checkin->date) == "2026-04-27");
}

TEST_CASE("what nobody reported on to the end fell silent, unless it had arrived") {
  const StatusSample made =
      sample("objectives:\n" + objective("o", key_result("late", {"2026-06-15 50"}) +
                                                  key_result("early", {"2026-05-01 100"}) +
                                                  key_result("silent", {"2026-06-01 50"}) +
                                                  key_result("never", {})),
             "2026-07-01");
  const Review review = review_of(view_of(made));
  REQUIRE(review.silent.size() == 3);
  CHECK(review.silent[0].index.key_result == 3);
  CHECK(review.silent[0].days == 90);
  CHECK(!review.silent[0].last);
  CHECK(review.silent[1].index.key_result == 2);
  CHECK(review.silent[1].days == 29);
  CHECK(review.silent[2].days == 15);
  CHECK(review.due.empty());
}

TEST_CASE("while the period runs, what is due comes with the command to type") {
  const StatusSample made =
      sample("objectives:\n" + objective("o", key_result("k", {"2026-05-01 50"})), "2026-05-15",
             "period: 2026-Q1\nteam: till\nobjectives:\n" + objective("p", key_result("k", {})));
  const Review review = review_of(view_of(made));
  CHECK(review.silent.empty());
  REQUIRE(review.due.size() == 1);
  CHECK(review.due[0].command == "okr checkin o/k ___");
}

TEST_CASE("scores are counted without what was dropped, and beside those of another period") {
  const StatusSample made =
      sample("objectives:\n" + objective("o", key_result("k", {"2026-06-29 50"})) +
                 objective("p", key_result("k", {"2026-06-29 90"})) +
                 objective("q", key_result("k", {"2026-06-29 10"}), "    dropped: 2026-05-01\n"),
             "2026-07-01",
             "period: 2026-Q1\nteam: store\nobjectives:\n" +
                 objective("o", key_result("k", {"2026-03-29 70"})));
  ReviewView view = view_of(made);
  view.compared = period_named("2026-Q1");
  const Review review = review_of(view);
  CHECK(review.counts.objectives == 3);
  CHECK(review.counts.dropped_objectives == 1);
  CHECK(review.distribution.missed == 1);
  CHECK(review.distribution.overshoot == 1);
  CHECK(review.distribution.mean == 0.7);
  REQUIRE(review.compared);
  CHECK(review.compared->met == 1);
  CHECK(review.posts.at(0).objectives.at(0).predecessor == 3);
  CHECK(!review.posts.at(0).objectives.at(1).predecessor);
}

TEST_CASE("a selection narrows every count, and KPIs to those that it names") {
  const StatusSample made = sample(
      "objectives:\n" +
          objective("o", key_result("k", {"2026-05-14 50"}), "    guardrails: [nps]\n"),
      "2026-05-15",
      "period: 2026-Q2\nteam: till\nobjectives:\n" + objective("p", key_result("k", {})) +
          "kpis:\n  - {id: margin, title: Margin, min: 3%}\n  - {id: nps, title: NPS, min: 30}\n");
  ReviewView view = view_of(made);
  const Review all = review_of(view);
  CHECK(!all.is_narrowed);
  CHECK(all.kpis == std::vector<std::uint32_t>{1, 0});
  view.selection.objectives[1] = false;
  const Review review = review_of(view);
  CHECK(review.is_narrowed);
  CHECK(review.counts.objectives == 1);
  CHECK(review.counts.key_results == 1);
  CHECK(review.kpis == std::vector<std::uint32_t>{1});
}

TEST_CASE("goalposts come from changes of the period and from what git alone knows") {
  const StatusSample made = sample(
      "objectives:\n" +
          objective("o", key_result("k", {},
                                    "        changes:\n"
                                    "          - {date: 2026-05-01, field: target, from: 120, to: "
                                    "100, reason: A supplier left}\n"
                                    "          - {date: 2026-05-02, field: owner, from: eve, to: "
                                    "jon, reason: Eve moved}\n"
                                    "          - {date: 2026-03-01, field: target, from: 90, to: "
                                    "120, reason: Too low}\n")),
      "2026-05-15");
  compare::History history;
  history.events.push_back({.kind = compare::PastEvent::Kind::moved,
                            .objective = 0,
                            .key_result = 0,
                            .move = {"baseline", "10", "0", compare::Ease::harder},
                            .since = "2026-04-01 (1a2b3c4)"});
  history.events.push_back({.kind = compare::PastEvent::Kind::moved,
                            .objective = 0,
                            .move = {"target", "120", "100", compare::Ease::easier},
                            .explained = true});
  history.events.push_back({.kind = compare::PastEvent::Kind::deleted,
                            .ref = "2026-Q2/store/gone",
                            .title = "Gone",
                            .period = "2026-Q2"});
  history.events.push_back({.kind = compare::PastEvent::Kind::deleted,
                            .ref = "2026-Q1/store/other",
                            .title = "Other",
                            .period = "2026-Q1"});
  ReviewView view = view_of(made);
  view.history = &history;
  const Review review = review_of(view);
  REQUIRE(review.goalposts.size() == 2);
  CHECK(review.goalposts[0].reason == "A supplier left");
  CHECK(review.goalposts[0].move.ease == compare::Ease::easier);
  CHECK(review.goalposts[1].reason.empty());
  CHECK(review.goalposts[1].since == "2026-04-01 (1a2b3c4)");
  REQUIRE(review.deleted.size() == 1);
  CHECK(review.deleted[0].title == "Gone");
}

TEST_CASE("projects that serve the period are in order of RICE, those that serve nothing apart") {
  const StatusSample made = sample(
      "objectives:\n" + objective("o", key_result("k", {})) +
          "projects:\n"
          "  - {id: small, title: Small, supports: [store/o], rice: {reach: 10, impact: 1, "
          "confidence: 100%, effort: 1}}\n"
          "  - {id: large, title: Large, supports: [store/o/k], rice: {reach: 90, impact: 1, "
          "confidence: 100%, effort: 1}}\n"
          "  - {id: idle, title: Idle, status: active}\n"
          "  - {id: done, title: Done, status: done}\n"
          "  - {id: later, title: Later, supports: [2026-Q3/till/p]}\n",
      "2026-05-15",
      "period: 2026-Q3\nteam: till\nobjectives:\n" + objective("p", key_result("k", {})));
  const Review review = review_of(view_of(made));
  CHECK(review.projects == std::vector<std::uint32_t>{1, 0});
  CHECK(review.idle_projects == std::vector<std::uint32_t>{2});
}

TEST_CASE("projects of a period to come are in order of RICE, too") {
  const StatusSample made =
      sample("objectives:\n" + objective("o", key_result("k", {})) +
                 "projects:\n"
                 "  - {id: a, title: A, supports: [store/o], rice: {reach: 10, impact: 1, "
                 "confidence: 100%, effort: 1}}\n"
                 "  - {id: b, title: B, supports: [store/o/k], rice: {reach: 90, impact: 1, "
                 "confidence: 100%, effort: 1}}\n",
             "2026-03-15");
  CHECK(review_of(view_of(made)).projects == std::vector<std::uint32_t>{1, 0});
  CHECK(shown(view_of(made)).find("B | 90 | ") != std::string::npos);
}

TEST_CASE("what goes on, what is still to be carried and what is not reviewed is told apart") {
  const StatusSample made = sample(
      "objectives:\n" +
          objective("carried", key_result("k", {}), "    review: {grade: 1, decision: keep}\n") +
          objective("waiting", key_result("k", {}),
                    "    review: {grade: 0, decision: carry_over}\n") +
          objective("closed", key_result("k", {}), "    review: {learnings: Late}\n") +
          objective("open", key_result("k", {})),
      "2026-07-01",
      "period: 2026-Q3\nteam: store\nobjectives:\n" +
          objective("next", key_result("k", {}), "    carried_from: 2026-Q2/store/carried\n"));
  const Review review = review_of(view_of(made));
  REQUIRE(review.carried.size() == 1);
  CHECK(review.carried[0].from == 0);
  CHECK(review.carried[0].to == 4);
  CHECK(review.to_carry == std::vector<std::uint32_t>{1});
  CHECK(review.not_reviewed == std::vector<std::uint32_t>{2, 3});
  CHECK(review.next_period == "2026-Q3");
}

TEST_CASE("the period that follows is found by its days, in use or not") {
  const StatusSample made =
      sample("objectives:\n" + objective("o", key_result("k", {})), "2026-07-01");
  const auto next = [&](std::string_view period) {
    return review_of(view_of(made, period)).next_period;
  };
  CHECK(next("2026-Q2") == "2026-Q3");
  CHECK(next("2026-Q4") == "2027-Q1");
  CHECK(next("2026-H2") == "2027-H1");
  CHECK(next("2026-T1") == "2026-T2");
  CHECK(next("2026-09") == "2026-10");
  CHECK(next("2026-12") == "2027-01");
  CHECK(next("2026") == "2027");
}

}  // namespace okr::report
