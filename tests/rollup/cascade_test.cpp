// SPDX-License-Identifier: MIT
#include "scored.h"

#include <okr/rollup/grades.h>
#include <okr/rollup/items.h>

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace okr::rollup {
namespace {

using test::file;
using test::in_february;
using test::made;
using test::objective;
using test::scored;
using test::Scored;
using test::shown;

std::string coverage(const ObjectiveScore& score) {
  return fmt::format("{}/{}", score.with_data, score.counted);
}

TEST_CASE("an objective's progress is the weighted mean of its key results") {
  struct Row {
    std::string key_results;
    std::string_view progress;
    std::string_view coverage;
  };
  for (const Row& row : {
           Row{made(1.) + made(0.) + made(0.), "0.333333333", "3/3"},
           Row{made(.4, "weight: 2") + made(.2, "weight: 3"), "0.28", "2/2"},
           Row{made(.4, "weight: 0") + made(.2, "weight: 0"), "none", "2/2"},
           Row{"", "none", "0/0"},
           Row{made(2.) + made(0.), "0.5", "2/2"},
           Row{made(-.5) + made(.5), "0.25", "2/2"},
           Row{made({}) + made(.6), "0.3", "1/2"},
           Row{made(.1, "dropped: 2026-02-15") + made(.6) + made(.8), "0.7", "2/2"},
           Row{made(.1, "dropped: 2026-02-16") + made(.6) + made(.8), "0.5", "3/3"},
       }) {
    CAPTURE(row.key_results);
    const Scored all = in_february(objective("o", row.key_results));
    CHECK(shown(all.objective("o").progress) == row.progress);
    CHECK(shown(all.objective("o").score) == row.progress);
    CHECK(coverage(all.objective("o")) == row.coverage);
  }
}

TEST_CASE("aligned objectives count beside the key results, in progress and not in the score") {
  const Scored a = in_february(objective("o", made(.3) + made(.3) + made(.4)) +
                               objective("x", made(.5), "aligned_to: o") +
                               objective("y", made(.75), "aligned_to: o"));
  CHECK(shown(a.objective("o").progress) == "0.45");
  const Scored b = in_february(objective("o", made(.27) + made(.18)) +
                               objective("x", made(.73), "aligned_to: o"));
  CHECK(shown(b.objective("o").progress) == "0.393333333");
  CHECK(shown(b.objective("o").score) == "0.225");
  CHECK(parts(b.objective("o")));
}

TEST_CASE("what does not contribute is left out; without key results the aligned ones are all") {
  const Scored a = in_february(objective("o", made(.4)) +
                               objective("x", made(1.), "aligned_to: {to: o, contributes: false}"));
  CHECK(shown(a.objective("o").progress) == "0.4");
  const Scored b = in_february(objective("o", "") + objective("x", made(.64), "aligned_to: o") +
                               objective("y", made(.78), "aligned_to: o") +
                               objective("z", made(.06), "aligned_to: o"));
  CHECK(shown(b.objective("o").progress) == "0.493333333");
  CHECK(shown(b.objective("o").score) == "0.493333333");
}

TEST_CASE("an objective aligned to a key result feeds it where it has no measure of its own") {
  const Scored fed =
      in_february(objective("o", made(.5) + "      - {id: fed, title: Better support}\n") +
                  objective("x", made(.4), "aligned_to: o/fed") +
                  objective("y", made(.8), "aligned_to: o/fed"));
  CHECK(shown(fed.objective("o").progress) == "0.55");
  CHECK(fed.objective("o").key_results[1].method == Method::fed);
  CHECK(shown(fed.objective("o").key_results[1].raw) == "0.6");
  CHECK(coverage(fed.objective("o")) == "2/2");
  const Scored supported = in_february(objective("o",
                                                 "      - {id: k, title: Raise NPS from 0 to 10, "
                                                 "checkins: [2026-02-10 5]}\n") +
                                       objective("x", made(.9), "aligned_to: o/k"));
  CHECK(shown(supported.objective("o").progress) == "0.5");
}

TEST_CASE("a fed key result has no data until something below it has progress") {
  const Scored all = in_february(objective("o", "      - {id: fed, title: Better support}\n") +
                                 objective("x", "", "aligned_to: o/fed"));
  CHECK(all.objective("o").key_results[0].gap == Gap::no_progress_below);
  CHECK(coverage(all.objective("o")) == "0/1");
}

TEST_CASE("a diamond counts along both paths") {
  const Scored all =
      in_february(objective("g", "") + objective("a", made(.2), "aligned_to: g") +
                  objective("b", made(.6), "aligned_to: g") +
                  objective("c", made(.8), "aligned_to: [{to: a, weight: 1}, {to: b, weight: 1}]"));
  CHECK(shown(all.objective("a").progress) == "0.5");
  CHECK(shown(all.objective("b").progress) == "0.7");
  CHECK(shown(all.objective("g").progress) == "0.6");
}

TEST_CASE("a second parent is support unless a weight is written there") {
  const Scored all = in_february(objective("g", "") + objective("a", made(.2), "aligned_to: g") +
                                 objective("b", made(.6), "aligned_to: g") +
                                 objective("c", made(.8), "aligned_to: [a, b]"));
  CHECK(shown(all.objective("a").progress) == "0.5");
  CHECK(shown(all.objective("b").progress) == "0.6");
  CHECK(shown(all.objective("g").progress) == "0.55");
}

TEST_CASE("nothing that is aligned in a circle, or to itself, contributes along it") {
  const Scored all = in_february(objective("a", made(.4), "aligned_to: b") +
                                 objective("b", made(.8), "aligned_to: a") +
                                 objective("c", made(.3), "aligned_to: c"));
  CHECK(shown(all.objective("a").progress) == "0.4");
  CHECK(shown(all.objective("b").progress) == "0.8");
  CHECK(shown(all.objective("c").progress) == "0.3");
}

constexpr std::string_view q1_value =
    "      - {title: Raise NPS from 0 to 10, checkins: "
    "[2026-03-10 10]}\n";
constexpr std::string_view q2_value =
    "      - {title: Raise NPS from 0 to 10, checkins: "
    "[2026-06-10 4]}\n";

std::string year_over_quarters() {
  return file("2026/product", objective("year",
                                        "      - {title: Raise NPS from 0 to 10, checkins: "
                                        "[2026-06-10 5]}\n")) +
         file("2026-Q1/product", objective("q1", q1_value, "aligned_to: 2026/product/year")) +
         file("2026-Q2/product", objective("q2", q2_value, "aligned_to: 2026/product/year"));
}

TEST_CASE("a year's quarters count together, each for its days") {
  const Scored all = scored(year_over_quarters(), "2026-06-30");
  CHECK(shown(all.objective("year").progress) == "0.423150685");
  CHECK(coverage(all.objective("year")) == "2/2");
  const std::vector<Item> items = items_of(all.workspace, all.scores, all.number("year"));
  REQUIRE(items.size() == 2);
  CHECK(shown(items[1].progress) == "0.34630137");
  CHECK(shown(items[1].expected) == "0.495890411");
  CHECK(items[1].days == 365);
}

TEST_CASE("a quarter still to come counts 0 whatever it reports") {
  const Scored all = scored(year_over_quarters(), "2026-03-30");
  const std::vector<Item> items = items_of(all.workspace, all.scores, all.number("year"));
  REQUIRE(items.size() == 2);
  CHECK(shown(items[1].progress) == "0.246575342");
  CHECK(shown(items[1].expected) == "0.243804833");
}

TEST_CASE("a parent of another period takes nothing from the child") {
  const Scored all =
      scored(file("2026-Q1/product", objective("a", made(.4))) +
                 file("2026-Q2/product", objective("b", made(.8), "aligned_to: 2026-Q1/product/a")),
             "2026-02-15");
  CHECK(shown(all.objective("a").progress) == "0.4");
  const std::vector<Edge> edges = edges_to(all.workspace, 0, test::day("2026-02-15"));
  REQUIRE(edges.size() == 1);
  CHECK(edges[0].role == Role::other_period);
}

TEST_CASE("people roll up to their team, and teams to their department") {
  const Scored all =
      scored(file("2026-Q1/product", objective("dep", made(.4))) +
                 file("2026-Q1/checkout", objective("team", made(.5), "aligned_to: product/dep")) +
                 "# okrs/2026-Q1/sam.yaml\nperiod: 2026-Q1\nperson: sam\nobjectives:\n" +
                 objective("one", made(1.), "aligned_to: checkout/team") +
                 objective("two", made(.3), "aligned_to: checkout/team"),
             "2026-02-15");
  CHECK(shown(all.objective("team").progress) == "0.6");
  CHECK(shown(all.objective("dep").progress) == "0.5");
}

TEST_CASE("a dropped node keeps its numbers, and no sum above has them") {
  const Scored all =
      in_february(objective("o", made(.4)) +
                  objective("x", made(.8), "dropped: 2026-02-10\n    aligned_to: o"));
  CHECK(shown(all.objective("o").progress) == "0.4");
  CHECK(shown(all.objective("x").progress) == "0.8");
  CHECK(name_of(all.objective("x").status) == "dropped");
  CHECK(name_of(all.objective("x").key_results[0].status) == "dropped");
}

TEST_CASE("weights that are huge or wrong do no harm") {
  const std::string huge = "weight: 1" + std::string(308, '0');
  CHECK(
      shown(in_february(objective("o", made(.2, huge) + made(.6, huge))).objective("o").progress) ==
      "0.4");
  CHECK(
      shown(
          in_february(objective("o", made(.2, "weight: -3") + made(.6))).objective("o").progress) ==
      "0.4");
}

TEST_CASE("a chain of ten thousand objectives passes its progress up") {
  constexpr int length = 10000;
  std::string text =
      "  - id: o0\n    title: Trust\n    aligned_to: o1\n    key_results:\n" + made(.5);
  for (int i = 1; i < length; ++i) {
    text += fmt::format("  - {{id: o{}, title: Trust{}}}\n", i,
                        i + 1 < length ? fmt::format(", aligned_to: o{}", i + 1) : "");
  }
  const Scored all = in_february(text);
  CHECK(shown(all.objective("o9999").progress) == "0.5");
}

}  // namespace
}  // namespace okr::rollup
