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

TEST_CASE("an open binary counts its chance in progress and nothing in the score, at any depth") {
  const std::string binary = "      - {title: Win Acme, kind: binary, confidence: 8}\n";
  const Scored all = in_february(objective("o", "      - {id: fed, title: Better support}\n") +
                                 objective("x", binary + made(.4), "aligned_to: o/fed"));
  CHECK(shown(all.objective("x").progress) == "0.6");
  CHECK(shown(all.objective("x").score) == "0.2");
  CHECK(shown(all.objective("o").progress) == "0.6");
  CHECK(shown(all.objective("o").score) == "0.2");
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

}  // namespace
}  // namespace okr::rollup
