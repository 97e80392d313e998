// SPDX-License-Identifier: MIT
#include "reviewed.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

namespace okr::report {
namespace {

using Json = nlohmann::ordered_json;

Json told(const ReviewView& view, const Review& review) {
  return Json::parse(review_json(view, review));
}

Json told(const ReviewView& view) {
  return told(view, review_of(view));
}

ReviewView first_quarter() {
  return test::view_of(test::two_quarters(), 1);
}

ReviewView second_quarter() {
  return test::view_of(test::two_quarters(), 0);
}

}  // namespace

TEST_CASE("the periods are told by length and start") {
  CHECK(first_quarter().period.id == "2026-Q1");
  CHECK(second_quarter().period.id == "2026-Q2");
}

TEST_CASE("a review says what it is on") {
  const Json whole = told(first_quarter());
  CHECK(whole["schema"] == "okr.report/1");
  CHECK(whole["okr_version"] == "0.0.1");
  CHECK(whole["as_of"] == "2026-04-02");
  CHECK(whole["period"].dump() == R"({"id":"2026-Q1","start":"2026-01-01","end":"2026-03-31"})");
  CHECK(whole["phase"] == "over");
  CHECK(whole["compared_period"].is_null());
  CHECK(
      whole["distribution"].dump() ==
      R"({"missed":0,"met":1,"overshoot":0,"mean":0.7,"median":0.7,"bins":[0,0,0,0,0,0,0,1,0,0]})");
  CHECK(told(second_quarter())["phase"] == "under way");
}

TEST_CASE("an objective comes with its review and with what it was carried into") {
  const Json objective = told(first_quarter())["objectives"].at(0);
  CHECK(objective["verdict"] == "met");
  CHECK(objective["why"] == "=They leave, \"often\"");
  CHECK(objective["review"].dump() ==
        R"({"grade":0.9,"reason":"The market was kind","learnings":null,"decision":"carry_over"})");
  CHECK(objective["carried_from"].is_null());
  CHECK(objective["carried_into"].dump() == R"(["2026-Q2/top/o"])");
  CHECK(objective["predecessor"].is_null());
}

TEST_CASE("a key result comes with its confidence, its trend and the notes that tell of it") {
  const Json key_result = told(first_quarter())["objectives"].at(0)["key_results"].at(0);
  CHECK(key_result["first_confidence"] == 5);
  CHECK(key_result["last_confidence"] == 8);
  CHECK(key_result["checkins_made"] == 2);
  CHECK(key_result["trend"].dump() ==
        R"([{"date":"2026-02-02","raw":0.2},{"date":"2026-03-30","raw":0.7}])");
  CHECK(key_result["telling"].dump() ==
        R"([{"date":"2026-03-30","note":"Fewer returns","by":"li","milestone":null,)"
        R"("before":0.2,"after":0.7}])");
  CHECK(!key_result.contains("checkins"));
}

TEST_CASE("beside another period, an objective comes with its predecessor") {
  ReviewView view = second_quarter();
  view.compared = first_quarter().period;
  const Json whole = told(view);
  CHECK(whole["compared_period"]["id"] == "2026-Q1");
  CHECK(whole["compared_distribution"]["met"] == 1);
  CHECK(whole["objectives"].at(0)["carried_from"] == "2026-Q1/top/o");
  CHECK(whole["objectives"].at(0)["predecessor"].dump() ==
        R"({"ref":"2026-Q1/top/o","title":"Cooks trust us","progress":0.7,"score":0.7,)"
        R"("status":"ended","verdict":"met"})");
}

TEST_CASE("less depth leaves key results out, and then objectives") {
  ReviewView view = first_quarter();
  view.depth = ReviewView::Depth::objectives;
  Json whole = told(view);
  CHECK(whole["depth"] == 1);
  CHECK(whole["objectives"].size() == 1);
  CHECK(whole["objectives"].at(0)["key_results"].empty());
  view.depth = ReviewView::Depth::summary;
  whole = told(view);
  CHECK(whole["depth"] == 0);
  CHECK(whole["objectives"].empty());
  CHECK(whole["posts"].at(0)["objectives"].dump() == R"(["2026-Q1/top/o"])");
}

TEST_CASE("what has moved says what that does to its people, and where that is known from") {
  const ReviewView view = first_quarter();
  Review review = review_of(view);
  const compare::Move lower{"target", "10%", "8%", compare::Ease::easier};
  review.goalposts = {
      {.objective = 0,
       .key_result = 0,
       .move = lower,
       .date = model::parse_date("2026-02-09"),
       .reason = "Ore"},
      {.objective = 0, .move = {"owner", "", "li"}, .since = "2026-01-01 at 1a2b3c4"}};
  review.deleted = {{.ref = "2026-Q1/top/x", .title = "X", .since = "2026-01-01 at 1a2b3c4"}};
  const Json whole = told(view, review);
  CHECK(whole["goalposts"].at(0).dump() ==
        R"({"ref":"2026-Q1/top/o/k","field":"target","from":"10%","to":"8%","ease":"easier",)"
        R"("date":"2026-02-09","reason":"Ore","since":null})");
  CHECK(whole["goalposts"].at(1).dump() ==
        R"({"ref":"2026-Q1/top/o","field":"owner","from":null,"to":"li","ease":null,)"
        R"("date":null,"reason":null,"since":"2026-01-01 at 1a2b3c4"})");
  CHECK(whole["deleted"].dump() ==
        R"([{"ref":"2026-Q1/top/x","title":"X","since":"2026-01-01 at 1a2b3c4"}])");
}

}  // namespace okr::report
