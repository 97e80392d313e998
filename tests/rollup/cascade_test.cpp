// SPDX-License-Identifier: MIT
#include "scored.h"

#include <okr/rollup/grades.h>
#include <okr/rollup/items.h>

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace okr::rollup {
namespace {

using test::made;
using test::scored;
using test::Scored;
using test::shown;

/// An objective with these key results; `keys` are further lines: "aligned_to: product/a".
std::string objective(std::string_view id, std::string_view key_results,
                      std::string_view keys = {}) {
  std::string text = fmt::format("  - id: {}\n    title: Home cooks trust us in {}\n", id, id);
  if (!keys.empty()) text += fmt::format("    {}\n", keys);
  if (!key_results.empty()) text += fmt::format("    key_results:\n{}", key_results);
  return text;
}

std::string file(std::string_view path, std::string_view objectives) {
  return fmt::format("# okrs/{}.yaml\nobjectives:\n{}", path, objectives);
}

std::string in_q1(std::string_view objectives) {
  return file("2026-Q1/product", objectives);
}

Scored in_february(std::string_view objectives) {
  return scored(in_q1(objectives), "2026-02-15");
}

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

TEST_CASE("an open binary counts its chance in progress and nothing in the score, at any depth") {
  const std::string binary = "      - {title: Win Acme, kind: binary, confidence: 8}\n";
  const Scored all = in_february(objective("o", "      - {id: fed, title: Better support}\n") +
                                 objective("x", binary + made(.4), "aligned_to: o/fed"));
  CHECK(shown(all.objective("x").progress) == "0.6");
  CHECK(shown(all.objective("x").score) == "0.2");
  CHECK(shown(all.objective("o").progress) == "0.6");
  CHECK(shown(all.objective("o").score) == "0.2");
}

TEST_CASE("an objective's pace leaves binary key results out on both sides") {
  const std::string binary =
      "      - {title: Win Acme, kind: binary, confidence: 8, checkins: "
      "[2026-02-10 open]}\n";
  const Scored all = in_february(objective("o", binary + made(.1)));
  CHECK(shown(all.objective("o").progress) == "0.45");
  CHECK(shown(all.objective("o").paced) == "0.1");
  CHECK(shown(all.objective("o").expected) == "0.505617978");
  CHECK(name_of(all.objective("o").status) == "off track");
}

TEST_CASE("what is kept in bounds is expected whole from the first day") {
  const Scored all = in_february(objective(
      "o", "      - {title: Latency, kind: maintain, max: 200, checkins: [2026-02-10 100]}\n" +
               made(0.) + made(.4)));
  CHECK(shown(all.objective("o").progress) == "0.466666667");
  CHECK(shown(all.objective("o").expected) == "0.670411985");
  CHECK(name_of(all.objective("o").status) == "at risk");
}

TEST_CASE("an objective is no better known than its key results") {
  const std::string stale = "      - {title: Raise NPS from 0 to 10, checkins: [2026-01-20 9]}\n";
  const std::string silent = "      - {title: Raise trust from 0 to 10}\n";
  struct Row {
    std::string key_results;
    std::string_view status;
    std::string_view freshness;
  };
  for (const Row& row : {
           Row{stale, "stale", "stale"},
           Row{stale + silent, "stale", "stale"},
           Row{silent + silent, "no data", "stale"},
           Row{stale + made(.9), "at risk", "stale"},
           Row{silent + made(.9), "at risk", "stale"},
           Row{made(.1) + made(.9), "at risk", "ok"},
           Row{made(.5) + made(.9), "on track", "ok"},
           Row{made(1.) + made(1.), "achieved", "ok"},
           Row{"", "no data", "none"},
       }) {
    CAPTURE(row.key_results);
    const Scored all = in_february(objective("o", row.key_results));
    const ObjectiveScore& o = all.objective("o");
    CHECK(name_of(o.status) == row.status);
    CHECK((o.freshness ? name_of(*o.freshness) : "none") == row.freshness);
  }
}

TEST_CASE("an objective of binary key results is as its worst") {
  const auto binary = [](int confidence) {
    return fmt::format(
        "      - {{title: Win Acme {0}, kind: binary, checkins: "
        "[2026-02-10 open {0}/10]}}\n",
        confidence);
  };
  CHECK(name_of(in_february(objective("o", binary(8) + binary(9))).objective("o").status) ==
        "on track");
  CHECK(name_of(in_february(objective("o", binary(8) + binary(5))).objective("o").status) ==
        "at risk");
  const Scored all = in_february(objective("o", binary(8) + binary(2)));
  CHECK(name_of(all.objective("o").status) == "off track");
  CHECK(shown(all.objective("o").expected) == "none");
}

TEST_CASE("an open binary keeps an objective from being achieved") {
  const std::string sure =
      "      - {title: Win Acme, kind: binary, checkins: "
      "[2026-02-10 open 10/10]}\n";
  CHECK(name_of(in_february(objective("o", sure + made(1.))).objective("o").status) == "on track");
}

TEST_CASE("a key result that starts later is left out of what is expected") {
  const Scored all = in_february(objective("o", made(.5) + made({}, "start: 2026-03-01")));
  CHECK(shown(all.objective("o").progress) == "0.25");
  CHECK(shown(all.objective("o").expected) == "0.505617978");
  CHECK(shown(all.objective("o").paced) == "0.5");
  CHECK(name_of(all.objective("o").status) == "on track");
  CHECK(name_of(all.objective("o").key_results[1].status) == "not started");
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

TEST_CASE("once the period has ended, the score has a verdict") {
  struct Row {
    std::string key_results;
    std::string_view keys;
    std::string_view score;
    std::string_view verdict;
  };
  for (const Row& row : {
           Row{made(.59) + made(.8) + made(.7), "", "0.696666667", "met"},
           Row{made(.8), "commitment: committed", "0.8", "missed"},
           Row{made(1.), "commitment: committed", "1", "met"},
           Row{"      - {title: Win Acme, kind: binary, checkins: [2026-02-10 open 9/10]}\n", "",
               "0", "missed"},
           Row{made({}), "", "0", "missed"},
           Row{"", "", "none", "none"},
       }) {
    CAPTURE(row.key_results);
    const Scored all = scored(in_q1(objective("o", row.key_results, row.keys)), "2026-04-20");
    const ObjectiveScore& o = all.objective("o");
    CHECK(shown(o.score) == row.score);
    CHECK((o.verdict ? name_of(*o.verdict) : "none") == row.verdict);
  }
}

TEST_CASE("what is dropped after the end still counts in the score") {
  const Scored all =
      scored(in_q1(objective("o", made(.2, "dropped: 2026-04-05") + made(.8))), "2026-04-20");
  CHECK(shown(all.objective("o").progress) == "0.8");
  CHECK(shown(all.objective("o").score) == "0.5");
}

TEST_CASE("what is dropped after the end still counts below, too") {
  const std::string children =
      objective("x", made(1.) + made(0., "dropped: 2026-04-05"), "aligned_to: o");
  CHECK(shown(scored(in_q1(objective("o", "") + children), "2026-04-20").objective("o").score) ==
        "0.5");
  const std::string fed = objective("o", "      - {id: fed, title: Better support}\n") +
                          objective("x", made(1.), "aligned_to: o/fed") +
                          objective("y", made(0.), "dropped: 2026-04-05\n    aligned_to: o/fed");
  CHECK(shown(scored(in_q1(fed), "2026-04-20").objective("o").score) == "0.5");
}

TEST_CASE("key results that weigh nothing leave the score to what is aligned") {
  const Scored all = in_february(objective("o", made(.4, "weight: 0")) +
                                 objective("x", made(.8), "aligned_to: o"));
  CHECK(shown(all.objective("o").score) == "0.8");
}

TEST_CASE("an objective has no data while nothing that feeds it was checked in") {
  const Scored all = in_february(objective("o", "      - {id: fed, title: Better support}\n") +
                                 objective("x", made({}), "aligned_to: o/fed"));
  CHECK(name_of(all.objective("x").status) == "no data");
  CHECK(name_of(all.objective("o").status) == "no data");
}

TEST_CASE("an open binary below keeps a key result that it feeds from being achieved") {
  const Scored all = in_february(
      objective("o", "      - {id: fed, title: Better support}\n") +
      objective("x", "      - {title: Win Acme, kind: binary, checkins: [2026-02-10 open 10/10]}\n",
                "aligned_to: o/fed"));
  CHECK(name_of(all.objective("o").key_results[0].status) == "on track");
  CHECK(name_of(all.objective("o").status) == "on track");
}

TEST_CASE("a quarter still to come is not expected to have done anything") {
  const Scored all =
      scored(file("2026-H1/product", objective("half", made(.3))) +
                 file("2026-Q2/product",
                      objective("q2", "      - {title: Latency, kind: maintain, max: 200}\n",
                                "aligned_to: 2026-H1/product/half")),
             "2026-02-15");
  CHECK(shown(all.objective("half").expected) == "0.125");
  CHECK(name_of(all.objective("half").status) == "on track");
}

TEST_CASE("while an objective runs, a binary that is over and undone is off track") {
  const Scored all = in_february(
      objective("o", "      - {title: Win Acme, kind: binary, due: 2026-02-01, confidence: 8}\n"));
  CHECK(name_of(all.objective("o").key_results[0].status) == "ended");
  CHECK(name_of(all.objective("o").status) == "off track");
}

TEST_CASE("what rests on stale work alone is stale, too") {
  const std::string stale = "      - {title: Raise NPS from 0 to 10, checkins: [2026-01-20 9]}\n";
  const Scored aligned = in_february(objective("o", "") + objective("x", stale, "aligned_to: o"));
  CHECK(name_of(aligned.objective("o").status) == "stale");
  const Scored fed = in_february(objective("o", "      - {id: fed, title: Better support}\n") +
                                 objective("x", stale, "aligned_to: o/fed"));
  CHECK(name_of(fed.objective("o").key_results[0].status) == "stale");
  CHECK(name_of(fed.objective("o").status) == "stale");
  const Scored partly = in_february(objective("o", "") + objective("x", stale, "aligned_to: o") +
                                    objective("y", made(.9), "aligned_to: o"));
  CHECK(name_of(partly.objective("o").status) == "on track");
  CHECK(partly.objective("o").freshness == Freshness::stale);
}

TEST_CASE("what is to be kept in bounds is achieved no sooner than at the end") {
  const std::string kept =
      "      - {title: Latency, kind: maintain, max: 200, checkins: [2026-02-10 100]}\n";
  CHECK(name_of(in_february(objective("o", kept + made(1.))).objective("o").status) == "on track");
  const std::string stale =
      "      - {title: Latency, kind: maintain, max: 200, checkins: [2026-01-20 100]}\n";
  CHECK(name_of(in_february(objective("o", stale)).objective("o").status) == "stale");
}

TEST_CASE("an objective without a readable period adds to none and has no status of its own") {
  const Scored all = scored(file("2026-Q1/product", objective("a", made(.4))) +
                                "# okrs/lost.yaml\nperiod: 2026-Q5\nteam: product\nobjectives:\n" +
                                objective("b", made(.8), "aligned_to: 2026-Q1/product/a"),
                            "2026-02-15");
  CHECK(shown(all.objective("a").progress) == "0.4");
  CHECK(name_of(all.objective("b").status) == "no data");
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
