// SPDX-License-Identifier: MIT
#include "scored.h"

#include <okr/rollup/grades.h>
#include <okr/rollup/pace.h>

#include <doctest/doctest.h>

namespace okr::rollup {
namespace {

using model::Commitment;
using test::shown;

TEST_CASE("a score has a verdict: missed below 0.6, met to 0.8, overshoot above") {
  struct Row {
    double score;
    std::string_view verdict;
  };
  for (const Row& row : {Row{.59, "missed"}, Row{.6, "met"}, Row{.7, "met"}, Row{.8, "met"},
                         Row{.8001, "overshoot"}, Row{1, "overshoot"}}) {
    CAPTURE(row.score);
    CHECK(name_of(verdict_of(row.score, Commitment::aspirational)) == row.verdict);
  }
  CHECK(verdict_of(.8, Commitment::committed) == Verdict::missed);
  CHECK(verdict_of(1, Commitment::committed) == Verdict::met);
}

TEST_CASE("a grade is far off from more than 0.2 on") {
  CHECK_FALSE(is_far_off(0.7, 0.5));
  CHECK_FALSE(is_far_off(0.3, 0.5));
  CHECK(is_far_off(0.71, 0.5));
  CHECK(is_far_off(0.29, 0.5));
}

TEST_CASE("what is committed is held to more") {
  CHECK(thresholds(Commitment::aspirational).on_track == 0.6);
  CHECK(thresholds(Commitment::aspirational).at_risk == 0.4);
  CHECK(thresholds(Commitment::committed).on_track == 0.9);
  CHECK(thresholds(Commitment::committed).at_risk == 0.7);
}

TEST_CASE("confidence is high from 7, medium from 4") {
  CHECK(name_of(sureness_of(7)) == "high");
  CHECK(name_of(sureness_of(6.9)) == "medium");
  CHECK(name_of(sureness_of(4)) == "medium");
  CHECK(name_of(sureness_of(3)) == "low");
}

TEST_CASE("a distribution counts verdicts and bins, with mean and median") {
  std::vector<Graded> graded;
  for (const double score : {.1, .45, .6, .62, .7, .75, .8, .85, 1., 1.})
    graded.push_back({score, verdict_of(score, Commitment::aspirational)});
  const Distribution d = distribution_of(graded);
  CHECK(d.missed == 2);
  CHECK(d.met == 5);
  CHECK(d.overshoot == 3);
  CHECK(shown(d.mean) == "0.687");
  CHECK(shown(d.median) == "0.725");
  CHECK(d.bins == std::array<std::size_t, 10>{0, 1, 0, 0, 1, 0, 2, 2, 2, 2});
}

TEST_CASE("where nothing is graded there is no mean") {
  const Distribution d = distribution_of({});
  CHECK_FALSE(d.mean);
  CHECK_FALSE(d.median);
  const Graded one[] = {{.3, Verdict::missed}};
  CHECK(shown(distribution_of(one).median) == "0.3");
}

}  // namespace
}  // namespace okr::rollup
