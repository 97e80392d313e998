// SPDX-License-Identifier: MIT
#include <okr/model/find.h>

#include <doctest/doctest.h>

#include <string>
#include <utility>

namespace okr::model {
namespace {

const Date in_q4 = *parse_date("2026-11-21");

Text text(std::string value) {
  return {std::move(value), {}, {}};
}

KeyResult key_result(std::string id, std::string title) {
  KeyResult kr;
  kr.id = std::move(id);
  kr.title = text(std::move(title));
  return kr;
}

Objective objective(std::string period, std::string team, std::string id, std::string title,
                    std::vector<KeyResult> key_results = {}) {
  Objective o;
  o.id = std::move(id);
  o.title = text(std::move(title));
  o.team = std::move(team);
  if (const auto range = parse_period(period, {})) o.range = *range;
  o.period = std::move(period);
  o.key_results = std::move(key_results);
  return o;
}

// Trusted, of product, in two quarters; its third key result has the id of another objective.
Workspace northwind() {
  Workspace w;
  Team checkout;
  checkout.id = {"checkout", {}};
  checkout.formerly = {{"payments", {}}};
  Team product;
  product.id = {"product", {}};
  Team legal;
  legal.id = {"legal", {}};
  w.config.teams = {product, checkout, legal};
  index_teams(w.config);
  KeyResult guide = key_result("guide", "Ship the guide");
  Milestone draft;
  draft.id = "draft";
  draft.title = Word{"First draft", {}};
  guide.milestones = {draft};
  w.objectives = {
      objective("2026-Q3", "product", "trusted", "Cooks trust us",
                {key_result("refunds", "Refunds to 0.5%")}),
      objective(
          "2026-Q4", "product", "trusted", "Cooks trust us more",
          {key_result("refunds", "Refunds to 0.2%"), guide, key_result("fast", "P95 to 2 s")}),
      objective("2026-Q4", "checkout", "fast", "Paying takes no time",
                {key_result("repeat", "Repeats to 15%")}),
      objective("2026", "checkout", "calm", "Nobody waits",
                {key_result("waits", "Waits to 1 min")}),
      objective("2026-Q4", "dana", "learn", "Learn SQL"),
  };
  w.objectives[4].person = true;
  w.kpis.resize(2);
  w.kpis[1].id = "nps";
  w.projects.resize(1);
  w.projects[0].id = "size-guide";
  return w;
}

// The whole reference of what is found, or the message; with an index and without.
std::string found(const Workspace& w, std::string_view reference, Date as_of = in_q4) {
  const auto result = find(w, reference, as_of);
  const auto indexed = find(w, index_of(w), reference, as_of);
  if (!result) {
    CHECK((!indexed && indexed.error().message == result.error().message));
    return result.error().message;
  }
  CHECK((indexed && *indexed == *result));
  if (result->kpi) return "KPI " + std::to_string(*result->kpi);
  if (result->project) return "project " + std::to_string(*result->project);
  const Objective& o = w.objectives.at(*result->objective);
  if (!result->key_result) return reference_of(o);
  const KeyResult& kr = o.key_results.at(*result->key_result);
  if (!result->milestone) return reference_of(o, kr);
  return reference_of(o, kr) + "/" + kr.milestones.at(*result->milestone).id;
}

}  // namespace

TEST_CASE("any ending of a reference that one thing has means that thing") {
  const Workspace w = northwind();
  CHECK(found(w, "2026-Q4/checkout/fast/repeat") == "2026-Q4/checkout/fast/repeat");
  CHECK(found(w, "checkout/fast/repeat") == "2026-Q4/checkout/fast/repeat");
  CHECK(found(w, "fast/repeat") == "2026-Q4/checkout/fast/repeat");
  CHECK(found(w, "repeat") == "2026-Q4/checkout/fast/repeat");
  CHECK(found(w, "calm") == "2026/checkout/calm");
  CHECK(found(w, "dana/learn") == "2026-Q4/dana/learn");
}

TEST_CASE("a milestone is found by its own id, or with more in front") {
  const Workspace w = northwind();
  CHECK(found(w, "draft") == "2026-Q4/product/trusted/guide/draft");
  CHECK(found(w, "guide/draft") == "2026-Q4/product/trusted/guide/draft");
  CHECK(found(w, "2026-Q4/product/trusted/guide/draft") == "2026-Q4/product/trusted/guide/draft");
}

TEST_CASE("a former id of a team means the team") {
  const Workspace w = northwind();
  CHECK(found(w, "payments/calm") == "2026/checkout/calm");
  CHECK(found(w, "2026-Q4/payments/fast/repeat") == "2026-Q4/checkout/fast/repeat");
}

TEST_CASE("of things in several periods the one is meant whose period holds the day") {
  const Workspace w = northwind();
  CHECK(found(w, "refunds") == "2026-Q4/product/trusted/refunds");
  CHECK(found(w, "product/trusted", *parse_date("2026-08-01")) == "2026-Q3/product/trusted");
  CHECK(found(w, "2026-Q3/product/trusted") == "2026-Q3/product/trusted");
  CHECK(found(w, "trusted", *parse_date("2027-08-01")) ==
        "'trusted' may mean 2 things; write more of the one meant:\n"
        "  2026-Q3/product/trusted  Cooks trust us\n"
        "  2026-Q4/product/trusted  Cooks trust us more");
}

TEST_CASE(
    "things of several teams are told, though one alone is of the period that holds the day") {
  Workspace w = northwind();
  w.objectives.push_back(objective("2026-Q3", "checkout", "guide", "Nobody is lost"));
  CHECK(found(w, "guide") ==
        "'guide' may mean 2 things; write more of the one meant:\n"
        "  2026-Q4/product/trusted/guide  Ship the guide\n"
        "  2026-Q3/checkout/guide         Nobody is lost");
}

TEST_CASE("a beginning is answered with what begins so") {
  CHECK(found(northwind(), "trus") ==
        "there is no objective, key result or milestone 'trus'; these begin so:\n"
        "  2026-Q3/product/trusted  Cooks trust us\n"
        "  2026-Q4/product/trusted  Cooks trust us more");
}

TEST_CASE("words of a title are answered with what says them, if it can be today's") {
  CHECK(found(northwind(), "Paying") ==
        "there is no objective, key result or milestone 'Paying'; these say so:\n"
        "  2026-Q4/checkout/fast  Paying takes no time");
  CHECK(found(northwind(), "cooks-us") ==
        "there is no objective, key result or milestone 'cooks-us'; these say so:\n"
        "  2026-Q4/product/trusted  Cooks trust us more");
}

TEST_CASE("a period may stand in front of any ending") {
  const Workspace w = northwind();
  CHECK(found(w, "2026-Q3/refunds") == "2026-Q3/product/trusted/refunds");
  CHECK(found(w, "2026-Q3/trusted/refunds") == "2026-Q3/product/trusted/refunds");
}

TEST_CASE("KPIs and projects are named by what they are") {
  const Workspace w = northwind();
  CHECK(found(w, "kpi:nps") == "KPI 1");
  CHECK(found(w, "project:size-guide") == "project 0");
  CHECK(found(w, "kpi:npx") == "there is no KPI 'npx' (did you mean 'kpi:nps'?)");
  CHECK(found(w, "project:x") == "there is no project 'x'");
  CHECK(found(w, "nps") ==
        "there is no objective, key result or milestone 'nps' (did you mean 'kpi:nps'?)");
}

TEST_CASE("an ending of several things is told with all of them") {
  CHECK(found(northwind(), "fast") ==
        "'fast' may mean 2 things; write more of the one meant:\n"
        "  2026-Q4/product/trusted/fast  P95 to 2 s\n"
        "  2026-Q4/checkout/fast         Paying takes no time");
}

TEST_CASE("of many candidates ten are told") {
  Workspace w;
  for (int i = 0; i < 13; ++i)
    w.objectives.push_back(objective("", "t" + std::to_string(i), "grow", "Grow"));
  const std::string message = found(w, "grow");
  CHECK(
      message.starts_with("'grow' may mean 13 things; write more of the one meant:\n"
                          "  t0/grow  Grow\n"));
  CHECK(message.ends_with("\n  t9/grow  Grow\n  and 3 more"));
}

TEST_CASE("a whole reference means its own thing, though others end with it") {
  Workspace w;
  w.objectives = {objective("", "", "grow", "Grow", {key_result("grow", "Sales to 5")})};
  CHECK(find(w, "grow", in_q4)->key_result == std::nullopt);
  CHECK(find(w, "grow/grow", in_q4)->key_result == 0);
}

TEST_CASE("of an id that is given twice the first counts") {
  Workspace w;
  w.objectives = {objective("2026-Q4", "a", "grow", "Grow"),
                  objective("2026-Q4", "a", "grow", "Up")};
  CHECK(find(w, "a/grow", in_q4)->objective == 0);
}

TEST_CASE("a team, person or period alone is answered with its objectives") {
  const Workspace w = northwind();
  CHECK(found(w, "payments") ==
        "'payments' is a team; name one of its objectives:\n"
        "  2026-Q4/checkout/fast  Paying takes no time\n"
        "  2026/checkout/calm     Nobody waits");
  CHECK(found(w, "2026-Q3/product") ==
        "'2026-Q3/product' is a team in a period; name one of its objectives:\n"
        "  2026-Q3/product/trusted  Cooks trust us");
  CHECK(found(w, "dana") ==
        "'dana' is a person; name one of its objectives:\n"
        "  2026-Q4/dana/learn  Learn SQL");
  CHECK(found(w, "2026-Q3") ==
        "'2026-Q3' is a period; name one of its objectives:\n"
        "  2026-Q3/product/trusted  Cooks trust us");
  CHECK(found(w, "legal") == "'legal' is a team, and it has no objectives");
}

TEST_CASE("what is not there is answered with the nearest there is") {
  const Workspace w = northwind();
  const std::string none = "there is no objective, key result or milestone ";
  CHECK(found(w, "refnds") == none + "'refnds' (did you mean 'refunds'?)");
  CHECK(found(w, "Repeat") == none + "'Repeat' (did you mean 'repeat'?)");
  CHECK(found(w, "trusted/gide") == none + "'trusted/gide' (did you mean 'trusted/guide'?)");
  CHECK(found(w, "sales/repeat") ==
        none + "'sales/repeat' (did you mean '2026-Q4/checkout/fast/repeat'?)");
  CHECK(found(w, "completely-new") ==
        none + "'completely-new'; 'okr tree --key-results' shows those of today");
  CHECK(found({}, "grow") == none + "'grow'; 'okr tree --key-results' shows those of today");
}

TEST_CASE("empty parts are no reference") {
  const std::string way =
      "is no reference: write team/objective/key-result or an ending of it, such as key-result "
      "alone";
  for (const char* reference : {"", "/", "trusted/", "/trusted", "a//b"}) {
    CAPTURE(reference);
    CHECK(found(northwind(), reference) == "'" + std::string(reference) + "' " + way);
  }
}

TEST_CASE("control characters of a reference or a title reach no terminal") {
  Workspace w;
  w.objectives = {objective("", "a", "grow", "Red \x1b[31m"),
                  objective("", "b", "grow", "Two\nlines")};
  CHECK(found(w, "grow") ==
        "'grow' may mean 2 things; write more of the one meant:\n"
        "  a/grow  Red \\x1b[31m\n"
        "  b/grow  Two\\nlines");
  CHECK(found(w, "x\x1bx").starts_with("there is no objective, key result or milestone 'x\\x1bx'"));
}

}  // namespace okr::model
