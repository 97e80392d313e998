// SPDX-License-Identifier: MIT
#include "scored.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace okr::rollup {
namespace {

using test::file;
using test::in_february;
using test::in_q1;
using test::made;
using test::objective;
using test::scored;
using test::Scored;
using test::shown;

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

}  // namespace
}  // namespace okr::rollup
