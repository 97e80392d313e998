// SPDX-License-Identifier: MIT
#include "../../../src/report/review/ease.h"

#include "review_sample.h"

#include <doctest/doctest.h>

namespace okr::report {
namespace {

/// The first change of the first key result, whose title is `title`.
compare::Ease ease(const std::string& title, const std::string& change) {
  const StatusSample made = sample(
      "objectives:\n  - id: o\n    title: Goal\n    key_results:\n      - id: k\n        title: " +
      title + "\n        changes: [{date: 2026-05-01, " + change + "}]\n");
  const model::KeyResult& kr = made.workspace.objectives.at(0).key_results.at(0);
  return ease_of(kr.changes.at(0), &kr, made.workspace.config);
}

}  // namespace

TEST_CASE("a target nearer the baseline is easier, one farther off harder") {
  using compare::Ease;
  CHECK(ease("Raise it from 5% to 15%", "field: target, from: 20%, to: 15%") == Ease::easier);
  CHECK(ease("Raise it from 5% to 15%", "field: target, from: 10%, to: 15%") == Ease::harder);
  CHECK(ease("Lower it from 0.5% to 0.3%", "field: target, from: 0.2%, to: 0.3%") == Ease::easier);
  CHECK(ease("Raise it from 5% to 15%", "field: baseline, from: 3%, to: 5%") == Ease::easier);
  CHECK(ease("Lower it from 0.5% to 0.3%", "field: baseline, from: 0.4%, to: 0.5%") ==
        Ease::harder);
}

TEST_CASE("wider bounds and later days are easier, a promise is harder than a hope") {
  using compare::Ease;
  CHECK(ease("Keep uptime at least 99%", "field: min, from: 99.9%, to: 99%") == Ease::easier);
  CHECK(ease("Keep waiting at most 9 min", "field: max, from: 5 min, to: 9 min") == Ease::easier);
  CHECK(ease("Raise it from 5% to 15%", "field: due, from: 2026-06-01, to: 2026-06-30") ==
        Ease::easier);
  CHECK(ease("Raise it from 5% to 15%", "field: commitment, from: aspirational, to: committed") ==
        Ease::harder);
}

TEST_CASE("what cannot be compared is neither easier nor harder") {
  using compare::Ease;
  CHECK(ease("Raise it from 5% to 15%", "field: target, from: many, to: 15%") == Ease::neither);
  CHECK(ease("Raise it from 5% to 15%", "field: target, from: 15%, to: 15%") == Ease::neither);
  CHECK(ease("Raise it from 5% to 15%", "field: target, to: 15%") == Ease::neither);
  CHECK(ease("Raise it from 5% to 15%", "field: weight, from: 1, to: 2") == Ease::neither);
}

}  // namespace okr::report
